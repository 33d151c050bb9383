-- Written by seed fixtures from the schema: to change rows, change seed.yaml and write again.

-- orders
INSERT INTO "orders" ("id", "customer_id", "status", "placed_at", "total") VALUES
('01856fc7-2408-74a2-a80f-0044eb83f922', '01856fc7-24b8-7bb3-92dd-6431a3a04f15', 'paid', '2023-05-29 22:16:49', 139.13),
('01856fc7-2981-702f-a247-9016b5b80c17', '01856fc7-24b8-7bb3-92dd-6431a3a04f15', 'pending', '2024-08-28 10:43:53', 9559.4),
('01856fc7-2cf3-779a-8a51-0a30e7fd5dd6', '01856fc7-24b8-7bb3-92dd-6431a3a04f15', 'cancelled', '2025-05-31 12:11:14', 19208.24),
('01856fc7-32ee-7231-9375-5234a312954e', '01856fc7-2b30-7de4-a9c0-14f9acbd7c61', 'cancelled', '2025-12-15 20:30:31', 10.2),
('01856fc7-3633-78d1-95f6-2c4070efe0de', '01856fc7-300a-7dca-b005-9f1910e32642', 'delivered', '2024-02-14 14:26:04', 3316.4);

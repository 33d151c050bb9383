-- Written by seed fixtures from the schema: to change rows, change seed.yaml and write again.

-- orders
INSERT INTO "orders" ("id", "customer_id", "status", "placed_at", "total") VALUES
('allow-0', 'join teacher-0', 'paid', '2023-08-23 01:11:59', 139.13),
('style-1', 'join teacher-0', 'pending', '2023-10-28 07:03:01', 9559.4),
('western-2', 'join teacher-0', 'cancelled', '2025-11-08 04:10:30', 19208.24),
('effort-3', 'receive card-1', 'cancelled', '2024-02-24 13:40:42', 10.2),
('yet million-4', 'thousand style-3', 'delivered', '2025-02-20 07:25:45', 3316.4);

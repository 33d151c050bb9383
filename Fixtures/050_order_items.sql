-- Written by seed fixtures from the schema: to change rows, change seed.yaml and write again.

-- order_items
INSERT INTO "order_items" ("order_id", "line_no", "product_id", "quantity", "unit_price") VALUES
('01856fc7-2408-74a2-a80f-0044eb83f922', 1, '01856fc7-2669-75e8-a569-ee0a7a9ac197', 11, 490.99),
('01856fc7-2981-702f-a247-9016b5b80c17', 1, '01856fc7-2669-75e8-a569-ee0a7a9ac197', 5, 50.5),
('01856fc7-2cf3-779a-8a51-0a30e7fd5dd6', 1, '01856fc7-2f9f-790a-a952-30b420644820', 10, 64.99),
('01856fc7-32ee-7231-9375-5234a312954e', 1, '01856fc7-2aa4-7d1b-ab12-bbe9ec72cd79', 2, 255.5),
('01856fc7-3633-78d1-95f6-2c4070efe0de', 1, '01856fc7-3097-7699-8ca2-b0c2e1c0f42c', 1, 353.99);

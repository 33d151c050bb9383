-- Written by seed fixtures from the schema: to change rows, change seed.yaml and write again.

-- order_items
INSERT INTO "order_items" ("order_id", "line_no", "product_id", "quantity", "unit_price") VALUES
('allow-0', 1, 'top-0', 11, 490.99),
('style-1', 1, 'top-0', 5, 50.5),
('western-2', 1, 'recently evening-2', 10, 64.99),
('effort-3', 1, 'note suggest-1', 2, 255.5),
('yet million-4', 1, 'significant-3', 1, 353.99);

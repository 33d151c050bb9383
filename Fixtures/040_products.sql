-- Written by seed fixtures from the schema: to change rows, change seed.yaml and write again.

-- products
INSERT INTO "products" ("id", "sku", "title", "price", "active") VALUES
('01856fc7-2669-75e8-a569-ee0a7a9ac197', 'OAK-SCR-15478-0', 'Travel Oak Screwdriver', 224.99, 0),
('01856fc7-2aa4-7d1b-ab12-bbe9ec72cd79', 'VEL-GLO-61585-1', 'Handmade Velvet Gloves', 6.53, 0),
('01856fc7-2f9f-790a-a952-30b420644820', 'VEL-PAD-89621-2', 'Heavy-Duty Velvet Paddle', 1.5, 0),
('01856fc7-3097-7699-8ca2-b0c2e1c0f42c', 'LIN-BEL-14528-3', 'Premium Linen Belt', 1.95, 0),
('01856fc7-33ed-7683-9d2a-cf028cc01e5f', 'COR-DRU-60321-4', 'Foldable Cork Drum', 366.95, 0);

-- Written by seed fixtures from the schema: to change rows, change seed.yaml and write again.

-- products
INSERT INTO "products" ("id", "sku", "title", "price", "active") VALUES
('top-0', 'OAK-SCR-15478-0', 'Travel Oak Screwdriver', 224.99, 0),
('note suggest-1', 'VEL-GLO-61585-1', 'Handmade Velvet Gloves', 6.53, 0),
('recently evening-2', 'VEL-PAD-89621-2', 'Heavy-Duty Velvet Paddle', 1.5, 0),
('significant-3', 'LIN-BEL-14528-3', 'Premium Linen Belt', 1.95, 0),
('business-4', 'COR-DRU-60321-4', 'Foldable Cork Drum', 366.95, 0);

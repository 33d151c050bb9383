-- Written by seed fixtures from the schema: to change rows, change seed.yaml and write again.

-- employees
INSERT INTO "employees" ("id", "manager_id", "name") VALUES
('office performance-0', NULL, 'Achille Veneziano'),
('cup-1', 'office performance-0', 'Meredith Lambert'),
('play lose-2', 'office performance-0', 'Roger Hutchinson'),
('someone-3', 'cup-1', 'Latoya Spence'),
('moment-4', 'office performance-0', 'Kent Lawrence');

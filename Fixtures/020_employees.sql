-- Written by seed fixtures from the schema: to change rows, change seed.yaml and write again.

-- employees
INSERT INTO "employees" ("id", "manager_id", "name") VALUES
('01856fc7-2546-7d2b-9474-eee620097739', NULL, 'Achille Veneziano'),
('01856fc7-2aa9-74cc-95b9-0e559600a74f', '01856fc7-2546-7d2b-9474-eee620097739', 'Meredith Lambert'),
('01856fc7-2efc-7896-a75d-f5aa715acc1d', '01856fc7-2546-7d2b-9474-eee620097739', 'Roger Hutchinson'),
('01856fc7-32f2-756a-8e11-f6c769479082', '01856fc7-2aa9-74cc-95b9-0e559600a74f', 'Latoya Spence'),
('01856fc7-33a4-7539-963b-c8d063aa2e58', '01856fc7-2546-7d2b-9474-eee620097739', 'Kent Lawrence');

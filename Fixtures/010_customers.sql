-- Written by seed fixtures from the schema: to change rows, change seed.yaml and write again.

-- customers
INSERT INTO "customers" ("id", "email", "full_name", "country", "created_at") VALUES
('join teacher-0', 'helfriedbuchholz0@example.net', 'Helfried Buchholz', 'US', '2023-04-30 15:59:35'),
('receive card-1', 'jose.martin1@mail.example.com', 'Jose Martin', 'GB', '2023-10-13 14:23:29'),
('tend threat-2', 'biancacamargo2@example.com', 'Bianca Camargo', 'CA', '2023-10-25 01:15:33'),
('thousand style-3', 'mateusz.b3@example.org', 'Mateusz Basista', 'GB', '2024-01-23 11:27:45'),
('move others-4', 'lmay4@example.net', 'Lauren May', 'US', '2024-02-18 08:04:34');

-- Written by seed fixtures from the schema: to change rows, change seed.yaml and write again.

-- customers
INSERT INTO "customers" ("id", "email", "full_name", "country", "created_at") VALUES
('01856fc7-24b8-7bb3-92dd-6431a3a04f15', 'helfriedbuchholz0@example.net', 'Helfried Buchholz', 'US', '2023-04-30 15:59:35'),
('01856fc7-2b30-7de4-a9c0-14f9acbd7c61', 'jose.martin1@mail.example.com', 'Jose Martin', 'GB', '2023-10-13 14:23:29'),
('01856fc7-2c30-7d85-8cfa-7ac6be961eaa', 'biancacamargo2@example.com', 'Bianca Camargo', 'CA', '2023-10-25 01:15:33'),
('01856fc7-300a-7dca-b005-9f1910e32642', 'mateusz.b3@example.org', 'Mateusz Basista', 'GB', '2024-01-23 11:27:45'),
('01856fc7-354f-7de0-a53f-06e11f04eb86', 'lmay4@example.net', 'Lauren May', 'US', '2024-02-18 08:04:34');

import SeedSchema

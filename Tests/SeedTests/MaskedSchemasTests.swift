import SeedSchema
import Testing

/// Every schema of `Schemas/`, filled and then masked as `--init` proposes, nothing edited.
@Suite struct `Own schemas, masked` {
    private static let secret = ["SEED_SECRET": "0123456789abcdef0123456789abcdef"]

    /// Without the journal of a run in place.
    private func own<Value>(_ tables: [String: Value]) -> [String: Value] {
        tables.filter { !$0.key.hasPrefix("seed_mask") }
    }

    @Test(arguments: OwnSchema.all())
    func `give the same rows in a copy and in place`(file: OwnSchema) throws {
        let scratch = try Scratch()
        func seed(_ arguments: [String]) throws {
            let result = try scratch.run(Scratch.executable, arguments + ["--quiet"], environment: Self.secret)
            #expect(result.status == 0, "\(arguments): \(result.errors)")
        }
        let schema = ["--schema", file.path, "--dialect", file.dialect.rawValue]
        try SchemaDatabase.with("", file.dialect, asOwner: true) { source in
            try seed(["--database", source.url, "--rows", "40"] + schema)
            let before = try source.counts()
            try seed(["mask", "--init", "--from", source.url])
            try SchemaDatabase.with("", file.dialect, asOwner: true) { target in
                try seed(["mask", "--from", source.url, "--to", target.url] + schema)
                try seed(["mask", "--in-place", source.url])
                for database in [source, target] {
                    #expect(try database.complaints() == [])
                    #expect(try own(database.counts()) == before)
                }
                #expect(try own(source.contents()) == own(target.contents()))
            }
        }
    }
}

import SeedPlan
import SeedRows
import SeedSchema

/// The rows of a plan as files: written, streamed, or compared with what stands.
///
///     let plan = try seeder.fixturePlan()
///     try Fixtures(plan).write(to: "fixtures")
public struct Fixtures {
    private let plan: Plan
    private let options: FixtureOptions
    private let flags: FixtureFlags

    /// - Parameter flags: of the command line, for the manifest.
    public init(_ plan: Plan, _ options: FixtureOptions = FixtureOptions(), flags: FixtureFlags = FixtureFlags()) {
        self.plan = plan
        self.options = options
        self.flags = flags
    }

    /// What writing did.
    public struct Report: Hashable, Sendable {
        public struct File: Hashable, Sendable {
            public var name: String
            /// Of all its tables.
            public var rows: Int64
            /// Its bytes are not those that stood there.
            public var isChanged: Bool
        }
        /// In load order.
        public var files: [File]
        /// Files of an earlier run that are no more.
        public var removed: [String]
    }

    /// Writes all files and the manifest, whole or not at all. Files of an earlier run that are not needed any more go;
    /// files that no run wrote stay.
    ///
    /// - Throws: `Diagnostic`, 73 when the folder can't be written; the folder is then as it was.
    @discardableResult
    public func write(to path: String) throws -> Report {
        let folder = FixtureFolder(path: path)
        let earlier = try? folder.lock()
        let set = try FixtureFiles(plan, options, known: earlier?.numbers ?? [:])
        let names = Set(set.files.map(\.name))
        let obsolete = earlier?.files.map(\.name).filter { !names.contains($0) } ?? []
        let standing = try Dictionary(uniqueKeysWithValues: set.files.map { ($0.name, try folder.digest(of: $0.name)) })
        var report = Report(files: [], removed: obsolete)
        try folder.replace(obsolete: obsolete) { write in
            let bytes = FixtureBytes(set)
            var entries: [FixtureLock.FileEntry] = []
            var rows: [Int: String] = [:]
            for file in set.files {
                try write(file.name) { take in
                    let made = try bytes.make(file, take)
                    entries.append(.init(name: file.name, digest: made.digest))
                    rows.merge(made.rows) { $1 }
                    report.files.append(
                        .init(
                            name: file.name, rows: made.rows.keys.reduce(0) { $0 + plan.tables[$1].rows },
                            isChanged: standing[file.name] != made.digest))
                }
            }
            var lock = FixtureLock(set, flags: flags, files: entries, rows: rows).json()
            try write(FixtureLock.fileName) { take in try lock.withUTF8 { try take($0) } }
        }
        return report
    }

    /// Hands on the bytes of all files, one behind the other.
    ///
    /// - Throws: `Diagnostic` (64) for a format that can't hold several tables in one stream; what `take` throws.
    public func stream(_ take: (UnsafeBufferPointer<UInt8>) throws -> Void) throws {
        let set = try FixtureFiles(plan, FixtureOptions(format: options.format, isSingleFile: true))
        let bytes = FixtureBytes(set)
        for file in set.files { _ = try bytes.make(file, take) }
    }

    /// Makes everything again in memory and compares it with a folder. Writes nothing.
    ///
    /// - Returns: why files are stale, a cause a line; empty when none is.
    /// - Throws: `Diagnostic`, 66 when a file can't be read.
    public func check(_ path: String) throws -> [String] {
        let folder = FixtureFolder(path: path)
        guard let lock = try folder.lock() else {
            return ["\(path) holds no \(FixtureLock.fileName): no fixtures were written there"]
        }
        let set = try FixtureFiles(plan, options, known: lock.numbers)
        let bytes = FixtureBytes(set)
        var entries: [FixtureLock.FileEntry] = []
        var rows: [Int: String] = [:]
        for file in set.files {
            let made = try bytes.make(file) { _ in }
            entries.append(.init(name: file.name, digest: made.digest))
            rows.merge(made.rows) { $1 }
        }
        let new = FixtureLock(set, flags: flags, files: entries, rows: rows)
        var standing: [String: String?] = [:]
        for file in lock.files { standing.updateValue(try folder.digest(of: file.name), forKey: file.name) }
        return FixtureComparison(old: lock, new: new, standing: standing).reasons()
    }

    /// The keys of scenarios as constants, in the language that the file's name tells.
    ///
    /// - Throws: `Diagnostic` (64) for a name of no known language.
    public func constants(for path: String) throws -> String { try ScenarioConstants.text(plan, for: path) }

    /// The flags and the form that the files in a folder were written with; nil where no manifest stands.
    public static func manifest(in path: String) throws -> (options: FixtureOptions, flags: FixtureFlags)? {
        try FixtureFolder(path: path).lock().map { ($0.options, $0.flags) }
    }
}

extension Seeder {
    /// A plan for an empty database with this schema: rows that stand in the one that is named don't count.
    ///
    /// - Throws: as `plan()`.
    public func fixturePlan() throws -> Plan {
        var seeder = self
        seeder.options.truncate = true
        seeder.options.append = false
        seeder.options.ensure = false
        return try seeder.plan()
    }
}

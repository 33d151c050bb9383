import SeedSchema

extension Plan {
    /// When `--rebuild` would pay, in words for `seed plan`; nil when it wouldn't, or is asked for already.
    ///
    /// The costs are round numbers measured on PostgreSQL 15 (docs/performance.md): a foreign key looked up by its
    /// trigger takes about 8 microseconds a row, validated afterwards 0.5; an index kept up under the load about 2 more
    /// than one made after it; dropping and making a constraint about 2 milliseconds in itself.
    var rebuildAdvice: String? {
        guard schema.dialect == .postgres, options.rebuild == .none else { return nil }
        var keys = 0.0
        var indexes = 0.0
        for plan in tables where plan.rows > 0 {
            guard let table = schema.table(plan.name), table.kind == .ordinary, table.partition == nil else { continue }
            let (fresh, all) = (Double(plan.rows), Double(plan.rows + plan.existing))
            keys += Double(table.foreignKeys.count) * (fresh * 8e-6 - all * 0.5e-6 - 2e-3)
            indexes += Double(table.uniqueKeys.count) * (fresh * 2e-6 - Double(plan.existing) * 1e-6 - 2e-3)
        }
        let gain = Plan.advisedGain
        guard max(keys, keys + indexes) >= gain else { return nil }
        let mode = keys > 0 && indexes < gain ? "fks" : "all"
        let seconds = mode == "fks" ? keys : keys + indexes
        return "--rebuild \(mode) would save about \(Int(seconds.rounded())) seconds: keys dropped, and made again and "
            + "validated after the rows, in the same transaction; it needs the tables' owner"
    }

    /// Seconds below which a rebuild is not worth its locks.
    private static let advisedGain = 1.0
}

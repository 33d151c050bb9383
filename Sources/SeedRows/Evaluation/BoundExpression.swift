public import SeedSchema

/// A compiled expression bound to the column vectors of a program: judges whole batches.
///
/// Comparisons of fixed-width columns with constants and with each other, sets of texts, lengths, NULL tests and
/// their AND, OR and NOT run as loops over a vector; everything else row by row.
public struct BoundExpression: Sendable {
    private let compiled: CompiledExpression
    private let slots: [Int]
    private let readers: [VectorReader]
    private let predicate: BatchPredicate

    /// - Parameters:
    ///   - slots: for each of the expression's columns, where its vector stands among the vectors of a batch.
    ///   - wires: how each is laid out.
    ///   - kinds: the type of each.
    public init(_ compiled: CompiledExpression, slots: [Int], wires: [WireType], kinds: [TypeKind]) {
        precondition(slots.count == compiled.declarations.count && wires.count == slots.count)
        self.compiled = compiled
        self.slots = slots
        let evaluator = compiled.evaluator
        readers = compiled.declarations.indices.map { i in
            VectorReader(
                wire: wires[i], kind: kinds[i], types: evaluator.types, dialect: evaluator.dialect,
                affinity: Affinity(declared: compiled.declarations[i].type.spelling, isStrict: evaluator.isStrict))
        }
        predicate = BatchPredicateReader(compiled, wires: wires).read(compiled.expression)
    }

    /// Judges the expression as a CHECK and names the rows for which it is false, an error, or not known here.
    public func holds(columns: [ColumnVector], count: Int, failing: (Int) -> Void) {
        let verdicts = predicate.evaluate(bind(columns), count)
        for row in 0..<count where verdicts[row] == Verdict.false || verdicts[row] == Verdict.error { failing(row) }
    }

    /// Names the rows for which the expression is true: those inside a partial index or behind a filter.
    public func isTrue(columns: [ColumnVector], count: Int, passing: (Int) -> Void) {
        let verdicts = predicate.evaluate(bind(columns), count)
        for row in 0..<count where verdicts[row] == Verdict.true { passing(row) }
    }

    /// The value for one row; nil when the database would raise an error or the value is not known here.
    public func value(columns: [ColumnVector], row: Int) -> Value? {
        try? compiled.run(Row(vectors: bind(columns), index: row))
    }

    private func bind(_ columns: [ColumnVector]) -> [BoundColumn] {
        var out: [BoundColumn] = []
        out.reserveCapacity(slots.count)
        for (i, slot) in slots.enumerated() { out.append(BoundColumn(vector: columns[slot], reader: readers[i])) }
        return out
    }
}

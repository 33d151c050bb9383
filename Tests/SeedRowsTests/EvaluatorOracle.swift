import SeedPostgres
import SeedRows
import SeedSQL
import SeedSQLite
import SeedSchema
import Testing

/// What one row of a query came to.
enum Answer: Hashable, CustomStringConvertible {
    case value(String?)
    /// The database raised an error, or would have.
    case failure
    case unsupported(String)

    var description: String {
        switch self {
        case .value(let text): return text ?? "NULL"
        case .failure: return "an error"
        case .unsupported(let what): return "unsupported: \(what)"
        }
    }
}

/// A table of a few rows in a real database, and the same rows for the evaluator.
struct EvaluatorOracle {
    let dialect: Dialect
    let table: Table
    let types: TypeFacts
    /// Row by row, in the order of the table's columns.
    let rows: [[Value]]
    /// Runs a query and gives its first column; throws what the database throws.
    let ask: (String) throws -> [String?]
    /// 2024-06-15 12:34:56.5 UTC.
    static let now: Int64 = 1_718_454_896_500_000

    /// The database's answers, one for each row.
    func database(_ expression: String) -> [Answer] {
        let shown = dialect == .sqlite ? EvaluatorOracle.spelled(expression) : "(\(expression))"
        if let all = try? ask("SELECT \(shown) FROM t ORDER BY id") { return all.map { .value($0) } }
        // One row raised an error: ask for them one by one.
        return rows.indices.map { i in
            guard let one = try? ask("SELECT \(shown) FROM t WHERE id = \(i)") else { return .failure }
            return .value(one[0])
        }
    }

    /// A SQLite value with its storage class, so that 1, 1.0 and '1' differ.
    private static func spelled(_ expression: String) -> String {
        """
        (SELECT CASE typeof(x) WHEN 'blob' THEN 'blob ' || hex(x) WHEN 'real' THEN 'real ' || printf('%!.17g', x)
         WHEN 'null' THEN NULL ELSE typeof(x) || ' ' || x END FROM (SELECT (\(expression)) AS x))
        """
    }

    /// The evaluator's answers.
    func evaluator(_ sql: String) -> [Answer] {
        let evaluator = Evaluator(
            dialect: dialect, types: types, now: EvaluatorOracle.now,
            defaultOrder: dialect == .sqlite ? .binary : .linguistic)
        let expression = ExpressionParser.parse(sql, dialect: dialect, columns: table.columns.map(\.name))
        let compiled: CompiledExpression
        do throws(Unsupported) {
            compiled = try evaluator.compile(expression, columns: { table.column($0) })
        } catch {
            return rows.map { _ in .unsupported(error.what) }
        }
        return rows.map { row in
            let values = compiled.columns.map { name in
                row[table.columns.firstIndex { $0.name == name } ?? 0]
            }
            do throws(EvaluationError) {
                return .value(spell(try compiled.evaluate(values), compiled.kind))
            } catch {
                switch error {
                case .failure: return .failure
                case .unsupported(let unsupported): return .unsupported(unsupported.what)
                }
            }
        }
    }

    private func spell(_ value: Value, _ kind: TypeKind) -> String? {
        guard dialect == .sqlite else { return value.textForm(kind) }
        switch value {
        case .null: return nil
        case .int(let n): return "integer \(n)"
        case .double(let d): return "real \(d)"
        case .bytes: return "blob " + (value.textForm(.bytes) ?? "").dropFirst(2).uppercased()
        default: return "text " + (value.textForm(.text(maxLength: nil)) ?? "")
        }
    }

    /// Compares both for one expression; the number of rows that the evaluator did not answer.
    ///
    /// - Parameter isRandom: the expression may be one that the database refuses before it reads a row, and the
    ///   evaluator may see an error in what the database folds away unread.
    @discardableResult
    func check(
        _ sql: String, allowsUnsupported: Bool = false, isRandom: Bool = false,
        sourceLocation: SourceLocation = #_sourceLocation
    ) -> Int {
        let ours = evaluator(sql)
        var skipped = 0
        if case .unsupported(let what)? = ours.first, ours.allSatisfy({ $0 == ours[0] }) {
            if !allowsUnsupported {
                Issue.record("\(sql): unsupported: \(what)", sourceLocation: sourceLocation)
            }
            return ours.count
        }
        let theirs = database(sql)
        // Division of constants by zero, 'x'::int: the database says so while it plans, and no table has such a CHECK.
        if isRandom, theirs.allSatisfy({ $0 == .failure }), (try? ask("SELECT (\(sql)) FROM t WHERE id < 0")) == nil {
            return ours.count
        }
        for (i, answer) in ours.enumerated() where !isSame(answer, theirs[i]) {
            switch answer {
            case .unsupported:
                skipped += 1
                continue
            // What the database folds away it never fails at; to leave out such a row is no wrong verdict.
            case .failure where isRandom: continue
            default: break
            }
            Issue.record(
                "\(sql) in row \(i): \(answer), but the database says \(theirs[i])", sourceLocation: sourceLocation)
            return skipped
        }
        return skipped
    }

    private func isSame(_ ours: Answer, _ theirs: Answer) -> Bool {
        if ours == theirs { return true }
        // Reals of SQLite are compared as numbers: its printf has its own spelling.
        guard dialect == .sqlite, case .value(let a?) = ours, case .value(let b?) = theirs, a.hasPrefix("real "),
            b.hasPrefix("real "), let x = Double(a.dropFirst(5)), let y = Double(b.dropFirst(5))
        else { return false }
        return x == y
    }
}

extension Table {
    /// `name type` pairs as columns.
    static func make(_ columns: [(String, String, TypeKind)], collations: [String: String] = [:]) -> Table {
        Table(
            name: QualifiedName(nil, "t"),
            columns: columns.map { name, spelling, kind in
                Column(
                    name: Identifier(name), type: ColumnType(spelling: spelling, kind: kind),
                    collation: collations[name])
            })
    }
}

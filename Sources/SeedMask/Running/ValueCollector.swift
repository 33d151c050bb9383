import SeedRows
import SeedSchema

/// Takes originals and images out of masked batches: for the search of texts, and for the scan for leaks.
struct ValueCollector {
    private let plan: MaskPlan.TablePlan
    /// Columns whose values are known by themselves.
    private let columns: [Int]
    /// First and last name of one person, which stand in texts one after the other.
    private let names: (first: Int, last: Int)?

    /// - Parameter covered: columns whose values stand in others that are collected, too.
    init(_ plan: MaskPlan.TablePlan, schema: Schema, covered: Set<Identifier> = []) {
        self.plan = plan
        columns = plan.columns.indices.filter {
            Self.isKnown(plan.columns[$0], schema) && !covered.contains(plan.columns[$0].column.name)
        }
        func generated(_ name: String) -> Int? {
            plan.columns.firstIndex {
                if case .generate(let column) = $0.treatment { return column.entry.name == name }
                return false
            }
        }
        if let first = generated("first_name"), let last = generated("last_name") {
            names = (first, last)
        } else {
            names = nil
        }
    }

    /// Dates, amounts and labels stand in texts for reasons of their own.
    static func isKnown(_ column: MaskPlan.ColumnPlan, _ schema: Schema) -> Bool {
        switch column.treatment {
        case .permute(let domain):
            switch domain.domain {
            case .numbers(_, 0), .pattern, .text, .uuid, .bytes: break
            default: return false
            }
        case .generate: break
        default: return false
        }
        switch schema.baseKind(column.column.type.kind) {
        case .text, .character, .citext, .any, .uuid, .integer, .numeric, .inet, .bytes: return true
        default: return false
        }
    }

    var isEmpty: Bool { columns.isEmpty }

    func note(_ input: TextBatch, _ output: TextBatch, in known: KnownValues) {
        for c in columns {
            for row in 0..<input.count where !input.columns[c].isNull(row) && !output.columns[c].isNull(row) {
                known.add(input.columns[c].value(row), output.columns[c].value(row))
            }
        }
        guard let (first, last) = names else { return }
        for row in 0..<input.count {
            func text(_ batch: TextBatch, _ column: Int) -> String? {
                batch.columns[column].isNull(row) ? nil : batch.columns[column].string(row)
            }
            guard let a = text(input, first), let b = text(input, last), let x = text(output, first),
                let y = text(output, last)
            else { continue }
            known.add("\(a) \(b)", "\(x) \(y)")
            known.add("\(b), \(a)", "\(y), \(x)")
        }
    }

    func note(_ input: TextBatch, _ output: TextBatch, in scanner: LeakScanner) {
        for c in columns {
            let (before, after) = (input.columns[c], output.columns[c])
            for row in 0..<input.count where !before.isNull(row) && !after.isNull(row) {
                scanner.note(before.value(row), after.value(row))
            }
        }
    }
}

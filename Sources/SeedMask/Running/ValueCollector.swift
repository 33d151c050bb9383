import SeedRows
import SeedSchema

/// Takes originals and images out of masked batches: for the search of texts, and for the scan for leaks.
struct ValueCollector {
    private let plan: MaskPlan.TablePlan
    /// Columns whose values are known by themselves.
    private let columns: [Int]
    /// First and last name of one person, which stand in texts one after the other.
    private let names: (first: Int, last: Int)?
    private let tokens = Tokens()
    private static let atOnce = 32

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

    /// Notes what a batch held and what it became.
    ///
    /// - Parameters:
    ///   - known: nil: no text is searched for these values.
    ///   - scanner: nil: no row is searched for them afterwards.
    func note(
        _ input: TextBatch, _ output: TextBatch, known: KnownValues?, scanner: LeakScanner?
    ) {
        guard known != nil || scanner != nil else { return }
        for c in columns { note(input.columns[c], output.columns[c], known, scanner) }
        scanner?.flush()
        guard let known, let (first, last) = names else { return }
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

    /// Some rows at a time: first what they hash to, then the places that these hashes have.
    private func note(
        _ before: ColumnVector, _ after: ColumnVector, _ known: KnownValues?, _ scanner: LeakScanner?
    ) {
        let tokens = tokens
        var shapes: [Tokens.Shape] = []
        var rows: [Int] = []
        shapes.reserveCapacity(Self.atOnce)
        rows.reserveCapacity(Self.atOnce)
        let hashes = HashList()
        var next = 0
        while next < before.count {
            let end = min(next + Self.atOnce, before.count)
            shapes.removeAll(keepingCapacity: true)
            rows.removeAll(keepingCapacity: true)
            hashes.clear()
            for row in next..<end where !before.isNull(row) && !after.isNull(row) {
                let shape = tokens.shape(of: before.value(row))
                shapes.append(shape)
                rows.append(row)
                hashes.append(shape.hash)
            }
            known?.touch(hashes.base, count: hashes.count)
            for (row, shape) in zip(rows, shapes) {
                let (original, image) = (before.value(row), after.value(row))
                known?.add(original, image, shape)
                scanner?.note(original, shape, image, tokens.shape(of: image))
            }
            next = end
        }
    }
}

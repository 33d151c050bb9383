import SeedRows
import SeedSchema

/// Masks the rows of one table, a batch at a time.
public final class TableMasker {
    public let plan: MaskPlan.TablePlan
    private let session: MaskSession
    private let maskers: [any ColumnMasker]
    private let output: TextBatch

    /// - Throws: `Diagnostic` for a plan that this table can't follow.
    public init(_ plan: MaskPlan.TablePlan, session: MaskSession, hasClasses: Bool) throws {
        self.plan = plan
        self.session = session
        maskers = try plan.columns.map { try ColumnMaskers.make($0, in: plan, session: session) }
        output = TextBatch(width: plan.columns.count, hasClasses: hasClasses)
    }

    /// The masked rows. Columns that are kept are the input's own; the rest is overwritten by the next call.
    ///
    /// - Throws: `Diagnostic` naming the column whose value is outside its domain.
    public func mask(_ input: TextBatch) throws -> TextBatch {
        try mask(input, into: output)
        return output
    }

    /// The same into a batch of the caller's.
    func mask(_ input: TextBatch, into output: TextBatch) throws {
        output.count = input.count
        output.locators = input.locators
        let row = MaskedRow(input: input, output: output, plan: plan, session: session)
        for i in plan.columns.indices {
            if maskers[i] is KeepMasker {
                output.columns[i] = input.columns[i]
                if !input.classes.isEmpty { output.classes[i] = input.classes[i] }
                continue
            }
            if output.columns[i] === input.columns[i] { output.columns[i] = ColumnVector(layout: .bytes) }
            output.columns[i].clear()
            if !input.classes.isEmpty { output.classes[i] = input.classes[i] }
            try maskers[i].mask(row, i, into: output.columns[i])
        }
    }
}

/// What a column's masker sees of a batch.
struct MaskedRow {
    let input: TextBatch
    /// Columns to the left of the current one are done.
    let output: TextBatch
    let plan: MaskPlan.TablePlan
    let session: MaskSession

    /// A 64-bit key for each row from the original value of a column, the same wherever the value stands.
    func keys(_ column: Int, fallback: Int, into keys: UnsafeMutablePointer<UInt64>) {
        var domain: String?
        if case .permute(let permuted) = plan.columns[column].treatment { domain = permuted.name }
        let hash = session.keyHash(domain: domain)
        let vector = input.columns[column]
        for i in 0..<input.count {
            let text = vector.isNull(i) ? input.columns[fallback].value(i) : vector.value(i)
            // A number has one key, whatever its zeros in front.
            let canonical = Self.withoutZeros(text)
            keys[i] = hash.code(UnsafeRawBufferPointer(canonical)).words.0
        }
    }

    private static func withoutZeros(_ text: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
        guard text.count > 1, text[0] == 48, text.allSatisfy({ $0 &- 48 <= 9 }) else { return text }
        var at = 0
        while at < text.count - 1, text[at] == 48 { at += 1 }
        return UnsafeBufferPointer(rebasing: text[at...])
    }
}

/// Masks one column of a batch: appends one value for each input row; a NULL stays NULL.
protocol ColumnMasker {
    func mask(_ row: MaskedRow, _ column: Int, into out: ColumnVector) throws
}

struct KeepMasker: ColumnMasker {
    func mask(_ row: MaskedRow, _ column: Int, into out: ColumnVector) {}
}

enum ColumnMaskers {
    static func make(
        _ column: MaskPlan.ColumnPlan, in plan: MaskPlan.TablePlan, session: MaskSession
    ) throws -> any ColumnMasker {
        let masker = try make(column.treatment, column.column, plan, session)
        if case .array = session.plan.schema.baseKind(column.column.type.kind), !(masker is KeepMasker) {
            return ArrayMasker(element: masker)
        }
        return masker
    }

    private static func make(
        _ treatment: MaskPlan.Treatment, _ column: Column, _ plan: MaskPlan.TablePlan, _ session: MaskSession
    ) throws -> any ColumnMasker {
        func index(_ by: Identifier?) -> Int? { by.flatMap { plan.index(of: $0) } }
        switch treatment {
        case .keep: return KeepMasker()
        case .null: return FixedMasker(text: nil)
        case .fixed(let text): return FixedMasker(text: text)
        case .permute(let domain):
            return PermutingMasker(
                permutation: session.permutation(domain, column), place: ColumnPlace(plan.table.name, column.name))
        case .generate(let generated):
            guard let generator = generated.entry.make(generated.request) else {
                throw Diagnostic(.configuration, "the generator '\(generated.entry.name)' can't fill \(column.name)")
            }
            return GeneratingMasker(
                generator: generator, entry: generated.entry, request: generated.request, by: index(generated.by))
        case .shift(let days, let by, _):
            return ShiftingMasker(
                days: days, by: index(by), place: ColumnPlace(plan.table.name, column.name),
                conditions: ShiftConditions(column, treatment, plan, session.plan.schema))
        case .text: return TextMasker()
        case .json(let paths, let searches):
            let inner = try paths.map { path in
                // Only strings pad numbers with zeros.
                var bare = path.treatment
                if case .permute(var domain) = bare {
                    domain.width = nil
                    bare = .permute(domain)
                }
                return DocumentMasker.Member(
                    path: path.path, strings: try make(path.treatment, column, plan, session),
                    numbers: try make(bare, column, plan, session))
            }
            return DocumentMasker(members: inner, searches: searches)
        }
    }
}

import SeedSchema

extension GeneratorRegistry {
    static let numberOptions = ["min": "smallest value", "max": "largest value"]

    private static func number(
        _ name: String, _ summary: String, _ range: ClosedRange<Int64>, scale: Int = 0, isSkewed: Bool = false,
        entity: String? = nil
    ) -> GeneratorEntry {
        GeneratorEntry(name: name, summary: summary, entity: entity, options: numberOptions) { request in
            request.numberColumn
                ? request.numbers(min: range.lowerBound, max: range.upperBound, scale: scale, isSkewed: isSkewed) : nil
        }
    }

    static let numbers: [GeneratorEntry] = [
        number("integer", "A whole number", 1...10_000),
        number("decimal", "A number with a fraction", 0...100_000, scale: 2),
        number("quantity", "How many of something: mostly few", 1...100, isSkewed: true),
        number("count", "A count from 0, mostly small", 0...5000, isSkewed: true),
        number("rating", "1 to 5", 1...5),
        number("score", "0 to 100", 0...100),
        number("percent", "0 to 100, with a fraction where the column has one", 0...10_000, scale: 2),
        number("fraction", "0 to 1", 0...10_000, scale: 4),
        number("amount", "An amount of money", 100...200_000, scale: 2, isSkewed: true),
        number("total", "A sum of money", 500...2_000_000, scale: 2, isSkewed: true),
        number("tax_rate", "A tax rate in percent", 0...2500, scale: 2),
        number("salary", "A year's pay, whole hundreds", 25_000...180_000, isSkewed: true),
        number("weight", "A weight", 10...50_000, scale: 2, isSkewed: true),
        number("height", "A height in centimetres", 15_000...20_000, scale: 2),
        number("length", "A length", 100...50_000, scale: 2, isSkewed: true),
        number("temperature", "Degrees Celsius", -2000...4000, scale: 2),
        number("file_size", "A size in bytes", 100...50_000_000, isSkewed: true),
        number("version", "A version counter, mostly low", 1...50, isSkewed: true),
        number("level", "1 to 10", 1...10),
        number("floor", "A storey", 0...40, isSkewed: true),
        GeneratorEntry(name: "position", summary: "The place in an order: 1, 2, 3 …") { request in
            guard request.numberColumn, request.wire.layout == .int64, request.scale(0) == 0,
                request.wireLimits.upperBound >= request.rows
            else { return nil }
            return RowNumber(first: 1)
        },
        GeneratorEntry(
            name: "boolean", summary: "true or false", options: ["percent": "how many in a hundred are true"]
        ) {
            request in
            flag(request)
        },
    ]

    /// True in so many rows of a hundred: also as 0 and 1 in numbers, Y and N in char(1).
    private static func flag(_ request: GeneratorRequest) -> (any Generator)? {
        if request.isUnique { return request.kind == .boolean ? request.numbers(min: 0, max: 1) : nil }
        let share = min(max(request.integer("percent") ?? 50, 0), 100)
        switch request.wire {
        case .bool, .int2, .int4, .int8: return Chance(percent: UInt64(share))
        case .numeric(0): return Chance(percent: UInt64(share))
        case .text:
            // One letter or a short word, as often as asked.
            guard request.isPlainText, request.limit <= 5 else { return nil }
            let words = request.limit < 5 ? ["Y", "N"] : ["true", "false"]
            return ListText(WordList((0..<20).map { words[$0 < (share + 2) / 5 ? 0 : 1] }))
        default: return nil
        }
    }

    /// The types themselves: what a column without a known meaning has.
    static let types: [GeneratorEntry] = [
        GeneratorEntry(
            name: "type", summary: "Any value of the column's type",
            options: numberOptions.merging(["min_length": "fewest characters"]) { a, _ in a }
        ) { request in
            TypeGenerator.make(request.kind, schema: Schema(dialect: .postgres), request: request)
        }
    ]
}

extension GeneratorRequest {
    /// A column for numbers, or a text column that may hold them.
    var numberColumn: Bool {
        switch wire {
        case .int2, .int4, .int8, .numeric, .float4, .float8: return true
        case .text: return isPlainText
        case .literal:
            if case .numeric = kind { return true }
            return kind == .money
        default: return false
        }
    }
}

/// 1 in so many of a hundred rows, else 0.
public struct Chance: Generator {
    public let layout = Layout.int64
    public let percent: UInt64
    public init(percent: UInt64) { self.percent = min(percent, 100) }
    public func fill(_ out: ColumnVector, _ context: FillContext) {
        for i in 0..<context.count { out.ints[i] = Mixer.below(100, context.keys[i]) < percent ? 1 : 0 }
        out.setCount(context.count)
    }
}

/// The row number, counted from `first`.
public struct RowNumber: Generator {
    public let layout = Layout.int64
    public let first: Int64
    public init(first: Int64) { self.first = first }
    public func fill(_ out: ColumnVector, _ context: FillContext) {
        for i in 0..<context.count { out.ints[i] = context.rows[i] &+ first }
        out.setCount(context.count)
    }
}

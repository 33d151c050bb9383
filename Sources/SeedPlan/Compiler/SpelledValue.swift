import SeedRows
import SeedSchema

/// Texts that are numbers, dates or times in writing: what a CHECK casts to another type.
struct SpelledValue: Generator, Countable {
    private let base: any Generator
    private let wire: WireType
    let domainSize: UInt64
    let layout = Layout.bytes

    /// nil where nothing is in the domain, or the type is none that is read here.
    ///
    /// - Parameter room: the most characters.
    init?(_ domain: ColumnDomain, _ kind: TypeKind, _ now: Int64, _ distinct: UInt64?, _ rows: Int64, room: Int) {
        let day: Int64 = 86_400_000_000
        let usual: ClosedRange<Int64>
        var grain: Int64 = 1
        switch kind {
        case .integer(let bytes): (wire, usual) = (bytes == 2 ? .int2 : bytes == 4 ? .int4 : .int8, 1...9999)
        case .numeric: (wire, usual) = (.int8, 1...9999)
        case .date where room >= 10, .timestamp where (10..<19).contains(room):
            (wire, usual) = (.date, (now / day - 730)...(now / day))
        case .timestamp where room >= 19: (wire, usual, grain) = (.timestamp, (now - 730 * day)...now, 1_000_000)
        case .time where room >= 8: (wire, usual, grain) = (.time, 0...86_399_000_000, 60_000_000)
        default: return nil
        }
        var inner = domain
        inner.spelling = nil
        // SQLite's bounds are texts, too.
        inner.lower = SpelledValue.read(inner.lower, wire)
        inner.upper = SpelledValue.read(inner.upper, wire)
        let given = DomainGenerators.whole(inner, kind, wire, now, distinct, rows)
        if let steps = given as? CalendarSteps {
            (base, domainSize) = (steps, steps.domainSize)
            return
        }
        let range =
            given as? RawRange
            ?? RawRange(lower: usual.lowerBound, upper: usual.upperBound, grain: grain, distinct: distinct)
        base = range
        domainSize = range.domainSize
    }

    private static func read(_ bound: ColumnDomain.Bound?, _ wire: WireType) -> ColumnDomain.Bound? {
        guard case .text(let text)? = bound?.value else { return bound }
        let vector = ColumnVector(layout: .int64, capacity: 1)
        guard vector.append(text: text, wire: wire) else { return nil }
        let value: Value
        switch wire {
        case .date: value = .date(vector.ints[0])
        case .timestamp: value = .timestamp(vector.ints[0], zoned: false)
        case .time: value = .time(vector.ints[0])
        default: value = .int(vector.ints[0])
        }
        return .init(value: value, isInclusive: bound?.isInclusive ?? true)
    }

    func fill(_ out: ColumnVector, _ context: FillContext) {
        let values = context.workspace.vector(.int64)
        defer { context.workspace.restore(values) }
        base.fill(values, context)
        for i in 0..<context.count {
            let raw = values.ints[i]
            switch wire {
            case .date: out.bytes.append(date: raw)
            case .timestamp: out.bytes.append(timestamp: raw)
            case .time: out.bytes.append(time: raw)
            default: out.bytes.append(decimal: raw)
            }
            out.endValue()
        }
    }
}

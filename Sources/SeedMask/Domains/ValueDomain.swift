import SeedRows
import SeedSchema

/// The exact set of values that a masked column may hold, as far as types, lengths, lists, patterns and bounds say it.
/// A permutation of this set is what makes masking one to one.
public enum ValueDomain: Hashable, Sendable {
    /// Whole numbers, or fixed-point numbers counted in units of 10^-scale.
    case numbers(NumberRanges, scale: Int)
    /// A list: an enum's labels, an IN list, a boolean's two values.
    case labels([String])
    case pattern(TextPattern)
    /// Any text; its shape (which kinds of character stand where, in which case) is kept, so that texts which differ only
    /// in case keep doing so. `leading` stays as it is.
    case text(leading: String)
    /// 128 bits; version and variant stay, and the time of version 7.
    case uuid
    /// Byte strings of any length, which is kept. Spelled in hexadecimal.
    case bytes
    /// Days since 1970-01-01.
    case dates(ClosedRange<Int64>)
    /// Microseconds since 1970-01-01 00:00:00.
    case timestamps(ClosedRange<Int64>)

    /// What the name of a domain that nobody declared is made of, so that one value has one replacement wherever it
    /// stands.
    var kindName: String {
        switch self {
        case .numbers(_, 0): return "integers"
        case .numbers(_, let scale): return "numbers of \(scale) places"
        case .labels(let list): return "labels " + list.joined(separator: "\u{1F}")
        // A pattern and a free text of the same shape agree where both allow the same characters.
        case .pattern, .text: return "text"
        case .uuid: return "uuid"
        case .bytes: return "bytes"
        case .dates: return "dates"
        case .timestamps: return "timestamps"
        }
    }

    /// How many values there are, in words, for `--explain`.
    public var sizeDescription: String {
        switch self {
        case .numbers(let ranges, _): return ranges.groups.map { "\($0.count)" }.joined(separator: " + ")
        case .labels(let list): return "\(list.count)"
        case .pattern(let pattern): return pattern.sizeDescription
        case .text: return "by shape: 10 for each digit, 26 for each letter"
        case .uuid: return "2^122 for each version and variant; 2^74 for each millisecond of version 7"
        case .bytes: return "256^length for each length"
        case .dates(let range): return "\(range.count)"
        case .timestamps(let range): return "\(UInt64(bitPattern: range.upperBound &- range.lowerBound) + 1)"
        }
    }
}

/// Intervals of whole numbers, in groups that are permuted each for itself.
public struct NumberRanges: Hashable, Sendable {
    public struct Group: Hashable, Sendable {
        /// Ascending, disjoint, at least one.
        public var ranges: [ClosedRange<Int64>]
        public init(_ ranges: [ClosedRange<Int64>]) { self.ranges = ranges }

        public var count: UInt128 {
            ranges.reduce(0) { $0 + UInt128(UInt64(bitPattern: $1.upperBound &- $1.lowerBound)) + 1 }
        }

        /// The position of a number in the group, counting from 0; nil outside.
        func index(of value: Int64) -> UInt64? {
            var before: UInt64 = 0
            for range in ranges {
                let width = UInt64(bitPattern: range.upperBound &- range.lowerBound)
                if range.contains(value) { return before &+ UInt64(bitPattern: value &- range.lowerBound) }
                before = before &+ width &+ 1
            }
            return nil
        }

        func value(at index: UInt64) -> Int64 {
            var rest = index
            for range in ranges {
                let width = UInt64(bitPattern: range.upperBound &- range.lowerBound)
                if rest <= width { return range.lowerBound &+ Int64(bitPattern: rest) }
                rest = rest &- width &- 1
            }
            preconditionFailure("an index beyond the group")
        }
    }
    public var groups: [Group]
    public init(groups: [Group]) { self.groups = groups }

    /// One group.
    public init(_ ranges: [ClosedRange<Int64>]) { groups = [Group(ranges)] }

    /// The numbers of a type, cut so that masking changes neither sign nor order of size too far: zero, which often
    /// means "none", stays zero, and numbers below 2^30 or 2^53 stay below it. So an id has one image in every integer
    /// type that holds it, a bigint stays exact in JavaScript, and sequences have room above the largest image.
    public init(signed range: ClosedRange<Int64>) {
        let cuts: [ClosedRange<Int64>] = [
            1...(1 << 30 - 1), 1 << 30...(1 << 53 - 1), 1 << 53...Int64.max, 0...0, -(1 << 30 - 1)...(-1),
            -(1 << 53 - 1)...(-(1 << 30)), Int64.min...(-(1 << 53)),
        ]
        groups = cuts.filter { $0.overlaps(range) }.map { Group([$0.clamped(to: range)]) }
    }

    /// What is in both; nil where nothing is left.
    public func intersection(_ range: ClosedRange<Int64>) -> NumberRanges? {
        let left = groups.compactMap { group -> Group? in
            let ranges = group.ranges.filter { $0.overlaps(range) }.map { $0.clamped(to: range) }
            return ranges.isEmpty ? nil : Group(ranges)
        }
        return left.isEmpty ? nil : NumberRanges(groups: left)
    }
}

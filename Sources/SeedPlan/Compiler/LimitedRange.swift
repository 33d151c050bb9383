import SeedRows
import SeedSchema

/// Ranges whose ends keep limits: `[start,end)`.
struct LimitedRange: Generator {
    private let limits: RangeLimits.Raw
    private let starts: ClosedRange<Int64>
    private let longest: Int64
    private let grain: Int64
    private let kind: TypeKind
    let layout = Layout.bytes

    /// nil where no range fits, or the element type is none of whole numbers.
    init?(_ range: RangeLimits, element: TypeKind, now: Int64) {
        guard let wire = RangeLimits.wire(of: element) else { return nil }
        let limits = range.raw(wire)
        self.limits = limits
        kind = element
        let day: Int64 = 86_400_000_000
        let (today, reach): (Int64, Int64)
        switch wire {
        case .date: (today, reach, grain) = (now / day, 30, 1)
        case .timestamp, .timestamptz: (today, reach, grain) = (now, day, 60_000_000)
        default: (today, reach, grain) = (1000, 100, 1)
        }
        let longest = max(limits.longest ?? max(reach, limits.shortest * 2), limits.shortest)
        self.longest = longest
        // From the tightest limits outwards.
        let last = min(limits.latest ?? .max, limits.highest.map { $0 - limits.shortest } ?? .max)
        var low = max(limits.lowest ?? .min, (limits.earliest.map { $0 - longest }) ?? .min)
        if low == .min { low = min(last, today) - 730 * (wire == .date ? 1 : wire.countsTime ? day : 1) }
        let high = last >= .max - longest ? max(low, today) : last
        guard low <= high else { return nil }
        starts = low...high
    }

    func fill(_ out: ColumnVector, _ context: FillContext) {
        for j in 0..<context.count {
            let key = context.keys[j]
            var start = starts.lowerBound
            let width = UInt64(bitPattern: starts.upperBound &- starts.lowerBound)
            if width > 0 { start += Int64(Mixer.below(width == .max ? width : width + 1, key)) }
            start = max(starts.lowerBound, start - ((start % grain) + grain) % grain)
            let least = max(limits.shortest, limits.earliest.map { $0 - start } ?? 1)
            let most = max(least, min(longest, limits.highest.map { $0 - start } ?? longest))
            var length = least + Int64(Mixer.below(UInt64(most - least) + 1, Mixer.mix(key, 1)))
            length = max(least, length - length % grain)
            RangeSpelling.append(start, start &+ length, kind, to: out.bytes)
            out.endValue()
        }
    }
}

/// Range literals of whole numbers in memory.
enum RangeSpelling {
    static func append(_ start: Int64, _ end: Int64, _ element: TypeKind, to out: ByteBuffer) {
        out.append(UInt8(ascii: "["))
        bound(start, element, out)
        out.append(UInt8(ascii: ","))
        bound(end, element, out)
        out.append(UInt8(ascii: ")"))
    }

    private static func bound(_ value: Int64, _ element: TypeKind, _ out: ByteBuffer) {
        switch element {
        case .date: out.append(date: value)
        case .timestamp(let zoned, _):
            out.append(UInt8(ascii: "\""))
            out.append(timestamp: value)
            if zoned { out.append("+00") }
            out.append(UInt8(ascii: "\""))
        default: out.append(decimal: value)
        }
    }
}

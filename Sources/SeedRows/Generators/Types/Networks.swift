/// IPv4 networks of one length, which is why no two different ones overlap: pieces of 10.0.0.0/8 (RFC 1918) or of a
/// network that is given.
public struct NetworkText: TextGenerator, Countable {
    private let base: UInt32
    private let length: Int
    private let isHost: Bool
    public let isUnique: Bool
    private let permutation: Permutation?
    private let first: Int64
    public let domainSize: UInt64

    /// nil where the network is none of IPv4, or its pieces can't have a length that is allowed.
    ///
    /// - Parameters:
    ///   - network: in which the pieces lie.
    ///   - lengths: mask lengths allowed; the nearest to 24 that gives enough pieces is taken.
    ///   - rows: how many pieces are wanted.
    ///   - key: of the order of the pieces; nil: one after the other.
    ///   - first: how many pieces at the beginning are left out.
    public init?(
        in network: String?, lengths: ClosedRange<Int>, rows: Int64, isUnique: Bool, key: UInt64?, first: Int64 = 0
    ) {
        guard let whole = NetworkAddress(network ?? "10.0.0.0/8"), !whole.isV6 else { return nil }
        let least = max(lengths.lowerBound, whole.maskLength)
        let most = min(lengths.upperBound, 32)
        guard least <= most else { return nil }
        var length = min(max(24, least), most)
        while length < most, Int64(1) << Int64(length - whole.maskLength) < first + rows { length += 1 }
        self.length = length
        isHost = length == 32
        let address = whole.bytes.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        base = whole.maskLength == 0 ? 0 : address & (.max << UInt32(32 - whole.maskLength))
        let pieces = UInt64(1) << UInt64(length - whole.maskLength)
        self.first = first
        self.isUnique = isUnique
        domainSize = pieces - min(pieces, UInt64(first))
        permutation = key.map { Permutation(count: pieces, key: $0) }
    }

    public var maxBytes: Int { 18 }

    public func write(_ out: inout Cursor, row: UInt64, key: UInt64) {
        let place: UInt64
        if isUnique {
            place = permutation?.apply(row) ?? (row &+ UInt64(first))
        } else {
            place = Mixer.below(domainSize, key)
        }
        let address = base | UInt32(truncatingIfNeeded: place) &<< UInt32(32 - length)
        out.put(address: [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: address >> UInt32($0)) })
        if !isHost {
            out.put(0x2F)
            out.put(decimal: UInt64(length))
        }
    }
}

/// Addresses within the network that another column of the row holds.
public struct HostInNetwork: Generator {
    private let slot: Int
    public var dependencies: [Int] { [slot] }
    public let layout = Layout.bytes

    public init(slot: Int) { self.slot = slot }

    public func fill(_ out: ColumnVector, _ context: FillContext) {
        let networks = context.columns[slot]
        for i in 0..<context.count {
            guard !networks.isNull(i),
                var address = NetworkAddress(String(decoding: networks.value(i), as: UTF8.self))
            else {
                out.appendNull()
                continue
            }
            let fixed = address.maskLength
            for place in address.bytes.indices {
                let own = max(0, min(8, fixed - 8 * place))
                let mask = UInt8(truncatingIfNeeded: 0xFF00 >> own)
                let bits = UInt8(truncatingIfNeeded: Mixer.mix(context.keys[i], UInt64(place)))
                address.bytes[place] = address.bytes[place] & mask | bits & ~mask
            }
            withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 40) { buffer in
                guard let start = buffer.baseAddress else { return }
                var cursor = Cursor(at: start)
                cursor.put(address: address.bytes)
                out.bytes.append(UnsafeBufferPointer(start: start, count: cursor.at - start))
            }
            out.endValue()
        }
    }
}

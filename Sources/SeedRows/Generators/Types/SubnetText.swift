/// Addresses inside one network, spelled as `inet_ntop` does: what CHECKs such as `ip << '224.0.0.0/4'` leave.
public struct SubnetText: TextGenerator, Countable {
    private let base: [UInt8]
    private let freeBits: Int
    public let isUnique: Bool
    private let permutation: Permutation

    /// nil where nothing is a network, or none of it is left.
    ///
    /// - Parameters:
    ///   - family: 4 or 6; nil: that of the network.
    ///   - networks: the address lies in all of these.
    ///   - excluded: and in none of these.
    public init?(family: Int?, networks: [String], excluded: [String], isUnique: Bool, key: UInt64) {
        let usual = family == 6 ? "2001:db8::/32" : "10.0.0.0/8"
        let wanted = (networks.isEmpty ? [usual] : networks).compactMap { NetworkAddress($0) }
        guard wanted.count == max(networks.count, 1), var network = wanted.max(by: { $0.maskLength < $1.maskLength }),
            wanted.allSatisfy({ network.isWithin($0, orEqual: true) }),
            family == nil || network.isV6 == (family == 6)
        else { return nil }
        // A piece of the network that touches nothing excluded.
        let others = excluded.compactMap { NetworkAddress($0) }
        func isFree(_ piece: NetworkAddress) -> Bool {
            !others.contains { piece.isWithin($0, orEqual: true) || $0.isWithin(piece, orEqual: true) }
        }
        if !isFree(network) {
            let whole = network
            let step = min(8, whole.bytes.count * 8 - whole.maskLength)
            let pieces = (0..<(1 << step)).lazy.map { whole.piece($0, of: step) }
            guard let piece = pieces.first(where: isFree) else { return nil }
            network = piece
        }
        base = network.bytes
        freeBits = min(48, network.bytes.count * 8 - network.maskLength)
        self.isUnique = isUnique
        permutation = Permutation(count: 1 << UInt64(freeBits), key: key)
    }

    public var domainSize: UInt64 { 1 << UInt64(freeBits) }
    public var maxBytes: Int { 40 }

    public func write(_ out: inout Cursor, row: UInt64, key: UInt64) {
        let bits = isUnique ? permutation.apply(row) : Mixer.below(domainSize, key)
        var bytes = base
        for i in 0..<min(6, bytes.count) {
            bytes[bytes.count - 1 - i] |= UInt8(truncatingIfNeeded: bits &>> UInt64(8 * i))
        }
        out.put(address: bytes)
    }
}

extension Cursor {
    /// Four bytes as IPv4, sixteen as IPv6, the way `inet_ntop` prints them.
    mutating func put(address bytes: [UInt8]) {
        if bytes.count == 4 {
            for (i, byte) in bytes.enumerated() {
                if i > 0 { put(0x2E) }
                put(decimal: UInt64(byte))
            }
            return
        }
        let groups = (0..<8).map { UInt64(bytes[2 * $0]) << 8 | UInt64(bytes[2 * $0 + 1]) }
        let gap = Cursor.longestGap(groups)
        var i = 0
        while i < 8 {
            if i == gap.lowerBound, !gap.isEmpty {
                put("::")
                i = gap.upperBound
                continue
            }
            if i > 0, i != gap.upperBound || gap.isEmpty { put(0x3A) }
            let group = groups[i]
            put(hex: group, digits: group > 0xFFF ? 4 : group > 0xFF ? 3 : group > 0xF ? 2 : 1)
            i += 1
        }
    }

    /// The first longest run of two or more zero groups: written as `::`.
    private static func longestGap(_ groups: [UInt64]) -> Range<Int> {
        var best = 0..<0
        var start = 0
        for i in 0...8 where i == 8 || groups[i] != 0 {
            if i - start > max(best.count, 1) { best = start..<i }
            start = i + 1
        }
        return best
    }
}

extension NetworkAddress {
    /// Part `number` of a network cut into `2^bits` pieces, without bits behind its mask.
    fileprivate func piece(_ number: Int, of bits: Int) -> NetworkAddress {
        var out = self
        for i in maskLength..<(bytes.count * 8) { out.bytes[i / 8] &= ~(0x80 >> UInt8(i % 8)) }
        for i in 0..<bits where number >> (bits - 1 - i) & 1 == 1 {
            out.bytes[(maskLength + i) / 8] |= 0x80 >> UInt8((maskLength + i) % 8)
        }
        out.maskLength = maskLength + bits
        return out
    }
}

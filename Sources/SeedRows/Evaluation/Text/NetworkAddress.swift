/// An inet or cidr value: IPv4 or IPv6 with the length of its network.
struct NetworkAddress: Hashable {
    var bytes: [UInt8]
    var maskLength: Int

    var isV6: Bool { bytes.count == 16 }

    /// `10.0.0.1`, `10.0.0.0/8`, `2001:db8::1/64`, `::ffff:1.2.3.4`; nil for shortened IPv4 and anything else.
    init?(_ text: String) {
        let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard let address = parts.first, let bytes = NetworkAddress.v4(address) ?? NetworkAddress.v6(address) else {
            return nil
        }
        self.bytes = bytes
        maskLength = bytes.count * 8
        if parts.count == 2 {
            guard let length = Int(parts[1]), length >= 0, length <= maskLength else { return nil }
            maskLength = length
        }
    }

    private static func v4(_ text: Substring) -> [UInt8]? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 4 else { return nil }
        var out: [UInt8] = []
        for part in parts {
            guard part.utf8.count <= 3, part.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }), let byte = UInt8(part)
            else {
                return nil
            }
            out.append(byte)
        }
        return out
    }

    private static func v6(_ text: Substring) -> [UInt8]? {
        var groups: [UInt8] = []
        var gap: Int?
        var parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count >= 3, parts.count <= 9 else { return nil }
        // A leading or trailing `::` leaves two empty parts where one is meant.
        if parts[0].isEmpty {
            guard parts[1].isEmpty else { return nil }
            parts.removeFirst()
        }
        if parts[parts.count - 1].isEmpty {
            guard parts[parts.count - 2].isEmpty else { return nil }
            parts.removeLast()
        }
        for (i, part) in parts.enumerated() {
            if part.isEmpty {
                guard gap == nil else { return nil }
                gap = groups.count
            } else if i == parts.count - 1, let tail = v4(part) {
                groups += tail
            } else {
                guard part.utf8.count <= 4, let group = UInt16(part, radix: 16), part.first != "+" else { return nil }
                groups += [UInt8(group >> 8), UInt8(truncatingIfNeeded: group)]
            }
        }
        if let gap {
            guard groups.count < 16 else { return nil }
            groups.insert(contentsOf: [UInt8](repeating: 0, count: 16 - groups.count), at: gap)
        }
        return groups.count == 16 ? groups : nil
    }

    /// Compares the first `length` bits.
    private static func compareBits(_ a: [UInt8], _ b: [UInt8], _ length: Int) -> Int {
        for i in 0..<(length / 8) where a[i] != b[i] { return a[i] < b[i] ? -1 : 1 }
        let rest = length % 8
        guard rest > 0 else { return 0 }
        let mask = UInt8(truncatingIfNeeded: 0xFF << (8 - rest))
        let x = a[length / 8] & mask, y = b[length / 8] & mask
        return x < y ? -1 : x > y ? 1 : 0
    }

    /// PostgreSQL's order: IPv4 first, then the common network bits, the mask length, the whole address.
    func compare(_ other: NetworkAddress) -> Int {
        if isV6 != other.isV6 { return isV6 ? 1 : -1 }
        let common = NetworkAddress.compareBits(bytes, other.bytes, min(maskLength, other.maskLength))
        if common != 0 { return common }
        if maskLength != other.maskLength { return maskLength < other.maskLength ? -1 : 1 }
        return NetworkAddress.compareBits(bytes, other.bytes, bytes.count * 8)
    }

    /// `<<=`: within the other's network.
    func isWithin(_ other: NetworkAddress, orEqual: Bool) -> Bool {
        isV6 == other.isV6 && (orEqual ? maskLength >= other.maskLength : maskLength > other.maskLength)
            && NetworkAddress.compareBits(bytes, other.bytes, other.maskLength) == 0
    }
}

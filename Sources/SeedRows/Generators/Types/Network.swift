/// Addresses of type inet or cidr. Documentation and private networks only (RFC 1918, RFC 5737, RFC 3849), so that no
/// test row points at somebody's machine.
public struct InetText: TextGenerator, Countable {
    public enum Form: Hashable, Sendable {
        /// `10.20.30.40`
        case host
        /// `10.20.30.0/24`: no bits set to the right of the mask.
        case network
        /// `2001:db8::a1b2:c3d4:e5f6`
        case host6
    }
    public let form: Form
    public let isUnique: Bool
    private let permutation: Permutation

    public init(_ form: Form, isUnique: Bool = false, key: UInt64 = 0) {
        self.form = form
        self.isUnique = isUnique
        switch form {
        case .host: permutation = Permutation(count: 1 << 24, key: key)
        // 10.x.y.0/24, then 10.x.y.z/32 would overlap nothing that a unique key compares: /24 and /32 differ.
        case .network: permutation = Permutation(count: 1 << 16, key: key)
        case .host6: permutation = Permutation(count: 1 << 48, key: key)
        }
    }

    public var domainSize: UInt64 { permutation.last + 1 }
    public var maxBytes: Int { 40 }

    public func write(_ out: inout Cursor, row: UInt64, key: UInt64) {
        let bits = isUnique ? permutation.apply(row) : Mixer.below(permutation.last + 1, key)
        switch form {
        case .host:
            out.put("10.")
            out.put(decimal: bits &>> 16 & 255)
            out.put(0x2E)
            out.put(decimal: bits &>> 8 & 255)
            out.put(0x2E)
            out.put(decimal: bits & 255)
        case .network:
            out.put("10.")
            out.put(decimal: bits &>> 8 & 255)
            out.put(0x2E)
            out.put(decimal: bits & 255)
            out.put(".0/24")
        case .host6:
            // Every group is spelled out and not zero-led, as inet_ntop prints it, but for the run of zeros.
            out.put("2001:db8::1:")
            putGroup(&out, bits &>> 32 & 0xFFFF)
            out.put(0x3A)
            putGroup(&out, bits &>> 16 & 0xFFFF)
            out.put(0x3A)
            putGroup(&out, bits & 0xFFFF)
        }
    }

    private func putGroup(_ out: inout Cursor, _ group: UInt64) {
        let digits = group > 0xFFF ? 4 : group > 0xFF ? 3 : group > 0xF ? 2 : 1
        out.put(hex: group, digits: digits)
    }
}

/// Hardware addresses `02:1a:2b:3c:4d:5e` of 6 or 8 bytes, locally administered (the second bit of the first byte).
public struct MacText: TextGenerator, Countable {
    public let bytes: Int
    public let isUnique: Bool
    private let permutation: Permutation

    public init(bytes: Int = 6, isUnique: Bool = false, key: UInt64 = 0) {
        self.bytes = bytes == 8 ? 8 : 6
        self.isUnique = isUnique
        permutation = Permutation(count: 1 << 40, key: key)
    }

    public var domainSize: UInt64 { 1 << 40 }
    public var maxBytes: Int { bytes * 3 }

    public func write(_ out: inout Cursor, row: UInt64, key: UInt64) {
        let bits = isUnique ? permutation.apply(row) : key &>> 24
        out.put("02")
        for i in 1..<bytes {
            out.put(0x3A)
            let byte = i <= 5 ? bits &>> UInt64(40 - 8 * i) & 255 : Mixer.mix(key, UInt64(i)) & 255
            out.put(hex: byte, digits: 2)
        }
    }
}

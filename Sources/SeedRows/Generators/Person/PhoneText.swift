/// Telephone numbers of the North American plan with the exchange 555; shorter where the column is.
public struct PhoneText: TextGenerator, Countable {
    /// Characters of every value.
    public let length: Int
    public let isUnique: Bool
    private let permutation: Permutation

    /// nil for fewer than seven characters.
    public init?(limit: Int, isUnique: Bool = false, key: UInt64 = 0) {
        guard limit >= 7 else { return nil }
        // +1-212-555-0123, 212-555-0123, 2125550123, 555-0123, 5550123
        length = [15, 12, 10, 8].first { $0 <= limit } ?? 7
        self.isUnique = isUnique
        permutation = Permutation(count: length >= 10 ? 800 * 1_000_000 : 1_000_000, key: key)
    }

    public var domainSize: UInt64 { permutation.last + 1 }
    public var maxBytes: Int { 15 }

    public func write(_ out: inout Cursor, row: UInt64, key: UInt64) {
        let n = isUnique ? permutation.apply(row) : Mixer.below(8_000_000, key)
        let area = 200 + n / 10_000 % 800
        // Beyond the exchange 555 only where distinct numbers need more room.
        let exchange = isUnique ? 500 + n / 8_000_000 % 100 : 555
        let hasDashes = length != 10 && length != 7
        if length == 15 { out.put("+1-") }
        if length >= 10 {
            out.put(decimal: area)
            if hasDashes { out.put(0x2D) }
            out.put(decimal: exchange)
        } else {
            out.put(decimal: isUnique ? 500 + n / 10_000 % 100 : 555)
        }
        if hasDashes { out.put(0x2D) }
        out.put(decimal: n, width: 4)
    }
}

/// When each row of a table came to be, over the three years up to "now": rising with the row number, and the same
/// however many rows there are, so that a table that grows keeps its rows.
///
/// The years pass as in a business that grows: each doubling of the rows takes about as long as the one before, a
/// little less each time. After `n` doublings the share n / (n + 4) of the time is over.
public struct RowAges: Sendable, Hashable {
    /// A scale of 1, in 2^-16.
    public static let unit: UInt64 = 1 << 16
    /// Beyond this many doublings (of 2^-16 rows) nothing rises any more.
    private static let octaves = 62

    /// Rows are counted this many times 2^-16: more than one where a table has fewer rows than those that it
    /// references, so that no row is older than the rows it references.
    private let scale: UInt64
    /// Microseconds since 1970 after each doubling.
    private let times: [Int64]

    public init(now: Int64, scale: UInt64 = RowAges.unit) {
        self.scale = max(scale, 1)
        let span = 3 * Microseconds.year
        let start = now &- span
        times = (0...Self.octaves - 15).map { n in
            let n = Int64(n)
            // Quotient and remainder apart: the product could pass 2^63.
            return start &+ span / (n + 4) * n &+ span % (n + 4) * n / (n + 4)
        }
    }

    /// The moment of creation of a row, in microseconds since 1970.
    @inlinable public subscript(row: Int64) -> Int64 { time(row) }

    @usableFromInline func time(_ row: Int64) -> Int64 {
        let (counted, overflow) = UInt64(bitPattern: row).multipliedReportingOverflow(by: scale)
        let place = (overflow ? UInt64.max >> 2 : min(counted, UInt64.max >> 2)) &+ RowAges.unit
        // 2^bits <= place < 2^(bits + 1): the doubling, and how far into it.
        let bits = 63 - place.leadingZeroBitCount
        let n = min(bits - 16, times.count - 2)
        let rest = place &- (1 << UInt64(bits))
        let (high, low) = UInt64(times[n + 1] &- times[n]).multipliedFullWidth(by: rest)
        return times[n] &+ Int64(truncatingIfNeeded: high << UInt64(64 - bits) | low >> UInt64(bits))
    }

    /// No two of so many rows come to be within less than `grain` microseconds.
    public func areApart(rows: Int64, by grain: Int64) -> Bool {
        // Rows follow each other faster and faster, but for the first row of a doubling: the last ones tell.
        guard rows > 1 else { return true }
        return self[rows] &- self[rows - 1] > grain && self[rows - 1] &- self[rows - 2] > grain
    }
}

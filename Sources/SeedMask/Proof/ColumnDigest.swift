import SeedRows

/// What a column holds, in whatever order: how many values, and the sum of their hashes. The same digest of what was
/// sent to a database and of what it gives back says that it holds what was sent, but for a chance of 2^-64.
struct ColumnDigest: Equatable {
    private(set) var count: Int64 = 0
    private var sum: UInt64 = 0

    /// How values are hashed, whether they come as COPY's binary format has them or as numbers.
    enum Form { case bytes, integer, uuid }

    /// The form of a column that is masked by its binary form; nil where the database may spell values anew.
    static func form(_ form: BinaryForm) -> Form? {
        switch form {
        case .raw: return .bytes
        case .int2, .int4, .int8: return .integer
        case .uuid: return .uuid
        default: return nil
        }
    }

    /// Takes in what is sent: text forms, or numbers parsed from them.
    mutating func note(sent vector: ColumnVector) {
        for row in 0..<vector.count where !vector.isNull(row) {
            switch vector.layout {
            case .bytes: add(SequenceHash.of(vector.value(row)))
            case .int64: add(Self.hash(vector.ints[row]))
            case .uuid: add(Self.hash(vector.high[row], vector.low[row]))
            case .double: add(vector.doubles[row].bitPattern)
            }
        }
    }

    /// Takes in what COPY gave back.
    mutating func note(received vector: ColumnVector, _ form: Form) {
        for row in 0..<vector.count where !vector.isNull(row) {
            let value = vector.value(row)
            let raw = UnsafeRawBufferPointer(value)
            switch (form, value.count) {
            case (.integer, 2): add(Self.hash(Int64(Int16(bigEndian: raw.loadUnaligned(as: Int16.self)))))
            case (.integer, 4): add(Self.hash(Int64(Int32(bigEndian: raw.loadUnaligned(as: Int32.self)))))
            case (.integer, 8): add(Self.hash(Int64(bigEndian: raw.loadUnaligned(as: Int64.self))))
            case (.uuid, 16):
                add(
                    Self.hash(
                        UInt64(bigEndian: raw.loadUnaligned(as: UInt64.self)),
                        UInt64(bigEndian: raw.loadUnaligned(fromByteOffset: 8, as: UInt64.self))))
            default: add(SequenceHash.of(value))
            }
        }
    }

    private mutating func add(_ hash: UInt64) {
        count += 1
        sum &+= hash
    }

    private static func hash(_ number: Int64) -> UInt64 { Mixer.mix(SequenceHash.base ^ UInt64(bitPattern: number)) }
    private static func hash(_ high: UInt64, _ low: UInt64) -> UInt64 {
        Mixer.mix(Fold.multiplied(SequenceHash.base ^ high) ^ low)
    }
}

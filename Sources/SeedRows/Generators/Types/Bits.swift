/// Raw bytes of `minLength ... maxLength`.
public struct RandomBytes: TextGenerator {
    public let minLength: Int
    public let maxLength: Int
    public init(minLength: Int, maxLength: Int) {
        self.minLength = max(minLength, 0)
        self.maxLength = max(maxLength, self.minLength)
    }
    public var maxBytes: Int { maxLength + 8 }
    public func write(_ out: inout Cursor, row: UInt64, key: UInt64) {
        let length = minLength + Int(truncatingIfNeeded: Mixer.below(UInt64(maxLength - minLength + 1), key))
        var i = 0
        while i < length {
            UnsafeMutableRawPointer(out.at + i).storeBytes(
                of: Mixer.mix(key, UInt64(i)).littleEndian, as: UInt64.self)
            i += 8
        }
        out.at += length
    }
}

/// Different runs of bytes: the row number permuted over all runs of `min(length, 8)` bytes, then random bytes.
public struct UniqueBytes: TextGenerator, Countable {
    public let length: Int
    private let permutation: Permutation
    public init(length: Int, key: UInt64 = 0) {
        self.length = max(length, 0)
        let bytes = min(self.length, 8)
        permutation = Permutation(last: bytes == 8 ? .max : (1 << UInt64(bytes * 8)) - 1, key: key)
    }
    public var domainSize: UInt64 { saturatingSum(permutation.last, 1) }
    public var maxBytes: Int { max(length, 8) + 8 }
    public func write(_ out: inout Cursor, row: UInt64, key: UInt64) {
        UnsafeMutableRawPointer(out.at).storeBytes(of: permutation.apply(row).littleEndian, as: UInt64.self)
        var i = 8
        while i < length {
            UnsafeMutableRawPointer(out.at + i).storeBytes(
                of: Mixer.mix(key, UInt64(i)).littleEndian, as: UInt64.self)
            i += 8
        }
        out.at += length
    }
}

/// Bit strings: `0101`, of exactly `length` digits, or of 1 to `length`.
public struct BitString: TextGenerator {
    public let length: Int
    public let isVarying: Bool
    public init(length: Int, isVarying: Bool) {
        self.length = max(length, 1)
        self.isVarying = isVarying
    }
    public var maxBytes: Int { length }
    public func write(_ out: inout Cursor, row: UInt64, key: UInt64) {
        let count = isVarying ? 1 + Int(truncatingIfNeeded: Mixer.below(UInt64(length), key)) : length
        var bits: UInt64 = 0
        for i in 0..<count {
            if i & 63 == 0 { bits = Mixer.mix(key, UInt64(i)) }
            out.put(0x30 | UInt8(truncatingIfNeeded: bits & 1))
            bits &>>= 1
        }
    }
}

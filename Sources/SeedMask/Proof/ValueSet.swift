import SeedRows

/// A set of values, kept as 64-bit hashes of their folded tokens: eight bytes a value at twice the room.
struct ValueSet {
    private var places: [UInt64] = Array(repeating: 0, count: 1024)
    private(set) var count = 0

    mutating func insert(_ hash: UInt64) {
        let key = hash | 1
        if (count + 1) * 2 > places.count { grow() }
        var at = Int(truncatingIfNeeded: key >> 1) & (places.count - 1)
        while places[at] != 0 {
            if places[at] == key { return }
            at = (at + 1) & (places.count - 1)
        }
        places[at] = key
        count += 1
    }

    func contains(_ hash: UInt64) -> Bool {
        let key = hash | 1
        var at = Int(truncatingIfNeeded: key >> 1) & (places.count - 1)
        while places[at] != 0 {
            if places[at] == key { return true }
            at = (at + 1) & (places.count - 1)
        }
        return false
    }

    private mutating func grow() {
        let old = places
        places = Array(repeating: 0, count: old.count * 2)
        for key in old where key != 0 {
            var at = Int(truncatingIfNeeded: key >> 1) & (places.count - 1)
            while places[at] != 0 { at = (at + 1) & (places.count - 1) }
            places[at] = key
        }
    }
}

/// Token sequences hashed so that every part of a text can be looked up: a polynomial of the tokens' hashes.
enum SequenceHash {
    static let base: UInt64 = 0x9E37_79B9_7F4A_7C15

    static func of(_ symbols: [UInt64]) -> UInt64 { Mixer.mix(symbols.reduce(0) { $0 &* base &+ $1 }) }

    /// A hash of bytes as they are.
    static func of(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
        let raw = UnsafeRawBufferPointer(bytes)
        var hash = base &+ UInt64(bytes.count)
        var at = 0
        while at + 8 <= raw.count {
            hash = Mixer.mix(hash ^ raw.loadUnaligned(fromByteOffset: at, as: UInt64.self))
            at += 8
        }
        var last: UInt64 = 0
        while at < raw.count {
            last = last << 8 | UInt64(raw[at])
            at += 1
        }
        return Mixer.mix(hash ^ last)
    }
}

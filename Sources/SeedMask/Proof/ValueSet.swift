import SeedRows

/// A set of values, kept as 64-bit hashes: eight bytes a value at twice the room.
final class ValueSet {
    private struct Memory {
        var places: UnsafeMutablePointer<UInt64>
        var mask: Int
        var count = 0
    }
    /// Behind a pointer, where an access needs no check for another one at the same time.
    private let memory: UnsafeMutablePointer<Memory>

    var count: Int { memory.pointee.count }

    init() {
        memory = .allocate(capacity: 1)
        memory.initialize(to: Memory(places: ValueSet.room(1024), mask: 1023))
    }
    deinit {
        memory.pointee.places.deallocate()
        memory.deallocate()
    }

    private static func room(_ size: Int) -> UnsafeMutablePointer<UInt64> {
        let out = UnsafeMutablePointer<UInt64>.allocate(capacity: size)
        out.initialize(repeating: 0, count: size)
        return out
    }

    func insert(_ hash: UInt64) {
        let key = hash | 1
        if (memory.pointee.count + 1) * 2 > memory.pointee.mask + 1 { grow() }
        let (places, mask) = (memory.pointee.places, memory.pointee.mask)
        var at = Int(truncatingIfNeeded: key >> 1) & mask
        while places[at] != 0 {
            if places[at] == key { return }
            at = (at + 1) & mask
        }
        places[at] = key
        memory.pointee.count += 1
    }

    func contains(_ hash: UInt64) -> Bool {
        let key = hash | 1
        let (places, mask) = (memory.pointee.places, memory.pointee.mask)
        var at = Int(truncatingIfNeeded: key >> 1) & mask
        while places[at] != 0 {
            if places[at] == key { return true }
            at = (at + 1) & mask
        }
        return false
    }

    private func grow() {
        let (old, size) = (memory.pointee.places, memory.pointee.mask + 1)
        let (places, mask) = (ValueSet.room(size * 2), size * 2 - 1)
        for i in 0..<size where old[i] != 0 {
            var at = Int(truncatingIfNeeded: old[i] >> 1) & mask
            while places[at] != 0 { at = (at + 1) & mask }
            places[at] = old[i]
        }
        old.deallocate()
        memory.pointee.places = places
        memory.pointee.mask = mask
    }
}

/// Token sequences hashed so that every part of a text can be looked up: a polynomial of the tokens' hashes.
enum SequenceHash {
    static let base: UInt64 = 0x9E37_79B9_7F4A_7C15

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

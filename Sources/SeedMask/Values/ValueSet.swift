import SeedRows

/// A set of values, kept as 64-bit hashes.
final class ValueSet {
    private struct Memory {
        var places: HashRoom
        var count = 0
        /// Keeps loads that only bring memory near from being left out as useless.
        var touched: UInt64 = 0
    }
    /// Behind a pointer, where an access needs no check for another one at the same time.
    private let memory: UnsafeMutablePointer<Memory>

    var count: Int { memory.pointee.count }

    init() {
        memory = .allocate(capacity: 1)
        memory.initialize(to: Memory(places: HashRoom(bits: 10)))
    }
    deinit {
        memory.pointee.places.deallocate()
        memory.deallocate()
    }

    func insert(_ hash: UInt64) {
        reserve(1)
        put(hash)
    }

    /// Places of several values are fetched at once, and not each after the one before: a large set stands in no
    /// processor's cache.
    func insert(_ hashes: UnsafePointer<UInt64>, count: Int) {
        reserve(count)
        var at = 0
        while at < count {
            let end = min(at + 32, count)
            var touched: UInt64 = 0
            for i in at..<end { touched &+= memory.pointee.places[memory.pointee.places.place(hashes[i])] }
            memory.pointee.touched = touched
            for i in at..<end { put(hashes[i]) }
            at = end
        }
    }

    func contains(_ hash: UInt64) -> Bool {
        let key = hash | 1
        let places = memory.pointee.places
        var at = places.place(key)
        while places[at] != 0 {
            if places[at] == key { return true }
            at = places.after(at)
        }
        return false
    }

    private func put(_ hash: UInt64) {
        let key = hash | 1
        let places = memory.pointee.places
        var at = places.place(key)
        while places[at] != 0 {
            if places[at] == key { return }
            at = places.after(at)
        }
        places[at] = key
        memory.pointee.count += 1
    }

    /// At most three quarters of the places are taken.
    private func reserve(_ extra: Int) {
        while (memory.pointee.count + extra) * 4 > memory.pointee.places.size * 3 { grow() }
    }

    private func grow() {
        let old = memory.pointee.places
        let fresh = HashRoom(bits: old.bits + 1)
        for i in 0..<old.size where old[i] != 0 {
            var at = fresh.place(old[i])
            while fresh[at] != 0 { at = fresh.after(at) }
            fresh[at] = old[i]
        }
        old.deallocate()
        memory.pointee.places = fresh
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
            hash = Fold.multiplied(hash ^ raw.loadUnaligned(fromByteOffset: at, as: UInt64.self))
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

/// One step of a hash: both halves of a product.
enum Fold {
    /// One to one nowhere, yet two inputs meet with a chance near 2^-64.
    @inline(__always)
    static func multiplied(_ x: UInt64) -> UInt64 {
        // The constant is an odd number without a pattern: the first of SplitMix64's.
        let product = (x ^ 0x2545_F491_4F6C_DD1D).multipliedFullWidth(by: 0xBF58_476D_1CE4_E5B9)
        return product.high ^ product.low
    }
}

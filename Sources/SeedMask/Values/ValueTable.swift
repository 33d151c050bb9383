/// From 64-bit hashes to numbers that aren't 0.
final class ValueTable {
    private struct Memory {
        /// A key, and its number right behind it.
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
        memory.initialize(to: Memory(places: HashRoom(bits: 8)))
    }
    deinit {
        memory.pointee.places.deallocate()
        memory.deallocate()
    }

    /// 0 for a key that isn't there.
    subscript(_ hash: UInt64) -> UInt64 {
        get {
            let key = hash | 1
            let places = memory.pointee.places
            var at = places.place(key) & ~1
            while places[at] != 0 {
                if places[at] == key { return places[at + 1] }
                at = places.after(at + 1)
            }
            return 0
        }
        set {
            if (memory.pointee.count + 1) * 8 > memory.pointee.places.size * 3 { grow() }
            if Self.put(hash | 1, newValue, memory.pointee.places) { memory.pointee.count += 1 }
        }
    }

    /// Fetches the places of several keys at once, and not each after the one before.
    func touch(_ hashes: UnsafePointer<UInt64>, count: Int) {
        let places = memory.pointee.places
        var touched: UInt64 = 0
        for i in 0..<count { touched &+= places[places.place(hashes[i])] }
        memory.pointee.touched = touched
    }

    func forEach(_ body: (_ key: UInt64, _ number: UInt64) -> Void) {
        let places = memory.pointee.places
        var at = 0
        while at < places.size {
            if places[at] != 0 { body(places[at], places[at + 1]) }
            at += 2
        }
    }

    /// Whether the key is new.
    private static func put(_ key: UInt64, _ number: UInt64, _ places: HashRoom) -> Bool {
        var at = places.place(key) & ~1
        while places[at] != 0 && places[at] != key { at = places.after(at + 1) }
        let isNew = places[at] == 0
        places[at] = key
        places[at + 1] = number
        return isNew
    }

    private func grow() {
        let old = memory.pointee.places
        let fresh = HashRoom(bits: old.bits + 1)
        var at = 0
        while at < old.size {
            if old[at] != 0 { _ = Self.put(old[at], old[at + 1], fresh) }
            at += 2
        }
        old.deallocate()
        memory.pointee.places = fresh
    }
}

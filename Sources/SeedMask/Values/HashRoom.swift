import Glibc

/// The places of a hash table with open addressing: zeros, a power of two of them.
///
/// A key's place is told by its highest bits. So a table that grows is read and written from one end to the other,
/// where the lowest bits would send every key to a page of its own.
struct HashRoom {
    private let base: UnsafeMutablePointer<UInt64>
    let bits: Int
    private let shift: UInt64
    private let mask: Int
    private let isMapped: Bool

    /// - Parameter bits: 1 to 48.
    init(bits: Int) {
        self.bits = bits
        shift = UInt64(64 - bits)
        mask = 1 << bits - 1
        if let room = Self.mapped(1 << bits) {
            base = room
            isMapped = true
        } else {
            base = .allocate(capacity: 1 << bits)
            base.initialize(repeating: 0, count: 1 << bits)
            isMapped = false
        }
    }

    var size: Int { mask + 1 }

    @inline(__always)
    func place(_ key: UInt64) -> Int { Int(truncatingIfNeeded: key >> shift) }
    @inline(__always)
    func after(_ place: Int) -> Int { (place + 1) & mask }

    subscript(_ place: Int) -> UInt64 {
        @inline(__always) get { base[place] }
        @inline(__always) nonmutating set { base[place] = newValue }
    }

    /// Large tables stand in pages of their own, of 2 MiB where the system has such: places are read in no order, and
    /// each small page would need an address of its own.
    private static func mapped(_ count: Int) -> UnsafeMutablePointer<UInt64>? {
        let size = count * 8
        guard size >= 1 << 21, let room = mmap(nil, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0),
            room != MAP_FAILED
        else { return nil }
        // Advice only.
        madvise(room, size, MADV_HUGEPAGE)
        return room.bindMemory(to: UInt64.self, capacity: count)
    }

    func deallocate() {
        if isMapped { munmap(base, size * 8) } else { base.deallocate() }
    }
}

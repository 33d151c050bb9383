/// Hashes in a row, in memory that is reused.
final class HashList {
    private let memory: UnsafeMutablePointer<(base: UnsafeMutablePointer<UInt64>, capacity: Int, count: Int)>

    init() {
        memory = .allocate(capacity: 1)
        memory.initialize(to: (.allocate(capacity: 64), 64, 0))
    }
    deinit {
        memory.pointee.base.deallocate()
        memory.deallocate()
    }

    var base: UnsafePointer<UInt64> { UnsafePointer(memory.pointee.base) }
    var count: Int { memory.pointee.count }

    @inline(__always)
    func append(_ hash: UInt64) {
        if memory.pointee.count == memory.pointee.capacity { grow() }
        memory.pointee.base[memory.pointee.count] = hash
        memory.pointee.count += 1
    }

    func clear() { memory.pointee.count = 0 }

    private func grow() {
        let (old, capacity) = (memory.pointee.base, memory.pointee.capacity)
        let fresh = UnsafeMutablePointer<UInt64>.allocate(capacity: capacity * 2)
        fresh.update(from: old, count: capacity)
        old.deallocate()
        memory.pointee.base = fresh
        memory.pointee.capacity = capacity * 2
    }
}

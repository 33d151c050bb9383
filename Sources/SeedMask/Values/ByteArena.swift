import Glibc

/// Memory for many small values that stay where they are until the end.
final class ByteArena {
    private var segments: [UnsafeMutableRawPointer] = []
    private let place: UnsafeMutablePointer<(next: UnsafeMutableRawPointer?, left: Int)>
    /// A large page of x86-64 and of most others.
    private static let segmentSize = 1 << 21

    init() {
        place = .allocate(capacity: 1)
        place.initialize(to: (nil, 0))
    }
    deinit {
        for segment in segments { free(segment) }
        place.deallocate()
    }

    /// Room for `size` bytes, with whatever stood there.
    func room(_ size: Int) -> UnsafeMutableRawPointer {
        if size > place.pointee.left { addSegment(size) }
        guard let start = place.pointee.next else { preconditionFailure("out of memory") }
        place.pointee.next = start + size
        place.pointee.left -= size
        return start
    }

    private func addSegment(_ wanted: Int) {
        let size = max(wanted, Self.segmentSize)
        var segment: UnsafeMutableRawPointer?
        guard posix_memalign(&segment, Self.segmentSize, size) == 0, let segment else {
            preconditionFailure("out of memory")
        }
        // Advice only: values are read in no order.
        madvise(segment, size, MADV_HUGEPAGE)
        segments.append(segment)
        place.pointee = (segment, size)
    }
}

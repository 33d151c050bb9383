import Glibc

/// A lock and a condition: threads wait in it for what another thread does.
///
/// Both live at a fixed address, as POSIX asks.
package final class Monitor: @unchecked Sendable {
    private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)

    package init() {
        pthread_mutex_init(lock, nil)
        pthread_cond_init(condition, nil)
    }

    deinit {
        pthread_cond_destroy(condition)
        pthread_mutex_destroy(lock)
        condition.deallocate()
        lock.deallocate()
    }

    package func locked<R>(_ body: () throws -> R) rethrows -> R {
        pthread_mutex_lock(lock)
        defer { pthread_mutex_unlock(lock) }
        return try body()
    }

    /// Within `locked`: gives the lock up until `signal`. May return early, so the caller looks again.
    package func wait() { pthread_cond_wait(condition, lock) }

    /// Wakes all that wait.
    package func signal() { pthread_cond_broadcast(condition) }
}

import Glibc

/// A thread that runs one piece of work and is joined.
///
/// Signals that end a program go to the thread that waits for them, never to one of these.
package struct Worker {
    private let thread: pthread_t

    /// - Returns: nil when the system has no thread left to give; the caller then does the work itself.
    package static func start(_ work: @escaping @Sendable () -> Void) -> Worker? {
        let box = Unmanaged.passRetained(Work(work))
        var thread = pthread_t()
        let code = pthread_create(
            &thread, nil,
            { context in
                guard let context else { return nil }
                Unmanaged<Work>.fromOpaque(context).takeRetainedValue().body()
                return nil
            }, box.toOpaque())
        guard code == 0 else {
            box.release()
            return nil
        }
        return Worker(thread: thread)
    }

    /// Waits for its end.
    package func join() { pthread_join(thread, nil) }
}

private final class Work {
    let body: @Sendable () -> Void
    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
}

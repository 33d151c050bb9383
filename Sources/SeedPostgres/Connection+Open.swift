import CPostgres
import Glibc
import SeedSchema

extension PostgresDatabase {
    /// How long a server may take to answer, in seconds, where the connection string and PGCONNECT_TIMEOUT say nothing.
    private static let defaultTimeout = 30

    /// Starts a connection and waits for it. In steps, because `PQconnectdb` would print the server's notices to the
    /// standard error stream before anyone can stop it.
    static func open(_ url: String) throws(Diagnostic) -> OpaquePointer {
        try check(url)
        // What stands before the string can be overridden by it, what stands after it overrides it.
        let connection = withPointers(["fallback_application_name", "dbname", "client_encoding"]) { keywords in
            withPointers(["seed", url, "UTF8"]) { values in PQconnectStartParams(keywords, values, 1) }
        }
        guard let connection else { throw Diagnostic(.unavailable, "libpq is out of memory") }
        PQsetNoticeProcessor(connection, { _, _ in }, nil)
        guard PQstatus(connection) != CONNECTION_BAD, wait(connection) else {
            let diagnostic = unreachable(connection)
            PQfinish(connection)
            throw diagnostic
        }
        return connection
    }

    /// Reads the string without connecting, so that a mistake in it is told from a server that is away.
    private static func check(_ url: String) throws(Diagnostic) {
        var message: UnsafeMutablePointer<CChar>?
        guard let options = PQconninfoParse(url, &message) else {
            // A bare database name is no connection string, yet libpq takes it.
            let isName = !url.contains("=") && !url.contains("://")
            if isName {
                PQfreemem(message)
                return
            }
            let reason = message.map { String(cString: $0) } ?? ""
            PQfreemem(message)
            throw Diagnostic(
                .usage, "the database URL can't be read", details: [withoutQuotedText(reason)],
                next: "write postgres://user:password@host:port/name, with %40 for @, %2F for / and %25 for % inside "
                    + "the password, or put the password into ~/.pgpass")
        }
        defer { PQconninfoFree(options) }
        var option = options
        while let keyword = option.pointee.keyword {
            if String(cString: keyword) == "host", let host = option.pointee.val, String(cString: host).contains("@") {
                throw Diagnostic(
                    .usage, "the host in the database URL contains @",
                    next: "write %40 for every @ of the user name and the password")
            }
            option += 1
        }
    }

    /// libpq quotes the part it can't read, which may be a password.
    static func withoutQuotedText(_ text: String) -> String {
        var out = ""
        var isInside = false
        for character in text.unicodeScalars where character != "\n" {
            if character == "\"" {
                if !isInside { out += "\"…\"" }
                isInside.toggle()
            } else if !isInside {
                out.unicodeScalars.append(character)
            }
        }
        return out
    }

    private static func withPointers<R>(
        _ texts: [String], _ body: (UnsafePointer<UnsafePointer<CChar>?>) -> R
    ) -> R {
        let copies: [UnsafePointer<CChar>?] = texts.map { UnsafePointer(strdup($0)) } + [nil]
        defer { for copy in copies { free(UnsafeMutablePointer(mutating: copy)) } }
        return copies.withUnsafeBufferPointer { body($0.baseAddress!) }
    }

    private static func wait(_ connection: OpaquePointer) -> Bool {
        let deadline = monotonicSeconds() + timeout(connection)
        var state = PGRES_POLLING_WRITING
        while true {
            switch state {
            case PGRES_POLLING_OK: return true
            case PGRES_POLLING_FAILED: return false
            default: break
            }
            let events = state == PGRES_POLLING_READING ? POLLIN : POLLOUT
            var descriptor = pollfd(fd: PQsocket(connection), events: Int16(events), revents: 0)
            let left = deadline - monotonicSeconds()
            if left <= 0 { return false }
            let ready = poll(&descriptor, 1, Int32(left * 1000))
            if ready == 0 { return false }
            if ready < 0 && errno != EINTR { return false }
            if ready > 0 { state = PQconnectPoll(connection) }
        }
    }

    private static func timeout(_ connection: OpaquePointer) -> Int {
        guard let options = PQconninfo(connection) else { return defaultTimeout }
        defer { PQconninfoFree(options) }
        var seconds = defaultTimeout
        var hosts = 1
        var option = options
        while let keyword = option.pointee.keyword {
            if let value = option.pointee.val {
                switch String(cString: keyword) {
                case "connect_timeout":
                    if let given = Int(String(cString: value)) { seconds = given > 0 ? min(given, 86_400) : 86_400 }
                case "host": hosts = String(cString: value).split(separator: ",").count
                default: break
                }
            }
            option += 1
        }
        return seconds * max(hosts, 1)
    }

    private static func monotonicSeconds() -> Int {
        var now = timespec()
        clock_gettime(CLOCK_MONOTONIC, &now)
        return now.tv_sec
    }

    private static func unreachable(_ connection: OpaquePointer) -> Diagnostic {
        var reason = PQerrorMessage(connection).map { String(cString: $0) } ?? ""
        if reason.isEmpty { reason = "no answer in time (connect_timeout sets how long to wait)" }
        let next: String
        if PQconnectionNeedsPassword(connection) == 1 || reason.contains("password") {
            next = "give the password with PGPASSWORD, ~/.pgpass or the database URL"
        } else if reason.contains("does not exist") {
            next = "create it (createdb, createuser), or name another with --database"
        } else {
            next = "check that the server runs and that host, port and name are right"
        }
        return Diagnostic(
            .unavailable, "can't connect to " + place(connection),
            details: reason.split(whereSeparator: \.isNewline).map { String($0.drop { $0 == "\t" || $0 == " " }) },
            next: next)
    }

    /// `shop at localhost:5432`.
    static func place(_ connection: OpaquePointer) -> String {
        func text(_ pointer: UnsafeMutablePointer<CChar>?) -> String { pointer.map { String(cString: $0) } ?? "" }
        let name = text(PQdb(connection))
        let host = text(PQhost(connection))
        let port = text(PQport(connection))
        let at = host.isEmpty ? "the local socket" : host
        return (name.isEmpty ? "the database" : name) + " at " + at + (port.isEmpty ? "" : ":" + port)
    }
}

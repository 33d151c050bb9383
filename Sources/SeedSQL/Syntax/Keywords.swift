import SeedSchema

internal import CPgQuery

/// Which names PostgreSQL prints in quotes (`quote_identifier`, src/backend/utils/adt/ruleutils.c).
enum Keywords {
    /// The name as PostgreSQL prints it: bare where it is lower case and no keyword but an unreserved one.
    static func quote(_ name: String) -> String {
        let bytes = Array(name.utf8)
        let isPlain =
            bytes.first.map { ($0.isWordStart && $0 < 0x80) && $0 == $0.lowercased } ?? false
            && bytes.allSatisfy { ($0.isWordStart || $0.isDigit) && $0 < 0x80 && $0 == $0.lowercased }
        if isPlain, !isReserved(bytes) { return name }
        return Identifier(name).quoted
    }

    /// A keyword that can't stand for a name everywhere. Asks PostgreSQL's own scanner.
    private static func isReserved(_ word: [UInt8]) -> Bool {
        let result = (word + [0]).withUnsafeBufferPointer { buffer in
            buffer.withMemoryRebound(to: CChar.self) { pg_query_scan($0.baseAddress) }
        }
        defer { pg_query_free_scan_result(result) }
        guard result.error == nil, let data = result.pbuf.data else { return true }
        let scan = data.withMemoryRebound(to: UInt8.self, capacity: result.pbuf.len) {
            pg_query__scan_result__unpack(nil, result.pbuf.len, $0)
        }
        guard let scan else { return true }
        defer { pg_query__scan_result__free_unpacked(scan, nil) }
        guard scan.pointee.n_tokens == 1, let token = scan.pointee.tokens[0] else { return true }
        let kind = token.pointee.keyword_kind
        return kind != PG_QUERY__KEYWORD_KIND__NO_KEYWORD && kind != PG_QUERY__KEYWORD_KIND__UNRESERVED_KEYWORD
    }
}

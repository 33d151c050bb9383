internal import CPgQuery
import Glibc

typealias Node = UnsafeMutablePointer<PgQuery__Node>
typealias NodeList = UnsafeBufferPointer<Node?>

/// Why PostgreSQL's parser refuses a text.
struct SyntaxError: Error {
    /// The parser's own words.
    var message: String
    /// Bytes from the start of the text; nil where the parser names no place.
    var offset: Int?
}

/// PostgreSQL 15's own parser, through libpg_query.
///
/// The tree comes as protobuf messages (`pg_query.proto`): typed structures of C, valid inside the closure. The
/// library's functions on trees are recursive, and so are ours; `DepthBound` tells beforehand how deep a text can
/// nest, deep ones get a thread with a stack to match, and what is deeper still is refused.
enum ParseTree {
    /// Texts that may nest deeper are refused.
    static let maximumDepth = 10_000
    /// Texts that may nest deeper are parsed on a thread of their own.
    private static let maximumDepthHere = 500
    private static let deepStackBytes = 256 << 20

    /// Parses `bytes[range]` and hands its statements over. `depthBound` is `DepthBound`'s for this text.
    static func withStatements<R>(
        _ bytes: [UInt8], _ range: Range<Int>, depthBound: Int, _ body: (NodeList) -> R
    ) throws(SyntaxError) -> R {
        guard depthBound <= maximumDepth else {
            throw SyntaxError(message: "expression nested too deeply", offset: nil)
        }
        if let zero = bytes[range].firstIndex(of: 0) {
            throw SyntaxError(message: "invalid byte 0x00", offset: zero - range.lowerBound)
        }
        var result: Result<R, SyntaxError> = .failure(SyntaxError(message: "out of memory", offset: nil))
        if depthBound <= maximumDepthHere {
            result = parse(bytes, range, body)
        } else {
            withDeepStack(deepStackBytes) { result = parse(bytes, range, body) }
        }
        return try result.get()
    }

    private static func parse<R>(
        _ bytes: [UInt8], _ range: Range<Int>, _ body: (NodeList) -> R
    ) -> Result<R, SyntaxError> {
        withUnsafeTemporaryAllocation(of: CChar.self, capacity: range.count + 1) { text in
            for (i, byte) in bytes[range].enumerated() { text[i] = CChar(bitPattern: byte) }
            text[range.count] = 0
            let result = pg_query_parse_protobuf(text.baseAddress)
            defer { pg_query_free_protobuf_parse_result(result) }
            if let error = result.error {
                let message = error.pointee.message.map { String(cString: $0) } ?? "syntax error"
                let place = Int(error.pointee.cursorpos)
                let offset = place > 0 ? bytes.offset(ofCharacter: place - 1, in: range) : nil
                return .failure(SyntaxError(message: message, offset: offset))
            }
            let tree = result.parse_tree.data.withMemoryRebound(to: UInt8.self, capacity: result.parse_tree.len) {
                pg_query__parse_result__unpack(nil, result.parse_tree.len, $0)
            }
            guard let tree else {
                return .failure(SyntaxError(message: "unreadable parse tree", offset: nil))
            }
            defer { pg_query__parse_result__free_unpacked(tree, nil) }
            let count = tree.pointee.n_stmts
            return withUnsafeTemporaryAllocation(of: Node?.self, capacity: count) { statements in
                for i in 0..<count { statements[i] = tree.pointee.stmts[i]?.pointee.stmt }
                return .success(body(NodeList(statements)))
            }
        }
    }
}

/// Runs `work` on a thread with a stack of `bytes`, and waits for it. Without one, `work` does not run.
private func withDeepStack(_ bytes: Int, _ work: () -> Void) {
    withoutActuallyEscaping(work) { work in
        var attributes = pthread_attr_t()
        pthread_attr_init(&attributes)
        defer { pthread_attr_destroy(&attributes) }
        pthread_attr_setstacksize(&attributes, bytes)
        var box = work
        withUnsafeMutablePointer(to: &box) { pointer in
            var thread = pthread_t()
            let started = pthread_create(
                &thread, &attributes,
                { argument in
                    argument?.assumingMemoryBound(to: (() -> Void).self).pointee()
                    return nil
                }, pointer)
            if started == 0 { pthread_join(thread, nil) }
        }
    }
}

extension Array where Element == UInt8 {
    /// The offset, from the start of the range, of its n-th character.
    func offset(ofCharacter n: Int, in range: Range<Int>) -> Int {
        var left = n
        for i in range where self[i] & 0xC0 != 0x80 {
            if left == 0 { return i - range.lowerBound }
            left -= 1
        }
        return range.count
    }
}

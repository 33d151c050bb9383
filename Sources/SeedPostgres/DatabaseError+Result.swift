import CPostgres
import SeedRows

extension DatabaseError {
    /// What a failed result says. Values that PostgreSQL puts into messages and contexts go to `detail`.
    init(result: OpaquePointer?, connection: OpaquePointer) {
        func field(_ code: Character) -> String? {
            guard let result, let text = PQresultErrorField(result, Int32(code.asciiValue ?? 0)) else { return nil }
            return String(cString: text)
        }
        guard let primary = field("M") else {
            // libpq's own words: no server took part.
            let text = PQerrorMessage(connection).map { String(cString: $0) } ?? ""
            let isLost = PQstatus(connection) == CONNECTION_BAD
            self.init(kind: isLost ? .lost : .other, message: DatabaseError.oneLine(text))
            return
        }
        let state = field("C") ?? ""
        let fullContext = field("W") ?? ""
        let (context, values) = DatabaseError.split(context: fullContext)
        let message = DatabaseError.withoutValues(primary, state)
        var details: [String] = []
        if message != primary { details.append(primary) }
        if let detail = field("D") { details.append(detail) }
        details += values
        let table = field("t").map { name in field("s").map { $0 + "." + name } ?? name }
        var kind = DatabaseError.kind(state, fullContext)
        if PQstatus(connection) == CONNECTION_BAD { kind = .lost }
        self.init(
            kind: kind, message: message, sqlState: state.isEmpty ? nil : state, table: table, column: field("c"),
            constraint: field("n"), detail: details.isEmpty ? nil : details.joined(separator: "\n"),
            context: context.isEmpty ? nil : context)
    }

    /// The manual's appendix A, "PostgreSQL Error Codes".
    static func kind(_ state: String, _ context: String) -> Kind {
        if isRaised(state, context) { return .trigger }
        switch state {
        case "23502": return .notNull
        case "23503": return .foreignKey
        case "23505": return .unique
        case "23514": return .check
        case "23P01": return .exclusion
        case "25006": return .readOnly
        case "42501": return .permission
        case "57014": return .interrupted
        case "57P01", "57P02", "57P05", "25P03", "25P04": return .lost
        case "57P03", "57P04": return .unreachable
        case "40001", "40P01", "55P03", "55006": return .busy
        default: break
        }
        switch state.prefix(2) {
        case "08": return .lost
        case "28": return .permission
        case "42": return .syntax
        case "53": return .full
        default: return .other
        }
    }

    /// RAISE in a function, or an error of any sort inside one, other than a violated constraint. "PL/pgSQL" and
    /// "RAISE" stand in the context in every language of the server's messages.
    private static func isRaised(_ state: String, _ context: String) -> Bool {
        if state.hasPrefix("P0") { return true }
        let innermost = context.prefix { $0 != "\n" }
        if innermost.hasPrefix("PL/"), innermost.hasSuffix(" RAISE") { return true }
        let ownMeaning = ["08", "23", "25", "28", "40", "53", "55", "57"]
        return context.contains("PL/pgSQL") && !ownMeaning.contains(String(state.prefix(2))) && state != "42501"
    }

    /// Data exceptions (class 22) quote the value: `invalid input syntax for type integer: "abc"`.
    static func withoutValues(_ message: String, _ state: String) -> String {
        guard state.hasPrefix("22"), let first = message.firstIndex(of: "\""),
            let last = message.lastIndex(of: "\""), first < last
        else { return message }
        return message[...first] + "…" + message[last...]
    }

    /// Keeps the places of a context and takes out what may hold values: the row of a COPY, the text of statements.
    static func split(context: String) -> (places: String, values: [String]) {
        var places: [String] = []
        var values: [String] = []
        for line in context.split(separator: "\n", omittingEmptySubsequences: true) {
            let isPlace =
                line.hasPrefix("COPY ") || line.hasPrefix("PL/") || line.hasPrefix("SQL function ")
                || line.hasPrefix("SQL-Funktion ")
            guard isPlace else {
                values.append(String(line))
                continue
            }
            if line.hasPrefix("COPY "), let cut = endOfPlace(line) {
                places.append(String(line[..<cut]))
                values.append(String(line))
            } else {
                places.append(String(line))
            }
        }
        return (places.joined(separator: "\n"), values)
    }

    /// The colon in `COPY t, line 3: "values…"` and `COPY t, line 3, column c: "value"`.
    private static func endOfPlace(_ line: Substring) -> Substring.Index? {
        var index = line.startIndex
        while index < line.endIndex {
            if line[index...].hasPrefix(": \"") { return index }
            index = line.index(after: index)
        }
        return nil
    }

    static func oneLine(_ text: String) -> String {
        text.split(whereSeparator: \.isNewline).map { $0.drop { $0 == " " || $0 == "\t" } }.joined(separator: "; ")
    }
}

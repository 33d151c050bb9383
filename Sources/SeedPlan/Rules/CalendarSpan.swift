import SeedSchema

/// A date of which other columns of the row give parts: `extract(year FROM day) = year AND extract(quarter FROM day) =
/// quarter` leave the days of one quarter.
struct CalendarSpan {
    let column: Identifier
    private let parts: [String: Expression]
    /// The zone in which the parts are read, of a column with time zone.
    private let zone: Expression?
    private static let fields: Set = ["year", "quarter", "month", "day"]

    /// - Parameter isFixed: whether a column is given, so that the date must give way.
    static func all(in atoms: [Expression], isFixed: (Identifier) -> Bool) -> [CalendarSpan] {
        var found: [Identifier: [String: Expression]] = [:]
        var zones: [Identifier: Expression] = [:]
        var order: [Identifier] = []
        for atom in atoms {
            guard let (column, zone, field, value) = part(atom) else { continue }
            if found[column] == nil { order.append(column) }
            found[column, default: [:]][field] = value
            zones[column] = zone
        }
        return order.compactMap { column in
            guard let parts = found[column], parts["year"] != nil || parts["start"] != nil,
                parts.values.contains(where: { $0.columns.contains(where: isFixed) })
            else { return nil }
            return CalendarSpan(column: column, parts: parts, zone: zones[column])
        }
    }

    /// `extract(field FROM column) = value`, `date_trunc(unit, column) = value`, either way round.
    private static func part(_ atom: Expression) -> (Identifier, Expression?, String, Expression)? {
        guard case .binary("=", let a, let b) = atom else { return nil }
        for (side, value) in [(a, b), (b, a)] {
            guard case .call(let name, let arguments) = side.withoutCasts, arguments.count == 2,
                case .literal(.string(let text)) = arguments[0].withoutCasts,
                case (let column, let zone)? = moment(arguments[1]), !value.columns.isEmpty,
                !value.columns.contains(column)
            else { continue }
            let field = text.lowercased()
            if name == "extract" || name == "date_part", fields.contains(field) { return (column, zone, field, value) }
            if name == "date_trunc", fields.contains(field) || field == "week" || field == "hour" {
                // The unit goes with the value: what it begins.
                return (column, zone, "start", .call("date_trunc", [arguments[0], value]))
            }
        }
        return nil
    }

    /// The column behind casts and `AT TIME ZONE`.
    private static func moment(_ e: Expression) -> (Identifier, Expression?)? {
        switch e.withoutCasts {
        case .column(let c): return (c, nil)
        case .call("timezone", let arguments):
            guard arguments.count == 2, arguments[0].columns.isEmpty,
                case .column(let c) = arguments[1].withoutCasts
            else { return nil }
            return (c, arguments[0])
        default: return nil
        }
    }

    /// The atoms that bound the date, in its own type.
    func bounds(column declared: Column?) -> [Expression] {
        guard let declared else { return [] }
        func days(_ e: Expression) -> Expression { .cast(e, ColumnType(spelling: "integer", kind: .integer(bytes: 4))) }
        func number(_ n: Int64) -> Expression { .literal(.integer(n)) }
        let start: Expression
        let length: String
        if let begin = parts["start"], case .call(_, let arguments) = begin,
            case .literal(.string(let unit)) = arguments[0].withoutCasts
        {
            start = begin
            length = unit.lowercased() == "quarter" ? "3 months" : "1 " + unit.lowercased()
        } else if let year = parts["year"] {
            var month = number(1)
            var unit = "1 year"
            if let quarter = parts["quarter"] {
                month = .binary("+", .binary("*", .binary("-", days(quarter), number(1)), number(3)), number(1))
                unit = "3 months"
            }
            if let own = parts["month"] { (month, unit) = (days(own), "1 month") }
            var day = number(1)
            if let own = parts["day"], parts["month"] != nil { (day, unit) = (days(own), "1 day") }
            start = .call("make_date", [days(year), month, day])
            length = unit
        } else {
            return []
        }
        let interval = Expression.cast(
            .literal(.string(length)),
            ColumnType(spelling: "interval", kind: .interval))
        func local(_ e: Expression) -> Expression {
            guard let zone else { return e }
            let moment = ColumnType(
                spelling: "timestamp without time zone", kind: .timestamp(withZone: false, precision: nil))
            return .call("timezone", [zone, .cast(e, moment)])
        }
        return [
            .binary(">=", .column(column), .cast(local(start), declared.type)),
            .binary("<", .column(column), .cast(local(.binary("+", start, interval)), declared.type)),
        ]
    }
}

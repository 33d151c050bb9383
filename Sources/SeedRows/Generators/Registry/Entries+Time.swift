import SeedSchema

extension GeneratorRegistry {
    private static let timeOptions = [
        "unit": "in whole-number columns: s, ms, us or days", "format": "in text columns: date or iso8601",
        "variant": "any word: columns of one row with different words get different moments",
    ]

    private static func moment(
        _ name: String, _ summary: String, _ moment: Timeline.Moment, options: [String: String] = [:]
    ) -> GeneratorEntry {
        GeneratorEntry(
            name: name, summary: summary, entity: "time", options: timeOptions.merging(options) { a, _ in a }
        ) { request in
            if case .time = request.kind { return nil }
            if request.isUnique {
                // Only the moment of creation rises from row to row; the others get distinct moments of their own.
                guard moment == .created, request.wire == .timestamp || request.wire == .timestamptz,
                    RowAges(now: request.now, scale: request.ageScale).areApart(
                        rows: request.rows, by: request.momentGrain)
                else {
                    return TypeGenerator.time(request.kind, request)
                }
                return Timeline(
                    .created, now: request.now, scale: request.ageScale, grain: request.momentGrain, isDistinct: true)
            }
            return request.moment(
                Timeline(
                    moment, now: request.now, scale: request.ageScale, grain: request.momentGrain,
                    isDaily: request.wire == .date || request.options["format"] == "date",
                    variant: request.options["variant"].map { Mixer.hash($0) } ?? 0,
                    stage: Int(clamping: request.integer("stage") ?? 0)))
        }
    }

    static let time: [GeneratorEntry] = [
        moment("created_at", "When the row came to be: rises with the row", .created),
        moment("updated_at", "When the row changed last: not before created_at", .updated),
        moment("deleted_at", "When the row went: not before updated_at", .deleted),
        moment(
            "happened_at", "Any moment between created_at and now", .happened,
            options: ["stage": "1 to 16: so many steps of up to two days after created_at"]),
        moment("starts_at", "When something begins: a quarter of an hour, or a day in date columns", .starts),
        moment("ends_at", "When it ends: after starts_at", .ends),
        moment("expires_at", "A time after created_at, up to two years", .expires),
        GeneratorEntry(name: "past_date", summary: "A day of the last three years") { request in
            let today = splitDays(request.now).days
            guard request.isPlainText || request.wire != .text else { return nil }
            if case .int4 = request.wire { return nil }
            if case .int8 = request.wire { return nil }
            return TypeGenerator.dates(from: today - 3 * 365, to: today, request)
        },
        GeneratorEntry(name: "future_date", summary: "A day of the next two years") { request in
            let today = splitDays(request.now).days
            guard request.isPlainText || request.wire != .text else { return nil }
            if case .int4 = request.wire { return nil }
            if case .int8 = request.wire { return nil }
            return TypeGenerator.dates(from: today + 1, to: today + 730, request)
        },
        GeneratorEntry(name: "time_of_day", summary: "A time of day, whole minutes") { request in
            if case .time = request.kind { return TypeGenerator.time(request.kind, request) }
            guard request.isPlainText, request.limit >= 8 else { return nil }
            return TypeGenerator.time(.time(withZone: false, precision: nil), request)
        },
        GeneratorEntry(name: "duration", summary: "A length of time; whole numbers count the option's unit") {
            request in
            if case .interval = request.kind { return TypeGenerator.time(.interval, request) }
            return request.wire.layout == .int64 ? request.numbers(min: 1, max: 7200, isSkewed: true) : nil
        },
        GeneratorEntry(name: "year", summary: "A year up to now", options: numberOptions) { request in
            let year = CivilDate(days: splitDays(request.now).days).year
            return request.numbers(min: year - 40, max: year)
        },
        GeneratorEntry(name: "expiry_year", summary: "A year from now to five years on", options: numberOptions) {
            request in
            let year = CivilDate(days: splitDays(request.now).days).year
            return request.numbers(min: year, max: year + 5)
        },
        GeneratorEntry(name: "month", summary: "1 to 12") { $0.numbers(min: 1, max: 12) },
        GeneratorEntry(name: "day_of_month", summary: "1 to 28") { $0.numbers(min: 1, max: 28) },
        GeneratorEntry(name: "weekday", summary: "Monday to Sunday") { request in
            request.wire == .text
                ? request.word(
                    WordList(["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]))
                : request.numbers(min: 1, max: 7)
        },
        GeneratorEntry(name: "hour", summary: "0 to 23") { $0.numbers(min: 0, max: 23) },
    ]
}

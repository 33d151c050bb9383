import SeedSchema

extension TypeGenerator {
    /// Dates and times: the three years before now, whole seconds.
    static func time(_ kind: TypeKind, _ request: GeneratorRequest) -> (any Generator)? {
        let now = request.now
        switch kind {
        case .date:
            let today = now / Microseconds.day
            // Unique dates go back as far as they must: a day a row.
            let days = request.isUnique ? max(3 * 365, min(request.rows, 700_000)) : 3 * 365
            return dates(from: today - days, to: today, request)
        case .timestamp(_, let precision):
            return timestamps(from: now - 3 * Microseconds.year, to: now, precision: precision, request)
        case .time(let withZone, let precision):
            let grain = request.isUnique ? uniqueGrain(Microseconds.day, precision, request) : 60 * Microseconds.second
            guard let base = integers(0, Microseconds.day - grain, grain, request) else { return nil }
            switch request.wire {
            case .time: return base
            case .text, .literal: return TimeText(base, withZone ? .timetz : .time)
            default: return nil
            }
        case .interval:
            if request.isUnique {
                return counted(
                    IntervalText(min: 0, max: 1 << 40, isUnique: true, key: request.permutationKey), request)
            }
            return IntervalText()
        default: return nil
        }
    }

    private static func integers(
        _ lower: Int64, _ upper: Int64, _ grain: Int64, _ request: GeneratorRequest
    ) -> (any Generator)? {
        guard request.isUnique else { return IntegerRange(min: lower, max: upper, grain: grain) }
        return counted(UniqueInteger(min: lower, max: upper, grain: grain, key: request.permutationKey), request)
    }

    /// Whole seconds where there are enough of them, else the finest the precision allows.
    private static func uniqueGrain(_ span: Int64, _ precision: Int?, _ request: GeneratorRequest) -> Int64 {
        span / Microseconds.second >= request.rows
            ? Microseconds.second : Int64(decimalPower(6 - min(max(precision ?? 6, 0), 6)))
    }

    /// Days since 1970, both included, in the wire of the column.
    static func dates(from lower: Int64, to upper: Int64, _ request: GeneratorRequest) -> (any Generator)? {
        switch request.wire {
        case .date, .int4, .int8: return integers(lower, upper, 1, request)
        case .text, .literal:
            guard request.maxLength ?? 10 >= 10 else { return nil }
            return integers(lower, upper, 1, request).map { TimeText($0, .date) }
        case .timestamp, .timestamptz:
            return integers(lower * Microseconds.day, upper * Microseconds.day, Microseconds.day, request)
        default: return nil
        }
    }

    /// Microseconds since 1970, both included, in the wire of the column.
    static func timestamps(
        from lower: Int64, to upper: Int64, precision: Int?, _ request: GeneratorRequest
    ) -> (any Generator)? {
        let grain =
            request.isUnique ? uniqueGrain(upper - lower, precision, request) : Microseconds.second
        let first = lower - lower % Microseconds.second
        guard let base = integers(first, upper, grain, request) else { return nil }
        switch request.wire {
        case .timestamp, .timestamptz: return base
        case .text, .literal:
            guard request.maxLength ?? 26 >= 19 else { return nil }
            return TimeText(base, request.wire == .literal ? .timestamptz : .timestamp)
        case .date: return dates(from: lower / Microseconds.day, to: upper / Microseconds.day, request)
        default: return nil
        }
    }
}

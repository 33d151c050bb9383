import SeedRows
import SeedSchema

/// One text, or NULL, in every row that isn't NULL.
struct FixedMasker: ColumnMasker {
    let text: String?

    func mask(_ row: MaskedRow, _ column: Int, into out: ColumnVector) {
        let input = row.input.columns[column]
        for i in 0..<row.input.count {
            if let text, !input.isNull(i) { out.append(text) } else { out.appendNull() }
            if !row.output.classes.isEmpty && text == nil { row.output.classes[column][i] = .null }
        }
    }
}

/// One to one over a domain.
struct PermutingMasker: ColumnMasker {
    let permutation: DomainPermutation
    let place: ColumnPlace

    func mask(_ row: MaskedRow, _ column: Int, into out: ColumnVector) throws {
        var outside = 0
        permutation.mask(row.input.columns[column], into: out) { _ in outside += 1 }
        guard outside == 0 else {
            var details = ["domain \(permutation.name): \(permutation.domain.sizeDescription) values"]
            if permutation.hasCondition { details.append("or hardly any value of the domain meets the column's CHECK") }
            throw Diagnostic(
                .unsatisfiable, "\(place) holds values outside the domain that it is masked in", details: details,
                next: "declare a domain under mask.domains that holds them all, or mend the rows")
        }
    }
}

/// Moves dates and times by a number of days that depends on the key alone.
struct ShiftingMasker: ColumnMasker {
    let days: Int64
    let by: Int?
    let place: ColumnPlace
    /// The column's CHECKs: a date that leaves them is moved by the next draw of the same key.
    let accepts: ((UnsafeBufferPointer<UInt8>) -> Bool)?
    private static let mostDraws: UInt64 = 1000

    func mask(_ row: MaskedRow, _ column: Int, into out: ColumnVector) throws {
        let input = row.input.columns[column]
        let keys = row.session.workspace.wordBuffer()
        defer { row.session.workspace.restore(keys) }
        row.keys(by ?? column, fallback: column, into: keys)
        for i in 0..<row.input.count {
            if input.isNull(i) {
                out.appendNull()
                continue
            }
            let start = out.bytes.count
            var attempt: UInt64 = 0
            while true {
                let draw = Int64(Mixer.below(UInt64(days) * 2, Mixer.mix(keys[i], 0x5348_4946_54 &+ attempt)))
                // -days … -1, 1 … days: never nothing.
                move(input.value(i), by: draw < days ? draw - days : draw - days + 1, into: out.bytes)
                guard let accepts else { break }
                let moved = UnsafeBufferPointer(
                    start: UnsafePointer(out.bytes.base + start), count: out.bytes.count - start)
                if accepts(moved) { break }
                out.bytes.count = start
                attempt += 1
                guard attempt < Self.mostDraws else {
                    throw Diagnostic(
                        .unsatisfiable, "no date within \(days) days of one of \(place) meets the column's CHECK",
                        next: "give shift more days")
                }
            }
            out.endValue()
        }
    }

    private func move(_ text: UnsafeBufferPointer<UInt8>, by offset: Int64, into out: ByteBuffer) {
        if text.count >= 10, let date = ValueSpelling.date(UnsafeBufferPointer(rebasing: text[..<10])) {
            // Years 1 to 9999 stay four digits.
            let moved = min(max(date + offset, -719_162), 2_932_896)
            out.append(date: moved)
            out.append(UnsafeBufferPointer(rebasing: text[10...]))
        } else if let number = ValueSpelling.integer(text)?.value {
            // Seconds since 1970, or milliseconds where seconds would be thousands of years.
            let day: Int64 = number.magnitude > 100_000_000_000 ? 86_400_000 : 86_400
            out.append(decimal: number &+ offset * day)
        } else {
            // 'infinity', BC: no day to tell a person by.
            out.append(text)
        }
    }
}

/// Known values in running text.
struct TextMasker: ColumnMasker {
    func mask(_ row: MaskedRow, _ column: Int, into out: ColumnVector) {
        let input = row.input.columns[column]
        for i in 0..<row.input.count {
            if input.isNull(i) {
                out.appendNull()
                continue
            }
            if let replaced = row.session.known.replace(input.value(i)) {
                replaced.withUnsafeBufferPointer { out.bytes.append($0) }
            } else {
                out.bytes.append(input.value(i))
            }
            out.endValue()
        }
    }
}

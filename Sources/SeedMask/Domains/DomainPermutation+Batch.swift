import SeedRows

extension DomainPermutation {
    /// Masks a column of text forms. NULLs stay. `out` is empty and gets one value for each of `input`.
    ///
    /// `outside` hears of each row whose value is outside the domain; such values are copied as they are, and the caller
    /// decides what that means.
    public func mask(_ input: ColumnVector, into out: ColumnVector, outside: (Int) -> Void) {
        switch domain {
        case .uuid: maskUUIDs(input, into: out, outside: outside)
        case .numbers(let ranges, 0) where canBatchNumbers:
            maskNumbers(input, ranges.groups[0], into: out, outside: outside)
        default: maskEach(input, into: out, outside: outside)
        }
    }

    private func maskEach(_ input: ColumnVector, into out: ColumnVector, outside: (Int) -> Void) {
        for i in 0..<input.count {
            if input.isNull(i) {
                out.appendNull()
                continue
            }
            if !mask(input.value(i), into: out.bytes) {
                out.bytes.append(input.value(i))
                outside(i)
            }
            out.endValue()
        }
    }

    private func maskUUIDs(_ input: ColumnVector, into out: ColumnVector, outside: (Int) -> Void) {
        // Only the printed form of PostgreSQL goes the fast way; the rest one by one.
        var count = 0
        for i in 0..<input.count where !input.isNull(i) {
            guard let uuid = ValueSpelling.uuid(input.value(i)), uuid.hasHyphens, !uuid.isUpper else {
                return maskEach(input, into: out, outside: outside)
            }
            batchHigh[count] = uuid.high
            batchLow[count] = uuid.low
            count += 1
        }
        permuteUUIDs(count)
        var at = 0
        for i in 0..<input.count {
            if input.isNull(i) {
                out.appendNull()
                continue
            }
            out.bytes.append(uuidHigh: batchHigh[at], low: batchLow[at])
            out.endValue()
            at += 1
        }
    }

    private func maskNumbers(
        _ input: ColumnVector, _ group: NumberRanges.Group, into out: ColumnVector, outside: (Int) -> Void
    ) {
        // A batch with a value beyond the first group goes one by one.
        var count = 0
        for i in 0..<input.count where !input.isNull(i) {
            let text = input.value(i)
            guard let number = ValueSpelling.integer(text), text[0] != UInt8(ascii: "+"),
                text[text.count - number.width] != 48 || number.width == 1, let index = group.index(of: number.value)
            else { return maskEach(input, into: out, outside: outside) }
            batchHigh[count] = index
            count += 1
        }
        permuteNumbers(count)
        var at = 0
        for i in 0..<input.count {
            if input.isNull(i) {
                out.appendNull()
                continue
            }
            out.bytes.append(decimal: group.value(at: batchHigh[at]))
            out.endValue()
            at += 1
        }
    }
}

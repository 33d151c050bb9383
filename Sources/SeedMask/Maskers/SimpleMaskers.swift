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

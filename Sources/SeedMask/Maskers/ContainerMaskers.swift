import SeedRows
import SeedSchema

/// Masks single values with a column masker: a batch of one.
private struct SingleValue {
    let batch = TextBatch(width: 1, hasClasses: false)
    let out = ColumnVector(layout: .bytes, capacity: 1)

    func mask(_ bytes: [UInt8], _ masker: any ColumnMasker, _ row: MaskedRow) throws -> [UInt8] {
        batch.clear()
        bytes.withUnsafeBufferPointer { batch.columns[0].bytes.append($0) }
        batch.columns[0].endValue()
        batch.count = 1
        out.clear()
        // A plan of one kept column: what stands beside an element is no key for it.
        let single = MaskedRow(input: batch, output: batch, plan: row.plan.firstColumn, session: row.session)
        try masker.mask(single, 0, into: out)
        return out.isNull(0) ? [] : Array(out.value(0))
    }
}

extension MaskPlan.TablePlan {
    fileprivate var firstColumn: MaskPlan.TablePlan {
        var copy = self
        copy.columns = copy.columns.prefix(1).map { column in
            var column = column
            column.treatment = .keep
            return column
        }
        return copy
    }
}

/// Masks each element of an array.
struct ArrayMasker: ColumnMasker {
    let element: any ColumnMasker
    private let single = SingleValue()

    init(element: any ColumnMasker) { self.element = element }

    func mask(_ row: MaskedRow, _ column: Int, into out: ColumnVector) throws {
        let input = row.input.columns[column]
        for i in 0..<row.input.count {
            if input.isNull(i) {
                out.appendNull()
                continue
            }
            let rewritten = try ArrayRewriter.rewrite(input.value(i)) { try single.mask($0, element, row) }
            if let rewritten {
                rewritten.withUnsafeBufferPointer { out.bytes.append($0) }
            } else {
                out.bytes.append(input.value(i))
            }
            out.endValue()
        }
    }
}

/// Masks members of a JSON document by path, and known values elsewhere in it.
struct DocumentMasker: ColumnMasker {
    struct Member {
        var path: JSONPath
        var strings: any ColumnMasker
        var numbers: any ColumnMasker
    }
    let members: [Member]
    let searches: Bool
    private let single = SingleValue()

    init(members: [Member], searches: Bool) {
        self.members = members
        self.searches = searches
    }

    func mask(_ row: MaskedRow, _ column: Int, into out: ColumnVector) throws {
        let input = row.input.columns[column]
        for i in 0..<row.input.count {
            if input.isNull(i) {
                out.appendNull()
                continue
            }
            let rewritten = try JSONRewriter.rewrite(input.value(i)) { place, scalar in
                try replacement(place, scalar, row)
            }
            if let rewritten {
                rewritten.withUnsafeBufferPointer { out.bytes.append($0) }
            } else if searches, let replaced = row.session.known.replace(input.value(i)) {
                // No JSON after all: running text.
                replaced.withUnsafeBufferPointer { out.bytes.append($0) }
            } else {
                out.bytes.append(input.value(i))
            }
            out.endValue()
        }
    }

    private func replacement(
        _ place: [JSONPlace], _ scalar: JSONRewriter.Scalar, _ row: MaskedRow
    ) throws -> JSONRewriter.Scalar? {
        if let member = members.first(where: { $0.path.matches(place) }) {
            if member.strings is KeepMasker { return nil }
            // Written as it stands: the word null.
            if let fixed = member.strings as? FixedMasker, fixed.text == nil { return .number("null") }
            switch scalar {
            case .string(let text):
                let image = try single.mask(Array(text.utf8), member.strings, row)
                return .string(String(decoding: image, as: UTF8.self))
            case .number(let text):
                let image = String(
                    decoding: try single.mask(Array(text.utf8), member.numbers, row), as: UTF8.self)
                // What is no number any more becomes a string.
                return Double(image) == nil ? .string(image) : .number(image)
            }
        }
        guard searches else { return nil }
        switch scalar {
        case .string(let text):
            let replaced = row.session.known.replace(text)
            return replaced == text ? nil : .string(replaced)
        case .number(let text):
            guard text.utf8.count >= row.session.known.shortest, let image = row.session.known.image(of: text),
                Double(image) != nil
            else { return nil }
            return .number(image)
        }
    }
}

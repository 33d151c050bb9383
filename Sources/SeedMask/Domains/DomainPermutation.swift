import SeedRows

/// Masks values of one domain in text form, one to one.
///
/// Owned by one thread at a time.
public final class DomainPermutation {
    public let domain: ValueDomain
    /// The declared name, or the kind's.
    public let name: String
    /// A further condition that every image must meet, such as a CHECK: the permutation is walked on until it holds,
    /// which keeps it one to one on the values for which it holds.
    private let accepts: ((UnsafeBufferPointer<UInt8>) -> Bool)?
    /// A text column pads its numbers with zeros to this width; nil: it never pads.
    private let width: Int?

    private let numberGroups: [(NumberRanges.Group, IndexPermutation)]
    private let labels: IndexPermutation?
    private let labelIndex: [String: Int]
    private let mixed: MixedRadixPermutation
    private let uuids: UUIDPermutation
    private let scratch = PermutationScratch()
    /// The halves, or the indices, of a batch of values.
    var batchHigh = [UInt64](repeating: 0, count: Batch.standardRows)
    var batchLow = [UInt64](repeating: 0, count: Batch.standardRows)
    private let walked = ByteBuffer(capacity: 256)
    private var asciiDigits: [UInt32] = []
    private var asciiRadices: [UInt32] = []

    /// Steps after which a condition is given up: then hardly any value of the domain meets it.
    private let longestWalk: Int

    public init(
        _ domain: ValueDomain, secret: RunSecret, name: String? = nil, width: Int? = nil,
        accepts: ((UnsafeBufferPointer<UInt8>) -> Bool)? = nil, longestWalk: Int = 100_000
    ) {
        self.domain = domain
        self.name = name ?? domain.kindName
        self.accepts = accepts
        self.longestWalk = longestWalk
        self.width = width
        let label = name ?? domain.kindName
        func key(_ purpose: String) -> [UInt8] { secret.key("permutation of " + purpose, domain: label) }
        mixed = MixedRadixPermutation(key: key("text"))
        // The same for a uuid in a text column of no declared domain.
        uuids = UUIDPermutation(key: secret.key("permutation of uuid", domain: name ?? "uuid"))
        var groups: [(NumberRanges.Group, IndexPermutation)] = []
        if case .numbers(let ranges, let scale) = domain {
            for group in ranges.groups {
                let bounds = group.ranges.map { "\($0.lowerBound)...\($0.upperBound)" }.joined(separator: " ")
                let key = key("numbers \(scale) \(bounds)")
                groups.append((group, IndexPermutation(size: group.count, key: key, radix: 10)))
            }
        }
        if case .dates(let range) = domain {
            let group = NumberRanges.Group([range])
            groups.append((group, IndexPermutation(size: group.count, key: key("dates"))))
        }
        if case .timestamps(let range) = domain {
            let group = NumberRanges.Group([range])
            groups.append((group, IndexPermutation(size: group.count, key: key("timestamps"))))
        }
        numberGroups = groups
        if case .labels(let list) = domain, !list.isEmpty {
            labels = IndexPermutation(size: UInt128(list.count), key: key("labels"))
            labelIndex = Dictionary(list.enumerated().map { ($1, $0) }, uniquingKeysWith: { a, _ in a })
        } else {
            labels = nil
            labelIndex = [:]
        }
    }

    /// Numbers of the first group only, spelled without padding, free of conditions.
    var canBatchNumbers: Bool { accepts == nil && width == nil }

    func permuteUUIDs(_ count: Int) {
        batchHigh.withUnsafeMutableBufferPointer { high in
            batchLow.withUnsafeMutableBufferPointer { low in
                // Non-nil: both have room for a batch.
                uuids.permute(high.baseAddress!, low.baseAddress!, count: count)
            }
        }
    }

    func permuteNumbers(_ count: Int) {
        batchHigh.withUnsafeMutableBufferPointer { indices in
            // Non-nil: room for a batch.
            numberGroups[0].1.permute(indices.baseAddress!, count: count, scratch: scratch)
        }
    }

    /// Images are looked for until a CHECK holds.
    var hasCondition: Bool { accepts != nil }

    /// Why no two values meet, for `--explain`.
    public var explanation: String {
        let method: String
        switch domain {
        case .numbers, .dates, .timestamps: method = numberGroups.map(\.1.explanation).joined(separator: "; ")
        case .labels: method = labels?.explanation ?? "nothing to permute"
        case .pattern: method = "FF1 (AES-256) over the places that can vary, for each set of repeats"
        case .text: method = "FF1 (AES-256) over the digits and letters of each shape; other characters stay"
        case .uuid: method = "FF1 (AES-256) over 2^122 for each version and variant (2^74 for version 7)"
        case .bytes: method = "FF1 (AES-256) over 256^length"
        }
        return accepts == nil ? method : method + ", walked on until the CHECK holds"
    }

    /// Appends the image of one value. False, and nothing appended, where the value is outside the domain.
    public func mask(_ text: UnsafeBufferPointer<UInt8>, into out: ByteBuffer) -> Bool {
        let start = out.count
        guard step(text, into: out) else { return false }
        guard let accepts else { return true }
        var steps = 0
        while !accepts(UnsafeBufferPointer(start: UnsafePointer(out.base + start), count: out.count - start)) {
            steps += 1
            guard steps < longestWalk else {
                out.count = start
                return false
            }
            walked.clear()
            walked.append(UnsafeBufferPointer(start: UnsafePointer(out.base + start), count: out.count - start))
            out.count = start
            guard step(walked.contents, into: out) else { return false }
        }
        return true
    }

    /// The image of one value as a string; nil outside the domain.
    public func mask(_ text: String) -> String? {
        let out = ByteBuffer(capacity: 64)
        var text = text
        return text.withUTF8 { mask($0, into: out) } ? out.string : nil
    }

    private func step(_ text: UnsafeBufferPointer<UInt8>, into out: ByteBuffer) -> Bool {
        switch domain {
        case .numbers(_, let scale): return stepNumber(text, scale: scale, into: out)
        case .dates:
            guard let days = ValueSpelling.date(text), let image = image(of: days) else { return false }
            out.append(date: image)
            return true
        case .timestamps:
            guard let parsed = ValueSpelling.timestamp(text), let image = image(of: parsed.microseconds) else {
                return false
            }
            let start = out.count
            out.append(timestamp: image)
            if parsed.separator == UInt8(ascii: "T") { out.base[start + 10] = parsed.separator }
            parsed.rest.withUnsafeBufferPointer { out.append($0) }
            return true
        case .labels(let list):
            guard let index = labelIndex[String(decoding: text, as: UTF8.self)], let labels else { return false }
            out.append(list[Int(labels(UInt128(index)))])
            return true
        case .uuid:
            guard var uuid = ValueSpelling.uuid(text) else { return false }
            uuids.permute(&uuid.high, &uuid.low, count: 1)
            ValueSpelling.append(uuid, to: out)
            return true
        case .text(let leading): return stepText(text, leading: leading, into: out)
        case .pattern(let pattern): return stepPattern(text, pattern, into: out)
        case .bytes: return stepBytes(text, into: out)
        }
    }

    private func image(of value: Int64) -> Int64? {
        for (group, permutation) in numberGroups {
            if let index = group.index(of: value) { return group.value(at: UInt64(permutation(UInt128(index)))) }
        }
        return nil
    }

    private func stepNumber(_ text: UnsafeBufferPointer<UInt8>, scale: Int, into out: ByteBuffer) -> Bool {
        if scale == 0 {
            guard let number = ValueSpelling.integer(text), let image = image(of: number.value) else { return false }
            // One number must have one spelling, or two texts could meet in one image.
            if let width {
                guard number.width == width else { return false }
                out.append(decimal: image, width: width)
            } else {
                guard text[0] != UInt8(ascii: "+"), text[text.count - number.width] != 48 || number.width == 1 else {
                    return false
                }
                out.append(decimal: image)
            }
            return true
        }
        guard let value = ValueSpelling.fixed(text, scale: scale), let image = image(of: value) else { return false }
        out.append(numeric: image, scale: scale)
        return true
    }

    private func stepText(_ text: UnsafeBufferPointer<UInt8>, leading: String, into out: ByteBuffer) -> Bool {
        // A uuid in text form is the same value as one of its own type.
        if leading.isEmpty, var uuid = ValueSpelling.uuid(text) {
            uuids.permute(&uuid.high, &uuid.low, count: 1)
            ValueSpelling.append(uuid, to: out)
            return true
        }
        if leading.isEmpty, text.allSatisfy({ $0 < 0x80 }) {
            stepASCII(text, into: out)
            return true
        }
        let scalars = Array(String(decoding: text, as: UTF8.self).unicodeScalars)
        let prefix = Array(leading.unicodeScalars)
        guard scalars.starts(with: prefix) else { return false }
        var digits: [UInt32] = []
        var radices: [UInt32] = []
        for scalar in scalars.dropFirst(prefix.count) {
            guard let place = CharacterClass.of(scalar.value) else { continue }
            digits.append(scalar.value - place.first)
            radices.append(place.count)
        }
        let start = out.count
        repeat {
            out.count = start
            mixed.permute(&digits, radices: radices)
            var at = 0
            var image = String.UnicodeScalarView(prefix)
            for scalar in scalars.dropFirst(prefix.count) {
                guard let place = CharacterClass.of(scalar.value) else {
                    image.append(scalar)
                    continue
                }
                // Every class is a run of valid scalars.
                image.append(Unicode.Scalar(place.first + digits[at]) ?? scalar)
                at += 1
            }
            out.append(String(image))
            // What looks like a uuid by chance would meet the image of a real one: walk on.
        } while leading.isEmpty
            && ValueSpelling.uuid(.init(start: UnsafePointer(out.base + start), count: out.count - start)) != nil
        return true
    }

    /// The same for digits and Latin letters alone, byte by byte.
    private func stepASCII(_ text: UnsafeBufferPointer<UInt8>, into out: ByteBuffer) {
        // Taken out, so that they are changed where they are.
        var (digits, radices) = (asciiDigits, asciiRadices)
        (asciiDigits, asciiRadices) = ([], [])
        defer { (asciiDigits, asciiRadices) = (digits, radices) }
        digits.removeAll(keepingCapacity: true)
        radices.removeAll(keepingCapacity: true)
        for byte in text {
            guard let first = Self.firstOfClass(byte) else { continue }
            digits.append(UInt32(byte - first))
            radices.append(first == 0x30 ? 10 : 26)
        }
        let start = out.count
        out.reserve(text.count)
        repeat {
            out.count = start
            mixed.permute(&digits, radices: radices)
            var at = 0
            for byte in text {
                if let first = Self.firstOfClass(byte) {
                    out.put(first + UInt8(truncatingIfNeeded: digits[at]))
                    at += 1
                } else {
                    out.put(byte)
                }
            }
        } while ValueSpelling.uuid(.init(start: UnsafePointer(out.base + start), count: out.count - start)) != nil
    }

    @inline(__always)
    private static func firstOfClass(_ byte: UInt8) -> UInt8? {
        if byte &- 0x61 < 26 { return 0x61 }
        if byte &- 0x41 < 26 { return 0x41 }
        return byte &- 0x30 < 10 ? 0x30 : nil
    }

    private func stepPattern(_ text: UnsafeBufferPointer<UInt8>, _ pattern: TextPattern, into out: ByteBuffer) -> Bool {
        let scalars = Array(String(decoding: text, as: UTF8.self).unicodeScalars)
        guard let lengths = pattern.lengths(of: scalars) else { return false }
        var digits: [UInt32] = []
        var radices: [UInt32] = []
        for (element, length) in zip(pattern.elements, lengths) where element.characters.count > 1 {
            for _ in 0..<length { radices.append(UInt32(element.characters.count)) }
        }
        var at = 0
        for (element, length) in zip(pattern.elements, lengths) {
            for scalar in scalars[at..<(at + length)] where element.characters.count > 1 {
                digits.append(UInt32(element.characters.firstIndex(of: scalar) ?? 0))
            }
            at += length
        }
        // Where repeats overlap, an image may read as other repeats than its original: walk on to one that doesn't.
        while true {
            mixed.permute(&digits, radices: radices)
            var image: [Unicode.Scalar] = []
            var next = 0
            for (element, length) in zip(pattern.elements, lengths) {
                for _ in 0..<length {
                    if element.characters.count > 1 {
                        image.append(element.characters[Int(digits[next])])
                        next += 1
                    } else {
                        image.append(element.characters[0])
                    }
                }
            }
            if pattern.lengths(of: image) == lengths {
                out.append(String(String.UnicodeScalarView(image)))
                return true
            }
        }
    }

    private func stepBytes(_ text: UnsafeBufferPointer<UInt8>, into out: ByteBuffer) -> Bool {
        // PostgreSQL writes \x before the digits; SQLite's text form here has none.
        let hasPrefix = text.count >= 2 && text[0] == UInt8(ascii: "\\") && text[1] == UInt8(ascii: "x")
        let hex = hasPrefix ? UnsafeBufferPointer(rebasing: text[2...]) : text
        guard hex.count % 2 == 0 else { return false }
        var digits: [UInt32] = []
        for i in stride(from: 0, to: hex.count, by: 2) {
            guard let high = Self.nibble(hex[i]), let low = Self.nibble(hex[i + 1]) else { return false }
            digits.append(high << 4 | low)
        }
        mixed.permute(&digits, radices: Array(repeating: 256, count: digits.count))
        out.reserve(text.count)
        if hasPrefix {
            out.put(UInt8(ascii: "\\"))
            out.put(UInt8(ascii: "x"))
        }
        for digit in digits {
            for nibble in [digit >> 4, digit & 15] { out.put(UInt8(nibble < 10 ? nibble + 0x30 : nibble + 0x57)) }
        }
        return true
    }

    private static func nibble(_ byte: UInt8) -> UInt32? {
        switch byte {
        case 0x30...0x39: return UInt32(byte - 0x30)
        case 0x61...0x66: return UInt32(byte - 0x57)
        case 0x41...0x46: return UInt32(byte - 0x37)
        default: return nil
        }
    }
}

import SeedMask
import SeedRows
import Testing

@Suite struct `Masking values of a domain` {
    let secret = try! RunSecret(Array("correct horse battery staple".utf8))

    func permutation(_ domain: ValueDomain, name: String? = nil, width: Int? = nil) -> DomainPermutation {
        DomainPermutation(domain, secret: secret, name: name, width: width)
    }

    @Test func `an integer and its text have one image in a declared domain`() throws {
        let domain = ValueDomain.numbers(NumberRanges([0...99_999]), scale: 0)
        let plain = permutation(domain, name: "customer")
        let padded = permutation(domain, name: "customer", width: 5)
        let image = try #require(plain.mask("12345"))
        #expect(image != "12345")
        #expect(padded.mask("12345") == String(repeating: "0", count: 5 - image.count) + image)
        #expect(padded.mask("00042").flatMap { Int($0) } == plain.mask("42").flatMap { Int($0) })
        #expect(permutation(domain, name: "supplier").mask("12345") != image)
    }

    @Test func `a second spelling of a number is outside`() {
        let plain = permutation(.numbers(NumberRanges([0...99_999]), scale: 0))
        for text in ["00042", "+42", "", "-", "4x", "100000", "99999999999999999999999999", "-1", "4.0"] {
            #expect(plain.mask(text) == nil, "\(text)")
        }
        #expect(permutation(.numbers(NumberRanges([0...99_999]), scale: 0), width: 5).mask("42") == nil)
    }

    @Test func `signs stay and zero stays`() throws {
        let ids = permutation(.numbers(NumberRanges(signed: Int64.min...Int64.max), scale: 0))
        #expect(ids.mask("0") == "0")
        for text in ["1", "9223372036854775807", "5000000000"] {
            let image = try #require(ids.mask(text).flatMap { Int64($0) })
            #expect(image > 0)
        }
        for text in ["-1", "-9223372036854775808"] {
            let image = try #require(ids.mask(text).flatMap { Int64($0) })
            #expect(image < 0)
        }
    }

    @Test func `ranges with holes are permuted whole`() {
        let ranges = NumberRanges([-5...3, 10...10, 100...389])
        let masker = permutation(.numbers(ranges, scale: 0))
        let values = Array(-5...3) + [10] + Array(100...389)
        let images = Set(values.compactMap { masker.mask("\($0)").flatMap { Int($0) } })
        #expect(images == Set(values))
    }

    @Test func `fixed-point numbers keep their places`() {
        let masker = permutation(.numbers(NumberRanges([0...999]), scale: 2))
        let images = Set((0...999).compactMap { masker.mask("\($0 / 100).\($0 % 100 < 10 ? "0" : "")\($0 % 100)") })
        #expect(images.count == 1000)
        #expect(images.contains("9.99") && images.contains("0.00"))
        #expect(masker.mask("1.234") == nil)
        #expect(masker.mask("1.230") == masker.mask("1.23"))
    }

    @Test func `labels are shuffled among themselves`() {
        let list = ["new", "paid", "sent", "lost"]
        let masker = permutation(.labels(list))
        #expect(Set(list.compactMap { masker.mask($0) }) == Set(list))
        #expect(masker.mask("unknown") == nil)
    }

    @Test(arguments: [
        "[A-C]{2}[0-9]", "^[A-B]{1,2}[A-B0-1]{1,3}$", #"X-\d{2}"#, "[ab]?[ab]?[ab]", "Z[0-9]{1,3}-[a-c]{0,2}",
    ]) func `every text of a pattern has its own image within it`(source: String) throws {
        let pattern = try #require(TextPattern(source))
        // All texts of up to 7 characters over the pattern's own alphabet that match it.
        var texts: Set<String> = []
        func extend(_ text: String, _ element: Int) {
            guard element < pattern.elements.count else {
                texts.insert(text)
                return
            }
            func repeated(_ text: String, _ n: Int) {
                if n >= pattern.elements[element].count.lowerBound { extend(text, element + 1) }
                guard n < pattern.elements[element].count.upperBound else { return }
                for scalar in pattern.elements[element].characters { repeated(text + String(scalar), n + 1) }
            }
            repeated(text, 0)
        }
        extend("", 0)
        let masker = permutation(.pattern(pattern))
        #expect(Set(texts.compactMap { masker.mask($0) }) == texts)
        #expect(masker.mask("no match at all") == nil)
    }

    @Test func `a text keeps its shape`() throws {
        let masker = permutation(.text(leading: ""))
        for text in ["ALFKI", "AB-1234/x", "Zoë Österreich", "客户12号", "", "---", "a"] {
            let image = try #require(masker.mask(text))
            #expect(image.utf8.count == text.utf8.count)
            for (a, b) in zip(text.unicodeScalars, image.unicodeScalars) {
                #expect(a.properties.isUppercase == b.properties.isUppercase, "\(text) \(image)")
                #expect(a.properties.isLowercase == b.properties.isLowercase)
                #expect((a.properties.numericType == nil) == (b.properties.numericType == nil))
                if !a.properties.isAlphabetic && a.properties.numericType == nil { #expect(a == b) }
            }
        }
        #expect(masker.mask("ABC12")?.lowercased() == masker.mask("abc12"))
        let prefixed = permutation(.text(leading: "CUS-"))
        #expect(try #require(prefixed.mask("CUS-0001")).hasPrefix("CUS-"))
        #expect(prefixed.mask("XUS-0001") == nil)
    }

    @Test func `small shapes are permuted exactly`() {
        let masker = permutation(.text(leading: ""))
        var images: Set<String> = []
        for a in UInt8(ascii: "a")...UInt8(ascii: "z") {
            for d in 0..<100 { images.insert(masker.mask("\(UnicodeScalar(a))\(d / 10)\(d % 10)")!) }
        }
        #expect(images.count == 2600)
    }

    @Test func `long texts and byte strings stay one to one`() {
        let masker = permutation(.text(leading: ""))
        let bytes = permutation(.bytes)
        let base = String(repeating: "The quick brown fox 0123456789 ", count: 6)
        var images: Set<String> = []
        var hexImages: Set<String> = []
        for i in 0..<500 {
            images.insert(masker.mask(base + "\(100 + i)")!)
            hexImages.insert(bytes.mask("\\x" + String(repeating: "ab", count: 40) + String(0x1000 + i, radix: 16))!)
        }
        #expect(images.count == 500)
        #expect(hexImages.count == 500)
        #expect(hexImages.allSatisfy { $0.utf8.count == 86 && $0.hasPrefix("\\x") })
        #expect(bytes.mask("abc") == nil)
    }

    /// Products of radices around 2^126, where one number ends and pieces begin, and far beyond 2^128.
    @Test func `texts of every length keep their shape and never meet`() throws {
        let masker = permutation(.text(leading: ""))
        var generator = SplitMix(state: 11)
        let alphabets: [[Character]] = [
            Array("0123456789"), Array("abcdefghijklmnopqrstuvwxyz"), Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
            "一二三四五六七八九十".map { $0 }, [".", "@", "-"],
        ]
        for length in 1...90 {
            let shape = (0..<length).map { _ in Int(generator.next() % UInt64(alphabets.count)) }
            var texts: Set<String> = []
            for _ in 0..<40 {
                texts.insert(
                    String(shape.map { alphabets[$0][Int(generator.next() % UInt64(alphabets[$0].count))] }))
            }
            let images = try texts.map { try #require(masker.mask($0)) }
            #expect(Set(images).count == texts.count, "length \(length)")
            for image in images {
                #expect(image.count == length)
                #expect(
                    zip(image, shape).allSatisfy { character, kind in
                        kind == 3 ? character.utf8.count == 3 : alphabets[kind].contains(character)
                    })
            }
        }
    }

    @Test func `uuids keep version, variant and the time of version 7`() throws {
        let masker = permutation(.uuid)
        let text = permutation(.text(leading: ""))
        var seen: Set<String> = []
        var random = SplitMix(state: 3)
        func hex(_ word: UInt64) -> String {
            String(repeating: "0", count: 16 - String(word, radix: 16).count) + String(word, radix: 16)
        }
        for i in 0..<2000 {
            var digits = Array(hex(random.next()) + hex(random.next()))
            digits[12] = Array("1457f")[i % 5]
            digits[16] = Array("89ab")[i % 4]
            let uuid = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { String(digits[$0]) }.joined(separator: "-")
            let image = try #require(masker.mask(uuid))
            #expect(image != uuid)
            #expect(Array(image)[14] == digits[12])
            #expect("89ab".firstIndex(of: Array(image)[19]) != nil)
            if digits[12] == "7" { #expect(image.prefix(14) == uuid.prefix(14)) }
            #expect(text.mask(uuid) == image)
            #expect(masker.mask(uuid.uppercased()) == image.uppercased())
            seen.insert(image)
        }
        #expect(seen.count == 2000)
        let decimal = try #require(masker.mask("00000000-0000-4000-8000-000000000001"))
        #expect(decimal.allSatisfy { $0 == "-" || $0.isNumber })
        #expect(masker.mask("not a uuid") == nil)
    }

    /// Kinds of uuids: of any version, of version 7 alone, of version 7 with some that have no letter.
    @Test(arguments: 0..<3) func `a column of uuids gives what single ones give`(kind: Int) throws {
        let masker = permutation(.uuid)
        let input = ColumnVector(layout: .bytes)
        let out = ColumnVector(layout: .bytes)
        var random = SplitMix(state: 5)
        for i in 0..<500 {
            var (high, low) = (random.next(), random.next())
            if kind > 0 {
                high = high & ~0xF000 | 0x7000
                low = low & (1 << 62 - 1) | 1 << 63
            }
            if kind == 2 && i % 100 == 7 {
                (high, low) = (0x0123_4567_8901_7000 | UInt64(i % 10), 0x8000_0000_0000_0000 | UInt64(i % 10))
            }
            input.bytes.append(uuidHigh: high, low: low)
            input.endValue()
        }
        masker.mask(input, into: out) { Issue.record("row \($0) is outside") }
        for i in 0..<500 { #expect(out.string(i) == masker.mask(input.string(i))) }
    }

    @Test(arguments: [
        ValueDomain.uuid, .numbers(NumberRanges(signed: 0...Int64(Int32.max)), scale: 0), .text(leading: ""),
    ]) func `a column gives what single values give`(domain: ValueDomain) {
        let masker = permutation(domain)
        let input = ColumnVector(layout: .bytes)
        let out = ColumnVector(layout: .bytes)
        var random = SplitMix(state: 11)
        for i in 0..<300 {
            if i % 7 == 3 {
                input.appendNull()
            } else if case .uuid = domain {
                input.bytes.append(uuidHigh: random.next(), low: random.next())
                input.endValue()
            } else {
                input.append("\(random.next() % 2_000_000_000)")
            }
        }
        var outside = 0
        masker.mask(input, into: out) { _ in outside += 1 }
        #expect(outside == 0)
        #expect(out.count == 300)
        for i in 0..<300 {
            #expect(out.isNull(i) == (i % 7 == 3))
            if !out.isNull(i) { #expect(out.string(i) == masker.mask(input.string(i))) }
        }
    }

    @Test func `dates and times stay real ones`() {
        let days = ValueDomain.dates(-719_162...2_932_896)
        let masker = permutation(days)
        let image = masker.mask("2024-02-29")
        #expect(image != nil && image != "2024-02-29" && image?.utf8.count == 10)
        #expect(masker.mask("2023-02-29") == nil)
        let times = permutation(.timestamps(-62_135_596_800_000_000...253_402_300_799_999_999))
        #expect(times.mask("2024-02-29 10:11:12.5+00")?.hasSuffix("+00") == true)
        #expect(times.mask("2024-02-29 25:11:12") == nil)
    }

    @Test func `a condition is walked into`() {
        let masker = DomainPermutation(
            .numbers(NumberRanges([0...999]), scale: 0), secret: secret,
            accepts: { text in Int(String(decoding: text, as: UTF8.self))! % 7 == 0 })
        let sevenths = stride(from: 0, through: 999, by: 7).map { "\($0)" }
        #expect(Set(sevenths.compactMap { masker.mask($0) }) == Set(sevenths))
    }
}

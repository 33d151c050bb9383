import SeedRows
import Testing

@Suite struct `Text forms read into vectors` {
    private func read(_ text: String, _ wire: WireType) -> Int64? {
        let column = ColumnVector(layout: wire.layout, capacity: 1)
        guard column.append(text: text, wire: wire) else {
            #expect(column.count == 0)
            return nil
        }
        return column.ints[0]
    }

    @Test(
        arguments: [
            ("2000-01-01 00:00:00+00", 946_684_800_000_000), ("2000-01-01 05:30:00+05:30", 946_684_800_000_000),
            ("1999-12-31 16:00:00-08", 946_684_800_000_000), ("2000-01-01T00:00:00Z", 946_684_800_000_000),
            ("2000-01-01 00:00:00.000001+00", 946_684_800_000_001), ("2000-01-01 00:00", 946_684_800_000_000),
            ("2000-01-01", 946_684_800_000_000), ("1970-01-01 00:19:32+00:19:32", 0),
            ("0001-12-31 23:59:59.999999 BC", -62_135_596_800_000_001), ("infinity", Int64.max), ("-infinity", .min),
        ] as [(String, Int64)])
    func `a timestamp with any offset is brought to UTC`(_ text: String, _ expected: Int64) {
        #expect(read(text, .timestamptz) == expected)
    }

    @Test(
        arguments: [
            ("0", 0, 0), ("12.5", 2, 1250), ("-12.50", 1, -125), ("0.001", 3, 1), (".5", 1, 5), ("+7", 0, 7),
            ("-9223372036854775808", 0, Int64.min), ("9223372036854775807", 0, .max), ("1.000", 0, 1),
        ] as [(String, Int, Int64)])
    func `a number counts in units of its scale`(_ text: String, _ scale: Int, _ expected: Int64) {
        #expect(read(text, .numeric(scale: scale)) == expected)
    }

    @Test(
        arguments: [
            ("", .int4), ("-", .int4), ("1x", .int4), ("2147483648", .int4), ("32768", .int2),
            ("9223372036854775808", .int8),
            ("NaN", .numeric(scale: 2)), ("1.005", .numeric(scale: 2)), ("1..5", .numeric(scale: 2)),
            ("92233720368547758.08", .numeric(scale: 2)), ("tango", .bool), ("", .bool), ("2023-02-29", .date),
            ("2023-13-01", .date), ("2023-1", .date), ("today", .date), ("99999999999-01-01", .date), ("25:00", .time),
            ("12:61", .time), ("12:00:00x", .time), ("2023-01-01 12", .timestamp), ("2023-01-01 12:00 AD", .timestamp),
            ("300000-01-01 00:00:00", .timestamp),
        ] as [(String, WireType)])
    func `what can't be held is refused and nothing appended`(_ text: String, _ wire: WireType) {
        #expect(read(text, wire) == nil)
    }

    @Test func `uuids come in every spelling`() {
        let column = ColumnVector(layout: .uuid, capacity: 4)
        for text in ["018f3c2a-7b1e-7c3d-9e4f-0123456789ab", "{018F3C2A7B1E7C3D9E4F0123456789AB}"] {
            #expect(column.append(text: text, wire: .uuid))
            #expect(column.high[column.count - 1] == 0x018f_3c2a_7b1e_7c3d)
            #expect(column.low[column.count - 1] == 0x9e4f_0123_4567_89ab)
        }
        for text in ["", "018f3c2a-7b1e-7c3d-9e4f-0123456789a", "018f3c2a-7b1e-7c3d-9e4f-0123456789abc", "g"] {
            #expect(!column.append(text: text, wire: .uuid))
        }
        #expect(column.count == 2)
    }

    @Test func `bytes come with their prefix or without`() {
        let column = ColumnVector(layout: .bytes, capacity: 4)
        #expect(column.append(text: "\\x00fF", wire: .bytea))
        #expect(column.append(text: "6869", wire: .bytea))
        #expect(column.append(text: "\\x", wire: .bytea))
        #expect(!column.append(text: "\\x0", wire: .bytea))
        #expect(!column.append(text: "\\x00zz", wire: .bytea))
        #expect(column.count == 3)
        #expect(Array(column.value(0)) == [0, 255])
        #expect(column.string(1) == "hi")
        #expect(column.value(2).isEmpty)
    }

    @Test func `a copy with more room holds the same values`() {
        let column = ColumnVector(layout: .bytes, capacity: 2)
        column.append("one")
        column.appendNull()
        let copy = column.copy(capacity: 5)
        copy.append("three")
        #expect(copy.count == 3 && copy.string(0) == "one" && copy.isNull(1) && copy.string(2) == "three")
        #expect(!copy.isNull(2))
    }
}

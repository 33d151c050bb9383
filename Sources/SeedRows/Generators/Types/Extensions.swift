/// Literals of types known by name only: extensions' types and PostgreSQL's lesser system types.
public struct ExtensionText: TextGenerator {
    public enum Form: Hashable, Sendable {
        case hstore, ltree, lquery, labelQuery, jsonpath, cube, lsn, snapshot, tid
        /// `[0.1,0.2]`, of so many dimensions.
        case vector(Int)
        /// `{1:0.5,7:0.25}/16`
        case sparseVector(Int)
        /// `SRID=4326;POINT(13.4 52.5)`; nil: no SRID before it.
        case point(srid: Int?)
        case shape(GeoShape, srid: Int?)
        /// `1 2 3`
        case oidVector
        /// One ASCII letter.
        case letter
        /// `1.5 .. 2.25`
        case segment
        /// `12&(34|56)`
        case integerQuery
        /// A standard number of so many digits, whose check digit the type's input function computes from a `?`.
        case standardNumber(prefix: String, digits: Int)
    }
    public enum GeoShape: Hashable, Sendable { case line, polygon, multiPoint, multiLine, multiPolygon, collection }

    public let form: Form
    public let isUnique: Bool
    public init(_ form: Form, isUnique: Bool = false) {
        self.form = form
        self.isUnique = isUnique
    }

    public var maxBytes: Int {
        switch form {
        case .vector(let n), .sparseVector(let n): return 64 + n * 12
        default: return 240 + 6 * Words.english.longest
        }
    }

    public func write(_ out: inout Cursor, row: UInt64, key: UInt64) {
        let words = Words.english
        func word(_ i: UInt64) -> Int { words.even(Mixer.mix(key, i)) }
        switch form {
        case .hstore:
            out.put(isUnique ? "\"id\"=>\"" : "\"kind\"=>\"")
            if isUnique { out.put(decimal: row) } else { out.put(words, word(1)) }
            out.put("\", \"name\"=>\"")
            out.put(words, word(2))
            out.put("\"")
        case .ltree, .lquery:
            out.put("top")
            for i in 0..<(1 + key % 3) {
                out.put(0x2E)
                out.put(words, word(i))
            }
            if isUnique {
                out.put(".n")
                out.put(decimal: row)
            }
        case .labelQuery:
            out.put(words, word(1))
            out.put(" & ")
            out.put(words, word(2))
            if isUnique {
                out.put(" & n")
                out.put(decimal: row)
            }
        case .jsonpath:
            out.put("$.")
            out.put("\"")
            out.put(words, word(1))
            if isUnique { out.put(decimal: row) }
            out.put("\"")
        case .cube:
            out.put("(")
            putCoordinates(&out, 3, row, key)
            out.put(")")
        case .lsn:
            let place = isUnique ? row : key &>> 24
            putHex(&out, place &>> 32)
            out.put("/")
            putHex(&out, place & 0xFFFF_FFFF)
        case .snapshot:
            let first = 100 + (isUnique ? row &* 4 : key % 100_000)
            out.put(decimal: first)
            out.put(":")
            out.put(decimal: first + 3)
            out.put(":")
            out.put(decimal: first + 1)
        case .tid:
            out.put("(")
            out.put(decimal: isUnique ? row & 0xFFFF_FFFF : key % 10_000)
            out.put(",")
            out.put(decimal: 1 + (key &>> 32) % 100)
            out.put(")")
        case .vector(let count):
            out.put("[")
            putCoordinates(&out, count, row, key)
            out.put("]")
        case .sparseVector(let count):
            out.put("{1:")
            putCoordinates(&out, 1, row, key)
            out.put("}/")
            out.put(decimal: UInt64(count))
        case .point(let srid):
            putSRID(&out, srid)
            out.put("POINT")
            putRing(&out, 1, row, key)
        case .shape(let shape, let srid):
            putSRID(&out, srid)
            putShape(&out, shape, row, key)
        case .oidVector:
            for i in 0..<3 as Range<UInt64> {
                if i > 0 { out.put(0x20) }
                out.put(decimal: isUnique && i == 0 ? row & 0x7FFF : Mixer.mix(key, i) % 1000)
            }
        case .segment:
            let low = isUnique ? Int64(row & 0xFF_FFFF) : Int64(key % 2000) - 1000
            out.put(decimal: low, scale: 1)
            out.put(" .. ")
            out.put(decimal: low + Int64((key &>> 32) % 500), scale: 1)
        case .integerQuery:
            out.put(decimal: isUnique ? row : key % 1000)
            out.put("&(")
            out.put(decimal: Mixer.mix(key, 1) % 1000)
            out.put("|")
            out.put(decimal: Mixer.mix(key, 2) % 1000)
            out.put(")")
        case .standardNumber(let prefix, let digits):
            for byte in prefix.utf8 { out.put(byte) }
            out.put(decimal: (isUnique ? row : key) % decimalPower(digits), width: digits)
            out.put("?")
        case .letter:
            out.put(UInt8(truncatingIfNeeded: 0x61 + (isUnique ? row % 26 : key % 26)))
        }
    }

    private func putHex(_ out: inout Cursor, _ value: UInt64) {
        var digits = 1
        while digits < 8, value &>> UInt64(digits * 4) != 0 { digits += 1 }
        out.put(hex: value, digits: digits)
    }

    /// Numbers from -1 to 1 with four decimals; the first is the row number where values must differ.
    private func putCoordinates(_ out: inout Cursor, _ count: Int, _ row: UInt64, _ key: UInt64) {
        for i in 0..<count {
            if i > 0 { out.put(0x2C) }
            if i == 0, isUnique {
                // A real of 24 bits holds the low digits exactly; the second coordinate takes the others.
                out.put(decimal: row & 0xFF_FFFF)
            } else if i == 1, isUnique {
                out.put(decimal: row &>> 24)
            } else {
                out.put(decimal: Int64(Mixer.below(20_001, Mixer.mix(key, UInt64(i)))) - 10_000, scale: 4)
            }
        }
    }

    private func putSRID(_ out: inout Cursor, _ srid: Int?) {
        guard let srid else { return }
        out.put("SRID=")
        out.put(decimal: UInt64(max(srid, 0)))
        out.put(";")
    }

    private func putShape(_ out: inout Cursor, _ shape: GeoShape, _ row: UInt64, _ key: UInt64) {
        switch shape {
        case .line:
            out.put("LINESTRING")
            putRing(&out, 3, row, key)
        case .polygon:
            out.put("POLYGON(")
            putRing(&out, 0, row, key)
            out.put(")")
        case .multiPoint:
            out.put("MULTIPOINT")
            putRing(&out, 2, row, key)
        case .multiLine:
            out.put("MULTILINESTRING(")
            putRing(&out, 3, row, key)
            out.put(")")
        case .multiPolygon:
            out.put("MULTIPOLYGON((")
            putRing(&out, 0, row, key)
            out.put("))")
        case .collection:
            out.put("GEOMETRYCOLLECTION(POINT")
            putRing(&out, 1, row, key)
            out.put(")")
        }
    }

    /// `count` points going north-east; 0: a closed square. Longitude before latitude.
    private func putRing(_ out: inout Cursor, _ count: Int, _ row: UInt64, _ key: UInt64) {
        // Hundred-thousandths of a degree, away from the poles and the date line; distinct rows differ in both.
        var x = Int64(Mixer.below(34_000_000, Mixer.mix(key, 1))) - 17_000_000
        var y = Int64(Mixer.below(12_000_000, Mixer.mix(key, 2))) - 6_000_000
        if isUnique {
            x = Int64(row % 34_000_000) - 17_000_000
            y = Int64(row / 34_000_000 % 12_000_000) - 6_000_000
        }
        let dx: [Int64] = count == 0 ? [0, 100, 100, 0, 0] : [0, 150, 300]
        let dy: [Int64] = count == 0 ? [0, 0, 100, 100, 0] : [0, 90, 260]
        out.put("(")
        for i in 0..<(count == 0 ? 5 : count) {
            if i > 0 { out.put(0x2C) }
            out.put(decimal: x + dx[i], scale: 5)
            out.put(0x20)
            out.put(decimal: y + dy[i], scale: 5)
        }
        out.put(")")
    }
}

extension ExtensionText.Form {
    /// The literal form of a type by its printed name, such as `vector(3)` or `public.geometry(Point,4326)`; nil for a
    /// name that is not known.
    public init?(typeName: String) {
        var name = typeName.lowercased()
        var arguments: [String] = []
        if let open = name.firstIndex(of: "(") {
            let inner = name[name.index(after: open)...].prefix { $0 != ")" }
            arguments = inner.split(separator: ",").map { String($0.drop { $0 == " " }) }
            name = String(name[..<open])
        }
        if let dot = name.lastIndex(of: ".") { name = String(name[name.index(after: dot)...]) }
        name.removeAll { $0 == "\"" || $0 == " " }
        let size = arguments.first.flatMap { Int($0) }
        switch name {
        case "hstore": self = .hstore
        case "ltree": self = .ltree
        case "ltxtquery": self = .labelQuery
        case "lquery": self = .lquery
        case "jsonpath": self = .jsonpath
        case "cube": self = .cube
        case "pg_lsn": self = .lsn
        case "txid_snapshot", "pg_snapshot": self = .snapshot
        case "tid": self = .tid
        case "vector", "halfvec": self = .vector(min(max(size ?? 3, 1), 16_000))
        case "sparsevec": self = .sparseVector(min(max(size ?? 16, 1), 1_000_000_000))
        case "oidvector", "int2vector": self = .oidVector
        case "char": self = .letter
        case "seg": self = .segment
        case "query_int": self = .integerQuery
        // GS1's prefixes for books, journals, music, and goods inside a company.
        case "ean13": self = .standardNumber(prefix: "2", digits: 11)
        case "upc": self = .standardNumber(prefix: "04", digits: 9)
        case "isbn": self = .standardNumber(prefix: "", digits: 9)
        case "isbn13": self = .standardNumber(prefix: "978", digits: 9)
        case "issn": self = .standardNumber(prefix: "", digits: 7)
        case "issn13": self = .standardNumber(prefix: "977", digits: 9)
        case "ismn": self = .standardNumber(prefix: "M", digits: 8)
        case "ismn13": self = .standardNumber(prefix: "9790", digits: 8)
        case "geometry", "geography":
            // Geography is WGS 84 unless it says otherwise; a geometry without SRID has none.
            let srid = arguments.count > 1 ? Int(arguments[1]) : name == "geography" ? 4326 : nil
            let shape = arguments.first ?? "point"
            switch shape {
            case "linestring": self = .shape(.line, srid: srid)
            case "polygon": self = .shape(.polygon, srid: srid)
            case "multipoint": self = .shape(.multiPoint, srid: srid)
            case "multilinestring": self = .shape(.multiLine, srid: srid)
            case "multipolygon": self = .shape(.multiPolygon, srid: srid)
            case "geometrycollection": self = .shape(.collection, srid: srid)
            case "point", "geometry": self = .point(srid: srid)
            default: return nil
            }
        default: return nil
        }
    }
}

/// Numbers that end in, or hold, check digits. Distinct ones permute the row number.
public struct CheckedCode: TextGenerator, Countable {
    public enum Form: Hashable, Sendable {
        /// GTIN-13 in the range 200-299 for use inside a company (GS1 General Specifications).
        case ean13
        /// GTIN-8, ranges 0 and 2, for use inside a company.
        case ean8
        /// UPC-A: number system 4, for use inside a company.
        case upc
        /// ISBN-13 without hyphens: 978, any group.
        case isbn13
        /// ISBN-10 (ISO 2108), its check digit may be X.
        case isbn10
        /// Payment card in the test range of one scheme, 16 digits, Luhn (ISO/IEC 7812-1).
        case card
        /// German IBAN: 22 characters (ISO 13616, check digits by ISO 7064 MOD 97-10).
        case iban
        /// BIC of 8 characters (ISO 9362) in the reserved test shape: location code ends in 0.
        case bic
        /// IMEI: 15 digits, Luhn.
        case imei
        /// `9##-##-####`: the shape of a United States social security number, in the range never given out.
        case nationalID
        /// Three digits.
        case securityCode
        /// Nine-digit bank routing number with the ABA checksum.
        case routing
        /// Ten digits.
        case accountNumber
    }
    public let form: Form
    public let isUnique: Bool
    private let permutation: Permutation

    public init(_ form: Form, isUnique: Bool = false, key: UInt64 = 0) {
        self.form = form
        self.isUnique = isUnique
        permutation = Permutation(count: Self.size(form), key: key)
    }

    private static func size(_ form: Form) -> UInt64 {
        switch form {
        case .ean13: return decimalPower(11)
        case .ean8: return decimalPower(6)
        case .upc: return decimalPower(10)
        case .isbn13, .isbn10: return decimalPower(9)
        case .card: return decimalPower(14)
        case .iban: return decimalPower(16)
        case .bic: return 26 * 26 * 26 * 26 * 26
        case .imei: return decimalPower(12)
        case .nationalID: return decimalPower(8)
        case .securityCode: return 1000
        case .routing: return decimalPower(6)
        case .accountNumber: return decimalPower(10)
        }
    }

    public var domainSize: UInt64 { permutation.last + 1 }
    public var maxBytes: Int { 24 }

    /// Characters of every value.
    public var length: Int {
        switch form {
        case .ean13, .isbn13: return 13
        case .ean8, .bic: return 8
        case .upc: return 12
        case .isbn10, .accountNumber: return 10
        case .card: return 16
        case .iban: return 22
        case .imei: return 15
        case .nationalID: return 11
        case .securityCode: return 3
        case .routing: return 9
        }
    }

    public func write(_ out: inout Cursor, row: UInt64, key: UInt64) {
        let n = isUnique ? permutation.apply(row) : Mixer.below(permutation.last + 1, key)
        let start = out.at
        switch form {
        case .ean13:
            out.put("2")
            out.put(decimal: n, width: 11)
            putWeighted(&out, start)
        case .ean8:
            out.put("2")
            out.put(decimal: n, width: 6)
            putWeighted(&out, start)
        case .upc:
            out.put("4")
            out.put(decimal: n, width: 10)
            putWeighted(&out, start)
        case .isbn13:
            out.put("978")
            out.put(decimal: n, width: 9)
            putWeighted(&out, start)
        case .isbn10:
            out.put(decimal: n, width: 9)
            var sum = 0
            for i in 0..<9 { sum += (10 - i) * Int(start[i] - 0x30) }
            let check = (11 - sum % 11) % 11
            out.put(check == 10 ? 0x58 : UInt8(0x30 + check))
        case .card:
            out.put("4")
            out.put(decimal: n, width: 14)
            putLuhn(&out, start)
        case .imei:
            out.put("35")
            out.put(decimal: n, width: 12)
            putLuhn(&out, start)
        case .iban: putIBAN(&out, n)
        case .bic:
            var rest = n
            for _ in 0..<4 {
                out.put(0x41 + UInt8(truncatingIfNeeded: rest % 26))
                rest /= 26
            }
            out.put("DE")
            out.put(0x41 + UInt8(truncatingIfNeeded: rest % 26))
            out.put("0")
        case .nationalID:
            out.put("9")
            out.put(decimal: n / 1_000_000, width: 2)
            out.put("-")
            out.put(decimal: n / 10_000, width: 2)
            out.put("-")
            out.put(decimal: n, width: 4)
        case .securityCode: out.put(decimal: n, width: 3)
        case .routing:
            out.put("01")
            out.put(decimal: n, width: 6)
            var sum = 0
            for i in 0..<8 { sum += [3, 7, 1][i % 3] * Int(start[i] - 0x30) }
            out.put(UInt8(0x30 + (10 - sum % 10) % 10))
        case .accountNumber: out.put(decimal: n, width: 10)
        }
    }

    /// Weights 1 and 3 from the right of the finished number (GS1).
    private func putWeighted(_ out: inout Cursor, _ start: UnsafeMutablePointer<UInt8>) {
        let count = out.at - start
        var sum = 0
        for i in 0..<count { sum += Int(start[i] - 0x30) * ((count - i) & 1 == 1 ? 3 : 1) }
        out.put(UInt8(0x30 + (10 - sum % 10) % 10))
    }

    private func putLuhn(_ out: inout Cursor, _ start: UnsafeMutablePointer<UInt8>) {
        let count = out.at - start
        var sum = 0
        for i in 0..<count {
            var digit = Int(start[i] - 0x30)
            if (count - i) & 1 == 1 {
                digit *= 2
                if digit > 9 { digit -= 9 }
            }
            sum += digit
        }
        out.put(UInt8(0x30 + (10 - sum % 10) % 10))
    }

    private func putIBAN(_ out: inout Cursor, _ n: UInt64) {
        // Bank code 50 (unused) and 16 digits; "DE00" at the end counts as 131400.
        let account = 50 * decimalPower(16) + n
        var rest = account % 97
        rest = (rest * 1_000_000 + 131_400) % 97
        out.put("DE")
        out.put(decimal: 98 - rest, width: 2)
        out.put(decimal: account, width: 18)
    }
}

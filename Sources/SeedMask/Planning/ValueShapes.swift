/// Recognises values that tell of a person by their form.
enum ValueShapes {
    static func isEmail(_ text: String) -> Bool {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, let dot = parts[1].lastIndex(of: ".") else { return false }
        return dot > parts[1].startIndex && parts[1].distance(from: dot, to: parts[1].endIndex) > 2
            && !text.contains(" ")
    }

    /// 13 to 19 digits with a valid check digit (ISO/IEC 7812-1, Luhn), blanks and hyphens aside.
    static func isCardNumber(_ text: String) -> Bool {
        var digits: [UInt8] = []
        for byte in text.utf8 {
            if byte &- 48 <= 9 { digits.append(byte - 48) } else if byte != 0x20 && byte != 0x2D { return false }
        }
        guard (13...19).contains(digits.count), digits.contains(where: { $0 != 0 }) else { return false }
        var sum = 0
        for (place, digit) in digits.reversed().enumerated() {
            let doubled = place % 2 == 1 ? Int(digit) * 2 : Int(digit)
            sum += doubled > 9 ? doubled - 9 : doubled
        }
        return sum % 10 == 0
    }

    /// Two letters, two check digits, up to 30 characters, remainder 1 modulo 97 (ISO 13616, ISO 7064).
    static func isIBAN(_ text: String) -> Bool {
        let characters = Array(text.utf8.filter { $0 != 0x20 })
        guard (15...34).contains(characters.count), characters[..<2].allSatisfy({ (65...90).contains($0) }),
            characters[2..<4].allSatisfy({ $0 &- 48 <= 9 })
        else { return false }
        var remainder = 0
        for byte in characters[4...] + characters[..<4] {
            switch byte {
            case 48...57: remainder = (remainder * 10 + Int(byte) - 48) % 97
            case 65...90: remainder = (remainder * 100 + Int(byte) - 55) % 97
            default: return false
            }
        }
        return remainder == 1
    }

    static func isIPAddress(_ text: String) -> Bool {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        if parts.count == 4 { return parts.allSatisfy { UInt8($0) != nil } }
        let groups = text.split(separator: ":", omittingEmptySubsequences: false)
        return groups.count >= 3 && groups.count <= 8 && text.utf8.count <= 39
            && groups.allSatisfy { $0.isEmpty || UInt16($0, radix: 16) != nil }
            && groups.contains { $0.contains(where: \.isLetter) || $0.isEmpty }
    }

    /// Seven to fifteen digits (ITU-T E.164) with a plus or separators among them.
    static func isPhoneNumber(_ text: String) -> Bool {
        var digits = 0
        var marks = 0
        for byte in text.utf8 {
            switch byte {
            case 48...57: digits += 1
            case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "("), UInt8(ascii: ")"), 0x20, UInt8(ascii: "."),
                UInt8(ascii: "/"), UInt8(ascii: "x"):
                marks += 1
            default: return false
            }
        }
        // A date has separators, too, but eight digits and hyphens only.
        let isDate = text.utf8.count == 10 && digits == 8 && marks == 2
        return (7...15).contains(digits) && marks >= 1 && !isDate
    }
}

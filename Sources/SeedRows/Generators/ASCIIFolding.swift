extension WordList {
    /// The words in lower-case ASCII letters only: what stands in addresses and user names. A word of which nothing is
    /// left becomes `x`. With `umlauts`, ä becomes ae as in German.
    func asciiWords(umlauts: Bool = false) -> WordList {
        WordList(
            strings.map { word in
                var out = ""
                for scalar in word.unicodeScalars { out += asciiLetters(scalar, umlauts: umlauts) }
                return out.isEmpty ? "x" : out
            })
    }
}

/// The lower-case ASCII letters for a letter with or without a diacritic; nothing for any other character.
func asciiLetters(_ scalar: Unicode.Scalar, umlauts: Bool = false) -> String {
    if scalar.isASCII {
        let byte = UInt8(truncatingIfNeeded: scalar.value)
        switch byte {
        case 0x41...0x5A: return String(Unicode.Scalar(byte + 0x20))
        case 0x61...0x7A, 0x30...0x39: return String(scalar)
        default: return ""
        }
    }
    switch scalar {
    case "ä", "Ä": return umlauts ? "ae" : "a"
    case "ö", "Ö": return umlauts ? "oe" : "o"
    case "ü", "Ü": return umlauts ? "ue" : "u"
    case "ß": return "ss"
    case "æ", "Æ": return "ae"
    case "œ", "Œ": return "oe"
    case "à"..."å", "À"..."Å", "ā", "Ā", "ă", "Ă", "ą", "Ą", "ạ", "ả": return "a"
    case "ç", "Ç", "ć", "Ć", "č", "Č", "ĉ", "ċ": return "c"
    case "ď", "Ď", "đ", "Đ", "ð", "Ð": return "d"
    case "è"..."ë", "È"..."Ë", "ē", "Ē", "ė", "ę", "Ę", "ě", "Ě", "ế": return "e"
    case "ğ", "Ğ", "ģ", "ĝ": return "g"
    case "ħ", "Ħ", "ḩ", "Ḩ": return "h"
    case "ì"..."ï", "Ì"..."Ï", "ī", "Ī", "ı", "İ": return "i"
    case "ķ", "Ķ": return "k"
    case "ł", "Ł", "ļ", "ľ", "Ľ": return "l"
    case "ñ", "Ñ", "ń", "Ń", "ň", "Ň", "ņ": return "n"
    case "ò"..."ö", "Ò"..."Ö", "ø", "Ø", "ō", "Ō", "ő", "Ő", "ộ": return "o"
    case "ř", "Ř": return "r"
    case "ś", "Ś", "š", "Š", "ş", "Ş", "ș", "Ș": return "s"
    case "ť", "Ť", "ţ", "Ţ", "ț", "Ț": return "t"
    case "þ", "Þ": return "th"
    case "ù"..."ü", "Ù"..."Ü", "ū", "Ū", "ů", "Ů", "ű", "Ű", "ų": return "u"
    case "ý", "ÿ", "Ý": return "y"
    case "ź", "Ź", "ż", "Ż", "ž", "Ž": return "z"
    default: return ""
    }
}

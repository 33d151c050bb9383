/// A name as the catalogue holds it: already folded by the database's case rules, never quoted.
///
/// PostgreSQL names compare byte for byte. SQLite names compare without regard to ASCII case; its inspector
/// resolves every reference to the declared spelling, so that here, too, equality is byte for byte.
public struct Identifier: Hashable, Comparable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
    /// The bare name.
    public let name: String

    public init(_ name: String) { self.name = name }
    public init(stringLiteral value: String) { self.name = value }

    /// The name in double quotes, as both databases read it in any position: `"select"`, `"a""b"`.
    public var quoted: String {
        var out = "\""
        for character in name.unicodeScalars {
            if character == "\"" { out += "\"" }
            out.unicodeScalars.append(character)
        }
        return out + "\""
    }

    public var description: String { name }
    /// Swift alone would take "é" and "e" with a combining mark for one name.
    public static func == (a: Identifier, b: Identifier) -> Bool {
        a.name == b.name && a.name.utf8.elementsEqual(b.name.utf8)
    }
    public static func < (a: Identifier, b: Identifier) -> Bool { a.name < b.name }
}

/// The name of a table, type or sequence, with its schema on PostgreSQL and without one on SQLite.
public struct QualifiedName: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let schema: Identifier?
    public let name: Identifier

    public init(schema: Identifier?, name: Identifier) {
        self.schema = schema
        self.name = name
    }
    public init(_ schema: String?, _ name: String) {
        self.init(schema: schema.map { Identifier($0) }, name: Identifier(name))
    }

    /// `"public"."users"`, or `"users"`.
    public var quoted: String { (schema.map { $0.quoted + "." } ?? "") + name.quoted }
    /// `public.users`, or `users`: for messages, reports and the keys of generated values.
    public var description: String { (schema.map { $0.name + "." } ?? "") + name.name }

    public static func < (a: QualifiedName, b: QualifiedName) -> Bool {
        if a.schema != b.schema { return (a.schema?.name ?? "") < (b.schema?.name ?? "") }
        return a.name < b.name
    }
}

extension String {
    /// The text as an SQL string constant: in single quotes, those inside doubled.
    ///
    /// Code unit by code unit, as databases read it: a quote with a combining mark behind it ends a constant like any
    /// other, though Swift takes both for one character. PostgreSQL reads backslashes as they are while
    /// `standard_conforming_strings` is on.
    public var sqlLiteral: String {
        var out = "'"
        for scalar in unicodeScalars {
            if scalar == "'" { out += "'" }
            out.unicodeScalars.append(scalar)
        }
        return out + "'"
    }
}

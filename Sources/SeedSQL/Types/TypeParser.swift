import SeedSchema

/// The types that a schema declares, for finding what a name means.
public struct UserTypes: Sendable {
    public var kinds: [QualifiedName: TypeKind]
    /// Where a bare name is looked for; a name that is found nowhere is taken to be in the first.
    public var searchPath: [Identifier]

    public init(kinds: [QualifiedName: TypeKind] = [:], searchPath: [Identifier] = ["public"]) {
        self.kinds = kinds
        self.searchPath = searchPath
    }

    /// The full name of a type written as `schema.name` or `name`, declared here or not.
    func resolve(schema: String?, _ name: String) -> QualifiedName {
        if let schema { return QualifiedName(schema, name) }
        for place in searchPath {
            let candidate = QualifiedName(schema: place, name: Identifier(name))
            if kinds[candidate] != nil { return candidate }
        }
        return QualifiedName(schema: searchPath.first ?? "public", name: Identifier(name))
    }
}

/// The text of a PostgreSQL type -> `ColumnType`.
///
/// The spelling is `format_type`'s under an empty `search_path`: types of the catalogue by their SQL names
/// (`character varying(20)`, whatever alias was written), all other types with their schema.
public enum TypeParser {
    /// Reads a type as DDL or `format_type` writes it: `int`, `varchar(20)[]`, `timestamp(3) with time zone`,
    /// `public.my_enum`. A text that is no type comes back as `.other` of itself.
    public static func parse(_ text: String, types: UserTypes = UserTypes()) -> ColumnType {
        let sql = Array("SELECT NULL::".utf8) + Array(text.utf8)
        var found: ColumnType?
        do throws(SyntaxError) {
            found = try ParseTree.withStatements(sql, 0..<sql.count, depthBound: DepthBound.of(sql)) { statements in
                guard statements.count == 1, let cast = statements[0]?.soleSelectTarget?.typeCast else { return nil }
                return TypeReader(types: types).type(cast.type_name)
            }
        } catch {
            found = nil
        }
        return found ?? ColumnType(spelling: text, kind: .other(text))
    }
}

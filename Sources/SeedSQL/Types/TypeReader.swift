internal import CPgQuery
import SeedSchema

/// A `TypeName` of the parse tree -> `ColumnType`.
struct TypeReader {
    var types: UserTypes

    func type(_ pointer: UnsafeMutablePointer<PgQuery__TypeName>?) -> ColumnType? {
        guard let typeName = pointer?.pointee else { return nil }
        guard let element = elementType(typeName) else { return nil }
        guard typeName.n_array_bounds > 0 else { return element }
        // PostgreSQL does not keep the number of dimensions: int[3][] is int[].
        return array(of: element)
    }

    private func array(of element: ColumnType) -> ColumnType {
        if case .array = element.kind { return element }
        return ColumnType(spelling: element.spelling + "[]", kind: .array(element.kind, dimensions: 1))
    }

    private func elementType(_ typeName: PgQuery__TypeName) -> ColumnType? {
        let names = nodes(typeName.names, typeName.n_names).strings
        guard let name = names.last else { return nil }
        let schema = names.count > 1 ? names[names.count - 2] : nil
        let list = nodes(typeName.typmods, typeName.n_typmods)
        let modifiers = list.compactMap { $0?.integerValue }
        if schema == nil || schema == "pg_catalog" {
            if let builtin = BuiltinTypes.type(name, modifiers: modifiers) { return builtin }
            // The internal name of an array type: _int4.
            if name.hasPrefix("_"), let element = BuiltinTypes.type(String(name.dropFirst()), modifiers: modifiers) {
                return array(of: element)
            }
        }
        let full = types.resolve(schema: schema, name)
        return userType(full, modifiers: list.compactMap { $0?.modifierText })
    }

    private func userType(_ name: QualifiedName, modifiers: [String]) -> ColumnType {
        let arguments = modifiers.isEmpty ? "" : "(" + modifiers.joined(separator: ",") + ")"
        let spelling = (name.schema.map { Keywords.quote($0.name) + "." } ?? "") + Keywords.quote(name.name.name)
        if let kind = types.kinds[name] { return ColumnType(spelling: spelling + arguments, kind: kind) }
        if name.name == "geometry" || name.name == "geography", let shape = modifiers.first {
            let arguments = "(" + ([GeometryShape.spelling(shape)] + modifiers.dropFirst()).joined(separator: ",") + ")"
            return ColumnType(spelling: spelling + arguments, kind: .other(name.name.name + arguments))
        }
        // What an extension brings is known by name only.
        let kind: TypeKind = name.name == "citext" ? .citext : .other(name.name.name + arguments)
        return ColumnType(spelling: spelling + arguments, kind: kind)
    }
}

/// PostGIS prints the shape of `geometry(Point,4326)` in its own capitals, whatever was written
/// (`geometry_typmod_out`; names of ISO 19125 and SQL/MM).
enum GeometryShape {
    private static let names = [
        "Geometry", "Point", "LineString", "Polygon", "MultiPoint", "MultiLineString", "MultiPolygon",
        "GeometryCollection", "CircularString", "CompoundCurve", "CurvePolygon", "MultiCurve", "MultiSurface",
        "PolyhedralSurface", "Triangle", "Tin",
    ]
    private static let spellings: [String: String] = {
        var out: [String: String] = [:]
        for name in names {
            for dimensions in ["", "Z", "M", "ZM"] { out[(name + dimensions).lowercased()] = name + dimensions }
        }
        return out
    }()

    static func spelling(_ shape: String) -> String { spellings[shape.lowercased()] ?? shape }
}

extension UnsafeMutablePointer where Pointee == PgQuery__Node {
    /// A type modifier as written: `3`, `Point`.
    fileprivate var modifierText: String? {
        if let number = integerValue { return String(number) }
        if let string = constantString { return string }
        guard kind == PG_QUERY__NODE__NODE_COLUMN_REF else { return nil }
        let fields = pointee.column_ref.pointee
        return nodes(fields.fields, fields.n_fields).strings.last
    }

    var typeCast: PgQuery__TypeCast? { kind == PG_QUERY__NODE__NODE_TYPE_CAST ? pointee.type_cast.pointee : nil }

    /// The `x` of a statement `SELECT x`; nil where it is anything else or more.
    var soleSelectTarget: Node? {
        guard let targets = selectTargets, targets.count == 1 else { return nil }
        return targets[0]
    }

    /// The values of a statement `SELECT x, y`; nil where it has any other clause.
    var selectTargets: [Node]? {
        guard kind == PG_QUERY__NODE__NODE_SELECT_STMT else { return nil }
        let select = pointee.select_stmt.pointee
        guard
            select.n_from_clause == 0, select.n_sort_clause == 0, select.n_group_clause == 0,
            select.n_window_clause == 0, select.n_values_lists == 0, select.n_distinct_clause == 0,
            select.n_locking_clause == 0, select.op == PG_QUERY__SET_OPERATION__SETOP_NONE,
            select.where_clause == nil, select.having_clause == nil, select.limit_count == nil,
            select.limit_offset == nil, select.with_clause == nil, select.into_clause == nil
        else { return nil }
        var out: [Node] = []
        for target in nodes(select.target_list, select.n_target_list) {
            guard let target, target.kind == PG_QUERY__NODE__NODE_RES_TARGET,
                let value = target.pointee.res_target.pointee.val, text(target.pointee.res_target.pointee.name) == nil
            else { return nil }
            out.append(value)
        }
        return out
    }
}

internal import CPgQuery
import SeedSchema

/// A list of the tree.
func nodes(_ list: UnsafeMutablePointer<Node?>?, _ count: Int) -> NodeList {
    NodeList(start: list, count: list == nil ? 0 : count)
}

/// A string of the tree; nil where it is absent (protobuf has no difference between absent and empty).
func text(_ string: UnsafeMutablePointer<CChar>?) -> String? {
    guard let string, string.pointee != 0 else { return nil }
    return String(cString: string)
}

extension UnsafeMutablePointer where Pointee == PgQuery__Node {
    var kind: PgQuery__Node__NodeCase { pointee.node_case }

    /// The text of a `String` node.
    var stringValue: String? {
        kind == PG_QUERY__NODE__NODE_STRING ? String(cString: pointee.string.pointee.sval) : nil
    }

    /// The value of an `Integer` node or an integer constant.
    var integerValue: Int? {
        switch kind {
        case PG_QUERY__NODE__NODE_INTEGER:
            return Int(pointee.integer.pointee.ival)
        case PG_QUERY__NODE__NODE_A_CONST where pointee.a_const.pointee.val_case == PG_QUERY__A__CONST__VAL_IVAL:
            return Int(pointee.a_const.pointee.ival.pointee.ival)
        default:
            return nil
        }
    }

    /// The text of a string constant or a `String` node.
    var constantString: String? {
        if kind == PG_QUERY__NODE__NODE_A_CONST,
            pointee.a_const.pointee.val_case == PG_QUERY__A__CONST__VAL_SVAL
        {
            return String(cString: pointee.a_const.pointee.sval.pointee.sval)
        }
        return stringValue
    }

    /// The parts of a `List` node; a lone node counts as a list of one.
    var names: [String] {
        if kind == PG_QUERY__NODE__NODE_LIST {
            let list = pointee.list.pointee
            return nodes(list.items, list.n_items).strings
        }
        return stringValue.map { [$0] } ?? []
    }

    /// The members of a `List` node.
    var items: NodeList {
        guard kind == PG_QUERY__NODE__NODE_LIST else { return NodeList(start: nil, count: 0) }
        return nodes(pointee.list.pointee.items, pointee.list.pointee.n_items)
    }

    var defElem: PgQuery__DefElem? { kind == PG_QUERY__NODE__NODE_DEF_ELEM ? pointee.def_elem.pointee : nil }
}

extension UnsafeBufferPointer where Element == Node? {
    /// The texts of its `String` nodes.
    var strings: [String] { compactMap { $0?.stringValue } }
    var identifiers: [Identifier] { strings.map { Identifier($0) } }
}

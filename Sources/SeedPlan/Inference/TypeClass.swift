import SeedSchema

/// What sort of meaning a type can carry.
enum TypeClass: Hashable {
    case text, integer, real, boolean, date, timestamp, time, json, uuid, network, bytes, other

    init(_ kind: TypeKind) {
        switch kind {
        case .boolean: self = .boolean
        case .integer: self = .integer
        case .float, .money: self = .real
        case .numeric(_, let scale?) where scale == 0: self = .integer
        case .numeric: self = .real
        case .text, .character, .citext, .any: self = .text
        case .date: self = .date
        case .timestamp: self = .timestamp
        case .time, .interval: self = .time
        case .json, .jsonb: self = .json
        case .uuid: self = .uuid
        case .inet, .cidr, .macaddr: self = .network
        case .bytes: self = .bytes
        default: self = .other
        }
    }
}

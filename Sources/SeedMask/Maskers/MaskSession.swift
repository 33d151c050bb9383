import SeedRows
import SeedSchema

/// What the maskers of one run share: keys, permutations, the known values. One thread uses it.
public final class MaskSession {
    public let plan: MaskPlan
    let secret: RunSecret
    /// Values found so far, for text and documents; filled before the first text is masked.
    public let known: KnownValues
    let workspace = Workspace()
    private var permutations: [MaskPlan.PermutedDomain: DomainPermutation] = [:]
    private var hashes: [String: HMACSHA256] = [:]

    public init(plan: MaskPlan, secret: RunSecret) {
        self.plan = plan
        self.secret = secret
        known = KnownValues(shortest: plan.shortestKnownValue)
    }

    /// Whether any column is searched for known values, which must then be collected first.
    public var searchesTexts: Bool { plan.tables.contains(where: \.isSearched) }

    func permutation(_ domain: MaskPlan.PermutedDomain, _ column: Column) -> DomainPermutation {
        var domain = domain
        // Padding belongs to texts; a number has none.
        if domain.width != nil {
            switch plan.schema.baseKind(column.type.kind) {
            case .integer, .numeric: domain.width = nil
            default: break
            }
        }
        if let known = permutations[domain] { return known }
        let made = DomainPermutation(
            domain.domain, secret: secret, name: domain.name, width: domain.width,
            accepts: CheckPredicate.make(domain.conditions, column: column, schema: plan.schema))
        permutations[domain] = made
        return made
    }

    /// The keyed hash that turns values of a domain into generators' keys.
    func keyHash(domain: String?) -> HMACSHA256 {
        let label = domain ?? ""
        if let known = hashes[label] { return known }
        let made = secret.hash("generator keys", domain: label)
        hashes[label] = made
        return made
    }
}

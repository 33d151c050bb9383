/// Every generator that has a name. A new one is one entry in one of the lists here.
public enum GeneratorRegistry {
    /// In the order in which they are listed: by topic, then as written.
    public static let all: [GeneratorEntry] =
        person + place + company + commerce + internet + text + time + numbers + types

    private static let byName: [String: Int] = {
        var out: [String: Int] = [:]
        for (i, entry) in all.enumerated() { out[entry.name] = i }
        return out
    }()

    /// The generator of that name; nil when there is none.
    public static func entry(named name: String) -> GeneratorEntry? { byName[name].map { all[$0] } }
}

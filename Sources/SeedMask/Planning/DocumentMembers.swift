/// Members of JSON documents, found in samples.
struct DocumentMembers {
    struct Member {
        /// `$.customer.phones[*]`
        var path: String
        /// The innermost member's name.
        var name: String
        var values: [String]
    }
    private(set) var members: [Member] = []
    /// How many of the samples are JSON objects or lists.
    private(set) var documents = 0

    init(_ samples: [String]) {
        var places: [String: Int] = [:]
        for sample in samples {
            guard let first = sample.first(where: { !$0.isWhitespace }), first == "{" || first == "[" else { continue }
            var found: [(place: [JSONPlace], text: String)] = []
            var sample = sample
            let isDocument = sample.withUTF8 { bytes in
                // Nothing is replaced: nil is what `rewrite` gives for a text that is no JSON.
                (try? JSONRewriter.rewrite(bytes) { place, scalar in
                    switch scalar {
                    case .string(let text), .number(let text): found.append((place, text))
                    }
                    return nil
                }).flatMap { $0 } != nil
            }
            guard isDocument else { continue }
            documents += 1
            for (place, text) in found {
                let path = Self.path(place)
                if let known = places[path] {
                    members[known].values.append(text)
                } else {
                    places[path] = members.count
                    members.append(Member(path: path, name: Self.name(place), values: [text]))
                }
            }
        }
        members.sort { $0.path < $1.path }
    }

    /// Elements of lists share a path. A member whose name can't be written in a path gives one that is no path.
    private static func path(_ place: [JSONPlace]) -> String {
        place.reduce("$") { path, step in
            switch step {
            case .element: return path + "[*]"
            case .member(let name):
                let isPlain = !name.isEmpty && !name.contains { ".[]'\" ".contains($0) }
                return path + (isPlain ? ".\(name)" : "[\"\(name)\"]")
            }
        }
    }

    private static func name(_ place: [JSONPlace]) -> String {
        for step in place.reversed() { if case .member(let name) = step { return name } }
        return ""
    }
}

import SeedSchema

extension Planning {
    /// Late tables, and all that reference them, after the others.
    func ordered(_ components: [[QualifiedName]]) -> [[QualifiedName]] {
        guard !options.late.isEmpty else { return components }
        var late: Set<QualifiedName> = []
        // Parents come before children, so that one pass finds all descendants.
        for component in components {
            let isLate = component.contains { name in
                options.late.contains(name)
                    || schema.table(name)?.foreignKeys.contains { late.contains($0.parent) } == true
            }
            if isLate { late.formUnion(component) }
        }
        return components.filter { !late.contains($0[0]) } + components.filter { late.contains($0[0]) }
    }
}

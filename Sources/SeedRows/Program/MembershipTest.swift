import SeedSchema

/// Values of some columns together must be the key of a parent, unless one of them is NULL: for foreign keys whose
/// columns the database computes.
public struct MembershipTest: RowTest {
    public let label: String
    public let dependencies: [Int]
    let index: ClassIndex

    /// - Parameters:
    ///   - dependencies: the columns' slots, in the order of the index's columns.
    ///   - index: every parent by its key.
    public init(label: String, dependencies: [Int], index: ClassIndex) {
        self.label = label
        self.dependencies = dependencies
        self.index = index
    }

    public func failures(_ columns: [ColumnVector], count: Int, _ report: (Int) -> Void) {
        let classes = index.ready.classes
        for j in 0..<count {
            let key = dependencies.reduce(UInt64?.some(0)) { ClassIndex.combine($0, columns[$1], j) }
            if let key, classes[key] == nil { report(j) }
        }
    }
}

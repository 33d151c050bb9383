/// Another generator's values, only so many of them: each row draws one of `count` classes, and rows of one class hold
/// one value.
public struct Recurring: Generator {
    public let base: any Generator
    /// How many different values there are at most.
    public let count: UInt64
    /// 1: all classes alike; above: the first ones more often. The first class gets a share of count^(-1/evenness).
    public let steepness: Int
    private let salt: UInt64
    public var layout: Layout { base.layout }

    /// - Parameters:
    ///   - base: reads no other slot.
    ///   - commonest: the share of the commonest value in thousandths; 0: all alike.
    public init(_ base: any Generator, count: Int64, commonest: Int64 = 0, salt: UInt64) {
        self.base = base
        self.count = UInt64(max(count, 1))
        self.salt = salt
        steepness = Recurring.steepness(self.count, commonest: UInt64(max(commonest, 0)))
    }

    /// The whole power k for which the first of n classes of u^k comes nearest to its share.
    static func steepness(_ count: UInt64, commonest: UInt64) -> Int {
        guard commonest > 0, count > 1 else { return 1 }
        // P(n u^k < 1) = n^(-1/k): the first k at which the k-th power of the share falls below 1/n.
        let share = UInt64(min(commonest, 999)) * (UInt64.max / 1000)
        var power = share
        for k in 1...12 {
            if power <= UInt64.max / count { return k }
            power = power.multipliedFullWidth(by: share).high
        }
        return 12
    }

    public func fill(_ out: ColumnVector, _ context: FillContext) {
        let classes = context.workspace.vector(.int64)
        let keys = context.workspace.vector(.int64)
        defer {
            context.workspace.restore(classes)
            context.workspace.restore(keys)
        }
        let mixed = UnsafeMutableRawPointer(keys.ints).bindMemory(to: UInt64.self, capacity: context.count)
        for i in 0..<context.count {
            let own = Mixer.mix(context.keys[i] ^ salt)
            var u = own
            for _ in 1..<steepness { u = u.multipliedFullWidth(by: own).high }
            let index = Mixer.below(count, u)
            classes.ints[i] = Int64(bitPattern: index)
            mixed[i] = Mixer.mix(salt, index)
        }
        base.fill(
            out,
            FillContext(
                count: context.count, rows: UnsafePointer(classes.ints), keys: UnsafePointer(mixed),
                columns: context.columns, workspace: context.workspace, attempt: context.attempt))
    }
}

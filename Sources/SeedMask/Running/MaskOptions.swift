import SeedPlan

/// How a masking run goes about it.
public struct MaskOptions: Sendable {
    /// What of a target is taken down for the load and made again, validated, in the same transaction.
    public var rebuild = Rebuild.none
    /// Rows in each transaction; nil: all in one.
    public var commitEvery: Int?
    /// Count before and after, and look for leaks.
    public var verifies = true
    /// Empty the target's tables first.
    public var truncates = false
    /// Mask a database once more that says it has been masked.
    public var again = false
    /// Hears of tables as their rows are done: name, rows so far.
    public var progress: (@Sendable (String, Int64) -> Void)?

    public init() {}
}

/// The release of this package.
public enum Release {
    /// Semantic version; a change of the values for a seed raises the middle number.
    public static let version = "0.1.0"
}

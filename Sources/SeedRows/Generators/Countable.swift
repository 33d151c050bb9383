/// A generator that knows how many different values it has, so that a key over it can be judged before a row is made.
public protocol Countable {
    /// Saturating: `UInt64.max` also stands for more.
    var domainSize: UInt64 { get }
}

/// a * b, or `UInt64.max`.
func saturatingProduct(_ a: UInt64, _ b: UInt64) -> UInt64 {
    let (product, overflow) = a.multipliedReportingOverflow(by: b)
    return overflow ? .max : product
}

/// a + b, or `UInt64.max`.
func saturatingSum(_ a: UInt64, _ b: UInt64) -> UInt64 {
    let (sum, overflow) = a.addingReportingOverflow(b)
    return overflow ? .max : sum
}

/// a ^ n, or `UInt64.max`.
func saturatingPower(_ a: UInt64, _ n: Int) -> UInt64 {
    guard a > 1 else { return a == 0 && n > 0 ? 0 : 1 }
    var out: UInt64 = 1
    for _ in 0..<min(max(n, 0), 64) { out = saturatingProduct(out, a) }
    return out
}

extension GeneratorRequest {
    /// A list of `size` values can hold what is asked for.
    func fits(_ size: UInt64) -> Bool { !isUnique || size >= UInt64(max(rows, 0)) }

    /// The option as a whole number.
    func integer(_ name: String) -> Int64? { options[name].flatMap { Int64($0) } }
}

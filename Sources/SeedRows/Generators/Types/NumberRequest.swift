import SeedSchema

extension GeneratorRequest {
    /// A bound from the options, in raw units of 10^-scale; `rounding` where it has more digits than the column.
    func bound(_ name: String, scale: Int, roundsUp: Bool) -> Int64? {
        options[name].flatMap { scaledInteger($0, scale: scale, roundsUp: roundsUp) }
    }

    /// Whole numbers or decimals between bounds in the wire that the column has. Bounds are raw units of 10^-scale;
    /// the options `min` and `max` come before them.
    ///
    /// nil for a wire that holds no number, and where unique values are too few.
    func numbers(min: Int64, max: Int64, scale: Int = 0, grain: Int64 = 1, isSkewed: Bool = false) -> (any Generator)? {
        // Brings the bounds to the digits that the column really has.
        let columnScale: Int
        switch wire {
        case .numeric(let own): columnScale = own
        case .int2, .int4, .int8, .bool, .date, .time, .timestamp, .timestamptz: columnScale = 0
        // A short text keeps the whole part: a digit, the point and the fraction must fit.
        case .text where limit < scale + 2: columnScale = 0
        default: columnScale = scale
        }
        // A truth value is no number, but for the type itself.
        if wire == .bool, (min, max) != (0, 1) { return nil }
        let limits = limits(scale: columnScale)
        guard rescaled(min, from: scale, to: columnScale) <= limits.upperBound else { return nil }
        var lower =
            self.bound("min", scale: columnScale, roundsUp: true)
            ?? rescaled(min, from: scale, to: columnScale)
        var upper =
            self.bound("max", scale: columnScale, roundsUp: false)
            ?? rescaled(max, from: scale, to: columnScale)
        lower = Swift.min(Swift.max(lower, limits.lowerBound), limits.upperBound)
        upper = Swift.min(Swift.max(upper, limits.lowerBound), limits.upperBound)
        if lower > upper {
            // Only one bound was asked for, and the default of the other does not fit it.
            if options["max"] == nil { upper = limits.upperBound } else { lower = limits.lowerBound }
        }
        guard lower <= upper else { return nil }
        let base: any Generator
        if isUnique {
            var unique = UniqueInteger(min: lower, max: upper, grain: grain, key: permutationKey)
            if !fits(unique.domainSize), grain > 1 {
                unique = UniqueInteger(min: lower, max: upper, key: permutationKey)
            }
            if !fits(unique.domainSize), options["max"] == nil {
                unique = UniqueInteger(min: lower, max: limits.upperBound, key: permutationKey)
            }
            if !fits(unique.domainSize), options["max"] == nil, options["min"] == nil {
                unique = UniqueInteger(min: limits.lowerBound, max: limits.upperBound, key: permutationKey)
            }
            guard fits(unique.domainSize) else { return nil }
            base = unique
        } else if isSkewed {
            base = SkewedInteger(min: lower, max: upper)
        } else {
            base = IntegerRange(min: lower, max: upper, grain: grain)
        }
        switch wire.layout {
        case .int64: return base
        case .double: return ScaledReal(base, scale: columnScale)
        case .bytes:
            return wire == .bytea ? nil : DecimalText(base, scale: columnScale)
        case .uuid: return nil
        }
    }

    /// What fits the column of values with so many digits after the point, in raw units.
    private func limits(scale: Int) -> ClosedRange<Int64> {
        switch wire {
        case .float4 where scale > 0, .float8 where scale > 0:
            // Neighbours stay apart after the division: one bit and the rounding are left over.
            let most = Int64(1) << (wire == .float4 ? 21 : 50)
            return -most...most
        case .text, .literal:
            let length = Swift.min(limit, 19) - (scale > 0 ? 1 : 0)
            guard length > scale else { return 0...0 }
            let most = Int64(clamping: decimalPower(Swift.min(length, 18)) - 1)
            return (length > scale + 1 ? -Int64(clamping: decimalPower(Swift.min(length - 1, 18)) - 1) : 0)...most
        default: return wireLimits
        }
    }

    /// What the wire and the type can hold, in raw units.
    var wireLimits: ClosedRange<Int64> {
        switch (wire, kind) {
        case (.bool, _): return 0...1
        case (.int2, _): return -32_768...32_767
        case (.int4, _): return -2_147_483_648...2_147_483_647
        case (.numeric, .numeric(let precision?, _)):
            let largest = Int64(clamping: decimalPower(Swift.min(Swift.max(precision, 1), 18)) - 1)
            return -largest...largest
        case (.int8, _): return Int64.min...Int64.max
        // Wide enough for every use, and exact in 53 bits or 18 digits.
        case (.float4, _): return -16_777_216...16_777_216
        case (.float8, _): return -9_007_199_254_740_991...9_007_199_254_740_991
        default: return -999_999_999_999_999_999...999_999_999_999_999_999
        }
    }
}

/// A raw value brought from one scale to another, saturating; digits that do not fit are dropped.
func rescaled(_ value: Int64, from: Int, to: Int) -> Int64 {
    if to >= from {
        let (product, overflow) = value.multipliedReportingOverflow(
            by: Int64(clamping: decimalPower(min(to - from, 18))))
        return overflow ? (value < 0 ? .min : .max) : product
    }
    return value / Int64(clamping: decimalPower(min(from - to, 18)))
}

/// `-12.345` as a whole number of 10^-scale, rounded up or down; nil when it is no plain decimal number.
func scaledInteger(_ text: String, scale: Int, roundsUp: Bool) -> Int64? {
    var bytes = Array(text.utf8)[...]
    let isNegative = bytes.first == UInt8(ascii: "-")
    if isNegative || bytes.first == UInt8(ascii: "+") { bytes = bytes.dropFirst() }
    let parts = bytes.split(separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = parts.first, !(whole.isEmpty && parts.count < 2) else { return nil }
    let fraction = parts.count > 1 ? parts[1] : []
    var value: Int64 = 0
    var isExact = true
    for (i, byte) in (Array(whole) + Array(fraction)).enumerated() {
        guard byte >= 0x30, byte <= 0x39 else { return nil }
        if i >= whole.count + scale {
            if byte != 0x30 { isExact = false }
            continue
        }
        let (product, overflow) = value.multipliedReportingOverflow(by: 10)
        let (sum, overflow2) = product.addingReportingOverflow(Int64(byte - 0x30))
        if overflow || overflow2 { return isNegative ? .min : .max }
        value = sum
    }
    if fraction.count < scale { value = rescaled(value, from: fraction.count, to: scale) }
    // Rounding away from zero is upwards for positive numbers.
    if !isExact, roundsUp != isNegative, value < .max { value += 1 }
    return isNegative ? -value : value
}

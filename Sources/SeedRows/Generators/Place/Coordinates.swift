/// Latitude or longitude of a place, moved within a few kilometres of its centre: ten-thousandths of a degree.
public struct Coordinate: Generator {
    public let layout = Layout.int64
    public let isLatitude: Bool
    public let mix: PlaceMix
    /// Digits after the point of the raw values, at most 9.
    public let scale: Int

    public init(isLatitude: Bool, mix: PlaceMix, scale: Int = 4) {
        self.isLatitude = isLatitude
        self.mix = mix
        self.scale = min(max(scale, 0), 9)
    }

    public func fill(_ out: ColumnVector, _ context: FillContext) {
        for i in 0..<context.count {
            let key = context.keys[i]
            let city = mix.city(key)
            let jitter = Int64(Mixer.below(601, Mixer.mix(key, isLatitude ? 30 : 31))) - 300
            let limit: Int64 = isLatitude ? 899_999 : 1_799_999
            let value = min(max((isLatitude ? city.latitude : city.longitude) + jitter, -limit), limit)
            out.ints[i] = rescaled(value, from: 4, to: scale)
        }
        out.setCount(context.count)
    }
}

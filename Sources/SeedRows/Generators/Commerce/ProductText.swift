/// What a column holds of a product. Name, category, SKU and description of one key agree.
public struct ProductText: TextGenerator {
    public enum Part: Hashable, Sendable { case name, category, sku, slug, description, brand, material, color, image }
    public let part: Part
    public let limit: Int
    public init(_ part: Part, limit: Int = .max) {
        self.part = part
        self.limit = limit
    }
    public var maxBytes: Int { 260 }

    public func write(_ out: inout Cursor, row: UInt64, key: UInt64) {
        let bits = Mixer.mix(key, 1)
        // 16 bits each choose among at most a hundred words.
        let adjective = Int(truncatingIfNeeded: (bits & 0xFFFF) % UInt64(Commerce.adjectives.count))
        let material = Int(truncatingIfNeeded: (bits &>> 16 & 0xFFFF) % UInt64(Commerce.materials.count))
        let product = Int(truncatingIfNeeded: (bits &>> 32 & 0xFFFF) % UInt64(Commerce.products.count))
        switch part {
        case .name:
            let start = out.at
            out.put(Commerce.adjectives, adjective)
            out.put(0x20)
            out.put(Commerce.materials, material)
            out.put(0x20)
            out.put(Commerce.products, product)
            if out.at - start > limit {
                out.at = start
                out.put(Commerce.products, product)
            }
        case .category: out.put(Commerce.categories, product / Commerce.productsACategory)
        case .sku:
            putCode(&out, Commerce.materials[material])
            out.put(0x2D)
            putCode(&out, Commerce.products[product])
            out.put(0x2D)
            out.put(decimal: bits &>> 44, width: 5)
        case .slug:
            putLower(&out, Commerce.adjectives[adjective])
            out.put(0x2D)
            putLower(&out, Commerce.materials[material])
            out.put(0x2D)
            putLower(&out, Commerce.products[product])
        case .description:
            out.put("A ")
            putLower(&out, Commerce.adjectives[adjective])
            out.put(" ")
            putLower(&out, Commerce.products[product])
            out.put(" made of ")
            putLower(&out, Commerce.materials[material])
            out.put(", for every day. ")
            PhraseText(.sentence).write(&out, row: row, key: key)
        case .brand: out.put(Names.enLast, Names.enLast.skewed(Mixer.mix(key, 3)))
        case .material: out.put(Commerce.materials, material)
        case .color: out.put(Commerce.colors, Commerce.colors.even(Mixer.mix(key, 2)))
        case .image:
            out.put("https://example.com/images/")
            putLower(&out, Commerce.products[product])
            out.put("-")
            out.put(hex: bits, digits: 8)
            out.put(".jpg")
        }
    }

    private func putCode(_ out: inout Cursor, _ word: Slice) {
        for i in 0..<min(3, word.count) { out.put(word[i] & 0xDF) }
    }
    private func putLower(_ out: inout Cursor, _ word: Slice) {
        for byte in word { out.put(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte) }
    }
}

extension GeneratorRegistry {
    private static func part(
        _ name: String, _ summary: String, _ part: CompanyText.Part, minimum: Int = 1, separator: Unicode.Scalar = " "
    ) -> GeneratorEntry {
        GeneratorEntry(name: name, summary: summary, entity: "company") { request in
            request.text(CompanyText(part, limit: request.limit), minimum: minimum, separator: separator)
        }
    }

    /// Texts in which the row number stands inside, not at the end.
    private static func whole(
        _ name: String, _ summary: String, _ part: CompanyText.Part, length: Int
    ) -> GeneratorEntry {
        GeneratorEntry(name: name, summary: summary, entity: "company") { request in
            request.whole(CompanyText(part, isUnique: request.isUnique), length: length)
        }
    }

    static let company: [GeneratorEntry] = [
        part("company", "The name of a firm", .name, minimum: 5),
        part("company_suffix", "Legal form: Ltd, GmbH", .suffix, minimum: 3),
        part("industry", "A branch of business", .industry, minimum: 6),
        part("catch_phrase", "Three words that praise a product", .catchPhrase, minimum: 12),
        part("slogan", "What a company says it does", .slogan, minimum: 12),
        whole("company_domain", "The company's domain, under .example", .domain, length: 42),
        whole("company_url", "The company's site", .url, length: 54),
        whole("company_email", "The company's general address", .email, length: 50),
        part("company_slug", "The company's name in lower case with dashes", .slug, minimum: 5, separator: "-"),
        GeneratorEntry(name: "vat_id", summary: "A value-added tax number in the German or Italian form") { request in
            if request.isUnique { return request.text(CompanyText(.vat), minimum: 14, separator: "-") }
            return request.whole(CompanyText(.vat), length: 13)
        },
        GeneratorEntry(name: "department", summary: "A department of a company") { $0.word(Commerce.departments) },
    ]

    private static func goods(
        _ name: String, _ summary: String, _ part: ProductText.Part, minimum: Int = 1, separator: Unicode.Scalar = " "
    ) -> GeneratorEntry {
        GeneratorEntry(name: name, summary: summary, entity: "product") { request in
            request.text(ProductText(part, limit: request.limit), minimum: minimum, separator: separator)
        }
    }

    private static func code(_ name: String, _ summary: String, _ form: CheckedCode.Form) -> GeneratorEntry {
        GeneratorEntry(name: name, summary: summary) { checked(form, $0) }
    }

    static let commerce: [GeneratorEntry] = [
        goods("product_name", "The name of a product", .name, minimum: 6),
        GeneratorEntry(name: "product_category", summary: "The category of the product", entity: "product") { request in
            if request.isUnique { return request.word(Commerce.categories) }
            return request.text(ProductText(.category), minimum: 4)
        },
        GeneratorEntry(name: "sku", summary: "A stock keeping unit made of the product's name", entity: "product") {
            request in
            if request.isUnique { return request.text(ProductText(.sku), minimum: 8, separator: "-") }
            return request.whole(ProductText(.sku), length: 14)
        },
        goods("product_slug", "The product's name in lower case with dashes", .slug, minimum: 8, separator: "-"),
        goods("product_description", "Two sentences about the product", .description, minimum: 30),
        goods("brand", "Who makes the product", .brand, minimum: 4),
        goods("material", "What the product is made of", .material, minimum: 5),
        GeneratorEntry(name: "image_url", summary: "The address of the product's picture", entity: "product") {
            request in
            request.isUnique ? nil : request.whole(ProductText(.image), length: 60)
        },
        GeneratorEntry(name: "color", summary: "The name of a colour") { $0.word(Commerce.colors) },
        GeneratorEntry(
            name: "price", summary: "A price, most of them ending in .99 or so", options: numberOptions
        ) { price($0, usual: 2) },
        GeneratorEntry(
            name: "price_cents", summary: "A price in hundredths, in a whole-number column", options: numberOptions
        ) { price($0, usual: 2, inHundredths: true) },
        GeneratorEntry(name: "currency_code", summary: "ISO 4217, the great currencies most often") { request in
            request.isUnique
                ? request.code(Codes.currencies)
                : request.code(WordList(["USD", "USD", "USD", "EUR", "EUR", "EUR", "GBP", "JPY", "CHF", "CAD", "SEK"]))
        },
        GeneratorEntry(name: "currency_name", summary: "The name of a currency") { $0.word(Codes.currencyNames) },
        GeneratorEntry(name: "payment_method", summary: "How somebody pays") { $0.code(Commerce.paymentMethods) },
        GeneratorEntry(name: "unit", summary: "A unit of measure") { $0.word(Commerce.units) },
        GeneratorEntry(name: "genre", summary: "A genre of music or film") { $0.word(Commerce.genres) },
        code("ean13", "A GTIN-13 with its check digit, from the range for use inside a company", .ean13),
        code("ean8", "A GTIN-8 with its check digit", .ean8),
        code("upc", "A UPC-A with its check digit", .upc),
        code("isbn13", "An ISBN with thirteen digits", .isbn13),
        code("isbn10", "An ISBN with ten digits", .isbn10),
        code("card_number", "A payment card number with its check digit", .card),
        GeneratorEntry(name: "card_type", summary: "The brand of a payment card") {
            $0.word(WordList(["Visa", "Visa", "Mastercard", "Mastercard", "American Express", "Maestro", "JCB"]))
        },
        GeneratorEntry(name: "clothing_size", summary: "XS to XXL") {
            $0.code(WordList(["XS", "S", "S", "M", "M", "M", "L", "L", "XL", "XXL"]))
        },
        code("card_security_code", "Three digits", .securityCode),
        code("iban", "A German IBAN with its check digits, of a bank that does not exist", .iban),
        code("bic", "A BIC of eight characters, marked as a test", .bic),
        code("account_number", "Ten digits", .accountNumber),
        code("routing_number", "A bank routing number with its checksum", .routing),
        code("imei", "A device number with its check digit", .imei),
    ]

    static func price(_ request: GeneratorRequest, usual: Int, inHundredths: Bool = false) -> (any Generator)? {
        if request.isUnique || request.options["min"] != nil || request.options["max"] != nil {
            return request.numbers(min: inHundredths ? 100 : 1, max: inHundredths ? 99_999 : 50_000, isSkewed: true)
        }
        if case .bool = request.wire { return nil }
        let scale = inHundredths ? 2 : request.scale(usual)
        let most = request.wireLimits.upperBound / Int64(decimalPower(min(max(scale, 0), 17)))
        guard most >= 2 else { return nil }
        return request.spelled(Price(max: min(500, most - 1), scale: scale), scale: inHundredths ? 0 : scale)
    }
}

/// What shops sell and companies do.
public enum Commerce {
    public static let adjectives = WordList(
        """
        Compact
        Classic
        Ergonomic
        Portable
        Lightweight
        Handmade
        Rustic
        Modern
        Vintage
        Premium
        Organic
        Recycled
        Foldable
        Adjustable
        Cordless
        Wireless
        Insulated
        Waterproof
        Durable
        Elegant
        Slim
        Heavy-Duty
        Reversible
        Stackable
        Quiet
        Rechargeable
        Everyday
        Deluxe
        Sleek
        Soft
        Sturdy
        Natural
        Nordic
        Urban
        Outdoor
        Junior
        Travel
        Smart
        Mini
        Grand
        """)
    public static let materials = WordList(
        """
        Wooden
        Steel
        Cotton
        Leather
        Bamboo
        Ceramic
        Glass
        Granite
        Wool
        Linen
        Copper
        Marble
        Rubber
        Plastic
        Silk
        Cork
        Denim
        Oak
        Walnut
        Aluminium
        Bronze
        Concrete
        Felt
        Velvet
        """)
    /// Product and category, line by line.
    private static let goods: [(category: String, products: String)] = [
        ("Furniture", "Chair Table Desk Shelf Stool Bench Sofa Cabinet Dresser Nightstand"),
        ("Kitchen", "Kettle Mug Bowl Plate Knife Pan Teapot Colander Grinder Tray"),
        ("Clothing", "Shirt Jacket Scarf Hat Gloves Sweater Socks Trousers Belt Coat"),
        ("Electronics", "Keyboard Mouse Speaker Headphones Monitor Charger Camera Lamp Clock Radio"),
        ("Garden", "Planter Rake Hose Trowel Lantern Hammock Birdhouse Wheelbarrow Shears Trellis"),
        ("Sports", "Ball Racket Helmet Mat Dumbbell Bottle Backpack Tent Bicycle Paddle"),
        ("Toys", "Puzzle Kite Train Robot Doll Blocks Drum Boat Rocket Game"),
        ("Office", "Notebook Pen Stapler Binder Calendar Folder Ruler Organizer Marker Eraser"),
        ("Home", "Blanket Pillow Candle Mirror Vase Rug Curtain Basket Frame Towel"),
        ("Tools", "Hammer Wrench Drill Saw Pliers Screwdriver Level Clamp Ladder Toolbox"),
    ]
    public static let products = WordList(goods.flatMap { $0.products.split(separator: " ").map { String($0) } })
    public static let categories = WordList(goods.map { $0.category })
    /// Products of a category: `products` holds that many of each, in the order of `categories`.
    public static let productsACategory = 10

    public static let departments = WordList(
        """
        Engineering
        Sales
        Marketing
        Finance
        Human Resources
        Customer Support
        Operations
        Legal
        Product
        Design
        Research
        Procurement
        Logistics
        Quality Assurance
        Information Technology
        Security
        Facilities
        Public Relations
        Business Development
        Training
        """)
    public static let industries = WordList(
        """
        Software
        Banking
        Insurance
        Healthcare
        Biotechnology
        Construction
        Automotive
        Aerospace
        Agriculture
        Education
        Energy
        Entertainment
        Fashion
        Food Production
        Hospitality
        Logistics
        Manufacturing
        Media
        Mining
        Pharmaceuticals
        Publishing
        Real Estate
        Retail
        Telecommunications
        Tourism
        Transportation
        Utilities
        Consulting
        Furniture
        Chemicals
        """)
    public static let companySuffixes = WordList(
        """
        Inc
        LLC
        Ltd
        Group
        and Sons
        PLC
        GmbH
        AG
        S.A.
        B.V.
        S.L.
        AB
        Partners
        Holdings
        """)
    public static let companyWords = WordList(
        """
        Labs
        Systems
        Works
        Logistics
        Foods
        Media
        Energy
        Partners
        Solutions
        Industries
        Ventures
        Software
        Design
        Trading
        Robotics
        Health
        Motors
        Textiles
        """)
    public static let genres = WordList(
        """
        Rock
        Jazz
        Classical
        Pop
        Electronic
        Folk
        Blues
        Country
        Soul
        Reggae
        Metal
        Hip Hop
        Latin
        Ambient
        Soundtrack
        World
        Drama
        Comedy
        Documentary
        Animation
        """)
    public static let colors = WordList(
        """
        Black
        White
        Red
        Green
        Blue
        Yellow
        Orange
        Purple
        Pink
        Brown
        Gray
        Silver
        Gold
        Teal
        Navy
        Olive
        Maroon
        Turquoise
        Coral
        Ivory
        Beige
        Lavender
        Indigo
        Crimson
        """)
    public static let units = WordList(
        """
        piece
        box
        kg
        g
        l
        ml
        m
        cm
        pack
        pair
        set
        hour
        """)
    public static let paymentMethods = WordList(
        """
        card
        paypal
        bank_transfer
        invoice
        apple_pay
        google_pay
        direct_debit
        cash
        """)
}

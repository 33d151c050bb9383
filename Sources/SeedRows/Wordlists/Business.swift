// Made by scripts/wordlists/generate; sources and licences in LICENSES.md.
// swift-format-ignore-file

/// Jobs, phrases and streets.
extension Business {
    public static let jobs = WordList(
    """
    Academic librarian
    Accommodation manager
    Accounting technician
    Actor
    Actuary
    Acupuncturist
    Administrator
    Adult guidance worker
    Adult nurse
    Advertising account executive
    Advertising account planner
    Advertising art director
    Advertising copywriter
    Advice worker
    Aeronautical engineer
    Agricultural consultant
    Agricultural engineer
    Aid worker
    Air broker
    Air cabin crew
    Air traffic controller
    Airline pilot
    Ambulance person
    Amenity horticulturist
    Analytical chemist
    Animal nutritionist
    Animal technologist
    Animator
    Applications developer
    Arboriculturist
    Archaeologist
    Architect
    Architectural technologist
    Archivist
    Art gallery manager
    Art therapist
    Artist
    Arts administrator
    Arts development officer
    Associate Professor
    Astronomer
    Audiological scientist
    Automotive engineer
    Banker
    Barista
    Barrister
    Barrister's clerk
    Best boy
    Biomedical engineer
    Biomedical scientist
    Bonds trader
    Bookseller
    Brewing technologist
    Broadcast engineer
    Broadcast journalist
    Broadcast presenter
    Building control surveyor
    Building services engineer
    Building surveyor
    Cabin crew
    Call centre manager
    Camera operator
    Careers adviser
    Careers information officer
    Cartographer
    Catering manager
    Ceramics designer
    Charity fundraiser
    Charity officer
    Chartered accountant
    Chartered certified accountant
    Chartered loss adjuster
    Chartered management accountant
    Chartered public finance accountant
    Chemical engineer
    Chief Executive Officer
    Chief Financial Officer
    Chief Marketing Officer
    Chief Operating Officer
    Chief Strategy Officer
    Chief Technology Officer
    Chief of Staff
    Child psychotherapist
    Chiropodist
    Chiropractor
    Civil Service administrator
    Civil Service fast streamer
    Clinical biochemist
    Clinical cytogeneticist
    Clinical embryologist
    Clinical molecular geneticist
    Clinical psychologist
    Clinical research associate
    Colour technologist
    Commercial art gallery manager
    Commercial horticulturist
    Commissioning editor
    Communications engineer
    Community arts worker
    Community development worker
    Community education officer
    Community pharmacist
    Company secretary
    Comptroller
    Computer games developer
    Conference centre manager
    Consulting civil engineer
    Contracting civil engineer
    Contractor
    Control and instrumentation engineer
    Copy
    Corporate investment banker
    Corporate treasurer
    Counselling psychologist
    Counsellor
    Curator
    Customer service manager
    Cytogeneticist
    Dance movement psychotherapist
    Dancer
    Data processing manager
    Data scientist
    Database administrator
    Dealer
    Dentist
    Diagnostic radiographer
    Dietitian
    Diplomatic Services operational officer
    Dispensing optician
    Dramatherapist
    Drilling engineer
    Early years teacher
    Ecologist
    Economist
    Editorial assistant
    Education administrator
    Educational psychologist
    Electrical engineer
    Electronics engineer
    Energy engineer
    Energy manager
    Engineering geologist
    English as a foreign language teacher
    English as a second language teacher
    Environmental consultant
    Environmental education officer
    Environmental health practitioner
    Environmental manager
    Equality and diversity officer
    Equities trader
    Ergonomist
    Estate agent
    Event organiser
    Exercise physiologist
    Exhibition designer
    Facilities manager
    Farm manager
    Fashion designer
    Fast food restaurant manager
    Field seismologist
    Field trials officer
    Financial adviser
    Financial controller
    Financial manager
    Financial planner
    Financial risk analyst
    Financial trader
    Fine artist
    Firefighter
    Fish farm manager
    Fisheries officer
    Fitness centre manager
    Food technologist
    Forensic psychologist
    Forensic scientist
    Freight forwarder
    Furniture designer
    Further education lecturer
    Futures trader
    Gaffer
    Games developer
    General practice doctor
    Geochemist
    Geographical information systems officer
    Geophysical data processor
    Geoscientist
    Government social research officer
    Graphic designer
    Haematologist
    Health and safety adviser
    Health and safety inspector
    Health physicist
    Health promotion specialist
    Health service manager
    Health visitor
    Herbalist
    Heritage manager
    Herpetologist
    Higher education careers adviser
    Higher education lecturer
    Holiday representative
    Homeopath
    Horticultural consultant
    Horticultural therapist
    Hospital doctor
    Hospital pharmacist
    Hotel manager
    Human resources officer
    Hydrogeologist
    Hydrographic surveyor
    Hydrologist
    IT consultant
    IT sales professional
    IT technical support officer
    IT trainer
    Illustrator
    Immigration officer
    Immunologist
    Industrial buyer
    Information officer
    Information systems manager
    Insurance account manager
    Insurance broker
    Insurance claims handler
    Insurance risk surveyor
    Insurance underwriter
    Intelligence analyst
    Interior and spatial designer
    Interpreter
    Investment analyst
    Jewellery designer
    Land
    Landscape architect
    Lawyer
    Learning disability nurse
    Learning mentor
    Legal executive
    Legal secretary
    Leisure centre manager
    Lexicographer
    Licensed conveyancer
    Lobbyist
    Local government officer
    Location manager
    Logistics and distribution manager
    Magazine features editor
    Magazine journalist
    Maintenance engineer
    Make
    Management consultant
    Manufacturing engineer
    Manufacturing systems engineer
    Marine scientist
    Market researcher
    Marketing executive
    Materials engineer
    Mechanical engineer
    Media buyer
    Media planner
    Medical illustrator
    Medical laboratory scientific officer
    Medical physicist
    Medical sales representative
    Medical secretary
    Medical technical officer
    Mental health nurse
    Merchant navy officer
    Metallurgist
    Meteorologist
    Microbiologist
    Midwife
    Minerals surveyor
    Mining engineer
    Mudlogger
    Multimedia programmer
    Multimedia specialist
    Museum education officer
    Music therapist
    Music tutor
    Musician
    Nature conservation officer
    Naval architect
    Network engineer
    Neurosurgeon
    Newspaper journalist
    Nutritional therapist
    Occupational hygienist
    Occupational psychologist
    Occupational therapist
    Oceanographer
    Office manager
    Oncologist
    Operational investment banker
    Operational researcher
    Operations geologist
    Ophthalmologist
    Optometrist
    Orthoptist
    Osteopath
    Paediatric nurse
    Paramedic
    Passenger transport manager
    Patent attorney
    Patent examiner
    Pathologist
    Pension scheme manager
    Pensions consultant
    Personal assistant
    Personnel officer
    Petroleum engineer
    Pharmacologist
    Photographer
    Physiological scientist
    Physiotherapist
    Phytotherapist
    Planning and development surveyor
    Podiatrist
    Police officer
    Politician's assistant
    Press photographer
    Press sub
    Primary school teacher
    Print production planner
    Printmaker
    Prison officer
    Private music teacher
    Probation officer
    Product designer
    Product manager
    Production engineer
    Production manager
    Professor Emeritus
    Proofreader
    Psychiatric nurse
    Psychiatrist
    Psychotherapist
    Public affairs consultant
    Public house manager
    Public librarian
    Public relations account executive
    Public relations officer
    Publishing copy
    Publishing rights manager
    Purchasing manager
    Quality manager
    Quantity surveyor
    Quarry manager
    Race relations officer
    Radiation protection practitioner
    Radio broadcast assistant
    Radio producer
    Records manager
    Recruitment consultant
    Recycling officer
    Regulatory affairs officer
    Restaurant manager
    Retail banker
    Retail buyer
    Retail manager
    Retail merchandiser
    Risk analyst
    Risk manager
    Rural practice surveyor
    Sales executive
    Sales promotion account executive
    Science writer
    Scientific laboratory technician
    Secondary school teacher
    Seismic interpreter
    Set designer
    Ship broker
    Site engineer
    Social researcher
    Social worker
    Software engineer
    Soil scientist
    Solicitor
    Special educational needs teacher
    Special effects artist
    Speech and language therapist
    Sport and exercise psychologist
    Sports administrator
    Sports coach
    Sports development officer
    Sports therapist
    Stage manager
    Statistician
    Structural engineer
    Sub
    Surgeon
    Systems analyst
    Systems developer
    TEFL teacher
    Tax adviser
    Tax inspector
    Teaching laboratory technician
    Technical author
    Technical brewer
    Technical sales engineer
    Telecommunications researcher
    Television camera operator
    Television floor manager
    Television production assistant
    Textile designer
    Theatre director
    Theatre manager
    Theatre stage manager
    Theme park manager
    Therapeutic radiographer
    Tour manager
    Tourism officer
    Tourist information centre manager
    Town planner
    Toxicologist
    Trade mark attorney
    Trade union research officer
    Trading standards officer
    Training and development officer
    Translator
    Transport planner
    Travel agency manager
    Tree surgeon
    Veterinary surgeon
    Video editor
    Visual merchandiser
    Volunteer coordinator
    Warehouse manager
    Waste management officer
    Water engineer
    Water quality scientist
    Web designer
    Wellsite geologist
    Writer
    Youth worker
    """)

    public static let catchPhrase1 = WordList(
    """
    Adaptive
    Advanced
    Ameliorated
    Assimilated
    Automated
    Balanced
    Business-focused
    Centralized
    Cloned
    Compatible
    Configurable
    Cross-group
    Cross-platform
    Customer-focused
    Customizable
    Decentralized
    De-engineered
    Devolved
    Digitized
    Distributed
    Diverse
    Down-sized
    Enhanced
    Enterprise-wide
    Ergonomic
    Exclusive
    Expanded
    Extended
    Face-to-face
    Focused
    Front-line
    Fully-configurable
    Function-based
    Fundamental
    Future-proofed
    Grass-roots
    Horizontal
    Implemented
    Innovative
    Integrated
    Intuitive
    Inverse
    Managed
    Mandatory
    Monitored
    Multi-channeled
    Multi-lateral
    Multi-layered
    Multi-tiered
    Networked
    Object-based
    Open-architected
    Open-source
    Operative
    Optimized
    Optional
    Organic
    Organized
    Persevering
    Persistent
    Phased
    Polarized
    Pre-emptive
    Proactive
    Profit-focused
    Profound
    Programmable
    Progressive
    Public-key
    Quality-focused
    Reactive
    Realigned
    Re-contextualized
    Re-engineered
    Reduced
    Reverse-engineered
    Right-sized
    Robust
    Seamless
    Secured
    Self-enabling
    Sharable
    Stand-alone
    Streamlined
    Switchable
    Synchronized
    Synergistic
    Synergized
    Team-oriented
    Total
    Triple-buffered
    Universal
    Up-sized
    Upgradable
    User-centric
    User-friendly
    Versatile
    Virtual
    Visionary
    Vision-oriented
    """)

    public static let catchPhrase2 = WordList(
    """
    24hour
    24/7
    3rdgeneration
    4thgeneration
    5thgeneration
    6thgeneration
    actuating
    analyzing
    asymmetric
    asynchronous
    attitude-oriented
    background
    bandwidth-monitored
    bi-directional
    bifurcated
    bottom-line
    clear-thinking
    client-driven
    client-server
    coherent
    cohesive
    composite
    context-sensitive
    contextually-based
    content-based
    dedicated
    demand-driven
    didactic
    directional
    discrete
    disintermediate
    dynamic
    eco-centric
    empowering
    encompassing
    even-keeled
    executive
    explicit
    exuding
    fault-tolerant
    foreground
    fresh-thinking
    full-range
    global
    grid-enabled
    heuristic
    high-level
    holistic
    homogeneous
    human-resource
    hybrid
    impactful
    incremental
    intangible
    interactive
    intermediate
    leadingedge
    local
    logistical
    maximized
    methodical
    mission-critical
    mobile
    modular
    motivating
    multimedia
    multi-state
    multi-tasking
    national
    needs-based
    neutral
    next generation
    non-volatile
    object-oriented
    optimal
    optimizing
    radical
    real-time
    reciprocal
    regional
    responsive
    scalable
    secondary
    solution-oriented
    stable
    static
    systematic
    systemic
    system-worthy
    tangible
    tertiary
    transitional
    uniform
    upward-trending
    user-facing
    value-added
    web-enabled
    well-modulated
    zero administration
    zero-defect
    zero tolerance
    """)

    public static let catchPhrase3 = WordList(
    """
    ability
    access
    adapter
    algorithm
    alliance
    analyzer
    application
    approach
    architecture
    archive
    artificial intelligence
    array
    attitude
    benchmark
    budgetary management
    capability
    capacity
    challenge
    circuit
    collaboration
    complexity
    concept
    conglomeration
    contingency
    core
    customer loyalty
    database
    data-warehouse
    definition
    emulation
    encoding
    encryption
    extranet
    firmware
    flexibility
    focus group
    forecast
    frame
    framework
    function
    functionalities
    Graphic Interface
    groupware
    Graphical User Interface
    hardware
    help-desk
    hierarchy
    hub
    implementation
    info-mediaries
    infrastructure
    initiative
    installation
    instruction set
    interface
    Internet solution
    intranet
    knowledge user
    knowledgebase
    Local Area Network
    leverage
    matrices
    matrix
    methodology
    middleware
    migration
    model
    moderator
    monitoring
    moratorium
    neural-net
    open architecture
    open system
    orchestration
    paradigm
    parallelism
    policy
    portal
    pricing structure
    process improvement
    product
    productivity
    project
    projection
    protocol
    secured line
    service-desk
    software
    solution
    standardization
    strategy
    structure
    success
    superstructure
    support
    synergy
    system engine
    task-force
    throughput
    time-frame
    toolset
    utilization
    website
    workforce
    """)

    public static let slogan1 = WordList(
    """
    implement
    utilize
    integrate
    streamline
    optimize
    evolve
    transform
    embrace
    enable
    orchestrate
    leverage
    reinvent
    aggregate
    architect
    enhance
    incentivize
    morph
    empower
    envisioneer
    monetize
    harness
    facilitate
    seize
    disintermediate
    synergize
    strategize
    deploy
    brand
    grow
    target
    syndicate
    synthesize
    deliver
    mesh
    incubate
    engage
    maximize
    benchmark
    expedite
    re-intermediate
    whiteboard
    visualize
    repurpose
    innovate
    scale
    unleash
    drive
    extend
    engineer
    revolutionize
    generate
    exploit
    transition
    e-enable
    iterate
    cultivate
    matrix
    productize
    redefine
    re-contextualize
    """)

    public static let slogan2 = WordList(
    """
    clicks-and-mortar
    value-added
    vertical
    proactive
    robust
    revolutionary
    scalable
    leading-edge
    innovative
    intuitive
    strategic
    e-business
    mission-critical
    sticky
    one-to-one
    24/7
    end-to-end
    global
    B2B
    B2C
    granular
    frictionless
    virtual
    viral
    dynamic
    24/365
    best-of-breed
    killer
    magnetic
    bleeding-edge
    web-enabled
    interactive
    dot-com
    back-end
    real-time
    efficient
    front-end
    distributed
    seamless
    extensible
    turn-key
    world-class
    open-source
    cross-platform
    cross-media
    synergistic
    bricks-and-clicks
    out-of-the-box
    enterprise
    integrated
    impactful
    wireless
    transparent
    next-generation
    cutting-edge
    user-centric
    visionary
    customized
    ubiquitous
    plug-and-play
    collaborative
    compelling
    holistic
    rich
    """)

    public static let slogan3 = WordList(
    """
    synergies
    web-readiness
    paradigms
    markets
    partnerships
    infrastructures
    platforms
    initiatives
    channels
    eyeballs
    communities
    ROI
    solutions
    e-tailers
    e-services
    action-items
    portals
    niches
    technologies
    content
    vortals
    supply-chains
    convergence
    relationships
    architectures
    interfaces
    e-markets
    e-commerce
    systems
    bandwidth
    info-mediaries
    models
    mindshare
    deliverables
    users
    schemas
    networks
    applications
    metrics
    e-business
    functionalities
    experiences
    web services
    methodologies
    """)

    public static let streetSuffixes = WordList(
    """
    Alley
    Avenue
    Branch
    Bridge
    Brook
    Brooks
    Burg
    Burgs
    Bypass
    Camp
    Canyon
    Cape
    Causeway
    Center
    Centers
    Circle
    Circles
    Cliff
    Cliffs
    Club
    Common
    Corner
    Corners
    Course
    Court
    Courts
    Cove
    Coves
    Creek
    Crescent
    Crest
    Crossing
    Curve
    Dale
    Dam
    Divide
    Drive
    Drives
    Estate
    Estates
    Fall
    Falls
    Ferry
    Field
    Fields
    Flat
    Flats
    Ford
    Fords
    Forest
    Forge
    Forges
    Fork
    Forks
    Fort
    Freeway
    Garden
    Gardens
    Gateway
    Glen
    Glens
    Green
    Greens
    Grove
    Groves
    Harbor
    Harbors
    Haven
    Heights
    Highway
    Hill
    Hills
    Hollow
    Inlet
    Island
    Islands
    Isle
    Junction
    Key
    Keys
    Knoll
    Knolls
    Lake
    Lakes
    Land
    Landing
    Lane
    Light
    Lights
    Loaf
    Lock
    Locks
    Lodge
    Loop
    Mall
    Manor
    Manors
    Meadow
    Meadows
    Mews
    Mill
    Mills
    Mission
    Motorway
    Mount
    Mountain
    Neck
    Orchard
    Oval
    Overpass
    Park
    Parks
    Parkway
    Parkways
    Pass
    Passage
    Path
    Pike
    Pine
    Pines
    Place
    Plain
    Plains
    Plaza
    Point
    Points
    Port
    Ports
    Prairie
    Radial
    Ramp
    Ranch
    Rapid
    Rapids
    Rest
    Ridge
    Ridges
    River
    Road
    Roads
    Route
    Row
    Rue
    Run
    Shoal
    Shoals
    Shore
    Shores
    Skyway
    Spring
    Springs
    Spur
    Spurs
    Square
    Squares
    Station
    Stream
    Street
    Streets
    Summit
    Terrace
    Trace
    Track
    Trail
    Tunnel
    Turnpike
    Union
    Unions
    Valley
    Valleys
    Via
    Viaduct
    View
    Views
    Village
    Villages
    Ville
    Vista
    Walk
    Walks
    Wall
    Way
    Ways
    Well
    Wells
    """)

    public static let swedishStreets = WordList(
    """
    Björk
    Järnvägs
    Ring
    Skol
    Skogs
    Ny
    Gran
    Idrotts
    Stor
    Kyrk
    Industri
    Park
    Strand
    Trädgårds
    Ängs
    Kyrko
    Villa
    Ek
    Kvarn
    Stations
    Back
    Furu
    Gen
    Fabriks
    Åker
    Bäck
    Asp
    """)

    public static let polishStreets = WordList(
    """
    Polna
    Leśna
    Słoneczna
    Krótka
    Szkolna
    Ogrodowa
    Lipowa
    Brzozowa
    Łąkowa
    Kwiatowa
    Sosnowa
    Kościelna
    Akacjowa
    Parkowa
    Zielona
    Kolejowa
    Sportowa
    Dębowa
    Cicha
    Spokojna
    Klonowa
    Spacerowa
    Swierkowa
    Kasztanowa
    Nowa
    Piaskowa
    Rózana
    Topolowa
    Wiśniowa
    Dworcowa
    Wiejska
    Graniczna
    Długa
    Wrzosowa
    Boczna
    Wąska
    Wierzbowa
    Jaśminowa
    Wspólna
    Modrzewiowa
    Poprzeczna
    Wesoła
    Pogodna
    Bukowa
    Sadowa
    Górna
    Jodłowa
    Glówna
    Młyńska
    Strażacka
    Jesionowa
    Przemysłowa
    Osiedlowa
    Wiosenna
    Południowa
    Malinowa
    Stawowa
    Reymonta
    Zacisze
    Cmentarna
    Okrężna
    Miła
    Jasna
    Wodna
    Zamkowa
    Warszawska
    Miodowa
    Krzywa
    Dolna
    Podgórna
    Kreta
    Jarzębinowa
    Targowa
    Prosta
    Spółdzielcza
    Jagodowa
    Działkowa
    Orzechowa
    Rzemieślnicza
    Rzeczna
    Fabryczna
    Tęczowa
    Chabrowa
    Poziomkowa
    Konwaliowa
    Kalinowa
    Północna
    Grunwaldzka
    Cisowa
    Nadrzeczna
    Pocztowa
    Zachodnia
    Dąbrowskiego
    Grabowa
    Źródlana
    Gajowa
    Mostowa
    Wschodnia
    Jaworowa
    Poznańska
    Makowa
    Jeziorna
    Piękna
    Czereśniowa
    Mała
    Krakowska
    Radosna
    Leszczynowa
    Rolna
    Piastowska
    Grzybowa
    Podleśna
    Żytnia
    Złota
    Bursztynowa
    Żwirowa
    Widokowa
    Kamienna
    Jałowcowa
    Morelowa
    Myśliwska
    Łączna
    Szpitalna
    Wczasowa
    Żurawia
    Fiołkowa
    Rolnicza
    Tulipanowa
    Dworska
    Letnia
    Liliowa
    Owocowa
    Harcerska
    Strzelecka
    Wrocławska
    Gdańska
    Turystyczna
    Rybacka
    Okrzei
    Krucza
    Jagiellońska
    Szeroka
    Młynarska
    Olchowa
    Rumiankowa
    Stroma
    Starowiejska
    Mazowiecka
    Lawendowa
    Robotnicza
    Zbożowa
    Mokra
    Towarowa
    Dobra
    Środkowa
    Willowa
    Zielna
    Zdrojowa
    Opolska
    Agrestowa
    Księżycowa
    Zwycięstwa
    Letniskowa
    Orla
    Błękitna
    Rubinowa
    Brzoskwiniowa
    Urocza
    Pomorska
    Jeżynowa
    Zaciszna
    Porzeczkowa
    Krańcowa
    Jesienna
    Klasztorna
    Irysowa
    Niecała
    Nadbrzeżna
    Wałowa
    Strumykowa
    Gołębia
    Torowa
    Cegielniana
    Cyprysowa
    Słowianska
    Diamentowa
    Częstochowska
    Dojazdowa
    Przechodnia
    Lubelska
    Borówkowa
    Plażowa
    Tartaczna
    Jabłoniowa
    Ludowa
    Sokola
    Azaliowa
    Szmaragdowa
    Lipca
    Jastrzębia
    Storczykowa
    Wilcza
    Górnicza
    Szafirowa
    Handlowa
    Krokusowa
    Składowa
    Widok
    Perłowa
    Skośna
    Wypoczynkowa
    Chmielna
    Jaskółcza
    Nowowiejska
    Piwna
    Śląska
    Zaułek
    Głogowa
    Górska
    Truskawkowa
    Kaszubska
    Mazurska
    Srebrna
    Bociania
    Ptasia
    Cedrowa
    Rycerska
    Żabia
    Toruńska
    Podmiejska
    Słonecznikowa
    Sowia
    Stolarska
    Szczęśliwa
    Lazurowa
    Miarki
    Narcyzowa
    Browarna
    Majowa
    Orkana
    Skrajna
    Bankowa
    Bydgoska
    Piekarska
    Żeglarska
    Turkusowa
    Tylna
    Wysoka
    Zakątek
    Morska
    Rataja
    Szewska
    Podwale
    Pałacowa
    Magnoliowa
    Ceglana
    Wiklinowa
    Zakole
    Borowa
    Kolorowa
    Lisia
    Lotnicza
    Sarnia
    Wiązowa
    Kolonia
    Królewska
    Promienna
    Daleka
    Wiatraczna
    Kaliska
    Łanowa
    Średnia
    Wiślana
    Koralowa
    Sybiraków
    Kowalska
    Morcinka
    Odrzańska
    Okulickiego
    Zapolskiej
    Łabędzia
    Bałtycka
    Lwowska
    Rajska
    Pszenna
    Ciasna
    Hutnicza
    Kielecka
    """)
}

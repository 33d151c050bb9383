// Made by scripts/wordlists/generate; sources and licences in LICENSES.md.
// swift-format-ignore-file

/// ISO 639 and ISO 4217.
extension Codes {
    public static let languages = WordList(
    """
    aa
    ab
    ae
    af
    ak
    am
    an
    ar
    as
    av
    ay
    az
    ba
    be
    bg
    bh
    bi
    bm
    bn
    bo
    br
    bs
    ca
    ce
    ch
    co
    cr
    cs
    cu
    cv
    cy
    da
    de
    dv
    dz
    ee
    el
    en
    eo
    es
    et
    eu
    fa
    ff
    fi
    fj
    fo
    fr
    fy
    ga
    gd
    gl
    gn
    gu
    gv
    ha
    he
    hi
    ho
    hr
    ht
    hu
    hy
    hz
    ia
    id
    ie
    ig
    ii
    ik
    io
    is
    it
    iu
    ja
    jv
    ka
    kg
    ki
    kj
    kk
    kl
    km
    kn
    ko
    kr
    ks
    ku
    kv
    kw
    ky
    la
    lb
    lg
    li
    ln
    lo
    lt
    lu
    lv
    mg
    mh
    mi
    mk
    ml
    mn
    mr
    ms
    mt
    my
    na
    nb
    nd
    ne
    ng
    nl
    nn
    no
    nr
    nv
    ny
    oc
    oj
    om
    or
    os
    pa
    pi
    pl
    ps
    pt
    qu
    rm
    rn
    ro
    ru
    rw
    sa
    sc
    sd
    se
    sg
    si
    sk
    sl
    sm
    sn
    so
    sq
    sr
    ss
    st
    su
    sv
    sw
    ta
    te
    tg
    th
    ti
    tk
    tl
    tn
    to
    tr
    ts
    tt
    tw
    ty
    ug
    uk
    ur
    uz
    ve
    vi
    vo
    wa
    wo
    xh
    yi
    yo
    za
    zh
    zu
    """)

    public static let languageNames = WordList(
    """
    Afar
    Abkhazian
    Avestan
    Afrikaans
    Akan
    Amharic
    Aragonese
    Arabic
    Assamese
    Avaric
    Aymara
    Azerbaijani
    Bashkir
    Belarusian
    Bulgarian
    Bihari languages
    Bislama
    Bambara
    Bengali
    Tibetan
    Breton
    Bosnian
    Catalan
    Chechen
    Chamorro
    Corsican
    Cree
    Czech
    Church Slavic
    Chuvash
    Welsh
    Danish
    German
    Divehi
    Dzongkha
    Ewe
    Greek, Modern
    English
    Esperanto
    Spanish
    Estonian
    Basque
    Persian
    Fulah
    Finnish
    Fijian
    Faroese
    French
    Western Frisian
    Irish
    Gaelic
    Galician
    Guarani
    Gujarati
    Manx
    Hausa
    Hebrew
    Hindi
    Hiri Motu
    Croatian
    Haitian
    Hungarian
    Armenian
    Herero
    Interlingua
    Indonesian
    Interlingue
    Igbo
    Sichuan Yi
    Inupiaq
    Ido
    Icelandic
    Italian
    Inuktitut
    Japanese
    Javanese
    Georgian
    Kongo
    Kikuyu
    Kuanyama
    Kazakh
    Kalaallisut
    Central Khmer
    Kannada
    Korean
    Kanuri
    Kashmiri
    Kurdish
    Komi
    Cornish
    Kirghiz
    Latin
    Luxembourgish
    Ganda
    Limburgan
    Lingala
    Lao
    Lithuanian
    Luba-Katanga
    Latvian
    Malagasy
    Marshallese
    Maori
    Macedonian
    Malayalam
    Mongolian
    Marathi
    Malay
    Maltese
    Burmese
    Nauru
    Bokmål, Norwegian
    Ndebele, North
    Nepali
    Ndonga
    Dutch
    Norwegian Nynorsk
    Norwegian
    Ndebele, South
    Navajo
    Chichewa
    Occitan
    Ojibwa
    Oromo
    Oriya
    Ossetian
    Panjabi
    Pali
    Polish
    Pushto
    Portuguese
    Quechua
    Romansh
    Rundi
    Romanian
    Russian
    Kinyarwanda
    Sanskrit
    Sardinian
    Sindhi
    Northern Sami
    Sango
    Sinhala
    Slovak
    Slovenian
    Samoan
    Shona
    Somali
    Albanian
    Serbian
    Swati
    Sotho, Southern
    Sundanese
    Swedish
    Swahili
    Tamil
    Telugu
    Tajik
    Thai
    Tigrinya
    Turkmen
    Tagalog
    Tswana
    Tonga
    Turkish
    Tsonga
    Tatar
    Twi
    Tahitian
    Uighur
    Ukrainian
    Urdu
    Uzbek
    Venda
    Vietnamese
    Volapük
    Walloon
    Wolof
    Xhosa
    Yiddish
    Yoruba
    Zhuang
    Chinese
    Zulu
    """)

    public static let currencies = WordList(
    """
    AED
    AFN
    ALL
    AMD
    ANG
    AOA
    ARS
    AUD
    AWG
    AZN
    BAM
    BBD
    BDT
    BGN
    BHD
    BIF
    BMD
    BND
    BOB
    BRL
    BSD
    BTN
    BWP
    BYN
    BZD
    CAD
    CDF
    CHF
    CLF
    CLP
    CNY
    COP
    COU
    CRC
    CUC
    CUP
    CVE
    CZK
    DJF
    DKK
    DOP
    DZD
    EGP
    ERN
    ETB
    EUR
    FJD
    FKP
    GBP
    GEL
    GHS
    GIP
    GMD
    GNF
    GTQ
    GYD
    HKD
    HNL
    HRK
    HTG
    HUF
    IDR
    ILS
    INR
    IQD
    IRR
    ISK
    JMD
    JOD
    JPY
    KES
    KGS
    KHR
    KMF
    KPW
    KRW
    KWD
    KYD
    KZT
    LAK
    LBP
    LKR
    LRD
    LSL
    LYD
    MAD
    MDL
    MGA
    MKD
    MMK
    MNT
    MOP
    MRU
    MUR
    MVR
    MWK
    MXN
    MXV
    MYR
    MZN
    NAD
    NGN
    NIO
    NOK
    NPR
    NZD
    OMR
    PAB
    PEN
    PGK
    PHP
    PKR
    PLN
    PYG
    QAR
    RON
    RSD
    RUB
    RWF
    SAR
    SBD
    SCR
    SDG
    SEK
    SGD
    SHP
    SLE
    SLL
    SOS
    SRD
    SSP
    STN
    SVC
    SYP
    SZL
    THB
    TJS
    TMT
    TND
    TOP
    TRY
    TTD
    TWD
    TZS
    UAH
    UGX
    USD
    USN
    UYI
    UYU
    UYW
    UZS
    VED
    VES
    VND
    VUV
    WST
    XAF
    XCD
    XOF
    XPF
    XSU
    XTS
    YER
    ZAR
    ZMW
    ZWL
    """)

    public static let currencyNames = WordList(
    """
    UAE Dirham
    Afghani
    Lek
    Armenian Dram
    Netherlands Antillean Guilder
    Kwanza
    Argentine Peso
    Australian Dollar
    Aruban Florin
    Azerbaijan Manat
    Convertible Mark
    Barbados Dollar
    Taka
    Bulgarian Lev
    Bahraini Dinar
    Burundi Franc
    Bermudian Dollar
    Brunei Dollar
    Boliviano
    Brazilian Real
    Bahamian Dollar
    Ngultrum
    Pula
    Belarusian Ruble
    Belize Dollar
    Canadian Dollar
    Congolese Franc
    Swiss Franc
    Unidad de Fomento
    Chilean Peso
    Yuan Renminbi
    Colombian Peso
    Unidad de Valor Real
    Costa Rican Colon
    Peso Convertible
    Cuban Peso
    Cabo Verde Escudo
    Czech Koruna
    Djibouti Franc
    Danish Krone
    Dominican Peso
    Algerian Dinar
    Egyptian Pound
    Nakfa
    Ethiopian Birr
    Euro
    Fiji Dollar
    Falkland Islands Pound
    Pound Sterling
    Lari
    Ghana Cedi
    Gibraltar Pound
    Dalasi
    Guinean Franc
    Quetzal
    Guyana Dollar
    Hong Kong Dollar
    Lempira
    Kuna
    Gourde
    Forint
    Rupiah
    New Israeli Sheqel
    Indian Rupee
    Iraqi Dinar
    Iranian Rial
    Iceland Krona
    Jamaican Dollar
    Jordanian Dinar
    Yen
    Kenyan Shilling
    Som
    Riel
    Comorian Franc
    North Korean Won
    Won
    Kuwaiti Dinar
    Cayman Islands Dollar
    Tenge
    Lao Kip
    Lebanese Pound
    Sri Lanka Rupee
    Liberian Dollar
    Loti
    Libyan Dinar
    Moroccan Dirham
    Moldovan Leu
    Malagasy Ariary
    Denar
    Kyat
    Tugrik
    Pataca
    Ouguiya
    Mauritius Rupee
    Rufiyaa
    Malawi Kwacha
    Mexican Peso
    Mexican Unidad de Inversion (UDI)
    Malaysian Ringgit
    Mozambique Metical
    Namibia Dollar
    Naira
    Cordoba Oro
    Norwegian Krone
    Nepalese Rupee
    New Zealand Dollar
    Rial Omani
    Balboa
    Sol
    Kina
    Philippine Peso
    Pakistan Rupee
    Zloty
    Guarani
    Qatari Rial
    Romanian Leu
    Serbian Dinar
    Russian Ruble
    Rwanda Franc
    Saudi Riyal
    Solomon Islands Dollar
    Seychelles Rupee
    Sudanese Pound
    Swedish Krona
    Singapore Dollar
    Saint Helena Pound
    Leone
    Leone
    Somali Shilling
    Surinam Dollar
    South Sudanese Pound
    Dobra
    El Salvador Colon
    Syrian Pound
    Lilangeni
    Baht
    Somoni
    Turkmenistan New Manat
    Tunisian Dinar
    Pa’anga
    Turkish Lira
    Trinidad and Tobago Dollar
    New Taiwan Dollar
    Tanzanian Shilling
    Hryvnia
    Uganda Shilling
    US Dollar
    US Dollar (Next day)
    Uruguay Peso en Unidades Indexadas (UI)
    Peso Uruguayo
    Unidad Previsional
    Uzbekistan Sum
    Bolívar Soberano
    Bolívar Soberano
    Dong
    Vatu
    Tala
    CFA Franc BEAC
    East Caribbean Dollar
    CFA Franc BCEAO
    CFP Franc
    Sucre
    Codes specifically reserved for testing purposes
    Yemeni Rial
    Rand
    Zambian Kwacha
    Zimbabwe Dollar
    """)
}

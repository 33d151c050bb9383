// Made by scripts/wordlists/generate; sources and licences in LICENSES.md.
// swift-format-ignore-file

/// Countries, regions and cities; the form of each line is told in PlaceTable.
extension Places {
    /// alpha-2|alpha-3|number|name|currency|calling code|domain|language|postcodes
    public static let countryLines = WordList(
    """
    AD|AND|20|Andorra|EUR|376|ad|ca|AD###
    AE|ARE|784|United Arab Emirates|AED|971|ae|ar-AE|#####-#####
    AF|AFG|4|Afghanistan|AFN|93|af|fa-AF|
    AG|ATG|28|Antigua and Barbuda|XCD|1268|ag|en-AG|
    AI|AIA|660|Anguilla|XCD|1264|ai|en-AI|####
    AL|ALB|8|Albania|ALL|355|al|sq|####
    AM|ARM|51|Armenia|AMD|374|am|hy|######
    AO|AGO|24|Angola|AOA|244|ao|pt-AO|
    AR|ARG|32|Argentina|ARS|54|ar|es-AR|@####@@@
    AT|AUT|40|Austria|EUR|43|at|de-AT|####
    AU|AUS|36|Australia|AUD|61|au|en-AU|####
    AW|ABW|533|Aruba|AWG|297|aw|nl-AW|
    AX|ALA|248|Aland Islands|EUR|35818|ax|sv-AX|#####
    AZ|AZE|31|Azerbaijan|AZN|994|az|az|AZ####
    BA|BIH|70|Bosnia and Herzegovina|BAM|387|ba|bs|#####
    BB|BRB|52|Barbados|BBD|1246|bb|en-BB|BB#####
    BD|BGD|50|Bangladesh|BDT|880|bd|bn-BD|####
    BE|BEL|56|Belgium|EUR|32|be|nl-BE|####
    BF|BFA|854|Burkina Faso|XOF|226|bf|fr-BF|
    BG|BGR|100|Bulgaria|BGN|359|bg|bg|####
    BH|BHR|48|Bahrain|BHD|973|bh|ar-BH|
    BI|BDI|108|Burundi|BIF|257|bi|fr-BI|
    BJ|BEN|204|Benin|XOF|229|bj|fr-BJ|
    BL|BLM|652|Saint Barthelemy|EUR|590|gp|fr|#####
    BM|BMU|60|Bermuda|BMD|1441|bm|en-BM|@@ ##
    BN|BRN|96|Brunei|BND|673|bn|ms-BN|@@####
    BO|BOL|68|Bolivia|BOB|591|bo|es-BO|
    BQ|BES|535|Bonaire, Saint Eustatius and Saba|USD|599|bq|nl|
    BR|BRA|76|Brazil|BRL|55|br|pt-BR|#####-###
    BS|BHS|44|Bahamas|BSD|1242|bs|en-BS|
    BT|BTN|64|Bhutan|BTN|975|bt|dz|
    BW|BWA|72|Botswana|BWP|267|bw|en-BW|
    BY|BLR|112|Belarus|BYN|375|by|be|######
    BZ|BLZ|84|Belize|BZD|501|bz|en-BZ|
    CA|CAN|124|Canada|CAD|1|ca|en-CA|@#@ #@#
    CC|CCK|166|Cocos Islands|AUD|61|cc|ms-CC|####
    CD|COD|180|Democratic Republic of the Congo|CDF|243|cd|fr-CD|
    CF|CAF|140|Central African Republic|XAF|236|cf|fr-CF|
    CG|COG|178|Republic of the Congo|XAF|242|cg|fr-CG|
    CH|CHE|756|Switzerland|CHF|41|ch|de-CH|####
    CI|CIV|384|Ivory Coast|XOF|225|ci|fr-CI|
    CK|COK|184|Cook Islands|NZD|682|ck|en-CK|
    CL|CHL|152|Chile|CLP|56|cl|es-CL|#######
    CM|CMR|120|Cameroon|XAF|237|cm|en-CM|
    CN|CHN|156|China|CNY|86|cn|zh-CN|######
    CO|COL|170|Colombia|COP|57|co|es-CO|######
    CR|CRI|188|Costa Rica|CRC|506|cr|es-CR|#####
    CU|CUB|192|Cuba|CUP|53|cu|es-CU|#####
    CV|CPV|132|Cabo Verde|CVE|238|cv|pt-CV|####
    CW|CUW|531|Curacao|XCG|599|cw|nl|
    CX|CXR|162|Christmas Island|AUD|61|cx|en|####
    CY|CYP|196|Cyprus|EUR|357|cy|el-CY|####
    CZ|CZE|203|Czechia|CZK|420|cz|cs|### ##
    DE|DEU|276|Germany|EUR|49|de|de|#####
    DJ|DJI|262|Djibouti|DJF|253|dj|fr-DJ|
    DK|DNK|208|Denmark|DKK|45|dk|da-DK|####
    DM|DMA|212|Dominica|XCD|1767|dm|en-DM|
    DO|DOM|214|Dominican Republic|DOP|1809|do|es-DO|#####
    DZ|DZA|12|Algeria|DZD|213|dz|ar-DZ|#####
    EC|ECU|218|Ecuador|USD|593|ec|es-EC|
    EE|EST|233|Estonia|EUR|372|ee|et|#####
    EG|EGY|818|Egypt|EGP|20|eg|ar-EG|#####
    EH|ESH|732|Western Sahara|MAD|212|eh|ar|
    ER|ERI|232|Eritrea|ERN|291|er|aa-ER|
    ES|ESP|724|Spain|EUR|34|es|es-ES|#####
    ET|ETH|231|Ethiopia|ETB|251|et|am|####
    FI|FIN|246|Finland|EUR|358|fi|fi-FI|#####
    FJ|FJI|242|Fiji|FJD|679|fj|en-FJ|
    FK|FLK|238|Falkland Islands|FKP|500|fk|en-FK|FIQQ 1ZZ
    FM|FSM|583|Micronesia|USD|691|fm|en-FM|#####
    FO|FRO|234|Faroe Islands|DKK|298|fo|fo|###
    FR|FRA|250|France|EUR|33|fr|fr-FR|#####
    GA|GAB|266|Gabon|XAF|241|ga|fr-GA|
    GB|GBR|826|United Kingdom|GBP|44|uk|en-GB|@## #@@
    GD|GRD|308|Grenada|XCD|1473|gd|en-GD|
    GE|GEO|268|Georgia|GEL|995|ge|ka|####
    GF|GUF|254|French Guiana|EUR|594|gf|fr-GF|
    GG|GGY|831|Guernsey|GBP|441481|gg|en|GY# #@@
    GH|GHA|288|Ghana|GHS|233|gh|en-GH|
    GI|GIB|292|Gibraltar|GIP|350|gi|en-GI|GX11 1AA
    GL|GRL|304|Greenland|DKK|299|gl|kl|####
    GM|GMB|270|Gambia|GMD|220|gm|en-GM|
    GN|GIN|324|Guinea|GNF|224|gn|fr-GN|
    GP|GLP|312|Guadeloupe|EUR|590|gp|fr-GP|
    GQ|GNQ|226|Equatorial Guinea|XAF|240|gq|es-GQ|
    GR|GRC|300|Greece|EUR|30|gr|el-GR|### ##
    GS|SGS|239|South Georgia and the South Sandwich Islands|GBP||gs|en|SIQQ 1ZZ
    GT|GTM|320|Guatemala|GTQ|502|gt|es-GT|#####
    GW|GNB|624|Guinea-Bissau|XOF|245|gw|pt-GW|####
    GY|GUY|328|Guyana|GYD|592|gy|en-GY|
    HK|HKG|344|Hong Kong|HKD|852|hk|zh-HK|######
    HN|HND|340|Honduras|HNL|504|hn|es-HN|######
    HR|HRV|191|Croatia|EUR|385|hr|hr-HR|#####
    HT|HTI|332|Haiti|HTG|509|ht|ht|####
    HU|HUN|348|Hungary|HUF|36|hu|hu-HU|####
    ID|IDN|360|Indonesia|IDR|62|id|id|#####
    IE|IRL|372|Ireland|EUR|353|ie|en-IE|@## @#@#
    IL|ISR|376|Israel|ILS|972|il|he|
    IM|IMN|833|Isle of Man|GBP|441624|im|en|IM# #@@
    IN|IND|356|India|INR|91|in|en-IN|######
    IQ|IRQ|368|Iraq|IQD|964|iq|ar-IQ|#####
    IR|IRN|364|Iran|IRR|98|ir|fa-IR|##########
    IS|ISL|352|Iceland|ISK|354|is|is|###
    IT|ITA|380|Italy|EUR|39|it|it-IT|#####
    JE|JEY|832|Jersey|GBP|441534|je|en|JE# #@@
    JM|JAM|388|Jamaica|JMD|1876|jm|en-JM|
    JO|JOR|400|Jordan|JOD|962|jo|ar-JO|#####
    JP|JPN|392|Japan|JPY|81|jp|ja|###-####
    KE|KEN|404|Kenya|KES|254|ke|en-KE|#####
    KG|KGZ|417|Kyrgyzstan|KGS|996|kg|ky|######
    KH|KHM|116|Cambodia|KHR|855|kh|km|#####
    KI|KIR|296|Kiribati|AUD|686|ki|en-KI|
    KM|COM|174|Comoros|KMF|269|km|ar|
    KN|KNA|659|Saint Kitts and Nevis|XCD|1869|kn|en-KN|
    KP|PRK|408|North Korea|KPW|850|kp|ko-KP|######
    KR|KOR|410|South Korea|KRW|82|kr|ko-KR|#####
    KW|KWT|414|Kuwait|KWD|965|kw|ar-KW|#####
    KY|CYM|136|Cayman Islands|KYD|1345|ky|en-KY|KY#-####
    KZ|KAZ|398|Kazakhstan|KZT|7|kz|kk|######
    LA|LAO|418|Laos|LAK|856|la|lo|#####
    LB|LBN|422|Lebanon|LBP|961|lb|ar-LB|
    LC|LCA|662|Saint Lucia|XCD|1758|lc|en-LC|
    LI|LIE|438|Liechtenstein|CHF|423|li|de-LI|94##
    LK|LKA|144|Sri Lanka|LKR|94|lk|si|#####
    LR|LBR|430|Liberia|LRD|231|lr|en-LR|####
    LS|LSO|426|Lesotho|LSL|266|ls|en-LS|###
    LT|LTU|440|Lithuania|EUR|370|lt|lt|LT-#####
    LU|LUX|442|Luxembourg|EUR|352|lu|lb|
    LV|LVA|428|Latvia|EUR|371|lv|lv|LV-####
    LY|LBY|434|Libya|LYD|218|ly|ar-LY|
    MA|MAR|504|Morocco|MAD|212|ma|ar-MA|#####
    MC|MCO|492|Monaco|EUR|377|mc|fr-MC|980##
    MD|MDA|498|Moldova|MDL|373|md|ro|MD-####
    ME|MNE|499|Montenegro|EUR|382|me|sr|#####
    MF|MAF|663|Saint Martin|EUR|590|gp|fr|#####
    MG|MDG|450|Madagascar|MGA|261|mg|fr-MG|###
    MH|MHL|584|Marshall Islands|USD|692|mh|mh|969##-####
    MK|MKD|807|North Macedonia|MKD|389|mk|mk|####
    ML|MLI|466|Mali|XOF|223|ml|fr-ML|
    MM|MMR|104|Myanmar|MMK|95|mm|my|#####
    MN|MNG|496|Mongolia|MNT|976|mn|mn|######
    MO|MAC|446|Macao|MOP|853|mo|zh|######
    MQ|MTQ|474|Martinique|EUR|596|mq|fr-MQ|#####
    MR|MRT|478|Mauritania|MRU|222|mr|ar-MR|
    MS|MSR|500|Montserrat|XCD|1664|ms|en-MS|
    MT|MLT|470|Malta|EUR|356|mt|mt|@@@ ####
    MU|MUS|480|Mauritius|MUR|230|mu|en-MU|
    MV|MDV|462|Maldives|MVR|960|mv|dv|#####
    MW|MWI|454|Malawi|MWK|265|mw|ny|######
    MX|MEX|484|Mexico|MXN|52|mx|es-MX|#####
    MY|MYS|458|Malaysia|MYR|60|my|ms-MY|#####
    MZ|MOZ|508|Mozambique|MZN|258|mz|pt-MZ|####
    NA|NAM|516|Namibia|NAD|264|na|en-NA|
    NC|NCL|540|New Caledonia|XPF|687|nc|fr-NC|#####
    NE|NER|562|Niger|XOF|227|ne|fr-NE|####
    NF|NFK|574|Norfolk Island|AUD|672|nf|en-NF|####
    NG|NGA|566|Nigeria|NGN|234|ng|en-NG|######
    NI|NIC|558|Nicaragua|NIO|505|ni|es-NI|#######
    NL|NLD|528|The Netherlands|EUR|31|nl|nl-NL|#### @@
    NO|NOR|578|Norway|NOK|47|no|no|####
    NP|NPL|524|Nepal|NPR|977|np|ne|#####
    NR|NRU|520|Nauru|AUD|674|nr|na|NRU68
    NU|NIU|570|Niue|NZD|683|nu|niu|####
    NZ|NZL|554|New Zealand|NZD|64|nz|en-NZ|####
    OM|OMN|512|Oman|OMR|968|om|ar-OM|###
    PA|PAN|591|Panama|PAB|507|pa|es-PA|#####
    PE|PER|604|Peru|PEN|51|pe|es-PE|#####
    PF|PYF|258|French Polynesia|XPF|689|pf|fr-PF|
    PG|PNG|598|Papua New Guinea|PGK|675|pg|en-PG|###
    PH|PHL|608|Philippines|PHP|63|ph|tl|####
    PK|PAK|586|Pakistan|PKR|92|pk|ur-PK|#####
    PL|POL|616|Poland|PLN|48|pl|pl|##-###
    PM|SPM|666|Saint Pierre and Miquelon|EUR|508|pm|fr-PM|97500
    PN|PCN|612|Pitcairn|NZD|870|pn|en-PN|PCRN 1ZZ
    PS|PSE|275|Palestinian Territory|ILS|970|ps|ar-PS|
    PT|PRT|620|Portugal|EUR|351|pt|pt-PT|####-###
    PW|PLW|585|Palau|USD|680|pw|pau|96940
    PY|PRY|600|Paraguay|PYG|595|py|es-PY|####
    QA|QAT|634|Qatar|QAR|974|qa|ar-QA|
    RE|REU|638|Reunion|EUR|262|re|fr-RE|
    RO|ROU|642|Romania|RON|40|ro|ro|######
    RS|SRB|688|Serbia|RSD|381|rs|sr|#####
    RU|RUS|643|Russia|RUB|7|ru|ru|######
    RW|RWA|646|Rwanda|RWF|250|rw|rw|
    SA|SAU|682|Saudi Arabia|SAR|966|sa|ar-SA|#####-####
    SB|SLB|90|Solomon Islands|SBD|677|sb|en-SB|
    SC|SYC|690|Seychelles|SCR|248|sc|en-SC|
    SD|SDN|729|Sudan|SDG|249|sd|ar-SD|#####
    SE|SWE|752|Sweden|SEK|46|se|sv-SE|### ##
    SG|SGP|702|Singapore|SGD|65|sg|cmn|######
    SH|SHN|654|Saint Helena|SHP|290|sh|en-SH|STHL1ZZ
    SI|SVN|705|Slovenia|EUR|386|si|sl|####
    SJ|SJM|744|Svalbard and Jan Mayen|NOK|47|sj|no|####
    SK|SVK|703|Slovakia|EUR|421|sk|sk|### ##
    SL|SLE|694|Sierra Leone|SLE|232|sl|en-SL|
    SM|SMR|674|San Marino|EUR|378|sm|it-SM|4789#
    SN|SEN|686|Senegal|XOF|221|sn|fr-SN|#####
    SO|SOM|706|Somalia|SOS|252|so|so-SO|@@ #####
    SR|SUR|740|Suriname|SRD|597|sr|nl-SR|
    SS|SSD|728|South Sudan|SSP|211|ss|en|
    ST|STP|678|Sao Tome and Principe|STN|239|st|pt-ST|
    SV|SLV|222|El Salvador|USD|503|sv|es-SV|####
    SX|SXM|534|Sint Maarten|XCG|599|sx|nl|
    SY|SYR|760|Syria|SYP|963|sy|ar-SY|
    SZ|SWZ|748|Eswatini|SZL|268|sz|en-SZ|@###
    TC|TCA|796|Turks and Caicos Islands|USD|1649|tc|en-TC|TKCA 1ZZ
    TD|TCD|148|Chad|XAF|235|td|fr-TD|TKCA 1ZZ
    TF|ATF|260|French Southern Territories|EUR||tf|fr|
    TG|TGO|768|Togo|XOF|228|tg|fr-TG|
    TH|THA|764|Thailand|THB|66|th|th|#####
    TJ|TJK|762|Tajikistan|TJS|992|tj|tg|######
    TL|TLS|626|Timor Leste|USD|670|tl|tet|
    TM|TKM|795|Turkmenistan|TMT|993|tm|tk|######
    TN|TUN|788|Tunisia|TND|216|tn|ar-TN|####
    TO|TON|776|Tonga|TOP|676|to|to|
    TR|TUR|792|Turkey|TRY|90|tr|tr-TR|#####
    TT|TTO|780|Trinidad and Tobago|TTD|1868|tt|en-TT|
    TV|TUV|798|Tuvalu|AUD|688|tv|tvl|
    TW|TWN|158|Taiwan|TWD|886|tw|zh-TW|#####
    TZ|TZA|834|Tanzania|TZS|255|tz|sw-TZ|
    UA|UKR|804|Ukraine|UAH|380|ua|uk|#####
    UG|UGA|800|Uganda|UGX|256|ug|en-UG|
    US|USA|840|United States|USD|1|us|en-US|#####
    UY|URY|858|Uruguay|UYU|598|uy|es-UY|#####
    UZ|UZB|860|Uzbekistan|UZS|998|uz|uz|######
    VA|VAT|336|Vatican|EUR|379|va|la|00120
    VC|VCT|670|Saint Vincent and the Grenadines|XCD|1784|vc|en-VC|
    VE|VEN|862|Venezuela|VES|58|ve|es-VE|####
    VG|VGB|92|British Virgin Islands|USD|1284|vg|en-VG|
    VN|VNM|704|Vietnam|VND|84|vn|vi|######
    VU|VUT|548|Vanuatu|VUV|678|vu|bi|
    WF|WLF|876|Wallis and Futuna|XPF|681|wf|wls|986##
    WS|WSM|882|Samoa|WST|685|ws|sm|AS 96799
    XK|XKX|0|Kosovo|EUR|||sq|
    YE|YEM|887|Yemen|YER|967|ye|ar-YE|
    YT|MYT|175|Mayotte|EUR|262|yt|fr-YT|#####
    ZA|ZAF|710|South Africa|ZAR|27|za|zu|####
    ZM|ZMB|894|Zambia|ZMW|260|zm|en-ZM|#####
    ZW|ZWE|716|Zimbabwe|ZWG|263|zw|en-ZW|
    """)

    /// name|code|beginning or bounds of the postcodes
    public static let regionLines = WordList(
    """
    Andorra la Vella|07|
    Escaldes-Engordany|08|
    Dubai|DU|
    Abu Dhabi|AB|
    Ash Shariqah|SH|
    Ajman|AJ|
    Ra's al Khaymah|RA|
    Kabul|KAB|
    Herat|HER|
    Balkh|BAL|
    Kandahar|KAN|
    Nangarhar|NAN|
    Kunduz|KDZ|
    Ghazni|GHA|
    Wilayat-e Baghlan|BGL|
    Paktia|PA|
    Khowst|KH|
    Faryab|FYB|
    Saint John|04|
    The Valley|TH|
    Tirane|11|
    Durres|02|
    Vlore|12|
    Elbasan|03|
    Shkoder|10|
    Fier|04|
    Berat|01|
    Korce|06|
    Yerevan|ER|
    Ararat|AR|
    Shirak|SH|
    Lorri|LO|
    Kotayk'i Marz|KT|
    Luanda|LUA|
    Huila|HUI|
    Huambo|HUA|
    Benguela|BGU|
    Buenos Aires F.D.|B|
    Cordoba|X|
    Santa Fe|S|
    Buenos Aires|B|
    Tucuman|T|
    Salta|A|
    Corrientes|W|
    Misiones|N|
    Chaco|H|
    Vienna|VI|
    Styria|ST|
    Upper Austria|UP|
    Lower Austria|LO|
    Salzburg|5|
    Tyrol|TY|
    Carinthia|CA|
    Burgenland|1|
    Vorarlberg|8|
    New South Wales|NSW|2
    Victoria|VIC|3
    Queensland|QLD|4
    Western Australia|WA|6
    South Australia|SA|5
    Australian Capital Territory|ACT|2
    Tasmania|TAS|7
    Northern Territory|NT|0
    Oranjestad|OR|
    Noord|NO|
    Tanki Leendert|TA|
    Santa Cruz|SA|
    Mariehamns stad|MA|
    Baki|BA|
    Sumqayit|SU|
    Ganja City|GA|
    Abseron|ABS|
    Yevlax City|YEV|
    Mingacevir City|MI|
    Nakhichevan|NA|
    Lankaran|LA|
    Lerik|LER|
    Shirvan|SH|
    Shaki City|SH|
    Federation of Bosnia and Herzegovina|FE|
    Republika Srpska|SRP|
    Brcko|BRC|
    Saint Michael|08|
    Dhaka|C|
    Chittagong|CH|
    Khulna|D|
    Rangpur Division|F|
    Rajshahi|E|
    Brussels Capital|BR|
    Flanders|FL|
    Wallonia|WA|
    Centre|03|
    High-Basins|HI|
    Centre-Ouest|06|
    Nord|10|
    Centre-Nord|05|
    Cascades|02|
    Centre-Est|04|
    Est|08|
    Boucle du Mouhoun|01|
    Sofia-Capital|23|
    Plovdiv|16|
    Varna|03|
    Burgas|02|
    Stara Zagora|24|
    Ruse|18|
    Pleven|15|
    Sliven|20|
    Pernik|14|
    Shumen|27|
    Dobrich|08|
    Blagoevgrad|01|
    Muharraq|15|
    Manama|MA|
    Central Governorate|CE|
    Northern|NO|
    Bujumbura Mairie|BM|
    Gitega|GI|
    Ngozi|NG|
    Bubanza|BB|
    Bururi|BR|
    Cibitoke|CI|
    Kayanza|KY|
    Cankuzo|CA|
    Karuzi|KR|
    Littoral|LI|
    Atlantique|AQ|
    Queme|QU|
    Borgou|BO|
    Zou|ZO|
    Donga|DO|
    Atakora|AT|
    Alibori|AL|
    Gustavia|GU|
    Hamilton city|HA|
    Brunei and Muara|BR|
    Belait|BE|
    Tutong|TU|
    La Paz|L|
    Santa Cruz|S|
    Cochabamba|C|
    Chuquisaca|H|
    Oruro|O|
    Tarija|T|
    Potosi|P|
    El Beni|B|
    Bonaire|BO|
    Sao Paulo|SP|
    Rio de Janeiro|RJ|
    Minas Gerais|MG|
    Bahia|BA|
    Ceara|CE|
    Amazonas|AM|
    Federal District|FE|
    Parana|PR|
    Pernambuco|PE|
    Goias|GO|
    Para|PA|
    Rio Grande do Sul|RS|
    Alagoas|AL|
    Maranhao|MA|
    Mato Grosso do Sul|MS|
    Rio Grande do Norte|RN|
    Piaui|PI|
    Paraiba|PB|
    Sergipe|SE|
    Mato Grosso|MT|
    Rondonia|RO|
    Espirito Santo|ES|
    Amapa|AP|
    Santa Catarina|SC|
    Roraima|RR|
    Acre|AC|
    Tocantins|TO|
    New Providence|NP|
    Freeport|FP|
    Thimphu|15|
    Chhukha|12|
    Chirang|CH|
    Punakha|23|
    South East|SE|
    North East|NE|
    Kweneng|KW|
    North West|NW|
    Central|CE|
    Kgatleng|KL|
    Southern|SO|
    Minsk|HM|
    Gomel|HO|
    Grodnenskaya|GR|
    Vitebsk|VI|
    Mogilev|MO|
    Brest|BR|
    Belize|BZ|
    Cayo|CY|
    Orange Walk|OW|
    Ontario|ON|M
    Quebec|QC|H
    Alberta|AB|T
    Manitoba|MB|R
    British Columbia|BC|V
    Nova Scotia|NS|B
    Saskatchewan|SK|S
    Newfoundland and Labrador|NL|A
    New Brunswick|NB|E
    West Island|WE|
    Kinshasa|KN|
    Katanga|HK|
    Kasai-Oriental|KS|
    Kasai-Occidental|KS|
    Eastern Province|EA|
    South Kivu|SO|
    Bandundu|BA|
    Equateur|EQ|
    Bangui|BGF|
    Ombella-Mpoko|MP|
    Mambere-Kadei|HS|
    Ouaka|UK|
    Nana-Mambere|NM|
    Ouham|AC|
    Nana-Grebizi|NA|
    Mbomou|MB|
    Ouham-Pende|OP|
    Haute-Kotto|HK|
    Brazzaville|BZV|
    Pointe-Noire|16|
    Niari|9|
    Bouenza|11|
    Likouala|7|
    Sangha|13|
    Cuvette|8|
    Lekoumou|2|
    Plateaux|14|
    Zurich|ZH|
    Geneva|GE|
    Basel-City|BA|
    Vaud|VD|
    Bern|BE|
    Lucerne|LU|
    Saint Gallen|SA|
    Ticino|TI|
    Fribourg|FR|
    Neuchatel|NE|
    Schaffhausen|SH|
    Grisons|GR|
    Valais|VS|
    Zug|ZG|
    Thurgau|TG|
    Aargau|AG|
    Basel-Landschaft|BL|
    Solothurn|SO|
    Lagunes|LG|
    Vallee du Bandama|VB|
    Savanes|SV|
    Haut-Sassandra|HA|
    Bas-Sassandra|BS|
    Fromager|FR|
    Lacs|LC|
    Zanzan|ZZ|
    Dix-Huit Montagnes|MG|
    Avarua|AV|
    Santiago Metropolitan|SA|
    Antofagasta|AN|
    Valparaiso|VS|
    Los Lagos|LL|
    Arica y Parinacota|AP|
    Araucania|AR|
    Littoral|LT|
    Centre|CE|
    North-West Province|NW|
    West|OU|
    Far North|EN|
    Adamaoua|AD|
    South-West Province|SW|
    East|ES|
    Shanghai Shi|SH|
    Beijing|BJ|
    Guangdong|GD|
    Sichuan|SC|
    Tianjin Shi|TJ|
    Hubei|HB|
    Shaanxi|SN|
    Jiangsu Sheng|JS|
    Zhejiang Sheng|ZJ|
    Chongqing Shi|CQ|
    Ningxia Huizu Zizhiqu|NI|
    Shandong Sheng|SD|
    Liaoning|LN|
    Heilongjiang Sheng|HL|
    Anhui Sheng|AH|
    Jilin Sheng|JL|
    Fujian|FJ|
    Shanxi Sheng|SX|
    Henan Sheng|HA|
    Hebei|HE|
    Yunnan|YN|
    Guangxi Zhuangzu Zizhiqu|GX|
    Hunan|HN|
    Guizhou Sheng|GZ|
    Xinjiang Uygur Zizhiqu|XJ|
    Gansu Sheng|GS|
    Hainan|HI|
    Jiangxi Sheng|JX|
    Inner Mongolia|IN|
    Qinghai Sheng|QH|
    Bogota D.C.|BO|
    Valle del Cauca|VAC|
    Antioquia|ANT|
    Atlantico|ATL|
    Bolivar|BOL|
    Norte de Santander|NSA|
    Cundinamarca|CUN|
    Santander|SAN|
    Tolima|TOL|
    Magdalena|MAG|
    Cordoba|COR|
    San Jose|SJ|
    Limon|L|
    Heredia|H|
    Alajuela|A|
    Guanacaste|G|
    Cartago|C|
    Puntarenas|P|
    La Habana|03|
    Santiago de Cuba|13|
    Camaguey|09|
    Holguin|11|
    Guantanamo|14|
    Villa Clara|05|
    Las Tunas|10|
    Granma|12|
    Praia|PR|
    Sao Vicente|SV|
    Sal|SL|
    Santa Catarina|CA|
    Willemstad|WI|
    Bandariba|BA|
    Flying Fish Cove|FL|
    Lefkosia|01|
    Limassol|LI|
    Larnaka|03|
    Ammochostos|04|
    Pafos|PA|
    Keryneia|KE|
    Praha|10|
    South Moravian|SO|
    Moravskoslezsky|80|
    Plzensky|32|
    Liberecky|513|
    Olomoucky|712|
    Jihocesky|31|
    Kralovehradecky|52|
    Ustecky|42|
    Pardubicky|53|
    Berlin|BE|
    Hamburg|HH|
    Bavaria|BA|
    North Rhine-Westphalia|NO|
    Hesse|HE|
    Baden-Wuerttemberg|BA|
    Saxony|SA|
    Bremen|HB|
    Lower Saxony|LO|
    Schleswig-Holstein|SH|
    Saxony-Anhalt|SA|
    Rheinland-Pfalz|RP|
    Thuringia|TH|
    Mecklenburg-Vorpommern|MV|
    Brandenburg|BB|
    Saarland|SL|
    Djibouti|DJ|
    Ali Sabieh|AS|
    Dikhil|DI|
    Tadjourah|TA|
    Arta|AR|
    Obock|OB|
    Capital Region|CA|
    Central Jutland|CE|
    South Denmark|SO|
    North Denmark|NO|
    Zealand|ZE|
    Saint George|04|
    Nacional|01|
    Santiago|25|
    Santo Domingo|32|
    San Pedro de Macoris|23|
    La Romana|12|
    San Cristobal|21|
    Puerto Plata|18|
    Duarte|06|
    La Altagracia|11|
    La Vega|13|
    Alger|16|
    Oran|31|
    Constantine|25|
    Annaba|23|
    Blida|09|
    Batna|05|
    Djelfa|17|
    Setif|19|
    Sidi Bel Abbes|22|
    Biskra|07|
    Tebessa|12|
    Pichincha|P|
    Guayas|G|
    Azuay|A|
    Santo Domingo de los Tsachilas|SD|
    Tungurahua|T|
    Manabi|M|
    El Oro|O|
    Loja|L|
    Chimborazo|H|
    Imbabura|I|
    Harju|37|
    Tartu|796|
    Ida-Virumaa|45|
    Paernumaa|PA|
    Muhafazat al Qahirah|C|
    Alexandria|AL|
    Al Jizah|GZ|
    Muhafazat Bur Sa`id|MU|
    As Suways|SUZ|
    Muhafazat ad Daqahliyah|DK|
    Muhafazat al Gharbiyah|GH|
    Asyut|AST|
    Muhafazat al Fayyum|FYM|
    Oued Ed-Dahab-Lagouira|OU|
    Boujdour|BO|
    El Marsa|EL|
    Maekel Region|MA|
    Anseba|AN|
    Gash Barka|GA|
    Northern Red Sea Region|NO|
    Southern Red Sea Region|SO|
    Debub|DK|
    Madrid|M|
    Catalonia|CA|
    Valencia|V|
    Aragon|AR|
    Andalusia|AN|
    Murcia|MU|
    Balearic Islands|BA|
    Canary Islands|CA|
    Basque Country|BA|
    Castille and Leon|LE|
    Galicia|GA|
    Asturias|O|
    Navarre|NA|
    Cantabria|S|
    Castille-La Mancha|CA|
    La Rioja|RI|
    Extremadura|EX|
    Melilla|ML|
    Ceuta|CE|
    Adis Abeba|AD|
    Somali|SO|
    Amhara|AM|
    Tigray|TI|
    Oromiya|OR|
    Southern Nations, Nationalities, and People's Region|SO|
    Dire Dawa|DD|
    Uusimaa|18|
    Pirkanmaa|11|
    Northern Ostrobothnia|NO|
    Varsinais-Suomi|19|
    Central Finland|CE|
    Northern Savo|NO|
    Paijanne Tavastia|PA|
    Satakunta|17|
    North Karelia|NO|
    Central|C|
    Western|W|
    Northern|N|
    Stanley|ST|
    Pohnpei|PNI|
    Streymoy|ST|
    Ile-de-France|IDF|
    Provence-Alpes-Cote d'Azur|PR|
    Rhone-Alpes|ARA|
    Midi-Pyrenees|MI|
    Pays de la Loire|42|
    Alsace|AL|
    Aquitaine|01|
    Languedoc-Roussillon|LA|
    Nord-Pas-de-Calais|59|
    Brittany|BR|
    Champagne-Ardenne|CH|
    Haute-Normandie|NOR|
    Bourgogne|BFC|
    Auvergne|ARA|
    Picardie|PI|
    Centre|CVL|
    Limousin|LI|
    Franche-Comte|BFC|
    Lorraine|01|
    Lower Normandy|LO|
    Poitou-Charentes|16|
    Corsica|CO|
    Estuaire|1|
    Ogooue-Maritime|8|
    Haut-Ogooue|2|
    Woleu-Ntem|9|
    Moyen-Ogooue|3|
    Ngounie|4|
    Nyanga|5|
    England|ENG|
    Scotland|SCT|
    Wales|WLS|
    Northern Ireland|NIR|
    Saint George|03|
    T'bilisi|TB|
    Ajaria|AJ|
    Imereti|IM|
    Kvemo Kartli|KK|
    Abkhazia|AB|
    Shida Kartli|SK|
    Samegrelo and Zemo Svaneti|SA|
    Guyane|GU|
    St Peter Port|ST|
    Ashanti|AH|
    Greater Accra|AA|
    Northern|NP|
    Western|WP|
    Central|CP|
    Eastern|EP|
    Gibraltar|GI|
    Sermersooq|SM|
    Banjul|B|
    Western|W|
    Lower River|L|
    North Bank|N|
    Conakry|C|
    Nzerekore|NZ|
    Kankan|KA|
    Kindia|KD|
    Faranah|FA|
    Boke|BK|
    Labe|LA|
    Guadeloupe|GU|
    Litoral|LI|
    Bioko Norte|BI|
    Kie-Ntem|KN|
    Wele-Nzas|WN|
    Attica|AT|
    Central Macedonia|CE|
    West Greece|WE|
    Thessaly|TH|
    Crete|CR|
    Grytviken|GR|
    Guatemala|GU|
    Alta Verapaz|AV|
    Quetzaltenango|QZ|
    Jalapa|JA|
    Escuintla|ES|
    Jutiapa|JU|
    Quiche|QC|
    Bissau|BS|
    Gabu|GA|
    Bafata|BA|
    Demerara-Mahaica|DE|
    Upper Demerara-Berbice|UD|
    East Berbice-Corentyne|EB|
    Wanchai|WA|
    Tsuen Wan|TS|
    Kowloon City|KO|
    Victoria|VI|
    Tuen Mun|TU|
    Sha Tin|SH|
    Sham Shui Po|SH|
    Wong Tai Sin|WO|
    Sai Kung|SA|
    Francisco Morazan|FM|
    Cortes|CR|
    El Paraiso|EP|
    Atlantida|AT|
    Olancho|OL|
    Comayagua|CM|
    Yoro|YO|
    Colon|CL|
    Grad Zagreb|21|
    Splitsko-Dalmatinska|17|
    Primorsko-Goranska|08|
    Osjecko-Baranjska|14|
    Zadarska|13|
    Istarska|18|
    Brodsko-Posavska|12|
    Karlovacka|04|
    Varazdinska|05|
    Sibensko-Kniniska|SI|
    Ouest|NO|
    Nord-Ouest|NO|
    Artibonite|AR|
    Sud-Est|SU|
    Nord|ND|
    Budapest|BU|
    Hajdu-Bihar|HB|
    Csongrad|CS|
    Borsod-Abauj-Zemplen|BZ|
    Baranya|BA|
    Gyor-Moson-Sopron|GS|
    Szabolcs-Szatmar-Bereg|SZ|
    Jakarta Raya|JK|
    East Java|EA|
    West Java|WE|
    North Sumatra|NO|
    Banten|BT|
    South Sumatra|SO|
    Central Java|CE|
    South Sulawesi|SL|
    Riau Islands|RI|
    Leinster|L|
    Munster|M|
    Connaught|C|
    Ulster|U|
    Jerusalem|JE|
    Tel Aviv|TE|
    Haifa|HA|
    Central District|CE|
    Southern District|SO|
    Douglas|DO|
    Maharashtra|MH|
    NCT|NC|
    Karnataka|KA|
    Telangana|TG|
    Gujarat|GJ|
    Tamil Nadu|TN|
    West Bengal|WB|
    Rajasthan|RJ|
    Uttar Pradesh|UP|
    Madhya Pradesh|MP|
    Andhra Pradesh|AP|
    Bihar|BR|
    Punjab|PB|
    Haryana|HR|
    Jharkhand|JH|
    Odisha|OR|
    Kashmir|JK|
    Chhattisgarh|CT|
    Chandigarh|CH|
    Assam|AS|
    Kerala|KL|
    Pondicherry|PO|
    Uttarakhand|UT|
    Tripura|TR|
    Mizoram|MZ|
    Manipur|MN|
    Mayorality of Baghdad|BG|
    Ninawa|NI|
    Basra Governorate|BA|
    Arbil|AR|
    Muhafazat Karbala'|MU|
    Muhafazat Kirkuk|KI|
    As Sulaymaniyah|SU|
    Dhi Qar|DQ|
    Tehran|23|
    Razavi Khorasan|RA|
    Isfahan|IS|
    Alborz|30|
    East Azerbaijan|EA|
    Fars|07|
    Qom|25|
    Khuzestan|06|
    Kermanshah|05|
    Gilan|01|
    Kerman|08|
    Azarbayjan-e Gharbi|04|
    Capital Region|CA|
    Southern Peninsula|SO|
    Northeast|NO|
    Latium|LA|
    Lombardy|LO|
    Campania|72|
    Piedmont|PI|
    Sicily|SI|
    Liguria|42|
    Emilia-Romagna|45|
    Tuscany|TU|
    Apulia|AP|
    Veneto|34|
    Friuli Venezia Giulia|36|
    Calabria|78|
    Sardinia|SA|
    Trentino-Alto Adige|32|
    Umbria|55|
    Abruzzo|65|
    The Marches|57|
    Basilicate|BA|
    Molise|67|
    St Helier|ST|
    Kingston|01|
    Saint Andrew|02|
    Saint Catherine|14|
    Saint James|08|
    Manchester|12|
    Clarendon|13|
    Saint Ann|06|
    Amman|AM|
    Zarqa|AZ|
    Irbid|IR|
    Ajlun|AJ|
    Balqa|BA|
    Aqaba|AQ|
    Tokyo|13|
    Kanagawa|14|
    Osaka|27|
    Aichi|23|
    Hokkaido|01|
    Fukuoka|40|
    Hyogo|28|
    Kyoto|26|
    Saitama|11|
    Hiroshima|34|
    Miyagi|04|
    Chiba|12|
    Niigata|15|
    Shizuoka|22|
    Kumamoto|43|
    Okayama|33|
    Kagoshima|46|
    Ibaraki|08|
    Tochigi|09|
    Ehime|38|
    Oita|44|
    Ishikawa|17|
    Kagawa|37|
    Toyama|16|
    Nagasaki|42|
    Gifu|21|
    Miyazaki|45|
    Wakayama|30|
    Gunma|10|
    Nagano|20|
    Nara|29|
    Fukushima|07|
    Shiga Prefecture|25|
    Kochi|39|
    Okinawa|47|
    Akita|05|
    Mie|24|
    Aomori|02|
    Iwate|03|
    Tokushima|36|
    Yamaguchi|35|
    Fukui|18|
    Yamagata|06|
    Saga Prefecture|41|
    Shimane|32|
    Yamanashi|19|
    Nairobi Area|NA|
    Kakamega|11|
    Mombasa|28|
    Nakuru|31|
    Kiambu|13|
    Uasin Gishu|44|
    Kisumu|17|
    Murang'a District|29|
    Chuy|C|
    Osh|O|
    Jalal-Abad|JA|
    Ysyk-Koel|YS|
    Naryn|N|
    Talas|T|
    Batken|B|
    Phnom Penh|12|
    Takeo|TA|
    Siem Reap|SI|
    Battambang|BA|
    Banteay Meanchey|BA|
    Kampong Chhnang|4|
    Preah Sihanouk|18|
    Kratie|KR|
    Kampong Cham|KA|
    Otar Meanchey|OT|
    Pursat|PU|
    Gilbert Islands|G|
    Grande Comore|GR|
    Anjouan|AN|
    Moheli|M|
    Saint George Basseterre|03|
    Pyongyang|PY|
    Hamgyong-namdo|08|
    P'yongan-namdo|02|
    Hwanghae-namdo|05|
    Kangwon-do|KA|
    Hamgyong-bukto|09|
    P'yongan-bukto|03|
    Hwanghae-bukto|06|
    Seoul|11|
    Busan|26|
    Incheon|28|
    Daegu|27|
    Daejeon|30|
    Gwangju|29|
    Gyeonggi-do|41|
    Ulsan|31|
    Gyeongsangnam-do|48|
    Chungcheongbuk-do|43|
    Al Ahmadi|AH|
    Muhafazat Hawalli|HA|
    Mubarak al Kabir|MU|
    Al Farwaniyah|FA|
    Al Asimah|AL|
    George Town|GE|
    West Bay|WE|
    Almaty Qalasy|ALA|
    Astana Qalasy|AS|
    Ongtustik Qazaqstan|ON|
    Aqtoebe|AQ|
    Qaraghandy|QA|
    Zhambyl|ZHA|
    Qyzylorda|QY|
    Batys Qazaqstan|ZAP|
    Pavlodar|PAV|
    East Kazakhstan|EA|
    Atyrau|ATY|
    Vientiane|VI|
    Savannahkhet|SA|
    Khammouan|KH|
    Champasak|CH|
    Bokeo|BK|
    Houaphan|HO|
    Louangphabang|LP|
    Xiangkhoang|XI|
    Oudomxai|OU|
    Loungnamtha|LO|
    Beyrouth|BE|
    Liban-Nord|LI|
    Liban-Sud|LI|
    Mont-Liban|MO|
    Nabatiye|NA|
    Beqaa|BE|
    Baalbek-Hermel|BH|
    Gros-Islet|GR|
    Castries Quarter|02|
    Vaduz|11|
    Western|6|
    Northern Province|4|
    Central|2|
    Eastern Province|5|
    Southern|3|
    Montserrado|MO|
    Bong|BG|
    Grand Bassa|GB|
    Nimba|NI|
    Margibi|MG|
    Grand Gedeh|GG|
    Maryland|MY|
    Lofa|LO|
    Maseru|A|
    Leribe|C|
    Mohale's Hoek District|F|
    Mafeteng|E|
    Butha-Buthe|BU|
    Quthing|G|
    Berea|D|
    Qacha's Nek|H|
    Thaba-Tseka|K|
    Vilnius County|58|
    Kauno apskritis|KU|
    Klaipedos apskritis|KL|
    Siauliu apskritis|SA|
    Panevezys|33|
    Alytaus apskritis|AL|
    Luxembourg|LU|
    Riga|RIX|
    Daugavpils|DGV|
    Liepaja|LPX|
    Jelgava|JEL|
    Jurmala|JUR|
    Ventspils|VEN|
    Rezekne|REZ|
    Valmieras Rajons|VMR|
    Ogre|067|
    Jekabpils Rajons|JKB|
    Marupe|062|
    Salaspils|087|
    Tripoli|TR|
    Banghazi|BA|
    Misratah|MI|
    Al Marqab|MB|
    Az Zawiyah|ZA|
    Sabha|SB|
    Sha`biyat al Butnan|BU|
    Sha`biyat al Wahat|WA|
    Grand Casablanca|CAS|
    Rabat-Sale-Zemmour-Zaer|RAB|
    Fes-Boulemane|BOM|
    Tanger-Tetouan|01|
    Marrakech-Tensift-Al Haouz|HAO|
    Souss-Massa-Draa|09|
    Meknes-Tafilalet|MEK|
    Oriental|02|
    Gharb-Chrarda-Beni Hssen|GH|
    Taza-Al Hoceima-Taounate|HOC|
    Commune de Monaco|CO|
    Chisinau|CU|
    Telenesti|TE|
    Balti|BA|
    Bender|BD|
    Cahul|CA|
    Ungheni|UN|
    Raionul Soroca|SO|
    Orhei|OR|
    Gagauzia|GA|
    Podgorica|16|
    Opstina Niksic|12|
    Herceg Novi|HE|
    Pljevlja|14|
    Budva|05|
    Bar|02|
    Bijelo Polje|04|
    Cetinje|06|
    Marigot|MA|
    Analamanga|AN|
    Atsinanana|AT|
    Vakinankaratra|VA|
    Boeny|BO|
    Upper Matsiatra|UP|
    Atsimo-Andrefana|AT|
    Diana|DI|
    Sava|SA|
    Itasy|IT|
    Anosy|AN|
    Majuro Atoll|MAJ|
    Karpos|808|
    Kumanovo|703|
    Prilep|508|
    Bitola|501|
    Cair|815|
    Tetovo|609|
    Kisela Voda|809|
    Veles|101|
    Gostivar|604|
    Stip|211|
    Centar Zupa|313|
    Ohrid|310|
    Bamako|BKO|
    Sikasso|3|
    Segou|4|
    Kayes|1|
    Mopti|5|
    Gao|7|
    Koulikoro|2|
    Tombouctou|6|
    Yangon|06|
    Mandalay|04|
    Mon|15|
    Chin|14|
    Bago|02|
    Sagain|01|
    Ayeyarwady|07|
    Shan|17|
    Ulaanbaatar|1|
    Orhon|035|
    Darhan Uul|037|
    East Aimak|EA|
    Central Aimak|CE|
    Hovsgol|041|
    Bayanhongor|069|
    Uvs|046|
    Hovd|043|
    OEvoerhangay|OE|
    Bayan-Olgiy|071|
    Macau|MA|
    Martinique|MA|
    Nouakchott|14|
    Dakhlet Nouadhibou|08|
    Assaba|03|
    Hodh ech Chargui|01|
    Gorgol|04|
    Tiris Zemmour|11|
    Guidimaka|10|
    Saint Peter|SA|
    Saint Anthony|SA|
    Saint Paul's Bay|51|
    Birkirkara|04|
    Il-Mosta|32|
    Tas-Sliema|56|
    Qormi|43|
    Haz-Zabbar|64|
    Il-Belt Valletta|60|
    Port Louis|PL|
    Plaines Wilhems|PW|
    Pamplemousses|PA|
    Riviere du Rempart|RR|
    Flacq|FL|
    Black River|BL|
    Grand Port|GP|
    Moka|MO|
    Maale|MA|
    Central Region|C|
    Southern Region|S|
    Northern Region|N|
    Mexico City|MEX|
    Baja California|BCN|
    Puebla|PUE|
    Mexico|MEX|
    Queretaro|QUE|
    Guanajuato|GUA|
    Chihuahua|CHH|
    Jalisco|JAL|
    Yucatan|YUC|
    Nuevo Leon|NLE|
    Quintana Roo|ROO|
    Sonora|SON|
    Sinaloa|SIN|
    Michoacan|MIC|
    Coahuila|COA|
    San Luis Potosi|SLP|
    Aguascalientes|AGU|
    Guerrero|GRO|
    Chiapas|CHP|
    Tamaulipas|TAM|
    Durango|DUR|
    Veracruz|VER|
    Tabasco|TAB|
    Morelos|MOR|
    Nayarit|NAY|
    Hidalgo|HID|
    Oaxaca|OAX|
    Baja California Sur|BCS|
    Campeche|CAM|
    Kuala Lumpur|14|
    Johor|01|
    Selangor|10|
    Perak|08|
    Melaka|04|
    Kelantan|03|
    Maputo City|MPM|
    Maputo|MPM|
    Nampula|N|
    Sofala|S|
    Manica|B|
    Tete|T|
    Zambezia|Q|
    Niassa|A|
    Cabo Delgado|P|
    Khomas|KH|
    Kavango East|KE|
    Erongo|ER|
    Oshana|ON|
    Hardap|HA|
    Zambezi|CA|
    Otjozondjupa|OD|
    South Province|SO|
    Niamey|8|
    Maradi|4|
    Zinder|7|
    Tahoua|5|
    Agadez|1|
    Dosso|3|
    Diffa|2|
    Kingston|KI|
    Lagos|LA|
    Kano|KN|
    Oyo|OY|
    Abuja Federal Capital Territory|FC|
    Rivers|RI|
    Kaduna|KD|
    Edo|ED|
    Anambra|AN|
    Abia|AB|
    Borno|BO|
    Kwara|KW|
    Sokoto|SO|
    Managua|MN|
    Leon|LE|
    Masaya|MS|
    Chinandega|CI|
    Matagalpa|MT|
    Esteli|ES|
    Granada|GR|
    Jinotega|JI|
    Atlantico Sur|AT|
    South Holland|SO|
    North Holland|NO|
    Utrecht|UT|
    Groningen|GR|
    North Brabant|NO|
    Gelderland|GE|
    Flevoland|FL|
    Overijssel|OV|
    Friesland|FR|
    Limburg|LI|
    Drenthe|DR|
    Zeeland|ZE|
    Oslo|03|
    Hordaland|HO|
    Sor-Trondelag|SO|
    Rogaland|11|
    Vest-Agder|42|
    Buskerud|BU|
    Akershus|AK|
    Ostfold|OS|
    Vestfold|38|
    Central Region|1|
    Western Region|3|
    Eastern Region|4|
    Far Western|5|
    Mid Western|2|
    Yaren|14|
    Alofi|AL|
    Auckland|AUK|
    Canterbury|CAN|
    Wellington|WGN|
    Waikato|WKO|
    Bay of Plenty|BOP|
    Otago|OTA|
    Manawatu-Wanganui|MWT|
    Taranaki|TKI|
    Hawke's Bay|HKB|
    Southland|STL|
    Nelson|NSN|
    Northland|NTL|
    Gisborne|GIS|
    Marlborough|MBH|
    Muhafazat Masqat|MA|
    Az Zahirah|ZA|
    Zufar|ZU|
    Al Batinah|BJ|
    Muhafazat ad Dakhiliyah|DA|
    Al Buraimi|AL|
    Panama|8|
    Chiriqui|4|
    Colon|3|
    Veraguas|9|
    Lima|LIM|
    Callao|CAL|
    Arequipa|ARE|
    La Libertad|LAL|
    Piura|PIU|
    Lambayeque|LAM|
    Junin|JU|
    Cusco|CUS|
    Loreto|LOR|
    Ucayali|UCA|
    Ancash|ANC|
    Tacna|TAC|
    Iles du Vent|IL|
    National Capital|NCD|
    Morobe|MPL|
    Bougainville|NSB|
    Western Highlands|WHM|
    Northern Province|NPP|
    Madang|MPM|
    East New Britain|EBR|
    Southern Highlands|SHM|
    West New Britain|WBK|
    Eastern Highlands|EHG|
    East Sepik|ESW|
    Metro Manila|ME|
    Davao|11|
    Calabarzon|40|
    Autonomous Region in Muslim Mindanao|14|
    Soccsksargen|12|
    Zamboanga Peninsula|09|
    Central Visayas|07|
    Northern Mindanao|10|
    Punjab|PB|
    Sindh|SD|
    Khyber Pakhtunkhwa|KP|
    Balochistan|BA|
    Masovian Voivodeship|MA|
    Lesser Poland Voivodeship|LE|
    Lower Silesian Voivodeship|LO|
    Lodz Voivodeship|LO|
    Greater Poland Voivodeship|GR|
    Pomeranian Voivodeship|PO|
    West Pomeranian Voivodeship|WE|
    Lublin Voivodeship|LU|
    Kujawsko-Pomorskie|04|
    Podlasie|PO|
    Silesian Voivodeship|SI|
    Subcarpathian Voivodeship|SU|
    Swietokrzyskie|26|
    Warmian-Masurian Voivodeship|WA|
    Opole Voivodeship|OP|
    Lubusz|LU|
    Saint-Pierre|SA|
    Adamstown|AD|
    West Bank|WE|
    Gaza Strip|GZA|
    Lisbon|LI|
    Porto|13|
    Braga|03|
    Coimbra|06|
    Leiria|10|
    Setubal|15|
    Madeira|30|
    Viseu|18|
    Aveiro|01|
    Faro|08|
    Evora|07|
    Santarem|14|
    Viana do Castelo|16|
    Guarda|09|
    Braganca|04|
    Beja|02|
    Castelo Branco|05|
    Melekeok|212|
    Asuncion|ASU|
    Alto Parana|10|
    Central|11|
    Amambay|13|
    Itapua|7|
    Baladiyat ad Dawhah|DA|
    Baladiyat ar Rayyan|RA|
    Baladiyat Umm Salal|US|
    Baladiyat az Za`ayin|BA|
    Umm Ghuwaylīnah|UM|
    Reunion|RE|
    Bucuresti|B|
    Ilfov|IF|
    Iasi|IS|
    Constanta|CT|
    Cluj|CJ|
    Brasov|BV|
    Timis|TM|
    Dolj|DJ|
    Central Serbia|CE|
    Autonomna Pokrajina Vojvodina|VO|
    Moscow|MO|
    St.-Petersburg|ST|
    Novosibirsk|NVS|
    Sverdlovsk|SVE|
    Nizjnij Novgorod|NI|
    Tatarstan|TA|
    Chelyabinsk|CHE|
    Omsk|KOS|
    Samara|SA|
    Rostov|ROS|
    Bashkortostan|BA|
    Krasnoyarskiy|KR|
    Kigali|01|
    Western Province|04|
    Northern Province|03|
    Southern Province|05|
    Eastern Province|02|
    Makkah|02|
    Ar Riyad|01|
    Al Madinah al Munawwarah|03|
    Eastern Province|EA|
    Al-Qassim|AL|
    Mintaqat Tabuk|07|
    Mintaqat Ha'il|06|
    Najran|10|
    Guadalcanal|GU|
    English River|16|
    Khartoum|KH|
    Southern Darfur|SO|
    Red Sea|RS|
    Kassala|KA|
    Shamal Kurdufan|SH|
    Al Qadarif|AL|
    White Nile|NW|
    Al Jazirah|AL|
    Eastern Darfur|EA|
    Northern Darfur|NO|
    Stockholm|AB|
    Vaestra Goetaland|VA|
    Skane|M|
    Uppsala|C|
    OEstergoetland|OE|
    OErebro|OE|
    Vaesterbotten|VA|
    Vaestmanland|VA|
    Joenkoeping|JO|
    Norrbotten|BD|
    Gaevleborg|GA|
    Kronoberg|G|
    Halland|N|
    Soedermanland|SO|
    Blekinge|K|
    Vaermland|VA|
    Vaesternorrland|VA|
    Jaemtland|JA|
    Dalarna|W|
    Kalmar|H|
    Gotland|I|
    Singapore|01|
    Ulu Bedok|UL|
    Bedok New Town|BE|
    Sengkang New Town|SE|
    Tampines Estate|TA|
    Jurong Town|JU|
    Tampines New Town|TA|
    Woodlands|WO|
    Jurong West|JU|
    Yishun New Town|YI|
    Hougang New Town|HO|
    Punggol|PU|
    Saint Helena|HL|
    Ljubljana|061|
    Maribor|070|
    Celje|011|
    Kranj|052|
    Koper-Capodistria|050|
    Novo Mesto|085|
    Velenje|133|
    Ptuj|096|
    Trbovlje|129|
    Svalbard|SV|
    Bratislavsky|BL|
    Kosicky|KI|
    Nitriansky|NI|
    Presovsky|PV|
    Zilinsky|ZI|
    Banskobystricky|BC|
    Trnavsky|TA|
    Trenciansky|TC|
    Western Area|W|
    Eastern Province|E|
    Southern Province|S|
    Northern Province|N|
    San Marino|07|
    Dakar|DK|
    Diourbel|DB|
    Thies|TH|
    Fatick|FK|
    Saint-Louis|SL|
    Ziguinchor|ZG|
    Banaadir|BN|
    Awdal|AW|
    Woqooyi Galbeed|WO|
    Lower Juba|LO|
    Lower Shabeelle|LO|
    Bari|BR|
    Bay|BY|
    Galguduud|GA|
    Togdheer|TO|
    Paramaribo|PM|
    Wanica|WA|
    Central Equatoria|EC|
    Northern Bahr al Ghazal|NO|
    Upper Nile|NU|
    Western Bahr al Ghazal|WE|
    Warrap|WR|
    Eastern Equatoria|EE|
    Western Equatoria|EW|
    Lakes|LK|
    Jonglei|JG|
    Sao Tome Island|SA|
    San Salvador|SS|
    San Miguel|SM|
    Santa Ana|SA|
    La Libertad|LI|
    Sonsonate|SO|
    Usulutan|US|
    Cuscatlan|CU|
    Philipsburg|PH|
    Aleppo|AL|
    Dimashq|DI|
    Homs|HO|
    Latakia|LA|
    Ar-Raqqah|AR|
    Hama|HM|
    Tartus|TA|
    Al-Hasakah|AL|
    Deir ez-Zor|DE|
    Idlib|ID|
    Manzini|MA|
    Hhohho|HH|
    Providenciales|PR|
    Cockburn Town|CO|
    Chari-Baguirmi|CB|
    Logone Occidental|LO|
    Ouaddai|OD|
    Moyen-Chari|MC|
    Tandjile|TA|
    Salamat|SA|
    Logone Oriental|LO|
    Mayo-Kebbi Ouest|MA|
    Mayo-Kebbi Est|MA|
    Sila|SI|
    Mandoul|MA|
    Guera|GR|
    Kerguelen|KE|
    Maritime|M|
    Centrale|C|
    Kara|K|
    Plateaux|P|
    Savanes|S|
    Bangkok|BA|
    Samut Prakan|11|
    Nonthaburi|12|
    Chon Buri|20|
    Songkhla|90|
    Dushanbe|DU|
    Viloyati Sughd|SU|
    Khatlon|KT|
    Republican Subordination|RE|
    Dili|DI|
    Bobonaro|BO|
    Cova Lima|CO|
    Liquica|LI|
    Aileu|AL|
    Lautem|LA|
    Ainaro|AN|
    Baucau|BA|
    Ahal|A|
    Lebap|L|
    Dasoguz|D|
    Mary|M|
    Balkan|B|
    Tunis|11|
    Safaqis|SA|
    Susah|SU|
    Ariana|12|
    Al Qayrawan|AL|
    Banzart|BA|
    Bin 'Arus|BI|
    Qabis|QA|
    Manouba|14|
    Nabul|NA|
    Tongatapu|04|
    Istanbul|34|
    Ankara|06|
    Bursa|16|
    Izmir|35|
    Gaziantep|27|
    Diyarbakir|DI|
    Adana|01|
    Kayseri|38|
    Konya|42|
    Antalya|07|
    Eskisehir|26|
    Chaguanas|CHA|
    City of San Fernando|SFO|
    City of Port of Spain|POS|
    Mayaro|MRC|
    Borough of Arima|ARI|
    Diego Martin|DMN|
    San Juan/Laventille|SA|
    Point Fortin|PTF|
    Tunapuna/Piarco|TU|
    Tobago|TOB|
    Funafuti|FUN|
    Taipei|TPE|
    Taiwan|TA|
    Kaohsiung|KHH|
    Dar es Salaam|02|
    Mwanza|18|
    Dodoma|03|
    Zanzibar Urban/West|ZA|
    Arusha|01|
    Mbeya|14|
    Morogoro|16|
    Shinyanga|22|
    Tanga|25|
    Geita|27|
    Tabora|24|
    Rukwa|20|
    Kyiv City|30|
    Kharkiv|63|
    Odessa|OD|
    Dnipropetrovsk|12|
    Donetsk|14|
    Lviv|46|
    Zaporizhia|ZA|
    Misto Sevastopol'|40|
    Mykolaiv|48|
    Vinnyts'ka|VI|
    Central Region|C|
    Western Region|W|
    Northern Region|N|
    New York|NY|10001-14905
    California|CA|90001-96162
    Illinois|IL|60001-62999
    Texas|TX|75503-79999
    Arizona|AZ|85001-86556
    Pennsylvania|PA|15001-19640
    Florida|FL|32004-34997
    Ohio|OH|43001-45999
    North Carolina|NC|27006-28909
    Indiana|IN|46001-47997
    Washington|WA|98001-99403
    Colorado|CO|80001-81658
    Tennessee|TN|37010-38589
    Oklahoma|OK|73001-73199
    Massachusetts|MA|01001-02791
    Oregon|OR|97001-97920
    Michigan|MI|48001-49971
    Nevada|NV|88901-89883
    Kentucky|KY|40003-42788
    Maryland|MD|20812-21930
    New Mexico|NM|87001-88441
    Wisconsin|WI|53001-54990
    Georgia|GA|30001-31999
    Nebraska|NE|68001-68118
    Missouri|MO|63001-65899
    Virginia|VA|22001-24658
    Minnesota|MN|55001-56763
    Kansas|KS|66002-67954
    Louisiana|LA|70001-71232
    Hawaii|HI|96701-96898
    Alaska|AK|99501-99950
    New Jersey|NJ|07001-08989
    Idaho|ID|83201-83876
    Utah|UT|84001-84784
    Alabama|AL|35004-36925
    Iowa|IA|50001-52809
    Arkansas|AR|71601-72959
    Rhode Island|RI|02801-02940
    South Dakota|SD|57001-57799
    Mississippi|MS|38601-39776
    Connecticut|CT|06001-06389
    South Carolina|SC|29001-29948
    North Dakota|ND|58001-58856
    Montana|MT|59001-59937
    New Hampshire|NH|03031-03897
    Delaware|DE|19701-19980
    Maine|ME|03901-04992
    Wyoming|WY|82001-83128
    Montevideo|MO|
    Salto|SA|
    Maldonado|MA|
    Rivera|RV|
    Paysandu|PA|
    Canelones|CA|
    Tacuarembo|TA|
    Cerro Largo|CL|
    Artigas|AR|
    Soriano|SO|
    Durazno|DU|
    Lavalleja|LA|
    Toshkent Shahri|TO|
    Andijon|AN|
    Namangan|NG|
    Samarqand|SA|
    Toshkent|TO|
    Karakalpakstan|KA|
    Fergana|FE|
    Bukhara|BU|
    Qashqadaryo|QA|
    Vatican City|VA|
    Saint George|04|
    Capital|A|
    Zulia|V|
    Carabobo|G|
    Lara|K|
    Bolivar|F|
    Anzoategui|B|
    Monagas|N|
    Aragua|D|
    Sucre|R|
    Barinas|E|
    Road Town|RO|
    Ho Chi Minh City|SG|
    Ha Noi|HN|
    Hai Phong|HP|
    Can Tho|CT|
    Thua Thien-Hue|26|
    Da Nang|DA|
    Dong Nai|DO|
    Thanh Hoa|21|
    Nghe An|22|
    Binh Duong|57|
    Khanh Hoa|34|
    Shefa|SEE|
    Circonscription d'Uvea|UV|
    Tuamasaga|TU|
    Pristina|PR|
    Prizren|PR|
    Mitrovica|MI|
    Gjakova|GJ|
    Ferizaj|FE|
    Gjilan|GJ|
    Pec|PE|
    Sanaa|SA|
    Aden|AD|
    Ta'izz|TA|
    Ibb|IB|
    Muhafazat al Hudaydah|HU|
    Muhafazat Hadramawt|HD|
    Dhamar|DH|
    Omran|OM|
    Sa'dah|SA|
    Mamoudzou|MA|
    Koungou|KO|
    Pamandzi|PA|
    Dzaoudzi|DZ|
    Gauteng|GP|
    Western Cape|WC|
    KwaZulu-Natal|KZN|
    Eastern Cape|EC|
    Orange Free State|FS|
    Lusaka|09|
    Copperbelt|08|
    Eastern|03|
    North-Western|06|
    Central|02|
    Northern|05|
    Southern|07|
    Luapula|04|
    Harare|HA|
    Bulawayo|BU|
    Manicaland|MA|
    Midlands|MI|
    Mashonaland West|MW|
    Masvingo|MV|
    """)

    /// IANA time zones.
    public static let zones = WordList(
    """
    Europe/Andorra
    Asia/Dubai
    Asia/Kabul
    America/Antigua
    America/Anguilla
    Europe/Tirane
    Asia/Yerevan
    Africa/Luanda
    America/Argentina/Buenos_Aires
    America/Argentina/Cordoba
    America/Argentina/Tucuman
    America/Argentina/Salta
    Europe/Vienna
    Australia/Sydney
    Australia/Melbourne
    Australia/Brisbane
    Australia/Perth
    Australia/Adelaide
    Australia/Hobart
    Australia/Darwin
    America/Aruba
    Europe/Mariehamn
    Asia/Baku
    Europe/Sarajevo
    America/Barbados
    Asia/Dhaka
    Europe/Brussels
    Africa/Ouagadougou
    Europe/Sofia
    Asia/Bahrain
    Africa/Bujumbura
    Africa/Porto-Novo
    America/St_Barthelemy
    Atlantic/Bermuda
    Asia/Brunei
    America/La_Paz
    America/Kralendijk
    America/Sao_Paulo
    America/Bahia
    America/Fortaleza
    America/Manaus
    America/Recife
    America/Belem
    America/Maceio
    America/Campo_Grande
    America/Cuiaba
    America/Porto_Velho
    America/Boa_Vista
    America/Rio_Branco
    America/Araguaina
    America/Nassau
    Asia/Thimphu
    Africa/Gaborone
    Europe/Minsk
    America/Belize
    America/Toronto
    America/Edmonton
    America/Winnipeg
    America/Vancouver
    America/Halifax
    America/Regina
    America/St_Johns
    America/Glace_Bay
    America/Moncton
    Indian/Cocos
    Africa/Kinshasa
    Africa/Lubumbashi
    Africa/Bangui
    Africa/Brazzaville
    Europe/Zurich
    Africa/Abidjan
    Pacific/Rarotonga
    America/Santiago
    Africa/Douala
    Asia/Shanghai
    Asia/Urumqi
    America/Bogota
    America/Costa_Rica
    America/Havana
    Atlantic/Cape_Verde
    America/Curacao
    Indian/Christmas
    Asia/Nicosia
    Asia/Famagusta
    Europe/Prague
    Europe/Berlin
    Africa/Djibouti
    Europe/Copenhagen
    America/Dominica
    America/Santo_Domingo
    Africa/Algiers
    America/Guayaquil
    Europe/Tallinn
    Africa/Cairo
    Africa/El_Aaiun
    Africa/Asmara
    Europe/Madrid
    Atlantic/Canary
    Africa/Ceuta
    Africa/Addis_Ababa
    Europe/Helsinki
    Pacific/Fiji
    Atlantic/Stanley
    Pacific/Pohnpei
    Atlantic/Faroe
    Europe/Paris
    Africa/Libreville
    Europe/London
    America/Grenada
    Asia/Tbilisi
    Europe/Moscow
    America/Cayenne
    Europe/Guernsey
    Africa/Accra
    Europe/Gibraltar
    America/Nuuk
    Africa/Banjul
    Africa/Conakry
    America/Guadeloupe
    Africa/Malabo
    Europe/Athens
    Atlantic/South_Georgia
    America/Guatemala
    Africa/Bissau
    America/Guyana
    Asia/Hong_Kong
    America/Tegucigalpa
    Europe/Zagreb
    America/Port-au-Prince
    Europe/Budapest
    Asia/Jakarta
    Asia/Makassar
    Europe/Dublin
    Asia/Jerusalem
    Europe/Isle_of_Man
    Asia/Kolkata
    Asia/Baghdad
    Asia/Tehran
    Atlantic/Reykjavik
    Europe/Rome
    Europe/Jersey
    America/Jamaica
    Asia/Amman
    Asia/Tokyo
    Africa/Nairobi
    Asia/Bishkek
    Asia/Phnom_Penh
    Pacific/Tarawa
    Indian/Comoro
    America/St_Kitts
    Asia/Pyongyang
    Asia/Seoul
    Asia/Kuwait
    America/Cayman
    Asia/Almaty
    Asia/Aqtobe
    Asia/Qyzylorda
    Asia/Oral
    Asia/Atyrau
    Asia/Vientiane
    Asia/Beirut
    America/St_Lucia
    Europe/Vaduz
    Asia/Colombo
    Africa/Monrovia
    Africa/Maseru
    Europe/Vilnius
    Europe/Luxembourg
    Europe/Riga
    Africa/Tripoli
    Africa/Casablanca
    Europe/Monaco
    Europe/Chisinau
    Europe/Podgorica
    America/Marigot
    Indian/Antananarivo
    Pacific/Majuro
    Europe/Skopje
    Africa/Bamako
    Asia/Yangon
    Asia/Ulaanbaatar
    Asia/Hovd
    Asia/Macau
    America/Martinique
    Africa/Nouakchott
    America/Montserrat
    Europe/Malta
    Indian/Mauritius
    Indian/Maldives
    Africa/Blantyre
    America/Mexico_City
    America/Tijuana
    America/Ciudad_Juarez
    America/Merida
    America/Monterrey
    America/Chihuahua
    America/Cancun
    America/Hermosillo
    America/Mazatlan
    America/Matamoros
    Asia/Kuala_Lumpur
    Africa/Maputo
    Africa/Windhoek
    Pacific/Noumea
    Africa/Niamey
    Pacific/Norfolk
    Africa/Lagos
    America/Managua
    Europe/Amsterdam
    Europe/Oslo
    Asia/Kathmandu
    Pacific/Nauru
    Pacific/Niue
    Pacific/Auckland
    Asia/Muscat
    America/Panama
    America/Lima
    Pacific/Tahiti
    Pacific/Port_Moresby
    Pacific/Bougainville
    Asia/Manila
    Asia/Karachi
    Europe/Warsaw
    America/Miquelon
    Pacific/Pitcairn
    Asia/Hebron
    Asia/Gaza
    Europe/Lisbon
    Atlantic/Madeira
    Pacific/Palau
    America/Asuncion
    Asia/Qatar
    Indian/Reunion
    Europe/Bucharest
    Europe/Belgrade
    Asia/Novosibirsk
    Asia/Yekaterinburg
    Asia/Omsk
    Europe/Samara
    Asia/Krasnoyarsk
    Africa/Kigali
    Asia/Riyadh
    Pacific/Guadalcanal
    Indian/Mahe
    Africa/Khartoum
    Europe/Stockholm
    Asia/Singapore
    Atlantic/St_Helena
    Europe/Ljubljana
    Arctic/Longyearbyen
    Europe/Bratislava
    Africa/Freetown
    Europe/San_Marino
    Africa/Dakar
    Africa/Mogadishu
    America/Paramaribo
    Africa/Juba
    Africa/Sao_Tome
    America/El_Salvador
    America/Lower_Princes
    Asia/Damascus
    Africa/Mbabane
    America/Grand_Turk
    Africa/Ndjamena
    Indian/Kerguelen
    Africa/Lome
    Asia/Bangkok
    Asia/Dushanbe
    Asia/Dili
    Asia/Ashgabat
    Africa/Tunis
    Pacific/Tongatapu
    Europe/Istanbul
    America/Port_of_Spain
    Pacific/Funafuti
    Asia/Taipei
    Africa/Dar_es_Salaam
    Europe/Kyiv
    Europe/Simferopol
    Africa/Kampala
    America/New_York
    America/Los_Angeles
    America/Chicago
    America/Phoenix
    America/Indiana/Indianapolis
    America/Denver
    America/Detroit
    America/Kentucky/Louisville
    Pacific/Honolulu
    America/Anchorage
    America/Boise
    America/Montevideo
    Asia/Tashkent
    Asia/Samarkand
    Europe/Vatican
    America/St_Vincent
    America/Caracas
    America/Tortola
    Asia/Ho_Chi_Minh
    Pacific/Efate
    Pacific/Wallis
    Pacific/Apia
    Asia/Aden
    Indian/Mayotte
    Africa/Johannesburg
    Africa/Lusaka
    Africa/Harare
    """)

    /// country|region|zone|latitude|longitude|thousands of people|name
    public static let cityLines = WordList(
    """
    0|0|0|425078|15211|20|Andorra la Vella
    0|1|0|425073|15341|15|les Escaldes
    1|2|1|250772|553093|3790|Dubai
    1|3|1|244512|543970|1807|Abu Dhabi
    1|4|1|253342|554122|1800|Sharjah
    1|3|1|241917|557606|846|Al Ain City
    1|5|1|254018|554788|490|Ajman
    1|4|1|252714|553021|400|Dayrah
    1|6|1|257895|559432|351|Ras Al Khaimah
    1|3|1|243589|544827|243|Musaffah
    1|2|1|250026|551081|210|Jebel Ali
    1|2|1|251854|552697|191|Business Bay
    1|2|1|250083|551568|160|Dubai Investments Park
    1|4|1|251638|554099|120|International City
    2|7|2|345281|691723|4434|Kabul
    2|8|2|343482|621997|574|Herāt
    2|9|2|367090|671109|523|Mazār-e Sharīf
    2|10|2|316133|657101|523|Kandahār
    2|11|2|344265|704515|271|Jalālābād
    2|12|2|367290|688570|161|Kunduz
    2|13|2|335539|684210|141|Ghazni
    2|9|2|367564|668972|114|Balkh
    2|14|2|361307|687083|108|Baghlān
    2|15|2|335974|692259|103|Gardez
    2|16|2|333395|699204|96|Khōst
    2|17|2|359214|647836|75|Maymana
    3|18|3|171210|-618433|51|Saint John’s
    4|19|4|182170|-630578|2|The Valley
    5|20|5|413274|198187|418|Tirana
    5|21|5|413236|194547|195|Durrës
    5|22|5|404696|194838|115|Vlorë
    5|23|5|411114|200822|100|Elbasan
    5|24|5|420683|195126|95|Shkodër
    5|25|5|409419|197050|63|Lushnjë
    5|26|5|407058|199522|62|Berat
    5|25|5|407167|195667|60|Fier-Çifçi
    5|27|5|406186|207808|58|Korçë
    5|25|5|407251|195582|56|Fier
    5|21|5|415092|197928|51|Krujë
    5|27|5|409025|206525|46|Pogradec
    6|28|6|401776|445126|1144|Yerevan
    6|29|6|401740|444457|150|Malatia-Sebastia
    6|29|6|401557|444779|140|Shengavit
    6|28|6|401966|445669|137|Nor Nork
    6|28|6|401781|445130|133|Kentron
    6|28|6|401331|445301|129|Erebuni
    6|28|6|401992|444706|122|Ajapnyak
    6|28|6|402062|445036|119|Arabkir
    6|30|6|407930|438464|114|Gyumri
    6|31|6|408074|444970|78|Vanadzor
    6|28|6|402200|445383|75|Kanaker-Zeytun
    6|32|6|402144|445785|58|Avan
    7|33|7|-88368|132343|2776|Luanda
    7|33|7|-88669|133344|882|Mulenvos
    7|33|7|-89055|133750|865|Viana
    7|33|7|-87815|133338|728|Kikolo
    7|33|7|-88469|132370|727|Maianga
    7|33|7|-89361|132652|667|Camama
    7|33|7|-88664|132617|655|Golfe
    7|33|7|-91469|134194|652|Calumbo
    7|33|7|-88052|132897|642|Hoji ya Henda
    7|34|7|-149172|134925|600|Lubango
    7|35|7|-127761|157392|595|Huambo
    7|36|7|-125767|134027|555|Benguela
    8|37|8|-346132|-583772|2891|Buenos Aires
    8|38|9|-314065|-641885|2106|Córdoba
    8|39|9|-329468|-606393|948|Rosario
    8|40|8|-380004|-575562|593|Mar del Plata
    8|41|10|-268160|-652105|548|San Miguel de Tucumán
    8|42|11|-248065|-654200|520|Salta
    8|39|9|-316488|-607087|391|Santa Fe
    8|40|8|-346602|-583674|367|Avellaneda
    8|43|9|-274678|-588344|346|Corrientes
    8|44|9|-273918|-559238|305|Posadas
    8|40|8|-387176|-622654|299|Bahía Blanca
    8|45|9|-274636|-589866|290|Resistencia
    9|46|12|482085|163721|1691|Vienna
    9|47|12|470673|154420|303|Graz
    9|48|12|483064|142861|204|Linz
    9|49|12|481612|163823|201|Favoriten
    9|49|12|482333|164600|187|Donaustadt
    9|46|12|482500|164000|162|Floridsdorf
    9|50|12|477994|130440|157|Salzburg
    9|51|12|472627|113945|132|Innsbruck
    9|46|12|482167|163000|104|Ottakring
    9|46|12|481833|164333|101|Simmering
    9|52|12|466247|143053|100|Klagenfurt am Wörthersee
    9|46|12|482019|163879|98|Landstraße
    9|49|12|482000|162667|98|Penzing
    9|49|12|481667|163333|97|Meidling
    9|46|12|482428|163755|86|Brigittenau
    9|46|12|481960|163183|76|Fünfhaus
    9|46|12|482500|163333|75|Döbling
    9|52|12|466103|138558|58|Villach
    9|46|12|482254|163087|57|Hernals
    9|46|12|481855|163537|54|Margareten
    9|53|12|472760|162591|54|Eisenzicken
    9|46|12|481862|162965|54|Hietzing
    9|46|12|482261|163448|51|Währing
    9|49|12|482181|164831|50|Aspern
    9|54|12|474143|97419|49|Dornbirn
    9|49|12|478048|162320|44|Wiener Neustadt
    9|46|12|482232|163551|41|Alsergrund
    9|48|12|480427|144213|38|Steyr
    9|51|12|472682|113687|35|Hötting
    9|54|12|472364|95973|33|Feldkirch
    9|47|12|470544|154498|32|Jakomini
    9|51|12|472654|114152|32|Pradl
    9|46|12|482017|163472|31|Neubau
    9|46|12|481957|163522|31|Mariahilf
    9|47|12|470826|154159|31|Lend
    9|54|12|475031|97471|29|Bregenz
    9|47|12|470624|154242|29|Gries
    9|49|12|480054|162326|26|Baden
    9|48|12|482209|142383|25|Traun
    9|52|12|468406|148442|25|Wolfsberg
    10|55|13|-338678|1512073|5638|Sydney
    10|56|14|-378140|1449633|5435|Melbourne
    10|57|15|-274679|1530281|2780|Brisbane
    10|58|16|-319522|1158614|2384|Perth
    10|59|17|-349287|1385986|1469|Adelaide
    10|57|15|-280003|1534309|640|Gold Coast
    10|55|13|-329295|1517801|508|Newcastle
    10|57|15|-266568|1530796|398|Sunshine Coast
    10|60|13|-352835|1491281|367|Canberra
    10|55|13|-334298|1513714|346|Central Coast
    10|57|15|-276392|1531094|345|Logan City
    10|56|14|-381471|1443607|282|Geelong
    10|55|13|-344240|1508934|280|Wollongong
    10|61|18|-428794|1473294|254|Hobart
    10|57|15|-192664|1468057|201|Townsville
    10|57|15|-169237|1457661|153|Cairns
    10|57|15|-275606|1519539|142|Toowoomba
    10|62|19|-124611|1308418|139|Darwin
    10|56|14|-378338|1449383|112|City of Port Phillip
    10|56|14|-375662|1438496|111|Ballarat
    10|58|16|-325269|1157217|107|Mandurah
    10|56|14|-367582|1442802|103|Bendigo
    10|57|15|-268035|1531220|96|Caloundra
    10|61|18|-414388|1471347|90|Launceston
    10|55|13|-327331|1515574|89|Maitland
    10|60|13|-354165|1490695|89|Tuggeranong
    10|57|15|-211534|1491655|84|Mackay
    10|57|15|-233803|1505060|81|Rockhampton
    10|55|13|-302963|1531135|78|Coffs Harbour
    10|55|13|-337133|1503306|78|Blue Mountains
    10|58|16|-333271|1156414|76|Bunbury
    10|57|15|-248662|1523479|73|Bundaberg
    10|59|17|-349112|1387074|72|Adelaide Hills
    10|56|14|-379148|1447509|66|Point Cook
    10|56|14|-376000|1449500|65|Craigieburn
    10|55|13|-336662|1513017|63|Pittwater
    10|56|14|-378150|1449666|60|Melbourne City Centre
    10|56|14|-378363|1446595|56|Tarneit
    10|56|14|-380702|1454741|54|Pakenham
    10|57|15|-252876|1527694|52|Hervey Bay
    10|55|13|-314308|1529089|51|Port Macquarie
    10|56|14|-377167|1450000|51|Reservoir
    10|56|14|-380333|1453500|50|Berwick
    10|56|14|-379000|1446667|50|Werribee
    10|55|13|-337667|1509167|46|Blacktown
    10|57|15|-238485|1512577|45|Gladstone
    10|55|13|-310905|1509290|43|Tamworth
    10|55|13|-322430|1486048|43|Dubbo
    10|56|14|-378781|1451648|42|Glen Waverley
    10|55|13|-332840|1491002|41|Orange
    10|55|13|-337333|1510000|39|Castle Hill
    10|56|14|-361218|1468881|38|Wodonga
    10|56|14|-375774|1447261|38|Sunbury
    10|58|16|-287790|1146146|38|Geraldton
    10|58|16|-323289|1158305|37|Baldivis
    10|56|14|-377450|1448005|37|St Albans
    10|56|14|-381446|1451229|37|Frankston
    10|55|13|-338500|1510333|37|Auburn
    10|56|14|-378826|1447003|37|Hoppers Crossing
    10|55|13|-337588|1509929|36|Baulkham Hills
    10|56|14|-378167|1447500|36|Truganina
    10|55|13|-334166|1495806|36|Bathurst
    10|56|14|-378771|1451294|35|Mount Waverley
    10|56|14|-377333|1448000|35|Saint Albans
    10|58|16|-350269|1178837|35|Albany
    10|55|13|-339167|1510333|34|Bankstown
    10|56|14|-341855|1421625|34|Mildura
    10|58|16|-320580|1159181|34|Canning Vale
    10|56|14|-381333|1451333|34|Frankston East
    10|56|14|-377500|1450167|33|Preston
    10|62|19|-124860|1309833|33|Palmerston
    10|56|14|-379333|1452333|33|Rowville
    10|56|14|-376500|1450333|33|Epping
    10|57|15|-279672|1533980|32|Southport
    10|56|14|-383818|1424880|32|Warrnambool
    10|56|14|-363805|1453987|32|Shepparton
    10|55|13|-339194|1509259|31|Liverpool
    10|57|15|-280027|1534300|31|Surfers Paradise
    10|56|14|-377876|1451489|30|Doncaster East
    10|56|14|-379667|1451667|30|Noble Park
    10|56|14|-380437|1452923|30|Narre Warren South
    10|58|16|-322301|1157813|30|Kwinana
    10|55|13|-339500|1512333|30|Maroubra
    10|55|13|-338178|1510035|30|Parramatta
    10|56|14|-379193|1450530|30|Bentleigh East
    10|56|14|-379833|1452000|30|Dandenong
    10|56|14|-379912|1451738|30|Keysborough
    10|56|14|-363585|1463206|29|Wangaratta
    10|55|13|-339677|1511015|29|Hurstville
    10|55|13|-338333|1509833|29|Merrylands
    10|58|16|-307461|1214742|29|Kalgoorlie
    10|55|13|-339144|1512490|28|Randwick
    10|57|15|-266844|1530570|28|Buderim
    10|56|14|-376667|1450667|28|Mill Park
    10|56|14|-378182|1450018|28|Richmond
    10|56|14|-376982|1450597|28|Bundoora
    10|55|13|-338390|1512396|27|Mosman
    10|56|14|-380333|1453000|27|Narre Warren
    10|55|13|-337103|1509510|27|Kellyville
    10|57|15|-255407|1527049|27|Maryborough
    11|63|20|125240|-700270|29|Oranjestad
    11|64|20|125660|-700320|24|Noord
    11|65|20|125391|-700200|21|Tanki Leendert
    11|66|20|125095|-699809|15|Santa Cruz
    12|67|21|600973|199348|10|Mariehamn
    13|68|22|403777|498920|2351|Baku
    13|69|22|405897|496686|427|Sumgayit
    13|70|22|406816|463613|330|Ganja
    13|71|22|404481|497550|196|Khirdalan
    13|72|22|406183|471501|127|Yevlakh
    13|73|22|407642|470623|106|Mingachevir
    13|74|22|392089|454122|97|Naxçıvan
    13|75|22|387543|488506|89|Lankaran
    13|68|22|403967|499736|87|Qaraçuxur
    13|76|22|387739|484150|87|Lerik
    13|77|22|399378|489290|70|Şirvan
    13|78|22|411919|471706|68|Sheki
    14|79|23|438486|183564|696|Sarajevo
    14|80|23|447788|172063|221|Banja Luka
    14|79|23|442017|179040|164|Zenica
    14|79|23|445384|186671|142|Tuzla
    14|79|23|433433|178081|104|Mostar
    14|79|23|448169|158708|75|Bihać
    14|79|23|438315|183070|71|Ilidža
    14|79|23|445424|185262|44|Lukavac
    14|79|23|440572|174508|41|Bugojno
    14|81|23|448716|188163|38|Brčko
    14|80|23|447587|192144|37|Bijeljina
    14|80|23|449799|167140|36|Prijedor
    15|82|24|131073|-596202|98|Bridgetown
    16|83|25|237104|904074|10356|Dhaka
    16|84|25|223384|918317|3920|Chattogram
    16|83|25|239984|904223|2674|Gazipur
    16|85|25|228098|895644|1500|Khulna
    16|86|25|257466|892517|1031|Rangpur
    16|87|25|243740|886011|763|Rajshahi
    16|84|25|234619|911850|634|Comilla
    16|83|25|238250|903700|597|Pallabi
    16|83|25|238093|903609|546|Mirpur Model Thana
    16|87|25|248984|885284|527|Mohammadpur
    16|84|25|225052|918134|498|Hāthazāri
    16|84|25|221953|922195|495|Bāndarban
    17|88|26|508504|43488|1019|Brussels
    17|89|26|512205|44003|529|Antwerp
    17|89|26|510500|37167|265|Gent
    17|90|26|504114|44445|200|Charleroi
    17|90|26|506337|55675|195|Liège
    17|88|26|508362|43145|160|Anderlecht
    17|88|26|508694|43774|132|Schaerbeek
    17|89|26|512089|32242|118|Brugge
    17|90|26|504669|48675|110|Namur
    17|89|26|508796|47009|101|Leuven
    17|88|26|508499|43125|97|Molenbeek-Saint-Jean
    17|90|26|504541|39523|95|Mons
    17|88|26|508333|43667|86|Ixelles
    17|89|26|508022|43394|82|Uccle
    17|89|26|512213|44660|78|Deurne
    17|89|26|509311|53378|77|Hasselt
    17|89|26|509360|40355|77|Aalst
    17|89|26|510257|44776|77|Mechelen
    17|90|26|504866|41878|76|La Louvière
    17|89|26|508280|32649|73|Kortrijk
    17|90|26|506072|33893|69|Tournai
    17|89|26|512155|29270|69|Ostend
    17|89|26|511651|41437|69|Sint-Niklaas
    17|89|26|509650|55008|63|Genk
    17|90|26|505836|55012|60|Seraing
    17|89|26|508439|44291|56|Woluwe-Saint-Lambert
    17|89|26|508168|43278|56|Forest
    17|89|26|509465|31227|56|Roeselare
    17|90|26|505891|58624|52|Verviers
    17|88|26|508731|43342|52|Jette
    17|90|26|507450|32064|52|Mouscron
    17|88|26|508276|43439|50|Saint-Gilles
    17|88|26|508327|43884|48|Etterbeek
    17|89|26|512096|44354|46|Borgerhout
    17|89|26|510287|41011|45|Dendermonde
    17|89|26|512119|42563|45|Beveren
    17|89|26|512462|44490|44|Merksem
    17|89|26|513225|49447|44|Turnhout
    17|89|26|511902|44326|43|Berchem
    17|89|26|508744|43990|41|Evere
    17|89|26|511036|39934|41|Lokeren
    17|89|26|511673|43951|41|Wilrijk
    17|89|26|510495|52261|40|Beringen
    17|89|26|508480|42597|39|Dilbeek
    17|89|26|510754|47283|37|Heist-op-den-Berg
    17|89|26|508168|51865|37|Sint-Truiden
    17|90|26|506836|43678|37|Braine-l'Alleud
    17|89|26|512912|44918|37|Brasschaat
    17|89|26|509341|43721|37|Grimbergen
    17|89|26|509281|44294|36|Vilvoorde
    17|90|26|506642|56235|36|Herstal
    17|89|26|509654|56945|36|Maasmechelen
    17|89|26|508890|34276|35|Waregem
    17|90|26|504034|45283|35|Châtelet
    17|89|26|508511|28857|35|Ieper
    17|89|26|508278|40266|34|Ninove
    17|89|26|511656|49892|34|Geel
    17|89|26|507338|42345|34|Halle
    17|89|26|511761|43484|34|Hoboken
    17|90|26|507172|46014|34|Wavre
    17|89|26|508167|44333|33|Auderghem
    17|89|26|513500|32667|33|Knokke-Heist
    17|89|26|512525|45027|33|Schoten
    17|89|26|511313|45704|33|Lier
    17|89|26|511919|51166|32|Mol
    17|89|26|510595|37494|32|Sint-Amandsberg
    17|90|26|504116|41647|32|Binche
    17|89|26|512307|53135|31|Lommel
    17|89|26|507972|31224|31|Menen
    17|89|26|508517|36089|31|Oudenaarde
    17|89|26|508074|49378|31|Tienen
    17|89|26|511131|37098|31|Evergem
    17|89|26|510366|52801|31|Heusden
    17|89|26|508000|31667|30|Wevelgem
    17|89|26|507734|38822|30|Geraardsbergen
    17|89|26|507793|42436|30|Sint-Pieters-Leeuw
    17|89|26|508855|47372|30|Kessel-Lo
    17|89|26|508859|47242|30|Blauwput
    17|89|26|510343|53743|30|Houthalen
    17|89|26|510559|53824|30|Helchteren
    18|91|27|123657|-15339|2415|Ouagadougou
    18|92|27|111806|-42949|904|Bobo-Dioulasso
    18|93|27|122519|-23669|160|Koudougou
    18|91|27|123714|-14147|136|Saaba
    18|94|27|135769|-24179|124|Ouahigouya
    18|95|27|130883|-10837|121|Kaya
    18|96|27|106406|-47528|117|Banfora
    18|97|27|122516|-4256|96|Pouytenga
    18|92|27|115000|-35167|87|Houndé
    18|98|27|120616|3584|73|Fada N'gourma
    18|91|27|123950|-14386|65|Nioko I
    18|99|27|124636|-34608|63|Dédougou
    19|100|28|426975|233242|1152|Sofia
    19|101|28|421539|247500|329|Plovdiv
    19|102|28|432191|279102|318|Varna
    19|103|28|425065|274689|210|Burgas
    19|104|28|424320|256426|121|Stara Zagora
    19|105|28|438487|259534|121|Ruse
    19|106|28|434179|246167|90|Pleven
    19|107|28|426861|263256|83|Sliven
    19|108|28|425967|230332|82|Pernik
    19|109|28|432706|269229|72|Shumen
    19|110|28|435649|278314|69|Dobrich
    19|111|28|420146|230980|67|Blagoevgrad
    20|112|29|262572|506119|176|Al Muharraq
    20|113|29|262279|505856|147|Manama
    20|114|29|261153|505069|133|Madīnat Ḩamad
    20|115|29|261300|505550|115|Ar Rifā‘
    20|115|29|261547|506206|72|Sitrah
    20|113|29|262186|505478|66|Jidd Ḩafş
    20|114|29|260686|505039|65|Dār Kulayb
    20|115|29|261736|505478|38|Madīnat ‘Īsá
    21|116|30|-33819|293614|769|Bujumbura
    21|117|30|-34271|299246|64|Gitega
    21|118|30|-29075|298306|61|Ngozi
    21|119|30|-31703|294026|58|Mpanda
    21|120|30|-39736|294386|55|Rumonge
    21|121|30|-28869|291248|36|Cibitoke
    21|122|30|-29221|296293|33|Kayanza
    21|123|30|-32890|306011|32|Cendajuru
    21|119|30|-30804|293910|30|Bubanza
    21|120|30|-41024|296060|29|Vyanda
    21|124|30|-32548|301140|27|Zanandore
    21|116|30|-33333|292500|18|Gatumba
    22|125|31|63654|24183|679|Cotonou
    22|126|31|64485|23557|385|Abomey-Calavi
    22|127|31|64965|26036|264|Porto-Novo
    22|128|31|93372|26303|255|Parakou
    22|126|31|63895|23458|253|Godomè
    22|129|31|71829|19912|117|Abomey
    22|130|31|97085|16660|94|Djougou
    22|129|31|71783|20667|93|Bohicon
    22|125|31|63921|25372|75|Ekpé
    22|128|31|99401|32108|66|Nikki
    22|131|31|118682|33833|64|Malanville
    22|132|31|111342|29386|56|Kandi
    23|133|32|178962|-628498|5|Gustavia
    24|134|33|322949|-647830|0|Hamilton
    25|135|34|48904|1149401|64|Bandar Seri Begawan
    25|135|34|48833|1148333|40|Sengkurong
    25|135|34|49706|1150208|39|Mentiri
    25|136|34|45836|1142312|31|Kuala Belait
    25|136|34|46064|1143248|30|Seria
    25|137|34|48028|1146492|19|Tutong
    25|135|34|50176|1150580|18|Serasa
    25|136|34|46775|1144959|16|Liang
    26|138|35|-165000|-681500|2004|La Paz
    26|139|35|-177863|-631812|1831|Santa Cruz de la Sierra
    26|140|35|-173820|-661600|841|Cochabamba
    26|141|35|-190333|-652627|224|Sucre
    26|142|35|-179715|-670932|208|Oruro
    26|140|35|-173980|-660382|180|Sacaba
    26|140|35|-173923|-662784|172|Quillacollo
    26|143|35|-215355|-647296|159|Tarija
    26|144|35|-195836|-657531|141|Potosí
    26|145|35|-110103|-660526|99|Riberalta
    26|139|35|-173387|-632509|88|Montero
    26|138|35|-166500|-683000|86|Viacha
    27|146|36|121500|-682667|10|Kralendijk
    28|147|37|-235475|-466361|12400|São Paulo
    28|148|37|-229064|-431822|6747|Rio de Janeiro
    28|149|37|-199208|-439378|2721|Belo Horizonte
    28|150|38|-129756|-384910|2711|Salvador
    28|151|39|-37172|-385431|2400|Fortaleza
    28|152|40|-31019|-600250|2219|Manaus
    28|153|37|-157797|-479297|2207|Brasília
    28|154|37|-254278|-492731|1948|Curitiba
    28|155|41|-80539|-348811|1653|Recife
    28|156|37|-166786|-492539|1536|Goiânia
    28|157|42|-14558|-485044|1499|Belém
    28|158|37|-300328|-512302|1488|Porto Alegre
    28|147|37|-234628|-465333|1169|Guarulhos
    28|159|43|-96658|-357353|1031|Maceió
    28|147|37|-229056|-470608|1031|Campinas
    28|160|39|-25297|-443028|917|São Luís
    28|161|44|-204428|-546464|906|Campo Grande
    28|162|39|-57950|-352094|896|Natal
    28|163|39|-50892|-428019|871|Teresina
    28|148|37|-227592|-434511|843|Nova Iguaçu
    28|148|37|-227856|-433117|818|Duque de Caxias
    28|164|39|-71150|-348631|817|João Pessoa
    28|147|37|-235017|-474581|762|Sorocaba
    28|147|37|-236939|-465650|743|São Bernardo do Campo
    28|147|37|-235325|-467917|728|Osasco
    28|147|37|-231794|-458869|727|São José dos Campos
    28|147|37|-211775|-478103|698|Ribeirão Preto
    28|165|43|-109111|-370717|664|Aracaju
    28|147|37|-236639|-465383|662|Santo André
    28|155|41|-81128|-350147|644|Jaboatão dos Guararapes
    28|149|37|-199317|-440536|627|Contagem
    28|150|38|-122667|-389667|619|Feira de Santana
    28|166|45|-155961|-560967|618|Cuiabá
    28|154|37|-233103|-511628|581|Londrina
    28|149|37|-189186|-482772|563|Uberlândia
    28|167|46|-87619|-639039|548|Porto Velho
    28|149|37|-217642|-433503|540|Juiz de Fora
    28|168|37|-201286|-403078|520|Serra
    28|169|42|389|-510664|512|Macapá
    28|156|37|-168233|-492439|510|Aparecida de Goiânia
    28|170|37|-275967|-485492|508|Florianópolis
    28|148|37|-217523|-413304|483|Campos dos Goytacazes
    28|147|37|-208197|-493794|480|São José do Rio Preto
    28|148|37|-228039|-433722|466|São João de Meriti
    28|148|37|-227642|-433994|466|Belford Roxo
    28|170|37|-263044|-488456|461|Joinville
    28|148|37|-228833|-431036|456|Niterói
    28|147|37|-231864|-468842|443|Jundiaí
    28|157|42|-13656|-483722|433|Ananindeua
    28|171|47|28197|-606733|419|Boa Vista
    28|172|48|-99747|-678100|419|Rio Branco
    28|147|37|-239608|-463336|418|Santos
    28|147|37|-236678|-464614|418|Mauá
    28|149|37|-167350|-438617|414|Montes Claros
    28|154|37|-234253|-519386|409|Maringá
    28|147|37|-227253|-476492|407|Piracicaba
    28|155|41|-82833|-359761|402|Caruaru
    28|168|37|-203297|-402925|394|Vila Velha
    28|147|37|-236861|-466228|393|Diadema
    28|147|37|-235227|-468350|386|Carapicuíba
    28|155|41|-93986|-405008|386|Petrolina
    28|147|37|-237698|-466711|384|Grajaú
    28|149|37|-199678|-441983|384|Betim
    28|158|37|-291681|-511794|381|Caxias do Sul
    28|147|37|-223147|-490606|379|Bauru
    28|147|37|-234861|-463483|369|Itaquaquecetuba
    28|155|41|-80089|-348553|366|Olinda
    28|170|37|-269194|-490661|361|Blumenau
    28|147|37|-205386|-474008|358|Franca
    28|151|39|-37361|-386531|355|Caucaia
    28|168|37|-202639|-404200|353|Cariacica
    28|147|37|-240058|-464028|349|Praia Grande
    28|164|39|-72306|-358811|348|Campina Grande
    28|155|41|-79408|-348731|342|Paulista
    28|149|37|-197483|-479319|337|Uberaba
    28|147|37|-239631|-463919|329|São Vicente
    28|149|37|-197669|-440867|329|Ribeirão das Neves
    28|154|37|-255302|-492084|329|São José dos Pinhais
    28|158|37|-299178|-511836|328|Canoas
    28|147|37|-235228|-461883|325|Mogi das Cruzes
    28|147|37|-239931|-462564|322|Guarujá
    28|147|37|-230264|-455553|322|Taubaté
    28|158|37|-317700|-523410|320|Pelotas
    28|156|37|-163267|-489528|319|Anápolis
    28|147|37|-235106|-468761|316|Barueri
    28|166|45|-156467|-561325|314|Várzea Grande
    28|168|37|-203194|-403378|312|Vitória
    28|147|37|-237164|-467687|311|Jardim Angela
    28|147|37|-235425|-463108|307|Suzano
    28|173|49|-101674|-483277|306|Palmas
    28|154|37|-255478|-545881|297|Foz do Iguaçu
    28|154|37|-250950|-501619|292|Ponta Grossa
    28|147|37|-225647|-474017|291|Limeira
    28|153|37|-158091|-481310|287|Ceilândia
    28|158|37|-300811|-510233|285|Viamão
    28|148|37|-225231|-441042|279|Volta Redonda
    28|147|37|-228219|-472669|279|Sumaré
    28|147|37|-236261|-467917|273|Taboão da Serra
    28|148|37|-225050|-431786|272|Petrópolis
    28|158|37|-296842|-538069|271|Santa Maria
    28|162|39|-59156|-352628|271|Parnamirim
    28|147|37|-236688|-467805|270|Capao Redondo
    28|170|37|-276153|-486275|270|São José
    28|157|42|-60675|-499022|267|Parauapebas
    28|147|37|-235956|-465247|266|Sapopemba
    28|158|37|-299422|-509928|265|Gravataí
    28|162|39|-51875|-373442|264|Mossoró
    28|147|37|-236308|-465982|261|Sacomã
    28|147|37|-236807|-467394|259|Jardim Sao Luis
    28|166|45|-164708|-546356|259|Rondonópolis
    28|154|37|-249558|-534553|257|Cascavel
    28|147|37|-230884|-472119|256|Indaiatuba
    28|158|37|-296783|-511306|253|Novo Hamburgo
    28|147|37|-236039|-469192|253|Cotia
    28|150|38|-148661|-408394|253|Vitória da Conquista
    28|149|37|-188511|-419494|250|Governador Valadares
    28|147|37|-236489|-468522|250|Embu das Artes
    28|147|37|-236738|-466568|249|Cidade Ademar
    28|147|37|-227392|-473314|246|Americana
    28|160|39|-25557|-440599|244|São José de Ribamar
    28|148|37|-226528|-430406|244|Magé
    28|159|43|-97525|-366611|243|Arapiraca
    28|147|37|-234486|-466884|243|Brasilandia
    28|147|37|-235489|-469342|240|Itapevi
    28|147|37|-222139|-499458|240|Marília
    28|148|37|-227444|-428594|240|Itaboraí
    28|148|37|-228872|-420262|238|Cabo Frio
    28|155|38|-94117|-404986|237|Juazeiro
    28|147|37|-236363|-467656|236|Campo Limpo
    28|151|39|-38767|-386256|234|Maracanaú
    28|147|37|-228583|-472200|234|Hortolândia
    28|154|37|-252917|-492242|232|Colombo
    28|149|37|-201436|-448906|231|Divinópolis
    28|149|37|-194683|-425367|228|Ipatinga
    28|149|37|-194658|-442467|227|Sete Lagoas
    28|156|37|-177981|-509281|225|Rio Verde
    28|153|37|-157619|-482817|225|Águas Lindas de Goiás
    28|147|37|-221256|-513889|225|Presidente Prudente
    28|151|39|-72131|-393153|225|Juazeiro do Norte
    28|149|37|-197697|-438514|219|Santa Luzia
    28|153|37|-158823|-481043|218|Samambaia
    28|160|39|-55264|-474917|218|Imperatriz
    28|155|41|-82877|-350292|216|Cabo de Santo Agostinho
    28|166|45|-118642|-555025|216|Sinop
    28|147|37|-236506|-466459|214|Jabaquara
    28|147|37|-233053|-459658|213|Jacareí
    28|148|37|-229194|-428186|211|Maricá
    28|147|37|-234408|-467377|211|Jaraguá
    28|147|37|-235319|-464442|210|Itaquera
    28|158|37|-297603|-511472|209|São Leopoldo
    29|174|50|250582|-773431|227|Nassau
    29|175|50|265333|-786667|46|Lucaya
    29|175|50|265333|-787000|26|Freeport
    29|174|50|250500|-774167|17|Killarney
    30|176|51|274661|896419|98|Thimphu
    30|177|51|268516|893884|27|Phuntsholing
    30|178|51|270219|901229|22|Tsirang
    30|179|51|275914|898774|21|Punākha
    31|180|52|-246545|259086|246|Gaborone
    31|181|52|-211700|275078|103|Francistown
    31|182|52|-246269|258656|88|Mogoditshane
    31|183|52|-199833|234167|85|Maun
    31|182|52|-244066|254951|74|Molepolole
    31|184|52|-223875|267108|55|Serowe
    31|180|52|-246686|259711|55|Tlokweng
    31|184|52|-225460|271251|52|Palapye
    31|185|52|-244167|261500|50|Mochudi
    31|184|52|-231041|268142|48|Mahalapye
    31|186|52|-249668|253327|48|Kanye
    31|184|52|-219790|278430|42|Selebi-Phikwe
    32|187|53|539002|275665|1742|Minsk
    32|188|53|524345|309754|501|Homyel'
    32|189|53|536758|238289|363|Hrodna
    32|190|53|551904|302049|358|Vitebsk
    32|191|53|539088|303404|352|Mahilyow
    32|192|53|521089|237175|347|Brest
    32|191|53|531468|292055|205|Bobruysk
    32|192|53|531326|260078|170|Baranovichi
    32|187|53|542279|285050|133|Barysaw
    32|192|53|521215|260673|123|Pinsk
    32|188|53|520416|292163|104|Mazyr
    32|189|53|538833|252997|103|Lida
    33|193|54|174995|-881976|65|Belize City
    33|194|54|171588|-890696|21|San Ignacio
    33|193|54|179160|-879659|17|San Pedro
    33|195|54|180812|-885633|15|Orange Walk
    33|194|54|172538|-887640|13|Belmopan
    34|196|55|437064|-793986|2794|Toronto
    34|197|55|455088|-735878|1762|Montréal
    34|198|56|510501|-1140853|1306|Calgary
    34|196|55|454112|-756981|1017|Ottawa
    34|198|56|535501|-1134687|1010|Edmonton
    34|199|57|498844|-971470|749|Winnipeg
    34|196|55|435789|-796583|717|Mississauga
    34|200|58|492497|-1231193|662|Vancouver
    34|196|55|436834|-797663|656|Brampton
    34|196|55|432501|-798496|569|Hamilton
    34|200|58|491064|-1228251|568|Surrey
    34|197|55|468123|-712145|531|Québec
    34|201|59|446427|-635769|471|Halifax
    34|197|55|455700|-736920|438|Laval
    34|196|55|429834|-812330|422|London
    34|196|55|436442|-795698|365|Etobicoke
    34|196|55|438668|-792663|338|Markham
    34|196|55|438361|-794983|323|Vaughan
    34|197|55|454772|-757016|300|Gatineau
    34|200|58|484359|-1233516|289|Victoria
    34|202|60|521324|-1066689|266|Saskatoon
    34|196|55|434254|-805112|256|Kitchener
    34|200|58|492664|-1229526|249|Burnaby
    34|196|55|423001|-830165|229|Windsor
    34|197|55|455152|-734682|229|Longueuil
    34|202|60|504501|-1046178|226|Regina
    34|196|55|434501|-796829|213|Oakville
    34|200|58|491700|-1231368|209|Richmond
    34|196|55|438711|-794373|202|Richmond Hill
    34|196|55|433862|-798371|186|Burlington
    34|196|55|453362|-757225|180|Nepean
    34|196|55|439001|-788496|175|Oshawa
    34|196|55|464900|-809900|166|Greater Sudbury
    34|200|58|491333|-1228500|159|Newton
    34|196|55|453500|-756333|150|Gloucester
    34|197|55|484168|-710657|148|Saguenay
    34|200|58|492846|-1227822|148|Coquitlam
    34|196|55|444001|-796663|147|Barrie
    34|197|55|455366|-736069|146|Rosemont–La Petite-Patrie
    34|197|55|455587|-736054|144|Villeray–Saint-Michel–Parc-Extension
    34|200|58|498831|-1194857|144|Kelowna
    34|197|55|463451|-725477|144|Trois-Rivières
    34|196|55|435459|-802560|143|Guelph
    34|197|55|468033|-711779|143|Lévis
    34|197|55|455719|-735463|142|Mercier–Hochelaga-Maisonneuve
    34|200|58|490580|-1222526|141|Abbotsford
    34|196|55|438834|-789329|138|Whitby
    34|196|55|431713|-792427|136|St. Catharines
    34|197|55|455667|-736667|135|Ahuntsic-Cartierville
    34|197|55|455372|-735077|135|Le Vieux-Longueuil
    34|196|55|435168|-798829|132|Milton
    34|200|58|491011|-1226588|132|Langley
    34|196|55|442298|-764810|132|Kingston
    34|196|55|433601|-803127|129|Cambridge
    34|197|55|454001|-718991|129|Sherbrooke
    34|197|55|454573|-755043|125|Orléans
    34|196|55|453921|-756873|125|Ottawa South
    34|197|55|457020|-737867|119|Saint-Louis-de-Terrebonne
    34|196|55|438501|-790329|119|Ajax
    34|200|58|485496|-1233693|117|Saanich
    34|197|55|456406|-735846|113|Rivière-des-Prairies–Pointe-aux-Trembles
    34|197|55|457000|-736473|111|Terrebonne
    34|197|55|467814|-712922|111|Sainte-Foy
    34|203|61|475649|-527093|110|St. John's
    34|196|55|483820|-892502|108|Thunder Bay
    34|197|55|468289|-712264|108|La Cité-Limoilou
    34|201|62|461351|-601831|105|Sydney
    34|197|55|455283|-735808|105|Le Plateau-Mont-Royal
    34|196|55|434668|-805164|104|Waterloo
    34|197|55|454990|-735705|104|Ville-Marie
    34|196|55|431334|-802664|104|Brantford
    34|200|58|506665|-1203192|104|Kamloops
    34|198|56|497000|-1128186|103|Lethbridge
    34|200|58|491792|-1228667|102|Whalley
    34|200|58|490892|-1230532|101|Delta
    34|200|58|491664|-1219526|101|Chilliwack
    34|201|59|446713|-635772|101|Dartmouth
    34|198|56|522668|-1138020|100|Red Deer
    34|196|55|431001|-790663|99|Niagara Falls
    34|197|55|455001|-736659|98|Saint-Laurent
    34|197|55|453071|-732626|98|Saint-Jean-sur-Richelieu
    34|197|55|455333|-737500|94|Chomedey
    34|196|55|439001|-791329|91|Pickering
    34|196|55|440501|-794663|91|Newmarket
    34|200|58|491664|-1239400|90|Nanaimo
    34|198|56|513001|-1140353|90|Airdrie
    34|196|55|453001|-759161|90|Kanata
    34|197|55|468903|-713722|88|La Haute-Saint-Charles
    34|200|58|493164|-1230693|88|North Vancouver
    34|197|55|456016|-736306|86|Montréal-Nord
    34|197|55|454719|-735899|86|Le Sud-Ouest
    34|204|63|460945|-647965|86|Moncton
    34|196|55|443001|-783162|85|Peterborough
    34|197|55|457422|-734501|84|Repentigny
    34|197|55|468990|-713050|82|Charlesbourg
    34|197|55|455001|-734158|82|Saint-Hubert
    34|200|58|492194|-1226019|82|Maple Ridge
    34|197|55|468588|-711920|81|Beauport
    34|200|58|492717|-1230619|80|East Hastings
    34|197|55|455877|-735950|79|Saint-Léonard
    34|196|55|437667|-793991|79|Willowdale
    34|200|58|539166|-1227530|78|Prince George
    34|200|58|492068|-1229109|78|New Westminster
    34|200|58|490500|-1227917|77|South Surrey
    34|197|55|468185|-712720|77|Les Rivières
    34|196|55|438654|-799932|76|Caledon
    34|196|55|432168|-797663|76|Stoney Creek
    34|200|58|491080|-1227276|73|Cloverdale
    34|197|55|455019|-738417|73|Pierrefonds-Roxboro
    34|202|60|521000|-1066371|72|Nutana Sector
    34|196|55|429787|-824041|72|Sarnia
    34|196|55|465168|-843333|72|Sault Ste. Marie
    34|204|63|452708|-660562|71|Saint John
    34|198|56|535168|-1133187|70|Sherwood Park
    34|198|56|551667|-1188027|70|Grande Prairie
    34|202|60|521391|-1067036|70|Confederation
    34|197|55|454501|-734658|69|Brossard
    34|197|55|454600|-735706|69|Verdun
    34|197|55|484196|-710637|69|Chicoutimi
    34|197|55|454768|-736143|68|Notre-Dame-de-Grâce
    34|198|56|567268|-1113810|66|Fort McMurray
    34|197|55|454001|-727324|66|Granby
    34|196|55|436339|-793772|65|Waterfront Communities-The Island
    34|200|58|491667|-1228000|65|Fleetwood
    34|199|57|497922|-971636|65|Fort Garry South
    34|200|58|491917|-1228000|64|Guildford
    34|196|55|454276|-757106|63|Hull
    34|198|56|500393|-1106766|63|Medicine Hat
    34|204|63|459454|-666656|63|Fredericton
    34|196|55|436403|-799315|62|Halton Hills
    34|200|58|491667|-1231333|62|Brighouse-City Centre
    34|200|58|492828|-1231194|62|Downtown Vancouver
    34|196|55|428334|-803830|60|Norfolk County
    34|200|58|491667|-1229167|60|North Delta
    34|197|55|458834|-724824|59|Drummondville
    34|197|55|454599|-738928|59|Pierrefonds
    34|200|58|492664|-1227693|58|Port Coquitlam
    34|198|56|536334|-1136353|57|St. Albert
    34|196|55|454002|-758064|56|Aylmer
    34|197|55|455676|-736217|56|Saint-Michel
    34|196|55|440001|-794663|55|Aurora
    34|197|55|457804|-740036|54|Saint-Jérôme
    34|197|55|484165|-712488|54|Jonquière
    34|196|55|437666|-792277|53|Woburn
    34|200|58|492250|-1230000|52|Metrotown
    34|196|55|429834|-792496|52|Welland
    34|202|60|521443|-1065787|51|University Heights
    34|201|59|447760|-636786|51|Lower Sackville
    34|200|58|492450|-1230376|51|Renfrew-Collingwood
    34|202|60|521085|-1065903|51|Lakewood
    35|205|64|-121568|968225|0|West Island
    36|206|65|-43276|153136|16000|Kinshasa
    36|207|66|-116609|274794|2221|Lubumbashi
    36|208|66|-61360|235898|2101|Mbuji-Mayi
    36|209|66|-58962|224166|1247|Kananga
    36|210|66|5153|251910|1181|Kisangani
    36|211|66|-24908|288428|816|Bukavu
    36|207|66|-107148|254667|790|Kolwezi
    36|207|66|-109830|267384|635|Likasi
    36|209|66|-64162|208000|634|Tshikapa
    36|212|65|-50410|188162|509|Kikwit
    36|206|65|-43836|153914|485|Masina
    36|213|65|486|182603|455|Mbandaka
    37|214|67|43612|185550|812|Bangui
    37|215|67|42567|184158|348|Bimbo
    37|214|67|44544|185348|264|Bégoua
    37|216|67|49427|158774|129|Carnot
    37|216|67|42612|157922|103|Berbérati
    37|217|67|57680|206756|83|Bambari
    37|218|67|59340|155960|71|Bouar
    37|219|67|64926|174552|55|Bossangoa
    37|220|67|69896|191874|55|Kaga-Bandoro
    37|221|67|47413|228184|54|Bangassou
    37|222|67|72427|164406|47|Paoua
    37|223|67|65423|219863|47|Bria
    38|224|68|-42661|152832|1982|Brazzaville
    38|225|68|-47761|118635|1032|Pointe-Noire
    38|226|68|-41983|126666|121|Dolisie
    38|227|68|-41840|132859|103|Nkayi
    38|227|68|-42049|132861|58|Kayes
    38|228|68|16180|180598|48|Impfondo
    38|229|68|16136|160517|40|Ouesso
    38|230|68|-4819|158999|35|Owando
    38|231|68|-36819|133498|33|Sibiti
    38|227|68|-42961|138508|27|Loutété
    38|227|68|-42186|137617|27|Bouansa
    38|232|68|-18764|158644|26|Gamboma
    39|233|69|473667|85500|415|Zürich
    39|234|69|462022|61457|201|Geneva
    39|235|69|475584|75733|177|Basel
    39|236|69|465160|66328|139|Lausanne
    39|237|69|469481|74474|121|Bern
    39|233|69|475056|87241|111|Winterthur
    39|238|69|470505|83064|81|Luzern
    39|239|69|474239|93748|75|Sankt Gallen
    39|240|69|460101|89600|63|Lugano
    39|237|69|471371|72461|55|Biel/Bienne
    39|233|69|474233|85217|54|Zürich (Kreis 11)
    39|233|69|473578|85030|46|Zürich (Kreis 3)
    39|233|69|473824|84799|44|Zürich (Kreis 9)
    39|237|69|467512|76217|43|Thun
    39|240|69|461928|90170|43|Bellinzona
    39|237|69|469244|74146|41|Köniz
    39|241|69|468024|71513|38|Fribourg
    39|242|69|470999|68259|37|La Chaux-de-Fonds
    39|243|69|476973|86349|36|Schaffhausen
    39|233|69|474077|85005|36|Zürich (Kreis 10)
    39|244|69|468499|95329|35|Chur
    39|239|69|472256|88223|34|Rapperswil
    39|233|69|473471|87209|34|Uster
    39|245|69|462274|73556|34|Sitten
    39|233|69|473733|85804|33|Zürich (Kreis 7)
    39|242|69|469918|69310|33|Neuchâtel
    39|238|69|470782|82733|30|Emmen
    39|246|69|471724|85174|30|Zug
    39|236|69|467785|66412|30|Yverdon-les-Bains
    39|234|69|462170|60850|30|Vernier
    39|233|69|473922|85438|29|Zürich (Kreis 6)
    39|233|69|473376|85211|29|Zürich (Kreis 2)
    39|233|69|473895|84853|28|Zürich (Kreis 9) / Altstetten
    39|233|69|474037|85761|28|Zürich (Kreis 12)
    39|234|69|461898|61144|27|Lancy
    39|233|69|473775|85213|27|Zürich (Kreis 4) / Aussersihl
    39|236|69|464330|69114|25|Montreux
    39|247|69|475578|88989|25|Frauenfeld
    39|238|69|470311|82855|25|Kriens
    39|233|69|473264|87978|24|Wetzikon
    39|239|69|474615|90455|23|Wil
    39|241|69|466180|70569|23|Bulle
    39|233|69|472598|85978|22|Horgen
    39|247|69|476505|91750|21|Kreuzlingen
    39|233|69|474317|85759|21|Opfikon
    39|248|69|473925|80442|21|Aarau
    39|233|69|473738|85116|20|Zürich (Kreis 3) / Sihlfeld
    39|236|69|465399|65881|20|Renens
    39|233|69|474016|84002|20|Dietikon
    39|246|69|471962|85295|20|Baar
    39|233|69|475220|85405|20|Bülach
    39|233|69|473953|85372|20|Zürich (Kreis 6) / Unterstrass
    39|235|69|475788|76468|20|Riehen
    39|236|69|464630|68434|19|Vevey
    39|233|69|473972|86187|19|Dübendorf
    39|234|69|462342|60803|19|Meyrin
    39|234|69|461810|61392|19|Carouge
    39|248|69|474733|83059|19|Baden
    39|249|69|474970|75917|19|Reinach
    39|250|69|473500|79033|18|Olten
    40|251|70|53544|-40017|6321|Abidjan
    40|251|70|54161|-40159|1340|Abobo
    40|252|70|76938|-50303|832|Bouaké
    40|253|70|94580|-56296|440|Korhogo
    40|254|70|68774|-64502|421|Daloa
    40|251|70|52972|-39675|412|Koumassi
    40|255|70|47485|-66363|390|San-Pédro
    40|256|70|61319|-59506|277|Gagnoa
    40|257|70|68206|-52767|275|Yamoussoukro
    40|258|70|66210|-59114|245|Sinfra
    40|259|70|74125|-75538|241|Man
    40|251|70|53120|-39936|214|Marcory
    41|260|71|-212075|-1597755|13|Avarua
    42|261|72|-334569|-706483|4837|Santiago
    42|261|72|-336117|-705758|568|Puente Alto
    42|261|72|-335142|-707651|503|Maipú
    42|262|72|-236509|-703975|401|Antofagasta
    42|263|72|-330246|-715518|334|Viña del Mar
    42|263|72|-330360|-716296|282|Valparaíso
    42|261|72|-334474|-705828|255|Ñuñoa
    42|261|72|-335922|-706996|249|San Bernardo
    42|264|72|-414693|-729424|245|Puerto Montt
    42|265|72|-184755|-703006|241|Arica
    42|261|72|-334684|-705341|241|Peñalolén
    42|266|72|-387363|-725974|238|Temuco
    43|267|73|40483|97043|1338|Douala
    43|268|73|38667|115167|1299|Yaoundé
    43|269|73|59597|101460|420|Bamenda
    43|270|73|54778|104176|373|Bafoussam
    43|271|73|105910|143159|314|Maroua
    43|272|73|73276|135847|238|Ngaoundéré
    43|273|73|46363|94469|225|Kumba
    43|267|73|49547|99404|162|Nkongsamba
    43|273|73|41534|92423|140|Buea
    43|271|73|120769|150306|139|Kousséri
    43|274|73|45773|136846|137|Bertoua
    43|273|73|40236|92061|131|Limbe
    44|275|74|312222|1214581|24874|Shanghai
    44|276|74|399075|1163972|18960|Beijing
    44|277|74|225455|1140683|17494|Shenzhen
    44|277|74|231167|1132500|16096|Guangzhou
    44|278|74|306667|1040667|13568|Chengdu
    44|279|74|391422|1171767|11090|Tianjin
    44|280|74|305833|1142667|10392|Wuhan
    44|277|74|230180|1137487|9644|Dongguan
    44|281|74|342583|1089286|9600|Xi’an
    44|282|74|320617|1187778|9314|Nanjing
    44|283|74|302936|1201614|9236|Hangzhou
    44|277|74|230268|1131315|9042|Foshan
    44|284|74|295603|1065577|7457|Chongqing
    44|285|74|379867|1062010|7202|Wuzhong
    44|286|74|360649|1203804|7172|Qingdao
    44|287|74|417922|1234328|7050|Shenyang
    44|282|74|313041|1205954|6715|Suzhou
    44|275|74|312441|1214659|6683|Puxi
    44|275|74|312400|1215009|5681|Pudong
    44|288|74|457500|1266500|5242|Harbin
    44|289|74|318639|1172808|5050|Hefei
    44|287|74|389122|1216022|4913|Dalian
    44|290|74|438800|1253228|4714|Changchun
    44|291|74|244798|1180819|4617|Xiamen
    44|277|74|225521|1138829|4476|Bao'an
    44|282|74|315689|1202886|4396|Wuxi
    44|286|74|366683|1169972|4335|Jinan
    44|292|74|378694|1125603|4303|Taiyuan
    44|293|74|347578|1136486|4253|Zhengzhou
    44|294|74|380414|1144786|3938|Shijiazhuang
    44|295|74|250389|1027183|3855|Kunming
    44|277|74|225231|1133791|3841|Zhongshan
    44|296|74|228167|1083167|3839|Nanning
    44|277|74|233549|1166788|3838|Shantou
    44|291|74|260614|1193061|3740|Fuzhou
    44|283|74|298782|1215494|3731|Ningbo
    44|283|74|294568|1198887|3590|Puyang
    44|280|74|326475|1107781|3460|Shiyan
    44|294|74|396438|1181832|3372|Tangshan
    44|292|74|375192|1111444|3346|Lüliang
    44|282|74|317736|1199540|3290|Changzhou
    44|286|74|367906|1180633|3129|Zibo
    44|297|74|281987|1129709|3093|Changsha
    44|298|74|265833|1067167|3037|Guiyang
    44|299|75|438010|876005|3029|Ürümqi
    44|300|74|360570|1038399|3000|Lanzhou
    44|277|74|231115|1144152|2900|Huizhou
    44|301|74|200342|1103465|2873|Haikou
    44|286|74|350631|1183428|2743|Linyi
    44|294|74|388729|1154625|2739|Baoding
    44|275|74|311088|1213747|2716|Minhang
    44|278|74|318694|1067443|2712|Bazhong
    44|283|74|279994|1206668|2650|Wenzhou
    44|277|74|229279|1120381|2612|Yunfu
    44|282|74|335886|1190192|2494|Huai'an
    44|302|74|286840|1158531|2357|Nanchang
    44|303|74|408106|1116522|2350|Hohhot
    44|283|74|300024|1205786|2300|Shaoxing
    44|282|74|320303|1208747|2273|Nantong
    44|275|74|314084|1214896|2265|Baoshan
    44|286|74|374765|1214408|2227|Yantai
    44|277|74|222769|1135678|2207|Zhuhai
    44|303|74|406516|1098439|2150|Baotou
    44|300|74|357098|1076446|2125|Qingyang
    44|282|74|313776|1209543|2092|Kunshan
    44|286|74|367100|1191019|2044|Weifang
    44|298|74|276867|1069072|2037|Zunyi
    44|282|74|345984|1192156|2001|Lianyungang
    44|302|74|258466|1149326|1977|Ganzhou
    44|275|74|310344|1212233|1973|Songjiang
    44|303|74|396086|1097816|1940|Ordos
    44|277|74|235418|1163658|1899|Jieyang
    44|290|74|438465|1265608|1895|Jilin
    44|275|74|313858|1212446|1886|Jiading
    44|293|74|344143|1156561|1859|Shangqiu
    44|278|74|307951|1060847|1858|Nanchong
    44|292|74|400936|1132914|1850|Datong
    44|293|74|330052|1125466|1811|Nanyang
    44|277|74|225833|1130833|1795|Jiangmen
    44|282|74|319110|1202630|1779|Jiangyin
    44|289|74|329000|1158167|1768|Fuyang
    44|303|74|407414|1073860|1760|Bayan Nur
    44|277|74|236540|1166226|1750|Chaozhou
    44|277|74|237000|1130333|1738|Qingyuan
    44|286|74|361853|1171200|1735|Tai’an
    44|304|74|366255|1017574|1677|Xining
    44|282|74|316462|1207422|1677|Changshu
    44|289|74|326264|1169969|1666|Huainan
    44|289|74|336361|1169789|1647|Suzhou
    44|289|74|317356|1165169|1644|Lu’an
    44|282|74|333575|1201573|1615|Yancheng
    44|282|74|324907|1199081|1607|Taizhou
    44|288|74|465833|1250000|1604|Daqing
    44|289|74|313526|1184295|1598|Wuhu
    44|278|74|312106|1074631|1589|Dazhou
    44|282|74|323972|1194358|1584|Yangzhou
    44|296|74|252802|1102964|1572|Guilin
    44|277|74|230489|1124609|1553|Zhaoqing
    44|278|74|314678|1046817|1550|Mianyang
    44|284|74|307645|1083959|1545|Wanzhou
    44|291|74|254394|1190103|1539|Putian
    44|285|74|384681|1062731|1487|Yinchuan
    44|283|74|286627|1214331|1485|Taizhou
    44|283|74|293151|1200768|1481|Yiwu
    44|291|74|249139|1185858|1469|Quanzhou
    44|283|74|291068|1196442|1463|Jinhua
    44|283|74|301764|1212457|1457|Cixi
    44|297|74|290320|1116984|1457|Changde
    44|293|74|347986|1143074|1451|Kaifeng
    44|287|74|411236|1229900|1450|Anshan
    44|281|74|343678|1072370|1437|Baoji
    44|282|74|339492|1182958|1437|Suqian
    44|296|74|243240|1094070|1436|Liuzhou
    44|282|74|318650|1205389|1432|Zhangjiagang
    44|291|74|248198|1185742|1416|Jinjiang
    44|289|74|338772|1157703|1409|Bozhou
    44|295|74|254833|1037833|1408|Qujing
    44|277|74|212339|1103875|1400|Zhanjiang
    44|287|74|418867|1239436|1400|Fushun
    44|293|74|346734|1124368|1390|Luoyang
    44|297|74|281586|1136271|1380|Guankou
    44|294|74|366100|1144876|1358|Handan
    44|280|74|307144|1112847|1350|Yichang
    44|286|74|352393|1154736|1346|Heze
    44|298|74|265944|1048333|1320|Liupanshui
    44|277|74|216663|1109136|1307|Maoming
    44|296|74|219825|1086506|1296|Qinzhou
    44|293|74|335742|1140326|1294|Luohe
    44|280|74|320422|1121448|1294|Xiangyang
    44|277|74|218556|1119627|1292|Yangjiang
    44|282|74|313606|1198202|1285|Yixing
    44|275|74|311539|1211141|1271|Qingpu
    44|293|74|340319|1138630|1265|Xuchang
    44|278|74|293416|1047769|1262|Zigong
    44|282|74|342044|1172839|1253|Xuzhou
    44|278|74|295835|1050622|1251|Neijiang
    44|297|74|285694|1123473|1249|Heshan
    44|286|74|354050|1165814|1241|Jining
    44|275|74|312510|1213897|1239|Putuo
    44|293|74|321228|1140656|1230|Xinyang
    44|286|74|364506|1160025|1229|Liaocheng
    44|292|74|376840|1127547|1226|Jinzhong
    44|292|74|361839|1131053|1214|Changzhi
    44|300|74|345795|1057424|1212|Tianshui
    44|275|74|312619|1215190|1210|Yangpu
    44|281|74|345035|1095089|1199|Weinan
    44|283|74|307522|1207500|1180|Jiaxing
    44|285|74|375113|1051907|1174|Zhongwei
    44|287|74|411210|1220739|1166|Panjin
    44|302|74|297048|1160021|1164|Jiujiang
    44|293|74|360960|1143828|1146|Anyang
    44|277|74|225472|1141315|1143|Luohu District
    44|275|74|308584|1214678|1140|Fengxiang
    44|298|74|273019|1052863|1137|Bijie
    44|297|74|278333|1131500|1129|Zhuzhou
    44|302|74|284518|1179429|1116|Shangrao
    44|289|74|339744|1167917|1113|Huaibei
    44|275|74|311959|1214471|1109|Xuhui
    44|278|74|300439|1038370|1107|Meishan
    44|302|74|279600|1163333|1089|Fuzhou
    44|296|74|231160|1095947|1086|Guigang
    44|297|74|268895|1126189|1075|Hengyang
    44|296|74|226305|1101469|1056|Yulin
    44|280|74|303503|1121903|1052|Jingzhou
    44|293|74|351903|1138015|1047|Xinxiang
    44|302|74|278333|1144000|1045|Yichun
    44|281|74|343378|1087026|1034|Xianyang
    44|301|74|182544|1095095|1031|Sanya
    44|277|74|248000|1135833|1028|Shaoguan
    44|291|74|250748|1170178|1025|Longyan
    44|297|74|264239|1116131|1020|Yongzhou
    44|283|74|308703|1200933|1015|Huzhou
    44|300|74|379267|1026320|1010|Wuwei
    44|281|74|330751|1070221|1006|Hanzhong
    44|296|74|244036|1115668|1005|Hezhou
    44|286|74|359950|1194026|1000|Zhu Cheng City
    44|286|74|374627|1184916|998|Dongying
    44|278|74|288903|1054258|998|Luzhou
    44|277|74|242886|1161177|992|Meizhou
    44|297|74|293746|1130948|991|Yueyang
    45|305|76|46097|-740818|7674|Bogotá
    45|306|76|34305|-765199|2392|Cali
    45|307|76|62450|-755715|1999|Medellín
    45|308|76|109685|-747813|1206|Barranquilla
    45|305|76|46165|-741460|979|Kennedy
    45|309|76|103982|-754933|914|Cartagena
    45|310|76|79074|-725049|777|Cúcuta
    45|311|76|45794|-742168|655|Soacha
    45|312|76|71250|-731190|581|Bucaramanga
    45|313|76|44357|-752029|529|Ibagué
    45|314|76|112386|-741943|499|Santa Marta
    45|315|76|87508|-758782|490|Montería
    46|316|77|99339|-840849|335|San José
    46|317|77|99907|-830360|63|Limón
    46|318|77|99938|-841274|55|San Francisco
    46|319|77|100172|-842128|47|Alajuela
    46|320|77|106352|-854378|45|Liberia
    46|321|77|98385|-838666|39|Paraíso
    46|322|77|99769|-848379|35|Puntarenas
    46|316|77|93674|-836971|34|San Isidro
    46|316|77|99139|-840360|34|Curridabat
    46|316|77|99619|-840494|34|San Vicente
    46|316|77|99616|-840488|34|San Vicente de Moravia
    46|319|77|109519|-851357|31|San José
    47|323|78|231330|-823830|2163|Havana
    47|324|78|200229|-758217|555|Santiago de Cuba
    47|325|78|213808|-779169|347|Camagüey
    47|326|78|208872|-762631|319|Holguín
    47|327|78|201444|-752092|272|Guantánamo
    47|328|78|224071|-799658|250|Santa Clara
    47|323|78|231101|-824232|240|Almendares
    47|323|78|230881|-823597|227|Diez de Octubre
    47|323|78|230381|-823770|210|Arroyo Naranjo
    47|323|78|230679|-823414|206|Mantilla
    47|329|78|209614|-769519|203|Las Tunas
    47|330|78|203737|-766427|192|Bayamo
    48|331|79|149315|-235125|137|Praia
    48|332|79|168901|-249804|69|Mindelo
    48|333|79|167552|-229446|24|Espargos
    48|334|79|151000|-236833|21|Assomada
    49|335|80|121225|-688864|125|Willemstad
    49|336|80|120926|-688309|20|Bandariba
    50|337|81|-104217|1056791|0|Flying Fish Cove
    51|338|82|351728|333540|200|Nicosia
    51|339|82|346841|330379|154|Limassol
    51|340|82|349221|336279|72|Larnaca
    51|338|82|351487|333338|67|Stróvolos
    51|341|83|351249|339414|42|Famagusta
    51|338|82|351176|333254|40|Káto Lakatámeia
    51|342|82|347768|324245|35|Paphos
    51|343|83|353363|333173|26|Kyrenia
    51|338|82|351987|329934|24|Mórfou
    51|339|82|346972|329932|23|Káto Polemídia
    51|340|82|349478|335881|22|Aradíppou
    51|338|82|351542|333964|21|Aglantziá
    52|344|84|500880|144208|1165|Prague
    52|345|84|491952|166080|379|Brno
    52|346|84|498347|182820|279|Ostrava
    52|347|84|497475|133776|168|Pilsen
    52|348|84|507671|150562|102|Liberec
    52|349|84|495955|172518|99|Olomouc
    52|350|84|489745|144743|93|České Budějovice
    52|351|84|502092|158328|90|Hradec Králové
    52|352|84|506607|140323|90|Ústí nad Labem
    52|353|84|500408|157766|88|Pardubice
    52|345|84|491934|166071|86|Brno střed
    52|346|84|497798|184369|82|Havířov
    53|354|85|525244|134105|3426|Berlin
    53|355|85|535507|99930|1973|Hamburg
    53|356|85|481374|115755|1505|Munich
    53|357|85|509333|69500|1024|Köln
    53|358|85|501155|86842|650|Frankfurt am Main
    53|357|85|512232|67793|618|Düsseldorf
    53|359|85|487823|91770|612|Stuttgart
    53|357|85|514566|70123|593|Essen
    53|357|85|515149|74660|588|Dortmund
    53|360|85|510509|137383|564|Dresden
    53|361|85|530758|88072|546|Bremen
    53|356|85|494542|110775|515|Nuremberg
    53|362|85|523705|97332|515|Hannover
    53|360|85|513396|123713|504|Leipzig
    53|357|85|514325|67652|504|Duisburg
    53|355|85|535833|100830|411|Wandsbek
    53|357|85|514816|72165|385|Bochum
    53|357|85|512563|71482|360|Wuppertal
    53|357|85|520333|85333|331|Bielefeld
    53|357|85|507344|70955|330|Bonn
    53|355|85|535894|99840|315|Hamburg-Nord
    53|357|85|519624|76257|308|Münster
    53|359|85|494891|84669|307|Mannheim
    53|355|85|535500|100167|301|Hamburg-Mitte
    53|356|85|483715|108985|301|Augsburg
    53|358|85|500860|82444|288|Wiesbaden
    53|355|85|535667|100833|287|Marienthal
    53|359|85|490094|84044|283|Karlsruhe
    53|357|85|515051|70965|270|Gelsenkirchen
    53|355|85|535742|99568|269|Eimsbüttel
    53|357|85|507766|60834|265|Aachen
    53|357|85|511854|64417|261|Mönchengladbach
    53|363|85|543213|101349|252|Kiel
    53|355|85|535500|99333|250|Altona
    53|360|85|508357|129292|247|Chemnitz
    53|362|85|522659|105267|244|Braunschweig
    53|364|85|521313|116319|244|Magdeburg
    53|357|85|513364|65538|237|Krefeld
    53|364|85|514816|119795|237|Halle (Saale)
    53|359|85|479959|78522|237|Freiburg
    53|364|85|521500|116333|226|Neue Neustadt
    53|365|85|499818|82801|222|Mainz
    53|357|85|514781|68625|219|Oberhausen
    53|366|85|509773|110354|218|Erfurt
    53|363|85|538689|106873|212|Lübeck
    53|357|85|513608|74717|198|Hagen
    53|367|85|540887|121405|198|Rostock
    53|358|85|513167|95000|197|Kassel
    53|368|85|523989|130657|184|Potsdam
    53|369|85|492326|70098|182|Saarbrücken
    53|357|85|516803|78209|178|Hamm
    53|357|85|514322|68797|173|Mülheim
    53|357|85|515388|72257|172|Herne
    53|355|85|534606|99839|169|Harburg
    53|358|85|498717|86503|167|Darmstadt
    53|362|85|522726|80498|166|Osnabrück
    53|354|85|524772|134313|164|Neukölln
    53|357|85|511734|70845|164|Solingen
    53|365|85|494812|84464|163|Ludwigshafen am Rhein
    53|357|85|510303|69843|162|Leverkusen
    53|362|85|531404|82148|159|Oldenburg
    53|354|85|524997|134034|153|Kreuzberg
    53|357|85|511981|66850|152|Neuss
    53|356|85|490151|121016|151|Regensburg
    53|354|85|525388|134244|148|Prenzlauer Berg
    53|359|85|494077|86908|143|Heidelberg
    53|357|85|517190|87544|142|Paderborn
    53|356|85|497939|99512|133|Würzburg
    53|356|85|494759|109886|132|Fürth
    53|354|85|525167|132833|129|Charlottenburg
    53|362|85|524245|107815|123|Wolfsburg
    53|354|85|524980|133443|122|Schöneberg
    53|357|85|516138|71974|122|Recklinghausen
    53|362|85|515344|99323|122|Göttingen
    53|359|85|491400|92205|120|Heilbronn
    53|356|85|487651|114237|120|Ingolstadt
    53|359|85|483984|99916|120|Ulm
    53|357|85|515239|69285|119|Bottrop
    53|355|85|534846|102290|119|Bergedorf
    53|359|85|488844|86989|119|Pforzheim
    53|358|85|501006|87665|119|Offenbach
    53|361|85|535536|85755|118|Bremerhaven
    53|354|85|525156|134548|117|Friedrichshain
    53|357|85|511798|71925|117|Remscheid
    53|357|85|509654|69531|113|Nippes
    53|357|85|508864|70583|113|Porz am Rhein
    53|359|85|484914|92043|112|Reutlingen
    53|354|85|525452|135698|111|Marzahn
    53|357|85|508933|69948|110|Rodenkirchen
    53|365|85|503536|75788|107|Koblenz
    53|357|85|508748|80243|107|Siegen
    53|357|85|509856|71330|106|Bergisch Gladbach
    53|362|85|521570|104154|104|Salzgitter
    53|366|85|509288|115899|104|Jena
    53|366|85|508803|120819|104|Gera
    53|357|85|514534|66326|103|Moers
    53|362|85|521508|99511|103|Hildesheim
    53|356|85|495910|110078|102|Erlangen
    53|354|85|525200|134049|102|Mitte
    53|354|85|524833|133167|101|Wilmersdorf
    53|365|85|497556|66394|100|Trier
    53|360|85|507272|124884|98|Zwickau
    53|365|85|494430|77716|98|Kaiserslautern
    53|367|85|536294|114132|96|Schwerin
    53|357|85|519069|83785|96|Gütersloh
    53|354|85|525504|133914|93|Gesundbrunnen
    53|357|85|508043|64930|93|Düren
    53|355|85|536019|101567|92|Rahlstedt
    53|359|85|487396|93047|92|Esslingen
    53|359|85|485227|90522|92|Tübingen
    53|357|85|513755|77028|91|Iserlohn
    53|357|85|514436|73526|91|Witten
    53|357|85|512972|68493|91|Ratingen
    53|357|85|516567|70904|91|Marl
    53|357|85|516163|75287|91|Lünen
    53|358|85|505873|86755|89|Gießen
    53|358|85|501342|89142|88|Hanau am Main
    53|357|85|513354|70435|87|Velbert
    53|359|85|488973|91916|87|Ludwigsburg
    53|354|85|524333|133076|85|Lichterfelde
    53|363|85|547880|94372|85|Flensburg
    53|354|85|525473|133559|85|Wedding
    53|368|85|517577|143289|84|Cottbus
    53|362|85|535476|81040|84|Wilhelmshaven
    53|354|85|525332|136088|84|Hellersdorf
    53|354|85|525640|133355|83|Reinickendorf
    53|357|85|522895|89146|82|Minden
    53|363|85|537018|99933|82|Norderstedt
    53|359|85|480623|84936|81|Villingen-Schwenningen
    53|359|85|476603|91758|81|Konstanz
    53|365|85|496328|83592|81|Worms
    53|354|85|525264|133390|81|Moabit
    53|363|85|540740|99846|80|Neumünster
    53|357|85|516617|69651|79|Dorsten
    53|357|85|512198|76273|79|Lüdenscheid
    53|358|85|508090|87707|78|Marburg an der Lahn
    53|357|85|514006|67119|78|Rheinhausen
    53|357|85|515566|73116|77|Castrop-Rauxel
    53|356|85|481522|116158|77|Bogenhausen
    53|357|85|522851|74406|76|Rheine
    53|357|85|512544|63944|76|Viersen
    53|362|85|530511|86309|75|Delmenhorst
    53|357|85|515708|69859|75|Gladbeck
    53|357|85|513833|80833|74|Arnsberg
    53|357|85|508090|71497|74|Troisdorf
    53|357|85|514806|71425|73|Wattenscheid
    53|357|85|518388|66153|73|Bocholt
    53|357|85|519386|88732|73|Detmold
    53|356|85|499478|115789|72|Bayreuth
    53|354|85|524561|133320|72|Steglitz
    53|356|85|485296|121618|71|Landshut
    53|362|85|532512|104155|71|Lüneburg
    53|363|85|535500|101333|71|Billstedt
    53|362|85|526226|100805|71|Celle
    53|356|85|498987|109007|70|Bamberg
    53|356|85|499770|91521|68|Aschaffenburg
    53|367|85|535574|132610|68|Neubrandenburg
    53|364|85|518386|122456|67|Dessau
    53|357|85|516737|83448|67|Lippstadt
    53|354|85|524455|135746|67|Köpenick
    53|359|85|488378|100933|67|Aalen
    53|357|85|515623|67434|66|Dinslaken
    53|365|85|504336|74706|66|Neuwied
    53|357|85|515380|76897|66|Unna
    53|360|85|504973|121378|66|Plauen
    53|354|85|525693|134019|65|Pankow
    53|357|85|515964|71439|65|Herten
    53|357|85|521146|86734|64|Herford
    53|357|85|510910|65827|64|Grevenbroich
    53|366|85|509803|113290|64|Weimar
    53|357|85|508699|66969|64|Kerpen
    53|358|85|505516|96752|63|Fulda
    53|357|85|510968|68317|63|Dormagen
    53|357|85|509557|66399|63|Bergheim
    53|362|85|524137|95899|63|Garbsen
    53|354|85|524667|134000|61|Tempelhof
    53|357|85|516669|66204|61|Wesel
    53|356|85|477267|103139|61|Kempten (Allgäu)
    53|359|85|487000|90167|61|Sindelfingen
    53|359|85|487995|97981|61|Schwäbisch Gmünd
    53|356|85|478564|121225|60|Rosenheim
    53|368|85|524167|125500|59|Brandenburg an der Havel
    53|358|85|499896|84225|59|Rüsselsheim am Main
    53|354|85|524425|135823|59|Berlin Köpenick
    53|359|85|484738|79450|59|Offenburg
    53|357|85|511082|69483|59|Langenfeld
    53|367|85|543091|130818|58|Stralsund
    53|362|85|521040|93562|58|Hameln
    53|359|85|476569|94755|58|Friedrichshafen
    53|359|85|487035|96521|58|Göppingen
    53|360|85|511552|149885|57|Görlitz
    53|357|85|507737|62260|57|Stolberg
    53|368|85|523471|145506|57|Frankfurt (Oder)
    53|354|85|525668|135126|56|Neu-Hohenschönhausen
    53|359|85|487606|82398|56|Baden-Baden
    53|357|85|513989|71856|56|Hattingen
    53|357|85|511682|69309|56|Hilden
    53|355|85|535937|100112|56|Winterhude
    53|357|85|507754|71970|56|Sankt Augustin
    53|357|85|508185|62718|55|Eschweiler
    53|354|85|525058|135081|55|Friedrichsfelde
    53|357|85|517634|78887|55|Ahlen
    53|357|85|520862|87443|54|Bad Salzuflen
    53|357|85|506606|67872|54|Euskirchen
    53|357|85|512527|66881|54|Meerbusch
    53|362|85|521644|105410|54|Wolfenbüttel
    53|357|85|508708|68676|54|Hürth
    53|354|85|524333|132500|54|Zehlendorf
    53|356|85|500494|102218|54|Schweinfurt
    53|365|85|493501|81389|53|Neustadt an der Weinstraße
    53|357|85|509996|68063|53|Pulheim
    53|357|85|510261|75647|53|Gummersbach
    53|355|85|534928|100137|53|Wilhelmsburg
    53|359|85|488324|93164|52|Waiblingen
    53|362|85|524308|70683|52|Nordhorn
    53|354|85|524378|133811|52|Mariendorf
    53|367|85|540890|134024|52|Universitäts- und Hansestadt Greifswald
    53|362|85|538683|86990|52|Cuxhaven
    53|358|85|505611|85049|52|Wetzlar
    53|357|85|514434|77782|52|Menden
    53|357|85|516163|76445|52|Bergkamen
    53|357|85|509148|68118|52|Frechen
    53|354|85|523984|134064|52|Lichtenrade
    53|358|85|502268|86182|51|Bad Homburg vor der Höhe
    53|357|85|512637|65473|51|Willich
    53|362|85|533659|72085|51|Emden
    53|356|85|483928|100111|51|Neu-Ulm
    53|362|85|525227|73256|51|Lingen
    53|357|85|508148|67939|51|Erftstadt
    53|357|85|511343|66386|51|Neubrück
    53|359|85|483404|78689|50|Lahr
    53|357|85|522796|77146|50|Ibbenbueren
    53|356|85|485665|134312|50|Passau
    53|357|85|522110|70224|50|Gronau
    53|362|85|524476|97374|50|Langenhagen
    53|357|85|514439|75675|50|Schwerte
    53|365|85|493208|84311|50|Speyer
    53|354|85|525461|135013|50|Alt-Hohenschönhausen
    53|359|85|486780|101516|50|Heidenheim an der Brenz
    53|354|85|524938|134447|50|Treptow
    53|362|85|523193|102352|49|Peine
    53|369|85|493445|71804|49|Neunkirchen
    53|357|85|522070|88036|49|Bad Oeynhausen
    53|359|85|488000|90167|49|Leonberg
    53|356|85|503130|119126|49|Hof
    53|357|85|517883|61386|49|Kleve
    53|359|85|477820|96106|48|Ravensburg
    53|363|85|537491|96618|48|Elmshorn
    53|357|85|507631|69909|48|Bornheim
    53|357|85|515756|81062|48|Soest
    53|357|85|507756|72831|48|Hennef (Sieg)
    53|359|85|488585|82096|47|Rastatt
    53|357|85|512224|69083|47|Erkrath
    53|359|85|491243|85980|47|Bruchsal
    53|354|85|525563|134665|47|Weißensee
    53|359|85|477594|88403|47|Singen
    53|359|85|487836|92103|47|Stuttgart-Ost
    53|357|85|518315|72808|47|Dülmen
    53|365|85|495341|83536|47|Frankenthal
    53|357|85|508687|60932|47|Herzogenrath
    53|359|85|476150|76646|47|Lörrach
    53|359|85|482164|90260|46|Albstadt
    53|358|85|502073|85775|46|Oberursel
    53|366|85|509482|107019|46|Gotha
    53|362|85|522020|83383|46|Melle
    53|354|85|525366|131506|46|Staaken
    53|357|85|521984|85864|46|Bünde
    53|357|85|508767|61640|46|Alsdorf
    53|359|85|486821|90117|46|Böblingen
    53|355|85|536667|100167|46|Langenhorn
    53|357|85|518497|83002|46|Rheda-Wiedenbrück
    53|357|85|515923|76638|45|Kamen
    53|360|85|513660|123670|45|Gohlis
    53|362|85|535941|94730|45|Hansestadt Stade
    53|357|85|514667|67667|45|Meiderich
    53|367|85|538922|114556|45|Wismar
    53|356|85|494429|118627|44|Amberg
    53|362|85|525046|94587|44|Neustadt am Rübenberge
    53|357|85|510795|63153|44|Erkelenz
    53|369|85|493264|73387|44|Homburg
    53|356|85|488813|125738|44|Straubing
    53|364|85|514792|119160|44|Halle-Neustadt
    53|356|85|479837|101853|44|Memmingen
    53|357|85|508293|69050|44|Brühl
    53|359|85|488091|92770|43|Fellbach
    53|362|85|523719|99792|43|Lehrte
    53|366|85|515018|107957|43|Nordhausen
    53|360|85|509109|133388|43|Freiberg
    53|365|85|492014|76053|43|Pirmasens
    53|362|85|519042|104277|43|Goslar
    53|354|85|524362|133459|43|Lankwitz
    53|359|85|489441|91176|43|Bietigheim-Bissingen
    53|359|85|486570|92205|43|Filderstadt
    53|366|85|506091|106940|43|Suhl
    53|359|85|495489|86670|43|Weinheim
    53|358|85|500263|88859|43|Rodgau
    53|365|85|498414|78671|43|Bad Kreuznach
    53|357|85|511500|70000|43|Ohligs
    53|357|85|510916|68922|43|Monheim am Rhein
    53|362|85|524777|105511|43|Gifhorn
    54|370|86|115890|431450|626|Djibouti
    54|370|86|115619|431067|554|Balbala
    54|371|86|111558|427125|50|Ali Sabih
    54|372|86|111045|423697|32|Dikhil
    54|373|86|117878|428822|19|Tadjoura
    54|374|86|115264|428519|17|Arta
    54|375|86|119669|432884|15|Obock
    55|376|87|556759|125655|1153|Copenhagen
    55|377|87|561567|102108|285|Århus
    55|378|87|553959|103883|180|Odense
    55|379|87|570480|99187|142|Aalborg
    55|376|87|556794|125346|95|Frederiksberg
    55|378|87|554703|84519|71|Esbjerg
    55|377|87|564607|100364|62|Randers
    55|378|87|554904|94722|61|Kolding
    55|377|87|558607|98503|61|Horsens
    55|378|87|557093|95357|60|Vejle
    55|376|87|556430|124771|53|Hvidovre
    55|380|87|551970|115960|53|Klinteby Frihed
    56|381|88|153017|-613881|16|Roseau
    57|382|89|184719|-698923|2201|Santo Domingo
    57|383|89|194504|-706908|1200|Santiago de los Caballeros
    57|384|89|185000|-700000|701|Santo Domingo Oeste
    57|384|89|184851|-698476|700|Santo Domingo Este
    57|385|89|184539|-693086|217|San Pedro de Macorís
    57|386|89|184233|-689664|208|La Romana
    57|382|89|184554|-699454|175|Bella Vista
    57|387|89|184171|-701068|154|San Cristóbal
    57|388|89|197934|-706884|146|Puerto Plata
    57|389|89|192938|-702528|124|San Francisco de Macorís
    57|390|89|186150|-687080|123|Salvaleón de Higüey
    57|391|89|192203|-705310|102|La Vega
    58|392|90|367322|30875|2364|Algiers
    58|393|90|356991|-6359|803|Oran
    58|394|90|363650|66147|448|Constantine
    58|395|90|369000|77667|342|Annaba
    58|396|90|364700|28277|331|Blida
    58|397|90|355560|61741|289|Batna
    58|392|90|367261|31829|275|Bab Ezzouar
    58|398|90|346728|32630|265|Djelfa
    58|399|90|361911|54137|252|Sétif
    58|400|90|351899|-6308|210|Sidi Bel Abbes
    58|401|90|348504|57280|204|Biskra
    58|402|90|354042|81242|194|Tébessa
    59|403|91|-2298|-785250|2781|Quito
    59|404|91|-21962|-798862|2723|Guayaquil
    59|405|91|-28953|-789963|636|Cuenca
    59|406|91|-2537|-791763|458|Santo Domingo de los Colorados
    59|407|91|-12491|-786168|387|Ambato
    59|408|91|-10576|-804514|321|Portoviejo
    59|404|91|-21692|-798399|315|Eloy Alfaro
    59|409|91|-32589|-799588|289|Machala
    59|410|91|-39931|-792042|274|Loja
    59|408|91|-9494|-807314|264|Manta
    59|411|91|-16651|-786589|264|Riobamba
    59|412|91|3488|-781246|221|Ibarra
    60|413|92|594370|247535|394|Tallinn
    60|413|92|594336|248602|115|Lasnamäe
    60|414|92|583806|267251|91|Tartu
    60|413|92|594048|246812|67|Mustamäe
    60|413|92|594355|247575|67|Kesklinn
    60|413|92|594490|246981|63|Põhja-Tallinn
    60|415|92|593772|281903|54|Narva
    60|413|92|594233|246465|51|Haabersti
    60|416|92|583859|244971|40|Pärnu
    60|413|92|593776|246859|39|Nõmme
    60|415|92|593986|272731|35|Kohtla-Järve
    60|413|92|594150|247092|34|Kristiine
    61|417|93|300626|312497|9606|Cairo
    61|418|93|312018|299158|5263|Alexandria
    61|419|93|300094|312086|4367|Giza
    61|417|93|301251|312505|1240|Shubrā al Khaymah
    61|420|93|312653|323019|780|Port Said
    61|421|93|299737|325263|699|Suez
    61|417|93|300667|313000|668|Madīnat an Naşr
    61|422|93|310364|313807|621|Al Mansurah
    61|423|93|309706|311669|592|Al Maḩallah al Kubrá
    61|423|93|307885|310019|576|Tanta
    61|424|93|271810|311837|528|Assiut
    61|425|93|293100|308418|519|Al Fayyum
    62|426|94|271418|-131880|196|Laayoune
    62|426|94|236848|-159580|106|Dakhla
    62|427|94|261307|-144851|42|Boujdour
    62|428|94|270961|-134158|28|El Marsa
    63|429|95|153380|389318|563|Asmara
    63|430|95|157779|384511|74|Keren
    63|431|95|143043|366060|46|Himora
    63|432|95|156081|394746|23|Massawa
    63|433|95|130092|427394|21|Assab
    63|434|95|148872|388153|17|Mendefera
    63|431|95|151058|375907|15|Barentu
    64|435|96|404165|-37026|3255|Madrid
    64|436|96|413888|21590|1686|Barcelona
    64|437|96|394739|-3797|824|Valencia
    64|438|96|416561|-8773|686|Zaragoza
    64|439|96|373828|-59732|686|Sevilla
    64|439|96|367202|-44203|592|Málaga
    64|440|96|379870|-11300|471|Murcia
    64|441|96|395694|26502|438|Palma
    64|442|97|281018|-154157|383|Las Palmas de Gran Canaria
    64|437|96|383452|-4815|348|Alicante
    64|443|96|432627|-29253|347|Bilbao
    64|439|96|378916|-47728|325|Córdoba
    64|444|96|416554|-47235|300|Valladolid
    64|445|96|422328|-87226|293|Vigo
    64|446|96|435357|-56615|271|Gijón
    64|436|96|413890|21618|266|Eixample
    64|443|96|428500|-26727|257|Gasteiz / Vitoria
    64|436|96|413597|21003|257|L'Hospitalet de Llobregat
    64|435|96|403890|-37457|256|Latina
    64|435|96|403909|-37242|253|Carabanchel
    64|445|96|433714|-83960|250|A Coruña
    64|435|96|403935|-36620|244|Puente de Vallecas
    64|435|96|405000|-36833|238|Fuencarral
    64|436|96|414181|21993|235|Sant Martí
    64|437|96|382622|-7011|234|Elche
    64|439|96|371882|-36067|233|Granada
    64|435|96|404450|-36513|228|Ciudad Lineal
    64|435|96|404984|-37314|220|Fuencarral-El Pardo
    64|446|96|433603|-58448|220|Oviedo
    64|436|96|415667|20167|218|Terrassa
    64|436|96|414500|22474|217|Badalona
    64|440|96|376020|-9840|213|Cartagena
    64|439|96|366864|-61361|212|Jerez de la Frontera
    64|436|96|415433|21094|211|Sabadell
    64|442|97|284682|-162546|211|Santa Cruz de Tenerife
    64|447|96|428169|-16432|208|Pamplona
    64|435|96|403223|-38650|207|Móstoles
    64|439|96|368381|-24597|196|Almería
    64|435|96|404820|-33600|193|Alcalá de Henares
    64|435|96|402842|-37942|190|Fuenlabrada
    64|435|96|403272|-37635|188|Leganés
    64|435|96|403057|-37330|187|Getafe
    64|443|96|433128|-19750|185|Donostia / San Sebastián
    64|436|96|413726|21546|183|Sants-Montjuïc
    64|444|96|423411|-37018|176|Burgos
    64|448|96|434659|-38049|173|Santander
    64|449|96|389942|-18564|173|Albacete
    64|435|96|403458|-38249|172|Alcorcón
    64|437|96|399857|-494|171|Castelló de la Plana
    64|436|96|414185|21677|168|Horta-Guinardó
    64|436|96|414416|21773|166|Nou Barris
    64|435|96|404744|-36411|161|Hortaleza
    64|435|96|404389|-36154|157|San Blas-Canillejas
    64|439|96|365154|-48858|156|Marbella
    64|435|96|404598|-36975|155|Tetuán de las Victorias
    64|450|96|424662|-24512|151|Logroño
    64|442|97|284853|-163201|150|La Laguna
    64|451|96|388779|-69706|150|Badajoz
    64|435|96|404183|-37028|149|Madrid Centro
    64|435|96|404002|-36962|148|Arganzuela
    64|436|96|414010|21394|147|Sarrià-Sant Gervasi
    64|435|96|404297|-36798|147|Salamanca
    64|435|96|404340|-37038|145|Chamberí
    64|444|96|409688|-56639|144|Salamanca
    64|439|96|372664|-69400|144|Huelva
    64|436|96|414354|21898|142|Sant Andreu
    64|436|96|411190|12454|141|Tarragona
    64|435|96|403887|-37004|141|Usera
    64|436|96|416167|6222|140|Lleida
    64|435|96|404621|-36766|140|Chamartín
    64|436|96|415421|24445|126|Mataró
    64|435|96|403500|-37000|126|Villaverde
    64|435|96|404132|-36831|126|Retiro
    64|444|96|426000|-55703|124|León
    64|442|97|279924|-154192|123|Telde
    64|439|96|372829|-59209|122|Dos Hermanas
    64|436|96|414024|21564|121|Gràcia
    64|439|96|361333|-54505|121|Algeciras
    64|436|96|414515|22081|118|Santa Coloma de Gramenet
    64|435|96|404554|-34697|118|Torrejón de Ardoz
    64|439|96|365267|-62891|116|Cadiz
    64|435|96|404355|-37317|116|Moncloa-Aravaca
    64|435|96|405475|-36420|116|Alcobendas
    64|435|96|402360|-37675|115|Parla
    64|439|96|377692|-37903|113|Jaén
    64|438|96|416493|-9076|110|Delicias
    64|445|96|423367|-78641|105|Ourense
    64|435|96|404074|-36494|104|Moratalaz
    64|436|96|411561|11069|103|Reus
    64|436|96|413802|21732|102|Ciutat Vella
    64|437|96|380848|-9440|101|Orihuela
    64|443|96|432964|-29881|100|Barakaldo
    64|436|96|419831|28249|100|Girona
    64|445|96|428805|-85457|99|Santiago de Compostela
    64|445|96|430099|-75560|98|Lugo
    64|451|96|394765|-63722|96|Cáceres
    64|435|96|404929|-38737|95|Las Rozas de Madrid
    64|439|96|364759|-61982|95|San Fernando
    64|439|96|367642|-26148|94|Roquetas de Mar
    64|449|96|406286|-31618|93|Guadalajara
    64|440|96|376712|-17017|93|Lorca
    64|449|96|399635|-48308|88|Talavera de la Reina
    64|442|97|281272|-154314|88|Centro
    64|439|96|365939|-62330|88|El Puerto de Santa María
    64|436|96|413500|20833|87|Cornellà de Llobregat
    64|449|96|398581|-40226|86|Toledo
    64|452|98|352937|-29383|85|Melilla
    64|439|96|367763|-28146|84|El Ejido
    64|439|96|364198|-61437|83|Chiclana de la Frontera
    64|453|96|358892|-53204|83|Ceuta
    64|445|96|424310|-86444|82|Pontevedra
    64|443|96|433493|-30094|82|Algorta
    64|437|96|379787|-6822|82|Torrevieja
    64|436|96|413436|20366|82|Sant Boi de Llobregat
    64|435|96|404329|-38134|82|Pozuelo de Alarcón
    64|436|96|413871|21301|82|Les Corts
    64|435|96|404238|-35613|81|Coslada
    64|443|96|433569|-30115|80|Getxo
    64|439|96|365958|-46373|80|Mijas
    64|436|96|414706|20861|79|Sant Cugat del Vallès
    64|446|96|435547|-59248|78|Avilés
    64|444|96|420096|-45241|78|Palencia
    64|442|97|280996|-166810|78|Arona
    64|437|96|394370|-4655|78|Torrent
    64|436|96|417282|18240|76|Manresa
    64|435|96|405555|-36273|75|San Sebastián de los Reyes
    64|435|96|401908|-36789|74|Valdemoro
    64|449|96|389863|-39291|74|Ciudad Real
    64|439|96|367811|-41027|74|Vélez-Málaga
    64|437|96|389667|-1833|73|Gandia
    64|436|96|414923|20330|72|Rubí
    64|442|97|279117|-155407|71|Santa Lucía
    64|439|96|365400|-46247|71|Fuengirola
    64|437|96|385382|-1310|70|Benidorm
    64|439|96|373379|-58395|70|Alcalá de Guadaira
    64|435|96|404937|-36359|69|Valdefuentes
    64|444|96|425466|-65962|68|Ponferrada
    64|435|96|403260|-35109|68|Rivas-Vaciamadrid
    64|435|96|404735|-38718|68|Majadahonda
    64|439|96|367781|-63515|68|Sanlúcar de Barrameda
    64|439|96|382190|-29807|67|Campiña
    64|439|96|364276|-51459|67|Estepona
    64|445|96|434845|-82329|66|Ferrol
    64|435|96|403919|-37567|66|Aluche
    64|435|96|404000|-36000|66|Vicálvaro
    64|436|96|412779|19703|66|Castelldefels
    64|436|96|413140|20143|66|Viladecans
    64|437|96|396833|-2667|66|Sagunto
    64|436|96|412239|17251|65|Vilanova i la Geltrú
    64|439|96|366204|-44998|65|Torremolinos
    64|435|96|403670|-36015|65|Villa de Vallecas
    64|435|96|405002|-36788|64|Valverde
    64|439|96|361681|-53478|64|La Línea de la Concepción
    64|440|96|380546|-12076|64|Molina de Segura
    64|437|96|395026|-4408|64|Paterna
    64|436|96|413278|20947|63|El Prat de Llobregat
    64|435|96|406351|-40049|63|Collado-Villalba
    64|435|96|404263|-36355|62|Pueblo Nuevo
    64|437|96|396417|-2389|62|Grao de Murviedro
    64|443|96|433390|-17894|61|Irun
    64|444|96|415063|-57446|61|Zamora
    64|437|96|387054|-4743|61|Alcoy
    64|442|97|289630|-135477|61|Arrecife
    64|436|96|416080|22877|60|Granollers
    64|439|96|367507|-35179|60|Motril
    64|444|96|423566|-36732|60|Gamonal
    64|443|96|432535|-29161|60|Santutxu
    64|451|96|389180|-63429|59|Mérida
    64|439|96|365961|-45727|58|Benalmádena
    64|436|96|414911|21408|58|Cerdanyola del Vallès
    64|436|96|413831|21490|57|la Nova Esquerra de l'Eixample
    64|444|96|406572|-46995|57|Ávila
    64|439|96|380952|-36360|57|Linares
    64|436|96|414369|21902|56|Barri de Sant Andreu
    64|437|96|383964|-5255|56|San Vicent del Raspeig
    64|448|96|433494|-40479|55|Torrelavega
    64|437|96|384778|-7916|55|Elda
    64|449|96|400667|-21333|54|Cuenca
    64|435|96|400311|-36025|54|Aranjuez
    64|438|96|421362|-4087|53|Huesca
    64|442|97|279248|-155733|53|San Bartolomé de Tirajana
    64|435|96|403833|-36167|53|Vallecas
    64|435|96|404050|-38784|52|Boadilla del Monte
    64|439|96|371852|-57809|52|Utrera
    64|436|96|415403|22131|52|Mollet del Vallès
    64|435|96|404724|-36471|52|Pinar del Rey
    64|449|96|386871|-41073|51|Puertollano
    64|441|96|395657|25062|51|Calvià
    64|444|96|409481|-41184|51|Segovia
    64|436|96|414041|21733|51|Sagrada Família
    64|435|96|403008|-34372|51|Arganda
    64|435|96|403818|-37711|51|Las Águilas
    64|436|96|414031|21569|50|la Vila de Gràcia
    64|437|96|399383|-1009|50|Vila-real
    64|435|96|404225|-36474|50|Ventas
    64|441|96|389088|14330|49|Ibiza
    64|435|96|403671|-37461|49|Buenavista
    64|435|96|403995|-36585|48|Numancia
    64|435|96|403843|-37458|47|Vista Alegre
    64|436|96|413975|21430|47|Sant Gervasi - Galvany
    65|454|99|90250|387469|3860|Addis Ababa
    65|455|99|93500|428000|483|Jijiga
    65|456|99|126000|374667|466|Gonder
    65|457|99|134967|394753|457|Mek'ele
    65|458|99|85500|392667|456|Nazrēt
    65|455|99|69744|453408|450|Warder
    65|459|99|70620|384763|422|Awasa
    65|456|99|115936|373908|350|Bahir Dar
    65|460|99|95931|418661|343|Dire Dawa
    65|456|99|111333|396333|270|Dessie
    65|458|99|76734|368344|250|Jimma
    65|458|99|72000|386000|208|Shashamane
    66|461|100|601695|249354|658|Helsinki
    66|461|100|602052|246522|323|Espoo
    66|462|100|614991|237871|260|Tampere
    66|461|100|602941|250410|252|Vantaa
    66|463|100|650124|254682|216|Oulu
    66|464|100|604515|222687|206|Turku
    66|461|100|602104|250829|170|East Helsinki
    66|465|100|622415|257209|148|Jyväskylä
    66|466|100|628924|276770|125|Kuopio
    66|467|100|609827|256615|121|Lahti
    66|468|100|614807|217852|83|Pori
    66|469|100|626012|297632|78|Joensuu
    67|470|101|-180705|1785131|92|Nasinu
    67|470|101|-181368|1784253|77|Suva
    67|471|101|-176169|1774505|52|Lautoka
    67|471|101|-178031|1774162|42|Nadi
    67|472|101|-164332|1793645|27|Labasa
    67|470|101|-181109|1784094|24|Lami
    67|471|101|-181431|1775069|17|Sigatoka
    68|473|102|-516938|-578570|2|Stanley
    69|474|103|69248|1581611|6|Palikir
    70|475|104|620097|-67716|13|Tórshavn
    71|476|105|488534|23488|2138|Paris
    71|477|105|432970|53811|877|Marseille
    71|478|105|457491|48479|520|Lyon
    71|479|105|436043|14437|511|Toulouse
    71|477|105|437031|72661|342|Nice
    71|480|105|472172|-15534|325|Nantes
    71|476|105|488358|26424|318|Marne La Vallée
    71|481|105|485839|77455|274|Strasbourg
    71|482|105|448412|-5805|265|Bordeaux
    71|483|105|436109|38764|248|Montpellier
    71|484|105|506339|30551|238|Lille
    71|476|105|488412|23003|229|Paris 15 Vaugirard
    71|485|105|481111|-16743|227|Rennes
    71|486|105|492653|40285|196|Reims
    71|487|105|494935|1078|185|Le Havre
    71|476|105|488646|23984|185|Paris 20 Ménilmontant
    71|476|105|490389|20780|183|Cergy-Pontoise
    71|476|105|488925|23444|183|Paris 18 Buttes-Montmartre
    71|476|105|488322|23561|181|Paris 13 Gobelins
    71|476|105|488817|23822|178|Paris 19 Buttes-Chaumont
    71|476|105|488262|23599|177|Paris 13e Arrondissement
    71|478|105|454339|43900|176|Saint-Étienne
    71|477|105|431244|59284|168|Toulon
    71|480|105|474716|-5520|168|Angers
    71|488|105|473134|50139|159|Dijon
    71|476|105|488637|22769|159|Paris 16 Passy
    71|476|105|488835|23219|159|Paris 17 Batignolles-Monceau
    71|478|105|451787|57148|158|Grenoble
    71|483|105|438366|43579|148|Nîmes
    71|489|105|457797|30868|147|Clermont-Ferrand
    71|477|105|435283|54497|146|Aix-en-Provence
    71|476|105|487719|20189|146|Saint-Quentin-en-Yvelines
    71|485|105|483903|-44863|144|Brest
    71|480|105|480021|2025|144|Le Mans
    71|476|105|488583|23795|144|Paris 11e Arrondissement
    71|490|105|499000|23000|143|Amiens
    71|491|105|473948|7040|141|Tours
    71|492|105|458336|12476|141|Limoges
    71|476|105|488352|24350|140|Paris 12e Arrondissement
    71|476|105|488574|23795|138|Paris 11 Popincourt
    71|476|105|488412|23876|138|Paris 12 Reuilly
    71|476|105|488331|23264|136|Paris 14 Observatoire
    71|478|105|457660|48795|131|Villeurbanne
    71|493|105|472488|60182|128|Besançon
    71|494|105|491191|61727|123|Metz
    71|491|105|479025|19041|116|Orléans
    71|487|105|494431|10993|116|Rouen
    71|481|105|477520|73287|111|Mulhouse
    71|476|105|488642|24432|111|Montreuil
    71|483|105|426976|28954|110|Perpignan
    71|495|105|491858|-3591|110|Caen
    71|476|105|488354|22413|108|Boulogne-Billancourt
    71|494|105|486844|61850|105|Nancy
    71|478|105|457612|48518|102|Lyon 03
    71|476|105|489479|22474|101|Argenteuil
    71|484|105|506942|31746|99|Roubaix
    71|484|105|507239|31612|99|Tourcoing
    71|476|105|489356|23539|96|Saint-Denis
    71|477|105|439483|48089|89|Avignon
    71|477|105|433186|54084|89|Marseille 13
    71|476|105|489167|22833|86|Asnières-sur-Seine
    71|476|105|488920|22068|86|Nanterre
    71|484|105|510344|23768|86|Dunkirk
    71|478|105|457363|48687|86|Lyon 08
    71|496|105|465826|3435|85|Poitiers
    71|476|105|488036|21342|85|Versailles
    71|476|105|488967|22567|85|Courbevoie
    71|476|105|487927|24657|84|Créteil
    71|476|105|488709|23561|83|Paris 10 Entrepôt
    71|476|105|488767|23590|83|Paris 10e Arrondissement
    71|482|105|433112|-3558|82|Pau
    71|478|105|457452|48420|82|Lyon 07
    71|476|105|489188|22540|82|Colombes
    71|476|105|487872|24033|81|Vitry-sur-Seine
    71|476|105|489381|24940|80|Aulnay-sous-Bois
    71|477|105|432708|53821|78|Marseille 08
    71|477|105|433722|53539|77|Marseille 15
    71|477|105|432543|54057|76|Marseille 09
    71|496|105|461631|-11522|76|La Rochelle
    71|476|105|488164|24937|76|Champigny-sur-Marne
    71|476|105|488765|21897|76|Rueil-Malmaison
    71|477|105|435813|71249|76|Antibes
    71|476|105|488334|23751|75|Gare
    71|476|105|487940|24932|75|Saint-Maur-des-Fossés
    71|477|105|435514|70128|74|Cannes
    71|484|105|509519|18564|74|Calais
    71|483|105|433412|32140|74|Béziers
    71|476|105|489167|23833|70|Aubervilliers
    71|482|105|448425|-6451|69|Mérignac
    71|491|105|470833|24000|67|Bourges
    71|480|105|472751|-22179|67|Saint-Nazaire
    71|481|105|480808|73558|65|Colmar
    71|476|105|488259|23508|64|Maison Blanche
    71|478|105|449256|49096|63|Valence
    71|485|105|479960|-40980|63|Quimper
    71|476|105|489258|24453|62|Drancy
    71|476|105|488498|25627|62|Noisy-le-Grand
    71|484|105|506167|31666|62|Villeneuve-d'Ascq
    71|477|105|431032|58782|62|La Seyne-sur-Mer
    71|476|105|488939|22886|62|Levallois-Perret
    71|477|105|433445|53800|61|Marseille 14
    71|476|105|488426|24001|61|Picpus
    71|478|105|455663|59208|61|Chambéry
    71|476|105|488210|22772|61|Issy-les-Moulineaux
    71|476|105|488846|22696|61|Neuilly-sur-Seine
    71|486|105|483007|40852|60|Troyes
    71|477|105|435695|71131|60|Juan-les-Pins
    71|476|105|487533|22967|59|Antony
    71|480|105|466697|-14276|59|La Roche-sur-Yon
    71|477|105|432961|54362|58|Marseille 12
    71|485|105|477482|-33718|58|Lorient
    71|476|105|489974|23782|57|Sarcelles
    71|482|105|448056|-6324|57|Pessac
    71|476|105|488157|23849|57|Ivry-sur-Seine
    71|487|105|490241|11508|57|Évreux
    71|478|105|456971|48859|57|Vénissieux
    71|476|105|490364|20761|57|Cergy
    71|476|105|489002|23095|57|Clichy
    71|476|105|488718|23399|57|Paris 09 Opéra
    71|477|105|432907|54384|56|Marseille 11
    71|490|105|498489|32876|55|Saint-Quentin
    71|476|105|488448|23471|55|Paris 05 Panthéon
    71|496|105|463231|-4588|54|Niort
    71|493|105|476422|68538|54|Belfort
    71|497|105|419189|87381|54|Ajaccio
    71|485|105|476569|-27620|54|Vannes
    71|476|105|489482|21917|53|Sartrouville
    71|476|105|488117|24394|53|Maisons-Alfort
    71|476|105|489601|28788|53|Meaux
    71|491|105|475943|13291|53|Blois
    71|492|105|451589|15333|53|Brive-la-Gaillarde
    71|477|105|436768|46303|53|Arles
    71|490|105|494333|20833|53|Beauvais
    71|491|105|468125|16936|53|Châteauroux
    71|480|105|470589|-8797|53|Cholet
    71|477|105|434332|67356|53|Fréjus
    71|476|105|488944|24094|52|Pantin
    71|478|105|457679|48506|52|Lyon 06
    71|485|105|485151|-27684|52|Saint-Brieuc
    71|479|105|440176|13542|52|Montauban
    71|486|105|497685|47249|52|Charleville-Mézières
    71|479|105|439298|21480|52|Albi
    71|479|105|432341|714|52|Tarbes
    71|476|105|488544|24827|52|Fontenay-sous-Bois
    71|478|105|457726|48033|51|Lyon 09
    71|476|105|486328|24405|51|Évry
    71|476|105|488030|22669|51|Clamart
    71|477|105|432789|54152|51|Marseille 10
    71|486|105|489539|43672|51|Châlons-en-Champagne
    71|483|105|431840|30014|50|Narbonne
    71|485|105|486474|-20088|50|Saint-Malo
    71|480|105|480725|-7702|50|Laval
    71|477|105|431204|61286|50|Hyères
    71|478|105|457611|48268|49|Lyon 05
    71|483|105|432165|23486|49|Carcassonne
    71|496|105|456500|1534|49|Angoulême
    71|478|105|459088|61256|49|Annecy
    71|476|105|489018|24893|48|Bondy
    71|476|105|489387|24614|48|Le Blanc-Mesnil
    71|476|105|487939|23599|48|Villejuif
    71|476|105|488565|23210|48|Paris 07 Palais-Bourbon
    71|477|105|436578|69254|47|Grasse
    71|476|105|489447|25275|47|Sevran
    71|479|105|436053|22409|47|Castres
    71|488|105|467811|48537|47|Chalon-sur-Saône
    71|477|105|433021|54014|47|Marseille 04
    71|484|105|502930|27819|47|Arras
    71|484|105|507249|16137|47|Boulogne-sur-Mer
    71|476|105|488811|25930|46|Chelles
    71|477|105|436635|71479|46|Cagnes-sur-Mer
    71|480|105|472115|-16510|46|Saint-Herblain
    71|484|105|503707|30792|46|Douai
    71|476|105|489535|23151|46|Épinay-sur-Seine
    71|476|105|488486|24377|45|Vincennes
    71|476|105|488580|23815|45|Roquette
    71|477|105|434074|50553|45|Martigues
    71|477|105|433026|53758|45|Marseille 03
    71|478|105|462057|52258|45|Bourg-en-Bresse
    71|476|105|489098|24501|44|Bobigny
    71|489|105|463402|26025|44|Montluçon
    71|477|105|432928|55707|44|Aubagne
    71|484|105|503591|35251|44|Valenciennes
    71|476|105|488714|22293|44|Suresnes
    71|476|105|488138|22350|44|Meudon
    71|477|105|432955|54006|44|Marseille 05
    71|482|105|434932|-14730|44|Bayonne
    71|477|105|435134|49875|44|Istres
    71|494|105|493599|61604|44|Thionville
    71|476|105|489905|17167|44|Mantes-la-Jolie
    71|490|105|494179|28261|44|Compiègne
    71|488|105|469896|31590|43|Nevers
    71|491|105|484468|14892|43|Chartres
    71|477|105|432876|53792|43|Marseille 06
    71|477|105|435766|70191|43|Le Cannet
    71|484|105|507012|32181|42|Wattrelos
    71|478|105|457946|48464|42|Caluire-et-Cuire
    71|477|105|445586|60787|42|Gap
    71|482|105|448085|-5891|42|Talence
    71|483|105|441249|40808|42|Alès
    71|476|105|489333|23000|42|Gennevilliers
    71|478|105|456965|49438|41|Saint-Priest
    71|476|105|488702|24991|41|Rosny-sous-Bois
    71|488|105|477996|35703|41|Auxerre
    71|477|105|436423|50948|41|Salon-de-Provence
    71|476|105|488964|20904|41|Saint-Germain-en-Laye
    71|497|105|427022|94512|41|Bastia
    71|477|105|432981|53841|40|Marseille 01
    71|483|105|434028|36928|40|Sète
    71|482|105|434892|-15192|40|Anglet
    71|476|105|488834|22389|40|Puteaux
    71|476|105|486060|24876|40|Corbeil-Essonnes
    71|476|105|488493|23300|40|Paris 06 Luxembourg
    71|476|105|489679|23978|39|Garges-lès-Gonesse
    71|478|105|460362|40680|39|Roanne
    71|476|105|486768|23484|39|Savigny-sur-Orge
    71|476|105|489193|25430|39|Livry-Gargan
    71|494|105|481832|64530|39|Épinal
    71|476|105|489065|23334|39|Saint-Ouen
    71|480|105|471906|-15688|39|Rezé
    71|476|105|487664|20340|39|Montigny-le-Bretonneux
    71|476|105|488915|24645|38|Noisy-le-Sec
    71|476|105|485457|26536|38|Melun
    71|476|105|487956|23080|38|Bagneux
    71|476|105|487269|22830|38|Massy
    71|481|105|488156|77905|38|Haguenau
    71|476|105|488162|23139|38|Montrouge
    71|484|105|506667|30833|38|Marcq-en-Barœul
    71|477|105|434600|52486|38|Vitrolles
    71|477|105|435369|64646|38|Draguignan
    71|484|105|504330|28279|38|Lens
    71|476|105|488833|25333|38|Gagny
    71|478|105|454759|45129|38|Saint-Chamond
    71|478|105|457386|49130|37|Bron
    71|478|105|457869|49251|37|Vaulx-en-Velin
    71|491|105|473491|6651|37|Joué-lès-Tours
    71|476|105|488058|24204|37|Alfortville
    71|476|105|489280|23963|37|La Courneuve
    71|496|105|468170|5452|37|Châtellerault
    71|476|105|489620|25325|37|Villepinte
    71|484|105|501760|32347|36|Cambrai
    71|476|105|489290|20495|36|Poissy
    71|476|105|490016|20969|36|Conflans-Sainte-Honorine
    71|476|105|488523|23893|36|Sainte-Marguerite
    71|476|105|488417|24049|36|Bel-Air
    71|482|105|438902|-4971|36|Mont-de-Marsan
    71|476|105|488232|19541|36|Plaisir
    71|478|105|457751|48271|36|Lyon 04
    71|477|105|432829|53602|35|Marseille 07
    71|477|105|434173|52146|35|Marignane
    71|487|105|499216|10777|35|Dieppe
    72|498|106|3924|94536|846|Libreville
    72|499|106|-7193|87815|164|Port-Gentil
    72|500|106|-16333|135836|132|Franceville
    72|498|106|2912|95046|95|Owendo
    72|501|106|15995|115793|72|Oyem
    72|500|106|-15665|131987|71|Moanda
    72|498|106|3905|97610|62|Ntoum
    72|502|106|-7001|102406|46|Lambaréné
    72|503|106|-18685|110559|43|Mouila
    72|498|106|6073|93293|41|Akanda
    72|504|106|-29332|109818|36|Tchibanga
    72|501|106|20760|115006|33|Bitam
    73|505|107|515085|-1257|8961|London
    73|505|107|524814|-18998|1157|Birmingham
    73|506|107|558652|-42576|626|Glasgow
    73|505|107|534810|-22374|568|Manchester
    73|505|107|533830|-14659|556|Sheffield
    73|505|107|537965|-15478|536|Leeds
    73|506|107|559521|-31965|514|Edinburgh
    73|505|107|534106|-29779|496|Liverpool
    73|505|107|514552|-25966|479|Bristol
    73|507|107|514800|-31800|372|Cardiff
    73|505|107|526386|-11317|368|Leicester
    73|505|107|537939|-17521|366|Bradford
    73|508|107|545968|-59254|348|Belfast
    73|505|107|524066|-15122|345|Coventry
    73|505|107|515531|-3023|329|Brent
    73|505|107|533934|-30148|325|Birkenhead
    73|505|107|529536|-11505|323|Nottingham
    73|505|107|515362|-1030|319|Islington
    73|505|107|514562|-9711|318|Reading
    73|505|107|537446|-3352|314|Kingston upon Hull
    73|505|107|537628|-27045|313|Preston
    73|507|107|516208|-39432|300|Swansea
    73|505|107|549733|-16140|300|Newcastle upon Tyne
    73|505|107|515378|7143|295|Southend-on-Sea
    73|505|107|508284|-1395|283|Brighton
    73|505|107|529228|-14766|270|Derby
    73|505|107|509040|-14043|269|Southampton
    73|505|107|525855|-21230|263|Wolverhampton
    73|505|107|503715|-41430|260|Plymouth
    73|505|107|530042|-21854|258|Stoke-on-Trent
    73|505|107|520417|-7558|256|Milton Keynes
    73|505|107|514975|-1357|247|City of Westminster
    73|505|107|522500|-8833|245|Northampton
    73|505|107|535405|-21183|237|Oldham
    73|505|107|514416|1487|228|Bexley
    73|505|107|518797|-4175|225|Luton
    73|505|107|515333|833|218|Barking
    73|505|107|515673|-1342|215|Archway
    73|505|107|507990|-10912|208|Portsmouth
    73|505|107|515580|-17812|201|Swindon
    73|505|107|525000|-20833|199|Dudley
    73|506|107|571437|-20981|198|Aberdeen
    73|505|107|513500|-2000|187|Sutton
    73|505|107|534500|-27333|183|St Helens
    73|505|107|520592|11554|178|Ipswich
    73|505|107|535430|-26371|175|Wigan
    73|505|107|513833|-1000|173|Croydon
    73|505|107|533925|-25802|172|Warrington
    73|505|107|525853|-19840|172|Walsall
    73|505|107|531333|-12000|171|Mansfield
    73|505|107|549046|-13822|170|Sunderland
    73|505|107|515576|728|168|Ilford
    73|505|107|515095|-5954|164|Slough
    73|505|107|507205|-18795|163|Bournemouth
    73|505|107|525736|-2478|163|Peterborough
    73|505|107|517522|-12560|162|Oxford
    73|507|107|515877|-29984|161|Newport
    73|505|107|516515|-850|156|Enfield Town
    73|505|107|539576|-10827|156|York
    73|505|107|526766|-24493|155|Telford
    73|505|107|507143|-19846|151|Poole
    73|505|107|538000|-22333|149|Burnley
    73|505|107|515784|-3321|149|Harrow
    73|505|107|536490|-17842|149|Huddersfield
    73|506|107|564691|-29749|148|Dundee
    73|505|107|537500|-24833|146|Blackburn
    73|505|107|522000|1167|145|Cambridge
    73|505|107|538167|-30500|145|Blackpool
    73|505|107|515684|4578|144|Basildon
    73|505|107|526278|12983|143|Norwich
    73|505|107|545762|-12348|142|Middlesbrough
    73|505|107|535833|-24333|141|Bolton
    73|505|107|534098|-21576|139|Stockport
    73|505|107|516291|-7493|133|High Wycombe
    73|505|107|518657|-22431|132|Gloucester
    73|505|107|507236|-35275|130|Exeter
    73|505|107|518892|9042|130|Colchester
    73|505|107|516037|-679|130|Tottenham
    73|505|107|534877|-22904|129|Salford
    73|505|107|530000|-22333|127|Newcastle under Lyme
    73|505|107|524143|-17809|126|Solihull
    73|505|107|516553|-3960|125|Watford
    73|505|107|513667|14167|125|Saint Peters
    73|505|107|511130|-1831|124|Crawley
    73|505|107|528073|-16426|122|Burton upon Trent
    73|505|107|519001|-20797|118|Cheltenham
    73|505|107|534301|-13568|117|Rotherham
    73|505|107|508180|-3754|113|Worthing
    73|505|107|535228|-11312|113|Doncaster
    73|505|107|532500|-14167|113|Chesterfield
    73|505|107|517358|4696|111|Chelmsford
    73|505|107|512372|-26266|110|Mendip
    73|505|107|525667|-18167|109|Sutton Coldfield
    73|505|107|536833|-14977|109|Wakefield
    73|505|107|515907|-208|109|Walthamstow
    73|505|107|515500|1667|108|Dagenham
    73|505|107|512625|-10871|107|Basingstoke
    73|505|107|512667|5167|107|Maidstone
    73|505|107|521346|-4663|106|Bedford
    73|505|107|513190|-5589|103|Woking
    73|505|107|532268|-5379|103|Lincoln
    73|505|107|525187|-19945|103|West Bromwich
    73|505|107|507687|2845|101|Eastbourne
    73|505|107|521894|-22200|101|Worcester
    73|505|107|513751|-23617|101|Bath
    73|505|107|513891|5486|101|Gillingham
    73|505|107|515529|1290|100|Becontree
    73|505|107|536177|-21552|97|Rochdale
    73|505|107|517537|-4498|95|Hemel Hempstead
    73|505|107|515752|1858|95|Romford
    73|505|107|515158|-4234|93|Hayes
    73|505|107|517766|1116|93|Harlow
    73|505|107|508557|5801|92|Hastings
    73|505|107|533680|-18454|92|High Peak
    73|505|107|545243|-15504|92|Darlington
    73|505|107|519022|-2026|91|Stevenage
    73|505|107|536458|-30101|91|Southport
    73|505|107|531905|-28919|90|Chester
    73|505|107|515524|-2969|90|Wembley
    73|505|107|514757|3252|89|Grays
    73|505|107|539908|-15373|89|Harrogate
    73|505|107|546855|-12103|88|Hartlepool
    73|505|107|525232|-14652|88|Nuneaton
    73|505|107|523065|-19457|87|Redditch
    73|505|107|514803|-1993|87|Fulham
    73|508|107|549972|-73092|87|Londonderry County Borough
    73|505|107|535654|-755|86|Grimsby
    73|505|107|526904|-20308|86|Cannock
    73|505|107|517500|-3333|84|St Albans
    73|505|107|549986|-14323|83|South Shields
    73|508|107|549981|-73093|83|Derry
    73|505|107|513460|-29766|82|Weston-super-Mare
    73|505|107|537167|-18500|82|Halifax
    73|505|107|516256|-580|82|Edmonton
    73|505|107|526340|-16959|81|Tamworth
    73|505|107|507951|-11290|81|Gosport
    73|505|107|535790|-6544|81|Scunthorpe
    73|505|107|513789|5279|80|Chatham
    73|505|107|545685|-13187|79|Stockton-on-Tees
    73|505|107|548951|-29382|78|Carlisle
    73|505|107|515090|-3713|78|Southall
    73|505|107|523709|-12642|78|Rugby
    73|505|107|549621|-16017|77|Gateshead
    73|508|107|545234|-60353|77|Lisburn
    73|506|107|558317|-44325|77|Paisley
    73|505|107|514607|-2181|77|Putney
    73|505|107|527101|-27521|76|Shrewsbury
    73|505|107|538333|-29167|76|Fylde
    73|505|107|530979|-24416|76|Crewe
    73|505|107|514136|-7505|76|Bracknell
    73|505|107|514748|-1555|75|Battersea
    73|506|107|557641|-41767|75|East Kilbride
    73|505|107|508309|-1672|75|Hove
    73|505|107|518166|-8146|74|Aylesbury
    73|505|107|515052|-208|73|Canary Wharf
    73|505|107|513368|-1120|72|Purley
    73|505|107|512354|-5743|71|Guildford
    73|505|107|514740|-697|71|Peckham
    73|505|107|535500|-14833|71|Barnsley
    73|505|107|524752|17517|71|Lowestoft
    73|505|107|516303|5|70|Chingford
    73|505|107|515228|-7199|70|Maidenhead
    73|505|107|528052|-21164|70|Stafford
    73|505|107|515489|-4821|70|Uxbridge
    73|507|107|516590|-34488|69|Rhondda
    73|505|107|511332|2626|68|Royal Tunbridge Wells
    73|505|107|514221|-2080|68|Wimbledon
    73|505|107|524964|-6894|68|Corby
    73|505|107|515687|-733|68|Stamford Hill
    73|505|107|504356|-35679|67|Paignton
    73|505|107|536846|-22769|67|Rossendale
    73|505|107|549000|-15167|67|Washington
    73|505|107|510817|11673|66|Folkestone
    73|505|107|514659|-1065|66|Brixton
    73|505|107|514684|-3609|66|Hounslow
    73|505|107|516010|-1952|65|Finchley
    73|507|107|530466|-29913|65|Wrexham
    73|505|107|532788|-29013|65|Ellesmere Port Town
    73|505|107|504620|-35252|65|Torquay
    73|505|107|515567|-2155|65|Cricklewood
    73|505|107|527667|-12000|64|Loughborough
    73|505|107|510149|-31029|64|Taunton
    73|505|107|508807|-10304|64|Waterlooville
    73|505|107|507821|-6798|63|Bognor Regis
    73|508|107|546598|-59086|63|Newtownabbey
    73|507|107|531667|-30833|63|Buckley
    73|505|107|526083|17305|63|Great Yarmouth
    73|505|107|514032|-1683|63|Mitcham
    73|505|107|514462|-4139|63|Feltham
    73|505|107|513813|13862|63|Margate
    73|505|107|511465|8738|62|Ashford
    73|505|107|534252|-23244|62|Sale
    73|507|107|516220|-34554|62|Tonypandy
    73|505|107|515090|-2762|62|Acton
    73|505|107|542797|-4044|61|Scarborough
    73|505|107|533618|-27341|61|Widnes
    73|505|107|533417|-27312|61|Runcorn
    73|505|107|536000|-23000|61|Bury
    73|505|107|536908|-16291|61|Dewsbury
    73|508|107|546608|-56680|61|Bangor
    73|505|107|514088|-253|60|Beckenham
    73|505|107|512942|-7556|60|Farnborough
    73|505|107|550179|-14256|60|Tynemouth
    73|505|107|520568|-27148|60|Hereford
    73|505|107|517500|-22000|60|Stroud
    73|505|107|524486|-20494|60|Halesowen
    73|505|107|514876|-1694|60|Chelsea
    73|508|107|544471|-63870|59|Craigavon
    73|505|107|534232|-30650|58|Wallasey
    73|505|107|508114|-5408|58|Littlehampton
    73|505|107|514290|-1318|58|Streatham
    73|505|107|534667|-30167|57|Bootle
    73|505|107|533500|-30167|57|Bebington
    73|505|107|523882|-22500|57|Kidderminster
    73|505|107|537401|-15988|57|Morley
    73|505|107|524561|-21432|56|Stourbridge
    73|506|107|559029|-35226|56|Livingston
    73|508|107|545735|-58847|56|Castlereagh
    73|505|107|523984|-7257|56|Kettering
    73|505|107|523027|-6945|56|Wellingborough
    73|505|107|541109|-32276|55|Barrow in Furness
    73|505|107|513622|-942|55|South Croydon
    73|505|107|512790|10799|55|Canterbury
    73|506|107|560716|-34589|54|Dunfermline
    73|505|107|534115|-28394|54|Huyton
    73|505|107|515686|77|54|Leytonstone
    73|507|107|513998|-32838|54|Barry
    73|506|107|557500|-40333|54|Meikle Earnock
    73|506|107|557667|-40333|54|Hamilton
    73|505|107|513413|7328|54|Sittingbourne
    73|505|107|532602|-21256|54|Macclesfield
    73|505|107|514421|3711|54|Gravesend
    73|505|107|509667|-13500|54|Eastleigh
    73|505|107|524927|-19674|53|Smethwick
    73|505|107|518782|5529|53|Braintree
    73|505|107|506145|-24599|53|Weymouth
    73|505|107|516213|3056|52|Brentwood
    73|505|107|513697|-3669|52|Esher
    73|505|107|518857|-5229|51|Dunstable
    73|505|107|540684|-28611|51|Morecambe
    73|505|107|512405|-1704|51|Redhill
    73|505|107|518017|-2069|51|Welwyn Garden City
    73|505|107|510631|-3276|51|Horsham
    73|505|107|514466|2142|51|Dartford
    73|505|107|514309|-5061|51|Staines
    73|505|107|522852|-15200|50|Royal Leamington Spa
    73|505|107|525389|-13761|50|Hinckley
    73|505|107|517897|11560|50|Clacton-on-Sea
    73|506|107|559468|-39905|50|Cumbernauld
    73|506|107|561168|-31600|50|Kirkcaldy
    73|505|107|519933|-7347|50|Bletchley
    73|505|107|509416|-26321|50|Yeovil
    73|505|107|538679|-19066|50|Keighley
    73|505|107|533875|-23485|49|Altrincham
    73|507|107|515058|-35772|49|Bridgend
    73|507|107|516820|-41619|49|Llanelli
    73|505|107|525851|-20593|49|Willenhall
    73|505|107|514506|522|48|Eltham
    73|505|107|515530|5596|48|South Benfleet
    73|505|107|520632|-13422|48|Banbury
    73|507|107|516545|-30228|48|Cwmbran
    73|505|107|513982|-1984|48|Morden
    73|505|107|528986|-12714|47|Long Eaton
    73|506|107|574791|-42240|47|Inverness
    73|505|107|547768|-15757|47|Durham
    73|505|107|532588|-25202|47|Northwich
    73|506|107|563952|-34314|47|Perth
    73|505|107|540465|-27999|47|Lancaster
    73|505|107|525296|-20677|47|Tipton
    73|506|107|556117|-44958|46|Kilmarnock
    73|506|107|550696|-36114|46|Dumfries
    73|505|107|513223|-2068|46|Banstead
    73|506|107|554627|-46339|46|Ayr
    73|507|107|516632|-38044|46|Neath
    73|505|107|527517|3952|46|King's Lynn
    73|505|107|510651|-13187|46|Winchester
    73|505|107|535500|-22000|45|Middleton
    73|505|107|508567|-9856|45|Havant
    73|505|107|534814|-28922|45|Kirkby
    73|505|107|513683|-1676|45|Carshalton
    73|505|107|529763|-266|45|Boston
    73|505|107|537259|-13626|45|Castleford
    73|505|107|514449|-204|44|Catford
    73|505|107|510693|-17957|44|Salisbury
    73|505|107|533018|-11240|44|Worksop
    73|505|107|536911|-13127|44|Pontefract
    73|505|107|529115|-6418|44|Grantham
    73|505|107|515333|-2333|44|Willesden
    73|506|107|558622|-40247|43|Coatbridge
    73|507|107|517479|-33778|43|Merthyr Tydfil
    73|505|107|533923|-26399|43|Great Sankey
    73|505|107|508502|4710|43|Bexhill-on-Sea
    73|505|107|517002|-303|43|Cheshunt
    73|505|107|534888|-20989|43|Ashton-under-Lyne
    73|505|107|534964|-25197|43|Leigh
    73|505|107|512965|-3338|43|Leatherhead
    73|505|107|530667|-8167|43|Newark on Trent
    73|505|107|549911|-15340|42|Wallsend
    73|505|107|519172|-6580|42|Leighton Buzzard
    73|505|107|537426|-29970|42|Lytham St Annes
    74|509|108|120529|-617523|7|Saint George's
    75|510|109|416914|448341|1049|Tbilisi
    75|511|109|416408|416306|186|Batumi
    75|512|109|422679|426946|135|Kutaisi
    75|513|109|415627|449787|128|Rustavi
    75|514|110|430070|409893|65|Sokhumi
    75|515|109|419853|441129|41|Gori
    75|516|109|421427|416738|41|Poti
    75|516|109|425084|418680|40|Zugdidi
    75|515|109|422276|439686|32|Ts’khinvali
    75|514|109|430806|408383|26|Stantsiya Novyy Afon
    75|513|109|414876|447984|26|Marneuli
    75|515|109|419973|435990|23|Khashuri
    76|517|111|49381|-523346|61|Cayenne
    76|517|111|48492|-523236|26|Matoury
    76|517|111|55015|-540292|24|Saint-Laurent-du-Maroni
    76|517|111|51628|-526426|24|Kourou
    76|517|111|49167|-522667|19|Rémire-Montjoly
    77|518|112|494598|-25353|16|Saint Peter Port
    78|519|113|66885|-16244|2544|Kumasi
    78|520|113|55560|-1969|1963|Accra
    78|521|113|94008|-8393|464|Tamale
    78|522|113|48982|-17603|389|Takoradi
    78|522|113|49342|-17145|285|Sekondi
    78|523|113|51053|-12466|212|Cape Coast
    78|520|113|56978|-3282|202|Atsiaman
    78|520|113|56995|-348|190|Ashaiman
    78|519|113|62023|-16680|179|Obuase
    78|520|113|56698|-166|155|Tema
    78|524|113|60941|-2591|151|Koforidua
    78|520|113|55836|-1072|144|Teshi Old Town
    79|525|114|361447|-53526|26|Gibraltar
    80|526|115|641835|-517216|14|Nuuk
    81|527|116|134383|-166781|340|Serekunda
    81|528|116|132714|-166494|97|Brikama
    81|528|116|134272|-166853|66|Bununka Kunda
    81|528|116|134103|-167082|56|Sukuta
    81|528|116|134256|-166726|48|Talinding
    81|528|116|134178|-166667|45|Faji Kunda
    81|527|116|134781|-166819|43|Bakau
    81|527|116|134527|-165780|37|Banjul
    81|529|116|132500|-158833|34|Nema Kunku
    81|530|116|135667|-156000|32|Farafenni
    81|527|116|134730|-166851|30|Bakau New Town
    81|528|116|133392|-166875|28|Busumbala
    82|531|117|95380|-136773|1928|Conakry
    82|531|117|95350|-136878|1871|Camayenne
    82|532|117|77562|-88179|226|Nzérékoré
    82|533|117|103854|-93057|221|Kankan
    82|534|117|97333|-134167|194|Manéah
    82|534|117|97911|-135233|182|Dubréka
    82|534|117|100569|-128658|161|Kindia
    82|533|117|114228|-91685|148|Siguiri
    82|531|117|95511|-136731|137|Dixinn
    82|535|117|91848|-100999|116|Kissidougou
    82|536|117|106500|-146167|113|Kamsar
    82|537|117|113182|-122833|107|Labé
    83|538|118|162730|-615051|53|Les Abymes
    83|538|118|162674|-615854|30|Baie-Mahault
    83|538|118|162062|-614931|28|Le Gosier
    83|538|118|161916|-615914|24|Petit-Bourg
    83|538|118|162256|-613810|22|Sainte-Anne
    83|538|118|163316|-613466|22|Le Moule
    83|538|118|163326|-616969|20|Sainte-Rose
    83|538|118|160450|-615642|19|Capesterre-Belle-Eau
    83|538|118|162364|-615346|15|Pointe-à-Pitre
    83|538|118|159971|-617321|11|Basse-Terre
    84|539|119|18639|97658|173|Bata
    84|540|119|37558|87817|155|Malabo
    84|541|119|21522|113301|24|Ebebiyin
    84|542|119|15925|108236|2|Ciudad de la Paz
    85|543|120|379838|237278|664|Athens
    85|544|120|406407|229349|317|Thessaloníki
    85|545|120|382462|217351|168|Pátra
    85|543|120|379420|236462|163|Piraeus
    85|546|120|396285|224211|146|Lárisa
    85|543|120|380154|236919|139|Peristéri
    85|547|120|353279|251434|137|Irákleion
    85|543|120|379500|237000|100|Kallithéa
    85|543|120|380833|237333|99|Acharnés
    85|544|120|405825|229503|91|Kalamariá
    85|543|120|379667|236500|89|Níkaia
    85|543|120|378629|237580|87|Glyfáda
    86|548|121|-542811|-365092|0|Grytviken
    87|549|122|146407|-905133|994|Guatemala City
    87|549|122|145251|-905854|618|Villa Nueva
    87|549|122|146308|-906071|465|Mixco
    87|550|122|154702|-903746|212|Cobán
    87|551|122|148446|-915232|180|Quetzaltenango
    87|552|122|146354|-899911|159|Jalapa
    87|553|122|143010|-907882|156|Escuintla
    87|549|122|144828|-905342|155|Villa Canales
    87|554|122|142849|-898880|145|Jutiapa
    87|555|122|149433|-911112|141|Chichicastenango
    87|549|122|147189|-906442|136|San Juan Sacatepéquez
    87|549|122|145019|-905620|135|Petapa
    88|556|123|118636|-155977|439|Bissau
    88|556|123|118746|-156158|65|Bairro Militar
    88|557|123|122800|-142222|49|Gabú
    88|556|123|118500|-156167|45|Contumo
    88|556|123|118500|-156000|44|Reino de Bandim
    88|556|123|118614|-156068|38|Missira
    88|558|123|121658|-146617|33|Bafatá
    88|556|123|119000|-155833|30|Reino de Antula
    88|556|123|118667|-156333|28|Quelele
    88|556|123|118833|-156167|27|Plaque
    88|556|123|118787|-156005|25|Luanda
    88|556|123|118624|-155974|21|Sintra-Nema
    89|559|124|68045|-581553|235|Georgetown
    89|560|124|60082|-583072|44|Linden
    89|561|124|62492|-575158|35|New Amsterdam
    90|562|125|222783|1141747|7396|Hong Kong
    90|563|125|224244|1141110|3984|New Territories
    90|564|125|223167|1141833|2232|Kowloon
    90|562|125|222630|1141842|1195|Hong Kong Island
    90|565|125|222875|1141442|956|Victoria
    90|566|125|223917|1139716|507|Tuen Mun
    90|567|125|223833|1141833|495|Sha Tin
    90|568|125|223302|1141594|431|Sham Shui Po
    90|569|125|223500|1141833|425|Wong Tai Sin
    90|564|125|223305|1141922|418|Kowloon City
    90|570|125|223279|1142499|412|Tseung Kwan O
    90|563|125|223683|1141388|331|Kwai Chung
    91|571|126|140818|-872068|850|Tegucigalpa
    91|572|126|155058|-880259|801|San Pedro Sula
    91|573|126|140333|-865833|233|Danlí
    91|574|126|157597|-867822|222|La Ceiba
    91|574|126|157667|-868333|215|La Ceiba
    91|572|126|158256|-879297|142|Puerto Cortez
    91|575|126|148511|-858941|140|Catacamas
    91|572|126|156144|-879530|139|Choloma
    91|576|126|145969|-878310|127|Siguatepeque
    91|577|126|154813|-865742|124|Olanchito
    91|578|126|156833|-860000|111|Tocoa
    91|577|126|154000|-878000|100|El Progreso
    92|579|127|458144|159780|663|Zagreb
    92|580|127|435089|164392|149|Split
    92|581|127|453267|144424|107|Rijeka
    92|582|127|455507|186942|75|Osijek
    92|583|127|441158|152251|67|Zadar
    92|579|127|458311|161164|55|Sesvete
    92|584|127|448683|138481|52|Pula
    92|585|127|451616|180163|45|Slavonski Brod
    92|586|127|454917|155500|41|Karlovac
    92|579|127|458131|159775|37|Centar
    92|587|127|463044|163378|36|Varaždin
    92|588|127|437343|158942|31|Šibenik
    93|589|128|185435|-723388|1234|Port-au-Prince
    93|589|128|185333|-724000|511|Carrefour
    93|589|128|185448|-723004|395|Delmas
    93|589|128|185125|-722853|376|Pétionville
    93|590|128|199398|-728304|306|Port-de-Paix
    93|591|128|191114|-727008|266|Saint-Marc
    93|589|128|185768|-722262|229|Croix-des-Bouquets
    93|591|128|192618|-725161|181|Dessalines
    93|592|128|182357|-725369|137|Jacmel
    93|593|128|197594|-721982|134|Cap-Haïtien
    93|589|128|185111|-726334|134|Léogâne
    93|589|128|187702|-725123|130|Arcahaie
    94|594|129|474984|190404|1741|Budapest
    94|594|129|475000|190833|1001|Pest
    94|594|129|475000|190333|510|Buda
    94|595|129|475317|216244|202|Debrecen
    94|596|129|462530|201482|160|Szeged
    94|597|129|481033|207781|154|Miskolc
    94|598|129|460762|182281|145|Pécs
    94|594|129|474760|190360|139|Budapest XI. kerület
    94|594|129|475176|191055|130|Zugló
    94|599|129|476833|176351|129|Győr
    94|594|129|475416|190450|123|Budapest III. kerület
    94|600|129|479554|217167|117|Nyíregyháza
    95|601|130|-62146|1068451|8540|Jakarta
    95|602|130|-72492|1127508|3018|Surabaya
    95|603|130|-62349|1069896|2648|Bekasi
    95|603|130|-69222|1076069|2528|Bandung
    95|604|130|35833|986667|2486|Medan
    95|603|130|-64000|1068186|2163|Depok
    95|605|130|-61781|1066300|1927|Tangerang
    95|606|130|-29167|1047458|1801|Palembang
    95|607|130|-69931|1104208|1694|Semarang
    95|608|131|-51486|1194319|1474|Makassar
    95|605|130|-62886|1067179|1429|South Tangerang
    95|609|130|11494|1040249|1296|Batam
    96|610|132|533331|-62489|1024|Dublin
    96|610|132|532903|-63415|301|South Dublin
    96|611|132|518980|-84706|224|Cork
    96|611|132|526647|-86231|102|Limerick
    96|612|132|532724|-90510|85|Galway
    96|610|132|532859|-63734|81|Tallaght
    96|611|132|522583|-71119|60|Waterford
    96|610|132|537189|-63478|44|Drogheda
    96|610|132|540000|-64167|43|Dundalk
    96|610|132|534597|-62181|40|Swords
    96|610|132|536528|-66814|33|Navan
    96|610|132|532028|-60983|33|Bray
    96|610|132|532940|-61359|31|Dún Laoghaire
    96|611|132|528436|-89864|27|Ennis
    96|610|132|528408|-69261|27|Carlow
    96|611|132|518744|-84350|26|Douglas
    96|611|132|522704|-97026|26|Tralee
    96|610|132|530344|-72998|23|Portlaoise
    96|610|132|534228|-79372|22|Athlone
    96|610|132|531819|-67967|22|Droichead Nua
    96|610|132|535247|-73385|22|An Muileann gCearr
    96|613|132|549500|-77333|22|Letterkenny
    96|610|132|532747|-62253|22|Sandyford
    96|610|132|531408|-60631|22|Greystones
    96|610|132|536085|-61831|21|Balbriggan
    96|610|132|526542|-72522|21|Kilkenny
    96|610|132|523342|-64575|21|Wexford
    96|610|132|532158|-66669|20|Naas
    96|612|132|542697|-84694|20|Sligo
    96|610|132|533416|-65442|20|Celbridge
    96|610|132|533892|-62969|19|Finglas
    96|611|132|518833|-85833|18|Ballincollig
    96|611|132|523550|-77039|18|Cluain Meala
    96|611|132|518117|-83986|18|Carrigaline
    96|610|132|532953|-63089|18|Templeogue
    96|610|132|533006|-62828|17|Rathfarnham
    96|610|132|533850|-65936|17|Maynooth
    96|610|132|534508|-61544|16|Malahide
    96|610|132|533881|-63756|16|Blanchardstown
    96|610|132|532739|-74889|15|Tullamore
    97|614|133|317690|352163|971|Jerusalem
    97|615|133|320809|347806|432|Tel Aviv
    97|614|133|317820|352196|400|West Jerusalem
    97|616|133|328130|349993|285|Haifa
    97|617|133|319710|347894|258|Rishon LeTsiyyon
    97|617|133|320871|348875|253|Petaẖ Tiqva
    97|617|133|323329|348599|228|Netanya
    97|618|133|317921|346497|226|Ashdod
    97|615|133|320807|348338|214|Bnei Brak
    97|615|133|320103|347792|196|H̱olon
    97|618|133|312518|347913|186|Beersheba
    97|615|133|320823|348106|170|Ramat Gan
    98|619|134|541500|-44833|26|Douglas
    99|620|135|190728|728826|12691|Mumbai
    99|621|135|286520|772315|11034|Delhi
    99|622|135|129719|775937|8495|Bengaluru
    99|623|135|173840|784564|6993|Hyderabad
    99|624|135|230258|725873|6357|Ahmedabad
    99|625|135|130878|802785|4681|Chennai
    99|626|135|225626|883630|4631|Kolkata
    99|624|135|211959|728302|4591|Surat
    99|620|135|185196|738554|3124|Pune
    99|627|135|269196|757878|3046|Jaipur
    99|628|135|264652|803498|2823|Kanpur
    99|620|135|190368|730158|2600|Navi Mumbai
    99|628|135|268393|809231|2472|Lucknow
    99|620|135|211463|790849|2405|Nagpur
    99|625|135|110056|769661|2136|Coimbatore
    99|629|135|227179|758333|1994|Indore
    99|620|135|191970|729636|1841|Thāne
    99|624|135|222994|732081|1822|Vadodara
    99|629|135|232547|774029|1798|Bhopal
    99|630|135|177331|833162|1728|Rasapūdipalem
    99|620|135|186187|738037|1727|Pimpri-Chinchwad
    99|631|135|255941|851356|1684|Patna
    99|625|135|117338|789592|1682|Kallakurichi
    99|632|135|309120|758538|1618|Ludhiana
    99|620|135|199973|737910|1486|Nashik
    99|625|135|99190|781195|1465|Madurai
    99|625|135|87274|776838|1435|Tirunelveli
    99|628|135|271833|780167|1430|Agra
    99|633|135|284112|773132|1414|Faridabad
    99|624|135|222916|707932|1390|Rājkot
    99|633|135|286092|769798|1365|Najafgarh
    99|634|135|228028|861854|1339|Jamshedpur
    99|633|135|294477|756721|1324|Gorakhpur
    99|620|135|186229|738070|1284|Pimpri
    99|620|135|192437|731355|1262|Kalyān
    99|620|135|192167|730833|1247|Dombivali
    99|628|135|289800|777064|1223|Meerut
    99|620|135|194559|728114|1222|Virār
    99|635|135|192311|825483|1220|Nowrangapur
    99|636|135|340856|748056|1206|Srinagar
    99|628|135|286654|774392|1199|Ghāziābād
    99|634|135|237976|864299|1196|Dhanbad
    99|620|135|198776|753423|1175|Aurangabad
    99|628|135|253167|830104|1164|Varanasi
    99|632|135|316223|748753|1159|Amritsar
    99|630|135|165074|806466|1143|Vijayawada
    99|634|135|233432|853094|1120|Ranchi
    99|629|135|231670|799501|1081|Jabalpur
    99|628|135|254448|818432|1073|Prayagraj
    99|630|135|176801|832016|1063|Visakhapatnam
    99|627|135|262684|730059|1056|Jodhpur
    99|629|135|262298|781734|1054|Gwalior
    99|625|135|100112|774777|1034|Teni
    99|626|135|225769|883186|1027|Howrah
    99|637|135|212333|816333|1027|Raipur
    99|625|135|108155|786965|1022|Tiruchirappalli
    99|627|135|251825|758391|1001|Kota
    99|620|135|185302|738526|1000|Shivaji Nagar
    99|620|135|176715|759104|997|Sholapur
    99|638|135|307363|767884|970|Chandigarh
    99|625|135|111154|773546|963|Tiruppur
    99|639|135|261844|917458|962|Guwahati
    99|622|135|153478|751338|943|Hubballi
    99|622|135|122979|766392|920|Mysuru
    99|625|135|116538|781554|917|Salem
    99|633|135|284601|770263|886|Gurugram
    99|635|135|202724|858338|885|Bhubaneswar
    99|620|135|193002|730588|874|Bhiwandi
    99|632|135|313256|755792|868|Jalandhar
    99|621|135|287432|770678|860|Rohini
    99|640|135|99667|762667|851|Kanayannur
    99|620|135|193016|728511|809|Bhayandar
    99|621|135|288527|770929|800|Narela
    99|640|135|84855|769492|788|Thiruvananthapuram
    99|628|135|278814|780746|753|Alīgarh
    99|628|135|283668|794317|745|Bareilly
    99|628|135|288389|787768|721|Morādābād
    99|623|135|180000|795833|704|Warangal
    99|620|135|190500|728667|700|Dhārāvi
    99|628|135|267663|833689|674|Gorakhpur
    99|630|135|162997|804573|670|Guntur
    99|641|135|119338|798298|657|Puducherry
    99|628|135|264304|804095|652|Jājmau
    99|620|135|209333|777500|647|Amravati
    99|627|135|280176|733150|644|Bikaner
    99|640|135|99399|762602|633|Kochi
    99|637|135|212092|814285|627|Bhilai
    99|635|135|204650|858793|610|Cuttack
    99|620|135|192350|728598|609|Borivli
    99|624|135|217629|721533|605|Bhavnagar
    99|620|135|168544|745642|601|Sāngli
    99|624|135|224729|700667|600|Jamnagar
    99|636|135|327353|748617|576|Jammu
    99|634|135|236693|861516|564|Bokāro
    99|620|135|191602|773150|550|Nanded
    99|640|135|112480|757804|550|Kozhikode
    99|620|135|166956|742317|549|Kolhāpur
    99|630|135|144499|799870|547|Nellore
    99|622|135|173358|768376|543|Kalaburagi
    99|627|135|264521|746387|542|Ajmer
    99|642|135|303244|780339|522|Dehradun
    99|625|135|113428|777274|521|Erode
    99|626|135|235158|873080|518|Durgapur
    99|620|135|192167|731500|516|Ulhasnagar
    99|628|135|287514|772902|516|Loni
    99|626|135|267100|884285|515|Siliguri
    99|629|135|231824|757764|515|Ujjain
    99|624|135|207696|729613|510|Bilimora
    99|621|135|286514|771907|505|Karol Bāgh
    99|626|135|236833|869833|504|Āsansol
    99|622|135|129172|748560|499|Mangaluru
    99|622|135|158521|745045|490|Belagavi
    99|628|135|299679|775452|484|Sahāranpur
    99|625|135|129184|791326|484|Vellore
    99|626|135|228664|884011|483|Bhātpāra
    99|620|135|205497|745346|481|Malegaon
    99|631|135|247969|850038|474|Gaya
    99|625|135|130982|801615|466|Ambattur
    99|620|135|210029|755660|460|Jalgaon
    99|623|135|158289|780360|460|Kurnool
    99|623|135|188008|794521|452|Rāmgundam
    99|627|135|245858|737135|451|Udaipur
    99|626|135|225086|882532|448|Maheshtala
    99|632|135|303362|763922|446|Patiāla
    99|626|135|228333|883667|441|Shyamnagar
    99|622|135|144669|759269|435|Davangere
    99|620|135|207096|769981|428|Akola
    99|626|135|224382|884320|424|Rajpur Sonarpur
    99|637|135|223458|826963|419|Korba
    99|628|135|254589|785799|412|Jhānsi
    99|625|135|87674|781342|410|Thoothukudi
    99|622|135|151420|769240|410|Ballari
    99|631|135|252445|869718|400|Bhāgalpur
    99|643|135|238360|912794|400|Agartala
    99|630|135|169604|822381|384|Kākināda
    99|620|135|183972|765678|382|Latur
    99|626|135|226909|883740|378|Pānihāti
    99|630|135|170052|817778|376|Rajamahendravaram
    99|620|135|209013|747774|375|Dhule
    99|633|135|288945|765892|374|Rohtak
    99|620|135|190946|747384|367|Ahilyanagar
    99|640|135|88811|765847|367|Kollam
    99|637|135|220800|821554|365|Bilāspur
    99|627|135|253471|746408|359|Bhilwara
    99|635|135|193115|847929|356|Brahmapur
    99|631|135|261226|853906|354|Muzaffarpur
    99|629|135|222351|763934|350|Punāsa
    99|628|135|294709|777033|349|Muzaffarnagar
    99|625|135|131147|801098|345|Avadi
    99|630|135|144800|788235|344|Kadapa
    99|623|135|174849|784138|341|Kukatpally
    99|626|135|226711|883747|332|Kāmārhāti
    99|628|135|275035|776722|330|Mathura
    99|620|135|199508|792952|328|Chānda
    99|622|135|168244|757154|327|Vijayapura
    99|622|135|139316|755679|322|Shivamogga
    99|627|135|275625|766250|322|Alwar
    99|628|135|278816|799092|320|Shāhjānpur
    99|624|135|215197|704598|319|Jūnāgadh
    99|621|135|286214|772148|317|New Delhi
    99|640|135|105167|762167|315|Thrissur
    99|623|135|186715|780988|311|Nizāmābād
    99|622|135|133414|771022|307|Tumkūr
    99|620|135|192686|767708|307|Parbhani
    99|633|135|291539|757229|307|Hisar
    99|628|135|271509|783978|306|Fīrozābād
    99|626|135|237317|868437|305|Kulti
    99|633|135|296920|769845|302|Karnāl
    99|626|135|232557|878569|301|Barddhamān
    99|641|135|119410|798029|300|Gundupālaiyam
    99|626|135|227215|884820|298|Bārāsat
    99|623|135|181910|799430|297|Mulugu
    99|631|135|252008|855239|297|Bihār Sharīf
    99|626|135|226486|883412|296|Bāli
    99|628|135|288101|790270|296|Rāmpur
    99|631|135|261522|858971|296|Darbhanga
    99|633|135|293875|769682|295|Panipat
    99|630|135|136355|794199|295|Tirupati
    99|628|135|284962|775360|293|Greater Noida
    99|628|135|285800|773300|293|Noida
    99|644|135|237289|927179|293|Aizawl
    99|624|135|232167|726833|292|Gandhinagar
    99|625|135|103690|779804|292|Dindigul
    99|625|135|107852|791391|291|Thanjavur
    99|623|135|184392|791286|289|Karīmnagar
    99|629|135|229658|760553|289|Dewas
    99|633|135|289948|770194|289|Sonīpat
    99|620|135|166912|744605|287|Ichalkaranji
    99|632|135|302075|749389|285|Bathinda
    99|620|135|198410|758864|285|Jālna
    99|621|135|286974|770648|283|Kirāri Sulemānnagar
    99|629|135|245773|808272|282|Satna
    99|631|135|257789|874742|282|Purnia
    99|645|135|248081|939442|277|Imphal
    99|629|135|238388|787387|274|Saugor
    99|628|135|267413|838869|274|Kushinagar
    99|635|135|222250|848641|273|Rourkela
    99|637|135|211915|812762|268|Durg
    99|630|135|146778|776081|267|Anantapur
    99|629|135|233303|750403|264|Ratlām
    100|646|136|333406|444009|7216|Baghdad
    100|647|136|363327|431056|2065|Al Mawşil al Jadīdah
    100|648|136|305032|478151|2015|Al Başrah al Qadīmah
    100|647|136|363350|431189|1683|Mosul
    100|649|136|361912|440094|1612|Erbil
    100|648|136|305085|477804|1326|Basrah
    100|650|136|326160|440249|1218|Karbala
    100|646|136|333889|444583|1211|Sadr City
    100|651|136|354681|443922|1031|Kirkuk
    100|646|136|333056|441848|900|Abū Ghurayb
    100|652|136|355650|454329|878|Sulaymaniyah
    100|653|136|310580|462573|558|Nasiriyah
    101|654|137|356944|514215|7153|Tehran
    101|655|137|362981|596057|2307|Mashhad
    101|656|137|326525|516746|1547|Isfahan
    101|657|137|358327|509915|1448|Karaj
    101|658|137|380800|462919|1424|Tabriz
    101|659|137|296103|525311|1249|Shiraz
    101|660|137|346401|508764|900|Qom
    101|661|137|313190|486842|841|Ahvaz
    101|662|137|343142|470650|621|Kermanshah
    101|663|137|372761|495886|594|Rasht
    101|664|137|302832|570788|577|Kerman
    101|665|137|375527|450760|577|Orūmīyeh
    102|666|138|641355|-218954|118|Reykjavík
    102|666|138|641123|-219130|40|Kópavogur
    102|666|138|640671|-219377|31|Hafnarfjörður
    102|667|138|639981|-225611|19|Reykjanesbær
    102|668|138|656835|-180878|19|Akureyri
    102|667|138|640049|-225624|15|Keflavík
    103|669|139|418919|125113|2318|Rome
    103|670|139|454643|91895|1371|Milan
    103|671|139|408522|142681|909|Naples
    103|672|139|450705|76868|847|Turin
    103|673|139|381166|133636|648|Palermo
    103|674|139|444048|89444|580|Genoa
    103|675|139|444938|113387|394|Bologna
    103|676|139|437792|112463|367|Florence
    103|677|139|411207|168698|316|Bari
    103|673|139|374922|150704|311|Catania
    103|678|139|454385|109938|258|Verona
    103|673|139|381939|155526|219|Messina
    103|679|139|456495|137768|204|Trieste
    103|678|139|454080|118859|203|Padua
    103|670|139|455356|102147|200|Brescia
    103|677|139|404644|172471|198|Taranto
    103|675|139|447993|103262|198|Parma
    103|676|139|438805|110970|195|Prato
    103|675|139|446478|109254|184|Modena
    103|680|139|381105|156613|182|Reggio Calabria
    103|670|139|455131|91434|182|Quarto Oggiaro
    103|675|139|446982|106312|171|Reggio nell'Emilia
    103|676|139|435443|103262|157|Livorno
    103|681|139|392305|91192|149|Cagliari
    103|675|139|440576|125653|148|Rimini
    103|678|139|454917|122454|147|Mestre
    103|672|139|450501|76405|141|Circoiscrizione II
    103|677|139|414584|155519|137|Foggia
    103|672|139|450379|76717|134|Circoiscrizione VIII
    103|675|139|448380|116206|132|Ferrara
    103|672|139|450628|76307|130|Circoiscrizione III
    103|669|139|417634|123308|129|Acilia-Castel Fusano-Ostia Antica
    103|672|139|451015|76554|126|Circoiscrizione V
    103|671|139|406754|147933|125|Salerno
    103|670|139|455800|92725|124|Monza
    103|673|139|370754|152866|121|Siracusa
    103|670|139|456960|96672|121|Bergamo
    103|682|139|460679|111211|120|Trento
    103|683|139|431122|123888|120|Perugia
    103|684|139|424584|142028|119|Pescara
    103|675|139|442218|120414|116|Forlì
    103|678|139|455467|115475|111|Vicenza
    103|683|139|425634|126433|111|Terni
    103|676|139|437085|104036|109|Pisa
    103|682|139|464907|113398|107|Bolzano
    103|672|139|451022|77003|107|Circoiscrizione VI
    103|675|139|450524|96934|103|Piacenza
    103|672|139|454469|86212|101|Novara
    103|676|139|434628|118807|100|Arezzo
    103|679|139|460693|132372|100|Udine
    103|677|139|412312|162980|99|Andria
    103|672|139|450812|76319|98|Circoiscrizione IV
    103|675|139|441391|122432|97|Cesena
    103|674|139|441030|98238|93|La Spezia
    103|677|139|413143|162816|93|Barletta
    103|672|139|449092|86101|92|Alessandria
    103|681|139|407259|85555|91|Sassari
    103|685|139|436072|135103|89|Ancona
    103|672|139|450782|76972|89|Circoiscrizione VII
    103|669|139|419936|127224|89|Guidonia Montecelio
    103|676|139|437769|112771|88|Campo di Marte
    103|677|139|406322|179361|87|Brindisi
    103|678|139|456667|122416|85|Treviso
    103|671|139|407893|143681|85|Torre del Greco
    103|669|139|417321|122765|85|Lido di Ostia
    103|670|139|458082|90832|84|Como
    103|670|139|456113|88491|83|Busto Arsizio
    103|670|139|455333|92258|81|Sesto San Giovanni
    103|676|139|438437|105045|81|Lucca
    103|671|139|408439|140952|81|Pozzuoli
    103|675|139|444134|122012|80|Ravenna
    103|677|139|403548|181724|80|Lecce
    103|670|139|458206|88251|80|Varese
    103|671|139|409285|142020|80|Giugliano in Campania
    103|680|139|388825|166009|78|Catanzaro
    103|672|139|450664|76868|78|Circoiscrizione I
    103|673|139|377992|124367|77|Marsala
    103|685|139|439092|129164|77|Pesaro
    103|671|139|408333|142000|76|Fuorigrotta
    103|669|139|414661|129043|76|Latina
    103|670|139|455582|92150|75|Cinisello Balsamo
    103|673|139|370738|142404|75|Gela
    103|669|139|415945|126542|74|Aprilia
    103|672|139|449016|82075|74|Asti
    103|673|139|369257|147244|74|Ragusa
    103|671|139|409075|142930|73|Casoria
    103|676|139|439306|109236|73|Pistoia
    103|671|139|410726|143323|72|Caserta
    103|670|139|451332|100213|71|Cremona
    103|675|139|447824|108777|71|Carpi
    103|677|139|408266|165495|70|Altamura
    103|680|139|389626|163094|70|Lamezia Terme
    103|675|139|443592|117132|69|Imola
    103|671|139|408651|142629|69|San Carlo All'Arena
    103|671|139|408573|142228|67|Arenella
    103|673|139|380176|125362|67|Trapani
    103|681|139|392293|92500|66|Quartu Sant'Elena
    103|671|139|407021|144868|66|Castellammare di Stabia
    103|670|139|451920|91592|65|Pavia
    103|676|139|440354|101393|64|Massa
    103|680|139|390808|171276|64|Crotone
    103|671|139|409230|143094|64|Afragola
    103|680|139|392989|162531|63|Cosenza
    103|673|139|374903|140622|62|Caltanissetta
    103|676|139|438669|102502|62|Viareggio
    103|674|139|443090|84772|61|Savona
    103|685|139|438405|130166|60|Fano
    103|676|139|427630|111094|60|Grosseto
    103|686|139|406660|166046|60|Matera
    103|681|139|409234|94980|60|Olbia
    103|671|139|409448|143714|59|Acerra
    103|677|139|412004|165990|59|Molfetta
    103|676|139|440793|100979|58|Carrara
    103|671|139|411307|147782|58|Benevento
    103|670|139|453141|88544|57|Vigevano
    103|671|139|408591|141731|57|Pianura
    103|670|139|455979|89151|57|Legnano
    103|677|139|416306|159188|56|Manfredonia
    103|683|139|429549|127027|56|Foligno
    103|686|139|406418|158079|56|Potenza
    103|672|139|449994|76824|56|Moncalieri
    103|672|139|443907|75483|55|Cuneo
    103|677|139|412426|165010|55|Bisceglie
    103|672|139|450684|76250|54|Pozzo Strada
    103|673|139|368587|147597|54|Modica
    103|684|139|426612|136990|54|Teramo
    103|677|139|412652|158956|54|Cerignola
    103|677|139|412773|164101|53|Trani
    103|676|139|433182|113306|53|Siena
    103|671|139|408156|143372|53|Portici
    103|671|139|408078|143501|53|Ercolano
    103|684|139|425114|141451|53|Montesilvano
    103|673|139|380789|135124|53|Bagheria
    103|671|139|406995|147077|53|Cava Dè Tirreni
    103|671|139|409726|142074|52|Aversa
    103|669|139|416857|127775|52|Velletri
    103|671|139|408542|143304|52|Ponticelli
    103|677|139|416856|153815|51|San Severo
    103|671|139|409000|142667|51|Secondigliano
    103|677|139|411101|166909|51|Bitonto
    103|673|139|376554|125899|51|Mazara del Vallo
    103|678|139|454371|123326|51|Venice
    103|673|139|369515|145279|50|Vittoria
    103|670|139|456602|87916|50|Gallarate
    103|672|139|450923|76940|50|Barriera di Milano
    103|678|139|450698|117902|50|Rovigo
    103|672|139|451098|76513|50|Barriera di Lanzo
    103|671|139|408971|141882|49|Marano di Napoli
    103|679|139|459569|126605|49|Pordenone
    103|669|139|414579|126639|49|Nettuno
    103|672|139|450333|76500|49|Lingotto
    103|673|139|376089|151658|49|Acireale
    103|687|139|415595|146674|49|Campobasso
    103|671|139|407602|145372|48|Scafati
    103|672|139|450707|75146|48|Rivoli
    103|671|139|409149|147910|48|Avellino
    103|671|139|408569|142648|48|San Lorenzo
    103|672|139|450003|76530|47|Nichelino
    103|669|139|420932|117967|47|Civitavecchia
    103|672|139|451392|77701|47|Settimo Torinese
    103|669|139|424194|121056|47|Viterbo
    103|671|139|406086|149821|47|Battipaglia
    103|670|139|455324|90402|47|Rho
    103|674|139|438172|77772|47|Sanremo
    103|678|139|452186|122777|46|Chioggia
    103|672|139|450801|76257|46|Parella
    103|670|139|458559|93970|46|Lecco
    103|672|139|450787|75674|46|Collegno
    103|677|139|411517|164114|46|Corato
    103|670|139|455690|91648|46|Paderno Dugnano
    103|673|139|375668|149025|46|Paternò
    103|672|139|453216|84199|45|Vercelli
    103|685|139|429568|138768|45|San Benedetto del Tronto
    103|671|139|409097|143420|45|Casalnuovo di Napoli
    103|670|139|455300|92780|45|Cologno Monzese
    103|676|139|438319|111992|45|Sesto Fiorentino
    103|671|139|407454|146454|45|Nocera Inferiore
    103|673|139|375180|150091|45|Misterbianco
    103|672|139|450241|76436|45|Filadelfia
    103|671|139|408326|143416|45|San Giorgio a Cremano
    103|669|139|414526|126216|45|Anzio
    103|671|139|408455|141926|45|Soccavo
    103|681|139|407354|85677|45|Monte Rosello
    103|676|139|437542|111879|44|Scandicci
    103|671|139|408428|142308|44|Vomero
    103|669|139|416398|133411|44|Frosinone
    103|684|139|423483|141649|44|Chieti
    103|673|139|379779|129647|44|Alcamo
    103|669|139|417698|126592|44|Marino
    103|678|139|454218|118875|44|Arcella
    103|671|139|407534|144525|43|Torre Annunziata
    103|672|139|455630|80580|43|Biella
    103|670|139|456500|92055|42|Seregno
    103|674|139|438892|80393|42|Imperia
    103|685|139|433049|137207|42|Civitanova Marche
    103|677|139|408175|164191|42|Gravina in Puglia
    103|670|139|456183|92025|41|Desio
    103|678|139|456302|125681|41|San Donà di Piave
    103|685|139|428535|135740|41|Ascoli Piceno
    103|675|139|442901|118795|41|Faenza
    104|688|140|491880|-21049|28|Saint Helier
    105|689|141|179970|-767936|937|Kingston
    105|690|141|180075|-767832|583|New Kingston
    105|691|141|179911|-769574|145|Spanish Town
    105|691|141|179710|-768869|102|Portmore
    105|692|141|184712|-779188|82|Montego Bay
    105|693|141|180417|-775071|47|Mandeville
    105|694|141|179645|-772452|44|May Pen
    105|695|141|184076|-771031|26|Ocho Rios
    105|691|141|179414|-771090|26|Old Harbour
    105|691|141|181368|-770317|20|Linstead
    105|690|141|180125|-767993|18|Half Way Tree
    105|692|141|185149|-778018|17|Barrett Town
    106|696|142|319552|359450|1275|Amman
    106|697|142|320728|360880|792|Zarqa
    106|698|142|325556|358500|569|Irbid
    106|697|142|320178|360464|268|Russeifa
    106|696|142|319920|358400|251|Ḩayy Khildā
    106|696|142|318791|359210|186|Khuraybat as Sūq
    106|696|142|319545|358183|181|Wādī as Sīr
    106|698|142|325587|360082|155|Ar Ramthā
    106|696|142|320221|358439|151|Ṣuwayliḥ
    106|699|142|323333|357528|125|‘Ajlūn
    106|700|142|320392|357272|107|As Salţ
    106|701|142|295267|350078|95|Aqaba
    107|702|143|356895|1396917|9733|Tokyo
    107|703|143|354333|1396500|3777|Yokohama
    107|704|143|346938|1355011|2753|Osaka
    107|705|143|351815|1369064|2332|Nagoya
    107|706|143|430667|1413500|1973|Sapporo
    107|707|143|336000|1304167|1612|Fukuoka
    107|703|143|355206|1397172|1538|Kawasaki
    107|708|143|346913|1351830|1525|Kobe
    107|709|143|350211|1357538|1463|Kyoto
    107|710|143|359081|1396566|1324|Saitama
    107|711|143|344000|1324500|1200|Hiroshima
    107|712|143|382667|1408667|1096|Sendai
    107|713|143|356000|1401167|979|Chiba
    107|707|143|338518|1308503|940|Kitakyushu
    107|702|143|356419|1396472|940|Setagaya
    107|704|143|345822|1354665|826|Sakai
    107|714|143|379226|1390412|797|Niigata
    107|715|143|347000|1377333|791|Hamamatsu
    107|703|143|355613|1397160|748|Ōta
    107|716|143|328059|1306918|738|Kumamoto
    107|702|143|356000|1393167|725|Aihara
    107|717|143|346500|1339333|724|Okayama
    107|702|143|355671|1392417|720|Sagamihara
    107|702|143|356922|1398731|697|Edogawe
    107|710|143|357632|1398076|695|Adachi
    107|715|143|349833|1383833|693|Shizuoka
    107|713|143|357013|1399865|644|Honchō
    107|710|143|358052|1397107|607|Kawaguchi
    107|718|143|315667|1305500|595|Kagoshima
    107|719|143|362013|1402841|588|Suginami
    107|710|143|357489|1397150|584|Itabashi
    107|702|143|356558|1393239|579|Hachiōji
    107|716|143|327786|1307454|543|Kotō
    107|708|143|348167|1347000|530|Himeji
    107|720|143|365667|1398833|518|Utsunomiya
    107|721|143|338392|1327657|511|Matsuyama
    107|713|143|357800|1399014|498|Matsudo
    107|713|143|357341|1399065|496|Ichikawa
    107|704|143|346667|1355833|493|Higashiosaka
    107|708|143|347156|1353320|485|Nishinomiya
    107|717|143|345833|1337667|483|Kurashiki
    107|722|143|332333|1316000|477|Ōita
    107|711|143|344833|1333667|468|Fukuyama
    107|723|143|366000|1366167|466|Kanazawa
    107|708|143|347167|1354167|459|Amagasaki
    107|713|143|357333|1398500|453|Katsushika
    107|703|143|353493|1394767|439|Fujisawa
    107|713|143|358622|1399773|433|Kashiwa
    107|702|143|355403|1394508|431|Machida
    107|705|143|350833|1371500|426|Toyota
    107|721|143|336363|1330057|422|Shinagawa
    107|724|143|343333|1340500|418|Takamatsu
    107|725|143|367000|1372167|415|Toyama
    107|703|143|352836|1396672|409|Yokosuka
    107|726|143|327500|1298833|409|Nagasaki
    107|704|143|348135|1356491|406|Hirakata
    107|727|143|354229|1367604|402|Gifu
    107|704|143|347824|1354693|401|Toyonaka
    107|728|143|319167|1314167|401|Miyazaki
    107|704|143|347614|1355157|385|Suita
    107|705|143|349500|1371667|384|Okazaki
    107|705|143|353000|1368000|380|Ichinomiya
    107|705|143|347667|1373833|377|Toyohashi
    107|729|143|342152|1351501|375|Minato
    107|730|143|363333|1390167|372|Takasaki
    107|731|143|366500|1381833|372|Nagano
    107|732|143|346850|1358048|367|Nara-shi
    107|733|143|370500|1408833|357|Iwaki
    107|729|143|342333|1351667|356|Wakayama
    107|710|143|359086|1394853|354|Kawagoe
    107|704|143|348483|1356168|354|Takatsuki
    107|702|143|356912|1397085|349|Shinjuku
    107|710|143|358904|1397892|345|Koshigaya
    107|734|143|350000|1358667|345|Ōtsu
    107|702|143|357045|1396695|344|Nakano
    107|710|143|357992|1394690|344|Tokorozawa
    107|706|143|437706|1423649|333|Asahikawa
    107|730|143|364000|1390833|332|Maebashi
    107|710|143|357526|1397335|332|Kita
    107|735|143|335500|1335333|332|Kochi
    107|733|143|374000|1403833|327|Kōriyama
    107|736|143|262130|1276785|317|Naha
    107|705|143|352476|1369723|308|Kasugai
    107|737|143|397167|1401167|307|Akita
    107|738|143|349667|1366167|305|Yokkaichi
    107|708|143|346552|1350069|303|Akashi
    107|707|143|333167|1305167|303|Kurume
    107|710|143|357613|1397449|301|Toshima
    107|739|143|408167|1407333|298|Aomori
    107|733|143|377500|1404667|294|Fukushima
    107|740|143|397000|1411500|290|Morioka
    107|702|143|356322|1397017|288|Meguro
    107|713|143|357329|1398208|287|Sumida
    107|704|143|348164|1355683|287|Ibaraki
    107|713|143|355167|1400833|283|Ichihara
    107|706|143|417758|1407367|275|Hakodate
    107|738|143|347333|1365167|274|Tsu
    107|704|143|346167|1356000|273|Yao
    107|708|143|347694|1348290|271|Kakogawachō-honmachi
    107|719|143|363500|1404500|270|Mito
    107|741|143|340667|1345667|267|Tokushima
    107|714|143|374500|1388500|266|Nagaoka
    107|742|143|339555|1309371|265|Shimonoseki
    107|702|143|356745|1394822|262|Fuchū
    107|743|143|360644|1362226|262|Fukui-shi
    107|702|143|356581|1397515|260|Minato City
    107|703|143|353278|1393373|258|Hiratsuka
    107|710|143|358364|1397996|249|Sōka
    107|744|143|382333|1403667|248|Yamagata
    107|715|143|351667|1386833|245|Fuji
    107|726|143|331683|1297250|243|Sasebo
    107|703|143|353364|1394043|242|Chigasaki
    107|702|143|356592|1395484|242|Chōfu
    107|703|143|354728|1394510|242|Yamato
    107|719|143|360833|1401167|241|Tsukuba
    107|731|143|362333|1379667|241|Matsumoto
    107|702|143|355331|1394217|240|Bunkyo
    107|739|143|405000|1415000|239|Hachinohe
    107|704|143|347662|1356276|238|Neyagawa
    107|745|143|332333|1303000|233|Saga
    107|702|143|356589|1397066|230|Shibuya
    107|710|143|359831|1397497|229|Kasukabe
    107|710|143|359714|1396138|226|Ageo
    107|708|143|347994|1353570|226|Takarazuka
    107|730|143|363000|1393667|224|Ōta
    107|703|143|354953|1394428|224|Minamirinkan
    107|703|143|354427|1393693|223|Atsugi
    107|710|143|357382|1397805|216|Arakawa
    107|711|143|342322|1325666|214|Kure
    107|730|143|363167|1392000|211|Isesaki
    107|702|143|357075|1397788|211|Taito
    107|702|143|357253|1395383|207|Nishi-Tokyo-shi
    107|704|143|344667|1353667|205|Kishiwada
    107|746|143|354833|1330500|203|Matsue
    107|713|143|358563|1399027|200|Nagareyama
    107|713|143|357353|1401244|199|Yachiyo
    107|702|143|357260|1394851|198|Kodaira
    107|708|143|347843|1354013|198|Itami
    107|711|143|344086|1327368|196|Higashihiroshima
    107|738|143|348833|1365833|195|Suzuka
    107|702|143|356942|1395550|195|Kamirenjaku
    107|710|143|361350|1393900|195|Kumagaya
    107|742|143|341833|1314667|193|Yamaguchi
    107|709|143|348904|1358032|192|Uji
    107|702|143|356731|1394003|190|Hino
    107|747|143|356667|1385667|189|Kofu
    107|715|143|351000|1388667|189|Numazu
    107|714|143|371483|1382364|189|Jōetsu
    107|703|143|352556|1391597|188|Odawara
    107|705|143|349583|1370805|188|Anjō
    108|748|144|-12833|368167|4397|Nairobi
    108|749|144|2842|347523|1867|Kakamega
    108|750|144|-40547|396636|1208|Mombasa
    108|751|144|-3072|360722|570|Nakuru
    108|752|144|-11466|369609|490|Ruiru
    108|753|144|5204|352699|475|Eldoret
    108|754|144|-1022|347617|397|Kisumu
    108|752|144|-12463|366629|323|Kikuyu
    108|748|144|-10333|370693|251|Thika
    108|751|144|-7138|364326|198|Naivasha
    108|752|144|-11764|367564|194|Karuri
    108|755|144|-7000|371833|194|Karuri
    109|756|145|428700|745900|900|Bishkek
    109|757|145|405283|727985|322|Osh
    109|758|145|409450|729931|123|Manas
    109|759|145|424905|783920|84|Karakol
    109|756|145|428419|753015|71|Tokmok
    109|757|145|407699|733007|49|Uzgen
    109|756|145|428142|738481|48|Kara-Balta
    109|759|145|424602|761871|42|Balykchy
    109|760|145|414283|759957|41|Naryn
    109|758|145|410376|727459|41|Bazar-Korgon
    109|761|145|425226|722417|40|Talas
    109|762|145|398389|695276|34|Razzakov
    110|763|146|115624|1049160|1573|Phnom Penh
    110|764|146|109908|1047850|843|Takeo
    110|765|146|133618|1038606|139|Siem Reap
    110|766|146|131027|1031982|119|Battambang
    110|767|146|136580|1025636|98|Paoy Paet
    110|763|146|115088|1048914|76|Dangkao
    110|768|146|122500|1046667|75|Kampong Chhnang
    110|769|146|106093|1035296|73|Sihanoukville
    110|770|146|123537|1060356|64|Preaek Prasab
    110|771|146|119934|1054635|61|Kampong Cham
    110|772|146|142322|1040811|56|Anlong Veaeng
    110|773|146|125388|1039192|52|Pursat
    111|774|147|13278|1729770|40|Tarawa
    112|775|148|-117022|432551|74|Moroni
    112|776|148|-121667|443994|26|Moutsamoudou
    112|777|148|-122876|437434|17|Fomboni
    113|778|149|172955|-627250|12|Basseterre
    114|779|150|390338|1257543|3222|Pyongyang
    114|780|150|399183|1275364|559|Hamhŭng
    114|781|150|387375|1254078|455|Namp’o
    114|781|150|394317|1259328|437|Sunch’ŏn
    114|780|150|398420|1276321|346|Hŭngnam
    114|782|150|379708|1265544|338|Kaesŏng
    114|783|150|391528|1274436|329|Wŏnsan
    114|784|150|417956|1297758|327|Chongjin
    114|779|150|389918|1256587|321|Man’gyŏngdae-ri
    114|785|150|397006|1258933|319|Kaech’ŏn
    114|786|150|385072|1257558|310|Sariwŏn-si
    114|785|150|401006|1243981|288|Sinŭiju
    115|787|151|375660|1269784|10349|Seoul
    115|788|151|351017|1290300|3285|Busan
    115|789|151|374565|1267052|3015|Incheon
    115|790|151|358703|1285911|2365|Daegu
    115|791|151|363491|1273849|1441|Daejeon
    115|792|151|351547|1269156|1401|Gwangju
    115|793|151|372911|1270089|1234|Suwon
    115|794|151|355372|1293167|1098|Ulsan
    115|793|151|376564|1268350|1061|Goyang-si
    115|795|151|352281|1286811|1025|Changwon
    115|793|151|374386|1271378|914|Seongnam-si
    115|796|151|366372|1274897|852|Cheongju-si
    116|797|152|290769|480839|637|Al Aḩmadī
    116|798|152|293328|480286|164|Ḩawallī
    116|798|152|293339|480761|147|As Sālimīyah
    116|799|152|292572|480572|139|Şabāḩ as Sālim
    116|800|152|292775|479586|86|Al Farwānīyah
    116|797|152|290825|481303|68|Al Faḩāḩīl
    116|801|152|293670|479743|60|Kuwait City
    116|798|152|293117|480742|58|Ar Rumaythīyah
    116|797|152|291458|480947|52|Ar Riqqah
    116|798|152|292958|480786|40|Salwá
    116|797|152|290961|481328|39|Al Manqaf
    116|801|152|292950|479331|36|Ar Rābiyah
    117|802|153|192866|-813744|29|George Town
    117|803|153|193820|-813928|15|West Bay
    118|804|154|432525|769115|1977|Almaty
    118|805|154|511801|714460|1544|Astana
    118|806|154|423099|696004|1200|Shymkent
    118|807|155|502797|572072|500|Aktobe
    118|808|154|498019|731021|497|Karagandy
    118|809|154|428980|713733|358|Taraz
    118|810|156|448528|655092|354|Kyzylorda
    118|811|157|512460|514256|330|Oral
    118|812|154|522760|769688|329|Pavlodar
    118|813|154|499714|826059|319|Ust-Kamenogorsk
    118|813|154|504206|802502|292|Semey
    118|814|158|471048|518843|290|Atyrau
    119|815|159|179667|1026000|840|Vientiane
    119|816|159|165703|1047622|125|Savannakhet
    119|817|159|174103|1048307|90|Thakhèk
    119|818|159|151202|1057990|77|Pakse
    119|819|159|203501|1000902|65|Ban Khoan
    119|820|159|204164|1040450|56|Xam Nua
    119|821|159|198933|1021525|55|Luang Prabang
    119|822|159|194494|1031917|37|Muang Phônsavan
    119|816|159|166759|1049880|25|Ban Xénô
    119|823|159|206923|1019837|25|Muang Xay
    119|815|159|189235|1024478|25|Vang Vieng
    119|824|159|211921|1011479|23|Muang Sing
    120|825|160|338933|355016|1916|Beirut
    120|825|160|339000|354833|1251|Ra’s Bayrūt
    120|826|160|344335|358442|229|Tripoli
    120|827|160|335575|353715|163|Sidon
    120|827|160|332733|351939|135|Tyre
    120|828|160|338053|356000|130|Aley
    120|829|160|333789|354839|120|Nabatîyé et Tahta
    120|829|160|334075|354818|98|Habboûch
    120|828|160|339808|356178|96|Jounieh
    120|830|160|338468|359020|78|Zahlé
    120|831|160|341794|364208|50|Aarsâl
    120|827|160|335175|353689|50|Ghazieh
    121|832|161|140667|-609500|25|Gros Islet
    121|833|161|139957|-610061|20|Castries
    122|834|162|471415|95215|5|Vaduz
    123|835|163|69355|798487|648|Colombo
    123|835|163|68402|798712|219|Dehiwala-Mount Lavinia
    123|835|163|68480|799265|195|Maharagama
    123|836|163|96684|800074|169|Jaffna
    123|835|163|67730|798816|168|Moratuwa
    123|835|163|72083|798358|137|Negombo
    123|835|163|68905|799015|118|Pita Kotte
    123|835|163|68830|799071|115|Sri Jayewardenepura Kotte
    123|837|163|72906|806336|111|Kandy
    123|838|163|85778|812289|108|Trincomalee
    123|838|163|74090|818347|100|Kalmunai
    123|839|163|60461|802103|93|Galle
    124|840|164|63005|-107969|1542|Monrovia
    124|841|164|69954|-94712|86|Gbarnga
    124|842|164|58769|-100496|75|Buchanan
    124|843|164|72350|-89844|63|Ganta
    124|844|164|65310|-103537|52|Kakata
    124|845|164|60685|-81356|38|Zwedru
    124|844|164|62468|-103564|38|Harbel
    124|846|164|43782|-77108|35|Harper
    124|846|164|45895|-76722|35|Pleebo City
    124|847|164|83603|-102064|31|Foya Kamara
    124|843|164|75794|-85378|24|New Yekepa
    124|847|164|84219|-97478|23|Voinjama
    125|848|165|-293167|274833|359|Maseru
    125|849|165|-288866|278992|61|Maputsoe
    125|850|165|-301514|274769|46|Mohale's Hoek
    125|851|165|-298230|272374|45|Mafeteng
    125|849|165|-288718|280450|43|Hlotse
    125|852|165|-287666|282494|40|Butha-Buthe
    125|848|165|-292786|275242|38|Mabote
    125|853|165|-304000|277003|33|Quthing
    125|854|165|-291472|277490|27|Teyateyaneng
    125|855|165|-301154|286894|25|Qacha’s Nek
    125|856|165|-295220|286084|16|Thaba-Tseka
    126|857|166|546892|252798|542|Vilnius
    126|858|166|549016|239091|289|Kaunas
    126|859|166|557068|211391|172|Klaipėda
    126|860|166|559333|233167|99|Šiauliai
    126|861|166|557319|243598|85|Panevėžys
    126|858|166|549152|239683|70|Dainava (Kaunas)
    126|862|166|543957|240388|49|Alytus
    126|858|166|549291|238860|40|Šilainiai
    126|858|166|549313|239324|40|Eiguliai
    126|857|166|547078|253171|40|Antakalnis
    126|857|166|547333|252417|37|Fabijoniškės
    126|857|166|546952|254197|36|Naujoji Vilnia
    127|863|167|496098|61327|76|Luxembourg
    127|863|167|494958|59806|36|Esch-sur-Alzette
    127|863|167|494806|60875|18|Dudelange
    128|864|168|569460|241059|742|Riga
    128|865|168|558833|265333|78|Daugavpils
    128|866|168|565047|210108|67|Liepāja
    128|867|168|566500|237128|54|Jelgava
    128|868|168|569680|237704|52|Jūrmala
    128|869|168|573948|215612|32|Ventspils
    128|870|168|565103|273400|26|Rēzekne
    128|871|168|575411|254275|22|Valmiera
    128|872|168|568162|246140|22|Ogre
    128|873|168|564990|258574|21|Jēkabpils
    128|874|168|569054|240511|19|Mārupe
    128|875|168|568601|243654|17|Salaspils
    129|876|169|328874|131873|1302|Tripoli
    129|877|169|321149|200686|757|Benghazi
    129|878|169|323754|150925|355|Misratah
    129|878|169|324674|145687|203|Zliten
    129|879|169|326486|142619|201|Al Khums
    129|880|169|327571|127276|200|Az Zāwīyah
    129|880|169|327522|127278|186|Zawiya
    129|876|169|328187|130173|154|Janzūr
    129|881|169|270377|144283|149|Sabha
    129|882|169|320896|239538|141|Tobruk
    129|883|169|307554|202262|131|Ajdabiya
    129|880|169|327572|123763|130|Al Ajaylat
    130|884|170|335883|-76114|3665|Casablanca
    130|885|170|340132|-68326|1655|Rabat
    130|886|170|340331|-50003|1191|Fes
    130|887|170|357673|-57998|1035|Tangier
    130|888|170|316342|-79999|995|Marrakesh
    130|885|170|340531|-67985|972|Salé
    130|889|170|304202|-95982|698|Agadir
    130|890|170|338935|-55473|568|Meknes
    130|891|170|346814|-19086|539|Oujda
    130|892|170|342610|-65802|470|Kenitra
    130|887|170|355784|-53684|415|Tétouan
    130|893|170|352516|-39372|395|Al Hoceïma
    131|894|171|437372|74214|32|Monaco
    131|894|171|437398|74273|16|Monte-Carlo
    132|895|172|470090|288594|635|Chisinau
    132|896|172|468428|296284|157|Tiraspol
    132|897|172|477629|279285|125|Bălţi
    132|898|172|468316|294767|110|Bender
    132|896|172|477682|290100|55|Rîbniţa
    132|899|172|459046|281952|34|Cahul
    132|900|172|472102|278001|34|Ungheni
    132|901|172|481566|282849|27|Soroca
    132|895|172|470216|287630|26|Durleşti
    132|902|172|473850|288254|24|Orhei
    132|896|172|472656|291667|23|Dubăsari
    132|903|172|462949|286571|22|Comrat
    133|904|173|424412|192631|236|Podgorica
    133|905|173|427731|189445|58|Nikšić
    133|906|173|424531|185375|19|Herceg Novi
    133|907|173|433567|193584|19|Pljevlja
    133|908|173|422872|188392|18|Budva
    133|909|173|420937|190984|17|Bar
    133|910|173|430383|197476|15|Bijelo Polje
    133|911|173|423906|189142|15|Cetinje
    134|912|174|180682|-630830|5|Marigot
    135|913|175|-189137|475361|1349|Antananarivo
    135|914|175|-181492|494023|345|Toamasina
    135|915|175|-198659|470333|260|Antsirabe
    135|916|175|-157167|463167|260|Mahajanga
    135|917|175|-214527|470857|203|Fianarantsoa
    135|918|175|-233500|436667|178|Toliara
    135|919|175|-123173|492919|136|Antsiranana
    135|920|175|-142667|501667|89|Sambava
    135|921|175|-189833|473167|74|Imerintsiatosika
    135|920|175|-149003|502788|71|Antalaha
    135|922|175|-250325|469833|71|Tôlanaro
    135|915|175|-196500|473167|70|Antanifotsy
    136|923|176|70897|1713803|25|Majuro
    136|923|176|70870|1713770|20|Dalap-Uliga-Dorrit
    137|924|177|419965|214314|474|Skopje
    137|925|177|421328|217158|75|Kumanovo
    137|926|177|413456|215537|73|Prilep
    137|927|177|410323|213355|69|Bitola
    137|928|177|420153|214411|64|Čair
    137|929|177|420099|209714|63|Tetovo
    137|930|177|419489|215028|58|Kisela Voda
    137|931|177|417172|217720|57|Veles
    137|932|177|417963|209080|50|Gostivar
    137|933|177|417458|221958|48|Shtip
    137|934|177|414785|205594|45|Centar Župa
    137|935|177|411170|208017|42|Ohrid
    138|936|178|126092|-79752|4227|Bamako
    138|937|178|113176|-56665|349|Sikasso
    138|937|178|123872|-54651|218|Koutiala
    138|938|178|134403|-62595|205|Ségou
    138|939|178|144478|-114439|194|Kayes
    138|940|178|144843|-41830|186|Mopti
    138|936|178|125733|-80291|148|Kalaban Koro
    138|941|178|162717|-447|133|Gao
    138|942|178|127441|-80726|130|Kati
    138|938|178|132970|-48963|103|San
    138|937|178|114177|-74832|90|Bougouni
    138|943|178|167735|-30074|84|Timbuktu
    139|944|179|168053|961561|4477|Yangon
    139|945|179|219747|960836|1208|Mandalay
    139|945|179|197450|961297|925|Nay Pyi Taw
    139|944|179|168500|960667|687|Hlaingthaya
    139|946|179|164905|976282|438|Mawlamyine
    139|947|179|231901|940640|348|Kalemyo
    139|944|179|168887|961026|247|Insein
    139|948|179|173352|964814|244|Bago
    139|949|179|219071|960489|237|Amarapura
    139|950|179|167792|947321|237|Pathein
    139|951|179|206597|969338|188|Yawnghwe
    139|949|179|221086|951358|182|Monywa
    140|952|180|479077|1068832|844|Ulan Bator
    140|953|180|490333|1040833|97|Erdenet
    140|954|180|494867|1059228|83|Darhan
    140|955|180|480726|1145326|44|Choibalsan
    140|956|180|477667|1072833|39|Nalayh
    140|957|180|496342|1001625|39|Mörön
    140|958|180|461944|1007181|30|Bayanhongor
    140|959|181|499811|920667|30|Ulaangom
    140|960|181|480056|916419|29|Khovd
    140|961|180|462639|1027750|29|Arvayheer
    140|962|181|489683|899625|28|Ölgii
    140|961|180|446702|1021749|27|Bogd
    141|963|182|222006|1135461|649|Macau
    141|963|182|221558|1135569|112|Taipa
    141|963|182|221909|1135473|52|Sé
    141|963|182|221181|1135519|36|Luhuan
    141|963|182|221614|1135564|24|Zhuojiacun
    141|963|182|221197|1135511|22|Lai Chi Van
    142|964|183|146036|-610742|89|Fort-de-France
    142|964|183|146134|-609996|40|Le Lamentin
    142|964|183|146775|-609423|23|Le Robert
    142|964|183|147835|-609923|20|Sainte-Marie
    142|964|183|146151|-609031|19|Le François
    142|964|183|145753|-609745|17|Ducos
    142|964|183|146710|-610390|16|Saint-Joseph
    142|964|183|147381|-609632|15|La Trinité
    143|965|184|180858|-159785|1184|Nouakchott
    143|966|184|209419|-170384|146|Nouadhibou
    143|967|184|166207|-114021|62|Kiffa
    143|965|184|181081|-159267|61|Dar Naim
    143|968|184|166170|-72565|60|Néma
    143|968|184|158562|-57907|58|Mbera
    143|965|184|180995|-159574|57|Ksar
    143|969|184|161507|-135058|56|Kaédi
    143|970|184|227354|-124713|55|Zouérat
    143|965|184|180989|-159885|48|Tevragh Zeina
    143|968|184|158670|-73692|40|Bougadoum
    143|971|184|151585|-121843|32|Sélibaby
    144|972|185|167918|-622106|1|Brades
    144|973|185|167056|-622129|0|Plymouth
    145|974|186|359506|144156|32|San Pawl il-Baħar
    145|975|186|358971|144612|24|Birkirkara
    145|976|186|359094|144257|23|Mosta
    145|977|186|359125|145018|22|Sliema
    145|978|186|358760|144720|16|Qormi
    145|979|186|358769|145359|15|Żabbar
    145|980|186|358997|145148|6|Valletta
    146|981|187|-201619|574989|155|Port Louis
    146|982|187|-202981|574783|115|Vacoas
    146|982|187|-202333|574661|111|Beau Bassin-Rose Hill
    146|982|187|-203163|575259|78|Curepipe
    146|982|187|-202638|574791|77|Quatre Bornes
    146|983|187|-200576|575502|24|Triolet
    146|984|187|-200384|576506|21|Goodlands
    146|985|187|-202578|577498|18|Bel Air Rivière Sèche
    146|986|187|-202567|574061|17|Bambous
    146|985|187|-201897|577144|17|Centre de Flacq
    146|987|187|-204081|577000|17|Mahébourg
    146|988|187|-202215|575343|16|Saint Pierre
    147|989|188|41752|735092|103|Male
    148|990|189|-139669|337872|1115|Lilongwe
    148|991|189|-157850|350085|902|Blantyre
    148|992|189|-114656|340207|249|Mzuzu
    148|991|189|-153860|353188|118|Zomba
    148|992|189|-99333|339333|69|Karonga
    148|990|189|-130333|334833|66|Kasungu
    148|991|189|-144782|352645|60|Mangochi
    148|990|189|-137804|344587|41|Salima
    148|991|189|-150666|352254|41|Liwonde
    148|991|189|-149793|349558|40|Balaka
    148|990|189|-143779|343332|34|Dedza
    148|990|189|-129274|342961|31|Nkhotakota
    149|993|190|194285|-991277|12294|Mexico City
    149|994|191|325027|-1170037|1922|Tijuana
    149|993|190|193553|-990622|1835|Iztapalapa
    149|995|190|190478|-982072|1692|Puebla
    149|996|190|196049|-990606|1645|Ecatepec de Morelos
    149|997|190|205881|-1003881|1594|Santiago de Querétaro
    149|998|190|211218|-1016825|1579|León de los Aldama
    149|999|192|317202|-1064608|1512|Ciudad Juárez
    149|1000|190|207211|-1033874|1476|Zapopan
    149|1000|190|206774|-1033475|1385|Guadalajara
    149|1001|193|209670|-896232|1201|Mérida
    149|993|190|194939|-991108|1185|Gustavo Adolfo Madero
    149|1002|194|256843|-1003172|1135|Monterrey
    149|996|190|194006|-990148|1077|Ciudad Nezahualcoyotl
    149|994|191|326278|-1154545|1032|Mexicali
    149|999|195|286353|-1060889|925|Chihuahua
    149|1003|196|211743|-868466|888|Cancún
    149|996|190|194785|-992396|834|Naucalpan de Juárez
    149|1004|197|290887|-1109668|812|Hermosillo
    149|1005|198|248021|-1073942|808|Culiacán
    149|1006|190|197008|-1011844|743|Morelia
    149|1007|194|255439|-1034190|735|Torreón
    149|993|190|193587|-992033|726|Álvaro Obregón
    149|1008|194|221523|-1009714|722|San Luis Potosí
    149|1009|190|218826|-1022843|722|Aguascalientes
    149|1007|194|254260|-1009796|709|Saltillo
    149|1002|194|256766|-1002591|673|Guadalupe
    149|1010|190|168494|-999089|658|Acapulco de Juárez
    149|996|190|195400|-991954|653|Tlalnepantla
    149|1000|190|206412|-1032934|650|Tlaquepaque
    149|993|190|193467|-991617|614|Coyoacán
    149|1011|193|167536|-931158|604|Tuxtla
    149|1012|199|260800|-982846|589|Reynosa
    149|993|190|192951|-991621|574|Tlalpan
    149|996|190|196439|-992160|555|Cuautitlán Izcalli
    149|993|190|194451|-991461|531|Cuauhtémoc
    149|1013|194|240203|-1046576|518|Victoria de Durango
    149|1012|199|258797|-975042|510|Heroica Matamoros
    149|996|190|192879|-996532|489|Toluca
    149|996|190|195579|-992568|489|Ciudad López Mateos
    149|1002|194|257814|-1001891|467|Ciudad Apodaca
    149|1002|194|257966|-1003177|454|Ciudad General Escobedo
    149|994|191|318715|-1166007|443|Ensenada
    149|993|190|192547|-991036|442|Xochimilco
    149|993|190|194436|-991050|430|Venustiano Carranza
    149|1014|190|191810|-961429|428|Veracruz
    149|1014|190|195312|-969159|424|Xalapa de Enríquez
    149|1012|199|274763|-995164|416|Nuevo Laredo
    149|993|190|194870|-991859|414|Azcapotzalco
    149|1002|194|257417|-1003022|412|San Nicolás de los Garza
    149|1000|190|206226|-1032417|408|Tonalá
    149|996|190|196803|-990100|386|Ojo de Agua
    149|993|190|193727|-991564|385|Benito Juárez
    149|996|190|192703|-989509|384|Xico
    149|993|190|193953|-990978|384|Iztacalco
    149|1005|198|232216|-1064188|381|Mazatlán
    149|998|190|206710|-1013558|380|Irapuato
    149|993|190|194341|-992002|372|Miguel Hidalgo
    149|993|190|193984|-991577|355|Benito Juarez
    149|1011|193|149054|-922589|353|Tapachula
    149|1015|193|179862|-929393|353|Villahermosa
    149|998|190|205218|-1008140|340|Celaya
    149|1016|190|189261|-992308|338|Cuernavaca
    149|1017|198|215073|-1048933|332|Tepic
    149|1012|194|237406|-991436|332|Ciudad Victoria
    149|1008|190|221891|-1009379|332|Soledad de Graciano Sánchez
    149|1004|197|274864|-1099408|329|Ciudad Obregón
    149|996|190|193156|-988828|322|Ixtapaluca
    149|1014|190|181490|-944447|310|Coatzacoalcos
    149|1012|194|222852|-978778|309|Tampico
    149|1002|194|256466|-1000914|308|Ciudad Benito Juárez
    149|993|190|192869|-990051|305|Tláhuac
    149|1002|194|256732|-1004581|304|Santa Catarina
    149|1006|190|194168|-1020584|299|Uruapan
    149|995|190|190641|-983035|292|Cholula
    149|996|190|196418|-993068|281|Nicolás Romero
    149|996|190|197967|-990995|280|Zumpango
    149|996|190|196292|-991069|277|Coacalco
    149|1004|197|313086|-1109422|264|Nogales
    149|1013|194|255687|-1034996|257|Gómez Palacio
    149|1005|198|257910|-1089982|256|Los Mochis
    149|1018|190|201170|-987333|256|Pachuca de Soto
    149|1019|190|170602|-967254|255|Oaxaca
    149|1020|198|241423|-1103132|250|La Paz
    149|993|190|193861|-991620|250|Colonia del Valle
    149|995|190|184642|-973974|248|Tehuacán
    149|993|190|193321|-992112|238|Magdalena Contreras
    149|1000|190|206170|-1052302|224|Puerto Vallarta
    149|1021|193|198407|-905168|220|Campeche
    149|996|190|196083|-991694|216|Buenavista
    149|1007|199|293232|-1009522|216|Ciudad Acuña
    149|1011|193|167301|-926382|215|San Cristóbal de las Casas
    149|1016|190|188814|-991778|215|Jiutepec
    149|1007|194|269069|-1014206|215|Monclova
    149|1014|190|188842|-969256|204|Córdoba
    149|1020|198|228909|-1099124|202|Cabo San Lucas
    149|1012|194|222475|-978367|197|Ciudad Madero
    149|1006|190|179626|-1021989|196|Ciudad Lázaro Cárdenas
    149|1021|193|186459|-918299|191|Ciudad del Carmen
    149|1010|190|175523|-995012|187|Chilpancingo
    150|1022|200|31412|1016865|1453|Kuala Lumpur
    150|1023|200|14655|1037578|858|Johor Bahru
    150|1024|200|31500|1015333|833|Kampung Baru Subang
    150|1024|200|31073|1016067|807|Petaling Jaya
    150|1025|200|45841|1010829|759|Ipoh
    150|1024|200|30851|1015328|740|Shah Alam
    150|1024|200|30438|1015806|708|Subang Jaya
    150|1024|200|32173|1015608|607|Bukit Rahman Putra
    150|1023|200|15243|1038240|583|Pelentong
    150|1026|200|21960|1022405|579|Malacca
    150|1023|200|13932|1036232|575|Iskandar Puteri
    150|1027|200|61236|1022433|568|Kota Bharu
    151|1028|201|-259655|325832|1254|Maputo
    151|1029|201|-259622|324589|1198|Matola
    151|1030|201|-151165|392666|770|Nampula
    151|1031|201|-198436|348389|687|Beira
    151|1032|201|-191164|334833|422|Chimoio
    151|1033|201|-161564|335867|357|Tete
    151|1034|201|-178786|368883|349|Quelimane
    151|1035|201|-133128|352406|281|Lichinga
    151|1030|201|-145626|406854|239|Nacala
    151|1036|201|-129740|405178|232|Pemba
    151|1034|201|-168375|369856|196|Mocuba
    151|1030|201|-154669|369778|168|Gurúè
    152|1037|202|-225594|170832|386|Windhoek
    152|1038|202|-179180|197731|75|Rundu
    152|1039|202|-229575|145053|73|Walvis Bay
    152|1039|202|-226784|145266|53|Swakopmund
    152|1040|202|-177883|157044|43|Oshakati
    152|1041|202|-233170|170900|34|Rehoboth
    152|1042|202|-175047|242757|33|Katima Mulilo
    152|1043|202|-204637|166477|33|Otjiwarongo
    152|1040|202|-179082|159804|27|Ondangwa
    152|1043|202|-219814|169029|26|Okahandja
    152|1043|202|-195733|181003|24|Grootfontein
    152|1040|202|-177720|157656|24|Ongwediva
    153|1044|203|-222741|1664488|93|Nouméa
    153|1044|203|-222626|1665662|24|Mont-Dore
    153|1044|203|-221576|1664572|19|Dumbéa
    154|1045|204|135137|21098|1323|Niamey
    154|1046|204|135000|71017|361|Maradi
    154|1047|204|138072|89881|318|Zinder
    154|1048|204|148888|52692|159|Tahoua
    154|1049|204|169733|79911|149|Agadez
    154|1049|204|187369|73853|106|Arlit
    154|1049|204|170187|80168|88|Alaghsas
    154|1048|204|137960|52503|85|Birni N Konni
    154|1050|204|130490|31937|79|Dosso
    154|1050|204|118844|34492|61|Gaya
    154|1046|204|137574|79874|58|Tessaoua
    154|1051|204|133154|126114|54|Diffa
    155|1052|205|-290546|1679663|0|Kingston
    156|1053|206|64541|33947|15388|Lagos
    156|1054|206|120001|85167|4910|Kano
    156|1055|206|73776|39059|3649|Ibadan
    156|1056|206|90578|74951|2690|Abuja
    156|1057|206|47774|70134|2120|Port Harcourt
    156|1058|206|105264|74388|1850|Kaduna
    156|1059|206|63382|56258|1782|Benin City
    156|1060|206|61498|67857|1553|Onitsha
    156|1061|206|51066|73667|1160|Aba
    156|1062|206|118469|131571|1110|Maiduguri
    156|1063|206|84966|45421|1080|Ilorin
    156|1064|206|130627|52432|1040|Sokoto
    157|1065|207|121328|-862504|973|Managua
    157|1066|207|124353|-868786|144|León
    157|1067|207|119732|-860959|130|Masaya
    157|1068|207|126295|-871313|126|Chinandega
    157|1069|207|129279|-859191|109|Matagalpa
    157|1070|207|130929|-863559|96|Estelí
    157|1071|207|119306|-859537|89|Granada
    157|1065|207|122351|-864281|61|Mateare
    157|1072|207|130910|-860023|55|Jinotega
    157|1068|207|126635|-871666|53|El Viejo
    157|1073|207|116876|-844562|52|Nueva Guinea
    157|1065|207|121973|-860971|50|Tipitapa
    158|1074|208|519225|44792|868|Rotterdam
    158|1075|208|523740|48897|741|Amsterdam
    158|1074|208|520767|42986|474|The Hague
    158|1076|208|520908|51222|376|Utrecht
    158|1077|208|532192|65667|244|Groningen
    158|1078|208|514408|54778|235|Eindhoven
    158|1078|208|515555|50913|221|Tilburg
    158|1078|208|515866|47760|184|Breda
    158|1079|208|518425|58528|177|Nijmegen
    158|1080|208|523702|52141|176|Almere Stad
    158|1075|208|523808|46368|162|Haarlem
    158|1079|208|519800|59111|162|Arnhem
    158|1078|208|516992|53042|160|'s-Hertogenbosch
    158|1081|208|522183|68958|153|Enschede
    158|1075|208|524531|48136|140|Zaanstad
    158|1076|208|521550|53875|139|Amersfoort
    158|1079|208|522100|59694|136|Apeldoorn
    158|1075|208|523025|46889|132|Hoofddorp
    158|1081|208|525125|60944|129|Zwolle
    158|1082|208|532027|58097|124|Leeuwarden
    158|1083|208|508483|56889|122|Maastricht
    158|1074|208|521583|44931|119|Leiden
    158|1074|208|518100|46736|119|Dordrecht
    158|1074|208|520575|44931|115|Zoetermeer
    158|1083|208|513700|61681|101|Venlo
    158|1081|208|522550|61639|97|Deventer
    158|1074|208|520067|43556|95|Delft
    158|1075|208|526317|47486|94|Alkmaar
    158|1083|208|508837|59815|93|Heerlen
    158|1075|208|523075|49722|84|Amsterdam-Zuidoost
    158|1075|208|522233|51764|83|Hilversum
    158|1081|208|522658|67931|82|Hengelo
    158|1075|208|525050|49597|80|Purmerend
    158|1080|208|525083|54750|79|Lelystad
    158|1075|208|523008|48639|79|Amstelveen
    158|1078|208|515308|44653|77|Roosendaal
    158|1078|208|517650|55181|76|Oss
    158|1074|208|519192|43889|75|Schiedam
    158|1074|208|518450|43292|74|Spijkenisse
    158|1078|208|514817|56611|74|Helmond
    158|1074|208|519125|43417|73|Vlaardingen
    158|1081|208|523567|66625|72|Almelo
    158|1074|208|520167|47083|71|Gouda
    158|1075|208|524385|48264|71|Zaandam
    158|1074|208|521292|46555|70|Alphen aan den Rijn
    158|1075|208|526425|50597|68|Hoorn
    158|1084|208|529967|65625|68|Assen
    158|1075|208|524600|46500|67|Velsen-Zuid
    158|1079|208|520333|56583|67|Ede
    158|1078|208|514950|42917|66|Bergen op Zoom
    158|1074|208|519292|45778|65|Capelle aan den IJssel
    158|1076|208|520292|50806|61|Nieuwegein
    158|1076|208|520286|55589|61|Veenendaal
    158|1076|208|520900|52333|60|Zeist
    158|1075|208|529599|47593|59|Den Helder
    158|1081|208|525758|66194|57|Hardenberg
    158|1084|208|527792|69069|57|Emmen
    158|1078|208|516450|48597|53|Oosterhout
    158|1079|208|519650|62889|49|Doetinchem
    158|1083|208|508658|60625|49|Kerkrade
    158|1076|208|520950|50461|49|Leidsche Rijn
    158|1081|208|525550|59111|48|Kampen
    158|1083|208|512517|57069|48|Weert
    158|1076|208|520850|48833|48|Woerden
    158|1083|208|509983|58694|48|Sittard
    158|1075|208|526714|48486|47|Heerhugowaard
    158|1074|208|520363|43250|47|Rijswijk
    158|1085|208|515000|36139|46|Middelburg
    158|1080|208|527108|57486|46|Emmeloord
    158|1074|208|518175|46333|45|Zwijndrecht
    158|1078|208|516825|50708|45|Waalwijk
    158|1085|208|514425|35736|45|Vlissingen
    158|1074|208|518725|46028|45|Ridderkerk
    158|1082|208|531125|60989|45|Drachten
    158|1076|208|521733|52917|45|Soest
    158|1083|208|511942|59875|44|Roermond
    158|1082|208|529593|59185|43|Heerenveen
    158|1075|208|527717|51056|41|Medemblik
    158|1075|208|522992|52417|41|Huizen
    158|1079|208|518867|54292|40|Tiel
    158|1079|208|523417|56208|40|Harderwijk
    158|1076|208|521392|50417|39|Maarssen
    158|1075|208|525111|46716|39|Heemskerk
    158|1083|208|515250|59750|39|Venray
    158|1084|208|527225|64764|38|Hoogeveen
    158|1074|208|518567|45347|38|Barendrecht
    158|1079|208|522200|54861|38|Nijkerk
    158|1074|208|520742|43597|38|Voorburg
    158|1075|208|524833|46569|37|Beverwijk
    158|1085|208|515042|38889|36|Goes
    158|1079|208|521383|62014|36|Zutphen
    158|1079|208|519700|56667|35|Wageningen
    158|1075|208|525483|46694|35|Castricum
    158|1079|208|521400|55847|35|Barneveld
    158|1074|208|518633|43625|34|Hoogvliet
    158|1074|208|518365|49724|34|Gorinchem
    158|1078|208|516608|56194|34|Uden
    158|1076|208|520200|50431|33|IJsselstein
    158|1079|208|523475|59833|33|Epe
    158|1082|208|530330|56589|32|Sneek
    158|1083|208|509742|58292|32|Geleen
    158|1074|208|519233|42500|32|Maassluis
    158|1079|208|518092|57250|32|Wijchen
    158|1075|208|524603|46105|31|IJmuiden
    158|1074|208|518317|46875|31|Papendrecht
    158|1074|208|522642|46306|31|Nieuw-Vennep
    158|1081|208|523133|69292|31|Oldenzaal
    158|1075|208|522733|51611|31|Bussum
    158|1078|208|513508|54597|31|Valkenswaard
    158|1084|208|526958|61944|30|Meppel
    158|1074|208|520410|43698|30|Ypenburg
    158|1075|208|526692|47042|29|Bergen
    158|1079|208|519725|67194|29|Winterswijk
    158|1078|208|515908|53292|29|Boxtel
    158|1083|208|509467|59708|29|Brunssum
    158|1076|208|521325|54319|29|Leusden
    158|1078|208|515075|53903|29|Best
    158|1074|208|519167|46028|29|Krimpen aan den IJssel
    158|1077|208|533300|69181|28|Delfzijl
    158|1077|208|531067|68792|28|Veendam
    159|1086|209|599127|107461|1082|Oslo
    159|1087|209|603930|53242|294|Bergen
    159|1088|209|634305|103951|216|Trondheim
    159|1089|209|589700|57333|151|Stavanger
    159|1090|209|581467|79956|117|Kristiansand
    159|1091|209|597439|102045|106|Drammen
    159|1092|209|599560|110492|89|Lillestrøm
    159|1089|209|588524|57352|85|Sandnes
    159|1093|209|592181|109298|83|Fredrikstad
    159|1094|209|591312|102166|64|Sandefjord
    159|1092|209|598333|104372|61|Asker
    159|1093|209|592839|111096|59|Sarpsborg
    160|1095|210|277017|853206|1442|Kathmandu
    160|1096|210|282669|839685|600|Pokhara
    160|1095|210|276803|844365|369|Bharatpur
    160|1095|210|276766|853142|299|Pātan
    160|1095|210|270174|848805|268|Birgañj
    160|1097|210|264550|872701|244|Biratnagar
    160|1098|210|287016|805899|204|Dhangaḍhi̇̄
    160|1095|210|274284|850322|195|Hetauda
    160|1095|210|267288|859263|195|Janakpur
    160|1096|210|276912|834525|195|Butwāl
    160|1097|210|268144|872797|173|Dharān
    160|1099|210|280500|816167|166|Nepalgunj
    161|1100|211|-5508|1669252|1|Yaren
    162|1101|212|-190529|-1699196|0|Alofi
    163|1102|213|-368485|1747635|1547|Auckland
    163|1103|213|-435333|1726333|419|Christchurch
    163|1104|213|-412866|1747756|381|Wellington
    163|1102|213|-369928|1748799|362|Manukau City
    163|1102|213|-368000|1747500|258|North Shore
    163|1105|213|-377833|1752833|192|Hamilton
    163|1106|213|-376861|1761667|161|Tauranga
    163|1107|213|-458742|1705036|132|Dunedin
    163|1104|213|-412167|1749167|114|Lower Hutt
    163|1108|213|-403564|1756111|90|Palmerston North
    163|1109|213|-390667|1740833|90|New Plymouth
    163|1110|213|-396381|1768492|88|Hastings
    163|1110|213|-394926|1769123|66|Napier
    163|1106|213|-381387|1762452|65|Rotorua
    163|1104|213|-411333|1748500|61|Porirua
    163|1111|213|-464000|1683500|58|Invercargill
    163|1102|213|-369682|1748402|56|Papatoetoe
    163|1112|213|-412708|1732840|54|Nelson
    163|1113|213|-357317|1743239|50|Whangarei
    163|1108|213|-399333|1750500|49|Whanganui
    163|1104|213|-411383|1750502|47|Upper Hutt
    163|1102|213|-370182|1748802|40|Manurewa
    163|1114|213|-386533|1780042|38|Gisborne
    163|1102|213|-370646|1749421|37|Papakura
    163|1103|213|-435833|1723833|34|Rolleston
    163|1104|213|-409167|1750167|29|Paraparaumu
    163|1115|213|-415160|1739528|29|Blenheim
    163|1103|213|-443967|1712536|29|Timaru
    163|1104|213|-409597|1756575|28|Masterton
    163|1102|213|-369659|1748239|28|Mangere East
    164|1116|214|235841|584078|797|Muscat
    164|1116|214|236703|581891|470|Seeb
    164|1116|214|235777|583998|383|Bawshar
    164|1117|214|232257|565157|163|‘Ibrī
    164|1118|214|170150|540924|163|Şalālah
    164|1119|214|241722|568886|140|Şaḩam
    164|1119|214|233908|574244|120|Rustaq
    164|1119|214|243474|567094|108|Sohar
    164|1119|214|238494|574386|107|As Suwayq
    164|1119|214|236787|578860|81|Barkā’
    164|1120|214|232984|579531|80|Samā’il
    164|1121|214|242509|557931|73|Al Buraymī
    165|1122|215|89936|-795197|408|Panama City
    165|1122|215|90503|-794707|321|San Miguelito
    165|1122|215|90406|-794408|100|Juan Díaz
    165|1123|215|84273|-824309|82|David
    165|1124|215|93602|-799002|78|Colón
    165|1122|215|89398|-796404|76|Arraiján
    165|1122|215|90921|-795390|69|Las Cumbres
    165|1122|215|88776|-797801|61|La Chorrera
    165|1122|215|90661|-794258|51|Pedregal
    165|1122|215|90894|-793831|50|Tocumen
    165|1125|215|81000|-809833|45|Santiago de Veraguas
    165|1122|215|90227|-794786|36|Parque Lefevre
    166|1126|216|-120432|-770282|7737|Lima
    166|1127|216|-120516|-771345|1226|Callao
    166|1128|216|-163990|-715375|1195|Arequipa
    166|1129|216|-81160|-790300|1067|Trujillo
    166|1130|216|-51819|-806572|630|Piura
    166|1131|216|-67701|-798550|609|Chiclayo
    166|1132|216|-120687|-752103|456|Huancayo
    166|1133|216|-135319|-719670|428|Cusco
    166|1134|216|-37481|-732529|377|Iquitos
    166|1135|216|-83791|-745539|326|Pucallpa
    166|1136|216|-90751|-785937|316|Chimbote
    166|1137|216|-180146|-702536|286|Tacna
    167|1138|217|-175593|-1496035|29|Faaa
    167|1138|217|-175347|-1495684|26|Papeete
    167|1138|217|-176333|-1496000|25|Punaauia
    168|1139|218|-94772|1471509|283|Port Moresby
    168|1140|218|-67233|1469961|76|Lae
    168|1141|219|-62298|1555660|40|Arawa
    168|1142|218|-58575|1442306|33|Mount Hagen
    168|1143|218|-87654|1482325|28|Popondetta
    168|1144|218|-52215|1457870|27|Madang
    168|1145|218|-43432|1522687|26|Kokopo
    168|1146|218|-61476|1436563|26|Mendi
    168|1147|218|-55508|1501377|18|Kimbe
    168|1148|218|-60850|1453867|18|Goroka
    168|1149|218|-35496|1436323|18|Wewak
    168|1140|218|-72036|1466401|16|Bulolo
    169|1150|220|146488|1210509|3084|Quezon City
    169|1151|220|70731|1256128|1848|Davao
    169|1150|220|146495|1209679|1712|Caloocan
    169|1150|220|146042|1209822|1600|Manila
    169|1152|220|145243|1210792|1308|Taguig
    169|1153|220|72042|1244397|1273|Budta
    169|1154|220|71608|1244750|1121|Malingao
    169|1155|220|69103|1220739|1018|Zamboanga
    169|1156|220|103167|1238907|965|Cebu City
    169|1152|220|146258|1211225|913|Antipolo
    169|1150|220|145869|1210614|853|Pasig City
    169|1157|220|84822|1246472|741|Cagayan de Oro
    170|1158|221|315580|743507|13004|Lahore
    170|1159|221|248608|670104|11624|Karachi
    170|1160|221|340080|715785|4758|Peshawar
    170|1158|221|314155|730897|3800|Faisalabad
    170|1158|221|335973|730479|3357|Rawalpindi
    170|1158|221|321557|741870|2511|Gujranwala
    170|1158|221|301968|714782|2169|Multan
    170|1159|221|253969|683772|1921|Hyderabad
    170|1161|221|301841|670014|1565|Quetta
    170|1160|221|329853|706040|1357|Bannu
    170|1158|221|320859|726742|975|Sargodha
    170|1158|221|324927|745313|911|Sialkot
    171|1162|222|522298|210118|1702|Warsaw
    171|1163|222|500614|199366|816|Kraków
    171|1164|222|511029|170301|672|Wrocław
    171|1165|222|517706|194739|639|Łódź
    171|1166|222|524069|169299|536|Poznań
    171|1167|222|543523|186491|487|Gdańsk
    171|1168|222|534289|145530|395|Szczecin
    171|1169|222|512506|225701|336|Lublin
    171|1170|222|531235|180076|330|Bydgoszcz
    171|1171|222|531333|231643|295|Białystok
    171|1172|222|502597|190217|286|Katowice
    171|1167|222|545189|185319|257|Gdynia
    171|1172|222|507965|191241|248|Częstochowa
    171|1172|222|502868|191038|227|Sosnowiec
    171|1162|222|514025|211471|226|Radom
    171|1162|222|521934|210349|217|Mokotów
    171|1172|222|502976|186766|198|Gliwice
    171|1173|222|500413|219990|198|Rzeszów
    171|1170|222|530138|185981|196|Toruń
    171|1174|222|508703|206275|192|Kielce
    171|1172|222|503249|187858|192|Zabrze
    171|1172|222|503480|189328|189|Bytom
    171|1162|222|522442|210855|179|Praga Południe
    171|1172|222|498225|190469|176|Bielsko-Biala
    171|1175|222|537838|204927|169|Olsztyn
    171|1162|222|521505|210504|149|Ursynów
    171|1172|222|502584|188563|146|Ruda Śląska
    171|1172|222|500971|185418|142|Rybnik
    171|1162|222|522348|209600|140|Wola
    171|1162|222|522924|209353|131|Bielany
    171|1172|222|501372|189664|130|Tychy
    171|1162|222|523213|209720|129|Białołeka
    171|1176|222|506712|179260|127|Opole
    171|1175|222|541522|194088|127|Elbląg
    171|1162|222|525468|197064|127|Płock
    171|1164|222|507714|162843|127|Wałbrzych
    171|1162|222|522918|210484|124|Targówek
    171|1162|222|522546|209084|123|Bemowo
    171|1170|222|526482|190678|120|Włocławek
    171|1177|222|519355|155064|118|Zielona Góra
    171|1163|222|500138|209870|117|Tarnów
    171|1172|222|503339|192048|116|Dąbrowa Górnicza
    171|1177|222|527337|152250|114|Gorzów Wielkopolski
    171|1172|222|503058|189742|113|Chorzów
    171|1166|222|517611|180910|108|Kalisz
    171|1168|222|541944|161722|107|Koszalin
    171|1164|222|512101|161619|106|Legnica
    171|1162|222|522290|210164|99|Śródmieście
    171|1164|222|511132|170814|99|Śródmieście
    171|1167|222|544640|170287|98|Słupsk
    171|1172|222|502053|192750|96|Jaworzno
    171|1172|222|499554|185748|95|Jastrzębie Zdrój
    171|1164|222|511460|170352|95|Psie Pole
    171|1162|222|522544|210347|93|Praga Północ
    171|1170|222|534841|187537|92|Grudziądz
    171|1163|222|496218|206970|84|Nowy Sącz
    171|1162|222|522210|209853|82|Ochota
    171|1166|222|522234|182512|81|Konin
    171|1165|222|514055|197032|80|Piotrków Trybunalski
    171|1170|222|527989|182639|77|Inowrocław
    171|1164|222|514009|162015|77|Lubin
    171|1164|222|508997|157290|77|Jelenia Góra
    171|1162|222|521966|211775|77|Wawer
    171|1162|222|521677|222901|77|Siedlce
    171|1166|222|531514|167378|75|Piła
    171|1174|222|509294|213852|73|Ostrowiec Świętokrzyski
    171|1172|222|503274|190290|73|Siemianowice Śląskie
    171|1166|222|516550|178069|72|Ostrów Wielkopolski
    171|1172|222|502074|191667|72|Mysłowice
    171|1168|222|533367|150499|71|Stargard
    171|1165|222|516645|193547|70|Pabianice
    171|1166|222|525348|175826|70|Gniezno
    171|1170|222|531482|181704|70|Fordon
    171|1171|222|541118|229309|69|Suwałki
    171|1165|222|515313|200086|67|Tomaszów Mazowiecki
    171|1173|222|497850|227673|67|Przemyśl
    171|1173|222|505829|220533|66|Stalowa Wola
    171|1169|222|507231|232520|66|Zamość
    171|1176|222|503498|182261|65|Kędzierzyn-Koźle
    171|1164|222|516636|160845|65|Głogów
    171|1167|222|543765|186075|65|Wrzeszcz
    171|1166|222|518403|165749|63|Leszno
    171|1172|222|500452|187006|63|Żory
    171|1165|222|513688|193567|62|Bełchatów
    171|1171|222|531781|220593|62|Łomża
    171|1172|222|504455|188615|60|Tarnowskie Góry
    171|1164|222|508438|164886|60|Świdnica
    171|1169|222|511431|234716|60|Chełm
    171|1167|222|540924|187779|60|Tczew
    171|1172|222|503802|189265|59|Piekary Śląskie
    171|1173|222|502871|214239|59|Mielec
    171|1172|222|500920|182193|58|Racibórz
    171|1172|222|503261|191256|58|Będzin
    171|1165|222|518556|194062|58|Zgierz
    171|1169|222|520324|231165|57|Biała Podlaska
    171|1175|222|538282|223647|55|Ełk
    171|1172|222|502964|189173|55|Świętochłowice
    171|1162|222|521707|208121|55|Pruszków
    171|1162|222|530862|215757|53|Ostrołęka
    171|1174|222|510374|210713|53|Starachowice
    171|1172|222|504877|194168|53|Zawiercie
    171|1162|222|522690|209864|50|Żoliborz
    171|1162|222|524015|209266|50|Legionowo
    171|1173|222|505730|216794|50|Tarnobrzeg
    171|1169|222|514166|219694|49|Puławy
    171|1172|222|500038|184720|49|Wodzisław Śląski
    171|1174|222|511131|208716|49|Skarżysko-Kamienna
    171|1165|222|519548|201584|49|Skierniewice
    171|1165|222|522306|193641|48|Kutno
    171|1173|222|496887|217706|47|Krosno
    171|1173|222|500515|214114|47|Dębica
    171|1162|222|521952|208842|47|Ursus
    171|1176|222|504738|173344|47|Nysa
    171|1167|222|539640|185264|47|Starogard Gdański
    171|1167|222|546057|182356|46|Wejherowo
    171|1162|222|528814|206200|46|Ciechanów
    171|1167|222|545709|183880|44|Rumia
    171|1165|222|510671|194448|44|Radomsko
    171|1165|222|515992|189397|44|Zduńska Wola
    171|1165|222|515958|187302|44|Sieradz
    171|1168|222|541756|155834|44|Kołobrzeg
    171|1164|222|511206|170376|44|Rejon placu Świętego Macieja
    171|1162|222|521058|212613|43|Otwock
    171|1163|222|500881|200279|42|Bieńczyce
    171|1162|222|520488|204460|41|Żyrardów
    171|1168|222|539105|142471|40|Świnoujście
    171|1164|222|512642|155697|40|Bolesławiec
    171|1177|222|518033|157170|40|Nowa Sól
    171|1169|222|512190|226962|40|Świdnik
    171|1163|222|501355|194020|39|Chrzanów
    171|1172|222|502197|186507|39|Knurów
    171|1173|222|495557|222056|39|Sanok
    171|1172|222|501710|189041|38|Mikołów
    171|1167|222|536955|175570|38|Chojnice
    171|1177|222|516420|151373|38|Żary
    171|1168|222|537079|166994|38|Szczecinek
    171|1162|222|522294|202384|38|Sochaczew
    171|1176|222|508608|174674|38|Brzeg
    171|1173|222|497451|214725|37|Jasło
    171|1163|222|502813|195650|37|Olkusz
    171|1167|222|537250|189311|37|Kwidzyn
    171|1162|222|521794|215725|37|Mińsk Mazowiecki
    171|1164|222|512134|173899|36|Oleśnica
    171|1167|222|540359|190266|36|Malbork
    171|1162|222|523401|212421|36|Wołomin
    171|1162|222|520814|210240|36|Piaseczno
    171|1162|222|521794|209461|36|Włochy
    171|1169|222|509236|222271|35|Kraśnik
    171|1172|222|497513|186321|35|Cieszyn
    171|1173|222|500162|226778|35|Jarosław
    172|1178|223|467791|-561773|6|Saint-Pierre
    173|1179|224|-250660|-1301015|0|Adamstown
    174|1180|225|317834|352339|428|East Jerusalem
    174|1181|226|315016|344667|410|Gaza
    174|1181|226|313402|343063|173|Khān Yūnis
    174|1181|226|315272|344835|168|Jabālyā
    174|1180|225|315294|350938|160|Hebron
    174|1180|225|322211|352544|130|Nablus
    174|1181|226|312972|342436|126|Rafaḩ
    174|1181|226|314183|343493|59|Dayr al Balaḩ
    174|1181|226|315464|344951|56|Bayt Lāhyā
    174|1180|133|317000|351167|56|Battir
    174|1180|225|323116|350269|44|Ţūlkarm
    174|1180|225|318996|352042|43|Ramallah
    175|1182|227|387251|-91498|517|Lisbon
    175|1183|227|411485|-86110|252|Porto
    175|1184|227|415514|-84231|193|Braga
    175|1182|227|387538|-92308|178|Amadora
    175|1185|227|402069|-84200|140|Coimbra
    175|1186|227|397436|-88070|128|Leiria
    175|1187|227|385244|-88882|118|Setúbal
    175|1188|228|326657|-169255|105|Funchal
    175|1189|227|406616|-79090|103|Viseu
    175|1182|227|387566|-92545|103|Queluz
    175|1182|227|387670|-92979|93|Cacém
    175|1190|227|406458|-86464|80|Aveiro
    175|1183|227|411240|-86124|70|Vila Nova de Gaia
    175|1191|227|370187|-79272|70|Faro
    175|1182|227|387976|-93437|66|Algueirão
    175|1182|227|388309|-91684|66|Loures
    175|1183|227|413681|-81940|58|Felgueiras
    175|1182|227|387661|-93280|54|Rio de Mouro
    175|1182|227|387927|-91838|54|Odivelas
    175|1192|227|385659|-79040|53|Évora
    175|1187|227|386296|-91156|52|Amora
    175|1187|227|386400|-91508|52|Corroios
    175|1187|227|386631|-90724|51|Barreiro
    175|1193|227|394620|-87118|50|Monsanto
    175|1183|227|411787|-85595|49|Rio Tinto
    175|1182|227|387019|-93408|46|São Domingos de Rana
    175|1185|227|401508|-88618|46|Figueira da Foz
    175|1182|227|387748|-91560|46|Lumiar
    175|1183|227|411729|-85993|45|Paranhos
    175|1194|227|417672|-85839|44|Ponte de Lima
    175|1182|227|387708|-92502|42|Olival
    175|1185|227|402180|-84052|41|Santo António dos Olivais
    175|1187|227|384445|-91015|41|Sesimbra
    175|1184|227|414444|-82962|40|Guimarães
    175|1195|227|405375|-72663|40|Guarda
    175|1183|227|412165|-85532|39|Ermesinde
    175|1183|227|411138|-86024|38|Santo Ovídio
    175|1191|227|371386|-85378|38|Portimão
    175|1182|227|387514|-92123|37|Damaia
    175|1182|227|387520|-91592|37|Cidade Universitária
    175|1182|227|387509|-92028|36|Benfica
    175|1182|227|386968|-94215|36|Cascais
    175|1183|227|412357|-86199|36|Maia
    175|1194|227|416932|-88329|36|Viana do Castelo
    175|1182|227|387398|-91016|35|Marvila
    175|1196|227|418072|-67590|35|Bragança
    175|1182|227|386910|-93108|35|Oeiras
    175|1197|227|380147|-78628|34|Beja
    175|1184|227|415361|-87820|34|Esposende
    175|1183|227|411439|-86464|34|Afurada de Baixo
    175|1187|227|386790|-91569|34|Almada
    175|1182|227|387699|-91067|33|Olivais
    175|1191|227|371020|-86742|33|Lagos
    175|1198|227|398236|-74910|33|Castelo Branco
    175|1182|227|387337|-94093|33|Alcabideche
    175|1184|227|415432|-84072|32|Bairro Novo
    175|1190|227|410076|-86412|32|Espinho
    175|1188|228|326504|-169772|32|Câmara de Lobos
    175|1182|227|387533|-91440|31|Alvalade
    175|1187|227|386250|-91015|30|Arrentela
    175|1187|227|387068|-89739|30|Montijo
    175|1187|227|386203|-91943|29|Charneca de Caparica
    175|1183|227|411571|-85747|29|Campanhã
    175|1193|227|392338|-86862|29|Santarém
    175|1191|227|370286|-78411|29|Olhão
    175|1183|227|411671|-86691|29|Aldoar
    175|1183|227|413834|-87636|29|Póvoa de Varzim
    175|1183|227|411864|-86517|28|Senhora da Hora
    175|1186|227|397477|-89323|28|Marinha Grande
    175|1182|227|388610|-90645|28|Póvoa de Santa Iria
    175|1195|227|405536|-72259|28|Sequeira
    175|1182|227|387528|-92811|28|Massamá
    175|1183|227|411821|-86891|28|Matosinhos
    175|1183|227|411445|-85322|27|Gondomar
    175|1183|227|412102|-85760|27|Águas Santas
    175|1183|227|413533|-87452|27|Vila do Conde
    175|1186|227|394033|-91384|27|Caldas da Rainha
    175|1182|227|387610|-92051|27|Alfornelos
    175|1188|228|326448|-169384|26|São Martinho
    175|1183|227|411231|-86465|26|Canidelo
    176|1199|229|75008|1346238|0|Ngerulmud
    177|1200|230|-252865|-576470|1482|Asunción
    177|1201|230|-255036|-546507|301|Ciudad del Este
    177|1202|230|-253397|-575088|227|San Lorenzo
    177|1202|230|-253552|-574454|198|Capiatá
    177|1202|230|-253468|-576065|126|Lambaré
    177|1202|230|-253386|-575217|120|Fernando de la Mora
    177|1202|230|-251661|-574856|96|Limpio
    177|1202|230|-253949|-575357|94|Nemby
    177|1203|230|-225492|-557387|75|Pedro Juan Caballero
    177|1204|230|-273318|-558666|74|Encarnación
    177|1202|230|-252079|-575320|72|Mariano Roque Alonso
    177|1202|230|-253926|-573542|64|Itauguá
    178|1205|231|252854|515310|344|Doha
    178|1206|231|252919|514244|272|Ar Rayyān
    178|1207|231|254175|515075|198|Lusail
    178|1205|231|252514|515557|76|Al Maţār al ‘Atīq
    178|1205|231|252681|515322|65|Al Manşūrah
    178|1208|231|255774|514831|54|Az̧ Z̧a‘āyin
    178|1206|231|253205|514779|44|Madīnat Khalīfah
    178|1205|231|252670|515432|43|An Najmah
    178|1205|231|253376|515095|39|Al ‘Unayzah
    178|1209|231|255872|511499|39|Umm Ghuwaylīnah
    178|1205|231|252862|515007|36|As Sadd
    178|1205|231|253131|514929|33|Farīj Kulayb
    179|1210|232|-208823|554504|154|Saint-Denis
    179|1210|232|-210096|552713|105|Saint-Paul
    179|1210|232|-213393|554781|84|Saint-Pierre
    179|1210|232|-212766|555177|81|Le Tampon
    179|1210|232|-209633|556503|57|Saint-André
    179|1210|232|-212858|554112|53|Saint-Louis
    179|1210|232|-213777|556169|38|Saint-Joseph
    179|1210|232|-210380|557155|37|Saint-Benoît
    179|1210|232|-209291|553348|35|La Possession
    179|1210|232|-211706|552882|34|Saint-Leu
    179|1210|232|-208969|555506|34|Sainte-Marie
    179|1210|232|-209375|552942|33|Le Port
    180|1211|233|444323|261063|1877|Bucharest
    180|1212|233|444234|261687|385|Sector 3
    180|1213|233|471667|276000|378|Iaşi
    180|1212|233|444358|260165|367|Sector 6
    180|1214|233|441807|286343|317|Constanţa
    180|1212|233|444528|261332|290|Sector 2
    180|1212|233|443757|261208|287|Sector 4
    180|1215|233|467667|236000|286|Cluj-Napoca
    180|1211|233|443881|260714|271|Sector 5
    180|1216|233|456486|256061|253|Braşov
    180|1217|233|457537|212257|250|Timişoara
    180|1218|233|443167|238000|234|Craiova
    181|1219|234|448040|204651|1273|Belgrade
    181|1219|234|433247|219033|250|Niš
    181|1220|234|452517|198369|215|Novi Sad
    181|1219|234|448458|204012|155|Zemun
    181|1219|234|440167|209167|147|Kragujevac
    181|1219|234|438914|203497|117|Čačak
    181|1220|234|461000|196667|100|Subotica
    181|1219|234|429981|219461|94|Leskovac
    181|1219|234|431367|205122|85|Novi Pazar
    181|1219|234|437258|206894|82|Kraljevo
    181|1220|234|453836|203819|79|Zrenjanin
    181|1220|234|448718|206417|76|Pančevo
    182|1221|110|557520|376178|10381|Moscow
    182|1222|110|599386|303141|5351|Saint Petersburg
    182|1223|235|550226|829317|1612|Novosibirsk
    182|1224|236|568573|606153|1495|Yekaterinburg
    182|1225|110|563287|440020|1259|Nizhniy Novgorod
    182|1226|110|557887|491221|1243|Kazan
    182|1227|236|551611|614288|1202|Chelyabinsk
    182|1228|237|549924|733686|1172|Omsk
    182|1229|238|532077|501355|1163|Samara
    182|1230|110|472200|397077|1130|Rostov-on-Don
    182|1231|236|547431|559678|1120|Ufa
    182|1232|239|560374|929314|1090|Krasnoyarsk
    183|1233|240|-19500|300588|1132|Kigali
    183|1234|240|-17028|292564|172|Gisenyi
    183|1235|240|-14998|296350|153|Musanze
    183|1235|240|-12952|303226|100|Nyagatare
    183|1236|240|-20744|297567|87|Gitarama
    183|1236|240|-20227|297069|82|Muhanga
    183|1236|240|-25967|297394|62|Butare
    183|1234|240|-20603|293478|48|Kibuye
    183|1237|240|-19487|304347|47|Rwamagana
    183|1237|240|-21597|305427|46|Kibungo
    183|1234|240|-24846|289075|43|Cyangugu
    183|1233|240|-18544|299624|43|Shyorongi
    184|1238|241|214901|391862|4697|Jeddah
    184|1239|241|246877|467219|4205|Riyadh
    184|1238|241|214266|398256|1578|Makkah
    184|1240|241|244686|396142|1300|Madinah
    184|1241|241|264344|501033|1252|Dammam
    184|1240|241|244926|395857|946|Sulţānah
    184|1242|241|263260|439750|745|Buraydah
    184|1238|241|212703|404158|688|Ta’if
    184|1243|241|283998|365715|667|Tabuk
    184|1244|241|275219|416907|605|Ha'il
    184|1245|241|174933|441277|505|Najrān
    184|1239|241|241554|473346|425|Al Kharj
    185|1246|242|-94333|1599500|56|Honiara
    185|1246|242|-94322|1600061|32|Panatina
    185|1246|242|-94306|1599210|26|Nggosi
    185|1246|242|-94467|1599455|24|Tandai
    185|1246|242|-94411|1599700|20|Kola'a
    185|1246|242|-94420|1599888|18|Vura
    185|1246|242|-94250|1600533|15|Malango
    186|1247|243|-46200|554550|22|Victoria
    187|1248|244|155518|325324|1974|Khartoum
    187|1248|244|156445|324777|1849|Omdurman
    187|1248|244|156492|325346|1012|Khartoum North
    187|1249|244|120489|248807|565|Nyala
    187|1250|244|196175|372164|489|Port Sudan
    187|1251|244|154510|364000|401|Kassala
    187|1252|244|131842|302167|393|El Obeid
    187|1253|244|140349|353834|363|Al Qadarif
    187|1254|244|131629|326635|345|Kosti
    187|1255|244|144012|335199|332|Wad Medani
    187|1256|244|114619|261258|264|El Daein
    187|1257|244|136279|253494|252|El Fasher
    188|1258|245|593294|180687|1515|Stockholm
    188|1259|245|577072|119668|608|Gothenburg
    188|1260|245|556059|130007|362|Malmö
    188|1261|245|598588|176389|177|Uppsala
    188|1262|245|584109|156216|166|Linköping
    188|1263|245|592741|152066|155|Örebro
    188|1258|245|594280|179509|139|Sollentuna
    188|1264|245|638284|202597|130|Umeå
    188|1265|245|596162|165528|127|Västerås
    188|1258|245|593128|180758|127|Södermalm
    188|1266|245|577814|141562|112|Jönköping
    188|1260|245|560467|126944|104|Helsingborg
    188|1262|245|585942|161826|93|Norrköping
    188|1258|245|592370|179819|90|Huddinge
    188|1260|245|557058|131932|87|Lund
    188|1267|245|655841|221546|77|Luleå
    188|1258|245|591678|181448|74|Haninge
    188|1268|245|606745|171417|74|Gävle
    188|1258|245|593400|179400|72|Bromma
    188|1259|245|577210|129401|71|Borås
    188|1269|245|568777|148091|71|Växjö
    188|1258|245|591955|176252|70|Södertälje
    188|1270|245|566745|128568|70|Halmstad
    188|1258|245|593318|180412|69|Kungsholmen
    188|1271|245|593666|165077|67|Eskilstuna
    188|1258|245|593600|180009|66|Solna
    188|1272|245|561616|155866|66|Karlskrona
    188|1273|245|593793|135036|61|Karlstad
    188|1259|245|576554|120138|59|Mölndal
    188|1258|245|593500|180333|58|Vasastaden
    188|1258|245|594439|180687|58|Täby
    188|1274|245|623913|173063|57|Sundsvall
    188|1275|245|631792|146357|49|Östersund
    188|1259|245|582836|122886|48|Trollhättan
    188|1258|245|593667|181333|42|Lidingö
    188|1276|245|604858|154371|41|Borlänge
    188|1258|245|591986|178332|40|Tumba
    188|1260|245|560313|141524|39|Kristianstad
    188|1271|245|587530|170079|38|Nyköping
    188|1277|245|566616|163616|38|Kalmar
    188|1276|245|606036|156260|37|Falun
    188|1259|245|583912|138451|36|Skövde
    188|1258|245|595184|179113|36|Upplands Väsby
    188|1258|245|593388|180849|36|Östermalm
    188|1264|245|647507|209528|35|Skellefteå
    188|1259|245|583478|119424|34|Uddevalla
    188|1258|245|593613|179711|34|Sundbyberg
    188|1270|245|571056|122508|34|Varberg
    188|1258|245|594794|182997|32|Åkersberga
    188|1274|245|632909|187152|32|Örnsköldsvik
    188|1258|245|594040|180238|32|Danderyd
    188|1260|245|558708|128302|32|Landskrona
    188|1258|245|595344|180776|31|Vallentuna
    188|1262|245|585371|150365|30|Motala
    188|1260|245|553751|131569|29|Trelleborg
    188|1259|245|576920|119160|29|Majorna
    188|1259|245|577395|121064|28|Partille
    188|1263|245|593267|145239|27|Karlskoga
    188|1258|245|596216|178548|27|Märsta
    188|1259|245|577705|122690|26|Lerum
    188|1259|245|579303|125334|26|Alingsås
    188|1258|245|593105|181637|25|Nacka
    188|1274|245|626323|179379|25|Härnösand
    188|1268|245|606167|167667|24|Sandviken
    188|1259|245|578710|119805|24|Kungälv
    188|1270|245|569055|124912|24|Falkenberg
    188|1258|245|593333|182833|24|Boo
    188|1258|245|594227|178351|24|Jakobsberg
    188|1278|245|576409|182960|23|Visby
    188|1271|245|589959|162072|23|Katrineholm
    188|1260|245|562428|128622|23|Ängelholm
    188|1259|245|583808|123234|23|Vänersborg
    188|1259|245|577667|118333|23|Björlanda
    188|1267|245|653172|214794|23|Piteå
    188|1259|245|585052|131576|22|Lidköping
    188|1261|245|596361|170777|22|Enköping
    188|1266|245|577860|143021|21|Huskvarna
    188|1277|245|577584|166373|21|Västervik
    188|1258|245|593268|183898|20|Gustavsberg
    188|1272|245|561706|148619|20|Karlshamn
    189|1279|246|12897|1038501|5638|Singapore
    189|1280|246|13333|1039333|276|Ulu Bedok
    189|1281|246|13264|1039417|276|Bedok New Town
    189|1282|246|13917|1038944|267|Sengkang New Town
    189|1283|246|13581|1039403|265|Tampines Estate
    189|1284|246|13342|1037228|262|Jurong Town
    189|1285|246|13492|1039497|259|Tampines New Town
    189|1286|246|14380|1037888|254|Woodlands
    189|1287|246|13503|1037228|253|Jurong West
    189|1288|246|14333|1038311|228|Yishun New Town
    189|1289|246|13567|1038908|227|Hougang New Town
    189|1290|246|14144|1039069|204|Punggol
    190|1291|247|-159249|-57182|0|Jamestown
    191|1292|248|460511|145051|272|Ljubljana
    191|1293|248|465558|156459|96|Maribor
    191|1294|248|462309|152604|38|Celje
    191|1295|248|462389|143556|37|Kranj
    191|1296|248|455482|137296|25|Koper
    191|1297|248|458040|151689|24|Novo Mesto
    191|1298|248|463572|151128|24|Velenje
    191|1299|248|464201|158702|17|Ptuj
    191|1300|248|461541|150518|15|Trbovlje
    192|1301|249|782233|156469|2|Longyearbyen
    193|1302|250|481482|171067|423|Bratislava
    193|1303|250|487144|212580|225|Košice
    193|1302|250|481233|171287|112|Petržalka
    193|1304|250|483076|180845|86|Nitra
    193|1305|250|489992|212355|82|Prešov
    193|1306|250|492231|187394|81|Žilina
    193|1307|250|487395|191493|74|Banská Bystrica
    193|1308|250|483777|175860|62|Trnava
    193|1309|250|488945|180444|58|Trenčín
    193|1306|250|490665|189240|51|Martin
    193|1305|250|490614|202980|49|Poprad
    193|1302|250|481504|170900|46|Staré Mesto
    194|1310|251|84871|-132356|802|Freetown
    194|1311|251|78769|-111902|255|Kenema
    194|1312|251|79647|-117383|233|Bo
    194|1311|251|86439|-109714|128|Koidu
    194|1313|251|88860|-120442|85|Makeni
    194|1310|251|83389|-130709|55|Waterloo
    194|1313|251|87661|-127870|44|Port Loko
    194|1312|251|82323|-120156|40|Njala
    194|1313|251|86844|-125350|22|Lunsar
    194|1310|251|84276|-132860|19|Goderich
    194|1313|251|95889|-115526|17|Kabala
    194|1311|251|79947|-109502|16|Segbwema
    195|1314|252|439367|124464|4|San Marino
    196|1315|253|146937|-174441|2646|Dakar
    196|1315|253|147646|-173907|1170|Pikine
    196|1316|253|148623|-158753|1120|Touba
    196|1315|253|147745|-174021|329|Guédiawaye
    196|1317|253|147894|-169260|317|Thiès
    196|1318|253|141520|-160726|298|Kaolack
    196|1315|253|147154|-172733|295|Rufisque
    196|1317|253|144220|-169638|284|Mbour
    196|1319|253|160179|-164896|254|Saint-Louis
    196|1317|253|147833|-169667|252|Thiès Nones
    196|1315|253|147162|-172728|221|Rufisque est
    196|1320|253|125680|-162733|214|Ziguinchor
    197|1321|254|20371|453438|2587|Mogadishu
    197|1322|254|99361|431828|597|Borama
    197|1323|254|95600|440650|477|Hargeysa
    197|1323|254|104396|450143|242|Berbera
    197|1324|254|-3582|425454|234|Kismayo
    197|1325|254|17159|447717|230|Marka
    197|1326|254|117667|512167|200|El Dibir
    197|1322|254|99729|434276|148|Ruqi
    197|1327|254|31138|436498|129|Baidoa
    197|1328|99|62458|462247|120|Cabudwaaq
    197|1329|254|95221|455336|99|Burao
    197|1324|254|-16377|415866|79|Kaambooni
    198|1330|255|58664|-551668|223|Paramaribo
    198|1330|255|58434|-551193|31|Blauwgrond
    198|1330|255|57967|-552086|29|Latour
    198|1330|255|57881|-552090|23|Pontbuiten
    198|1330|255|58344|-551377|22|Rainville
    198|1330|255|58000|-552000|19|Flora
    198|1330|255|58421|-552186|19|Welgelegen
    198|1331|255|57000|-552333|18|Lelydorp
    198|1330|255|58412|-551825|17|Munder Buiten
    198|1330|255|58058|-551737|17|Beekhuizen
    198|1330|255|58713|-552149|16|Weg naar Zee
    198|1330|255|58289|-552020|15|Tammenga
    199|1332|256|48516|315825|450|Juba
    199|1333|256|90122|275708|300|Winejok
    199|1332|256|40944|306764|260|Yei
    199|1334|256|95334|316605|160|Malakal
    199|1335|256|77011|279897|127|Wau
    199|1336|256|83028|279800|78|Kuacjok
    199|1337|256|38651|324821|49|Pajok
    199|1336|256|85332|281004|44|Gogrial
    199|1338|256|45708|283942|40|Yambio
    199|1333|256|87619|273919|38|Aweil
    199|1339|256|68062|296774|32|Rumbek
    199|1340|256|62089|315586|26|Bor
    200|1341|257|3376|67299|53|São Tomé
    201|1342|258|136894|-891872|525|San Salvador
    201|1342|258|137102|-891399|329|Soyapango
    201|1343|258|134826|-881821|247|San Miguel
    201|1344|258|139883|-895568|176|Santa Ana
    201|1342|258|137240|-891880|160|Mejicanos
    201|1345|258|136774|-892834|124|Santa Tecla
    201|1342|258|138072|-891792|112|Apopa
    201|1342|258|137217|-891687|71|Delgado
    201|1346|258|137173|-897230|59|Sonsonate
    201|1342|258|136611|-891825|54|San Marcos
    201|1347|258|133447|-884399|51|Usulután
    201|1348|258|137197|-889331|48|Cojutepeque
    202|1349|259|180260|-630458|1|Philipsburg
    203|1350|260|362012|371612|2098|Aleppo
    203|1351|260|335102|362913|1569|Damascus
    203|1352|260|347240|367256|775|Homs
    203|1353|260|355312|357909|709|Latakia
    203|1354|260|359528|390079|531|Ar Raqqah
    203|1355|260|351318|367578|460|Ḩamāh
    203|1356|260|348890|358866|458|Ţarţūs
    203|1357|260|365024|407477|422|Al Ḩasakah
    203|1358|260|353359|401408|271|Deir ez-Zor
    203|1357|260|370522|412314|184|Al Qāmishlī
    203|1350|260|363705|375157|130|Al Bāb
    203|1359|260|359306|366339|128|Idlib
    204|1360|261|-264988|313800|110|Manzini
    204|1361|261|-263167|311333|76|Mbabane
    204|1361|261|-264667|312000|4|Lobamba
    205|1362|262|217825|-722521|23|Providenciales
    205|1363|262|214612|-711419|3|Cockburn Town
    206|1364|263|121067|150444|1359|N'Djamena
    206|1365|263|85744|160772|196|Moundou
    206|1366|263|138292|208324|139|Abéché
    206|1367|263|91456|183833|138|Sarh
    206|1368|263|93086|158066|82|Kelo
    206|1369|263|110433|202834|74|Am Timan
    206|1370|263|86639|168532|70|Doba
    206|1371|263|93646|149072|70|Pala
    206|1372|263|102809|153742|63|Bongor
    206|1373|263|122264|214098|58|Goz Beida
    206|1374|263|89159|175505|54|Koumra
    206|1375|263|121851|186884|53|Mongo
    207|1376|264|-493492|702194|0|Port-aux-Français
    208|1377|265|61287|12215|2188|Lomé
    208|1378|265|89833|11333|117|Sokodé
    208|1379|265|95511|11861|104|Kara
    208|1380|265|75333|11333|80|Atakpamé
    208|1380|265|69000|6333|75|Kpalimé
    208|1379|265|92502|7821|61|Bassar
    208|1381|265|108622|2076|58|Dapaong
    208|1377|265|64261|12133|55|Tsévié
    208|1377|265|62280|15919|47|Aného
    208|1381|265|103592|4708|37|Mango
    208|1380|265|77500|12000|37|Anié
    208|1380|265|69500|11667|35|Notsé
    209|1382|266|137540|1005014|5104|Bangkok
    209|1383|266|135976|1005972|388|Samut Prakan
    209|1384|266|138608|1005148|254|Mueang Nonthaburi
    209|1385|266|133622|1009834|219|Chon Buri
    209|1383|266|136586|1005336|196|Phra Pradaeng
    209|1382|266|136930|1004076|193|Bang Khae
    209|1386|266|70084|1004767|191|Hat Yai
    209|1384|266|139118|1004977|190|Pak Kret
    209|1382|266|139207|1006455|188|Sai Mai
    209|1385|266|131728|1009316|178|Si Racha
    209|1382|266|137278|1007461|173|Latkrabang
    209|1382|266|137298|1005854|171|Watthana
    210|1387|267|385358|687790|679|Dushanbe
    210|1388|267|401265|706253|274|Isfara
    210|1388|267|399142|690033|273|Istaravshan
    210|1389|267|379146|697845|214|Kŭlob
    210|1388|267|402941|704312|211|Konibodom
    210|1388|267|402826|696222|191|Khujand
    210|1389|267|378365|687776|110|Bokhtar
    210|1388|267|402660|697958|49|Qayroqqum
    210|1390|267|385563|690135|45|Vahdat
    210|1390|267|385127|682316|37|Tursunzoda
    210|1388|267|402342|696948|36|Buston
    210|1388|267|394952|676093|35|Panjakent
    211|1391|268|-85586|1255736|150|Dili
    211|1392|268|-89917|1252197|22|Maliana
    211|1393|268|-93129|1252565|21|Suai
    211|1394|268|-85875|1253419|19|Likisá
    211|1395|268|-87281|1255664|17|Aileu
    211|1396|268|-85217|1269983|17|Lospalos
    211|1397|268|-89250|1253981|16|Atsabe
    211|1394|268|-86119|1252061|16|Maubara
    211|1398|268|-84757|1264563|16|Baukau
    211|1398|268|-86431|1263783|16|Venilale
    212|1399|269|379500|583833|1030|Ashgabat
    212|1400|269|390733|635786|230|Türkmenabat
    212|1401|269|418362|599666|201|Daşoguz
    212|1402|269|375938|618303|167|Mary
    212|1403|269|400222|529552|91|Türkmenbaşy
    212|1403|269|395108|543671|87|Balkanabat
    212|1402|269|376185|621672|70|Bayramaly
    212|1399|269|373834|605054|67|Tejen
    212|1403|269|389764|562758|48|Gyzylarbat
    212|1400|269|378124|660466|44|Magdanly
    212|1399|269|380713|580656|40|Arkadag
    212|1401|269|421282|596710|39|Boldumsaz
    213|1404|270|368190|101658|693|Tunis
    213|1405|270|347406|107603|280|Sfax
    213|1406|270|358254|106370|221|Sousse
    213|1407|270|368774|102468|159|Sukrah
    213|1408|270|356781|100963|139|Kairouan
    213|1409|270|372744|98739|138|Bizerte
    213|1405|270|347944|108062|125|Sakiet ed Daier
    213|1410|270|367136|102096|120|El Mourouj
    213|1407|270|368601|101934|114|Aryanah
    213|1411|270|338815|100982|110|Gabès
    213|1412|270|367558|101183|109|Sejoumi
    213|1413|270|364000|106167|106|Hammamet
    214|1414|271|-211368|-1752011|22|Nuku‘alofa
    215|1415|272|410138|289497|15701|Istanbul
    215|1416|272|399199|328543|3517|Ankara
    215|1417|272|401956|290601|3101|Bursa
    215|1418|272|384127|271384|2938|İzmir
    215|1419|272|370594|373825|2222|Gaziantep
    215|1420|272|379136|402172|1833|Diyarbakır
    215|1421|272|369862|353253|1816|Adana
    215|1422|272|387322|354853|1452|Kayseri
    215|1423|272|378714|324846|1433|Konya
    215|1424|272|369081|306956|1335|Antalya
    215|1415|272|410270|286773|983|Esenyurt
    215|1425|272|397767|305206|921|Eskişehir
    216|1426|273|105167|-614167|67|Chaguanas
    216|1427|273|102798|-614459|56|Mon Repos
    216|1427|273|102797|-614684|55|San Fernando
    216|1428|273|106667|-615189|49|Port of Spain
    216|1429|273|103059|-611756|35|Rio Claro
    216|1430|273|106374|-612823|35|Arima
    216|1427|273|103062|-614467|26|Marabella
    216|1431|273|107208|-615662|25|Diego Martin
    216|1432|273|106492|-614989|21|Laventille
    216|1433|273|101741|-616841|19|Point Fortin
    216|1434|273|106524|-613888|17|Tunapuna
    216|1435|273|111823|-607352|17|Scarborough
    217|1436|274|-85242|1791942|6|Funafuti
    218|1437|275|250531|1215264|7871|Taipei
    218|1437|275|250620|1214570|4004|New Taipei City
    218|1438|275|241469|1206839|2850|Taichung
    218|1439|275|226163|1203133|2737|Kaohsiung
    218|1438|275|229908|1202133|1856|Tainan
    218|1437|275|250143|1214672|551|Banqiao
    218|1438|275|249937|1212970|475|Taoyuan
    218|1438|275|248036|1209686|453|Hsinchu
    218|1438|275|251309|1217409|362|Keelung
    218|1438|275|226266|1203613|356|Fengshan
    218|1437|275|250815|1215881|274|Neihu
    218|1438|275|234792|1204489|263|Chiayi City
    219|1440|276|-68235|392695|5383|Dar es Salaam
    219|1441|276|-25167|329000|1104|Mwanza
    219|1442|276|-61722|357395|765|Dodoma
    219|1443|276|-61639|391979|709|Zanzibar
    219|1444|276|-33667|366833|617|Arusha
    219|1445|276|-89000|334500|541|Mbeya
    219|1446|276|-68210|376612|471|Morogoro
    219|1447|276|-38333|326000|453|Kahama
    219|1448|276|-50689|390988|393|Tanga
    219|1449|276|-28725|322325|318|Geita
    219|1450|276|-50162|328266|308|Tabora
    219|1451|276|-79667|316167|303|Sumbawanga
    220|1452|277|504547|305238|2952|Kyiv
    220|1453|277|499818|362548|1421|Kharkiv
    220|1454|277|464857|307438|1010|Odesa
    220|1455|277|484666|350407|968|Dnipro
    220|1456|277|480230|378022|901|Donetsk
    220|1457|277|498383|240232|717|Lviv
    220|1458|277|478517|351171|710|Zaporizhzhya
    220|1455|277|479057|333940|603|Kryvyy Rih
    220|1459|278|446080|335213|547|Sevastopol
    220|1460|277|469762|319930|470|Mykolayiv
    220|1461|277|492322|284687|430|Vinnytsya
    220|1453|277|500221|363490|409|Saltivka
    221|1462|279|3163|325822|1680|Kampala
    221|1462|279|3639|325286|532|Nansana
    221|1462|279|4000|326333|462|Kira
    221|1462|279|2534|325572|413|Bunamwaya
    221|1462|279|2952|325016|285|Kyengera
    221|1463|279|-6047|306485|221|Mbarara
    221|1462|279|4380|326025|207|Kasangati
    221|1462|279|3533|327553|191|Mukono
    221|1462|279|4417|331792|178|Njeru
    221|1464|279|27746|322990|177|Gulu
    221|1462|279|841|324697|154|Katabi
    221|1462|279|2155|325345|135|Kajansi
    222|1465|280|407143|-740060|8804|New York City
    222|1466|281|340522|-1182437|3820|Los Angeles
    222|1465|280|406501|-739496|2736|Brooklyn
    222|1467|282|418500|-876500|2664|Chicago
    222|1465|280|406815|-738365|2316|Queens
    222|1468|282|297633|-953633|2314|Houston
    222|1469|283|334484|-1120740|1650|Phoenix
    222|1470|280|399524|-751636|1573|Philadelphia
    222|1468|282|294241|-984936|1526|San Antonio
    222|1465|280|407834|-739662|1487|Manhattan
    222|1466|281|327157|-1171647|1404|San Diego
    222|1465|280|408499|-738664|1385|The Bronx
    222|1468|282|327831|-968067|1326|Dallas
    222|1471|280|303322|-816556|1009|Jacksonville
    222|1468|282|327254|-973208|1008|Fort Worth
    222|1466|281|373394|-1218950|997|San Jose
    222|1468|282|302672|-977431|974|Austin
    222|1472|280|399612|-829988|913|Columbus
    222|1473|280|352271|-808431|911|Charlotte
    222|1474|284|397684|-861580|887|Indianapolis
    222|1466|281|377749|-1224194|827|San Francisco
    222|1475|281|476062|-1223321|780|Seattle
    222|1476|285|397392|-1049847|729|Denver
    222|1477|282|361659|-867844|689|Nashville
    222|1478|282|354676|-975164|681|Oklahoma City
    222|1468|285|317587|-1064869|678|El Paso
    222|1479|280|423584|-710598|653|Boston
    222|1480|281|455234|-1226762|652|Portland
    222|1481|286|423314|-830458|645|Detroit
    222|1482|281|361750|-1151372|641|Las Vegas
    222|1477|282|350868|-900568|641|New South Memphis
    222|1477|282|351495|-900490|633|Memphis
    222|1483|287|382542|-857594|624|Louisville
    222|1484|280|392904|-766122|585|Baltimore
    222|1479|280|423334|-710495|571|South Boston
    222|1485|285|350845|-1066511|564|Albuquerque
    222|1486|282|430389|-879065|563|Milwaukee
    222|1469|283|322217|-1109265|542|Tucson
    222|1466|281|367477|-1197724|542|Fresno
    222|1466|281|385816|-1214944|524|Sacramento
    222|1487|280|337490|-843880|510|Atlanta
    222|1471|280|257743|-801937|487|Miami
    222|1488|282|412563|-959404|486|Omaha
    222|1473|280|357721|-786386|482|Raleigh
    222|1489|282|390997|-945786|475|Kansas City
    222|1466|281|337670|-1181892|474|Long Beach
    222|1469|283|334223|-1118226|471|Mesa
    222|1465|280|405623|-741399|468|Staten Island
    222|1476|285|388339|-1048214|456|Colorado Springs
    222|1490|280|368529|-759780|454|Virginia Beach
    222|1466|281|378044|-1222708|419|Oakland
    222|1471|280|279475|-824584|414|Tampa
    222|1478|282|361540|-959928|413|Tulsa
    222|1491|282|449800|-932638|410|Minneapolis
    222|1492|282|376922|-973375|396|Wichita
    222|1468|282|327357|-971081|388|Arlington
    222|1466|281|353733|-1190187|373|Bakersfield
    222|1472|280|414995|-816954|365|Cleveland
    222|1493|282|299546|-900751|362|New Orleans
    222|1476|285|397294|-1048319|359|Aurora
    222|1494|288|213069|-1578583|350|Honolulu
    222|1466|281|338353|-1179145|350|Anaheim
    222|1473|280|357868|-786639|338|West Raleigh
    222|1471|280|285383|-813792|334|Orlando
    222|1483|280|379887|-844777|320|Lexington
    222|1466|281|339534|-1173962|317|Riverside
    222|1468|282|278006|-973964|316|Corpus Christi
    222|1483|280|380498|-844586|314|Lexington-Fayette
    222|1483|280|391271|-845144|311|Cincinnati
    222|1466|281|337456|-1178678|310|Santa Ana
    222|1466|281|379577|-1212908|305|Stockton
    222|1470|280|404406|-799959|304|Pittsburgh
    222|1491|282|449444|-930933|303|Saint Paul
    222|1488|282|408000|-966670|294|Lincoln
    222|1495|289|612181|-1499003|289|Anchorage
    222|1483|280|384126|-827090|288|Meads
    222|1482|281|360397|-1149819|285|Henderson
    222|1473|280|360726|-797920|285|Greensboro
    222|1468|282|330198|-966989|283|Plano
    222|1496|280|407357|-741724|281|Newark
    222|1486|282|430730|-894012|280|Madison
    222|1489|282|386273|-901979|279|St. Louis
    222|1466|281|326400|-1170842|265|Chula Vista
    222|1472|280|416639|-835552|265|Toledo
    222|1496|280|407282|-740776|264|Jersey City
    222|1482|281|395296|-1198138|264|Reno
    222|1469|283|333062|-1118412|260|Chandler
    222|1474|284|411306|-851289|260|Fort Wayne
    222|1465|280|428865|-788784|258|Buffalo
    222|1473|280|359940|-788986|257|Durham
    222|1471|280|277709|-826793|257|St. Petersburg
    222|1466|281|336695|-1178231|256|Irvine
    222|1468|282|275064|-995075|256|Laredo
    222|1468|282|335779|-1018552|249|Lubbock
    222|1469|283|333528|-1117890|247|Gilbert
    222|1475|281|462454|-1191962|244|Tri-Cities
    222|1473|280|360999|-802442|241|Winston-Salem
    222|1469|283|335386|-1121860|240|Glendale
    222|1490|280|368468|-762852|238|Norfolk
    222|1471|280|258576|-802781|237|Hialeah
    222|1468|282|329126|-966389|236|Garland
    222|1469|283|335092|-1118990|236|Scottsdale
    222|1468|282|328140|-969489|236|Irving
    222|1497|290|436135|-1162034|235|Boise
    222|1490|280|368190|-762749|235|Chesapeake
    222|1482|281|361989|-1151175|234|North Las Vegas
    222|1466|281|375483|-1219886|232|Fremont
    222|1475|281|476597|-1174291|229|Spokane
    222|1493|282|304433|-911875|227|Baton Rouge
    222|1465|280|407870|-739754|226|Upper West Side
    222|1490|280|375538|-774603|226|Richmond
    222|1482|281|360972|-1151467|223|Paradise
    222|1475|281|472529|-1224443|222|Tacoma
    222|1465|280|406915|-738057|216|Jamaica
    222|1466|281|341083|-1172898|216|San Bernardino
    222|1498|285|407608|-1118910|215|Salt Lake City
    222|1499|282|347304|-865859|215|Huntsville
    222|1500|282|416005|-936091|214|Des Moines
    222|1466|281|340922|-1174350|212|Fontana
    222|1466|281|376391|-1209969|211|Modesto
    222|1465|280|431548|-776156|209|Rochester
    222|1469|283|335020|-1121776|208|Maryvale
    222|1490|280|388810|-771043|207|Arlington
    222|1466|281|341975|-1191770|207|Oxnard
    222|1487|280|324610|-849877|206|Columbus
    222|1479|280|422626|-718023|206|Worcester
    222|1466|281|339375|-1172306|204|Moreno Valley
    222|1501|282|347465|-922896|202|Little Rock
    222|1473|280|350527|-788784|201|Fayetteville
    222|1466|281|336603|-1179992|201|Huntington Beach
    222|1471|280|304383|-842807|201|Tallahassee
    222|1465|280|409304|-738979|201|Yonkers
    222|1466|281|341425|-1182551|201|Glendale
    222|1468|282|299691|-956972|200|Cypress
    222|1467|282|417606|-883201|200|Aurora
    222|1468|282|352220|-1018313|198|Amarillo
    222|1472|280|410814|-815190|197|Akron
    222|1475|281|456387|-1226615|196|Vancouver
    222|1499|282|335207|-868025|196|Birmingham
    222|1499|282|323668|-863000|195|Montgomery
    222|1481|286|429634|-856681|195|Grand Rapids
    222|1469|283|335806|-1122374|190|Peoria
    222|1502|280|418240|-714128|190|Providence
    222|1477|280|359606|-839207|190|Knoxville
    222|1482|281|362111|-1150731|189|Sunrise Manor
    222|1468|282|327460|-969978|187|Grand Prairie
    222|1493|282|325251|-937502|187|Shreveport
    222|1468|282|259018|-974975|186|Brownsville
    222|1492|282|389822|-946708|186|Overland Park
    222|1490|280|369804|-764298|186|Newport News
    222|1499|282|306944|-880430|183|Mobile
    222|1471|280|261223|-801434|183|Fort Lauderdale
    222|1466|281|343917|-1185426|182|Santa Clarita
    222|1477|280|350456|-853097|181|Chattanooga
    222|1465|280|406537|-739304|178|East Flatbush
    222|1482|281|361080|-1152450|178|Spring Valley
    222|1466|281|384405|-1227144|178|Santa Rosa
    222|1480|281|440521|-1230868|176|Eugene
    222|1469|283|334148|-1119093|175|Tempe
    222|1466|281|331959|-1173795|175|Oceanside
    222|1480|281|449429|-1230351|175|Salem
    222|1466|281|337739|-1179414|175|Garden Grove
    222|1466|281|341064|-1175931|175|Rancho Cucamonga
    222|1471|280|265628|-819495|175|Cape Coral
    222|1465|280|406668|-738824|173|East New York
    222|1503|282|435437|-967280|171|Sioux Falls
    222|1466|281|340633|-1176509|171|Ontario
    222|1476|285|405853|-1050844|170|Fort Collins
    222|1489|282|372153|-932982|170|Springfield
    222|1466|281|340983|-1183267|167|Hollywood
    222|1466|281|384088|-1213716|166|Elk Grove
    222|1477|282|365298|-873594|166|Clarksville
    222|1471|280|260032|-802239|166|Pembroke Pines
    222|1469|283|336839|-1121349|165|Deer Valley
    222|1477|282|358456|-863903|165|Murfreesboro
    222|1471|280|272939|-803503|164|Port Saint Lucie
    222|1466|281|338753|-1175664|164|Corona
    222|1468|282|331976|-966153|162|McKinney
    222|1466|281|346980|-1181367|161|Lancaster
    222|1473|280|357915|-787811|159|Cary
    222|1490|280|388048|-770469|159|Alexandria
    222|1469|283|334142|-1119435|158|Tempe Junction
    222|1466|281|345794|-1181165|158|Palmdale
    222|1466|281|376688|-1220808|158|Hayward
    222|1466|281|366777|-1216555|157|Salinas
    222|1466|281|373688|-1220364|155|Sunnyvale
    222|1468|282|331507|-968236|154|Frisco
    222|1479|280|421015|-725898|154|Springfield
    222|1477|280|350654|-852491|154|East Chattanooga
    222|1468|282|296911|-952091|153|Pasadena
    222|1504|282|322988|-901848|153|Jackson
    222|1466|281|340553|-1177523|153|Pomona
    222|1492|282|391142|-946275|152|Kansas City
    222|1465|280|408501|-739354|152|Washington Heights
    222|1476|285|397047|-1050814|152|Lakewood
    222|1466|281|331192|-1170864|151|Escondido
    222|1465|280|407720|-739301|150|Astoria
    222|1471|280|260112|-801495|149|Hollywood
    222|1465|280|406340|-739968|149|Borough Park
    222|1466|281|344436|-1186095|148|Valencia
    222|1467|282|422711|-890940|148|Rockford
    222|1490|280|370374|-763316|147|East Hampton
    222|1467|282|415252|-880834|147|Joliet
    222|1487|280|320835|-810998|147|Savannah
    222|1496|280|409168|-741718|147|Paterson
    222|1505|280|411792|-731894|147|Bridgeport
    222|1467|282|417859|-881473|147|Naperville
    222|1471|280|296516|-823248|145|Gainesville
    222|1468|282|327668|-965992|144|Mesquite
    222|1465|280|430481|-761474|144|Syracuse
    222|1466|281|338358|-1183406|143|Torrance
    222|1469|283|336306|-1123332|143|Surprise
    222|1493|282|299785|-901640|142|Metairie Terrace
    222|1506|280|340007|-810348|142|Columbia
    222|1466|281|341478|-1181445|142|Pasadena
    222|1466|281|337878|-1178531|140|Orange
    222|1466|281|338703|-1179253|140|Fullerton
    222|1468|282|311171|-977278|140|Killeen
    222|1468|282|262034|-982300|140|McAllen
    222|1475|281|476104|-1222007|139|Bellevue
    222|1493|282|299841|-901528|138|Metairie
    222|1490|280|370299|-763452|137|Hampton
    222|1471|280|259873|-802323|137|Miramar
    222|1466|281|341867|-1184490|136|Van Nuys
    222|1498|285|406916|-1120010|136|West Valley City
    222|1472|280|397590|-841916|135|Dayton
    222|1492|282|388814|-948191|134|Olathe
    222|1481|286|424904|-830130|134|Warren
    222|1476|285|398680|-1049719|133|Thornton
    222|1468|282|329537|-968903|133|Carrollton
    222|1506|280|327763|-799328|132|Charleston
    222|1468|282|319974|-1020779|132|Midland
    222|1468|282|315493|-971467|132|Waco
    222|1481|286|425803|-830302|132|Sterling Heights
    222|1468|282|332148|-971331|131|Denton
    222|1500|282|420083|-916441|130|Cedar Rapids
    222|1505|280|413082|-729282|130|New Haven
    222|1466|281|387521|-1212880|130|Roseville
    222|1466|281|363302|-1192921|130|Visalia
    222|1471|280|262712|-802706|129|Coral Springs
    222|1466|281|341706|-1188376|129|Thousand Oaks
    222|1489|282|389517|-923341|129|Columbia
    222|1496|280|406640|-742107|129|Elizabeth
    222|1505|280|410534|-735387|128|Stamford
    222|1466|281|379780|-1220311|128|Concord
    222|1478|282|352226|-974395|128|Norman
    222|1469|283|334984|-1121343|127|Alhambra
    222|1487|280|339609|-833779|127|Athens
    222|1475|281|473809|-1222348|126|Kent
    222|1466|281|342694|-1187815|126|Simi Valley
    222|1466|281|340239|-1181720|126|East Los Angeles
    222|1466|281|373541|-1219552|126|Santa Clara
    222|1465|280|406455|-740124|126|Sunset Park
    222|1492|282|390483|-956780|125|Topeka
    222|1468|282|324487|-997331|125|Abilene
    222|1466|281|340578|-1183009|124|Koreatown
    222|1465|280|405912|-739446|122|Sheepshead Bay
    222|1465|280|429784|-787998|122|Amherst
    222|1466|281|345361|-1172912|122|Victorville
    222|1466|281|381041|-1222566|121|Vallejo
    222|1493|282|302241|-920198|121|Lafayette
    222|1466|281|397285|-1218375|121|Chico
    222|1505|280|411382|-735435|121|North Stamford
    222|1505|280|417637|-726851|121|Hartford
    222|1466|281|378716|-1222728|120|Berkeley
    222|1471|280|267153|-800534|120|West Palm Beach
    222|1470|280|406084|-754902|120|Allentown
    222|1474|282|379748|-875559|119|Evansville
    222|1471|280|280345|-805887|119|Palm Bay
    222|1507|282|468772|-967898|118|Fargo
    222|1471|280|279658|-828001|117|Clearwater
    222|1489|282|390911|-944155|117|Independence
    222|1508|285|457833|-1085007|117|Billings
    222|1481|286|422776|-837409|117|Ann Arbor
    222|1466|281|340686|-1180276|116|El Monte
    222|1465|280|408079|-739454|116|Harlem
    222|1476|285|398366|-1050372|116|Westminster
    222|1468|282|305083|-976789|115|Round Rock
    222|1473|280|342356|-779460|115|Wilmington
    222|1465|280|407947|-739425|115|East Harlem
    222|1476|285|398028|-1050875|115|Arvada
    222|1468|282|300860|-941018|115|Beaumont
    222|1498|285|402338|-1116585|115|Provo
    222|1467|282|406936|-895890|115|Peoria
    222|1466|281|331581|-1173506|114|Carlsbad
    222|1468|282|318457|-1023676|114|Odessa
    222|1467|282|398017|-896437|114|Springfield
    222|1466|281|339400|-1181326|114|Downey
    222|1465|280|407365|-738779|113|Elmhurst
    222|1466|281|336411|-1179187|113|Costa Mesa
    222|1471|280|259420|-802456|113|Miami Gardens
    222|1467|282|407175|-895843|113|North Peoria
    222|1466|281|382494|-1220400|112|Fairfield
    222|1481|286|427325|-845555|112|Lansing
    222|1465|280|406943|-739188|112|Bushwick
    222|1465|280|405976|-739651|112|Gravesend
    222|1491|282|440216|-924699|112|Rochester
    222|1467|282|420372|-882812|112|Elgin
    222|1498|285|406097|-1119391|111|West Jordan
    222|1466|281|339617|-1183531|111|Inglewood
    222|1499|282|332098|-875692|111|Tuscaloosa
    222|1468|282|329482|-967297|110|Richardson
    222|1479|280|426334|-713162|110|Lowell
    222|1489|282|390956|-943552|110|East Independence
    222|1480|281|454982|-1224315|110|Gresham
    222|1466|281|380049|-1218058|110|Antioch
    222|1479|280|423751|-711056|110|Cambridge
    222|1473|280|359557|-800053|110|High Point
    222|1509|280|429956|-714548|110|Manchester
    222|1466|281|334936|-1171484|110|Temecula
    222|1466|281|335539|-1172139|109|Murrieta
    222|1476|285|395792|-1048769|109|Centennial
    222|1466|281|379358|-1223478|109|Richmond
    222|1465|280|407470|-738601|109|Corona
    222|1476|285|382544|-1046091|109|Pueblo
    222|1468|282|295636|-952860|108|Pearland
    222|1505|280|415582|-730515|108|Waterbury
    222|1476|285|404233|-1047091|108|Greeley
    222|1466|281|340686|-1179390|108|West Covina
    222|1482|281|360252|-1152419|108|Enterprise
    222|1506|280|328546|-799748|108|North Charleston
    222|1475|281|479790|-1222021|108|Everett
    222|1468|282|306280|-963344|107|College Station
    222|1471|280|262379|-801248|107|Pompano Beach
    222|1487|280|335926|-846729|107|South Fulton
    222|1466|281|339022|-1180817|107|Norwalk
    222|1476|285|400150|-1052706|106|Boulder
    222|1478|282|360526|-957908|106|Broken Arrow
    222|1466|281|377058|-1224619|106|Daly City
    222|1487|280|339243|-843785|105|Sandy Springs
    222|1466|281|341808|-1183090|105|Burbank
    222|1486|282|445192|-880198|105|Green Bay
    222|1466|281|349530|-1204357|105|Santa Maria
    222|1466|281|341389|-1183534|105|Universal City
    222|1468|282|339137|-984934|104|Wichita Falls
    222|1471|280|280395|-819498|104|Lakeland
    222|1466|281|368252|-1197029|104|Clovis
    222|1468|282|330462|-969942|104|Lewisville
    222|1468|282|323513|-953011|103|Tyler
    222|1466|281|327948|-1169625|103|El Cajon
    222|1466|281|375630|-1223255|103|San Mateo
    222|1471|280|279378|-822859|103|Brandon
    222|1466|281|341064|-1173703|103|Rialto
    222|1500|282|415236|-905776|102|Davenport
    222|1496|280|405187|-744121|102|Edison
    222|1480|281|455229|-1229898|102|Hillsboro
    222|1485|285|323123|-1067783|101|Las Cruces
    222|1474|284|416834|-862500|101|South Bend
    222|1465|280|426526|-737562|101|Albany
    222|1479|280|416353|-709270|101|New Bedford
    222|1466|281|332000|-1172425|100|Vista
    222|1471|280|260629|-802331|100|Davie
    222|1466|281|377966|-1224086|100|Chinatown
    222|1475|281|474829|-1222171|100|Renton
    222|1490|280|372710|-799414|100|Roanoke
    222|1468|282|314638|-1004370|99|San Angelo
    222|1486|282|425847|-878212|99|Kenosha
    222|1481|286|425870|-829199|99|Clinton Township
    222|1484|280|392404|-768394|99|Columbia
    222|1470|280|421292|-800851|99|Erie
    222|1490|280|368210|-763688|99|Portsmouth Heights
    222|1465|280|406998|-738312|98|Richmond Hill
    222|1468|282|297111|-955963|98|Alief
    222|1471|280|284769|-825255|98|Spring Hill
    222|1466|281|338959|-1182201|98|Compton
    222|1468|282|295074|-950949|98|League City
    222|1481|286|430125|-836875|98|Flint
    222|1468|282|331032|-966706|98|Allen
    222|1479|280|422973|-710745|97|Dorchester
    222|1466|281|336000|-1176720|97|Mission Viejo
    222|1466|281|383566|-1219877|96|Vacaville
    222|1466|281|342783|-1192932|96|Ventura
    222|1476|285|395539|-1049694|96|Highlands Ranch
    222|1478|282|346087|-983903|96|Lawton
    222|1480|281|454871|-1228037|96|Beaverton
    222|1466|281|339547|-1182120|96|South Gate
    222|1490|280|368354|-762983|96|Portsmouth
    222|1482|281|395349|-1197527|96|Sparks
    222|1469|283|327253|-1146244|95|Yuma
    222|1479|280|420834|-710184|95|Brockton
    222|1481|286|423223|-831763|95|Dearborn
    222|1475|281|473223|-1223126|95|Federal Way
    222|1489|282|389108|-943822|95|Lee's Summit
    222|1473|280|356010|-825540|95|Asheville
    222|1475|281|476732|-1172394|94|Spokane Valley
    222|1465|280|408593|-738985|94|Fordham
    222|1481|286|423684|-833527|94|Livonia
    222|1487|280|340232|-843616|94|Roswell
    222|1498|285|402969|-1116946|94|Orem
    222|1479|280|417015|-711550|94|Fall River
    222|1492|282|389717|-952352|93|Lawrence
    222|1468|282|301580|-954894|93|The Woodlands
    222|1465|280|426831|-737785|93|West Albany
    222|1475|281|466021|-1205059|93|Yakima
    222|1479|280|422529|-710023|93|Quincy
    222|1465|280|406520|-739590|93|Flatbush
    222|1466|281|344264|-1173009|93|Hesperia
    222|1466|281|338314|-1182820|93|Carson
    222|1471|280|263587|-800831|93|Boca Raton
    222|1466|281|340195|-1184914|93|Santa Monica
    222|1466|281|331434|-1171661|92|San Marcos
    222|1466|281|340339|-1182054|92|Boyle Heights
    222|1471|280|261342|-802318|92|Plantation
    222|1479|280|424668|-709495|92|Lynn
    222|1471|280|257906|-801300|92|Miami Beach
    222|1466|281|386025|-1213785|92|Arden-Arcade
    222|1466|281|337592|-1180067|92|Westminster
    222|1476|285|401672|-1051019|92|Longmont
    222|1466|281|344208|-1196982|91|Santa Barbara
    222|1466|281|405865|-1223917|91|Redding
    222|1487|280|328407|-836324|91|Macon
    222|1497|290|436121|-1163915|90|Meridian
    222|1466|281|377249|-1221561|90|San Leandro
    222|1473|280|356127|-773664|90|Greenville
    222|1478|282|356528|-974781|90|Edmond
    222|1465|280|407165|-739962|90|Chinatown
    222|1497|290|435407|-1165635|89|Nampa
    222|1496|280|402170|-747429|89|Trenton
    222|1498|285|405811|-1118508|89|Sandy Hills
    222|1479|280|423370|-712092|88|Newton
    222|1496|280|399537|-741979|88|Toms River
    222|1474|284|399784|-861180|88|Carmel
    222|1505|280|411176|-734079|88|Norwalk
    222|1467|282|423636|-878448|88|Waukegan
    222|1471|280|289005|-812637|88|Deltona
    222|1466|281|339164|-1183526|88|Hawthorne
    222|1501|282|353859|-943986|88|Fort Smith
    222|1490|280|367284|-765850|88|Suffolk
    222|1468|282|296197|-956350|88|Sugar Land
    222|1466|281|376819|-1217680|88|Livermore
    222|1509|280|427654|-714676|87|Nashua
    222|1470|280|403356|-759269|87|Reading
    222|1473|280|354089|-805816|87|Concord
    222|1466|281|337207|-1162168|87|Indio
    222|1485|285|352334|-1066645|87|Rio Rancho
    222|1485|285|353368|-1065930|87|Enchanted Hills
    222|1485|285|356870|-1059378|87|Santa Fe
    222|1498|285|405916|-1118841|87|Sandy
    222|1466|281|339792|-1180328|87|Whittier
    222|1465|280|406437|-739007|87|Canarsie
    222|1475|281|476815|-1222087|87|Kirkland
    222|1466|281|337284|-1171464|87|Menifee
    222|1466|281|336189|-1179290|87|Newport Beach
    222|1466|281|377399|-1214262|87|Tracy
    222|1466|281|387071|-1212811|87|Citrus Heights
    222|1480|281|440582|-1213153|87|Bend
    222|1481|286|423086|-834822|86|Canton
    222|1471|280|266254|-816248|86|Lehigh Acres
    222|1465|280|410329|-738429|86|Greenburgh
    222|1491|282|448408|-932983|86|Bloomington
    222|1467|282|418938|-876749|86|West Town
    222|1484|280|391732|-772716|86|Germantown
    222|1496|280|408584|-741638|86|Clifton
    222|1491|282|467833|-921066|86|Duluth
    222|1467|282|401164|-882434|86|Champaign
    222|1467|282|419000|-876345|85|Near North Side
    222|1466|281|340122|-1176889|85|Chino
    222|1466|281|340953|-1181270|85|Alhambra
    222|1498|285|412230|-1119738|85|Ogden
    222|1466|281|374852|-1222364|85|Redwood City
    222|1475|281|487596|-1224882|85|Bellingham
    222|1489|282|388106|-906998|85|O'Fallon
    222|1499|282|334054|-868114|84|Hoover
    222|1471|280|280836|-806081|84|Melbourne
    222|1505|280|413948|-734540|84|Danbury
    222|1505|280|411056|-733984|84|East Norwalk
    222|1468|282|263017|-981633|84|Edinburg
    222|1471|280|261340|-801131|84|Sunrise
    222|1474|284|391653|-865264|84|Bloomington
    222|1467|282|418456|-877539|83|Cicero
    222|1466|281|337476|-1169731|83|Hemet
    222|1466|281|337358|-1182923|83|San Pedro
    222|1469|283|333417|-1119840|83|Ahwatukee Foothills
    222|1487|280|340289|-841986|83|Johns Creek
    222|1468|282|262159|-983253|83|Mission
    222|1481|286|426056|-831499|83|Troy
    222|1466|281|338675|-1179981|83|Buena Park
    222|1466|281|340413|-1183606|83|Mid-City
    222|1471|280|295850|-812078|82|Palm Coast
    222|1501|282|360626|-941574|82|Fayetteville
    222|1500|282|425000|-964003|82|Sioux City
    222|1466|281|336470|-1176892|82|Lake Forest
    222|1466|281|373022|-1204830|82|Merced
    222|1468|282|325007|-947405|82|Longview
    222|1468|282|306744|-963700|82|Bryan
    222|1481|286|423242|-834002|82|Westland
    222|1502|280|417001|-714162|81|Warwick
    222|1466|281|338536|-1181340|81|Lakewood
    222|1481|286|424853|-833772|81|Farmington Hills
    222|1469|283|331911|-1115280|81|San Tan Valley
    222|1506|280|327941|-798626|81|Mount Pleasant
    222|1502|280|417798|-714373|81|Cranston
    222|1471|280|279098|-827884|81|Largo
    222|1471|280|254687|-804776|80|Homestead
    222|1490|280|367171|-765902|80|South Suffolk
    222|1469|283|334356|-1123496|80|Avondale
    222|1466|281|337458|-1178262|80|Tustin
    222|1466|281|373860|-1220838|80|Mountain View
    222|1466|281|382971|-1222855|80|Napa
    222|1479|280|423876|-710995|80|Somerville
    222|1471|280|256793|-803173|80|Kendall
    222|1479|280|427070|-711631|80|Lawrence
    222|1472|280|414048|-817229|79|Parma
    222|1465|280|409115|-737823|79|New Rochelle
    222|1490|280|374138|-791422|79|Lynchburg
    222|1480|281|423265|-1228756|79|Medford
    222|1471|280|263184|-800998|79|Deerfield Beach
    222|1466|281|343078|-1184492|79|Sylmar
    222|1466|281|376624|-1218747|79|Pleasanton
    222|1467|282|419317|-877687|79|Belmont Cragin
    222|1491|282|450941|-933563|79|Brooklyn Park
    222|1469|283|334353|-1123582|79|Goodyear
    222|1475|281|462112|-1191372|78|Kennewick
    222|1466|281|377710|-1222609|78|Alameda
    222|1471|280|280106|-825773|78|Town 'n' Country
    222|1466|281|338817|-1181170|78|Bellflower
    222|1466|281|339938|-1177589|78|Chino Hills
    222|1467|282|404842|-889937|78|Bloomington
    222|1471|280|285641|-812114|78|Alafaya
    222|1501|282|361867|-941288|77|Springdale
    222|1486|282|427261|-877828|77|Racine
    222|1474|282|415834|-875000|77|Hammond
    222|1466|281|374283|-1219066|77|Milpitas
    222|1474|282|415934|-873464|77|Gary
    222|1470|280|414092|-756649|77|Scranton
    222|1466|281|340853|-1179609|77|Baldwin Park
    222|1475|281|473073|-1222284|77|Auburn
    222|1474|284|399556|-860139|76|Fishers
    222|1489|282|397686|-948466|76|Saint Joseph
    222|1468|282|261948|-981836|76|Pharr
    222|1466|281|340975|-1176484|76|Upland
    222|1466|281|386780|-1211761|76|Folsom
    222|1468|282|297355|-949774|76|Baytown
    222|1466|281|377799|-1219780|76|San Ramon
    222|1496|280|399260|-751196|76|Camden
    222|1493|282|302131|-932044|76|Lake Charles
    222|1481|286|422917|-855872|76|Kalamazoo
    222|1496|280|400593|-741371|76|Brick
    222|1467|282|420884|-879806|75|Arlington Heights
    222|1491|282|450105|-934555|75|Plymouth
    222|1465|280|406701|-738190|75|South Ozone Park
    222|1471|280|258195|-803553|75|Doral
    222|1481|286|426930|-834118|75|Waterford
    222|1467|282|420411|-876901|75|Evanston
    222|1466|281|377974|-1212160|75|Manteca
    222|1481|286|429134|-857053|75|Wyoming
    222|1476|285|403978|-1050750|75|Loveland
    222|1465|280|429034|-787548|75|Cheektowaga
    222|1465|280|408787|-739051|75|Kings Bridge
    222|1507|282|468083|-1007837|75|Bismarck
    222|1466|281|337825|-1172286|74|Perris
    222|1470|280|406259|-753705|74|Bethlehem
    222|1487|280|315785|-841557|74|Albany
    222|1467|282|420334|-880834|74|Schaumburg
    222|1473|280|352621|-811873|74|Gastonia
    222|1465|280|406609|-739201|74|Brownsville
    222|1466|281|375958|-1220191|74|Union City
    222|1467|282|416986|-880684|74|Bolingbrook
    222|1500|282|416611|-915302|74|Iowa City
    222|1498|285|410602|-1119710|74|Layton
    222|1468|282|296186|-955377|74|Missouri City
    222|1486|282|442619|-884154|74|Appleton
    222|1481|286|426709|-830330|74|Shelby
    222|1471|280|266217|-818406|74|Fort Myers
    222|1471|280|265254|-800664|73|Boynton Beach
    222|1501|282|358423|-907043|73|Jonesboro
    222|1467|282|418436|-877125|73|South Lawndale
    222|1467|282|419234|-876992|73|Logan Square
    222|1503|285|440805|-1032310|73|Rapid City
    222|1487|280|326157|-836266|73|Warner Robins
    222|1481|286|426584|-831499|73|Rochester Hills
    222|1467|282|398403|-889548|73|Decatur
    222|1481|286|424734|-832219|73|Southfield
    222|1498|285|371041|-1135841|72|Saint George
    222|1505|280|416612|-727795|72|New Britain
    222|1471|280|292108|-810228|72|Daytona Beach
    222|1477|282|359251|-868689|72|Franklin
    222|1466|281|374947|-1208466|72|Turlock
    222|1468|282|310982|-973428|72|Temple
    222|1467|282|419998|-876928|72|West Ridge
    222|1466|281|345008|-1171859|72|Apple Valley
    222|1466|281|339303|-1182115|71|Lynwood
    222|1486|282|430117|-882315|71|Waukesha
    222|1472|280|407990|-813784|71|Canton
    222|1504|282|303674|-890928|71|Gulfport
    222|1502|280|418787|-713826|71|Pawtucket
    222|1471|280|261404|-802134|71|Lauderhill
    222|1506|280|349249|-810251|71|Rock Hill
    222|1484|280|389907|-770261|71|Silver Spring
    222|1504|282|304041|-890942|71|West Gulfport
    222|1468|282|330146|-970970|71|Flower Mound
    222|1490|280|388404|-774289|71|Centreville
    222|1474|284|404167|-868753|71|Lafayette
    222|1496|280|408568|-741285|71|Passaic
    222|1471|280|278661|-823265|71|Riverview
    222|1466|281|340556|-1171825|71|Redlands
    222|1508|285|468722|-1139940|71|Missoula
    222|1466|281|385891|-1213027|71|Rancho Cordova
    222|1510|280|397460|-755466|70|Wilmington
    222|1468|282|297030|-981244|70|New Braunfels
    222|1496|280|399348|-750307|70|Cherry Hill
    222|1469|283|351981|-1116513|70|Flagstaff
    222|1474|284|401934|-853864|70|Muncie
    222|1466|281|329156|-1171439|70|Mira Mesa
    222|1466|281|341683|-1186059|70|Woodland Hills
    222|1471|280|261004|-803998|69|Weston
    222|1484|280|394143|-774105|69|Frederick
    222|1475|281|462396|-1191006|69|Pasco
    222|1466|281|380280|-1218847|69|Pittsburg
    222|1465|280|407001|-739057|69|Ridgewood
    222|1467|282|421103|-880342|69|Palatine
    222|1468|282|328343|-972289|69|North Richland Hills
    222|1496|280|407796|-740238|69|Union City
    222|1471|280|283047|-814167|69|Kissimmee
    222|1466|281|379063|-1220650|68|Walnut Creek
    222|1477|282|351556|-897762|68|Cordova
    222|1465|280|409126|-738371|68|Mount Vernon
    222|1468|282|303119|-954560|68|Conroe
    222|1499|282|312232|-853905|68|Dothan
    222|1466|281|342283|-1185368|68|Northridge
    222|1500|282|424928|-923430|68|Waterloo
    222|1491|282|450725|-934558|68|Maple Grove
    222|1479|280|422793|-714162|68|Framingham
    222|1466|281|338492|-1183884|68|Redondo Beach
    222|1493|282|325160|-937321|68|Bossier City
    222|1466|281|338886|-1178131|67|Yorba Linda
    222|1491|282|449239|-929594|67|Woodbury
    222|1486|282|448114|-914985|67|Eau Claire
    222|1484|280|386246|-769391|67|Waldorf
    222|1465|280|407162|-738501|67|Forest Hills
    222|1466|281|385449|-1217405|67|Davis
    222|1484|280|391626|-766247|67|Glen Burnie
    222|1466|281|342164|-1190376|67|Camarillo
    222|1468|282|288053|-970036|67|Victoria
    222|1484|280|391434|-772014|67|Gaithersburg
    222|1473|280|347540|-774302|67|Jacksonville
    222|1466|281|376547|-1224078|67|South San Francisco
    222|1493|282|299941|-902417|67|Kenner
    222|1465|280|407557|-738854|67|Jackson Heights
    222|1484|280|390840|-771528|66|Rockville
    222|1477|282|356145|-888140|66|Jackson
    222|1467|282|419217|-876478|66|Lincoln Park
    222|1466|281|391404|-1216169|66|Yuba City
    222|1511|280|436574|-702589|66|Portland
    222|1466|281|374419|-1221430|66|Palo Alto
    222|1469|283|323234|-1109951|66|Casas Adobes
    222|1475|281|480518|-1221771|66|Marysville
    222|1498|285|405622|-1119297|66|South Jordan
    222|1486|282|440247|-885426|66|Oshkosh
    222|1501|282|347695|-922671|66|North Little Rock
    222|1465|280|407684|-737771|66|Bayside
    222|1496|280|406687|-741143|66|Bayonne
    222|1491|282|448041|-931669|66|Eagan
    222|1471|280|264615|-800728|66|Delray Beach
    222|1477|280|363134|-823535|66|Johnson City
    222|1490|280|386371|-773111|65|Dale City
    222|1468|282|305052|-978203|65|Cedar Park
    222|1465|280|408390|-738604|65|Parkchester
    222|1468|282|299988|-951766|65|Atascocita
    222|1491|282|455608|-941625|65|Saint Cloud
    222|1484|280|392673|-767983|65|Ellicott City
    222|1466|281|335225|-1177076|65|Laguna Niguel
    222|1489|282|387839|-904812|65|Saint Charles
    222|1468|282|261906|-976961|65|Harlingen
    222|1466|281|334270|-1176120|65|San Clemente
    222|1490|280|374032|-791781|65|West Lynchburg
    222|1496|280|403943|-741171|65|Middletown
    222|1479|280|422973|-714370|65|Framingham Center
    222|1465|280|428142|-739396|65|Schenectady
    222|1512|285|411400|-1048202|65|Cheyenne
    222|1476|285|399205|-1050866|65|Broomfield
    222|1500|282|420347|-936199|65|Ames
    222|1465|280|406701|-739860|65|Park Slope
    222|1492|282|390417|-947202|65|Shawnee
    222|1466|281|342011|-1185365|65|Reseda
    222|1501|282|350887|-924421|64|Conway
    222|1496|280|407673|-742049|64|East Orange
    222|1467|282|419578|-877651|64|Portage Park
    222|1467|282|420334|-877334|64|Skokie
    222|1481|286|425689|-833836|64|West Bloomfield Township
    222|1471|280|262129|-802498|64|Tamarac
    222|1472|280|410998|-806495|64|Youngstown
    222|1466|281|381302|-1212724|64|Lodi
    222|1466|281|341722|-1183790|64|North Hollywood
    222|1506|280|348526|-823940|64|Greenville
    222|1468|282|333246|-967844|64|Celina
    222|1468|282|325632|-971417|64|Mansfield
    222|1466|281|369741|-1220308|64|Santa Cruz
    222|1466|281|339831|-1180967|64|Pico Rivera
    222|1466|281|369613|-1200607|64|Madera
    222|1486|282|426828|-890187|64|Janesville
    222|1500|282|415772|-937113|64|West Des Moines
    222|1466|281|340095|-1181054|63|Montebello
    222|1468|282|306327|-976772|63|Georgetown
    222|1487|280|340754|-842941|63|Alpharetta
    222|1472|280|414528|-821824|63|Lorain
    222|1483|282|369903|-864436|63|Bowling Green
    222|1465|280|406212|-739349|63|Flatlands
    222|1484|280|392507|-765205|63|Dundalk
    223|1513|291|-349033|-561882|1270|Montevideo
    223|1514|291|-313881|-579598|114|Salto
    223|1515|291|-348979|-549502|102|Maldonado
    223|1516|291|-309053|-555508|84|Rivera
    223|1517|291|-323171|-580807|81|Paysandú
    223|1518|291|-347302|-562192|69|Las Piedras
    223|1519|291|-317188|-559792|60|Tacuarembó
    223|1520|291|-323682|-541641|56|Melo
    223|1521|291|-304043|-564693|43|Artigas
    223|1522|291|-332524|-580305|43|Mercedes
    223|1523|291|-333806|-565231|40|Durazno
    223|1524|291|-343759|-552377|38|Minas
    224|1525|292|412647|692163|1978|Tashkent
    224|1526|292|407834|723507|747|Andijon
    224|1527|292|409983|716726|713|Namangan
    224|1528|293|396546|669644|595|Samarkand
    224|1529|292|413714|692794|352|Yunusobod
    224|1530|293|424586|596058|332|Nukus
    224|1531|292|403842|717843|299|Fergana
    224|1532|293|397703|644307|280|Bukhara
    224|1533|293|388606|657890|278|Qarshi
    224|1525|292|412819|691811|260|Chilanzar
    224|1531|292|405286|709425|259|Qo‘qon
    224|1531|292|404724|717246|253|Marg‘ilon
    225|1534|294|419027|124541|0|Vatican City
    226|1535|295|131553|-612274|24|Kingstown
    226|1535|295|131287|-611918|24|Calliaqua
    227|1536|296|104880|-668792|3000|Caracas
    227|1537|296|106423|-716109|1752|Maracaibo
    227|1538|296|101615|-680004|1619|Valencia
    227|1539|296|100647|-693570|1240|Barquisimeto
    227|1540|296|83512|-626410|978|Ciudad Guayana
    227|1541|296|101384|-646877|815|Barcelona
    227|1542|296|97457|-631832|647|Maturín
    227|1543|296|102497|-675948|464|Maracay
    227|1540|296|81237|-635469|412|Ciudad Bolívar
    227|1544|296|104639|-641786|405|Cumaná
    227|1545|296|86206|-702310|397|Barinas
    227|1541|296|102138|-646328|370|Puerto La Cruz
    228|1546|297|184269|-646208|8|Road Town
    229|1547|298|108230|1066296|14002|Ho Chi Minh City
    229|1548|266|210245|1058412|8053|Hanoi
    229|1549|266|208648|1066834|2625|Haiphong
    229|1550|298|100371|1057882|1507|Cần Thơ
    229|1551|266|164619|1075955|1380|Huế
    229|1552|298|160678|1082208|1276|Da Nang
    229|1553|298|109447|1068243|1272|Biên Hòa
    229|1554|266|198000|1057667|850|Thanh Hóa
    229|1555|266|186734|1056923|790|Vinh
    229|1556|298|109239|1067143|588|Thuận An
    229|1557|298|122451|1091943|579|Nha Trang
    229|1547|298|107500|1066500|561|Chợ Lớn
    230|1558|299|-177365|1683137|35|Port-Vila
    231|1559|300|-132816|-1761745|1|Mata-Utu
    232|1560|301|-138333|-1717667|40|Apia
    233|1561|234|426727|211669|550|Pristina
    233|1562|234|422139|207397|171|Prizren
    233|1563|234|428833|208667|107|Mitrovicë
    233|1564|234|423803|204308|94|Gjakovë
    233|1562|234|423586|208250|72|Suva Reka
    233|1565|234|423706|211553|59|Ferizaj
    233|1561|234|426283|208939|58|Glogovac
    233|1566|234|424604|214699|51|Gjilan
    233|1564|234|425402|202879|50|Deçan
    233|1567|234|426591|202883|48|Pejë
    233|1566|234|423214|213583|46|Vitina
    233|1567|234|427808|204875|40|Istok
    234|1568|302|153545|442065|1937|Sanaa
    234|1569|302|127796|450385|1079|Aden
    234|1570|302|135795|440209|940|Taiz
    234|1571|302|139667|441833|771|Ibb
    234|1572|302|147978|429545|734|Al Ḩudaydah
    234|1573|302|145425|491242|594|Mukalla
    234|1574|302|145427|444051|160|Dhamār
    234|1575|302|156594|439438|90|‘Amrān
    234|1568|302|151718|443244|69|Sayyān
    234|1572|302|141951|433152|52|Zabīd
    234|1576|302|169402|437639|51|Sa'dah
    234|1572|302|150590|432873|48|Bājil
    235|1577|303|-127823|452288|54|Mamoudzou
    235|1578|303|-127336|452042|18|Koungou
    235|1579|303|-127770|452823|17|Labattoir
    235|1577|303|-127712|452242|17|Kaouéni
    235|1577|303|-127864|452173|15|Mtsapéré
    235|1580|303|-127834|452569|15|Dzaoudzi
    236|1581|304|-262023|280436|9418|Johannesburg
    236|1582|304|-339258|184232|4772|Cape Town
    236|1583|304|-298579|310292|3338|Durban
    236|1581|304|-257449|281878|2112|Pretoria
    236|1581|304|-262678|278585|1695|Soweto
    236|1584|304|-339611|256149|1050|Gqeberha
    236|1581|304|-254729|280992|872|Soshanguve
    236|1583|304|-296168|303928|839|Pietermaritzburg
    236|1581|304|-265333|278500|725|Evaton
    236|1581|304|-261885|283208|605|Benoni
    236|1585|304|-291211|262140|556|Bloemfontein
    236|1581|304|-259964|282268|511|Thembisa
    237|1586|305|-154067|282871|2212|Lusaka
    237|1587|305|-128024|282132|665|Kitwe
    237|1587|305|-129587|286366|627|Ndola
    237|1588|305|-136333|326500|327|Chipata
    237|1589|305|-121688|263894|301|Solwezi
    237|1590|305|-144469|284464|288|Kabwe
    237|1587|305|-125290|278838|256|Chingola
    237|1587|305|-131367|284166|193|Luanshya
    237|1591|305|-102129|311808|179|Kasama
    237|1592|305|-178419|258542|178|Livingstone
    237|1593|305|-111998|288943|170|Mansa
    237|1587|305|-125498|282407|169|Mufulira
    238|1594|306|-178277|310534|1542|Harare
    238|1595|306|-201500|285833|665|Bulawayo
    238|1594|306|-180127|310756|371|Chitungwiza
    238|1596|306|-189707|326709|224|Mutare
    238|1594|306|-178900|311475|206|Epworth
    238|1597|306|-194500|298167|158|Gweru
    238|1597|306|-189281|298149|119|Kwekwe
    238|1598|306|-183333|299153|117|Kadoma
    238|1594|306|-178897|312447|94|Ruwa
    238|1598|306|-173667|302000|90|Chinhoyi
    238|1599|306|-200637|308277|90|Masvingo
    238|1598|306|-178833|307000|87|Norton
    """)
}

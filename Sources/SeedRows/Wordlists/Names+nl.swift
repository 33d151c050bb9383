// Made by scripts/wordlists/generate; sources and licences in LICENSES.md.
// swift-format-ignore-file

/// Given and family names: nl.
extension Names {
    public static let nlFemale = WordList(
    """
    Aaliyah
    Adriana
    Aimée
    Alicia
    Alyssa
    Amber
    Amelia
    Amina
    Amira
    Amy
    Amélie
    Angelina
    Anna
    Annabel
    Anne
    Annemijn
    Anouk
    Ashley
    Aya
    Aylin
    Azra
    Bente
    Benthe
    Bibi
    Bo
    Britt
    Carlijn
    Catharina
    Cato
    Ceylin
    Charlotte
    Chloé
    Chloë
    Cornelia
    Dana
    Danique
    Daphne
    Demi
    Dewi
    Dina
    Ecrin
    Elena
    Elif
    Elin
    Eline
    Elisa
    Elisabeth
    Elise
    Eliza
    Elizabeth
    Elize
    Ella
    Emily
    Emma
    Esila
    Esmee
    Esmée
    Esther
    Eva
    Evelien
    Evi
    Evie
    Evy
    Fabiënne
    Fatima
    Fay
    Faye
    Feline
    Fem
    Femke
    Fenna
    Fenne
    Fien
    Fiene
    Fleur
    Floor
    Floortje
    Frederique
    Féline
    Guusje
    Hailey
    Hanna
    Hannah
    Helena
    Ilse
    Imke
    Inaya
    Indy
    Iris
    Isa
    Isabel
    Isabella
    Isabelle
    Ise
    Isis
    Ivy
    Ize
    Jade
    Janna
    Janne
    Jasmijn
    Jayda
    Jaylinn
    Jenna
    Jennifer
    Jente
    Jet
    Jill
    Jinthe
    Johanna
    Jolie
    Jolijn
    Josephine
    Joy
    Joëlle
    Julia
    Julie
    Juliette
    Juul
    Karlijn
    Kate
    Kaylee
    Kayleigh
    Kiki
    Kim
    Kyara
    Kyra
    Lana
    Lara
    Laura
    Lauren
    Leah
    Lena
    Lieke
    Lieve
    Lily
    Lina
    Linde
    Lindsey
    Linn
    Lisa
    Lisanne
    Lise
    Liv
    Livia
    Liz
    Liza
    Lize
    Lizz
    Lizzy
    Loes
    Lois
    Lola
    Lot
    Lotte
    Louise
    Loïs
    Lucy
    Luna
    Lynn
    Maaike
    Maartje
    Madelief
    Maja
    Mara
    Mare
    Maria
    Marit
    Maryam
    Maud
    Maya
    Megan
    Meike
    Melissa
    Merel
    Merle
    Mette
    Mia
    Michelle
    Mila
    Milou
    Mirte
    Mirthe
    Myrthe
    Nadia
    Nadine
    Naomi
    Nienke
    Nikki
    Nina
    Ninthe
    Nisa
    Noa
    Noor
    Noortje
    Nora
    Norah
    Nova
    Noëlle
    Nynke
    Olivia
    Phileine
    Pien
    Pippa
    Pleun
    Puck
    Puk
    Quinty
    Renske
    Robin
    Romy
    Roos
    Rosa
    Rosalie
    Saar
    Sam
    Sanne
    Sara
    Sarah
    Selena
    Selina
    Senna
    Sienna
    Silke
    Sofia
    Sofie
    Sophia
    Sophie
    Stella
    Sterre
    Suus
    Suze
    Sylvie
    Tara
    Tess
    Tessa
    Tirza
    Vajèn
    Valerie
    Veerle
    Vera
    Victoria
    Yara
    Yasmin
    Yasmine
    Yfke
    Yinthe
    Zara
    Zeynep
    Zoey
    Zoë
    """)

    public static let nlMale = WordList(
    """
    Aaron
    Abel
    Adam
    Aiden
    Alex
    Alexander
    Ali
    Amin
    Amir
    Arie
    Aron
    Arthur
    Ayden
    Ayoub
    Bart
    Bas
    Bastiaan
    Beau
    Ben
    Benjamin
    Berat
    Berend
    Bilal
    Bjorn
    Boaz
    Boris
    Bradley
    Bram
    Brent
    Brian
    Bryan
    Cas
    Casper
    Chris
    Colin
    Collin
    Cornelis
    Daan
    Damian
    Dani
    Daniel
    Daniël
    Dave
    David
    Dean
    Dex
    Dion
    Dirk
    Duuk
    Dylan
    Dylano
    Elias
    Emir
    Faas
    Fabian
    Fedde
    Felix
    Finn
    Florian
    Floris
    Gerrit
    Giel
    Gijs
    Giovanni
    Guus
    Hamza
    Hendrik
    Hidde
    Hugo
    Ian
    Ibrahim
    Imran
    Ivan
    Jack
    Jacob
    Jake
    James
    Jamie
    Jan
    Jari
    Jason
    Jasper
    Jay
    Jayden
    Jayson
    Jelle
    Jelte
    Jens
    Jesper
    Jesse
    Jim
    Jip
    Job
    Joep
    Joey
    Johannes
    Jonas
    Jonathan
    Joost
    Jordy
    Joris
    Jorn
    Jort
    Joshua
    Joël
    Jules
    Julian
    Julius
    Jurre
    Justin
    Kai
    Kay
    Keano
    Kevin
    Kian
    Kick
    Koen
    Kyan
    Kyano
    Lars
    Laurens
    Lenn
    Leon
    Levi
    Lex
    Liam
    Loek
    Lorenzo
    Luc
    Luca
    Lucas
    Luka
    Lukas
    Luke
    Luuk
    Maarten
    Mads
    Marijn
    Marinus
    Mark
    Mart
    Mason
    Mathijs
    Mats
    Matthias
    Matthijs
    Maurits
    Max
    Maxim
    Mees
    Mehmet
    Melle
    Merijn
    Micha
    Michael
    Mick
    Mika
    Mike
    Milan
    Milo
    Mohamed
    Mohammed
    Morris
    Muhammed
    Mustafa
    Nathan
    Naud
    Nick
    Niek
    Niels
    Noah
    Noud
    Nout
    Olaf
    Olivier
    Oscar
    Owen
    Pepijn
    Philip
    Pieter
    Pim
    Quinn
    Quinten
    Raf
    Rafael
    Ravi
    Rayan
    Rens
    Rick
    Rik
    Riley
    Roan
    Robin
    Rowan
    Ruben
    Ryan
    Sam
    Sami
    Samuel
    Sander
    Sebastiaan
    Sem
    Senn
    Senna
    Sep
    Sepp
    Seth
    Siem
    Sil
    Simon
    Sjoerd
    Stan
    Stef
    Stefan
    Sten
    Stijn
    Sven
    Teun
    Thijmen
    Thijn
    Thijs
    Thom
    Thomas
    Ties
    Tijmen
    Tijn
    Tijs
    Tim
    Timo
    Tobias
    Tom
    Tristan
    Twan
    Tycho
    Tygo
    Tyler
    Valentijn
    Victor
    Vigo
    Vince
    Vincent
    Wesley
    Wessel
    Willem
    Wout
    Wouter
    Xavi
    Yassin
    Youssef
    Yusuf
    Zakaria
    """)

    public static let nlLast = WordList(
    """
    's Gravensande
    Aalts
    Aarden
    Aarts
    Adelaar
    Adriaansen
    Adriaensdr
    Adriaense
    Adryaens
    Aeije
    Aelftrud van Wessex
    Aertsz
    Alpaidis
    Amalrada
    Ansems
    Appelman
    Arens
    Arent
    Ariens
    Ariens Ansems
    Arnold
    Arts
    Aschman
    Backer
    Bakker
    Barents
    Bartels
    Bastiaanse
    Bastiaense
    Bave
    Becht
    Beekman
    Beernink
    Beijring
    Bekbergen
    Bellemans
    Belpere
    Beourgeois
    Berends
    Berendse
    Bernaards
    Bertho
    Bezemer
    Bierstraten
    Bijlsma
    Billung
    Blaak
    Blees
    Bleijenberg
    Blewanus
    Bloemendaal
    Blokland
    Blom
    Blonk
    Boddaugh
    Boer
    Boers
    Boeser
    Boetet
    Bolkesteijn
    Booden
    Boogaerts
    Borman
    Bos
    Bosch
    Bosman
    Boudewijns
    Bouhuizen
    Bouthoorn
    Bouwhuisen
    Brandon
    Brands
    Brandt
    Bresse
    Bresé
    Breugelensis
    Briere
    Brievingh
    Brisee
    Brizee
    Broeckx
    Broeders
    Broek
    Broekhoven
    Broeshart
    Bronder
    Brouwer
    Bruggeman
    Brugman
    Bruijne van der Veen
    Brumleve
    Bruynzeels
    Bud
    Buijs
    Butselaar
    Bökenkamp
    Cadefau
    Cammel
    Cant
    Carnotte
    Charon
    Chevresson
    Chotzen
    Chrodtrud
    Claassen
    Claesdr
    Claesner
    Coenen
    Coolen
    Coret
    Coret-Coredo
    Coreth von und zu Coredo und Starkenberg
    Cornelisse
    Cornelissen
    Cornelisz
    Corstiaens
    Cosman
    Courtier
    Dachgelder
    Dachgeldt
    Dachgelt
    David
    Dekker
    Demmendaal
    Dennenberg
    Die Bont
    Diesbergen
    Dijkman
    Dijkstra
    Dircken
    Dirksen
    Dirven
    Doesburg
    Doorhof
    Doornhem
    Dorsman
    Doyle
    Draaisma
    Dries
    Driessen
    Drysdale
    Dubois
    Duivenvoorden
    Eckhardt
    Eelman
    Eerden
    Ehlert
    Eijkelboom
    Elberts
    Elbertse
    Ellis
    Elsemulder
    Elsenaar
    Emmen
    Engels
    Erhout
    Ernst
    Estey
    Everde
    Evers
    Everts
    Fechant
    Feenstra
    Feltzer
    Ferran
    Fiere
    Flink
    Fortuyn
    Frankhuizen
    François
    Françoise
    Fredriks
    Fremie
    Frerichs
    Freshour
    Friehus
    Furda
    Galenzone
    Galijn
    Garret
    Geerling
    Geerts
    Geertsen
    Geldens
    Gellemeyer
    Gemen
    Geneart
    Genefaas
    Gepa van Bourgondië
    Gerrits
    Gerritse
    Gerritsen
    Gervais
    Ghoerle
    Giselmeyer
    Glasses
    Gnodde
    Goderts
    Godfrey van Alemannië
    Goedhart
    Goudriaan
    Govarts
    Goyaerts van Waderle
    Greij
    Groen
    Groenendaal
    Groenestein
    Grondel
    Groote
    Gruijl
    Guit
    Haack
    Haengreve
    Hagendoorn
    Hak
    Hakker
    Haneberg
    Hanegraaff
    Haring
    Haselaar
    Hazenveld
    Heere
    Heerkens
    Heerschop
    Hehl
    Heijman
    Heijmans
    Heijmen
    Heinrichs
    Hekker
    Hellevoort
    Helmerhorst
    Hemma van Allemanië
    Hendricks
    Hendriks
    Hendrikse
    Henric van den Nuwenhuse
    Heribert van Laon
    Hermans
    Hexspoor
    Heymans
    Heyne
    Hoedemakers
    Hoeks
    Hoekstra
    Hoelen
    Hoes
    Hofman
    Hollander
    Holthuis
    Hondeveld
    Honing
    Hoogers
    Hoppenbrouwer
    Horrocks
    Houdijk
    Huberts
    Huel
    Huijben
    Huijbrechts
    Huijs
    Huijzing
    Huisman
    Huls
    Hulshouts
    Hulskes
    Hulst
    Huurdeman
    Höning
    Jaceps
    Jacobi
    Jacobs
    Jacquot
    Jans
    Jansdr
    Janse
    Jansen
    Jansse
    Janssen
    Janssens
    Jdotte
    Jeggij
    Jekel
    Jerusalem
    Jochems
    Jones
    Jonker
    Jonkman
    Joosten
    Jorlink
    Jorrisen
    Jurrijens
    Kallen
    Kalman
    Kamp
    Kamper
    Karels
    Kas
    Kathagen
    Keijser
    Keijzer
    Keltenie
    Kerkhof
    Ketel
    Ketting
    Kirpenstein
    Kisman
    Kleibrink
    Kleijse
    Klein
    Klerks
    Kleybrink
    Klomp Jan
    Kloppert
    Knoers
    Knuf
    Koeman
    Kof
    Kok
    Kolen
    Kolster
    Koning
    Konings
    Koret
    Korsman
    Korstman
    Kort
    Kortman
    Kosten
    Koster
    Krabbe
    Kramer
    Kremer
    Kriens
    Kronenberg
    Kruns
    Kuijpers
    Kuilenburg
    Kuiper
    Kuipers
    Kuit
    Kunen
    Kwaadland
    Köster
    Labado
    Laffray
    Lafleur
    Lage
    Lagerweij
    Lambers
    Lambregt
    Lamore
    Lamotte
    Langevoort
    Lankle
    Lansink
    Lathrope
    Latier
    Le Grand
    Le Marec
    Leene
    Leguit
    Lelijveld
    Lemmens
    Lensen
    Lether
    Levesque
    Lieshout
    Ligtvoet
    Lijn
    Lind
    Linschoten
    Lips
    Loep
    Lommert
    Lonen
    Loreal
    Lorreijn
    Louws
    Luboch
    Lucas
    Luitgardis van Neustrië
    Luster
    Lutterveld
    Maas
    Maaswinkel
    Mahieu
    Mallien
    Mangel
    Manne
    Mansveld
    Mansvelt
    Marceron
    Marchal
    Marchand
    Martel
    Martens
    Massa
    Mater
    Mathieu
    Mathol
    Mathurin
    Matthews
    Meeres
    Meeusen
    Meijer
    Meis
    Melet
    Mens
    Mercks
    Merckx
    Merkx
    Meyer
    Michiels
    Michielsen
    Middelkoop
    Mijsberg
    Miltenburg
    Miner
    Moenen
    Moensendijk
    Moet
    Mol
    Molegraaf
    Molen
    Molenaar
    Momberg
    Mosley
    Mudden
    Muijs
    Mulder
    Mulders
    Muller
    Nedermeijer
    Nek
    Neuteboom
    Neuzerling
    Niermann
    Nieuwstraten
    Nihoe
    Nijman
    Nollee
    Noordijk
    Oda
    Oemencs
    Oennen
    Olthof
    Olykan
    Ooms
    Oosterhek
    Oosterhout
    Oostveen
    Opmans
    Osterhoudt
    Otte
    Otto
    Oude Heer
    Ouwel
    Ouwerkerk
    Overdijk
    Overeem
    Oversteeg
    Paillet
    Palman
    Pasman
    Passchiers
    Pastoors
    Pauwels
    Peeters
    Perck
    Perkins
    Peronne
    Perrono
    Persijn
    Peters
    Peterse
    Phillipsen
    Pierson
    Pieters
    Pieters van der Maes
    Pison
    Poncelet
    Ponci
    Pons
    Post
    Postma
    Potters
    Pratt
    Prins
    Prinsen
    Puig
    Rackham
    Rademaker
    Ramaker
    Recer
    Recers
    Rehorst
    Reijers
    Reimes
    Rek
    Remmers
    Ridder
    Riem
    Rietveld
    Rijcken
    Rijks
    Rijn
    Rijntjes
    Rippey
    Risma
    Robbrechts Bruijne
    Roessink
    Romijn
    Roodesteijn
    Room
    Roose
    Roosenboom
    Rotteveel
    Roukes
    Rousselet
    Rouwenhorst
    Rouwhorst
    Rubben
    Ruijs
    Rutten
    Salet
    Sam
    Sanders
    Sarneel
    Sas
    Saxo
    Scardino
    Schagen
    Schakelaar
    Scharroo
    Schatteleijn
    Scheer
    Scheffers
    Schellekens
    Schelvis
    Schenk
    Schenkel
    Scherms
    Schiffer
    Schilt
    Schipper
    Schokman
    Scholten
    Schotte
    Schouten
    Schrant
    Schrik
    Schroeff
    Schulten
    Schuurmans
    Schuylenborch
    Schwartsbach
    Scuylenborchs
    Segerszoen
    Serra
    Sestig
    Shupe
    Simonis
    Simons
    Sire
    Sitters
    Slaetsdochter
    Slagmolen
    Slingerland
    Smeets
    Smit
    Smith
    Smits
    Soos
    Spaan
    Spanhaak
    Speijer
    Spier
    Spies
    Spiker
    Spreeuw
    Sprong
    Spruit
    Spruyt
    Stamrood
    Stange
    Steenbakkers
    Steenbeek
    Steinmeiern
    Sterkman
    Stettyn
    Stichter
    Stinis
    Stoffel
    Stoffelsz
    Stook
    Strijker
    Strik
    Stuivenberg
    Suijker
    Symons
    Takkelenburg
    Tammerijn
    Tamsma
    Terry
    Teunissen
    Texier
    Thatcher
    The Elder
    Thomas
    Thout
    Tielemans
    Tillmanno
    Timmerman
    Timmermans
    Tins
    Tirie
    Totwiller
    Tuithof
    Uit de Willigen
    Uittenbosch
    Ulrich
    Unruoch Hunerik
    Uphaus
    Uphuis
    Uphus
    VI
    Vaessen
    Vallenduuk
    Van Bragt
    Vandenbergh
    Vastenhouw
    Veenendaal
    Veenstra
    Vegt
    Velderman
    Veltman
    Verbeeck
    Verbeek
    Verboom
    Verbruggen
    Verda
    Vergeer
    Verhaar
    Verhagen
    Verharen
    Verheij
    Verheuvel
    Verhoeven
    Verkade
    Vermeulen
    Verschuere
    Verschut
    Versluijs
    Vertoor
    Vertooren
    Vervoort
    Verwoert
    Vial
    Vierdag
    Vignon
    Vink
    Visser
    Volcke
    Voortman
    Vos
    Vrancken
    Waardeloo
    Wagenvoort
    Walsteijn
    Walter
    Waltrade Walderade
    Weeldenburg
    Weerdenburg
    Weijland
    Weijters
    Welf
    Wendt
    Wensen
    Werdes
    Westerbeek
    Westerburg
    Westermann
    Wever
    Weyland
    Weylant
    Wigman
    Wijland
    Wilcken
    Wildschut
    Willems
    Willems van Lier
    Willemsen
    Wilmont
    Wilson
    Winnrich
    Winters
    Wipstrik
    Wolffel
    Wolfsdr
    Wolfswinkel
    Wolters
    Wolzak
    Wooning
    Woudenberg
    Wouters
    Wouters van Eijndhoven
    Woutersz
    Wright
    Wunderink
    Wutke
    Zaal
    Zeemans
    Zeldenrust
    Zevenboom
    Zijlemans
    Zijlmans
    Zuidweg
    Zuijdveld
    Zwart
    Zwijsen
    d' Heripon
    de Backer
    de Beer
    de Bock
    de Boer
    de Bont
    de Bruijn
    de Bruin
    de Bruyn
    de Graaf
    de Gratie
    de Groot
    de Grote
    de Gruijl
    de Gruijter
    de Gruil
    de Grunt
    de Gruson
    de Haan
    de Haas
    de Heer
    de Hoog
    de Hoogh
    de Jager
    de Jode Vastraedsd
    de Jong
    de Jonge
    de Kale
    de Keijser
    de Keijzer
    de Kok
    de Koning
    de Korte
    de Lange
    de Leeuw
    de Man
    de Marduras
    de Mol
    de Nijs
    de Pauw
    de Plantard
    de Reede
    de Roo
    de Roos
    de Ruiter
    de Smit
    de Strigter
    de Swart
    de Vos
    de Vries
    de Vroege
    de Vrome
    de Werd
    de Wit
    de la Fleche
    den Buytelaar
    den Haag
    den Teuling
    der Kijnder
    die Bont
    die Pelser
    die Witte
    le Briel
    le Floch
    le Gallen
    le Guellec
    le Gulcher
    le Luc
    le Matelot
    ter Waarbeek
    van 't Erve
    van 't Houteveen
    van 't Riet
    van 't Wel
    van Alenburg
    van Allemanië
    van Amstel
    van Arkel
    van Arnsberg
    van Asten
    van Baalen
    van Beaumont
    van Beeck
    van Beeck Beeckmans
    van Beek
    van Beieren
    van Bentheim
    van Bergen
    van Berkel
    van Berkum
    van Bernicia
    van Boulogne
    van Boven
    van Bovene
    van Bovenen
    van Brenen
    van Breugel
    van Breukeleveen
    van Breukelveen
    van Bruchem
    van Brunswijk
    van Bunschoten
    van Buuren
    van Clootwijck
    van Cuijck
    van Daal
    van Dagsburg
    van Dalem
    van Dam
    van Dijk
    van Dillen
    van Dokkum
    van Dommelen
    van Dongen
    van Dooren
    van Doorn
    van Drenthe
    van Duivenvoorde
    van Duvenvoirde
    van Duyvenvoorde
    van Eck
    van Egisheim
    van Embden
    van Emmelen
    van Engeland
    van Engelen
    van Enschot
    van Es
    van Este
    van Evelingen
    van Formbach
    van Gastel
    van Geenen
    van Geest
    van Geffen
    van Gelder
    van Gemert
    van Gent
    van Ghoerle
    van Gils
    van Ginkel
    van Ginneke
    van Goerle
    van Gorp
    van Grinsven
    van Grondelle
    van Haarlem
    van Haeften
    van Hagen
    van Ham
    van Hamaland
    van Haspengouw
    van Haspengouw Hesbaye
    van Hemert
    van Henegouwen
    van Herstal
    van Heusden
    van Hoevel en van Zwindrecht
    van Holland
    van Hostaden
    van Hulten
    van Jumiège
    van Kasteelen
    van Kempen
    van Klaarwater
    van Kuijc
    van Kuijc van Malsen
    van Kusen
    van Laar
    van Laarhoven
    van Landen
    van Laon
    van Leeuwen
    van Leuven
    van Liendert
    van Limburg
    van Loon
    van Lucel
    van Luin
    van Luinenburg
    van Luxemburg
    van Luyssel
    van Maaren
    van Maasgouw
    van Mare
    van Metz
    van Mil
    van Mispelen
    van Mook
    van Munster
    van Nederlotharingen
    van Nes
    van Nimwegen
    van Noordeloos
    van Noort
    van Northeim
    van Nus
    van Ochten
    van Oirschot
    van Olst
    van Ommeren
    van Ooste
    van Oosten
    van Oostendorp
    van Ooyen
    van Opper-Lotharingen
    van Orleans
    van Oudewater
    van Parijs
    van Poppel
    van Praagh
    van Rheineck
    van Riet
    van Rijnsbergen
    van Rijthoven
    van Roijen
    van Rooij
    van Rossum
    van Saksen
    van Salm
    van Salmen
    van Santen
    van Schevinghuizen
    van Schweinfurt
    van Soest
    van Spreeuwel
    van Spreuwel
    van Straaten
    van Stralen
    van Suinvorde
    van Susa
    van Tours
    van Tuijl
    van Veen
    van Velthoven
    van Velzen
    van Venrooy
    van Verdun
    van Vermandois
    van Vlaanderen
    van Vliet
    van Voorhout
    van Voorst
    van Waas
    van Wallaert
    van Wassenaar
    van Wel
    van Wessex
    van Westfalen
    van Wickerode
    van Wijk
    van Wijland
    van Zwaben
    van de Berg
    van de Biesenbos
    van de Biezenbos
    van de Brink
    van de Coterlet
    van de Darnau
    van de Eerenbeemt
    van de Elzas
    van de Greef
    van de Klashorst
    van de Kooij
    van de Leemput
    van de Noordmark
    van de Pavert
    van de Plas
    van de Pol
    van de Veen
    van de Velde
    van de Velden
    van de Ven
    van de Wal
    van de Water
    van de Weterink
    van de Wiel
    van den Assem
    van den Berg
    van den Bergh
    van den Bosch
    van den Brand
    van den Brink
    van den Broek
    van den Corput
    van den Eerenbeemt
    van den Eijssel
    van den Henst
    van den Heuvel
    van den Hoek
    van den Nieuwenhuijsen
    van den Nuwenhijsen
    van den Nuwenhuijzen
    van den Nuwenhuysen
    van den Nyeuwenhuysen
    van den Oever
    van den Pol
    van den Velde
    van den Velden
    van den Wittenboer
    van der Avoirt
    van der Berg
    van der Brink
    van der Flaas
    van der Heiden
    van der Heijden
    van der Heyden
    van der Hoeven
    van der Horst
    van der Kaay
    van der Kint
    van der Klein
    van der Klijn
    van der Laan
    van der Laar
    van der Laarse
    van der Lede
    van der Leek
    van der Linden
    van der Loo
    van der Maath
    van der Maes
    van der Mast
    van der Meer
    van der Meulen
    van der Noot
    van der Plas
    van der Ploeg
    van der Pluijm
    van der Pol
    van der Pouw
    van der Sande
    van der Schuijt
    van der Sloot
    van der Smeede
    van der Spaendonc
    van der Spaendonck
    van der Stael
    van der Stael de Jonge
    van der Steen
    van der Strigt
    van der Veen
    van der Veiver
    van der Velde
    van der Velden
    van der Ven
    van der Wal
    van der Zijl
    van het Heerenveen
    """)
}

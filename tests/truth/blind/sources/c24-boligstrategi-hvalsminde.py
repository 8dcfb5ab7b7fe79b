"""Renders c24 with Typst and writes its truth: python c24-boligstrategi-hvalsminde.py"""
import pathlib, re, sys

from facts3 import HALF, plain, write

STEM = pathlib.Path(__file__).stem
X, Y, Z = "Byen, der vokser", "Landsbyer med lys i vinduerne", "Et hjem til alle"

GOALS = [
    {"title": "Boliger, man har råd til", "number": "1", "section": X, "groups": ["borgere"], "themes": ["bygninger og boliger"],
     "fields": [
        ("", "background", "Sygeplejersken, buschaufføren og den studerende kan ikke længere finde en bolig i Hvalsminde by. Ventelisten til de almene boliger er på ti år vokset fra [[m baseline;900;navne;;venteliste|900]] til [[m baseline;2300;navne;;venteliste|2.300 navne]]."),
        ("Vi vil", "activities", ["stille krav om almene boliger i alle lokalplaner for nye kvarterer", "sælge kommunale grunde til fast pris, når der bygges billigt og godt", "indgå en fælles udlejningsaftale med de fire boligorganisationer"]),
        ("Det skal kunne ses i 2032", "targets", ["Hver [[m other;4;bolig;;andel almene boliger|fjerde]] nye bolig er almen", "Der er opført mindst [[m target;600;boliger;2032;nye almene boliger|600 nye almene boliger]]"]),
        ("Hænger sammen med", "text", "[[r Plan:Planstrategi|Planstrategi 2024]] og [[r Budget2026-2029|Budget 2026-2029]], der afsætter [[m amount;22;mio. kr.;;grundkapital|22 mio. kr.]] til grundkapital"),
        ("Ansvarligt udvalg", "text", "[[o 1;ansvarligt udvalg;;|Plan- og Boligudvalget]]"),
     ]},
    {"title": "Havnen som hverdagskvarter", "number": "2", "section": X, "groups": ["borgere"], "themes": ["bygninger og boliger", "fællesskab og samarbejde"],
     "fields": [
        ("", "text", "[[p|Den gamle fiskerihavn skal være et kvarter, hvor man køber ind, går i børnehave og spiser sin frokost på kajen.]] [[b|I dag er der stille efter klokken fem, og de fleste lejligheder bruges kun om sommeren.]]"),
        ("Vi vil", "activities", ["bygge daginstitution og værksteder i stueetagen", "indføre bopælspligt i alle nye lejligheder", "lade kunstnere og foreninger bruge pakhusene, mens vi planlægger"]),
        ("Det skal kunne ses i 2032", "targets", ["[[m target;90;%;2032;helårsbeboede boliger|90 % af havnens boliger]] er beboet hele året", "Mindst [[m target;40;virksomheder;2032;erhverv i stueetagen|40 virksomheder]] har til huse i stueetagerne"]),
        ("Hænger sammen med", "text", "[[r Plan:Helhedsplan:havnen|Helhedsplan for Fiskerihavnen]], [[r Politik:Arkitekturpolitik|Arkitekturpolitikken]] og [[r Strategi:Erhvervsstrategi|Erhvervsstrategien]]"),
     ]},
    {"title": "Byg om, før du bygger nyt", "number": "3", "section": X, "groups": ["boligejere"], "themes": ["bygninger og boliger"],
     "fields": [
        ("", "background", "Byggeriet står for en tredjedel af kommunens samlede aftryk på klimaet. Alligevel rives gode huse ned hvert år."),
        ("Vi vil", "activities", ["vurdere muligheden for ombygning, hver gang nogen søger om nedrivning", "oprette en bank for brugte mursten og vinduer på genbrugspladsen", "stille krav om livscyklusberegning i egne byggerier"]),
        ("Vi kan se, at det lykkes, når", "effects", ["antallet af nedrivninger er faldet til under [[m target;25;nedrivninger;;nedrivninger om året|25 om året]]", "håndværkerne spørger efter de brugte materialer"]),
        ("Hænger sammen med", "text", "[[r Plan:Klimaplan|Klimaplan 2050]] og [[r Strategi:Ressourcestrategi|Ressource- og affaldsstrategi 2025-2030]]"),
        ("Tidsramme", "text", "Materialebanken åbner i 2027, og kravene gælder [[T 2026-07-01;;n|fra 1. juli 2026]]"),
     ]},
    {"title": "Nyt liv i tomme huse", "number": "4", "section": Y, "groups": ["landdistrikter"], "themes": ["bygninger og boliger", "samskabelse og frivillighed"],
     "fields": [
        ("", "background", "Omkring [[m baseline;340;huse;;tomme huse|340 huse]] uden for byen har stået tomme i mere end to år. Nogle kan reddes, andre bør væk."),
        ("Vi vil", "activities", ["gå i dialog med alle ejere af tomme huse", ("bruge landsbypuljen tre steder:", ["nedrivning af huse, der er farlige", "tilskud til nye tage og vinduer", "køb af grunde til fælles haver"]), "udleje prøveboliger i tre måneder til familier, der overvejer at flytte på landet"]),
        ("Det skal kunne ses i 2032", "targets", ["Antallet af tomme huse er nede på [[m target;150;huse;2032;tomme huse|150]]", "[[m target;60;familier;2032;prøvebolig|60 familier]] har boet i en prøvebolig"]),
        ("Hænger sammen med", "text", "[[r Politik:Landdistriktspolitik|Landdistriktspolitik 2024-2028]] og [[r Budget2026-2029:forandring14|forandring 14 i Budget 2026-2029]]"),
        ("Ansvarlig", "text", "[[o 1;tovholder;;Landdistriktskoordinator|Landdistriktskoordinatoren]] sammen med [[o 0;samarbejdspartner;;|landsbyrådene]]"),
        ("Opfølgning", "followup", "Landsbyrådene får en optælling [[t|hvert forår]]"),
     ]},
    {"title": "Fælles om at bo", "number": "5", "section": Y, "groups": ["borgere", "ældre"], "themes": ["fællesskab og samarbejde", "bygninger og boliger"],
     "fields": [
        ("", "purpose", "Flere skal kunne vælge en boligform, hvor man deler have, værksted og aftensmad med sine naboer."),
        ("Vi vil", "activities", ["reservere grunde til bofællesskaber i Østerby, Mark og Lille Hvalsø", "tilbyde nye grupper ti timers gratis rådgivning hos en byggesagsbehandler", "samle erfaringerne i en håndbog skrevet af beboerne selv"]),
        ("Det skal kunne ses i 2032", "targets", ["[[m target;8;bofællesskaber;2032;nye bofællesskaber|Otte nye bofællesskaber]] er flyttet ind"]),
        ("Hænger sammen med", "text", "[[r Politik:Frivilligpolitik|Frivilligpolitikken]] og [[r Plan:Planstrategi|Planstrategi 2024]]"),
     ]},
    {"title": "Seniorboliger tæt på det hele", "number": "6", "section": Z, "groups": ["ældre"], "themes": ["hjemmepleje og ældre", "bygninger og boliger"],
     "fields": [
        ("", "text", "[[b|Hver tredje husstand i parcelhuskvartererne er en enlig over [[m other;65;år;;alder|65 år]].]] [[p|Den, der gerne vil flytte til noget mindre, skal kunne gøre det uden at forlade sit kvarter.]]"),
        ("Vi vil", "activities", ["udpege tre byggefelter til seniorboliger i hvert parcelhuskvarter", "sende en boligguide hjem til alle borgere, der fylder 67", "prøve en byttebørs af sammen med boligorganisationerne"]),
        ("Vi kan se, at det lykkes, når", "effects", ["ældre flytter, mens de selv kan vælge", "børnefamilier overtager de store huse"]),
        ("Det skal kunne ses i 2032", "targets", ["Der er bygget [[m target;200;boliger;2032;seniorboliger|200 seniorboliger]] inden for [[m other;500;m;;afstand til indkøb|500 meter]] fra en købmand eller et stoppested"]),
        ("Hænger sammen med", "text", "[[r Politik:Ældrepolitik|Ældrepolitik 2025]] og [[r Lov:Ældreloven|ældreloven]]"),
        ("Opfølgning", "followup", "[[o e;følger op;;|Seniorudvalget]] gør status i [[t|2. kvartal]] hvert år"),
     ]},
    {"title": "Ingen unge på sofaen", "number": "7", "section": Z, "groups": ["unge", "hjemløse"], "themes": ["hjemløshed og udsatte", "børn og unge"],
     "fields": [
        ("", "background", "Ved seneste tælling var [[m baseline;41;unge;2024;hjemløse unge|41 unge]] uden et sted at bo. De fleste sov hos venner."),
        ("Vi vil", "activities", ["omdanne det tidligere posthus til [[m target;24;boliger;;ungdomsboliger i posthuset|24 ungdomsboliger]] med vicevært og bostøtte", "give den unge en bolig først og støtten bagefter", "lave aftaler med private udlejere om startboliger"]),
        ("Det skal kunne ses i 2032", "targets", ["Antallet af unge hjemløse er højst [[m target;10;unge;2032;hjemløse unge|10]]", "Ingen ung venter mere end [[m target;30;dage;;ventetid på bolig|30 dage]] på et tilbud"]),
        ("Hænger sammen med", "text", "[[r Strategi:Hjemløsestrategi|Hjemløsestrategien]], [[r Lov:Serviceloven:§85|servicelovens § 85]] og [[r Lov:Serviceloven:§110|§ 110]]"),
        ("Ansvarlig", "text", "[[o 1;ansvarlig;Ingelise Mørch;Socialchef|Socialchef Ingelise Mørch]] i samarbejde med [[o 0;samarbejdspartner;;|Boligforeningen Vesterled]] og [[o 0;samarbejdspartner;;|Red Hjemmet]]"),
        ("Opfølgning", "followup", "Socialudvalget får tallene [[t|hvert halvår]]"),
        ("Tidsramme", "text", "Posthuset bygges om [[T 2026-09-01;2027-12-31;y|fra september 2026 til udgangen af 2027]]"),
     ]},
    {"title": "Tilgængelighed fra første streg", "number": "8", "section": Z, "groups": ["mennesker med handicap"], "themes": ["handicap og botilbud", "bygninger og boliger"],
     "fields": [
        ("", "purpose", "Mennesker med handicap skal kunne bo og være på besøg overalt i kommunen."),
        ("Vi vil", "activities", ["lade Handicaprådet læse med, inden en lokalplan sendes i høring", "bygge [[m other;1;badeværelse;;trinfrit badeværelse|mindst ét trinfrit badeværelse]] i hver ny almen bolig", "kortlægge adgangsforholdene i de ældste etageejendomme"]),
        ("Det skal kunne ses i 2032", "targets", ["Andelen af almene boliger med trinfri adgang er øget fra [[m baseline;38;%;2025;trinfri adgang|38 %]] til [[m target;55;%;2032;trinfri adgang|55 %]]"]),
        ("Hænger sammen med", "text", "[[r Politik:Handicappolitik|Handicappolitikken]] og [[r Lov:Serviceloven:§108|servicelovens § 108]]"),
        ("Medvirkende", "text", "[[o 0;medvirkende;;|Handicaprådet]], [[o 0;medvirkende;;|boligorganisationerne]]"),
     ]},
]
CHALLENGES = ["Der bliver flere ældre og færre i den arbejdsdygtige alder", "Priserne i byen stiger dobbelt så hurtigt som lønningerne", "Hver ottende bolig i landdistrikterne står uden varme om vinteren"]
QUOTES = {"2": ("Om vinteren kan jeg tælle lysene fra min altan. Der er fem.", "Beboer på Nordre Kaj"), "5": ("Vi ville have en have. Vi fik tolv nye venner.", "Else, 71 år, Mark"), "7": ("Jeg havde nøgler til fire steder, men ikke til mit eget.", "Ung mand, 19 år")}


def esc(s):
    return re.sub(r"([\\#*_`$@<>\[\]~])", r"\\\1", plain(s))


def lst(items, depth=0):
    out = ""
    for x in items:
        t, kids = x if isinstance(x, tuple) else (x, [])
        out += "  " * depth + "- " + esc(t) + "\n" + lst(kids, depth + 1)
    return out


def source():
    out = """#set document(title: "Plads til flere liv – Boligstrategi 2026-2032 for Hvalsminde Kommune")
#set page(paper: "a4", margin: (x: 16mm, top: 22mm, bottom: 18mm), header: context { if counter(page).get().first() > 1 [#set text(8pt, fill: rgb("#64748b")); Plads til flere liv #h(1fr) Høringsudkast, januar 2026] }, footer: context [#set text(8pt); #align(center)[#counter(page).display()]])
#set text(font: "Liberation Sans", size: 10pt, lang: "da", fill: rgb("#1f2937"))
#set par(justify: false, leading: .62em)
#set list(marker: ([➢], [–]), indent: 1mm)
#show heading.where(level: 1): it => block(above: 8mm, below: 5mm, width: 100%, fill: rgb("#0f766e"), inset: 4mm, text(14pt, fill: white, it.body))
#let mark(n) = block(above: 7mm, below: 1mm, sticky: true, text(8pt, weight: "bold", fill: rgb("#c2410c"), upper("Sigtepunkt " + n)))
#show heading.where(level: 2): it => block(above: 1mm, below: 3mm, text(14pt, fill: rgb("#0f766e"), it.body))
#let lab(t) = block(above: 3.4mm, below: 1.6mm, sticky: true, text(weight: "bold", t))
#v(35mm)
#text(34pt, weight: "bold", fill: rgb("#0f766e"))[Plads til flere liv]

#text(17pt)[Boligstrategi 2026-2032 for Hvalsminde Kommune]

#v(6mm)
#text(12pt, fill: rgb("#c2410c"))[Høringsudkast. Frist for bemærkninger er den 27. februar 2026.]
#v(14mm)
#columns(2, gutter: 9mm)[
*Forord*

En bolig er mere end kvadratmeter. Det er der, man kommer hjem til, og det er der, kommunen begynder. Byrådet har bedt borgere, boligorganisationer og håndværkere om at hjælpe med at tegne de næste syv år, og mere end 400 har svaret.

Strategien har otte sigtepunkter. De er ikke løfter om, at alt sker på én gang. De er en retning, som vi vil måles på.

_Borgmester Aksel Thorndahl_
#colbreak()
#block(fill: rgb("#fef3c7"), inset: 4mm, width: 100%)[*Tre ting, der presser os*

""" + lst(CHALLENGES) + """]
#block(fill: rgb("#e2e8f0"), inset: 4mm, width: 100%)[*Hvalsminde i tal*

31.450 indbyggere \\
15.120 boliger, heraf 2.980 almene \\
1,9 personer pr. husstand
]]
#pagebreak()
"""
    section = None
    for g in GOALS:
        if g["section"] != section:
            out += "" if section else "#columns(2, gutter: 9mm)[\n"
            section = g["section"]
            out += f"= {section}\n"
        out += f'#mark("{g["number"]}")\n== {esc(g["title"])}\n'
        for h, role, c in g["fields"]:
            if isinstance(c, list):
                out += f'#lab("{h}")\n{lst(c)}\n'
            elif h:
                out += f"*{h}:* {esc(c)}\n\n"
            else:
                out += esc(c) + "\n\n"
            if not h and g["number"] in QUOTES:
                q, who = QUOTES[g["number"]]
                out += f'#block(inset: (left: 4mm), stroke: (left: 2pt + rgb("#c2410c")))[_”{q}”_ \\\n#text(8pt)[{who}]]\n\n'
    return out + """#v(8mm)
#block(fill: rgb("#e2e8f0"), inset: 4mm, width: 100%)[*Fra strategi til handling*

Byrådet vedtager hvert andet år en handleplan, hvor sigtepunkterne får penge og datoer. Strategien evalueres i 2029 og igen, når perioden er forbi. Bemærkninger til høringsudkastet sendes til plan\\@hvalsminde.example.]
]
"""


DOCUMENT = {"title": "Plads til flere liv – Boligstrategi 2026-2032 for Hvalsminde Kommune", "municipality": "Hvalsminde", "area": None, "document_type": "strategi", "period": {"from": "2026-01-01", "to": "2032-12-31", "accept": ["2026"]}, "state": "hearing",
            "challenges": [{"text": c} for c in CHALLENGES]}
for g in GOALS:
    g["kind"] = "sigtepunkt"

if __name__ == "__main__":
    import tempfile, typst
    with tempfile.TemporaryDirectory() as t:
        p = pathlib.Path(t, "page.typ")
        p.write_text(source(), "utf-8")
        typst.compile(str(p), output=str(HALF / "documents" / f"{STEM}.pdf"))
    sys.exit(not write("c24", STEM, "pdf", DOCUMENT, GOALS, noise=[r"^Plads til flere liv$", r"^Høringsudkast, januar 2026$", r"^\d$"]))

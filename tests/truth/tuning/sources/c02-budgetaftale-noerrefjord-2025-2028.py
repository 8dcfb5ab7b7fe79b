"""Budget agreement with numbered changes and amounts, a table of all changes at the end; Typst PDF."""
import re

import kit_one as kit

STEM = "c02-budgetaftale-noerrefjord-2025-2028"
doc = kit.Doc(STEM, "pdf", "Aftale om budget 2025-2028", "Nørrefjord", None, "budgetaftale", {"from": "2025-01-01", "to": "2028-12-31", "accept": ["2025"]}, "adopted",
              challenges=["Befolkningen bliver ældre", "Priserne på det specialiserede område stiger", "Afstandene i kommunen er store"])
out = []


def esc(s):
    return re.sub(r"([\\#*_@$<>`~\[\]/-])", r"\\\1", s)


def p(s):
    out.append(esc(s) + "\n")


def li(*xs, sign="-"):
    out.append("\n".join(f"{sign} {esc(x)}" for x in xs) + "\n")


section, rows = None, []


def theme(text):
    global section
    section = text
    out.append(f"= {esc(text)}\n")


def change(number, title, years, **more):
    """A numbered change; `years` are the amounts for the table at the end."""
    g = doc.goal(title, "forandring", number=str(number), section=section, **more)
    rows.append((number, g.title, years))
    out.append(f"#forandring([{number}], [{esc(g.title)}])\n")
    return g


def amounts(g, *values):
    """The small table under a change."""
    years = (2025, 2026, 2027, 2028)
    cells = ", ".join("[" + esc(g.p(f"[[m {abs(v)} 1.000 kr. {y} {'amount' if v else 'other'}|{v:,}]]".replace(",", "."))) + "]" for y, v in zip(years, values))
    out.append(f"#belob({cells})\n")


p("Tirsdag den 24. september 2024 har Lokallisten, Folkets Nørrefjord, Borgernes Stemme, Fjordlisten og De Uafhængige indgået denne aftale om kommunens budget for 2025 og de tre overslagsår. Bag aftalen står 23 af byrådets 25 medlemmer.")
out.append("== Forligskredsens ramme\n")
p("Aftalen skal give ro i en tid med store bevægelser. Tre ting presser os: Befolkningen bliver ældre. Priserne på det specialiserede område stiger. Afstandene i kommunen er store. Samlet set flyttes der 14,2 mio. kr. i 2025, heraf 9,8 mio. kr. til nye formål. Skatten ændres ikke. Kassebeholdningen skal være på mindst 120 mio. kr. i hele perioden.")
p("Aftalen indeholder ni nummererede forandringer. Hver af dem har et ansvarligt udvalg. Hvor intet andet er nævnt, følges forandringerne i forbindelse med de to årlige budgetopfølgninger.")

theme("Børn og skole")
g = change(1, "Minimumsnormeringer hele vejen rundt", (2400, 2400, 2400, 2400), themes=["børn og unge"], groups=["børn"])
p(g.p("[[bg|Normeringen opfyldes i dag som gennemsnit, men ikke i alle huse.]] [[a|Forligspartierne afsætter [[m 2.4 mio. kr. 2025 amount|2,4 mio. kr. årligt]] til flere pædagoger i de mindste daginstitutioner.]] [[aim|Fra 1. august 2025 skal ingen institution have [[m 3 børn - other|mere end tre børn pr. voksen]] i vuggestuen og [[m 6 børn - other|seks]] i børnehaven.]] [[a|Fordelingsmodellen ændres samtidig, så den tager hensyn til afstande og små enheder.]]"))
p(g.p("Ansvarligt udvalg: [[o ;Børne- og Undervisningsudvalget;ansvarligt udvalg|Børne- og Undervisningsudvalget]]."))
g = change(2, "En skolestruktur, der kan bære", (0, -1500, -3200, -3200), themes=["børn og unge", "økonomi og styring"], groups=["elever"])
p(g.p("[[bg|Fire af kommunens elleve skoler har under [[m 90 elever 2024 other|90 elever]].]] [[a|[[e ;Administrationen;udarbejder|Administrationen]] udarbejder inden sommerferien 2025 et oplæg med mindst to modeller for den fremtidige struktur.]] [[a|Oplægget drøftes på borgermøder i alle skoledistrikter]], før byrådet træffer beslutning i [[d 2025-11|november 2025]]. Partierne er enige om, at ingen lukning kan få virkning før skoleåret 2026/27."))
amounts(g, 0, -1500, -3200, -3200)
p(g.p("Ansvarligt udvalg: [[o ;Børne- og Undervisningsudvalget;ansvarligt udvalg|Børne- og Undervisningsudvalget]]. [[p ;skolebestyrelserne;inddrages|Skolebestyrelserne]] og [[p ;Fælleselevrådet;inddrages|Fælleselevrådet]] inddrages."))
g = change(3, "Færre unge uden job og uddannelse", (900, 900, 900, 0), themes=["beskæftigelse og virksomheder", "børn og unge"], groups=["unge"])
p(g.p("[[bg|I Nørrefjord står [[m 212 unge 2024 baseline|212 unge under 25 år]] hverken i job eller i gang med en uddannelse.]] [[aim|Tallet skal være nede på [[m 140 unge 2027 target|140 unge ved udgangen af 2027.]]]] [[a|Der ansættes to ungeguider, som følger den unge, til praktikken eller uddannelsen er begyndt.]] [[a|Desuden åbnes en ungeindgang på biblioteket, hvor jobcenter, misbrugsrådgivning og UU-vejledning sidder side om side.]]"))
p(g.p("Midlerne udgør [[m 900000 kr. - amount|900.000 kr.]] om året i tre år. Ansvarligt udvalg er [[o ;Arbejdsmarkedsudvalget;ansvarligt udvalg|Arbejdsmarkedsudvalget]], og sagen hører under [[r Politik:Ungepolitik|ungepolitikken]].") + " " + g.fu("Udvalget modtager en opgørelse [[t hvert kvartal|hvert kvartal]]."))

theme("Ældre og sundhed")
g = change(4, "Varm mad og faste medarbejdere i hjemmeplejen", (3100, 3100, 3100, 3100), themes=["hjemmepleje og ældre", "tværfaglighed og teams"], groups=["ældre"])
p(g.p("Den nye ældrelov giver anledning til at gøre noget, som mange har ønsket længe. [[pur|Borgerne skal møde færre forskellige ansigter og have mulighed for at få mad, der er lavet samme dag.]] Derfor skal:"))
li(g.act("hjemmeplejen omlægges til faste teams med fire til otte medarbejdere i hele kommunen senest den 1. juli 2025"), g.act("køkkenet på Strandgården igen levere varm mad seks dage om ugen"), g.act("de ældre kunne vælge at bytte rengøring til en gåtur"))
p(g.p("Forandringen understøtter [[r Ældreloven|ældreloven]] og kommunens [[r Politik:Værdighedspolitik|værdighedspolitik]]. [[eff|Vi er i mål, når borgerne kender deres medarbejdere ved navn.]] Der er afsat [[m 3.1 mio. kr. 2025 amount|3,1 mio. kr.]] Ansvarligt udvalg: [[o ;Ældre- og Sundhedsudvalget;ansvarligt udvalg|Ældre- og Sundhedsudvalget]]."))
g = change(5, "Et sundhedshus i Vesterby", (1000, 14000, 11000, 0), themes=["nære sundhedsvæsen", "bygninger og boliger"], groups=["borgere"])
p(g.p("[[a|Den tidligere Vesterby Skole ombygges til sundhedshus med sygeplejeklinik, genoptræning og plads til to praktiserende læger.]] [[a|Der indledes straks forhandlinger med [[p ;regionen;samarbejdspartner|regionen]] og [[p ;Lægelauget;samarbejdspartner|Lægelauget]].]] [[f ..2027-12-31 multi|Byggeriet ventes at stå færdigt i 2027.]]"))
amounts(g, 1000, 14000, 11000, 0)
p(g.p("Ansvarlige udvalg: [[o ;Ældre- og Sundhedsudvalget;ansvarligt udvalg|Ældre- og Sundhedsudvalget]] og [[o ;Teknik- og Ejendomsudvalget;ansvarligt udvalg|Teknik- og Ejendomsudvalget]]. Direktør [[o Vibeke Storgaard;Direktør;projektejer|Vibeke Storgaard]] er projektejer."))

theme("Social og handicap")
g = change(6, "Hjemtagelse af borgere fra dyre tilbud udenbys", (-1800, -4000, -4000, -4000), themes=["takster og køb/salg", "handicap og botilbud"], groups=["borgere med handicap"])
p(g.p("[[bg|Kommunen køber i dag [[m 58 pladser 2024 baseline|58 pladser]] efter [[r Serviceloven:§107|servicelovens §§ 107]] og [[r Serviceloven:§108|108]] i andre kommuner, og gennemsnitsprisen er steget med [[m 11 % - other|11 pct.]] på to år.]] [[a|Alle aftaler over [[m 1.5 mio. kr. - other|1,5 mio. kr.]] genforhandles.]] [[a|Der etableres otte boliger på Møllevej]], så [[aim|mindst [[m 8 borgere 2026 target|8 borgere]] kan flytte hjem inden udgangen af 2026.]] [[aim|Udgiften pr. plads skal i perioden nedbringes med [[m -10 % 2028 target|10 %.]]]]"))
p(g.p("Ingen flyttes mod sin vilje. Forandringen bygger videre på [[r Budget2023-2026:forandring12|forandring 12 i Budget 2023-2026]] og må ikke forveksles med [[r Budget2024-2027:forandring12|forandring 12 i budget 2024]], som handlede om tolkebistand. Ansvarligt udvalg: [[o ;Socialudvalget;ansvarligt udvalg|Socialudvalget]]."))
g = change(7, "Tag hånd om ensomheden", (400, 400, 0, 0), themes=["samskabelse og frivillighed", "hjemløshed og udsatte"], groups=["borgere"])
p(g.p("[[a|En pulje på [[m 400000 kr. 2025 amount|400.000 kr.]] i hvert af årene 2025 og 2026 kan søges af foreninger, der vil invitere nye ind.]] [[a|[[p ;Frivilligrådet;indstiller|Frivilligrådet]] indstiller, og [[e ;Socialudvalget;uddeler|Socialudvalget]] uddeler to gange årligt.]]"))

theme("Klima, byer og administration")
g = change(8, "Kyststien og de grønne kiler: plads til både regnvand og mennesker", (2000, 6000, 0, 0), themes=["bygninger og boliger"], groups=["borgere"])
p(g.p("Efter skybruddene i 2023 er der brug for at holde på vandet, før det når kloakken. [[a|Der anlægges [[m 4 km - other|fire kilometer]] kyststi med regnvandsbassiner.]] [[a|[[p ;Forsyningen;medfinansierer|Forsyningen]] medfinansierer halvdelen, jf. [[r Plan:Klimatilpasningsplan|klimatilpasningsplanen]].]] [[eff|Antallet af oversvømmede kældre falder, og flere går en tur.]] Anlægssummen er [[m 8.0 mio. kr. - amount|8,0 mio. kr.]] Ansvarligt udvalg: [[o ;Teknik- og Ejendomsudvalget;ansvarligt udvalg|Teknik- og Ejendomsudvalget]]."))
g = change(9, "Effektiv administration og lavere sygefravær", (-2600, -5200, -5200, -5200), themes=["sygefravær", "økonomi og styring"], groups=["medarbejdere"])
p(g.p("[[bg|Rådhuset og de store institutioner har et sygefravær på [[m 6.3 % 2024 baseline|6,3 procent]].]] [[aim|Det skal ned på [[m 5.3 % 2026 target|5,3 procent i 2026.]]]] [[a|Lederne får adgang til en fælles fraværskonsulent, og der indføres faste samtaler efter tredje sygemelding.]] Herudover gennemføres følgende:"))
li(g.act("Administrationen reduceres med [[m 6 stillinger 2025 amount|ca. 6 stillinger]], fortrinsvis ved naturlig afgang"), g.act("Bilerne samles i en pulje"), g.act("Udbud af rengøring gennemføres i andet halvår 2025"))
p(g.p("[[p ;Hoved-MED;inddrages|Hoved-MED]] inddrages i udmøntningen. Kommunaldirektør [[o Erik Bøgelund;Kommunaldirektør;ansvarlig|Erik Bøgelund]] er ansvarlig over for [[e ;Økonomiudvalget;orienteres|Økonomiudvalget]].") + " " + g.fu("Der gøres status ved begge budgetopfølgninger og i [[t december 2025|december 2025]]."))

out.append("= Hensigtserklæringer\n")
p("Partierne er enige om at se nærmere på busdriften i den nordlige del af kommunen. Det sker i en arbejdsgruppe, når den nye trafikplan foreligger.")
out.append("= Oversigt over forandringerne\n")
fmt = lambda v: esc(f"{v:,}".replace(",", ".")) if v else "0"
cells = ", ".join(f"[{n}], [{esc(t)}], " + ", ".join(f"[{fmt(v)}]" for v in ys) for n, t, ys in rows)
totals = ", ".join(f"[*{fmt(sum(r[2][i] for r in rows))}*]" for i in range(4))
out.append(f"#text(size: 8.5pt)[#table(columns: (auto, 1fr, auto, auto, auto, auto), align: (x, y) => if x > 1 {{ right }} else {{ left }}, stroke: 0.4pt, table.header([*Nr.*], [*1.000 kr., 2025\\-priser*], [*2025*], [*2026*], [*2027*], [*2028*]), {cells}, [], [*I alt*], {totals})]\n")
p("Underskrevet i Nørrefjord den 24. september 2024 af Hanne Brøgger (borgmester), Palle Vind, Signe Aarup Dahl, Mogens Kock og Amira Salem.")

SOURCE = """
#set page(paper: "a4", margin: (x: 27mm, y: 25mm), header: context if counter(page).get().first() > 1 [#set text(size: 8pt, fill: luma(100)); Aftale om budget 2025\\-2028 #h(1fr) Nørrefjord Kommune], footer: context align(center)[#set text(size: 8pt); #counter(page).display("1")])
#set text(font: "Libertinus Serif", size: 11pt, lang: "da")
#set par(justify: true, leading: 0.62em)
#show heading.where(level: 1): it => block(above: 1.6em, below: 0.8em, text(size: 16pt, weight: "bold", fill: rgb("#6b2d5c"), it.body))
#let forandring(n, t) = block(above: 1.3em, below: 0.7em, sticky: true, grid(columns: (15mm, 1fr), text(size: 18pt, fill: rgb("#6b2d5c"), weight: "bold", n), align(horizon, text(size: 12.5pt, weight: "bold", hyphenate: false, t))))
#let belob(..c) = block(above: 0.6em, below: 0.8em, table(columns: 5, stroke: (x, y) => (bottom: 0.5pt), align: right, [1.000 kr.], [2025], [2026], [2027], [2028], [Drift/anlæg], ..c))
#v(30mm)
#text(size: 30pt, weight: "bold", fill: rgb("#6b2d5c"))[Aftale om budget 2025\\-2028]

#text(size: 14pt)[Nørrefjord Kommune]
#v(8mm)
"""
kit.typst(SOURCE + "\n".join(out), doc.target)
doc.save(first=True)  # the titles stand once more in the table at the end

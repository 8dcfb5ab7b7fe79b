"""Plan of a field of work, hearing copy: themes 1 to 4 with goals 1.1 to 4.2, footnotes, captions and boxes, set by Typst. Run with a python that has the typst package."""
import re

import typst
from facts9 import DOCUMENTS, fig, goal, owner, plain, ref, time, when, write

STEM = "c56-demensplan-hoering-tingsoe"
TITLE = "Demensplan 2027-2031"

THEMES = [
    ("1", "Opdaget i tide", "Ambition", "[[t|Flere skal have stillet diagnosen, mens de selv kan træffe valg om deres fremtid.]]",
     "Omkring 640 borgere i Tingsø lever med demens. Godt halvdelen af dem har aldrig fået en diagnose. De får derfor hverken medicin, rådgivning eller den forklaring, som familien leder efter.", [
        dict(fig("Omkring 640 borgere i Tingsø lever med demens", 640, "borgere", "cited figure"))]),
    ("2", "En hverdag med mening", "Ambition", "[[t|Mennesker med demens skal kunne blive ved med at være kolleger, kunder, korsangere og naboer.]]",
     "Sygdommen tager noget, men den tager ikke alt på én gang. Vi hører igen og igen, at det værste ikke er at glemme, men at blive glemt.", []),
    ("3", "Plads til de pårørende", "Ambition", "[[t|Ingen skal blive syg af at passe på sin ægtefælle.]]",
     "Bag hvert menneske med demens står i gennemsnit to pårørende, som yder en indsats, kommunen ikke kan købe for penge.", []),
    ("4", "Det sidste hjem", None, None,
     "Når det ikke længere går derhjemme, skal plejehjemmet være et hjem og ikke et sted, hvor man venter.", []),
]

# parent, number, title, blocks, facts
GOALS = [
    ("1", "1.1", "En hukommelsesklinik tæt på", [
        ("p", "I dag er der 70 kilometer til nærmeste udredning, og fra den praktiserende læges henvisning går der i gennemsnit 26 uger."),
        ("h", "Det vil vi"),
        ("ul", ["[[a|åbne en fælles hukommelsesklinik på Tingsø Sundhedshus sammen med regionen og de praktiserende læger]]", "[[a|stille bus til rådighed fra øerne på klinikdage]]",
                "[[a|tilbyde en samtale med en demenskoordinator samme dag, som diagnosen bliver givet]]"]),
        ("h", "Det skal vi nå"),
        ("p", "[[t|Ventetiden er nede på 12 uger ved udgangen af 2029.]]"),
        ("facts", [("Tovholder", "Sundhedschef Agnete Lilleør"), ("Samarbejdspartnere", "Regionen, PLO-Tingsø og Ældre Sagen"), ("Tidsplan", "2027-2029"), ("Økonomi", "1,1 mio. kr. pr. år, jf. forandring 8 i Budget 2027-2030")]),
    ], dict(
        owners=[owner("Sundhedschef Agnete Lilleør", "Agnete Lilleør", "Sundhedschef", "tovholder"), owner("Regionen", None, "Regionen", "samarbejdspartner", False), owner("PLO-Tingsø", None, "PLO-Tingsø", "samarbejdspartner", False),
                owner("Ældre Sagen", None, "Ældre Sagen", "samarbejdspartner", False), owner("de praktiserende læger", None, "de praktiserende læger", "samarbejdspartner", "either")],
        background="I dag er der 70 kilometer til nærmeste udredning, og fra den praktiserende læges henvisning går der i gennemsnit 26 uger.", time_frame=time("2027-2029", "2027-01-01", "2029-12-31"),
        references=[ref("Budget", "forandring 8 i Budget 2027-2030", "Budget2027-2030:forandring8")],
        measurable=[fig("i gennemsnit 26 uger", 26, "uger", "baseline"), fig("Ventetiden er nede på 12 uger ved udgangen af 2029", 12, "uger", "target", 2029), fig("1,1 mio. kr. pr. år", 1.1, "mio. kr.", "amount"), fig("70 kilometer", 70, "km", "norm")],
        target_groups=["borgere med demens"])),
    ("1", "1.2", "Flere skal kende de første tegn", [
        ("p", "Det er ofte buschaufføren, bibliotekaren eller hjemmehjælperen, der først ser, at noget er anderledes.#fn[Pårørendepanelet, Tingsø Kommune, rundspørge i april 2026. 212 svar.]"),
        ("h", "Det vil vi"),
        ("ul", ["[[a|uddanne 300 demensvenner blandt kommunens frontmedarbejdere]]", "[[a|indføre en tidlig opsporingssamtale i det forebyggende hjemmebesøg hos borgere på 75 år]]", "[[a|lave en folder, som apotekerne lægger i posen]]"]),
        ("facts", [("Tovholder", "Demenskoordinator Jes Pilgaard"), ("Tidsplan", "Fra efteråret 2027")]),
    ], dict(
        owners=[owner("Demenskoordinator Jes Pilgaard", "Jes Pilgaard", "Demenskoordinator", "tovholder"), owner("apotekerne", None, "apotekerne", "medvirkende", "either")],
        background="Det er ofte buschaufføren, bibliotekaren eller hjemmehjælperen, der først ser, at noget er anderledes.", time_frame=time("Fra efteråret 2027", None, None),
        measurable=[fig("uddanne 300 demensvenner", 300, "demensvenner", "norm"), fig("212 svar", 212, "svar", "cited figure")], target_groups=["frontmedarbejdere", "ældre"])),
    ("2", "2.1", "Den samme demenskoordinator hele vejen", [
        ("p", "Familierne fortæller, at de har haft op til fem kontaktpersoner i kommunen. Loven er den samme, men svarene er forskellige."),
        ("h", "Det vil vi"),
        ("ul", ["[[a|give hver familie én navngiven koordinator fra diagnose til dødsfald]]", "[[a|ansætte yderligere to koordinatorer, den ene på øerne]]", "[[a|samle vejledning om værgemål, fremtidsfuldmagt og § 83 i serviceloven på ét ark]]"]),
        ("h", "Det mærker du"),
        ("ul", ["[[e|Du skal ikke forklare dig forfra]]", "[[e|Du får svar inden for to hverdage]]"]),
        ("facts", [("Tovholder", "Visitationsleder Hanne Krebs"), ("Medvirkende", "FOA’s fællestillidsrepræsentant Ketty Aagesen, demenskoordinatorerne"), ("Sådan følger vi op", "Koordinatorernes sagstal gøres op hvert kvartal")]),
    ], dict(
        owners=[owner("Visitationsleder Hanne Krebs", "Hanne Krebs", "Visitationsleder", "tovholder"), owner("FOA’s fællestillidsrepræsentant Ketty Aagesen", "Ketty Aagesen", "FOA’s fællestillidsrepræsentant", "medvirkende", False),
                owner("demenskoordinatorerne", None, "demenskoordinatorerne", "medvirkende", False)],
        background="Familierne fortæller, at de har haft op til fem kontaktpersoner i kommunen. Loven er den samme, men svarene er forskellige.",
        follow_up=[when("Koordinatorernes sagstal gøres op hvert kvartal", "hvert kvartal")], references=[ref("Lov", "§ 83 i serviceloven", "Lov:Serviceloven:§83")],
        measurable=[fig("inden for to hverdage", 2, "hverdage", "deadline")], target_groups=["familier"])),
    ("2", "2.2", "Også for dem, der stadig er i arbejde", [
        ("box", "Mød Karen og Poul", "Poul er 58 år og tømrer. Sidste vinter målte han forkert tre gange på samme tag. „Jeg troede, jeg havde stress,“ siger han. I dag har han en diagnose og et skånejob i kommunens materielgård. Karen ville ønske, at der havde været nogen at spørge. Personerne er opdigtede."),
        ("h", "Det vil vi"),
        ("ul", ["[[a|oprette en klub for yngre med demens i Kulturmejeriet to gange om ugen]]", "[[a|tilbyde arbejdspladser rådgivning, når en medarbejder får diagnosen; jobcentret kan bevilge mentor efter § 167 i LAB]]", "[[a|købe otte pladser om året på Højskolen ved Fjorden]]"]),
        ("facts", [("Tovholdere", "Demenskoordinator Jes Pilgaard og virksomhedskonsulent Rasmus Tofte-Hald"), ("Tidsplan", "1. januar 2028 til 31. december 2030")]),
    ], dict(
        owners=[owner("Demenskoordinator Jes Pilgaard", "Jes Pilgaard", "Demenskoordinator", "tovholder"), owner("virksomhedskonsulent Rasmus Tofte-Hald", "Rasmus Tofte-Hald", "virksomhedskonsulent", "tovholder")],
        time_frame=time("1. januar 2028 til 31. december 2030", "2028-01-01", "2030-12-31"), references=[ref("Lov", "§ 167 i LAB", "Lov:LAB:§167")],
        measurable=[fig("købe otte pladser om året", 8, "pladser", "norm")], target_groups=["yngre med demens", "virksomheder"])),
    ("2", "2.3", "En by, man kan finde hjem i", [
        ("p", "[[a|Gågaden og stationspladsen gennemgås sammen med Handicaprådet, så skilte, belægning og lys bliver lettere at forstå.]] [[a|Når Torvegade alligevel graves op i 2028, lægges der en ledelinje fra busholdepladsen til lægehuset.]] Teknik og Miljø har opgaven. Den er aftalt i Kommuneplan 2026, hvor den er beskrevet under byrum. [[a|Desuden får butikkerne tilbud om et gratis aftenkursus.]]"),
    ], dict(
        owners=[owner("Teknik og Miljø", None, "Teknik og Miljø", "har opgaven"), owner("Handicaprådet", None, "Handicaprådet", "inddraget", "either")],
        references=[ref("Plan", "Kommuneplan 2026", "Plan:Kommuneplan 2026")], milestones=[("2028", "2028")], target_groups=["borgere"])),
    ("3", "3.1", "Aflastning, når den er nødvendig", [
        ("p", "Aflastning skal i dag bestilles tre uger i forvejen. Det passer sjældent med virkeligheden."),
        ("h", "Det vil vi"),
        ("ul", ["[[a|etablere fire døgnpladser på Lindebo, som kan bruges med et døgns varsel]]", "[[a|lade pårørende booke afløsning i hjemmet uden ny visitation:]]", ("[[b|op til 12 timer om måneden]]", "[[b|også aften og weekend]]")]),
        ("h", "Det skal vi nå"),
        ("ul", ["[[t|Ni ud af ti ønsker om akut aflastning bliver imødekommet]]", "[[t|Antallet af akutte indflytninger på plejehjem falder fra 44 om året til 30 i 2030]]"]),
        ("facts", [("Tovholder", "Plejehjemsleder Ove Bitsch, Lindebo"), ("Økonomi", "Driften koster 2,6 mio. kr. om året"), ("Sådan følger vi op", "Belægningen drøftes månedligt i ledergruppen og i Seniorrådet i november")]),
    ], dict(
        owners=[owner("Plejehjemsleder Ove Bitsch, Lindebo", "Ove Bitsch", "Plejehjemsleder", "tovholder")], background="Aflastning skal i dag bestilles tre uger i forvejen. Det passer sjældent med virkeligheden.",
        follow_up=[when("Belægningen drøftes månedligt i ledergruppen og i Seniorrådet i november", "månedligt", "november")],
        measurable=[fig("Ni ud af ti ønsker", 9, "ud af ti", "norm"), fig("falder fra 44 om året", 44, "indflytninger", "baseline"), fig("til 30 i 2030", 30, "indflytninger", "target", 2030), fig("2,6 mio. kr. om året", 2.6, "mio. kr.", "amount"),
                    fig("op til 12 timer om måneden", 12, "timer", "norm"), fig("fire døgnpladser", 4, "døgnpladser", "norm"), fig("tre uger i forvejen", 3, "uger", "norm")], target_groups=["pårørende"])),
    ("3", "3.2", "Nogen at dele det med", [
        ("h", "Det vil vi"),
        ("ul", ["[[a|gentage pårørendeskolen hvert forår, også om aftenen]]", "[[a|starte en børnegruppe for børn og børnebørn]]", "[[a|støtte de frivillige i Demenscafé Åsen med lokaler og annoncer]]"]),
        ("facts", [("Tovholder", "Ubesat pr. 1. januar 2027"), ("Samarbejdspartnere", "Alzheimergruppen i Tingsø og menighedsrådene")]),
    ], dict(
        owners=[owner("Alzheimergruppen i Tingsø", None, "Alzheimergruppen i Tingsø", "samarbejdspartner", False), owner("menighedsrådene", None, "menighedsrådene", "samarbejdspartner", False), owner("de frivillige i Demenscafé Åsen", None, "de frivillige i Demenscafé Åsen", "medvirkende", "either")],
        target_groups=["pårørende", "børn"], note="the coordinator's post is vacant")),
    ("4", "4.1", "Mere musik og mindre medicin", [
        ("p", "Hver fjerde plejehjemsbeboer med demens får beroligende medicin.#fn[Egen opgørelse, 1. oktober 2026. Omfatter kommunens fem plejehjem.] Vi tror, at flere af dem i virkeligheden keder sig, har ondt eller er bange."),
        ("h", "Det vil vi"),
        ("ul", ["[[a|gennemgå medicinen hos alle beboere sammen med en geriater to gange om året]]", "[[a|ansætte en musikterapeut, der deles mellem de fem plejehjem]]", "[[a|bruge Tidlinjen#fn[Tidlinjen er et samtaleark, som udfyldes med beboeren og familien før indflytning.] ved hver indflytning]]"]),
        ("h", "Det skal vi nå"),
        ("p", "[[t|Andelen af beboere i behandling med beroligende medicin er faldet fra 25 % til under 15 % i 2030.]]"),
        ("facts", [("Tovholder", "Plejehjemsleder Ove Bitsch og ledende sygeplejerske Marianne Dahlerup"), ("Sådan følger vi op", "Tallene fra medicingennemgangen forelægges Ældreudvalget hvert år i marts")]),
    ], dict(
        owners=[owner("Plejehjemsleder Ove Bitsch", "Ove Bitsch", "Plejehjemsleder", "tovholder"), owner("ledende sygeplejerske Marianne Dahlerup", "Marianne Dahlerup", "ledende sygeplejerske", "tovholder"), owner("en geriater", None, "geriater", "samarbejdspartner", "either")],
        background="Vi tror, at flere af dem i virkeligheden keder sig, har ondt eller er bange.", follow_up=[when("Tallene fra medicingennemgangen forelægges Ældreudvalget hvert år i marts", "hvert år i marts")],
        measurable=[fig("Hver fjerde plejehjemsbeboer", 25, "%", "norm"), fig("fra 25 %", 25, "%", "baseline"), fig("under 15 % i 2030", 15, "%", "target", 2030)], target_groups=["plejehjemsbeboere"])),
    ("4", "4.2", "Have, hund og havregrød", [
        ("p", "Det, der gør et sted til et hjem, er sjældent det, vi dokumenterer."),
        ("h", "Det vil vi"),
        ("ul", ["[[a|indrette sansehaver på Lindebo og Kirkebakken]]", "[[a|lade beboerne bage, feje og dække bord, hvis de har lyst]]", "[[a|sige ja til husdyr]]"]),
        ("facts", [("Tovholder", "De fem plejehjemsledere i fællesskab")]),
    ], dict(
        owners=[owner("De fem plejehjemsledere i fællesskab", None, "De fem plejehjemsledere", "tovholder")], background="Det, der gør et sted til et hjem, er sjældent det, vi dokumenterer.",
        target_groups=["plejehjemsbeboere"])),
]


def esc(s):
    s = re.sub(r"([#*_@$<>\\])", r"\\\1", plain(s))
    return re.sub(r"\\#fn\[(.*?)\]", r"#footnote[\1]", s)


def body():
    out = []
    for number, title, label, aim, intro, _ in THEMES:
        out.append(f"= {number} #h(3mm) {title}\n{esc(intro)}\n")
        if label:
            out.append(f"#ambition[{label}][{esc(aim)}]\n")
        if number == "2":
            out.append('#figure(rect(width: 100%, height: 32mm, fill: rgb("dde6da"))[#align(center + horizon)[#text(fill: rgb("7a8f74"))[40 #h(8mm) 64 #h(8mm) 81 #h(8mm) 97]]], caption: [Borgere under 65 år med demens, som kommunen har kendt til i 2011, 2016, 2021 og 2026])\n')
        for parent, num, name, blocks, _ in GOALS:
            if parent != number:
                continue
            out.append(f"== {num} #h(2mm) {name}\n")
            for kind, *content in blocks:
                if kind == "p":
                    out.append(esc(content[0]) + "\n")
                elif kind == "h":
                    out.append(f"=== {content[0]}\n")
                elif kind == "ul":
                    for item in content[0]:
                        out += [f"  - {esc(x)}" for x in item] if isinstance(item, tuple) else [f"- {esc(item)}"]
                    out.append("")
                elif kind == "box":
                    out.append(f"#block(fill: rgb(\"f4ead5\"), inset: 4mm, width: 100%)[*{content[0]}* \\ {esc(content[1])}]\n")
                else:
                    out.append("#facts(" + ", ".join(f"[{esc(a)}], [{esc(b)}]" for a, b in content[0]) + ")\n")
    return "\n".join(out)


def source():
    return f"""#set document(title: "{TITLE}")
#set page("a4", margin: (left: 32mm, right: 26mm, top: 26mm, bottom: 28mm), footer: context [#set text(8pt, fill: gray); #if counter(page).get().first() > 1 [Demensplan 2027-2031 #h(1fr) Høringsudgave #h(1fr) #counter(page).display()]])
#set text(font: "Libertinus Serif", size: 10.5pt, lang: "da", hyphenate: true)
#set par(justify: true, leading: .62em)
#set list(marker: ([–], [◦]))
#show heading.where(level: 1): it => {{ pagebreak(weak: true); block(below: 6mm)[#text(25pt, fill: rgb("3d5a3a"))[#it.body]] }}
#show heading.where(level: 2): it => block(above: 8mm, below: 3mm)[#text(14pt, fill: rgb("3d5a3a"))[#it.body]]
#show heading.where(level: 3): it => block(above: 3.5mm, below: 2mm)[#text(9pt, tracking: .6pt)[#upper(it.body)]]
#let ambition(label, it) = block(stroke: (left: 2pt + rgb("c08a2d")), inset: (left: 4mm, y: 1mm))[#text(9pt, fill: rgb("c08a2d"))[#label] \\ #text(12.5pt, style: "italic")[#it]]
#let facts(..it) = block(above: 4mm, stroke: (top: .5pt + gray, bottom: .5pt + gray), inset: (y: 2mm), width: 100%)[#set text(9pt); #set par(justify: false); #grid(columns: (32mm, 1fr), row-gutter: 2mm, ..it)]
#set figure(supplement: [Figur])
#v(50mm)
#text(34pt, fill: rgb("3d5a3a"))[{TITLE}]
#v(4mm)
#text(15pt, style: "italic")[Et liv, der stadig er dit]
#v(60mm)
Forslag til demensplan, sendt i høring den 11. januar 2027 af Ældreudvalget i Tingsø Kommune. Høringssvar sendes til aeldreraad\\@tingsoe.invalid senest den 22. februar 2027.
#pagebreak()
#outline(title: [Indhold], depth: 2)
#v(8mm)
#text(13pt, fill: rgb("3d5a3a"))[Hvorfor en plan?]

Om ti år vil hver ottende borger i Tingsø være fyldt 80 år. Planen bygger videre på Værdighedspolitikken og er skrevet sammen med 40 pårørende og medarbejdere. Den har fire temaer. Under hvert tema beskriver vi, hvad vi vil gøre, og hvem der har fat i enden. Planen evalueres i 2029 og 2031.
{body()}
"""


if __name__ == "__main__":
    typst.compile(source().encode(), output=str(DOCUMENTS / f"{STEM}.pdf"))
    titles = {n: t for n, t, *_ in THEMES}
    FN = re.compile(r"#fn\[.*?\]")
    goals = []
    for number, title, label, aim, intro, figures in THEMES:
        goals.append(goal(title, "tema", aim or "", number=number, background=intro, measurable=figures, themes=["hjemmepleje og ældre"], optional=not aim))
        for parent, num, name, blocks, facts in GOALS:
            if parent == number:
                strings = [x for _, *c in blocks for y in c if not isinstance(y, str) for i in y for x in (i if isinstance(i, tuple) else [i])] + [y for k, *c in blocks if k == "p" for y in c]
                goals.append(goal(name, "mål", *(FN.sub("", s) for s in strings), number=num, parent=title, section=title, themes=["hjemmepleje og ældre"], **facts))
    write(STEM, "pdf", {
        "title": TITLE, "municipality": "Tingsø", "area": None, "document_type": "demensplan",
        "period": {"from": "2027-01-01", "to": "2031-12-31", "accept": ["2027"]}, "state": "hearing", "values": [], "challenges": [], "intro_aims": [],
        "note": "theme 4 has an introduction but no aim of its own: optional; the case of Karen and Poul is no activity; no department is named as the plan's own",
        "follow_up_document": {"text": "Planen evalueres i 2029 og 2031.", "times": ["2029", "2031"]},
    }, goals)

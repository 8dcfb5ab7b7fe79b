"""Health policy with goals grouped under themes, two columns on the page, PDF by Typst.

Render: python3 c40-sundhedspolitik-thyrup.py (needs the Python package typst and pdftotext)
"""
import tempfile

from facts6 import *

STEM = "c40-sundhedspolitik-thyrup"
START, LONG, FREE, REACH = "En god begyndelse", "Længe i eget liv", "Fri af røg og rus", "Sundhed til dem, der ikke selv kommer"
HOW, WHEN, GAUGE, LAW, WHO, BACK = "Sådan gør vi", "Vi lykkes, når", "Vi måler på", "Loven siger", "Ansvar", "Vi følger op"

GOALS = [
    G("c40-g01", "Bevægelse hver dag i dagtilbud og skole", "mål",
      F("", P(S("Hvert fjerde barn i 4. klasse sidder det meste af dagen.", "B"), S("Bevægelse skal være noget, børn gør, fordi det er sjovt.", "P"))),
      F(HOW, L("•", A("Alle dagtilbud er udendørs mindst en time om dagen"), A("Skolerne lægger bevægelse ind i den faglige undervisning"), A("Skolegårdene åbnes som legepladser for hele byen"))),
      F(GAUGE, L("•", T("Andelen af elever, der er aktive i en time dagligt: fra 62 procent i 2024 til 75 procent i 2028", m=[(62, "%", 2024, "baseline", "elever"), (75, "%", 2028, "target", "elever")]), E("Sundhedsplejerskens undersøgelser ved indskolingen"))),
      F(LAW, P(S("Folkeskoleloven § 15", ref=[ref("Folkeskoleloven § 15", "Lov:Folkeskoleloven:§15")]))),
      F(WHO, P(S("Børne- og Skoleudvalget", own=[owner("Børne- og Skoleudvalget", None, "Børne- og Skoleudvalget", "ansvarligt udvalg")]))),
      number="1.1", section=START, groups=["børn"], themes=["børn og unge"]),
    G("c40-g02", "Færre fald i de unges trivsel", "mål",
      F("", P(S("Mange unge klarer sig godt indtil det øjeblik, hvor de skifter fra grundskole til ungdomsuddannelse.", "B"), S("Målet hænger sammen med Ungestrategien.", ref=[ref("Ungestrategien", "Strategi:Ungestrategi")]))),
      F(HOW, L("•", A("Ungehuset tilbyder rådgivning uden henvisning to eftermiddage om ugen"), A("Ungerådet vælger hvert år et tema, som skoler og klubber arbejder med", own=[owner("Ungerådet", None, "Ungerådet", "medvirker", False)]),
                        A("Lærere og klubmedarbejdere efteruddannes i den svære samtale"))),
      F(WHEN, L("•", E("unge fortæller, at de har mindst én voksen at gå til"), E("fraværet på ungdomsuddannelserne falder"))),
      F(GAUGE, L("•", T("Andelen af unge med lav livstilfredshed: under 12 procent i 2028 (17 procent i 2024)", m=[(12, "%", 2028, "target", "unge"), (17, "%", 2024, "baseline", "unge")]))),
      F(WHO, P(S("Tovholder er SSP-konsulent Mille Drost Andersen.", own=[owner("SSP-konsulent Mille Drost Andersen", "Mille Drost Andersen", "SSP-konsulent", "tovholder")]))),
      number="1.2", section=START, groups=["unge"], themes=["børn og unge"]),
    G("c40-g03", "Færre faldulykker blandt ældre", "mål",
      F("", P(S("Et brud på hoften kan være slutningen på et selvstændigt liv.", "B"), S("Derfor vil vi være der, før ulykken sker.", "P"))),
      F(HOW, L("•", A("De forebyggende medarbejdere undersøger risikoen for fald ved hvert hjemmebesøg"), A("Balancetræning tilbydes i alle tre sundhedshuse"), A("Vejen & Parken retter skæve fliser omkring ældreboligerne", own=[owner("Vejen & Parken", None, "Vejen & Parken", "udfører", False)]))),
      F(WHEN, L("•", E("flere ældre tør gå ud om vinteren"))),
      F(GAUGE, L("•", T("Faldulykker behandlet på skadestuen: 20 procent færre i 2028 end i 2024", m=[(-20, "%", 2028, "target", "faldulykker")]))),
      F(LAW, P(S("Sundhedsloven § 119 og Serviceloven § 79 a", ref=[ref("Sundhedsloven § 119", "Lov:Sundhedsloven:§119"), ref("Serviceloven § 79 a", "Lov:Serviceloven:§79a")]))),
      F(WHO, P(S("Sundhedschef Kaj Ulrik Thestrup", own=[owner("Sundhedschef Kaj Ulrik Thestrup", "Kaj Ulrik Thestrup", "Sundhedschef")]))),
      F(BACK, P(W("Tallene lægges frem for Sundhedsudvalget hvert forår.", ["hvert forår"]))),
      number="2.1", section=LONG, groups=["ældre"], themes=["hjemmepleje og ældre", "rehabilitering"]),
    G("c40-g04", "Hurtigt i gang efter sygehuset", "mål",
      F("", P(S("Kroppen venter ikke på et ledigt hold.", "B"), T("Genoptræningen skal begynde, inden der er gået en uge."))),
      F(HOW, L("•", A("Borgeren bestiller selv sin første tid på nettet"), A("Hold om aftenen gør det muligt at passe sit arbejde imens"))),
      F(GAUGE, L("•", T("Ventetid (median): 6 dage i 2027", m=[(6, "dage", 2027, "target", "ventetid")]), E("Andelen, der gennemfører hele forløbet"))),
      F(LAW, P(S("Sundhedsloven § 140", ref=[ref("Sundhedsloven § 140", "Lov:Sundhedsloven:§140")]))),
      number="2.2", section=LONG, groups=["borgere med genoptræningsplan"], themes=["rehabilitering"]),
    G("c40-g05", "Pårørende med overskud", "mål",
      F("", P(S("Bag mange syge står en rask, der er ved at blive slidt op.", "B"))),
      F(HOW, L("•", A("Pårørendevejlederen holder åben dør på biblioteket hver torsdag"), A("Demensforeningen og kommunen opretter samtalegrupper for ægtefæller", own=[owner("Demensforeningen", None, "Demensforeningen", "samarbejdspartner", False)]), A("Afløsning i hjemmet kan bestilles med to dages varsel"))),
      F(WHEN, L("•", E("pårørende igen får tid til at være ægtefælle, datter eller søn"))),
      F(GAUGE, L("•", T("Deltagere i samtalegrupper: 80 om året", m=[(80, "deltagere", None, "target", "samtalegrupper")]))),
      F(WHO, P(S("Anne-Grethe Vestbo, pårørendevejleder", own=[owner("Anne-Grethe Vestbo, pårørendevejleder", "Anne-Grethe Vestbo", "pårørendevejleder")]))),
      number="2.3", section=LONG, groups=["pårørende"], themes=["samskabelse og frivillighed", "hjemmepleje og ældre"]),
    G("c40-g06", "Ingen unge begynder at ryge", "mål",
      F("", P(S("Røgen er på vej ud, men nikotinposerne er på vej ind.", "B"))),
      F(HOW, L("•", A("Røgfri skoletid udvides til også at gælde tobaksfrie nikotinprodukter"), A("Butikker, der sælger tobak, får besøg to gange om året"), A("Forældrene inviteres til en aftale om nikotin i 6. klasse"))),
      F(GAUGE, L("•", T("Højst 3 procent af eleverne i udskolingen ryger dagligt i 2028", m=[(3, "%", 2028, "target", "elever")]), T("Højst 5 procent bruger nikotinposer", m=[(5, "%", None, "target", "elever")]))),
      F(LAW, P(S("Lov om røgfri miljøer", ref=[ref("Lov om røgfri miljøer", "Lov:RøgfriMiljøer")]))),
      F(BACK, P(W("Hvert år i oktober i Sundhedsudvalget", ["Hvert år i oktober"]))),
      number="3.1", section=FREE, groups=["unge"], themes=["børn og unge"]),
    G("c40-g07", "Hjælp til at slippe alkoholen", "mål",
      F("", P(S("Skam holder mange væk fra den hjælp, der findes.", "B"), A("Vi åbner en anonym telefonlinje og uddanner frontmedarbejdere i at tage den første samtale."), A("Familier tilbydes et forløb sammen."),
            T("Alle, der beder om det, skal i behandling inden 14 dage.", m=[(14, "dage", None, "norm")]))),
      F(LAW, P(S("Sundhedsloven § 141", ref=[ref("Sundhedsloven § 141", "Lov:Sundhedsloven:§141")]))),
      F(WHO, P(S("Rusmiddelcentret i samarbejde med Jobcenter Thyrup", own=[owner("Rusmiddelcentret", None, "Rusmiddelcentret"), owner("Jobcenter Thyrup", None, "Jobcenter Thyrup", "samarbejdspartner", False)]))),
      number="3.2", section=FREE, groups=["voksne"], themes=["socialpsykiatri og misbrug"]),
    G("c40-g08", "Lægen kommer til bofællesskabet", "mål",
      F("", P(S("Mennesker med udviklingshandicap dør i gennemsnit 14 år tidligere end andre.", "B", m=[(14, "år", None, "cited figure")]), S("Det er en ulighed, vi ikke vil acceptere.", "P"))),
      F(HOW, L("•", A("Et årligt sundhedstjek gennemføres hjemme hos borgeren"), A("Personalet i bofællesskaberne lærer at genkende tidlige tegn på sygdom"))),
      F(GAUGE, L("•", T("Gennemførte sundhedstjek: 95 procent af beboerne", m=[(95, "%", None, "target", "sundhedstjek")]), T("Akutte indlæggelser: fra 64 i 2024 til 45 i 2028", m=[(64, "indlæggelser", 2024, "baseline"), (45, "indlæggelser", 2028, "target")]))),
      F(LAW, P(S("Serviceloven §§ 107 og 108", ref=[ref("Serviceloven §§ 107", "Lov:Serviceloven:§107"), ref("108", "Lov:Serviceloven:§108")]))),
      number="4.1", section=REACH, groups=["borgere med handicap"], themes=["handicap og botilbud"]),
    G("c40-g09", "Sund mad, der er til at betale", "mål",
      F("", P(S("Den billige kalorie er sjældent den sunde.", "B"), A("Sammen med boligforeningerne afprøver vi fællesspisning i Nordbyen én gang om ugen.", own=[owner("boligforeningerne", None, "boligforeningerne", "samarbejdspartner", False)]))),
      number="4.2", section=REACH, groups=["udsatte"], themes=["hjemløshed og udsatte", "fællesskab og samarbejde"]),
]
LEAD = {START: "Vaner grundlægges tidligt, og de hænger ved. Vi begynder der, hvor børn og unge alligevel er.", LONG: "De fleste vil helst klare sig selv. Det kræver, at kroppen kan være med, og at nogen griber, når den ikke kan.",
        FREE: "Ingen skal have at vide, hvordan de skal leve. Men ingen skal heller stå alene, når de vil noget andet.", REACH: "Den, der har mest brug for sundhed, møder sjældnest op. Så må sundheden gå den modsatte vej."}
HEIGHT = {START: 112, LONG: 128, FREE: 70, REACH: 70}  # of the two columns of a theme
QUOTE = {START: "„Jeg troede, alle andre havde styr på det. Det havde de ikke.“ Dreng, 16 år", LONG: "„Efter faldet turde jeg ikke gå i haven. Nu er jeg med på tirsdagsholdet.“ Kvinde, 81 år"}


def tesc(text):
    for c in "\\#$*_`<>@[]~/":
        text = text.replace(c, "\\" + c)
    return f"#[{text}]"


def blocks(items):
    out = []
    for b in items:
        out.append(tesc(b.text) + "\n" if isinstance(b, P) else "\n".join(f"- {tesc(s.text)}" for s in b.spans) + "\n")
    return "\n".join(out)


def source():
    out = ["""#set document(title: "Sundhedspolitik")
#set page(paper: "a4", margin: (x: 16mm, top: 17mm, bottom: 18mm), footer: context [#set text(7.5pt, fill: rgb("#5b6b5b")); #if counter(page).get().first() > 1 [Thyrup Kommune #h(1fr) Sundhedspolitik 2025–2028 #h(1fr) #counter(page).display()]])
#set text(font: "Liberation Sans", size: 10.2pt, lang: "da", hyphenate: true)
#set par(justify: true, leading: 0.62em, spacing: 0.9em)
#set list(marker: text(fill: rgb("#2f6b3a"))[●], indent: 0pt, spacing: 0.55em)
#let theme(n, t) = block(width: 100%, fill: rgb("#2f6b3a"), inset: 9pt, below: 8pt)[#text(fill: white, size: 9pt)[TEMA #n] #linebreak() #text(fill: white, size: 17pt, weight: "bold")[#t]]
#let goal(n, t) = block(above: 13pt, below: 5pt, sticky: true)[#text(size: 11.5pt, weight: "bold", fill: rgb("#2f6b3a"))[#n #h(3pt) #t]]
#let field(t) = block(above: 9pt, below: 6pt, sticky: true)[#text(weight: "bold", style: "italic")[#t]]
#let quote(t) = block(width: 100%, stroke: (left: 2pt + rgb("#c9a227")), inset: (left: 8pt, y: 4pt), above: 12pt)[#text(style: "italic", size: 10pt)[#t]]
#v(58mm)
#text(size: 38pt, weight: "bold", fill: rgb("#2f6b3a"))[Sundhedspolitik 2025–2028]
#v(2mm)
#text(size: 15pt)[Et længere og lettere liv i Thyrup Kommune]
#v(1fr)
Vedtaget af byrådet den 12. marts 2025
#pagebreak()
#columns(2, gutter: 8mm)[
#text(size: 15pt, weight: "bold", fill: rgb("#2f6b3a"))[Forord]

Sundhed er ikke det vigtigste i livet. Det er børnebørnene, arbejdet, fodboldholdet og kaffen med naboen. Men uden sundhed bliver alt det andet sværere.

I denne politik har byrådet samlet sine mål under fire temaer. Vi har talt med foreninger, skoleelever, praktiserende læger og med mennesker, som sjældent bliver spurgt. Tak for jeres tid.

Politikken siger, hvad vi vil. Hvor vi kan, siger den også, hvordan vi vil gøre det, og hvad vi måler på. Nogle mål har endnu ikke fundet deres ejer.

Ingelise Raaby Thomsen, borgmester

#colbreak()
#text(size: 15pt, weight: "bold", fill: rgb("#2f6b3a"))[Temaerne]
"""]
    sections = [START, LONG, FREE, REACH]
    out.append("\n".join(f"+ {tesc(x)}" for x in sections) + """

#block(fill: rgb("#f3efdc"), inset: 9pt, width: 100%, above: 14pt)[*Thyrup i tal* #linebreak() 31.400 indbyggere #linebreak() 21 procent er over 65 år #linebreak() 13 procent ryger dagligt #linebreak() 3 sundhedshuse]
]
#pagebreak()
""")
    for n, section in enumerate(sections, 1):
        out.append(f"#theme({n})[{tesc(section)}]\n#text(size: 10.5pt)[{tesc(LEAD[section])}]\n#v(1mm)\n#block(height: {HEIGHT[section]}mm)[#columns(2, gutter: 8mm)[")
        for g in (g for g in GOALS if g.section == section):
            out.append(f"#goal[{g.number}][{tesc(g.title)}]\n" + "\n".join((f"#field[{tesc(f.label)}]\n" if f.label else "") + blocks(f.blocks) for f in g.fields))
        out.append(f"#quote[{tesc(QUOTE[section])}]" if section in QUOTE else "")
        out.append("]]\n" + ("#pagebreak()" if n in (1, 2) else "#v(6mm)"))
    out.append("""#block(stroke: 0.6pt + rgb("#2f6b3a"), inset: 9pt, width: 100%)[*Hvad sker der nu?* #linebreak() Sundhedsudvalget gør status på hele politikken midtvejs, i efteråret 2026. Læs mere på kommunens hjemmeside, eller ring til Sundhed og Forebyggelse.]
""")
    return "\n".join(out)


if __name__ == "__main__":
    import typst

    document = {"title": {"value": "Sundhedspolitik 2025–2028"}, "municipality": {"value": "Thyrup"}, "area": {"value": None}, "document_type": {"value": "politik"},
                "period": {"from": "2025-01-01", "to": "2028-12-31", "accept": ["2025"]}, "state": {"value": "adopted"}, "language": "da"}
    with tempfile.TemporaryDirectory() as tmp:
        src = pathlib.Path(tmp) / "page.typ"
        src.write_text(source(), "utf-8")
        typst.compile(str(src), output=str(target(STEM, ".pdf")))
    write_truth(STEM, ".pdf", document, GOALS)
    check(STEM, ".pdf", ["Thyrup Kommune "])

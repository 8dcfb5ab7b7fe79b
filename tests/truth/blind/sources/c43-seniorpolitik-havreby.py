"""Policy as a two-column brochure with fact boxes, quotations and "Vi vil" goals under themes. Run with Python and typst: writes the PDF and the truth."""
import typst
from facts7 import Doc

doc = Doc("c43", "c43-seniorpolitik-havreby", "pdf", title="Livet er længere nu. Seniorpolitik 2026-2030", municipality="Havreby", area=None,
          document_type="politik", state="adopted", period={"from": "2026-01-01", "to": "2030-12-31", "accept": ["2026"]},
          values=["Nysgerrighed", "Frihed", "Ordentlighed"])
out = []
section = None


def esc(text):
    for c in "\\#$*_`<>@[]~/-":
        text = text.replace(c, "\\" + c)
    return text


def theme(title, intro):
    global section
    section = doc.section(title)
    out.append(f"#tema[{esc(title)}]\n#text(11pt, fill: blue)[{esc(doc(intro))}]\n")


def goal(title, text, **options):
    g = doc.goal(title, "mål", section=section, **options)
    out.append(f"#maal[{esc(title)}]\n")
    for line in text.strip().split("\n"):
        out.append(f"- #[{esc(g(line[2:]))}]" if line.startswith("- ") else f"\n#[{esc(g(line))}]\n")


def quote(text, who):
    out.append(f"#citat[{esc(text)}][{esc(who)}]\n")


def fact(title, *lines):
    out.append(f"#fakta[{esc(title)}][{''.join('- ' + '#[' + esc(x) + ']' + chr(10) for x in lines)}]\n")


def prose(title, *lines):
    out.append(f"#maal[{esc(title)}]\n" + "\n\n".join(f"#[{esc(doc(x))}]" for x in lines) + "\n")


prose("Forord", "Vi lever længere, og de fleste af os er raske langt op i årene. Det er en gave, og det ændrer, hvad det vil sige at blive gammel i Havreby.",
      "Politikken er blevet til i samtaler med over 400 borgere på biblioteket, i hallerne og ved køkkenborde. Seniorrådet har været med hele vejen. Den vedtagne politik gælder fra 2026 til og med 2030.",
      "Jytte Halkær, borgmester")
prose("Det, vi står på", "Tre værdier går igen i alt, hvad vi gør sammen med seniorer: Nysgerrighed, Frihed og Ordentlighed. Nysgerrighed betyder, at vi spørger, før vi svarer. Frihed betyder, at den enkelte bestemmer over sit eget liv. Ordentlighed betyder, at en aftale er en aftale.")
fact("Havreby i tal", "6.240 borgere er fyldt 67 år", "Om ti år ventes tallet at være 7.600", "Hver tredje over 80 år bor alene")
theme("Fællesskab", "Ingen skal være alene mod sin vilje. Fællesskaber opstår sjældent af sig selv, når man har mistet en ægtefælle eller er flyttet til byen.")
goal("Vi vil have færre ensomme seniorer", """
{b|I sundhedsprofilen svarede {m:11 % 2025 baseline|11 procent} af borgerne over 65 år, at de ofte er uønsket alene.} {t|I 2030 skal andelen være højst {m:7 % 2030 target|7 procent}.} Det gør vi ved at
- {a|uddanne 40 frivillige brobyggere, som følger med til den første aktivitet}
- {a|besøge alle nye enker og enkemænd, der siger ja til et besøg}
- {a|åbne et spisefællesskab i hver af kommunens fem byer}
{f:hvert andet år|Vi følger udviklingen i sundhedsprofilen hvert andet år.}""", themes=["samskabelse og frivillighed"], target_groups=["seniorer"])
quote("Det sværeste var at gå ind ad døren den første gang. Nu er det mig, der laver kaffen.", "Ruth, 79 år")
goal("Vi vil gøre det let at være frivillig", """
{p|Seniorer er den største gruppe af frivillige i Havreby, og deres tid skal ikke gå med skemaer.} Derfor vil vi
- {a|samle al støtte til foreninger ét sted på hjemmesiden}
- {a|give svar på ansøgninger inden for to uger}
- {a|holde en årlig frivilligfest}
{o:;Kultur- og Fritidsudvalget|Kultur- og Fritidsudvalget} har ansvaret for målet.""", themes=["samskabelse og frivillighed"], target_groups=["frivillige", "seniorer"])
theme("Bevægelse og sundhed", "Muskler kan trænes i alle aldre. Sundhed er også at sove godt, spise sammen og have noget at stå op til.")
goal("Vi vil hjælpe flere tilbage til egne kræfter", """
{p|Når sygdom eller et fald slår benene væk, skal hjælpen begynde med træning.} {t|Mindst {m:45 % 2028 target|45 procent} af de borgere, der afslutter et rehabiliteringsforløb, skal i 2028 kunne klare sig uden hjemmehjælp eller med mindre hjælp end før.} Vi vil
- {a|tilbyde træning i eget hjem inden for fem hverdage efter udskrivelse}
- {a|lade terapeut og hjælper lave den første plan sammen}
Tilbuddet gives efter {r:Lov:Serviceloven:§83a|servicelovens § 83 a}.""", themes=["rehabilitering"], target_groups=["seniorer"])
fact("Vidste du, at", "65 procent af alle fald sker i hjemmet", "Balancetræning to gange om ugen kan nedsætte risikoen for fald")
goal("Vi vil have flere med til motion", """
{t|Antallet af seniorer på de kommunale motionshold skal stige fra {m:820 deltagere 2025 baseline|820} til {m:1200 deltagere 2030 target|1.200}.} {a|Hallerne stiller formiddagstimer gratis til rådighed.} {a|Sammen med {x:;idrætsforeningerne;samarbejde|idrætsforeningerne} opretter vi begynderhold for mænd.}""", themes=["nære sundhedsvæsen"], target_groups=["seniorer"])
theme("En bolig, man kan blive gammel i", "De fleste ønsker at blive boende i det område, hvor de kender naboerne.")
goal("Vi vil have flere seniorvenlige boliger", """
{b|Ventelisten til ældreboliger er på {m:140 personer - baseline|140 personer}, og mange bor i huse, de ikke længere kan passe.} Vi vil
- {a|reservere grunde til seniorbofællesskaber i hver ny udstykning}
- {a|hjælpe med at indrette boligen, før den bliver for besværlig}
{w:2027-01-01..2030-12-31|De første boligfællesskaber bygges i perioden 2027-2030.} Se også {r:Politik:Boligpolitik|Boligpolitikken}.
Ansvaret ligger hos {o:;Plan- og Boligudvalget|Plan- og Boligudvalget}.""", themes=["bygninger og boliger"], target_groups=["seniorer"])
goal("Vi vil have trygge veje og pladser", """
{a|Der opstilles bænke for hver 200 meter på ruterne til indkøb og læge.} {a|Fodgængerfelter ved plejecentre får længere grønt lys.}""", themes=["bygninger og boliger"], target_groups=["seniorer"])
quote("Jeg vil gerne kunne gå hen til bageren, så længe benene kan bære mig. Bare der er et sted at sidde undervejs.", "Verner, 86 år")
theme("Hjælp med respekt", "Hjælp er aldrig bare en ydelse. Den kommer ind ad døren i form af et menneske.")
goal("Vi vil støtte familier, der lever med demens", """
{b|Omkring {m:380 borgere - other|380 borgere} i Havreby har en demenssygdom.} {p|Pårørende skal have luft i hverdagen, så de kan blive ved med at være ægtefælle, datter eller søn.} Vi vil
- {a|give alle pårørende en fast demenskonsulent at ringe til}
- {a|tilbyde aflastning i dag- og aftentimer}
- {a|starte samtalegrupper for pårørende i Havreby og Sønderby}
{f:november|Pårørenderådet spørges hvert år i november, om støtten hjælper.}""", themes=["hjemmepleje og ældre"], target_groups=["pårørende", "borgere med demens"])
goal("Vi vil give plads til selvbestemmelse i plejen", """
{e|Borgeren oplever, at det er hans eller hendes døgnrytme, der bestemmer, hvornår hjælpen kommer.} {t|Mindst {m:90 % 2029 target|ni ud af ti} borgere skal i 2029 svare, at de har indflydelse på deres hjælp.} {a|Alle borgere tilbydes en samtale om ønsker til hverdagen, den første måned de får hjælp.} {o:;Ældreudvalget|Ældreudvalget} er ansvarligt for målet, som bygger på {r:Lov:Ældreloven|ældreloven}.
{f:forår|Udvalget drøfter svarene fra brugerundersøgelsen hvert forår.}""", themes=["hjemmepleje og ældre"], target_groups=["seniorer"])
goal("Vi vil tale om den sidste tid", """
{p|En værdig afslutning kræver, at nogen har turdet spørge i tide.}
- {a|Personalet uddannes i den svære samtale}
- {a|Vågetjenesten udvides til hele kommunen}""", themes=["hjemmepleje og ældre"], target_groups=["borgere", "pårørende"])

SOURCE = """#set document(title: "Livet er længere nu. Seniorpolitik 2026-2030", date: datetime(year: 2026, month: 1, day: 20))
#let blue = rgb("#17507a")
#set text(lang: "da", size: 10.2pt, font: "Libertinus Serif", hyphenate: true)
#set page(paper: "a4", fill: rgb("#dcebf3"), margin: 2.6cm)
#v(7cm)
#par(justify: false)[#text(40pt, fill: blue, weight: "bold", hyphenate: false)[Livet er længere nu.]]
#text(22pt, fill: blue)[Seniorpolitik 2026\\-2030]
#v(1fr)
#text(13pt)[Havreby Kommune]
#pagebreak()
#set page(fill: white, columns: 2, margin: (x: 1.9cm, y: 2.1cm), footer: context align(center, text(8.5pt, fill: blue)[Seniorpolitik 2026\\-2030 #h(4pt) | #h(4pt) #counter(page).display()]))
#set columns(gutter: 9mm)
#set par(justify: true, leading: 0.6em, spacing: 0.85em)
#set list(indent: 2pt, marker: [–], spacing: 0.62em)
#let tema(it) = block(above: 20pt, below: 9pt, sticky: true, width: 100%, fill: blue, inset: 7pt, text(15pt, fill: white, weight: "bold", hyphenate: false)[#it])
#let maal(it) = block(above: 14pt, below: 6pt, sticky: true, par(justify: false, text(12pt, fill: blue, weight: "bold", hyphenate: false)[#it]))
#let citat(it, who) = block(above: 13pt, below: 13pt, breakable: false, inset: (left: 12pt), stroke: (left: 2.5pt + rgb("#e0a63a")))[#text(12pt, style: "italic")[”#it”] #linebreak() #text(9pt)[#who]]
#let fakta(title, it) = block(above: 13pt, below: 13pt, breakable: false, width: 100%, fill: rgb("#fbf1dc"), inset: 8pt)[#text(9.3pt)[#strong[#title] #it]]
"""
doc.file.write_bytes(typst.compile((SOURCE + "\n".join(out)).encode("utf-8")))
doc.write_truth()

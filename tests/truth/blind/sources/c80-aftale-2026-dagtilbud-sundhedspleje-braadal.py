"""Brådal: a department's agreement with field headings in the left column and text in the right. Typst; run with Python, writes document and truth."""
import json

import typst

from facts_tags import Truth, frame, num, out, own, plain, ref

STEM = "c80-aftale-2026-dagtilbud-sundhedspleje-braadal"
S1, S2, S3 = "Mål for hele centret", "Mål for dagtilbud", "Mål for sundhedsplejen"


def star(n, label):
    return ref("Pejlemærker", label, f"Pejlemærker:Ledestjerne:{n}")


# section, number, title, [(field heading, text or list)], facts; in a list a pair is an item with items below it
GOALS = [
    (S1, "1", "Sygefraværet skal ned",
     [("Hensigt", "{p:Børn og forældre skal møde kendte voksne, og medarbejderne skal kunne holde til et langt arbejdsliv.}"),
      ("Kobling", "Ledestjerne 2: Vi passer på hinanden. Forandring 14 i Budget 2026-2029."),
      ("Det vil vi nå", ["Sygefraværet i dagtilbud falder fra 7,1 % i 2025 til 5,9 % i 2026", "Sundhedsplejen holder sit lave fravær på højst 3 %"], "t"),
      ("Det sætter vi i gang", ["Alle ledere holder omsorgssamtale senest på femte fraværsdag", "Vikardækningen samles i et fælles vikarkorps fra 1. marts", ("De tre huse med højest fravær får et forløb med arbejdsmiljøkonsulenten, hvor de", ["gennemgår, hvordan dagen er tilrettelagt", "vælger to ting, som de vil gøre anderledes"])], "a"),
      ("Ansvarlig", "Centerchef Jesper Winkel"),
      ("Medvirkende", "Center-MED og HR"),
      ("Opfølgning", "{f[hver måned]:Ledergruppen ser på tallene hver måned.} {f[marts;juni;oktober]:Center-MED får en status i marts, juni og oktober.}")],
     dict(owners=[own("Centerchef Jesper Winkel", "Jesper Winkel", "Centerchef"), own("Center-MED", None, "Center-MED", "medvirkende", False), own("HR", None, "HR", "medvirkende", False), own("Ledergruppen", None, "Ledergruppen", "ser på tallene", "either")],
          numbers=[num("fra 7,1 % i 2025", 7.1, "%", "baseline", 2025), num("til 5,9 % i 2026", 5.9, "%", "target", 2026), num("højst 3 %", 3, "%", "target", 2026)],
          refs=[star(2, "Ledestjerne 2: Vi passer på hinanden"), ref("Budget", "Forandring 14 i Budget 2026-2029", "Budget2026-2029:forandring14")], groups=["medarbejdere", "ledere"], themes=["sygefravær", "arbejdsmiljø og trivsel"])),
    (S1, "2", "Nye kolleger skal have lyst til at blive",
     [("Anledning", "{b:I 2024 forlod hver femte nyansatte pædagog os inden for det første år. De fortalte, at de havde savnet nogen at spørge.}"),
      ("Kobling", "Ledestjerne 2: Vi passer på hinanden. Rekrutteringsstrategien."),
      ("Det vil vi nå", "{t:Mindst 90 % af de nyansatte er fortsat hos os efter et år.}"),
      ("Det sætter vi i gang", ["Et fælles introduktionsprogram på tre dage, som afholdes fire gange om året", "En makker til hver ny kollega i de første seks måneder", "Samtaler efter 14 dage, 3 måneder og 6 måneder"], "a"),
      ("Ansvarlig", "Områdeleder Sanne Kirk og HR-konsulent Tobias Lund"),
      ("Opfølgning", "{f[2. halvår 2026]:Programmet evalueres i 2. halvår 2026.}")],
     dict(owners=[own("Områdeleder Sanne Kirk", "Sanne Kirk", "Områdeleder"), own("HR-konsulent Tobias Lund", "Tobias Lund", "HR-konsulent")], numbers=[num("Mindst 90 % af de nyansatte", 90, "%", "target")],
          refs=[star(2, "Ledestjerne 2: Vi passer på hinanden"), ref("Strategi", "Rekrutteringsstrategien", "Strategi:Rekrutteringsstrategi")], groups=["nyansatte", "pædagoger"], themes=["onboarding", "rekruttering og fastholdelse"])),
    (S1, "3", "Vi skriver, så forældrene forstår det",
     [("Hensigt", "{p:Breve og beskeder skal kunne læses én gang og forstås.}"),
      ("Kobling", "Ledestjerne 1: Vi løser opgaven én gang"),
      ("Det sætter vi i gang", ["De 25 mest brugte breve skrives om sammen med en gruppe forældre", "Medarbejderne i pladsanvisningen kommer på skrivekursus", "Vi laver korte film på dansk, arabisk og ukrainsk om opstart i vuggestue og børnehave"], "a"),
      ("Tegn på fremgang", ["Færre opkald til pladsanvisningen om, hvad et brev betyder", "Forældrene giver vores breve gode skudsmål"], "e"),
      ("Tidshorisont", "1. februar til 31. oktober 2026"),
      ("Ansvarlig", "Administrativ leder Helle Bro"),
      ("Medvirkende", "Borgerservice og forældrerådene")],
     dict(owners=[own("Administrativ leder Helle Bro", "Helle Bro", "Administrativ leder"), own("Borgerservice", None, "Borgerservice", "medvirkende", False), own("forældrerådene", None, "forældrerådene", "medvirkende", False)],
          numbers=[num("De 25 mest brugte breve", 25, "breve", "other")], refs=[star(1, "Ledestjerne 1: Vi løser opgaven én gang")], time=frame("1. februar til 31. oktober 2026", "2026-02-01", "2026-10-31"), groups=["forældre"], themes=["kommunikation"])),
    (S2, "4", "Sproget skal på plads før skolestart",
     [("Anledning", "{b:Ved den seneste sprogvurdering havde 18 % af de treårige behov for en fokuseret indsats. Det er flere end for fire år siden.}"),
      ("Kobling", "Børne- og Læringspolitikken"),
      ("Det vil vi nå", ["Andelen af treårige med behov for en fokuseret indsats er højst 14 % i 2026 og 11 % i 2027", "Alle børn, der starter i skole, kan fortælle en kort historie"], "t"),
      ("Det sætter vi i gang", ["Hver institution udpeger en sprogvejleder, som frikøbes fem timer om ugen", "Dialogisk læsning bliver en daglig aktivitet for alle børn over to år", "Biblioteket leverer bogkasser, der skiftes hver sjette uge", "Forældrene inviteres til sprogcafé"], "a"),
      ("Virkning for børnene", "{e:Flere børn kan sætte ord på, hvad de vil, og hvad de føler.}"),
      ("Tidshorisont", "2026 og 2027"),
      ("Ansvarlig", "Pædagogisk konsulent Ulla Friis"),
      ("Medvirkende", "Biblioteket, PPR og skolerne"),
      ("Opfølgning", "{f[november 2026;november 2027]:Sprogvurderingerne gøres op i november 2026 og november 2027.}")],
     dict(owners=[own("Pædagogisk konsulent Ulla Friis", "Ulla Friis", "Pædagogisk konsulent"), own("Biblioteket", None, "Biblioteket", "medvirkende", False), own("PPR", None, "PPR", "medvirkende", False), own("skolerne", None, "skolerne", "medvirkende", False)],
          numbers=[num("18 % af de treårige", 18, "%", "baseline", 2025), num("højst 14 % i 2026", 14, "%", "target", 2026), num("11 % i 2027", 11, "%", "target", 2027)], refs=[ref("Politik", "Børne- og Læringspolitikken", "Politik:Børne- og Læringspolitik")],
          time=frame("2026 og 2027", "2026-01-01", "2027-12-31"), groups=["børn", "forældre"], themes=["børn og unge"])),
    (S2, "5", "En hel dag ude om ugen",
     [("Hensigt", "{p:Børn bevæger sig mere, leger længere og skændes mindre, når de er ude. Samtidig falder støjen.}"),
      ("Det sætter vi i gang", ["Alle grupper tilbringer én dag om ugen i skoven, på stranden eller på legepladsen", "De seks naturbaser gøres klar med læskur og toilet", "Ti medarbejdere uddannes til naturvejledere"], "a"),
      ("Økonomi", "450.000 kr. fra udviklingspuljen"),
      ("Ansvarlig", "Udpeges inden 1. april"),
      ("Opfølgning", "{f[foråret;efteråret]:Områdelederne drøfter erfaringerne i foråret og i efteråret.}")],
     dict(owners=[own("Områdelederne", None, "Områdelederne", "drøfter erfaringerne", "either")], numbers=[num("450.000 kr.", 450000, "kr.", "amount")], groups=["børn", "medarbejdere"], themes=["børn og unge", "kompetenceudvikling"])),
    (S2, "6", "Flere vælger dagplejen",
     [("Anledning", "{b:Hver fjerde plads i dagplejen står tom, mens der er venteliste til vuggestuerne i Brådal by.}"),
      ("Det vil vi nå", "{t:Belægningen stiger fra 75 % til 88 % ved årets udgang.}"),
      ("Det sætter vi i gang", ["Åbent hus i legestuerne den første lørdag i hver måned", "En kampagne, hvor forældre fortæller om hverdagen i dagplejen", "Dagplejerne får mulighed for at arbejde to sammen i kommunale lokaler"], "a"),
      ("Ansvarlig", "Dagplejeleder Connie Agerskov"),
      ("Medvirkende", "FOA ved fællestillidsrepræsentant Lis Munk"),
      ("Opfølgning", "{f[kvartalsvis]:Belægningen opgøres kvartalsvis til Børne- og Familieudvalget.}")],
     dict(owners=[own("Dagplejeleder Connie Agerskov", "Connie Agerskov", "Dagplejeleder"), own("FOA ved fællestillidsrepræsentant Lis Munk", "Lis Munk", "fællestillidsrepræsentant", "medvirkende", False), own("Børne- og Familieudvalget", None, "Børne- og Familieudvalget", "modtager", "either")],
          numbers=[num("fra 75 %", 75, "%", "baseline", 2025), num("til 88 % ved årets udgang", 88, "%", "target", 2026)], groups=["forældre", "dagplejere"], themes=["børn og unge", "kommunikation"])),
    (S3, "7", "Sårbare gravide følges tæt",
     [("Hensigt", "{p:Kvinder, som har det svært i graviditeten, skal kende deres sundhedsplejerske, inden barnet kommer.}"),
      ("Kobling", "Sundhedslovens § 121 og Barnets Lov § 32. Ledestjerne 1: Vi løser opgaven én gang."),
      ("Det vil vi nå", "{t:Mindst 60 gravide modtager to eller flere besøg før fødslen; i 2025 var det 34.}"),
      ("Det sætter vi i gang", ["Jordemødrene kan booke direkte i sundhedsplejerskens kalender", "Der oprettes en gruppe for unge mødre i Familiehuset", "En psykolog tilknyttes teamet en dag om ugen"], "a"),
      ("Ansvarlig", "Ledende sundhedsplejerske Birgitte Aaby"),
      ("Medvirkende", "Regionshospitalet og Familieafdelingen"),
      ("Opfølgning", "{f[halvårligt]:Halvårligt på samarbejdsmødet med regionshospitalet}")],
     dict(owners=[own("Ledende sundhedsplejerske Birgitte Aaby", "Birgitte Aaby", "Ledende sundhedsplejerske"), own("Regionshospitalet", None, "Regionshospitalet", "medvirkende", False), own("Familieafdelingen", None, "Familieafdelingen", "medvirkende", False)],
          numbers=[num("Mindst 60 gravide", 60, "gravide", "target", 2026), num("i 2025 var det 34", 34, "gravide", "baseline", 2025)],
          refs=[ref("Lov", "Sundhedslovens § 121", "Lov:Sundhedsloven:§121"), ref("Lov", "Barnets Lov § 32", "Lov:BarnetsLov:§32"), star(1, "Ledestjerne 1: Vi løser opgaven én gang")], groups=["gravide", "unge mødre"], themes=["overgange og sammenhæng", "børn og unge"])),
    (S3, "8", "Bedre søvn hos de større børn",
     [("Anledning", "{b:Sundhedsplejens samtaler i 5. klasse viser, at 41 % sover mindre end anbefalet.}"),
      ("Kobling", "Sundhedspolitikken. Ledestjerne 3: Vi bruger data med omtanke."),
      ("Det vil vi nå", "{t:Andelen af elever i 5. klasse, der sover for lidt, er faldet til 33 % i skoleåret 2026/27.}"),
      ("Det sætter vi i gang", ["Alle 5. klasser får et forløb om søvn og skærm", "Forældrene aftaler fælles sengetider på det første forældremøde efter sommerferien", "Sundhedsplejerskerne sender hver skole et kort notat om dens egne tal"], "a"),
      ("Ansvarlig", "Sundhedsplejerske Mikkel Dam i samarbejde med Center for Skole"),
      ("Opfølgning", "{f[juni]:Tallene gøres op hvert år i juni.}")],
     dict(owners=[own("Sundhedsplejerske Mikkel Dam", "Mikkel Dam", "Sundhedsplejerske"), own("Center for Skole", None, "Center for Skole", "i samarbejde med", False)], numbers=[num("41 % sover mindre end anbefalet", 41, "%", "baseline", 2025), num("faldet til 33 %", 33, "%", "target", 2027)],
          refs=[ref("Politik", "Sundhedspolitikken", "Politik:Sundhedspolitik"), star(3, "Ledestjerne 3: Vi bruger data med omtanke")], groups=["elever", "forældre"], themes=["børn og unge"])),
]
INTRO = [
    "Aftalen er indgået mellem velfærdsdirektør Bente Holmgaard og centerchef Jesper Winkel. Den beskriver, hvad Dagtilbud og Sundhedspleje i Brådal Kommune skal have særligt fokus på i 2026. Alt det, vi gør godt i forvejen, fortsætter og er ikke nævnt.",
    "Direktionen har for 2026 formuleret tre ledestjerner, som gælder for alle centre: 1 Vi løser opgaven én gang, 2 Vi passer på hinanden og 3 Vi bruger data med omtanke. Under de enkelte mål står der, hvilken ledestjerne de bidrager til.",
]
FACTS = [("Børn i dagtilbud", "2.140"), ("Institutioner", "27"), ("Dagplejere", "64"), ("Sundhedsplejersker", "19"), ("Ansatte i alt", "712"), ("Budget", "286 mio. kr.")]

q = lambda t: "#" + json.dumps(plain(t), ensure_ascii=False)


def content(value):
    if isinstance(value, str):
        return f"[{q(value)}]"
    def item(v):
        return f"[{q(v)}]" if isinstance(v, str) else f"[{q(v[0])} #list(marker: [–], {', '.join(f'[{q(b)}]' for b in v[1])})]"
    return f"list({', '.join(item(v) for v in value)})"


T = Truth("c80", STEM + ".pdf", title="Aftale 2026 for Dagtilbud og Sundhedspleje", municipality="Brådal", area="Dagtilbud og Sundhedspleje", document_type="aftale", period={"from": "2026-01-01", "to": "2026-12-31", "accept": ["2026"]}, state="adopted")
src = """#set document(title: "Aftale 2026", author: "Brådal Kommune", date: none)
#set page(paper: "a4", margin: (top: 26mm, bottom: 24mm, left: 22mm, right: 22mm), header: [#text(8pt, fill: rgb("#6b6b6b"))[Brådal Kommune #h(1fr) Dagtilbud og Sundhedspleje]], footer: align(center, text(8pt, context [Side #counter(page).display() af #counter(page).final().first()])))
#set text(font: "Liberation Serif", size: 10.5pt, lang: "da", hyphenate: true)
#set par(leading: 0.62em, justify: false)
#set list(marker: [•], indent: 0pt, body-indent: 5pt, spacing: 0.6em)
#let blue = rgb("#1f3a68")
#let section(t) = block(above: 20pt, below: 12pt, sticky: true, text(15pt, weight: "bold", fill: blue, t))
#let goal(n, t) = block(above: 16pt, below: 7pt, sticky: true, width: 100%, stroke: (bottom: 0.8pt + blue), inset: (bottom: 3pt), text(12pt, weight: "bold")[Mål #n. #t])
#let row(k, v) = grid(columns: (36mm, 1fr), column-gutter: 5mm, text(fill: blue, style: "italic", k), v)
#v(4mm)
#text(24pt, weight: "bold", fill: blue)[Aftale 2026 for Dagtilbud og Sundhedspleje]
#v(4mm)
"""
for t in INTRO:
    src += q(t) + "\n\n"
src += "#v(3mm)\n#block(fill: rgb(\"#eef1f6\"), inset: 8pt, width: 100%)[*Centret i tal* #v(2pt) #grid(columns: (1fr, 1fr, 1fr), row-gutter: 6pt, " + ", ".join(f"[{a}: {b}]" for a, b in FACTS) + ")]\n"
last = None
for section, number, title, fields, facts in GOALS:
    if section != last:
        src += f"#section[{q(section)}]\n"
        last = section
    src += f"#goal([{number}], [{q(title)}])\n" + "".join(f"#row([{q(f[0])}], {content(f[1])})\n" for f in fields)
    T.goal(title, "mål", number, section, texts=[f[1] for f in fields if isinstance(f[1], str)], lists=[(f[2], f[1]) for f in fields if not isinstance(f[1], str)], **facts)
src += """#block(above: 26pt, breakable: false)[Brådal, den 15. december 2025 #v(14mm) #grid(columns: (1fr, 1fr), column-gutter: 20mm, [#line(length: 100%, stroke: 0.5pt) Bente Holmgaard, velfærdsdirektør], [#line(length: 100%, stroke: 0.5pt) Jesper Winkel, centerchef])]"""
typst.compile(src.encode(), output=str(out(STEM, "pdf")), font_paths=["/usr/share/fonts/truetype"])
T.write()

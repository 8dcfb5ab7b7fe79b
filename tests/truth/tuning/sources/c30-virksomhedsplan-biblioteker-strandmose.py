"""Plan of the libraries of Strandmose (fictional), hearing copy in two columns, PDF by ReportLab. Render: python c30-virksomhedsplan-biblioteker-strandmose.py"""
from reportlab.lib.colors import HexColor
from reportlab.lib.enums import TA_LEFT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import BaseDocTemplate, Frame, FrameBreak, KeepTogether, ListFlowable, NextPageTemplate, PageBreak, PageTemplate, Paragraph, Spacer, Table, TableStyle
from facts4 import Doc

F = "/usr/share/fonts/truetype/liberation/LiberationSans-"
for n, x in (("Sans", "Regular"), ("Sans-B", "Bold"), ("Sans-I", "Italic")):
    pdfmetrics.registerFont(TTFont(n, f"{F}{x}.ttf"))
pdfmetrics.registerFontFamily("Sans", normal="Sans", bold="Sans-B", italic="Sans-I", boldItalic="Sans-B")

D = Doc("c30-virksomhedsplan-biblioteker-strandmose", "pdf", title="Virksomhedsplan 2026-2027 for Bibliotekerne", municipality="Strandmose", area="Bibliotekerne",
        document_type="virksomhedsplan", period={"from": "2026-01-01", "to": "2027-12-31", "accept": ["2026"]}, state="hearing")
BLUE = HexColor("#1f4e79")
P = lambda n, **k: ParagraphStyle(n, fontName=k.pop("f", "Sans"), fontSize=k.pop("s", 9), leading=k.pop("l", 12), spaceAfter=k.pop("a", 3), alignment=TA_LEFT, **k)
BODY, BIG, HEAD, SUB, LAB, CELL = P("b"), P("t", f="Sans-B", s=24, l=28, a=6, textColor=BLUE), P("h", f="Sans-B", s=14, l=17, a=4, spaceBefore=10, textColor=BLUE, keepWithNext=1), P("u", f="Sans-B", s=10.5, l=13, a=2, spaceBefore=7, keepWithNext=1), P("l", f="Sans-B", s=8.5, l=11, a=1, textColor=HexColor("#555555"), keepWithNext=1), P("c", s=7.6, l=9.4, a=0)
story = []


def p(text, style=BODY):
    story.append(Paragraph(text, style))


def lab(label, text):
    p(f"<font name='Sans-B' color='#1f4e79'>{label}</font> {text}")


def ul(*items, bullet="–"):
    story.append(ListFlowable([Paragraph(i, BODY) for i in items], bulletType="bullet", start=bullet, leftIndent=10, bulletFontSize=9))


def indicators(g, rows):
    """(name, unit, (2025 level, 2026, 2027))"""
    show = lambda v, u: ("" if v is None else f"{v:,}".replace(",", ".") if isinstance(v, int) else str(v).replace(".", ",")) + (" %" if u == "%" and v is not None else "")
    data = [[Paragraph(f"<b>{t}</b>", CELL) for t in ("Indikator", "Udgangspunkt 2025", "Mål 2026", "Mål 2027")]]
    for name, unit, values in rows:
        cells = [Paragraph(name, CELL)]
        for i, (y, v) in enumerate(zip((2025, 2026, 2027), values)):
            t = show(v, unit)
            if v is not None:
                g.num(t, v, unit, "baseline" if i == 0 else "target", y, name)
            cells.append(Paragraph(t, CELL))
        data.append(cells)
    t = Table(data, colWidths=[28 * mm, 21 * mm, 14 * mm, 14 * mm], repeatRows=1)
    t.setStyle(TableStyle([("GRID", (0, 0), (-1, -1), .4, HexColor("#999999")), ("BACKGROUND", (0, 0), (-1, 0), HexColor("#dde7f1")), ("VALIGN", (0, 0), (-1, -1), "TOP"), ("LEFTPADDING", (0, 0), (-1, -1), 3), ("RIGHTPADDING", (0, 0), (-1, -1), 2), ("TOPPADDING", (0, 0), (-1, -1), 1.5), ("BOTTOMPADDING", (0, 0), (-1, -1), 2)]))
    story.extend([Spacer(1, 2), t, Spacer(1, 5)])


S1, S2 = "Det, vi vil med borgerne", "Det, vi vil med os selv"
g1 = g = D.goal("Flere børn læser af lyst", "indsatsområde", "1", S1, themes=["børn og unge"], groups=["børn"])
p("Virksomhedsplan 2026-2027 for Bibliotekerne", BIG)
p("Strandmose Kommune")
p("<b>Høringsudgave.</b> Planen er i høring hos brugerrådet og LokalMED til og med den 12. januar 2026. Den endelige plan vedtages af Kulturudvalget i februar 2026.")
p("Bibliotekerne består af hovedbiblioteket og tre filialer med 34 medarbejdere. I 2025 havde vi 212.000 besøg. Planen beskriver fem indsatsområder. Under hvert ligger et eller flere delmål.")
p("Læsevejledning: Udgangspunkt 2025 er det tal, vi kender nu. Målene for 2026 og 2027 er aftalt med kulturchefen.")
p(S1, HEAD)
p(f"Indsatsområde 1: {g}", SUB)
lab("Hensigt:", g.purpose("Læselysten skal op hos børn mellem tre og tolv år, især hos dem, der ikke har bøger hjemme."))
lab("Baggrund:", g.back("Udlånet af børnebøger har været faldende siden 2019."))
indicators(g, [("Udlån af børnebøger pr. barn", "lån", (11.2, 12.0, 13.5)), ("Børn, der læser dagligt i fritiden", "%", (37, 40, 45))])
lab("Ansvarlig:", g.owner("Børnebibliotekar Ditte Rovsing", "Ditte Rovsing", "Børnebibliotekar") + ".")
lab("Kobling:", f"{g.ref('Børne- og Ungepolitikken', 'Politik:Børne- og Ungepolitik')} og {g.ref('Direktionens kompas, punkt 2', 'Pejlemærker:Direktionens kompas:2')}")
lab("Opfølgning:", g.follow("Tallene drøftes i ledergruppen hvert halvår.", "hvert halvår"))

g = D.goal("Bogsnak i børnehaverne", "delmål", "1.1", S1, g1, themes=["børn og unge"], groups=["børn"])
p(f"Delmål 1.1 {g}", SUB)
lab("Det vil vi:", g.target(f"{g.num('Alle 14 børnehaver', 14, 'børnehaver', 'target', 2027)} har faste bogsnakke inden udgangen af 2027") + ".")
lab("Aktiviteter:", "")
ul(g.act("Bibliotekarerne kommer i hver børnehave fire gange om året"), g.act("Bogkasser med temaer pakkes og byttes hver anden måned"), g.act("Forældre får en pose med tre bøger, når barnet fylder fire"))
g.other(("fire gange om året", 4, "gange"), ("tre bøger", 3, "bøger"))
lab("Ansvarlig:", g.owner("Børnebibliotekar Ditte Rovsing", "Ditte Rovsing", "Børnebibliotekar") + ".")
lab("Deltagere:", f"{g.part('Skole og Dagtilbud', resp='deltager')} og {g.part('Læselaget Strandmose', resp='deltager')}")
lab("Økonomi:", f"Der er søgt {g.num('240.000 kr.', 240000, 'kr.', 'amount', 2026, 'puljemidler til bogsnakke')} i en statslig pulje.")
lab("Status:", g.state("I gang", "i gang"))

g = D.goal("Læseklub for 3.-5. klasse", "delmål", "1.2", S1, g1, themes=["børn og unge"], groups=["elever"])
p(f"Delmål 1.2 {g}", SUB)
lab("Det vil vi:", g.target(f"{g.num('80 børn', 80, 'børn', 'target', 2026)} er med i en læseklub ved udgangen af 2026") + ".")
lab("Aktiviteter:", "")
ul(g.act("Klubberne mødes onsdag eftermiddag på alle fire biblioteker"), g.act("Børnene skriver anbefalinger, som sættes op på hylderne"), g.act("En forfatter kommer på besøg i november"))
lab("Ansvarlig:", f"{g.owner('Signe Bruun', 'Signe Bruun', None)} og {g.owner('Ali Damgaard', 'Ali Damgaard', None)}.")
lab("Kobling:", f"{g.ref('Folkeskolelovens § 5', 'Lov:Folkeskoleloven:§5')} og {g.ref('forandring 11 i Budget 2026-2029', 'Budget2026-2029:forandring11')}")
lab("Tid:", g.time("September 2026 til juni 2027", "2026-09-01", "2027-06-30", True))

g2 = g = D.goal("Biblioteket som byens stue", "indsatsområde", "2", S1, themes=["fællesskab og samarbejde"], groups=["borgere"])
p(f"Indsatsområde 2: {g}", SUB)
lab("Hensigt:", g.purpose("Borgerne skal bruge biblioteket som et sted at være, også når de ikke skal låne noget."))
indicators(g, [("Besøg på alle fire biblioteker", "besøg", (212000, 220000, 235000)), ("Brugere, der er tilfredse", "%", (86, 88, 90))])
lab("Ansvarlig:", f"{g.owner('Bibliotekschef Erik Halgaard Nor', 'Erik Halgaard Nor', 'Bibliotekschef')}.")
lab("Kobling:", f"{g.ref('Kulturpolitikken', 'Politik:Kulturpolitik')} og {g.ref('Direktionens kompas, punkt 3', 'Pejlemærker:Direktionens kompas:3')}")
lab("Opfølgning:", g.follow("Kulturudvalget får en status i april og oktober.", "april", "oktober"))

g = D.goal("Frivillige værter", "delmål", "2.1", S1, g2, themes=["samskabelse og frivillighed"], groups=["frivillige"])
p(f"Delmål 2.1 {g}", SUB)
lab("Det vil vi:", g.target(f"{g.num('30 frivillige', 30, 'frivillige', 'target', 2027)} værter hilser på gæsterne i 2027") + ".")
lab("Det mærker borgerne:", g.effect("Gæsterne bliver taget imod, når de kommer ind ad døren") + ".")
lab("Aktiviteter:", "")
ul(g.act("Der oprettes et værtskorps på hver filial"), g.act("Værterne får et kort kursus i førstehjælp og samtale"), g.act("En medarbejder er fast kontakt for korpset"))
lab("Ansvarlig:", g.owner("Frivilligkoordinator Lone Ebbesen", "Lone Ebbesen", "Frivilligkoordinator") + ".")
lab("Deltagere:", f"{g.part('Ældre Sagen i Strandmose', resp='deltager')} og {g.part('Brugerrådet', resp='deltager')}")
lab("Kobling:", g.ref("Frivilligstrategien", "Strategi:Frivilligstrategi"))
lab("Status:", g.state("Planlagt", "planlagt"))

g = D.goal("Rum, der kan bookes", "delmål", "2.2", S1, g2, themes=["bygninger og boliger"], groups=["foreninger"])
p(f"Delmål 2.2 {g}", SUB)
lab("Det vil vi:", g.target("Foreninger kan selv booke møderum på alle fire biblioteker") + ".")
lab("Aktiviteter:", "")
ul(g.act("Et bookingsystem indkøbes sammen med nabokommunen"), g.act("Dørene på filialerne får elektroniske låse"), g.act("Reglerne for leje skrives om, så de fylder en side"))
lab("Ansvarlig:", g.owner("Driftsleder Tove Lassen", "Tove Lassen", "Driftsleder") + ".")
lab("Økonomi:", f"Låsene koster {g.num('410.000 kr.', 410000, 'kr.', 'amount', 2026, 'låse')}, som er bevilget i {g.ref('forandring 27 i Budget 2026-2029', 'Budget2026-2029:forandring27')}.")
lab("Milepæl:", g.mile("Låsene er monteret", "2026-05") + " i maj 2026")
lab("Tid:", g.time("1. halvår 2026", "2026-01-01", "2026-06-30"))
lab("Status:", g.state("Forsinket", "forsinket"))

g3 = g = D.goal("Digital tryghed for alle", "indsatsområde", "3", S1, themes=["velfærdsteknologi og digitalisering"], groups=["borgere"])
p(f"Indsatsområde 3: {g}", SUB)
lab("Hensigt:", g.purpose("Ingen skal stå udenfor, fordi de ikke kan bruge en computer."))
indicators(g, [("Borgere, der får hjælp", "borgere", (640, 900, 1100))])
lab("Ansvarlig:", f"{g.owner('Bibliotekar Freja Vinding', 'Freja Vinding', 'Bibliotekar')}.")
lab("Kobling:", g.ref("Digitaliseringsstrategien", "Strategi:Digitaliseringsstrategi"))
lab("Opfølgning:", g.follow("En gang i kvartalet i teamet for formidling.", "En gang i kvartalet"))

g = D.goal("IT-hjælp uden tidsbestilling", "delmål", "3.1", S1, g3, themes=["velfærdsteknologi og digitalisering"], groups=["ældre"])
p(f"Delmål 3.1 {g}", SUB)
lab("Det vil vi:", g.target("Hjælpen gives tre dage om ugen på hver filial") + ".")
lab("Det mærker borgerne:", g.effect("De kan få svar samme dag, som problemet opstår") + ".")
lab("Aktiviteter:", "")
ul(g.act("To studerende ansættes til at hjælpe om eftermiddagen"), g.act("Der udarbejdes korte vejledninger på fem sprog"), g.act("Hjælpen kommer ud til plejecentrene hver anden fredag"))
g.num("tre dage om ugen", 3, "dage om ugen", "target"), g.other(("To studerende", 2, "studerende"), ("fem sprog", 5, "sprog"))
lab("Ansvarlig:", g.owner("Bibliotekar Freja Vinding", "Freja Vinding", "Bibliotekar") + ".")
lab("Deltagere:", f"{g.part('Strandmose Aftenskole', resp='deltager')}, {g.part('Ældrerådet', resp='deltager')} og {g.part('tillidsrepræsentant Mads Hjort', 'Mads Hjort', 'Tillidsrepræsentant', 'deltager')}")

p(S2, HEAD)
g4 = g = D.goal("Bøger, der skifter hænder", "indsatsområde", "4", S2, themes=["klima"])
p(f"Indsatsområde 4: {g}", SUB)
lab("Hensigt:", g.purpose("Kasserede bøger og slidte møbler skal leve videre, og driften skal fylde mindre i klimaregnskabet."))
indicators(g, [("Kasserede bøger, der genbruges", "%", (15, 40, 60)), ("Elforbrug på de fire huse i MWh", "MWh", (310, 295, 280))])
lab("Ansvarlig:", f"{g.owner('Driftsleder Tove Lassen', 'Tove Lassen', 'Driftsleder')}.")
lab("Kobling:", f"{g.ref('Klimaplan for Strandmose', 'Plan:Klimaplan')} og {g.ref('Direktionens kompas, punkt 4', 'Pejlemærker:Direktionens kompas:4')}")
lab("Aktiviteter:", "")
ul(g.act("Et bogtorv holdes fire lørdage om året"), g.act("Belysningen på hovedbiblioteket skiftes til LED i marts 2026"), g.act("Slidte stole sendes til et værksted i kommunen i stedet for at blive kasseret"))
g.other(("fire lørdage", 4, "lørdage"))
lab("Opfølgning:", g.follow("Driftslederen gør status ved udgangen af 2026.", "ved udgangen af 2026"))

g5 = g = D.goal("Stærkere formidling på gulvet", "indsatsområde", "5", S2, themes=["kompetenceudvikling"], groups=["medarbejdere"])
p(f"Indsatsområde 5: {g}", SUB)
lab("Hensigt:", g.purpose("Vi skal oftere rejse os fra skranken og tale med gæsterne om det, de læser."))
lab("Baggrund:", g.back("I brugerundersøgelsen siger mange, at de ikke ved, at de må spørge."))
indicators(g, [("Gæster, der har talt med personalet", "%", (29, 35, 50))])
lab("Ansvarlig:", f"{g.owner('Bibliotekschef Erik Halgaard Nor', 'Erik Halgaard Nor', 'Bibliotekschef')} i tæt samarbejde med {g.part('LokalMED', resp='samarbejdspartner')}.")
lab("Opfølgning:", g.follow("Brugerundersøgelsen gentages i foråret 2027.", "foråret 2027"))

g = D.goal("Makkerpar på tværs af filialerne", "delmål", "5.1", S2, g5, themes=["kompetenceudvikling", "fællesskab og samarbejde"], groups=["medarbejdere"])
p(f"Delmål 5.1 {g}", SUB)
lab("Det vil vi:", g.target("Alle medarbejdere har haft mindst én vagt på et andet bibliotek i 2026") + ".")
g.num("mindst én vagt", 1, "vagt", "target", 2026)
lab("Aktiviteter:", "")
story.append(ListFlowable([Paragraph(g.act("Ledelsen sætter parrene sammen i januar 2026"), BODY), [Paragraph(g.act("Makkerne ser på hinandens formidling og giver respons"), BODY), ListFlowable([Paragraph(g.act(t, 2), BODY) for t in ("Responsen skrives på et kort med tre spørgsmål", "Kortene samles og bruges på personaledagen")], bulletType="bullet", start="o", leftIndent=12, bulletFontSize=8)]], bulletType="bullet", start="–", leftIndent=10, bulletFontSize=9))
g.other(("tre spørgsmål", 3, "spørgsmål"))
lab("Ansvarlig:", g.owner("Alle afdelingsledere", role="Afdelingsledere", resp="ansvarlige") + ".")
lab("Tid:", g.time("Januar til december 2026", "2026-01-01", "2026-12-31"))
lab("Status:", g.state("Ikke startet", "ikke startet"))

box = Table([[[Paragraph("<b>Karlas historie (opdigtet)</b>", CELL), Paragraph("Karla er ni år og synes, at bøger er for tykke. En dag står en bibliotekar ved hylden og spørger, hvad hun griner ad. Karla siger: katte. Hun går hjem med fire bøger, og ugen efter kommer hun tilbage efter flere.", CELL)]]], colWidths=[77 * mm])
box.setStyle(TableStyle([("BACKGROUND", (0, 0), (-1, -1), HexColor("#fdf3dc")), ("BOX", (0, 0), (-1, -1), .6, HexColor("#d9a400"))]))
story.extend([Spacer(1, 8), box, Spacer(1, 8)])
p("Bilag og underskrift følger med den endelige plan. Høringssvar sendes til bibliotek@strandmose.example.", P("n", f="Sans-I", s=8, l=10))


def deco(c, d):
    c.saveState()
    c.setFont("Sans", 7.5)
    c.setFillColor(HexColor("#777777"))
    c.drawString(18 * mm, A4[1] - 12 * mm, "Strandmose Kommune · Bibliotekerne")
    c.drawRightString(A4[0] - 18 * mm, A4[1] - 12 * mm, "HØRINGSUDGAVE · december 2025")
    c.drawCentredString(A4[0] / 2, 10 * mm, f"– {d.page} –")
    c.setStrokeColor(HexColor("#cccccc"))
    c.line(A4[0] / 2, 18 * mm, A4[0] / 2, A4[1] - 18 * mm)
    c.restoreState()


fw = (A4[0] - 36 * mm - 10 * mm) / 2
frames = [Frame(18 * mm + i * (fw + 10 * mm), 16 * mm, fw, A4[1] - 34 * mm, 0, 0, 0, 0) for i in (0, 1)]
doc = BaseDocTemplate(str(D.out), pagesize=A4, title="Virksomhedsplan 2026-2027", author="Strandmose Kommune")
doc.addPageTemplates([PageTemplate("to", frames, onPage=deco)])
doc.build(story)
D.done()

"""Askevig: a budget agreement of numbered changes, each with a strip of amounts. ReportLab; run with Python, writes document and truth."""
from reportlab.lib import colors
from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import BaseDocTemplate, Frame, KeepTogether, PageTemplate, Paragraph, Spacer, Table, TableStyle

from facts_tags import Truth, frame, num, out, own, plain, ref

STEM = "c77-budgetaftale-2026-2029-askevig"
YEARS = (2026, 2027, 2028, 2029)
BSU, SSU, TKU, KFU, ØU = "Børne- og Skoleudvalget", "Social- og Sundhedsudvalget", "Teknik- og Klimaudvalget", "Kultur- og Fritidsudvalget", "Økonomiudvalget"


def committee(name):
    return own(name, None, name, "udmøntes af")


# section, number, title, prose, amounts, committee line, period, further facts
CHANGES = [
    ("Børn og unge", "1", "Flere voksne i vuggestuerne",
     ["{b:I dag er der i gennemsnit 3,4 børn for hver voksen i kommunens vuggestuer, og forældrene mærker det især sidst på eftermiddagen.} {t:Senest med udgangen af 2027 skal der højst være 3,0 børn pr. voksen.} {a:Pengene fordeles til institutionerne efter børnetal, og hovedparten bruges til uddannede pædagoger.} {a:Dagplejen får en fast gæstedagplejer i hvert af de tre distrikter.}",
      "{f[februar 2027]:Udvalget får en status på normeringerne i februar 2027.}"],
     (2600, 5200, 6900, 6900), BSU, None,
     dict(owners=[committee(BSU)], numbers=[num("3,4 børn for hver voksen", 3.4, "børn pr. voksen", "baseline", 2025), num("højst være 3,0 børn pr. voksen", 3.0, "børn pr. voksen", "target", 2027)], groups=["børn", "forældre"], themes=["børn og unge", "rekruttering og fastholdelse"])),
    ("Børn og unge", "2", "Et familiehus i Rugholt",
     ["{a:Der åbnes et familiehus i den tidligere lægebolig på Møllevej, hvor sundhedsplejersker, familiebehandlere og frivillige holder til under samme tag.} {p:Huset skal gøre det let at komme forbi, før et problem vokser sig stort.} {a:En gang om ugen er der åben rådgivning uden henvisning, jf. barnets lovs § 30 om tidligt forebyggende indsatser.} {t:Partierne forventer, at mindst 150 familier har brugt tilbuddet ved udgangen af 2027.}",
      "{f[efteråret 2027]:Tilbuddet evalueres i efteråret 2027, inden der tages stilling til et familiehus i Askevig by.}"],
     (1100, 1450, 1450, 1450), f"{BSU} i samarbejde med {SSU}", None,
     dict(owners=[committee(BSU), own(SSU, None, SSU, "i samarbejde med", False)], numbers=[num("mindst 150 familier", 150, "familier", "target", 2027)], refs=[ref("Lov", "barnets lovs § 30", "Lov:BarnetsLov:§30")], groups=["familier", "børn"], themes=["børn og unge", "tværfaglighed og teams"])),
    ("Børn og unge", "3", "Nyt tag og bedre luft på Askevig Skole",
     ["{b:Tagene over indskolingen og hallen er udtjente, og målinger viser for højt CO2-indhold i hvert andet klasselokale.} {a:Der afsættes i alt 38,5 mio. kr. til nyt tag, ventilation og solceller.} {a:Arbejdet deles i to etaper, så undervisningen kan fortsætte på skolen imens.} {t:Når begge etaper er i brug, skal skolens energiforbrug være faldet med 30 pct.}",
      "{m[2027-08]:Første etape står klar til skolestart i august 2027.}"],
     (4000, 18500, 16000, None), f"{BSU} og {TKU}", "2026-2028",
     dict(owners=[committee(BSU), committee(TKU)], numbers=[num("38,5 mio. kr.", 38.5, "mio. kr.", "amount"), num("faldet med 30 pct.", -30, "%", "target")], groups=["elever"], themes=["bygninger og boliger", "børn og unge"])),
    ("Ældre, sundhed og handicap", "4", "Faste teams i hele hjemmeplejen",
     ["{b:Forsøget i distrikt Nord har vist, at borgerne møder færre nye ansigter, når et lille team selv planlægger dagen.} {a:Forsøget udbredes til distrikterne Midt og Syd.} {a:Hvert team får sin egen planlægger og fast faglig sparring.} Det sker inden for rammerne af ældreloven. {t:Målet er, at en borger i løbet af 14 dage højst møder 8 forskellige medarbejdere mod 13 i dag.}",
      "{f[to gange om året]:Ældrerådet og udvalget orienteres to gange om året.}"],
     (3200, 3200, 2400, 2400), SSU, None,
     dict(owners=[committee(SSU), own("Ældrerådet", None, "Ældrerådet", "orienteres", "either")], numbers=[num("højst møder 8 forskellige medarbejdere", 8, "medarbejdere", "target"), num("mod 13 i dag", 13, "medarbejdere", "baseline", 2025), num("14 dage", 14, "dage", "other")], refs=[ref("Lov", "ældreloven", "Lov:Ældreloven")], groups=["ældre"], themes=["hjemmepleje og ældre", "tværfaglighed og teams"])),
    ("Ældre, sundhed og handicap", "5", "24 nye plejeboliger ved Søvænget",
     ["{b:Antallet af borgere over 80 år vokser med 31 pct. frem mod 2032, og ventelisten til plejebolig er allerede lang.} {a:Som det første skridt i Plejeboligplan 2024-2034 projekteres og bygges 24 boliger i tilknytning til Plejecenter Søvænget.} {a:En fjerdedel af boligerne indrettes særligt til mennesker med demens.} {a:Ældrerådet og Handicaprådet inddrages i byggeprogrammet.}",
      "{m[2029-10]:Indflytning ventes at ske i 4. kvartal 2029.}"],
     (1500, 12000, 34000, 20500), SSU, "2026-2029",
     dict(owners=[committee(SSU), own("Ældrerådet", None, "Ældrerådet", "inddrages", False), own("Handicaprådet", None, "Handicaprådet", "inddrages", False)], numbers=[num("24 boliger", 24, "boliger", "target", 2029), num("31 pct. frem mod 2032", 31, "%", "other", 2032)], refs=[ref("Plan", "Plejeboligplan 2024-2034", "Plan:Plejeboligplan")], groups=["ældre", "mennesker med demens"], themes=["bygninger og boliger", "hjemmepleje og ældre"])),
    ("Ældre, sundhed og handicap", "6", "Kortere ventetid på genoptræning",
     ["{t:Ventetiden på genoptræning efter et sygehusophold nedbringes fra 19 dage til 7 dage inden sommeren 2026.} {a:Der ansættes to fysioterapeuter.} {a:Træningslokalet i Rugholt holder igen åbent om aftenen.} Aftalepartierne lægger vægt på, at alle patientgrupper efter sundhedslovens § 140 er omfattet.",
      "{f[hver måned]:Ventetiden offentliggøres hver måned på kommunens hjemmeside.}"],
     (1250, 1250, 1250, 1250), SSU, None,
     dict(owners=[committee(SSU)], numbers=[num("fra 19 dage", 19, "dage", "baseline", 2025), num("til 7 dage inden sommeren 2026", 7, "dage", "target", 2026)], refs=[ref("Lov", "sundhedslovens § 140", "Lov:Sundhedsloven:§140")], groups=["patienter"], themes=["rehabilitering"])),
    ("Plan, trafik og natur", "7", "Cykelsti fra Rugholt til Vester Askevig",
     ["{a:Langs Kystvejen anlægges 4,2 km dobbeltrettet cykelsti.} {p:Stien skal give skolebørn og pendlere en tryg vej til skolen og stationen.} {a:Kommunen søger om medfinansiering fra den statslige cykelpulje.} {a:Lodsejerne kontaktes i foråret 2026.} Opnås der ikke tilskud, drøfter partierne, om strækningen skal forkortes."],
     (500, 7800, 6200, None), TKU, "2026-2028",
     dict(owners=[committee(TKU)], numbers=[num("4,2 km dobbeltrettet cykelsti", 4.2, "km", "target")], groups=["skolebørn", "pendlere"], themes=["bygninger og boliger"])),
    ("Plan, trafik og natur", "8", "Vildere natur og færre slåede plæner",
     ["{a:En del af kommunens rabatter og plæner overgår til ét årligt høslæt.} {a:For en del af de frigjorte midler plantes 1.500 træer i byerne inden udgangen af 2029.} {p:Hensigten er at gøre plads til flere insekter og fugle og samtidig spare på driften, sådan som Biodiversitetsstrategien lægger op til.}"],
     (-300, -450, -450, -450), TKU, None,
     dict(owners=[committee(TKU)], numbers=[num("1.500 træer", 1500, "træer", "target", 2029)], refs=[ref("Strategi", "Biodiversitetsstrategien", "Strategi:Biodiversitetsstrategi")], groups=["borgere"], themes=["økonomi og styring"])),
    ("Fritid og fællesskab", "9", "Fritidspas til børn i familier med få penge",
     ["{p:Formålet er, at alle børn kan gå til noget, uanset hvad der står på forældrenes lønseddel.} {a:Der indføres et fritidspas på 1.500 kr. om året pr. barn.} {a:Skoler og sundhedspleje hjælper familierne med at søge.} {t:I 2028 skal mindst 500 børn have brugt deres pas.}",
      "{f[november]:Udvalget drøfter udbredelsen hvert år i november.}"],
     (700, 900, 900, 900), KFU, None,
     dict(owners=[committee(KFU)], numbers=[num("1.500 kr. om året pr. barn", 1500, "kr.", "amount"), num("mindst 500 børn", 500, "børn", "target", 2028)], groups=["børn", "familier"], themes=["børn og unge", "fællesskab og samarbejde"])),
    ("En enklere kommune", "10", "Lavere sygefravær",
     ["{t:Sygefraværet i Askevig Kommune nedbringes fra 5,6 pct. i 2024 til 4,8 pct. i 2027.} {a:Arbejdspladser med højt fravær får tilbud om et forløb med HR-afdelingen.} {a:Alle ledere med personaleansvar gennemfører kurset Den svære samtale.} Gevinsten indregnes fra 2027.",
      "{f[kvartalsvis]:Hoved-MED og Økonomiudvalget følger udviklingen kvartalsvis.}"],
     (400, -1200, -2500, -2500), ØU, None,
     dict(owners=[committee(ØU), own("Hoved-MED", None, "Hoved-MED", "følger udviklingen", "either"), own("HR-afdelingen", None, "HR-afdelingen", "forløb med", "either")], numbers=[num("fra 5,6 pct. i 2024", 5.6, "%", "baseline", 2024), num("til 4,8 pct. i 2027", 4.8, "%", "target", 2027)], groups=["medarbejdere", "ledere"], themes=["sygefravær", "arbejdsmiljø og trivsel"])),
    ("En enklere kommune", "11", "Fælles indkøb og færre eksterne konsulenter",
     ["{t:Udgiften til eksterne konsulenter skal ned med 40 pct. i forhold til 2024, hvor kommunen brugte 9,4 mio. kr.} {a:Indkøb af it-udstyr, fødevarer og håndværkerydelser samles i én enhed fra 1. april 2026.} {a:Konsulentkontrakter over 200.000 kr. skal fremover godkendes af kommunaldirektøren.}"],
     (-1500, -3000, -3800, -3800), ØU, None,
     dict(owners=[committee(ØU), own("kommunaldirektøren", None, "kommunaldirektøren", "godkender", "either")], numbers=[num("ned med 40 pct.", -40, "%", "target"), num("9,4 mio. kr.", 9.4, "mio. kr.", "baseline", 2024), num("200.000 kr.", 200000, "kr.", "other")], groups=["forvaltningen"], themes=["økonomi og styring"])),
]
INTENTIONS = [
    ("H1", "Børns veje ind i specialundervisningen",
     ["{b:Udgifterne til specialtilbud er steget med 14 pct. på tre år.} {a:Forvaltningen udarbejder en analyse, der viser, hvornår og hvorfor børn henvises, og hvad almenskolen kan løfte.} {m[2026-03]:Analysen forelægges Børne- og Skoleudvalget senest i marts 2026} og indgår i arbejdet med budget 2027-2030."],
     dict(owners=[own("Forvaltningen", None, "Forvaltningen", "udarbejder", "either"), own(BSU, None, BSU, "forelægges", "either")], numbers=[num("steget med 14 pct. på tre år", 14, "%", "other")], refs=[ref("Budget", "budget 2027-2030", "Budget2027-2030")], groups=["børn", "elever"], themes=["børn og unge", "økonomi og styring"])),
    ("H2", "Bedre kørsel i landområderne",
     ["{a:Partierne vil undersøge, om telebus og flextur kan afløse de rutebusser, der kører næsten tomme.} {p:Det må ikke blive sværere at komme til læge, job og uddannelse uden bil.} {a:Landsbyrådene inviteres til at komme med forslag.}"],
     dict(owners=[own("Landsbyrådene", None, "Landsbyrådene", "inviteres", False)], groups=["borgere i landområder"], themes=["fællesskab og samarbejde"])),
]

INTRO = [
    "Socialdemokratiet, Venstre, SF, Det Konservative Folkeparti og Borgerlisten Askevig indgik den 11. september 2025 denne aftale om kommunens budget for 2026 og overslagsårene 2027-2029. Aftalen hviler på administrationens basisbudget og de ændringer, der er beskrevet på de følgende sider.",
    "Økonomien er stram, men sund. Skatten holdes i ro, og partierne er enige om, at den gennemsnitlige likviditet ikke på noget tidspunkt må komme under 160 mio. kr. Samtidig har vi fundet plads til at løfte dér, hvor borgerne mærker det: i vuggestuen, i hjemmeplejen og på vejen til skole.",
    "Ændringerne er nummereret, så de kan genfindes i budgetbemærkningerne. Beløb er angivet i 1.000 kr. i 2026-priser; et minus er en besparelse.",
]
OUTRO = [
    "Partierne mødes hvert forår og efterår for at gøre status over aftalen. Afvigelser drøftes, før de forelægges byrådet. Aftalen er bindende for budgetperioden, og ændringer kræver enighed mellem partierne.",
]
SIGNED = [("Socialdemokratiet", "Inge Mølskov"), ("Venstre", "Jens Peter Hauge"), ("SF", "Laila Bundsgaard"), ("Det Konservative Folkeparti", "Torben Riishede"), ("Borgerlisten Askevig", "Marianne Toftlund")]

for style, name in (("", "Regular"), ("-Bold", "Bold"), ("-Italic", "Italic")):
    pdfmetrics.registerFont(TTFont("Sans" + style, f"/usr/share/fonts/truetype/liberation/LiberationSans-{name}.ttf"))
GREEN, PALE = colors.HexColor("#24523b"), colors.HexColor("#e9f0ea")
body = ParagraphStyle("body", fontName="Sans", fontSize=9.8, leading=13.6, spaceAfter=5)
title = ParagraphStyle("title", fontName="Sans-Bold", fontSize=22, leading=26, textColor=GREEN, spaceAfter=4)
sub = ParagraphStyle("sub", fontName="Sans", fontSize=12, leading=16, textColor=colors.HexColor("#555555"), spaceAfter=14)
head = ParagraphStyle("head", fontName="Sans-Bold", fontSize=14.5, leading=18, textColor=GREEN, spaceBefore=14, spaceAfter=6, keepWithNext=1)
white = ParagraphStyle("white", fontName="Sans-Bold", fontSize=10.5, leading=13, textColor=colors.white)
change = ParagraphStyle("change", fontName="Sans-Bold", fontSize=10.8, leading=13.5)
small = ParagraphStyle("small", fontName="Sans", fontSize=8.4, leading=11)
smallr = ParagraphStyle("smallr", parent=small, alignment=TA_RIGHT)
italic = ParagraphStyle("italic", fontName="Sans-Italic", fontSize=9, leading=12, spaceAfter=3)


def amount(n):
    return "–" if n is None else f"{n:,}".replace(",", ".")


def header(number, name):
    t = Table([[Paragraph(number, white), Paragraph(name, change)]], colWidths=[13 * mm, 157 * mm])
    t.setStyle(TableStyle([("BACKGROUND", (0, 0), (0, 0), GREEN), ("BACKGROUND", (1, 0), (1, 0), PALE), ("VALIGN", (0, 0), (-1, -1), "MIDDLE"), ("TOPPADDING", (0, 0), (-1, -1), 3), ("BOTTOMPADDING", (0, 0), (-1, -1), 4)]))
    return t


def strip(amounts):
    rows = [[Paragraph("1.000 kr.", small)] + [Paragraph(str(y), smallr) for y in YEARS], [Paragraph("Ændring", small)] + [Paragraph(amount(a), smallr) for a in amounts]]
    t = Table(rows, colWidths=[40 * mm] + [24 * mm] * 4, hAlign="LEFT")
    t.setStyle(TableStyle([("LINEBELOW", (0, 0), (-1, 0), 0.5, GREEN), ("LINEBELOW", (0, 1), (-1, 1), 0.5, GREEN), ("TOPPADDING", (0, 0), (-1, -1), 1.5), ("BOTTOMPADDING", (0, 0), (-1, -1), 2)]))
    return t


def foot(canvas, doc):
    canvas.saveState()
    canvas.setFont("Sans", 8)
    canvas.setFillColor(colors.HexColor("#666666"))
    canvas.drawString(20 * mm, 12 * mm, "Askevig Kommune · Budgetaftale 2026-2029")
    canvas.drawRightString(190 * mm, 12 * mm, f"Side {doc.page}")
    canvas.restoreState()


T = Truth("c77", STEM + ".pdf", title="Aftale om budget 2026-2029", municipality="Askevig", document_type="budgetaftale", period={"from": "2026-01-01", "to": "2029-12-31", "accept": ["2026"]}, state="adopted",
          intro_aims=[{"text": "den gennemsnitlige likviditet ikke på noget tidspunkt må komme under 160 mio. kr."}])
story = [Paragraph("Aftale om budget 2026-2029", title), Paragraph("Askevig Kommune, september 2025", sub)] + [Paragraph(t, body) for t in INTRO]
last = None
for section, number, name, prose, amounts, line, period, facts in CHANGES:
    block = [header(number, name), Spacer(1, 4)] + [Paragraph(plain(p), body) for p in prose]
    if section != last:
        block.insert(0, Paragraph(section, head))
        last = section
    block.append(strip(amounts))
    block.append(Spacer(1, 3))
    block.append(Paragraph(f"Udmøntes af: {line}" + (f". Gennemføres: {period}" if period else ""), italic))
    block.append(Spacer(1, 9))
    story.append(KeepTogether(block))
    facts["numbers"] = facts["numbers"] + [num(amount(a), a, "1.000 kr.", "amount", y) for y, a in zip(YEARS, amounts) if a is not None]
    time = frame(f"Gennemføres: {period}", f"{period[:4]}-01-01", f"{period[5:]}-12-31") if period else None
    T.goal(name, "ændring", number, section, texts=prose, time=time, **facts)
story.append(Paragraph("Hensigtserklæringer", head))
for number, name, prose, facts in INTENTIONS:
    story.append(KeepTogether([header(number, name), Spacer(1, 4)] + [Paragraph(plain(p), body) for p in prose] + [Spacer(1, 6)]))
    T.goal(name, "hensigtserklæring", number, "Hensigtserklæringer", texts=prose, **facts)
totals = [sum(c[4][i] or 0 for c in CHANGES) for i in range(4)]
rows = [[Paragraph("1.000 kr.", small)] + [Paragraph(str(y), smallr) for y in YEARS]]
rows += [[Paragraph(s, small)] + [Paragraph(amount(sum(c[4][i] or 0 for c in CHANGES if c[0] == s)), smallr) for i in range(4)] for s in dict.fromkeys(c[0] for c in CHANGES)]
rows.append([Paragraph("I alt", ParagraphStyle("b", parent=small, fontName="Sans-Bold"))] + [Paragraph(amount(t), smallr) for t in totals])
summary = Table(rows, colWidths=[70 * mm] + [25 * mm] * 4, hAlign="LEFT")
summary.setStyle(TableStyle([("LINEBELOW", (0, 0), (-1, 0), 0.5, GREEN), ("LINEABOVE", (0, -1), (-1, -1), 0.8, GREEN), ("TOPPADDING", (0, 0), (-1, -1), 2), ("BOTTOMPADDING", (0, 0), (-1, -1), 3)]))
story.append(KeepTogether([Paragraph("Ændringerne samlet", head), summary]))
signed = Table([[Paragraph(p, small), Paragraph(n, small)] for p, n in SIGNED], colWidths=[70 * mm, 70 * mm], hAlign="LEFT")
signed.setStyle(TableStyle([("LINEBELOW", (1, 0), (1, -1), 0.4, colors.grey), ("TOPPADDING", (0, 0), (-1, -1), 7)]))
story.append(KeepTogether([Paragraph("Opfølgning på aftalen", head)] + [Paragraph(t, body) for t in OUTRO] + [signed]))

doc = BaseDocTemplate(str(out(STEM, "pdf")), pagesize=A4, title="Budgetaftale 2026-2029", author="Askevig Kommune", invariant=1)
doc.addPageTemplates(PageTemplate(frames=[Frame(20 * mm, 20 * mm, 170 * mm, 257 * mm, 0, 0, 0, 0)], onPage=foot))
doc.build(story)
T.write()

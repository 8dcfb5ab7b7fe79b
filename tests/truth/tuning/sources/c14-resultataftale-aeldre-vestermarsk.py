"""Rendered by facts2.py with ReportLab: an agreement on effects with indicators, baselines and a figure for each year."""
from reportlab.lib import colors
from reportlab.lib.enums import TA_JUSTIFY
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import KeepTogether, ListFlowable, ListItem, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from facts2 import Doc

d = Doc(
    "c14-resultataftale-aeldre-vestermarsk", "pdf", title="Mål- og resultataftale 2024-2026 for Center for Ældre og Rehabilitering", municipality="Vestermarsk", area="Center for Ældre og Rehabilitering",
    document_type="mål- og resultataftale", period={"from": "2024-01-01", "to": "2026-12-31", "accept": ["2024"]}, state="adopted",
)
N = ParagraphStyle("n", fontName="Times-Roman", fontSize=10.5, leading=13.6, alignment=TA_JUSTIFY, spaceAfter=4)
C = ParagraphStyle("c", parent=N, fontSize=9.2, leading=11, alignment=0, spaceAfter=0)
CH = ParagraphStyle("ch", parent=C, fontName="Times-Bold", textColor=colors.white)
T = ParagraphStyle("t", fontName="Helvetica-Bold", fontSize=19, leading=23, textColor=colors.HexColor("#0b3c5d"), spaceAfter=8)
S = ParagraphStyle("s", fontName="Helvetica-Bold", fontSize=14, leading=18, textColor=colors.HexColor("#0b3c5d"), spaceBefore=12, spaceAfter=4, keepWithNext=1)
G = ParagraphStyle("g", fontName="Helvetica-Bold", fontSize=11.5, leading=14, spaceBefore=10, spaceAfter=3, keepWithNext=1)
F = ParagraphStyle("f", fontName="Times-BoldItalic", fontSize=10.5, leading=13, spaceBefore=3, spaceAfter=1, keepWithNext=1)
flow = []
P = lambda text, style=N: flow.append(Paragraph(text, style))
current = [None]


def section(text):
    P(text, S)
    current[0] = text


def goal(n, title, **more):
    g = d.goal(title, "effektmål", str(n), current[0], **more)
    P(f"Effektmål {n} – {g}", G)
    return g


def listing(label, items):
    P(label, F)
    flow.append(ListFlowable([ListItem(Paragraph(i, N), leftIndent=14) for i in items], bulletType="bullet", start="•", leftIndent=14, bulletFontSize=9))


def indicators(g, *rows, head=("Indikator", "Baseline 2023", "Mål 2024", "Mål 2025", "Mål 2026")):
    """A row: name, unit, baseline, targets. '-' for a cell without figure."""
    data = [[Paragraph(h, CH) for h in head]]
    say = lambda v, unit: "–" if v is None else (f"{v:,}".replace(",", "X").replace(".", ",").replace("X", ".") + unit)
    for name, unit, base, *targets in rows:
        cells = [name, say(base, unit)] + [say(t, unit) for t in targets]
        data.append([Paragraph(c, C) for c in cells])
        key = {" %": "%", " dage": "dage", " kr.": "kr.", "": "antal"}[unit]
        if base is not None:
            g.m(say(base, unit), base, key, "baseline", 2023, name)
        for year, t in zip((2024, 2025, 2026), targets):
            if t is not None:
                g.m(say(t, unit), t, key, "target", year, name)
    t = Table(data, colWidths=[62 * mm, 26 * mm, 24 * mm, 24 * mm, 24 * mm], repeatRows=1)
    t.setStyle(TableStyle([("GRID", (0, 0), (-1, -1), 0.4, colors.HexColor("#7c94a6")), ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#0b3c5d")), ("VALIGN", (0, 0), (-1, -1), "TOP"), ("TOPPADDING", (0, 0), (-1, -1), 2), ("BOTTOMPADDING", (0, 0), (-1, -1), 3)]))
    flow.extend([Spacer(1, 3), t, Spacer(1, 5)])


P("Mål- og resultataftale 2024-2026 for Center for Ældre og Rehabilitering", T)
t = Table([[Paragraph(a, C), Paragraph(b, C)] for a, b in (("Aftalens parter", "Direktør Hans-Jørgen Pallesen, Vestermarsk Kommune, og centerchef Merete Toftegaard"), ("Aftaleperiode", "1. januar 2024 – 31. december 2026"), ("Centrets ramme", "487,6 mio. kr. i 2024 (netto)"), ("Ansatte", "Ca. 1.050 medarbejdere fordelt på seks plejecentre, fire hjemmeplejegrupper og Rehabiliteringscentret"))], colWidths=[38 * mm, 122 * mm])
t.setStyle(TableStyle([("BOX", (0, 0), (-1, -1), 1, colors.HexColor("#0b3c5d")), ("VALIGN", (0, 0), (-1, -1), "TOP")]))
flow.append(t)
P("1. Indledning", S)
P("Denne aftale er indgået mellem direktionen og centret. Den beskriver, hvilke virkninger borgerne skal mærke de kommende tre år, og hvordan vi dokumenterer dem. Udgangspunktet er byrådets Ældrepolitik 2022-2026 og de økonomiske rammer i Budget 2024-2027.")
P("Aftalen drøftes to gange årligt på et dialogmøde mellem direktør og centerchef. Indikatorerne opgøres af Økonomi og Analyse, og tallene for 2023 er foreløbige.")
P("2. Fælles krav til alle centre", S)
P("Alle centre i Vestermarsk Kommune skal overholde deres budget, gennemføre MUS hvert år og arbejde med den fælles digitaliseringsdagsorden. Kravene er beskrevet i Økonomiregulativet og gentages ikke nedenfor.")
d.note("intro_aims", "Alle centre i Vestermarsk Kommune skal overholde deres budget, gennemføre MUS hvert år og arbejde med den fælles digitaliseringsdagsorden.")

section("3. Effektmål rettet mod borgerne")
g = goal(1, "Borgerne klarer sig selv længere", themes=["rehabilitering", "hjemmepleje og ældre"], groups=["ældre"])
P("Effekt", F)
P(g.e("Borgere, der har været igennem et rehabiliteringsforløb, har mindre behov for varig hjælp og oplever større frihed i deres dagligdag."))
P("Udgangspunkt", F)
P(g.b("Hver femte nye ansøger får bevilget varig hjælp uden først at være tilbudt træning. Det skyldes blandt andet ventetid på terapeuter."))
indicators(g, ("Andel af nye borgere, der begynder med et forløb efter servicelovens § 83 a", " %", 61, 68, 75, 80), ("Andel, der er helt selvhjulpne efter forløbet", " %", 34, 36, 39, 42))
g.r("servicelovens § 83 a", "Lov:Serviceloven:§83a")
listing("Indsatser", [g.a("Fire terapeuter flyttes fra Rehabiliteringscentret ud i hjemmeplejegrupperne."), g.a("Alle forløb afsluttes med en samtale, hvor borgeren selv vurderer sit udbytte."), g.a("Visitationen screener ansøgninger inden for tre hverdage.")])
P("Ansvarlig: " + g.o("Leder af Rehabiliteringscentret, Kåre Iversen", "Kåre Iversen", "Leder af Rehabiliteringscentret"))

g = goal(2, "Trygge dage på plejecentret", themes=["hjemmepleje og ældre", "arbejdsmiljø og trivsel"], groups=["beboere på plejecenter", "pårørende"])
P("Effekt", F)
P(g.e("Beboere og pårørende oplever genkendelige ansigter og en hverdag med indhold."))
indicators(g, ("Beboertilfredshed (andel tilfredse eller meget tilfredse)", " %", 82, None, 86, None), ("Antal forskellige medarbejdere hos den enkelte beboer pr. uge", "", 17, 15, 13, 12))
listing("Indsatser", [g.a("Faste teams på alle afdelinger, herunder"), ]); flow.pop()
flow.append(ListFlowable([
    ListItem([Paragraph(g.d["activities"][0]["text"], N), ListFlowable([ListItem(Paragraph(g.a2(x), N)) for x in ("fælles vagtplan for to afdelinger ad gangen", "selvvalgt weekendrytme")], bulletType="bullet", start="–", leftIndent=14)], leftIndent=14),
    ListItem(Paragraph(g.a("Pårørende inviteres til indflytningssamtale inden for den første uge."), N), leftIndent=14),
    ListItem(Paragraph(g.a("Aktivitetsmedarbejdere arbejder også i weekenden fra 2. kvartal 2024."), N), leftIndent=14)], bulletType="bullet", start="•", leftIndent=14, bulletFontSize=9))
P("Ansvarlige: " + g.o("Plejecenterlederne Sanne Egholm og Jørn Vad", "Sanne Egholm", "Plejecenterleder")); g.o("Jørn Vad", "Jørn Vad", "Plejecenterleder")
P("Dokumentation: " + g.f("Tilfredshedsundersøgelsen gennemføres i ulige år, i september.", "i ulige år, i september"))
g.ms("fra 2. kvartal 2024", "2024-04")

g = goal(3, "Mad, man glæder sig til", themes=["hjemmepleje og ældre"], groups=["beboere på plejecenter"])
P("Effekt", F)
P(g.e("Færre ældre taber sig uplanlagt, og måltidet er dagens bedste stund."))
indicators(g, ("Andel beboere med uplanlagt vægttab", " %", 14.5, 12, 10, 8))
listing("Indsatser", [g.a("Køkkenerne på Engvang og Kirkebakken genåbnes til daglig produktion."), g.a("Alle beboere vejes og ernæringsvurderes hver måned."), g.a("Spisevenner rekrutteres i samarbejde med " + g.x("Ældre Sagen") + ".")])
P("Ansvarlig: " + g.o("Ernæringskonsulent Lis Brandstrup", "Lis Brandstrup", "Ernæringskonsulent"))

g = goal(4, "Velfærdsteknologi, der giver mening", themes=["velfærdsteknologi og digitalisering"], groups=["ældre", "medarbejdere"])
P("Effekt", F)
P(g.e("Teknologien gør borgerne mere uafhængige og frigør hænder til dem, der har størst behov."))
indicators(g, ("Borgere med skærmbesøg", "", 35, 60, 110, 150), ("Borgere med medicindispenser", "", 12, 40, 70, 70))
listing("Indsatser", [g.a("Nye hjemmehjælpsbevillinger vurderes først med henblik på skærmbesøg."), g.a("Et teknologiværksted åbner på Rehabiliteringscentret, så borgere og pårørende kan prøve hjælpemidlerne."), g.a("Der investeres 2,3 mio. kr. i sengesensorer.")])
P("Ansvarlig: " + g.o("Projektleder Asger Thorup-Nielsen", "Asger Thorup-Nielsen", "Projektleder"))
P("Sammenhæng: Forslag 21 i Budget 2024-2027, hvor gevinsten er indregnet med 1,8 mio. kr. i 2026.")
g.r("Forslag 21 i Budget 2024-2027", "Budget2024-2027:forandring21", "Budget"), g.m("2,3 mio. kr.", 2300000, "kr.", "amount"), g.m("1,8 mio. kr. i 2026", 1800000, "kr.", "amount", 2026)

section("4. Effektmål rettet mod medarbejdere og drift")
g = goal(5, "Flere hænder, der bliver", themes=["rekruttering og fastholdelse", "onboarding"], groups=["medarbejdere", "elever"])
P("Effekt", F)
P(g.e("Centret kan besætte sine stillinger med uddannet personale."))
P("Udgangspunkt", F)
P(g.b("Hver tredje medarbejder er over 55 år. I 2023 blev 28 stillinger genopslået mindst én gang."))
indicators(g, ("Andel faglærte i plejen", " %", 71, 73, 76, 80), ("Social- og sundhedselever, der gennemfører", " %", 64, 70, 75, 80))
listing("Indsatser", [g.a("En uddannelsesvejleder tilknyttes hver elev fra første skoleperiode."), g.a("Alle nyansatte følger et introforløb på fire uger og har ikke ansvarsvagter i den tid."), g.a("Fuldtidsstillinger er reglen i alle opslag."), g.a("Seniorsamtaler tilbydes fra det 57. år.")])
P("Ansvarlig: " + g.o("Centerchef Merete Toftegaard", "Merete Toftegaard", "Centerchef") + ". Involveret: " + g.x("fællestillidsrepræsentant Yvonne Kloster, FOA", "Yvonne Kloster", "fællestillidsrepræsentant", "involveret"))
g.m("28 stillinger genopslået", 28, "stillinger", "baseline", 2023)

g = goal(6, "Sygefraværet skal ned", themes=["sygefravær"], groups=["medarbejdere"])
P("Effekt", F)
P(g.e("Borgerne møder færre vikarer, og kollegerne løber mindre stærkt."))
indicators(g, ("Sygefravær i procent", " %", 8.4, 7.8, 7.2, 6.5), ("Udgifter til eksterne vikarer", " kr.", 11400000, 9000000, 7000000, 5000000))
listing("Indsatser", [g.a("Hver arbejdsplads laver en nærværsplan inden 1. maj 2024."), g.a("Ledere trænes i den svære samtale."), g.a("Arbejdsmiljøgrupperne gennemgår ulykker og vold hver måned.")])
P("Ansvarlige: " + g.o("Hele ledergruppen", None, "ledergruppen"))
P("Dokumentation: " + g.f("Fraværet behandles i Center-MED i januar, maj og september.", "januar", "maj", "september"))
g.ms("inden 1. maj 2024", "2024-05-01")

g = goal(7, "Mere tid hos borgeren og mindre ved skærmen", themes=["afbureaukratisering"], groups=["medarbejdere", "borgere"])
P("Effekt", F)
P("Beskrives, når frikommuneforsøget er afsluttet.")
P("Indikatorer fastsættes ved første dialogmøde i 2025.")
P("5. Underskrifter", S)
P("Vestermarsk, den 8. januar 2024")
P("Hans-Jørgen Pallesen, direktør – Merete Toftegaard, centerchef")


def frame(canvas, doc):
    canvas.saveState()
    canvas.setFont("Helvetica", 8)
    canvas.drawString(24 * mm, 12 * mm, "Mål- og resultataftale · Center for Ældre og Rehabilitering")
    canvas.drawRightString(186 * mm, 12 * mm, str(doc.page))
    canvas.drawRightString(186 * mm, 285 * mm, "VESTERMARSK KOMMUNE")
    canvas.restoreState()


SimpleDocTemplate(str(d.out), pagesize=A4, leftMargin=24 * mm, rightMargin=24 * mm, topMargin=20 * mm, bottomMargin=20 * mm, title="Mål- og resultataftale 2024-2026", author="Vestermarsk Kommune", invariant=1).build(flow, onFirstPage=frame, onLaterPages=frame)
d.done()

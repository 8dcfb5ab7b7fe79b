"""Landscape work programme: a table without any line or shade, only air between the columns (ReportLab PDF). Run: python3 t36.py

Traps: eight narrow columns under a header that comes back on every page; the groups ("Bane 1 …") are text across the table; the executive's framework has its
own words ("Direktionens Navigation", "sigtelinje"); the status is a phrase ("Kører efter planen", "Er på plads", "Halter", "Begynder til november"); owners in brackets after
the name, two units with a slash, a committee "ved" its chair; figures with "fra … til", an index, percentage points, an amount per year; times as weeks, "årsskiftet",
"so længe"; list items in cells with sub-items; a row where most cells are empty; "… Kommune" stands only in the footer.
(Five list items are reported as not in the text: pdftotext tears their first line from the rest; they stand in the file as printed.)
"""
from marks import *
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle as PS
from reportlab.lib.units import cm, mm
from reportlab.platypus import SimpleDocTemplate, Paragraph, Spacer, Table, TableStyle
STEM = "t36-arbejdsprogram-digitalisering-rosenlev"
T = Marks("t36")
N = PS("n", fontName="Helvetica", fontSize=9.5, leading=13, spaceAfter=5)
C = PS("c", fontName="Helvetica", fontSize=7.9, leading=10.2, spaceAfter=2)
CB = PS("cb", parent=C, fontName="Helvetica-Bold")
HD = PS("hd", parent=C, fontName="Helvetica-Oblique", textColor="#444444")
L1 = PS("l1", parent=C, leftIndent=8, bulletIndent=0)
L2 = PS("l2", parent=C, leftIndent=16, bulletIndent=9)
BAND = PS("band", parent=C, fontName="Helvetica-Bold", fontSize=11, leading=14, spaceBefore=6)
H1 = PS("h1", parent=N, fontName="Helvetica-Bold", fontSize=20, leading=25)


def cell(x):
    out = []
    for s in [x] if isinstance(x, str) else x:
        s = T(s)
        if s.startswith("– "):
            out.append(Paragraph(s[2:], L1, bulletText="–"))
        elif s.startswith("-- "):
            out.append(Paragraph(s[3:], L2, bulletText="·"))
        elif s:
            out.append(Paragraph(s, C))
    return out or ""


ROWS = [
    "⟦sec::Bane 1 – Adgang for alle⟧",
    ("1", "⟦g greb|1::Breve, der kan forstås første gang⟧", ["⟦b::Hvert tredje opkald til Kontaktcentret handler om et brev, som borgeren ikke har forstået.⟧", "Knytter an til ⟦r Politik:Sprogpolitik::kommunens sprogpolitik⟧."],
     ["– ⟦a::De ⟦m 40|breve||other::40⟧ mest sendte breve skrives om⟧", "– ⟦a::Borgerpanelet læser med, inden et nyt brev tages i brug⟧"], "⟦t::Opkald om breve går fra ⟦m 310|opkald||baseline::310⟧ til ⟦m 200|opkald||target::200⟧ om måneden⟧", "⟦o Lis Thaarup|kommunikationschef|anker::Lis Thaarup (kommunikationschef)⟧", "⟦tf 2026-03-01|2027-02-28|multi::Marts 2026 – februar 2027⟧", "⟦f måned::Hver måned⟧", "⟦s igang::Kører efter planen⟧"),
    ("2", "⟦g greb|2::Digital hjælp, hvor folk kommer i forvejen⟧", ["⟦p::Ingen skal rejse til rådhuset for at få hjælp til MitID.⟧", "⟦r Pejlemærker:Direktionens Navigation:1::Sigtelinje 1⟧"],
     ["– ⟦a::Hjælperne rykker ud til:⟧", "-- ⟦a2::biblioteket i Rosenlev⟧", "-- ⟦a2::sundhedshuset⟧", "-- ⟦a2::tre plejecentre⟧", "– ⟦a::Unge fra HHX oplæres som vejledere⟧"], "⟦t::Mindst ⟦m 150|besøg||target::150 besøg⟧ pr. kvartal⟧", "⟦o |Borgerservice|anker::Borgerservice⟧ i fællesskab med ⟦o- |Ældre Sagen|i fællesskab med::Ældre Sagen⟧", "⟦tf |2026-12-31::Året ud⟧", "⟦f uge 48::Uge 48⟧", "⟦s gennemført::Er på plads⟧"),
    ("3", "⟦g greb|3::Én vej ind for virksomheder⟧", ["⟦b::En cafe skal i dag søge fem steder for at få bord og stole på fortovet.⟧", "Hører under ⟦r Pejlemærker:Direktionens Navigation:2::sigtelinje 2 i Direktionens Navigation⟧; se tillige ⟦r Politik:Erhvervspolitik::Erhvervspolitik for Rosenlev⟧."],
     ["⟦a::Ansøgningerne samles i én formular, der fordeler sig selv.⟧ ⟦a::Sagsbehandlerne på de tre områder mødes om tirsdagen og afgør sagerne på stedet.⟧"], "⟦t::Svar inden for ⟦m 10|dage||target::ti dage⟧ i ⟦m 80|%||target::80 pct.⟧ af sagerne⟧", "⟦o |Erhverv|anker::Erhverv⟧ / ⟦o |Digitalisering|anker::Digitalisering⟧", "⟦tf |2026-10-31::Oktober 2026⟧", "⟦f 4. kvartal::4. kvartal⟧", "⟦s forsinket::Halter: formularen er et halvt år forsinket⟧"),
    "⟦sec::Bane 2 – Data, der arbejder for os⟧",
    ("4", "⟦g greb|4::Robotter til det, ingen savner⟧", ["⟦p::Tiden skal bruges på samtaler i stedet for på at taste det samme to gange.⟧", "Udmønter ⟦r Budget2026-2029:forandring6::effektivisering 6 i budget 2026-29⟧, ⟦m 1.8|mio. kr.||amount::1,8 mio. kr.⟧ årligt."],
     ["– ⟦a::Tolv arbejdsgange beskrives af dem, der udfører dem⟧", "– ⟦a::Robotterne bygges i huset⟧", "– ⟦a::Medarbejdere, som får tid til overs, flyttes til borgerkontakt⟧"], ["⟦t::⟦m 4|årsværk|2026|target::Fire årsværk⟧ frigjort ved udgangen af året⟧"], "⟦o Morten Aakjær Lund|automatiseringskonsulent|anker::Morten Aakjær Lund (automatiseringskonsulent)⟧. Hoved-MED høres.⟦o- |Hoved-MED|høres::⟧", "⟦tf 2026-01-01|2026-12-31::2026⟧", "⟦f januar 2027::Januar 2027⟧", "⟦s forsinket::Trækker ud, da leverandøren gik konkurs i maj⟧"),
    ("5", "⟦g greb|5::Færre døde mapper på drevet⟧", ["⟦b::Vi betaler for at gemme ⟦m 61|terabyte||baseline::61 terabyte⟧, og det meste har ingen åbnet i fem år.⟧"],
     ["– ⟦a::Oprydningsuge i alle afdelinger⟧", "– ⟦a::Filer uden ejer slettes automatisk efter tre år⟧"], "⟦t::Lagerforbruget falder til indeks ⟦m 80|indeks|2026|target::80⟧ (2025 = indeks ⟦m 100|indeks|2025|baseline::100⟧)⟧", "⟦o |It-driften|anker::It-driften⟧", "", "⟦f juni;december::Juni og december⟧", "⟦s igang::I gang siden påske⟧"),
    ("6", "⟦g greb|6::Fælles kort over det, vi ejer⟧", "", ["⟦a::Bygninger, veje og ledninger lægges i samme løsning⟧"], "", "Ikke udpeget", "", "", "⟦s ikke startet::Ikke i gang endnu⟧"),
    "⟦sec::Bane 3 – Trygge systemer⟧",
    ("7", "⟦g greb|7::Ingen klik på forkerte links⟧", ["⟦b::Ved forårets prøve klikkede ⟦m 14|%||baseline::14 %⟧ af medarbejderne på en falsk mail.⟧", "Krav i ⟦r Lov:NIS2-loven::NIS2-loven⟧ og ⟦r Plan:Handleplan for informationssikkerhed::handleplan for informationssikkerhed⟧"],
     ["– ⟦a::Falske mails udsendes fire gange om året⟧", "– ⟦a::Den, der klikker, får en kort film i stedet for en skideballe⟧"], ["⟦t::Andelen er nede på ⟦m 5|%||target::5 %⟧⟧", "⟦t::Andelen, der melder mailen videre, stiger ⟦m 20|procentpoint||target::20 procentpoint⟧⟧"], "⟦o |It-sikkerhedsudvalget|anker::It-sikkerhedsudvalget⟧ ved formand ⟦o Jens Rude Hald|formand|anker::Jens Rude Hald⟧", "⟦tf 2026-01-01|::Fra januar 2026⟧", "⟦f kvartalsvis::Efter hver prøve, dvs. kvartalsvis⟧", "⟦s igang::Kører efter planen⟧"),
    ("8", "⟦g greb|8::Når skærmen er sort: nødplaner, der kan findes på papir i alle afdelinger⟧", ["⟦p::Hjemmeplejen, alarmcentralen og vandværket skal kunne virke i tre døgn uden it.⟧", "⟦r Pejlemærker:Direktionens Navigation:4::Navigationens sigtelinje 4⟧"],
     ["– ⟦a::Nødplaner skrives og afprøves i:⟧", "-- ⟦a2::hjemmeplejen⟧", "-- ⟦a2::botilbuddene⟧", "-- ⟦a2::forsyningen⟧", "– ⟦a::Øvelse en nat i november⟧"], "⟦t::Samtlige ⟦m 23|afdelinger||target::23 afdelinger⟧ har øvet sig mindst én gang⟧", "⟦o Bente Kaspersen|beredskabskoordinator|anker::Bente Kaspersen (beredskabskoordinator)⟧ og ⟦o |afdelingslederne|anker::afdelingslederne⟧", "⟦tf |2026-12-31::Senest ved årsskiftet⟧", "", "⟦s planlagt::Begynder til november⟧"),
]
HEAD = ("Nr.", "Greb", "Anledning og afsæt", "Skridt", "Pejling", "Anker", "Løber", "Ses efter", "Hvor langt er vi?")
W = [0.8, 3.3, 4.7, 5.0, 3.4, 4.1, 2.2, 1.9, 2.2]
data, style = [[Paragraph(h, HD) for h in HEAD]], [("VALIGN", (0, 0), (-1, -1), "TOP"), ("LEFTPADDING", (0, 0), (-1, -1), 0), ("RIGHTPADDING", (0, 0), (-1, -1), 9), ("TOPPADDING", (0, 0), (-1, -1), 3), ("BOTTOMPADDING", (0, 0), (-1, -1), 7)]
for r in ROWS:
    if isinstance(r, str):
        style += [("SPAN", (0, len(data)), (-1, len(data))), ("TOPPADDING", (0, len(data)), (-1, len(data)), 9)]
        data.append([Paragraph(T(r), BAND)] + [""] * 8)
        continue
    no, title, *rest = r
    data.append([Paragraph(no, C), Paragraph(T(title), CB)] + [cell(x) for x in rest])
    T("⟦end::⟧")
B = [Paragraph("Arbejdsprogram 2026 for Digitalisering og Borgerservice", H1), Paragraph("Status pr. 1. oktober 2026 til Økonomi- og Digitaliseringsudvalget", PS("s", parent=N, fontSize=12)), Spacer(1, 3 * mm),
     Paragraph("Programmet består af otte greb, som er lagt i tre baner. Banerne er vores egne og må ikke forveksles med de fire sigtelinjer i direktionens papir fra 2024. Kolonnen »Pejling« viser, hvad der er aftalt med udvalget i februar, og den sidste kolonne er udfyldt af den, der står som anker.", PS("i", parent=N, rightIndent=7 * cm)), Spacer(1, 4 * mm),
     Table(data, colWidths=[w * cm for w in W], repeatRows=1, style=TableStyle(style), hAlign="LEFT"), Spacer(1, 4 * mm),
     Paragraph("Grebene 1, 4 og 7 fortsætter i 2027. De øvrige ventes afsluttet i år, hvis bemandingen holder.", N)]


def foot(c, d):
    c.setFont("Helvetica", 7.5)
    c.drawString(1.2 * cm, 0.9 * cm, "Rosenlev Kommune, sagsnr. 26/004417")
    c.drawRightString(28.5 * cm, 0.9 * cm, f"{d.page}")


SimpleDocTemplate(str(DOCS / f"{STEM}.pdf"), pagesize=landscape(A4), leftMargin=1.2 * cm, rightMargin=1 * cm, topMargin=1.3 * cm, bottomMargin=1.6 * cm).build(B, onFirstPage=foot, onLaterPages=foot)
for g in T.goals:
    for o in g["owners"]:
        o["as_written"] = o["as_written"] or "Hoved-MED"
T.write(STEM, "pdf", "Arbejdsprogram 2026 for Digitalisering og Borgerservice", "Rosenlev", "Digitalisering og Borgerservice", "arbejdsprogram", ("2026-01-01", "2026-12-31"), "status")

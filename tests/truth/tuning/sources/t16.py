"""Midway status as a landscape table, rows over page breaks, header row repeated (ReportLab PDF). Run: python3 t16.py"""
from marks import *
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib import colors
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import SimpleDocTemplate, Paragraph, Spacer, LongTable, TableStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
STEM = "t16-midtvejsstatus-soenderaas-arbejdsmarked"
T = Marks("t16")
for n, f in (("B", "LiberationSans-Regular"), ("BB", "LiberationSans-Bold")):
    p = subprocess.run(["fc-match", "-f", "%{file}", "Liberation Sans:" + ("bold" if n == "BB" else "style=Regular")], capture_output=True, text=True).stdout
    pdfmetrics.registerFont(TTFont(n, p))
cell = ParagraphStyle("c", fontName="B", fontSize=9.7, leading=12.8)
bul = ParagraphStyle("u", parent=cell, leftIndent=8, bulletIndent=0)
bul2 = ParagraphStyle("u2", parent=cell, leftIndent=17, bulletIndent=9)
head = ParagraphStyle("h", fontName="BB", fontSize=8.8, leading=11, textColor=colors.white)
h1 = ParagraphStyle("h1", fontName="BB", fontSize=19, leading=23, spaceAfter=6)
body = ParagraphStyle("b", fontName="B", fontSize=10, leading=14, spaceAfter=5)


def c(lines):
    out = []
    for l in T(lines).split("\n"):
        if l.startswith("o "):
            out.append(Paragraph(l[2:], bul2, bulletText="o"))
        elif l.startswith("• "):
            out.append(Paragraph(l[2:], bul, bulletText="•"))
        elif l:
            out.append(Paragraph(l, cell))
    return out


COLORS = {"Grøn": "#8fc98b", "Gul": "#f3d36b", "Rød": "#e58a7d"}
ROWS = [
    "⟦sec::Spor A: Flere i job⟧",
    ("A1", "⟦g indsats|A1::Virksomhedsservice med én indgang⟧", "⟦t::Samarbejde med ⟦m 650|virksomheder|2027::650 virksomheder⟧ i 2027⟧", "Grøn", "⟦a::Fælles telefonnummer og chat er i drift.⟧\n⟦a::Alle konsulenter har fået en branche hver.⟧ Samarbejdet omfatter ⟦m 512|virksomheder||baseline::512 virksomheder⟧ pr. 1. juli.", "⟦a::Tilfredsheden måles i uge 40⟧", "⟦o Gorm Hvilsted|erhvervschef|tovholder::Erhvervschef Gorm Hvilsted⟧", "⟦f oktober 2026::Oktober 2026⟧"),
    ("A2", "⟦g indsats|A2::Langtidsledige tilbage i arbejde⟧", "⟦t::Antallet af langtidsledige falder til ⟦m 240|personer||target::240⟧⟧", "Gul", "Tallet er faldet fra ⟦m 331|personer||baseline::331⟧ til ⟦m 288|personer||baseline::288⟧, men faldet er stoppet siden maj.\nDer er gennemført:\n• ⟦a::jobrettede samtaler hver 14. dag⟧\n• ⟦a::løntilskudspladser i Park og Vej⟧\n• ⟦a::kurser i:⟧\no ⟦a2::truckkørsel⟧\no ⟦a2::fødevarehygiejne⟧\no ⟦a2::dansk for fagfolk⟧", "• ⟦a::Der ansættes en jobformidler mere⟧\n• ⟦a::Aftale med vikarbureau undersøges⟧", "⟦o Anne Kathrine Bøgh|teamleder|tovholder::Teamleder Anne Kathrine Bøgh⟧\n⟦o Jon Ravn|teamleder|tovholder::Teamleder Jon Ravn⟧", "⟦f 4. kvartal 2026::4. kvartal 2026⟧"),
    ("A3", "⟦g indsats|A3::Seniorer med mod på mere⟧", "⟦t::Flere over 60 år bliver på arbejdsmarkedet⟧", "Grøn", "⟦a::Seniorkorpset er etableret med 40 deltagere.⟧ ⟦a::To temadage er afholdt sammen med ⟦o- |FH Sønderås|sammen med::FH Sønderås⟧.⟧", "", "⟦o |Jobcentret|tovholder::Jobcentret⟧", "⟦f juni 2027::Juni 2027⟧"),
    ("A4", "⟦g indsats|A4::International arbejdskraft⟧", "", "Rød", "Projektlederen er fratrådt, og arbejdet ligger stille.", "", "-", "Afventer"),
    "⟦sec::Spor B: Unge i uddannelse⟧",
    ("B1", "⟦g indsats|B1::Fremskudt vejledning på udskolingen⟧", "⟦t::⟦m 90|%|2027::90 %⟧ af en årgang er i gang med en ungdomsuddannelse 15 måneder efter 9. klasse⟧", "Gul", "⟦a::Vejlederne er på skolerne tre dage om ugen.⟧ Andelen er ⟦m 86|%||baseline::86 %⟧.\n⟦a::Forældremøder er holdt på fire ud af seks skoler.⟧ Skolerne i Vester Ås og Tirslund har ønsket at vente til efter sommerferien på grund af sammenlægningen af de to distrikter. Elever, forældre og lærere giver udtryk for, at vejlederens daglige nærvær betyder meget, og at det er blevet lettere at spørge om de ting, man ellers går og tumler med alene.", "• ⟦a::Møderne på Vester Ås og Tirslund holdes inden efterårsferien⟧\n• ⟦a::Erhvervspraktik gøres til en fast del af 8. klasse⟧\n• ⟦a::Ungdomsskolens værksteder åbnes for elever i 7. klasse, så de kan prøve træ, metal, mad og medier, før de skal vælge⟧", "⟦o Nanna Holst Iversen|leder af Ungeenheden|tovholder::Nanna Holst Iversen, leder af Ungeenheden⟧", "⟦f november 2026;maj 2027::November 2026 og maj 2027⟧"),
    ("B2", "⟦g indsats|B2::FGU som springbræt⟧", "⟦t::Halvdelen af eleverne fortsætter i job eller uddannelse⟧", "Grøn", "⟦a::Der er indgået aftale med FGU om delte vejledere efter ⟦r Plan:Ungehandleplan::Ungehandleplanen⟧.⟧", "⟦a::Aftalen forlænges til 2028⟧", "⟦o |Ungeenheden|tovholder::Ungeenheden⟧", "⟦f 1. halvår 2027::1. halvår 2027⟧"),
    ("B3", "⟦g indsats|B3::Psykologhjælp uden henvisning⟧", "⟦t::Højst ⟦m 10|dage||target::10 dages⟧ ventetid⟧", "Rød", "Ventetiden er steget til ⟦m 24|dage||baseline::24 dage⟧. ⟦a::En stilling er genopslået to gange uden resultat.⟧", "⟦a::Der indhentes tilbud fra private klinikker⟧\nFinansieres af ⟦r Budget2025-2028:forandring11::Forandring 11 i Budget 2025-2028⟧", "⟦o Karen Munkholm||tovholder::Karen Munkholm⟧", "⟦f månedligt::Månedligt⟧"),
    "⟦sec::Spor C: En stærk organisation⟧",
    ("C1", "⟦g indsats|C1::Færre breve, bedre breve⟧", "⟦p::Borgerne skal kunne forstå det, vi skriver⟧", "Grøn", "⟦a::64 standardbreve er skrevet om.⟧ ⟦a::Et borgerpanel har læst med.⟧", "⟦a::Resten af brevene gennemgås i efteråret⟧", "⟦o Søs Lindeberg|jurist|tovholder::Jurist Søs Lindeberg⟧", "⟦f januar 2027::Januar 2027⟧"),
    ("C2", "⟦g indsats|C2::Nærvær i Jobcentret⟧", "⟦t::Sygefraværet er under ⟦m 4.5|%|2026::4,5 %⟧ ved årets udgang⟧", "Gul", "Fraværet var ⟦m 5.2|%|2026|baseline::5,2 % i første halvår⟧.\n⟦a::Trivselssamtaler er indført:⟧\no ⟦a2::efter to sygeperioder⟧\no ⟦a2::ved ønske fra medarbejderen⟧", "⟦a::LMU drøfter støj i storrummet⟧", "⟦o Helge Rask|centerchef|tovholder::Centerchef Helge Rask⟧ og ⟦o Vivi Sø|fællestillidsrepræsentant|tovholder::FTR Vivi Sø⟧", "⟦f kvartalsvis::Kvartalsvis⟧"),
    ("C3", "⟦g indsats|C3::Automatisering af ydelsessager⟧", "⟦t::⟦m 2000|timer||target::2.000 timer⟧ frigøres om året⟧", "Grøn", "⟦a::Robotten beregner nu sygedagpenge.⟧ ⟦a::Den er under afprøvning på boligstøtte.⟧", "", "⟦o |Ydelse og Kontrol|tovholder::Ydelse og Kontrol⟧ sammen med ⟦o- |Digitalisering|sammen med::Digitalisering⟧", "⟦f ultimo 2026::Ultimo 2026⟧"),
]
data = [[Paragraph(x, head) for x in ("Nr.", "Indsats", "Mål", "Status", "Hvad er sket siden sidst?", "Næste skridt", "Tovholder", "Opfølgning")]]
style = [("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#23395b")), ("GRID", (0, 0), (-1, -1), .5, colors.HexColor("#8796ab")), ("VALIGN", (0, 0), (-1, -1), "TOP")]
for row in ROWS:
    i = len(data)
    if isinstance(row, str):
        T("⟦end::⟧")
        data.append([Paragraph(f"<font name=BB>{T(row)}</font>", cell)] + [""] * 7)
        style += [("SPAN", (0, i), (-1, i)), ("BACKGROUND", (0, i), (-1, i), colors.HexColor("#dfe6f0"))]
        continue
    no, *rest = row
    cells = [c(x) if k != 2 else c("⟦s " + {"Grøn": "grøn", "Gul": "gul", "Rød": "rød"}[x] + f"::{x}⟧") for k, x in enumerate(rest)]
    data.append([Paragraph(no, cell)] + cells)
    style.append(("BACKGROUND", (3, i), (3, i), colors.HexColor(COLORS[row[3]])))


def furniture(canvas, doc):
    canvas.setFont("B", 7.5)
    canvas.drawString(14 * 2.83, 20, "Sønderås Kommune, Arbejdsmarked og Uddannelse")
    canvas.drawRightString(landscape(A4)[0] - 40, 20, f"Side {doc.page}")


W = landscape(A4)[0] - 80
tab = LongTable(data, colWidths=[W * x for x in (.035, .13, .135, .055, .26, .185, .115, .085)], repeatRows=1, style=TableStyle(style), splitInRow=1)
doc = SimpleDocTemplate(str(DOCS / f"{STEM}.pdf"), pagesize=landscape(A4), leftMargin=40, rightMargin=40, topMargin=36, bottomMargin=40, invariant=1, title="status")
doc.build([Paragraph("Midtvejsstatus på Arbejdsmarkedsplan 2026-2027", h1), Paragraph("Opgjort pr. 15. august 2026 til Arbejdsmarkedsudvalget", body),
           Paragraph("Grøn betyder, at indsatsen følger planen. Gul betyder, at der er risiko for, at målet ikke nås. Rød betyder, at målet ikke nås uden nye beslutninger. Af de ti indsatser er fem grønne, tre gule og to røde.", body), Spacer(1, 6), tab], onFirstPage=furniture, onLaterPages=furniture)
T.write(STEM, "pdf", "Midtvejsstatus på Arbejdsmarkedsplan 2026-2027", "Sønderås", "Arbejdsmarked og Uddannelse", "midtvejsstatus", ("2026-01-01", "2027-12-31", ["2026"]), "status")

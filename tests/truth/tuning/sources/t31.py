"""Mål- og resultataftale with a table of indicators for every goal (ReportLab PDF). Run: python3 t31.py"""
from marks import *
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle as PS
from reportlab.lib.units import cm
from reportlab.platypus import SimpleDocTemplate, Paragraph, Spacer, PageBreak, Table, TableStyle
STEM = "t31-maal-og-resultataftale-2024-2025-boern-og-skole-kildevad"
T = Marks("t31")
N = PS("n", fontName="Helvetica", fontSize=10, leading=14, spaceAfter=5)
S = PS("s", parent=N, fontSize=8.5, leading=11, spaceAfter=0)
SB = PS("sb", parent=S, fontName="Helvetica-Bold", textColor=colors.white)
H1 = PS("h1", parent=N, fontName="Helvetica-Bold", fontSize=15, leading=19, spaceBefore=12, spaceAfter=5, textColor="#00506b")
H2 = PS("h2", parent=N, fontName="Helvetica-Bold", fontSize=11.5, leading=15, spaceBefore=10, spaceAfter=3, keepWithNext=1)
LI = PS("li", parent=N, leftIndent=14, bulletIndent=3, spaceAfter=2)
B = []
p = lambda s, st=N: B.append(Paragraph(T(s), st))
li = lambda *xs: [B.append(Paragraph(T(x), LI, bulletText="–")) for x in xs]


def ind(*rows):
    data = [[Paragraph(h, SB) for h in ("Indikator", "Udgangspunkt 2023", "Mål 2024", "Mål 2025", "Kilde")]]
    for name, unit, vals, src in rows:
        cells = [name]
        for v, y in zip(vals, (2023, 2024, 2025)):
            num = re.sub(r"[^\d,.]", "", v).replace(".", "").replace(",", ".")
            cells.append(f"⟦m {num}|{unit}|{y}|{'baseline' if y == 2023 else 'target'}::{v}⟧" if num else v)
        data.append([Paragraph(x, S) for x in T("⟦t::" + " ¦ ".join(cells + [src]) + "⟧").split(" ¦ ")])
    B.append(Table(data, colWidths=[6.0 * cm, 2.6 * cm, 1.9 * cm, 1.9 * cm, 4.6 * cm], repeatRows=1, style=TableStyle([("GRID", (0, 0), (-1, -1), 0.4, colors.grey), ("BACKGROUND", (0, 0), (-1, 0), "#00506b"), ("VALIGN", (0, 0), (-1, -1), "TOP")])))
    B.append(Spacer(1, 6))


p("Kildevad Kommune", PS("k", parent=N, fontSize=12, textColor="#00506b"))
p("Mål- og resultataftale 2024-2025", PS("t", parent=H1, fontSize=22, leading=27))
p("Børn og Skole", PS("t2", parent=H1, fontSize=14))
p("Mellem kommunaldirektør Anders Friis Klit og børne- og skolechef Bente Hvidtfeldt. Aftalen dækker 1. januar 2024 til 31. december 2025.")
p("Resultaterne måles med de indikatorer, som står i tabellen under hvert resultatområde. Hvor der står i.o., findes der ikke en opgørelse endnu. Udgangspunktet er altid det seneste hele år.")
p("⟦sec::Faglighed og læring⟧", H1)
p("R1. ⟦g resultatområde|R1::Flere læser for fornøjelsens skyld⟧", H2)
p("⟦b::Læselysten falder brat omkring 4. klasse.⟧ ⟦p::Vi ønsker, at børn oplever bogen som et sted at være, ikke som en opgave.⟧")
ind(("Elever i 4.-6. klasse, der læser i fritiden mindst tre dage om ugen", "%", ("38 %", "42 %", "48 %"), "Læsevaneundersøgelsen"), ("Udlån pr. elev på skolebibliotekerne", "udlån", ("14,5", "16", "18"), "Bibliotekssystemet"), ("Forældre, der læser højt for deres barn i 0.-2. klasse", "%", ("i.o.", "60 %", "65 %"), "Forældretilfredshed"))
p("<b>Indsatser i aftaleperioden</b>"); li("⟦a::Hver klasse har tyve minutters læsebånd hver dag⟧", "⟦a::Forfattere bor en uge på skolen⟧", "⟦a::Skolebibliotekarerne får tre timers vejledning om ugen på hver skole⟧")
p("<b>Ansvarlig:</b> ⟦o Ejnar Dam Lyngsøe|Skolekonsulent|ansvarlig::Skolekonsulent Ejnar Dam Lyngsøe⟧. <b>Opgøres:</b> ⟦f juni::En gang om året i juni.⟧")
p("R2. ⟦g resultatområde|R2::Bedre resultater i matematik⟧", H2)
ind(("Karaktergennemsnit i matematik ved 9. klasses prøve", "karakter", ("6,8", "7,1", "7,5"), "Uddannelsesstatistik"), ("Elever med mindst 02 i både dansk og matematik", "%", ("86 %", "88 %", "91 %"), "Uddannelsesstatistik"))
p("<b>Indsatser i aftaleperioden</b>"); li("⟦a::Matematikvejledere på alle syv skoler⟧", "⟦a::Fælles prøveafholdelse i december⟧", "⟦a::Turboforløb for elever, der er i tvivl om grundlaget:⟧")
for x in ("⟦a2::efterårsferien i 8. klasse⟧", "⟦a2::vinterferien i 9. klasse⟧"):
    B.append(Paragraph(T(x), PS("l2", parent=LI, leftIndent=30, bulletIndent=19), bulletText="·"))
p("<b>Ansvarlig:</b> ⟦o |Skolelederkredsen|ansvarlig::Skolelederkredsen⟧. <b>Opgøres:</b> ⟦f august 2024;august 2025::August 2024 og august 2025.⟧")
p("R3. ⟦g resultatområde|R3::Alle unge har en plan⟧", H2)
p("⟦p::Ingen skal forlade 9. klasse uden at vide, hvad der så skal ske.⟧ Resultatområdet er aftalt i forlængelse af ⟦r Strategi:Strategi for den kommunale ungeindsats::Strategi for den kommunale ungeindsats⟧.")
ind(("Unge i gang med uddannelse 15 måneder efter 9. klasse", "%", ("81 %", "84 %", "90 %"), "KUI-registret"), ("Unge, der vælger en erhvervsuddannelse", "%", ("17 %", "20 %", "25 %"), "Optagelse.dk"))
p("<b>Indsatser i aftaleperioden</b><br/>⟦a::I efteråret 2024 får alle 8. klasser en uge på et værksted.⟧ ⟦a::Vejlederne ringer til hver ung, der falder fra, inden for fem dage.⟧ Det er vores erfaring, at en samtale i tide er mere værd end et brev.")
p("<b>Ansvarlig:</b> ⟦o Marianne Ulrik|Leder af Ungeindsatsen|ansvarlig::Leder af Ungeindsatsen Marianne Ulrik⟧. <b>Opgøres:</b> ⟦f kvartalsvis::Kvartalsvis.⟧")
p("⟦sec::Trivsel og fællesskab⟧", H1)
p("R4. ⟦g resultatområde|R4::Et skolefravær, der er til at leve med⟧", H2)
p("⟦b::Fraværet er steget hvert år siden 2019.⟧ Arbejdet følger ⟦r Plan:Handleplan for øget skolenærvær::Handleplan for øget skolenærvær⟧ og ⟦r Politik:Den sammenhængende børnepolitik::Den sammenhængende børnepolitik⟧, og det er finansieret af ⟦r Budget2024-2027:forandring11::initiativ 11 i Budget 2024-2027⟧ (⟦m 1.9|mio. kr.||amount::1,9 mio. kr. årligt⟧).")
ind(("Samlet elevfravær", "%", ("7,4 %", "6,8 %", "6,0 %"), "Tabulex"), ("Elever med bekymrende fravær, dvs. over 15 procent", "elever", ("412", "360", "280"), "Tabulex"))
p("<b>Indsatser i aftaleperioden</b>"); li("⟦a::Kontaktlæreren ringer hjem på andendagen⟧", "⟦a::Fraværsteamet besøger familien efter ti dage⟧", "⟦a::Der indrettes en stille indgang på fire skoler⟧")
p("<b>Ansvarlig:</b> ⟦o Bente Hvidtfeldt|Børne- og skolechef|ansvarlig::Børne- og skolechef Bente Hvidtfeldt⟧ og ⟦o |PPR-lederen|ansvarlig::PPR-lederen⟧. <b>Opgøres:</b> ⟦f måned::Hver måned i chefgruppen.⟧")
p("R5. ⟦g resultatområde|R5::Mindre mobning og flere at være sammen med⟧", H2)
ind(("Elever i 4.-9. klasse, der er blevet mobbet i dette skoleår", "%", ("12 %", "10 %", "7 %"), "National trivselsmåling"), ("Elever, der har mindst én god ven i klassen", "%", ("91 %", "93 %", "96 %"), "National trivselsmåling"))
p("<b>Indsatser i aftaleperioden</b>"); li("⟦a::Alle klasser udarbejder en plan for fællesskabet sammen med forældrene⟧", "⟦a::Elevrådet får penge til frikvarterlege⟧")
p("<b>Ansvarlig:</b> ⟦o |Skolelederne|ansvarlig::Skolelederne⟧ i samarbejde med ⟦o- |Skole og Forældre Kildevad|i samarbejde med::Skole og Forældre Kildevad⟧ og ⟦o- |SSP-konsulenten|i samarbejde med::SSP-konsulenten⟧.")
p("⟦sec::Organisation og økonomi⟧", H1)
p("R6. ⟦g resultatområde|R6::Flere uddannede pædagoger i dagtilbud⟧", H2)
p("⟦b::I dag er det svært at besætte stillinger i yderområderne.⟧")
ind(("Andel pædagoguddannet personale", "%", ("54 %", "57 %", "60 %"), "KRL"), ("Gennemsnitligt sygefravær i dage", "dage", ("15,2", "14", "12,5"), "KMD Insight"), ("Ledige stillinger pr. 1. oktober", "stillinger", ("23", "15", "8"), "HR"))
p("<b>Indsatser i aftaleperioden</b>"); li("⟦a::Medhjælpere tilbydes meritpædagoguddannelsen med løn⟧", "⟦a::Praktikvejledere mødes til netværk to gange om året⟧")
p("<b>Ansvarlig:</b> Ikke udpeget. <b>Opgøres:</b> ⟦f 1. kvartal;3. kvartal::1. og 3. kvartal.⟧")
p("R7. ⟦g resultatområde|R7::Styr på økonomien⟧", H2)
p("⟦p::Afvigelser skal opdages, mens der stadig kan gøres noget ved dem.⟧ ⟦t::Forbruget afviger højst ⟦m 1|%||target::1 procent⟧ fra det korrigerede budget.⟧ ⟦a::Hver leder gennemgår sit budget med økonomikonsulenten den tiende i hver måned.⟧ ⟦a::Der indføres en fælles skabelon til prognoser.⟧")
p("<b>Ansvarlig:</b> ⟦o Dorte Sand|Økonomikonsulent|ansvarlig::Økonomikonsulent Dorte Sand⟧. <b>Opgøres:</b> ⟦f marts;maj;august::Ved budgetopfølgningerne i marts, maj og august.⟧")
T("⟦end::⟧")
p("Kildevad, den 30. november 2023<br/><br/>Anders Friis Klit &nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; Bente Hvidtfeldt", PS("u", parent=N, spaceBefore=18))
def page(c, d):
    c.setFont("Helvetica", 8); c.drawString(2 * cm, 28.6 * cm, "Mål- og resultataftale 2024-2025, Børn og Skole") if d.page > 1 else None; c.drawRightString(19 * cm, 1.2 * cm, f"{d.page}")
SimpleDocTemplate(str(DOCS / f"{STEM}.pdf"), pagesize=A4, leftMargin=2 * cm, rightMargin=2 * cm, topMargin=2.2 * cm, bottomMargin=2 * cm).build(B, onFirstPage=page, onLaterPages=page)
for g in T.goals:
    for t in g["targets"]:
        t["text"] = t["text"].replace(" ¦ ", " ")
T.write(STEM, "pdf", "Mål- og resultataftale 2024-2025", "Kildevad", "Børn og Skole", "mål- og resultataftale", ("2024-01-01", "2025-12-31", ["2024"]), "adopted")

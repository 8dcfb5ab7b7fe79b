"""Contract of a day-care house: one boxed table per goal. Run with Python and ReportLab: writes the PDF and the truth."""
from facts7 import Doc
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import KeepTogether, PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

doc = Doc("c41", "c41-kontrakt-boernehuset-roennehaven-egelund", "pdf", title="Kontrakt 2026-2027 for Børnehuset Rønnehaven", municipality="Egelund",
          area="Dagtilbud", document_type="kontrakt", state="adopted", period={"from": "2026-01-01", "to": "2027-12-31", "accept": ["2026"]})
WINE = colors.HexColor("#7a1f3d")
base = ParagraphStyle("base", fontName="Helvetica", fontSize=10, leading=13.6, spaceAfter=5)
cell = ParagraphStyle("cell", parent=base, fontSize=9.6, leading=12.6, spaceAfter=3)
label = ParagraphStyle("label", parent=cell, fontName="Helvetica-Bold")
head = ParagraphStyle("head", parent=base, fontName="Helvetica-Bold", fontSize=11.5, leading=14, textColor=colors.white, spaceAfter=0)
h1 = ParagraphStyle("h1", parent=base, fontName="Helvetica-Bold", fontSize=15, leading=19, textColor=WINE, spaceBefore=12, spaceAfter=7)
item = ParagraphStyle("item", parent=cell, leftIndent=10, bulletIndent=1)
story = []


def para(text, style=base):
    story.append(Paragraph(doc(text), style))


def contents(g, text):
    return [Paragraph(g(line[2:]), item, bulletText="•") if line.startswith("- ") else Paragraph(g(line), cell) for line in text.strip().split("\n")]


def box(title, number, section, rows, **options):
    g = doc.goal(title, "mål", number=number, section=section, **options)
    data = [[Paragraph(f"Mål {number}: {title}", head), ""]] + [[Paragraph(name, label), contents(g, text)] for name, text in rows]
    t = Table(data, colWidths=[37 * mm, 133 * mm], repeatRows=1)
    t.setStyle(TableStyle([("SPAN", (0, 0), (1, 0)), ("BACKGROUND", (0, 0), (-1, 0), WINE), ("BACKGROUND", (0, 1), (0, -1), colors.HexColor("#f5e9ed")),
                           ("GRID", (0, 0), (-1, -1), 0.6, WINE), ("VALIGN", (0, 0), (-1, -1), "TOP"), ("TOPPADDING", (0, 0), (-1, -1), 4), ("BOTTOMPADDING", (0, 0), (-1, -1), 3)]))
    story.extend([t, Spacer(1, 13)])


story.append(Spacer(1, 20 * mm))
para("Kontrakt 2026-2027 for Børnehuset Rønnehaven", ParagraphStyle("t", parent=h1, fontSize=24, leading=29))
para("Egelund Kommune · Dagtilbud", ParagraphStyle("s", parent=base, fontSize=13, leading=18, spaceAfter=16))
para("Kontrakten er indgået mellem leder af Børnehuset Rønnehaven Dorthe Vangsø og dagtilbudschef Palle Lindegren. Den gælder fra 1. januar 2026 til 31. december 2027 og afløser kontrakten for 2024-2025.")
para("Rønnehaven har 96 børn fordelt på to vuggestuegrupper og tre børnehavegrupper. I huset arbejder 21 medarbejdere, heraf to pædagogstuderende.")
para("Sådan er kontrakten bygget op", h1)
para("Kontrakten har to dele. Del A rummer de mål, som byrådet og dagtilbudschefen har sat for alle kommunens børnehuse. Del B rummer de mål, som huset selv har valgt sammen med forældrebestyrelsen. Hvert mål står i sin egen ramme, så det kan hænge på personalerummets tavle.")
para("Kontrakten drøftes på to årlige dialogmøder mellem lederen og dagtilbudschefen. Ved periodens udløb skriver lederen en samlet redegørelse på højst fire sider.")
sign = Table([["Dato: 11. december 2025", "Dato: 11. december 2025"], ["", ""], ["Dorthe Vangsø, leder", "Palle Lindegren, dagtilbudschef"]], colWidths=[85 * mm, 85 * mm], rowHeights=[16, 34, 16])
sign.setStyle(TableStyle([("FONT", (0, 0), (-1, -1), "Helvetica", 9.6), ("LINEBELOW", (0, 1), (0, 1), 0.5, colors.black), ("LINEBELOW", (1, 1), (1, 1), 0.5, colors.black)]))
story.extend([Spacer(1, 14), sign, PageBreak()])

A, B = doc.section("Del A. Fælles mål for alle børnehuse"), doc.section("Del B. Rønnehavens egne mål")
para(A, h1)
box("Alle børn får et stærkt sprog", "1", A, [
    ("Hvorfor", "{b|Sprogvurderingerne i 2025 viste, at {m:78 % 2025 baseline|78 %} af husets treårige havde et alderssvarende sprog.} {b|Særligt de børn, der taler et andet sprog derhjemme, har brug for flere samtaler i løbet af dagen.}"),
    ("Effektmål", "{t|Mindst {m:85 % 2027 target|85 %} af de treårige har et alderssvarende sprog ved vurderingen i foråret 2027.}\n{t|Ingen børn forlader børnehaven uden at have været vurderet.}"),
    ("Tiltag", "- {a|Dialogisk læsning i små grupper tre gange om ugen}\n- {a|Sprogvejlederen deltager på et stuemøde om måneden}\n- {a|Bogkasser på forældrenes sprog lånes ud fra garderoben}"),
    ("Ansvarlig", "{o:Gitte Morell;Sprogvejleder|Sprogvejleder Gitte Morell}"),
    ("Opfølgning", "{f:maj 2026;maj 2027|Resultaterne af sprogvurderingerne gøres op i maj 2026 og maj 2027.}"),
    ("Rammer", "Målet følger {r:Politik:Børnepolitik|Egelund Kommunes Børnepolitik}."),
], themes=["børn og unge"], target_groups=["børn"])
box("Trygge overgange til skolen", "2", A, [
    ("Hvorfor", "{p|Overgangen skal opleves som et fælles forløb, hvor børnehave, SFO og skole kender hinandens hverdag.}"),
    ("Effektmål", "{t|Alle kommende skolebørn har besøgt deres nye klasse mindst {m:3 besøg 2027 target|tre gange} inden skolestart.}\n{t|Forældrene kender barnets kommende børnehaveklasseleder senest 1. april.}"),
    ("Tiltag", "- {a|Fælles overleveringsmøde om hvert barn, der har behov for særlig støtte}\n- {a|Skolegruppen flytter legetiden til skolens gård hver onsdag i maj og juni}\n- {a|Aftale om brobyggerpædagog indgås med Lærkeskolen}"),
    ("Ansvarlig", "{o:Dorthe Vangsø;Leder|Leder Dorthe Vangsø} i samarbejde med {x:;SFO-lederen på Lærkeskolen;samarbejde|SFO-lederen på Lærkeskolen}"),
    ("Tidsplan", "{w:2026-02-01..2027-06-30|Februar 2026 – juni 2027}"),
    ("Opfølgning", "{f:september|Forældre til nye skolebørn får et kort spørgeskema hvert år i september.}"),
], themes=["børn og unge", "overgange og sammenhæng"], target_groups=["børn", "forældre"])
box("Lavere sygefravær", "3", A, [
    ("Hvorfor", "{b|Sygefraværet var {m:7.4 % 2025 baseline|7,4 %} i 2025, og det er især korttidsfraværet, der fylder.} {p|Et stabilt fremmøde giver børnene kendte voksne og medarbejderne en bedre dag.}"),
    ("Effektmål", "{t|Det samlede sygefravær er højst {m:6.5 % 2026 target|6,5 %} i 2026 og højst {m:5.8 % 2027 target|5,8 %} i 2027.}"),
    ("Tiltag", "- {a|Samtale på femte fraværsdag med fokus på, hvad medarbejderen kan}\n- {a|TRIO gennemgår fraværstallene på sit møde den første torsdag i måneden}\n- {a|Støjmåling i begge vuggestuegrupper}"),
    ("Ansvarlig", "{o:;TRIO|TRIO} ({o:Dorthe Vangsø;Leder|Dorthe Vangsø}, {y:Henrik Aabo;Tillidsrepræsentant|tillidsrepræsentant Henrik Aabo} og {y:Lone Skjern Hald;Arbejdsmiljørepræsentant|arbejdsmiljørepræsentant Lone Skjern Hald})"),
    ("Opfølgning", "{f:hvert kvartal|Tallene drøftes med dagtilbudschefen hvert kvartal.}"),
], themes=["sygefravær", "arbejdsmiljø og trivsel"], target_groups=["medarbejdere"])
box("Flere uddannede pædagoger", "4", A, [
    ("Hvorfor", "{b|I dag er {m:52 % - baseline|52 %} af det pædagogiske personale uddannede pædagoger.}"),
    ("Effektmål", "{t|Andelen af uddannede pædagoger stiger til {m:60 % 2027 target|60 %} ved udgangen af 2027.}"),
    ("Tiltag", "- {a|To pædagogmedhjælpere tilbydes meritpædagoguddannelse}\n- {a|Nye medarbejdere følges af en mentor de første tre måneder}\n- {a|Huset er uddannelsessted for mindst to studerende ad gangen}"),
    ("Ansvarlig", "{o:Palle Lindegren;Dagtilbudschef|Dagtilbudschef Palle Lindegren}, for den lokale udmøntning {o:Dorthe Vangsø;Leder|Dorthe Vangsø}"),
    ("Økonomi", "Uddannelsesforløbene koster {m:240000 kr. - amount|240.000 kr.}, som dækkes af {r:Budget2026-2029|Budget 2026-2029}."),
    ("Opfølgning", "{f:årligt|Personalesammensætningen opgøres årligt.}"),
], themes=["rekruttering og fastholdelse", "kompetenceudvikling"], target_groups=["medarbejdere"])
para(B, h1)
box("Mad, som børnene selv har rørt i", "5", B, [
    ("Hvorfor", "{p|Børnene skal få mod på ny mad og kende vejen fra jord til bord.}"),
    ("Effektmål", "{t|Mindst {m:75 % 2027 target|75 %} af råvarerne i køkkenet er økologiske i 2027 mod {m:61 % 2025 baseline|61 %} i 2025.}\n{t|Madspildet er halveret til {m:30 gram 2027 target|30 gram} pr. barn pr. dag.}"),
    ("Tiltag", "- {a|Hvert barn er med i køkkenet en formiddag om måneden}\n- {a|Køkkenhaven udvides med tre højbede}\n- {a|Madspildet vejes i uge 10 og uge 40}"),
    ("Ansvarlig", "{o:Samira Haddadi;Køkkenleder|Køkkenleder Samira Haddadi}"),
    ("Opfølgning", "{f:marts;oktober|Resultatet af vejningerne gennemgås på personalemødet i marts og oktober.}"),
], themes=["børn og unge"], target_groups=["børn"])
box("Forældre som medspillere", "6", B, [
    ("Hvorfor", "{b|Kun {m:34 % 2025 baseline|34 %} af forældrene svarede på trivselsundersøgelsen i 2025.} {b|Bestyrelsen oplever, at mange gerne vil bidrage, men ikke ved hvordan.}"),
    ("Effektmål", "{t|Svarprocenten ved trivselsundersøgelsen er over {m:60 % 2027 target|60 %} i 2027.}\n{t|Forældrene oplever, at deres viden om barnet bliver brugt.}"),
    ("Tiltag", "- {a|Kvartalsvise forældrekaffer på stuerne}\n- {a|Startsamtalen flyttes hjem til familien for dem, der ønsker det}\n- {a|Nyhedsbrevet bliver til korte videohilsner}"),
    ("Ansvarlig", "{o:Dorthe Vangsø;Leder|Lederen} og {o:Mikkel Thorsager;Forældrebestyrelsens formand|forældrebestyrelsens formand, Mikkel Thorsager}"),
    ("Tidsplan", "{w:2026-01-01..2027-12-31|Hele kontraktperioden}"),
], themes=["samskabelse og frivillighed"], target_groups=["forældre"])
box("En udedag med indhold", "7", B, [
    ("Hvorfor", "{p|Skoven ved Rønnedal skal være husets sjette stue.}"),
    ("Tiltag", "- {a|Hver børnehavegruppe er i skoven en fast dag om ugen}\n- {a|To medarbejdere tager kursus i naturpædagogik i 2026}\n- {a|Skurvognen sættes i stand sammen med forældrene}"),
    ("Opfølgning", "{f:november 2027|Huset fortæller om erfaringerne på dialogmødet i november 2027.}"),
], themes=["børn og unge"], target_groups=["børn"])


def foot(canvas, d):
    canvas.setFont("Helvetica", 8)
    canvas.setFillColor(colors.HexColor("#555555"))
    canvas.drawString(20 * mm, 11 * mm, "Egelund Kommune · Kontrakt for Børnehuset Rønnehaven")
    canvas.drawRightString(190 * mm, 11 * mm, f"Side {d.page}")


SimpleDocTemplate(str(doc.file), pagesize=A4, leftMargin=20 * mm, rightMargin=20 * mm, topMargin=18 * mm, bottomMargin=20 * mm, title="Kontrakt 2026-2027 for Børnehuset Rønnehaven", author="Egelund Kommune", lang="da", invariant=1).build(story, onFirstPage=foot, onLaterPages=foot)
doc.write_truth()

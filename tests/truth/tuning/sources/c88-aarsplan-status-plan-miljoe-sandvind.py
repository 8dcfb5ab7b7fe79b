"""Yearly plan with status after the third quarter, blocks with a status lamp; ReportLab. python c88-aarsplan-status-plan-miljoe-sandvind.py"""
from reportlab import rl_config
from reportlab.lib.colors import HexColor, white
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate, Paragraph, Spacer, Table, TableStyle
from facts83 import Book

rl_config.invariant = 1
B = Book("c88", "c88-aarsplan-status-plan-miljoe-sandvind", "pdf", "Årsplan 2026 for Plan, Byg og Miljø – status efter tredje kvartal", "Sandvind", "Plan, Byg og Miljø", "årsplan med status",
         {"from": "2026-01-01", "to": "2026-12-31"}, "status")
t = B.t
INK = HexColor("#22303c")
base = ParagraphStyle("base", fontName="Helvetica", fontSize=9.7, leading=13, textColor=INK, spaceAfter=4)
small = ParagraphStyle("small", base, fontSize=8.5, leading=11)
label = ParagraphStyle("label", base, fontName="Helvetica-Bold", fontSize=8.8, textColor=HexColor("#5b6b78"), alignment=2)
head = ParagraphStyle("head", base, fontName="Helvetica-Bold", fontSize=11, leading=14, textColor=white, spaceAfter=0)
lamp = ParagraphStyle("lamp", head, alignment=1, fontSize=9.5)
h1 = ParagraphStyle("h1", base, fontName="Helvetica-Bold", fontSize=23, leading=27, spaceAfter=3)
h2 = ParagraphStyle("h2", base, fontName="Times-Bold", fontSize=15, leading=19, spaceBefore=10, spaceAfter=5)
item = ParagraphStyle("item", base, leftIndent=10, bulletIndent=0, spaceAfter=2)
deeper = ParagraphStyle("deeper", item, leftIndent=24, bulletIndent=14)
LAMPS = {"Grøn": "#3a8f4c", "Gul": "#c99a00", "Rød": "#b23a2e", "Afsluttet": "#4b6a88", "Ikke startet": "#8a8f94", "Forsinket": "#b8642a"}
story, goals = [], []


def section(name):
    global SECTION
    SECTION = name
    story.append(Paragraph(name, h2))


def goal(number, title, state, themes, groups, *rows):
    B.g(title, "årsmål", number=number, section=SECTION, themes=themes, groups=groups)
    goals.append((number, title, state))
    B.fact("s", [], state)
    top = Table([[Paragraph(f"{number} {title}", head), Paragraph(state, lamp)]], colWidths=[138 * mm, 30 * mm])
    top.setStyle(TableStyle([("BACKGROUND", (0, 0), (0, 0), INK), ("BACKGROUND", (1, 0), (1, 0), HexColor(LAMPS[state])), ("VALIGN", (0, 0), (-1, -1), "MIDDLE"), ("TOPPADDING", (0, 0), (-1, -1), 4), ("BOTTOMPADDING", (0, 0), (-1, -1), 5)]))
    body = []
    for name, content in rows:
        cell = [Paragraph(t(x[2:]), item, bulletText="\u2022") if x.startswith("* ") else Paragraph(t(x[3:]), deeper, bulletText="\u2013") if x.startswith("** ") else Paragraph(t(x), base) for x in (content if isinstance(content, list) else [content])]
        body.append([Paragraph(name, label), cell])
    under = Table(body, colWidths=[33 * mm, 135 * mm], splitByRow=1)
    under.setStyle(TableStyle([("VALIGN", (0, 0), (-1, -1), "TOP"), ("LINEBELOW", (0, 0), (-1, -2), 0.3, HexColor("#c8d0d6")), ("LINEAFTER", (0, 0), (0, -1), 0.8, HexColor("#c8d0d6")), ("TOPPADDING", (0, 0), (-1, -1), 3), ("BOTTOMPADDING", (0, 0), (-1, -1), 2)]))
    story.extend([top, under, Spacer(1, 7 * mm)])


section("Service for borgere og virksomheder")
goal("1.1", "Hurtigere svar på byggesager", "Gul", ["myndighed og visitation"], ["borgere", "virksomheder"],
     ("Det lovede vi", "{t|Den gennemsnitlige sagsbehandlingstid for enfamiliehuse skal bringes ned {n;baseline;64;dage;2025;sagsbehandlingstid|fra 64 dage i 2025} {n;target;40;dage;2026;sagsbehandlingstid|til 40 dage i 2026}.}"),
     ("Her står vi", "{n;status;52;dage;2026;sagsbehandlingstid|Ved udgangen af september lå tallet på 52 dage}. Puklen af gamle sager er væk, men foråret bød på flere ansøgninger end ventet."),
     ("Det har vi gjort", ["* {a|Forhåndsdialog er blevet et fast tilbud to formiddage om ugen}", "* {a|En vejledning i at søge rigtigt første gang er lagt på hjemmesiden}"]),
     ("Det mangler vi", ["* {a|Automatisk kvittering og screening af nye sager}", "* {a|Oplæring af to nye sagsbehandlere}"]),
     ("Ankerperson", "{o;ankerperson;Villy Thorsager;Teamleder Byg|Villy Thorsager, teamleder Byg}"),
     ("Vi vender tilbage", "{f;december 2026|Teknik- og Miljøudvalgets møde i december 2026}"))
goal("1.2", "Digital ansøgning om grave- og råderettilladelser", "Afsluttet", ["velfærdsteknologi og digitalisering", "afbureaukratisering"], ["entreprenører"],
     ("Det lovede vi", "{t|Fra 1. april kan alle ansøge digitalt, også om weekenden.}"),
     ("Her står vi", "Løsningen fungerer og er populær hos entreprenørerne."),
     ("Det har vi gjort", ["* {a|Systemet er indkøbt sammen med {o;sammen med;;tre nabokommuner;either|tre nabokommuner}}", "* {a|Der er holdt kurser for de lokale entreprenører}"]),
     ("Ankerperson", "{o;ankerperson;Anne-Mette Kjølby;Projektleder|Projektleder Anne-Mette Kjølby}"))
goal("1.3", "En ensartet tilsynspraksis over for virksomheder", "Forsinket", ["myndighed og visitation"], ["virksomheder"],
     ("Det lovede vi", "{t|Alle {n;target;85;tilsyn;2026;miljøtilsyn|85 planlagte miljøtilsyn} gennemføres i 2026.} Tilsynet føres efter {r;Lov;Lov:Miljøbeskyttelsesloven|miljøbeskyttelsesloven}."),
     ("Her står vi", "{n;status;47;tilsyn;2026;miljøtilsyn|47 tilsyn ved udgangen af september}. En barselsorlov og en opsigelse har kostet tid."),
     ("Det mangler vi", ["* {a|Fælles skabelon for tilsynsrapporter}", "* {a|De resterende tilsyn lægges i november og december}"]),
     ("Ankerperson", "{o;ankerperson;;Teamleder Miljø|Teamleder Miljø} (under rekruttering)"),
     ("Vi vender tilbage", "{f;1. kvartal 2027|I årsberetningen, 1. kvartal 2027}"))
section("Natur, klima og vand")
goal("2.1", "Mere natur på kommunens egne arealer", "Grøn", ["strategi og retning"], ["borgere"],
     ("Baggrund", "{b|Byrådet ønsker, at kommunen går foran. I dag slås græsset mange steder, hvor ingen færdes.} Indsatsen er en del af {r;Budget;Budget2026-2029:forandring12|forandring 12 i Budget 2026-2029}."),
     ("Det lovede vi", "{t|{n;target;30;hektar;2026;omlagt til natur|Tredive hektar} plæne er lagt om til eng inden årets udgang.}"),
     ("Her står vi", "{n;status;26;hektar;2026;omlagt til natur|26 hektar}, og resten venter på høslættet i oktober."),
     ("Det har vi gjort", ["* {a|Borgere i seks landsbyer har peget på egnede arealer}", "* {a|Driftsgården har købt nyt høslætudstyr til {n;amount;340000;kr.;;høslætudstyr|340.000 kr.}}"]),
     ("Ankerperson", "{o;ankerperson;Frode Lyngsø;Naturvejleder|Naturvejleder Frode Lyngsø} i samarbejde med {o;samarbejde;;Grønt Råd;no|Grønt Råd} og {o;samarbejde;;Danmarks Naturfredningsforening Sandvind;no|Danmarks Naturfredningsforening Sandvind}"))
goal("2.2", "Beskyttelse af Sandvind Havn mod højvande", "Rød", ["bygninger og boliger", "økonomi og styring"], ["borgere", "erhvervsliv"],
     ("Baggrund", "{b|Under stormen i oktober 2023 stod vandet højere end nogensinde, og mange kældre blev oversvømmet.}"),
     ("Det lovede vi", "{t|En finansieret plan for en sluse og et hævet havnedige ligger klar i 2026.}"),
     ("Her står vi", "Kystdirektoratet har bedt om nye beregninger, og grundejerne er ikke enige om fordelingen af udgifterne."),
     ("Det har vi gjort", ["* {a|Der er holdt fire møder med grundejerne}", "* {a|En rådgiver har regnet på tre mulige løsninger:}", "** {a2|sluse ved ydermolen}", "** {a2|hævet dige og mobile skotter}", "** {a2|tilbagetrukket sikring langs Strandgade}"]),
     ("Det mangler vi", ["* {a|Politisk valg af løsning}", "* {a|Ansøgning til den statslige kystpulje}"]),
     ("Ankerperson", "{o;ankerperson;Rikke Holmgaard;Centerchef|Centerchef Rikke Holmgaard}; {o;politisk ophæng;;Teknik- og Miljøudvalget;either|Teknik- og Miljøudvalget} er politisk ophæng"),
     ("Tidsplan", ["{w;2026-03-01;2029-12-31|Marts 2026 til udgangen af 2029}"]),
     ("Milepæle", ["{m;2026-11|November 2026: Valg af løsning}", "{m;2027-03|Marts 2027: Ansøgning sendt}", "{m;2028-08|August 2028: Første spadestik}"]),
     ("Vi vender tilbage", "{f;månedligt|Månedligt på direktionens møde}"))
goal("2.3", "Rent drikkevand også om tredive år", "Grøn", ["strategi og retning"], ["borgere"],
     ("Det lovede vi", "{t|Der er indgået aftaler om sprøjtefri drift omkring {n;target;8;boringer;2026;aftaler om sprøjtefri drift|otte boringer}.}"),
     ("Her står vi", "{n;status;7;aftaler;2026;aftaler om sprøjtefri drift|Syv aftaler}, og den ottende ser ud til at falde på plads i november."),
     ("Det har vi gjort", "{a|Vi har besøgt alle lodsejere hjemme ved køkkenbordet.} {a|Vandværkerne har fået et fælles katalog over erstatninger.} Arbejdet følger {r;Plan;Plan:Indsatsplan for grundvand|Indsatsplan for grundvand}."),
     ("Ankerperson", "{o;ankerperson;Lars Peter Dahlbæk;Geolog|Lars Peter Dahlbæk (geolog)}"))
section("Byen og arbejdspladsen")
goal("3.1", "Liv i de tomme butikker i Algade", "Ikke startet", ["samskabelse og frivillighed"], ["borgere", "erhvervsliv"],
     ("Det lovede vi", "{t|Højst {n;target;10;butikslokaler;2026;tomme butikslokaler|ti butikslokaler} står tomme ved årets udgang} ({n;baseline;17;butikslokaler;2026;tomme butikslokaler|sytten i januar})."),
     ("Her står vi", "Bymidtekonsulenten er først ansat fra 1. oktober, så vi er ikke begyndt."),
     ("Det mangler vi", ["* {a|Aftaler med udlejerne om midlertidig brug}", "* {a|Et idéværksted for unge iværksættere i januar}"]),
     ("Ankerperson", "Ikke udpeget"))
goal("3.2", "Et arbejdsmiljø med plads til fordybelse", "Gul", ["arbejdsmiljø og trivsel", "sygefravær", "mødekultur"], ["medarbejdere"],
     ("Baggrund", "{b|I trivselsmålingen sagde mange, at dagen bliver hakket i stykker af møder og telefoner.}"),
     ("Det lovede vi", ["* {t|Sygefraværet er på {n;target;3.5;%;2026;sygefravær|højst 3,5 procent}}", "* {t|Medarbejderne oplever at have sammenhængende tid til de svære sager}"]),
     ("Her står vi", "{n;status;3.9;%;2026;sygefravær|Fraværet er 3,9 procent for de seneste tolv måneder}. Den mødefri onsdag er populær."),
     ("Det har vi gjort", ["* {a|Onsdag er gjort mødefri}", "* {a|Telefontiden er samlet mellem kl. 9 og 12}"]),
     ("Det mangler vi", "* {a|LMU laver spilleregler for mails efter arbejdstid}"),
     ("Ankerperson", "{o;ankerperson;Rikke Holmgaard;Centerchef|Rikke Holmgaard} og {o;ankerperson;Signe Vad;arbejdsmiljørepræsentant|arbejdsmiljørepræsentant Signe Vad}"),
     ("Vi vender tilbage", "{f;halvårligt|Halvårligt i LMU}"))
story.append(Paragraph("Status er gjort op den 1. oktober 2026. Årsplan 2027 lægges frem for udvalget i januar.", small))

front = [Paragraph("Årsplan 2026", h1), Paragraph("for Plan, Byg og Miljø – status efter tredje kvartal", ParagraphStyle("sub", base, fontSize=13, leading=17, spaceAfter=10)),
         Paragraph("Årsplanen rummer de otte mål, som centret og direktionen blev enige om i januar. Hvert kvartal gør vi op, hvordan det går. Grøn betyder, at vi når målet, gul at det kniber, og rød at målet ikke nås uden hjælp udefra.", base),
         Paragraph("Det generelle billede er lyst. Vi har fået nye kolleger, og samarbejdet med landsbyerne om naturen har overrasket positivt. Bekymringen samler sig om havnen og om tilsynet, hvor vi mangler hænder. Økonomisk forventer centret at holde budgettet på 38,6 mio. kr.", base), Spacer(1, 3 * mm)]
over = Table([["Mål", "", "Status"]] + [[n, Paragraph(x, small), s] for n, x, s in goals], colWidths=[14 * mm, 124 * mm, 30 * mm], repeatRows=1)
over.setStyle(TableStyle([("FONT", (0, 0), (-1, 0), "Helvetica-Bold", 9), ("FONT", (0, 1), (-1, -1), "Helvetica", 8.5), ("GRID", (0, 0), (-1, -1), 0.3, HexColor("#9aa7b0")), ("BACKGROUND", (0, 0), (-1, 0), HexColor("#e3e8ec"))] + [("BACKGROUND", (2, k), (2, k), HexColor(LAMPS[g[2]] + "55", hasAlpha=True)) for k, g in enumerate(goals, 1)]))


def paint(canvas, doc):
    canvas.setFont("Helvetica", 8)
    canvas.setFillColor(HexColor("#5b6b78"))
    canvas.drawString(21 * mm, 284 * mm, "Sandvind Kommune  |  Plan, Byg og Miljø")
    canvas.drawRightString(189 * mm, 12 * mm, f"side {doc.page}")


doc = BaseDocTemplate(str(B.path()), pagesize=A4, title="Årsplan 2026", author="Sandvind Kommune")
doc.addPageTemplates(PageTemplate(frames=[Frame(20 * mm, 18 * mm, 170 * mm, 261 * mm, id="f")], onPage=paint))
doc.build(front + [over, Spacer(1, 4 * mm)] + story)
B.write([r"Sandvind Kommune *\| *Plan, Byg og Miljø", r"side \d+"])

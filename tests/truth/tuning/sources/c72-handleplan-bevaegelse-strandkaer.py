"""Action plan in landscape, one table over the pages, ReportLab. Run with Python and reportlab: writes the PDF and its truth."""
import sys
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import LongTable, Paragraph, SimpleDocTemplate, Spacer, TableStyle
from facts12 import HALF, Truth

STEM = "c72-handleplan-bevaegelse-strandkaer"
BLUE, PALE = colors.HexColor("#12455f"), colors.HexColor("#d7e6ec")
style = lambda name, **k: ParagraphStyle(name, fontName=k.pop("font", "Helvetica"), **k)
H1 = style("h1", font="Helvetica-Bold", fontSize=22, leading=26, textColor=BLUE)
SUB = style("sub", fontSize=10.5, leading=15, spaceAfter=4)
BODY = style("body", fontSize=9.5, leading=13, spaceAfter=5)
CELL = style("cell", fontSize=9, leading=11.4, hyphenationLang="da_DK")
ITEM = style("item", fontSize=9, leading=11.4, leftIndent=8, bulletIndent=0, hyphenationLang="da_DK")
HEAD = style("head", font="Helvetica-Bold", fontSize=8.6, leading=10.6, hyphenationLang="da_DK", textColor=colors.white)
BAND = style("band", font="Helvetica-Bold", fontSize=9.2, leading=11, textColor=BLUE)
NOTE = style("note", fontSize=7.5, leading=10)

truth = Truth()


def cell(text):
    """Lines of a cell; '* ' begins an item."""
    out = []
    for line in truth.read(text).split("\n"):
        if line.startswith("* "):
            out.append(Paragraph(line[2:], ITEM, bulletText="\u2022"))
        else:
            out.append(Paragraph(line, CELL))
    return out


COLUMNS = ["Nr.", "Handling", "Det skal ske", "Udgangs&shy;punkt 2025", "Det vil vi nå inden udgangen af 2028", "Bannerfører", "Makkere", "Tidsrum", "Udvalget hører nyt"]
ROWS = [
    "«S|Tema A. Børn i fart»",
    ["A1", "<b>«G handling;A1|Gå- og cykelbusser»</b>\n«b|For mange børn bliver kørt de sidste «n 800;meter;other|800 meter».»",
     "* «a|Forældre ved fem skoler rekrutteres som chauffører til gående busser»\n* «a|Afmærkede mødesteder males på fortovet»\n* «a|Klasserne fører logbog i september måned»",
     "«n 41;%;baseline;2025|41 %» går eller cykler", "«t|«n 55;%;target;2028|55 %» af eleverne går eller cykler til skole»",
     "«o bannerfører;trafikplanlægger;Rikke Sandal|Trafikplanlægger Rikke Sandal»", "«d makker;;|Skolebestyrelserne», «d makker;;|Cyklistforbundets lokalafdeling»",
     "«T 2026-08-01;2028-06-30|August 2026 – juni 2028»", "«f november|Hvert år i november»«K elever#børn og unge»"],
    ["A2", "<b>«G handling;A2|Bevægelse i undervisningen, som ikke føles som idræt»</b>\nGrundlag: «r Lov:Folkeskoleloven:§15|Folkeskolelovens § 15»",
     "* «a|Hver skole uddanner to bevægelsesvejledere»\n* «a|Idébank med «n 100;forløb;other|100 korte forløb» lægges på skoleportalen»\n* «a|Sundhedsplejersken måler kondital i 5. og 8. klasse:»\na) «aa|første gang i uge 38 i 2026»\nb) «aa|igen i foråret 2028»",
     "Ikke opgjort", "«t|Alle elever bevæger sig mindst «n 45;minutter;target;2028|45 minutter» om dagen i skoletiden»",
     "«o bannerfører;læringskonsulent;Bo Vestermann|Læringskonsulent Bo Vestermann»", "«d makker;;|Sundhedsplejen»", "«T 2026-08-01;|Fra skoleåret 2026/27»",
     "«f marts,september|Marts og september»«K elever#børn og unge»"],
    ["A3", "<b>«G handling;A3|Pigerne skal blive på holdet»</b>\n«p|Handlingen skal bremse frafaldet blandt piger i 7.-9. klasse.»",
     "* «a|Interview med «n 60;piger;other|60 piger», der er stoppet»\n* «a|Tre klubber afprøver hold uden kampe og stævner»",
     "«n 29;%;baseline;2025|29 procent» stopper i løbet af 7. klasse", "«t|Frafaldet er nedbragt til «n 18;%;target;2028|18 procent»»",
     "«o bannerfører;læringskonsulent;Bo Vestermann|Læringskonsulent Bo Vestermann» (også A2)", "«d makker;;|Strandkær Håndbold», «d makker;;|Ungdomsskolen», «d makker;;|SSP»", "«T 2026-07-01;2027-12-31|2. halvår 2026 til udgangen af 2027»", "«f februar 2028|Én gang: februar 2028»«K piger#børn og unge»"],
    "«S|Tema B. Voksne, der kommer i gang igen»",
    ["B1", "<b>«G handling;B1|Motion på recept – nu uden ventetid»</b>\n«b|Lægerne henviser færre, fordi patienterne venter i «n 13;uger;baseline;2025|13 uger» på at begynde.» Tilbuddet gives efter «r Lov:Sundhedsloven:§119|Sundhedslovens § 119».",
     "* «a|Antallet af hold øges fra «n 4;hold;baseline|fire» til «n 7;hold;target|syv»»\n* «a|Opstartssamtaler flyttes til lægehusene i Strandkær og Ulstrup»\n* «a|Deltagere får en makker fra et tidligere hold»",
     "«n 172;henvisninger;baseline;2025|172 henvisninger»", "«t|«n 300;henvisninger;target;2028|300 henvisninger» om året»\n«t|Højst «n 2;uger;target;2028|to ugers» ventetid»",
     "«o bannerfører;leder af Sundhedshuset;Inger Thøgersen|Leder af Sundhedshuset, Inger Thøgersen»", "«d makker;;|De praktiserende læger», «d makker;;|Strandkær Motion»", "«T 2026-01-01;2026-09-30|1.-3. kvartal 2026»",
     "«f hvert kvartal|Hvert kvartal»«K borgere med kronisk sygdom#nære sundhedsvæsen,rehabilitering»"],
    ["B2", "<b>«G handling;B2|Hold i bevægelse efter genoptræning»</b>",
     "Når en borger slutter sit forløb efter «r Lov:Sundhedsloven:§140|Sundhedslovens § 140», «a|tager fysioterapeuten kontakt til en forening, mens borgeren stadig er hos os». «a|Fire foreninger får instruktører klædt på til at tage imod.»",
     "«n 33;%;other;2025|Hver tredje» er inaktiv efter et halvt år", "«t|«n 75;%;target;2028|Tre ud af fire» er stadig aktive seks måneder efter»",
     "«o bannerfører;;|Træningscentret»", "«d makker;;|DGI Strandkær»", "«T 2026-09-01;2028-12-31|1.9.2026 – 31.12.2028»", "«f januar|I januar, med tal fra året før»«K borgere efter genoptræning#rehabilitering,samskabelse og frivillighed»"],
    ["B3", "<b>«G handling;B3|Pauser med puls på rådhuset og i driften»</b>\n«p|Vi vil selv gøre det, vi anbefaler andre.»",
     "* «a|Fælles tre-minutters pause kl. 10 og 14 i administrationen»\n* «a|Ergoterapeut gennemgår løft og arbejdsgange i Park og Vej»\n* «a|Gående møder bliver standard for møder med to deltagere»",
     "«n 2.1;%;baseline;2025|2,1 %»", "«t|Højst «n 1.6;%;target;2028|1,6 %» sygefravær på grund af muskler og led»", "«o bannerfører;HR-konsulent;Palle Mortensborg|HR-konsulent Palle Mortensborg»",
     "«d makker;fællestillidsrepræsentant;Dorthe Lynge|Fællestillidsrepræsentant Dorthe Lynge», «d makker;;|arbejdsmiljørepræsentanterne»", "«T 2026-03-01;2027-02-28|Marts 2026 – februar 2027»", "«f løbende|Løbende i HovedMED»«K medarbejdere#arbejdsmiljø og trivsel,sygefravær»"],
    ["B4", "<b>«G handling;B4|Gågrupper for nye pensionister»</b>", "* «a|Invitation sendes i e-Boks på 67-års fødselsdagen»\n* «a|Otte stjerneture om året med kaffe»",
     "–", "–", "«o bannerfører;;|Seniorrådet»", "–", "«T 2026-01-01;2028-12-31|2026-2028»", "–«K pensionister#samskabelse og frivillighed»"],
    "«S|Tema C. Steder, der inviterer»",
    ["C1", "<b>«G handling;C1|Havnebadet som helårssted»</b>\n«b|Badet bruges i dag mest i juli og august.» Anlægsudgiften er besluttet med «r Budget2026-2029:forandring9|ændring 9 i Budget 2026-2029».",
     "* «a|En sauna og to omklædningsrum opføres på molen»\n* «a|Der indgås driftsaftale med Vinterbaderne»\n* «a|Lyssætning af stien fra stationen»\n«aa|1. etape til badehotellet»\n«aa|2. etape ud til molen»",
     "«n 9400;besøg;baseline;2025|9.400 besøg»", "«t|«n 22000;besøg;target;2028|22.000 besøg» om året, heraf mindst «n 40;%;target;2028|40 %» uden for sommeren»",
     "«o bannerfører;anlægschef;Karl Johan Rimmer|Anlægschef Karl Johan Rimmer»", "«d makker;;|Vinterbaderne», «d makker;;|Strandkær Havn»", "«T 2026-04-01;2027-10-01|April 2026 – 1. oktober 2027»\n«m 2026-12|Byggetilladelse: december 2026»", "«f halvårligt|Halvårligt»"],
    ["C2", "<b>«G handling;C2|Skolegårde åbne efter klokken 16»</b>", "* «a|Hegn og låger fjernes på Nordskolen og Ålekistens Skole»\n* «a|Udlånsskabe med bolde, rulleskøjter og kridt»\n* «a|Naboer får et telefonnummer til en vagtordning»",
     "«n 2;skolegårde;baseline;2025|To» åbne skolegårde", "«t|Alle «n 6;skolegårde;target;2028|seks» skolegårde er åbne»", "«o bannerfører;ejendomsleder;Lau Bisgaard|Ejendomsleder Lau Bisgaard» og «o bannerfører;fritidskonsulent;Mie Torp|fritidskonsulent Mie Torp»",
     "«d makker;;|Skolelederne»", "«T ;2026-06-30|Medio 2026»", "«f april|I april»«K børn og unge,naboer#bygninger og boliger»"],
    ["C3", "<b>«G handling;C3|Sammenhængende rundture på Næsset»</b>\nHandlingen gennemfører spor 3 i «r Strategi:Friluftsstrategi|Friluftsstrategi 2024-2032».",
     "* «a|Tre manglende led på i alt «n 4.7;km;other|4,7 km» anlægges»\n* «a|Lodsejere tilbydes en standardaftale»\n* «a|Skilte på dansk og engelsk»", "«n 11;km;baseline;2025|11 km»", "«t|«n 26;km;target;2028|26 km» sammenhængende sti»",
     "«o bannerfører;;|Natur og Friluft»", "«d makker;;|Lodsejerlauget», «d makker;;|Naturstyrelsen»", "«T 2027-01-01;2028-12-31|2027 og 2028»", "«f marts,oktober|Marts og oktober»"],
    "«S|Tema D. Foreningerne som motor»",
    ["D1", "<b>«G handling;D1|En fritidspas-ordning, der bliver brugt»</b>\n«b|Kun få familier fik tilskud sidste år, selv om der var penge tilbage.» Handlingen udspringer af «r Politik:Fritidspolitik|Fritidspolitikken» og har en ramme på «n 0.4;mio. kr.;amount|0,4 mio. kr.» årligt.",
     "«a|Ansøgningen forenkles til én side.» «a|Fritidsvejlederen besøger alle 4. klasser.» «a|Ordningen omtales fast i jobcentrets og familieafdelingens samtaler.»",
     "«n 88;børn;baseline;2025|88 børn» fik tilskud", "«t|«n 250;børn;target;2028|250 børn» om året»", "«o bannerfører;fritidsvejleder;Samira Holt|Fritidsvejleder Samira Holt»", "«d makker;;|Jobcentret», «d makker;;|Familieafdelingen»", "«T ;2026-10-31|Senest ultimo oktober 2026»",
     "«f juni,december|Juni og december»«K børn i udsatte familier#børn og unge»"],
    ["D2", "<b>«G handling;D2|Flere hænder i bestyrelserne»</b>", "* «a|Kommunen tilbyder en gratis kasserervagt hver første torsdag»\n* «a|Mentorpar mellem erfarne og nye formænd»\n* «a|Digital bookning af lokaler uden sagsbehandling»",
     "Ledige poster: «n 64;poster;baseline;2025|64»", "«t|Ledige poster: «n 30;poster;target;2028|højst 30»»", "«o bannerfører;;|Folkeoplysningsudvalget»", "«d makker;;|Foreningsrådet»", "«T 2026-01-01;2026-12-31|I løbet af 2026»", "«f marts|På foreningernes årsmøde i marts»«K frivillige#samskabelse og frivillighed»"],
    ["D3", "<b>«G handling;D3|E-sport møder gulvet»</b>\nAfventer afklaring om lokaler.", "–", "–", "–", "(vakant)", "–", "–", "–"],
]
doc = SimpleDocTemplate(str(HALF / "documents" / (STEM + ".pdf")), pagesize=landscape(A4), leftMargin=12 * mm, rightMargin=12 * mm, topMargin=16 * mm, bottomMargin=14 * mm, title="Handleplan for bevægelse i hverdagen", author="Strandkær Kommune")


def frame(canvas, d):
    canvas.setFont("Helvetica", 7)
    canvas.setFillColor(colors.grey)
    canvas.drawString(12 * mm, 8 * mm, "Strandkær Kommune \u2022 Kultur, Fritid og Sundhed")
    canvas.drawRightString(285 * mm, 8 * mm, f"Side {d.page}")
    if d.page > 1:
        canvas.drawRightString(285 * mm, 200 * mm, "Handleplan for bevægelse i hverdagen 2026-2028")


widths = [w * mm for w in (10, 44, 60, 26, 33, 28, 27, 24, 21)]
data, marks = [[Paragraph(c.replace("&shy;", ""), HEAD) for c in COLUMNS]], []
for row in ROWS:
    if isinstance(row, str):
        marks += [("SPAN", (0, len(data)), (-1, len(data))), ("BACKGROUND", (0, len(data)), (-1, len(data)), PALE)]
        data.append([Paragraph(truth.read(row), BAND)] + [""] * 8)
    else:
        data.append([cell(c) for c in row])
table = LongTable(data, widths, repeatRows=1, splitInRow=1)
table.setStyle(TableStyle([("BACKGROUND", (0, 0), (-1, 0), BLUE), ("VALIGN", (0, 0), (-1, -1), "TOP"), ("GRID", (0, 0), (-1, -1), .4, colors.HexColor("#8aa6b3")),
                           ("LEFTPADDING", (0, 0), (-1, -1), 3), ("RIGHTPADDING", (0, 0), (-1, -1), 3), ("TOPPADDING", (0, 0), (-1, -1), 3), ("BOTTOMPADDING", (0, 0), (-1, -1), 4), *marks]))
story = [
    Paragraph("Handleplan for bevægelse i hverdagen 2026-2028", H1), Spacer(1, 4),
    Paragraph("Godkendt af Kultur- og Sundhedsudvalget den 4. februar 2026", SUB),
    Paragraph("Strandkær Kommunes sundhedsprofil viser, at 6 ud af 10 voksne bevæger sig mindre end anbefalet, og at forskellen mellem land og by vokser. Planen samler de handlinger, som skal vende kurven. Den er delt i fire temaer og følger op på Sundhedspolitik 2025-2032.", BODY),
    Paragraph("<b>Sådan læses skemaet.</b> Bannerføreren svarer for, at handlingen bliver til noget. Makkerne bidrager. Den sidste kolonne fortæller, hvornår Kultur- og Sundhedsudvalget får en melding. Bogstavet i kolonnen yderst til venstre henviser til temaet.", BODY),
    Spacer(1, 4), table, Spacer(1, 8),
    Paragraph("<b>Noter.</b> Kondital måles med Andersen-testen og kun med forældrenes samtykke. Besøgstal for Havnebadet kommer fra tælleren i porten. Henvisninger er opgjort af Sundhedshuset pr. kalenderår.", NOTE),
]
doc.build(story, onFirstPage=frame, onLaterPages=frame)
truth.finish(STEM, ".pdf", {
    "title": "Handleplan for bevægelse i hverdagen 2026-2028", "municipality": "Strandkær", "area": "Kultur, Fritid og Sundhed", "document_type": "handleplan",
    "period": {"from": "2026-01-01", "to": "2028-12-31", "accept": ["2026"]}, "state": "adopted",
})
if "show" in sys.argv:
    truth.show()

"""Dialogue-based agreement of a directorate: one boxed two-column table per goal. Render: python THIS (python-docx, soffice, pdftotext)."""
import pathlib
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
import docx
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

from facts5 import Doc

D = Doc("c31", "c31-dialogaftale-boern-kloeverhede.pdf", "Dialogaftale 2026 – Børn og Læring", "Kløverhede", "Børn og Læring", "dialogbaseret aftale",
        {"from": "2026-01-01", "to": "2026-12-31", "accept": ["2026"]}, "adopted",
        intro_aims=[{"text": "Aftalen skal gøre det lettere at tale om resultater, før de står i regnskabet"}])
CROSS, OWN = "Mål, vi deler med andre", "Mål, der er vores egne"

g = D.goal("g01", "Mere nærvær, mindre fravær", "mål", number="1", section=CROSS, themes=["sygefravær", "arbejdsmiljø og trivsel"], groups=["medarbejdere", "ledere"])
G1 = [
    ("Hvorfor er det vigtigt?", [g("{b|Hver gang en pædagog eller en lærer melder sig syg, mærkes det først af de børn, der i forvejen har det svært. {m 6.4;%;2025;baseline;Børn og Læring|Sygefraværet i Børn og Læring var 6,4 procent i perioden fra oktober 2024 til september 2025}, og spredningen mellem de enkelte huse er stor.}")]),
    ("Strategisk kobling", [g("{r Kompas;Pejlemærker:Kompas:2|Kurs 2 i Direktionens Kompas} samt {r Personalepolitik;Politik:Personalepolitik|Personalepolitikken}.")]),
    ("Hvad vil vi nå?", [g("{t {m 5.6;%;2026;target;Børn og Læring|Sygefraværet er højst 5,6 procent ved udgangen af 2026}}"), g("{t Ingen arbejdsplads ligger mere end {m 2;procentpoint;2026;target;arbejdspladser|to procentpoint} over gennemsnittet}")]),
    ("Det sætter vi i gang", ["*" + g("{a Alle ledere gennemfører en omsorgssamtale senest på femte fraværsdag}"), "*" + g("{a De otte huse med det højeste fravær får tilknyttet en arbejdsmiljøkonsulent i et halvt år}"),
                              "*" + g("{a Trioen på hver arbejdsplads laver en nærværsplan}, som omfatter"), "-" + g("{a2 en kortlægning af de opgaver, der slider mest}"), "-" + g("{a2 en aftale om, hvordan kolleger byder velkommen tilbage}")]),
    ("Sådan ser vi det", [g("{e Børnene møder de samme voksne flere dage i træk}")]),
    ("Vi spiller sammen med", [g("Målet er fælles med {o -;fælles mål|Voksen og Sundhed} og er skrevet ind i begge dialogaftaler. {o -;inddraget|Hoved-MED} og {o -;inddraget;Lone Aarup;FTR for BUPL|FTR for BUPL, Lone Aarup,} inddrages undervejs.")]),
    ("Bærer opgaven", [g("{o +;bærer opgaven;Karen Lisbeth Thorup;Skolechef|Skolechef Karen Lisbeth Thorup} og {o +;bærer opgaven;Rune Ågesen;dagtilbudschef|dagtilbudschef Rune Ågesen}")]),
    ("Dialog og status", [g("{f månedligt|Fraværstallene lægges frem på chefmødet hver måned.} {f maj;november|Der aflægges status til direktionen i maj og november.}")]),
]
g = D.goal("g02", "Ingen unge mellem to stole", "mål", number="2", section=CROSS, themes=["overgange og sammenhæng", "børn og unge"], groups=["unge mellem 16 og 23 år", "forældre"])
G2 = [
    ("Hvorfor er det vigtigt?", [g("{b Unge med handicap eller psykisk sårbarhed fortæller, at de skal begynde forfra, når de fylder 18 år. Sagen skifter rådgiver, lovgrundlag og sprog, og {m 41;unge;2025;baseline;overgange uden plan|i 2025 blev 41 unge myndige uden at have en plan for tiden efter}.}")]),
    ("Strategisk kobling", [g("{r Lov;Lov:Serviceloven:§107|Servicelovens § 107}, {r Lov;Lov:BarnetsLov|Barnets Lov} og {r Kompas;Pejlemærker:Kompas:1|Direktionens Kompas, kurs 1}.")]),
    ("Hvad vil vi nå?", [g("{t Den unge og familien skal opleve ét forløb med to lovgivninger – ikke to forløb.}"), g("{t {m 100;%;2026;target;unge med overgangsplan|Alle unge i målgruppen (100 pct.) har en overgangsplan, inden de fylder 17½ år}}")]),
    ("Det sætter vi i gang", ["*" + g("{a Der holdes et fælles møde mellem den unge, familierådgiveren og rådgiveren fra voksenområdet, når den unge fylder 16 år}"), "*" + g("{a Et tværgående overgangsteam med to medarbejdere fra hver side etableres i {ms 2026-03|marts 2026}}"),
                              "*" + g("{a Journalerne åbnes for begge områder, så snart samtykket er givet}")]),
    ("Vi spiller sammen med", [g("{o -;fælles mål|Voksen og Sundhed}, som har et tilsvarende mål i sin dialogaftale, samt {o -;samarbejdspartner|Ungehuset} og {o -;samarbejdspartner|Handicaprådet}.")]),
    ("Bærer opgaven", [g("{o +;bærer opgaven;;Familiechefen|Familiechefen} (pt. vakant – {o +;bærer opgaven midlertidigt;Signe Bjerre-Holm;souschef|souschef Signe Bjerre-Holm} varetager opgaven til 1. juni)")]),
    ("Dialog og status", [g("{f halvårligt|Overgangsteamet gør status hvert halve år over for begge områders chefer.}")]),
    ("Fra – til", [g("{w 2026-01-01;2027-12-31;yes|Januar 2026 – december 2027}")]),
]
g = D.goal("g03", "Én familie, én plan", "mål", number="3", section=CROSS, themes=["overgange og sammenhæng", "hjemløshed og udsatte"], groups=["familier med flere sager"])
G3 = [
    ("Hvorfor er det vigtigt?", [g("{b {m 260;familier;;baseline;familier med sager i tre eller flere afdelinger|Omkring 260 familier i Kløverhede har sager i tre eller flere afdelinger}. En familie kan have op til elleve fagpersoner omkring sig, uden at nogen har overblikket.}")]),
    ("Strategisk kobling", [g("{r Budget;Budget2026-2029:forandring14|Forandring 14 i Budget 2026-2029} og {r Politik;Politik:Politik for udsatte familier|Politik for udsatte familier}.")]),
    ("Hvad vil vi nå?", ["*" + g("{t {m 60;familier;2026;target;familier med én plan|60 familier har ved årets udgang én samlet plan}}"), "*" + g("{t Familierne ved, hvem der er deres koordinator}"), "*" + g("{t {m -25;%;2026;target;møder pr. familie|Antallet af møder pr. familie er nedbragt med en fjerdedel (25 procent)}}")]),
    ("Det sætter vi i gang", [g("{a Husstandsmodellen afprøves i Vestbyen fra april.} {a Familien vælger selv sin koordinator blandt de fagpersoner, den kender.} {a I efteråret beskriver vi, hvad modellen koster, og hvad den sparer.}")]),
    ("Ramme", [g("{m 1.8;mio. kr.;2026;amount;projektramme|Der er afsat 1,8 mio. kr. i 2026} og {m 1.2;mio. kr.;2027;amount;projektramme|1,2 mio. kr. i 2027}.")]),
    ("Vi spiller sammen med", [g("{o -;fælles mål|Voksen og Sundhed} (jobcenter, misbrug og socialpsykiatri)")]),
    ("Bærer opgaven", [g("{o +;bærer opgaven;;styregruppen for Husstandsmodellen|Styregruppen for Husstandsmodellen} med {o +;formand;Jens-Ole Vinding;direktør|direktør Jens-Ole Vinding} som formand")]),
    ("Dialog og status", [g("{f kvartal|Styregruppen mødes en gang i kvartalet og følger tallene.} {f december 2026|Slutevalueringen forelægges Børneudvalget i december 2026.}")]),
]
g = D.goal("g04", "Tilbage i skole – og glad for det", "mål", number="4", section=CROSS, themes=["børn og unge"], groups=["elever med bekymrende fravær"])
G4 = [
    ("Hvorfor er det vigtigt?", [g("{b {m 312;elever;2025;baseline;elever med over 15 pct. fravær|312 elever havde i skoleåret 2024/25 et fravær på {m 15;%;;other|over 15 procent}.} Mange af dem mistrives psykisk, og ventetiden til udredning er lang.}")]),
    ("Strategisk kobling", [g("{r Lov;Lov:Folkeskoleloven|Folkeskoleloven}. {r Strategi;Strategi:Sammen om skolen|Strategien ”Sammen om skolen”}.")]),
    ("Hvad vil vi nå?", [g("{t Antallet af elever med bekymrende fravær falder {m 220;elever;2027;target;elever med bekymrende fravær|til 220 i 2027}.}")]),
    ("Det sætter vi i gang", ["#" + g("{a Skolerne ringer hjem senest kl. 10 på første fraværsdag}"), "#" + g("{a PPR opretter et udgående team, som møder barnet derhjemme}"), "#" + g("{a Psykologerne i Voksen og Sundhed tilbyder forældrene korte samtaleforløb sideløbende med barnets forløb}"),
                              "#" + g("{a Hver skole udpeger en fraværsvejleder}")]),
    ("Målepunkt", [g("{t Andelen af elever, der er tilbage på fuldt skema efter tolv uger, er {m 70;%;2026;target;elever tilbage på fuldt skema|mindst 70 pct.}}")]),
    ("Vi spiller sammen med", [g("{o -;samarbejdspartner|Voksen og Sundhed}, {o -;samarbejdspartner|forældreforeningen Skolevægring Kløverhede} og {o -;samarbejdspartner|skolebestyrelserne}")]),
    ("Bærer opgaven", [g("{o +;bærer opgaven;;PPR-leder|PPR-lederen} sammen med {o +;bærer opgaven;Karen Lisbeth Thorup;skolechef|Karen Lisbeth Thorup}")]),
    ("Dialog og status", [g("{f oktober;februar;juni|Fraværet gøres op tre gange om året: i oktober, februar og juni.}")]),
]
g = D.goal("g05", "Flere pædagoger på stuerne", "mål", number="5", section=OWN, themes=["rekruttering og fastholdelse", "kompetenceudvikling"], groups=["pædagoger", "pædagogiske medhjælpere"])
G5 = [
    ("Hvorfor er det vigtigt?", [g("{b Under halvdelen af de voksne i vores vuggestuer og børnehaver har en pædagogisk uddannelse.}")]),
    ("Hvad vil vi nå?", [g("{t Pædagogandelen i dagtilbud stiger {m 48;%;2025;baseline;pædagogandel|fra 48 procent i 2025} {m 54;%;2027;target;pædagogandel|til 54 procent i 2027}.}")]),
    ("Det sætter vi i gang", ["*" + g("{a {m 20;medhjælpere;;other|20 medhjælpere} begynder på meritpædagoguddannelsen med løn}"), "*" + g("{a Vi opretter seks kombinationsstillinger mellem skole og dagtilbud}"), "*" + g("{a Praktikanter får en fast vejleder og tilbydes et vikariat, når praktikken slutter}")]),
    ("Ramme", [g("{m 3.4;mio. kr.;2026;amount;meritløn|Udgiften er 3,4 mio. kr. i 2026}, jf. {r Budget;Budget2026-2029:forandring21|forandring 21 i budgetaftalen for 2026-2029}.")]),
    ("Bærer opgaven", [g("{o +;bærer opgaven;Rune Ågesen;dagtilbudschef|Rune Ågesen}")]),
    ("Dialog og status", [g("{f 1. kvartal 2027|Nye tal foreligger i 1. kvartal 2027.}")]),
]
g = D.goal("g06", "Sprog fra start", "mål", number="6", section=OWN, themes=["børn og unge"], groups=["børn 0-6 år"])
G6 = [
    ("Hvad vil vi nå?", [g("{t I den sprogvurdering, der laves ved treårsalderen, {m 71;%;2025;baseline;børn i generel indsats|ligger 71 procent af børnene i dag i generel indsats}; {m 80;%;2026;target;børn i generel indsats|målet er 80 procent}.}")]),
    ("Det sætter vi i gang", [g("{a Alle vuggestuer læser højt i små grupper hver dag.} {a Sundhedsplejen udleverer en bogpose ved otte måneders-besøget.} Biblioteket har gode erfaringer med rim og remser for de mindste.")]),
    ("Sådan ser vi det", [g("{e Forældre fortæller, at de leger mere med sproget hjemme.}")]),
    ("Bærer opgaven", [g("{o +;bærer opgaven;;Områdelederne|Områdelederne} i fællesskab; {o +;tovholder;Maja Sejr Lund;sprogkonsulent|sprogkonsulent Maja Sejr Lund} er tovholder")]),
]
g = D.goal("g07", "Mindre tid ved tastaturet", "mål", number="7", section=OWN, themes=["velfærdsteknologi og digitalisering", "afbureaukratisering"], groups=["familierådgivere"])
G7 = [
    ("Hvorfor er det vigtigt?", [g("{b En familierådgiver bruger {m 14;timer;2025;baseline;dokumentation pr. uge|i gennemsnit 14 timer om ugen} på at skrive notater.} {p Tiden skal i stedet bruges sammen med børn og forældre.}")]),
    ("Hvad vil vi nå?", [g("{t Tiden til dokumentation er {m 9;timer;2026;target;dokumentation pr. uge|højst 9 timer om ugen} ved årets udgang}")]),
    ("Det sætter vi i gang", ["*" + g("{a Et taleværktøj, som skriver udkast til journalnotater, tages i brug hos tolv rådgivere}"), "*" + g("{a Skabeloner, ingen bruger, bliver slettet}")]),
    ("Vi spiller sammen med", [g("Indkøb og afprøvning sker sammen med {o -;fælles indkøb|Voksen og Sundhed}. {o -;rådgivning|Kommunens databeskyttelsesrådgiver} ser på sikkerheden.")]),
    ("Bærer opgaven", [g("{o +;projektleder;Ditte Nørmark;|Ditte Nørmark} er projektleder.")]),
    ("Dialog og status", [g("{f hver 6. uge|Der måles på et udsnit af notater hver 6. uge.}")]),
    ("Fra – til", [g("{w 2026-02-01;2026-11-30;no|1. februar 2026 til 30. november 2026}")]),
]
g = D.goal("g08", "Huse, der er åbne efter klokken fire", "mål", number="8", section=OWN, themes=["bygninger og boliger", "samskabelse og frivillighed"], groups=["foreninger"])
G8 = [
    ("Hvorfor er det vigtigt?", [g("{b Skoler og børnehaver står tomme, når foreningerne søger lokaler.}")]),
    ("Hvad vil vi nå?", [g("{t Flere lokaler bruges af lokalsamfundet om eftermiddagen og i weekenden.}")]),
    ("Det sætter vi i gang", [g("{a Sammen med Teknik og Ejendomme afprøves elektroniske låse på to skoler.}")]),
    ("Vi spiller sammen med", [g("{o -;samarbejdspartner|Teknik og Ejendomme}")]),
]
BOXES = [(CROSS, [G1, G2, G3, G4]), (OWN, [G5, G6, G7, G8])]


def shade(cell, colour):
    props = cell._tc.get_or_add_tcPr()
    fill = OxmlElement("w:shd")
    fill.set(qn("w:val"), "clear"), fill.set(qn("w:fill"), colour)
    props.append(fill)


def field(paragraph, code):
    for kind in ("begin", None, "end"):
        run = paragraph.add_run()
        el = OxmlElement("w:fldChar" if kind else "w:instrText")
        if kind:
            el.set(qn("w:fldCharType"), kind)
        else:
            el.text = code
        run._r.append(el)


d = docx.Document()
s = d.sections[0]
s.page_width, s.page_height, s.left_margin, s.right_margin, s.top_margin, s.bottom_margin = Cm(21), Cm(29.7), Cm(2.2), Cm(2.2), Cm(2.4), Cm(2)
d.styles["Normal"].font.name, d.styles["Normal"].font.size = "Liberation Sans", Pt(10)
d.styles["Normal"].paragraph_format.space_after = Pt(5)
for n, size in ((1, 15), (2, 12)):
    st = d.styles[f"Heading {n}"]
    st.font.name, st.font.size, st.font.color.rgb = "Liberation Sans", Pt(size), RGBColor(0x1F, 0x5C, 0x4A)
s.header.paragraphs[0].text = "Kløverhede Kommune\tDialogbaseret aftalestyring"
f = s.footer.paragraphs[0]
f.alignment = WD_ALIGN_PARAGRAPH.RIGHT
f.add_run("Side "), field(f, "PAGE"), f.add_run(" af "), field(f, "NUMPAGES")
t = d.add_paragraph()
r = t.add_run("Dialogaftale 2026 – Børn og Læring")
r.bold, r.font.size, r.font.color.rgb = True, Pt(24), RGBColor(0x1F, 0x5C, 0x4A)
d.add_paragraph("Indgået mellem direktionen og direktørområdet Børn og Læring den 11. december 2025. Aftalen gælder fra 1. januar til 31. december 2026.")
d.add_heading("Sådan bruger vi aftalen", 1)
d.add_paragraph("I Kløverhede styrer vi gennem samtaler. Aftalen skal gøre det lettere at tale om resultater, før de står i regnskabet. Den erstatter ikke lovgivning, budget eller kvalitetsstandarder, men peger på det, som vi i særlig grad vil bruge kræfter på i år.")
d.add_paragraph("Direktionens Kompas består af fire kurser: 1) Borgeren skal kunne finde vej, 2) Vi løfter i flok, 3) Hver krone gør gavn, 4) Kloden med i lommen. Hvert mål i aftalen bør knytte sig til mindst én kurs.")
d.add_heading("Dialogmøder i aftaleåret", 2)
cal = d.add_table(rows=0, cols=3, style="Light Grid Accent 1")
for row in (("Møde", "Hvornår", "Hvem deltager"), ("Startmøde", "Uge 3", "Direktør og chefgruppe"), ("Midtvejsdialog", "Uge 25", "Direktion, direktør og to udpegede ledere"), ("Afslutning", "Uge 49", "Direktion og direktør")):
    for cell, text in zip(cal.add_row().cells, row):
        cell.text = text
for n, (section, goals) in enumerate(BOXES):
    d.add_heading(section, 1)
    for k, rows in enumerate(goals):
        goal = D.goals[n * 4 + k].truth
        table = d.add_table(rows=1, cols=2, style="Table Grid")
        table.autofit = False
        head = table.rows[0].cells
        head[0].text, head[1].text = f"Mål {goal['number']}", goal["title"]
        for c in head:
            shade(c, "1F5C4A")
            c.paragraphs[0].paragraph_format.keep_with_next = True
            for run in c.paragraphs[0].runs:
                run.bold, run.font.size, run.font.color.rgb = True, Pt(12), RGBColor(255, 255, 255)
        for label, blocks in rows:
            left, right = table.add_row().cells
            shade(left, "E3EFE9")
            left.text = label
            left.paragraphs[0].runs[0].bold = True
            for i, block in enumerate(blocks):
                style = {"*": "List Bullet", "-": "List Bullet 2", "#": "List Number"}.get(block[0])
                text = block[1:] if style else block
                if style == "List Number":
                    style, text = None, f"{i + 1}) {text}"
                p = right.paragraphs[0] if i == 0 else right.add_paragraph()
                p.text = text
                if style:
                    p.style = d.styles[style]
                p.paragraph_format.space_after = Pt(3)
        table.columns[0].width, table.columns[1].width = Cm(4), Cm(12.6)
        for row in table.rows:
            row.cells[0].width, row.cells[1].width = Cm(4), Cm(12.6)
        d.add_paragraph()
d.add_heading("Underskrifter", 1)
d.add_paragraph("Kløverhede, den 11. december 2025")
sign = d.add_table(rows=1, cols=2)
sign.rows[0].cells[0].text = "_______________________\nKommunaldirektør Birgit Oksholm"
sign.rows[0].cells[1].text = "_______________________\nDirektør Jens-Ole Vinding, Børn og Læring"
with tempfile.TemporaryDirectory() as tmp:
    source = pathlib.Path(tmp, D.path.stem + ".docx")
    d.save(source)
    subprocess.run(["soffice", f"-env:UserInstallation=file://{tmp}/lo", "--headless", "--convert-to", "pdf", "--outdir", str(D.path.parent), str(source)], check=True, capture_output=True, timeout=170)
D.save()

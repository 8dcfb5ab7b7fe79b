"""Myrup: a care home's draft plan in Word, field names run in at the head of the paragraph, a table of measures per effort. python-docx; run with Python, writes document and truth."""
import datetime

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

from facts_tags import Truth, num, out, own, plain, ref

STEM = "c81-lokal-udviklingsplan-laerkely-myrup"
S1, S2 = "Hverdagen på Lærkely", "Arbejdspladsen Lærkely"
HEADS = ("Vi måler på", "Nu", "Ved udgangen af 2026", "Ved udgangen af 2027")

# section, number, title, [(run-in heading, text | list | "table", …)], facts
GOALS = [
    (S1, "1", "Ro omkring måltiderne",
     [("Hvorfor det fylder hos os.", "{b:Hver femte beboer har tabt sig uden at ville det. Pårørende fortæller, at der er uro i spisestuen, og at maden når at blive kold.}"),
      ("Meningen med indsatsen.", "{p:Måltidet skal være dagens rolige midtpunkt, hvor man spiser sig mæt i godt selskab.}"),
      ("Sådan griber vi det an.", ["Vi dækker bordene op i mindre grupper, så ingen sidder mere end seks sammen", "Telefoner og medicinvogn holdes ude af spisestuen mellem kl. 12 og 13", "En medarbejder fra hver afdeling uddannes til måltidsvært", "Beboere, der taber sig, vejes hver uge og tilbydes mellemmåltider"]),
      ("Sådan kan vi se det.", [("Beboere med utilsigtet vægttab", "22 %", "15 %", "10 %"), ("Beboere, der er tilfredse med måltiderne", "68 %", "75 %", "80 %")]),
      ("Hvem der går forrest.", "Afdelingsleder Gitte Holst sammen med køkkenleder Per Steen"),
      ("Hvornår vi stopper op.", "{f[marts;september]:Vi samler op på personalemøderne i marts og september.}")],
     dict(owners=[own("Afdelingsleder Gitte Holst", "Gitte Holst", "Afdelingsleder", "går forrest"), own("køkkenleder Per Steen", "Per Steen", "køkkenleder", "går forrest", "either")], groups=["beboere"], themes=["hjemmepleje og ældre"])),
    (S1, "2", "Noget at stå op til",
     [("Hvorfor det fylder hos os.", "{b:Om eftermiddagen sover mange i stolene. Aktiviteterne er gode, men de er planlagt af os og passer ikke til alle.}"),
      ("Meningen med indsatsen.", "{p:Hver beboer skal have noget i løbet af ugen, som han eller hun ser frem til.} Det er også kernen i Værdighedspolitikken."),
      ("Sådan griber vi det an.", ["Kontaktpersonen laver en livshistorie sammen med beboeren inden for den første måned", "Hver beboer vælger en ugentlig aktivitet, som skrives i døgnrytmeplanen", "Lærkelys Venner og børnehaven Spiren inviteres med til sang, havearbejde og bagning"]),
      ("Sådan mærkes det.", "{e:Beboerne fortæller om noget, de har lavet, når familien ringer om aftenen.}"),
      ("Hvem der går forrest.", "Aktivitetsmedarbejder Dorthe Nygaard og de frivillige i Lærkelys Venner"),
      ("Hvornår vi stopper op.", "{f[hver anden måned]:Aktivitetsrådet ser på planerne hver anden måned.}")],
     dict(owners=[own("Aktivitetsmedarbejder Dorthe Nygaard", "Dorthe Nygaard", "Aktivitetsmedarbejder", "går forrest"), own("de frivillige i Lærkelys Venner", None, "de frivillige i Lærkelys Venner", "går forrest", "either"), own("Aktivitetsrådet", None, "Aktivitetsrådet", "ser på planerne", "either")],
          refs=[ref("Politik", "Værdighedspolitikken", "Politik:Værdighedspolitik")], groups=["beboere", "frivillige"], themes=["samskabelse og frivillighed", "hjemmepleje og ældre"])),
    (S1, "3", "Pårørende som medspillere",
     [("Hvorfor det fylder hos os.", "{b:Klager handler næsten altid om det, vi ikke fik sagt. Nogle pårørende ved heller ikke, hvem de skal spørge.}"),
      ("Sådan griber vi det an.", [("Indflytningssamtalen deles i to:", ["et praktisk møde før indflytningen", "en samtale om forventninger efter fire uger"]), "Alle pårørende får navn og telefonnummer på en kontaktperson", "Vi holder pårørendecafé den første torsdag i måneden", "Et digitalt nyhedsbrev sendes ud hver fjortende dag"]),
      ("Sådan kan vi se det.", [("Pårørende, der føler sig godt informeret", "61 %", "70 %", "80 %"), ("Klager om året", "17", "10", "8")]),
      ("Hvem der går forrest.", "Plejecenterleder Annelise Rohde; formanden for bruger- og pårørenderådet inddrages"),
      ("Hvornår vi stopper op.", "{f[én gang om året]:Der gennemføres en kort spørgeskemaundersøgelse én gang om året.} {f[hvert kvartal]:Klagerne gennemgås i ledelsen hvert kvartal.}")],
     dict(owners=[own("Plejecenterleder Annelise Rohde", "Annelise Rohde", "Plejecenterleder", "går forrest"), own("formanden for bruger- og pårørenderådet", None, "formanden for bruger- og pårørenderådet", "inddrages", False)], groups=["pårørende"], themes=["kommunikation", "fællesskab og samarbejde"])),
    (S1, "4", "Trygge nætter og færre fald",
     [("Hvorfor det fylder hos os.", "{b:I 2025 registrerede vi 143 fald. To ud af tre sker mellem klokken 22 og 7, og de fleste på vej til toilettet.}"),
      ("Meningen med indsatsen.", "{p:Beboerne skal kunne sove uden at være bange, og uden at nogen vækker dem for at se efter dem.}"),
      ("Sådan griber vi det an.", ["Sensorer, der tænder dæmpet lys, når man sætter fødderne på gulvet, afprøves i afdeling Øst i foråret 2026", "Virker det, sættes sensorerne op i hele huset", "Fysioterapeuten gennemgår alle boliger for løse tæpper, ledninger og forkert sengehøjde", "Efter hvert fald taler vi på morgenmødet om, hvad vi kan lære"]),
      ("Sådan kan vi se det.", [("Fald om året", "143", "110", "90")]),
      ("Hvem der går forrest.", "Nattevagt og forflytningsvejleder Susan Mølby, fysioterapeut Anders Tind"),
      ("Økonomi.", "Myrup Kommune har givet 180.000 kr. fra velfærdsteknologipuljen, jf. budget 2026-2029."),
      ("Hvornår vi stopper op.", "{f[juni 2026]:Afprøvningen evalueres i juni 2026.} {f[hver måned]:Faldene tælles op hver måned.}")],
     dict(owners=[own("Nattevagt og forflytningsvejleder Susan Mølby", "Susan Mølby", "Nattevagt og forflytningsvejleder", "går forrest"), own("fysioterapeut Anders Tind", "Anders Tind", "fysioterapeut", "går forrest")],
          numbers=[num("143 fald", 143, "fald", "baseline", 2025), num("180.000 kr.", 180000, "kr.", "amount")], refs=[ref("Budget", "budget 2026-2029", "Budget2026-2029")], groups=["beboere"], themes=["velfærdsteknologi og digitalisering", "hjemmepleje og ældre"])),
    (S2, "5", "Et godt sted at være elev",
     [("Hvorfor det fylder hos os.", "{b:Vi får brug for mange nye kolleger, og eleverne er dem, vi helst vil ansætte. Alligevel afbrød fire ud af ti elever deres praktik hos os sidste år.}"),
      ("Sådan griber vi det an.", ["Hver elev får to faste vejledere, så der altid er en på arbejde", "Vejlederne får afsat to timer om ugen til oplæring", "Eleverne holder deres eget møde hver fredag, hvor en leder kigger forbi"]),
      ("Sådan kan vi se det.", [("Elever, der afbryder praktikken", "40 %", "25 %", "15 %")]),
      ("Sådan mærkes det.", "{e:Eleverne anbefaler Lærkely til andre på deres hold, og flere søger job her, når de er færdige.}"),
      ("Hvem der går forrest.", "Uddannelsesansvarlig Kirsten Væver i tæt samarbejde med SOSU-skolen"),
      ("Hvornår vi stopper op.", "{f[januar;august]:Når et nyt hold begynder i januar og august}")],
     dict(owners=[own("Uddannelsesansvarlig Kirsten Væver", "Kirsten Væver", "Uddannelsesansvarlig", "går forrest"), own("SOSU-skolen", None, "SOSU-skolen", "i tæt samarbejde med", False)], groups=["elever", "vejledere"], themes=["rekruttering og fastholdelse", "kompetenceudvikling"])),
    (S2, "6", "En vagtplan, vi selv har hånd i hanke med",
     [("Hvorfor det fylder hos os.", "{b:Vagtplanen er den hyppigste grund til, at folk siger op. Samtidig bruger vi for mange penge på vikarer fra bureau.}"),
      ("Meningen med indsatsen.", "{p:Den, der kender sin vagt i god tid, møder gladere ind og bliver sjældnere syg.}"),
      ("Sådan griber vi det an.", ["Hver afdeling lægger selv sin plan for otte uger ad gangen", "En planlægningsgruppe lærer af Plejecenter Bakkebo, som har arbejdet sådan i tre år", "Fuldtid tilbydes til alle, der ønsker flere timer"]),
      ("Sådan kan vi se det.", [("Vikartimer fra bureau pr. måned", "620", "400", "200"), ("Sygefravær", "8,3 %", "7,0 %", "6,0 %")]),
      ("Hvem der går forrest.", "LMU har ansvaret; tovholder er afdelingsleder Jonas Barfod"),
      ("Hvornår vi stopper op.", "{f[månedligt]:LMU drøfter tallene månedligt.}")],
     dict(owners=[own("LMU", None, "LMU", "har ansvaret"), own("afdelingsleder Jonas Barfod", "Jonas Barfod", "afdelingsleder", "tovholder")], groups=["medarbejdere"], themes=["arbejdstid og vagtplanlægning", "sygefravær"])),
]


def values(rows):
    """The figures of a table of measures: now, 2026, 2027."""
    found = []
    for label, *cells in rows:
        for cell, kind, year in zip(cells, ("baseline", "target", "target"), (2025, 2026, 2027)):
            found.append(num(cell, float(cell.replace(" %", "").replace(",", ".")), "%" if "%" in cell else "antal", kind, year, label))
    return found


T = Truth("c81", STEM + ".docx", title="Lokal udviklingsplan 2026-2027 for Plejecenter Lærkely", municipality="Myrup", area="Plejecenter Lærkely", document_type="lokal udviklingsplan", period={"from": "2026-01-01", "to": "2027-12-31", "accept": ["2026"]}, state="draft")
d = Document()
d.core_properties.author, d.core_properties.title = "Plejecenter Lærkely", "Lokal udviklingsplan"
d.core_properties.created = d.core_properties.modified = datetime.datetime(2026, 1, 5)
d.styles["Normal"].font.name, d.styles["Normal"].font.size = "Calibri", Pt(11)
for n, size in (("Heading 1", 17), ("Heading 2", 13)):
    s = d.styles[n]
    s.font.name, s.font.size, s.font.color.rgb = "Calibri", Pt(size), RGBColor(0x7A, 0x2E, 0x5D)
    for key in ("w:asciiTheme", "w:hAnsiTheme"):
        s.element.rPr.rFonts.attrib.pop(qn(key), None)
page = d.sections[0]
page.page_width, page.page_height, page.left_margin, page.right_margin = Cm(21), Cm(29.7), Cm(2.3), Cm(2.3)
page.header.paragraphs[0].text = "UDKAST til drøftelse i LMU og bruger- og pårørenderådet den 14. januar 2026"
foot = page.footer.paragraphs[0]
foot.text = "Myrup Kommune  |  side "
foot.alignment = WD_ALIGN_PARAGRAPH.CENTER
for kind, text in (("begin", None), (None, "PAGE"), ("end", None)):
    run = foot.add_run()
    el = OxmlElement("w:fldChar" if kind else "w:instrText")
    if kind:
        el.set(qn("w:fldCharType"), kind)
    else:
        el.text = text
    run._r.append(el)
d.add_paragraph("Lokal udviklingsplan 2026-2027 for Plejecenter Lærkely", style="Title")
d.add_paragraph("Lærkely er hjem for 58 mennesker og arbejdsplads for 94. Denne plan fortæller, hvad vi vil blive bedre til de næste to år. Den er blevet til på to temadage i efteråret, hvor beboere, pårørende og medarbejdere har peget på det, der betyder mest.")
d.add_paragraph("Planen ligger inden for rammerne af ældreloven og de mål, som byrådet i Myrup Kommune har sat for ældreområdet. Der er seks indsatser: fire om hverdagen og to om arbejdspladsen.")
t = d.add_table(rows=0, cols=2, style="Table Grid")
for a, b in (("Boliger", "58, heraf 16 i demensafsnittet Lunden"), ("Medarbejdere", "94, hvoraf 71 er på deltid"), ("Leder", "Annelise Rohde"), ("Adresse", "Lærkevænget 2, Myrup")):
    cells = t.add_row().cells
    cells[0].text, cells[1].text = a, b
last = None
for section, number, title, fields, facts in GOALS:
    if section != last:
        d.add_heading(section, 1)
        last = section
    d.add_heading(f"Indsats {number}: {title}", 2)
    targets, actions, numbers, texts = [], [], [], []
    for label, value in fields:
        p = d.add_paragraph()
        p.add_run(label).bold = True
        if isinstance(value, str):
            p.add_run(" " + plain(value))
            texts.append(value)
        elif isinstance(value[0], tuple) and len(value[0]) == 4:
            p.paragraph_format.keep_with_next = True
            t = d.add_table(rows=1, cols=4, style="Light Grid Accent 1")
            for c, h in zip(t.rows[0].cells, HEADS):
                c.text = h
            for row in value:
                for c, v in zip(t.add_row().cells, row):
                    c.text = v
                targets.append(" ".join(row))
            for line in t.rows:
                for c, w in zip(line.cells, (7.2, 2.2, 3.5, 3.5)):
                    c.width = Cm(w)
            numbers += values(value)
            d.add_paragraph()
        else:
            actions = value
            for v in value:
                d.add_paragraph(v if isinstance(v, str) else v[0], style="List Bullet")
                for b in [] if isinstance(v, str) else v[1]:
                    d.add_paragraph(b, style="List Bullet 2")
    facts["numbers"] = list(facts.get("numbers", [])) + numbers
    T.goal(title, "indsats", number, section, texts=texts, lists=[("a", actions), ("t", targets)], **facts)
d.add_heading("Sådan går det videre", 1)
d.add_paragraph("Efter drøftelsen i LMU og bruger- og pårørenderådet retter vi planen til, og den endelige udgave sendes til ældrechefen i februar. Planen hænger på opslagstavlen ved hovedindgangen, og alle er velkomne til at spørge.")
d.save(out(STEM, "docx"))
T.write()

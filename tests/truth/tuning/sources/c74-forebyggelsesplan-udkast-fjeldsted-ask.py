"""Draft plan with run-in field names, numbered and bulleted lists of Word's own and one tracked change. Run with Python and python-docx: writes the DOCX and its truth."""
import re, sys
from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from facts12 import HALF, Truth, clean

STEM = "c74-forebyggelsesplan-udkast-fjeldsted-ask"
plain = lambda s: clean(re.sub(r"\*\*|\{\{[^}]*->|\}\}", "", s))
truth = Truth(plain)
TEXT = """
title|Forebyggelsesplan 2027-2030
sub|Kriminalitet, rusmidler og digital krænkelse blandt unge
p|Det Kriminalitetsforebyggende Råd i Fjeldsted-Ask Kommune har bedt Børn, Unge og Familie om at samle de aftaler, som skoler, politi, klubber og socialtjeneste hidtil har haft hver for sig. Planen er udarbejdet i efteråret 2026 på baggrund af to workshopper med i alt 57 deltagere, heraf elleve unge.
p|Den 3. december 2026 drøftede Børne- og Ungeudvalget et første oplæg. Udvalget ønskede færre indsatser og tydeligere tal. Dette udkast er rettet til efter drøftelsen og forelægges rådet til godkendelse den 12. januar 2027.
h1|Tre tal, der bekymrer
b|19 procent af eleverne i 9. klasse har prøvet at bruge lattergas eller andre rusmidler end alkohol
b|Antallet af anmeldelser om deling af krænkende billeder er tredoblet på fire år
b|Hver anden kendte gruppering i kommunen rekrutterer medlemmer under 15 år
h1|Spor 1: «S|Tidligt og sammen»
p|**Kort om sporet.** Der er langt fra bekymring til handling. I sporet samler vi det arbejde, som skal gøre afstanden kortere for de voksne omkring børn på 4. til 7. klassetrin.
goal|Indsatsmål 1.1 – «G indsatsmål;1.1|Lærere og pædagoger handler på den første bekymring»
p|**Anledning:** «b|En underretning når i dag først frem, når der er gået «n 7;uger;baseline|syv uger» fra de første tegn.»
p|**Intention:** «p|Medarbejdere, som er tæt på børnene, skal vide, hvem de kan ringe til, og være trygge ved at gøre det.»
p|**Fremgangsmåde:**
n|«a|En åben sparringslinje bemandes af en socialrådgiver hver dag kl. 13-15»
n|«a|Alle skoler gennemfører et dialogmøde om mistrivsel ved skoleårets start»
n|«a|Børnelinealen indarbejdes som fælles redskab»
b2|«aa|på skolerne fra august 2027»
b2|«aa|i klubberne fra januar 2028»
p|**Tegn på, at vi lykkes:** «t|Tiden fra tegn til underretning er nede på «n 3;uger;target;2028|tre uger» i 2028.» «e|Lærere fortæller, at de føler sig mindre alene.»
p|**Primus motor:** «o primus motor;afdelingsleder;Helle Gammelgaard|Afdelingsleder Helle Gammelgaard», «x enhed;;|Børnerådgivningen»
p|**Med ved bordet:** «d med ved bordet;;|skolelederne», «d med ved bordet;;|PPR», «d med ved bordet;fællestillidsrepræsentant;Jørn Ibsen|Jørn Ibsen, fællestillidsrepræsentant i lærerkredsen»
p|**Tilbagemelding:** «f juni|Skriftligt til udvalget hvert år i juni.» «K lærere,pædagoger,børn#børn og unge,tværfaglighed og teams»
goal|Indsatsmål 1.2 – «G indsatsmål;1.2|Forældre, der taler sammen, før det brænder på»
p|**Intention:** «p|Vi vil understøtte, at forældre i en årgang laver aftaler om alkohol, sengetider og telefoner.»
p|**Fremgangsmåde:** «a|SSP-konsulenten deltager i ét forældremøde på alle 6. årgange.» Det sker i dag kun dér, hvor skolen selv spørger. «a|Et dilemmaspil på dansk, arabisk og ukrainsk trykkes og deles ud.» «a|Forældreråd kan søge op til «n 3000;kr.;amount|3.000 kr.» til en fællesspisning.»
p|**Tegn på, at vi lykkes:** «t|På «n 80;%;target|{{70->80}} pct.» af årgangene findes der en nedskrevet aftale (nu: «n 35;%;baseline|35 pct.»).»
p|**Primus motor:** «o primus motor;SSP-konsulent;Jannik Rohde|SSP-konsulent Jannik Rohde» sammen med «d med ved bordet;;|skolebestyrelserne»
p|**Horisont:** «T 2027-08-01;|Skoleårene 2027/28 og 2028/29» «K forældre#børn og unge,samskabelse og frivillighed»
goal|Indsatsmål 1.3 – «G indsatsmål;1.3|Nej tak til lattergas og nikotinposer»
p|**Anledning:** «b|Butikkerne langs Åboulevarden har solgt til mindreårige ved «n 40;%;baseline|fire ud af ti» kontrolbesøg.»
p|**Fremgangsmåde:**
b|«a|Kommunen og politiet besøger alle salgssteder to gange om året»
b|«a|Kontrakter om udlejning af kommunale lokaler får en klausul om nikotin»
b|«a|Elever på 8. årgang laver kampagnefilm til biografen»
p|**Tegn på, at vi lykkes:** «t|Højst «n 5;%;target;2029|5 %» af salgsstederne sælger til unge under 18 år i 2029.» «t|Andelen af 9.-klasser, der har prøvet lattergas, falder fra «n 19;%;baseline;2026|19 %» til «n 10;%;target;2030|10 %» i 2030.»
p|**Primus motor:** «o primus motor;sundhedskonsulent;Trine Agerskov|Sundhedskonsulent Trine Agerskov» og «o primus motor;politiassistent;Lars Mygind|politiassistent Lars Mygind»
p|**Afsæt:** «r Politik:Røgfri fremtid|Politik for røgfri fremtid», «r Lov:Sundhedsloven:§119|sundhedslovens § 119»
p|**Tilbagemelding:** «f februar,juni,oktober|På rådets møder i februar, juni og oktober» «K unge,butikker#børn og unge,nære sundhedsvæsen»
h1|Spor 2: «S|Unge på vej ud ad en tangent»
p|**Kort om sporet.** Når en ung først er begyndt at forsvinde, er det relationen, der virker. Her prioriterer vi få unge og meget tid.
goal|Indsatsmål 2.1 – «G indsatsmål;2.1|Et gadeplansteam, der kender de unge ved navn»
p|**Intention:** «p|Teamet skal være der, hvor de unge er, og når de er der.»
p|**Fremgangsmåde:**
n|«a|To gadeplansmedarbejdere ansættes med aften- og weekendtid»
n|«a|Der laves et ugekort over uro, som deles med klubberne hver mandag»
n|«a|Teamet får et lokale på biblioteket i Ask»
p|**Ressourcer:** Finansieres af «r Budget2027-2030:forandring41|budgetinitiativ 41, Budget 2027-2030», i alt «n 1.15;mio. kr.;amount|1,15 mio. kr.» om året.
p|**Tegn på, at vi lykkes:** «t|I 2028 har teamet løbende kontakt til mindst «n 60;unge;target;2028|60 unge».» «t|Antallet af anmeldelser om hærværk er «n -25;%;target;2028|en fjerdedel» lavere end i 2026 («n 212;anmeldelser;baseline;2026|212 anmeldelser»).»
p|**Primus motor:** «x primus motor;leder af Gadeplansteamet;|Leder af Gadeplansteamet» (stillingen er under besættelse)
p|**Med ved bordet:** «d med ved bordet;;|Østlandets Politi», «d med ved bordet;;|Boligforeningen Fjordglimt», «d med ved bordet;;|natteravnene»
p|**Milepæle:** «m 2027-04|Ansættelser på plads april 2027», «m 2027-06-01|lokalet åbner 1. juni 2027»
p|**Tilbagemelding:** «f løbende|Løbende på det ugentlige koordinationsmøde», «f december|samlet i december» «K unge#børn og unge,hjemløshed og udsatte»
goal|Indsatsmål 2.2 – «G indsatsmål;2.2|Fritidsjob i stedet for fritidsproblemer»
p|«b|Unge med et job om lørdagen begår sjældnere kriminalitet. Alligevel står de, der har mest brug for det, bagerst i køen.» «a|Jobcentrets ungeteam indgår aftaler med «n 10;arbejdsgivere;other|ti» lokale arbejdsgivere», og «a|kontaktpersonen følger med på de første tre vagter». «a|Kommunen stiller selv «n 5;pladser;other|fem pladser» til rådighed i Park og Vej.» «t|Målet er, at antallet af fritidsjob til unge i målgruppen «n 100;%;other|fordobles» fra «n 24;job;baseline|24» til «n 48;job;target;2029|48» inden udgangen af 2029.» «o ansvarlig for opfølgning;ungechef;Nabil Rasmussen|Ungechef Nabil Rasmussen» er ansvarlig for opfølgningen, som «f årsskiftet|sker ved årsskiftet». «K unge#beskæftigelse og virksomheder,børn og unge»
goal|Indsatsmål 2.3 – «G indsatsmål;2.3|En plan i hånden, når sigtelsen kommer»
p|**Anledning:** «b|Der kan gå måneder fra afhøring til dom. I den tid sker der ofte ikke andet end nye forhold.»
p|**Fremgangsmåde:**
b|«a|Familien tilbydes et møde senest «n 48;timer;norm|48 timer» efter sigtelsen»
b|«a|Den unge får en plan efter «r Lov:BarnetsLov|barnets lov» med navn på én gennemgående voksen»
b|«a|Ungdomskriminalitetsnævnets afgørelser gennemgås i fællesskab hvert kvartal»
p|**Tegn på, at vi lykkes:** «t|Andelen, der får en ny sigtelse inden for et år, bringes ned under «n 30;%;target|30 pct.», mod «n 44;%;baseline|44 pct.» i dag.» «e|De unge oplever, at nogen holder fast i dem.»
p|**Primus motor:** «o primus motor;;|Ungerådgivningen»
p|**Tilbagemelding:** «f hver 4. måned|Hver 4. måned i styregruppen» «K unge,familier#børn og unge,overgange og sammenhæng»
h1|Spor 3: «S|Trygt på nettet»
p|**Kort om sporet.** Skærmen er også en skolegård. Sporet er nyt i forhold til den tidligere plan.
goal|Indsatsmål 3.1 – «G indsatsmål;3.1|Hurtig hjælp til den, der er blevet delt»
p|**Intention:** «p|Den krænkede skal have hjælp samme dag og ikke selv være detektiv.»
p|**Fremgangsmåde:**
n|«a|Skolerne får en tjekliste på én side»
n|«a|En kontaktperson hos politiet oprettes med direkte nummer»
n|«a|Der indgås aftale med Red Billedet om bistand til at få materiale fjernet»
p|**Tegn på, at vi lykkes:** «t|Alle henvendelser er besvaret inden for «n 24;timer;target|24 timer».»
p|**Primus motor:** «o primus motor;SSP-konsulent;Jannik Rohde|Jannik Rohde»
p|**Med ved bordet:** «d med ved bordet;;|Red Billedet»; «d med ved bordet;;|Østlandets Politi»
p|**Horisont:** «T ;2027-10-01|Klar til brug senest 1. oktober 2027» «K unge#børn og unge»
goal|Indsatsmål 3.2 – «G indsatsmål;3.2|Digital dannelse på skemaet»
p|**Fremgangsmåde:**
b|«a|Et forløb på otte lektioner udvikles til 5. klasse»
b|«a|Ungdomsskolen uddanner «n 20;ambassadører;other|20 ambassadører», der underviser yngre elever»
b|«a|Forældre inviteres indenfor som elever for en aften»
p|**Tegn på, at vi lykkes:** «t|Samtlige 5. klasser har gennemført forløbet ved udgangen af skoleåret 2028/29.» «e|Eleverne siger oftere fra, når nogen deler noget, de ikke må.»
p|**Primus motor:** «o primus motor;;|Pædagogisk Udviklingscenter»
p|**Afsæt:** «r Strategi:Digitaliseringsstrategi|Digitaliseringsstrategi for skolerne 2026-2030»
p|**Tilbagemelding:** «f hvert forår|Hvert forår, i kvalitetssamtalen med skolerne» «K elever,forældre#børn og unge,velfærdsteknologi og digitalisering»
goal|Indsatsmål 3.3 – «G indsatsmål;3.3|Spil, skins og gæld»
p|**Anledning:** «b|Klubmedarbejdere møder drenge, som skylder penge væk for spil, de ikke må spille.» Indsatsmålet er foreløbigt. Rådet bedes tage stilling til, om det skal udfoldes. «K drenge#børn og unge»
h1|Det videre forløb
p|Når rådet har godkendt planen, sendes den til Byrådet i marts 2027. Planen afløser SSP-planen fra 2022. En midtvejsevaluering lægges frem i efteråret 2028.
"""


def runs(par, text):
    for part in re.split(r"(\*\*[^*]+\*\*|\{\{[^}]+\}\})", text):
        if part.startswith("**"):
            par.add_run(part[2:-2]).bold = True
        elif part.startswith("{{"):
            old, new = part[2:-2].split("->")
            for tag, word in (("w:del", old), ("w:ins", new)):
                mark = OxmlElement(tag)
                for k, v in (("w:id", "9"), ("w:author", "Sekretariatet"), ("w:date", "2026-12-09T10:00:00Z")):
                    mark.set(qn(k), v)
                run = OxmlElement("w:r")
                t = OxmlElement("w:delText" if tag == "w:del" else "w:t")
                t.text = word
                run.append(t)
                mark.append(run)
                par._p.append(mark)
        elif part:
            par.add_run(part)


doc = Document()
doc.styles["Normal"].font.name, doc.styles["Normal"].font.size = "Carlito", Pt(11)
s = doc.sections[0]
s.left_margin = s.right_margin = Cm(2.6)
head = s.header.paragraphs[0]
head.text, head.alignment = "UDKAST, version 3 – 9. december 2026", WD_ALIGN_PARAGRAPH.RIGHT
head.runs[0].font.color.rgb = RGBColor(0xB0, 0x20, 0x20)
s.footer.paragraphs[0].text = "Fjeldsted-Ask Kommune · Børn, Unge og Familie · Sagsnr. 27-004417"
numbering = doc.part.numbering_part.element
base = doc.styles["List Number"].element.pPr.numPr.numId.val


def fresh():
    """A numbered list that begins at 1 again."""
    abstract = next(n for n in numbering.findall(qn("w:num")) if n.numId == base).abstractNumId.val
    num = numbering.add_num(abstract)
    num.add_lvlOverride(0).add_startOverride(1)
    return num.numId


was, number = None, None
for line in truth.read(TEXT).strip().split("\n"):
    kind, _, text = line.partition("|")
    text = re.sub(r"\s+$", "", text)
    if kind == "title":
        doc.add_paragraph(text, style="Title")
    elif kind == "sub":
        doc.add_paragraph(text, style="Subtitle")
    elif kind == "h1":
        doc.add_heading(text, 1)
    elif kind == "goal":
        p = doc.add_paragraph()
        p.paragraph_format.space_before, p.paragraph_format.keep_with_next = Pt(14), True
        r = p.add_run(text)
        r.bold, r.font.size = True, Pt(13)
    else:
        p = doc.add_paragraph(style={"p": "Normal", "b": "List Bullet", "b2": "List Bullet 2", "n": "List Number"}[kind])
        p.paragraph_format.space_after = Pt(6 if kind == "p" else 2)
        if kind == "n":
            if was not in ("n", "b2"):
                number = fresh()
            pr = p._p.get_or_add_pPr().get_or_add_numPr()
            pr.get_or_add_ilvl().val, pr.get_or_add_numId().val = 0, number
        runs(p, text)
    was = kind
doc.core_properties.title, doc.core_properties.author = "", "Sekretariatet"
doc.save(HALF / "documents" / (STEM + ".docx"))
truth.finish(STEM, ".docx", {
    "title": "Forebyggelsesplan 2027-2030", "municipality": "Fjeldsted-Ask", "area": "Børn, Unge og Familie", "document_type": "forebyggelsesplan",
    "period": {"from": "2027-01-01", "to": "2030-12-31", "accept": ["2027"]}, "state": "draft",
    "challenges": [{"text": "19 procent af eleverne i 9. klasse har prøvet at bruge lattergas eller andre rusmidler end alkohol"}, {"text": "Antallet af anmeldelser om deling af krænkende billeder er tredoblet på fire år"}, {"text": "Hver anden kendte gruppering i kommunen rekrutterer medlemmer under 15 år"}],
})
if "show" in sys.argv:
    truth.show()

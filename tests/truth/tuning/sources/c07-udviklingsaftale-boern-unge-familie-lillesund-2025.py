"""The next year's edition of c05 in another design: numbered headings under the framework's three headings, coloured labels, a line of facts per goal; DOCX."""
import docx
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

import kit_one as kit

STEM = "c07-udviklingsaftale-boern-unge-familie-lillesund-2025"
doc = kit.Doc(STEM, "docx", "Udviklingsaftale 2025 – Børn, Unge og Familie", "Lillesund", "Børn, Unge og Familie", "udviklingsaftale",
              {"from": "2025-01-01", "to": "2025-12-31", "accept": ["2025"]}, "adopted",
              values=["Tæt på børn og borgere", "En arbejdsplads, folk bliver på", "Enkel hverdag, sund drift"])
word = docx.Document()
page = word.sections[0]
page.page_width, page.page_height, page.left_margin, page.right_margin = Cm(21), Cm(29.7), Cm(2), Cm(4.5)
word.styles["Normal"].font.name, word.styles["Normal"].font.size = "Liberation Sans Narrow", Pt(11)
for name, size, color in (("Title", 26, "1F3B57"), ("Heading 1", 17, "C0561B"), ("Heading 2", 13, "1F3B57")):
    s = word.styles[name]
    s.font.name, s.font.size, s.font.color.rgb = "Liberation Sans Narrow", Pt(size), RGBColor.from_string(color)
    s.element.get_or_add_rPr().get_or_add_rFonts().set(qn("w:asciiTheme"), "")
    s.element.rPr.rFonts.attrib.pop(qn("w:asciiTheme"), None)
page.header.paragraphs[0].text = "Lillesund Kommune – Børn, Unge og Familie"
page.footer.paragraphs[0].text = "Godkendt af direktionen den 12. december 2024"

section, number = None, 0


def kurs(text):
    global section
    section = text
    word.add_heading(text, 1)


def goal(title, **more):
    global number
    number += 1
    g = doc.goal(title, "mål", number=str(number), section=section, **more)
    word.add_heading(f"{number}. {g.title}", 2)
    g.p(f"[[r Pejlemærker:kursmærke{section[10]}|{section}]]")  # the introduction says that the headings are the framework's tracks
    return g


def label(text):
    p = word.add_paragraph()
    p.paragraph_format.space_after, p.paragraph_format.keep_with_next = Pt(0), True
    r = p.add_run(text)
    r.bold, r.font.color.rgb, r.font.size = True, RGBColor.from_string("C0561B"), Pt(10)


def text(s):
    word.add_paragraph(s).paragraph_format.space_after = Pt(4)


def items(*xs):
    for x in xs:
        p = word.add_paragraph(style="List Bullet 2" if isinstance(x, tuple) else "List Bullet")
        p.add_run(x[0] if isinstance(x, tuple) else x)
        p.paragraph_format.space_after = Pt(1)


def facts(*pairs):
    """One shaded line: Ansvarlig: … | Opfølgning: …"""
    p = word.add_paragraph()
    p.paragraph_format.space_before = Pt(5)
    shade = OxmlElement("w:shd")
    shade.set(qn("w:val"), "clear"), shade.set(qn("w:fill"), "E8EEF3")
    p._p.get_or_add_pPr().append(shade)
    for i, (a, b) in enumerate(pairs):
        p.add_run(("  |  " if i else "") + a + ": ").bold = True
        p.add_run(b)


word.add_heading("Udviklingsaftale 2025 – Børn, Unge og Familie", 0)
text(doc.p("Dette er det, vi har aftalt med direktionen for 2025. Nogle mål kender I fra sidste år, andre er nye. Målene er ordnet efter de tre kursmærker i [[r Pejlemærker:Kompas|Kompas 2025]]. Skolefraværet følges fremover i kvalitetsrapporten og står derfor ikke længere som et selvstændigt mål."))

kurs("Kursmærke 1: Tæt på børn og borgere")
g = goal("Tidlig hjælp, før det bliver svært", themes=["børn og unge", "tværfaglighed og teams"], groups=["børn", "forældre"])
label("Hvorfor")
text(g.bg("I 2024 blev ventetiden fra første bekymring til første samtale [[m 17 % 2024 baseline|17 % kortere]]. Det er næsten det, vi lovede, men der er stor forskel på distrikterne.") + " " + g.pur("Barnet skal møde hjælpen, mens problemet stadig er lille."))
label("Det vil vi opnå i 2025")
items(g.aim("[[m 30 % 2025 target|Ventetiden fra første bekymring til første samtale er 30 % kortere end i 2023]]"), g.aim("Alle dagtilbud og skoler kender deres faste rådgiver ved navn"),
      g.aim("[[m 16 dialogmøder 2025 target|Der holdes mindst 16 åbne dialogmøder i hvert distrikt]]"), g.aim("Forældre i distrikt Nord venter ikke længere end forældre i distrikt Syd"))
label("Handlinger")
items(g.act("Hver skole og hvert dagtilbud beholder deres faste familierådgiver, som er til stede på matriklen en halv dag om ugen"), g.act("Samtaleguiden kommer også i en udgave til forældre, der læser dårligt"), g.act("Vi flytter én rådgiverstilling fra Syd til Nord"))
label("Effekt")
items(g.eff("Forældrene skal kun fortælle deres historie én gang"))
facts(("Ansvarlig", g.p("[[o Henrik Toftgaard;leder af Familierådgivningen;ansvarlig|Henrik Toftgaard, leder af Familierådgivningen]]")), ("Opfølgning", g.fu("chefgruppen i [[t maj|maj]] og [[t november|november]]")),
      ("Afsæt", g.p("[[r Lov:BarnetsLov|Barnets Lov]], [[r Politik:Børne- og ungepolitik|Børne- og Ungepolitikken 2022-2026]]")), ("Tid", g.p("[[f 2025-01-01..2025-12-31|hele 2025]]")))

g = goal("Fra ung til voksen – én plan, der holder på begge sider af 18-årsdagen", themes=["overgange og sammenhæng", "børn og unge"], groups=["unge", "unge med handicap"])
label("Hvorfor")
text(g.bg("Målet er fælles med [[p ;Job og Voksenstøtte;fælles mål|Job og Voksenstøtte]] og fortsætter i sit andet år. Når en ung med støttebehov fylder 18 år, skifter både lovgivning, rådgiver og økonomi på én dag.") + " " + g.pur("Formålet er, at den unge og familien oplever én sammenhængende plan fra det 16. til det 25. år."))
label("Det vil vi opnå i 2025")
items(g.aim("Alle unge med en indsats efter det fyldte 16. år har en fælles overgangsplan, inden de fylder 17½"), g.aim("[[m 2 gange - target|Den unge møder sin kommende voksenrådgiver mindst to gange før 18-årsdagen]]"))
label("Handlinger")
items(g.act("Det fælles overgangsteam med to rådgivere fra hvert område fortsætter"), g.act("Overgangsplanen skrives i én skabelon, som begge fagsystemer kan vise"), g.act("Forældrene inviteres til et orienteringsmøde, når den unge fylder 16"),
      g.act("Teamet gennemgår hver måned listen over unge, der fylder 17 i det kommende kvartal"))
label("Effekt")
items(g.eff("Ingen ung står uden støtte i månederne omkring 18-årsdagen"), g.eff("Forældrene ved, hvem de skal ringe til"))
facts(("Ansvarlig", g.p("[[o Lone Vestergaard Krogh;Børne- og ungechef;ansvarlig|Lone Vestergaard Krogh]] og [[o Jesper Stentoft;Chef for Job og Voksenstøtte;ansvarlig|Jesper Stentoft]]")), ("Opfølgning", g.fu("fælles chefmøde i [[t juni|juni]] og [[t december|december]]")),
      ("Afsæt", g.p("[[r Politik:Handicappolitik|Handicappolitikken]]; [[r Budget2024-2027:forandring18|forandring 18 i Budget 2024-2027]]")), ("Tid", g.p("[[f 2024-01-01..2025-12-31 multi|2024 og 2025]]")))

g = goal("Fritidsliv for alle børn", themes=["børn og unge", "samskabelse og frivillighed"], groups=["børn", "familier"])
label("Hvorfor")
text(g.bg("Et barn, der går til noget, har flere venner. I Lillesund er [[m 28 % 2024 baseline|28 procent]] af børnene i Vestbyen ikke med i en forening; i resten af kommunen er det [[m 11 % 2024 baseline|11 procent]]."))
label("Det vil vi opnå i 2025")
items(g.aim("[[m 150 børn 2025 target|150 børn har fået et fritidspas]]"), g.aim("[[m 20 % 2025 target|Andelen i Vestbyen uden for foreningerne er nede på 20 procent]]"))
label("Handlinger")
items(g.act("Der ansættes en foreningsguide på halv tid. Guiden skal:"), (g.act("følge barnet de første tre gange", 2),), (g.act("hjælpe forældrene med indmeldelse og udstyr", 2),),
      g.act("[[p ;Kultur og Fritid;samarbejdspartner|Kultur og Fritid]] og [[p ;idrætsforeningerne;samarbejdspartner|idrætsforeningerne]] holder åbne haller i efterårsferien"))
facts(("Ansvarlig", g.p("[[o ;Fritidskoordinatoren;ansvarlig|Fritidskoordinatoren]] (stillingen er under besættelse)")), ("Opfølgning", g.fu("[[t 3. kvartal 2025|3. kvartal 2025]]")), ("Afsæt", g.p("[[r Strategi:Fattigdomsstrategi|strategien ”Færre fattige børn”]]")))

g = goal("Flere børn i det almindelige fællesskab", themes=["børn og unge"], groups=["elever"])
label("Hvorfor")
text(g.bg("Antallet af børn i specialtilbud er steget fra [[m 188 børn 2019 baseline|188 i 2019]] til [[m 264 børn 2024 baseline|264 i 2024]]. Mange af dem kunne have været i en almindelig klasse med to voksne. [[n|Økonomien er her ikke det vigtigste, men den presser.]]"))
label("Det vil vi opnå i 2025")
items(g.aim("Alle skoler har mindst én mellemform ved skolestart"), g.aim("[[m 10 % 2026 target|Der visiteres 10 % færre børn til specialskole i skoleåret 2025/26]]"))
label("Handlinger")
items(g.act("[[p ;PPR;deltager|PPR]] flytter ud på skolerne to dage om ugen"), g.act("Lærere og pædagoger får et kursus i co-teaching"), g.act("Der laves en aftale med Børnehuset i Nabobyen om gensidig sparring"))
facts(("Ansvarlig", g.p("[[o Karsten Holm-Andreasen;skolechef;ansvarlig|skolechef Karsten Holm-Andreasen]]")), ("Opfølgning", g.fu("kvalitetsrapporten, [[t efteråret 2025|efteråret 2025]]")), ("Afsæt", g.p("[[r Lov:Folkeskoleloven|folkeskoleloven]]")), ("Tid", g.p("[[f 2025-08-01..2026-06-30 multi|skoleåret 2025/26]]")))

kurs("Kursmærke 2: En arbejdsplads, folk bliver på")
g = goal("Et sygefravær, der går den rigtige vej", themes=["sygefravær", "arbejdsmiljø og trivsel"], groups=["medarbejdere", "ledere"])
label("Hvorfor")
text(g.bg("[[m 5.5 % 2024 baseline@Børn, Unge og Familie|Sygefraværet endte på 5,5 % i 2024.]] Målet på [[m 5.2 % 2024 other|5,2 %]] blev ikke nået, men kurven er knækket, og dagtilbuddene i distrikt Nord er halvvejs."))
label("Det vil vi opnå i 2025")
items(g.aim("[[m 4.8 % 2025 target@Børn, Unge og Familie|Samlet sygefravær i Børn, Unge og Familie = 4,8 % i 2025]]"), g.aim("[[m 5.4 % 2025 target@Dagtilbud|Dagtilbud = 5,4 %]]"), g.aim("[[m 4.6 % 2025 target@Skoler|Skoler = 4,6 %]]"))
label("Handlinger")
items(g.act("Lederen tager en omsorgssamtale senest på femte sygedag"), g.act("Løbende opfølgning på fraværstallene er fast punkt i LMU"), g.act("Det fælles vikarkorps udvides til hele kommunen"))
label("Effekt")
text(g.eff("Børnene bliver mødt af voksne, de kender."))
facts(("Ansvarlig", g.p("[[o ;hele chefgruppen;ansvarlig|hele chefgruppen]]")), ("Opfølgning", g.fu("[[t kvartalsvis|kvartalsvis]] i chefgruppen og i OMU i [[t september|september]]")), ("Afsæt", g.p("[[r Politik:Personalepolitik|Personalepolitikken]]")))

g = goal("God start og gode år – vi holder på vores kolleger", themes=["onboarding", "rekruttering og fastholdelse"], groups=["nye medarbejdere", "seniorer"])
label("Hvorfor")
text(g.bg("Introprogrammet ”De første 100 dage” virker: [[m 16 % 2024 baseline|16 pct. af de nyansatte]] rejste i 2024 inden for det første år mod [[m 23 % 2023 baseline|23 pct. året før]]. Nu er det de erfarne, vi mister."))
label("Det vil vi opnå i 2025")
items(g.aim("[[m 13 % 2025 target|Højst 13 pct. af de nyansatte forlader os inden for et år]]"), g.aim("Alle medarbejdere over [[m 58 år - other|58 år]] har fået tilbudt en seniorsamtale"))
label("Handlinger")
items(g.act("Introprogrammet ”De første 100 dage” fortsætter på alle arbejdspladser"), g.act("Der aftales tre typer seniorordninger i [[p ;OMU;aftalepart|OMU]]"), g.act("Nye ledere får en mentor uden for egen afdeling"))
facts(("Ansvarlige", g.p("[[o Sanne Lykke Bruun;dagtilbudschef;ansvarlig|Sanne Lykke Bruun]], [[o ;HR-konsulenten;ansvarlig|HR-konsulenten]] og [[o Dorte Wiese;fællestillidsrepræsentant (BUPL);ansvarlig|Dorte Wiese, fællestillidsrepræsentant (BUPL)]]")), ("Opfølgning", g.fu("[[t halvårligt|halvårligt]]")))

kurs("Kursmærke 3: Enkel hverdag, sund drift")
g = goal("Mindre papir, mere nærvær", themes=["afbureaukratisering"], groups=["medarbejdere"])
label("Hvorfor")
text(g.bg("Medarbejderne bruger for mange timer foran skærmen.") + " " + g.pur("Hensigten er at frigive tid til børnene."))
label("Det vil vi opnå i 2025")
items(g.aim("[[m 10 skemaer 2025 target|Mindst 10 skemaer og arbejdsgange er afskaffet]]"), g.aim("Ingen nye dokumentationskrav uden at et gammelt falder bort"))
label("Handlinger")
items(g.act("Alle afdelinger udpeger en regelrydder"), g.act("Udfordringsretten bruges mindst én gang pr. afdeling"), g.act("[[e ;Direktionen;afgør|Direktionen]] afgør ansøgninger om fritagelse inden for [[m 14 dage - other|14 dage]]"))
facts(("Tovholder", g.p("[[o Mie Rasmussen;udviklingskonsulent;tovholder|Mie Rasmussen]]")), ("Opfølgning", g.fu("[[t juni 2025|juni 2025]]")))

g = goal("Styr på udgifterne til anbringelser og støtteforanstaltninger", themes=["økonomi og styring"], groups=["anbragte børn"])
label("Hvorfor")
text(g.bg("Merforbruget er bragt ned fra [[m 11.4 mio. kr. 2023 amount|11,4 mio. kr.]] til [[m 5.2 mio. kr. 2024 amount|5,2 mio. kr.]], og [[m 7 plejefamilier 2024 baseline|7 nye plejefamilier]] er kommet til."))
label("Det vil vi opnå i 2025")
items(g.aim("Budgettet overholdes i 2025"), g.aim("[[m 68 % 2025 target|68 pct. af de anbragte børn bor hos en plejefamilie ved udgangen af 2025]]"), g.aim("[[m 8 plejefamilier 2025 target|8 nye plejefamilier er godkendt]]"))
label("Handlinger")
items(g.act("Alle anbringelser over [[m 1.0 mio. kr. - other|1 mio. kr. om året]] forelægges et fagligt panel"), g.act("Controller og faglig leder holder ledelsestilsyn hver måned"), g.act("Der oprettes et netværk for nye plejefamilier"))
label("Effekt")
text(g.eff("Børn, der ikke kan bo hjemme, vokser op i en almindelig familie tæt på skole og venner."))
facts(("Ansvarlig", g.p("[[o Lone Vestergaard Krogh;Børne- og ungechef;ansvarlig|Lone Vestergaard Krogh]]")), ("Opfølgning", g.fu("[[t månedligt|månedligt]] til direktionen")), ("Afsæt", g.p("[[r Budget2024-2027:forandring14|forandring 14 i Budget 2024-2027]] og [[r Budget2025-2028:forandring9|forandring 9 i Budget 2025-2028]]")))
word.save(doc.target)
doc.save()

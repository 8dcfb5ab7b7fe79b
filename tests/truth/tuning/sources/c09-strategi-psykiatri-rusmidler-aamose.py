"""Strategy in prose: the titles announced in a list, their bodies later as paragraphs with a bold title run in; ReportLab PDF."""
from reportlab.lib.colors import HexColor
from reportlab.lib.enums import TA_JUSTIFY
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import BaseDocTemplate, Frame, ListFlowable, ListItem, NextPageTemplate, PageBreak, PageTemplate, Paragraph, Spacer

import kit_one as kit

FONTS = "/usr/share/fonts/truetype/liberation"
for name, file in (("Serif", "LiberationSerif-Regular"), ("Serif-Bold", "LiberationSerif-Bold"), ("Serif-Italic", "LiberationSerif-Italic")):
    pdfmetrics.registerFont(TTFont(name, f"{FONTS}/{file}.ttf"))
pdfmetrics.registerFontFamily("Serif", normal="Serif", bold="Serif-Bold", italic="Serif-Italic", boldItalic="Serif-Bold")

STEM = "c09-strategi-psykiatri-rusmidler-aamose"
doc = kit.Doc(STEM, "pdf", "Sammen om at komme sig – strategi for psykiatri og rusmidler", "Åmose", "Social- og Sundhedsområdet", "strategi", {"from": "2023-06-01", "accept": ["2023"]}, None,
              values=["Håb", "Medbestemmelse", "Nærhed"], challenges=["Flere unge får det svært", "De, der har mest brug for os, kommer sjældent af sig selv"])
body = ParagraphStyle("body", fontName="Serif", fontSize=11.5, leading=19, alignment=TA_JUSTIFY, spaceAfter=8)
h1 = ParagraphStyle("h1", fontName="Serif-Bold", fontSize=17, leading=22, textColor=HexColor("#3b4a7a"), spaceBefore=12, spaceAfter=8, keepWithNext=1)
cover = ParagraphStyle("cover", fontName="Serif-Bold", fontSize=30, leading=38, textColor=HexColor("#3b4a7a"))
small = ParagraphStyle("small", parent=body, fontName="Serif-Italic", fontSize=9.5, leading=13, textColor=HexColor("#666666"))
story, section = [], None


def p(text, style=body):
    story.append(Paragraph(text, style))


def head(text, holds=False):
    global section
    section = text if holds else None
    story.append(Paragraph(text, h1))


def li(*xs):
    story.append(ListFlowable([ListItem(Paragraph(x, body), leftIndent=14) for x in xs], bulletType="bullet", start="–", leftIndent=14))


def goal(title, text, *more, **facts):
    """A paragraph whose bold beginning is the title."""
    g = doc.goal(title, "indsatsområde", section=section, **facts)
    p(f"<b>{g.title}.</b> {g.p(text)}")
    for x in more:
        p(g.p(x))
    return g


story += [Spacer(1, 75 * mm), Paragraph("Sammen om at komme sig – strategi for psykiatri og rusmidler", cover), Spacer(1, 8 * mm), Paragraph("Juni 2023", body), Spacer(1, 60 * mm), Paragraph("[Her indsættes foto fra Værestedet]", small), NextPageTemplate("in"), PageBreak()]
head("Hvorfor en strategi?")
p("Hver femte dansker får på et tidspunkt en psykisk sygdom. Nogle kommer sig på få måneder, andre lever med den hele livet, og en del bruger alkohol eller stoffer for at holde den ud. I Åmose har vi hidtil haft en plan for psykiatrien og en anden for rusmidlerne. Borgerne har kun haft ét liv. Derfor skriver vi nu de to planer sammen til én.")
p(doc.p("Strategien gælder for de kommende år og for hele Social- og Sundhedsområdet: bo- og dagtilbud, misbrugscentret, bostøtten, myndighedsafdelingen og sygeplejen. Den er i familie med [[r Politik:Handicappolitik|Handicap- og Udsattepolitikken]], og den respekterer, at der ikke følger penge med. Byrådet i Åmose Kommune har den 15. juni 2023 drøftet den første gang."))
head("Tre ord, vi holder fast i")
p("<b>Håb.</b> Det er muligt at komme sig, også når det ikke er muligt at blive rask. <b>Medbestemmelse.</b> Intet om mig uden mig. <b>Nærhed.</b> Hjælpen skal findes dér, hvor livet leves – og helst i bussens rækkevidde.")
head("Det, der er svært")
p("Flere unge får det svært. I 2022 modtog 163 borgere under 25 år støtte fra os; fem år tidligere var det 97. Og de, der har mest brug for os, kommer sjældent af sig selv. Bostøtten har i mange år været indrettet på dem, der åbner døren.")
head("Seks indsatsområder")
p("Vi har valgt seks områder ud. De tre første handler om borgerens vej gennem hjælpen, de sidste tre om os selv:")
TITLES = ("Én dør ind", "Hjælp til begge dele på én gang", "Unge først", "Peer-medarbejdere som kolleger", "Den sværeste samtale bliver lettere", "Medarbejdere, der kan blive stående i uvejret")
li(*TITLES)

head("Borgerens vej", holds=True)
goal(TITLES[0], "[[bg|En borger fortalte os, at hun havde ringet til seks numre, før hun fik fat på den rigtige.]] [[pur|Det skal være slut, så den, der samler mod til at række ud, bliver grebet første gang.]] [[a|Vi samler henvendelser om psykisk sårbarhed og rusmidler i Åben Indgang på Torvet 4.]] Her kan man møde op uden tid, anonymt og også efter klokken fire. [[a|Visitatorerne flytter med derned to dage om ugen, og afgørelser efter [[r Serviceloven:§85|servicelovens § 85]] kan træffes på stedet.]] Vi har set, hvordan nabokommunen Videbo gør, og lægger os op ad [[r Pejlemærker:Videbo:3|pejlemærke 3 i Videbo Kommunes ”Fem pejlemærker for psykiatrien”]].",
     "[[eff|Et tegn på, at det lykkes, er, at [[m 80 % 2025 target|otte ud af ti, der henvender sig, i 2025 har fået en aftale inden for en uge.]]]]", themes=["myndighed og visitation", "socialpsykiatri og misbrug"], groups=["borgere med psykisk sårbarhed"])
goal(TITLES[1], "[[bg|Når man både har en psykisk lidelse og et misbrug, bliver man let sendt frem og tilbage.]] [[m 210 borgere - baseline|Vi kender i dag ca. 210 borgere]], for hvem det er hverdag. [[a|Fremover skal misbrugscentret og bostøtten lave fælles planer for alle i denne gruppe.]] [[a|Behandlerne begynder at holde samtaler ude på bostederne, og behandling efter [[r Serviceloven:§101|§ 101]] kan starte samme dag, som borgeren beder om den.]] [[a|Sammen med [[p ;regionspsykiatrien;samarbejdspartner|regionspsykiatrien]] vil vi afprøve et udgående team.]] [[fu|Erfaringerne med teamet lægges frem for [[e ;Socialudvalget;orienteres|Socialudvalget]] i [[t 1. halvår 2024|1. halvår 2024]].]] [[eff|Færre skal indlægges akut.]]", themes=["socialpsykiatri og misbrug", "overgange og sammenhæng"], groups=["borgere med misbrug"])
goal(TITLES[2], "[[bg|De unge venter længst og har mindst tid at vente i.]] [[a|Alle mellem [[m 15 år - other|15]] og [[m 25 år - other|25 år]] får derfor svar inden for fem hverdage.]] [[a|Vi laver et ungeteam på tværs af Børne- og Familieafdelingen, jobcentret og psykiatrien, og det får lokaler på uddannelsesstedet frem for på rådhuset.]] Arbejdet foregår med afsæt i [[r Lov:BarnetsLov|Barnets Lov]], som træder i kraft ved årsskiftet, og i vores [[r Strategi:Ungestrategi|Ungestrategi]]. [[aim|Ambitionen er, at [[m -25 % - target|antallet af unge på varig støtte falder med en fjerdedel.]]]] [[o Maja Birk Jeppesen;afdelingsleder;ansvarlig|Afdelingsleder Maja Birk Jeppesen]] er ansvarlig for at få teamet på benene sammen med [[p ;Børne- og Familieafdelingen;samarbejdspartner|Børne- og Familieafdelingen]].", themes=["børn og unge", "socialpsykiatri og misbrug"], groups=["unge"])

head("Os selv", holds=True)
goal(TITLES[3], "[[pur|Den, der selv har været der, kan noget, som ingen uddannelse giver.]] [[aim|Ved udgangen af 2025 skal der være ansat [[m 8 peer-medarbejdere 2025 target|8 peer-medarbejdere]] mod [[m 2 peer-medarbejdere 2023 baseline|2 i dag]].]] [[a|De ansættes på almindelige vilkår og får en mentor det første år.]] [[a|Inden det første opslag uddannes ledere og kolleger i, hvad det vil sige at arbejde side om side med en peer.]]", themes=["rekruttering og fastholdelse", "socialpsykiatri og misbrug"], groups=["medarbejdere"])
goal(TITLES[4], "[[bg|Selvmordstanker, vold, seksualitet og penge er emner, som vi ofte går uden om.]] [[a|Derfor gennemfører alle medarbejdere i løbet af to år et kursus i at spørge.]] Kurset hviler på [[n|metoden ”Åben Dialog”]].", "Sidste år holdt vi et prøvehold på Elmegården. ”Jeg troede, jeg ville skræmme ham. I stedet tog han imod det som en gave”, fortalte en af deltagerne bagefter. [[a|Materialet fra prøveholdet bliver nu lagt på intranettet, så alle kan bruge det.]]", themes=["kompetenceudvikling"], groups=["medarbejdere"])
goal(TITLES[5], "Uddybes, når arbejdsmiljøanalysen foreligger.", themes=["arbejdsmiljø og trivsel"], groups=["medarbejdere"])

head("Sådan kommer vi videre")
p("Hvert år i november laver fagchefen et notat på højst to sider om, hvor langt vi er. Social- og Sundhedsudvalget drøfter notatet med Udsatterådet, Handicaprådet og de pårørende, inden budgettet lægges. Handleplaner for de enkelte steder skrives af stederne selv og skal ikke godkendes politisk.")


def paint(canvas, d):
    canvas.saveState()
    canvas.setFont("Serif", 8.5)
    canvas.setFillColor(HexColor("#777777"))
    canvas.drawString(28 * mm, 14 * mm, "Sammen om at komme sig")
    canvas.drawRightString(182 * mm, 14 * mm, str(d.page))
    canvas.restoreState()


def front(canvas, d):
    canvas.setFillColor(HexColor("#d9dff0"))
    canvas.rect(0, 0, 210 * mm, 60 * mm, stroke=0, fill=1)


frame = Frame(28 * mm, 24 * mm, 154 * mm, 245 * mm)
out = BaseDocTemplate(str(doc.target), pagesize=A4, title="Strategi", author="Åmose Kommune")
out.addPageTemplates([PageTemplate("front", [frame], onPage=front), PageTemplate("in", [frame], onPage=paint)])
out.build(story)
doc.save()

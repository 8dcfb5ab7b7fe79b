"""Rendered by facts2.py: DOCX of python-docx with bullets of three levels."""
from docx import Document
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

from facts2 import Doc

d = Doc(
    "c16-aftale-2024-job-ydelser-borgerservice-bredloekke", "docx", title="Aftale 2024 for Job, Ydelser og Borgerservice", municipality="Bredløkke", area="Job, Ydelser og Borgerservice",
    document_type="aftale", period={"from": "2024-01-01", "to": "2024-12-31", "accept": ["2024"]}, state="adopted",
)
w = Document()
w.styles["Normal"].font.name, w.styles["Normal"].font.size = "Calibri", Pt(11)
w.core_properties.title, w.core_properties.author = "Aftale 2024", "Bredløkke Kommune"
w.sections[0].header.paragraphs[0].text = "Bredløkke Kommune\tJob, Ydelser og Borgerservice"
w.sections[0].footer.paragraphs[0].text = "Aftale mellem direktionen og chefen for Job, Ydelser og Borgerservice, 2024"
section = [None]


def P(label, text):
    p = w.add_paragraph()
    if label:
        p.add_run(label).bold = True
        p.add_run(" ")
    p.add_run(text)


def head(text):
    w.add_heading(text, 1)
    section[0] = text


def goal(title, **more):
    g = d.goal(title, "udviklingsmål", None, section[0], **more)
    w.add_heading(title, 2)
    return g


def field(label):
    w.add_paragraph().add_run(label).bold = True


def li(text, level=1):
    w.add_paragraph(text, style="List Bullet" + ("" if level == 1 else f" {level}"))


w.add_heading("Aftale 2024 for Job, Ydelser og Borgerservice", 0)
w.add_paragraph("Aftalen er indgået mellem direktionen og chef Ole Brandt-Lassen. Den følger Direktionens Retningspunkter, som i 2024 er »Tættere på og tidligere« (1), »Én kommune – én indgang« (2) og »Et stærkt fundament« (3).")
w.add_paragraph("Der er ti mål i aftalen. Et af dem deler vi med Børn, Unge og Familier. Aftalen skal læses sammen med aftalerne for Børne-, Unge- og Familieområdet og de øvrige fagområder.")

head("Mål for borgerne")
g = goal("Fælles indgang for unge mellem 15 og 25 år", themes=["børn og unge", "overgange og sammenhæng", "tværfaglighed og teams"], groups=["unge"])
P("Afsæt:", g.b("Målet er fælles for Børn, Unge og Familier og Job, Ydelser og Borgerservice og er skrevet ens i de to aftaler. Unge med flere problemer har i dag kontakt med op til seks medarbejdere i kommunen.") + " Målet hører under " + g.r("retningspunkt 2 »Én kommune – én indgang«", "Pejlemærker:retningspunkt2", "Direktionens Retningspunkter") + ".")
field("Vi vil nå:")
li(g.t("En ung har én kontaktperson og én plan, uanset hvor i kommunen hjælpen kommer fra")), li(g.t("Antallet af unge uden for job og uddannelse falder fra 264 til 230"))
field("Vi gør følgende:")
li(g.a("Vi samler vejledning, familierådgivning og jobcenter i Stationsbygningen"))
li(g.a2("Ombygningen er færdig i august 2024"), 2), li(g.a2("Medarbejderne flytter i to hold"), 2), li(g.a3("først vejledere og jobkonsulenter"), 3), li(g.a3("dernæst familierådgiverne"), 3)
li(g.a("Der udarbejdes en fælles plan, som den unge selv har adgang til")), li(g.a("Medarbejderne får et fælles kompetenceforløb i motiverende samtaler")), li(g.a("Et ungepanel med otte medlemmer rådgiver om indretning og sprog"))
P("Virkning:", g.e("Unge og deres forældre oplever at få hjælp uden at blive sendt videre."))
P("Tid:", g.tf("1. januar 2024 – 31. december 2025", "2024-01-01", "2025-12-31", True))
P("Opfølgning:", g.f("De to chefgrupper drøfter fremdriften på et fælles møde i maj og november. Ole Brandt-Lassen og Henriette Overby er ansvarlige for opfølgningen.", "maj", "november"))
g.o("Ole Brandt-Lassen", "Ole Brandt-Lassen", "chef", "ansvarlig for opfølgning"), g.o("Henriette Overby", "Henriette Overby", None, "ansvarlig for opfølgning"), g.x("Børn, Unge og Familier")
g.m("falder fra 264", 264, "unge", "baseline"), g.m("til 230", 230, "unge", "target", 2024), g.ms("Ombygningen er færdig i august 2024", "2024-08")

g = goal("Forældre i job", themes=["beskæftigelse og virksomheder", "børn og unge"], groups=["eneforsørgere"])
P("Afsæt:", g.b("140 eneforsørgere modtager kontanthjælp. Mange af dem kunne arbejde, hvis pasning og mødetider hang sammen."))
P("Formål:", g.p("Børn skal opleve, at deres mor eller far går på arbejde."))
field("Vi gør følgende:")
li(g.a("Jobkonsulenterne mødes med forældrene i børnehuset i stedet for på jobcentret")), li(g.a("Sammen med Børn, Unge og Familier aftales det,")), li(g.a2("at pladser i yderområderne kan åbne klokken 5.45"), 2), li(g.a2("at sundhedsplejen fortæller om tilbuddet"), 2), li(g.a("Forløb på 26 uger med praktik og løntimer udbydes to gange"))
P("Virkning:", g.e("30 eneforsørgere er i ordinært arbejde ved årets udgang."))
P("Ansvarlig:", g.o("Teamleder Majbritt Lehn", "Majbritt Lehn", "Teamleder"))
P("Opfølgning:", g.f("Tal pr. 1. oktober til Arbejdsmarkedsudvalget.", "1. oktober"))
g.x("Børn, Unge og Familier"), g.m("140 eneforsørgere", 140, "eneforsørgere", "baseline"), g.m("30 eneforsørgere", 30, "eneforsørgere", "target", 2024)

g = goal("Småjob i driften", themes=["beskæftigelse og virksomheder", "hjemløshed og udsatte"], groups=["borgere med komplekse problemer"])
P("Afsæt:", g.b("Der mangler hænder til renhold, grønne områder og småreparationer, og samtidig venter 200 borgere på en plads, hvor de kan bruges til noget.") + " Målet udspringer af " + g.r("ændring 22 i Budget 2024-2027", "Budget2024-2027:forandring22", "Budget") + ".")
field("Vi gør følgende:")
li(g.a("Vej, Park og Ejendomme opretter 20 småjob på fire til ti timer")), li(g.a2("arbejdstøj og oplæring betales af jobcentret"), 2), li(g.a2("hver plads har en navngiven kollega"), 2), li(g.a3("kollegaen får to timers introduktion"), 3), li(g.a("Borgerne bevarer deres mentor efter § 167 i lov om en aktiv beskæftigelsesindsats"))
P("Virkning:", g.e("Flere får løn og kolleger for første gang i mange år."))
P("Tid:", g.tf("2. kvartal 2024 og frem", "2024-04-01", None, True))
P("Ansvarlig:", g.o("Virksomhedskonsulent Dennis Skaarup", "Dennis Skaarup", "Virksomhedskonsulent"))
g.r("§ 167 i lov om en aktiv beskæftigelsesindsats", "Lov:LAB:§167"), g.x("Vej, Park og Ejendomme"), g.m("20 småjob", 20, "småjob", "target", 2024), g.m("200 borgere", 200, "borgere", "baseline")

g = goal("Flere kvinder med flygtningebaggrund i arbejde", themes=["beskæftigelse og virksomheder"], groups=["flygtninge", "kvinder"])
P("", g.b("Beskæftigelsen blandt flygtningekvinder er 38 %, mod 57 % blandt mændene.") + " " + g.t("Forskellen skal halveres over tre år.") + " " + g.a("Vi starter et sprogpraktikforløb i plejen sammen med to plejehjem, og mændenes vagter inddrages i planlægningen, så begge kan deltage.") + " Teamleder Majbritt Lehn står i spidsen for arbejdet, og resultaterne gøres op i december.")
g.o("Teamleder Majbritt Lehn", "Majbritt Lehn", "Teamleder", "står i spidsen"), g.f("resultaterne gøres op i december", "december"), g.m("er 38 %", 38, "%", "baseline"), g.m("57 % blandt mændene", 57, "%", "baseline"), g.m("skal halveres over tre år", -50, "%", "target")

g = goal("Klar tale til borgerne", themes=["kommunikation"], groups=["borgere"])
P("Afsæt:", g.b("Hver tredje opringning til Borgerservice skyldes et brev fra os selv.") + " Se også " + g.r("retningspunkt 2", "Pejlemærker:retningspunkt2", "Direktionens Retningspunkter") + ".")
field("Vi vil nå:")
li(g.t("De 60 hyppigste breve er skrevet om")), li(g.t("Opringninger om breve falder med 25 %"))
field("Vi gør følgende:")
li(g.a("Brevene testes på borgere, før de sendes ud")), li(g.a2("unge"), 2), li(g.a2("seniorer"), 2), li(g.a2("borgere med dansk som andetsprog"), 2), li(g.a("To sagsbehandlere uddannes til sprogambassadører"))
P("Virkning:", g.e("Borgerne forstår deres afgørelse første gang, de læser den."))
P("Ansvarlig:", g.o("Borgerservicechef Inger Holst", "Inger Holst", "Borgerservicechef") + " i samarbejde med " + g.x("Kommunikation"))
P("Opfølgning:", g.f("Måling i 1. og 4. kvartal 2024.", "1. kvartal 2024", "4. kvartal 2024"))
g.m("falder med 25 %", -25, "%", "target"), g.m("De 60 hyppigste breve", 60, "breve", "target")

g = goal("Borgerservice rykker ud", themes=["kommunikation", "velfærdsteknologi og digitalisering"], groups=["borgere", "ældre"])
P("Formål:", g.p("Ingen skal køre 25 km for at forny et pas."))
field("Vi gør følgende:")
li(g.a("Borgerservice holder åbent på bibliotekerne i Vester Skov og Humleby hver anden uge")), li(g.a("It-hjælpere fra Ældre Sagen deltager"))
P("Ansvarlig:", g.o("Inger Holst", "Inger Holst", None))
g.x("Ældre Sagen")

g = goal("Hurtigere svar på ansøgninger om ydelser", themes=["myndighed og visitation", "økonomi og styring"], groups=["borgere"])
P("Afsæt:", g.b("Sagsbehandlingstiden for enkeltydelser var i 2023 i gennemsnit 39 dage."))
field("Vi vil nå:")
li(g.t("Svar inden for 21 dage i 9 ud af 10 sager"))
field("Vi gør følgende:")
li(g.a("Ansøgningerne sorteres samme dag")), li(g.a2("enkle sager afgøres straks"), 2), li(g.a2("komplicerede sager får en fast sagsbehandler"), 2), li(g.a("Robot til indhentning af kontoudtog sættes i drift i maj"))
P("Ansvarlig:", g.o("Ydelsesleder Carsten Wolff", "Carsten Wolff", "Ydelsesleder"))
P("Opfølging:", g.f("Månedlig opgørelse til chefen.", "Månedlig"))
g.m("39 dage", 39, "dage", "baseline", 2023), g.m("inden for 21 dage", 21, "dage", "target"), g.ms("sættes i drift i maj", "2024-05")

head("Mål for organisationen")
g = goal("Nærvær på arbejdspladsen", themes=["sygefravær", "arbejdsmiljø og trivsel"], groups=["medarbejdere"])
P("Afsæt:", g.b("Vores sygefravær ligger på 6,2 %, og det stiger i Borgerservice. Målet bygger på retningspunkt 3 »Et stærkt fundament«."))
field("Vi vil nå:")
li(g.t("Sygefraværet er 5,5 % eller lavere ved udgangen af 2024"))
field("Vi gør følgende:")
li(g.a("Samtale med alle, der har mere end tre fraværsperioder")), li(g.a("TRIO'erne får adgang til egne tal")), li(g.a2("tallene gennemgås på kvarterlange møder"), 2), li(g.a2("hver TRIO vælger én prøvehandling"), 2), li(g.a3("prøvehandlingen varer højst otte uger"), 3)
P("Ansvarlig:", "Lederne i fællesskab; FTR Sonja Kvist er medansvarlig")
P("Opfølgning:", g.f("Hvert kvartal i LMU.", "Hvert kvartal"))
g.o("Lederne i fællesskab", None, "Lederne"), g.o("FTR Sonja Kvist", "Sonja Kvist", "FTR", "medansvarlig", "either"), g.r("retningspunkt 3 »Et stærkt fundament«", "Pejlemærker:retningspunkt3", "Direktionens Retningspunkter")
g.m("ligger på 6,2 %", 6.2, "%", "baseline"), g.m("er 5,5 % eller lavere", 5.5, "%", "target", 2024)

g = goal("En god begyndelse for nye kolleger", themes=["onboarding"], groups=["nye medarbejdere"])
P("Formål:", g.p("Nye medarbejdere skal kende deres opgave, deres kolleger og kommunen efter tre måneder."))
field("Vi gør følgende:")
li(g.a("Før første arbejdsdag")), li(g.a2("velkomstbrev og program sendes"), 2), li(g.a2("it og adgange bestilles"), 2), li(g.a("De første uger")), li(g.a2("fast følgemakker"), 2), li(g.a2("besøg i de tre andre afdelinger"), 2), li(g.a("Efter tre måneder")), li(g.a2("samtale med lederen om de første indtryk"), 2)
P("Ansvarlig:", g.o("Afdelingslederne", None, "Afdelingslederne"))
P("Opfølgning:", g.f("Spørgeskema til alle nyansatte efter 100 dage.", "efter 100 dage"))

g = goal("Ledelse tæt på kerneopgaven", themes=["ledelse og organisation"], groups=["ledere"])
P("Formål:", g.p("Vi vil styrke det faglige fællesskab mellem lederne."))
field("Vi gør følgende:")
li(g.a("Lederne følger en sag fra start til slut en gang i kvartalet")), li(g.a("Ledelsestilsynet samles i én model"))
P("Ansvarlig:", g.o("Chef Ole Brandt-Lassen", "Ole Brandt-Lassen", "Chef"))
w.add_paragraph("Bredløkke, den 18. december 2023")
w.add_paragraph("Jakob Steen Hvass, kommunaldirektør\t\tOle Brandt-Lassen, chef")
w.save(d.out)
d.done()

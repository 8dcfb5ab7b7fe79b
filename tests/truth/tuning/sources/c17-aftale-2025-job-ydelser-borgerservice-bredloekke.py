"""Rendered by facts2.py: an ODT of odfpy, saved as PDF by LibreOffice. The edition of the year after c16."""
import pathlib
import tempfile

from facts2 import Doc
from odf2 import Odt

d = Doc(
    "c17-aftale-2025-job-ydelser-borgerservice-bredloekke", "pdf", title="Job, Ydelser og Borgerservice: Vores aftale for 2025", municipality="Bredløkke", area="Job, Ydelser og Borgerservice",
    document_type="aftale", period={"from": "2025-01-01", "to": "2025-12-31", "accept": ["2025"]}, state="adopted",
)
w = Odt("Caladea", 11, "#1d4e89", ("➢", "o"), "2.6cm", "Bredløkke Kommune", "Vores aftale for 2025 – {page}")
w.p("Job, Ydelser og Borgerservice: Vores aftale for 2025", "title")
w.p("Aftalen er indgået den 16. december 2024 mellem kommunaldirektør Jakob Steen Hvass og chef Ole Brandt-Lassen. Den afløser aftalen for 2024. Tre mål er afsluttet og indgår nu i den daglige drift, syv fortsætter i samme eller ændret form, og to er kommet til.")
w.p("Vi arbejder stadig efter Direktionens Retningspunkter: 1. Tættere på og tidligere, 2. Én kommune – én indgang, 3. Et stærkt fundament.")
d.document["note"] = "c16 is the edition before"


def goal(n, title, **more):
    g = d.goal(title, "mål", str(n), **more)
    w.h(2, f"{n}. {title}")
    return g


def f(label, content):
    w.p(label, "label")
    w.ul(content) if isinstance(content, list) else w.p(content)


g = goal(1, "Ungeindgangen i drift", themes=["børn og unge", "overgange og sammenhæng", "tværfaglighed og teams"], groups=["unge"])
f("Hvorfor?", g.b("I september 2024 flyttede vejledere, familierådgivere og jobkonsulenter sammen i Stationsbygningen. Nu skal det nye fællesskab vise sit værd.") + " Målet er fortsat fælles med " + g.x("Børn, Unge og Familier") + " og knytter sig til " + g.r("retningspunkt 2", "Pejlemærker:retningspunkt2", "Direktionens Retningspunkter") + ".")
f("Hvad vil vi nå?", [g.t("Alle unge med mere end to kontakter i kommunen har en fælles plan"), g.t("Antallet af unge uden for job og uddannelse er højst 200")])
f("Hvordan?", [g.a("Hver ung får udpeget en kontaktperson inden for fem dage"), g.a("Fælles sagsmøder hver onsdag"), [g.a2("den unge deltager selv"), g.a2("referatet skrives på mødet")], g.a("Ungepanelet evaluerer huset i foråret")])
f("Hvem?", g.o("Ole Brandt-Lassen og Henriette Overby", "Ole Brandt-Lassen") + " er ansvarlige for opfølgning.")
f("Hvornår følger vi op?", g.f("I maj og i november på et fælles chefmøde.", "maj", "november"))
g.o("Henriette Overby", "Henriette Overby", None, "ansvarlig for opfølgning"), g.m("højst 200", 200, "unge", "target", 2025)
g.d["owners"][1]["responsibility"] = "ansvarlig for opfølgning"

g = goal(2, "Forældre i job", themes=["beskæftigelse og virksomheder", "børn og unge"], groups=["eneforsørgere"])
f("Hvorfor?", g.b("118 eneforsørgere modtager kontanthjælp. Mange af dem kunne arbejde, hvis pasning og mødetider hang sammen.") + " " + g.p("Børn skal opleve, at deres mor eller far går på arbejde."))
f("Hvordan?", [g.a("Jobkonsulenterne mødes med forældrene i børnehuset i stedet for på jobcentret"), g.a("Forløb på 26 uger med praktik og løntimer udbydes to gange"), g.a("Åbning klokken 5.45 fortsætter i de to huse, hvor den er afprøvet")])
f("Hvad kommer der ud af det?", g.e("30 eneforsørgere mere er i ordinært arbejde ved årets udgang."))
f("Hvem?", g.o("Teamleder Majbritt Lehn", "Majbritt Lehn", "Teamleder"))
f("Hvornår følger vi op?", g.f("Tal pr. 1. oktober til Arbejdsmarkedsudvalget.", "1. oktober"))
g.m("118 eneforsørgere", 118, "eneforsørgere", "baseline"), g.m("30 eneforsørgere mere", 30, "eneforsørgere", "target", 2025)

g = goal(3, "Småjob i driften og i private virksomheder", themes=["beskæftigelse og virksomheder", "hjemløshed og udsatte"], groups=["borgere med komplekse problemer"])
f("Hvorfor?", g.b("17 af de 20 kommunale småjob blev besat i 2024, og 11 af borgerne er der endnu. Erfaringen skal bruges i det private."))
f("Hvordan?", [g.a("Vej, Park og Ejendomme fortsætter med 20 småjob"), g.a("Ti butikker og værksteder inviteres med"), g.a("Mentorerne følger med ud, jf. § 167 i LAB"), g.a("Der laves en lille film med tre borgere")])
f("Hvad kommer der ud af det?", g.e("Flere får løn og kolleger for første gang i mange år."))
f("Hvem?", g.o("Dennis Skaarup, virksomhedskonsulent", "Dennis Skaarup", "virksomhedskonsulent"))
g.r("§ 167 i LAB", "Lov:LAB:§167"), g.x("Vej, Park og Ejendomme"), g.m("20 småjob", 20, "småjob", "target", 2025), g.m("17 af de 20 kommunale småjob blev besat", 17, "småjob", "baseline", 2024), g.m("11 af borgerne", 11, "borgere", "baseline", 2024)

g = goal(4, "Klar tale til borgerne", themes=["kommunikation"], groups=["borgere"])
f("Hvorfor?", g.b("Hver tredje opringning til Borgerservice skyldes et brev fra os selv. Ved udgangen af 2024 var 26 breve skrevet om."))
f("Hvad vil vi nå?", [g.t("De 60 hyppigste breve er skrevet om"), g.t("Opringninger om breve falder med 25 %")])
f("Hvordan?", [g.a("Brevene testes på borgere, før de sendes ud"), g.a("Sprogambassadørerne holder skriveværksted en gang om måneden")])
f("Hvad kommer der ud af det?", g.e("Borgerne forstår deres afgørelse første gang, de læser den."))
f("Hvem?", g.o("Borgerservicechef Inger Holst", "Inger Holst", "Borgerservicechef") + " i samarbejde med " + g.x("Kommunikation"))
f("Hvornår følger vi op?", g.f("Måling i 4. kvartal 2025.", "4. kvartal 2025"))
g.m("falder med 25 %", -25, "%", "target"), g.m("De 60 hyppigste breve", 60, "breve", "target"), g.m("26 breve skrevet om", 26, "breve", "baseline", 2024)

g = goal(5, "Svar på ansøgninger inden for 14 dage", themes=["myndighed og visitation", "økonomi og styring"], groups=["borgere"])
f("Hvorfor?", g.b("Sagsbehandlingstiden er nede på 24 dage i gennemsnit, men der er stadig udsving."))
f("Hvad vil vi nå?", [g.t("Enkeltydelser afgøres inden for 14 dage i 9 ud af 10 sager")])
f("Hvordan?", [g.a("Ferieperioder dækkes på tværs af teams"), g.a("Borgeren kan følge sin sag på Mit Overblik"), g.a("Robotten udvides til også at hente lejekontrakter")])
f("Hvem?", g.o("Ydelsesleder Carsten Wolff", "Carsten Wolff", "Ydelsesleder"))
f("Hvornår følger vi op?", g.f("Månedlig opgørelse til chefen.", "Månedlig"))
g.m("24 dage i gennemsnit", 24, "dage", "baseline"), g.m("inden for 14 dage", 14, "dage", "target")

g = goal(6, "Sygefraværet skal under fem procent", themes=["sygefravær", "arbejdsmiljø og trivsel"], groups=["medarbejdere"])
f("Hvorfor?", g.b("Nærværsarbejdet i 2024 bragte fraværet fra 6,2 % til 5,6 %. Vi nåede næsten i mål og sætter nu barren højere.") + " Jf. " + g.r("retningspunkt 3", "Pejlemærker:retningspunkt3", "Direktionens Retningspunkter") + ".")
f("Hvad vil vi nå?", [g.t("Fraværet er 4,9 % ved udgangen af 2025")])
f("Hvordan?", [g.a("TRIO'erne fortsætter med prøvehandlinger"), g.a("Borgerservice får en vagtplan med faste pauser fra telefonen"), g.a("Ergonomi gennemgås ved alle skærmarbejdspladser")])
f("Hvem?", g.o("Lederne i fællesskab", None, "Lederne"))
f("Hvornår følger vi op?", g.f("Hvert kvartal i LMU.", "Hvert kvartal"))
g.m("fra 6,2 %", 6.2, "%", "baseline"), g.m("til 5,6 %", 5.6, "%", "baseline", 2024), g.m("er 4,9 %", 4.9, "%", "target", 2025)

g = goal(7, "En god begyndelse for nye kolleger", themes=["onboarding"], groups=["nye medarbejdere"])
f("Hvorfor?", g.p("Nye medarbejdere skal kende deres opgave, deres kolleger og kommunen efter tre måneder."))
f("Hvordan?", [g.a("Før første arbejdsdag"), [g.a2("velkomstbrev og program sendes"), g.a2("it og adgange bestilles")], g.a("De første uger"), [g.a2("fast følgemakker"), g.a2("besøg i de tre andre afdelinger")], g.a("Efter tre måneder"), [g.a2("samtale med lederen om de første indtryk")]])
f("Hvem?", g.o("Afdelingslederne", None, "Afdelingslederne"))
f("Hvornår følger vi op?", g.f("Spørgeskema til alle nyansatte efter 100 dage.", "efter 100 dage"))

g = goal(8, "Klar til den nye beskæftigelsesreform", themes=["beskæftigelse og virksomheder", "strategi og retning"], groups=["ledige", "medarbejdere"])
f("Hvorfor?", g.b("Folketinget ventes at vedtage en reform, som giver kommunerne friere rammer og færre penge. For Bredløkke betyder den 5,4 mio. kr. mindre fra 2027 ifølge " + g.r("Budget 2025-2028", "Budget2025-2028", "Budget") + "."))
f("Hvordan?", [g.a("En analyse af alle samtaler og tilbud foreligger til påske"), g.a("Medarbejderne inddrages gennem tre værksteder"), g.a("Forslag til ny organisering drøftes i Område-MED i september")])
f("Hvem?", g.o("Chef Ole Brandt-Lassen (projektejer)", "Ole Brandt-Lassen", "Chef", "projektejer") + " og " + g.o("specialkonsulent Freja Ankersen (projektleder)", "Freja Ankersen", "specialkonsulent", "projektleder"))
g.m("5,4 mio. kr. mindre", 5400000, "kr.", "amount", 2027), g.ms("til påske", "2025-04"), g.ms("i september", "2025-09"), g.x("Område-MED", None, "Område-MED", "drøfter")

g = goal(9, "Kunstig intelligens som hjælper, ikke som dommer", themes=["velfærdsteknologi og digitalisering", "afbureaukratisering"], groups=["medarbejdere"])
f("Hvorfor?", g.b("Referater og journalnotater tager op mod en tredjedel af en sagsbehandlers tid.") + " " + g.p("Værktøjet skal frigøre tid til samtalen med borgeren, og afgørelser træffes altid af et menneske."))
f("Hvordan?", [g.a("Et taleværktøj afprøves i to teams fra marts"), g.a("DPO og IT-sikkerhed godkender løsningen inden opstart"), g.a("Der føres log over fejl og rettelser")])
f("Hvad kommer der ud af det?", g.e("Sagsbehandlerne sparer i snit tre timer om ugen."))
f("Hvem?", g.o("Digitaliseringskonsulent Oskar Lindegaard", "Oskar Lindegaard", "Digitaliseringskonsulent"))
f("Hvornår følger vi op?", g.f("Midtvejs i juni, endelig evaluering ved årsskiftet.", "juni", "årsskiftet"))
g.m("tre timer om ugen", 3, "timer om ugen", "target"), g.ms("fra marts", "2025-03")
with tempfile.TemporaryDirectory() as tmp:
    src = pathlib.Path(tmp) / f"{d.stem}.odt"
    w.save(src)
    d.soffice(src)

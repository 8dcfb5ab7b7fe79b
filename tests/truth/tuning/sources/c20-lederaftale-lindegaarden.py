"""Rendered by facts2.py: an ODT of odfpy. The municipality stands in the footer only."""
from facts2 import Doc
from odf2 import Odt

d = Doc(
    "c20-lederaftale-lindegaarden", "odt", title="Lederaftale 2025 for Plejecentret Lindegården", municipality="Ravnsø", area="Plejecentret Lindegården",
    document_type="lederaftale", period={"from": "2025-01-01", "to": "2025-12-31", "accept": ["2025"]}, state="adopted",
)
w = Odt("Liberation Sans", 11, "#3d3d3d", ("–", "·"), "2.4cm", None, "Ravnsø Kommune · Ældre og Sundhed · side {page}")
LEADER = "Else Marie Kjeldgaard"
w.p("Lederaftale 2025 for Plejecentret Lindegården", "title")
w.p("Aftalen er min og ældrechefens. Jeg har skrevet den i januar efter samtaler med medarbejdere, beboere og pårørende, og ældrechef Tom Hedegaard har tiltrådt den. Vi taler om den på vores månedlige møder.")
w.p("Else Marie Kjeldgaard, forstander")
w.h(1, "Hvem er vi på Lindegården?")
w.p("Lindegården har 62 boliger, heraf 14 til borgere med demens. Vi er 84 medarbejdere. I 2024 fik vi ny køkkenleder og sagde farvel til to teamledere. Budgettet er på 41,3 mio. kr.")
w.h(1, "Mine mål for 2025")


def goal(title, **more):
    g = d.goal(title, "mål", None, "Mine mål for 2025", None, **more)
    w.h(2, title)
    return g


me = lambda g, said="Jeg", core="either": g.o(said, LEADER, "forstander", "ansvarlig", core)

g = goal("Ro på hele døgnet", themes=["hjemmepleje og ældre", "arbejdstid og vagtplanlægning"], groups=["beboere", "borgere med demens"])
w.p(g.p("At ingen beboer skal vente på hjælp, fordi vi har travlt med hinanden."), lead="Min ambition:")
w.p(g.b("Pårørende fortæller, at aftenvagterne virker pressede, og kaldelisterne giver dem ret: ventetiden er længst mellem klokken 19 og 21."), lead="Derfor:")
w.p("", lead="Jeg vil:")
w.ul([g.a("flytte en stilling fra formiddag til aften fra 1. marts"), g.a("lave en ny vagtplan sammen med medarbejderne"), [g.a2("ønskerne samles ind i februar"), g.a2("planen prøves af i otte uger")], g.a("følge en aftenvagt selv en gang om måneden")])
w.p(g.e("kaldene besvares inden for seks minutter i gennemsnit, og aftenholdet selv siger, at der er luft."), lead="Det er lykkedes, når")
w.p(g.f("Kaldelister og trivsel på ledermødet i april, august og december.", "april", "august", "december"), lead="Opfølgning:")
me(g), g.m("inden for seks minutter", 6, "minutter", "target", 2025), g.ms("fra 1. marts", "2025-03-01"), g.o("medarbejderne", None, "medarbejderne", "samarbejdspartner", "either")

g = goal("Sygefraværet", themes=["sygefravær"], groups=["medarbejdere"])
w.p(g.b("Vi havde et fravær på 9,1 % i 2024. Det er for meget, og det koster både kræfter og penge."), lead="Derfor:")
w.p(g.t("Jeg vil nå ned på 7 % inden årets udgang.") + " " + g.a("Jeg ringer til den syge på førstedagen, og sammen med arbejdsmiljørepræsentanten laver jeg en plan for hver langtidssygemeldt.") + " " + g.a("Afdelingen på 1. sal får besøg af en ekstern konsulent fire gange i foråret."), lead="Sådan:")
w.p("Souschef Bo Riis og tillidsrepræsentant Anni Sommer (FOA) har bolden sammen med mig.", lead="Hvem:")
w.p(g.f("Hver måned på mødet med ældrechefen.", "Hver måned"), lead="Opfølgning:")
g.o("Souschef Bo Riis", "Bo Riis", "Souschef"), g.o("tillidsrepræsentant Anni Sommer (FOA)", "Anni Sommer", "tillidsrepræsentant"), me(g, "mig"), g.x("arbejdsmiljørepræsentanten", None, "arbejdsmiljørepræsentanten", "deltager")
g.m("9,1 % i 2024", 9.1, "%", "baseline", 2024), g.m("nå ned på 7 %", 7, "%", "target", 2025)

g = goal("Nye kolleger lander blødt", themes=["onboarding", "rekruttering og fastholdelse"], groups=["nye medarbejdere", "elever"])
w.p(g.p("Den, der begynder hos os, skal føle sig som kollega fra første dag og være tryg ved opgaverne efter en måned."), lead="Min ambition:")
w.p("", lead="Jeg vil:")
w.ul([g.a("udpege to introduktionsansvarlige på hver etage"), g.a("skrive en lille velkomstbog sammen med eleverne"), g.a("sørge for, at ingen nye går alene i vagt de første 14 dage")])
w.p(me(g, "Jeg står selv for det", True) + ", indtil en ny teamleder er ansat.", lead="Hvem:")
w.p(g.tf("Velkomstbogen ligger klar til sommerferien.", None, None), lead="Tid:")
g.ms("Velkomstbogen ligger klar til sommerferien", "2025-06")

g = goal("Pårørende som en del af huset", themes=["samskabelse og frivillighed"], groups=["pårørende"])
w.p("Jeg tror på, at vi løser vores opgave bedre sammen med familierne. " + g.a("Derfor indfører jeg en fast telefontid hver torsdag, og der bliver holdt pårørendemøde to gange om året, hvor dagsordenen laves af bruger- og pårørenderådet.") + " " + g.a("I efteråret afprøver vi desuden en beskedfunktion i Nexus på stueetagen.") + " " + g.e("Mit håb er, at vi får færre klager og flere gode idéer.") + " Rådets formand, Vagn Pors, har lovet at fortælle mig, hvis det går den forkerte vej.")
me(g), g.x("bruger- og pårørenderådet", None, "bruger- og pårørenderådet", "deltager"), g.o("Rådets formand, Vagn Pors", "Vagn Pors", "Rådets formand", "deltager", "either")

g = goal("Demensafdelingen Birken: kendte ansigter", themes=["hjemmepleje og ældre", "kompetenceudvikling"], groups=["borgere med demens"])
w.p(g.b("Magtanvendelserne steg fra 11 til 19 på et år. Vi skal forstå hvorfor, og reglerne i serviceloven skal kendes af alle."), lead="Derfor:")
w.p("", lead="Jeg vil:")
w.ul([g.a("sende hele Birkens personale på kursus i personcentreret omsorg"), g.a("have Neuropædagogisk team på besøg hver 14. dag i et halvt år"), g.a("gennemgå alle magtanvendelser på personalemøderne")])
w.p(g.t("Højst otte magtanvendelser i 2025."), lead="Mål:")
w.p(g.o("Afdelingssygeplejerske Karin Uldall", "Karin Uldall", "Afdelingssygeplejerske") + ".", lead="Hvem:")
w.p(g.f("Opgøres hvert kvartal.", "hvert kvartal"), lead="Opfølgning:")
g.r("serviceloven", "Lov:Serviceloven"), g.m("fra 11", 11, "magtanvendelser", "baseline"), g.m("til 19", 19, "magtanvendelser", "baseline"), g.m("Højst otte magtanvendelser", 8, "magtanvendelser", "target", 2025)

g = goal("Skærm og sensor, hvor det hjælper", themes=["velfærdsteknologi og digitalisering"], groups=["beboere", "medarbejdere"])
w.p("", lead="Jeg vil:")
w.ul([g.a("tage ti sengesensorer i brug på nordfløjen"), g.a("bytte erfaringer med Plejecentret Åbakken")])
w.p("Målet er en del af " + g.r("Ældre og Sundheds digitaliseringsplan", "Plan:Digitaliseringsplan") + " og betales af " + g.r("budget 2025", "Budget2025", "Budget") + ".", lead="Sammenhæng:")
w.p(g.tf("1. halvår 2025.", "2025-01-01", "2025-06-30"), lead="Tid:")
me(g), g.o("Plejecentret Åbakken", None, "Plejecentret Åbakken", "samarbejdspartner", "either"), g.m("ti sengesensorer", 10, "sengesensorer", "target")

g = goal("Min egen ledelse", themes=["ledelse og organisation"], groups=["ledere"])
w.p("Jeg har været forstander i elleve år og kan mærke, at jeg løser for meget selv. I år øver jeg mig i at give slip. " + g.a("Jeg har meldt mig til et lederforløb, jeg mødes fast med en kollega fra Åbakken, og teamlederne overtager planlægningen af ferier.") + " " + g.f("Tom spørger til det hver gang, vi ses."))
me(g)
w.p("Lindegården, januar 2025")
w.p("Else Marie Kjeldgaard                         Tom Hedegaard, ældrechef")
w.save(d.out)
d.done()

"""Rendered by facts2.py: a page of a council's web site, with definition lists and nested lists."""
from facts2 import Doc

d = Doc(
    "c18-handleplan-ensomhed-hedelund", "html", title="Handleplan mod ensomhed 2024-2027", municipality="Hedelund", area=None,
    document_type="handleplan", period={"from": "2024-01-01", "to": "2027-12-31", "accept": ["2024"]}, state="adopted",
)
out = []
dl = lambda *pairs: "<dl>" + "".join(f"<dt>{a}</dt><dd>{b}</dd>" for a, b in pairs) + "</dl>"
ul = lambda *i: "<ul>" + "".join(f"<li>{x}</li>" for x in i) + "</ul>"
section = [None]


def head(title, text):
    section[0] = title
    out.append(f"<h2>{title}</h2><p>{text}</p>")


def goal(title, **more):
    g = d.goal(title, "handling", None, section[0], themes=more.pop("themes", ["samskabelse og frivillighed"]), **more)
    out.append(f"<h3>{title}</h3>")
    return g


head("Fokusområde 1: Vi opdager ensomhed tidligere", "Ensomhed kan ikke ses udenpå. Derfor skal mange flere kunne få øje på den og turde spørge.")
g = goal("Alle frontmedarbejdere kan spørge", themes=["kompetenceudvikling", "hjemmepleje og ældre"], groups=["medarbejdere"])
out.append(dl(("Hvorfor gør vi det?", g.b("Hjemmeplejen kommer hos 1.900 borgere. Kun få medarbejdere har lært at tale om ensomhed, og mange er bange for at gøre det forkert.")),
    ("Hvad gør vi?", ul(g.a("Vi uddanner 120 ensomhedsguider i hjemmeplejen, på bibliotekerne og i jobcentret"), g.a("Kurset varer to dage og indeholder:") + ul(g.a2("viden om ensomhed i forskellige aldre"), g.a2("øvelser i den gode samtale"), g.a2("overblik over lokale fællesskaber")), g.a("Guiderne mødes to gange om året"))),
    ("Hvem står for det?", g.o("Ældrechef Solveig Grønbech", "Solveig Grønbech", "Ældrechef", "står for") + " sammen med " + g.x("Røde Kors Hedelund")),
    ("Hvornår?", g.tf("Efteråret 2024 til sommeren 2026", "2024-09-01", "2026-08-31", True)),
    ("Sådan ser vi, om det virker", g.e("Flere borgere henvises til et fællesskab.") + " " + g.f("Vi tæller henvisninger hvert halve år.", "hvert halve år"))))
g.m("120 ensomhedsguider", 120, "guider", "target"), g.m("1.900 borgere", 1900, "borgere", "other")

g = goal("Spørgsmål om ensomhed ved de forebyggende hjemmebesøg", themes=["hjemmepleje og ældre"], groups=["ældre"])
out.append(dl(("Hvad gør vi?", "<p>" + g.a("Fra januar 2025 indgår tre faste spørgsmål ved alle besøg efter servicelovens § 79 a.") + " " + g.a("Svarene samles anonymt, så vi kan se, hvor i kommunen behovet er størst.") + "</p>"),
    ("Hvem står for det?", g.o("Forebyggelseskonsulent Arne Mikkelborg", "Arne Mikkelborg", "Forebyggelseskonsulent", "står for")), ("Hvornår?", g.tf("Fra januar 2025", "2025-01-01", None)),
    ("Sådan ser vi, om det virker", g.f("Resultaterne lægges frem for Seniorrådet hvert år i marts.", "hvert år i marts"))))
g.r("servicelovens § 79 a", "Lov:Serviceloven:§79a"), g.x("Seniorrådet", None, "Seniorrådet", "orienteres")

g = goal("Ny start for efterladte", groups=["efterladte", "ældre"])
out.append(dl(("Hvorfor gør vi det?", g.b("Hvert år mister omkring 210 hedelundere over 65 år deres ægtefælle. Risikoen for ensomhed er størst det første år.")),
    ("Hvad gør vi?", ul(g.a("Alle efterladte får et brev seks uger efter dødsfaldet"), g.a("Sorggrupper åbnes i de tre største byer"), g.a("Bedemænd og præster inddrages i opsporingen"))),
    ("Hvem står for det?", g.o("Sorggruppeleder Jytte Amstrup", "Jytte Amstrup", "Sorggruppeleder", "står for") + " og " + g.o("Sundhedshuset", None, "Sundhedshuset", "står for")), ("Hvornår?", g.tf("2024", "2024-01-01", "2024-12-31"))))

head("Fokusområde 2: Fællesskaber, der er plads i", "Hedelund har over 300 foreninger. Alligevel oplever mange, at det er svært at komme indenfor.")
g = goal("Følgeven til første gang", groups=["borgere", "frivillige"])
out.append(dl(("Hvad gør vi?", ul(g.a("Frivilligcentret samler et korps af følgevenner"), g.a("Følgevennen går med de første tre gange") + ul(g.a2("til foreningslivet"), g.a2("til spisefællesskaber"), g.a2("til aftenskolen")), g.a("Kommunen betaler kørsel for borgere i landdistrikterne"))),
    ("Hvad vil vi opnå?", g.t("100 borgere har fået en følgeven inden udgangen af 2025.")),
    ("Hvem står for det?", g.o("Frivilligcenter Hedelund", None, "Frivilligcenter Hedelund", "står for")), ("Hvad koster det?", g.m("180.000 kr. om året", 180000, "kr.", "amount") + ", som er afsat i " + g.r("budget 2024", "Budget2024", "Budget") + "."),
    ("Sådan ser vi, om det virker", g.f("Frivilligcentret gør status i 2. kvartal hvert år.", "2. kvartal hvert år"))))
g.m("100 borgere", 100, "borgere", "target", 2025)

g = goal("Spis sammen på tværs af alder", groups=["ældre", "unge", "familier"])
out.append(dl(("Hvad gør vi?", ul(g.a("Skolekøkkenerne åbnes for fællesspisning den sidste torsdag i måneden"), g.a("Konfirmander og pensionister laver maden"), g.a("Der opkræves højst 40 kr. pr. kuvert"))),
    ("Hvad vil vi opnå?", g.t("Der er fællesspisning i mindst otte landsbyer.")), ("Hvem står for det?", "Landsbyrådene"), ("Hvornår?", g.tf("Fra oktober 2024", "2024-10-01", None))))
g.o("Landsbyrådene", None, "Landsbyrådene", "står for"), g.m("mindst otte landsbyer", 8, "landsbyer", "target")

g = goal("Unge, der mangler nogen at være sammen med", themes=["børn og unge"], groups=["unge"])
out.append(dl(("Hvorfor gør vi det?", g.b("I " + g.r("Ungeprofilen 2023", "Undersøgelse:Ungeprofilen", "Undersøgelse") + " svarede 14 % af de 16-24-årige, at de ofte føler sig alene.")),
    ("Hvad gør vi?", ul(g.a("Headspace får et satellittilbud på gymnasiet"), g.a("Gaming-fællesskabet i Hallen udvides fra én til tre aftener"), g.a("Mentorordning for unge, der flytter hertil for at studere"))),
    ("Hvad vil vi opnå?", g.t("Andelen falder til 10 % i 2027.")), ("Hvem står for det?", g.o("Ungekoordinator Nikolaj Bredsted", "Nikolaj Bredsted", "Ungekoordinator", "står for")),
    ("Sådan ser vi, om det virker", g.f("Ungeprofilen gentages i 2025 og 2027.", "2025", "2027"))))
g.m("svarede 14 %", 14, "%", "baseline", 2023), g.m("falder til 10 %", 10, "%", "target", 2027)

head("Fokusområde 3: Byer og boliger, hvor vi mødes", "Bænke, butikker og busser betyder mere for fællesskabet, end man tror.")
g = goal("Snakkebænke og mødesteder", themes=["bygninger og boliger"], groups=["borgere"])
out.append("<p>" + g.a("Der opstilles 25 snakkebænke i samarbejde med lokalrådene.") + " " + g.a("Teknik og Miljø gennemgår desuden stierne omkring plejecentrene, så de kan bruges med rollator.") + " Ansvarlig er " + g.o("landskabsarkitekt Ea Nygaard Holm", "Ea Nygaard Holm", "landskabsarkitekt") + ". Bænkene skal stå klar til foråret 2025.</p>")
g.ms("foråret 2025", "2025-03"), g.tf("til foråret 2025", None, "2025-05-31"), g.m("25 snakkebænke", 25, "bænke", "target"), g.x("lokalrådene"), g.x("Teknik og Miljø", None, "Teknik og Miljø", "udfører")

g = goal("Bofællesskaber for seniorer", themes=["bygninger og boliger"], groups=["ældre"])
out.append("<p>Handlingen beskrives nærmere, når kommuneplanen er revideret.</p>")

page = f"""<!DOCTYPE html>
<html lang="da"><head><meta charset="utf-8"><title>Handleplan mod ensomhed 2024-2027 | Hedelund Kommune</title><meta name="description" content="Læs Hedelund Kommunes handleplan mod ensomhed">
<style>body {{ font-family: sans-serif; max-width: 60em; margin: auto }} dt {{ font-weight: bold }} nav li {{ display: inline }}</style><script>window.dataLayer = window.dataLayer || [];</script></head>
<body>
<div class="cookie" role="dialog"><p>Vi bruger cookies til statistik. Du kan altid ændre dit valg.</p><button>Accepter alle</button></div>
<header><a href="/">Hedelund Kommune</a><nav><ul><li><a href="/borger">Borger</a></li><li><a href="/erhverv">Erhverv</a></li><li><a href="/politik">Politik</a></li><li><a href="/job">Job</a></li></ul></nav></header>
<nav aria-label="Brødkrumme"><ol><li><a href="/">Forside</a></li><li><a href="/politik">Politik</a></li><li><a href="/politik/planer">Politikker og planer</a></li><li>Handleplan mod ensomhed</li></ol></nav>
<main><h1>Handleplan mod ensomhed 2024-2027</h1>
<p class="lead">Byrådet vedtog den 26. februar 2024 en handleplan, der skal mindske ensomheden i alle aldre. Den er blevet til sammen med 60 borgere, foreninger og medarbejdere.</p>
<h2>På denne side</h2><ul><li><a href="#1">Fokusområde 1: Vi opdager ensomhed tidligere</a></li><li><a href="#2">Fokusområde 2: Fællesskaber, der er plads i</a></li><li><a href="#3">Fokusområde 3: Byer og boliger, hvor vi mødes</a></li></ul>
<blockquote><p>»Da jeg flyttede hertil, gik der fire måneder, før nogen spurgte, hvad jeg hed.«</p><cite>Kvinde, 71 år</cite></blockquote>
{''.join(out)}
<h2>Hvordan følger vi planen?</h2><p>{'Social- og Ældreudvalget får en samlet status hvert år i september. Planen hænger sammen med Sundhedspolitikken og Frivilligpolitikken.'}</p>
</main>
<aside><h2>Læs også</h2><ul><li><a href="/s">Sundhedspolitik</a></li><li><a href="/f">Søg § 18-midler</a></li></ul></aside>
<footer><p>Hedelund Kommune, Rådhuspladsen 1, 0000 Hedelund · CVR 00 00 00 00</p><p>Sidst opdateret: 4. marts 2024</p></footer></body></html>
"""
d.out.write_text(page, "utf-8")
d.done()

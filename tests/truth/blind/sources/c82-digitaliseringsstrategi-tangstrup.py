"""Tangstrup: a digital strategy as a page of the municipality's web site. HTML; run with Python, writes document and truth."""
import html

from facts_tags import Truth, frame, num, out, own, plain, ref

STEM = "c82-digitaliseringsstrategi-tangstrup"
TRACKS = {
    "1": ("Borgeren møder én kommune", "Langt de fleste borgere er på nettet hver dag. De forventer, at kommunen er lige så let at bruge som banken – og at der er et menneske, når det gælder."),
    "2": ("Medarbejderen får gode redskaber", "Digitalisering er ikke et mål i sig selv. Den skal give tid tilbage til dem, der underviser, plejer og rådgiver."),
    "3": ("Et sikkert fundament", "Jo mere vi gør digitalt, desto mere sårbare bliver vi. Sporet handler om drift, sikkerhed og orden i tingene."),
}
# number, title, paragraphs, actions, lines of facts (name, text), facts
GOALS = [
    ("1.1", "Selvbetjening, der virker første gang",
     ["{b:Hver tredje ansøgning, vi modtager digitalt, mangler oplysninger. Det giver ekstra breve, længere ventetid og ærgrelser i begge ender.} {t:I 2028 skal mindst 85 procent af ansøgningerne kunne behandles uden at vende tilbage til borgeren.} I dag gælder det 67 procent."],
     ["Vi gennemgår de 30 mest brugte løsninger sammen med borgere, der prøver dem af", "Felter, som kommunen selv kan udfylde, bliver udfyldt på forhånd", "Alle løsninger får en knap, hvor man kan bede om at blive ringet op"],
     [("Ansvarlig", "Borgerservicechef Pia Hvidtfeldt"), ("Tid", "2026-2028"), ("Opfølgning", "{f[halvårligt]:Halvårligt i digitaliseringsrådet}")],
     dict(owners=[own("Borgerservicechef Pia Hvidtfeldt", "Pia Hvidtfeldt", "Borgerservicechef")], numbers=[num("mindst 85 procent af ansøgningerne", 85, "%", "target", 2028), num("67 procent", 67, "%", "baseline", 2025), num("de 30 mest brugte løsninger", 30, "løsninger", "other")], time=frame("2026-2028", "2026-01-01", "2028-12-31"), groups=["borgere"], themes=["velfærdsteknologi og digitalisering", "kommunikation"])),
    ("1.2", "En hånd til dem, der har det svært med det digitale",
     ["{b:Omkring 2.900 borgere i Tangstrup er fritaget for Digital Post, og mange flere får hjælp af et barnebarn.} {p:Ingen må miste en ydelse, fordi de ikke har en smartphone.}"],
     ["Bibliotekerne tilbyder it-hjælp to eftermiddage om ugen", "Frivillige fra Ældre Sagen klædes på til at hjælpe med fuldmagter", "Hjemmeplejen udleverer en lille pjece til alle nye borgere"],
     [("Ansvarlig", "Biblioteksleder Ask Thorup"), ("Samarbejdspartnere", "Ældre Sagen og Seniorrådet"), ("Tid", "Fra 2026 og frem")],
     dict(owners=[own("Biblioteksleder Ask Thorup", "Ask Thorup", "Biblioteksleder"), own("Ældre Sagen", None, "Ældre Sagen", "samarbejdspartner", False), own("Seniorrådet", None, "Seniorrådet", "samarbejdspartner", False)], numbers=[num("2.900 borgere", 2900, "borgere", "baseline")], time=frame("Fra 2026 og frem", "2026-01-01", None), groups=["ældre", "digitalt udsatte borgere"], themes=["samskabelse og frivillighed", "velfærdsteknologi og digitalisering"])),
    ("1.3", "Svar med det samme",
     ["{p:Den, der ringer eller skriver med et enkelt spørgsmål, skal kunne få svar uden for kontortiden.} Den fælles servicestandard i Velfærdspolitikken gælder også, når det er en maskine, der svarer."],
     ["En stemmestyret assistent sættes i drift på hovednummeret i efteråret 2026", "Hjemmesidens 400 mest læste sider omskrives til klart sprog", "Vi spørger borgerne efter hver tiende samtale, om de fik den hjælp, de havde brug for"],
     [("Måltal", "{t:Gennemsnitlig ventetid i telefonen: 4 minutter i 2025, højst 2 minutter i 2027}"), ("Ansvarlig", "Kommunikationschef Louise Abel og borgerservicechef Pia Hvidtfeldt"), ("Opfølgning", "{f[månedligt]:Ventetiden følges månedligt}")],
     dict(owners=[own("Kommunikationschef Louise Abel", "Louise Abel", "Kommunikationschef"), own("borgerservicechef Pia Hvidtfeldt", "Pia Hvidtfeldt", "borgerservicechef")], numbers=[num("4 minutter i 2025", 4, "minutter", "baseline", 2025), num("højst 2 minutter i 2027", 2, "minutter", "target", 2027), num("400 mest læste sider", 400, "sider", "other")], refs=[ref("Politik", "Velfærdspolitikken", "Politik:Velfærdspolitik")], groups=["borgere"], themes=["kommunikation"])),
    ("2.1", "Kunstig intelligens med sund fornuft",
     ["{b:Mange medarbejdere bruger allerede sprogmodeller til at skrive og slå op.} {p:Det skal de kunne gøre trygt, og borgerne skal kunne regne med, at et menneske har ansvaret for afgørelsen.}"],
     [("Vi laver et fælles regelsæt for brugen, som beskriver", ["hvilke oplysninger man må skrive i et værktøj", "hvornår borgeren skal have besked", "hvem der kontrollerer svaret"]), "Referater af møder i jobcentret skrives som et forsøg af en assistent", "Et etisk panel med borgere og fagfolk vurderer nye forslag"],
     [("Det håber vi at se", "{e:Rådgiverne bruger mere tid på samtalen og mindre på at skrive den ned.}"), ("Ansvarlig", "Digitaliseringschef Emil Tranberg"), ("Inddrages", "Hoved-MED, databeskyttelsesrådgiveren"), ("Tid", "1. halvår 2026 til udgangen af 2027"), ("Opfølgning", "{f[december 2026]:Forsøget evalueres i december 2026, inden det eventuelt udbredes}")],
     dict(owners=[own("Digitaliseringschef Emil Tranberg", "Emil Tranberg", "Digitaliseringschef"), own("Hoved-MED", None, "Hoved-MED", "inddrages", False), own("databeskyttelsesrådgiveren", None, "databeskyttelsesrådgiveren", "inddrages", False)], time=frame("1. halvår 2026 til udgangen af 2027", "2026-01-01", "2027-12-31"), groups=["medarbejdere", "borgere"], themes=["velfærdsteknologi og digitalisering"])),
    ("2.2", "Skriv det én gang",
     ["{b:En social- og sundhedshjælper åbner i gennemsnit syv systemer i løbet af en vagt. Nogle oplysninger skrives tre steder.} {t:Tiden til registrering i ældreplejen skal ned med 20 procent inden 2029.}"],
     ["Der måles, hvor tiden går hen, på to plejecentre", "Log-in samles, så man kun skal huske én adgangskode", "Leverandørerne af journal- og vagtplansystemet pålægges at udveksle data"],
     [("Økonomi", "3,4 mio. kr. over fire år, jf. Budget 2026-2029"), ("Ansvarlig", "Ældrechef Jytte Kallehave i samarbejde med it-afdelingen"), ("Opfølgning", "{f[april;oktober]:Status i april og oktober til Ældreudvalget}")],
     dict(owners=[own("Ældrechef Jytte Kallehave", "Jytte Kallehave", "Ældrechef"), own("it-afdelingen", None, "it-afdelingen", "i samarbejde med", False)], numbers=[num("ned med 20 procent inden 2029", -20, "%", "target", 2029), num("3,4 mio. kr. over fire år", 3.4, "mio. kr.", "amount")], refs=[ref("Budget", "Budget 2026-2029", "Budget2026-2029")], groups=["medarbejdere i ældreplejen"], themes=["afbureaukratisering", "velfærdsteknologi og digitalisering"])),
    ("2.3", "Digitale kompetencer hos alle",
     ["{p:Et godt system er kun godt, hvis man tør bruge det.} {b:Ved de seneste tre store indførelser fik under halvdelen den oplæring, de var lovet.}"],
     ["80 superbrugere får en fælles uddannelse og tid til opgaven", "Alle ledere gennemfører et kursus i at lede digitale forandringer", "Der produceres korte videoer, som kan ses på mobilen i en pause"],
     [("Måltal", "{t:Medarbejdere, der føler sig godt rustet digitalt: 54 % i trivselsmålingen 2025, 70 % i 2028}"), ("Ansvarlig", "HR-chef Rasmus Holt"), ("Tid", "2026-2029")],
     dict(owners=[own("HR-chef Rasmus Holt", "Rasmus Holt", "HR-chef")], numbers=[num("54 % i trivselsmålingen 2025", 54, "%", "baseline", 2025), num("70 % i 2028", 70, "%", "target", 2028), num("80 superbrugere", 80, "superbrugere", "target")], time=frame("2026-2029", "2026-01-01", "2029-12-31"), groups=["medarbejdere", "ledere"], themes=["kompetenceudvikling", "ledelse og organisation"])),
    ("3.1", "Klar, når systemerne går ned",
     ["{b:I januar 2025 var kommunens netværk ude af drift i halvandet døgn. Plejecentrene klarede sig med papir og hukommelse.} {p:Vi skal kunne holde de vigtigste opgaver i gang, også når skærmen er sort.}"],
     ["Alle afdelinger skriver en nødplan på højst to sider", "To gange om året øver vi et nedbrud uden varsel", "Sikkerhedskopier opbevares uden for kommunens eget netværk", "Leverandører af kritiske systemer skal dokumentere deres eget beredskab"],
     [("Ansvarlig", "Informationssikkerhedskoordinator Ida Marie Skou"), ("Tid", "Nødplanerne er færdige senest den 30. juni 2026"), ("Opfølgning", "{f[løbende;én gang om året]:Øvelserne evalueres løbende, og direktionen får en samlet rapport én gang om året}")],
     dict(owners=[own("Informationssikkerhedskoordinator Ida Marie Skou", "Ida Marie Skou", "Informationssikkerhedskoordinator"), own("direktionen", None, "direktionen", "får rapport", "either")], time=frame("Nødplanerne er færdige senest den 30. juni 2026", None, "2026-06-30"), miles=[("Nødplanerne er færdige senest den 30. juni 2026", "2026-06-30")], groups=["medarbejdere"], themes=["ledelse og organisation"])),
    ("3.2", "Færre systemer og bedre kontrakter",
     ["{b:Tangstrup Kommune betaler for 318 it-systemer. Nogle af dem bruges af under ti personer.} {t:Ved udgangen af 2029 er tallet nede på 220.}"],
     ["Hvert system får en ejer, der kender både opgaven og regningen", "Kontrakter, der udløber, forlænges ikke uden en kort begrundelse", "Vi går sammen med nabokommunerne om de store udbud"],
     [("Ansvarlig", "It-chef Bo Lauridsen; systemejerne i fagområderne deltager"), ("Økonomi", "Besparelse på 1,5 mio. kr. i 2027 og 2,5 mio. kr. i 2028"), ("Opfølgning", "{f[kvartalsvis]:Kvartalsvis oversigt til direktionen}")],
     dict(owners=[own("It-chef Bo Lauridsen", "Bo Lauridsen", "It-chef"), own("systemejerne i fagområderne", None, "systemejerne i fagområderne", "deltager", False), own("direktionen", None, "direktionen", "modtager", "either")], numbers=[num("318 it-systemer", 318, "systemer", "baseline", 2025), num("nede på 220", 220, "systemer", "target", 2029), num("1,5 mio. kr. i 2027", -1.5, "mio. kr.", "amount", 2027), num("2,5 mio. kr. i 2028", -2.5, "mio. kr.", "amount", 2028)], groups=["forvaltningen"], themes=["økonomi og styring"])),
    ("3.3", "Data, vi kan stole på",
     ["{p:Gode beslutninger kræver, at tallene betyder det samme i alle afdelinger.} Arbejdet understøtter den fællesoffentlige digitaliseringsstrategi."],
     ["Begreber som fravær, forløb og ventetid beskrives i et fælles katalog", "Adressedata ryddes op", "Udvalgte data lægges frit frem, så virksomheder og forskere kan bruge dem"],
     [("Ansvarlig", "Ikke fordelt endnu")],
     dict(refs=[ref("Strategi", "den fællesoffentlige digitaliseringsstrategi", "Strategi:fællesoffentlig digitaliseringsstrategi")], groups=["virksomheder", "forvaltningen"], themes=["økonomi og styring", "velfærdsteknologi og digitalisering"])),
]
e = lambda t: html.escape(plain(t))


def items(actions):
    return "<ul>\n" + "".join(f"  <li>{e(a)}</li>\n" if isinstance(a, str) else f"  <li>{e(a[0])}\n    <ul>" + "".join(f"<li>{e(b)}</li>" for b in a[1]) + "</ul></li>\n" for a in actions) + "</ul>\n"


T = Truth("c82", STEM + ".html", title="Digitaliseringsstrategi 2026-2029", municipality="Tangstrup", document_type="strategi", period={"from": "2026-01-01", "to": "2029-12-31", "accept": ["2026"]}, state="adopted")
main, last = "", None
for number, title, paragraphs, actions, lines, facts in GOALS:
    track = number[0]
    name = f"Spor {track}: {TRACKS[track][0]}"
    if track != last:
        main += ("</section>\n" if last else "") + f'<section id="spor-{track}">\n<h2>{e(name)}</h2>\n<p class="lead">{e(TRACKS[track][1])}</p>\n'
        last = track
    main += f"<h3>{number} {e(title)}</h3>\n" + "".join(f"<p>{e(p)}</p>\n" for p in paragraphs) + "<h4>Det kommer til at ske</h4>\n" + items(actions)
    main += '<div class="fakta">\n' + "".join(f"<p><strong>{k}:</strong> {e(v)}</p>\n" for k, v in lines) + "</div>\n"
    T.goal(title, "mål", number, name, texts=paragraphs + [v for _, v in lines], lists=[("a", actions)], **facts)
main += "</section>\n"
PAGE = f"""<!DOCTYPE html>
<html lang="da">
<head>
<meta charset="utf-8">
<title>Digitaliseringsstrategi 2026-2029 | Tangstrup Kommune</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="Læs Tangstrup Kommunes digitaliseringsstrategi for 2026-2029.">
<style>
body {{ font: 17px/1.55 Verdana, sans-serif; margin: 0; color: #222 }} header, footer {{ background: #00594f; color: white; padding: 1rem 2rem }} header a, footer a {{ color: white }}
nav ul {{ list-style: none; display: flex; gap: 1.5rem; padding: 0; margin: .5rem 0 0 }} .sti {{ font-size: 14px; padding: .5rem 2rem; background: #eef4f3 }}
main {{ max-width: 46rem; margin: 0 auto; padding: 1rem 2rem }} .fakta {{ border-left: 5px solid #00594f; background: #f3f3ef; padding: .5rem 1rem; margin: 1rem 0 2rem }} .fakta p {{ margin: .2rem 0 }} .lead {{ font-size: 19px }}
</style>
</head>
<body>
<header>
<a href="#indhold">Spring til indhold</a>
<strong>Tangstrup Kommune</strong>
<nav><ul><li><a href="/borger">Borger</a></li><li><a href="/erhverv">Erhverv</a></li><li><a href="/om-kommunen">Om kommunen</a></li><li><a href="/job">Job</a></li></ul></nav>
</header>
<div class="sti"><a href="/">Forside</a> / <a href="/om-kommunen">Om kommunen</a> / <a href="/om-kommunen/politikker">Politikker og strategier</a> / Digitaliseringsstrategi</div>
<main id="indhold">
<h1>Digitaliseringsstrategi 2026-2029</h1>
<p class="lead">Strategien viser, hvordan vi i Tangstrup Kommune vil bruge teknologi de næste fire år. Den blev godkendt af byrådet den 27. november 2025.</p>
<p>Vi har valgt tre spor og ni mål. Hvert mål har sine egne aktiviteter, og en navngiven chef eller leder står til ansvar for dem. Hvor det giver mening at sætte tal på, har vi gjort det.</p>
<p>På siden kan du læse om:</p>
<ul class="toc">{''.join(f'<li><a href="#spor-{k}">Spor {k}: {e(v[0])}</a></li>' for k, v in TRACKS.items())}</ul>
{main}
<h2>Sådan styrer vi strategien</h2>
<p>Et digitaliseringsråd med direktøren for Stab og Udvikling i spidsen prioriterer pengene. Rådet mødes seks gange om året. Byrådet får en samlet status, når halvdelen af perioden er gået.</p>
<h2>Kontakt</h2>
<p>Digitalisering og It<br>Rådhusgade 1, Tangstrup<br>Telefon 70 00 00 00</p>
<p>Sidst opdateret 12. januar 2026</p>
</main>
<footer><p>Tangstrup Kommune · CVR 00 00 00 00 · <a href="/tilgaengelighed">Tilgængelighedserklæring</a> · <a href="/cookies">Cookies</a></p></footer>
</body>
</html>
"""
out(STEM, "html").write_text(PAGE, "utf-8")
T.write()

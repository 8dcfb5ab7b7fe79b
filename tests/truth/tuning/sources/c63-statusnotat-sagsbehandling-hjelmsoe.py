"""A note to a committee that follows up on a plan, goal by goal, in prose with run-in labels. Run: python THIS; writes the document (WeasyPrint) and its truth."""
import weasyprint

from facts10 import HALF, document, plain, write

STEM = "c63-statusnotat-sagsbehandling-hjelmsoe"
SEL = "Lov:Serviceloven"

# paragraphs: (run-in label, kind, content); a list as content is printed as dashes
GOALS = [
    dict(number="1", title="Kortere ventetid på en afgørelse", state="gul", paragraphs=[
        ("Målet i handleplanen", "t", "I mindst 85 % af alle sager om støtte i eget hjem skal borgeren have en afgørelse inden for otte uger."),
        ("Hvor er vi nu", "b", "I 1. halvår 2026 blev fristen overholdt i 74 % af sagerne mod 58 % i 2024. Fremgangen er størst i de nye sager, mens genvurderingerne trækker ned."),
        ("Siden sidst", "a", ["Der er oprettet en modtagelse, som læser alle ansøgninger samme dag", "To sagsbehandlere er ansat i en midlertidig pukkelgruppe", "Standardbreve er omskrevet, så borgeren kan se, hvilke oplysninger der mangler"]),
        ("Det udestår", "a", "Genvurderinger flyttes til et særskilt hold fra 1. oktober 2026."),
        ("Ansvar", "o", "Myndighedschef Lars Trolle Ibsen står til ansvar for målet. Pukkelgruppen ledes af faglig koordinator Dagny Holt."),
        ("Opfølgning", "f", [("Ventetiden gøres op den første hverdag i hver måned", ["hver måned"])])],
        table=(("Gennemsnitlig ventetid i uger", "2024", "1. halvår 2026"), ("Støtte i eget hjem", "13,1", "9,4"), ("Botilbud", "21,6", "17,8")),
        owners=[("Myndighedschef Lars Trolle Ibsen", "Lars Trolle Ibsen", "Myndighedschef", "ansvar for målet", True), ("faglig koordinator Dagny Holt", "Dagny Holt", "faglig koordinator", "leder pukkelgruppen", "either")],
        milestones=[("fra 1. oktober 2026", "2026-10-01")], refs=[],
        measures=[("mindst 85 % af alle sager", 85, "%", None, "target"), ("inden for otte uger", 8, "uger", None, "target"), ("74 % af sagerne", 74, "%", 2026, "status"), ("58 % i 2024", 58, "%", 2024, "baseline"), ("13,1", 13.1, "uger", 2024, "baseline"), ("9,4", 9.4, "uger", 2026, "status"), ("21,6", 21.6, "uger", 2024, "baseline"), ("17,8", 17.8, "uger", 2026, "status")],
        groups=["borgere med handicap"], themes=["myndighed og visitation", "handicap og botilbud"]),
    dict(number="2", title="Færre afgørelser, der ændres i Ankestyrelsen", state="rød", paragraphs=[
        ("Målet i handleplanen", "t", "Andelen af påklagede sager, der ændres eller hjemvises, må højst være 30 procent ved udgangen af 2026."),
        ("Hvor er vi nu", "b", "Andelen er 44 procent. Tallet dækker 36 sager og svinger derfor, men udviklingen går den forkerte vej. Hjemvisningerne skyldes næsten altid, at sagen ikke var oplyst godt nok."),
        ("Siden sidst", "a", ["Juristen i sekretariatet gennemgår alle afslag efter servicelovens §§ 85 og 97, før de sendes", "Alle rådgivere har været på to dages kursus i partshøring og begrundelse"]),
        ("Det udestår", "a", ["Hver hjemvist sag skal drøftes på et læringsmøde inden for 14 dage", "Der indføres sidemandsoplæring for nyansatte"]),
        ("Ansvar", "o", "Ansvarlig er afdelingsleder Mona Rytter Gade og jurist Emil Sandager."),
        ("Opfølgning", "f", [("Udvalget får en særskilt status på ankesager i november 2026", ["november 2026"])])],
        owners=[("afdelingsleder Mona Rytter Gade", "Mona Rytter Gade", "afdelingsleder", "ansvarlig", True), ("jurist Emil Sandager", "Emil Sandager", "jurist", "ansvarlig", True)],
        refs=[("Lov", "servicelovens §§ 85 og 97", f"{SEL}:§85"), ("Lov", "servicelovens §§ 85 og 97", f"{SEL}:§97")],
        measures=[("højst være 30 procent", 30, "procent", 2026, "target"), ("Andelen er 44 procent", 44, "procent", 2026, "status"), ("36 sager", 36, "sager", 2026, "cited figure"), ("inden for 14 dage", 14, "dage", None, "norm")], themes=["myndighed og visitation"]),
    dict(number="3", title="Borgeren kender sin rådgiver", state="grøn", paragraphs=[
        ("Målet i handleplanen", "t", "Ingen borger må opleve mere end ét skift af rådgiver på et år."),
        ("Hvor er vi nu", "b", "Ni ud af ti borgere har haft den samme rådgiver i de seneste 12 måneder."),
        ("Siden sidst", "a", ["Sagerne er fordelt efter bopæl i stedet for fødselsdato", "Rådgiverne har fået et fast telefontidsrum hver formiddag, og deres direkte nummer står i alle breve"]),
        ("Ansvar", "o", "Myndighedschefen er ansvarlig sammen med de tre teamledere."),
        ("Opfølgning", "f", [("Der spørges til kendskabet i den årlige brugerundersøgelse", ["årlige"])])],
        owners=[("Myndighedschefen", None, "Myndighedschefen", "ansvarlig", True), ("de tre teamledere", None, "teamledere", "sammen med", "either")], refs=[], measures=[("Ni ud af ti borgere", 9, "ud af 10", None, "cited figure")], themes=["myndighed og visitation"]),
    dict(number="4", title="Handleplaner, borgeren selv har været med til at skrive", state="gul", paragraphs=[
        ("Målet i handleplanen", "t", ["Alle borgere i botilbud har en handleplan, der er yngre end et år", "Handleplanen er skrevet sammen med borgeren og i borgerens ord"]),
        ("Hvor er vi nu", "b", "Der foreligger en gyldig handleplan i 212 af 263 sager. Stikprøven viser, at mange planer stadig er fyldt med fagudtryk."),
        ("Siden sidst", "a", "En arbejdsgruppe med fire borgere har lavet en skabelon på to sider, som nu bruges i alle nye sager."),
        ("Det udestår", "a", ["De sidste 51 handleplaner laves inden 31. december 2026", "Skabelonen læses op og lægges på kommunens hjemmeside som film"]),
        ("Ansvar", "o", "Tovholder er teamleder Poya Ahmadi. Bostederne og Handicaprådet medvirker."),
        ("Opfølgning", "f", [("Ledelsestilsyn i 20 sager hvert kvartal", ["hvert kvartal"])])],
        owners=[("teamleder Poya Ahmadi", "Poya Ahmadi", "teamleder", "tovholder", True), ("Bostederne", None, "Bostederne", "medvirker", False), ("Handicaprådet", None, "Handicaprådet", "medvirker", False)],
        milestones=[("inden 31. december 2026", "2026-12-31")], refs=[("Lov", "servicelovens § 141", f"{SEL}:§141")], basis="Kravet om handleplan følger af servicelovens § 141.",
        measures=[("212 af 263 sager", 212, "sager", 2026, "status"), ("263", 263, "sager", None, "cited figure"), ("51 handleplaner", 51, "planer", 2026, "norm"), ("20 sager hvert kvartal", 20, "sager", None, "norm")], groups=["borgere i botilbud"], themes=["handicap og botilbud"]),
    dict(number="5", title="Unge ved i god tid, hvad der sker, når de fylder 18", state="forsinket", paragraphs=[
        ("Målet i handleplanen", "t", "Alle unge med betydeligt handicap har en overgangsplan, når de fylder 16½ år."),
        ("Hvor er vi nu", "b", "Målet skulle have været nået 1. april 2026, men er forsinket. Det har vist sig svært at få oplysningerne i tide fra Børn og Familie."),
        ("Det udestår", "a", ["Der laves en samarbejdsaftale med Børn og Familie", "Overgangsmøder holdes på skolen, så forældrene ikke skal tage fri to gange"]),
        ("Ansvar", "o", "Ansvaret er delt mellem Voksenhandicap og Børn og Familie."),
        ("Opfølgning", "f", [("De to chefer mødes om listen over unge i januar og august", ["januar", "august"])])],
        owners=[("Voksenhandicap", None, "Voksenhandicap", "delt ansvar", True), ("Børn og Familie", None, "Børn og Familie", "delt ansvar", True)], milestones=[("1. april 2026", "2026-04-01")],
        refs=[("Lov", "Barnets Lov", "Lov:BarnetsLov")], basis="Kravet er skærpet med Barnets Lov.", measures=[], groups=["unge"], themes=["overgange og sammenhæng"]),
    dict(number="6", title="Digital ansøgning uden blindgyder", state="gennemført", paragraphs=[
        ("Målet i handleplanen", "t", "Det skal være muligt at søge om alle ydelser digitalt og at følge sin sag på Min Side."),
        ("Siden sidst", "a", ["Løsningen gik i luften den 3. februar 2026", "Borgerservice hjælper dem, der ikke er digitale, ved skranken og i telefonen"]),
        ("Vurdering af virkningen", "e", "Færre ringer for at høre, om ansøgningen er kommet frem."),
        ("Ansvar", "o", "Projektleder for indførelsen var digitaliseringskonsulent Maja Kirkeby.")],
        owners=[("digitaliseringskonsulent Maja Kirkeby", "Maja Kirkeby", "digitaliseringskonsulent", "projektleder", True)], milestones=[("den 3. februar 2026", "2026-02-03")], refs=[], measures=[], themes=["velfærdsteknologi og digitalisering"]),
    dict(number="7", title="Medarbejdere, der har tid til faget", state="gul", paragraphs=[
        ("Målet i handleplanen", "t", ["Sygefraværet er højst 4,8 % i 2026", "En rådgiver på fuld tid har højst 38 sager"]),
        ("Hvor er vi nu", "b", "Sygefraværet var 5,9 % i årets første seks måneder. Sagstallet er i gennemsnit 43."),
        ("Siden sidst", "a", "Teamlederne holder ugentlig sagssparring med hver rådgiver."),
        ("Det udestår", "a", "Seks administrative opgaver flyttes til sekretariatet."),
        ("Ansvar", "o", "Myndighedschef Lars Trolle Ibsen og tillidsrepræsentant Hanne Due følger målet sammen."),
        ("Opfølgning", "f", [("LMU tager fravær og sagstal op på hvert møde", []), ("Direktionen orienteres kvartalsvis", ["kvartalsvis"])])],
        owners=[("Myndighedschef Lars Trolle Ibsen", "Lars Trolle Ibsen", "Myndighedschef", "følger målet", True), ("tillidsrepræsentant Hanne Due", "Hanne Due", "tillidsrepræsentant", "følger målet", "either")],
        refs=[("Budget", "forandring 22 i Budget 2026-2029", "Budget2026-2029:forandring22")], basis="Stillingerne er finansieret af forandring 22 i Budget 2026-2029.",
        measures=[("højst 4,8 % i 2026", 4.8, "%", 2026, "target"), ("højst 38 sager", 38, "sager", None, "target"), ("5,9 % i årets første seks måneder", 5.9, "%", 2026, "status"), ("i gennemsnit 43", 43, "sager", 2026, "status")], groups=["medarbejdere"], themes=["sygefravær", "arbejdsmiljø og trivsel"]),
]
for g in GOALS:
    g["section"] = "Sagsfremstilling"
    g["kind"], g["after"] = "mål", 2 if g["number"] != "1" else 1
    g["fields"] = [(label, kind if kind != "o" else None, c) for label, kind, c in g["paragraphs"]]

STATES = {"gul": "Gul", "rød": "Rød", "grøn": "Grøn", "forsinket": "Forsinket", "gennemført": "Gennemført"}


def paragraph(label, kind, content):
    if kind == "f":
        content = [x for x, _ in content]
        content = content[0] + "." if len(content) == 1 else content
    if isinstance(content, str):
        return f"<p><b>{label}.</b> {plain(content)}</p>"
    return f"<p class=lead><b>{label}:</b></p><ul>" + "".join(f"<li>{x}</li>" for x in content) + "</ul>"


def part(g):
    rows = "".join("<tr>" + "".join(f"<td>{c}</td>" for c in r) + "</tr>" for r in g.get("table", ()))
    body = []
    for label, kind, content in g["paragraphs"]:
        body.append(paragraph(label, kind, content))
        if rows and label == "Hvor er vi nu":
            body.append(f"<table class=num>{rows}</table>")
        if g.get("basis") and label == "Målet i handleplanen":
            body.append(f"<p>{g['basis']}</p>")
    return f"<h3>Mål {g['number']}. {g['title']}</h3><p class=state>Status: {STATES[g['state']]}</p>" + "".join(body)


CSS = """@page{size:A4;margin:25mm 24mm 24mm;@bottom-left{content:'Hjelmsø Kommune · Voksenhandicap og Psykiatri · Kirkestræde 2 · 0000 Hjelmsø';font:8pt 'Liberation Serif'}@bottom-right{content:'Side ' counter(page) ' af ' counter(pages);font:8pt 'Liberation Serif'}}
body{font:11pt/1.38 'Liberation Serif';hyphens:auto}h1{font:bold 17pt 'Liberation Sans';margin:8mm 0 5mm}h2{font:bold 13pt 'Liberation Sans';margin:7mm 0 2mm}h3{font:bold 11.3pt 'Liberation Sans';margin:6mm 0 1mm;break-after:avoid}p{margin:0 0 2.4mm}.lead{margin-bottom:.6mm;break-after:avoid}
ul{list-style:none;margin:0 0 2.4mm;padding-left:5mm}ul li{text-indent:-4mm}ul li::before{content:'– ';}table{border-collapse:collapse;margin:2mm 0 4mm}td,th{border-bottom:.3pt solid #555;padding:1mm 4mm 1mm 0;text-align:left}.num td+td{text-align:right;padding-left:6mm}.state{font-style:italic}.meta td{border:0;padding:.3mm 6mm .3mm 0}.note{float:right;font:bold 20pt 'Liberation Sans';color:#777}"""
META = """<div class=note>NOTAT</div><table class=meta><tr><td>Til:</td><td>Social- og Handicapudvalget</td></tr><tr><td>Fra:</td><td>Voksenhandicap og Psykiatri</td></tr><tr><td>Dato:</td><td>24. august 2026</td></tr><tr><td>Sagsnr.:</td><td>27.00.00-A00-7-26</td></tr></table>"""
OVER = "<table><tr><th>Mål</th><th>Status 1. halvår 2026</th></tr>" + "".join(f"<tr><td>{g['number']}. {g['title']}</td><td>{STATES[g['state']]}</td></tr>" for g in GOALS) + "</table>"
HTML = f"""<!doctype html><html lang=da><meta charset=utf-8><title>Statusnotat</title><style>{CSS}</style>{META}<h1>Status på handleplan for bedre sagsbehandling, 1. halvår 2026</h1>
<h2>Resumé</h2><p>Udvalget vedtog i marts 2025 en handleplan, der skal genoprette tilliden mellem borgerne og myndigheden på voksenhandicapområdet. Planen løber til udgangen af 2027. Ét mål er nået, ét ligger grønt, tre er gule, ét er forsinket, og ét er rødt. Forvaltningen vurderer, at ankesagerne kræver en ekstra indsats.</p>
<h2>Indstilling</h2><p>Forvaltningen indstiller, at udvalget</p><ol><li>tager status til efterretning,</li><li>drøfter målet om færre omgjorte afgørelser og</li><li>sender notatet til Handicaprådet til orientering.</li></ol>
<h2>Sagsfremstilling</h2><p>Baggrunden for handleplanen var en kritisk ekstern undersøgelse fra december 2024, hvor 62 % af de adspurgte borgere svarede, at de ikke vidste, hvad der skete i deres sag. I det følgende gennemgås de syv mål. En far til en voksen datter har sagt det sådan til undersøgerne: ”Det værste er ikke et nej. Det værste er ikke at høre noget.”</p>{OVER}
{''.join(part(g) for g in GOALS)}
<h2>Økonomi</h2><p>Handleplanen er finansieret inden for rammen. Pukkelgruppen koster 1,2 mio. kr. i 2026, som hentes fra mindreforbrug i 2025.</p><h2>Høring</h2><p>Handicaprådet udtalte sig om den første status i februar 2026 og bad om flere tal og færre ord. Det er forsøgt efterkommet.</p>
<h2>Videre proces</h2><p>Næste samlede status forelægges udvalget i februar 2027.</p><h2>Bilag</h2><p>1. Handleplan for bedre sagsbehandling 2025-2027<br>2. Ankestatistik</p></html>"""

if __name__ == "__main__":
    weasyprint.HTML(string=HTML).write_pdf(HALF / "documents" / f"{STEM}.pdf")
    write(STEM, "pdf", document("Status på handleplan for bedre sagsbehandling, 1. halvår 2026", "Hjelmsø", "Voksenhandicap og Psykiatri", "statusnotat",
                                {"from": "2026-01-01", "to": "2026-06-30", "accept": ["2026"]}, "status"), GOALS, running=[r"hjelmsøkommunevoksenhandicapogpsykiatrikirkestræde20000hjelmsø", r"side\daf\d"])

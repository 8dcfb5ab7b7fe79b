"""Budget agreement with numbered forandringer, prose and sums in 1.000 kr. with the years as columns, PDF by WeasyPrint.

Render: python3 c38-budgetaftale-2027-2030-kragelunde.py (needs weasyprint and pdftotext)
"""
from facts6 import *

STEM = "c38-budgetaftale-2027-2030-kragelunde"
YEARS = [2027, 2028, 2029, 2030]
OLDER, CHILDREN, WORK, GREEN = "Et trygt ældreliv", "Børn først", "En ordentlig arbejdsplads", "Grøn omstilling og veje"


def money(v):
    return "–" if v is None else ("-" if v < 0 else "") + f"{abs(v):,}".replace(",", ".")


def sums(label, *values):
    s = S(f"{label} {' '.join(money(v) for v in values)}", m=[(v, "1.000 kr.", y, "amount", label) for v, y in zip(values, YEARS) if v is not None])
    s.cells = [label, *map(money, values)]
    return s


def committee(name, *more):
    return S(f"Ansvarligt udvalg: {name}", own=[owner(name, None, name, "ansvarligt udvalg"), *more])


def G8(n, title, section, prose, rows, foot, **k):
    return G(f"c38-g{n:02}", title, "forandring", F("prose", *prose), F("table", L("table", *rows)), F("foot", *[P(x) for x in foot]), number=str(n), section=section, **k)


SOU = "Sundheds- og Omsorgsudvalget"
GOALS = [
    G8(1, "Klippekort til oplevelser på plejehjem", OLDER, [
        P(S("Livet på et plejehjem er mere end pleje.", "B"), S("Partierne ønsker, at beboerne selv får indflydelse på, hvad der skal ske i løbet af ugen.", "P")),
        P(A("Hver beboer får fra den 1. marts 2027 et klippekort på en halv time om ugen, som kan bruges til en gåtur, et museumsbesøg eller en snak.", ms=[("den 1. marts 2027", "2027-03-01")]), A("Frivillige inviteres til at gå med på turene."))],
       [sums("Drift", 2000, 2400, 2400, 2400)], [committee(SOU), W("Udvalget gør status over brugen ved budgetopfølgningen i august.", ["august"])], groups=["ældre"], themes=["hjemmepleje og ældre"]),
    G8(2, "Forebyggelse af fald og tidlig opsporing", OLDER, [
        P(S("Hvert fald, der undgås, er en sejr for borgeren og en lettelse for fællesskabet.", "B"), S("I 2025 betalte kommunen 9,6 mio. kr. for indlæggelser efter fald.", "B", m=[(9.6, "mio. kr.", 2025, "amount", "indlæggelser efter fald")])),
        P(A("Der ansættes to forebyggelseskonsulenter, som opsøger borgere over 75 år, der bor alene."), A("Kommunens haller åbnes for gratis balancetræning i formiddagstimerne."),
          T("Partierne forventer, at antallet af faldindlæggelser er mindst 10 procent lavere i 2028 end i 2026.", m=[(-10, "%", 2028, "target", "faldindlæggelser")]))],
       [sums("Drift", 1150, 1400, 1400, 1400), sums("Forventet gevinst", None, -300, -900, -1500)], [committee(SOU), W("Effekten evalueres i 2. halvår 2028.", ["2. halvår 2028"])], groups=["ældre"], themes=["hjemmepleje og ældre", "rehabilitering"]),
    G8(3, "Skærmbesøg i hele hjemmeplejen", OLDER, [
        P(S("Tre distrikter har prøvet skærmbesøg med gode erfaringer.", "B"), A("Ordningen udbredes derfor til alle syv distrikter inden udgangen af 2027.", ms=[("inden udgangen af 2027", "2027-12")]), A("Der indkøbes tablets, og de borgere, der har brug for det, får hjælp til at komme i gang."),
          T("Målet er, at 25 procent af medicinbesøgene klares på skærm i 2028.", m=[(25, "%", 2028, "target", "medicinbesøg")]),
          S("Ingen borger skal have skærmbesøg mod sin vilje."))],
       [sums("Anlæg", 1900, None, None, None), sums("Drift", 600, -400, -1200, -1200)], [committee(SOU), S("Administrativt ansvarlig: digitaliseringschef Ditte Ravn Holmgaard", own=[owner("digitaliseringschef Ditte Ravn Holmgaard", "Ditte Ravn Holmgaard", "digitaliseringschef", "administrativt ansvarlig")])],
       groups=["ældre"], themes=["velfærdsteknologi og digitalisering", "hjemmepleje og ældre"]),
    G8(4, "Flere voksne i vuggestuer og børnehaver", CHILDREN, [
        P(S("De første leveår former resten af livet.", "B"), T("Fra 2028 skal der i gennemsnit være højst 2,9 børn pr. voksen i vuggestuerne og 5,7 i børnehaverne.", m=[(2.9, "børn pr. voksen", 2028, "target", "vuggestuer"), (5.7, "børn pr. voksen", 2028, "target", "børnehaver")])),
        P(A("Midlerne fordeles efter børnetal og udbetales til institutionerne fra januar 2027."), A("Dertil oprettes en pulje til uddannelse af pædagogiske assistenter."))],
       [sums("Drift", 4800, 6200, 6200, 6200)], [committee("Børneudvalget"), W("Normeringerne forelægges kvartalsvis.", ["kvartalsvis"])], groups=["børn"], themes=["børn og unge"]),
    G8(5, "Trygt hjem fra skole", CHILDREN, [
        P(S("For mange forældre kører børnene, fordi vejen føles utryg.", "B"), A("Der anlægges krydsningsheller ved Havnbjerg Skole og Engskolen."), A("På seks skoleveje sættes hastigheden ned til 40 km/t.", m=[(40, "km/t", None, "norm")]),
          T("Andelen af elever, der går eller cykler, skal op fra 58 procent i 2025 til 70 procent i 2030.", m=[(58, "%", 2025, "baseline", "elever"), (70, "%", 2030, "target", "elever")]),
          S("Forandringen indgår i Trafiksikkerhedsplanen.", ref=[ref("Trafiksikkerhedsplanen", "Plan:Trafiksikkerhedsplan")]))],
       [sums("Anlæg", 2200, 1800, None, None)], [S("Ansvarligt udvalg: Teknikudvalget i samarbejde med Børneudvalget", own=[owner("Teknikudvalget", None, "Teknikudvalget", "ansvarligt udvalg"), owner("Børneudvalget", None, "Børneudvalget", "samarbejdspartner", False)])],
       groups=["børn", "forældre"], themes=["børn og unge"]),
    G8(6, "Et fritidspas til børn i familier med få penge", CHILDREN, [
        P(S("Alle børn skal have mulighed for at gå til noget.", "P"), A("Der indføres et fritidspas på op til 1.500 kr. om året.", m=[(1500, "kr.", None, "norm")]), A("Fritidsvejledere følger barnet til de første tre træninger."), E("Flere børn får dermed venner, de ellers ikke ville have mødt."))],
       [sums("Drift", 700, 900, 900, 900)], [committee("Kultur- og Fritidsudvalget")], groups=["børn"], themes=["børn og unge", "handicap og botilbud"][:1]),
    G8(7, "Lavere sygefravær på de store velfærdsområder", WORK, [
        P(S("Kragelunde Kommune har i dag et sygefravær på 5,8 procent.", "B", m=[(5.8, "%", None, "baseline", "sygefravær")]), T("Det skal ned på 4,9 procent i 2029.", m=[(4.9, "%", 2029, "target", "sygefravær")])),
        P(A("Der oprettes et korps af arbejdsmiljøambassadører blandt medarbejderne."), A("Ledere på arbejdspladser med højt fravær tilbydes et forløb med en erhvervspsykolog."), E("Færre vikartimer og mere ro i hverdagen er den gevinst, borgerne skal mærke."))],
       [sums("Drift", 1000, 800, None, None), sums("Forventet gevinst", None, -1500, -3000, -3000)],
       [committee("Økonomiudvalget"), W("HovedMED og Økonomiudvalget drøfter tallene hvert halvår.", ["hvert halvår"])], groups=["medarbejdere", "ledere"], themes=["sygefravær", "arbejdsmiljø og trivsel"]),
    G8(8, "Færre eksterne konsulenter", WORK, [
        P(T("Udgiften til eksterne konsulenter nedbringes med 20 procent i forhold til 2025.", m=[(-20, "%", None, "target", "konsulenter")]), A("Alle køb over 100.000 kr. skal fremover godkendes af direktionen.", m=[(100000, "kr.", None, "norm")]), A("Kommunens egne specialister samles i et internt konsulenthus på rådhuset."))],
       [sums("Drift", -1500, -2500, -2500, -2500)], [committee("Økonomiudvalget"), S("Administrativt ansvarlig: kommunaldirektør Peder Brixholm", own=[owner("kommunaldirektør Peder Brixholm", "Peder Brixholm", "kommunaldirektør", "administrativt ansvarlig")]),
        W("Der følges op i årsregnskabet.", [])], groups=["medarbejdere"], themes=["økonomi og styring"]),
    G8(9, "Varmepumper i kommunens bygninger", GREEN, [
        P(A("Oliefyr og ældre gasfyr i 14 bygninger udskiftes i perioden 2027-2029."), T("Udledningen af CO2 fra kommunens bygninger reduceres med 45 procent frem mod 2030.", m=[(-45, "%", 2030, "target", "CO2")]),
          S("Forandringen er den største enkeltindsats i Klimahandleplanen og bidrager til verdensmål 13.", ref=[ref("Klimahandleplanen", "Plan:Klimahandleplan"), ref("verdensmål 13", "Verdensmål:13")]))],
       [sums("Anlæg", 6000, 6000, 4000, None), sums("Drift", None, -600, -1300, -1900)], [committee("Klimaudvalget"), W("Klimaudvalget får et energiregnskab hvert år i marts.", ["hvert år i marts"])], groups=[], themes=["bygninger og boliger"],
       tf={"text": "i perioden 2027-2029", "from": "2027-01-01", "to": "2029-12-31"}),
    G8(10, "Cykelsti mellem Kragelunde og Havnbjerg", GREEN, [
        P(S("Strækningen er i dag den eneste skolevej uden sti.", "B"), A("Der anlægges 6,2 km dobbeltrettet sti langs Havnbjergvej.", m=[(6.2, "km", None, "norm")]), S("Anlægget forudsætter, at staten betaler 40 procent.", m=[(40, "%", None, "norm")]), S("Stien åbner i efteråret 2028.", "TF", ms=[("efteråret 2028", "2028-10")]))],
       [sums("Anlæg", 3500, 9500, None, None)], [committee("Teknikudvalget")], groups=[], themes=[]),
]
INTRO = {OLDER: "Flere borgere bliver gamle, og flere lever længe med sygdom. Det er godt nyt, men det kræver, at vi bruger kræfterne rigtigt.",
         CHILDREN: "Børnetallet falder i yderdistrikterne og stiger i Kragelunde by. Partierne vil bruge de frigjorte midler på kvalitet.",
         WORK: "Kommunen er områdets største arbejdsplads. Den skal være til at holde til.",
         GREEN: "Byrådets mål om klimaneutralitet ligger fast."}
AIMS = ["Skatteprocenten holdes uændret i hele perioden", "Kassebeholdningen skal udgøre mindst 180 mio. kr. ved udgangen af 2030", "Der føres ikke nye lån til drift"]
PARTIES = [("Socialdemokratiet", "Marianne Falk Tange"), ("Venstre", "Per Østerbæk"), ("SF", "Amina Kjeldahl"), ("Det Konservative Folkeparti", "Christian Ubbe Rosendal"), ("Radikale Venstre", "Lone Birk-Sehested"), ("Kragelundelisten", "Erling Mose")]

CSS = """
@page { size: A4; margin: 24mm 26mm 22mm 26mm; @top-right { content: 'Aftale om Budget 2027-2030'; font: italic 8.5pt 'DejaVu Serif'; color: #666 } @bottom-center { content: 'Side ' counter(page) ' af ' counter(pages); font: 8.5pt 'DejaVu Serif' } }
@page :first { @top-right { content: none } }
body { font: 9.7pt/1.5 'DejaVu Serif'; text-align: justify; hyphens: auto }
h1 { font-size: 23pt; margin: 18mm 0 1mm; text-align: left } .sub { font-size: 13pt; font-style: italic; margin: 0 0 8mm }
h2 { font-size: 14.5pt; color: #8b1a1a; border-bottom: 1pt solid #8b1a1a; margin: 8mm 0 2mm; break-after: avoid; text-align: left }
.no { font: bold 8pt 'DejaVu Sans'; letter-spacing: 1pt; text-transform: uppercase; color: #8b1a1a; margin: 6mm 0 0; break-after: avoid }
h3 { font-size: 12pt; margin: 0 0 1.5mm; break-after: avoid; text-align: left }
p { margin: 0 0 2mm } table { border-collapse: collapse; width: 100%; font: 8.6pt 'DejaVu Sans'; margin: 1mm 0 2.5mm; break-inside: avoid }
th { background: #f0e6e0; text-align: right; padding: 1mm 2mm } th:first-child, td:first-child { text-align: left } td { text-align: right; padding: .8mm 2mm; border-bottom: .4pt solid #bbb }
.foot { font-style: italic; margin: 0 0 .5mm; text-align: left } .over td:nth-child(2), .over th:nth-child(2) { text-align: left }
.sign td { text-align: left; padding-top: 8mm }
"""


def page():
    out = ["<h1>Aftale om Budget 2027-2030</h1><p class='sub'>Kragelunde Kommune, den 24. september 2026</p>",
           "<p>Et bredt flertal i byrådet har indgået aftale om kommunens budget for 2027 og de tre overslagsår. Aftalen består af ti forandringer. Beløb er i 1.000 kr. i 2027-priser; et minus er en mindreudgift.</p>",
           "<p>Partierne er desuden enige om følgende rammer:</p><ul>" + "".join(f"<li>{a}</li>" for a in AIMS) + "</ul>"]
    section = None
    for g in GOALS:
        if g.section != section:
            section = g.section
            out.append(f"<h2>{section}</h2><p>{INTRO[section]}</p>")
        prose, table, foot = g.fields
        rows = "".join("<tr>" + "".join(f"<td>{c}</td>" for c in s.cells) + "</tr>" for s in table.blocks[0].spans)
        out.append(f"<p class='no'>Forandring {g.number}</p><h3>{g.title}</h3>{html_blocks(prose.blocks)}<table><tr><th>1.000 kr.</th>{''.join(f'<th>{y}</th>' for y in YEARS)}</tr>{rows}</table>"
                   + "".join(f"<p class='foot'>{esc(b.text)}</p>" for b in foot.blocks))
    net = lambda g: [sum(m[0] for s in g.fields[1].blocks[0].spans for m in s.m if m[2] == y) for y in YEARS]
    out.append("<h2>Forandringerne samlet</h2><table class='over'><tr><th>Nr.</th><th>Forandring</th>" + "".join(f"<th>{y}</th>" for y in YEARS) + "</tr>"
               + "".join(f"<tr><td>{g.number}</td><td>{g.title}</td>" + "".join(f"<td>{money(v) if v else '–'}</td>" for v in net(g)) + "</tr>" for g in GOALS)
               + "<tr><td></td><td><b>I alt</b></td>" + "".join(f"<td><b>{money(sum(net(g)[i] for g in GOALS))}</b></td>" for i in range(4)) + "</tr></table>")
    out.append("<h2>Aftaleparterne</h2><p>Aftalen er bindende for partierne til og med budgetåret 2027. Partierne mødes to gange om året for at drøfte fremdriften.</p><table class='sign'>"
               + "".join(f"<tr><td>{a}</td><td>{b}</td></tr>" for a, b in PARTIES) + "</table>")
    return f"<!doctype html><html lang='da'><head><meta charset='utf-8'><title>Budgetaftale</title><style>{CSS}</style></head><body>{''.join(out)}</body></html>"


if __name__ == "__main__":
    import weasyprint

    document = {"title": {"value": "Aftale om Budget 2027-2030"}, "municipality": {"value": "Kragelunde"}, "area": {"value": None}, "document_type": {"value": "budgetaftale"},
                "period": {"from": "2027-01-01", "to": "2030-12-31", "accept": ["2027"]}, "state": {"value": "adopted"}, "language": "da", "intro_aims": [{"text": a} for a in AIMS]}
    weasyprint.HTML(string=page()).write_pdf(target(STEM, ".pdf"))
    write_truth(STEM, ".pdf", document, GOALS)
    check(STEM, ".pdf", ["Side "])

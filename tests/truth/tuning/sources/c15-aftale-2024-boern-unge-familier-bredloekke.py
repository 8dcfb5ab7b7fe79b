"""Rendered by facts2.py with Chromium: a form, one box of cells for each goal."""
from facts2 import Doc

d = Doc(
    "c15-aftale-2024-boern-unge-familier-bredloekke", "pdf", title="Aftale 2024 for Børn, Unge og Familier", municipality="Bredløkke", area="Børn, Unge og Familier",
    document_type="aftale", period={"from": "2024-01-01", "to": "2024-12-31", "accept": ["2024"]}, state="adopted",
)
out = []
ul = lambda *i: "<ul>" + "".join(f"<li>{x}</li>" for x in i) + "</ul>"
cell = lambda label, text, span=1: f'<div class="cell" style="grid-column:span {span}"><div class="l">{label}</div><div>{text}</div></div>'
R = {1: "Tættere på og tidligere", 2: "Én kommune – én indgang", 3: "Et stærkt fundament"}


def box(g, *cells):
    out.append(f'<div class="box"><div class="bar"><span>Mål {g.d["number"]}</span> {g}</div><div class="grid">{"".join(cells)}</div></div>')


def ref(g, n, lead="Direktionens Retningspunkter, "):
    return g.r(f"{lead}retningspunkt {n} »{R[n]}«" if lead else f"retningspunkt {n}", f"Pejlemærker:retningspunkt{n}", "Direktionens Retningspunkter")


g = d.goal("De første 1000 dage", "mål", "1", themes=["børn og unge"], groups=["små børn", "forældre"])
box(g, cell("Målejer", g.o("Leder af Sundhedsplejen Birgitte Rask", "Birgitte Rask", "Leder af Sundhedsplejen", "målejer")), cell("Samarbejdspartnere", g.x("jordemødrene") + ", " + g.x("dagplejen")), cell("Tidsperspektiv", g.tf("Flerårigt, begynder i februar 2024", "2024-02-01", None, True)),
    cell("Baggrund", g.b("Forskning viser, at hjælp i graviditeten og barnets første år nytter mere end hjælp senere. I Bredløkke får sundhedsplejen ofte først kontakt, når barnet er født."), 3),
    cell("Politisk ophæng", ref(g, 1) + " samt " + g.r("ændring 12 i Budget 2024-2027", "Budget2024-2027:forandring12", "Budget") + " (1,6 mio. kr. årligt)", 3),
    cell("Det vil vi opnå i 2024", ul(g.t("Alle førstegangsfødende har haft besøg før fødslen"), g.t("Mindst 40 familier deltager i et forløb om tilknytning")), 3),
    cell("Det gør vi", ul(g.a("Sundhedsplejen indfører graviditetsbesøg i uge 28"), g.a("Der oprettes fædregrupper i Bredløkke by og Vester Skov"), g.a("To sundhedsplejersker efteruddannes i samspil og tilknytning"), g.a("Familiehuset holder åbent uden henvisning hver tirsdag")), 2),
    cell("Betydning for børn og familier", g.e("Flere forældre føler sig trygge i rollen, og færre små børn får brug for indgribende støtte senere.")),
    cell("Vi følger op", g.f("Status til Børne- og Skoleudvalget i juni og december.", "juni", "december"), 3))
g.m("1,6 mio. kr. årligt", 1600000, "kr.", "amount"), g.m("Mindst 40 familier", 40, "familier", "target", 2024)

g = d.goal("Fælles indgang for unge mellem 15 og 25 år", "mål", "2", themes=["børn og unge", "overgange og sammenhæng", "tværfaglighed og teams"], groups=["unge"])
box(g, cell("Målejer", g.o("Chef Henriette Overby", "Henriette Overby", "Chef", "målejer") + " sammen med " + g.o("chef Ole Brandt-Lassen, Job, Ydelser og Borgerservice", "Ole Brandt-Lassen", "chef", "målejer", "either")), cell("Samarbejdspartnere", g.x("UU Vest") + ", " + g.x("Ungdomsskolen")), cell("Tidsperspektiv", g.tf("1. januar 2024 – 31. december 2025", "2024-01-01", "2025-12-31", True)),
    cell("Baggrund", g.b("Målet er fælles for Børn, Unge og Familier og Job, Ydelser og Borgerservice og er skrevet ens i de to aftaler. Unge med flere problemer har i dag kontakt med op til seks medarbejdere i kommunen."), 3),
    cell("Politisk ophæng", ref(g, 2), 3),
    cell("Det vil vi opnå i 2024", ul(g.t("En ung har én kontaktperson og én plan, uanset hvor i kommunen hjælpen kommer fra"), g.t("Antallet af unge uden for job og uddannelse falder fra 264 til 230")), 3),
    cell("Det gør vi", ul(g.a("Vi samler vejledning, familierådgivning og jobcenter i Stationsbygningen"), g.a("Der udarbejdes en fælles plan, som den unge selv har adgang til"), g.a("Medarbejderne får et fælles kompetenceforløb i motiverende samtaler"), g.a("Et ungepanel med otte medlemmer rådgiver om indretning og sprog")), 2),
    cell("Betydning for børn og familier", g.e("Unge og deres forældre oplever at få hjælp uden at blive sendt videre.")),
    cell("Vi følger op", g.f("De to chefgrupper drøfter fremdriften på et fælles møde i maj og november.", "maj", "november"), 3))
g.m("falder fra 264", 264, "unge", "baseline"), g.m("til 230", 230, "unge", "target", 2024), g.x("Job, Ydelser og Borgerservice")

g = d.goal("Lavere sygefravær og bedre trivsel", "mål", "3", themes=["sygefravær", "arbejdsmiljø og trivsel"], groups=["medarbejdere", "ledere"])
box(g, cell("Målejer", g.o("Chefgruppen", None, "Chefgruppen", "målejer")), cell("Samarbejdspartnere", g.x("Område-MED") + ", " + g.x("HR")), cell("Tidsperspektiv", g.tf("2024", "2024-01-01", "2024-12-31")),
    cell("Baggrund", g.b("Sygefraværet var 6,9 % i 2023. Især familierådgiverne er hårdt ramt, og afgang og fravær følges ad."), 3),
    cell("Politisk ophæng", "Retningspunkt 3 i Direktionens Retningspunkter. Byrådet har i budgettet forudsat en besparelse på 0,9 mio. kr. på vikarer (" + g.r("ændring 31", "Budget2024-2027:forandring31", "Budget") + ").", 3),
    cell("Det vil vi opnå i 2024", ul(g.t("Sygefraværet er højst 5,9 % ved udgangen af 2024"), g.t("Trivselsmålingen viser fremgang på spørgsmålet om indflydelse")), 3),
    cell("Det gør vi", ul(g.a("Sagstallet for nye rådgivere nedsættes det første halve år"), g.a("Der holdes omsorgssamtale senest på femte sygedag"), g.a("Alle teams arbejder med social kapital på to temadage")), 2),
    cell("Betydning for børn og familier", g.e("Færre skift af rådgiver.")),
    cell("Vi følger op", g.f("Hver måned på chefmødet og hvert kvartal i Område-MED.", "Hver måned", "hvert kvartal"), 3))
g.r("Retningspunkt 3 i Direktionens Retningspunkter", "Pejlemærker:retningspunkt3", "Direktionens Retningspunkter")
g.m("var 6,9 % i 2023", 6.9, "%", "baseline", 2023), g.m("0,9 mio. kr.", 900000, "kr.", "amount"), g.m("højst 5,9 %", 5.9, "%", "target", 2024)

g = d.goal("Afgørelser, som familierne kan forstå", "mål", "4", themes=["kommunikation", "myndighed og visitation"], groups=["familier", "børn"])
box(g, cell("Målejer", g.o("Afdelingsleder Silas Mørch", "Silas Mørch", "Afdelingsleder", "målejer")), cell("Samarbejdspartnere", g.x("Kommunikation")), cell("Tidsperspektiv", g.tf("Marts – oktober 2024", "2024-03-01", "2024-10-31")),
    cell("Baggrund", g.b("Ankestyrelsen hjemviste 22 sager i 2022. I flere af dem var begrundelsen uklar. Familier har desuden fortalt, at brevene virker skræmmende."), 3),
    cell("Politisk ophæng", ref(g, 2, ""), 3),
    cell("Det vil vi opnå i 2024", ul(g.t("Alle standardbreve er skrevet om"), g.t("Højst 12 sager hjemvises")), 3),
    cell("Det gør vi", ul(g.a("En arbejdsgruppe gennemskriver de 45 mest brugte breve"), g.a("Børn over ti år får deres eget brev"), g.a("Rådgiverne kommer på skrivekursus")), 2),
    cell("Betydning for børn og familier", g.e("Børn og forældre ved, hvad der er besluttet, og hvorfor.")),
    cell("Vi følger op", g.f("Ledelsestilsyn i 4. kvartal.", "4. kvartal"), 3))
g.m("hjemviste 22 sager i 2022", 22, "sager", "baseline", 2022), g.m("Højst 12 sager hjemvises", 12, "sager", "target", 2024), g.m("45 mest brugte breve", 45, "breve", "other")

g = d.goal("Barnets lov i hverdagen", "mål", "5", themes=["børn og unge", "myndighed og visitation"], groups=["børn", "medarbejdere"])
box(g, cell("Målejer", g.o("Faglig leder Trine Hauge Juul", "Trine Hauge Juul", "Faglig leder", "målejer")), cell("Samarbejdspartnere", "–"), cell("Tidsperspektiv", g.tf("Fra 1. januar 2024", "2024-01-01", None)),
    cell("Baggrund", g.b(g.r("Barnets lov", "Lov:BarnetsLov") + " er trådt i kraft ved årsskiftet. Den giver børn nye rettigheder og stiller krav om, at barnet inddrages undervejs."), 3),
    cell("Politisk ophæng", g.r("Børne- og Ungepolitikken »Et godt sted at vokse op«", "Politik:Børne- og Ungepolitik"), 3),
    cell("Det gør vi", ul(g.a("Alle rådgivere gennemfører det nationale kursus inden påske"), g.a("Arbejdsgange og skabeloner tilpasses"), g.a("Der indrettes et samtalerum for børn på rådhuset")), 2),
    cell("Betydning for børn og familier", g.e("Barnets stemme kan høres i sagen.")),
    cell("Vi følger op", g.f("Sagsgennemgang af 30 sager i september.", "september"), 3))

g = d.goal("Alle børn i skole", "mål", "6", themes=["børn og unge"], groups=["elever", "forældre"])
box(g, cell("Målejer", "Chef for PPR (stillingen er vakant)"), cell("Samarbejdspartnere", g.x("skolelederkredsen")), cell("Tidsperspektiv", g.tf("Skoleåret 2023/24", "2023-08-01", "2024-07-31")),
    cell("Baggrund", g.b("Knap 7 % af eleverne har mere end 10 % fravær, og for de fleste er det begyndt længe før, nogen handlede."), 3),
    cell("Politisk ophæng", "Ingen", 3),
    cell("Det vil vi opnå i 2024", g.t("Andelen af elever med højt fravær er under 5 procent."), 3),
    cell("Det gør vi", ul(g.a("Fælles fraværstrappe på alle otte skoler"), g.a("PPR rykker ud inden for en uge ved bekymrende fravær"), g.a("Hjemmevejledere følger eleven de første morgener")), 2),
    cell("Betydning for børn og familier", g.e("Eleverne bevarer kontakten til klassen.")),
    cell("Vi følger op", g.f("Fraværstal drøftes på skoleledermøder kvartalsvis.", "kvartalsvis"), 3))
g.o("Chef for PPR (stillingen er vakant)", None, "Chef for PPR", "målejer", "either"), g.m("Knap 7 %", 7, "%", "baseline"), g.m("mere end 10 % fravær", 10, "%", "other"), g.m("under 5 procent", 5, "%", "target", 2024)

g = d.goal("Flere plejefamilier tæt på hjemmet", "mål", "7", themes=["børn og unge", "takster og køb/salg"], groups=["anbragte børn", "plejefamilier"])
box(g, cell("Målejer", g.o("Silas Mørch", "Silas Mørch", None, "målejer")), cell("Samarbejdspartnere", g.x("Familieplejen Midt")), cell("Tidsperspektiv", g.tf("2024-2026", "2024-01-01", "2026-12-31", True)),
    cell("Baggrund", g.b("Af kommunens 88 anbragte børn bor 31 mere end en times kørsel fra deres forældre."), 3),
    cell("Politisk ophæng", "Budget 2024-2027, ændring 14. Anbringelser skal ske efter reglerne i barnets lov.", 3),
    cell("Det vil vi opnå i 2024", g.t("Ti nye plejefamilier er godkendt i kommunen."), 3),
    cell("Det gør vi", ul(g.a("Kampagne på sociale medier i foråret"), g.a("Slægt og netværk undersøges altid først"), g.a("Plejefamilier får adgang til døgnrådgivning")), 2),
    cell("Betydning for børn og familier", g.e("Børnene kan beholde skole og venner.")),
    cell("Vi følger op", g.f("Én gang årligt i udvalget.", "Én gang årligt"), 3))
g.r("Budget 2024-2027, ændring 14", "Budget2024-2027:forandring14", "Budget"), g.r("barnets lov", "Lov:BarnetsLov"), g.m("Ti nye plejefamilier", 10, "plejefamilier", "target", 2024), g.m("31 mere end en times kørsel", 31, "børn", "baseline"), g.m("88 anbragte børn", 88, "børn", "baseline")

g = d.goal("Fra ung til voksen med handicap", "mål", "8", themes=["overgange og sammenhæng", "handicap og botilbud"], groups=["unge med handicap", "forældre"])
box(g, cell("Målejer", g.o("Afdelingsleder Aksel Friborg", "Aksel Friborg", "Afdelingsleder", "målejer")), cell("Samarbejdspartnere", g.x("Handicap og Psykiatri")), cell("Tidsperspektiv", "Ikke fastlagt"),
    cell("Baggrund", g.b("Forældre efterlyser et overblik over, hvad der sker, når deres barn fylder 18 år."), 3),
    cell("Politisk ophæng", ref(g, 2, ""), 3),
    cell("Det gør vi", ul(g.a("Overgangsmøde holdes, når den unge er 16½ år"), g.a("Handicap og Psykiatri deltager i alle møder og overtager koordineringen ved det 18. år"), g.a("En pjece til forældre udarbejdes i 2. halvår 2024")), 2),
    cell("Betydning for børn og familier", g.e("Ingen huller i hjælpen.")),
    cell("Vi følger op", "Aftales senere", 3))
g.ms("i 2. halvår 2024", "2024-07")

page = f"""<html lang="da"><head><meta charset="utf-8"><title>Aftale 2024</title><style>
@page {{ size:A4; margin:17mm 15mm 17mm 15mm; @bottom-left {{ content:"Bredløkke Kommune · Aftale 2024 · Børn, Unge og Familier"; font:8pt Manrope; color:#666 }} @bottom-right {{ content:counter(page); font:8pt Manrope }} }}
body {{ font:9.3pt/1.42 Manrope; color:#222; margin:0 }} h1 {{ font-size:22pt; margin:0 0 2mm; color:#7a2e1d }} h2 {{ font-size:12.5pt; color:#7a2e1d; margin:4mm 0 1mm }}
.box {{ border:1.2pt solid #7a2e1d; border-radius:2mm; margin:6mm 0; }} .bar {{ background:#7a2e1d; color:#fff; font-weight:700; font-size:11.5pt; padding:2mm 3mm; break-after:avoid }} .bar span {{ background:#fff; color:#7a2e1d; padding:.3mm 2mm; border-radius:1mm; margin-right:2mm }}
.grid {{ display:grid; grid-template-columns:1fr 1fr 1fr }} .cell {{ border-top:.5pt solid #d9b9b0; border-right:.5pt solid #d9b9b0; padding:1.6mm 3mm; break-inside:avoid }} .l {{ font-weight:700; font-size:7.6pt; letter-spacing:.04em; color:#7a2e1d }} ul {{ margin:0; padding-left:4mm }}
</style></head><body>
<h1>Aftale 2024 for Børn, Unge og Familier</h1>
<p>Mellem kommunaldirektør Jakob Steen Hvass og chef Henriette Overby</p>
<h2>Om aftalen</h2>
<p>Bredløkke Kommunes chefer indgår hvert år en aftale med direktionen. Aftalen omsætter Direktionens Retningspunkter og byrådets budget til mål for det enkelte område. Retningspunkterne for 2024 er: 1. Tættere på og tidligere, 2. Én kommune – én indgang og 3. Et stærkt fundament.</p>
<p>Børn, Unge og Familier har 310 medarbejdere og et budget på 268 mio. kr. Otte mål er valgt for året. Nogle rækker ud over 2024, og et enkelt er fælles med Job, Ydelser og Borgerservice.</p>
{''.join(out)}
<p>Bredløkke, den 18. december 2023</p><p>Jakob Steen Hvass &nbsp;&nbsp;&nbsp;&nbsp; Henriette Overby</p></body></html>"""
d.chromium(page)

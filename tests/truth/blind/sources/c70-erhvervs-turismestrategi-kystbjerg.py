"""A web page of a business and tourism strategy: three tracks, foldable cards with a definition list in each; HTML, the only form.
Render: python c70-….py (standard library only)."""
import html
from facts11 import *

STEM = "c70-erhvervs-turismestrategi-kystbjerg"
T1, T2, T3 = "Virksomheder, der bliver og vokser", "Gæster hele året", "Hænder og hoveder nok"
WHY, HOW, SIGN, LEAD, WITH, WHEN, LOOK, NOW, ALSO = "Hvorfor", "Sådan griber vi det an", "Tegn på succes", "Primus motor", "Medspillere", "Hvornår", "Sådan holder vi øje", "Status lige nu", "Læs også"


def track(n, title, intro, target, **k):
    g = build(title, "spor", [("", "background", [intro]), ("", "targets", [target])], number=str(n), **k)
    g["_track"] = True
    return g


goals = [
    track(1, T1, "Ni ud af ti virksomheder i Kystbjerg har færre end ti ansatte. De skal have en kommune, der svarer, når de ringer.", "Målet er, at 300 flere arbejdspladser er skabt i private virksomheder i 2029.",
          measurable=[num("300 flere arbejdspladser", 300, "arbejdspladser", "target", 2029), num("Ni ud af ti virksomheder", 9, "virksomheder", "other"), num("færre end ti ansatte", 10, "ansatte", "other")], target_groups=["virksomheder"], themes=["beskæftigelse og virksomheder"]),
    build("Én indgang til rådhuset", "indsats", [
        (WHY, "purpose", ["Ingen iværksætter skal bruge en formiddag på at finde den rigtige medarbejder."]),
        (HOW, "activities", ["En erhvervsguide følger sagen fra første opkald til sidste stempel.", "Byggesager fra virksomheder behandles på en fast torsdagstavle.", "Virksomhederne inviteres til stormøde om selvbetjeningsløsningerne."]),
        (SIGN, "effects", ["Virksomhederne anbefaler kommunen til andre.", "Færre rykkere i indbakken."]),
        (LEAD, "plain", ["Erhvervschef Marianne Tougaard"]), (WITH, "plain", ["Byg og Miljø, Erhvervsrådet og Borgerservice"]), (WHEN, "plain", ["1. kvartal 2026 til 4. kvartal 2027"]),
        (LOOK, "plain", ["Tilfredsheden måles hver januar; sagsbehandlingstiden offentliggøres månedligt."]), (NOW, "plain", ["I gang"]),
    ], number="1.1", parent=T1, owners=[own("Erhvervschef Marianne Tougaard", "Marianne Tougaard", "Erhvervschef", "primus motor"), part("Byg og Miljø"), part("Erhvervsrådet"), part("Borgerservice")],
        follow_up=[("Tilfredsheden måles hver januar; sagsbehandlingstiden offentliggøres månedligt.", ["hver januar", "månedligt"])], time_frame=time("1. kvartal 2026 til 4. kvartal 2027", "2026-01-01", "2027-12-31"), state="I gang", target_groups=["virksomheder"], themes=["beskæftigelse og virksomheder", "afbureaukratisering"]),
    build("Lokale leverandører i kommunens indkøb", "indsats", [
        (WHY, "background", ["I 2024 gik 23 procent af kommunens indkøb til virksomheder med adresse i kommunen."]),
        (HOW, "activities", ["Udbud deles op i mindre portioner, når det er lovligt.", "Indkøbskontoret holder åbent kontor på havnen to gange om året."]),
        (SIGN, "effects", ["Andelen er 30 procent i 2028."]),
        (LEAD, "plain", ["Indkøbschef Dorte Ferslev"]), (WITH, "plain", ["Håndværkerforeningen"]), (LOOK, "plain", ["Opgørelse til Økonomiudvalget hvert år i februar"]), (NOW, "plain", ["Planlagt"]), (ALSO, "plain", ["Indkøbspolitikken og Budget 2026-2029, forandring 17"]),
    ], number="1.2", parent=T1, owners=[own("Indkøbschef Dorte Ferslev", "Dorte Ferslev", "Indkøbschef", "primus motor"), part("Håndværkerforeningen")], follow_up=[("Opgørelse til Økonomiudvalget hvert år i februar", ["hvert år i februar"])],
        references=[ref("Indkøbspolitikken", "Politik:Indkøbspolitik"), ref("Budget 2026-2029, forandring 17", "Budget2026-2029:forandring17")], state="Planlagt",
        measurable=[num("23 procent af kommunens indkøb", 23, "procent", "baseline", 2024), num("30 procent i 2028", 30, "procent", "target", 2028)], target_groups=["virksomheder"], themes=["økonomi og styring", "beskæftigelse og virksomheder"]),
    build("Grund, kaj og kloak til nye virksomheder", "indsats", [
        (WHY, "purpose", ["Jorden skal være klar, før køberen står der."]),
        (HOW, "activities", ["18 hektar ved Nordkajen byggemodnes.", ("Der laves en samlet servicepakke med", ["fast pris på tilslutning", "midlertidige kontorer i havnemesterboligen"])]),
        (LEAD, "plain", ["Havnechef Ejnar Buhl og planchef Rikke Mosegaard"]), (WHEN, "plain", ["Senest 31. december 2028"]), (LOOK, "plain", ["Status ved hver budgetopfølgning"]), (NOW, "plain", ["Forsinket"]), (ALSO, "plain", ["Kommuneplan 2025"]),
    ], number="1.3", parent=T1, owners=[own("Havnechef Ejnar Buhl", "Ejnar Buhl", "Havnechef", "primus motor"), own("planchef Rikke Mosegaard", "Rikke Mosegaard", "planchef", "primus motor")], follow_up=[("Status ved hver budgetopfølgning", ["hver budgetopfølgning"])],
        time_frame=time("Senest 31. december 2028", None, "2028-12-31"), state="Forsinket", references=[ref("Kommuneplan 2025", "Plan:Kommuneplan2025")], measurable=[num("18 hektar", 18, "hektar", "other")], target_groups=["virksomheder"], themes=["bygninger og boliger"]),
    track(2, T2, "Sommeren er fuld. Det er november, der er billig at udvide.", "Målet er at løfte antallet af overnatninger uden for skolernes sommerferie fra 140.000 til 190.000 i 2029.",
          measurable=[num("fra 140.000", 140000, "overnatninger", "baseline"), num("til 190.000 i 2029", 190000, "overnatninger", "target", 2029)], target_groups=["turister"], themes=["kommunikation"]),
    build("Vandreruten Klinten rundt", "indsats", [
        (WHY, "background", ["Stykkerne findes, men skiltene peger tre forskellige veje."]),
        (HOW, "activities", ["Ruten på 64 kilometer skiltes og tegnes ind på ét kort.", "Fem primitive overnatningspladser anlægges med lodsejernes samtykke.", "Landhandlerne får et stempelsystem til vandrerne."]),
        (SIGN, "effects", ["Kroen i Vesterklit holder åbent i marts."]),
        (LEAD, "plain", ["Destination Klinten"]), (WITH, "plain", ["Naturstyrelsen, lokalrådene, Friluftsrådets kreds"]), (WHEN, "plain", ["Forår 2026 - efterår 2027"]), (LOOK, "plain", ["Tællere på ruten aflæses hvert kvartal"]), (NOW, "plain", ["I gang"]),
    ], number="2.1", parent=T2, owners=[own("Destination Klinten", None, "Destination Klinten", "primus motor"), part("Naturstyrelsen"), part("lokalrådene"), part("Friluftsrådets kreds")], follow_up=[("Tællere på ruten aflæses hvert kvartal", ["hvert kvartal"])],
        time_frame=time("Forår 2026 - efterår 2027", "2026-03-01", "2027-11-30"), state="I gang", measurable=[num("64 kilometer", 64, "kilometer", "other"), num("Fem primitive overnatningspladser", 5, "pladser", "other")], target_groups=["turister"], themes=["samskabelse og frivillighed"]),
    build("Mad fra havet og markerne", "indsats", [
        (WHY, "purpose", ["Vi vil gøre råvarerne til en grund til at køre herud."]),
        (HOW, "activities:prose", ["Kommunen støtter et madmarked i efterårsferien med 200.000 kr. om året.", "~Markedet er en gammel drøm.", "Erhvervsskolens kokkelinje udvikler tre retter, som restauranterne må bruge frit."]),
        (LEAD, "plain", ["Turismekonsulent Jeppe Hvass"]), (WITH, "plain", ["fiskeriforeningen og 14 spisesteder"]), (LOOK, "plain", ["Evalueres sammen med deltagerne i november 2026"]), (NOW, "plain", ["Ikke startet"]),
    ], number="2.2", parent=T2, owners=[own("Turismekonsulent Jeppe Hvass", "Jeppe Hvass", "Turismekonsulent", "primus motor"), part("fiskeriforeningen"), part("14 spisesteder", None, "spisesteder")], follow_up=[("Evalueres sammen med deltagerne i november 2026", ["november 2026"])], state="Ikke startet",
        measurable=[num("200.000 kr. om året", 200000, "kr.", "amount"), num("14 spisesteder", 14, "spisesteder", "other"), num("tre retter", 3, "retter", "other")], target_groups=["turister", "virksomheder"], themes=["fællesskab og samarbejde"]),
    build("Toiletter, bænke og affald på strandene", "indsats", [
        (HOW, "activities", ["Tømning af skraldespande følger vejrudsigten i højsæsonen.", "To toiletbygninger åbnes også om vinteren."]),
        (LEAD, "plain", ["Driftsleder i Vej og Park"]), (NOW, "plain", ["Gennemført"]),
    ], number="2.3", parent=T2, owners=[own("Driftsleder i Vej og Park", None, "Driftsleder i Vej og Park", "primus motor")], state="Gennemført", target_groups=["turister", "borgere"], themes=["bygninger og boliger"]),
    track(3, T3, "Hver tredje virksomhed har sagt nej til en ordre, fordi der manglede folk.", "Målet er, at andelen af forgæves rekrutteringer falder fra 31 % til 20 %.",
          measurable=[num("falder fra 31 %", 31, "%", "baseline"), num("til 20 %", 20, "%", "target")], target_groups=["virksomheder"], themes=["rekruttering og fastholdelse"]),
    build("Læreplads til alle, der vil", "indsats", [
        (WHY, "background", ["42 unge søgte forgæves en læreplads i sommeren 2025."]),
        (HOW, "activities", ["Kommunen ansætter selv 12 lærlinge hvert år.", "Der stilles krav om lærlinge i alle anlægskontrakter over 5 mio. kr.", "8. klasserne kommer på virksomhedsbesøg i uge 46."]),
        (SIGN, "effects", ["De unge bliver boende, når svendebrevet er i hus."]),
        (LEAD, "plain", ["Ungechef Louise Kjær sammen med Kystbjerg Erhvervsskole"]), (WITH, "plain", ["Dansk Industri, 3F, skolelederne"]), (WHEN, "plain", ["Løbende fra august 2026"]), (LOOK, "plain", ["Børne- og Erhvervsudvalget får tal i juni og december"]), (NOW, "plain", ["I gang"]), (ALSO, "plain", ["Strategi for unges uddannelse samt folkeskolelovens § 7 a"]),
    ], number="3.1", parent=T3, owners=[own("Ungechef Louise Kjær", "Louise Kjær", "Ungechef", "primus motor"), own("Kystbjerg Erhvervsskole", None, "Kystbjerg Erhvervsskole", "sammen med", "either"), part("Dansk Industri"), part("3F"), part("skolelederne")],
        follow_up=[("Børne- og Erhvervsudvalget får tal i juni og december", ["juni og december"])], time_frame=time("Løbende fra august 2026", "2026-08-01", None), state="I gang",
        references=[ref("Strategi for unges uddannelse", "Strategi:UngesUddannelse"), ref("folkeskolelovens § 7 a", "Folkeskoleloven:§7a")],
        measurable=[num("42 unge søgte forgæves", 42, "unge", "baseline", 2025), num("12 lærlinge hvert år", 12, "lærlinge", "other"), num("over 5 mio. kr.", 5, "mio. kr.", "norm")], target_groups=["unge", "virksomheder"], themes=["beskæftigelse og virksomheder", "børn og unge"]),
    build("En god ankomst for udenlandske medarbejdere", "indsats", [
        (WHY, "purpose", ["Den, der flytter hertil for et job, skal også få naboer."]),
        (HOW, "activities", ["Nytilflyttere får en velkomstvært fra deres eget postnummer.", "Sprogcentret lægger aftenhold på virksomhederne."]),
        (LEAD, "plain", ["Bosætningskoordinator Tomasz Wolny og Sprogcentret"]), (WHEN, "plain", ["2. halvår 2026"]), (LOOK, "plain", ["Halvårlig samtale med de ti største arbejdsgivere"]), (NOW, "plain", ["Planlagt"]),
    ], number="3.2", parent=T3, owners=[own("Bosætningskoordinator Tomasz Wolny", "Tomasz Wolny", "Bosætningskoordinator", "primus motor"), own("Sprogcentret", None, "Sprogcentret", "primus motor")],
        follow_up=[("Halvårlig samtale med de ti største arbejdsgivere", ["Halvårlig"])], time_frame=time("2. halvår 2026", "2026-07-01", "2026-12-31"), state="Planlagt", measurable=[num("de ti største arbejdsgivere", 10, "arbejdsgivere", "other")], target_groups=["nytilflyttere", "virksomheder"], themes=["onboarding", "rekruttering og fastholdelse"]),
]
document = {"title": "Plads til at prøve – erhvervs- og turismestrategi 2026-2029", "municipality": "Kystbjerg", "area": "Erhverv og Udvikling", "document_type": "strategi",
            "period": {"from": "2026-01-01", "to": "2029-12-31", "accept": ["2026"]}, "state": "adopted"}


def main():
    e = html.escape

    def lst(items):
        return "<ul>" + "".join(f"<li>{e(i)}</li>" if isinstance(i, str) else f"<li>{e(i[0])}{lst(i[1])}</li>" for i in items) + "</ul>"
    o = ['<!doctype html>\n<html lang="da"><head><meta charset="utf-8"><title>Plads til at prøve – erhvervs- og turismestrategi 2026-2029 | Kystbjerg Kommune</title>',
         "<style>body{font:16px/1.5 sans-serif;margin:0}main{max-width:52rem;margin:auto}details{border:1px solid #ccd;border-radius:8px;margin:.6rem 0;padding:.6rem}summary{font-weight:600}dt{font-weight:600;margin-top:.5rem}.cookie{background:#eee}</style></head><body>",
         '<div class="cookie" role="dialog">Kystbjerg.example bruger cookies til statistik. <button>Kun nødvendige</button> <button>Accepter alle</button></div>',
         '<header><a href="/">Kystbjerg Kommune</a><nav><ul><li><a href="/borger">Borger</a></li><li><a href="/erhverv">Erhverv</a></li><li><a href="/politik">Politik og planer</a></li><li><a href="/job">Job</a></li></ul></nav></header>',
         '<nav aria-label="Brødkrumme"><a href="/">Forside</a> › <a href="/erhverv">Erhverv</a> › <span>Strategi</span></nav>',
         "<main><h1>Plads til at prøve – erhvervs- og turismestrategi 2026-2029</h1>", '<p class="lead">Strategien er Erhverv og Udviklings bud på, hvordan Kystbjerg kan blive et bedre sted at drive forretning og holde ferie. Byrådet godkendte den den 17. december 2025.</p>',
         '<nav class="toc"><h2>På denne side</h2><ol>' + "".join(f'<li><a href="#spor{g["number"]}">Spor {g["number"]}: {e(g["title"])}</a></li>' for g in goals if g.get("_track")) + "</ol></nav>",
         "<h2>Sådan er strategien blevet til</h2><p>58 virksomheder, 11 foreninger og en skoleklasse var med på Havnepakhuset i maj 2025. Deres forslag er kogt ned til tre spor og otte indsatser.</p>",
         '<aside class="box"><h3>Kystbjerg i tal</h3><table><tr><th>Indbyggere</th><td>27.410</td></tr><tr><th>Virksomheder</th><td>1.906</td></tr><tr><th>Sommerhuse</th><td>3.250</td></tr></table></aside>']
    for g in goals:
        if g.pop("_track", False):
            if g["number"] != "1":
                o.append("</section>")
            o.append(f'<section id="spor{g["number"]}"><h2>Spor {g["number"]}: {e(g["title"])}</h2><p>{e(g["background"]["text"])}</p><p><strong>{e(g["targets"][0]["text"])}</strong></p>')
            if g["number"] == "2":
                o.append("<blockquote><p>»Vi solgte flere rundstykker i oktober end i juni sidste år. Det havde min far aldrig troet på.«</p><footer>Bager Iben Lauge, Vesterklit</footer></blockquote>")
            continue
        o.append(f'<details class="card"><summary>{g["number"]} {e(g["title"])}</summary><dl>')
        for label, what, items in g["_fields"]:
            body = lst(items) if what in ("activities", "effects") else "<p>" + e(" ".join(shown(i) for i in items)) + "</p>"
            o.append(f"<dt>{e(label)}</dt><dd>{body}</dd>")
        o.append("</dl></details>")
    o.append('</section><h2>Vil du vide mere?</h2><p>Skriv til erhverv@kystbjerg.example, eller kig forbi på Havnegade 2.</p><p class="meta">Sidst opdateret 8. april 2026</p></main>')
    o.append("<footer><p>Kystbjerg Kommune · Rådhusplads 1 · CVR 00000000</p><p><a href='/tilgaengelighed'>Tilgængelighedserklæring</a></p></footer></body></html>")
    (HALF / "documents" / (STEM + ".html")).write_text("\n".join(o) + "\n", "utf-8")
    finish(STEM, ".html", document, goals)


main()

"""Plan with tracks as plain text: wrapped and hyphenated lines, page numbers and running heads left in, contents and overview."""
import pyphen

import kit_one as kit

STEM = "c10-udviklingsplan-hjemmepleje-birkelund"
doc = kit.Doc(STEM, "txt", "Udviklingsplan for hjemmepleje og sygepleje 2023-2026", "Birkelund", "Hjemmepleje og sygepleje", "udviklingsplan",
              {"from": "2023-01-01", "to": "2026-12-31", "accept": ["2023"]}, "draft")
WIDTH, PAGE = 72, 46
hyphens = pyphen.Pyphen(lang="da_DK")
lines = []


def wrap(text, first="", rest=""):
    """Lines of at most WIDTH characters, long words divided."""
    out, line = [], first
    empty = True
    for w in text.split():
        while True:
            room = WIDTH - len(line) - (0 if empty else 1)
            if len(w) <= room:
                line += ("" if empty else " ") + w
                empty = False
                break
            cut = [i for i in hyphens.positions(w) if 3 <= i <= room - 1 and len(w) - i >= 3] if w.isalpha() else []
            cut = cut or [i + 1 for i, c in enumerate(w) if c in "-/" and i + 1 <= room and i + 1 < len(w)]
            if cut:
                i = cut[-1]
                line += ("" if empty else " ") + w[:i] + ("" if w[i - 1] in "-/" else "-")
                w = w[i:]
            out.append(line)
            line, empty = rest, True
    return out + [line]


def p(text):
    lines.extend(wrap(text) + [""])


def items(sign, *texts):
    for x in texts:
        lines.extend(wrap(x, f" {sign} ", "   "))
    lines.append("")


def nested(sign, *texts):
    if lines and not lines[-1]:
        lines.pop()
    for x in texts:
        lines.extend(wrap(x, f"     {sign} ", "       "))
    lines.append("")


def label(text):
    lines.append(text)


spor = None


def track(number, title, **more):
    global spor
    spor = doc.goal(title, "spor", number=str(number), **more)
    lines.extend(["", ""] + wrap(f"Spor {number} – {title}") + [""])
    return spor


def effort(number, title, **more):
    g = doc.goal(title, "indsats", number=number, parent=spor.local, **more)
    lines.extend([""] + wrap(f"{number} {g.title}") + [""])
    return g


p(doc.p("Udviklingsplanen er Birkelund Kommunes bud på, hvordan hjemmeplejen og sygeplejen kan følge med, når der i 2026 bor 900 flere borgere over 80 år i kommunen, og der er færre unge til at tage over. Den er skrevet af ledere, medarbejdere og Ældrerådet hen over vinteren. Planen sendes i høring i MED-systemet, når Ældre- og Omsorgsudvalget har set dette udkast."))
p(doc.p("Planen bygger på [[r Politik:Ældrepolitik|Ældrepolitikken ”Livet hele livet”]] og på byrådets [[r Budget2023-2026|budget for 2023-2026]]. Der er tre spor. Under hvert spor ligger to til fire indsatser, og til hver indsats er der knyttet en tovholder. De tre spor hænger sammen: Det nytter fx ikke at ansætte flere (spor 2), hvis arbejdet ikke er tilrettelagt, så folk bliver (spor 1)."))

lines += ["Spor 1           Spor 2           Spor 3", "", "Mål Mål Mål", "Indsatser IndsatserIndsatser", "2023 2024 2025 2026", ""]

g = track(1, "Færre ansigter i hjemmet", themes=["hjemmepleje og ældre", "tværfaglighed og teams"])
label("Om sporet")
p(g.bg("En borger med fire daglige besøg møder i dag op mod [[m 28 medarbejdere - baseline|28 forskellige medarbejdere]] på en måned. Det slider på borgeren og på den, der hver gang skal begynde forfra."))
label("Mål:")
items("-", g.aim("[[m 12 medarbejdere 2025 target|En borger med daglig hjælp møder højst 12 medarbejdere på en måned i 2025]]"), g.aim("Borgeren kender navnet på sin kontaktperson"))

g = effort("1.1", "Selvstyrende teams", themes=["tværfaglighed og teams"], groups=["medarbejdere"])
p(g.p("[[a|Hjemmeplejens seks store grupper deles i løbet af 2023 og 2024 op i [[m 18 teams - other|18 små teams]], som selv planlægger dagen.]] Et team dækker et afgrænset kvarter og består af både social- og sundhedshjælpere, -assistenter og en sygeplejerske."))
label("Hvorfor:")
p(g.pur("Medarbejdere, der har indflydelse på deres dag, bliver i faget, og borgeren får den hjælp, der passer til dagens form.") + " " + g.bg("I Østbyen, hvor det første team har kørt siden 2021, er kørselstiden faldet med en time om dagen."))
label("Hvad gør vi:")
items("-", g.act("Team nr. 2 til 6 begynder [[d 2023-09-01|den 1. september 2023]], resten følger efter et halvt år"), g.act("Alle teams får en koordinator og tre dages fælles opstart. På opstarten arbejdes der med:"))
nested("*", g.act("ruteplanlægning og vikardækning", 2), g.act("feedback, konflikt- og mødeledelse", 2))
items("-", g.act("Visitationen tildeler tid i en ugeramme i stedet for minutter pr. besøg"))
label("Hvem:")
p(g.p("Tovholder er [[o Anne-Marie Kirkegaard Holt;områdeleder;tovholder|områdeleder Anne-Marie Kirkegaard Holt]] i samarbejde med [[p ;Visitationen;samarbejdspartner|Visitationen]] og [[p ;HK- og FOA-tillidsrepræsentanterne;samarbejdspartner|HK- og FOA-tillidsrepræsentanterne]]."))
label("Sådan følger vi op:")
p(g.fu("Chefteamet ser på kørselstid og kontinuitet [[t hver måned|hver måned]]. Udvalget får en status i [[t foråret 2024|foråret 2024]]."))

g = effort("1.2", "Den faste kontaktperson – også når det er weekend", themes=["hjemmepleje og ældre", "kommunikation"], groups=["borgere", "pårørende"])
p(g.p("[[a|Alle borgere får tilknyttet en fast kontaktperson og en afløser for denne.]] [[bg|I dag er det mere end hver anden borger, som ikke ved, hvem de skal ringe til.]] [[a|Kontaktpersonen holder en samtale med borgeren og de pårørende hvert halve år.]] [[a|Navn og billede sættes op på køleskabet.]] Det lyder af lidt, men det er det, borgerne selv har bedt om i [[n|Ældrerådets dialogmøder]]."))
p(g.p("Ansvarlige for indsatsen er [[o ;teamkoordinatorerne;ansvarlig|teamkoordinatorerne]]."))
label("Hvad kommer der ud af det:")
items("-", g.eff("Pårørende ringer sjældnere til rådhuset"), g.eff("Flere klager bliver taget i opløbet"))

g = track(2, "Kolleger, vi kan beholde", themes=["rekruttering og fastholdelse"])
label("Om sporet")
p(g.bg("Vi mangler hænder. [[m 41 stillinger 2023 baseline|I marts 2023 var 41 stillinger ubesatte]], og antallet af ansøgere til elevpladserne er halveret på tre år. Sporet tager fat på både det at komme ind i faget og det at blive der."))
label("Mål:")
items("-", g.aim("[[m 15 stillinger 2026 target|Højst 15 ubesatte stillinger ved planens udløb]]"), g.aim("[[m 7.0 % 2025 target|Sygefraværet er under 7,0 procent i 2025]]"))

g = effort("2.1", "En ordentlig velkomst", themes=["onboarding", "rekruttering og fastholdelse"], groups=["nye medarbejdere"])
p(g.p("[[aim|En ny medarbejder skal være klædt på til opgaven, før hun kører ud alene.]]"))
label("Hvorfor:")
p(g.bg("Nye medarbejdere rejser oftest i de første fire måneder. I samtalerne nævner de manglende oplæring som den vigtigste grund."))
label("Hvad gør vi:")
items("-", g.act("To ugers introduktion med følgevagter bliver standard"), g.act("En medarbejder i hvert team uddannes som introduktionsvejleder"),
      g.act("Der udarbejdes en håndbog til lommen og telefonen"), g.act("Leder og nyansat taler sammen efter [[m 30 dage - other|30]] og [[m 90 dage - other|90 dage]]"))
label("Hvornår:")
p(g.p("[[f 2023-10-01..2024-06-30 multi|Oktober 2023 til og med juni 2024.]]"))
label("Hvem:")
p(g.p("[[o Susan Piil;uddannelseskonsulent;tovholder|Uddannelseskonsulent Susan Piil]]. [[p ;HR og Løn;deltager|HR og Løn]] deltager."))

g = effort("2.2", "Arbejdstid, der kan leves med", themes=["arbejdstid og vagtplanlægning", "arbejdsmiljø og trivsel"], groups=["medarbejdere"])
p(g.p("[[aim|Flere skal have lyst til at gå op i tid, og færre skal blive syge af skiftende vagter.]]"))
label("Hvad gør vi:")
items("-", g.act("Alle deltidsansatte får et tilbud om flere timer ved den årlige samtale"), g.act("Et forsøg med ni timers vagter hver anden weekend gennemføres i to teams. Forsøget aftales med medarbejder-/lederudvalget og evalueres af studerende fra professionshøjskolen"),
      g.act("Vagtplanen ligger fast seks uger frem"))
label("Hvem:")
p(g.p("[[o ;leder af Planlægningen;tovholder|Leder af Planlægningen]] (stillingen er ledig)."))
label("Sådan følger vi op:")
p(g.fu("Fravær, overarbejde og andelen på fuld tid trækkes fra lønsystemet [[t hvert kvartal|hvert kvartal]]. Se også indsats 3.2."))

g = effort("2.3", "Flere veje ind i faget", themes=["rekruttering og fastholdelse", "beskæftigelse og virksomheder"], groups=["elever", "ledige"])
p(g.p("[[bg|Der er både unge, nytilflyttere og ledige, som aldrig har tænkt på ældreplejen.]] [[a|Vi laver sammen med [[p ;Jobcenter Birkelund;samarbejdspartner|Jobcenter Birkelund]] og [[p ;sosu-skolen;samarbejdspartner|sosu-skolen]] et forløb på otte uger, hvor man kan prøve faget af.]] [[a|Folkeskolernes 8. klasser inviteres i erhvervspraktik.]] [[a|Endelig skal ufaglærte afløsere med mere end et års erfaring tilbydes voksenelevløn]], for hvilket der i [[r Budget2023-2026:forandring11|budget 2023-2026, forandring 11]] er sat [[m 1.8 mio. kr. 2023 amount|1,8 mio. kr.]] af."))

g = track(3, "Hjælp, der gør sig selv overflødig", themes=["rehabilitering", "velfærdsteknologi og digitalisering"])
label("Om sporet")
p(g.bg("De fleste vil helst klare sig selv. Når vi ser på, hvad borgerne får, er det imidlertid mest hjælp af den slags, der bliver ved."))
label("Mål:")
items("-", g.aim("[[m 40 % 2026 target|40 % af alle nye borgere afslutter et rehabiliteringsforløb uden behov for varig hjælp]]"), g.aim("[[m 500 borgere 2026 target|500 borgere bruger skærmbesøg]]"))

g = effort("3.1", "Rehabilitering som det første svar", themes=["rehabilitering"], groups=["borgere"])
p(g.p("[[a|Alle, der søger om hjemmehjælp for første gang, tilbydes et forløb efter [[r Serviceloven:§83a|§ 83 a i Serviceloven]].]]"))
label("Hvorfor:")
p(g.pur("Borgeren skal genvinde det, der er gået tabt, før kommunen overtager det."))
label("Hvad gør vi:")
items("-", g.act("Ergoterapeuter og hjemmepleje tager på det første besøg sammen"), g.act("Borgerens eget mål skrives øverst i planen"), g.act("Forløbene gøres op efter otte uger"))
label("Hvad kommer der ud af det:")
items("-", g.eff("Flere kan selv tage bad, lave mad og komme ud"), g.eff("[[m 6 mio. kr. 2025 amount|Udgiften til praktisk hjælp falder med 6 mio. kr. fra 2025]]"))
label("Hvem:")
p(g.p("[[o Torben Riis-Hansen;rehabiliteringsleder;tovholder|Rehabiliteringsleder Torben Riis-Hansen]] og [[o ;Visitationen;tovholder|Visitationen]]."))

g = effort("3.2", "Skærmbesøg og digitale hjælpemidler", themes=["velfærdsteknologi og digitalisering"], groups=["borgere"])
p(g.p("[[a|Skærmbesøg indføres i hele kommunen, så korte besøg til fx medicin og tryghed kan klares uden kørsel.]]"))
label("Hvad gør vi:")
items("-", g.act("Der oprettes en lille central med fire sygeplejersker"), g.act("Medicindispensere afprøves hos [[m 50 borgere - other|50 borgere]]"), g.act("[[p ;Ældrerådet;deltager|Ældrerådet]] vælger fem ambassadører, som viser andre, hvordan man gør"))
label("Hvornår:")
p(g.p("[[f 2024-01-01..2025-12-31 multi|Primo 2024 til ultimo 2025.]]"))

g = effort("3.3", "Sygeplejeklinikker tæt på, hvor folk bor", themes=["nære sundhedsvæsen"], groups=["borgere"])
p(g.p("[[a|Der åbnes sygeplejeklinikker i Vindby, Aadal og Birkelund by.]] [[bg|[[m 22 % - baseline|22 pct. af de borgere]], der i dag får sygepleje hjemme, kan selv komme ud.]] Klinikkerne hører under [[r Sundhedsloven:§138|sundhedslovens § 138]] og skal ses i sammenhæng med [[r Plan:Sundhedsaftale|Sundhedsaftalen 2019-2023]]. [[p ;Lægelauget;inddrages|Lægelauget]] og [[p ;regionen;inddrages|regionen]] inddrages i planlægningen."))
label("Sådan følger vi op:")
p(g.fu("Antal besøg pr. klinik opgøres i [[t 2. halvår 2024|2. halvår 2024]]."))

lines.extend(["", "Opfølgning på planen", ""])
p("Planen følges i chefteamet og lægges op til politisk drøftelse én gang om året, når budgettet begynder. Tovholderne melder ind på et skema, som stabsfunktionen udsender. Der er ikke afsat særskilte midler til evalueringen.")

front = ["", "UDKAST – version 0.8", "", "", "Udviklingsplan for", "hjemmepleje og sygepleje", "2023-2026", "", "", "Birkelund Kommune", "Marts 2023", "", "", "Indhold", ""]
where = {}


def toc():
    out = []
    for x in doc.goals:
        n = x.out["number"]
        name = f"Spor {n} – {x.title}" if x.out["kind"] == "spor" else f"  {n} {x.title}"
        out.append(f"{name} {'.' * max(3, 64 - len(name))} {where.get(x.title, 0)}")
    return out + ["Opfølgning på planen ............................................. 6"]


def paged(all_lines):
    out, n, page = [], 0, 1
    for i, line in enumerate(all_lines):
        if n == 0 and not line and page > 1:
            continue
        out.append(line)
        n += 1
        for x in doc.goals:
            if kit.letters(line).endswith(kit.letters(x.title)) and ("Spor" in line or line.startswith(x.out["number"])) and "..." not in line:
                where[x.title] = page
        if n == PAGE and i + 1 < len(all_lines):
            out += ["", f"{page:>37}", "", "Birkelund Kommune – Udviklingsplan for hjemmepleje og sygepleje", ""]
            n, page = 0, page + 1
    return out


for _ in range(2):
    result = paged(front + toc() + ["", ""] + lines)
doc.target.write_text("\n".join(result) + "\n", "utf-8")
doc.save()

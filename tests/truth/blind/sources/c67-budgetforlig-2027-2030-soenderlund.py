"""A budget agreement: numbered initiatives as run-in titles in running text, a table of all amounts at the end; PDF by Typst.
Render: python c67-….py (needs the typst package)."""
import pathlib, tempfile, typst
from facts11 import *

STEM = "c67-budgetforlig-2027-2030-soenderlund"
SEC = ["Børn skal have tid", "En værdig alderdom i hele kommunen", "Veje, vand og grøn omstilling", "Et rådhus, der holder hus"]


def para(number, title, sentences, section, row, **k):
    """sentences: [(what, text)], what: purpose | background | targets | effects | activities | plain"""
    k["measurable"] = k.get("measurable", []) + [num(title, v, "1.000 kr.", "table of amounts, neither way", 2027 + i) for i, v in enumerate(row)]
    g = build(title, "initiativ", [("", what, [text]) for what, text in sentences if what not in ("purpose", "background")], number=str(number), section=section,
              **{w: " ".join(t for x, t in sentences if x == w) or None for w in ("purpose", "background")}, **k)
    g["_text"], g["_row"] = [t for _, t in sentences], row
    return g


goals = [
    para(1, "Flere faste voksne i vuggestuerne", [
        ("background", "Minimumsnormeringerne er opfyldt på papiret, men forældre og personale mærker det endnu ikke om eftermiddagen."),
        ("activities", "Forligspartierne afsætter 4,2 mio. kr. årligt til ansættelse af pædagoger, der møder ind fra klokken 13."),
        ("activities", "Midlerne fordeles efter børnetal, og dagtilbudslederne udarbejder selv planen for brugen af dem."),
        ("purpose", "Formålet er, at det enkelte barn har en kendt voksen hos sig fra morgen til lukketid."),
        ("plain", "Børneudvalget er ansvarligt for at følge udviklingen og får i maj og november en status på normeringen."),
    ], SEC[0], [4200, 4200, 4200, 4200], owners=[own("Børneudvalget", None, "Børneudvalget", "ansvarligt for at følge udviklingen")],
        follow_up=[("Børneudvalget er ansvarligt for at følge udviklingen og får i maj og november en status på normeringen.", ["maj og november"])],
        measurable=[num("4,2 mio. kr. årligt", 4.2, "mio. kr.", "amount")], target_groups=["børn", "forældre"], themes=["børn og unge"]),
    para(2, "Hurtigere hjælp til børn i mistrivsel", [
        ("background", "Ventetiden på en samtale hos kommunens psykologer er i dag 14 uger."),
        ("targets", "Den skal ned på højst fire uger ved udgangen af 2028."),
        ("activities", "Derfor oprettes tre åbne rådgivninger, hvor familier kan henvende sig uden visitation."),
        ("activities", "Samtidig indgår kommunen en toårig aftale med Foreningen Lysning om gruppeforløb for børn af psykisk syge forældre."),
        ("plain", "Indsatsen bygger på Barnets Lov og på Strategi for tidlig indsats."),
        ("plain", "Tovholder er familiechef Birgit Sandholm i samarbejde med PPR-leder Kaj Ottosen."),
    ], SEC[0], [1900, 1900, 1300, 1300], owners=[own("familiechef Birgit Sandholm", "Birgit Sandholm", "familiechef", "tovholder"), part("PPR-leder Kaj Ottosen", "Kaj Ottosen", "PPR-leder", "samarbejdspartner"), own("Foreningen Lysning", None, "Foreningen Lysning", "samarbejdspartner", "either")],
        references=[ref("Barnets Lov", "Lov:BarnetsLov"), ref("Strategi for tidlig indsats", "Strategi:TidligIndsats")],
        measurable=[num("er i dag 14 uger", 14, "uger", "baseline"), num("højst fire uger ved udgangen af 2028", 4, "uger", "target", 2028)], target_groups=["børn", "familier"], themes=["børn og unge"]),
    para(3, "Lejrskole til alle", [
        ("activities", "Hver elev på 6. årgang tilbydes tre dages lejrskole, og kommunen betaler transporten."),
        ("activities", "Skolerne laver en fælles bookingkalender til Klithytten ved Sandmarken."),
        ("plain", "Ordningen træder i kraft i skoleåret 2027/28 og evalueres, når to årgange har været af sted."),
    ], SEC[0], [350, 800, 800, 800], follow_up=[("evalueres, når to årgange har været af sted", [])], time_frame=time("Ordningen træder i kraft i skoleåret 2027/28", "2027-08-01", None), target_groups=["elever"], themes=["børn og unge"]),
    para(4, "Natdækning i landsbyerne", [
        ("background", "To nattehold kører i dag 310 kilometer pr. vagt."),
        ("activities", "Der etableres et tredje hold med udgangspunkt i plejehjemmet Bakkely."),
        ("effects", "Borgere uden for de to største byer vil opleve, at hjælpen er fremme inden for en halv time."),
        ("plain", "Udgiften er 2,75 mio. kr. i 2027 og 3,0 mio. kr. i overslagsårene."),
        ("plain", "Ansvaret for gennemførelsen ligger hos ældrechefen, og Social- og Seniorudvalget orienteres hvert kvartal."),
    ], SEC[1], [2750, 3000, 3000, 3000], owners=[own("ældrechefen", None, "ældrechefen", "ansvaret for gennemførelsen")],
        follow_up=[("Social- og Seniorudvalget orienteres hvert kvartal", ["hvert kvartal"])],
        measurable=[num("310 kilometer pr. vagt", 310, "kilometer", "other"), num("2,75 mio. kr. i 2027", 2.75, "mio. kr.", "amount", 2027), num("3,0 mio. kr. i overslagsårene", 3.0, "mio. kr.", "amount"), num("inden for en halv time", 0.5, "time", "norm")],
        target_groups=["ældre"], themes=["hjemmepleje og ældre"]),
    para(5, "Fælles madordning på plejehjemmene", [
        ("purpose", "Maden skal dufte, hvor den spises."),
        ("activities", "Køkkenerne på Bakkely og Strandhaven ombygges til produktionskøkkener i 2027, og Elmegården følger efter i 2028."),
        ("activities", "Beboere og pårørende inviteres ind i et madråd på hvert plejehjem."),
        ("targets", "Partierne ønsker, at madspildet falder med 30 procent, og at mindst 75 procent af råvarerne er økologiske i 2030."),
        ("plain", "Projektejer: centerleder Ditte Maarbjerg. Styregruppe: ernæringskonsulent Per Nørgaard, køkkenleder Anita Skov og en repræsentant for Seniorrådet."),
    ], SEC[1], [6000, 3500, 600, 600], owners=[own("centerleder Ditte Maarbjerg", "Ditte Maarbjerg", "centerleder", "projektejer"), own("ernæringskonsulent Per Nørgaard", "Per Nørgaard", "ernæringskonsulent", "styregruppe", False), own("køkkenleder Anita Skov", "Anita Skov", "køkkenleder", "styregruppe", False), own("en repræsentant for Seniorrådet", None, "Seniorrådet", "styregruppe", False)],
        measurable=[num("madspildet falder med 30 procent", -30, "procent", "target"), num("mindst 75 procent af råvarerne", 75, "procent", "target", 2030)], target_groups=["ældre", "pårørende"], themes=["hjemmepleje og ældre"]),
    para(6, "Cykelsti mellem Oksby og Kær", [
        ("activities", "Strækningen på 4,6 kilometer projekteres i 2027 og anlægges i 2028."),
        ("activities", "Lodsejerne inddrages tidligt, så ekspropriation så vidt muligt undgås."),
        ("plain", "Der er sat 18 mio. kr. af i anlægsrammen, hvoraf staten forventes at betale halvdelen."),
        ("plain", "Stien er en del af Trafikplan 2035 og blev første gang drøftet i forbindelse med Budget 2025-2028."),
        ("plain", "Udvalget for Teknik og Klima får anlægsregnskabet forelagt i 1. halvår 2029."),
    ], SEC[2], [1000, 17000, 0, 0], owners=[own("Udvalget for Teknik og Klima", None, "Udvalget for Teknik og Klima", "får forelagt", "either")], follow_up=[("Udvalget for Teknik og Klima får anlægsregnskabet forelagt i 1. halvår 2029.", ["1. halvår 2029"])],
        time_frame=time("projekteres i 2027 og anlægges i 2028", "2027-01-01", "2028-12-31"), references=[ref("Trafikplan 2035", "Plan:Trafikplan2035"), ref("Budget 2025-2028", "Budget2025-2028")],
        measurable=[num("4,6 kilometer", 4.6, "kilometer", "other"), num("18 mio. kr. af i anlægsrammen", 18, "mio. kr.", "amount")], target_groups=["cyklister"], themes=["bygninger og boliger"]),
    para(7, "Regnvandet skal blive oppe", [
        ("background", "Kælderne i Fiskerkvarteret blev oversvømmet tre gange sidste år."),
        ("activities", "Kommunen og Sønderlund Forsyning graver to bassiner på den gamle stadion."),
        ("activities", "Husejere får tilskud på op til 8.000 kr. til faskiner."),
        ("activities", "En vandrådgiver ansættes i en prøveperiode på to år."),
        ("plain", "Klimachef Rune Hjelm og forsyningsdirektør Tove Ibsen er ansvarlige, og der gøres status i efteråret 2028."),
    ], SEC[2], [2200, 2200, 900, 900], owners=[own("Klimachef Rune Hjelm", "Rune Hjelm", "Klimachef"), own("forsyningsdirektør Tove Ibsen", "Tove Ibsen", "forsyningsdirektør"), own("Sønderlund Forsyning", None, "Sønderlund Forsyning", "samarbejdspartner", "either")],
        follow_up=[("der gøres status i efteråret 2028", ["efteråret 2028"])], measurable=[num("op til 8.000 kr. til faskiner", 8000, "kr.", "amount")], target_groups=["husejere"], themes=["bygninger og boliger"]),
    para(8, "Lavere sygefravær på tværs af centrene", [
        ("background", "Fraværet var 6,4 % i 2025."),
        ("targets", "Forligskredsen vil se det under 5 % i 2029."),
        ("activities", "Fire ledere frikøbes to dage om måneden som fraværsvejledere for de øvrige."),
        ("activities", "HR laver en fast rutine for samtaler på 5., 14. og 28. dagen."),
        ("plain", "Gevinsten er indregnet med 3,5 mio. kr. i 2029."),
        ("plain", "Kommunaldirektør Anne-Mette Frost er målejer. Hovedudvalget inddrages, og fællestillidsrepræsentant Keld Roager (FOA) deltager i følgegruppen."),
        ("plain", "Økonomiudvalget følger tallene månedligt."),
    ], SEC[3], [600, 600, -3500, -3500], owners=[own("Kommunaldirektør Anne-Mette Frost", "Anne-Mette Frost", "Kommunaldirektør", "målejer"), part("Hovedudvalget"), part("fællestillidsrepræsentant Keld Roager", "Keld Roager", "fællestillidsrepræsentant"), own("Økonomiudvalget", None, "Økonomiudvalget", "følger tallene", "either")],
        follow_up=[("Økonomiudvalget følger tallene månedligt.", ["månedligt"])],
        measurable=[num("Fraværet var 6,4 % i 2025", 6.4, "%", "baseline", 2025), num("under 5 % i 2029", 5, "%", "target", 2029), num("3,5 mio. kr. i 2029", 3.5, "mio. kr.", "amount", 2029)], target_groups=["medarbejdere"], themes=["sygefravær"]),
    para(9, "Færre adresser til administrationen", [
        ("activities", "Huset på Nørretorv sælges, og de 62 medarbejdere flytter til rådhuset senest 1. juni 2028."),
        ("activities", "Forinden gennemføres en proces om delte arbejdspladser sammen med de lokale MED-udvalg."),
        ("effects", "Borgerne får én dør at gå ind ad."),
    ], SEC[3], [500, -1200, -2100, -2100], owners=[own("de lokale MED-udvalg", None, "de lokale MED-udvalg", "samarbejdspartner", "either")],
        milestones=[("senest 1. juni 2028", "2028-06-01")], measurable=[num("de 62 medarbejdere", 62, "medarbejdere", "other")], target_groups=["medarbejdere"], themes=["bygninger og boliger", "økonomi og styring"]),
    para(10, "Indkøb med omtanke", [
        ("plain", "Partierne er enige om en besparelse på 2,0 mio. kr. årligt fra 2028."),
        ("plain", "Hvordan den skal hentes, er endnu åbent."),
    ], SEC[3], [0, -2000, -2000, -2000], measurable=[num("besparelse på 2,0 mio. kr. årligt", -2.0, "mio. kr.", "amount")], follow_up=[], themes=["økonomi og styring"]),
]
document = {"title": "Budgetforlig 2027-2030", "municipality": "Sønderlund", "area": None, "document_type": "budgetforlig",
            "period": {"from": "2027-01-01", "to": "2030-12-31", "accept": ["2027", "2026"]}, "state": "adopted"}

esc = lambda s: s.replace("\\", "\\\\").replace("#", "\\#").replace("@", "\\@").replace("*", "\\*").replace("_", "\\_").replace("$", "\\$")


def main():
    o = ['#set page(paper: "a4", margin: (x: 3.1cm, top: 2.6cm, bottom: 2.4cm), footer: context [#set text(8pt); #h(1fr) side #counter(page).display() af #counter(page).final().first()])',
         '#set text(font: "Liberation Serif", size: 11pt, lang: "da", hyphenate: true)', '#set par(justify: true, leading: 0.72em)',
         '#show heading.where(level: 1): it => block(above: 1.6em, below: 0.9em)[#set text(13pt, font: "Liberation Sans", fill: rgb("#7a1f2b")); #upper(it.body)]',
         '#align(center)[#text(22pt, weight: "bold")[Budgetforlig 2027-2030]\\ #v(4pt) #text(12pt)[indgået i Sønderlund Byråd den 4. september 2026 mellem Socialdemokratiet, Venstre, Radikale Venstre, SF og Lokallisten Kær-Oksby]]', '#v(1em)',
         esc("Sønderlund Kommune står et godt sted, men ikke et let sted. Kassen er solid, og alligevel vokser udgifterne hurtigere end indtægterne. Partierne bag forliget har valgt at prioritere børn og ældre først og at betale for det med en strammere administration."), "",
         esc("Forliget omfatter ti initiativer. De er nummereret fortløbende, og beløbene findes samlet i tabellen sidst i aftalen. Partierne er forpligtet på hele aftalen i budgetperioden og mødes to gange om året.") + "#footnote[Forligskredsen indkaldes af borgmesteren.]", ""]
    last = None
    for g in goals:
        if g["section"]["title"] != last:
            last = g["section"]["title"]
            o += [f"= {last}", ""]
        o += [f'*Initiativ {g["number"]} – {esc(g["title"])}.* ' + esc(" ".join(g.pop("_text"))), ""]
    fmt = lambda v: f"{v:,}".replace(",", ".").replace("-", "−")
    cells = ["[*Nr.*], [*Initiativ*], [*2027*], [*2028*], [*2029*], [*2030*]"]
    rows = [g.pop("_row") for g in goals]
    for g, r in zip(goals, rows):
        cells.append(f'[{g["number"]}], [{esc(g["title"])}], ' + ", ".join(f"[{fmt(v)}]" for v in r))
    cells.append("[], [*I alt*], " + ", ".join(f"[*{fmt(sum(r[i] for r in rows))}*]" for i in range(4)))
    o += ["= Økonomisk oversigt", "", esc("Beløb i 1.000 kr., 2027-priser. Minus er en mindreudgift."), "",
          '#table(columns: (auto, 1fr, auto, auto, auto, auto), align: (x, y) => if x > 1 { right } else { left }, stroke: 0.4pt + gray, fill: (x, y) => if y == 0 { rgb("#f0dfe1") }, table.header(' + cells[0] + "), " + ", ".join(cells[1:]) + ")", "",
          "= Partiernes underskrifter", "", esc("For Socialdemokratiet: Grethe Boel · For Venstre: Hans-Ole Munk · For Radikale Venstre: Sara Lindegaard · For SF: Emil Dyhr · For Lokallisten: Jytte Kjeldsen")]
    with tempfile.TemporaryDirectory() as tmp:
        p = pathlib.Path(tmp) / "a.typ"
        p.write_text("\n".join(o), "utf-8")
        typst.compile(str(p), output=str(HALF / "documents" / (STEM + ".pdf")))
    finish(STEM, ".pdf", document, goals)


main()

"""Word plan of a municipal unit: chapters, goals and fields as headings of three levels, bullets and numbered lists. Run with a python that has python-docx."""
import docx
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.shared import Pt, RGBColor
from facts9 import DOCUMENTS, fig, goal, owner, plain, ref, time, when, write

STEM = "c54-virksomhedsplan-affald-genbrug-hasselvig"
TITLE = "Virksomhedsplan 2027-2028 for Affald og Genbrug"
DRIFT, UDVIKLING, ARBEJDSPLADS = "Driften skal være i orden", "Vi prøver noget nyt", "En god arbejdsplads"

VALUES = [
    ("Ordentlighed", "Vi gør det, vi har lovet, og vi siger det højt, når vi ikke kan."),
    ("Nabohjælp", "Vi løser ikke kun vores egen opgave, men spørger også, om kollegaen mangler en hånd."),
    ("Nysgerrighed", "Vi vil hellere prøve en idé af i en uge end diskutere den i et år."),
]

# a goal: title, section, blocks [(style, text or items)], facts
GOALS = [
    (DRIFT, "Mere af det, borgerne sorterer, skal bruges igen", [
        ("h3", "Hvorfor"),
        ("p", "Hasselvigborgerne er flittige til at sortere, men en stor del af plasten og pappet ender alligevel i ovnen, fordi det er beskidt eller blandet. I 2025 blev 54 pct. af husholdningsaffaldet indsamlet til genanvendelse. Staten forventer mere af os, og det gør vi også selv."),
        ("h3", "Hvad vil vi opnå?"),
        ("ul", ["[[t|Mindst 62 pct. af husholdningsaffaldet indsamles til genanvendelse i 2028]]", "[[t|Andelen af fejlsorteret plast falder fra 27 pct. til 15 pct.]]"]),
        ("h3", "Sådan griber vi det an"),
        ("ul", ["[[a|Skraldeguider går fra dør til dør i etageboligerne i Vestbyen og ved havnen]]", "[[a|Vi lægger kvalitetskontrollen om, så der udtages stikprøver på tre af ugens fem ruter]]",
                "[[a|Afhentningen af pap ændres:]]", ("[[b|hver anden uge i byerne]]", "[[b|hver fjerde uge på landet]]"), "[[a|De 20 boligforeninger med flest fejl får en fast kontaktperson]]"]),
        ("h3", "Ansvarlig"),
        ("p", "Driftsleder Kaj Elmstrøm. Arbejdet sker i samarbejde med boligselskabet Hasselvig Bo og Grundejernes Fællesråd."),
        ("h3", "Opfølgning"),
        ("p", "Tallene gøres op hvert halvår og lægges på vores hjemmeside."),
    ], dict(
        background="Hasselvigborgerne er flittige til at sortere, men en stor del af plasten og pappet ender alligevel i ovnen, fordi det er beskidt eller blandet.",
        owners=[owner("Driftsleder Kaj Elmstrøm", "Kaj Elmstrøm", "Driftsleder"), owner("boligselskabet Hasselvig Bo", None, "boligselskabet Hasselvig Bo", "samarbejdspartner", False),
                owner("Grundejernes Fællesråd", None, "Grundejernes Fællesråd", "samarbejdspartner", False)],
        follow_up=[when("Tallene gøres op hvert halvår og lægges på vores hjemmeside.", "hvert halvår")],
        measurable=[fig("I 2025 blev 54 pct. af husholdningsaffaldet indsamlet til genanvendelse", 54, "%", "baseline", 2025), fig("Mindst 62 pct. af husholdningsaffaldet indsamles til genanvendelse i 2028", 62, "%", "target", 2028),
                    fig("fra 27 pct. til 15 pct.", 27, "%", "baseline"), fig("fra 27 pct. til 15 pct.", 15, "%", "target", 2028), fig("De 20 boligforeninger med flest fejl", 20, "boligforeninger", "count")],
        target_groups=["borgere", "boligforeninger"],
    )),
    (DRIFT, "Ingen glemte beholdere", [
        ("h3", "Hvorfor"),
        ("p", "Den, der står med en fuld skraldespand, er ligeglad med gennemsnit. I dag glemmes 4,3 ud af 1.000 tømninger, og halvdelen af klagerne kommer fra de samme femten veje."),
        ("h3", "Hvad vil vi opnå?"),
        ("p", "[[t|Vi vil ned på højst 2 glemte tømninger pr. 1.000.]] [[t|Glemmer vi alligevel en beholder, skal den være tømt inden to hverdage.]]"),
        ("h3", "Sådan griber vi det an"),
        ("ol", ["[[a|Chaufførerne registrerer fejl på en tablet i bilen.]]", "[[a|Ruteplanlæggeren gennemgår de femten værste veje sammen med entreprenøren.]]", "[[a|Bodsreglerne i kontrakten skrærpes ved næste udbud.]]"]),
        ("h3", "Ansvarlige"),
        ("p", "Ruteplanlægger Yasmin Rehm og driftsleder Kaj Elmstrøm"),
        ("h3", "Tidshorisont"),
        ("p", "Første halvår 2027"),
    ], dict(
        background="Den, der står med en fuld skraldespand, er ligeglad med gennemsnit.",
        owners=[owner("Ruteplanlægger Yasmin Rehm", "Yasmin Rehm", "Ruteplanlægger"), owner("driftsleder Kaj Elmstrøm", "Kaj Elmstrøm", "driftsleder"),
                owner("entreprenøren", None, "entreprenøren", "samarbejdspartner", "either")],
        time_frame=time("Første halvår 2027", "2027-01-01", "2027-06-30"),
        measurable=[fig("I dag glemmes 4,3 ud af 1.000 tømninger", 4.3, "pr. 1.000", "baseline"), fig("højst 2 glemte tømninger pr. 1.000", 2, "pr. 1.000", "target"), fig("inden to hverdage", 2, "hverdage", "deadline")],
        target_groups=["borgere"],
    )),
    (DRIFT, "Farligt affald i de rigtige hænder", [
        ("p", "Maling, sprøjtemidler og batterier hører ikke hjemme i dagrenovationen. Det står i affaldsbekendtgørelsen, men det ved de færreste hjemme i køkkenet. Med den røde kasse har husstandene fået et sted at samle det. Nu skal kassen også bruges."),
        ("h3", "Mål"),
        ("ul", ["[[t|Den røde kasse er i brug i 70 pct. af parcelhusene ved udgangen af 2028]]"]),
        ("h3", "Tiltag"),
        ("ul", ["[[a|Kassen kan ombyttes ved hoveddøren efter en sms]]", "[[a|Medarbejderne på genbrugspladserne får et kursus i lithiumbatterier]]", "[[a|Farvehandlerne i Hasselvig og Stavnbjerg tager imod malerrester i en forsøgsperiode på et år]]"]),
        ("h3", "Hvem"),
        ("p", "Miljøtekniker Lone Bagger er tovholder. Beredskabet og de to farvehandlere deltager."),
        ("h3", "Vi ved, at det virker, når"),
        ("ul", ["[[e|antallet af brande på sorteringsanlægget er faldende]]", "[[e|der findes færre end fem batterier pr. ton restaffald i stikprøverne]]"]),
    ], dict(
        background="Maling, sprøjtemidler og batterier hører ikke hjemme i dagrenovationen. Det står i affaldsbekendtgørelsen, men det ved de færreste hjemme i køkkenet. Med den røde kasse har husstandene fået et sted at samle det. Nu skal kassen også bruges.",
        owners=[owner("Miljøtekniker Lone Bagger", "Lone Bagger", "Miljøtekniker", "tovholder"), owner("Beredskabet", None, "Beredskabet", "deltager", False), owner("de to farvehandlere", None, "de to farvehandlere", "deltager", False)],
        references=[ref("Lov", "affaldsbekendtgørelsen", "Lov:Affaldsbekendtgørelsen")],
        measurable=[fig("Den røde kasse er i brug i 70 pct. af parcelhusene ved udgangen af 2028", 70, "%", "target", 2028), fig("færre end fem batterier pr. ton restaffald", 5, "batterier pr. ton", "target")],
        target_groups=["husstande"],
    )),
    (UDVIKLING, "Byttehallen bliver hele byens depot", [
        ("h3", "Hvorfor"),
        ("p", "Byttehallen på Søndre Genbrugsplads er så populær, at den tømmes på en formiddag. Samtidig køber kommunens egne institutioner nye reoler. Det er baggrunden for, at teknikudvalget i forbindelse med Ressourceplan 2025-2030 bad om et forslag til en større hal."),
        ("h3", "Hvad vil vi opnå?"),
        ("p", "[[t|Vi vil fordoble mængden af ting, der får et nyt hjem, fra 140 ton i 2026 til 280 ton i 2028.]]"),
        ("h3", "Sådan griber vi det an"),
        ("ul", ["[[a|Det gamle salttelt istandsættes som byttehal. Byrådet har afsat 1,2 mio. kr.]]", "[[a|Kommunens institutioner får adgang til et internt lager en dag om ugen]]", "[[a|Frivillige fra Reparér i Hasselvig holder værksted den første lørdag i måneden]]"]),
        ("h3", "Ansvarlig"),
        ("p", "Pladsleder Søren Ry Knudsen med hjælp fra frivilligkoordinator Birte Kolding"),
        ("h3", "Tidshorisont"),
        ("p", "Hallen åbner den 1. september 2027, og indsatsen løber til udgangen af 2028."),
        ("h3", "Opfølgning"),
        ("p", "Efter hver sommerferie fortæller vi teknikudvalget, hvor mange ton der er byttet."),
    ], dict(
        background="Byttehallen på Søndre Genbrugsplads er så populær, at den tømmes på en formiddag. Samtidig køber kommunens egne institutioner nye reoler.",
        owners=[owner("Pladsleder Søren Ry Knudsen", "Søren Ry Knudsen", "Pladsleder"), owner("frivilligkoordinator Birte Kolding", "Birte Kolding", "frivilligkoordinator", "hjælper", False),
                owner("Frivillige fra Reparér i Hasselvig", None, "Frivillige fra Reparér i Hasselvig", "medvirkende", "either")],
        time_frame=time("Hallen åbner den 1. september 2027, og indsatsen løber til udgangen af 2028.", None, "2028-12-31"), milestones=[("Hallen åbner den 1. september 2027", "2027-09-01")],
        follow_up=[when("Efter hver sommerferie fortæller vi teknikudvalget, hvor mange ton der er byttet.", "hver sommerferie")],
        references=[ref("Plan", "Ressourceplan 2025-2030", "Plan:Ressourceplan 2025-2030")],
        measurable=[fig("fra 140 ton i 2026", 140, "ton", "baseline", 2026), fig("til 280 ton i 2028", 280, "ton", "target", 2028), fig("fordoble mængden af ting", 100, "%", "norm"), fig("Byrådet har afsat 1,2 mio. kr.", 1.2, "mio. kr.", "amount")],
        target_groups=["borgere", "institutioner"],
    )),
    (UDVIKLING, "Selvbetjening, der kan bruges på en telefon", [
        ("h3", "Hvorfor"),
        ("p", "Vi får 19.000 opkald om året. De fleste handler om tømmedage eller en ny beholder, og dem kunne borgerne klare selv, hvis hjemmesiden ikke var bygget til en skærm fra 2009."),
        ("h3", "Hvad vil vi opnå?"),
        ("ul", ["[[t|I 2028 klarer tre ud af fire borgere ombytning og tilmelding uden at ringe]]", "[[t|Antallet af opkald er nede på 9.500]]"]),
        ("h3", "Sådan griber vi det an"),
        ("ul", ["[[a|Vi køber en app sammen med fire nabokommuner]]", "[[a|App’en testes af tredive borgere over 70 år, inden den tages i brug]]", "[[a|Telefontiden bevares hele formiddagen for dem, der ikke er digitale]]"]),
        ("h3", "Ansvarlige"),
        ("p", "Projektleder er Mads-Emil Foged. Styregruppen består af afdelingschef Gitte Hvass (formand), digitaliseringskonsulent Ivan Torp og tillidsrepræsentant Mona Sørig, HK."),
        ("h3", "Tidshorisont"),
        ("p", "Udbud i foråret 2027 og drift fra 1. januar 2028"),
    ], dict(
        background="Vi får 19.000 opkald om året. De fleste handler om tømmedage eller en ny beholder, og dem kunne borgerne klare selv, hvis hjemmesiden ikke var bygget til en skærm fra 2009.",
        owners=[owner("Mads-Emil Foged", "Mads-Emil Foged", "Projektleder", "projektleder"), owner("afdelingschef Gitte Hvass (formand)", "Gitte Hvass", "afdelingschef", "formand for styregruppen"),
                owner("digitaliseringskonsulent Ivan Torp", "Ivan Torp", "digitaliseringskonsulent", "styregruppe", False), owner("tillidsrepræsentant Mona Sørig, HK", "Mona Sørig", "tillidsrepræsentant", "styregruppe", False),
                owner("fire nabokommuner", None, "fire nabokommuner", "samarbejdspartner", "either")],
        time_frame=time("Udbud i foråret 2027 og drift fra 1. januar 2028"), milestones=[("drift fra 1. januar 2028", "2028-01-01")],
        measurable=[fig("Vi får 19.000 opkald om året", 19000, "opkald", "baseline"), fig("tre ud af fire borgere", 75, "%", "norm", 2028), fig("Antallet af opkald er nede på 9.500", 9500, "opkald", "target", 2028)],
        target_groups=["borgere"],
    )),
    (UDVIKLING, "Skolernes affaldsværksted", [
        ("p", "Siden 2022 har tredjeklasserne besøgt os på Søndre Genbrugsplads. Ordningen er elsket, men den hænger på én medarbejder. [[a|Vi vil derfor uddanne fire naturvejledere blandt pladsfolkene og skrive forløbet ned, så det kan gennemføres af andre.]] [[a|Fra august 2027 kan også ottendeklasserne komme på besøg og skille en vaskemaskine ad.]] Skoleafdelingen betaler bussen. Det er naturvejleder Tage Winther, der har opgaven, og han gør hvert forår status sammen med skolernes naturfagslærere. Værkstedet bidrager til sigtelinje 3 i direktionens Retning 2030."),
    ], dict(
        background="Siden 2022 har tredjeklasserne besøgt os på Søndre Genbrugsplads. Ordningen er elsket, men den hænger på én medarbejder.",
        owners=[owner("naturvejleder Tage Winther", "Tage Winther", "naturvejleder", "har opgaven"), owner("Skoleafdelingen", None, "Skoleafdelingen", "betaler bussen", "either"), owner("skolernes naturfagslærere", None, "skolernes naturfagslærere", "drøfter", "either")],
        follow_up=[when("han gør hvert forår status sammen med skolernes naturfagslærere", "hvert forår")],
        references=[ref("Pejlemærker", "sigtelinje 3 i direktionens Retning 2030", "Pejlemærker:Retning2030:3")],
        milestones=[("Fra august 2027", "2027-08")], target_groups=["skoleelever"],
    )),
    (UDVIKLING, "Ny ejerform for genbrugspladserne", [("p", "Målet beskrives, når byrådet har taget stilling til rapporten fra Deltaråd.")], dict(note="everything is missing")),
    (ARBEJDSPLADS, "Færre tunge løft", [
        ("h3", "Hvorfor"),
        ("p", "Sygefraværet blandt pladsfolkene var 8,1 pct. i 2026 mod 4,9 pct. i resten af Teknik og Miljø. Ryg og skuldre fylder mest."),
        ("h3", "Hvad vil vi opnå?"),
        ("p", "[[t|Sygefraværet på pladserne skal ned på 6,0 pct. i 2027 og 5,0 pct. i 2028.]]"),
        ("h3", "Sådan griber vi det an"),
        ("ul", ["[[a|Alle rampekanter forsynes med hejs]]", "[[a|En fysioterapeut er på pladsen to timer hver tirsdag]]", "[[a|Kolleger bytter opgave efter tre timer]]", "[[a|Løbende opfølgning på nærved-hændelser i den ugentlige tavlesnak]]"]),
        ("h3", "Tovholdere"),
        ("p", "Pladsleder Søren Ry Knudsen og arbejdsmiljørepræsentant Tina Fuglø"),
        ("h3", "Opfølgning"),
        ("p", "Fraværet vises på tavlen hver måned og drøftes i LMU i marts og oktober."),
    ], dict(
        background="Sygefraværet blandt pladsfolkene var 8,1 pct. i 2026 mod 4,9 pct. i resten af Teknik og Miljø. Ryg og skuldre fylder mest.",
        owners=[owner("Pladsleder Søren Ry Knudsen", "Søren Ry Knudsen", "Pladsleder", "tovholder"), owner("arbejdsmiljørepræsentant Tina Fuglø", "Tina Fuglø", "arbejdsmiljørepræsentant", "tovholder")],
        follow_up=[when("Fraværet vises på tavlen hver måned og drøftes i LMU i marts og oktober.", "hver måned", "marts", "oktober")],
        measurable=[fig("var 8,1 pct. i 2026", 8.1, "%", "baseline", 2026, "pladsfolkene"), fig("4,9 pct. i resten af Teknik og Miljø", 4.9, "%", "baseline", 2026, "Teknik og Miljø"), fig("6,0 pct. i 2027", 6.0, "%", "target", 2027), fig("5,0 pct. i 2028", 5.0, "%", "target", 2028)],
        target_groups=["medarbejdere"],
    )),
    (ARBEJDSPLADS, "Alle kender vejen til den næste opgave", [
        ("h3", "Hvad vil vi opnå?"),
        ("p", "[[t|Ingen medarbejder skal være i tvivl om, hvad der kræves for at blive holdleder eller skifte til kontoret.]]"),
        ("h3", "Sådan griber vi det an"),
        ("ul", ["[[a|MUS holdes på skift af driftslederen og pladslederen]]", "[[a|Der oprettes to føl-pladser på rutekontoret]]", "[[a|Vi beskriver fem jobprofiler på højst en side hver]]"]),
        ("h3", "Det kommer der ud af det"),
        ("ul", ["[[e|Flere medarbejdere over 55 år bliver i jobbet]]", "[[e|Ledige holdlederstillinger kan besættes indefra]]"]),
        ("h3", "Ansvarlig"),
        ("p", "Ledergruppen i Affald og Genbrug"),
    ], dict(owners=[owner("Ledergruppen i Affald og Genbrug", None, "Ledergruppen i Affald og Genbrug")], target_groups=["medarbejdere"])),
]


def flat(blocks):
    for style, content in blocks:
        for item in content if isinstance(content, list) else [content]:
            yield from item if isinstance(item, tuple) else [item]


def build():
    d = docx.Document()
    for name, size in (("Title", 30), ("Heading 1", 18), ("Heading 2", 14), ("Heading 3", 11)):
        d.styles[name].font.name, d.styles[name].font.size, d.styles[name].font.color.rgb = "Liberation Sans Narrow", Pt(size), RGBColor(0x6B, 0x2D, 0x0E)
    d.styles["Normal"].font.name, d.styles["Normal"].font.size = "Liberation Serif", Pt(11)
    d.core_properties.title, d.core_properties.author = "Virksomhedsplan", ""
    d.sections[0].footer.paragraphs[0].text = "Hasselvig Kommune | Teknik og Miljø | Sag 2026-18842"
    d.add_paragraph(TITLE, "Title")
    d.add_paragraph("Hasselvig Kommune. Godkendt af direktionen den 9. december 2026", "Subtitle")
    d.add_heading("Hvem er vi?", 1)
    d.add_paragraph("Affald og Genbrug henter affald hos 21.400 husstande, driver tre genbrugspladser og rådgiver virksomheder og boligforeninger. Vi er 64 medarbejdere, og vores økonomi er gebyrfinansieret: Det, vi bruger, er betalt af borgerne krone for krone.")
    t = d.add_table(rows=0, cols=2, style="Light List Accent 2")
    t.alignment = WD_TABLE_ALIGNMENT.LEFT
    for a, b in (("Nøgletal", "2026"), ("Husholdningsaffald pr. indbygger", "486 kg"), ("Besøg på genbrugspladserne", "212.000"), ("Gebyr for et parcelhus", "4.175 kr."), ("Medarbejdere", "64")):
        r = t.add_row().cells
        r[0].text, r[1].text = a, b
    d.add_heading("Det står vi for", 1)
    for name, text in VALUES:
        p = d.add_paragraph()
        p.add_run(name + ". ").bold = True
        p.add_run(text)
    section = None
    for s, title, blocks, _ in GOALS:
        if s != section:
            section = s
            d.add_heading(s, 1)
            if s == UDVIKLING:
                d.add_paragraph("De fire mål i dette kapitel kræver, at vi tør lave fejl undervejs. De er derfor beskrevet kortere end driftsmålene.")
        d.add_heading(title, 2)
        for style, content in blocks:
            if style == "h3":
                d.add_heading(content, 3)
            elif style == "p":
                d.add_paragraph(plain(content))
            else:
                for item in content:
                    for sub in item if isinstance(item, tuple) else [item]:
                        d.add_paragraph(plain(sub), "List Bullet 2" if isinstance(item, tuple) else "List Bullet" if style == "ul" else "List Number")
    d.add_heading("Sådan bruger vi planen", 1)
    d.add_paragraph("Planen hænger på tavlen i alle mandskabsrum. Afdelingschef Gitte Hvass gør status for direktionen i juni og december, og personalet får en kort version på fællesmødet i januar. Planen afløses af en ny i 2029.")
    d.save(DOCUMENTS / f"{STEM}.docx")


if __name__ == "__main__":
    build()
    write(STEM, "docx", {
        "title": TITLE, "municipality": "Hasselvig", "area": "Affald og Genbrug", "document_type": "virksomhedsplan",
        "period": {"from": "2027-01-01", "to": "2028-12-31", "accept": ["2027"]}, "state": "adopted",
        "values": [{"title": a, "text": b} for a, b in VALUES], "challenges": [], "intro_aims": [],
        "follow_up_document": {"text": "Afdelingschef Gitte Hvass gør status for direktionen i juni og december", "times": ["juni", "december"]},
    }, [goal(title, "mål", *flat(blocks), section=s, themes=["klima og ressourcer"], page=1, **facts) for s, title, blocks, facts in GOALS])

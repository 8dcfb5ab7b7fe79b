"""Renders c21 with Chromium and writes its truth: python c21-aftalemaal-2025-sundhed-aeldre-oernfjord.py"""
import html, pathlib, subprocess, sys, tempfile

from facts3 import HALF, plain, write

STEM = pathlib.Path(__file__).stem
TOFT = "[[o 1;{};Karen-Margrethe Toft;Sundheds- og ældrechef|Sundheds- og ældrechef Karen-Margrethe Toft]]"
A, B, C = "Fælles aftalemål på tværs af forvaltningen", "Aftalemål for Sundhed og Ældre", "Aftalemål for de enkelte enheder"

GOALS = [
    {"title": "Syg og i job: én plan, én kontakt", "number": "1", "kind": "aftalemål", "section": A, "groups": ["borgere med kronisk sygdom", "sygemeldte"], "themes": ["overgange og sammenhæng", "beskæftigelse og virksomheder"],
     "fields": [
        ("Baggrund", "background", "Omkring [[m baseline;310;borgere;;i forløb begge steder|310 borgere]] er i dag i gang hos Sundhedscentret og på jobcentret samtidig. De fortæller den samme historie to gange og får planer, som ikke altid passer sammen."),
        ("Formål", "purpose", "Borgere med en kronisk sygdom og et job på spil skal opleve, at kommunen trækker i én retning."),
        ("Afsæt", "text", "Målet er fælles med Beskæftigelse og Integration og skrevet ind i begge områders aftalemål. Det bygger på [[r Pejlemærker:Kompasset:1|Kompassets pejling 1]] »Borgeren går ikke alene« og på [[r Budget2025-2028:forandring7|forandring 7 i Budget 2025-2028]]."),
        ("Hvad vi vil nå", "targets", ["Mindst [[m target;120;borgere;2025;forløb med fælles plan|120 borgere]] får i 2025 en fælles plan med én fast kontaktperson", "Ventetiden fra henvisning til første fælles samtale er højst [[m target;10;dage;;ventetid|10 dage]]"]),
        ("Det gør vi", "activities", ["To medarbejdere fra hvert område samles i et fælles team på Rådhustorvet", "Planskemaet skrives om, så det kan bruges efter begge love", ("Samtalerne prøves af i to runder:", ["Første runde med borgere med ryglidelser", "Anden runde med borgere med diabetes og KOL"])]),
        ("Virkning for borgeren", "effects", ["Borgeren skal kun fortælle sin historie én gang", "Flere bevarer tilknytningen til deres arbejdsplads"]),
        ("Tidsperspektiv", "text", "Arbejdet løber [[T 2025-01-01;2026-12-31;y|i 2025 og 2026]]."),
        ("Målejere", "text", TOFT.format("målejer") + " og [[o 1;målejer;Rune Damgaard-Holm;Beskæftigelseschef|beskæftigelseschef Rune Damgaard-Holm]]"),
        ("Medvirkende", "text", "[[o 0;medvirkende;;|Sundhedscentret]], [[o 0;medvirkende;;|Sygedagpengeteamet]] og [[o 0;medvirkende;;|praksiskoordinatoren]]"),
        ("Opfølgning", "followup", "De to chefer gør fælles status for direktionen i [[t|maj]] og [[t|november]]."),
     ]},
    {"title": "Sygefraværet skal ned", "number": "2", "kind": "aftalemål", "section": A, "groups": ["medarbejdere"], "themes": ["sygefravær", "arbejdsmiljø og trivsel"],
     "fields": [
        ("Baggrund", "background", "Fraværet i Sundhed og Ældre var [[m baseline;7.1;%;2023;sygefravær|7,1 % i 2023]] mod [[m other;5.2;%;2023;hele kommunen|5,2 %]] i kommunen som helhed. Størst er det i aftenvagterne."),
        ("Formål", "purpose", "Det skal være muligt at holde et helt arbejdsliv i ældreplejen."),
        ("Afsæt", "text", "[[r Pejlemærker:Kompasset:4|Pejling 4 i Kompasset]], »En arbejdsplads at blive på«, samt [[r Politik:Sygefraværspolitik|Sygefraværspolitikken]]."),
        ("Hvad vi vil nå", "targets", ["Et samlet sygefravær på højst [[m target;6.4;%;2025;sygefravær|6,4 %]] ved udgangen af 2025"]),
        ("Det gør vi", "activities", ["Lederne holder nærværssamtale senest på femtedagen", "Aftenvagterne i Distrikt Syd får nye mødetider fra marts", "Arbejdsmiljøgrupperne gennemgår [[r Plan:Trivselsplan|Trivselsplanen]] for deres eget hus"]),
        ("Målejer", "text", "[[o 1;målejer;Bodil Ravnkilde;Ældreleder|Ældreleder Bodil Ravnkilde]]"),
        ("Medvirkende", "text", "[[o 0;medvirkende;Jonna Kjærsgaard;Fællestillidsrepræsentant|Fællestillidsrepræsentant Jonna Kjærsgaard, FOA]], og [[o 0;medvirkende;;|HR og Løn]]"),
        ("Opfølgning", "followup", "Tallene lægges frem i OmrådeMED [[t|hvert kvartal]]. Ældrelederen melder tilbage til direktionen i [[t|december]]."),
     ]},
    {"title": "Rehabilitering før varig hjælp", "number": "3", "kind": "aftalemål", "section": B, "groups": ["ældre"], "themes": ["rehabilitering", "hjemmepleje og ældre"],
     "fields": [
        ("Baggrund", "background", "Kun hver tredje ansøger om hjemmehjælp tilbydes et forløb, inden hjælpen bevilges. Andre steder i landet er det langt de fleste."),
        ("Formål", "purpose", "Ældre skal have mulighed for at klare sig selv så længe, de kan og vil."),
        ("Afsæt", "text", "Forløbene bevilges efter [[r Lov:Serviceloven:§83a|servicelovens § 83 a]]. Indsatsen er vedtaget med [[r Budget2025-2028:forandring12|forandring 12 i Budget 2025-2028]], der også forudsætter [[m amount;1.8;mio. kr.;;besparelse|1,8 mio. kr.]] sparet om året, og den følger [[r Pejlemærker:Kompasset:2|Kompassets pejling 2]]."),
        ("Hvad vi vil nå", "targets", ["Mindst [[m target;70;%;;ansøgere, der tilbydes et forløb|70 % af alle nye ansøgere]] tilbydes et forløb", "[[m target;40;%;;afsluttede forløb|40 % af forløbene]] ender uden varig hjælp", "Alle forløb har et mål, som borgeren selv har formuleret"]),
        ("Det gør vi", "activities", [("Vi bygger en fast forløbsmodel op:", ["Visitationen og terapeuterne kører ud sammen første gang", "Forløbet varer otte uger og evalueres med borgeren midtvejs", "Resultatet skrives ind i omsorgsjournalen"]), "Alle hjælpere kommer på kursus i at arbejde med hænderne på ryggen", "Den skriftlige afgørelse får et nyt og kortere sprog"]),
        ("Virkning for borgeren", "effects", ["Borgeren genvinder dagligdags færdigheder", "Færre bliver afhængige af hjælp"]),
        ("Tidsperspektiv", "text", "[[T 2025-03-01;2026-12-31;y|1. marts 2025 til udgangen af 2026]]"),
        ("Målejer", "text", "[[o 1;målejer;Thorkild Enemark;Visitationsleder|Visitationsleder Thorkild Enemark]]"),
        ("Medvirkende", "text", "[[o 0;medvirkende;;|Træningscentret]], [[o 0;medvirkende;;|hjemmeplejens tre distrikter]] og [[o 0;medvirkende;;|Ældrerådet]]"),
        ("Opfølgning", "followup", "Udvalget får en opgørelse [[t|to gange om året]]."),
     ]},
    {"title": "Teknologi, der bliver brugt", "number": "4", "kind": "aftalemål", "section": B, "groups": ["ældre", "medarbejdere"], "themes": ["velfærdsteknologi og digitalisering"],
     "fields": [
        ("Baggrund", "background", "Depotet rummer sensorer, skærme og medicinæsker for [[m amount;2.4;mio. kr.;;indkøbt udstyr|2,4 mio. kr.]], som aldrig er taget i brug."),
        ("Afsæt", "text", "[[r Strategi:Digitaliseringsstrategi|Digitaliseringsstrategien 2023-2026]] og [[r Pejlemærker:Kompasset:3|pejling 3 i Direktionens Kompas]]."),
        ("Hvad vi vil nå", "targets", ["Skærmbesøg udgør [[m target;15;%;2025;andel af besøg|15 % af de korte besøg]] inden årets udgang mod [[m baseline;4;%;;andel af besøg|4 %]] i dag", "Medicinæsker med alarm er i brug hos [[m target;200;borgere;;medicinæsker|200 borgere]]"]),
        ("Det gør vi", "activities", ["Hvert distrikt udpeger to teknologivejledere", "Udstyr, der ikke er taget i brug efter et halvt år, sælges eller leveres tilbage", "Pårørende inviteres til åbent hus i teknologilejligheden på Havnevej"]),
        ("Virkning for borgeren", "effects", ["Borgeren bestemmer selv, hvornår på dagen hjælpen kommer"]),
        ("Tidsperspektiv", "text", "[[T 2025-01-01;2025-12-31;n|Hele 2025]]. [[s 2025-06|Teknologivejlederne er på plads i juni 2025]]."),
        ("Målejer", "text", "[[o 1;målejer;Linus Overby;Digitaliseringskonsulent|Digitaliseringskonsulent Linus Overby]]"),
        ("Opfølgning", "followup", "Brugen trækkes fra systemet og drøftes i chefgruppen [[t|hver måned]]."),
     ]},
    {"title": "Den gode udskrivelse", "number": "5", "kind": "aftalemål", "section": B, "groups": ["ældre", "patienter"], "themes": ["overgange og sammenhæng", "nære sundhedsvæsen"],
     "fields": [
        ("Baggrund", "background", "I 2023 betalte kommunen for [[m baseline;612;dage;2023;færdigbehandlingsdage|612 færdigbehandlingsdage]] på sygehuset. Hver femte udskrevne borger blev genindlagt inden for en måned."),
        ("Formål", "purpose", "Ingen skal komme hjem til et koldt hus uden mad, medicin og en aftale om hjælp."),
        ("Afsæt", "text", "[[r Aftale:Sundhedsaftale|Sundhedsaftalen]] med regionen, [[r Lov:Sundhedsloven:§140|sundhedslovens § 140]] om genoptræning og [[r Pejlemærker:Kompasset:1|Kompassets pejling 1]]."),
        ("Hvad vi vil nå", "targets", ["Antallet af færdigbehandlingsdage er under [[m target;300;dage;2025;færdigbehandlingsdage|300]] i 2025", "Genindlæggelserne falder med [[m target;-10;%;;genindlæggelser|10 %]]"]),
        ("Det gør vi", "activities", ["Udskrivelseskoordinatoren deltager i sygehusets tavlemøde hver morgen", "Akutteamet kører hjem til borgeren samme dag", "Rehabiliteringspladserne på Kildehøj udvides [[m target;16;pladser;;rehabiliteringspladser|fra [[m baseline;12;pladser;;rehabiliteringspladser|12]] til 16]]"]),
        ("Målejere", "text", "[[o 1;målejer;Astrid Munk-Poulsen;Leder af Sygeplejen|Astrid Munk-Poulsen, leder af Sygeplejen]], og [[o 1;målejer;;Udskrivelseskoordinator|udskrivelseskoordinatoren]]"),
        ("Medvirkende", "text", "[[o 0;medvirkende;;|Regionshospitalet Ørnfjord]], [[o 0;medvirkende;;|lægerne i almen praksis]] og [[o 0;medvirkende;;|Hjælpemiddeldepotet]]"),
        ("Opfølgning", "followup", "I [[t|3. kvartal 2025]] fremlægges tallene i klyngestyregruppen. Der følges desuden op i [[t|1. kvartal 2026]], når året er gjort op."),
     ]},
    {"title": "Mad, der smager af noget", "number": "6", "kind": "aftalemål", "section": B, "groups": ["ældre"], "themes": ["hjemmepleje og ældre", "samskabelse og frivillighed"],
     "fields": [
        ("Formål", "purpose", "Et måltid er dagens højdepunkt for mange ældre. Derfor skal maden både nære og glæde."),
        ("Afsæt", "text", "[[r Politik:Værdighedspolitik|Værdighedspolitikken]], [[r Politik:Mad- og måltidspolitik|Mad- og måltidspolitikken]] og [[r Lov:Ældreloven|ældreloven]]."),
        ("Hvad vi vil nå", "targets", ["[[m target;85;%;;beboere vejet hver måned|85 % af beboerne]] på plejehjemmene bliver vejet hver måned", "Uplanlagt vægttab er [[m target;-50;%;;uplanlagt vægttab|halveret]]"]),
        ("Det gør vi", "activities", ["Køkkenpersonalet spiser med hos beboerne en gang om ugen", "Spisevenner fra frivilligforeningerne kommer i alle seks huse", "Kostfaglig vejleder gennemgår menuplanen med hvert beboerråd"]),
        ("Virkning for borgeren", "effects", ["Beboerne har indflydelse på, hvad der bliver serveret", "Færre spiser alene"]),
        ("Målejer", "text", "[[o 1;målejer;Gudrun Skytte;Køkkenchef|Køkkenchef Gudrun Skytte]]"),
        ("Medvirkende", "text", "[[o 0;medvirkende;;|Beboerrådene]] og [[o 0;medvirkende;;|Kultur og Fritid]], som åbner foreningernes døre"),
        ("Opfølgning", "followup", "Vejetallene opgøres [[t|månedligt]], og beboerrådene spørges [[t|hvert efterår]]."),
     ]},
    {"title": "Flere uddannede hænder", "number": "7", "kind": "aftalemål", "section": B, "groups": ["medarbejdere"], "themes": ["rekruttering og fastholdelse"],
     "fields": [
        ("Baggrund", "background", "Hver femte stilling som social- og sundhedsassistent blev i 2024 besat af en ufaglært. [[m baseline;64;medarbejdere;;medarbejdere over 60 år|64 medarbejdere]] er over 60 år."),
        ("Formål", "purpose", "Ørnfjord skal også om ti år kunne passe sine ældre med uddannet personale."),
        ("Afsæt", "text", "[[r Strategi:Rekrutteringsstrategi|Rekrutteringsstrategi for velfærdsfagene]] og [[r Budget2025-2028:forandring9|forandring 9 i Budget 2025-2028]], som afsætter [[m amount;900000;kr.;;voksenelevløn|900.000 kr.]] om året til voksenelevløn."),
        ("Hvad vi vil nå", "targets", ["[[m target;36;elever;2025;elever i uddannelse|36 elever]] begynder på uddannelsen i 2025", "Frafaldet blandt eleverne er under [[m target;12;%;;frafald|12 %]]"]),
        ("Det gør vi", "activities", ["Ufaglærte med to års erfaring tilbydes voksenelevløn", "Hver elev får en praktikvejleder på egen vagt", "Sprogmakkere hjælper elever med dansk som andetsprog"]),
        ("Tidsperspektiv", "text", "[[T 2025-01-01;2027-12-31;y|2025-2027]]. [[s 2025-08|Første nye hold begynder i august 2025]]."),
        ("Målejer", "text", "[[o 1;målejer;Preben Uldall;Uddannelsesleder|Uddannelsesleder Preben Uldall]]"),
        ("Medvirkende", "text", "[[o 0;medvirkende;;|SOSU-skolen]] og [[o 0;medvirkende;;|de lokale tillidsrepræsentanter]]"),
        ("Opfølgning", "followup", "Optag og frafald gøres op [[t|halvårligt]]."),
     ]},
    {"title": "Ro om natten", "number": "8", "kind": "enhedsmål", "section": C, "groups": ["ældre"], "themes": ["hjemmepleje og ældre", "handicap og botilbud"],
     "fields": [
        ("Plejehjemmet Strandgården", "text", "[[b|Mange beboere vækkes flere gange hver nat, fordi rutinerne kræver det, og ikke fordi de har behov for det.]] [[p|Vi vil give beboerne en bedre søvn.]] [[a|I foråret slukkes alt loftslys i gangene mellem kl. 22 og 6]], og [[a|senge og bleer udstyres med følere, så runderne kan udelades]]. Målet er, at [[g|beboerne i gennemsnit vækkes højst [[m target;1;gang;;vækninger pr. nat|én gang]] pr. nat]]. Natteamet ved [[o 1;ansvarlig;Dorthe Fuglsang;Afdelingsleder|afdelingsleder Dorthe Fuglsang]] har ansvaret, og [[f|resultaterne fortælles på pårørendemødet i [[t|september]]]]."),
     ], "fix": True},
    {"title": "Nye plejeboliger i Fjordparken", "number": "9", "kind": "enhedsmål", "section": C, "groups": ["ældre"], "themes": ["bygninger og boliger"],
     "fields": [
        ("Afsæt", "text", "[[r Plan:Plejeboligplan|Plejeboligplan 2032]] og [[r Budget2025-2028:forandring18|forandring 18 i Budget 2025-2028]]. Målet er ikke knyttet til en bestemt pejling i [[r Pejlemærker:Kompasset|Direktionens Kompas]]."),
        ("Hvad vi vil nå", "targets", ["[[m target;48;boliger;2026;plejeboliger|48 boliger]] står klar til indflytning inden udgangen af 2026"]),
        ("Det gør vi", "activities", ["Beboere og medarbejdere indretter en prøvebolig i fuld størrelse", "Udbuddet af service og inventar gennemføres i efteråret"]),
        ("Tidsperspektiv", "text", "Byggeriet varer [[T 2025-04-01;2026-12-31;y|fra april 2025 til december 2026]]. [[s 2025-09|Rejsegilde holdes i september 2025]]."),
        ("Målejer", "text", "[[o 1;projektejer;;Sundheds- og ældrechef|Projektejer er sundheds- og ældrechefen]], [[o 1;projektleder;Vibeke Storm;Bygherrerådgiver|projektleder er bygherrerådgiver Vibeke Storm]]"),
        ("Medvirkende", "text", "[[o 0;medvirkende;;|Teknik og Miljø]], [[o 0;medvirkende;;|Boligforeningen Fjordbo]] og [[o e;styregruppe;;|styregruppen for plejeboliger]]"),
        ("Opfølgning", "followup", "Byggeudvalget får økonomi og tidsplan [[t|kvartalsvis]]."),
     ]},
]

CSS = """
@page { size: A4; margin: 20mm 18mm 22mm; @bottom-left { content: "Ørnfjord Kommune"; font: 8pt Carlito, sans-serif; color: #456 } @bottom-center { content: "Aftalemål 2025 · Sundhed og Ældre"; font: 8pt Carlito, sans-serif; color: #456 } @bottom-right { content: "Side " counter(page) " af " counter(pages); font: 8pt Carlito, sans-serif; color: #456 } }
body { font: 10.3pt/1.38 Carlito, Calibri, sans-serif; color: #222; margin: 0 }
h1 { font-size: 27pt; color: #0e4a5c; margin: 6mm 0 1mm; line-height: 1.1 } .under { font-size: 13pt; color: #567; margin-bottom: 8mm }
h2 { font-size: 15pt; color: #fff; background: #0e4a5c; padding: 2mm 4mm; margin: 8mm 0 4mm; break-after: avoid }
h3 { font-size: 12pt; color: #0e4a5c; margin: 5mm 0 1mm }
table.m { width: 100%; border-collapse: collapse; border: 1.2pt solid #0e4a5c; margin: 0 0 7mm }
table.m th.t { background: #dcebee; text-align: left; font-size: 12.5pt; padding: 2mm 3mm; border-bottom: 1.2pt solid #0e4a5c } table.m th.t span { display: inline-block; min-width: 9mm; color: #b4532a }
table.m th.l { width: 33mm; text-align: left; vertical-align: top; padding: 1.6mm 3mm; font-weight: bold; color: #0e4a5c; border-right: .6pt solid #9bb; border-bottom: .6pt solid #9bb }
table.m td { vertical-align: top; padding: 1.6mm 3mm; border-bottom: .6pt solid #9bb } tr { break-inside: avoid }
ul { margin: 0; padding-left: 5mm } ul ul { list-style: "– " }
.k td, .k th { border: .6pt solid #9bb; padding: 1mm 3mm; text-align: left } .k { border-collapse: collapse; width: 100%; margin-bottom: 4mm }
.sign { display: flex; gap: 20mm; margin-top: 14mm } .sign div { border-top: .8pt solid #333; width: 70mm; padding-top: 1mm }
"""


def esc(s):
    return html.escape(plain(s), quote=False)


def ul(items):
    out = ""
    for x in items:
        t, kids = x if isinstance(x, tuple) else (x, [])
        out += f"<li>{esc(t)}{ul(kids) if kids else ''}</li>"
    return f"<ul>{out}</ul>"


def page():
    out = f"<!doctype html><html lang=da><meta charset=utf-8><title>Aftalemål 2025</title><style>{CSS}</style>"
    out += "<h1>Aftalemål 2025<br>Sundhed og Ældre</h1><div class=under>Indgået mellem direktør Steen Abildgaard og sundheds- og ældrechef Karen-Margrethe Toft</div>"
    out += "<h3>Sådan hænger det sammen</h3><p>Hvert år indgår direktionen aftalemål med cheferne for kommunens fem fagområder: Sundhed og Ældre, Beskæftigelse og Integration, Børn og Skole, Kultur og Fritid samt Teknik og Miljø. Stabene har deres egne arbejdsplaner. Aftalemålene gælder for kalenderåret 2025 og afløser ikke den daglige drift. De peger på det, der skal flyttes.</p>"
    out += "<p>Rammen er Direktionens Kompas 2024-2027, som vi til daglig kalder Kompasset. Det har fire pejlinger:</p><table class=k><tr><th>Pejling</th><th>Overskrift</th></tr>"
    for n, t in enumerate(("Borgeren går ikke alene", "Tidligt før tungt", "Hænder, hoveder og teknologi", "En arbejdsplads at blive på"), 1):
        out += f"<tr><td>{n}</td><td>{t}</td></tr>"
    out += "</table><h3>Målene i overblik</h3><p>"
    out += "<br>".join(f"{g['number']}. {esc(g['title'])}" for g in GOALS) + "</p>"
    section = None
    for g in GOALS:
        if g["section"] != section:
            section = g["section"]
            out += f"<h2{' style=break-before:page' if section == A else ''}>{section}</h2>"
        out += f"<table class=m><tr><th class=t colspan=2><span>{g['number']}</span> {esc(g['title'])}</th></tr>"
        if g.get("fix"):
            h, _, c = g["fields"][0]
            out += f"<tr><td colspan=2><b>{h}</b><br>{esc(c)}</td></tr></table>"
            continue
        for h, role, c in g["fields"]:
            out += f"<tr><th class=l>{h}</th><td>{ul(c) if isinstance(c, list) else esc(c)}</td></tr>"
        out += "</table>"
    return out + "<p>Godkendt af direktionen den 12. december 2024.</p><div class=sign><div>Steen Abildgaard, direktør</div><div>Karen-Margrethe Toft, sundheds- og ældrechef</div></div></html>"


def render(target, text):
    with tempfile.TemporaryDirectory() as tmp:
        p = pathlib.Path(tmp) / "page.html"
        p.write_text(text, "utf-8")
        out = pathlib.Path(tmp) / "page.pdf"
        subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp}/profile", "--no-pdf-header-footer", f"--print-to-pdf={out}", p.as_uri()], check=True, capture_output=True, timeout=120)
        target.write_bytes(out.read_bytes())


DOCUMENT = {"title": "Aftalemål 2025 Sundhed og Ældre", "municipality": "Ørnfjord", "area": "Sundhed og Ældre", "document_type": "udviklingsaftale", "period": {"from": "2025-01-01", "to": "2025-12-31", "accept": ["2025"]}, "state": "adopted"}

if __name__ == "__main__":
    render(HALF / "documents" / f"{STEM}.pdf", page())
    sys.exit(not write("c21", STEM, "pdf", DOCUMENT, GOALS, noise=[r"^Ørnfjord Kommune$", r"^Aftalemål 2025 · .*$", r"^Side \d+ af \d+$"]))

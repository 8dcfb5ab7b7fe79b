"""Renders c23 with WeasyPrint and writes its truth: python c23-aftalemaal-2026-sundhed-aeldre-oernfjord.py

The next edition of c21: the goals kept word for word come from there."""
import html, importlib, pathlib, sys

from facts3 import HALF, plain, write

STEM = pathlib.Path(__file__).stem
OLD = importlib.import_module("c21-aftalemaal-2025-sundhed-aeldre-oernfjord").GOALS
A, B, C = "Mål, vi deler med andre", "Mål for Sundhed og Ældre", "Mål for enkelte enheder"


def kept(i, number, section):
    return {**OLD[i], "number": number, "section": section}


GOALS = [
    {"title": "Syg og i job: én plan, én kontakt", "number": "1", "kind": "aftalemål", "section": A, "groups": ["borgere med kronisk sygdom", "sygemeldte"], "themes": ["overgange og sammenhæng", "beskæftigelse og virksomheder"],
     "fields": [
        ("Baggrund", "background", "Det fælles team har været i gang i et år, og [[m baseline;134;borgere;2025;forløb med fælles plan|134 borgere]] har fået en fælles plan. Teamet når endnu ikke ud til borgere med psykiske lidelser."),
        ("Formål", "purpose", "Borgere med en kronisk sygdom og et job på spil skal opleve, at kommunen trækker i én retning."),
        ("Afsæt", "text", "Målet er fortsat fælles med Beskæftigelse og Integration. Det hviler på [[r Pejlemærker:Kompasset:1|Kompassets pejling 1]] »Borgeren går ikke alene« og på [[r Budget2025-2028:forandring7|forandring 7 i Budget 2025-2028]]."),
        ("Hvad vi vil nå", "targets", ["Mindst [[m target;180;borgere;2026;forløb med fælles plan|180 borgere]] får i 2026 en fælles plan med én fast kontaktperson", "Ventetiden fra henvisning til første fælles samtale er højst [[m target;7;dage;;ventetid|7 dage]]"]),
        ("Det gør vi", "activities", ["Teamet udvides med en medarbejder fra socialpsykiatrien", "Planskemaet lægges på kommunens selvbetjening, så borgeren kan skrive i det", "Lægerne får besked, når en fælles plan er lavet"]),
        ("Virkning for borgeren", "effects", ["Borgeren skal kun fortælle sin historie én gang", "Flere bevarer tilknytningen til deres arbejdsplads"]),
        ("Tidsperspektiv", "text", "Arbejdet fortsætter [[T 2026-01-01;2026-12-31;n|til udgangen af 2026]]."),
        ("Målejere", "text", "[[o 1;målejer;Niels Ove Brandstrup;Leder af Sundhedscentret|Niels Ove Brandstrup, leder af Sundhedscentret]], og [[o 1;målejer;Rune Damgaard-Holm;Beskæftigelseschef|beskæftigelseschef Rune Damgaard-Holm]]"),
        ("Medvirkende", "text", "[[o 0;medvirkende;;|Sygedagpengeteamet]], [[o 0;medvirkende;;|Socialpsykiatrien]] og [[o 0;medvirkende;;|praksiskoordinatoren]]"),
        ("Opfølgning", "followup", "De to områder gør fælles status for direktionen i [[t|marts]] og [[t|oktober]]."),
     ]},
    {"title": "Sygefraværet skal ned", "number": "2", "kind": "aftalemål", "section": A, "groups": ["medarbejdere"], "themes": ["sygefravær", "arbejdsmiljø og trivsel"],
     "fields": [
        ("Baggrund", "background", "Fraværet i Sundhed og Ældre er på et år faldet til [[m baseline;6.6;%;2025;sygefravær|6,6 %]]. Det er den rigtige vej, men ikke så langt, som vi havde aftalt."),
        ("Formål", "purpose", "Det skal være muligt at holde et helt arbejdsliv i ældreplejen."),
        ("Afsæt", "text", "[[r Pejlemærker:Kompasset:4|Pejling 4 i Kompasset]], »En arbejdsplads at blive på«, samt [[r Politik:Sygefraværspolitik|Sygefraværspolitikken]]."),
        ("Hvad vi vil nå", "targets", ["Et samlet sygefravær på højst [[m target;6;%;2026;sygefravær|6,0 %]] ved udgangen af 2026", "Langtidsfraværet er under [[m target;3;%;2026;langtidsfravær|3 %]] i alle tre distrikter"]),
        ("Det gør vi", "activities", ["Lederne holder nærværssamtale senest på femtedagen", "Erfaringerne med nye mødetider i Distrikt Syd bredes ud til de to andre distrikter", "Der oprettes en fast ordning med skånejob i op til tolv uger"]),
        ("Målejer", "text", "[[o 1;målejer;Karen-Margrethe Toft;Sundheds- og ældrechef|Sundheds- og ældrechef Karen-Margrethe Toft]]"),
        ("Medvirkende", "text", "[[o 0;medvirkende;Jonna Kjærsgaard;Fællestillidsrepræsentant|Fællestillidsrepræsentant Jonna Kjærsgaard, FOA]], [[o 0;medvirkende;;|arbejdsmiljøgrupperne]] og [[o 0;medvirkende;;|HR og Løn]]"),
        ("Opfølgning", "followup", "Tallene lægges frem i OmrådeMED [[t|hvert kvartal]]."),
     ]},
    kept(2, "3", B),
    {"title": "Trygt hjem fra sygehuset", "number": "4", "kind": "aftalemål", "section": B, "groups": ["ældre", "patienter"], "themes": ["overgange og sammenhæng", "nære sundhedsvæsen"],
     "fields": [
        ("Baggrund", "background", "Tavlemøderne virker: Vi betalte for [[m baseline;341;dage;2025;færdigbehandlingsdage|341 færdigbehandlingsdage]] i 2025. Genindlæggelserne har derimod ikke rørt sig."),
        ("Formål", "purpose", "Ingen skal komme hjem til et koldt hus uden mad, medicin og en aftale om hjælp."),
        ("Afsæt", "text", "[[r Aftale:Sundhedsaftale|Sundhedsaftalen]] med regionen, [[r Lov:Sundhedsloven:§140|sundhedslovens § 140]] om genoptræning, [[r Strategi:Nærhedsstrategi|Nærhedsstrategien]] og [[r Pejlemærker:Kompasset:1|Kompassets pejling 1]]."),
        ("Hvad vi vil nå", "targets", ["Genindlæggelserne falder med [[m target;-15;%;;genindlæggelser|15 %]]", "Alle borgere over [[m other;80;år;;målgruppens alder|80 år]] ringes op dagen efter udskrivelsen"]),
        ("Det gør vi", "activities", ["Akutteamet kører hjem til borgeren samme dag", "Udskrivelseskoordinatoren flytter ind på sygehuset tre dage om ugen", "Medicinlisten gennemgås af en farmaceut"]),
        ("Målejer", "text", "[[o 1;målejer;Henning Tofte-Lassen;Leder af Sygeplejen|Henning Tofte-Lassen, leder af Sygeplejen]]"),
        ("Medvirkende", "text", "[[o 0;medvirkende;;|Regionshospitalet Ørnfjord]], [[o 0;medvirkende;;|lægerne i almen praksis]] og [[o 0;medvirkende;;|apotekerne]]"),
        ("Opfølgning", "followup", "Tallene fremlægges i klyngestyregruppen i [[t|2. kvartal 2026]] og [[t|4. kvartal 2026]]."),
     ]},
    kept(5, "5", B),
    {"title": "Flere uddannede hænder", "number": "6", "kind": "aftalemål", "section": B, "groups": ["medarbejdere"], "themes": ["rekruttering og fastholdelse"],
     "fields": [
        ("Baggrund", "background", "Vi fik [[m baseline;31;elever;2025;elever i uddannelse|31 elever]] i gang i 2025, fem færre end aftalt. Frafaldet er til gengæld lavere end frygtet."),
        ("Formål", "purpose", "Ørnfjord skal også om ti år kunne passe sine ældre med uddannet personale."),
        ("Afsæt", "text", "[[r Strategi:Rekrutteringsstrategi|Rekrutteringsstrategi for velfærdsfagene]] og [[r Budget2026-2029:forandring3|forandring 3 i Budget 2026-2029]], som hæver bevillingen til [[m amount;1.3;mio. kr.;;voksenelevløn|1,3 mio. kr.]] om året."),
        ("Hvad vi vil nå", "targets", ["[[m target;40;elever;2026;elever i uddannelse|40 elever]] begynder på uddannelsen i 2026", "Frafaldet blandt eleverne er under [[m target;10;%;;frafald|10 %]]"]),
        ("Det gør vi", "activities", ["Ufaglærte med to års erfaring tilbydes voksenelevløn", "Seniorer tilbydes en fridag hver anden uge mod at oplære elever", "I samarbejde med Beskæftigelse og Integration oprettes et forberedende hold for ledige"]),
        ("Tidsperspektiv", "text", "[[T 2025-01-01;2027-12-31;y|2025-2027]]. [[s 2026-03|Det forberedende hold begynder i marts 2026]]."),
        ("Målejer", "text", "[[o 1;målejer;Preben Uldall;Uddannelsesleder|Uddannelsesleder Preben Uldall]]"),
        ("Medvirkende", "text", "[[o 0;medvirkende;;|SOSU-skolen]], [[o 0;medvirkende;;|Beskæftigelse og Integration]] og [[o 0;medvirkende;;|de lokale tillidsrepræsentanter]]"),
        ("Opfølgning", "followup", "Optag og frafald gøres op [[t|halvårligt]]."),
     ]},
    {"title": "Helhedspleje i faste teams", "number": "7", "kind": "aftalemål", "section": B, "groups": ["ældre", "medarbejdere"], "themes": ["hjemmepleje og ældre", "tværfaglighed og teams"],
     "fields": [
        ("Baggrund", "background", "En borger med hjælp hver dag møder i gennemsnit [[m baseline;17;hjælpere;;hjælpere på 14 dage|17 forskellige hjælpere]] på fjorten dage."),
        ("Formål", "purpose", "Borgeren skal kende dem, der låser sig ind, og selv være med til at tilrettelægge dagen."),
        ("Afsæt", "text", "[[r Lov:Ældreloven|Ældreloven]] og [[r Pejlemærker:Kompasset:3|pejling 3 i Direktionens Kompas]]. Omlægningen finansieres af [[r Budget2026-2029:forandring5|forandring 5 i Budget 2026-2029]]."),
        ("Hvad vi vil nå", "targets", ["Ved årets udgang er [[m target;18;teams;2026;selvstyrende teams|18 selvstyrende teams]] i drift", "Borgeren møder højst [[m target;8;hjælpere;;hjælpere på 14 dage|8 forskellige hjælpere]] på fjorten dage"]),
        ("Det gør vi", "activities", [("Teamene dannes i tre bølger:", ["Distrikt Nord i februar", "Distrikt Midt i maj", "Distrikt Syd i september"]), "Planlæggerne bliver til teamkoordinatorer", "Der afholdes dialogmøder med de private leverandører"]),
        ("Virkning for borgeren", "effects", ["Hjælpen kan flyttes fra dag til dag efter borgerens ønske", "Borgeren ved, hvem der kommer"]),
        ("Tidsperspektiv", "text", "[[T 2026-02-01;2026-12-31;n|1. februar til 31. december 2026]]"),
        ("Målejer", "text", "[[o 1;målejer;Bodil Ravnkilde;Ældreleder|Ældreleder Bodil Ravnkilde]]"),
        ("Medvirkende", "text", "[[o 0;medvirkende;;|Ældrerådet]], [[o 0;medvirkende;;|Visitationen]] og [[o 0;medvirkende;;|IT og Digitalisering]]"),
        ("Opfølgning", "followup", "Ældrelederen orienterer udvalget i [[t|juni 2026]] og [[t|december 2026]]."),
     ]},
    {"title": "Pårørende er en del af holdet", "number": "8", "kind": "enhedsmål", "section": C, "groups": ["pårørende"], "themes": ["samskabelse og frivillighed"],
     "fields": [
        ("Formål", "purpose", "Pårørende til mennesker med demens skal kunne holde til rollen."),
        ("Afsæt", "text", "[[r Politik:Pårørendepolitik|Pårørendepolitikken]] og [[r Plan:Demenshandleplan|Demenshandleplan 2025-2028]]."),
        ("Hvad vi vil nå", "targets", ["Hver ny beboers familie har haft en forventningssamtale inden [[m target;14;dage;;forventningssamtale|14 dage]]"]),
        ("Det gør vi", "activities", ["Demenscaféen på Strandgården holder åbent hver torsdag", "Vi uddanner fire pårørendevejledere", "Et aflastningsophold kan bookes uden visitation i weekenden"]),
        ("Målejer", "text", "[[o 1;målejer;Dorthe Fuglsang;Afdelingsleder|Afdelingsleder Dorthe Fuglsang]], [[o 1;målejer;;Demenskoordinator|demenskoordinatoren]]"),
        ("Medvirkende", "text", "[[o 0;medvirkende;;|Alzheimerforeningens lokalafdeling]]"),
        ("Opfølgning", "followup", "Der spørges til de pårørendes trivsel [[t|hvert forår]]."),
     ]},
    {**OLD[8], "number": "9", "section": C, "fields": [
        ("Afsæt", "text", "[[r Plan:Plejeboligplan|Plejeboligplan 2032]] og [[r Budget2025-2028:forandring18|forandring 18 i Budget 2025-2028]]. Målet er ikke knyttet til en bestemt pejling i [[r Pejlemærker:Kompasset|Direktionens Kompas]]."),
        ("Hvad vi vil nå", "targets", ["[[m target;48;boliger;2027;plejeboliger|48 boliger]] står klar til indflytning inden udgangen af juni 2027"]),
        ("Det gør vi", "activities", ["Beboere og medarbejdere indretter en prøvebolig i fuld størrelse", "Flytningen fra Gammel Kildevej forberedes sammen med de pårørende"]),
        ("Tidsperspektiv", "text", "Byggeriet er et halvt år forsinket og varer [[T 2025-04-01;2027-06-30;y|fra april 2025 til juni 2027]]. [[s 2026-05|Taget lukkes i maj 2026]]."),
        ("Målejer", "text", "[[o 1;projektejer;;Sundheds- og ældrechef|Projektejer er sundheds- og ældrechefen]], [[o 1;projektleder;Vibeke Storm;Bygherrerådgiver|projektleder er bygherrerådgiver Vibeke Storm]]"),
        ("Medvirkende", "text", "[[o 0;medvirkende;;|Teknik og Miljø]], [[o 0;medvirkende;;|Boligforeningen Fjordbo]] og [[o e;styregruppe;;|styregruppen for plejeboliger]]"),
        ("Opfølgning", "followup", "Byggeudvalget får økonomi og tidsplan [[t|kvartalsvis]]."),
     ]},
]

CSS = """
@page { size: A4; margin: 24mm 22mm 20mm 22mm; @top-left { content: "Sundhed og Ældre"; font: 8.5pt "DejaVu Serif", serif; color: #777 } @top-right { content: "Aftalemål 2026 – Ørnfjord Kommune"; font: 8.5pt "DejaVu Serif", serif; color: #777 } @bottom-center { content: counter(page); font: 9pt "DejaVu Serif", serif } }
@page :first { @top-left { content: none } @top-right { content: none } }
body { font: 9.6pt/1.45 "DejaVu Serif", serif; hyphens: auto; text-align: justify }
h1 { font: bold 24pt/1.15 "DejaVu Sans", sans-serif; margin: 30mm 0 3mm; color: #33415c; text-align: left } .under { font-size: 11.5pt; margin-bottom: 12mm; text-align: left }
h2 { font: bold 15pt "DejaVu Sans", sans-serif; color: #33415c; border-bottom: 2pt solid #c9a227; padding-bottom: 1mm; margin: 9mm 0 4mm; text-align: left; break-after: avoid }
h3 { font: bold 11.5pt "DejaVu Sans", sans-serif; margin: 7mm 0 2mm; text-align: left; break-after: avoid; background: #f4efe0; padding: 1.5mm 2mm; border-left: 4pt solid #c9a227 }
dl { margin: 0; display: block } dt { font: bold 8.6pt "DejaVu Sans", sans-serif; color: #33415c; margin-top: 2mm; break-after: avoid; text-align: left } dd { margin: 0 }
ul { margin: 0; padding-left: 5mm; list-style: "■ " } ul ul { list-style: "o  " } li { break-inside: avoid }
.toc td { padding: .6mm 3mm .6mm 0 } p { margin: 0 0 3mm }
"""


def esc(s):
    return html.escape(plain(s), quote=False)


def ul(items):
    return "<ul>" + "".join(f"<li>{esc(x[0] if isinstance(x, tuple) else x)}{ul(x[1]) if isinstance(x, tuple) else ''}</li>" for x in items) + "</ul>"


def page():
    out = f"<!doctype html><html lang=da><meta charset=utf-8><title>Aftalemål 2026 for Sundhed og Ældre</title><style>{CSS}</style>"
    out += "<h1>Aftalemål 2026<br>for Sundhed og Ældre</h1><div class=under>Aftale mellem direktør Steen Abildgaard og<br>sundheds- og ældrechef Karen-Margrethe Toft, januar 2026</div>"
    out += "<p>I 2025 arbejdede vi med ni aftalemål. Et par af dem er nået og går over i driften, andre fortsætter, og to er kommet til. Skærmbesøgene er nu en fast del af hverdagen i hjemmeplejen, og på Strandgården sover beboerne bedre end før. De mål er derfor ikke med længere.</p>"
    out += "<p>Rammen er stadig Direktionens Kompas 2024-2027 med de fire pejlinger: 1) Borgeren går ikke alene, 2) Tidligt før tungt, 3) Hænder, hoveder og teknologi og 4) En arbejdsplads at blive på.</p><table class=toc>"
    for g in GOALS:
        out += f"<tr><td>Mål {g['number']}</td><td>{esc(g['title'])}</td></tr>"
    out += "</table>"
    section = None
    for g in GOALS:
        if g["section"] != section:
            section = g["section"]
            out += f"<h2{' style=break-before:page' if section == A else ''}>{section}</h2>"
        out += f"<h3>Mål {g['number']}. {esc(g['title'])}</h3><dl>"
        for h, role, c in g["fields"]:
            out += f"<dt>{h}</dt><dd>{ul(c) if isinstance(c, list) else esc(c)}</dd>"
        out += "</dl>"
    return out + "</html>"


DOCUMENT = {"title": "Aftalemål 2026 for Sundhed og Ældre", "municipality": "Ørnfjord", "area": "Sundhed og Ældre", "document_type": "udviklingsaftale", "period": {"from": "2026-01-01", "to": "2026-12-31", "accept": ["2026"]}, "state": "adopted"}

if __name__ == "__main__":
    import weasyprint
    weasyprint.HTML(string=page()).write_pdf(str(HALF / "documents" / f"{STEM}.pdf"))
    sys.exit(not write("c23", STEM, "pdf", DOCUMENT, GOALS, noise=[r"^Sundhed og Ældre$", r"^Aftalemål 2026 – Ørnfjord Kommune$", r"^\d+$"]))

"""Renders c25 with openpyxl and writes its truth: python c25-status-handleplan-psykisk-sundhed-stensbaek.py"""
import pathlib, sys

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

from facts3 import HALF, plain, write

STEM = pathlib.Path(__file__).stem
P, Q, R, S = "A. Tidlig hjælp til børn og unge", "B. Voksne med psykisk lidelse", "C. Lighed i sundhed", "D. Medarbejdere og samarbejde"
COLUMNS = ["Nr.", "Indsats", "Mål", "Handlinger", "Ansvarlig", "Med om bordet", "Frist", "Status pr. 1.10.2025", "Opfølgning", "Ophæng"]


def own(name, role, text=None, resp="ansvarlig"):
    return f"[[o 1;{resp};{name};{role}|{text or (role + ' ' + name).strip()}]]"


def part(*names):
    return ", ".join(f"[[o 0;deltager;;|{n}]]" for n in names)


def row(number, title, section, state, goals, acts, owner, people, due, status, follow, basis, groups, themes):
    fields = [("Mål", "targets", goals), ("Handlinger", "activities", acts), ("Ansvarlig", "text", owner), ("Med om bordet", "text", people), ("Frist", "text", due), ("Status", "text", status), ("Opfølgning", "followup" if follow else "text", follow), ("Ophæng", "text", basis)]
    return {"title": title, "number": number, "kind": "indsats", "section": section, "state": state, "fields": fields, "groups": groups, "themes": themes}


GOALS = [
    row("A1", "Headspace på stationen", P, "gennemført", ["Mindst [[m target;250;unge;;samtaler om året|250 unge]] kommer til samtale om året"], ["Leje og indretning af lokaler", "Uddannelse af frivillige rådgivere", "Åbningsuge i samarbejde med gymnasiet"],
        own("Maiken Holt", "Ungekonsulent"), part("Stensbæk Gymnasium", "Ungdomsrådet"), "[[T ;2025-03-31;n|1. kvartal 2025]]", "Gennemført. [[a|Stedet åbnede den 3. marts.]] Indtil nu har [[m baseline;171;unge;2025;samtaler|171 unge]] været forbi.", "Tallene samles [[t|hvert halvår]]", "[[r Politik:Børne- og ungepolitik|Børne- og ungepolitikken]]", ["unge"], ["børn og unge"]),
    row("A2", "Lettere behandling i PPR", P, "i gang", ["Ventetiden er højst [[m target;4;uger;;ventetid|4 uger]]", "[[m target;75;%;;oplever bedring|75 %]] af de unge oplever bedring"], ["Ansættelse af to psykologer", "Grupper for børn med angst på tre skoler"],
        own("Jens Peter Skriver", "Leder af PPR", "Leder af PPR Jens Peter Skriver"), part("skolelederne", "Sundhedsplejen"), "[[T ;2026-06-30;n|Medio 2026]]", "I gang. [[a|Psykologerne begyndte i august.]] [[a|Det andet gruppehold starter efter efterårsferien.]]", "Ventetiden opgøres [[t|månedligt]]", "[[r Budget2025-2028:forandring21|Forandring 21 i Budget 2025-2028]]", ["børn", "unge"], ["børn og unge"]),
    row("A3", "Forældrekursus til familier med spiseforstyrrelse", P, "ikke startet", ["[[m target;30;familier;;kursus|30 familier]] har deltaget"], ["Kursusmateriale købes", "To hold om året udbydes i Familiehuset"],
        own("", "Familiehusets leder", "Familiehusets leder"), part("Landsforeningen mod spiseforstyrrelser"), "[[T ;2026-12-31;n|Ultimo 2026]]", "Ikke startet. Afventer puljesvar.", "", "[[r Lov:BarnetsLov|Barnets lov]]", ["børn", "forældre"], ["børn og unge"]),
    row("B1", "Fra botilbud til egen bolig", Q, "forsinket", ["[[m target;18;borgere;2026;flyttet i egen bolig|18 borgere]] er flyttet i egen bolig med støtte", "Udgiften til køb af pladser er sænket med [[m target;-5;%;;køb af pladser|5 %]]"], ["Alle planer gennemgås med borgeren", ("Der skaffes boliger to steder:", ["Aftale med Stensbæk Boligselskab", "Opgangsfællesskab på Møllevej"])],
        own("Lotte Aarestrup", "Afdelingsleder") + " og " + own("Kaj Emborg", "Boligkoordinator"), part("Stensbæk Boligselskab", "Handicaprådet"), "[[T ;2026-06-30;n|30. juni 2026]]", "Forsinket. [[a|Aftalen med boligselskabet er underskrevet, men opgangen på Møllevej kan først tages i brug til foråret.]]", "Udvalget orienteres i [[t|1. kvartal]] og [[t|3. kvartal]]", "[[r Lov:Serviceloven:§107|Servicelovens § 107]], [[r Plan:Boligplan|Boligplan 2024-2030]]", ["borgere med psykisk lidelse"], ["handicap og botilbud", "socialpsykiatri og misbrug"]),
    row("B2", "Åben rådgivning uden visitation", Q, "i gang", ["[[m target;50;%;;klares uden bevilling|Halvdelen]] af dem, der søger hjælp, klares uden en bevilling"], ["Rådgivning tirsdag og torsdag i Medborgerhuset", "Peer-medarbejdere ansættes i fleksjob"],
        own("Lotte Aarestrup", "Afdelingsleder"), part("SIND Stensbæk", "Medborgerhuset"), "[[T 2025-02-01;2026-12-31;y|Februar 2025 – december 2026]]", "I gang. [[a|To peer-medarbejdere er ansat.]] Interessen er større end ventet.", "Der tælles op [[t|hvert kvartal]]", "[[r Lov:Serviceloven:§82|Servicelovens § 82]]", ["borgere med psykisk lidelse"], ["socialpsykiatri og misbrug", "myndighed og visitation"]),
    row("B3", "Fælles plan ved dobbeltdiagnose", Q, "delvist gennemført", ["Alle [[m target;64;borgere;;borgere med dobbeltdiagnose|64 borgere]] i målgruppen har én plan"], ["Rusmiddelcentret og Socialpsykiatrien holder fælles tavlemøde", "Skabelon for planen laves"],
        own("Carsten Vium", "Centerchef"), part("Rusmiddelcentret", "Psykiatrisk Ambulatorium", "Jobcentret"), "[[T ;2025-12-31;n|31.12.2025]]", "Delvist gennemført. [[a|Tavlemøder holdes hver anden uge.]] [[a|[[m baseline;39;borgere;2025;borgere med fælles plan|39 borgere]] har fået en plan.]] [[a|Skabelonen rettes til i november.]]", "Status til styregruppen i [[t|december]]", "[[r Lov:Sundhedsloven:§141|Sundhedslovens § 141]], [[r Strategi:Rusmiddelstrategi|Rusmiddelstrategien]]", ["borgere med psykisk lidelse", "misbrugere"], ["socialpsykiatri og misbrug", "overgange og sammenhæng"]),
    row("B4", "Nødder at knække: pårørendecafé", Q, "gennemført", ["Mindst [[m target;10;deltagere;;pårørende pr. gang|ti pårørende]] pr. gang"], ["Café den første mandag i måneden", "Folder til alle botilbud"],
        own("Ruth Damm", "Pårørendevejleder"), part("Bedre Psykiatri"), "[[T ;2024-12-31;n|Ultimo 2024]]", "Gennemført og overgået til drift. [[a|Cafeen har været holdt [[m other;9;gange;;holdte caféer|ni gange]].]]", "", "[[r Politik:Pårørendepolitik|Pårørendepolitik]]", ["pårørende"], ["samskabelse og frivillighed"]),
    row("C1", "Helbredstjek i botilbud", R, "i gang", ["[[m target;90;%;;årligt helbredstjek|90 %]] af beboerne er til lægen en gang om året mod [[m baseline;52;%;2023;årligt helbredstjek|52 %]] i 2023", "Antallet af rygere er faldet med [[m target;-20;%;;rygere|20 %]]"], ["Ledsagelse til egen læge", "Rygestopkurser på stedet", "Tandplejen kommer med bus"],
        own("Mette-Marie Ladefoged", "Sundhedskonsulent", None, "tovholder"), part("praktiserende læger", "Omsorgstandplejen"), "[[T 2025-01-01;2026-12-31;y|2025-2026]]", "I gang. [[a|Tandbussen har besøgt [[m baseline;4;botilbud;2025;besøgt af tandbussen|fire af seks botilbud]].]]", "Tallene fremlægges [[t|hvert forår]] for Sundhedsudvalget", "[[r Lov:Sundhedsloven:§119|Sundhedslovens § 119]], [[r Politik:Sundhedspolitik|Sundhedspolitik 2024-2028]]", ["beboere i botilbud"], ["nære sundhedsvæsen"]),
    row("C2", "Motion på recept", R, "planlagt", ["[[m target;120;borgere;;henvist til motion|120 borgere]] henvises, og [[m target;50;%;;fortsætter i forening|halvdelen]] fortsætter i en forening"], ["Aftaler med fem idrætsforeninger", "Følgevenner de første seks gange"],
        own("", "Idrætskonsulenten", "Idrætskonsulenten"), part("Stensbæk Idrætsråd", "Jobcentret"), "[[T ;2026-09-30;n|3. kvartal 2026]]", "Planlagt. [[a|Foreningerne inviteres til møde i januar.]]", "Evalueres i [[t|efteråret 2026]]", "[[r Strategi:Bevægelsesstrategi|Bevægelsesstrategien]]", ["borgere med psykisk lidelse"], ["nære sundhedsvæsen", "samskabelse og frivillighed"]),
    row("D1", "Kursus i konflikter og ro", S, "i gang", ["Antallet af voldsepisoder falder fra [[m baseline;86;episoder;2024;voldsepisoder|86]] til under [[m target;50;episoder;2026;voldsepisoder|50]]"], ["Tredages kursus for alle i døgntilbud", "Opsamling efter hver episode inden for et døgn"],
        own("Brian Hjorth", "Arbejdsmiljøkonsulent"), part("LokalMED", "tillidsrepræsentanterne"), "[[T ;2026-04-30;n|April 2026]]", "I gang. [[a|[[m baseline;50;%;2025;været på kursus|Halvdelen]] af medarbejderne har været på kursus.]]", "Drøftes i LokalMED [[t|hvert kvartal]]", "[[r Budget2025-2028:forandring24|Forandring 24 i Budget 2025-2028]] ([[m amount;600000;kr.;;kursus|600.000 kr.]])", ["medarbejdere"], ["arbejdsmiljø og trivsel", "kompetenceudvikling"]),
    row("D2", "Nye kolleger skal blive", S, "forsinket", ["Færre end [[m target;10;%;;opsigelser i prøvetiden|10 procent]] siger op det første år"], ["Mentor i de første seks måneder", "Samtale efter 14, 30 og 90 dage"],
        own("Carsten Vium", "Centerchef"), part("HR-afdelingen"), "[[T ;2025-10-31;n|Oktober 2025]]", "Forsinket på grund af lederskift. [[a|Mentorordningen er beskrevet.]] [[a|Samtalerne indføres fra nytår.]]", "Personaleomsætningen opgøres [[t|årligt]]", "[[r Strategi:Fastholdelsesstrategi|Fastholdelsesstrategien]]", ["medarbejdere"], ["rekruttering og fastholdelse", "onboarding"]),
    row("D3", "Fælles beredskab med politi og psykiatri", S, "gennemført", ["Der er [[m other;1;telefonnummer;;telefonnummer|ét telefonnummer]] for hele døgnet"], ["Aftale om roller og samtykke", "To øvelser om året"],
        own("Carsten Vium", "Centerchef"), part("Politiet", "Regionspsykiatrien", "Beredskabet"), "[[T ;2025-06-30;n|1. halvår 2025]]", "Gennemført. [[a|Aftalen trådte i kraft den 1. juni.]] [[a|Den første øvelse er holdt.]]", "Aftalen genbesøges [[t|hvert år]]", "[[r Aftale:Sundhedsaftale|Sundhedsaftalen]]", ["borgere med psykisk lidelse"], ["fællesskab og samarbejde"]),
]


def cell(items):
    out = []
    for x in items:
        t, kids = x if isinstance(x, tuple) else (x, [])
        out.append("• " + plain(t))
        out += ["   – " + plain(k) for k in kids]
    return "\n".join(out)


def render(target):
    wb = Workbook()
    ws = wb.active
    ws.title = "Status oktober 2025"
    ws.page_setup.orientation, ws.page_setup.paperSize, ws.page_setup.fitToHeight = "landscape", 8, 0
    ws.sheet_properties.pageSetUpPr.fitToPage = True
    ws.oddHeader.left.text, ws.oddFooter.center.text = "Stensbæk Kommune – Center for Social og Psykiatri", "Side &P af &N"
    for letter, width in zip("ABCDEFGHIJ", (6, 24, 34, 36, 24, 26, 16, 40, 26, 30)):
        ws.column_dimensions[letter].width = width
    ws["A1"], ws["A2"] = "Handleplan for psykisk sundhed 2024-2026", "Status pr. 1. oktober 2025 til Social- og Sundhedsudvalget"
    ws["A3"] = "Stensbæk Kommune, Center for Social og Psykiatri. Udarbejdet af centersekretariatet."
    for r in (1, 2, 3):
        ws.merge_cells(start_row=r, start_column=1, end_row=r, end_column=10)
    ws["A1"].font, ws["A2"].font = Font(size=18, bold=True), Font(size=12, italic=True)
    thin = Side(style="thin", color="999999")
    border = Border(thin, thin, thin, thin)
    r = 5
    for c, t in enumerate(COLUMNS, 1):
        x = ws.cell(r, c, t)
        x.font, x.fill, x.border, x.alignment = Font(bold=True, color="FFFFFF"), PatternFill("solid", fgColor="3B5B7A"), border, Alignment(wrap_text=True, vertical="center")
    ws.print_title_rows, ws.freeze_panes = "5:5", "C6"
    colours = {"gennemført": "C6E0B4", "i gang": "DDEBF7", "forsinket": "F8CBAD", "delvist gennemført": "FFE699", "ikke startet": "EDEDED", "planlagt": "EDEDED"}
    section = None
    for g in GOALS:
        r += 1
        if g["section"] != section:
            section = g["section"]
            ws.merge_cells(start_row=r, start_column=1, end_row=r, end_column=10)
            ws.cell(r, 1, section).font = Font(bold=True, size=12)
            ws.cell(r, 1).fill = PatternFill("solid", fgColor="D9E1F2")
            r += 1
        f = [c for _, _, c in g["fields"]]
        targets = cell(f[0]) if len(f[0]) > 1 else plain(f[0][0])
        values = [g["number"], g["title"], targets, cell(f[1])] + [plain(x) for x in f[2:]]
        lines = 1
        for c, v in enumerate(values, 1):
            x = ws.cell(r, c, v or None)
            x.border, x.alignment = border, Alignment(wrap_text=True, vertical="top")
            width = ws.column_dimensions["ABCDEFGHIJ"[c - 1]].width
            lines = max(lines, sum(1 + int(len(part) / (width * 1.02)) for part in (v or "").split("\n")))
        ws.cell(r, 2).font = Font(bold=True)
        ws.cell(r, 8).fill = PatternFill("solid", fgColor=colours[g["state"]])
        ws.row_dimensions[r].height = 15 * lines + 4
    ws.cell(r + 2, 1, "Farverne i statuskolonnen: grøn = gennemført, blå = i gang, gul = delvist, rød = forsinket, grå = ikke begyndt.")
    wb.properties.title, wb.properties.creator = "Handleplan for psykisk sundhed 2024-2026", "Stensbæk Kommune"
    wb.save(target)


DOCUMENT = {"title": "Handleplan for psykisk sundhed 2024-2026", "municipality": "Stensbæk", "area": "Social og Psykiatri", "document_type": "statustabel", "period": {"from": "2024-01-01", "to": "2026-12-31", "accept": ["2024", "2025"]}, "state": "status"}

if __name__ == "__main__":
    render(HALF / "documents" / f"{STEM}.xlsx")
    sys.exit(not write("c25", STEM, "xlsx", DOCUMENT, GOALS))

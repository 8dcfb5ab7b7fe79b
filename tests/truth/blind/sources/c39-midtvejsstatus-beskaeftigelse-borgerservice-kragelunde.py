"""Status halfway through an agreement: traffic lights, percent done and remarks on three sheets with unlike columns, XLSX.

Render: python3 c39-midtvejsstatus-beskaeftigelse-borgerservice-kragelunde.py (needs openpyxl)
"""
from facts6 import *

STEM = "c39-midtvejsstatus-beskaeftigelse-borgerservice-kragelunde"
WIDE = ["Nr.", "Mål", "Succeskriterium", "Udgangspunkt 2025", "Måltal 2027", "Seneste måling", "Færdig", "Lyskurv", "Bemærkninger", "Ansvarlig", "Næste opfølgning"]
DESK = ["Lys", "Mål", "Målepunkt", "Hvad er der sket?", "Hvad mangler?", "Tovholder", "Opfølgning"]
COMMON, JOB, CITIZEN = "Fælles mål", "Jobcenter", "Borgerservice"
LIGHT = {"Grøn": "92D050", "Gul": "FFD966", "Rød": "FF7C80", "Ikke startet": "D9D9D9"}


def row(n, title, section, light, done=None, **cells):
    """One goal; the cells are given by column in the order of the sheet, each a list of spans."""
    fields = [F(label, P(*spans)) for label, spans in cells.pop("cells").items() if spans]
    g = G(f"c39-g{n:02}", title, "mål", *fields, number=str(n) if section != CITIZEN else None, section=section, state=light.lower(), m=[(done, "%", None, "other", "færdig")] if done is not None else [], **cells)
    g.light, g.done = light, done
    return g


def m(text, value, unit, kind, year=None):
    return S(text, m=[(value, unit, year, kind)])


GOALS = [
    row(1, "Fra støtte til job (fælles mål med Omsorg og Handicap)", COMMON, "Gul", 45, cells={
        "Succeskriterium": [T("Borgere i botilbud eller med bostøtte kommer i job på særlige vilkår", own=[owner("Omsorg og Handicap", None, "Omsorg og Handicap", "fælles mål", "either")])],
        "Udgangspunkt 2025": [m("18 borgere", 18, "borgere", "baseline", 2025)], "Måltal 2027": [m("60 borgere", 60, "borgere", "target", 2027)], "Seneste måling": [m("31 borgere (december 2026)", 31, "borgere", "baseline", 2026)],
        "Bemærkninger": [A("Et fælles kursus for jobkonsulenter og bostøtter er holdt i september."), S("Der mangler småjob i de private virksomheder."), A("Partnerskabsaftaler med virksomheder indgås i løbet af foråret.")],
        "Ansvarlig": [S("Henrik Aabo (arbejdsmarkedschef) og Mona Skårup Lind (handicapchef)", own=[owner("Henrik Aabo (arbejdsmarkedschef)", "Henrik Aabo", "arbejdsmarkedschef"), owner("Mona Skårup Lind (handicapchef)", "Mona Skårup Lind", "handicapchef")])],
        "Næste opfølgning": [W("Juni 2027 i den fælles styregruppe", ["Juni 2027"])]}, groups=["borgere med handicap"], themes=["beskæftigelse og virksomheder", "handicap og botilbud", "overgange og sammenhæng"]),
    row(2, "Lavere sygefravær blandt egne medarbejdere", COMMON, "Grøn", 70, cells={
        "Succeskriterium": [T("Sygefraværet falder i alle teams")], "Udgangspunkt 2025": [m("4,9 %", 4.9, "%", "baseline", 2025)], "Måltal 2027": [m("4,2 %", 4.2, "%", "target", 2027)],
        "Seneste måling": [m("4,4 % (4. kvartal 2026)", 4.4, "%", "baseline", 2026)],
        "Bemærkninger": [A("Alle teams har lavet en aftale om fravær."), A("Omsorgssamtaler holdes nu inden den femte sygedag.")],
        "Ansvarlig": [S("Teamlederne, koordineret af Gitte Lyngholm", own=[owner("Teamlederne", None, "Teamlederne"), owner("Gitte Lyngholm", "Gitte Lyngholm", None, "koordinator")])],
        "Næste opfølgning": [W("Hver måned i LokalMED", ["Hver måned"])]}, groups=["medarbejdere"], themes=["sygefravær", "arbejdsmiljø og trivsel"]),
    row(3, "Synlige ledere tæt på fagligheden", COMMON, "Gul", 10, cells={
        "Succeskriterium": [T("Medarbejderne får faglig sparring hver uge")], "Måltal 2027": [S("Ikke fastsat")],
        "Bemærkninger": [S("Målingen er udskudt, fordi trivselsundersøgelsen er flyttet til efteråret.")],
        "Ansvarlig": [S("Afdelingsleder (vakant)", own=[owner("Afdelingsleder (vakant)", None, "Afdelingsleder", "ansvarlig", "either")])]}, groups=["ledere", "medarbejdere"], themes=["ledelse og organisation"]),
    row(4, "Budget i balance", COMMON, "Rød", 25, cells={
        "Succeskriterium": [T("Området overholder sit budget")], "Udgangspunkt 2025": [m("Merforbrug på 5,2 mio. kr.", 5.2, "mio. kr.", "baseline", 2025)], "Måltal 2027": [m("Højst 0,5 mio. kr. i afvigelse", 0.5, "mio. kr.", "target", 2027)],
        "Seneste måling": [m("Merforbrug på 3,8 mio. kr.", 3.8, "mio. kr.", "baseline")], "Bemærkninger": [A("Tre stillinger genbesættes ikke."), A("Der fremlægges en genopretningsplan for Beskæftigelsesudvalget i februar.")],
        "Ansvarlig": [S("Direktør Annelise Krogsgaard", own=[owner("Direktør Annelise Krogsgaard", "Annelise Krogsgaard", "Direktør"), owner("Beskæftigelsesudvalget", None, "Beskæftigelsesudvalget", "orienteres", "either")])],
        "Næste opfølgning": [W("Månedligt", ["Månedligt"])]}, groups=[], themes=["økonomi og styring"]),
    row(5, "Virksomheder, der siger ja igen", JOB, "Grøn", 100, cells={
        "Succeskriterium": [T("Flere virksomheder tager imod en borger mere end én gang")], "Udgangspunkt 2025": [m("41 %", 41, "%", "baseline", 2025)], "Måltal 2027": [m("55 %", 55, "%", "target", 2027)], "Seneste måling": [m("57 %", 57, "%", "baseline")],
        "Bemærkninger": [S("Måltallet er nået."), A("Konsulenterne har ringet til alle virksomheder, der tidligere har haft en praktikant.")],
        "Ansvarlig": [S("Virksomhedsteamet v/ Ole Bech-Thomsen", own=[owner("Virksomhedsteamet v/ Ole Bech-Thomsen", "Ole Bech-Thomsen", "Virksomhedsteamet")])],
        "Næste opfølgning": [W("Indgår i årsrapporten for 2027")]}, groups=["virksomheder"], themes=["beskæftigelse og virksomheder"]),
    row(6, "Unge uden uddannelse kommer i gang", JOB, "Gul", 60, cells={
        "Succeskriterium": [T("Unge under 25 år er i uddannelse eller job")], "Udgangspunkt 2025": [m("212 unge", 212, "unge", "baseline", 2025)], "Måltal 2027": [m("Højst 150 unge uden for uddannelse og job", 150, "unge", "target", 2027)], "Seneste måling": [m("188 unge", 188, "unge", "baseline")],
        "Bemærkninger": [A("Brobygning til erhvervsskolen er sat i gang."), A("Børn og Familie stiller med to uddannelsesvejledere fra april.", own=[owner("Børn og Familie", None, "Børn og Familie", "bidrager", False)])],
        "Ansvarlig": [S("Ungechef Tanja Rask", own=[owner("Ungechef Tanja Rask", "Tanja Rask", "Ungechef")])], "Næste opfølgning": [W("2. kvartal 2027", ["2. kvartal 2027"])]}, groups=["unge"], themes=["beskæftigelse og virksomheder", "børn og unge"]),
    row(7, "Kortere sygedagpengeforløb", JOB, "Gul", 50, cells={
        "Succeskriterium": [T("Den sygemeldte har en plan, inden der er gået to måneder")], "Udgangspunkt 2025": [m("19,4 uger", 19.4, "uger", "baseline", 2025)], "Måltal 2027": [m("16 uger", 16, "uger", "target", 2027)], "Seneste måling": [m("18,1 uger", 18.1, "uger", "baseline")],
        "Bemærkninger": [S("Svartiden hos de praktiserende læger trækker ud."), A("Der er indgået en aftale om hurtigere erklæringer med fire lægehuse.")],
        "Ansvarlig": [S("Faglig koordinator Lars Ivar Monrad", own=[owner("Faglig koordinator Lars Ivar Monrad", "Lars Ivar Monrad", "Faglig koordinator")])], "Næste opfølgning": [W("Kvartalsvis", ["Kvartalsvis"])]},
        groups=["sygemeldte"], themes=["beskæftigelse og virksomheder"]),
    row(8, "Seniorer med erfaring i spil", JOB, "Grøn", 80, cells={
        "Succeskriterium": [T("Ledige over 60 år får et afklarende forløb")], "Bemærkninger": [A("Tre hold er gennemført."), A("Det fjerde hold begynder den 1. marts.", ms=[("den 1. marts", "2027-03-01")])],
        "Næste opfølgning": [W("August 2027", ["August 2027"])]}, groups=["seniorer"], themes=["beskæftigelse og virksomheder"]),
    row(9, "Dansk på jobbet", JOB, "Ikke startet", cells={"Bemærkninger": [S("Afventer svar på puljeansøgningen.")]}, groups=[], themes=["beskæftigelse og virksomheder"]),
    row(10, "Kortere ventetid i telefonen", CITIZEN, "Grøn", cells={
        "Målepunkt": [T("Den gennemsnitlige ventetid går fra 9 minutter i 2025 til 4 minutter i 2027", m=[(9, "minutter", 2025, "baseline"), (4, "minutter", 2027, "target")])], "Hvad er der sket?": [A("Telefonen er bemandet med to ekstra medarbejdere mandag og torsdag.")],
        "Hvad mangler?": [A("En funktion til at blive ringet op skal sættes i drift.")], "Tovholder": [S("Birthe Okkels", own=[owner("Birthe Okkels", "Birthe Okkels", None, "tovholder")])], "Opfølgning": [W("Løbende", ["Løbende"])]}, groups=["borgere"], themes=["kommunikation"]),
    row(11, "Hjælp til det digitale", CITIZEN, "Gul", cells={
        "Målepunkt": [T("Mindst 600 borgere om året hjælpes på biblioteket", m=[(600, "borgere", None, "target")])], "Hvad er der sket?": [A("En digital café er åbnet i Havnbjerg.")], "Hvad mangler?": [A("Flere frivillige skal uddannes som it-guider.")],
        "Tovholder": [S("Birthe Okkels og it-teamet", own=[owner("Birthe Okkels", "Birthe Okkels", None, "tovholder"), owner("it-teamet", None, "it-teamet", "tovholder")])], "Opfølgning": [W("Forår og efterår 2027", ["Forår", "efterår 2027"])]},
        groups=["borgere"], themes=["velfærdsteknologi og digitalisering"]),
    row(12, "Pas og kørekort i ét besøg", CITIZEN, "Rød", cells={
        "Målepunkt": [T("90 procent af sagerne afsluttes i ét besøg", m=[(90, "%", None, "target")])], "Hvad mangler?": [A("Nyt fotoudstyr er bestilt, men leveringen er forsinket.")],
        "Tovholder": [S("Teamleder Simon Vad", own=[owner("Teamleder Simon Vad", "Simon Vad", "Teamleder", "tovholder")])], "Opfølgning": [W("Når udstyret er leveret")]}, groups=["borgere"], themes=[]),
    row(13, "Åbent om lørdagen", CITIZEN, "Ikke startet", cells={}, groups=["borgere"], themes=[]),
]


def build(path):
    from openpyxl import Workbook
    from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

    wb, thin = Workbook(), Border(*[Side(style="thin", color="A6A6A6")] * 4)
    read = wb.active
    read.title = "Læs mig"
    for line in ["Kragelunde Kommune", "Midtvejsstatus på udviklingsaftale 2026-2027", "Beskæftigelse og Borgerservice", "Opgjort pr. 31. januar 2027", None,
                 "Status er indhentet hos de ansvarlige i uge 4. Hvor intet er oplyst, står feltet tomt.", None, "Sådan læses farverne"]:
        read.append([line])
    for name, meaning in (("Grøn", "følger planen"), ("Gul", "der er noget, ledelsen skal holde øje med"), ("Rød", "målet nås ikke uden ændringer"), ("Ikke startet", "arbejdet er ikke begyndt")):
        read.append([name, meaning])
        read.cell(read.max_row, 1).fill = PatternFill("solid", fgColor=LIGHT[name])
    read["A2"].font, read["A3"].font = Font(bold=True, size=16), Font(bold=True, size=13)
    read.column_dimensions["A"].width = 44
    for section, columns, widths in ((COMMON, WIDE, [5, 30, 30, 16, 18, 18, 8, 11, 46, 28, 20]), (JOB, WIDE, [5, 30, 30, 16, 18, 18, 8, 11, 46, 28, 20]), (CITIZEN, DESK, [12, 28, 34, 40, 36, 22, 20])):
        ws = wb.create_sheet(section)
        ws["A1"] = section
        ws["A1"].font = Font(bold=True, size=14)
        ws.merge_cells(start_row=1, start_column=1, end_row=1, end_column=len(columns))
        ws.append([])
        ws.append(columns)
        for c in ws[3]:
            c.font, c.fill = Font(bold=True, color="FFFFFF"), PatternFill("solid", fgColor="44546A")
        for g in (g for g in GOALS if g.section == section):
            value = {"Nr.": int(g.id[-2:]), "Mål": g.title, "Lyskurv": g.light, "Lys": g.light, "Færdig": None if g.done is None else g.done / 100}
            cell = lambda name: value[name] if name in value else (g.field(name).blocks[0].text if g.field(name) else None)
            ws.append([cell(name) for name in columns])
            for i, c in enumerate(ws[ws.max_row]):
                c.alignment, c.border = Alignment(wrap_text=True, vertical="top"), thin
                if columns[i] in ("Lys", "Lyskurv"):
                    c.fill = PatternFill("solid", fgColor=LIGHT[g.light])
                if columns[i] == "Færdig":
                    c.number_format = "0 %"
        for i, w in enumerate(widths):
            ws.column_dimensions[chr(65 + i)].width = w
        ws.freeze_panes = "C4"
    key = wb.create_sheet("Nøgletal")
    for line in (["Nøgletal for området", 2024, 2025, 2026], ["Bruttoledighed i procent", 3.4, 3.1, 3.3], ["Henvendelser i Borgerservice", 41200, 40850, 39900], ["Ansatte (årsværk)", 148, 151, 150]):
        key.append(line)
    key.column_dimensions["A"].width = 32
    wb.properties.title, wb.properties.creator = "Midtvejsstatus", "Sekretariatet"
    wb.save(path)


if __name__ == "__main__":
    document = {"title": {"value": "Midtvejsstatus på udviklingsaftale 2026-2027"}, "municipality": {"value": "Kragelunde"}, "area": {"value": "Beskæftigelse og Borgerservice"}, "document_type": {"value": "status"},
                "period": {"from": "2026-01-01", "to": "2027-12-31", "accept": ["2026", "2027"]}, "state": {"value": "status"}, "language": "da"}
    build(target(STEM, ".xlsx"))
    write_truth(STEM, ".xlsx", document, GOALS)
    check(STEM, ".xlsx")

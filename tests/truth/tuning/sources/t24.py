"""Half-way status as a workbook: merged track column, dated lines in cells, persons in the status cell, colour words (XLSX). Run: python3 t24.py"""
from marks import *
import openpyxl
from openpyxl.styles import Font, PatternFill, Alignment, Border, Side
STEM = "t24-midtvejsstatus-voksen-og-velfaerd-soenderlund"
T = Marks("t24")
wb = openpyxl.Workbook()
ws = wb.active
ws.title = "Midtvejsstatus"
thin = Border(*[Side(style="thin", color="888888")] * 4)
for i, t in enumerate(["Midtvejsstatus på udviklingsarbejdet i Voksen og Velfærd", "Sønderlund Kommune – opgjort pr. 1. april 2025", "Forelægges Voksen- og Velfærdsudvalget den 13. maj 2025. Farven i sidste kolonne er projektgruppens egen vurdering."], 1):
    ws.cell(i, 1, t).font = Font(bold=i == 1, size=16 if i == 1 else 10)
    ws.merge_cells(start_row=i, start_column=1, end_row=i, end_column=5)
HEAD = ["Retning", "Hvad arbejder vi med", "Sat i værk", "Her er vi nu", "Farve"]
for c, h in enumerate(HEAD, 1):
    x = ws.cell(5, c, h)
    x.font, x.fill, x.border = Font(bold=True, color="FFFFFF"), PatternFill("solid", fgColor="3B3355"), thin
COLOUR = {"Grøn": "B7E1B0", "Gul": "FFF0A8", "Rød": "F4B6B0"}
ROWS = [
    ("Hjemmet som ramme", [
        ("⟦g tiltag|::Faste teams i hjemmeplejen⟧", "⟦a::⟦ms 2024-09-01::1. september 2024⟧: To pilotteams i Øst⟧\n⟦a::⟦ms 2025-02-01::1. februar 2025⟧: Udbredt til Nord og Syd⟧",
         "⟦a::Alle tre distrikter arbejder i teams på ⟦m 10|medarbejdere||other::10⟧-⟦m 12|medarbejdere||other::12 medarbejdere⟧.⟧ ⟦b::Borgerne møder i gennemsnit ⟦m 7|medarbejdere|2025|baseline::7 forskellige medarbejdere på to uger⟧ mod ⟦m 15|medarbejdere||baseline::15 før omlægningen⟧.⟧\n⟦f august 2025::Evalueres i august 2025.⟧", "⟦s grøn::Grøn⟧"),
        ("⟦g tiltag|::Velfærdsteknologi i eget hjem⟧", "⟦a::⟦ms 2024-11::November 2024⟧: Skærmbesøg tilbydes alle nye borgere⟧",
         "⟦a::⟦m 84|borgere|2025|baseline::84 borgere⟧ får i dag skærmbesøg.⟧ ⟦t::Målet er ⟦m 150|borgere|2025|target::150 borgere ved årets udgang⟧.⟧\n⟦o Kirsten Hvam|Projektleder|projektleder::Projektleder: Kirsten Hvam⟧", "⟦s gul::Gul⟧"),
        ("⟦g tiltag|::Pårørendevejledning⟧", "-", "⟦s igang::⟧⟦a::Stillingsopslag er under udarbejdelse.⟧", "-"),
    ]),
    ("Færre indgange, bedre overgange", [
        ("⟦g tiltag|::Én visitation for hele området⟧", "⟦a::⟦ms 2024-05-28::28. maj 2024⟧: Beslutning i udvalget⟧\n⟦a::⟦ms 2024-08-15::15. august 2024⟧: Ny leder ansat⟧\n⟦a::⟦ms 2025-01-06::6. januar 2025⟧: Fælles postkasse åbnet⟧",
         "⟦a::Sagerne fra handicap og ældre er nu samlet i ét system.⟧ ⟦a::Arbejdsgangene beskrives færdigt i andet kvartal.⟧", "⟦s grøn::Grøn⟧"),
        ("⟦g tiltag|::Fra sygehus til hjem på 24 timer⟧", "⟦ms 2025-03::Marts 2025⟧",
         "⟦a::Der er holdt tre møder med regionshospitalet.⟧ ⟦b::Udskrivningerne kommer stadig med for kort varsel.⟧\n⟦a::Juni: Fælles øvelse for udskrivningskoordinatorer⟧\n⟦a::September: Ny aftale underskrives⟧\nSe også ⟦r Plan:Handleplan for det nære sundhedsvæsen::Handleplan for det nære sundhedsvæsen⟧.", "⟦s rød::Rød⟧"),
        ("⟦g tiltag|::Unge på vej til voksenlivet⟧", "Forventes sat i værk i ⟦tf 2025-07-01|2025-12-31::2. halvår 2025⟧", "⟦s ikke startet::Ikke sat i gang⟧", "-"),
        ("⟦g tiltag|::Ventetid til botilbud⟧", "⟦ms 2024-10-01::1. oktober 2024⟧",
         "⟦o Mogens Fabricius|Myndighedschef|tovholder::Myndighedschef Mogens Fabricius⟧\n⟦a::Ventelisten gennemgås hver måned.⟧\n⟦a::Fem borgere er flyttet til egen bolig med støtte efter ⟦r Lov:Serviceloven:§85::servicelovens § 85⟧.⟧\n⟦t::Ventetiden skal være under ⟦m 12|uger|2026|target::12 uger i 2026⟧.⟧", "⟦s gul::Gul⟧"),
    ]),
    ("Et arbejdsliv, der holder", [
        ("⟦g tiltag|::Fuldtid som det normale⟧", "⟦a::⟦ms 2024-04::April 2024⟧: Samtaler med alle på deltid⟧\n⟦a::⟦ms 2024-12::December 2024⟧: Ny vagtplanmodel på tre plejehjem⟧",
         "⟦a::⟦m 61|medarbejdere||other::61 medarbejdere⟧ er gået op i tid.⟧ ⟦b::Andelen på fuldtid er vokset fra ⟦m 22|%||baseline::22⟧ til ⟦m 31|%||baseline::31 procent⟧.⟧ ⟦t::Det er aftalt, at ⟦m 40|%|2026|target::40 pct.⟧ er på fuldtid i 2026.⟧\n⟦o- |FOA|tillidsrepræsentanter::FOA's tillidsrepræsentanter⟧ er med i arbejdsgruppen.", "⟦s grøn::Grøn⟧"),
        ("⟦g tiltag|::Elever, der bliver⟧", "⟦ms 2025-01::Januar 2025⟧", "⟦a::Alle elever har fået en mentor.⟧\n⟦a::Elevforum mødes første gang den 22. maj 2025.⟧\nFinansieres af ⟦r Budget2025-2028:forandring31::ændring 31 i budget 2025-2028⟧ med ⟦m 0.6|mio. kr.|2025|amount::0,6 mio. kr. i 2025⟧.", "⟦s grøn::Grøn⟧"),
        ("⟦g tiltag|::Sygefravær under ⟦m 10|dage||target::ti dage⟧⟧", "-", "-", "⟦s rød::Rød⟧"),
        ("⟦g tiltag|::Introduktion på tværs⟧", "⟦a::⟦ms 2024-08::August 2024⟧: Fælles introdag hver måned⟧", "⟦s afsluttet::Afsluttet⟧. ⟦a::Overgået til drift i HR i marts 2025.⟧", "⟦s grøn::Grøn⟧"),
    ]),
    ("Sammen med civilsamfundet", [
        ("⟦g tiltag|::Besøgsvenner til alle, der ønsker det⟧", "⟦a::⟦ms 2024-06::Juni 2024⟧: Aftale med Ældre Sagen og Røde Kors⟧", "⟦a::Koordinator ansat 20 timer om ugen.⟧\n⟦a::⟦m 112|par||other::112 par⟧ er dannet.⟧\nTiltaget bidrager til ⟦r Politik:Værdighedspolitik::Værdighedspolitikken⟧ og til ⟦r Strategi:kommunens strategi mod ensomhed::kommunens strategi mod ensomhed⟧.", "⟦s grøn::Grøn⟧"),
        ("⟦g tiltag|::Borgerpanel for handicap og psykiatri⟧", "⟦a::⟦ms 2025-02-17::17/2-25⟧: Første møde i panelet⟧", "⟦s igang::⟧⟦o |Borgmester|::Borgmester⟧ og ⟦o |velfærdsdirektør|::velfærdsdirektør⟧\n⟦a::Panelet mødes hvert kvartal.⟧ ⟦a::Kommissorium godkendt den 4. marts 2025.⟧", "-"),
        ("⟦g tiltag|::Mødesteder uden for åbningstid⟧", "Afventer", "-", "⟦s gul::Gul⟧"),
    ]),
]
r = 6
for track, rows in ROWS:
    T(f"⟦sec::{track}⟧")
    start = r
    ws.cell(r, 1, track).font = Font(bold=True)
    for row in rows:
        for c, v in enumerate(row, 2):
            if c == 5 and T.goal["state"]:
                v = re.sub(r"⟦s [^:]*::(.*?)⟧", r"\1", v)      # the words of the cell before hold
            x = ws.cell(r, c, T(v))
            x.alignment, x.border = Alignment(wrap_text=True, vertical="top"), thin
        if row[3].startswith("⟦s"):
            ws.cell(r, 5).fill = PatternFill("solid", fgColor=COLOUR[ws.cell(r, 5).value])
        ws.cell(r, 1).border = thin
        T("⟦end::⟧")
        r += 1
    ws.merge_cells(start_row=start, start_column=1, end_row=r - 1, end_column=1)
    ws.cell(start, 1).alignment = Alignment(wrap_text=True, vertical="center", text_rotation=90)
for i, t in enumerate(["Grøn: Arbejdet følger planen.", "Gul: Arbejdet er forsinket eller mangler afklaring.", "Rød: Arbejdet er gået i stå.", "-: Ikke vurderet."], r + 1):
    ws.cell(i, 1, t).font = Font(size=9, italic=True)
for col, w in zip("ABCDE", (16, 34, 38, 64, 10)):
    ws.column_dimensions[col].width = w
ws.freeze_panes = "A6"
ws2 = wb.create_sheet("Ordliste")
for i, (a, b) in enumerate([("Forkortelse", "Betydning"), ("FOA", "Fag og Arbejde"), ("HR", "Personaleafdelingen")], 1):
    ws2.cell(i, 1, a), ws2.cell(i, 2, b)
wb.save(DOCS / f"{STEM}.xlsx")
T.write(STEM, "xlsx", "Midtvejsstatus på udviklingsarbejdet i Voksen og Velfærd", "Sønderlund", "Voksen og Velfærd", "status", ("2025-04-01", "2025-04-01", ["2025"]), "status")

"""Status table as a workbook: merged track cells, several dated lines in a cell, empty cells, persons in the status column; XLSX alone."""
import openpyxl
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

import kit_one as kit

STEM = "c08-status-baeredygtigt-arbejdsliv-egebaek"
doc = kit.Doc(STEM, "xlsx", "Status på handleplan for et bæredygtigt arbejdsliv", "Egebæk", "Velfærd og Sundhed", "statusnotat (tabel)", {"from": "2024-01-01", "to": "2024-12-31", "accept": ["2024"]}, "status")
book = openpyxl.Workbook()
sheet = book.active
sheet.title = "Status sep 2024"
thin = Border(*[Side(style="thin", color="999999")] * 4)
for col, width in zip("ABCDEFG", (20, 6, 34, 26, 62, 14, 24)):
    sheet.column_dimensions[col].width = width
sheet["A1"] = "Status på handleplan for et bæredygtigt arbejdsliv"
sheet["A1"].font = Font(size=16, bold=True)
sheet["A2"] = "Egebæk Kommune, Velfærd og Sundhed. Opdateret pr. 1/9-24 til Hoved-MED og Velfærdsudvalget."
sheet["A4"] = "Udvalget godkendte handleplanen den 17. januar 2024. Tallene i kolonne B henviser til planens numre. Farverne er forklaret på arket Forklaring."
for r in (1, 2, 4):
    sheet.merge_cells(start_row=r, start_column=1, end_row=r, end_column=7)
HEADS = ("Spor", "Nr.", "Tiltag", "Iværksættes", "Status pr. 1/9-24", "Vurdering", "Ansvarlig")
for i, h in enumerate(HEADS, 1):
    c = sheet.cell(6, i, h)
    c.font, c.fill, c.border = Font(bold=True, color="FFFFFF"), PatternFill("solid", fgColor="44546A"), thin
sheet.freeze_panes = "A7"
COLORS = {"Grøn": "C6E0B4", "Gul": "FFE699", "Rød": "F8CBAD"}
at, start, track = 7, 7, None


def spor(text):
    global track, start
    close()
    track, start = text, at


def close():
    if track and at > start:
        sheet.cell(start, 1, track)
        if at - start > 1:
            sheet.merge_cells(start_row=start, start_column=1, end_row=at - 1, end_column=1)


def row(nr, title, launch, status, mark, owner, **more):
    global at
    g = doc.goal(title, "tiltag", number=nr, section=track, **more)
    lines = lambda x: "\n".join(g.p(y) for y in x) if isinstance(x, (list, tuple)) else g.p(x)
    values = (None, nr, g.title, lines(launch) or None, lines(status) or None, g.p(mark) or None, lines(owner) or None)
    for i, v in enumerate(values, 1):
        c = sheet.cell(at, i, v)
        c.alignment, c.border = Alignment(wrap_text=True, vertical="top"), thin
    if values[5] in COLORS:
        sheet.cell(at, 6).fill = PatternFill("solid", fgColor=COLORS[values[5]])
    at += 1
    return g


spor("Sygefravær og trivsel")
row("1.1", "Fælles fraværspolitik", "[[f 2024-01-01..2024-03-31|1. kvartal 2024]]", "[[a|Fraværspolitikken blev vedtaget i Hoved-MED den 12. marts.]] [[a|Alle ledere er introduceret til den på to formiddage i april.]]", "[[s gennemført|Gennemført]]",
    "[[o ;HR-chef;ansvarlig|HR-chef]]", themes=["sygefravær"], groups=["ledere"])
row("1.2", "Målrettet indsats på de fem arbejdspladser med højest sygefravær", "[[f 2024-02-01..2024-12-31|Februar – december 2024]]",
    ["[[a|Der er lagt en plan for hver arbejdsplads.]]", "[[m 10.2 % 2023 baseline|Fraværet var 10,2 % i gennemsnit i 2023]] og er nu på [[m 9.1 % 2024 baseline|9,1 %]]. [[aim|Målet er [[m 7.5 % 2024 target|7,5 % ved årets udgang]].]]", "[[a|En arbejdspsykolog begynder på Bøgely og Fjordgården i oktober.]]"],
    "[[s gul|Gul]]", ["[[o Tine Overgaard;HR-konsulent;ansvarlig|Tine Overgaard, HR-konsulent]]", "[[p ;ledere af de fem arbejdspladser;deltager|ledere af de fem arbejdspladser]]"], themes=["sygefravær", "arbejdsmiljø og trivsel"], groups=["medarbejdere"])
row("1.3", "Trivselsmåling hvert andet år", "", "-", "[[s ikke startet|Ikke startet]]", "-", themes=["arbejdsmiljø og trivsel"])
row("1.4", "Forebyggelse af vold og trusler", "[[f 2024-01-01..2024-06-30|1. halvår 2024]]", ["[[a|Kurser i konflikthåndtering er afholdt for botilbud og bosteder.]]", "[[a|Registreringen i det nye system går i gang i 2. halvår 2024.]]", "[[p Kim Albæk;arbejdsmiljørepræsentant;deltager|Kim Albæk (AMR)]] og [[p Lis Friborg;FTR, FOA;deltager|Lis Friborg (FTR, FOA)]] deltager i følgegruppen."],
    "[[s delvist gennemført|Delvist gennemført]]", "[[o ;Handicapchefen;ansvarlig|Handicapchefen]]", themes=["arbejdsmiljø og trivsel"], groups=["medarbejdere"])

spor("Rekruttering og god modtagelse")
row("2.1", "Fælles introduktionsprogram for nyansatte", "[[f 2024-09-01..|Fra 1. september 2024]]", ["[[a|15. maj: Oplæg drøftet i LMU’erne]]", "[[a|20. juni: Programmet godkendt af direktionen]]", "[[a|1. september: Første hold på [[m 32 nyansatte 2024 other|32 nyansatte]] er begyndt]]", "[[a|[[d 2024-11|November]]: Første evaluering]]"], "[[s grøn|Grøn]]",
    "[[o Tine Overgaard;HR-konsulent;ansvarlig|Tine Overgaard]] og [[o Jørn Lystrup;uddannelsesleder;ansvarlig|Jørn Lystrup, uddannelsesleder]]", themes=["onboarding"], groups=["nye medarbejdere"])
row("2.2", "Samarbejde med sosu-skolen om flere voksenelever", "[[f 2024-06-01..2024-08-31|Sommeren 2024]]", "[[a|Der er indgået en aftale om [[m 20 elevpladser 2024 other|20 ekstra elevpladser]].]] Kun [[m 11 elever 2024 baseline|11]] er besat. [[a|Annonceringen gentages i oktober.]]", "[[s rød|Rød]]", "[[o Jørn Lystrup;uddannelsesleder;ansvarlig|Jørn Lystrup]]", themes=["rekruttering og fastholdelse"], groups=["elever"])
row("2.3", "International rekruttering af sygeplejersker", "Afklares med direktionen", "", "", "", themes=["rekruttering og fastholdelse"])
row("2.4", "Seniorordninger", "[[f 2024-01-01..2025-12-31 multi|2024 og 2025]]", "[[a|Forhandlet med [[e ;de faglige organisationer;forhandlet med|de faglige organisationer]]]], jf. [[r Politik:Seniorpolitik|Seniorpolitikken]]. [[a|Ordningen træder i kraft den [[d 2025-01-01|1. januar 2025]].]]", "[[s grøn|Grøn]]", "[[o ;HR-chef;ansvarlig|HR-chef]]", themes=["rekruttering og fastholdelse"], groups=["seniorer"])

spor("Arbejdstid og opgaver")
row("3.1", "Fra deltid til fuldtid", "[[f 2024-04-01..|Opstart april 2024]]", "[[m 38 % 2024 baseline|38 pct. er ansat på fuld tid]] mod [[m 33 % 2023 baseline|33 pct. sidste år]]. [[aim|Målet for 2025 er [[m 45 % 2025 target|45 pct.]]]] [[a|Alle nye stillinger opslås som fuldtid.]]", "[[s grøn|Grøn]]", ["Chef for Ældre og Sundhed [[o Dorthe Skaarup;Chef for Ældre og Sundhed;ansvarlig|Dorthe Skaarup]]"], themes=["arbejdstid og vagtplanlægning"], groups=["medarbejdere"])
row("3.2", "Nyt vagtplansystem", "[[f 2024-03-01..2024-09-30|Marts 2024 – sep. 2024]]", "[[a|Udbuddet er trukket tilbage]], da alle tilbud lå over rammen på [[m 2.1 mio. kr. - amount|2,1 mio. kr.]] [[a|Nyt udbud ventes i 1. kvartal 2025.]]", "[[s forsinket|Forsinket]]", "[[o ;It- og digitaliseringschefen;ansvarlig|It- og digitaliseringschefen]]", themes=["arbejdstid og vagtplanlægning", "velfærdsteknologi og digitalisering"])
row("3.3", "Dokumentation, der giver mening", "[[f 2024-05-01..2024-12-31|Maj 2024 og året ud]]", "[[a|En arbejdsgruppe har gennemgået [[m 41 skabeloner - other|41 skabeloner]].]] [[a|De [[m 17 skabeloner - other|17]] bliver nedlagt i løbet af efteråret.]]", "[[s grøn|Grøn]]", "", themes=["afbureaukratisering"], groups=["medarbejdere"])

spor("Ledelse tæt på")
row("4.1", "Lederne skal have færre medarbejdere hver", "", "[[e ;Borgmester;nævnt|Borgmester]] og [[e ;kommunaldirektør;nævnt|kommunaldirektør]]", "[[s planlagt|Planlagt]]", "", themes=["ledelse og organisation"], groups=["ledere"])
row("4.2", "Lederuddannelse på diplomniveau", "[[f 2024-08-01..2026-06-30 multi|August 2024 – juni 2026]]", "[[a|[[m 14 ledere 2024 other|14 ledere]] er begyndt.]] [[fu|Der samles op i chefgruppen [[t hver december|hver december]].]]", "[[s igang|I gang]]", "[[o ;Direktør for Velfærd;ansvarlig|Direktør for Velfærd]]", themes=["ledelse og organisation", "kompetenceudvikling"], groups=["ledere"])
row("4.3", "Makkerpar mellem nye og erfarne ledere", "[[f 2024-02-01..|Løbende fra februar 2024]]", "[[a|Otte par er dannet.]]", "[[s igang|I gang]]", "[[o ;HR-chef;ansvarlig|HR-chef]]", themes=["ledelse og organisation", "onboarding"], groups=["ledere"])
close()
for i in range(7, at):
    sheet.cell(i, 1).alignment, sheet.cell(i, 1).font, sheet.cell(i, 1).border = Alignment(wrap_text=True, vertical="top"), Font(bold=True), thin
sheet.page_setup.orientation = "landscape"
sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
sheet.sheet_properties.pageSetUpPr = openpyxl.worksheet.properties.PageSetupProperties(fitToPage=True)
sheet.print_title_rows = "6:6"
more = book.create_sheet("Forklaring")
for line in (("Grøn", "Tiltaget følger planen"), ("Gul", "Tiltaget er i risiko for at blive forsinket"), ("Rød", "Tiltaget når ikke sit mål uden en ny beslutning"), ("Næste status", "1/3-25")):
    more.append(line)
book.save(doc.target)
doc.save()

"""Action plan as a workbook: title rows above the header, merged cells, several sheets (XLSX). Run: python3 t13.py"""
from marks import *
import openpyxl
from openpyxl.styles import Font, PatternFill, Alignment, Border, Side
STEM = "t13-handlingsplan-groen-omstilling-fjordbaek"
T = Marks("t13")
wb = openpyxl.Workbook()
thin = Border(*[Side(style="thin", color="999999")] * 4)


def sheet(name, titles, head, rows, widths, section_col=None):
    ws = wb.create_sheet(name)
    for i, t in enumerate(titles, 1):
        ws.cell(i, 1, t).font = Font(bold=i == 1, size=15 if i == 1 else 10)
        ws.merge_cells(start_row=i, start_column=1, end_row=i, end_column=len(head))
    r0 = len(titles) + 2
    for c, h in enumerate(head, 1):
        x = ws.cell(r0, c, h)
        x.font, x.fill, x.border = Font(bold=True, color="FFFFFF"), PatternFill("solid", fgColor="35605A"), thin
    r, start, = r0 + 1, None
    spans = []
    for row in rows:
        if isinstance(row, str):                                   # a band over the whole width
            ws.cell(r, 1, T(row)).font = Font(bold=True)
            ws.cell(r, 1).fill = PatternFill("solid", fgColor="DDE8E5")
            ws.merge_cells(start_row=r, start_column=1, end_row=r, end_column=len(head))
            r += 1
            continue
        cells = [T(c) if c is not None else None for c in row]
        for c, v in enumerate(cells, 1):
            if v is not None:
                x = ws.cell(r, c, v)
                x.alignment = Alignment(wrap_text=True, vertical="top")
            ws.cell(r, c).border = thin
        if section_col and cells[section_col - 1] is not None:
            spans.append(r)
        r += 1
        T("⟦end::⟧")
    for a, b in zip(spans, spans[1:] + [r]):
        if b - a > 1:
            ws.merge_cells(start_row=a, start_column=section_col, end_row=b - 1, end_column=section_col)
    for c, w in enumerate(widths):
        ws.column_dimensions["ABCDEFGHIJ"[c]].width = w
    ws.freeze_panes = ws.cell(r0 + 1, 1)
    return ws, r


ws = wb.active
ws.title = "Læs mig"
for i, t in enumerate(["Handlingsplan for grøn omstilling 2026-2027", "Fjordbæk Kommune · Teknik, Natur og Miljø", "", "Planen udmønter Klimaplan 2035 og består af tre ark: Bygninger, Transport og Natur.",
                       "Tovholderen opdaterer sin række den 1. i hver måned. Statusord: Ikke startet, I gang, Forsinket, Afsluttet.", "Godkendt af Klima- og Miljøudvalget den 3. december 2025."], 1):
    ws.cell(i, 1, t).font = Font(bold=i == 1, size=16 if i == 1 else 10)
ws.column_dimensions["A"].width = 110

T("⟦sec::Bygninger⟧")
sheet("Bygninger", ["Handlingsplan for grøn omstilling 2026-2027", "Ark 1: Bygninger", "Senest opdateret 15. januar 2026"],
      ["Nr.", "Handling", "Delmål", "Konkrete skridt", "Tovholder", "Deltagere", "Frist", "Status"], [
    ["1.1", "⟦g handling|1.1::Energirenovering af skolerne⟧", "⟦t::Varmeforbruget falder ⟦m -12|%|2027|target::12 %⟧ inden udgangen af 2027⟧", "⟦a::Nye vinduer på Bækskolen⟧\n⟦a::Efterisolering af lofter på Fjordskolen og Kærskolen⟧\n⟦a::Serviceledere uddannes i energistyring⟧", "⟦o Bente Rosager|energikonsulent|tovholder::Bente Rosager, energikonsulent⟧", "⟦o- |Skolelederne|deltager::Skolelederne⟧", "⟦tf |2027-12-31::31-12-2027⟧", "⟦s igang::I gang⟧"],
    ["1.2", "⟦g handling|1.2::Solceller på kommunale tage⟧", "⟦t::⟦m 4200|m2||target::4.200 m² solceller⟧ er i drift⟧", "⟦a::Tagene screenes for bæreevne⟧\n⟦a::Udbud gennemføres i to runder⟧", "⟦o |Ejendomscentret|tovholder::Ejendomscentret⟧", None, "⟦tf 2026-07-01|2026-12-31::2. halvår 2026⟧", "⟦s ikke startet::Ikke startet⟧"],
    ["1.3", "⟦g handling|1.3::Farvel til gas i daginstitutionerne⟧", "⟦t::Alle ⟦m 9|gasfyr||target::9 gasfyr⟧ er udskiftet⟧", "⟦a::Fyrene udskiftes med fjernvarme, når nettet når frem⟧\n⟦a::Tre institutioner får varmepumpe⟧", "⟦o Claus Høeg-Larsen|bygningsingeniør|tovholder::Claus Høeg-Larsen, bygningsingeniør⟧", "⟦o- |Fjordbæk Fjernvarme|deltager::Fjordbæk Fjernvarme⟧; ⟦o- |dagtilbudslederne|deltager::dagtilbudslederne⟧", "⟦tf |2026-10-31::Oktober 2026⟧", "⟦s forsinket::Forsinket⟧"],
    ["1.4", "⟦g handling|1.4::Genbrug af byggematerialer⟧", None, "⟦a::Der laves ressourcekortlægning før enhver nedrivning⟧", None, None, None, "⟦s ikke startet::Ikke startet⟧"],
], [6, 30, 34, 46, 26, 26, 16, 14])

rows = [
    ["⟦sec::A. Kommunens egen kørsel⟧", "⟦g indsats|::Elbiler i hjemmeplejen⟧", "⟦p::Hjemmeplejens kørsel skal være fossilfri⟧", "⟦a::38 benzinbiler udskiftes⟧\n⟦a::Ladestandere sættes op ved de fire distriktskontorer⟧", "⟦o Tina Vilstrup|indkøbschef|ansvarlig::Indkøbschef Tina Vilstrup⟧ og ⟦o |Distriktslederne|ansvarlig::distriktslederne⟧", "⟦tf |2026-06-30::Medio 2026⟧", "⟦f marts;september::Marts og september⟧", "⟦s igang::I gang⟧"],
    [None, "⟦g indsats|::Delebilsordning for administrationen⟧", "⟦t::Kørselsgodtgørelsen nedbringes fra ⟦m 3.1|mio. kr.||baseline::3,1⟧ til ⟦m 2|mio. kr.||target::2 mio. kr.⟧⟧", "⟦a::Ti delebiler leases⟧\n⟦a::Booking samles i én app⟧", "⟦o Tina Vilstrup|indkøbschef|ansvarlig::Tina Vilstrup⟧", "⟦tf |2025-11-30::30. november 2025⟧", "-", "⟦s afsluttet::Afsluttet⟧"],
    ["⟦sec::B. Borgernes transport⟧", "⟦g indsats|::Supercykelsti langs Fjordvej⟧", "⟦p::Det skal være lige så hurtigt at cykle som at køre bil til banegården⟧", "⟦a::Stien asfalteres i 2,5 meters bredde⟧\n⟦a::Der etableres:⟧\n   - ⟦a2::luftpumper ved Rasteholm⟧\n   - ⟦a2::cykelparkering ved stationen⟧\n⟦a::Åbning markeres med et folkeløb⟧", "⟦o Mikael Dam|projektleder|ansvarlig::Projektleder Mikael Dam⟧", "⟦tf 2026-04-01|2027-09-30|ja::1. april 2026 - 30. september 2027⟧", "⟦f kvartalsvist::Kvartalsvist i udvalget⟧", "⟦s igang::I gang⟧"],
    [None, "⟦g indsats|::Flere ladestandere i landsbyerne⟧", "⟦t::Der er højst ⟦m 5|km||target::5 km⟧ til nærmeste stander⟧", "⟦a::Koncession udbydes efter reglerne i ⟦r Lov:AFI-loven::AFI-loven⟧⟧", "⟦o |Vej og Park|ansvarlig::Vej og Park⟧", "⟦tf |2027-12-31::Ultimo 2027⟧", "⟦f januar 2027::Januar 2027⟧", "⟦s ikke startet::Ikke startet⟧"],
]
sheet("Transport", ["Handlingsplan for grøn omstilling 2026-2027", "Ark 2: Transport"], ["Spor", "Indsats", "Formål/mål", "Handlinger", "Ansvarlig", "Deadline", "Opfølgning", "Status"], rows, [22, 30, 36, 48, 28, 20, 20, 14], 1)
T("⟦sec::⟧")
sheet("Natur", ["Handlingsplan for grøn omstilling 2026-2027", "Ark 3: Natur og biodiversitet", "Økonomi i 1.000 kr. pr. år"], ["Indsats", "Hvorfor?", "Hvad gør vi?", "Hvem?", "Økonomi", "Hvornår?", "Status og bemærkninger"], [
    "⟦sec::Vandløb og kyst⟧",
    ["⟦g indsats|::Genslyngning af Kærbækken⟧", "⟦b::Åen blev rettet ud i 1958, og ørrederne forsvandt.⟧ ⟦p::Vi vil have livet i vandet tilbage.⟧", "⟦a::Der indgås aftale med syv lodsejere.⟧ ⟦a::2,3 km vandløb graves om.⟧", "⟦o Ida Skov Bruun|biolog|ansvarlig::Biolog Ida Skov Bruun⟧, ⟦o? |Sportsfiskerforeningen|deltager::Sportsfiskerforeningen⟧", "⟦m 850|1.000 kr.||amount::850⟧", "⟦tf 2026-01-01|2027-12-31|ja::2026-2027⟧", "⟦s delvist gennemført::Delvist gennemført⟧"],
    ["⟦g indsats|::Strandenge uden rynket rose⟧", "⟦p::Den hjemmehørende flora skal have plads.⟧", "⟦a::Rosen graves op med rod på 12 hektar.⟧ ⟦a::Skoleklasser hjælper til hver september.⟧", "⟦o |Naturafdelingen|ansvarlig::Naturafdelingen⟧", "⟦m 120|1.000 kr.||amount::120⟧", "⟦tf |2026-09-30::September 2026⟧", "⟦s planlagt::Planlagt⟧"],
    "⟦sec::By og bolig⟧",
    ["⟦g indsats|::Vild med vilje i vejkanten⟧", "⟦p::Flere insekter – og færre timer bag klipperen.⟧", "⟦a::60 % af rabatterne slås kun én gang om året.⟧ ⟦a::Skilte fortæller hvorfor.⟧", "⟦o Jan Ploug|driftsleder|ansvarlig::Driftsleder Jan Ploug⟧", "⟦m -75|1.000 kr.||amount::-75⟧", "⟦tf |2026-05-31::Maj 2026⟧", "⟦s igang::I gang. Borgerne klager stadig over udsynet ved Rugvænget.⟧"],
    ["⟦g indsats|::Nye bytræer⟧", None, "⟦a::Der plantes ⟦m 100|træer|2027|count::100 træer⟧ efter forslag fra borgerne.⟧", "⟦o |Vej og Park|ansvarlig::Vej og Park⟧ i samarbejde med ⟦o- |grundejerforeningerne|i samarbejde med::grundejerforeningerne⟧", "⟦m 400|1.000 kr.||amount::400⟧", "⟦tf |2027-04-30::April 2027⟧", "⟦s ikke startet::Ikke startet⟧"],
], [32, 36, 44, 34, 12, 16, 34])
ws = wb.create_sheet("Lister")
for i, t in enumerate(["Statusord", "Ikke startet", "I gang", "Forsinket", "Afsluttet"], 1):
    ws.cell(i, 1, t)
wb.save(DOCS / f"{STEM}.xlsx")
T.write(STEM, "xlsx", "Handlingsplan for grøn omstilling 2026-2027", "Fjordbæk", "Teknik, Natur og Miljø", "handlingsplan", ("2026-01-01", "2027-12-31"), "adopted")

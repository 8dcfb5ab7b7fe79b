"""Corporate plan as a workbook: a sheet per direction, goals as blocks under one another, labels in the first column (XLSX). Run: python3 t48.py

Traps: no row of column heads for the whole sheet; a goal is a block of label/value rows with a small table of measures and one of activities inside it;
labels Derfor, Vi vil se, Målets direktør, Chefer på målet, Kobling, Vises frem, Løbetid, Vurdering; who lifts an activity, when and how far stands in columns beside it
(the goal's owner is another); activity cells with dashes on lines of their own; cells as numbers and as text; the overview repeats all titles with a colour;
a reading guide that names the labels; one block is prose in one cell, one has only a title and a remark; sheet of words at the end; the municipality stands on the front sheet only.
"""
from marks import *
import openpyxl
from openpyxl.styles import Font, PatternFill, Alignment, Border, Side
STEM = "t48-koncernplan-2026-2027-broendager"
T = Marks("t48")
wb = openpyxl.Workbook()
front = wb.active
front.title = "Forside"
thin = Border(*[Side(style="thin", color="B0A58F")] * 4)
DARK, PALE = PatternFill("solid", fgColor="4A3B2A"), PatternFill("solid", fgColor="F1EBDD")
wrap = Alignment(wrap_text=True, vertical="top")
OVER = []
ws = r = None


def sheet(name, title, lead):
    global ws, r
    T("⟦sec::⟧")
    ws = wb.create_sheet(name)
    ws.cell(1, 1, T(f"⟦sec::{title}⟧")).font = Font(bold=True, size=18, color="4A3B2A")
    ws.cell(2, 1, lead).font = Font(italic=True)
    for col, w in zip("ABCDE", (22, 58, 30, 18, 16)):
        ws.column_dimensions[col].width = w
    r = 4


def put(row, col, v, **kw):
    c = ws.cell(row, col, v)
    c.alignment, c.border = wrap, thin
    if kw:
        c.font = Font(**kw)
    return c


def goal(no, title, fields, measures=(), acts=(), judged=None):
    global r
    ws.merge_cells(start_row=r, start_column=2, end_row=r, end_column=5)
    put(r, 1, no, bold=True, color="FFFFFF").fill = DARK
    put(r, 2, T(f"⟦g koncernmål|{no}::{title}⟧"), bold=True, size=13, color="FFFFFF").fill = DARK
    r += 1
    for lab, val in fields:
        put(r, 1, lab, bold=True).fill = PALE
        ws.merge_cells(start_row=r, start_column=2, end_row=r, end_column=5)
        put(r, 2, T(val))
        r += 1
    if measures:
        for c, v in enumerate(("Målestok", "", "Nu", "Ved udgangen af 2026", "Ved udgangen af 2027"), 1):
            put(r, c, v, bold=True).fill = PALE
        r += 1
        for name, unit, *vals in measures:
            cells = [name]
            for v, (y, t) in zip(vals, ((2025, "baseline"), (2026, "target"), (2027, "target"))):
                n = re.sub(r"[^\d,.]", "", str(v)).replace(",", ".")
                cells.append(f"⟦m {n}|{unit}|{y}|{t}::{v}⟧")
            out = T("⟦t::" + " ¦ ".join(cells) + "⟧").split(" ¦ ")
            put(r, 2, out[0])
            for c, (o, v) in enumerate(zip(out[1:], vals), 3):
                put(r, c, v if isinstance(v, int) else o)
            r += 1
    if acts:
        for c, v in enumerate(("Det sætter vi i gang", "Hvad", "Hvem løfter", "Klar til", "Lige nu"), 1):
            put(r, c, v, bold=True).fill = PALE
        r += 1
        for row in acts:
            for c, v in enumerate(row, 2):
                put(r, c, T(v))
            r += 1
    if judged:
        put(r, 1, "Vurdering", bold=True).fill = PALE
        ws.merge_cells(start_row=r, start_column=2, end_row=r, end_column=5)
        put(r, 2, T(judged))
        r += 1
    OVER.append((no, re.sub(r"⟦[^⟦⟧]*?::|⟧", "", title), re.match(r"Grøn|Gul|Rød", T.goal["state"].capitalize()).group() if T.goal["state"] else ""))
    T("⟦end::⟧")
    r += 2


WHY, SEE, DIR, CHIEFS, LINK, SHOW, RUN = "Derfor", "Vi vil se", "Målets direktør", "Chefer på målet", "Kobling", "Vises frem", "Løbetid"
sheet("1 Borgeren", "Retning 1: Borgeren mærker én kommune", "Tre mål, der handler om mødet mellem borger og rådhus.")
goal("1.1", "Ét svar, også når sagen går på tværs", [
    (WHY, "⟦b::Borgere med sager i flere forvaltninger får i gennemsnit ⟦m 4|breve||baseline::fire breve⟧, før nogen ringer til dem.⟧"),
    (SEE, "⟦e::Borgeren kender navnet på den, der samler trådene.⟧"),
    (DIR, "⟦o Karen Bruhn-Eskesen|Velfærdsdirektør|målets direktør::Velfærdsdirektør Karen Bruhn-Eskesen⟧"), (CHIEFS, "⟦o- |socialchefen|chefer på målet::socialchefen⟧, ⟦o- |jobcenterchefen|chefer på målet::jobcenterchefen⟧ og ⟦o- |familiechefen|chefer på målet::familiechefen⟧"),
    (LINK, "⟦r Strategi:Borgerstrategi::Borgerstrategien⟧ og ⟦r Lov:BarnetsLov::Barnets Lov⟧"), (SHOW, "⟦f marts;september::Koncernledelsen i marts og september⟧"), (RUN, "⟦tf 2026-01-01|2027-12-31|multi::Januar 2026 til december 2027⟧")],
    [("Borgere med en fast tovholder", "%", "35 %", "60 %", "90 %"), ("Klager over manglende svar", "klager", 118, 80, 50)],
    [("⟦a::Fælles indgang på rådhuset for familier med flere sager⟧", "⟦o? |Borgerservice|hvem løfter::Borgerservice⟧", "⟦ms 2026-04-01::1. april 2026⟧", "Færdig"),
     ("⟦a::Sagsbehandlerne øver sig i fælles møder:⟧\n- ⟦a2::hos familien⟧\n- ⟦a2::på skolen⟧\n- ⟦a2::på skærm⟧", "⟦o? |Familieafdelingen|hvem løfter::Familieafdelingen⟧", "⟦ms 2026-10::Oktober 2026⟧", "I gang"),
     ("⟦a::Samtykke kan gives ét sted⟧", "⟦o? |Digitalisering|hvem løfter::Digitalisering⟧", "⟦ms 2027-03::Marts 2027⟧", "Ikke begyndt")],
    "⟦s grøn::Grøn⟧ – vi er, hvor vi skal være")
goal("1.2", "Breve, som mennesker forstår", [
    (WHY, "⟦p::Et brev skal kunne læses højt ved køkkenbordet, uden at nogen går fra bordet.⟧"), (SEE, "⟦t::Ingen standardbreve er på mere end én side⟧\n⟦t::Opkald om breve falder med ⟦m -30|%|2027|target::30 %⟧⟧"),
    (DIR, "⟦o Mogens Tvilling|Kommunaldirektør|målets direktør::Kommunaldirektør Mogens Tvilling⟧"), (SHOW, "⟦f kvartal::Hvert kvartal på chefmødet⟧")], (),
    [("⟦a::De 50 mest brugte breve skrives om⟧", "⟦o? |Kommunikation|hvem løfter::Kommunikation⟧", "⟦ms 2026-06-30::30. juni 2026⟧", "I gang"), ("⟦a::Et panel på tolv borgere læser med⟧", "⟦o? |Kommunikation|hvem løfter::Kommunikation⟧ og ⟦o? |biblioteket|hvem løfter::biblioteket⟧", "⟦ms 2026-05::Maj 2026⟧", "I gang")], "⟦s gul::Gul⟧ – panelet mangler mænd")
goal("1.3", "Åbne døre i landsbyerne", [("Bemærk", "Målet beskrives, når Landdistriktsrådet har holdt sine otte møder.")])
sheet("2 Arbejdspladsen", "Retning 2: En arbejdsplads, man anbefaler", "Målene er drøftet i HovedMED den 11. december 2025.")
goal("2.1", "Ledere med tid til at lede", [
    (WHY, "⟦b::En leder i omsorgen har i dag ansvar for ⟦m 52|medarbejdere||baseline::52 medarbejdere⟧.⟧"), (SEE, "⟦t::Ingen leder har mere end ⟦m 35|medarbejdere|2027|target::35 medarbejdere⟧ i 2027⟧\n⟦e::Medarbejderne oplever en leder, der er til stede⟧"),
    (DIR, "⟦o Mogens Tvilling|Kommunaldirektør|målets direktør::Mogens Tvilling⟧"), (CHIEFS, "⟦o- |alle chefer|chefer på målet::alle chefer⟧"), (LINK, "⟦r Budget2026-2029:forandring41::forandring 41 i Budget 2026-2029⟧ med ⟦m 3.5|mio. kr.||amount::3,5 mio. kr.⟧ om året"), (SHOW, "⟦f juni;december::Juni og december⟧")], (),
    [("⟦a::Der ansættes seks teamledere i hjemmeplejen⟧", "⟦o? |Ældrechefen|hvem løfter::Ældrechefen⟧", "⟦ms 2026-09-01::1. september 2026⟧", "I gang"), ("⟦a::Rapporter, som ingen læser, nedlægges⟧", "⟦o? |Økonomi|hvem løfter::Økonomi⟧", "⟦ms 2026-12::December 2026⟧", "Ikke begyndt"), ("⟦a::Nye ledere får en mentor i det første år⟧", "⟦o? |HR|hvem løfter::HR⟧", "Løbende", "I gang")], "⟦s rød::Rød⟧ – kun to af seks stillinger er besat")
goal("2.2", "Raske medarbejdere, der er her i morgen", [
    (WHY, "⟦b::Fraværet koster kommunen, hvad der svarer til ⟦m 140|årsværk||amount::140 årsværk⟧.⟧"),
    (DIR, "⟦o Lars Ørnstrup|Økonomi- og personaledirektør|målets direktør::Økonomi- og personaledirektør Lars Ørnstrup⟧ sammen med ⟦o? Britta Hagelund|fællestillidsrepræsentant|sammen med::fællestillidsrepræsentant Britta Hagelund⟧"), (LINK, "⟦r Politik:Personalepolitik::Personalepolitikken⟧"), (SHOW, "⟦f hver måned::HovedMED får tallene hver måned⟧"), (RUN, "⟦tf 2026-01-01|2027-12-31|multi::2026 og 2027⟧")],
    [("Sygefravær i procent af normtiden", "%", "5,9 %", "5,3 %", "4,9 %"), ("Personaleomsætning", "%", "17 %", "15 %", "13 %")],
    [("⟦a::Samtale på femtedagen, senest på fjortendedagen⟧", "⟦o? |nærmeste leder|hvem løfter::Nærmeste leder⟧", "⟦ms 2026-02-01::1. februar 2026⟧", "Færdig"), ("⟦a::Rejsehold besøger de ti arbejdspladser med højest fravær⟧", "⟦o? |HR|hvem løfter::HR⟧", "⟦ms 2027-06::Juni 2027⟧", "I gang")], "⟦s gul::Gul⟧")
sheet("3 Fællesskabet", "Retning 3: Fælles penge og fælles klode", "Målene bæres af direktionen i fællesskab.")
goal("3.1", "Færre systemer og bedre data", [
    (WHY, "⟦b::Kommunen betaler for ⟦m 312|systemer|2025|baseline::312 it-systemer⟧. Nogle af dem kan ingen huske, hvem der har købt.⟧"), (SEE, "⟦t::Antallet er under ⟦m 240|systemer|2027|target::240⟧ ved planens udløb⟧"), (DIR, "⟦o Lars Ørnstrup|Økonomi- og personaledirektør|målets direktør::Lars Ørnstrup⟧"), (CHIEFS, "⟦o- |it-chefen|chefer på målet::it-chefen⟧"), (SHOW, "⟦f halvårlig::Økonomiudvalget hvert halve år⟧")], (),
    [("⟦a::Alle systemer får en ejer med navn⟧", "⟦o? |it-afdelingen|hvem løfter::It-afdelingen⟧", "⟦ms 2026-03::Marts 2026⟧", "Færdig"), ("⟦a::Licenser, der ikke er brugt i et år, opsiges⟧", "⟦o? |Indkøb|hvem løfter::Indkøb⟧", "⟦ms 2026-12-31::Udgangen af 2026⟧", "I gang"), ("⟦a::Data om borgerne renses:⟧\n- ⟦a2::adresser og kontakter⟧\n- ⟦a2::lukkede sager⟧", "⟦o? |it-afdelingen|hvem løfter::It-afdelingen⟧", "⟦ms 2027-09::September 2027⟧", "Ikke begyndt")], "⟦s grøn::Grøn⟧")
goal("3.2", "Vi køber ind med omtanke", [
    ("Kort fortalt", "⟦b::Indkøb står for ⟦m 64|%||baseline::64 procent⟧ af kommunens klimaaftryk.⟧ ⟦p::Det billigste er tit det, vi lader være med at købe.⟧ ⟦a::Derfor indfører vi en ventedag på alle indkøb over ⟦m 5000|kr.||other::5.000 kr.⟧, bygger et lager for brugte møbler og stiller krav om genbrug i udbuddene.⟧ ⟦a::Køkkenerne omlægger menuen, så der er kød to dage om ugen.⟧ ⟦t::Aftrykket fra indkøb skal falde med ⟦m -25|%|2027|target::25 procent⟧ frem mod 2027.⟧ Arbejdet bygger på ⟦r Plan:Klimaplan 2030::Klimaplan 2030⟧. ⟦o Rie Storkholm|Teknik- og klimadirektør|tegner målet::Teknik- og klimadirektør Rie Storkholm⟧ tegner målet, og ⟦f november::regnskabet lægges frem for byrådet hvert år i november⟧.")])
for i, v in enumerate(["Koncernplan 2026-2027", "Brøndager Kommune", "Godkendt af koncernledelsen den 8. januar 2026. Kolonnen Lige nu er opdateret den 1. maj 2026.", "", "Sådan er arket bygget op: Hvert mål har en blok. Derfor siger, hvad der ligger bag. Vi vil se fortæller, hvad der skal komme ud af det. Målets direktør står på mål for det hele, og Hvem løfter viser, hvem der gør arbejdet."], 2):
    c = front.cell(i, 2, v)
    c.font, c.alignment = Font(bold=i == 2, size=24 if i == 2 else 11), Alignment(wrap_text=i > 3, vertical="top")
front.column_dimensions["B"].width = 90
over = wb.create_sheet("Overblik", 1)
for c, v in enumerate(("Nr.", "Koncernmål", "Farve pr. 1. maj"), 1):
    over.cell(1, c, v).font = Font(bold=True)
for i, row in enumerate(OVER, 2):
    for c, v in enumerate(row, 1):
        over.cell(i, c, v or None)
over.column_dimensions["B"].width = 50
words = wb.create_sheet("Ord og tegn")
for i, row in enumerate([("HovedMED", "Det øverste udvalg for samarbejde mellem ledelse og medarbejdere"), ("Normtid", "Den tid, en medarbejder er ansat"), ("Grøn, gul, rød", "Direktørens egen vurdering")], 1):
    for c, v in enumerate(row, 1):
        words.cell(i, c, v)
wb.properties.title = ""
wb.save(DOCS / f"{STEM}.xlsx")
for g in T.goals:
    for x in g["targets"]:
        x["text"] = x["text"].replace(" ¦ ", " ")
T.write(STEM, "xlsx", "Koncernplan 2026-2027", "Brøndager", None, "koncernplan", ("2026-01-01", "2027-12-31", ["2026"]), "adopted")

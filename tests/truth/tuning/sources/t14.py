"""Institution contract, each goal a two-column form table (DOCX printed by LibreOffice). Run: python3 t14.py"""
from marks import *
import tempfile
import docx
from docx.shared import Pt, Cm, RGBColor
from docx.oxml.ns import qn
from docx.oxml import OxmlElement
STEM = "t14-institutionsaftale-boernehuset-hvidbjerg-noerre"
T = Marks("t14")
d = docx.Document()
st = d.styles["Normal"]
st.font.name, st.font.size = "Liberation Sans", Pt(10)
sec = d.sections[0]
sec.left_margin = sec.right_margin = Cm(2.2)
sec.header.paragraphs[0].text = "Institutionsaftale · Børnehuset Lærkereden"
sec.footer.paragraphs[0].text = "Hvidbjerg-Nørre Kommune · Dagtilbud · Sagsnr. 24/11873"


def shade(cell, color):
    e = OxmlElement("w:shd")
    e.set(qn("w:val"), "clear"), e.set(qn("w:fill"), color)
    cell._tc.get_or_add_tcPr().append(e)


def para(text, bold=False, size=None, after=4):
    p = d.add_paragraph()
    r = p.add_run(T(text))
    r.bold = bold
    if size:
        r.font.size = Pt(size)
    p.paragraph_format.space_after = Pt(after)


def form(no, title, *rows):
    t = d.add_table(rows=1, cols=2)
    t.style = "Table Grid"
    head = t.rows[0].cells[0].merge(t.rows[0].cells[1])
    head.paragraphs[0].add_run(T(f"Effektmål {no} – ⟦g effektmål|{no}::{title}⟧")).bold = True
    shade(head, "CFE3F1")
    for label, *values in rows:
        c = t.add_row().cells
        c[0].width, c[1].width = Cm(4.2), Cm(12.4)
        c[0].paragraphs[0].add_run(label).italic = True
        for i, v in enumerate(values):
            list_level = 2 if v.startswith("--") else 1 if v.startswith("-") else 0
            text = T(v.lstrip("-"))
            p = c[1].paragraphs[0] if i == 0 else c[1].add_paragraph()
            p.paragraph_format.space_after = Pt(2)
            if list_level:
                p.paragraph_format.left_indent, p.paragraph_format.first_line_indent = Cm(.5 * list_level), Cm(-.45)
                text = ("•\u00a0\u00a0" if list_level == 1 else "o\u00a0\u00a0") + text
            p.add_run(text)
    for r in t.rows:
        r.cells[0].width, r.cells[1].width = Cm(4.2), Cm(12.4)
    T("⟦end::⟧")
    d.add_paragraph().paragraph_format.space_after = Pt(4)


para("Institutionsaftale 2026-2027", True, 22, 0)
para("Børnehuset Lærkereden", False, 16, 10)
para("Aftalen er indgået mellem dagtilbudschef Sanne Overby Lind og daglig leder Kim Toftegård. Den gælder fra 1. januar 2026 til 31. december 2027 og følges op ved to årlige dialogmøder.")
t = d.add_table(rows=0, cols=2)
t.style = "Light Grid Accent 1"
for a, b in [("Antal børn", "42 i vuggestuen, 88 i børnehaven"), ("Medarbejdere", "31, heraf 18 pædagoger"), ("Budgetramme 2026", "14,6 mio. kr."), ("Tillidsrepræsentant", "Maja Skovgaard, BUPL"), ("Arbejdsmiljørepræsentant", "Henning Brix")]:
    c = t.add_row().cells
    c[0].text, c[1].text = a, b
para("")
para("1. Rammer og værdigrundlag", True, 13)
para("⟦val::I Lærkereden er ethvert barn en del af et fællesskab⟧. Vi arbejder efter den styrkede pædagogiske læreplan, og forældrebestyrelsen er en aktiv medspiller. Aftalen udfolder fem effektmål; de øvrige opgaver løses som beskrevet i kvalitetsrapporten.")
para("2. Effektmål", True, 13)
form(1, "Sproget gror i hverdagen",
     ("Nuværende situation", "⟦b::Sprogvurderingerne fra 2025 viser, at hvert fjerde barn på tre år har sprog på et lavere niveau end forventet.⟧"),
     ("Effekt for barnet", "⟦e::Børnene kan gøre sig forståelige og bliver lyttet til.⟧", "⟦e::Tosprogede børn møder skolen med et aldersvarende ordforråd.⟧"),
     ("Indikator", "Andel af treårige med aldersvarende sprog"),
     ("Baseline", "⟦m 74|%|2025|baseline::74 % (2025)⟧"),
     ("Mål 2026", "⟦t::⟦m 80|%|2026|target::80 %⟧⟧"),
     ("Mål 2027", "⟦t::⟦m 86|%|2027|target::86 %⟧⟧"),
     ("Indsatser", "-⟦a::Dialogisk læsning tre gange om ugen på alle stuer⟧", "-⟦a::Sprogpædagogen vejleder kolleger efter ”makkermodellen”:⟧", "--⟦a2::fire observationer pr. halvår⟧", "--⟦a2::fælles feedback samme dag⟧", "-⟦a::Bogkufferter udlånes til familierne hver fredag⟧"),
     ("Ansvarlig", "⟦o Lotte Refsager|sprogpædagog|ansvarlig::Sprogpædagog Lotte Refsager⟧"),
     ("Opfølgning", "⟦f april 2026;november 2026::Resultaterne drøftes på dialogmøderne i april og november 2026.⟧"))
form(2, "Børn i bevægelse ude og inde",
     ("Nuværende situation", "⟦b::Legepladsen er nedslidt, og om vinteren er halvdelen af børnene ude under en time om dagen.⟧"),
     ("Effekt for barnet", "⟦e::Børnene får motoriske udfordringer, der passer til deres alder.⟧"),
     ("Indikator", "Antal timer ude pr. dag, målt i uge 6 og uge 46"),
     ("Baseline", "⟦m 1.1|timer||baseline::1,1 time⟧"),
     ("Mål 2026", "⟦t::⟦m 2|timer|2026|target::2 timer⟧⟧"),
     ("Mål 2027", "⟦t::⟦m 2.5|timer|2027|target::2,5 timer⟧⟧"),
     ("Indsatser", "-⟦a::Der etableres bålhytte og cykelbane⟧", "-⟦a::Personalet gennemfører forløbet ”Krop og leg” hos University College Vestjord⟧", "-⟦a::Ugentlig skovdag for de ældste børn⟧"),
     ("Ansvarlig", "⟦o Kim Toftegård|daglig leder|ansvarlig::Daglig leder Kim Toftegård⟧ og ⟦o |Legepladsudvalget|ansvarlig::legepladsudvalget⟧"),
     ("Samarbejdspartnere", "⟦o- |Natur og Park|samarbejdspartner::Natur og Park⟧, ⟦o- |Hvidbjerg Gymnastikforening|samarbejdspartner::Hvidbjerg Gymnastikforening⟧"),
     ("Opfølgning", "⟦f halvårligt::Halvårligt på personalemøde.⟧"))
form(3, "Trygge overgange til skole og SFO",
     ("Afsæt", "Målet kobler sig til ⟦r Politik:Børne- og Ungepolitik::Børne- og Ungepolitikken⟧ samt ⟦r Budget2025-2028:forandring22::forandring 22 i Budget 2025-2028⟧."),
     ("Effekt for barnet", "⟦e::Barnet kender mindst én voksen og to kammerater på første skoledag.⟧"),
     ("Indikator", "Forældrenes svar på spørgsmål 14 i tilfredshedsmålingen"),
     ("Baseline", "Findes ikke – måles første gang i september 2026"),
     ("Mål 2027", "⟦t::⟦m 90|%|2027|target::90 %⟧ er tilfredse eller meget tilfredse⟧"),
     ("Indsatser", "-⟦a::Brobygningsdage på Nørreskolen i april og maj⟧", "-⟦a::Overleveringsmøde for hvert barn med særlige behov, jf. ⟦r Lov:BarnetsLov::Barnets Lov⟧⟧"),
     ("Ansvarlig", "⟦o Winnie Kjeldahl|afdelingsleder|ansvarlig::Afdelingsleder Winnie Kjeldahl⟧"),
     ("Deltagere", "⟦o- |SFO-leder på Nørreskolen|deltager::SFO-lederen på Nørreskolen⟧, ⟦o- |PPR|deltager::PPR⟧"),
     ("Frist", "⟦tf 2026-02-01|2027-06-30|ja::1. februar 2026 til 30. juni 2027⟧"))
form(4, "Lavere sygefravær og flere på fuld tid",
     ("Nuværende situation", "⟦b::Sygefraværet er højest i de tre vintermåneder, og mange vikartimer koster ro på stuerne.⟧"),
     ("Indikator", "Sygefravær i procent; andel på fuld tid"),
     ("Baseline", "⟦m 8.3|%|2025|baseline::8,3 %⟧ (12 måneder til oktober 2025); ⟦m 46|%|2025|baseline::46 % på fuld tid⟧"),
     ("Mål 2026", "⟦t::Højst ⟦m 7|%|2026|target::7,0 %⟧⟧"),
     ("Mål 2027", "⟦t::Højst ⟦m 6.2|%|2027|target::6,2 %⟧⟧; ⟦t::⟦m 55|%|2027|target::55 %⟧ på fuld tid⟧"),
     ("Indsatser", "-⟦a::TRIO’en gennemgår fraværet den første mandag i måneden⟧", "-⟦a::Alle, der bliver ansat på deltid, tilbydes flere timer ved ledighed⟧", "-⟦a::Nye kolleger følges af en mentor det første halve år⟧"),
     ("Ansvarlige", "⟦o Kim Toftegård|daglig leder|ansvarlig::Kim Toftegård, leder⟧; ⟦o Maja Skovgaard|tillidsrepræsentant|ansvarlig::Maja Skovgaard, tillidsrepræsentant⟧; ⟦o Henning Brix|arbejdsmiljørepræsentant|ansvarlig::Henning Brix, AMR⟧"),
     ("Opfølgning", "⟦f månedligt;1. kvartal 2027::Månedligt i TRIO; samlet status til dagtilbudschefen i 1. kvartal 2027.⟧"))
form(5, "Forældre, der kender hinanden",
     ("Effekt for barnet", ""), ("Indikator", ""), ("Mål 2026", ""), ("Indsatser", "Aftales med forældrebestyrelsen i foråret 2026"), ("Ansvarlig", ""))
para("3. Underskrifter", True, 13)
t = d.add_table(rows=0, cols=2)
for a, b in [("Dato: 12. december 2025", "Dato: 12. december 2025"), ("____________________", "____________________"), ("Sanne Overby Lind\nDagtilbudschef", "Kim Toftegård\nDaglig leder"), ("____________________", "____________________"), ("Maja Skovgaard\nTillidsrepræsentant (TR)", "Henning Brix\nArbejdsmiljørepræsentant (AMR)")]:
    c = t.add_row().cells
    c[0].text, c[1].text = a, b
with tempfile.TemporaryDirectory() as tmp:
    d.core_properties.author = "Dagtilbud"
    d.core_properties.title = ""
    f = pathlib.Path(tmp) / f"{STEM}.docx"
    d.save(f)
    soffice(f, STEM)
T.write(STEM, "pdf", "Institutionsaftale 2026-2027 Børnehuset Lærkereden", "Hvidbjerg-Nørre", "Dagtilbud", "kontrakt", ("2026-01-01", "2027-12-31"), "adopted")

"""Rendered by facts2.py: a DOCX of python-docx, saved as PDF by LibreOffice. One table of label and text for each goal."""
import pathlib
import tempfile

from docx import Document
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

from facts2 import Doc

d = Doc(
    "c11-virksomhedsplan-dagtilbud-rosenvold", "pdf", title="Virksomhedsplan 2024-2025 for Dagtilbudsområde Nørremark", municipality="Rosenvold", area="Dagtilbudsområde Nørremark",
    document_type="virksomhedsplan", period={"from": "2024-01-01", "to": "2025-12-31", "accept": ["2024"]}, state="adopted",
)
w = Document()
s = w.sections[0]
s.page_width, s.page_height, s.left_margin, s.right_margin, s.top_margin, s.bottom_margin = Cm(21), Cm(29.7), Cm(2.2), Cm(2.2), Cm(2.4), Cm(2)
w.styles["Normal"].font.name, w.styles["Normal"].font.size = "Lato", Pt(10)
for n, size in (("Heading 1", 17), ("Heading 2", 13)):
    st = w.styles[n]
    st.font.name, st.font.size, st.font.color.rgb = "Lato", Pt(size), RGBColor(0x1F, 0x5C, 0x4A)
    for key in ("asciiTheme", "hAnsiTheme"):
        st.element.rPr.rFonts.attrib.pop(qn("w:" + key), None)
s.header.paragraphs[0].text = "Rosenvold Kommune  |  Børn og Læring"


def field(paragraph, code):
    for kind, text in (("begin", None), (None, code), ("end", None)):
        run = paragraph.add_run()
        el = OxmlElement("w:fldChar" if kind else "w:instrText")
        if kind:
            el.set(qn("w:fldCharType"), kind)
        else:
            el.text = text
        run._r.append(el)


foot = s.footer.paragraphs[0]
foot.add_run("Virksomhedsplan for Nørremark – side ")
field(foot, "PAGE")
foot.add_run(" af ")
field(foot, "NUMPAGES")


def shade(cell, colour):
    el = OxmlElement("w:shd")
    el.set(qn("w:val"), "clear")
    el.set(qn("w:fill"), colour)
    cell._tc.get_or_add_tcPr().append(el)


def table(head, rows, widths=(3.6, 13)):
    t = w.add_table(rows=0, cols=2)
    t.style, t.alignment = "Table Grid", WD_TABLE_ALIGNMENT.CENTER
    if head:
        c = t.add_row().cells
        m = c[0].merge(c[1])
        m.paragraphs[0].add_run(head).bold = True
        m.paragraphs[0].runs[0].font.size = Pt(11.5)
        shade(m, "CFE3DA")
    for label, content in rows:
        c = t.add_row().cells
        c[0].paragraphs[0].add_run(label).bold = True
        shade(c[0], "EEF5F1")
        parts = content if isinstance(content, list) else [content]
        for i, part in enumerate(parts):
            bullet = part.startswith("* ")
            par = c[1].paragraphs[0] if not i else c[1].add_paragraph()
            if bullet:
                par.style = w.styles["List Bullet"]
            par.add_run(part[2:] if bullet else part)
    t.autofit = False
    for column, width in zip(t.columns, widths):
        column.width = Cm(width)
    for row in t.rows:
        for cell, width in zip(row.cells, widths):
            cell.width = Cm(width)
    w.add_paragraph()


w.add_heading("Virksomhedsplan 2024-2025 for Dagtilbudsområde Nørremark", 1)
w.add_paragraph(
    "Området består af fire børnehuse: Myretuen, Solsikken, Vandhuset og naturbørnehaven Egekrattet. Tilsammen er vi 96 ansatte om 412 børn i alderen 0-6 år. Virksomhedsplanen er blevet til i lederteamet "
    "og i områdets MED-udvalg og er godkendt af forældrebestyrelsen den 14. december 2023. Den gælder i to år og justeres efter det første."
)
table("Området kort fortalt", [
    ("Børnehuse", "Myretuen (vuggestue), Solsikken, Vandhuset og Egekrattet (2 skovgrupper)"),
    ("Normering", "3,1 børn pr. voksen i vuggestuerne og 6,0 i børnehaverne, målt i september 2023"),
    ("Økonomi", "Områdets ramme er 58,4 mio. kr. i 2024"),
    ("Ledelse", "Områdeleder Mads Vinther og fire daglige ledere"),
])
w.add_paragraph(
    "Vi har valgt at samle kræfterne om otte mål. Hvert af dem er beskrevet i et skema, så det er let at se, hvad vi vil, og hvem der holder snor i det. Rammen om det hele er den styrkede pædagogiske læreplan, "
    "Rosenvold Kommunes Børne- og Ungestrategi og den aftale, som byrådet har indgået om budget 2024-2027."
)
w.add_heading("Børnene først", 2)

g = d.goal("Flere ord i hverdagen", "mål", "1", "Børnene først", themes=["børn og unge"], groups=["børn", "forældre"])
table(f"Mål 1: {g}", [
    ("Baggrund", g.b("Sprogvurderingen i 2023 viste, at hvert fjerde barn på tre år har brug for en særlig indsats. Det er flere end i resten af kommunen, og forskellen mellem husene er stor.")),
    ("Formål", g.p("Alle børn skal møde et rigt sprog hos voksne, der har tid til at lytte, svare og spørge videre.")),
    ("Delmål", ["* " + g.t("Andelen af treårige med behov for en særlig eller fokuseret indsats er nedbragt fra 25 % til 15 % ved udgangen af 2025"),
                "* " + g.t("I alle stuer læses der dialogisk med børnene mindst fire gange om ugen")]),
    ("Sådan gør vi", ["* " + g.a("Hver stue udpeger en sprogvejleder, som får to timer om ugen til opgaven"),
                      "* " + g.a("Bogkasser fra biblioteket skifter mellem husene hver sjette uge"),
                      "* " + g.a("Forældre inviteres til ordværksted i november, hvor de selv prøver materialerne"),
                      "* " + g.a("Vi filmer læsesituationer og ser dem igennem på stuemøderne")]),
    ("Hvem", g.o("Daglig leder Signe Aagaard", "Signe Aagaard", "Daglig leder") + " er ansvarlig. " + g.x("Tale-hørekonsulent Ulla Fabricius", "Ulla Fabricius", "Tale-hørekonsulent", "deltager") + " deltager i planlægningen."),
    ("Hvornår", g.tf("August 2024 til december 2025", "2024-08-01", "2025-12-31", True)),
    ("Opfølgning", g.f("Nye sprogvurderinger gennemgås i lederteamet hvert forår og efterår.", "hvert forår og efterår")),
])
g.m("nedbragt fra 25 % til 15 %", 15, "%", "target", 2025, "treårige med behov for særlig eller fokuseret indsats")
g.m("fra 25 % til 15 %", 25, "%", "baseline", 2023)
g.m("mindst fire gange om ugen", 4, "gange om ugen", "target")

g = d.goal("Ude hver dag – også når det regner", "mål", "2", "Børnene først", themes=["børn og unge"], groups=["børn"])
table(f"Mål 2: {g}", [
    ("Baggrund", g.b("Egekrattet har i mange år brugt skoven som stue. De tre andre huse er kommet længere ind, end godt er, og legepladserne står tomme fra november til marts.")),
    ("Formål", g.p("Bevægelse og natur skal være en selvfølge for alle børn i Nørremark, uanset hvilket hus de går i.")),
    ("Delmål", ["* " + g.t("Alle børnehavebørn er ude mindst to timer om dagen året rundt")]),
    ("Sådan gør vi", ["* " + g.a("Solsikken og Vandhuset får hver en fast skovdag om ugen"), "* " + g.a("Personalet fra Egekrattet er gæstelærere i de andre huse, i alt fem dage pr. hus"),
                      "* " + g.a("Garderoben i Myretuen bygges om, så der er plads til regntøj") , "* " + g.a("Der købes to ladcykler")]),
    ("Tegn på, at det lykkes", ["* " + g.e("Børnene finder selv på lege ude"), "* " + g.e("Der er færre konflikter sidst på eftermiddagen"), "* " + g.e("Forældrene fortæller om trætte og glade børn")]),
    ("Hvem", g.o("Souschef Karim Nassar, Egekrattet", "Karim Nassar", "Souschef")),
    ("Hvornår", g.tf("Fra 1. marts 2024", "2024-03-01", None)),
    ("Opfølgning", g.f("Husene fører udelogbog, som drøftes på personalemødet i juni.", "juni")),
])
g.m("mindst to timer om dagen", 2, "timer om dagen", "target")

g = d.goal("En tryg start i skolen", "mål", "3", "Børnene først", themes=["overgange og sammenhæng", "børn og unge"], groups=["børn", "forældre"])
table(f"Mål 3: {g}", [
    ("Baggrund", g.b("Overgangen fra børnehave til skole er forskellig fra hus til hus, og Nørremarkskolen modtager børn fra elleve institutioner. Efter ændringen af " + g.r("Dagtilbudsloven", "Lov:Dagtilbudsloven") + " er kravene til samarbejdet blevet tydeligere.")),
    ("Formål", g.p("Børn og forældre skal opleve én sammenhængende bevægelse og ikke et brud.")),
    ("Sådan gør vi", ["Sammen med " + g.x("Nørremarkskolen") + " og " + g.x("SFO Regnbuen") + " gør vi følgende:",
                      "* " + g.a("Der laves et årshjul for overgangen, som er ens i alle fire huse"),
                      "* " + g.a("Kommende skolebørn besøger SFO'en seks gange i løbet af foråret"),
                      "* " + g.a("Pædagoger og børnehaveklasseledere bytter plads en uge i april"),
                      "* " + g.a("Overleveringssamtaler holdes for børn, hvor PPR er inde over")]),
    ("Hvem", "Tovholdere er " + g.o("daglig leder Pernille Storgaard", "Pernille Storgaard", "daglig leder", "tovholder") + " og " + g.o("indskolingsleder Rune Dam", "Rune Dam", "indskolingsleder", "tovholder")),
    ("Hvornår", g.tf("Skoleåret 2024/2025", "2024-08-01", "2025-07-31")),
    ("Hører sammen med", g.r("Rosenvold Kommunes Børne- og Ungestrategi", "Strategi:Børne- og Ungestrategi") + ", spor 2 om overgange"),
    ("Opfølgning", g.f("Evalueres med skolen i september 2025 ved en spørgeskemaundersøgelse blandt forældrene.", "september 2025")),
])
w.add_heading("Fagligheden og fællesskabet", 2)

g = d.goal("Faglig stolthed: refleksion som arbejdsmetode", "mål", "4", "Fagligheden og fællesskabet", themes=["kompetenceudvikling"], groups=["medarbejdere"])
table(f"Mål 4: {g}", [
    ("Baggrund", g.b("I APV'en fra 2023 svarede mange, at der sjældent er tid til at tale om det faglige. Møderne handler mest om vagter og praktik.")),
    ("Formål", g.p("Vi vil have en kultur, hvor vi undrer os sammen og ændrer på det, der ikke virker.")),
    ("Sådan gør vi", ["Kompetenceudvikling", "* " + g.a("Alle pædagoger gennemfører diplommodulet Pædagogisk faglighed inden sommeren 2025"),
                      "* " + g.a("Medhjælpere tilbydes et kursus på tre dage"), "Møder", "* " + g.a("Halvdelen af hvert stuemøde bruges på en praksisfortælling"),
                      "* " + g.a("En gang i kvartalet holdes en fælles fagaften på tværs af husene")]),
    ("Hvem", g.o("Lederteamet", None, "Lederteamet") + " i fællesskab"),
    ("Hvornår", g.tf("2024 og 2025", "2024-01-01", "2025-12-31", True)),
    ("Opfølgning", g.f("Trivselsmålingen i 2025", "2025")),
])

g = d.goal("Nye kolleger skal føle sig ventet", "mål", "5", "Fagligheden og fællesskabet", themes=["onboarding", "rekruttering og fastholdelse"], groups=["nye medarbejdere"])
table(f"Mål 5: {g}", [
    ("Baggrund", g.b("I 2023 ansatte vi 21 nye medarbejdere, og fire af dem var væk igen efter tre måneder.")),
    ("Delmål", ["* " + g.t("Ingen siger op i prøvetiden, fordi introduktionen var for dårlig"), "* " + g.t("Alle nyansatte har en plan for de første 100 dage, inden de møder første gang")]),
    ("Sådan gør vi", ["* " + g.a("Et fælles introduktionsprogram skrives i første kvartal 2024"), "* " + g.a("Nyansatte får en makker fra et andet hus"), "* " + g.a("Områdelederen holder samtale med alle nye efter seks uger")]),
    ("Hvem", "Områdeleder " + "Mads Vinther og " + "FTR Bente Munk"),
    ("Opfølgning", g.f("Tallene lægges frem i MED-udvalget i marts og oktober.", "marts", "oktober")),
])
g.m("ansatte vi 21 nye medarbejdere", 21, "medarbejdere", "baseline", 2023), g.m("fire af dem var væk igen", 4, "medarbejdere", "baseline", 2023)
g.o("Områdeleder Mads Vinther", "Mads Vinther", "Områdeleder"), g.o("FTR Bente Munk", "Bente Munk", "FTR")
g.ms("Et fælles introduktionsprogram skrives i første kvartal 2024", "2024-03")

g = d.goal("Et sygefravær, der er til at leve med", "mål", "6", "Fagligheden og fællesskabet", themes=["sygefravær", "arbejdsmiljø og trivsel"], groups=["medarbejdere"])
table(f"Mål 6: {g}", [
    ("Baggrund", g.b("Fraværet i Nørremark lå i 2023 på 7,9 procent, hvor gennemsnittet for kommunens dagtilbud var 6,6 procent. Det er især det korte fravær, der fylder.")),
    ("Delmål", ["* " + g.t("Sygefraværet er højst 6,5 procent i 2024 og højst 6,0 procent i 2025")]),
    ("Sådan gør vi", ["* " + g.a("Lederen ringer på første sygedag"), "* " + g.a("TRIO'en i hvert hus gennemgår fraværet hver måned"), "* " + g.a("Vikardækningen samles i et områdevikarkorps, som forventes at koste 600.000 kr. om året"),
                      "* " + g.a("Vi afprøver fleksible mødetider i Vandhuset, jf. ændring 17 i budget 2024-2027")]),
    ("Hvem", "Ansvarlig: " + g.o("Mads Vinther", "Mads Vinther", None) + ". Deltagere: " + g.x("de daglige ledere", None, "daglige ledere", "deltager") + ", " + g.x("arbejdsmiljørepræsentanterne", None, "arbejdsmiljørepræsentanterne", "deltager")),
    ("Hvornår", g.tf("Løbende")),
    ("Opfølgning", g.f("Hvert kvartal i MED-udvalget", "Hvert kvartal")),
])
g.r("ændring 17 i budget 2024-2027", "Budget2024-2027:forandring17", "Budget")
g.m("på 7,9 procent", 7.9, "%", "baseline", 2023), g.m("6,6 procent", 6.6, "%", "baseline", 2023, "kommunens dagtilbud")
g.m("højst 6,5 procent i 2024", 6.5, "%", "target", 2024), g.m("højst 6,0 procent i 2025", 6.0, "%", "target", 2025), g.m("600.000 kr. om året", 600000, "kr.", "amount")
w.add_heading("Forældre og lokalsamfund", 2)

g = d.goal("Forældre som medspillere", "mål", "7", "Forældre og lokalsamfund", themes=["samskabelse og frivillighed"], groups=["forældre"])
table(f"Mål 7: {g}", [
    ("Baggrund", g.b("Forældrebestyrelsen har peget på, at dialogen ofte kun handler om praktiske beskeder.")),
    ("Formål", g.p("Målet er et samarbejde, hvor forældre og personale deler ansvaret for børnenes trivsel og læring.")),
    ("Sådan gør vi", ["* " + g.a("Forældremødet laves om til en workshop med temaer, som forældrene selv har stemt om"), "* " + g.a("Bestyrelsen holder åben kaffe på legepladsen fire gange om året"),
                      "* " + g.a("Et lille hæfte om samarbejdet oversættes til arabisk, ukrainsk og engelsk")]),
    ("Hvem", "Ansvarlig: " + g.o("forældrebestyrelsens formand, Louise Brink", "Louise Brink", "forældrebestyrelsens formand") + ", og " + g.o("områdelederen", None, "områdelederen")),
    ("Opfølgning", g.f("Drøftes på bestyrelsens møde i november.", "november")),
])

g = d.goal("Grønne børnehuse", "mål", "8", "Forældre og lokalsamfund", themes=["bygninger og boliger"], groups=[])
table(f"Mål 8: {g}", [
    ("Baggrund", ""), ("Formål", ""), ("Delmål", ""), ("Sådan gør vi", "Skemaet udfyldes, når klimaråd og bestyrelse har mødtes."), ("Hvem", ""), ("Hvornår", ""), ("Opfølgning", ""),
])
w.add_paragraph("På områdets vegne")
w.add_paragraph("Mads Vinther, områdeleder\t\tLouise Brink, formand for forældrebestyrelsen")
with tempfile.TemporaryDirectory() as tmp:
    src = pathlib.Path(tmp) / f"{d.stem}.docx"
    w.save(src)
    d.soffice(src)

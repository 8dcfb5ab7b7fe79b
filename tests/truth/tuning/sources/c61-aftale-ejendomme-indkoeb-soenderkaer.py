"""An agreement of one department whose goals are the columns of wide tables. Run: python THIS; writes the document (python-docx, then LibreOffice) and its truth."""
import pathlib
import tempfile

import docx
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

from facts10 import HALF, document, libreoffice, write

STEM = "c61-aftale-ejendomme-indkoeb-soenderkaer"
S1, S2, S3 = "Bygninger, der bliver brugt", "Service, der bliver set", "Fælles for alle afdelinger"


def mark(n):
    title = {1: "Borgeren først", 2: "Vi passer på pengene", 3: "Et godt sted at arbejde"}[n]
    return (f"Pejlemærke {n}: {title}", [("Pejlemærker", f"Pejlemærke {n}: {title}", f"Pejlemærker:Direktionens pejlemærker:{n}")])


ROWS = ["Derfor", "Når vi er i mål", "Skridt på vejen", "Hovedansvar", "Medspillere", "Tid", "Status gives", "Ophæng"]
GOALS = [
    dict(number="1", title="Mindre energi pr. kvadratmeter", section=S1,
         why="Kommunens 214 bygninger brugte 131 kWh pr. kvadratmeter i 2024. Prisen på varme er steget, og taget på to skoler kan bære solceller.",
         goal=["Forbruget er nede på 118 kWh pr. kvadratmeter ved udgangen af 2026"],
         do=["Natsænkning efterprøves i alle bygninger over 500 kvadratmeter", ("Der sættes fjernaflæste målere op", ["Skoler og haller i første halvår", "Resten inden årets udgang"]), "Teknisk servicepersonale kommer på kursus i indeklima", "Solceller på Lynghøjskolen og Rådhuset"],
         owner="Energileder Malene Ostrup", owners=[("Energileder Malene Ostrup", "Malene Ostrup", "Energileder", "hovedansvar", True)],
         others=["Skoleafdelingen", "Sønderkær Varmeværk"], when="Januar til december 2026", time=("Januar til december 2026", "2026-01-01", "2026-12-31"),
         follow=[("Forbruget aflæses hver måned", ["hver måned"]), ("Klimaudvalget får en opgørelse i februar 2027", ["februar 2027"])], basis=mark(2),
         measures=[("131 kWh pr. kvadratmeter i 2024", 131, "kWh/m2", 2024, "baseline"), ("118 kWh pr. kvadratmeter", 118, "kWh/m2", 2026, "target"), ("214 bygninger", 214, "bygninger", None, "cited figure"), ("over 500 kvadratmeter", 500, "m2", None, "norm")]),
    dict(number="2", title="Færre tomme lokaler", section=S1,
         why="En optælling i uge 39 viste, at klasselokaler og mødelokaler i gennemsnit var i brug 34 % af åbningstiden.",
         goal=["Lokaler udnyttes mindst 50 % af åbningstiden i 2027", "Kommunen har 6.000 kvadratmeter mindre at varme op"],
         do=["Ét fælles bookingsystem for skoler, haller og rådhus", "Forslag til salg af Gammel Præstegård og Industrivej 9 lægges frem for Økonomiudvalget", "Foreninger får digital nøgle til 40 lokaler"],
         owner="Ejendomschef Søren Bak Thygesen", owners=[("Ejendomschef Søren Bak Thygesen", "Søren Bak Thygesen", "Ejendomschef", "hovedansvar", True)],
         others=["Kultur og Fritid", "Folkeoplysningsudvalget"], when="2026-2027", time=("2026-2027", "2026-01-01", "2027-12-31"),
         follow=[("Ny optælling hvert efterår", ["hvert efterår"])], basis=("Forandring 17 i Budget 2026-2029", [("Budget", "Forandring 17 i Budget 2026-2029", "Budget2026-2029:forandring17")]),
         measures=[("34 % af åbningstiden", 34, "%", None, "baseline"), ("mindst 50 % af åbningstiden i 2027", 50, "%", 2027, "target"), ("6.000 kvadratmeter mindre", -6000, "m2", None, "target"), ("40 lokaler", 40, "lokaler", None, "norm")]),
    dict(number="3", title="Vedligehold, før det vælter", section=S1,
         why="Efterslæbet er opgjort til 96 mio. kr. Akutte udkald koster tre gange så meget som planlagt arbejde, og håndværkerne bruger formiddagen i bilen.",
         goal=["Akutte udkald udgør højst en fjerdedel af alle opgaver"],
         do=["Alle bygninger gennemgås efter samme skema", "En tiårig plan for tage, vinduer og kloak forelægges byrådet", "Rammeaftaler med lokale håndværkere udbydes på ny"],
         owner="–", owners=[], others=["Institutionslederne"], when="Planen ligger klar 1. september 2026", time=("Planen ligger klar 1. september 2026", None, "2026-09-01"),
         milestones=[("Planen ligger klar 1. september 2026", "2026-09-01")], follow=[("På møderne med direktionen i 2. og 4. kvartal", ["2. kvartal", "4. kvartal"])], basis=mark(2),
         measures=[("96 mio. kr.", 96, "mio. kr.", None, "amount")]),
    dict(number="4", title="Indkøb, der følger aftalerne", section=S2,
         why="Hver fjerde krone bruges uden om de aftaler, vi selv har indgået. Det koster rabat, og det er svært at se, om varerne er produceret ordentligt.",
         goal=["82 % af indkøbene sker på aftale i 2026", "Halvdelen af fødevarerne er økologiske"],
         do=["De ti største leverandører vises øverst i e-handlen", "Indkøberne ringer rundt til de steder, der køber mest uden om", "Sociale klausuler skrives ind i alle nye kontrakter over 5 mio. kr."],
         owner="Indkøbschef Lotte Friis-Holm og Økonomi", owners=[("Indkøbschef Lotte Friis-Holm", "Lotte Friis-Holm", "Indkøbschef", "hovedansvar", True), ("Økonomi", None, "Økonomi", "hovedansvar", True)],
         others=["Køkkenerne", "Jobcentret"], when="Hele 2026", time=("Hele 2026", "2026-01-01", "2026-12-31"),
         follow=[("Aftaledækningen trækkes kvartalsvis", ["kvartalsvis"])], basis=("Indkøbspolitikken", [("Politik", "Indkøbspolitikken", "Politik:Indkøbspolitik")]),
         measures=[("82 % af indkøbene sker på aftale i 2026", 82, "%", 2026, "target"), ("over 5 mio. kr.", 5, "mio. kr.", None, "norm")]),
    dict(number="5", title="Rengøring, brugerne lægger mærke til", section=S2,
         why="I målingen fra 2025 gav brugerne rengøringen 3,2 på en skala til 5. Utilfredsheden er størst på toiletterne i skolerne.",
         goal=["Brugerne giver mindst 3,8 i næste måling"],
         do=["Dagrengøring prøves af på tre skoler", "Rengøringsassistenter og pedeller får fælles morgenmøde", "Eleverne i 5. klasse er med til at skrive husreglerne for toiletterne"],
         owner="Serviceleder Jasmin Yildirim", owners=[("Serviceleder Jasmin Yildirim", "Jasmin Yildirim", "Serviceleder", "hovedansvar", True)],
         others=["Skolelederne", "fællestillidsrepræsentant Gitte Mundbjerg (3F)"], when="Forsøget varer fra februar til juni 2026", time=("Forsøget varer fra februar til juni 2026", "2026-02-01", "2026-06-30"),
         follow=[("Brugerne spørges i oktober 2026", ["oktober 2026"]), ("Stikprøver to gange om måneden", ["to gange om måneden"])], basis=mark(1),
         measures=[("3,2 på en skala til 5", 3.2, "point", 2025, "baseline"), ("mindst 3,8", 3.8, "point", None, "target")]),
    dict(number="6", title="Én indgang for institutionerne", section=S2,
         why="En daginstitutionsleder har i dag otte telefonnumre til os.",
         goal=["Ét nummer og én indbakke til alle henvendelser"],
         do=["Servicedesken bemandes fra klokken 6", "Opgaverne lægges ind i et fælles sagssystem, så lederen kan se, hvor langt vi er"],
         owner="Afdelingens ledergruppe i fællesskab", owners=[("Afdelingens ledergruppe i fællesskab", None, "Afdelingens ledergruppe", "hovedansvar", True)],
         others=["It og Digitalisering"], when="Servicedesken åbner i maj 2026", time=("Servicedesken åbner i maj 2026", "2026-05-01", None), milestones=[("Servicedesken åbner i maj 2026", "2026-05")],
         follow=[("Svartiden følges løbende", ["løbende"])], basis=("–", []), measures=[("otte telefonnumre", 8, "numre", None, "status")]),
    dict(number="7", title="Sygefraværet skal ned", section=S3,
         why="Afdelingens fravær var 6,4 % ved udgangen af september 2025, kommunens samlede 5,1 %.",
         goal=["Højst 5,4 % i 2026", "Ingen enheder over 7 %"],
         do=["Lederen holder omsorgssamtale senest på tiendedagen", "To vikarpuljer lægges sammen, så de faste ikke skal løbe hurtigere", "Arbejdspladsvurderingen følges op med én handling pr. team"],
         owner="Ejendomschef Søren Bak Thygesen", owners=[("Ejendomschef Søren Bak Thygesen", "Søren Bak Thygesen", "Ejendomschef", "hovedansvar", True)],
         others=["HR", "LMU"], when="2026", time=("2026", "2026-01-01", "2026-12-31"), follow=[("Månedligt på ledermødet", ["Månedligt"]), ("LMU i marts, juni, september og december", ["marts", "juni", "september", "december"])], basis=mark(3),
         measures=[("6,4 % ved udgangen af september 2025", 6.4, "%", 2025, "baseline"), ("kommunens samlede 5,1 %", 5.1, "%", 2025, "baseline"), ("Højst 5,4 % i 2026", 5.4, "%", 2026, "target"), ("over 7 %", 7, "%", None, "target")], themes=["sygefravær"]),
    dict(number="8", title="Ledelse tæt på", section=S3,
         why="Medarbejdere på aften- og nathold ser sjældent deres leder.",
         goal=["Alle medarbejdere har haft besøg af deres leder på arbejdsstedet mindst fire gange i løbet af året"],
         do=["Ledernes kalendere ryddes for møder om fredagen", "Nye ledere tilknyttes en kollega fra en anden afdeling"],
         owner="Direktør Preben Aaskov og HR-chef Tina Melgaard", owners=[("Direktør Preben Aaskov", "Preben Aaskov", "Direktør", "hovedansvar", True), ("HR-chef Tina Melgaard", "Tina Melgaard", "HR-chef", "hovedansvar", True)],
         others=["Alle afdelinger"], when="–", time=None, follow=[("Spørgsmål i trivselsmålingen 2027", ["2027"])], basis=mark(3),
         measures=[("mindst fire gange i løbet af året", 4, "gange", None, "target")], themes=["ledelse og organisation"]),
]
for g in GOALS:
    g["kind"] = "mål"
    g["fields"] = [("", "b", g["why"]), ("", "t", g["goal"]), ("", "a", g["do"]), ("", "f", g["follow"])]
    g["owners"] = g["owners"] + [(n.replace(" (3F)", ""), "Gitte Mundbjerg" if "Gitte" in n else None, "fællestillidsrepræsentant" if "Gitte" in n else n, "medspiller", False) for n in g["others"]]
    g["refs"] = g["basis"][1]


def shade(cell, colour):
    s = OxmlElement("w:shd")
    s.set(qn("w:val"), "clear"), s.set(qn("w:fill"), colour)
    cell._tc.get_or_add_tcPr().append(s)


def fill(cell, content):
    items = [content] if isinstance(content, str) else content
    for n, item in enumerate(items):
        text, more = item if isinstance(item, tuple) else (item, [])
        p = cell.paragraphs[0] if n == 0 else cell.add_paragraph()
        p.style = "List Bullet" if not isinstance(content, str) else "Normal"
        p.add_run(text)
        for sub in more:
            cell.add_paragraph(sub, style="List Bullet 2")
    for p in cell.paragraphs:
        p.paragraph_format.space_after = Pt(1)


def matrix(d, goals):
    width = [2.6] + [23.2 / len(goals)] * len(goals)
    t = d.add_table(rows=0, cols=len(goals) + 1)
    t.style, t.autofit = "Table Grid", False
    for n, w in enumerate(width):
        t.columns[n].width = Cm(w)
    cells = {"Derfor": lambda g: g["why"], "Når vi er i mål": lambda g: g["goal"] if len(g["goal"]) > 1 else g["goal"][0], "Skridt på vejen": lambda g: g["do"], "Hovedansvar": lambda g: g["owner"],
             "Medspillere": lambda g: ", ".join(g["others"]), "Tid": lambda g: g["when"], "Status gives": lambda g: [x for x, _ in g["follow"]] if len(g["follow"]) > 1 else g["follow"][0][0], "Ophæng": lambda g: g["basis"][0]}
    for label in ["Mål"] + ROWS:
        row = t.add_row()
        row.cells[0].paragraphs[0].add_run(label).bold = True
        shade(row.cells[0], "DCE6F1")
        for c, g, w in zip(row.cells[1:], goals, width[1:]):
            c.width = Cm(w)
            if label == "Mål":
                c.paragraphs[0].add_run(f"{g['number']}. {g['title']}").bold = True
                shade(c, "1F4E79")
                c.paragraphs[0].runs[0].font.color.rgb = RGBColor(255, 255, 255)
            else:
                fill(c, cells[label](g))
        row.cells[0].width = Cm(width[0])
        if label == "Mål":
            h = OxmlElement("w:tblHeader")
            row._tr.get_or_add_trPr().append(h)
    d.add_paragraph()


def build(path):
    d = docx.Document()
    s = d.sections[0]
    s.orientation, s.page_width, s.page_height = WD_ORIENT.LANDSCAPE, Cm(29.7), Cm(21)
    s.left_margin = s.right_margin = Cm(1.9)
    s.top_margin = s.bottom_margin = Cm(2)
    d.styles["Normal"].font.name, d.styles["Normal"].font.size = "Arial", Pt(10)
    s.footer.paragraphs[0].text = "Aftale 2026 · Ejendomme og Indkøb · Sønderkær Kommune"
    d.add_heading("Aftale 2026 for Ejendomme og Indkøb", 1)
    d.add_paragraph("Aftalen er indgået mellem direktionen og ejendomschef Søren Bak Thygesen. Den gælder for kalenderåret 2026 og beskriver det, afdelingen skal forandre. Det, der blot skal fortsætte, er ikke skrevet ind.")
    d.add_paragraph("Hvert mål hænger op på et af direktionens tre pejlemærker for 2025-2027, på en budgetbeslutning eller på en politik. Et mål uden ophæng er afdelingens eget. Læs tabellerne lodret: Hver søjle er ét mål.")
    d.add_heading("Afdelingen i tal", 2)
    d.add_paragraph("163 medarbejdere · 214 bygninger · 402.000 kvadratmeter · nettobudget 188,4 mio. kr.")
    for n, section in enumerate((S1, S2, S3)):
        d.add_heading(section, 2)
        if n == 2:
            d.add_paragraph("De to sidste mål står med samme ordlyd i alle seks afdelingers aftaler.")
        matrix(d, [g for g in GOALS if g["section"] == section])
    d.add_heading("Underskrifter", 2)
    d.add_paragraph("Sønderkær, den 18. december 2025")
    d.add_paragraph("Preben Aaskov, direktør\t\t\tSøren Bak Thygesen, ejendomschef")
    d.save(path)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as tmp:
        source = pathlib.Path(tmp) / f"{STEM}.docx"
        build(source)
        libreoffice(source, HALF / "documents" / f"{STEM}.pdf")
    write(STEM, "pdf", document("Aftale 2026 for Ejendomme og Indkøb", "Sønderkær", "Ejendomme og Indkøb", "aftale",
                                {"from": "2026-01-01", "to": "2026-12-31", "accept": ["2026"]}, "adopted"), GOALS)

"""A plan of goals and results in Word: goals are headings, each followed by a table of label and text. Run: python THIS; writes the document (python-docx) and its truth."""
import docx
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

from facts10 import HALF, document, plain, write

STEM = "c60-maal-resultatplan-vej-park-vesterhede"
A, B, C = "Resultatområde A: Veje, stier og broer", "Resultatområde B: Parker, skov og kyst", "Resultatområde C: Drift og arbejdsplads"
MEN = {"asger": ("Vejchef Asger Lindenskov", "Asger Lindenskov", "Vejchef"), "tove": ("Parkleder Tove Risager", "Tove Risager", "Parkleder"),
       "ib": ("driftsleder Ib Hougesen", "Ib Hougesen", "driftsleder"), "nadia": ("trafikplanlægger Nadia Brogaard", "Nadia Brogaard", "trafikplanlægger"),
       "hc": ("centerchef Hans-Christian Ladegaard", "Hans-Christian Ladegaard", "centerchef")}


def own(*keys):
    return [(*MEN[k], "målansvarlig", True) for k in keys]


def help_(*names):
    return [(n, None, n, "bidrager", False) for n in names]


GOALS = [
    dict(number="A1", title="Færre huller i vejene", section=A, fields=[
        ("Udgangspunkt", "b", ["Hovedeftersynet i 2025 gav de kommunale veje et skadespoint på 3,9. En tredjedel af asfalten er ældre end 22 år.", "Borgerne skriver især om kantskader på de smalle landeveje. I 2025 modtog vi 1.240 henvendelser gennem Tip Vej & Park."]),
        ("Det vil vi opnå", "t", "Efterslæbet på asfalt må ikke vokse i budgetperioden."),
        ("Resultatkrav", "t", ["Skadespoint på højst 3,6 ved eftersynet i 2028", "Akutte huller er lukket senest tre hverdage efter, at de er meldt ind"]),
        ("Det gør vi i 2027", "a", ["Ny asfalt på 38 km kommunevej efter den politisk godkendte prioriteringsliste", ("Kantsikring af de tre hårdest belastede landeveje", ["Engvej mellem Hule og Staun", "Gl. Kirkevej", "Vadestedet syd for broen"]), "Huller registreres med kamera på skraldebilerne i et forsøg sammen med Vesterhede Forsyning"]),
        ("Målansvarlig", None, "Vejchef Asger Lindenskov"), ("Bidrager", None, "Vesterhede Forsyning, driftsgruppe Vest"),
        ("Vi rapporterer", "f", [("Teknik- og Miljøudvalget ser tallene i maj og november", ["maj", "november"])]),
        ("Bygger på", None, "Budget 2027-2030, forandring 8")],
        owners=own("asger") + help_("Vesterhede Forsyning", "driftsgruppe Vest"), refs=[("Budget", "Budget 2027-2030, forandring 8", "Budget2027-2030:forandring8")],
        measures=[("et skadespoint på 3,9", 3.9, "point", 2025, "baseline"), ("1.240 henvendelser", 1240, "henvendelser", 2025, "baseline"), ("Skadespoint på højst 3,6", 3.6, "point", 2028, "target"), ("senest tre hverdage", 3, "hverdage", None, "target"), ("22 år", 22, "år", None, "cited figure"), ("38 km", 38, "km", 2027, "norm")], groups=["trafikanter"]),
    dict(number="A2", title="Sikre krydsninger ved skoler og haller", section=A, fields=[
        ("Udgangspunkt", "b", "Der er registreret 17 uheld med personskade på kommunens veje i 2025, heraf fem inden for 500 meter fra en skole."),
        ("Det vil vi opnå", "t", "Antallet af uheld med personskade falder til under 12 om året i 2029."),
        ("Det gør vi i 2027", "a", ["Hævede flader ved Staun Skole og Hule Hallen", "Variable tavler med 40 km/t i skoletiden på fire strækninger", "Trafikpolitikken revideres, så skoleveje kommer før gennemkørende trafik"]),
        ("Effekt", "e", "Flere forældre lader deres børn cykle selv."),
        ("Målansvarlig", None, "Vejchef Asger Lindenskov og trafikplanlægger Nadia Brogaard"), ("Bidrager", None, "Skoleafdelingen, Midt- og Vestpolitiet, Cyklistforbundets lokalafdeling"),
        ("Vi rapporterer", "f", [("Uheldstallene gøres op én gang om året", ["én gang om året"]), ("Hvert projekt evalueres et år efter ibrugtagning", [])]),
        ("Afsluttes", None, "Anlægsarbejderne er færdige 1. oktober 2027"),
        ("Bygger på", None, "Trafiksikkerhedsplan 2025-2030")],
        owners=own("asger", "nadia") + help_("Skoleafdelingen", "Midt- og Vestpolitiet", "Cyklistforbundets lokalafdeling"), refs=[("Plan", "Trafiksikkerhedsplan 2025-2030", "Plan:Trafiksikkerhedsplan"), ("Politik", "Trafikpolitikken", "Politik:Trafikpolitik")],
        time=("Anlægsarbejderne er færdige 1. oktober 2027", None, "2027-10-01"), milestones=[("Anlægsarbejderne er færdige 1. oktober 2027", "2027-10-01")],
        measures=[("17 uheld med personskade", 17, "uheld", 2025, "baseline"), ("heraf fem", 5, "uheld", 2025, "baseline"), ("under 12 om året i 2029", 12, "uheld", 2029, "target"), ("500 meter", 500, "m", None, "norm"), ("40 km/t", 40, "km/t", None, "norm")], groups=["børn", "trafikanter"]),
    dict(number="A3", title="Vinteren uden overraskelser", section=A, fields=[
        ("Udgangspunkt", "b", "Efter to milde vintre ramte sneen i januar 2026. Flere plejehjem meldte, at nattevagterne ikke kunne komme frem."),
        ("Det vil vi opnå", "t", "Alle ruter til døgninstitutioner er farbare klokken 5.30."),
        ("Det gør vi i 2027", "a", ["Nyt vinterregulativ med færre, men tydeligere klasser", "Et varslingsmøde med Sundhed og Ældre hver september", "Udlicitering af saltning på de sydlige ruter"]),
        ("Målansvarlig", None, "Driftsleder Ib Hougesen"),
        ("Vi rapporterer", "f", [("Sæsonen evalueres, når den slutter i april", ["april"])]),
        ("Afsluttes", None, "Fra 1. april 2027 til 30. september 2027")],
        owners=[("Driftsleder Ib Hougesen", "Ib Hougesen", "Driftsleder", "målansvarlig", True)], time=("Fra 1. april 2027 til 30. september 2027", "2027-04-01", "2027-09-30"), measures=[], groups=["borgere"]),
    dict(number="B1", title="Vilde vejkanter på halvdelen af strækningen", section=B, fields=[
        ("Udgangspunkt", "b", "Vi slår 410 km rabat to gange hver sommer. På prøvestrækningerne i 2025 taltes 63 plantearter mod 24 på de klippede."),
        ("Det vil vi opnå", "t", "Halvdelen af de kommunale rabatter drives som natur i 2028, uden at oversigten i kryds bliver dårligere."),
        ("Resultatkrav", "t", ["150 km omlagt i 2027", "Udgiften pr. km stiger ikke"]),
        ("Det gør vi i 2027", "a", ["Høslæt med opsamling på de første strækninger i august", "Skilte, som fortæller, at det er meningen", "Landmænd med arealer op til vejene inviteres til en markvandring"]),
        ("Målansvarlig", None, "Parkleder Tove Risager"), ("Bidrager", None, "Danmarks Naturfredningsforening Vesterhede, Landboforeningen"),
        ("Vi rapporterer", "f", [("Artsantallet registreres hver sommer", ["hver sommer"]), ("Kilometer omlagt opgøres kvartalsvis", ["kvartalsvis"])]),
        ("Bygger på", None, "Biodiversitetsstrategien; verdensmål 15")],
        owners=own("tove") + help_("Danmarks Naturfredningsforening Vesterhede", "Landboforeningen"), refs=[("Strategi", "Biodiversitetsstrategien", "Strategi:Biodiversitetsstrategi"), ("Verdensmål", "verdensmål 15", "Verdensmål:15")],
        measures=[("410 km rabat", 410, "km", None, "baseline"), ("63 plantearter", 63, "arter", 2025, "baseline"), ("24 på de klippede", 24, "arter", 2025, "baseline"), ("150 km omlagt i 2027", 150, "km", 2027, "target")], groups=["borgere"]),
    dict(number="B2", title="Byens træer", section=B, fields=[
        ("Det vil vi opnå", "t", ["Kronedækket i Vesterby udgør 18 % i 2035 mod 13,5 % i 2024", "For hvert træ, der fældes, plantes tre"]),
        ("Det gør vi i 2027", "a", ["220 gadetræer plantes, de fleste omkring stationen og Nygade", "Der laves et digitalt træregister, som borgerne kan slå op i", "Entreprenører stiller sikkerhed for træer på byggepladser"]),
        ("Målansvarlig", None, "Parkafdelingen"), ("Bidrager", None, "Byplan"),
        ("Vi rapporterer", "f", [("Løbende på hjemmesiden", ["Løbende"]), ("Kronedækket måles fra luften hvert fjerde år, næste gang i 2028", ["hvert fjerde år"])]),
        ("Bygger på", None, "Træpolitikken")],
        owners=[("Parkafdelingen", None, "Parkafdelingen", "målansvarlig", True)] + help_("Byplan"), refs=[("Politik", "Træpolitikken", "Politik:Træpolitik")],
        measures=[("udgør 18 % i 2035", 18, "%", 2035, "target"), ("13,5 % i 2024", 13.5, "%", 2024, "baseline"), ("220 gadetræer", 220, "træer", 2027, "norm")], groups=["borgere"]),
    dict(number="B3", title="En strand, alle kan komme ned til", section=B, fields=[
        ("Udgangspunkt", "b", "Stranden ved Hule har fire nedgange. Ingen af dem kan bruges med kørestol eller barnevogn."),
        ("Hvorfor", "p", "Kysten er kommunens største fritidsanlæg, og adgang til den er en del af Handicappolitikkens løfte om lige deltagelse."),
        ("Det gør vi i 2027", "a", ["Rampe og faste måtter ved Nordstranden", "To badekørestole, som lånes ud fra kiosken", "Ny nødvej for redningstjenesten"]),
        ("Målansvarlig", None, "Udpeges i 1. kvartal 2027"), ("Bidrager", None, "Handicaprådet, Hule Borgerforening"),
        ("Vi rapporterer", "f", [("Handicaprådet får en orientering på mødet i august", ["august"])]),
        ("Afsluttes", None, "Klar til badesæsonen, senest 15. juni 2027")],
        owners=help_("Handicaprådet", "Hule Borgerforening"), refs=[("Politik", "Handicappolitikkens", "Politik:Handicappolitik")],
        time=("Klar til badesæsonen, senest 15. juni 2027", None, "2027-06-15"), milestones=[("senest 15. juni 2027", "2027-06-15")], measures=[("fire nedgange", 4, "nedgange", None, "status")], groups=["borgere med handicap"]),
    dict(number="C1", title="Et arbejdsliv, man kan holde til", section=C, fields=[
        ("Udgangspunkt", "b", "Sygefraværet på materielgårdene var 6,8 % i 2025. Halvdelen af de lange forløb skyldes ryg og skuldre."),
        ("Det vil vi opnå", "t", "Fraværet nedbringes til 5,0 % i 2027 og 4,5 % i 2028."),
        ("Det gør vi i 2027", "a", ["Fysioterapeut på pladsen hver anden torsdag", ("Tunge løft kortlægges og fjernes", ["Kantsten lægges kun med maskine", "Skraldespande i parkerne skiftes til en lettere model"]), "Samtale på femte fraværsdag, hvor lederen ringer, og medarbejderen bestemmer emnet"]),
        ("Effekt", "e", "Medarbejderne går hjem med kræfter til overs, og opgaverne løses til tiden."),
        ("Målansvarlig", None, "Centerchef Hans-Christian Ladegaard"), ("Bidrager", None, "Arbejdsmiljøgruppen, 3F ved tillidsrepræsentant Keld Vangsgaard"),
        ("Vi rapporterer", "f", [("LMU drøfter fraværet hver måned", ["hver måned"]), ("Direktionen får et overblik ved udgangen af 2. og 4. kvartal", ["2. kvartal", "4. kvartal"])])],
        owners=[("Centerchef Hans-Christian Ladegaard", "Hans-Christian Ladegaard", "Centerchef", "målansvarlig", True)] + help_("Arbejdsmiljøgruppen") + [("3F", None, "3F", "bidrager", "either"), ("tillidsrepræsentant Keld Vangsgaard", "Keld Vangsgaard", "tillidsrepræsentant", "bidrager", False)],
        measures=[("6,8 % i 2025", 6.8, "%", 2025, "baseline"), ("5,0 % i 2027", 5.0, "%", 2027, "target"), ("4,5 % i 2028", 4.5, "%", 2028, "target")], groups=["medarbejdere"], themes=["sygefravær", "arbejdsmiljø og trivsel"]),
    dict(number="C2", title="Maskiner uden diesel", section=C, fields=[
        ("Udgangspunkt", "b", "Maskinparken tæller 94 køretøjer, hvoraf syv kører på el."),
        ("Det vil vi opnå", "t", "I 2030 bruger centret ikke fossilt brændstof i byerne."),
        ("Resultatkrav", "t", "40 % af de lette køretøjer er på el ved udgangen af 2027"),
        ("Det gør vi i 2027", "a", ["Fælles udbud med nabokommunerne om elvarebiler", "Ladestandere opstilles på begge materielgårde", "HVO-biodiesel på de maskiner, der ikke kan skiftes"]),
        ("Målansvarlig", None, "Driftsleder Ib Hougesen sammen med Indkøb"),
        ("Vi rapporterer", "f", [("I årets klimaregnskab", [])]),
        ("Bygger på", None, "Klimaplan 2050 og Budget 2027, forandring 21")],
        owners=[("Driftsleder Ib Hougesen", "Ib Hougesen", "Driftsleder", "målansvarlig", True), ("Indkøb", None, "Indkøb", "sammen med", "either")],
        refs=[("Plan", "Klimaplan 2050", "Plan:Klimaplan"), ("Budget", "Budget 2027, forandring 21", "Budget2027-2030:forandring21")],
        measures=[("94 køretøjer", 94, "køretøjer", None, "baseline"), ("syv kører på el", 7, "køretøjer", None, "baseline"), ("40 % af de lette køretøjer", 40, "%", 2027, "target")], groups=[]),
    dict(number="C3", title="Svar, der er til at forstå", section=C, fields=[
        ("Det vil vi opnå", "t", "Den, der tipper os om noget, ved hvad der sker."),
        ("Resultatkrav", "t", ["Første svar inden for to hverdage i 90 pct. af sagerne", "Tilfredshed på mindst 4,0 ud af 5"]),
        ("Det gør vi i 2027", "a", ["Standardsvarene skrives om sammen med Kommunikation", "Sagsbehandlerne ringer, hvis en sag kræver mere end ti linjer"]),
        ("Målansvarlig", None, "Centersekretariatet"),
        ("Vi rapporterer", "f", [("Ledergruppen ser på svartiderne hver fjortende dag", ["hver fjortende dag"])])],
        owners=[("Centersekretariatet", None, "Centersekretariatet", "målansvarlig", True)],
        measures=[("inden for to hverdage", 2, "hverdage", None, "target"), ("90 pct. af sagerne", 90, "pct.", None, "target"), ("mindst 4,0 ud af 5", 4.0, "point", None, "target")], groups=["borgere"], themes=["kommunikation"]),
]
for g in GOALS:
    g["kind"] = "mål"


def shade(cell, colour):
    s = OxmlElement("w:shd")
    s.set(qn("w:val"), "clear"), s.set(qn("w:fill"), colour)
    cell._tc.get_or_add_tcPr().append(s)


def fill(cell, content):
    items = [content] if isinstance(content, (str, tuple)) else content
    first = cell.paragraphs[0]
    lists = not isinstance(content, str)
    for n, item in enumerate(items):
        text, more = item if isinstance(item, tuple) else (item, [])
        p = first if n == 0 else cell.add_paragraph()
        p.style = "List Bullet" if lists and len(items) > 1 else "Normal"
        p.add_run(plain(text))
        for sub in more:
            q = cell.add_paragraph(sub, style="List Bullet 2")
            q.paragraph_format.space_after = Pt(0)


def table(d, g):
    t = d.add_table(rows=0, cols=2)
    t.style = "Table Grid"
    t.autofit = False
    t.columns[0].width, t.columns[1].width = Cm(3.6), Cm(13)
    for label, kind, content in g["fields"]:
        a, b = t.add_row().cells
        a.width, b.width = Cm(3.6), Cm(13)
        a.paragraphs[0].add_run(label).bold = True
        shade(a, "E3EBD9")
        if kind == "f":
            content = [x for x, _ in content] if len(content) > 1 else content[0][0]
        if kind == "b" and isinstance(content, list):
            b.paragraphs[0].add_run(content[0])
            for more in content[1:]:
                b.add_paragraph(more)
        else:
            fill(b, content)
    d.add_paragraph()


def build(path):
    d = docx.Document()
    s = d.styles["Normal"]
    s.font.name, s.font.size = "Calibri", Pt(10.5)
    for n in (1, 2):
        d.styles[f"Heading {n}"].font.color.rgb = RGBColor(0x3D, 0x5A, 0x2A)
    head = d.sections[0].header.paragraphs[0]
    head.text = "Vesterhede Kommune · Center for Vej og Park"
    foot = d.sections[0].footer.paragraphs[0]
    foot.text = "Mål- og resultatplan 2027 – sag 05.00.00-P16-3-26"
    foot.alignment = WD_ALIGN_PARAGRAPH.CENTER
    d.add_heading("Mål- og resultatplan 2027", 0)
    d.add_paragraph("Center for Vej og Park")
    d.add_paragraph("Godkendt af Teknik- og Miljøudvalget den 2. december 2026")
    d.add_heading("Om planen", 1)
    d.add_paragraph("Center for Vej og Park passer 640 km vej, 212 hektar grønne områder og 19 km kyst. Vi er 118 medarbejdere fordelt på to materielgårde og et kontor. Planen samler det, vi har lovet udvalget for det kommende år. Daglig drift, som ikke skal forandres, står i kvalitetsbeskrivelserne og gentages ikke her.")
    d.add_paragraph("Under hvert resultatområde står målene i den rækkefølge, udvalget har prioriteret dem. Den målansvarlige svarer for, at målet bliver fulgt, og giver besked, når noget skrider.")
    d.add_heading("Økonomisk ramme", 1)
    t = d.add_table(rows=1, cols=3)
    t.style = "Light Grid Accent 3"
    for c, x in zip(t.rows[0].cells, ("1.000 kr.", "Budget 2026", "Budget 2027")):
        c.text = x
    for row in (("Veje, stier og broer", "61.240", "63.900"), ("Parker, skov og kyst", "28.115", "27.800"), ("Drift og arbejdsplads", "9.430", "9.610")):
        for c, x in zip(t.add_row().cells, row):
            c.text = x
    section = None
    for g in GOALS:
        if g["section"] != section:
            section = g["section"]
            d.add_heading(section, 1)
            d.add_paragraph({A: "Området fylder mest i budgettet og i indbakken.", B: "Her er der kommet nye opgaver til, mens rammen er den samme.", C: "Området handler om os selv: mennesker, maskiner og måden, vi svarer på."}[section])
        d.add_heading(f"{g['number']} {g['title']}", 2)
        table(d, g)
    d.add_heading("Det videre forløb", 1)
    d.add_paragraph("Planen genbesøges, når budgettet for 2028 er vedtaget. Mål, der ikke er nået, overføres kun, hvis udvalget beslutter det.")
    d.save(path)


if __name__ == "__main__":
    build(HALF / "documents" / f"{STEM}.docx")
    write(STEM, "docx", document("Mål- og resultatplan 2027", "Vesterhede", "Center for Vej og Park", "mål- og resultatplan",
                                 {"from": "2027-01-01", "to": "2027-12-31", "accept": ["2027"]}, "adopted"), GOALS)

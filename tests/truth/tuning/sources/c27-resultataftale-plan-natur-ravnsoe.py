"""Agreement of a department with its directorate (fictional, Ravnsø): goals in boxed tables, DOCX saved as PDF by LibreOffice. Render: python c27-resultataftale-plan-natur-ravnsoe.py"""
import pathlib, tempfile
import docx
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from facts4 import Doc

D = Doc("c27-resultataftale-plan-natur-ravnsoe", "pdf", title="Mål- og resultataftale 2026 for Plan, Natur og Miljø", municipality="Ravnsø", area="Plan, Natur og Miljø",
        document_type="mål- og resultataftale", period={"from": "2026-01-01", "to": "2026-12-31", "accept": ["2026"]}, state="adopted")
S1, S2, S3 = "Mål på tværs af direktionsområdet", "Afdelingens egne mål", "Overført fra aftalen for 2025"
RP = "Pejlemærker:Direktionens retningspunkter:"
w = docx.Document()
sec = w.sections[0]
sec.page_width, sec.page_height = Cm(21), Cm(29.7)
sec.left_margin = sec.right_margin = Cm(2.2)
w.styles["Normal"].font.name, w.styles["Normal"].font.size = "Liberation Sans", Pt(9.5)
w.styles["Normal"].paragraph_format.space_after = Pt(3)
for n, size in (("Title", 24), ("Heading 1", 15), ("Heading 2", 12)):
    st = w.styles[n]
    st.font.name, st.font.size, st.font.color.rgb = "Liberation Serif", Pt(size), RGBColor(0x1D, 0x4E, 0x4A)
    st.element.rPr.rFonts.set(qn("w:asciiTheme"), "") if st.element.rPr is not None and st.element.rPr.rFonts is not None else None
    for a in ("asciiTheme", "hAnsiTheme"):
        st.element.rPr.rFonts.attrib.pop(qn(f"w:{a}"), None)
sec.header.paragraphs[0].text = "Ravnsø Kommune\tMål- og resultataftale 2026"
p = sec.footer.paragraphs[0]
p.alignment = WD_ALIGN_PARAGRAPH.CENTER
for kind, text in (("begin", None), (None, "PAGE"), ("end", None)):
    r = p.add_run()
    e = OxmlElement("w:fldChar" if kind else "w:instrText")
    if kind:
        e.set(qn("w:fldCharType"), kind)
    else:
        e.text = text
    r._r.append(e)


def shade(cell, colour):
    e = OxmlElement("w:shd")
    e.set(qn("w:val"), "clear"), e.set(qn("w:fill"), colour)
    cell._tc.get_or_add_tcPr().append(e)


def fill(cell, value):
    first = True
    for v in value if isinstance(value, list) else [value]:
        para = cell.paragraphs[0] if first else cell.add_paragraph()
        first = False
        if isinstance(value, list):
            para.style = w.styles["List Bullet"]
        elif v is value and "\n" in v:
            for i, line in enumerate(v.split("\n")):
                (para if i == 0 else cell.add_paragraph()).add_run(line)
            continue
        para.add_run(v)


def widths(t):
    for col, width in zip(t._tbl.tblGrid.findall(qn("w:gridCol")), (3.9, 12.7)):
        col.set(qn("w:w"), str(int(width * 567)))


def box(g, *rows):
    t = w.add_table(rows=1, cols=2)
    t.style = "Table Grid"
    t.autofit = False
    head = t.rows[0].cells[0].merge(t.rows[0].cells[1])
    head.paragraphs[0].add_run(f"Mål {g.d['number']}   {g}").bold = True
    shade(head, "CFE3DF")
    for label, value in rows:
        c = t.add_row().cells
        c[0].paragraphs[0].add_run(label).bold = True
        shade(c[0], "F0F5F4")
        fill(c[1], value)
    widths(t)
    for row in t.rows:
        if row.cells[0]._tc is not row.cells[1]._tc:
            row.cells[0].width, row.cells[1].width = Cm(3.9), Cm(12.7)
    w.add_paragraph()


w.add_paragraph("Ravnsø Kommune")
w.add_paragraph("Mål- og resultataftale 2026 for Plan, Natur og Miljø", style="Title")
t = w.add_table(rows=0, cols=2)
t.style = "Table Grid"
for a, b in (("Mellem", "Direktør Jens Otto Hald, direktionen"), ("Og", "Afdelingschef Birgitte Holmriis, Plan, Natur og Miljø"), ("Gælder", "1. januar – 31. december 2026"), ("Godkendt", "Direktionsmødet den 9. december 2025")):
    c = t.add_row().cells
    c[0].text, c[1].text = a, b
    c[0].width, c[1].width = Cm(3.9), Cm(12.7)
widths(t)
w.add_paragraph()
w.add_paragraph("Sådan læses aftalen", style="Heading 1")
w.add_paragraph("Aftalen er indgået på grundlag af Direktionens retningspunkter 2026. De fire retningspunkter er 1) Tæt på borgeren, 2) Grøn drift, 3) Stærke fællesskaber og 4) Sikker styring. Ikke alle retningspunkter går igen i alle afdelinger. "
                "Hvert mål står i en ramme for sig. Er et felt ikke taget med, er det ikke relevant for målet.")
w.add_paragraph("Plan, Natur og Miljø har 61 medarbejdere fordelt på tre team og en nettodriftsramme på 38,2 mio. kr. Afdelingen traf 2.140 afgørelser i 2025.")

w.add_paragraph(S1, style="Heading 1")
g = D.goal("Søbredden åbnes for alle", "mål", "1", S1, themes=["fællesskab og samarbejde", "natur"], groups=["borgere"])
box(g, ("Det handler om", g.back("Østsiden af Ravnsø er svær at komme til. Stien slutter ved bådehusene, og kørestolsbrugere må vende om ved den gamle badeanstalt.")),
    ("Det vil vi opnå", g.purpose("Alle borgere skal kunne komme helt ned til vandet, uanset alder og funktionsevne.")),
    ("Resultatkrav", [g.target(f"Der er anlagt {g.num('2,3 km', 2.3, 'km', 'target', 2026, 'tilgængelig sti langs søen')} tilgængelig sti langs søen inden udgangen af 2026"), g.target("Foreningerne ved søen er enige om en fælles plan for brugen af bredden")]),
    ("Sådan gør vi", [g.act("Naturteamet tegner stien og søger de nødvendige dispensationer"), g.act("Bredden ryddes nænsomt, så udsigten åbnes uden at fjerne redesteder"), g.act("Tre søvandringer holdes i maj, hvor naboer kan komme med forslag")]),
    ("Målejer", f"{g.owner('Afdelingschef Birgitte Holmriis', 'Birgitte Holmriis', 'Afdelingschef', 'målejer')}. Projektleder er {g.owner('Emil Karkov', 'Emil Karkov', 'Projektleder', 'projektleder')}."),
    ("Med ved bordet", f"Målet er fælles med {g.part('Kultur, Fritid og Ejendomme', resp='fælles mål')}, som har det i sin egen aftale. Desuden deltager {g.part('Handicaprådet')} og {g.part('Ravnsø Roklub')}."),
    ("Politisk ophæng", f"{g.ref('Retningspunkt 3', RP + '3')} og {g.ref('Friluftspolitikken', 'Politik:Friluftspolitik')}. Anlægsmidlerne er givet med {g.ref('forandring 18 i Budget 2026-2029', 'Budget2026-2029:forandring18')}."),
    ("Økonomi", f"{g.num('3,4 mio. kr.', 3.4, 'mio. kr.', 'amount', 2026, 'anlæg')} i anlæg"),
    ("Tidsplan", g.time("Fra marts til december 2026", "2026-03-01", "2026-12-31")),
    ("Milepæle", f"{g.mile('Dispensationerne foreligger', '2026-04')} i april 2026\n{g.mile('Stien indvies', '2026-11')} i november 2026"),
    ("Vi samler op", g.follow("De to afdelingschefer gør status over for direktionen i juni og november 2026.", "juni", "november 2026")))
g.other(("Tre søvandringer", 3, "søvandringer"))

g = D.goal("Tjenestekørsel uden benzin og diesel", "mål", "2", S1, themes=["klima", "økonomi og styring"], groups=["medarbejdere"])
box(g, ("Det handler om", g.back(f"Afdelingens medarbejdere kørte {g.num('184.000 km', 184000, 'km', 'baseline', 2025, 'tjenestekørsel')} i 2025, og kun {g.num('22 %', 22, '%', 'baseline', 2025, 'tjenestekørsel på el')} af kørslen skete på el.")),
    ("Det vil vi opnå", g.purpose("Vores egen kørsel skal ikke længere belaste klimaet.")),
    ("Resultatkrav", [g.target(f"{g.num('Mindst 75 %', 75, '%', 'target', 2026, 'tjenestekørsel på el eller cykel')} af tjenestekørslen foregår i elbil eller på cykel ved årets udgang"), g.target(f"Der køres {g.num('10 % færre kilometer', -10, '%', 'target', 2026, 'tjenestekørsel')} end i 2025")]),
    ("Sådan gør vi", [g.act("Fem dieselbiler udskiftes med elbiler, når leasingen udløber"), g.act("Tilsyn i samme område samles på én dag"), g.act("Der købes fire elcykler til rådhuset")]),
    ("Målejer", f"{g.owner('Ledergruppen i fællesskab', None, 'Ledergruppen', 'målejer')}"),
    ("Politisk ophæng", f"{g.ref('Retningspunkt 2', RP + '2')} (Grøn drift) og {g.ref('Klimahandlingsplan 2030', 'Plan:Klimahandlingsplan 2030')}"),
    ("Vi samler op", g.follow("Kørselsregnskabet ses igennem hvert kvartal.", "hvert kvartal")))
g.other(("Fem dieselbiler", 5, "biler"), ("én dag", 1, "dag"), ("fire elcykler", 4, "elcykler"))

w.add_paragraph(S2, style="Heading 1")
g = D.goal("Hurtigere svar på byggesager", "mål", "3", S2, themes=["myndighed og visitation", "velfærdsteknologi og digitalisering"], groups=["borgere", "virksomheder"])
box(g, ("Det handler om", g.back(f"En ansøgning om byggetilladelse til et enfamiliehus tog i gennemsnit {g.num('52 dage', 52, 'dage', 'baseline', 2025, 'sagsbehandlingstid for enfamiliehuse')} i 2025. Hver anden ansøgning mangler oplysninger, når den kommer ind.")),
    ("Det vil vi opnå", g.purpose("Borgere og virksomheder skal opleve, at det går hurtigt og lige til at få en byggetilladelse.")),
    ("Resultatkrav", [g.target(f"Den gennemsnitlige sagsbehandlingstid for enfamiliehuse er højst {g.num('35 dage', 35, 'dage', 'target', 2026, 'sagsbehandlingstid for enfamiliehuse')}"), g.target(f"{g.num('60 %', 60, '%', 'target', 2026, 'ansøgninger, der er fuldt oplyst fra begyndelsen')} af ansøgningerne er fuldt oplyst fra begyndelsen")]),
    ("Sådan gør vi", [g.act("En vejleder ringer til ansøgeren inden for tre dage"), g.act("Vi indfører en digital tjekliste, som ansøgeren udfylder, før sagen kan sendes"), g.act("Simple sager lægges i et hurtigt spor med egen bemanding"), g.act("Standardvilkår skrives sammen")]),
    ("Gevinst for borgerne", [g.effect("Færre skal sende de samme tegninger to gange"), g.effect("Byggeriet kan planlægges med håndværkerne i god tid")]),
    ("Målejer", g.owner("Teamleder Hanne Skovlund", "Hanne Skovlund", "Teamleder", "målejer")),
    ("Med ved bordet", f"{g.part('Arbejdsgruppen Nem Byggesag', resp='arbejdsgruppe')}, {g.part('FTR Bo Enggaard, HK', 'Bo Enggaard', 'FTR')}, samt {g.part('Ravnsø Erhvervsråd')}"),
    ("Politisk ophæng", g.ref("Retningspunkt 1", RP + "1")),
    ("Milepæle", f"{g.mile('Tjeklisten tages i brug', '2026-03-15')} den 15. marts 2026\n{g.mile('Det hurtige spor åbner', '2026-05-01')} 1. maj 2026"),
    ("Tidsplan", g.time("1.-4. kvartal 2026", "2026-01-01", "2026-12-31")),
    ("Vi samler op", g.follow("Sagsbehandlingstiden drøftes månedligt på teammødet og forelægges Planudvalget i 3. kvartal 2026.", "månedligt", "3. kvartal 2026")))
g.other(("inden for tre dage", 3, "dage"), ("to gange", 2, "gange"))

g = D.goal("Plads til mere natur på kommunens arealer", "mål", "4", S2, themes=["natur"], groups=["borgere"])
box(g, ("Det handler om", g.back("Kommunen ejer 1.900 hektar. Langt det meste er klippet græs, og kun små pletter har høj naturværdi.")),
    ("Det vil vi opnå", g.purpose("Der skal være bedre levesteder for vilde planter, insekter og fugle, hvor kommunen selv ejer jorden.")),
    ("Resultatkrav", [g.target(f"{g.num('120 hektar', 120, 'hektar', 'target', 2026, 'arealer udlagt til vild natur')} er udlagt til vild natur ved udgangen af 2026 mod {g.num('74 hektar', 74, 'hektar', 'baseline', 2025, 'arealer udlagt til vild natur')} i dag"), g.target("Alle parker har en plejeplan, der tager hensyn til insekter")]),
    ("Sådan gør vi", [g.act("Vi omlægger klippet græs til høslæt på de arealer, som ingen bruger"), g.act("Sammen med pedellerne udpeges hjørner ved haller og skoler, hvor naturen må få lov"), g.act("Der hegnes til får på Kirkebakken")]),
    ("Målejer", f"{g.owner('Biolog Torben Ladegaard', 'Torben Ladegaard', 'Biolog', 'målejer')} og {g.owner('landskabsarkitekt Siw Marker', 'Siw Marker', 'Landskabsarkitekt', 'målejer')}"),
    ("Med ved bordet", f"{g.part('Kultur, Fritid og Ejendomme')} samt {g.part('Ravnsø Fuglegruppe')}"),
    ("Politisk ophæng", f"{g.ref('Naturstrategien', 'Strategi:Naturstrategi')}, {g.ref('Retningspunkt 2', RP + '2')} og {g.ref('forandring 7 i Budget 2025-2028', 'Budget2025-2028:forandring7')}"),
    ("Vi samler op", g.follow("Arterne tælles hver sommer, og resultatet lægges på hjemmesiden i september.", "hver sommer", "september")))
g.other(("1.900 hektar", 1900, "hektar"))

g = D.goal("Regnvandet bliver i Nordbyen", "mål", "5", S2, themes=["klima", "bygninger og boliger"], groups=["grundejere"])
box(g, ("Det handler om", g.back("To skybrud i 2024 satte 38 kældre under vand, og kloakken kan ikke følge med.")),
    ("Det vil vi opnå", g.purpose("Regnvand skal håndteres, hvor det falder, så det gør gavn i stedet for skade.")),
    ("Resultatkrav", [g.target("Et bassin ved Nordby Skole kan rumme en tiårsregn"), g.target(f"{g.num('150 grundejere', 150, 'grundejere', 'target', 2026)} har koblet tagvandet fra kloakken")]),
    ("Sådan gør vi", [g.act("Skolegården anlægges, så den kan oversvømmes"), g.act("Grundejere får et besøg af en vandrådgiver"), g.act("Forsyningen refunderer tilslutningsbidraget")]),
    ("Målejer", g.owner("Vandteamet ved Ole Brandstrup", "Ole Brandstrup", "Vandteamet", "målejer")),
    ("Med ved bordet", f"{g.part('Børn og Skole')}, {g.part('Ravnsø Forsyning', resp='ekstern part')} og {g.part('Grundejerforeningen Nordbyen', resp='ekstern part')}"),
    ("Politisk ophæng", g.ref("Klimatilpasningsplanen", "Plan:Klimatilpasningsplan")),
    ("Økonomi", f"{g.num('1.250.000 kr.', 1250000, 'kr.', 'amount', 2026, 'bassin')} til bassinet"),
    ("Tidsplan", g.time("August 2026 til juli 2027", "2026-08-01", "2027-07-31", True)),
    ("Vi samler op", g.follow("Teknisk Udvalg får en skriftlig status i oktober 2026.", "oktober 2026")))
g.other(("38 kældre", 38, "kældre"), ("To skybrud", 2, "skybrud"))

g = D.goal("Tidlig dialog om lokalplaner", "mål", "6", S2, themes=["kommunikation", "samskabelse og frivillighed"], groups=["naboer"])
box(g, ("Det vil vi opnå", g.purpose("Naboer skal høres, mens planen endnu kan laves om.")),
    ("Resultatkrav", [g.target("Antallet af indsigelser falder med en tredjedel"), g.target("Alle større lokalplaner begynder med et møde på stedet")]),
    ("Sådan gør vi", [g.act("Vi inviterer til gåtur i området, før der tegnes"), g.act("Planer vises i 3D på hjemmesiden"), g.act("Planteamet gennemgår tre afsluttede sager for at finde ud af, hvad der gik galt")]),
    ("Målejer", f"Teamlederne {g.owner('Hanne Skovlund', 'Hanne Skovlund', 'Teamleder', 'målejer')} og {g.owner('Jeppe Dal Nygaard', 'Jeppe Dal Nygaard', 'Teamleder', 'målejer')}"),
    ("Med ved bordet", f"{g.part('Lokalrådene', role='Lokalrådene')}"),
    ("Vi samler op", g.follow("Tilfredsheden måles i et spørgeskema efter hver plan. Svarene gøres op i december 2026.", "december 2026")))
g.other(("tre afsluttede sager", 3, "sager"))

g = D.goal("Bedre brug af miljøtilsynene", "mål", "7", S2, themes=["myndighed og visitation", "beskæftigelse og virksomheder"], groups=["virksomheder"])
box(g, ("Det handler om", g.back("Virksomhederne siger, at tilsynene er venlige, men at de sjældent lærer noget.")),
    ("Det vil vi opnå", g.purpose("Et tilsyn skal også give virksomheden et godt råd med på vejen.")),
    ("Resultatkrav", [g.target(f"Der gennemføres {g.num('85 tilsyn', 85, 'tilsyn', 'target', 2026)} i 2026"), g.target(f"{g.num('8 ud af 10', 8, 'ud af 10', 'target', 2026, 'virksomheder, der har fået et råd, som de kan bruge')} virksomheder svarer, at de har fået et råd, som de kan bruge")]),
    ("Sådan gør vi", [g.act("Tilsynsrapporten får en side med gode råd"), g.act("Medarbejderne følges ad to og to i foråret for at lære af hinanden")]),
    ("Målejer", g.owner("Jeppe Dal Nygaard", "Jeppe Dal Nygaard", None, "målejer")),
    ("Politisk ophæng", f"{g.ref('Retningspunkt 1', RP + '1')} og {g.ref('Erhvervspolitikken', 'Politik:Erhvervspolitik')}"),
    ("Vi samler op", g.follow("Løbende i miljøteamet og ved årets afslutning i ledergruppen.", "Løbende", "ved årets afslutning")))

w.add_paragraph(S3, style="Heading 1")
g = D.goal("Fjernvarme til Vestbyen", "mål", "8", S3, themes=["klima", "bygninger og boliger"], groups=["borgere"])
box(g, ("Status", g.state("Delvist gennemført", "delvist gennemført")),
    ("Det vil vi opnå", g.purpose("Boliger med gasfyr skal have et grønt alternativ.")),
    ("Resultatkrav", [g.target(f"{g.num('640 boliger', 640, 'boliger', 'target', 2026)} er tilsluttet fjernvarmen ved udgangen af 2026, hvor {g.num('310 boliger', 310, 'boliger', 'baseline', 2025)} var det ved udgangen af 2025")]),
    ("Sådan gør vi", [g.act("Projektforslaget for den sidste etape sendes til godkendelse i Byrådet"), g.act("Afdelingen koordinerer gravearbejdet med fiberselskaberne")]),
    ("Målejer", f"{g.owner('Varmeplanlægger (ubesat)', None, 'Varmeplanlægger', 'målejer', 'either')}. Indtil videre er {g.owner('afdelingschef Birgitte Holmriis', 'Birgitte Holmriis', 'Afdelingschef', 'ansvarlig for opfølgning')} ansvarlig for opfølgning."),
    ("Politisk ophæng", f"{g.ref('Varmeplan 2024', 'Plan:Varmeplan 2024')} og {g.ref('forandring 31 i Budget 2024-2027', 'Budget2024-2027:forandring31')}"),
    ("Vi samler op", g.follow("2. og 4. kvartal 2026 i direktionen", "2. kvartal 2026", "4. kvartal 2026")))

g = D.goal("Ny affaldsplan", "mål", "9", S3, themes=["klima"])
box(g, ("Status", g.state("Ikke startet", "ikke startet")), ("Det handler om", g.back("Målet beskrives, når Byrådet har taget stilling til, om genbrugspladsen i Tørslev skal bestå.")))

w.add_paragraph("Underskrifter", style="Heading 1")
w.add_paragraph("Ravnsø, den 12. december 2025")
w.add_paragraph("Jens Otto Hald\t\t\t\tBirgitte Holmriis\nDirektør\t\t\t\t\tAfdelingschef")
with tempfile.TemporaryDirectory() as tmp:
    src = pathlib.Path(tmp) / "c27.docx"
    w.save(src)
    D.soffice(src)
D.done()

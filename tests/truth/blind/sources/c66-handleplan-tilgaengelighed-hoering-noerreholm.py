"""A landscape action plan for accessibility, one coloured table per theme, a hearing copy that names its municipality in the footer; PDF by ReportLab.
Render: python c66-….py (needs reportlab; DejaVu Sans Condensed from the system's fonts)."""
import glob
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib import colors
from reportlab.lib.units import cm
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import SimpleDocTemplate, Paragraph, Table, TableStyle, Spacer, PageBreak
from facts11 import *

STEM = "c66-handleplan-tilgaengelighed-hoering-noerreholm"
HEAD = ["Nr.", "Handling", "Hvad skal der ske", "Hvem driver den", "Hvem er med", "Hvornår", "Penge", "Sådan følger vi op"]
T = ["Tema A. Ud og hjem igen", "Tema B. Ind ad døren", "Tema C. Til at forstå", "Tema D. Med i fællesskabet"]


def row(nr, title, acts, owner, with_, when, money, follow, section, **k):
    fields = [("Hvad skal der ske", "activities", acts), ("Hvem driver den", "plain", [owner]), ("Hvem er med", "plain", [with_]), ("Hvornår", "plain", [when]), ("Penge", "plain", [money]), ("Sådan følger vi op", "plain", [follow])]
    return build(title, "handling", fields, number=nr, section=section, **k)


goals = [
    row("A1", "Fortove uden forhindringer på de ti mest brugte ruter", ["Ruterne udpeges på en gåtur med kørestolsbrugere og synshandicappede.", "Kantsten sænkes ved alle krydsninger på ruterne.", "Udstillingsskilte og cykelstativer flyttes i dialog med butikkerne."],
        "Vejingeniør Frede Holst, Park og Trafik", "Dansk Handicapservice Nørreholm, handelsstandsforeningen", "2025-2026", "1,4 mio. kr. fra vejpuljen", "Antal ombyggede krydsninger opgøres hvert halvår", T[0],
        owners=[own("Vejingeniør Frede Holst, Park og Trafik", "Frede Holst", "Vejingeniør, Park og Trafik", "driver")], follow_up=[("Antal ombyggede krydsninger opgøres hvert halvår", ["hvert halvår"])],
        time_frame=time("2025-2026", "2025-01-01", "2026-12-31"), measurable=[num("1,4 mio. kr. fra vejpuljen", 1.4, "mio. kr.", "amount"), num("de ti mest brugte ruter", 10, "ruter", "other")], target_groups=["borgere med handicap"], themes=["handicap og botilbud"]),
    row("A2", "Flextrafik, der kommer til tiden", ["Ventetider indsamles i fire uger hvert forår.", "Klager besvares inden for fem hverdage."],
        "Kørselskontoret", "Trafikselskabet, Handicaprådet", "Fra 1. marts 2025", "Ingen udgift", "Handicaprådet får tallene i juni", T[0],
        owners=[own("Kørselskontoret", None, "Kørselskontoret", "driver")], follow_up=[("Handicaprådet får tallene i juni", ["juni"])], time_frame=time("Fra 1. marts 2025", "2025-03-01", None), target_groups=["borgere med handicap"], themes=["handicap og botilbud"],
        measurable=[num("inden for fem hverdage", 5, "hverdage", "norm")]),
    row("A3", "Handicapparkering ved byens institutioner", ["Der afmærkes mindst én plads ved hver skole og hvert dagtilbud.", "Belægningen på de eksisterende pladser udbedres."],
        "Teamleder i Park og Trafik", "Skoleledere", "Senest 1. oktober 2026", "240.000 kr.", "Fotoregistrering inden årets udgang", T[0],
        owners=[own("Teamleder i Park og Trafik", None, "Teamleder i Park og Trafik", "driver")], follow_up=[("Fotoregistrering inden årets udgang", ["inden årets udgang"])], time_frame=time("Senest 1. oktober 2026", None, "2026-10-01"), measurable=[num("240.000 kr.", 240000, "kr.", "amount")], target_groups=["borgere med handicap"], themes=["handicap og botilbud"]),
    row("B1", "Tilgængelighedstjek af alle haller og klubhuse", ["En tilgængelighedsrevisor gennemgår 22 bygninger.", "Resultaterne lægges på kommunens kort på nettet.", "Foreningerne tilbydes rådgivning om små forbedringer."],
        "Fritidskonsulent Aylin Demir og bygningschef Torben Gade", "Idrætsrådet, halinspektørerne", "2. halvår 2025", "180.000 kr. i 2025", "Kultur- og Fritidsudvalget orienteres i 1. kvartal 2026", T[1],
        owners=[own("Fritidskonsulent Aylin Demir", "Aylin Demir", "Fritidskonsulent", "driver"), own("bygningschef Torben Gade", "Torben Gade", "bygningschef", "driver")], follow_up=[("Kultur- og Fritidsudvalget orienteres i 1. kvartal 2026", ["1. kvartal 2026"])],
        time_frame=time("2. halvår 2025", "2025-07-01", "2025-12-31"), measurable=[num("180.000 kr. i 2025", 180000, "kr.", "amount", 2025), num("22 bygninger", 22, "bygninger", "other")], target_groups=["foreninger", "borgere med handicap"], themes=["bygninger og boliger"]),
    row("B2", "Teleslynge i alle mødelokaler på rådhuset", ["Anlæggene indkøbes samlet og monteres i sommerferien.", "Betjentene oplæres i brugen."],
        "Bygningschef Torben Gade", "Høreforeningens lokalafdeling", "Juli 2025", "95.000 kr.", "–", T[1],
        owners=[own("Bygningschef Torben Gade", "Torben Gade", "Bygningschef", "driver")], time_frame=time("Juli 2025", "2025-07-01", "2025-07-31"), measurable=[num("95.000 kr.", 95000, "kr.", "amount")], target_groups=["borgere med handicap"], themes=["bygninger og boliger"]),
    row("B3", "Toiletter, alle kan bruge", ["Et skifterum med lift (»changing place«) indrettes på hovedbiblioteket.", "Åbningstiderne på havnens handicaptoilet udvides."],
        "Ejendomscentret", "Biblioteket, havnekontoret og pårørende fra Muskelgruppen", "Ultimo 2027", "Finansieres af forslag 12 i Budget 2025-2028", "Brugermålinger årligt", T[1],
        owners=[own("Ejendomscentret", None, "Ejendomscentret", "driver")], follow_up=[("Brugermålinger årligt", ["årligt"])], time_frame=time("Ultimo 2027", None, "2027-12-31"), references=[ref("forslag 12 i Budget 2025-2028", "Budget2025-2028:forandring12")], target_groups=["borgere med handicap", "pårørende"], themes=["bygninger og boliger"]),
    row("B4", "Adgangskrav i nye lokalplaner", ["Et fast afsnit om adgang skrives ind i skabelonen for lokalplaner.", "Handicaprådet høres, før planforslaget går til udvalget."],
        "Planafdelingen", "Handicaprådet", "Løbende", "–", "Status i planredegørelsen hvert andet år", T[1],
        owners=[own("Planafdelingen", None, "Planafdelingen", "driver")], follow_up=[("Status i planredegørelsen hvert andet år", ["hvert andet år"])], themes=["bygninger og boliger"]),
    row("C1", "Breve, der kan læses", ["De 40 mest brugte standardbreve skrives om til lettere sprog.", "Brevene afprøves af et læsepanel med ti borgere.", "Sagsbehandlerne tilbydes et skrivekursus på to gange tre timer."],
        "Kommunikationskonsulent Laura Ebbesen", "Jobcentret, Ydelser, Læseforeningen", "Januar til november 2025", "75.000 kr. til kursus", "Andel omskrevne breve opgøres månedligt", T[2],
        owners=[own("Kommunikationskonsulent Laura Ebbesen", "Laura Ebbesen", "Kommunikationskonsulent", "driver")], follow_up=[("Andel omskrevne breve opgøres månedligt", ["månedligt"])], time_frame=time("Januar til november 2025", "2025-01-01", "2025-11-30"), measurable=[num("75.000 kr. til kursus", 75000, "kr.", "amount"), num("De 40 mest brugte standardbreve", 40, "breve", "other")], target_groups=["borgere"], themes=["kommunikation"]),
    row("C2", "En hjemmeside, som oplæsningsprogrammer kan følge", ["Alle PDF-filer fra før 2022 fjernes eller gøres læsbare.", "Webredaktørerne består en test i webtilgængelighed.", "Siden opnår 95 ud af 100 point i den nationale måling."],
        "Digitaliseringschef Ivan Brogård", "Webredaktørerne", "Inden udgangen af 2026", "Inden for rammen", "Målingen gentages hvert kvartal", T[2],
        owners=[own("Digitaliseringschef Ivan Brogård", "Ivan Brogård", "Digitaliseringschef", "driver")], follow_up=[("Målingen gentages hvert kvartal", ["hvert kvartal"])], time_frame=time("Inden udgangen af 2026", None, "2026-12-31"), measurable=[num("95 ud af 100 point", 95, "point", "target", 2026)], target_groups=["borgere"], themes=["velfærdsteknologi og digitalisering", "kommunikation"]),
    row("C3", "Tegnsprogstolk til borgermøder", ["Behovet for tolk står i alle invitationer.", "Der indgås en rammeaftale med to tolkefirmaer."],
        "Sekretariatet for Byrådet", "–", "1. kvartal 2026", "60.000 kr. årligt", "–", T[2],
        owners=[own("Sekretariatet for Byrådet", None, "Sekretariatet for Byrådet", "driver")], time_frame=time("1. kvartal 2026", "2026-01-01", "2026-03-31"), measurable=[num("60.000 kr. årligt", 60000, "kr.", "amount")], target_groups=["borgere med handicap"], themes=["kommunikation"]),
    row("D1", "Flere i job på særlige vilkår", ["To jobkonsulenter opsøger virksomheder i Erhvervsparken.", "Kommunen opretter selv 15 skånejob inden 2027.", "Virksomhederne får én indgang til tilskud efter servicelovens § 103 og LAB § 167."],
        "Jobcenterchef Pernille Rask", "Erhvervsforeningen, FH Nørreholm, Aktivitetscentret", "2025-2027", "To stillinger, 1,1 mio. kr. om året", "Beskæftigelsesudvalget får status i marts og september", T[3],
        owners=[own("Jobcenterchef Pernille Rask", "Pernille Rask", "Jobcenterchef", "driver")], follow_up=[("Beskæftigelsesudvalget får status i marts og september", ["marts og september"])], time_frame=time("2025-2027", "2025-01-01", "2027-12-31"),
        references=[ref("servicelovens § 103", "Serviceloven:§103"), ref("LAB § 167", "LAB:§167")], measurable=[num("15 skånejob inden 2027", 15, "skånejob", "target", 2027), num("1,1 mio. kr. om året", 1.1, "mio. kr.", "amount"), num("To stillinger", 2, "stillinger", "amount")], target_groups=["borgere med handicap", "virksomheder"], themes=["beskæftigelse og virksomheder"]),
    row("D2", "Ledsagere til fritidslivet", ["Der hverves 25 frivillige ledsagere.", "Ledsagerne får et introforløb på to aftener."],
        "Frivilligcentret", "Socialpædagogerne på Havnely; kulturskolen", "Opstart september 2025", "50.000 kr. fra frivilligpuljen", "Frivilligcentret afrapporterer i december", T[3],
        owners=[own("Frivilligcentret", None, "Frivilligcentret", "driver")], follow_up=[("Frivilligcentret afrapporterer i december", ["december"])], time_frame=time("Opstart september 2025", "2025-09-01", None), measurable=[num("25 frivillige ledsagere", 25, "ledsagere", "other"), num("50.000 kr. fra frivilligpuljen", 50000, "kr.", "amount")], target_groups=["borgere med handicap", "frivillige"], themes=["samskabelse og frivillighed"]),
    row("D3", "Unge med handicap ind i klubben", ["Klubberne laver en venskabsordning på tværs af alder.", "Pædagogerne uddannes i alternativ kommunikation.", "En transportordning afprøves i ét klubdistrikt."],
        "Klubleder Mads Overby og souschef Nina Fabricius", "Specialskolen, forældre, ungerådet", "August 2025 - juni 2026", "130.000 kr.", "Evaluering i foråret 2026", T[3],
        owners=[own("Klubleder Mads Overby", "Mads Overby", "Klubleder", "driver"), own("souschef Nina Fabricius", "Nina Fabricius", "souschef", "driver")], follow_up=[("Evaluering i foråret 2026", ["foråret 2026"])], time_frame=time("August 2025 - juni 2026", "2025-08-01", "2026-06-30"), measurable=[num("130.000 kr.", 130000, "kr.", "amount")], target_groups=["unge", "forældre"], themes=["børn og unge"]),
    row("D4", "En ny runde i Handicaprådet", ["Afventer det nye byråds konstituering."],
        "–", "–", "2026", "–", "–", T[3], time_frame=time("2026", "2026-01-01", "2026-12-31"), themes=["politisk inddragelse"]),
]
goals[-1]["activities"] = []
WITH = {"A1": ["Dansk Handicapservice Nørreholm", "handelsstandsforeningen"], "A2": ["Trafikselskabet", "Handicaprådet"], "A3": ["Skoleledere"], "B1": ["Idrætsrådet", "halinspektørerne"], "B2": ["Høreforeningens lokalafdeling"],
        "B3": ["Biblioteket", "havnekontoret", "pårørende fra Muskelgruppen"], "B4": ["Handicaprådet"], "C1": ["Jobcentret", "Ydelser", "Læseforeningen"], "C2": ["Webredaktørerne"], "D1": ["Erhvervsforeningen", "FH Nørreholm", "Aktivitetscentret"],
        "D2": ["Socialpædagogerne på Havnely", "kulturskolen"], "D3": ["Specialskolen", "forældre", "ungerådet"]}
for g in goals:
    g["owners"] = g["owners"] + [part(w) for w in WITH.get(g["number"], [])]
document = {"title": "Handleplan for tilgængelighed 2025-2027", "municipality": "Nørreholm", "area": "Social og Sundhed", "document_type": "handleplan",
            "period": {"from": "2025-01-01", "to": "2027-12-31", "accept": ["2025"]}, "state": "hearing"}
COLOURS = ["#2f6f8f", "#8a4b2a", "#5b7f2b", "#6a3f7d"]
INTRO = ["Kommunen er fuld af kanter. Nogle af dem kan slibes af for få penge, andre kræver, at vi tænker os om, næste gang vi bygger.",
         "Bygningerne er ofte ældre end reglerne. Derfor begynder vi med dem, flest kommer i.",
         "Information, man ikke forstår, er en lukket dør.",
         "Handicappolitikken fra 2023 slår fast, at deltagelse er en ret. Her står, hvad vi gør ved det i planperioden."]


def main():
    base = [p for p in glob.glob("/usr/share/fonts/**/DejaVuSansCondensed*.ttf", recursive=True)]
    for n, f in (("D", "DejaVuSansCondensed.ttf"), ("DB", "DejaVuSansCondensed-Bold.ttf")):
        pdfmetrics.registerFont(TTFont(n, next(p for p in base if p.endswith(f))))
    pdfmetrics.registerFontFamily("D", normal="D", bold="DB")
    body = ParagraphStyle("b", fontName="D", fontSize=7.8, leading=9.8)
    head = ParagraphStyle("h", parent=body, fontName="DB", textColor=colors.white)
    text = ParagraphStyle("t", parent=body, fontSize=10, leading=13.5, spaceAfter=6)
    h1 = ParagraphStyle("h1", parent=text, fontName="DB", fontSize=15, leading=19, spaceBefore=8, spaceAfter=4)
    dash = ParagraphStyle("d", parent=body, leftIndent=7, bulletIndent=0)
    out = [Paragraph("Handleplan for tilgængelighed 2025-2027", ParagraphStyle("T", parent=h1, fontSize=24, leading=30)),
           Paragraph("<b>Høringsudgave.</b> Bemærkninger sendes til Social og Sundhed senest den 14. februar 2025. Endelig vedtagelse ventes i april.", text),
           Paragraph("Handleplanen samler 14 handlinger under fire temaer. Den er blevet til på tre værksteder i efteråret 2024, hvor 86 borgere, pårørende og medarbejdere deltog. Rækkerne er nummereret med temaets bogstav, så de kan genfindes i Handicaprådets årsberetning.", text),
           Paragraph("Kolonnen »Hvem driver den« peger på den, der skal sørge for, at handlingen bliver til noget. Under »Hvem er med« står dem, der skal spørges eller hjælpe til.", text)]
    for letter, title, colour, intro in zip("ABCD", T, COLOURS, INTRO):
        rows = [[Paragraph(c, head) for c in HEAD]]
        for g in [g for g in goals if g["number"][0] == letter]:
            f = g["_fields"]
            items = f[0][2]
            acts = [Paragraph(i, dash, bulletText="–") for i in items] if len(items) > 1 else Paragraph(items[0], body)
            rows.append([Paragraph(g["number"], body), Paragraph(f"<b>{g['title']}</b>", body), acts, *[Paragraph(c, body) for c in [x[2][0] for x in f[1:]]]])
        t = Table(rows, repeatRows=1, colWidths=[0.9 * cm, 3.5 * cm, 6.2 * cm, 3.9 * cm, 3.7 * cm, 2.3 * cm, 2.5 * cm, 3.7 * cm])
        t.setStyle(TableStyle([("BACKGROUND", (0, 0), (-1, 0), colors.HexColor(colour)), ("GRID", (0, 0), (-1, -1), 0.4, colors.HexColor("#999999")), ("VALIGN", (0, 0), (-1, -1), "TOP"),
                               ("ROWBACKGROUNDS", (0, 1), (-1, -1), [colors.white, colors.HexColor("#f3f3f0")]), ("LEFTPADDING", (0, 0), (-1, -1), 3.5), ("RIGHTPADDING", (0, 0), (-1, -1), 3.5)]))
        out += [Paragraph(title, ParagraphStyle("x", parent=h1, textColor=colors.HexColor(colour))), Paragraph(intro, text), t, Spacer(1, 10)]
    out += [Paragraph("Læs mere", h1), Paragraph("Planen hænger sammen med Handicappolitik 2023-2030 og FN's handicapkonvention. Den evalueres samlet, når planperioden er slut.", text)]

    def page(c, d):
        c.setFont("D", 8)
        c.setFillColor(colors.grey)
        c.drawString(1.5 * cm, 0.9 * cm, "Nørreholm Kommune · Social og Sundhed · Sag 24/10772")
        c.drawRightString(28.2 * cm, 0.9 * cm, f"Side {d.page}")
        c.drawRightString(28.2 * cm, 20.3 * cm, "HØRINGSUDGAVE")
    SimpleDocTemplate(str(HALF / "documents" / (STEM + ".pdf")), pagesize=landscape(A4), leftMargin=1.4 * cm, rightMargin=1.4 * cm, topMargin=1.3 * cm, bottomMargin=1.5 * cm,
                      title="", author="").build(out, onFirstPage=page, onLaterPages=page)
    finish(STEM, ".pdf", document, goals)


main()

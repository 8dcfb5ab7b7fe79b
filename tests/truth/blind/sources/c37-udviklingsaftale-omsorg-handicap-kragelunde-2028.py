"""The next edition of c36 after the municipality got a new template: a table per goal, ODT made a PDF by LibreOffice.

Render: python3 c37-udviklingsaftale-omsorg-handicap-kragelunde-2028.py (needs odfpy, soffice and pdftotext)
"""
import subprocess
import tempfile

from odf.opendocument import OpenDocumentText
from odf.style import FontFace, Footer, Header, MasterPage, PageLayout, PageLayoutProperties, ParagraphProperties, Style, TableCellProperties, TableColumnProperties, TableProperties, TextProperties
from odf.table import CoveredTableCell, Table, TableCell, TableColumn, TableRow
from odf.text import H, LineBreak, List, ListItem, ListLevelStyleBullet, ListLevelStyleNumber, ListStyle, PageNumber, Span
from odf.text import P as Para
from odf.style import ListLevelProperties

from facts6 import *

STEM = "c37-udviklingsaftale-omsorg-handicap-kragelunde-2028"
KOMPAS = lambda n, label: ref(label, f"Pejlemærker:Kompas{n}", "Direktionens Kompas")
h, s = home_from_hospital(), screen_visits()
OLD, NEW = "Mål, vi tager med os", "Nye mål"
BORGER = lambda resp, core: owner("Beskæftigelse og Borgerservice", None, "Beskæftigelse og Borgerservice", resp, core)

GOALS = [
    G("c37-g01", "Færre fald i eget hjem", "mål",
      F("Baggrund", P(S("Et fald er ofte begyndelsen på et liv med mindre frihed.", "B"),
                      S("Tallet er på vej ned: I 2026 blev 371 borgere indlagt efter et fald i eget hjem.", "B", m=[(371, "borgere", 2026, "baseline", "indlæggelser efter fald")]))),
      F("Mål", L("▪", T("Antallet af indlæggelser efter fald i eget hjem skal nedbringes med 25 procent inden udgangen af 2029", m=[(-25, "%", 2029, "target", "indlæggelser efter fald")]),
                 T("Borgere, der har været faldet, skal opleve, at nogen tager hånd om dem allerede samme uge"))),
      F("Indikatorer og måltal", L("▪", T("Indlæggelser efter fald: 278 i 2029", m=[(278, "indlæggelser", 2029, "target")]), T("Deltagere på balancehold: 320 årligt", m=[(320, "deltagere", None, "target", "balancehold")]))),
      F("Handlinger", L("▪", A("Faldteamet rykker ud til alle, der har haft kontakt med akutmodtagelsen"),
                        A("Hjemmeplejens medarbejdere bliver undervist i at få øje på begyndende svimmelhed og usikker gang"),
                        A("Lys, tæpper og hjælpemidler gennemgås hjemme hos borgeren:", sub=[A("ved første besøg efter visitationen"), A("igen efter hver indlæggelse")]))),
      F("Strategisk ophæng", P(S("Kursmærke 1 i Direktionens Kompas, Ældrepolitikken og forandring 2 i Budget 2027-2030", ref=[
          KOMPAS(1, "Kursmærke 1 i Direktionens Kompas"), ref("Ældrepolitikken", "Politik:Ældrepolitik"), ref("forandring 2 i Budget 2027-2030", "Budget2027-2030:forandring2", "Budget")]))),
      F("Organisering", P(S("Målet ejes af sundhedschef Nanna Elkjær.", own=[owner("sundhedschef Nanna Elkjær", "Nanna Elkjær", "sundhedschef", "ejer")]),
                          S("Jonas Rye Petersen (faldkoordinator) er tovholder.", own=[owner("Jonas Rye Petersen (faldkoordinator)", "Jonas Rye Petersen", "faldkoordinator", "tovholder")]))),
      F("Afrapportering", P(W("Direktionen ser tallene hvert kvartal.", ["hvert kvartal"]), W("Ældreudvalget får en status i november 2028.", ["november 2028"]))),
      F("Periode", P(S("2028-2029", "TF", tf=("2028-01-01", "2029-12-31")))),
      number="1", section=OLD, groups=["ældre"], themes=["hjemmepleje og ældre", "rehabilitering"]),
    G("c37-g02", "Tryg hjem fra sygehuset", "mål",
      F("Baggrund", h["why"]), F("Mål", L("▪", *h["aims"])), F("Indikatorer og måltal", L("▪", *h["measure"])), F("Handlinger", L("▪", *h["do"])), F("Virkning for borgeren", L("▪", *h["feel"])),
      F("Strategisk ophæng", h["course"]), F("Organisering", h["who"]), F("Afrapportering", h["again"]), F("Periode", P(S("Hele aftaleperioden", "TF"))),
      number="2", section=OLD, groups=["borgere", "pårørende"], themes=["overgange og sammenhæng", "nære sundhedsvæsen"]),
    G("c37-g03", "Genoptræning uden unødig ventetid", "mål",
      F("Baggrund", P(S("Ventetid koster muskler, humør og arbejdsevne.", "B"), S("Fristen på syv dage overholdes nu i de fleste forløb, men ikke om sommeren.", "B", m=[(7, "dage", None, "norm")]))),
      F("Mål", L("▪", T("Den gennemsnitlige ventetid er nede på 5 dage senest den 1. marts 2029", m=[(5, "dage", 2029, "target", "ventetid")], ms=[("senest den 1. marts 2029", "2029-03-01")]))),
      F("Indikatorer og måltal", L("▪", T("Andel af forløb med digital træning: 45 procent i 2029 (28 procent i 2027)", m=[(45, "%", 2029, "target", "digital træning"), (28, "%", 2027, "baseline", "digital træning")]))),
      F("Handlinger", P(A("Træningscentret holder åbent også i uge 28 til 31."), A("Der ansættes to terapeuter i en fælles vikarpulje med nabokommunerne."),
                        A("Forløbet for borgere med nye knæ og hofter udvides til at omfatte ryg og skulder."))),
      F("Strategisk ophæng", P(S("Sundhedsloven § 140 og kursmærke 2 i Direktionens Kompas", ref=[ref("Sundhedsloven § 140", "Lov:Sundhedsloven:§140"), KOMPAS(2, "kursmærke 2 i Direktionens Kompas")]))),
      F("Organisering", P(S("Målet ejes af centerleder Pia Damgård-Holt.", own=[owner("centerleder Pia Damgård-Holt", "Pia Damgård-Holt", "centerleder", "ejer")]))),
      F("Afrapportering", P(W("Ventetiden offentliggøres på kommunens hjemmeside den første hverdag i måneden.", ["den første hverdag i måneden"]))),
      number="3", section=OLD, groups=["borgere med genoptræningsplan"], themes=["rehabilitering"]),
    G("c37-g04", "Kolleger, der bliver", "mål",
      F("Baggrund", P(S("Fastholdelsen er blevet bedre, men sygefraværet i Omsorg og Handicap ligger stadig på 6,1 procent (2026).", "B", m=[(6.1, "%", 2026, "baseline", "sygefravær")]))),
      F("Mål", L("▪", T("Sygefraværet er højst 5,2 procent i 2029", m=[(5.2, "%", 2029, "target", "sygefravær")]), T("85 procent af de nyansatte er stadig hos os efter et år", m=[(85, "%", None, "target", "nyansatte")]))),
      F("Handlinger", L("▪", A("Alle nyansatte får en mentor i de første tre måneder"), A("Medarbejderne lægger selv vagtplanen på alle plejehjem og i hjemmeplejen"), A("Lederen holder en omsorgssamtale senest på den femte sygedag"))),
      F("Virkning for borgeren", P(E("Borgeren møder færre vikarer og flere kendte ansigter."))),
      F("Strategisk ophæng", P(S("Kursmærke 3 i Direktionens Kompas og forandring 7 i Budget 2027-2030", ref=[KOMPAS(3, "Kursmærke 3 i Direktionens Kompas"), ref("forandring 7 i Budget 2027-2030", "Budget2027-2030:forandring7", "Budget")]))),
      F("Organisering", P(S("Målet ejes af direktør Bo Ravnkilde med HR-partner Dorte Vinge som tovholder.", own=[
          owner("direktør Bo Ravnkilde", "Bo Ravnkilde", "direktør", "ejer"), owner("HR-partner Dorte Vinge", "Dorte Vinge", "HR-partner", "tovholder")]))),
      F("Afrapportering", L("▪", W("Hver måned: fraværstal til lederne", ["Hver måned"]), W("Marts og september: drøftelse i Område-MED", ["Marts", "september"]))),
      F("Periode", P(S("2028-2029", "TF", tf=("2028-01-01", "2029-12-31")))),
      number="4", section=OLD, groups=["medarbejdere", "ledere"], themes=["rekruttering og fastholdelse", "sygefravær"]),
    G("c37-g05", "Fra støtte til job", "mål",
      F("Baggrund", P(S("47 borgere kom i job i den forrige periode.", "B", m=[(47, "borgere", None, "baseline")]),
                      S("Samarbejdet med Beskæftigelse og Borgerservice fortsætter og bredes ud til de private virksomheder.", own=[BORGER("samarbejdspartner", False)]))),
      F("Mål", L("▪", T("90 borgere i botilbud eller med bostøtte er kommet i job på særlige vilkår ved udgangen af 2029", m=[(90, "borgere", 2029, "target")]),
                 T("Borgeren har én plan og én kontaktperson på tværs af de to områder"))),
      F("Handlinger", L("▪", A("Bostøtte og jobkonsulent holder den første samtale sammen med borgeren"), A("Der indgås partnerskaber med ti virksomheder om faste småjob"))),
      F("Strategisk ophæng", P(S("Serviceloven §§ 85 og 104, kursmærke 2 i Direktionens Kompas", ref=[ref("Serviceloven §§ 85", "Lov:Serviceloven:§85"), ref("104", "Lov:Serviceloven:§104"), KOMPAS(2, "kursmærke 2 i Direktionens Kompas")]))),
      F("Organisering", P(S("Målet ejes af handicapchef Mona Skårup Lind.", own=[owner("handicapchef Mona Skårup Lind", "Mona Skårup Lind", "handicapchef", "ejer")]))),
      F("Afrapportering", P(W("Der gøres status hvert halvår i den fælles styregruppe.", ["hvert halvår"]))),
      F("Periode", P(S("Fra marts 2028 til udgangen af 2029", "TF", tf=("2028-03-01", "2029-12-31")))),
      number="5", section=OLD, groups=["borgere med handicap"], themes=["beskæftigelse og virksomheder", "handicap og botilbud"]),
    G("c37-g06", "Skærmbesøg, der giver mening", "mål",
      F("Baggrund", s["why"]), F("Mål", L("▪", *s["aims"])), F("Indikatorer og måltal", L("▪", *s["measure"])), F("Handlinger", L("▪", *s["do"])), F("Strategisk ophæng", s["course"]), F("Organisering", s["who"]), F("Afrapportering", s["again"]),
      number="6", section=OLD, groups=["ældre"], themes=["velfærdsteknologi og digitalisering", "hjemmepleje og ældre"]),
    G("c37-g07", "Måltidet som dagens bedste time", "mål",
      F("Baggrund", P(S("På flere plejehjem spiser en tredjedel af beboerne alene på værelset.", "B"), S("Vi ønsker, at duften af mad igen trækker folk ud til bordet.", "P"))),
      F("Mål", L("▪", T("Alle plejehjem har et produktionskøkken eller et modtagekøkken i brug i 2029"), T("Uplanlagt vægttab blandt beboerne er halveret i forhold til 2027"))),
      F("Indikatorer og måltal", L("▪", T("Økologi i køkkenerne: 60 procent", m=[(60, "%", None, "target", "økologi")]), T("Madspild pr. beboer pr. dag: fra 140 til 90 gram", m=[(140, "gram", None, "baseline", "madspild"), (90, "gram", None, "target", "madspild")]))),
      F("Handlinger", L("▪", A("Kokke og plejepersonale planlægger ugens menu sammen med beboerne"), A("Teknik og Miljø ombygger køkkenerne på Birkehegnet og Søtoften", own=[owner("Teknik og Miljø", None, "Teknik og Miljø", "udfører", False)]),
                        A("Beboerne vejes hver måned, og personalet taler med dem om mad og appetit"))),
      F("Organisering", P(S("Målet ejes af ældrechef Torben Hvilsted; tovholder er kostfaglig leder Rikke Sand Mortensen.", own=[
          owner("ældrechef Torben Hvilsted", "Torben Hvilsted", "ældrechef", "ejer"), owner("kostfaglig leder Rikke Sand Mortensen", "Rikke Sand Mortensen", "kostfaglig leder", "tovholder")]))),
      F("Afrapportering", P(W("Hver fjerde måned i ledergruppen, og med en smagsprøve i Ældrerådet hvert forår.", ["Hver fjerde måned", "hvert forår"]))),
      F("Periode", P(S("Ombygningen er færdig ultimo 2028.", "TF", tf=(None, "2028-12-31"), ms=[("ultimo 2028", "2028-12")]))),
      number="7", section=NEW, groups=["ældre"], themes=["hjemmepleje og ældre"]),
    G("c37-g08", "Pårørende som medspillere", "mål",
      F("Baggrund", P(S("En pårørende er på arbejde hele døgnet, men bliver sjældent spurgt.", "B"))),
      F("Mål", L("▪", T("Alle pårørende til borgere med demens tilbydes en samtale om deres egen hverdag"), T("Flere pårørende føler sig lyttet til"))),
      F("Indikatorer og måltal", L("▪", T("Tilfredshed i pårørendeundersøgelsen: 4,0 i 2029 mod 3,4 i 2027", m=[(4.0, "point", 2029, "target", "tilfredshed"), (3.4, "point", 2027, "baseline", "tilfredshed")]))),
      F("Handlinger", L("▪", A("Hvert distrikt udpeger en pårørendevejleder"), A("Der laves en aftale om samarbejdet ved indflytning på plejehjem"), A("En aflastningsordning i weekender afprøves i Vesterby"))),
      F("Strategisk ophæng", P(S("Ældreloven og kursmærke 1 i Direktionens Kompas", ref=[ref("Ældreloven", "Lov:Ældreloven"), KOMPAS(1, "kursmærke 1 i Direktionens Kompas")]))),
      number="8", section=NEW, groups=["pårørende"], themes=["samskabelse og frivillighed", "hjemmepleje og ældre"]),
]


def build(path):
    doc = OpenDocumentText()
    for name in ("Liberation Sans Narrow", "Liberation Serif"):
        doc.fontfacedecls.addElement(FontFace(name=name, fontfamily=f"'{name}'"))

    def style(name, family="paragraph", **parts):
        st = Style(name=name, family=family)
        for p in parts.values():
            st.addElement(p)
        (doc.automaticstyles if family.startswith("table") else doc.styles).addElement(st)
        return st

    para = lambda name, size, bold=False, colour="#000000", after="0.1cm", before="0cm", font="Liberation Serif", **k: style(
        name, a=ParagraphProperties(marginbottom=after, margintop=before, **k), b=TextProperties(fontsize=f"{size}pt", fontweight="bold" if bold else "normal", color=colour, fontname=font))
    text, label = para("Brød", 10.5), para("Felt", 9.5, True, "#333333", font="Liberation Sans Narrow")
    head, title = para("Måltitel", 13, True, "#ffffff", font="Liberation Sans Narrow", keepwithnext="always"), para("Titel", 24, True, "#12355b", font="Liberation Sans Narrow", after="0.2cm")
    sub, section, small = para("Undertitel", 13, after="0.5cm"), para("Sektion", 16, True, "#12355b", "0.3cm", "0.6cm", "Liberation Sans Narrow", keepwithnext="always"), para("Lille", 8.5, colour="#555555")
    gap = para("Luft", 6)
    layout = PageLayout(name="side")
    layout.addElement(PageLayoutProperties(pagewidth="21cm", pageheight="29.7cm", margintop="1.6cm", marginbottom="1.5cm", marginleft="2.2cm", marginright="2.2cm"))
    doc.automaticstyles.addElement(layout)
    master = MasterPage(name="Standard", pagelayoutname=layout)
    header, footer = Header(), Footer()
    header.addElement(Para(stylename=small, text="KRAGELUNDE KOMMUNE | Sagsnr. 27/14402 | Godkendt af direktionen 6. december 2027"))
    p = Para(stylename=small, text="Udviklingsaftale for Omsorg og Handicap – side ")
    p.addElement(PageNumber())
    footer.addElement(p)
    master.addElement(header), master.addElement(footer)
    doc.masterstyles.addElement(master)
    bullets = ListStyle(name="Prik")
    for level, char in ((1, "▪"), (2, "–")):
        b = ListLevelStyleBullet(level=level, bulletchar=char)
        b.addElement(ListLevelProperties(spacebefore=f"{0.4 * (level - 1)}cm", minlabelwidth="0.4cm"))
        bullets.addElement(b)
    doc.styles.addElement(bullets)
    table = style("t", "table", a=TableProperties(width="16.6cm", align="left"))
    left, right = style("tl", "table-column", a=TableColumnProperties(columnwidth="3.6cm")), style("tr", "table-column", a=TableColumnProperties(columnwidth="13cm"))
    cell = lambda name, fill: style(name, "table-cell", a=TableCellProperties(backgroundcolor=fill, padding="0.12cm", border="0.5pt solid #9aa7b5"))
    dark, grey, white = cell("c1", "#12355b"), cell("c2", "#e6ebf1"), cell("c3", "#ffffff")
    body = doc.text

    def items(spans):
        out = List(stylename=bullets)
        for x in spans:
            li = ListItem()
            li.addElement(Para(stylename=text, text=x.text))
            if x.sub:
                li.addElement(items(x.sub))
            out.addElement(li)
        return out

    body.addElement(H(outlinelevel=1, stylename=title, text="Udviklingsaftale 2028-2029"))
    body.addElement(Para(stylename=sub, text="Omsorg og Handicap"))
    body.addElement(Para(stylename=text, text="Aftalen er indgået mellem direktør Bo Ravnkilde og kommunaldirektør Peder Brixholm og afløser udviklingsaftalen for 2026-2027. Seks mål føres videre, det ene om breve er nået og udgår, og to er nye. Fra i år bruger alle direktørområder den samme skabelon, så aftalerne kan læses ved siden af hinanden."))
    body.addElement(Para(stylename=text, text="Tal i aftalen er opgjort den 1. oktober 2027, medmindre andet er nævnt. Et tomt felt i skabelonen er udeladt."))
    current = None
    for g in GOALS:
        if g.section != current:
            current = g.section
            body.addElement(H(outlinelevel=2, stylename=section, text=current))
        t = Table(stylename=table, name=g.id)
        t.addElement(TableColumn(stylename=left)), t.addElement(TableColumn(stylename=right))
        row, c = TableRow(), TableCell(stylename=dark, numbercolumnsspanned=2)
        c.addElement(Para(stylename=head, text=f"{g.number}. {g.title}"))
        row.addElement(c), row.addElement(CoveredTableCell()), t.addElement(row)
        for f in g.fields:
            row, a, b = TableRow(), TableCell(stylename=grey), TableCell(stylename=white)
            a.addElement(Para(stylename=label, text=f.label))
            for x in f.blocks:
                b.addElement(Para(stylename=text, text=x.text) if isinstance(x, P) else items(x.spans))
            row.addElement(a), row.addElement(b), t.addElement(row)
        body.addElement(t), body.addElement(Para(stylename=gap))
    body.addElement(Para(stylename=text, text="Kragelunde, den 6. december 2027"))
    body.addElement(Para(stylename=text, text="Bo Ravnkilde, direktør                    Peder Brixholm, kommunaldirektør"))
    doc.save(path)


if __name__ == "__main__":
    document = {"title": {"value": "Udviklingsaftale 2028-2029"}, "municipality": {"value": "Kragelunde"}, "area": {"value": "Omsorg og Handicap"}, "document_type": {"value": "udviklingsaftale"},
                "period": {"from": "2028-01-01", "to": "2029-12-31", "accept": ["2028"]}, "state": {"value": "adopted"}, "language": "da"}
    with tempfile.TemporaryDirectory() as tmp:
        odt = pathlib.Path(tmp) / f"{STEM}.odt"
        build(odt)
        subprocess.run(["soffice", f"-env:UserInstallation=file://{tmp}/profile", "--headless", "--convert-to", "pdf", "--outdir", target(STEM, ".pdf").parent, odt], check=True, capture_output=True, timeout=180)
    write_truth(STEM, ".pdf", document, GOALS)
    check(STEM, ".pdf", ["Sagsnr. 27/14402", "– side "])

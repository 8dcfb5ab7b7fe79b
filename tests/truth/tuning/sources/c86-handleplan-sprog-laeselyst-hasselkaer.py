"""Landscape action plan, a table per track, made as DOCX and printed by LibreOffice. python c86-handleplan-sprog-laeselyst-hasselkaer.py"""
import pathlib, tempfile
import docx
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from facts83 import Book, libreoffice

B = Book("c86", "c86-handleplan-sprog-laeselyst-hasselkaer", "pdf", "Handleplan for sprog og læselyst 2026-2028", "Hasselkær", "Dagtilbud og Skole", "handleplan",
         {"from": "2026-01-01", "to": "2028-12-31"}, "adopted")
t = B.t
d = docx.Document()
s = d.sections[0]
s.orientation, s.page_width, s.page_height = WD_ORIENT.LANDSCAPE, Cm(29.7), Cm(21)
s.left_margin = s.right_margin = Cm(1.8)
s.top_margin = s.bottom_margin = Cm(1.8)
st = d.styles["Normal"]
st.font.name, st.font.size = "Liberation Sans", Pt(11)
st.paragraph_format.space_after = Pt(4)
for level, size in ((1, 16), (2, 12.5)):
    h = d.styles[f"Heading {level}"]
    h.font.name, h.font.size, h.font.color.rgb = "Liberation Sans", Pt(size), RGBColor(0x9C, 0x4A, 0x00)
foot = s.footer.paragraphs[0]
foot.add_run("Hasselkær Kommune · Dagtilbud og Skole · Side ")
for kind, words in (("begin", None), (None, "PAGE"), ("end", None)):
    r = foot.add_run()
    x = OxmlElement("w:fldChar" if kind else "w:instrText")
    if kind:
        x.set(qn("w:fldCharType"), kind)
    else:
        x.text = words
    r._r.append(x)

WIDTHS = (1.1, 4.8, 7.4, 4.8, 3.0, 5.0)
HEADS = ("Nr.", "Indsats", "Det gør vi", "Hvem holder i det?", "Start – slut", "Tegn på, at det virker")


def shade(cell, colour):
    x = OxmlElement("w:shd")
    for k, v in (("val", "clear"), ("color", "auto"), ("fill", colour)):
        x.set(qn(f"w:{k}"), v)
    cell._tc.get_or_add_tcPr().append(x)


def fill(cell, items, bold=False):
    for n, item in enumerate(items if isinstance(items, list) else [items]):
        p = cell.paragraphs[0] if n == 0 else cell.add_paragraph()
        p.paragraph_format.space_after = Pt(2)
        r = p.add_run(t(item))
        r.font.size, r.bold = Pt(11), bold


def table():
    x = d.add_table(rows=1, cols=6)
    x.style, x.autofit = "Table Grid", False
    for c, w, h in zip(x.rows[0].cells, WIDTHS, HEADS):
        c.width = Cm(w)
        shade(c, "F3D9B8")
        r = c.paragraphs[0].add_run(h)
        r.bold, r.font.size = True, Pt(11)
    head = OxmlElement("w:tblHeader")
    head.set(qn("w:val"), "true")
    x.rows[0]._tr.get_or_add_trPr().append(head)
    for c, w in zip(x.columns, WIDTHS):
        c.width = Cm(w)
    return x


def track(name, intro, rows):
    d.add_heading(name, 2)
    d.add_paragraph(intro)
    x = table()
    for number, title, why, does, who, when, signs, themes, groups in rows:
        B.g(title, "indsats", number=number, section=name, themes=themes, groups=groups)
        cells = x.add_row().cells
        for c, w in zip(cells, WIDTHS):
            c.width = Cm(w)
        fill(cells[0], number)
        fill(cells[1], title, bold=True)
        if why:
            p = cells[1].add_paragraph()
            p.add_run(t(why)).font.size = Pt(10.5)
        fill(cells[2], does)
        fill(cells[3], who)
        fill(cells[4], when)
        fill(cells[5], signs)
    d.add_paragraph()


K, R = "børn og unge", "kompetenceudvikling"
TRACKS = [
    ("Spor A: De små børns sprog", "Sproget begynder på puslebordet. I dette spor arbejder vi med de første seks år og med de voksne, som er tættest på.", [
        ("A1", "Sundhedsplejen forærer den første bog", "{p|Alle familier skal have en bog i hjemmet, før barnet kan sidde selv.}",
         ["– {a|Indkøb af pegebøger til hele årgangen}", "– {a|Sundhedsplejersken viser ved otte måneders-besøget, hvordan man taler om billeder}"],
         "{o;holder i det;Grethe Lindhardt;Ledende sundhedsplejerske|Ledende sundhedsplejerske Grethe Lindhardt}", "{w;2026-02-01;2028-12-31|Feb. 2026 – dec. 2028}",
         "{t|{n;target;90;%;2027;familier der læser højt|90 %} af familierne læser højt mindst en gang om ugen i 2027} ({n;baseline;71;%;2025;familier der læser højt|2025: 71 %})", [K], ["familier", "børn 0-5 år"]),
        ("A2", "Sprogvurdering af alle treårige", "{b|I dag vurderes kun de børn, som personalet er i tvivl om.}",
         ["– {a|Fælles materiale vælges}", "– {a|Pædagogerne oplæres i at bruge det}", "– {a|Resultaterne drøftes med forældrene senest tre uger efter}"],
         ["{o;holder i det;Sanne Wiingaard;Dagtilbudschef|Sanne Wiingaard, dagtilbudschef}", "Deltagere: {o;deltager;;PPR;no|PPR}, {o;deltager;;daglederne;no|daglederne}"], "{w;2026-08-01;2027-07-31|August 2026 – juli 2027}",
         "{t|{n;target;100;%;;sprogvurderede treårige|100 %} af de treårige er vurderet}", [K], ["børn 0-5 år"]),
        ("A3", "Læsehuler i alle børnehaver", "",
         ["– {a|Hver børnehave indretter et roligt sted med bøger i børnehøjde}", "– {a|Biblioteket bytter bogkasserne hver måned}"],
         "{o;holder i det;;Børnebibliotekarerne|Børnebibliotekarerne} og {o;holder i det;;daglig leder i hvert hus|daglig leder i hvert hus}", "{w;2026-03-01;2026-10-31|Marts – oktober 2026}",
         "{e|Børnene henter selv en bog og beder om at få den læst}", [K, "bygninger og boliger"], ["børn 0-5 år"]),
        ("A4", "Flersprogede børn får en god start", "{b|Mange børn i Hasselkær vokser op med mere end ét sprog.}",
         ["– {a|Tosprogskonsulenten besøger alle huse}", "– {a|Forældrecafé i Multihuset den første torsdag i måneden, på dansk, arabisk og ukrainsk}"],
         "{o;holder i det;;Tosprogskonsulenten|Tosprogskonsulenten}", "{w|Løbende}",
         ["{t|Forskellen mellem et- og flersprogede børns ordforråd er mindsket ved skolestart}"], [K, "overgange og sammenhæng"], ["flersprogede børn", "forældre"]),
    ]),
    ("Spor B: Lyst til at læse i skolen", "Flere elever end før siger, at de aldrig læser i fritiden. Det vil vi vende, uden at læsning bliver endnu en pligt.", [
        ("B1", "Daglig læsetid i alle klasser", "{p|At give alle elever ro til at læse det, de selv har valgt.}",
         ["– {a|Læsetiden lægges i skemaet på alle trin}", "– {a|Lærerne læser også}", "– {a|Skolebiblioteket holder åbent i pauserne}"],
         "{o;holder i det;;Skolelederne|Skolelederne}", "{w;2026-08-01;|Fra skoleåret 2026/27}",
         ["{t|Andelen af elever, der læser i fritiden, stiger {n;baseline;38;%;;elever der læser i fritiden|fra 38} {n;target;50;%;2028;elever der læser i fritiden|til 50 procent i 2028}}", "{f;hvert forår|Måles hvert forår i trivselsmålingen}"], [K], ["skoleelever"]),
        ("B2", "Tidlig hjælp til ordblinde", "",
         ["– {a|Screening i 1. klasse på alle skoler, jf. {r;Lov;Lov:Folkeskoleloven|folkeskoleloven}}", "– {a|Familiekurser med læse- og skriveteknologi}", "– {a|En læsevejleder knyttes til hvert barn, der er testet ordblind}"],
         ["{o;holder i det;Karsten Bomholt;Leder af PPR|Karsten Bomholt, leder af PPR}"], "{w;2026-01-01;2027-12-31|2026 og 2027}",
         "{t|Ventetiden fra mistanke til test er {n;target;30;dage;;ventetid på ordblindetest|højst 30 dage} ({n;baseline;75;dage;;ventetid på ordblindetest|nu ca. 75})}", [K, "myndighed og visitation"], ["ordblinde børn"]),
        ("B3", "Forfatterbesøg og skriveværksted i udskolingen", "",
         ["– {a|Hver skole får besøg af en forfatter eller en rapper hvert år}", "– {a|Elevernes tekster udgives i en årlig antologi}"],
         "{o;holder i det;Pia Rosenørn;Kulturskolekonsulent|Kulturskolekonsulent Pia Rosenørn}", "{w;2026-10-01;2028-05-31|Okt. 2026 – maj 2028}",
         ["{e|Flere unge skriver af lyst}", "{t|{n;target;40;tekster;2028;tekster i antologien|Mindst fyrre tekster} i antologien i 2028}"], [K, "samskabelse og frivillighed"], ["unge"]),
        ("B4", "Drenge læser med mænd", "{b|Drengene er bagud fra 2. klasse og indhenter det sjældent.}",
         ["– {a|Læsevenner fra {o;deltager;;idrætsforeninger;either|idrætsforeninger}, {o;deltager;;brandvæsenet;either|brandvæsenet} og {o;deltager;;Lions Club;either|Lions Club}}"], "Ikke afklaret", "Afventer", "", [K, "samskabelse og frivillighed"], ["drenge"]),
    ]),
    ("Spor C: Fagligt fællesskab på tværs", "De voksne skal tale samme sprog om sprog.", [
        ("C1", "Fælles efteruddannelse for pædagoger og lærere", "",
         ["– {a|Diplommodul i sprog og literacy for en pædagog eller lærer fra hvert hus}", "– {a|Netværksmøder to gange om året}", "– {a|Film med gode eksempler lægges på medarbejdersiden}"],
         ["{o;holder i det;Sanne Wiingaard;Dagtilbudschef|Dagtilbudschef Sanne Wiingaard} og {o;holder i det;Ebbe Norup;Skolechef|skolechef Ebbe Norup}", "Med: {o;med;;FTR for BUPL;no|FTR for BUPL} og {o;med;;lærerkredsen;no|lærerkredsen}"], "{w;2027-01-01;2028-06-30|1. kvartal 2027 – 2. kvartal 2028}",
         "{t|{n;target;34;medarbejdere;;gennemført diplommodul|34 medarbejdere} har gennemført modulet}", [R, "fællesskab og samarbejde"], ["medarbejdere"]),
        ("C2", "En overlevering, der handler om barnets sprog", "{b|Ved skolestart får læreren i dag meget at vide om trivsel, men lidt om sprog.}",
         ["– {a|Nyt overleveringsskema}", "– {a|Møde mellem børnehave og skole i maj for alle børn med behov for ekstra støtte}"],
         "{o;holder i det;;Overgangsgruppen|Overgangsgruppen}", "{w;;2026-05-31|Senest maj 2026}",
         ["{e|Forældrene skal ikke fortælle det samme to gange}", "{f;juni 2026|Status til Dagtilbuds- og Skoleudvalget juni 2026}"], ["overgange og sammenhæng", K], ["børn i overgang"]),
        ("C3", "Sprogdata, der bliver brugt", "",
         ["– {a|Overblik over sprogvurderinger og læsetest, opdelt på distrikter}", "– {a|Datasamtale mellem chef og leder hvert efterår}"],
         "{o;holder i det;;Sekretariatet for Dagtilbud og Skole|Sekretariatet for Dagtilbud og Skole}", "{w;2026-04-01;2026-12-31|April 2026 – ultimo 2026}", "{e|Lederne kan pege på, hvad de har ændret}", ["ledelse og organisation", K], ["ledere"]),
    ]),
]
d.add_heading("Handleplan for sprog og læselyst 2026-2028", 1)
d.add_paragraph("Hasselkær Kommune, Dagtilbud og Skole. Godkendt i Dagtilbuds- og Skoleudvalget den 20. januar 2026.")
d.add_paragraph("Handleplanen folder de mål ud, som Byrådet satte i Børne- og Ungepolitikken. Den viser, hvad vi går i gang med, hvem der holder i det, og hvad vi vil se efter undervejs. Planen er ikke et katalog over alt det gode, der allerede sker; den samler de elleve indsatser, hvor vi gør noget nyt.")
d.add_paragraph("Arbejdet ledes af en styregruppe med dagtilbudschef Sanne Wiingaard som formand. Styregruppen mødes hvert kvartal. Udgifterne holdes inden for en ramme på 1,9 mio. kr. over tre år.")
over = d.add_table(rows=1, cols=3)
over.style = "Table Grid"
for c, (name, _, rows) in zip(over.rows[0].cells, TRACKS):
    c.paragraphs[0].add_run(name).bold = True
    for row in rows:
        p = c.add_paragraph(f"{row[0]} {row[1]}")
        p.paragraph_format.space_after = Pt(1)
d.add_paragraph("Planens indsatser på ét blik", style="Caption")
d.add_page_break()
for x in TRACKS:
    track(*x)
d.add_paragraph("Planen revideres i efteråret 2027. Spørgsmål rettes til Sekretariatet for Dagtilbud og Skole.")
d.core_properties.title, d.core_properties.author = "Handleplan", "Hasselkær Kommune"
with tempfile.TemporaryDirectory() as tmp:
    source = pathlib.Path(tmp) / "plan.docx"
    d.save(source)
    libreoffice(source, B.path())
next(g for g in B.goals if g["number"] == "B2")["page"] = 2  # its title runs on over the page break
B.write([r"Hasselkær Kommune · Dagtilbud og Skole · Side \d+"])

"""Goal and frame agreement with a self-owning drop-in centre: text boxes under the titles, tables within tables (DOCX). Run: python3 t43.py

Traps: the agreement's own paragraphs (§ 1 … § 6) beside law paragraphs; numbered goals 4.1 … 4.7 under § 4; owner, partners and follow-up only in a text box
(kept twice in the file, as a drawing and as its older form); activities as rows of a table inside a cell, with the date in the next column;
what the municipality gives in return is an activity too; the last goal is prose only, with owner and follow-up in its last sentence; shared values and sums
of the frame before the goals; the municipality's name stands in the footer only; the area is the house itself.
"""
from marks import *
import office
from docx.oxml import parse_xml
from docx.shared import Cm
from xml.sax.saxutils import escape
STEM = "t43-maal-og-rammeaftale-2026-2028-lanternen"
T = Marks("t43")
d = office.new(font="Liberation Serif", size=11, margins=(2.4, 2.2, 2.5, 2.5))
BLUE = "1d4e5f"
NS = ('xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
      'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"')
boxes = 0


def textbox(p, lines, width=16, height=1.9):
    global boxes
    boxes += 1
    inner = "".join(f'<w:p><w:pPr><w:spacing w:after="40"/></w:pPr><w:r><w:rPr><w:b/><w:sz w:val="18"/></w:rPr><w:t xml:space="preserve">{escape(a)} </w:t></w:r><w:r><w:rPr><w:sz w:val="18"/></w:rPr><w:t xml:space="preserve">{escape(b)}</w:t></w:r></w:p>' for a, b in lines)
    emu = lambda cm: int(cm * 360000)
    p._p.append(parse_xml(f"""<w:r {NS}><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor distT="0" distB="0" distL="114300" distR="114300" simplePos="0" relativeHeight="{boxes}" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="0">
<wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="margin"><wp:align>right</wp:align></wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV><wp:extent cx="{emu(width)}" cy="{emu(height)}"/><wp:wrapTopAndBottom/><wp:docPr id="{boxes}" name="Tekstfelt {boxes}"/><wp:cNvGraphicFramePr/>
<a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{emu(width)}" cy="{emu(height)}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val="E8F0F2"/></a:solidFill><a:ln w="9525"><a:solidFill><a:srgbClr val="{BLUE}"/></a:solidFill></a:ln></wps:spPr><wps:txbx><w:txbxContent>{inner}</w:txbxContent></wps:txbx><wps:bodyPr lIns="72000" tIns="36000" rIns="72000" bIns="36000"/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>
<mc:Fallback><w:pict><v:shape id="Tekstfelt_{boxes}" style="position:absolute;width:{width}cm;height:{height}cm;mso-position-horizontal:right;mso-position-horizontal-relative:margin" fillcolor="#e8f0f2"><v:textbox><w:txbxContent>{inner}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>"""))


def h(text):
    office.para(d, text, before=12, after=4, keep=True, bold=True, size=14, color=BLUE)


def goal(no, title, box, rows, lead=None, height=1.9):
    p = office.para(d, f"{no}  " + T(f"⟦g mål|{no}::{title}⟧"), before=14, after=3, keep=True, bold=True, size=12)
    if lead:
        office.para(d, T(lead))
    if box:
        anchor = office.para(d, "I boksene står, hvem der følger målet, og hvornår parterne mødes om det.") if no == "4.1" else office.para(d, "", after=0)
        textbox(anchor, [(a, T(b)) for a, b in box], height=height)
    if rows:
        t = d.add_table(rows=0, cols=2)
        t.style, t.autofit = "Table Grid", False
        for lab, val in rows:
            c = t.add_row().cells
            office.fill(c[0], lab, bold=True, size=10, shade="E8F0F2")
            if isinstance(val, tuple):          # a table within the cell
                n = c[1].add_table(rows=1, cols=2)
                n.style, n.autofit = "Table Grid", False
                for x, s in zip(n.rows[0].cells, val[0]):
                    office.fill(x, s, bold=True, size=9)
                for row in val[1:]:
                    for x, s in zip(n.add_row().cells, row):
                        office.fill(x, T(s) if isinstance(s, str) else [T(y) for y in s], size=10)
                for col, w in zip(n.columns, (8.4, 3.4)):
                    col.width = Cm(w)
                for r in n.rows:
                    r.cells[0].width, r.cells[1].width = Cm(8.4), Cm(3.4)
                c[1]._tc.remove(c[1].paragraphs[0]._p)
                c[1].add_paragraph().paragraph_format.space_after = Cm(0)
            else:
                office.fill(c[1], [T(x) for x in val] if isinstance(val, list) else T(val), size=10)
            c[0].width, c[1].width = Cm(3.6), Cm(12.4)
        for col, w in zip(t.columns, (3.6, 12.4)):
            col.width = Cm(w)
        d.add_paragraph().paragraph_format.space_after = Cm(0)
    T("⟦end::⟧")


office.para(d, "Mål- og rammeaftale 2026-2028", before=60, after=4, bold=True, size=26, color=BLUE)
office.para(d, "Den selvejende institution Lanternen", after=30, size=16)
office.para(d, "Aftalen er indgået mellem Lanternens bestyrelse og Socialudvalget og afløser aftalen af 14. marts 2022. Lanternen er et værested med natvarme, café og værksteder for mennesker, der lever på gaden eller tæt på den.")
h("§ 1  Parterne")
office.para(d, "Lanternen er repræsenteret ved bestyrelsens forkvinde Marna Tved og forstander Grethe Lillelund. Kommunen er repræsenteret ved socialchef Poul Erik Stage.")
h("§ 2  Rammen")
office.para(d, "Lanternen modtager et årligt tilskud på 3,4 mio. kr. (2026-niveau). Hertil kommer 240.000 kr. til natvarme fra november til marts. Tilbuddet drives efter § 104 og § 110 i serviceloven. Tilskuddet udbetales forud hvert kvartal.")
h("§ 3  Det tror vi på")
for v in ("⟦val::Gæsten bestemmer selv farten⟧", "⟦val::Vi taler ikke om nogen, der ikke er i rummet⟧", "⟦val::En kop kaffe kræver ikke cpr-nummer⟧"):
    office.item(d, T(v), mark="–")
h("§ 4  " + T("⟦sec::Det har vi sat os for⟧"))
office.para(d, "Målene er blevet til på to aftener i caféen, hvor gæster, ansatte og frivillige sad med ved bordet.")
HOLD, COUNSEL, NEXT = "Holder i trådene:", "Med på råd:", "Næste eftersyn:"
NOW, AGREED, DELIVER, GAIN, RETURN = "Sådan ser det ud nu", "Det er vi blevet enige om", "Ydelser", "Gevinst for gæsterne", "Kommunens modydelse"
COLS = ("Ydelse", "Leveres senest")
goal("4.1", "Døren er åben, også når det er koldt", [(HOLD, "⟦o Grethe Lillelund|forstander|holder i trådene::forstander Grethe Lillelund⟧"), (COUNSEL, "⟦o- |husrådet|med på råd::husrådet⟧ og ⟦o- |Gadeplan|med på råd::Gadeplan⟧"), (NEXT, "⟦f april::hvert år i april, når vinteren er gjort op⟧")], [
    (NOW, "⟦b::Caféen lukker kl. 16 og holder lukket om søndagen. Sidste vinter måtte ⟦m 38|personer||baseline::38 personer⟧ gå forgæves.⟧"),
    (AGREED, ["⟦t::Ingen afvises på grund af manglende plads⟧", "⟦t::Åbningstiden er mindst ⟦m 70|timer||target::70 timer om ugen⟧⟧"]),
    (DELIVER, (COLS, ("⟦a::Caféen holder åbent om søndagen⟧", "⟦ms 2026-02-01::1. februar 2026⟧"), ("⟦a::Kælderen ombygges til natvarme med ⟦m 16|sovepladser||other::16 sovepladser⟧⟧", "⟦ms 2026-10-31::Udgangen af oktober 2026⟧"), (["⟦a::En vagtordning beskrives for:⟧", "– ⟦a2::frostnætter⟧", "– ⟦a2::storm og varme⟧"], "⟦ms 2026-06::Juni 2026⟧"))),
    (RETURN, "⟦a::Kommunen betaler brandsikringen af kælderen.⟧")])
goal("4.2", "Gæsterne får hul igennem til systemet", [(HOLD, "⟦o Nadia Brix-Holm|socialfaglig leder|holder i trådene::socialfaglig leder Nadia Brix-Holm⟧ og ⟦o |Jobcentrets særlige team|holder i trådene::Jobcentrets særlige team⟧"), (NEXT, "⟦f halvårlig::to gange om året på dialogmødet⟧")], [
    (NOW, "⟦b::Mange gæster åbner ikke deres digitale post og opdager først regningen, når strømmen er lukket.⟧"),
    (AGREED, "⟦t::Enhver gæst kan få hjælp til et brev den samme dag.⟧"),
    (DELIVER, (COLS, ("⟦a::Postkasse-café med rådgiver hver tirsdag⟧", "⟦ms 2026-01::Januar 2026⟧"), ("⟦a::Ledsagelse til møder på rådhus, hospital og i banken⟧", "Løbende"))),
    (GAIN, "⟦e::Færre mister deres ydelse, og flere møder op til aftalte samtaler.⟧"),
    (RETURN, "⟦a::Jobcentret sender en fast sagsbehandler til caféen hver anden tirsdag.⟧")])
goal("4.3", "Et måltid om dagen, der mætter og samler", [(HOLD, "⟦o Vagn Ibsager|køkkenleder|holder i trådene::køkkenleder Vagn Ibsager⟧"), (COUNSEL, "⟦o- |Madspildsgruppen|med på råd::Madspildsgruppen⟧"), (NEXT, "⟦f september 2026::september 2026⟧")], [
    (AGREED, ["⟦t::Der serveres varm mad hver dag til en pris, alle kan betale⟧", "⟦t::Mindst ⟦m 5|gæster||target::fem gæster⟧ har fast tjans i køkkenet⟧"]),
    (DELIVER, (COLS, ("⟦a::Aftale med to supermarkeder om overskudsvarer⟧", "⟦ms 2026-03-01::1. marts 2026⟧"), ("⟦a::Hygiejnekursus for gæster og frivillige⟧", "⟦ms 2026-05::Maj 2026⟧"), ("⟦a::Køkkenhaven udvides med drivhus⟧", "⟦ms 2027-04::April 2027⟧"))),
    (GAIN, "⟦e::Gæsterne spiser bedre og har nogen at spise sammen med.⟧")])
goal("4.4", "Fra natvarme til egen nøgle", [(HOLD, "⟦o Nadia Brix-Holm|socialfaglig leder|holder i trådene::socialfaglig leder Nadia Brix-Holm⟧"), (COUNSEL, "⟦o- |boligselskabet Nærbo|med på råd::boligselskabet Nærbo⟧, ⟦o- |Borgerservice|med på råd::Borgerservice⟧"), (NEXT, "⟦f 1. kvartal 2027::1. kvartal 2027⟧")], [
    (NOW, "⟦b::I 2024 flyttede ⟦m 9|gæster|2024|baseline::ni gæster⟧ i egen bolig, og de seks bor der endnu.⟧"),
    (AGREED, "⟦t::⟦m 20|gæster|2028|target::20 gæster⟧ er flyttet i egen bolig ved aftalens udløb.⟧ ⟦t::⟦m 80|%||target::80 procent⟧ bor der stadig efter et år.⟧ Målet støtter ⟦r Plan:Hjemløseplan::Hjemløseplanen⟧ og ⟦r Budget2026-2029:forandring14::ændring nr. 14 i Budget 2026-2029⟧ og gælder borgere med ophold efter ⟦r Lov:Serviceloven:§110::servicelovens § 110⟧."),
    (DELIVER, (COLS, ("⟦a::Bostøtte de første tre måneder efter indflytning⟧", "Løbende"), ("⟦a::Møbellager og flyttehjælp⟧", "⟦ms 2026-08-15::15. august 2026⟧"), ("⟦a::Naboaften i opgangen, når beboeren ønsker det⟧", "Løbende"))),
    (RETURN, "⟦a::Kommunen anviser ⟦m 8|boliger||other::otte boliger⟧ om året, som kan betales på kontanthjælp.⟧")])
goal("4.5", "Frivillige, der bliver", [(HOLD, "⟦o Jonna Elkær|frivilligkoordinator|holder i trådene::frivilligkoordinator Jonna Elkær⟧"), (NEXT, "⟦f november::i november på frivilligaftenen⟧")], [
    (NOW, "⟦b::Der er ⟦m 42|frivillige||baseline::42 frivillige⟧, men hver tredje stopper inden et halvt år.⟧"),
    (AGREED, "⟦t::Der er ⟦m 60|frivillige|2028|target::60 frivillige⟧ i 2028, og den enkelte bliver i gennemsnit ⟦m 2|år||target::to år⟧.⟧"),
    (DELIVER, (COLS, ("⟦a::Prøvevagt med en rutineret makker⟧", "⟦ms 2026-02::Februar 2026⟧"), ("⟦a::Supervision hver anden måned⟧", "⟦ms 2026-04::April 2026⟧")))], height=1.5)
goal("4.6", "En arbejdsplads, man kan holde til", [(HOLD, "⟦o Grethe Lillelund|forstander|holder i trådene::forstander Grethe Lillelund⟧ og ⟦o? Kent Rugård|tillidsrepræsentant|holder i trådene::tillidsrepræsentant Kent Rugård⟧"), (NEXT, "⟦f maj;november::maj og november i personalegruppen⟧")], [
    (NOW, "⟦b::Fire vold- og trusselsepisoder førte i 2024 til længere sygemeldinger.⟧"),
    (AGREED, ["⟦t::Sygefraværet er under ⟦m 5|%||target::5 procent⟧⟧", "⟦t::Ingen er alene på vagt efter kl. 20⟧"]),
    (DELIVER, (COLS, ("⟦a::Kursus i at dæmpe konflikter for hele huset⟧", "⟦ms 2026-09-01::1. september 2026⟧"), ("⟦a::Alarmer efterses, og de to ældste udskiftes⟧", "⟦ms 2026-01-15::15. januar 2026⟧")))])
goal("4.7", "Åbne bøger", None, None, lead="⟦p::Parterne skal kunne stole på tallene og på hinanden.⟧ ⟦a::Lanternen sender et kvartalsregnskab, forklarer afvigelser på mere end ⟦m 25000|kr.||other::25.000 kr.⟧ og lægger årsberetningen på hjemmesiden.⟧ ⟦a::Der indføres et fælles skema til optælling af gæster.⟧ I den forrige aftale gik der for lang tid, før underskuddet blev opdaget. Det er ⟦o Marna Tved|forkvinde|følger målet::forkvinde Marna Tved⟧ og ⟦o |økonomikonsulenten|følger målet::økonomikonsulenten⟧, der følger målet til dørs, og ⟦f kvartal::regnskabet gennemgås hvert kvartal⟧.")
h("§ 5  Genforhandling")
office.para(d, "Parterne mødes senest i oktober 2028 for at tale om en ny aftale. Hver part kan opsige aftalen med 12 måneders varsel til udgangen af et kalenderår.")
h("§ 6  Underskrifter")
t = d.add_table(rows=1, cols=2)
office.fill(t.rows[0].cells[0], ["For Lanternen, den 3. december 2025", "", "Marna Tved"])
office.fill(t.rows[0].cells[1], ["For Socialudvalget, den 10. december 2025", "", "Poul Erik Stage"])
office.footer(d, "Klokkerby Kommune · Socialforvaltningen · Sagsnr. 2025-118-44")
d.core_properties.title = ""
d.save(DOCS / f"{STEM}.docx")
T.write(STEM, "docx", "Mål- og rammeaftale 2026-2028", "Klokkerby", "Lanternen", "mål- og rammeaftale", ("2026-01-01", "2028-12-31", ["2026"]), "adopted")

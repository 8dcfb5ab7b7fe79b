"""Adult education policy, two columns, unnumbered goals whose titles are sentences, told apart by typography only (ReportLab PDF). Run: python3 t45.py

Traps: titles are whole sentences with a full stop; no field labels at all but lead-ins in the running text; owner and follow-up in an italic last sentence;
three parts with introductions of their own; boxes with figures and a citizen's words between the goals; what the council expects of the associations is no goal;
one goal is a title and one line of purpose; columns and page breaks cut goals; the municipality and the department stand in the colophon and the footer only;
a bold run-in (Til gengæld) is no title.
"""
from marks import *
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle as PS
from reportlab.lib.units import mm
from reportlab.lib import colors
from reportlab.platypus import BaseDocTemplate, PageTemplate, Frame, Paragraph, Spacer, FrameBreak, NextPageTemplate, PageBreak, Table, TableStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
STEM = "t45-folkeoplysningspolitik-2026-2031-kaerhalm"
T = Marks("t45")
L = "/usr/share/fonts/truetype/liberation/Liberation"
for n, f in (("S", "Serif-Regular"), ("SB", "Serif-Bold"), ("SI", "Serif-Italic"), ("SBI", "Serif-BoldItalic"), ("N", "SansNarrow-Regular"), ("NB", "SansNarrow-Bold"), ("NI", "SansNarrow-Italic"), ("NBI", "SansNarrow-BoldItalic")):
    pdfmetrics.registerFont(TTFont(n, f"{L}{f}.ttf"))
pdfmetrics.registerFontFamily("S", "S", "SB", "SI", "SBI")
pdfmetrics.registerFontFamily("N", "N", "NB", "NI", "NBI")
GREEN = colors.HexColor("#2f5d3a")
N = PS("n", fontName="S", fontSize=10.2, leading=13.4, spaceAfter=4)
G = PS("g", parent=N, fontName="NB", fontSize=12, leading=14, textColor=GREEN, spaceBefore=10, spaceAfter=3, keepWithNext=1)
PART = PS("part", parent=N, fontName="N", fontSize=18, leading=21, spaceBefore=12, spaceAfter=4, textColor=colors.HexColor("#b0642b"), keepWithNext=1)
LI = PS("li", parent=N, leftIndent=11, bulletIndent=0, spaceAfter=2)
L2 = PS("l2", parent=LI, leftIndent=22, bulletIndent=11)
END = PS("end", parent=N, fontName="SI")
BOX = PS("box", parent=N, fontName="N", fontSize=9.2, leading=11.6, spaceAfter=2)
B = []
p = lambda s, st=N: B.append(Paragraph(T(s), st))
g = lambda s: p("⟦end::⟧⟦g mål|::" + s + "⟧", G)
li = lambda *xs: [B.append(Paragraph(T(x), LI, bulletText="›")) for x in xs]
l2 = lambda *xs: [B.append(Paragraph(T(x), L2, bulletText="·")) for x in xs]


def box(*lines):
    B.append(Spacer(1, 4))
    B.append(Table([[[Paragraph(x, BOX) for x in lines]]], colWidths=[80 * mm], style=TableStyle([("BACKGROUND", (0, 0), (-1, -1), colors.HexColor("#edf3e6")), ("LEFTPADDING", (0, 0), (-1, -1), 7), ("TOPPADDING", (0, 0), (-1, -1), 6)])))
    B.append(Spacer(1, 6))


B += [NextPageTemplate("two"), Paragraph("Folkeoplysningspolitik<br/>2026-2031", PS("t", fontName="N", fontSize=40, leading=46, textColor=GREEN)), PageBreak()]
p("Et aftenhold i fransk, en kreds af spejdere og en sangforening på tolv mand har det til fælles, at ingen har bestilt dem. De findes, fordi nogen har lyst. Denne politik handler om, hvordan byrådet bedst hjælper lysten på vej.")
p("Politikken er vedtaget af byrådet den 26. marts 2026 og gælder, til et nyt byråd i 2031 tager den op igen. Den hviler på folkeoplysningsloven og er blevet til i et udvalg, hvor aftenskoler, idræt, spejdere og kulturforeninger havde hver sin stol.")
box("<b>Folkeoplysningen i tal</b>", "171 godkendte foreninger og 9 aftenskoler", "11,6 mio. kr. i tilskud i 2025", "34 procent af borgerne over 18 år gik på et hold i fjor")
p("<b>Til gengæld</b> forventer vi, at foreningerne er åbne for alle, at de passer på lokalerne, og at de siger til i tide, når noget går skævt.")
p("⟦sec::For dem, der vil lære⟧", PART)
p("Undervisning for voksne er ikke kun et spørgsmål om at kunne mere. Den holder os også i gang.")
g("Ingen skal blive væk, fordi det er for dyrt.")
p("⟦b::Deltagerbetalingen er steget med ⟦m 22|%||baseline::22 procent⟧ på fem år, og i de to sydlige sogne er hvert tredje hold lukket.⟧ Derfor vil vi i de kommende år")
li("⟦a::hæve tilskuddet til hold for pensionister og ledige⟧", "⟦a::lade nye deltagere prøve et hold to gange gratis⟧", "⟦a::hjælpe aftenskolerne med at slå små hold sammen⟧")
p("⟦o |Folkeoplysningsudvalget|holder øje med::Folkeoplysningsudvalget⟧ holder øje med prisen og ⟦f årlig::gør den op hvert år⟧.", END)
g("Det skal være let at finde et hold.")
p("I dag ligger holdene på ni hjemmesider. ⟦t::I 2028 kan man søge, melde sig til og betale ét sted, og i 2030 sker ⟦m 60|%|2030|target::60 procent⟧ af tilmeldingerne dér.⟧ ⟦a::Vi bygger en fælles holdside sammen med aftenskolerne, tager den i brug i august 2027 og lærer bibliotekets ansatte at vise den frem.⟧ ⟦a::Et trykt katalog sendes fortsat ud til alle over 70 år.⟧")
p("Projektet ledes af ⟦o Troels Vangsø|fritidskonsulent|leder projektet::fritidskonsulent Troels Vangsø⟧.", END)
g("Den, der har brug for støtte, skal have plads på et almindeligt hold.")
p("⟦p::Et handicap må ikke betyde, at man kun kan vælge mellem særlige hold.⟧ Det følger af ⟦r Politik:Handicappolitik::handicappolitikken⟧, og det er vores måde at tage ⟦r Lov:Folkeoplysningsloven:§7::§ 7 i folkeoplysningsloven⟧ alvorligt på. Konkret")
li("⟦a::betaler kommunen for en hjælper de første ti gange⟧", "⟦a::får underviserne et kursus i at tage godt imod⟧", "⟦a::gennemgås alle undervisningslokaler for trapper, teleslynge og lys⟧")
p("⟦e::Vi kan se, at det nytter, når der går mindst én deltager med støttebehov på hvert femte hold.⟧ ⟦o- |Handicaprådet|inddrages::Handicaprådet⟧ inddrages undervejs, og ⟦o |Kultur og Fritid|ansvarlig::Kultur og Fritid⟧ har ansvaret. ⟦f efteråret 2028::Første status gives i efteråret 2028.⟧", END)
box("»Jeg kom for keramikken. Nu kommer jeg for at høre, om Inger har fået nyt knæ.«", "Deltager på formiddagshold, 78 år")
p("⟦sec::For dem, der samles⟧", PART)
p("En forening begynder med et rum. Vi har mange af dem, men de står ofte låst.")
g("En forening kan få nøglen, også efter klokken 22.")
p("⟦b::Skolernes lokaler er booket ⟦m 41|%||baseline::41 procent⟧ af de timer, de kunne bruges.⟧ ⟦t::Tallet skal nå op på ⟦m 65|%|2029|target::65 procent⟧ i 2029.⟧ Det er et politisk ønske, stadfæstet som ⟦r Budget2026-2029:forandring8::forandring 8 i Budget 2026-2029⟧. ⟦a::Der sættes elektroniske låse i på alle skoler i løbet af 2026 og 2027.⟧ ⟦a::Samtidig skrives husreglerne om, så de fylder en side.⟧ Rengøringen har været en bekymring, og den er vi ikke færdige med at tale om.")
p("⟦o Anne-Grethe Loft|bygningskoordinator|tovholder::Bygningskoordinator Anne-Grethe Loft⟧ er tovholder og arbejder tæt sammen med ⟦o- |de tekniske serviceledere|samarbejder med::de tekniske serviceledere⟧. ⟦f maj;december::Tallene aflæses i maj og december.⟧", END)
g("Unge under 25 år skal have deres egne penge at råde over.")
p("⟦b::Kun ⟦m 6|%||baseline::6 procent⟧ af tilskuddet går til noget, unge selv har søgt om.⟧ Vi gør tre ting:")
li("⟦a::opretter Gnistpuljen med ⟦m 300000|kr.||amount::300.000 kr.⟧ om året⟧", "⟦a::lader et ungepanel dele pengene ud⟧", "⟦a::giver unge mulighed for at låne uden leje:⟧")
l2("⟦a2::lydanlæg og lys⟧", "⟦a2::kajakker, telte og cykler⟧", "⟦a2::et værksted på genbrugspladsen⟧")
p("⟦t::Inden udgangen af 2029 er mindst ⟦m 80|projekter|2029|target::80 projekter⟧ sat i søen.⟧ Puljen hører under ⟦o |ungdomsskolen|hører under::ungdomsskolen⟧, og ⟦f januar::ungepanelet fortæller byrådet om den hver januar⟧.", END)
g("Naturen er også et lokale.")
p("⟦p::Kano, kor og kroket kan lige så godt foregå ude.⟧ ⟦a::Derfor anlægger vi syv overdækkede pladser ved skov og å, sætter strøm og vand op og lader foreningerne booke dem.⟧ ⟦a::Lodsejerne spørges først.⟧ Se i øvrigt ⟦r Plan:Friluftsplan::Friluftsplanen⟧.")
p("⟦sec::For dem, der holder det hele sammen⟧", PART)
p("Bag hvert hold står nogen, der låser op, laver kaffe og skriver under på regnskabet.")
g("Bestyrelsesarbejde skal være til at overkomme for mennesker, der også har et arbejde, børn og en have.")
p("⟦b::Halvdelen af formændene har siddet i mere end ti år, og de fleste af dem ved ikke, hvem der kan tage over.⟧ Papiret fylder for meget. ⟦t::Et ansøgningsskema er højst ⟦m 2|sider||target::to sider⟧ langt.⟧ ⟦t::En ny kasserer får hjælp inden for ⟦m 2|hverdage||other::to hverdage⟧.⟧ ⟦a::Reglerne for tilskud samles i én vejledning, og regnskabskravet lempes for foreninger med under 50 medlemmer.⟧ ⟦a::Hvert forår afholdes en weekend for nye bestyrelser.⟧")
p("Ansvaret ligger hos ⟦o Rikke Munk Tofte|fritidschef|ansvarlig::fritidschef Rikke Munk Tofte⟧. ⟦f hvert andet år::Foreningerne bliver spurgt hvert andet år, om det er blevet lettere.⟧", END)
g("Vi tæller mennesker og ikke kun medlemmer.")
p("⟦p::Den, der kommer forbi en enkelt gang, har også været med.⟧")
T("⟦end::⟧")
p("Når politikken skal leve", PART)
p("Folkeoplysningsudvalget laver en plan for to år ad gangen og lægger den frem for Kultur- og Fritidsudvalget. Politikken revideres i 2031.")
B.append(Spacer(1, 20))
p("Udgivet af Kultur og Fritid, Kærhalm Kommune, april 2026. Oplag: 600. Foto: Foreningerne selv.", BOX)


def foot(c, d):
    c.setFont("N", 8)
    if d.page > 1:
        c.drawString(20 * mm, 11 * mm, "Kærhalm Kommune")
        c.drawRightString(190 * mm, 11 * mm, str(d.page))


doc = BaseDocTemplate(str(DOCS / f"{STEM}.pdf"), pagesize=A4, title="")
doc.addPageTemplates([PageTemplate("front", [Frame(20 * mm, 60 * mm, 170 * mm, 150 * mm)], onPage=foot), PageTemplate("two", [Frame(20 * mm, 20 * mm, 82 * mm, 255 * mm, id="l"), Frame(108 * mm, 20 * mm, 82 * mm, 255 * mm, id="r")], onPage=foot)])
doc.build(B)
T.write(STEM, "pdf", "Folkeoplysningspolitik 2026-2031", "Kærhalm", "Kultur og Fritid", "folkeoplysningspolitik", ("2026-03-26", "2031-12-31", ["2026"]), "adopted")

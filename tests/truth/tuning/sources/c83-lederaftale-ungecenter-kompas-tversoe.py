"""Agreement of a director and a leader, each goal a two-column table with labels of its own; DOCX only. python c83-lederaftale-ungecenter-kompas-tversoe.py"""
import re
import docx
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from facts83 import Book

B = Book("c83", "c83-lederaftale-ungecenter-kompas-tversoe", "docx", "Lederaftale 2027-2028 Ungecenter Kompas", "Tversø", "Børn, Unge og Læring", "lederaftale",
         {"from": "2027-01-01", "to": "2028-12-31"}, "adopted")
t = B.t
d = docx.Document()
s = d.sections[0]
s.page_width, s.page_height = Cm(21), Cm(29.7)
s.left_margin = s.right_margin = Cm(2.3)
s.header.paragraphs[0].text = "Tversø Kommune\tBørn, Unge og Læring"
s.footer.paragraphs[0].text = "Lederaftale 2027-2028, Ungecenter Kompas"
st = d.styles["Normal"]
st.font.name, st.font.size = "Calibri", Pt(10.5)
for level, size in ((1, 15), (2, 12)):
    h = d.styles[f"Heading {level}"]
    h.font.name, h.font.size, h.font.color.rgb = "Calibri", Pt(size), RGBColor(0x1F, 0x4E, 0x5F)


def shade(cell, colour):
    x = OxmlElement("w:shd")
    for k, v in (("val", "clear"), ("color", "auto"), ("fill", colour)):
        x.set(qn(f"w:{k}"), v)
    cell._tc.get_or_add_tcPr().append(x)


def fill(cell, content):
    first = True
    for item in content if isinstance(content, list) else [content]:
        style = None
        if item.startswith("- "):
            style, item = "List Bullet", item[2:]
        elif item.startswith("-- "):
            style, item = "List Bullet 2", item[3:]
        p = cell.paragraphs[0] if first else cell.add_paragraph()
        first = False
        if style:
            p.style = d.styles[style]
        p.paragraph_format.space_after = Pt(2)
        p.add_run(t(item))


def goal(title, section, number, themes, groups, *rows):
    B.g(title, "mål", number=number, section=section, themes=themes, groups=groups)
    table = d.add_table(rows=1, cols=2)
    table.style, table.alignment, table.autofit = "Table Grid", WD_TABLE_ALIGNMENT.CENTER, False
    table.columns[0].width, table.columns[1].width = Cm(3.9), Cm(12.5)
    top = table.rows[0].cells[0].merge(table.rows[0].cells[1])
    shade(top, "D5E6EA")
    run = top.paragraphs[0].add_run(f"Mål {number}: {title}")
    run.bold, run.font.size = True, Pt(11.5)
    for label, content in rows:
        cells = table.add_row().cells
        cells[0].paragraphs[0].add_run(label).italic = True
        fill(cells[1], content)
        cells[0].width, cells[1].width = Cm(3.9), Cm(12.5)
    d.add_paragraph()


title = d.add_paragraph(style="Title")
title.add_run("Lederaftale 2027-2028")
d.add_paragraph("Ungecenter Kompas", style="Subtitle")
d.add_paragraph("Aftalen er indgået mellem direktør for Børn, Unge og Læring Henning Brask og centerleder Tove Ankerstjerne. Den bygger på de drøftelser, vi har haft på to møder i efteråret, og på input fra medarbejderne og Ungepanelet.")
d.add_heading("Kort om Kompas", 1)
d.add_paragraph("Ungecenter Kompas samler ungdomsskolen, klubben i Havnegade, SSP og den opsøgende ungeindsats. Vi er 41 medarbejdere og er i løbet af et år i berøring med omkring 1.300 unge mellem 13 og 25 år. Det årlige budget er på 22,4 mio. kr.")
d.add_paragraph("Vores kerneopgave er at skabe steder, hvor unge oplever at høre til, og hvor de får mod på det næste skridt.")
d.add_heading("Sådan bruger vi aftalen", 1)
d.add_paragraph("Mål 1 og 2 er fælles for alle ledere på området. Mål 3 til 6 er vores egne. Midt på året holder direktøren og centerlederen en samtale om, hvordan det går, og hvad der står i vejen.")

F = "Fælles mål for alle ledere"
d.add_heading(F, 1)
goal("Alle nye kolleger er godt i gang inden for tre måneder", F, "1", ["onboarding", "rekruttering og fastholdelse"], ["nye medarbejdere"],
     ("Hvorfor er det vigtigt?", "{b|På tværs af området stopper {n;baseline;17;%;;nyansatte der stopper inden et år|17 % af de nyansatte} igen, før de har været her et år.} {p|Vi vil give dem en start, så de får lyst til at blive.}"),
     ("Det vil vi gerne kunne se", ["- {t|Højst {n;target;8;%;2028;nyansatte der stopper inden et år|8 %} stopper inden for det første år i 2028}", "- {e|Nyansatte fortæller, at de ved, hvem de skal spørge, og hvad der forventes af dem}"]),
     ("Vores skridt", ["- {a|Hver nyansat får en makker fra en anden afdeling}", "- {a|Velkomstpakken fra {o;bidrager;;HR og Løn;either|HR og Løn} tages i brug, og vi tilpasser den til ungeområdet}", "- {a|Samtaler efter 14 dage, en måned og tre måneder}"]),
     ("Hvem driver det?", "{o;driver;Tove Ankerstjerne;centerleder|Centerleder Tove Ankerstjerne}"),
     ("Vi kigger på det igen", "{f;juni 2027,januar 2028|På ledermøderne i juni 2027 og januar 2028}"),
     ("Hænger sammen med", "{r;Retning;Pejlemærker:Retning 2030:3|Retning 2030, pejlemærke 3}"))
goal("Et sygefravær, der ikke slider på dem, som er på arbejde", F, "2", ["sygefravær", "arbejdsmiljø og trivsel"], ["medarbejdere"],
     ("Hvorfor er det vigtigt?", "{b|I Kompas lå fraværet i 2025 på {n;baseline;5.1;%;2025;sygefravær|5,1 %}. En del af det skyldes få, lange forløb, men vi har også mange enkeltdage i klubben.}"),
     ("Det vil vi gerne kunne se", ["- {t|Sygefraværet er på {n;target;4.4;%;2027;sygefravær|4,4 %} i 2027 og {n;target;4;%;2028;sygefravær|4,0 %} i 2028}", "- {t|Ingen medarbejdere har oplevet at stå alene med en voldsom episode}"]),
     ("Vores skridt", ["- {a|TRIO gennemgår vagtplanen i klubben}", "-- {a2|ingen aftenvagter med kun én voksen}", "-- {a2|faste pauser, også om fredagen}", "- {a|Korte opfølgningssamtaler efter tredje fraværsperiode}", "- {a|Alle får et kursus i konfliktnedtrapning}"]),
     ("Hvem driver det?", "{o;driver;Rune Fabricius;afdelingsleder|Afdelingsleder Rune Fabricius} sammen med {o;sammen med;;arbejdsmiljørepræsentanten;either|arbejdsmiljørepræsentanten}"),
     ("Vi kigger på det igen", "{f;hvert kvartal|Hvert kvartal i LMU}"),
     ("Hænger sammen med", "{r;Retning;Pejlemærker:Retning 2030:5|Retning 2030, pejlemærke 5}, og {r;Politik;Politik:Arbejdsmiljøpolitik|Arbejdsmiljøpolitikken}"))
E2 = "Ungecenter Kompas’ egne mål"
d.add_heading(E2, 1)
goal("Flere piger i klubben i Havnegade", E2, "3", ["børn og unge", "fællesskab og samarbejde"], ["piger 13-17 år"],
     ("Hvorfor er det vigtigt?", "{b|Kun {n;baseline;28;%;;piger blandt medlemmer|28 %} af medlemmerne er piger. I samtaler siger de, at rummene er drengenes, og at de savner et sted at sidde i fred.}"),
     ("Det vil vi gerne kunne se", "{t|Pigernes andel af medlemmerne er vokset til {n;target;40;%;2028;piger blandt medlemmer|mindst 40 %} ved udgangen af 2028.}"),
     ("Vores skridt", ["- {a|Stueetagen indrettes på ny sammen med en gruppe på otte piger}", "- {a|Tirsdag bliver pigeaften fra marts 2027}", "- {a|Vi inviterer 7. klasserne på Skansens Skole og Nørreskolen på besøg}"]),
     ("Hvem driver det?", "{o;driver;Maja-Lie Tarp;klubpædagog|Maja-Lie Tarp, klubpædagog}"),
     ("Vi kigger på det igen", "{f;løbende|Løbende, når medlemstallene trækkes}"),
     ("Økonomi", "{n;amount;180000;kr.;;indretning|180.000 kr. til indretning}, som er bevilget af Børne- og Ungeudvalget"))
goal("Ingen ung på venteliste til en mentor", E2, "4", ["børn og unge", "beskæftigelse og virksomheder"], ["unge uden uddannelse og job"],
     ("Hvorfor er det vigtigt?", "{p|En mentor virker, når den unge er klar. Tre uger senere kan det være for sent.}"),
     ("Det vil vi gerne kunne se", ["- {t|Alle unge møder deres mentor senest {n;target;10;dage;;ventetid på mentor|ti dage} efter visitationen}", "- {t|Korpset af frivillige mentorer vokser {n;baseline;12;mentorer;;frivillige mentorer|fra tolv} {n;target;20;mentorer;;frivillige mentorer|til tyve}}", "- {e|De unge oplever, at der er nogen, som holder fast i dem}"]),
     ("Vores skridt", ["- {a|Rekrutteringskampagne i samarbejde med {o;samarbejde;;Frivilligcenter Tversø;no|Frivilligcenter Tversø}}", "- {a|Én indgang for henvisninger fra {o;samarbejde;;jobcentret;either|jobcentret}, {o;samarbejde;;gymnasiet;either|gymnasiet} og {o;samarbejde;;FGU;either|FGU}}", "- {a|Mentorerne mødes til supervision hver anden måned}"]),
     ("Hvem driver det?", "{o;driver;;Teamleder for opsøgende indsats|Teamleder for opsøgende indsats} (stillingen er ubesat indtil 1. februar)"),
     ("Tidshorisont", "{w;2027-02-01;2028-06-30|Februar 2027 til juni 2028}"),
     ("Vi kigger på det igen", "{f|Ved midtvejssamtalen med direktøren}"),
     ("Hænger sammen med", "{r;Lov;Lov:LAB:§167|§ 167 i lov om en aktiv beskæftigelsesindsats} og {r;Strategi;Strategi:Ungestrategi|Ungestrategien}"))
goal("Ungepanelet får noget at bestemme over", E2, "5", ["MED og inddragelse", "børn og unge"], ["unge"],
     ("Hvorfor er det vigtigt?", "{p|Unge skal mærke, at det nytter at sige noget. Panelet har hidtil givet gode råd, men har sjældent fået svar.}"),
     ("Det vil vi gerne kunne se", "{e|Panelets medlemmer kan nævne konkrete ting, de har ændret.}"),
     ("Vores skridt", ["- {a|Panelet disponerer over sin egen pulje på {n;amount;75000;kr.;;pulje|75.000 kr.} om året}", "- {a|Centerlederen svarer skriftligt på alle forslag inden en måned}"]),
     ("Hvem driver det?", "{o;driver;Tove Ankerstjerne;centerleder|Tove Ankerstjerne} og {o;driver;;Ungepanelets formand|Ungepanelets formand}"),
     ("Milepæle", ["{m;2027-04|April 2027: Nye medlemmer valgt}", "{m;2027-09|September 2027: Første pulje uddelt}"]))
goal("Tættere parløb med SSP og politiet om aftenerne ved havnen", E2, "6", ["fællesskab og samarbejde", "børn og unge"], ["unge"],
     ("Hvorfor er det vigtigt?", "{b|Naboerne har klaget over støj og hærværk hen over sommeren, og vi har set nye stoffer dukke op.}"),
     ("Det vil vi gerne kunne se", ""),
     ("Vores skridt", "{a|Fra maj til september går SSP og klubbens medarbejdere fælles ture fredag og lørdag aften.} {a|Vi laver en fast aftale med {o;aftale med;;lokalpolitiet;no|lokalpolitiet} om, hvem der ringer til hvem.} {a|Forældrene orienteres gennem skolernes intranet, når der er noget særligt på færde.}"),
     ("Hvem driver det?", "{o;driver;Jeppe Sandholm;SSP-konsulent|SSP-konsulent Jeppe Sandholm} er tovholder, og {o;orienteres;;Det Kriminalpræventive Udvalg;either|Det Kriminalpræventive Udvalg} orienteres"),
     ("Vi kigger på det igen", "{f;oktober 2027|Evalueringsmøde i oktober 2027}"))
d.add_heading("Direktørens del af aftalen", 1)
for x in ("Henning Brask sikrer, at Kompas får adgang til fraværsdata hver måned.", "Direktøren tager spørgsmålet om klubbens lokaler op i direktionen inden sommerferien 2027."):
    d.add_paragraph(x, style="List Number")
d.add_paragraph()
d.add_paragraph("Tversø, den 14. december 2026")
sign = d.add_table(rows=1, cols=2)
sign.rows[0].cells[0].text = "_______________________\nHenning Brask\nDirektør"
sign.rows[0].cells[1].text = "_______________________\nTove Ankerstjerne\nCenterleder"
d.core_properties.title = "Lederaftale 2027-2028"
d.core_properties.author = "Tversø Kommune"
d.save(B.path())
B.write()

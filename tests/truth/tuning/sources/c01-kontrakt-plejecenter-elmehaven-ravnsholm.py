"""Contract of an institution: parties, facts, one boxed table per goal, signatures; DOCX turned into PDF by LibreOffice."""
import pathlib
import tempfile

import docx
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

import kit_one as kit

STEM = "c01-kontrakt-plejecenter-elmehaven-ravnsholm"
doc = kit.Doc(STEM, "pdf", "Kontrakt 2024-2025 mellem Ældre og Sundhed og Plejecenter Elmehaven", "Ravnsholm", "Ældre og Sundhed", "kontrakt",
              {"from": "2024-01-01", "to": "2025-12-31", "accept": ["2024"]}, "adopted")
word = docx.Document()
page = word.sections[0]
page.page_width, page.page_height = Cm(21), Cm(29.7)
page.left_margin, page.right_margin, page.top_margin, page.bottom_margin = Cm(2), Cm(2), Cm(2.2), Cm(1.8)
word.styles["Normal"].font.name, word.styles["Normal"].font.size = "DejaVu Serif", Pt(9)
word.styles["Normal"].paragraph_format.space_after = Pt(4)
page.header.paragraphs[0].text = "Ravnsholm Kommune\tÆldre og Sundhed\tKontrakt 2024-2025"
page.header.paragraphs[0].runs[0].font.size = Pt(8)


def shade(cell, fill):
    el = OxmlElement("w:shd")
    el.set(qn("w:val"), "clear"), el.set(qn("w:fill"), fill)
    cell._tc.get_or_add_tcPr().append(el)


def head(text, size=14):
    p = word.add_paragraph()
    p.paragraph_format.space_before, p.paragraph_format.keep_with_next = Pt(10), True
    r = p.add_run(text)
    r.bold, r.font.size, r.font.color.rgb = True, Pt(size), RGBColor(0x20, 0x50, 0x30)


def fill(cell, parts):
    """Strings are paragraphs, tuples (sign, text) are items typed with a sign of their own."""
    first = True
    for x in parts:
        p = cell.paragraphs[0] if first else cell.add_paragraph()
        first = False
        p.paragraph_format.space_after = Pt(2)
        if isinstance(x, tuple):
            sign, text, depth = (*x, 1)[:3]
            p.paragraph_format.left_indent, p.paragraph_format.first_line_indent = Cm(.5 * depth), Cm(-.5)
            p.paragraph_format.tab_stops.add_tab_stop(Cm(.5 * depth))
            p.add_run(sign).font.name = "Wingdings" if sign == "\uf0a7" else "DejaVu Serif"
            p.add_run("\t" + text)
        else:
            p.add_run(x)


def box(title, *rows):
    """The title over both columns, then label and text."""
    t = word.add_table(rows=1 + len(rows), cols=2)
    t.style, t.autofit = "Table Grid", False
    top = t.rows[0].cells[0].merge(t.rows[0].cells[1])
    shade(top, "CFE3D2")
    r = top.paragraphs[0].add_run(title)
    r.bold, r.font.size = True, Pt(10.5)
    top.paragraphs[0].paragraph_format.keep_with_next = True
    for row, (label, *parts) in zip(t.rows[1:], rows):
        row.cells[0].width, row.cells[1].width = Cm(3.4), Cm(13.6)
        row.cells[0].paragraphs[0].add_run(label).italic = True
        shade(row.cells[0], "F1F6F1")
        fill(row.cells[1], parts)
        t.columns[0].width, t.columns[1].width = Cm(3.4), Cm(13.6)
    word.add_paragraph().paragraph_format.space_after = Pt(6)


def goal(number, title, **more):
    return doc.goal(title, "effektmål", number=str(number), **more)


S = "\uf0a7"
p = word.add_paragraph()
p.alignment = WD_ALIGN_PARAGRAPH.CENTER
r = p.add_run("Kontrakt 2024-2025")
r.bold, r.font.size = True, Pt(24)
p = word.add_paragraph()
p.alignment = WD_ALIGN_PARAGRAPH.CENTER
p.add_run("mellem Ældre og Sundhed og Plejecenter Elmehaven").font.size = Pt(14)
head("Parterne")
box("Kontraktens parter og varighed", ("Kontraktholder", "Centerleder Bodil Overby, Plejecenter Elmehaven"), ("Overordnet", "Ældre- og sundhedschef Anders Kruse"),
    ("Løbetid", "1. januar 2024 – 31. december 2025. Kontrakten justeres én gang undervejs, i december 2024."), ("Godkendt", "Underskrevet den 24. januar 2024"))
head("Fakta om Elmehaven")
for x in ("72 plejeboliger, heraf 24 med særlig indretning til mennesker med demens", "96 medarbejdere i fast vagt, seks faste afløsere og to elever på hvert hold", "Nettobudget 2024: 51,3 mio. kr."):
    q = word.add_paragraph(x, style="List Bullet")
    q.paragraph_format.space_after = Pt(1)
head("Det, kontrakten bygger på")
word.add_paragraph(doc.p("Byrådet i Ravnsholm har givet borgerne fire løfter: 1) Vi kommer, når vi har lovet det, 2) Du bestemmer i dit eget liv, 3) Vi arbejder sammen om dig og 4) Vi passer på pengene. Kontraktens mål skal kunne føres tilbage til [[r Pejlemærker:løfter|de fire løfter]] og til [[r Politik:Værdighedspolitik|Værdighedspolitikken]]. Alt, hvad der hører til den daglige drift, reguleres af kvalitetsstandarderne og er ikke gentaget her."))
head("Elmehavens mål i kontraktperioden")

g = goal(1, "Flere gode timer i dagen for beboerne", themes=["hjemmepleje og ældre"], groups=["beboere"])
box(f"Effektmål 1 – {g.title}",
    ("Udgangspunkt", g.bg("Beboerundersøgelsen i 2023 viste, at [[m 54 % 2023 baseline|54 % af beboerne]] er glade for deres hverdag. Eftermiddagene er lange, og mange sidder alene i boligen fra kl. 13 til 17.")),
    ("Ønsket effekt", g.eff("Beboerne oplever, at dagen har et indhold, som de selv har valgt.")),
    ("Målepunkter", (S, g.aim("[[m 70 % 2025 target|70 % af beboerne er glade eller meget glade for deres hverdag i undersøgelsen 2025]]")), (S, g.aim("[[m 3 aktiviteter - target|Alle beboere tilbydes mindst 3 aktiviteter om ugen]]"))),
    ("Indsatser", (S, g.act("En aktivitetsmedarbejder ansættes på tværs af de tre huse")), (S, g.act("Der laves en personlig ugeplan sammen med hver beboer. Planen:")),
     ("–", g.act("hænger på døren i stor skrift", 2), 2), ("–", g.act("gennemgås med de pårørende på indflytningssamtalen", 2), 2), (S, g.act("Vi samarbejder med [[p ;Ældre Sagen;samarbejdspartner|Ældre Sagen]] og [[p ;Ravnsholm Gymnasium;samarbejdspartner|Ravnsholm Gymnasium]] om besøg"))),
    ("Politisk ophæng", g.p("[[r Pejlemærker:løfte2|Løfte 2, ”Du bestemmer i dit eget liv”]]; [[r Serviceloven:§83|servicelovens § 83]] og [[r Serviceloven:§86|§ 86]]")),
    ("Milepæle", (S, g.p("[[d 2024-03|Marts 2024]]: medarbejderen er ansat")), (S, g.p("[[d 2025-10|Oktober 2025]]: ny beboerundersøgelse"))),
    ("Ansvarlig", g.p("[[o Bodil Overby;Centerleder;ansvarlig|Centerleder Bodil Overby]]")),
    ("Økonomi", ""))

g = goal(2, "Måltidet som dagens højdepunkt", themes=["hjemmepleje og ældre", "rehabilitering"], groups=["beboere"])
box(f"Effektmål 2 – {g.title}",
    ("Udgangspunkt", g.bg("Maden laves i Centralkøkkenet og varmes på Elmehaven. Svindet er stort: [[m 19 % 2023 baseline|19 % af maden]] smides ud. Samtidig taber [[m 12 beboere 2023 baseline|12 beboere]] sig uden at ville det.")),
    ("Ønsket effekt", g.eff("Beboerne spiser mere og i bedre selskab.")),
    ("Målepunkter", g.aim("[[m 10 % 2025 target|Madspildet er nede på 10 % ved udgangen af 2025]]"), g.aim("Ingen beboer har et uplanlagt vægttab, som ikke er fulgt op af diætisten")),
    ("Indsatser", ("1.", g.act("Hvert hus får sit eget lille anretterkøkken")), ("2.", g.act("Personalet spiser med (pædagogisk måltid)")), ("3.", g.act("Alle vejes en gang om måneden"))),
    ("Ansvalig", g.p("[[o Jonna Thygesen;Afdelingsleder;ansvarlig|Afdelingsleder Jonna Thygesen]] og [[o ;køkkenleder;ansvarlig|køkkenleder (vakant)]]")),
    ("Økonomi", g.p("Anlæg: [[m 900000 kr. 2024 amount|900.000 kr.]] i 2024, jf. [[r Budget2024-2027|Budget 2024-2027]]. Drift inden for rammen.")),
    ("Evaluering", g.fu("Køkkenudvalget ser på tallene [[t hver anden måned|hver anden måned]]. Samlet evaluering i [[t november 2025|november 2025]].")))

g = goal(3, "Når hukommelsen svigter: tryghed for mennesker med demens og deres nærmeste", themes=["hjemmepleje og ældre", "kompetenceudvikling"], groups=["borgere med demens", "pårørende"])
box(f"Effektmål 3 – {g.title}",
    ("Udgangspunkt", g.bg("Der blev i 2023 indberettet [[m 31 magtanvendelser 2023 baseline|31 magtanvendelser]]. De fleste skete i plejesituationer om morgenen. [[pur|Med målet vil vi forebygge, at beboere og medarbejdere kommer derud, hvor der ikke er andre muligheder.]]")),
    ("Ønsket effekt", (S, g.eff("Beboeren oplever ro i plejen")), (S, g.eff("De pårørende kan gå hjem med god samvittighed"))),
    ("Målepunkter", (S, g.aim("[[m 15 magtanvendelser 2025 target|Højst 15 magtanvendelser i 2025]]")), (S, g.aim("[[m 100 % 2024 target|100 pct. af medarbejderne i Hus B har gennemført demensuddannelsen i 2024]]"))),
    ("Indsatser", (S, g.act("Marte Meo-terapeuten filmer og vejleder to gange i kvartalet")), (S, g.act("Morgenplejen planlægges efter beboerens egen rytme")), (S, g.act("En pårørendegruppe mødes i caféen den første tirsdag i måneden"))),
    ("Medvirkende", g.p("[[p ;demenskoordinatoren;medvirkende|demenskoordinatoren]], [[p ;Bruger- og Pårørenderådet;medvirkende|Bruger- og Pårørenderådet]], [[p ;TRIO;medvirkende|TRIO]]")),
    ("Ansvarlig", g.p("[[o Lars Peter Hessel;Afdelingsleder;ansvarlig|Lars Peter Hessel (afdelingsleder, Hus B)]]")),
    ("Politisk ophæng", g.p("[[r Plan:Demenshandleplan|Demenshandleplanen 2022-2025]]; [[r Politik:Værdighedspolitik|Værdigheds-politikken]]; den ældrelov, der ventes")),
    ("Evaluering", g.fu("[[t hvert halvår|Hvert halvår]], første gang [[t 1. halvår 2024|1. halvår 2024]]")))

g = goal(4, "Lavere sygefravær", themes=["sygefravær", "arbejdsmiljø og trivsel"], groups=["medarbejdere"])
box(f"Effektmål 4 – {g.title}",
    ("Udgangspunkt", g.bg("[[m 8.9 % 2023 baseline|8,9 % i perioden november 2022 – oktober 2023]]. Til sammenligning lå de øvrige plejecentre på [[m 7.6 % 2023 other|7,6 %]].")),
    ("Ønsket effekt", g.eff("Beboerne ser færre nye ansigter.")),
    ("Målepunkter", g.aim("[[m 7.5 % 2024 target|2024 = 7,5 %]]"), g.aim("[[m 6.8 % 2025 target|2025 = 6,8 %]]")),
    ("Indsatser", (S, g.act("Den første sygedag ringer medarbejderen til sin leder, ikke til vagtplanlæggeren")), (S, g.act("[[e ;Arbejdsmiljørepræsentanten;gennemgår|Arbejdsmiljørepræsentanten]] og [[e ;afdelingslederen;gennemgår|afdelingslederen]] gennemgår tunge forflytninger hver måned")), (S, g.act("Der søges penge til et projekt om nattevagternes helbred hos [[e ;Forebyggelsesfonden;bidrager|Forebyggelsesfonden]]"))),
    ("Ansvarlig", g.p("[[o ;Ledergruppen på Elmehaven;ansvarlig|Ledergruppen på Elmehaven]] i fællesskab")),
    ("Medvirkende", g.p("[[p Gitte Damkjær;fællestillidsrepræsentant (FOA);medvirkende|Gitte Damkjær, fællestillidsrepræsentant (FOA)]], [[p Tue Blom;arbejdsmiljørepræsentant;medvirkende|Tue Blom, arbejdsmiljørepræsentant]]")),
    ("Evaluering", g.fu("Fast punkt på LMU, [[t fire gange årligt|fire gange årligt]]")))

g = goal(5, "En arbejdsplads, der taler godt om sig selv – rekruttering og fastholdelse af elever, afløsere og fagfolk", themes=["rekruttering og fastholdelse", "onboarding"], groups=["elever", "nye medarbejdere"])
box(f"Effektmål 5 – {g.title}",
    ("Udgangspunkt", g.bg("Ved årsskiftet stod [[m 7 stillinger 2023 baseline|7 stillinger]] ubesatte, og udgiften til eksterne vikarer løb op i [[m 2.4 mio. kr. 2023 amount|2,4 mio. kr.]]")),
    ("Ønsket effekt", g.eff("Den, der begynder her, bliver her.")),
    ("Målepunkter", (S, g.aim("[[m 2 stillinger 2025 target|Højst 2 ubesatte stillinger ved udgangen af 2025]]")), (S, g.aim("[[m 50 % 2025 target|Vikarudgiften er nedbragt med 50 %]]")), (S, g.aim("Eleverne anbefaler Elmehaven til deres klassekammerater"))),
    ("Indsatser", (S, g.act("Introduktionsugen får fast program: værdigrundlag, forflytning, dokumentation og fredagsbrød")), (S, g.act("Elever følges af to vejledere i stedet for én")), (S, g.act("Ønskevagtplan indføres i Hus A og C"))),
    ("Ansvarlig", g.p("[[o Jonna Thygesen;Afdelingsleder;ansvarlig|Jonna Thygesen]], [[o Lars Peter Hessel;Afdelingsleder;ansvarlig|Lars Peter Hessel]]")),
    ("Tidsramme", g.p("[[f 2024-03-01..2025-06-30 multi|Fra marts 2024 til juni 2025]]")),
    ("Politisk ophæng", g.p("[[r Pejlemærker:løfte3|løfte nr. 3]], [[r Politik:Personalepolitik|Personale- og ledelsespolitikken]]")),
    ("Evaluering", g.fu("[[t Ultimo 2024|Ultimo 2024]] og [[t ultimo 2025|ultimo 2025]]")))

g = goal(6, "Skærme og sensorer, der giver nattero", themes=["velfærdsteknologi og digitalisering"], groups=["beboere", "medarbejdere"])
box(f"Effektmål 6 – {g.title}",
    ("Udgangspunkt", g.bg("Nattevagten åbner i dag døren til alle [[m 72 boliger - other|72 boliger]] to gange. Halvdelen af beboerne vågner af det.")),
    ("Målepunkter", g.aim("[[m 30 % 2025 target|Antallet af fald om natten er reduceret med 30 %]]")),
    ("Indsatser", g.p("[[a|Sensorer sættes op i Hus B i andet kvartal 2024.]] [[a|Når erfaringerne er gjort, tages der stilling til de to andre huse.]] Leverandøren er valgt. [[a|Medarbejderne får to timers undervisning, og de pårørende inviteres til at se udstyret.]]")),
    ("Ansvarlig", g.p("[[o Bodil Overby;Centerleder;ansvarlig|Bodil Overby]]")),
    ("Medvirkende", g.p("[[p ;Digitaliseringsafdelingen;medvirkende|Digitaliseringsafdelingen]]")),
    ("Politisk ophæng", g.p("[[r Pejlemærker:løfte4|løfte 4]]; [[r Strategi:Digitaliseringsstrategi|Digitaliseringsstrategi 2023-2026]]")),
    ("Evaluering", g.fu("[[t 1. kvartal 2025|1. kvartal 2025]]")))

g = goal(7, "Elmehavens have")
box(f"Effektmål 7 – {g.title}", ("Udgangspunkt", ""), ("Ønsket effekt", ""), ("Målepunkter", "Fastsættes ved justeringen i december 2024"), ("Indsatser", ""), ("Ansvarlig", "–"))

head("Opfølgning på kontrakten")
word.add_paragraph("Centerlederen og ældre- og sundhedschefen holder kontraktmøde hver maj og november. Centerlederen sender en side pr. mål senest en uge før mødet. Bruger- og Pårørenderådet får kontrakten til orientering.")
head("Underskrifter", 11)
word.add_paragraph("Ravnsholm, den 24. januar 2024")
word.add_paragraph("Anders Kruse                                             Bodil Overby")
word.add_paragraph("Ældre- og sundhedschef                          Centerleder")
with tempfile.TemporaryDirectory() as tmp:
    path = pathlib.Path(tmp) / f"{STEM}.docx"
    word.save(path)
    kit.libreoffice(path, doc.target)
doc.save()

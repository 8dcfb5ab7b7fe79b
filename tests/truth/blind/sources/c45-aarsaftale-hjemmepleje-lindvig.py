"""Yearly agreement with questions as field names, a Word document. Run with Python and python-docx: writes the DOCX and the truth."""
import datetime

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Cm, Pt, RGBColor
from facts7 import Doc

doc = Doc("c45", "c45-aarsaftale-hjemmepleje-lindvig", "docx", title="Årsaftale 2026 for Hjemmepleje og Sygepleje", municipality="Lindvig", area="Hjemmepleje og Sygepleje",
          document_type="aftale", state="adopted", period={"from": "2026-01-01", "to": "2026-12-31", "accept": ["2026"]})
d = Document()
d.core_properties.title, d.core_properties.author, d.core_properties.created = "Årsaftale 2026 for Hjemmepleje og Sygepleje", "Lindvig Kommune", datetime.datetime(2026, 1, 9)
d.styles["Normal"].font.name, d.styles["Normal"].font.size = "Calibri", Pt(11)
for name, size in (("Title", 26), ("Heading 1", 16), ("Heading 2", 13), ("Heading 3", 11)):
    d.styles[name].font.name, d.styles[name].font.size, d.styles[name].font.color.rgb = "Calibri", Pt(size), RGBColor(0x4B, 0x2E, 0x83)
d.sections[0].page_width, d.sections[0].page_height = Cm(21), Cm(29.7)
d.sections[0].footer.paragraphs[0].text = "Lindvig Kommune – Årsaftale 2026"
d.sections[0].footer.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.CENTER
section = None
Q = {"maal": "Hvad vil vi opnå?", "nu": "Hvordan ser det ud i dag?", "gør": "Hvordan griber vi det an?", "hvem": "Hvem tager sig af det?", "kende": "Hvad kan vi kende det på?", "igen": "Hvornår ser vi på det igen?", "med": "Hvem skal hjælpe til?", "tid": "Hvor lang tid tager det?"}


def part(title):
    global section
    section = doc.section(title)
    d.add_heading(title, 1)


def goal(title, *fields, **options):
    g = doc.goal(title, "mål", section=section, **options)
    d.add_heading(title, 2)
    for key, text in fields:
        d.add_heading(Q[key], 3)
        for line in text.split("\n"):
            sign, _, rest = line.partition(" ")
            style = {"-": "List Bullet", "--": "List Bullet 2"}.get(sign)
            d.add_paragraph(g(rest if style else line), style)


d.add_paragraph("Årsaftale 2026 for Hjemmepleje og Sygepleje", "Title")
for p in ("Aftalen er indgået den 9. januar 2026 mellem områdeleder Merete Hjulmand og direktør for Velfærd Jens Otto Falk.",
          "Hjemmeplejen og sygeplejen i Lindvig Kommune hjælper hver uge omkring 1.150 borgere. Vi er 240 medarbejdere i tre distrikter: Åen, Bakken og Kysten.",
          "Vi har valgt få mål og stiller de samme spørgsmål til dem alle. Er et spørgsmål ikke besvaret, er det, fordi vi endnu ikke kender svaret."):
    d.add_paragraph(doc(p))
part("Det, borgerne mærker")
goal("Færre forskellige hjælpere i hvert hjem",
     ("maal", "{t|En borger med hjælp hver dag skal højst møde {m:8 medarbejdere 2026 target|8 forskellige medarbejdere} på 14 dage.}"),
     ("nu", "{b|Ved optællingen i oktober 2025 var gennemsnittet {m:13 medarbejdere 2025 baseline|13}.} {b|Særligt i weekenden skifter ansigterne.}"),
     ("gør", "- {a|Distrikterne deles i små teams med 10-12 medarbejdere}\n- {a|Hvert team planlægger selv sine vagter og ruter}\n- {a|Afløsere knyttes fast til ét team}"),
     ("hvem", "{o:Anne Kirstine Loft;Distriktsleder|Distriktsleder Anne Kirstine Loft} og {o:Farid Rahimi;Distriktsleder|distriktsleder Farid Rahimi}"),
     ("igen", "{f:marts;juni;oktober|Vi tæller igen i marts, juni og oktober.}"), themes=["hjemmepleje og ældre", "tværfaglighed og teams"], target_groups=["borgere"])
goal("Mere træning, mindre hjælp",
     ("maal", "{p|Borgere skal have mulighed for at klare mest muligt selv.} {t|{m:50 % 2026 target|50 %} af alle nye borgere begynder med et rehabiliteringsforløb.}"),
     ("gør", "- {a|Fysioterapeut og hjælper besøger borgeren sammen i den første uge}\n- {a|Hverdagstræning skrives ind i døgnrytmeplanen}"),
     ("med", "{x:;Træningscentret|Træningscentret} og {x:;Visitationen|Visitationen}"),
     ("hvem", "{o:Rikke Tornbjerg;Rehabiliteringsleder|Rehabiliteringsleder Rikke Tornbjerg}"),
     ("kende", "{e|Flere borgere afslutter deres forløb uden behov for fast hjælp.}"),
     ("igen", "{f:hver måned|Tallene gennemgås hver måned på ledermødet.}"), themes=["rehabilitering"], target_groups=["borgere"])
goal("Sygepleje på skærm",
     ("maal", "{t|Ved årets udgang får {m:120 borgere 2026 target|120 borgere} mindst ét besøg om ugen over skærm.} {t|Kørselstiden reduceres med {m:-25 timer - target|25 timer} om ugen.}"),
     ("nu", "{b|I dag er {m:45 borgere - baseline|45 borgere} med i ordningen.}"),
     ("gør", "- {a|Alle nye borgere bliver spurgt ved første besøg}\n- {a|To sygeplejersker sidder fast i skærmteamet:}\n-- {a2|den ene har medicinopgaver}\n-- {a2|den anden tager tryghedsopkald}"),
     ("hvem", "{o:Tove Gammelmark;Sygeplejeleder|Tove Gammelmark, sygeplejeleder}"),
     ("igen", "{f:2. kvartal;4. kvartal|Direktøren får en kort status i 2. kvartal og 4. kvartal.}"), themes=["velfærdsteknologi og digitalisering"], target_groups=["borgere"])
goal("Støtte til pårørende til borgere med demens",
     ("maal", "{t|Alle pårørende har et navn og et nummer, de kan ringe til.}"),
     ("gør", "- {a|Hver familie får en demensvejleder som fast kontakt}\n- {a|Aflastning i hjemmet tilbydes fire timer om ugen}\n- {a|Pårørendecaféen flytter til biblioteket}"),
     ("hvem", "Det afklares i foråret."),
     ("tid", "{w:2026-04-01..2026-12-31|Fra april til december 2026}"), themes=["hjemmepleje og ældre"], target_groups=["pårørende", "borgere med demens"])
goal("Ingen skal tabe sig uden grund",
     ("maal", "{t|Alle borgere over 65 år vejes en gang i kvartalet.} {p|Uplanlagt vægttab skal opdages, før det koster kræfter.}"),
     ("gør", "- {a|Diætisten underviser en ernæringsnøgleperson i hvert team}\n- {a|Køkkenet udvikler små måltider med høj energi}"),
     ("hvem", "{o:;Distriktslederne|Distriktslederne} i fællesskab"),
     ("kende", "{e|Færre indlæggelser på grund af dehydrering og vægttab.}"), themes=["nære sundhedsvæsen"], target_groups=["ældre"])
part("Det, medarbejderne mærker")
goal("Flere raske dage",
     ("maal", "{t|Sygefraværet skal ned på {m:7 % 2026 target|7,0 %} i 2026.}"),
     ("nu", "{b|De seneste 12 måneder har det været {m:8.3 % 2025 baseline|8,3 %}.}"),
     ("gør", "- {a|Lederen ringer på den første sygedag}\n- {a|Omsorgssamtale inden for to uger}\n- {a|Hvert team vælger et forhold i arbejdsmiljøet, som de selv ændrer}"),
     ("hvem", "{o:Merete Hjulmand;Områdeleder|Områdeleder Merete Hjulmand}. {y:Ulla Broager;Fællestillidsrepræsentant|Fællestillidsrepræsentant Ulla Broager} er med i arbejdet."),
     ("igen", "{f:hvert kvartal|LMU får tallene hvert kvartal.}"), themes=["sygefravær", "arbejdsmiljø og trivsel"], target_groups=["medarbejdere"])
goal("Elever, der bliver",
     ("maal", "{t|{m:80 % 2026 target|80 %} af de elever, der begynder, gennemfører uddannelsen.} {t|{m:50 % - target|Halvdelen} søger job hos os bagefter.}"),
     ("nu", "{b|Kun {m:66 % 2024 baseline|66 %} gennemførte i 2024.}"),
     ("gør", "- {a|Alle elever får en uddannet praktikvejleder}\n- {a|Samtale efter to uger, to måneder og et halvt år}\n- {a|Jobgaranti til dem, der består}"),
     ("hvem", "{o:Lasse Bøgeskov;Uddannelseskonsulent|Uddannelseskonsulent Lasse Bøgeskov}"),
     ("med", "{x:;SOSU-skolen|SOSU-skolen}"),
     ("igen", "{f:august|I august, når det nye hold starter.}"), themes=["rekruttering og fastholdelse"], target_groups=["elever"])
goal("Mindre tid ved tasterne",
     ("maal", "{t|Tiden til dokumentation skal falde med {m:-20 % - target|20 %}.}"),
     ("gør", "- {a|Overflødige skemaer slettes i omsorgssystemet}\n- {a|Talegenkendelse afprøves i distrikt Kysten}"),
     ("hvem", "{o:;Kvalitetsenheden|Kvalitetsenheden}"),
     ("tid", "{w:2026-01-01..2026-06-30|1. halvår 2026}"), themes=["afbureaukratisering", "velfærdsteknologi og digitalisering"], target_groups=["medarbejdere"])
goal("Et fælles sprog om faglighed", ("maal", "{p|Sygeplejersker, assistenter og hjælpere skal mene det samme, når de siger det samme.}"), themes=["kompetenceudvikling"], target_groups=["medarbejdere"])
d.save(doc.file)
doc.write_truth()

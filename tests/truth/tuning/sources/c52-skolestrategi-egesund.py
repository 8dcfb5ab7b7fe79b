#!/usr/bin/env python3
"""Renders c52 (a school strategy told in prose, OpenDocument text) with odfpy and writes its truth: python3 c52-….py."""
import json
import pathlib
import sys

from odf import dc, meta
from odf.opendocument import OpenDocumentText
from odf.style import Footer, MasterPage, PageLayout, PageLayoutProperties, ParagraphProperties, Style, TextProperties
from odf.text import H, Note, NoteBody, NoteCitation, P, PageNumber

HERE = pathlib.Path(__file__).resolve()
sys.path.insert(0, str(HERE.parents[4] / "seeds"))
from rendering import markup, truth

STEM = HERE.stem
doc = markup.load(HERE.with_suffix(".txt"))
odt = OpenDocumentText()
odt.meta.addElement(dc.Title(text="Skolestrategi endelig version"))
odt.meta.addElement(meta.CreationDate(text="2023-06-02T09:00:00"))


def style(name, parent=None, paragraph=None, **text):
    s = Style(name=name, family="paragraph", **({"parentstylename": parent} if parent else {}))
    s.addElement(ParagraphProperties(**(paragraph or {})))
    s.addElement(TextProperties(fontfamily="Georgia", **text))
    odt.styles.addElement(s)
    return s


BODY = style("Text body", paragraph={"marginbottom": "0.25cm", "lineheight": "125%"}, fontsize="11pt")
TITLE = style("Title", paragraph={"margintop": "4cm", "marginbottom": "0.6cm"}, fontsize="28pt", fontweight="bold", color="#20505a")
SUB = style("Subtitle", paragraph={"marginbottom": "0.4cm"}, fontsize="14pt", color="#20505a")
H1 = style("Heading 1", paragraph={"margintop": "0.1cm", "marginbottom": "0.3cm", "keepwithnext": "always"}, fontsize="18pt", fontweight="bold", color="#20505a")
H2 = style("Heading 2", paragraph={"margintop": "0.6cm", "marginbottom": "0.2cm", "keepwithnext": "always"}, fontsize="13pt", fontweight="bold")
EYEBROW = style("Ambition", paragraph={"margintop": "1cm", "keepwithnext": "always"}, fontsize="10pt", fontvariant="small-caps", color="#7a4b12")
QUOTE = style("Quotations", paragraph={"marginleft": "1.2cm", "marginright": "1.2cm", "margintop": "0.3cm", "marginbottom": "0.4cm"}, fontsize="12pt", fontstyle="italic", color="#7a4b12")
layout = PageLayout(name="pl")
layout.addElement(PageLayoutProperties(pagewidth="21cm", pageheight="29.7cm", margintop="2.2cm", marginbottom="2cm", marginleft="2.8cm", marginright="2.8cm"))
odt.automaticstyles.addElement(layout)
master = MasterPage(name="Standard", pagelayoutname=layout)
footer, line = Footer(), P(text="Børn og Skole, Egesund Kommune – side ")
line.addElement(PageNumber(selectpage="current"))
footer.addElement(line)
master.addElement(footer)
odt.masterstyles.addElement(master)


def para(text, s=BODY, note=None):
    p = P(stylename=s, text=text)
    if note:
        n = Note(id="ftn1", noteclass="footnote")
        n.addElement(NoteCitation(text="1"))
        body = NoteBody()
        body.addElement(P(text=note))
        n.addElement(body)
        p.addElement(n)
    odt.text.addElement(p)


def head(text, level):
    odt.text.addElement(H(outlinelevel=level, stylename=H1 if level == 1 else H2, text=text))


QUOTES = {"g04": "”Jeg troede bare, jeg var dum. Så fik jeg en computer, der læste højt, og nu er jeg god til historie.” Elev i 6. klasse, Havbakken", "g07": "”Den dag de ringede, blev jeg både flov og lettet.” Mor til pige i 7. klasse"}
para("Lyst til at lære – skolestrategi 2023-2027", TITLE)
para("Børn og Skole", SUB)
para("Vedtaget af byrådet i Egesund Kommune den 30. maj 2023", SUB)
head("Hvor er vi på vej hen?", 1)
para("Egesund har ni folkeskoler, 4.150 elever og omkring 620 medarbejdere. Det meste går godt. Trivslen ligger over landsgennemsnittet, og forældrene er engagerede. Alligevel har vi lyttet os frem til tre udfordringer, som strategien skal tage fat på.", note="Kilde: Skolernes trivselsmåling 2022, hvor 87 procent af eleverne svarede.")
para("For mange børn keder sig. Det fortæller de selv, og det ses især på mellemtrinnet.")
para("For mange børn er alene. Hvert tiende barn har ingen at følges med i frikvarteret.")
para("For få vælger en erhvervsuddannelse. Det mærker vores virksomheder, og det går ud over de unge, der ville have trivedes dér.")
para("Svarene er samlet i tre ambitioner, der hver er foldet ud i tre indsatser. Skolerne vælger selv rækkefølgen, men ingen kan vælge noget fra.")
for g in doc.goals():
    if g.options.get("kind") == "ambition":
        para(g.options["label"], EYEBROW)
        head(g.title, 1)
    else:
        head(g.title, 2)
    for b in g.fields[-1].blocks:
        para(b.text)
    if g.options["id"] in QUOTES:
        para(QUOTES[g.options["id"]], QUOTE)
head("Sådan holder vi strategien i live", 1)
para("En strategi, der ligger i en skuffe, flytter ingen børn. Hvert efterår samles skoleledere, skolebestyrelser og elevråd til en læringsdag, hvor vi viser hinanden, hvad vi har prøvet. Byrådet får en samlet midtvejsevaluering i foråret 2025.")
para("Tak til de 46 elever, der skrev til os undervejs. I har sat flere kommaer end os.")
out = HERE.parents[1]
target = out / "documents" / f"{STEM}.odt"
odt.save(str(target))
(out / "truth" / f"{STEM}.json").write_text(json.dumps(truth.make(doc, [f"{STEM}.odt"]), ensure_ascii=False, indent=1) + "\n", "utf-8")

#!/usr/bin/env python3
"""Renders c48 (a Word agreement with one two-column table per goal) with python-docx and writes its truth: python3 c48-….py."""
import datetime
import json
import pathlib
import sys

import docx
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

HERE = pathlib.Path(__file__).resolve()
sys.path.insert(0, str(HERE.parents[4] / "seeds"))
from rendering import markup, truth

STEM = HERE.stem
doc = markup.load(HERE.with_suffix(".txt"))
word = docx.Document()
core = word.core_properties
core.title, core.author, core.created, core.modified = "Skabelon_UA_2024", "Stab for Børn og Unge", *[datetime.datetime(2023, 11, 3)] * 2
word.styles["Normal"].font.name, word.styles["Normal"].font.size = "Calibri", Pt(10.5)
for level, size in ((1, 15), (2, 12)):
    s = word.styles[f"Heading {level}"]
    s.font.name, s.font.size, s.font.color.rgb = "Calibri", Pt(size), RGBColor(0x5B, 0x2C, 0x6F)
page = word.sections[0]
page.left_margin = page.right_margin = Cm(2.2)
page.header.paragraphs[0].text = "UDKAST 3. november 2023 – til drøftelse i direktionen\t\tHalkær-Vang Kommune"
page.footer.paragraphs[0].text = "Sagsnr. 23-11804 · Udviklingsaftale for Familie og Forebyggelse"


def shade(cell, colour):
    fill = OxmlElement("w:shd")
    fill.set(qn("w:val"), "clear"), fill.set(qn("w:color"), "auto"), fill.set(qn("w:fill"), colour)
    cell._tc.get_or_add_tcPr().append(fill)


def widths(table, *cm):
    table.alignment = WD_TABLE_ALIGNMENT.CENTER
    for row in table.rows:
        for cell, w in zip(row.cells, cm):
            cell.width = Cm(w)


def fill(cell, blocks):
    first = True
    for b in blocks:
        style = "Normal" if b.kind != "li" else "List Bullet" if b.level == 1 else "List Bullet 2"
        p = cell.paragraphs[0] if first else cell.add_paragraph()
        p.style, first = word.styles[style], False
        p.add_run(b.text)
        p.paragraph_format.space_after = Pt(3)


word.add_paragraph(style="Title").add_run("Udviklingsaftale 2024-2025 for Familie og Forebyggelse")
word.add_paragraph("Aftalen er indgået mellem familiechef Rikke Thorsager og børne- og ungedirektør Poul Erik Sandfeld. Den gælder i to år og erstatter aftalen for 2023.")
word.add_heading("Om aftalen", 1)
word.add_paragraph(
    "Direktionens Kompas 2024 peger ud, hvad vi som organisation skal blive bedre til. Hver afdeling vælger selv de mål, der flytter mest. "
    "Et udviklingsmål er ikke en beskrivelse af driften: Det meste af det, vi gør hver dag, står ikke her, men er lige vigtigt."
)
word.add_paragraph(
    "Afdelingen har 132 medarbejdere og et budget på 118 mio. kr. Der blev i 2022 modtaget 1.046 underretninger. Målene er drøftet med personalet på temadagen i september."
)
word.add_heading("Målene i overblik", 1)
over = word.add_table(rows=1, cols=3, style="Table Grid")
for c, t in zip(over.rows[0].cells, ("Nr.", "Mål", "Enhed")):
    c.text = ""
    c.paragraphs[0].add_run(t).bold = True
    shade(c, "E8DAEF")
for g in doc.goals():
    for c, t in zip(over.add_row().cells, (g.options["n"], g.title, g.section.replace("Mål for ", "").replace("Fælles mål for afdelingen", "Alle"))):
        c.text = t
widths(over, 1.2, 10.5, 4.5)

for node in doc.nodes:
    if isinstance(node, tuple):
        word.add_heading(node[2], 1)
        continue
    t = word.add_table(rows=1, cols=2, style="Table Grid")
    head = t.rows[0].cells[0].merge(t.rows[0].cells[1])
    run = head.paragraphs[0].add_run(f"Udviklingsmål {node.options['n']}. {node.title}")
    run.bold, run.font.size, run.font.color.rgb = True, Pt(12), RGBColor(255, 255, 255)
    shade(head, "5B2C6F")
    for f in node.fields:
        if f.label:
            row = t.add_row()
            row.cells[0].paragraphs[0].add_run(f.label).bold = True
            shade(row.cells[0], "F4ECF7")
            fill(row.cells[1], f.blocks)
    widths(t, 4.2, 12.4)
    word.add_paragraph()

word.add_heading("Underskrifter", 1)
sign = word.add_table(rows=2, cols=2)
for c, t in zip([c for r in sign.rows for c in r.cells], ("Dato: ______________", "Dato: ______________", "Familiechef", "Børne- og ungedirektør")):
    c.text = t
out = HERE.parents[1]
word.save(out / "documents" / f"{STEM}.docx")
(out / "truth" / f"{STEM}.json").write_text(json.dumps(truth.make(doc, [f"{STEM}.docx"]), ensure_ascii=False, indent=1) + "\n", "utf-8")

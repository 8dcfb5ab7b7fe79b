#!/usr/bin/env python3
"""Renders c51 (a budget agreement with numbered changes and amounts) with ReportLab and writes its truth: python3 c51-….py."""
import json
import pathlib
import sys
from xml.sax.saxutils import escape

from reportlab.lib import colors
from reportlab.lib.enums import TA_JUSTIFY
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import cm
from reportlab.platypus import KeepTogether, ListFlowable, ListItem, PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table

HERE = pathlib.Path(__file__).resolve()
sys.path.insert(0, str(HERE.parents[4] / "seeds"))
from rendering import markup, truth

STEM = HERE.stem
doc = markup.load(HERE.with_suffix(".txt"))
BODY = ParagraphStyle("body", fontName="Times-Roman", fontSize=11, leading=14.5, alignment=TA_JUSTIFY, spaceAfter=5)
SMALL = ParagraphStyle("small", parent=BODY, fontSize=9.5, leading=12)
TITLE = ParagraphStyle("title", parent=BODY, fontName="Times-Bold", fontSize=26, leading=31, alignment=0, spaceAfter=14)
H1 = ParagraphStyle("h1", parent=BODY, fontName="Times-Bold", fontSize=16, leading=20, spaceBefore=16, spaceAfter=8, alignment=0, keepWithNext=1)
H2 = ParagraphStyle("h2", parent=BODY, fontName="Times-Bold", fontSize=12, leading=15, spaceBefore=12, spaceAfter=4, alignment=0, keepWithNext=1)
out = []


def para(text, style=BODY):
    out.append(Paragraph(escape(text), style))


def table(rows):
    t = Table(rows, colWidths=[4.6 * cm] + [2.1 * cm] * 4, hAlign="LEFT", spaceBefore=2, spaceAfter=6)
    t.setStyle([("FONT", (0, 0), (-1, -1), "Times-Roman", 10), ("FONT", (0, 0), (-1, 0), "Times-Bold", 10), ("ALIGN", (1, 0), (-1, -1), "RIGHT"), ("LINEBELOW", (0, 0), (-1, 0), 0.7, colors.black), ("LINEBELOW", (0, -1), (-1, -1), 0.4, colors.grey), ("TOPPADDING", (0, 0), (-1, -1), 1.5), ("BOTTOMPADDING", (0, 0), (-1, -1), 1.5)])
    return t


def field(f):
    rows = [b.cells for b in f.blocks if b.kind == "row"]
    items = [b for b in f.blocks if b.kind == "li"]
    if rows:
        out.append(KeepTogether([Paragraph(f"<b>{f.label}</b>", BODY), table(rows)]))
    elif items:
        para_text = f"<b>{f.label}</b>" if f.label.endswith(":") else escape(f.label) + ":"
        out.append(Paragraph(para_text, ParagraphStyle("lead", parent=BODY, keepWithNext=1, spaceAfter=2)))
        out.append(ListFlowable([ListItem(Paragraph(escape(b.text), BODY), leftIndent=16) for b in items], bulletType="bullet", start="–", leftIndent=16, spaceAfter=3))
    else:
        for b in f.blocks:
            out.append(Paragraph((f"<b>{f.label}</b> " if f.label else "") + escape(b.text), BODY))


para("Budgetaftale 2026-2029", TITLE)
para("Aftale mellem Socialdemokratiet, Venstre, Radikale Venstre og Tranemose Lokalliste om budgettet for Tranemose Kommune. Indgået den 18. september 2025.")
para("Rammen om aftalen", H1)
para("Aftaleparterne råder tilsammen over 21 af byrådets 25 mandater. Vi har lagt vægt på et budget, der hænger sammen, også når renten stiger og antallet af ældre vokser. I 2029 er der 640 flere borgere over 80 år, end der er i dag.")
para("Vi fastholder en kassebeholdning på mindst 140 mio. kr. Driftsoverskuddet udgør 96,3 mio. kr. i 2026, og skatten er uændret 25,8 pct.")
para("Aftalen indeholder ni ændringer og to hensigtserklæringer. Beløb med minus er besparelser. Alle beløb er i mio. kr. og i 2026-priser.")
section = None
for node in doc.nodes:
    if isinstance(node, tuple):
        section = node[2]
        para(section, H1)
        if section == "Hensigtserklæringer":
            para("Parterne er desuden enige om at se nærmere på to spørgsmål, som ikke har økonomiske følger i 2026.")
        continue
    para((f"Ændring nr. {node.options['n']} – " if "n" in node.options else "") + node.title, H2)
    for f in node.fields:
        field(f)
out.append(PageBreak())
para("Bilag: Samlet oversigt", H1)
total = [["Nr.", "2026", "2027", "2028", "2029"]]
for g in doc.goals():
    rows = [b.cells for f in g.fields for b in f.blocks if b.kind == "row"][1:]
    if rows:
        number = lambda c: 0.0 if c == "–" else float(c.replace(",", "."))
        sums = [sum(number(r[i]) for r in rows) for i in range(1, 5)]
        total.append([f"Ændring {g.options['n']}"] + [f"{s:.1f}".replace(".", ",") for s in sums])
out.append(table(total))
para("For aftaleparterne", H1)
para("Socialdemokratiet: Annelise Krogsgaard, borgmester. Venstre: Jens Otto Rishede. Radikale Venstre: Sara Bøgevang. Tranemose Lokalliste: Palle Hornum.", SMALL)


def page(canvas, template):
    canvas.setFont("Times-Roman", 9)
    canvas.drawString(2.5 * cm, 1.3 * cm, "Tranemose Kommune")
    canvas.drawRightString(A4[0] - 2.5 * cm, 1.3 * cm, f"- {template.page} -")


folder = HERE.parents[1]
pdf = SimpleDocTemplate(str(folder / "documents" / f"{STEM}.pdf"), pagesize=A4, leftMargin=2.5 * cm, rightMargin=2.5 * cm, topMargin=2.2 * cm, bottomMargin=2.4 * cm, title="Budgetaftale", author="Økonomistaben", invariant=1)
pdf.build(out, onFirstPage=page, onLaterPages=page)
(folder / "truth" / f"{STEM}.json").write_text(json.dumps(truth.make(doc, [f"{STEM}.pdf"]), ensure_ascii=False, indent=1) + "\n", "utf-8")

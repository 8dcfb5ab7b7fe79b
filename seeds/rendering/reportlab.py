"""PDF of a source document with ReportLab: action plans in landscape and contracts with boxed tables."""
import html

from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import cm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from .markup import Goal

FONTS = "/usr/share/fonts/truetype/dejavu/"


class Writer:
    def __init__(self, doc, form):
        self.doc, self.form, self.meta = doc, form, doc.meta
        if form.get("font") == "DejaVu":
            pdfmetrics.registerFont(TTFont("Body", FONTS + "DejaVuSans.ttf"))
            pdfmetrics.registerFont(TTFont("Body-Bold", FONTS + "DejaVuSans-Bold.ttf"))
            self.font, self.bold = "Body", "Body-Bold"
        else:
            self.font, self.bold = "Helvetica", "Helvetica-Bold"
        size = form.get("size", 9.5)
        self.colour = colors.HexColor(form.get("colour", "#444444"))
        style = lambda name, **k: ParagraphStyle(name, **{"fontName": self.font, "fontSize": size, "leading": size * 1.32, "spaceAfter": 3, **k})
        self.p = style("p")
        self.head = style("head", fontName=self.bold, textColor=colors.white)
        self.strong = style("strong", fontName=self.bold)
        self.title = style("title", fontName=self.bold, fontSize=19, leading=24, spaceAfter=8, textColor=self.colour)
        self.h1 = style("h1", fontName=self.bold, fontSize=13, leading=17, spaceBefore=12, spaceAfter=5, textColor=self.colour, keepWithNext=1)
        self.li = [style(f"li{i}", leftIndent=9 * (i + 1), bulletIndent=9 * i) for i in (0, 1)]

    def blocks(self, blocks):
        out, rows = [], []
        for b in [*blocks, None]:
            if rows and (b is None or b.kind != "row"):
                out.append(self.plain(rows))
                rows = []
            if b is None:
                break
            text = html.escape(b.text, quote=False)
            if b.kind == "row":
                rows.append(b.cells)
            elif b.kind == "li":
                out.append(Paragraph(text, self.li[b.level - 1], bulletText="•-"[b.level - 1]))
            elif b.kind == "box":
                t = Table([[Paragraph(text, self.p)]], colWidths=["100%"])
                t.setStyle(TableStyle([("BACKGROUND", (0, 0), (-1, -1), colors.HexColor("#f0ead8"))]))
                out.append(t)
            elif b.kind == "do":
                out.append(PageBreak())
            else:
                out.append(Paragraph(text, self.p))
        return out

    def plain(self, rows):
        t = Table([[Paragraph(html.escape(c, quote=False), self.strong if i == 0 else self.p) for c in row] for i, row in enumerate(rows)])
        t.setStyle(TableStyle([("GRID", (0, 0), (-1, -1), 0.4, colors.grey), ("VALIGN", (0, 0), (-1, -1), "TOP")]))
        return t

    def cell(self, goal, column):
        if column == self.meta.get("number_column"):
            return [Paragraph(goal.options.get("n", ""), self.p)]
        if column == self.meta["title_column"]:
            return [Paragraph(html.escape(goal.title, quote=False), self.strong)]
        return [x for f in goal.fields if f.label == column for x in self.blocks(f.blocks)]

    def rows(self, goals):
        columns = self.meta["columns"]
        data = [[Paragraph(c, self.head) for c in columns]] + [[self.cell(g, c) for c in columns] for g in goals]
        t = Table(data, colWidths=[w * cm for w in self.meta["widths"]], repeatRows=1, splitInRow=1)
        t.setStyle(TableStyle([
            ("GRID", (0, 0), (-1, -1), 0.5, colors.grey), ("VALIGN", (0, 0), (-1, -1), "TOP"), ("BACKGROUND", (0, 0), (-1, 0), self.colour),
            ("LEFTPADDING", (0, 0), (-1, -1), 4), ("RIGHTPADDING", (0, 0), (-1, -1), 4),
        ]))
        return [t, Spacer(1, 8)]

    def boxed(self, goal):
        data = [[Paragraph(html.escape(self.doc.label(goal) + goal.title, quote=False), self.head), ""]]
        data += [[Paragraph(f.label or "", self.strong), self.blocks(f.blocks)] for f in goal.fields if f.label or f.blocks]
        t = Table(data, colWidths=[3.6 * cm, 13 * cm], splitInRow=1)
        t.setStyle(TableStyle([
            ("SPAN", (0, 0), (1, 0)), ("BACKGROUND", (0, 0), (1, 0), self.colour), ("BOX", (0, 0), (-1, -1), 1, self.colour),
            ("INNERGRID", (0, 1), (-1, -1), 0.4, colors.grey), ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ]))
        return [t, Spacer(1, 12)]

    def side(self, goal):
        """Labels in the margin, no lines: only the place on the page tells which text is whose."""
        out = [Paragraph(html.escape(self.doc.label(goal) + goal.title, quote=False), self.h1)]
        data = [[Paragraph(f.label or "", self.strong), self.blocks(f.blocks)] for f in goal.fields if f.label or f.blocks]
        t = Table(data, colWidths=[3.9 * cm, 12.9 * cm], splitInRow=1)
        t.setStyle(TableStyle([("VALIGN", (0, 0), (-1, -1), "TOP"), ("LEFTPADDING", (0, 0), (-1, -1), 0)]))
        return [*out, t, Spacer(1, 6)]

    def story(self):
        m = self.meta
        out = [Paragraph(m.get("cover_title", m["title"]), self.title)]
        out += [Paragraph(m[k], self.p) for k in ("subtitle", "sender", "stamp") if m.get(k)] + [Spacer(1, 8)]
        pending, rows = [], []
        for n in [*self.doc.nodes, None]:
            if pending and (n is None or isinstance(n, (tuple, Goal))):
                out += self.blocks(pending)
                pending = []
            if rows and not isinstance(n, Goal):
                out += self.rows(rows)
                rows = []
            if n is None:
                break
            if isinstance(n, Goal) and self.form.get("style") == "rows":
                rows.append(n)
            elif isinstance(n, Goal):
                out += self.side(n) if self.form.get("style") == "side" else self.boxed(n)
            elif not isinstance(n, tuple):
                pending.append(n)
            elif n[0] == "h":
                out.append(Paragraph(n[2], self.h1))
            elif n[1] == "pagebreak":
                out.append(PageBreak())
        return out

    def frame(self, canvas, template):
        canvas.saveState()
        canvas.setFont(self.font, 8)
        width, height = template.pagesize
        canvas.drawString(2 * cm, height - 1.2 * cm, self.meta.get("header", ""))
        canvas.drawRightString(width - 2 * cm, 1 * cm, f"{self.meta.get('footer', 'Side')} {canvas.getPageNumber()}")
        canvas.restoreState()


def write(doc, form, target):
    writer = Writer(doc, form)
    size = landscape(A4) if form.get("landscape") else A4
    SimpleDocTemplate(
        str(target), pagesize=size, title=doc.meta["title"], author=doc.meta.get("author", ""), invariant=1,
        leftMargin=2 * cm, rightMargin=2 * cm, topMargin=1.9 * cm, bottomMargin=1.8 * cm, lang="da-DK",
    ).build(writer.story(), onFirstPage=writer.frame, onLaterPages=writer.frame)

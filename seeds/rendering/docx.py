"""DOCX of a source document with python-docx; LibreOffice makes the PDF of it."""
import datetime
import re
import zipfile

import docx
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

from .markup import Goal

LIGHTS = {"grøn": "8BC48A", "gul": "F4DE7A", "rød": "E58B7F"}


def shade(cell, colour):
    props = cell._tc.get_or_add_tcPr()
    fill = OxmlElement("w:shd")
    for key, value in (("val", "clear"), ("color", "auto"), ("fill", colour)):
        fill.set(qn(f"w:{key}"), value)
    props.append(fill)


def field_code(paragraph, code):
    for kind, text in (("begin", None), (None, code), ("end", None)):
        run = paragraph.add_run()
        if kind:
            part = OxmlElement("w:fldChar")
            part.set(qn("w:fldCharType"), kind)
        else:
            part = OxmlElement("w:instrText")
            part.text = text
        run._r.append(part)


class Writer:
    def __init__(self, doc, form):
        self.doc, self.form, self.meta = doc, form, doc.meta
        self.style = form.get("style", "form")
        self.word = docx.Document()
        self.colour = RGBColor.from_string(form.get("colour", "1F4E79"))

    def setup(self):
        word, m = self.word, self.meta
        normal = word.styles["Normal"]
        normal.font.name, normal.font.size = self.form.get("font", "Liberation Sans"), Pt(self.form.get("size", 10.5))
        normal.paragraph_format.space_after = Pt(5)
        for name in ("Title", "Heading 1", "Heading 2", "Heading 3"):
            style = word.styles[name]
            style.font.name, style.font.color.rgb = self.form.get("heading_font", "Liberation Serif"), self.colour
            fonts = style.element.rPr.rFonts
            for key in list(fonts.attrib):
                if "Theme" in key:
                    del fonts.attrib[key]
        section = word.sections[0]
        section.page_width, section.page_height = Cm(21), Cm(29.7)
        if self.form.get("landscape"):
            section.orientation = WD_ORIENT.LANDSCAPE
            section.page_width, section.page_height = Cm(29.7), Cm(21)
        for side in ("left_margin", "right_margin", "top_margin", "bottom_margin"):
            setattr(section, side, Cm(2.2))
        if m.get("header"):
            section.header.paragraphs[0].text = m["header"]
        foot = section.footer.paragraphs[0]
        foot.add_run(m.get("footer", "Side "))
        field_code(foot, "PAGE")
        props = word.core_properties
        props.title, props.author, props.language = m["title"], m.get("author", ""), "da-DK"
        props.comments, props.last_modified_by = "", ""
        props.created = props.modified = datetime.datetime(m["year"], 1, 15)

    def blocks(self, blocks, where=None, lead=None):
        """`where` is the document or a cell; `lead` the bold words before the first paragraph."""
        where, rows, first = where or self.word, [], True
        if lead and blocks and blocks[0].kind != "p":
            p = where.add_paragraph()
            p.add_run(lead).bold = True
            p.paragraph_format.keep_with_next, lead = True, None

        def paragraph(style=None):
            nonlocal first
            if first and hasattr(where, "_tc") and not where.paragraphs[0].text:
                p = where.paragraphs[0]
                if style:
                    p.style = self.word.styles[style]
            else:
                p = where.add_paragraph(style=style)
            if where is not self.word:
                p.paragraph_format.space_after = Pt(2)
            if first and lead:
                p.add_run(lead + " ").bold = True
            first = False
            return p

        for b in [*blocks, None]:
            if rows and (b is None or b.kind != "row"):
                self.table(rows)
                rows = []
            if b is None:
                break
            if b.kind == "row":
                rows.append(b.cells)
            elif b.kind == "li":
                dash = self.form.get("dash")
                if dash and b.level == 2:
                    p = paragraph()
                    p.paragraph_format.left_indent, p.paragraph_format.first_line_indent = Cm(1.9), Cm(-0.5)
                    p.add_run(f"{dash} {b.text}")
                else:
                    paragraph("List Bullet" if b.level == 1 else "List Bullet 2").add_run(b.text)
            elif b.kind == "do":
                self.word.add_page_break()
            else:
                p = paragraph()
                run = p.add_run(b.text)
                if b.kind == "box":
                    run.italic, p.paragraph_format.left_indent = True, Cm(1)

    def table(self, rows):
        t = self.word.add_table(0, len(rows[0]), style="Table Grid")
        for i, row in enumerate(rows):
            for cell, text in zip(t.add_row().cells, row):
                cell.paragraphs[0].add_run(text).bold = i == 0
        self.word.add_paragraph()

    def goal_form(self, goal):
        level = 2 if not goal.options.get("parent") else 3
        self.word.add_heading(self.doc.label(goal) + goal.title, level)
        for f in goal.fields:
            if not f.label:
                self.blocks(f.blocks)
            elif self.form.get("fields") == "bold":
                p = self.word.add_paragraph()
                p.add_run(f.label).bold = True
                p.paragraph_format.space_after, p.paragraph_format.keep_with_next = Pt(0), True
                self.blocks(f.blocks)
            else:
                self.blocks(f.blocks, lead=f.label)

    def goal_boxed(self, goal):
        t = self.word.add_table(0, 2, style="Table Grid")
        t.autofit = False
        head = t.add_row().cells
        cell = head[0].merge(head[1])
        cell.paragraphs[0].add_run(self.doc.label(goal) + goal.title).bold = True
        shade(cell, self.form.get("fill", "D9E5EE"))
        for f in goal.fields:
            if not f.label and not f.blocks:
                continue
            cells = t.add_row().cells
            cells[0].paragraphs[0].add_run(f.label or "").bold = True
            self.blocks(f.blocks, cells[1])
        t.columns[0].width, t.columns[1].width = Cm(4), Cm(12.6)
        for row in t.rows:
            row.cells[0].width, row.cells[1].width = Cm(4), Cm(12.6)
        self.word.add_paragraph()

    def rows(self, goals):
        columns, widths = self.meta["columns"], self.meta["widths"]
        t = self.word.add_table(0, len(columns), style="Table Grid")
        t.autofit = False
        head = t.add_row()
        mark = OxmlElement("w:tblHeader")
        mark.set(qn("w:val"), "true")
        head._tr.get_or_add_trPr().append(mark)
        for cell, c in zip(head.cells, columns):
            cell.paragraphs[0].add_run(c).bold = True
            shade(cell, self.form.get("fill", "D9E5EE"))
        last_section, last_cell = None, None
        for goal in goals:
            cells = t.add_row().cells
            for cell, column in zip(cells, columns):
                if column == self.meta["title_column"]:
                    cell.paragraphs[0].add_run(goal.title)
                elif column == self.meta.get("number_column"):
                    cell.paragraphs[0].add_run(goal.options.get("n", ""))
                elif column == self.meta.get("section_column"):
                    if goal.section == last_section:
                        last_cell.merge(cell)
                    else:
                        cell.paragraphs[0].add_run(goal.section or "").bold = True
                        last_section, last_cell = goal.section, cell
                else:
                    for f in goal.fields:
                        if f.label == column:
                            self.blocks(f.blocks, cell)
                            for light in [m.args for b in f.blocks for m in b.marks if m.code == "s" and m.args in LIGHTS]:
                                shade(cell, LIGHTS[light])
        for column, w in zip(t.columns, widths):
            column.width = Cm(w)
        for row in t.rows:
            for cell, w in zip(row.cells, widths):
                cell.width = Cm(w)
        self.word.add_paragraph()

    def body(self):
        m, pending, rows = self.meta, [], []
        self.word.add_heading(m.get("cover_title", m["title"]), 0)
        for key in ("subtitle", "sender", "stamp"):
            if m.get(key):
                self.word.add_paragraph().add_run(m[key]).italic = True
        for n in [*self.doc.nodes, None]:
            if pending and (n is None or isinstance(n, (tuple, Goal))):
                self.blocks(pending)
                pending = []
            hidden = m.get("section_column") and isinstance(n, tuple) and n[0] == "h" and self.follows_goal(n)
            if rows and not isinstance(n, Goal) and not hidden:
                self.rows(rows)
                rows = []
            if n is None:
                break
            if isinstance(n, Goal):
                if self.style == "rows":
                    rows.append(n)
                else:
                    {"form": self.goal_form, "boxed": self.goal_boxed}[self.style](n)
            elif isinstance(n, tuple):
                if n[0] == "h" and not hidden:
                    self.word.add_heading(n[2], n[1])
                elif n[1] == "pagebreak":
                    self.word.add_page_break()
            else:
                pending.append(n)

    def follows_goal(self, heading):
        at = self.doc.nodes.index(heading)
        return at + 1 < len(self.doc.nodes) and isinstance(self.doc.nodes[at + 1], Goal)


def fixed_dates(path):
    """The same bytes each time: zip entries get one date."""
    with zipfile.ZipFile(path) as z:
        entries = [(i.filename, z.read(i.filename)) for i in z.infolist()]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as z:
        for name, data in entries:
            if re.search(r"thumbnail", name):
                continue
            if name == "_rels/.rels":
                data = re.sub(rb"<Relationship [^>]*thumbnail[^>]*/>", b"", data)
            z.writestr(zipfile.ZipInfo(name, (2024, 1, 1, 0, 0, 0)), data, zipfile.ZIP_DEFLATED)


def write(doc, form, target):
    writer = Writer(doc, form)
    writer.setup()
    writer.body()
    writer.word.save(target)
    fixed_dates(target)

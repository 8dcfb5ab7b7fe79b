"""Small helpers for Word files made with python-docx: paragraphs with **bold** parts, marked list lines, tables with borders."""
import pathlib, re, tempfile
import docx
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from marks import soffice


def new(font="Calibri", size=11, margins=(2.2, 2.2, 2.3, 2.3), landscape=False):
    d = docx.Document()
    d.styles["Normal"].font.name, d.styles["Normal"].font.size = font, Pt(size)
    d.styles["Normal"].element.rPr.rFonts.set(qn("w:eastAsia"), font)
    d.styles["Normal"].paragraph_format.space_after = Pt(5)
    s = d.sections[0]
    s.page_width, s.page_height = (Cm(29.7), Cm(21)) if landscape else (Cm(21), Cm(29.7))
    s.top_margin, s.bottom_margin, s.left_margin, s.right_margin = map(Cm, margins)
    return d


def runs(p, text, bold=False, italic=False, size=None, color=None):
    for i, part in enumerate(re.split(r"\*\*", text)):
        if part:
            r = p.add_run(part)
            r.bold, r.italic = bold or i % 2 == 1 or None, italic or None
            if size:
                r.font.size = Pt(size)
            if color:
                r.font.color.rgb = RGBColor.from_string(color)
    return p


def para(c, text, left=0.0, hang=0.0, before=0, after=None, align=None, keep=False, **kw):
    p = c.add_paragraph()
    f = p.paragraph_format
    f.left_indent, f.first_line_indent, f.space_before = Cm(left), Cm(-hang), Pt(before)
    if hang:
        f.tab_stops.add_tab_stop(Cm(left))
    if after is not None:
        f.space_after = Pt(after)
    if align == "center":
        p.alignment = WD_ALIGN_PARAGRAPH.CENTER
    f.keep_with_next = keep
    return runs(p, text, **kw)


def item(c, text, mark="•", level=1, **kw):
    return para(c, f"{mark}\t{text}", left=0.6 * level, hang=0.6, after=2, **kw)


def fill(cell, lines, bold=False, size=None, shade=None):
    """Lines of a cell: "- x" and "-- x" are list items, given a mark; the rest are paragraphs."""
    first = cell.paragraphs[0]
    for line in [lines] if isinstance(lines, str) else lines:
        m = re.match(r"(\S\S?) +", line) if re.match(r"(•|–|o|➢|▪|--|→|✓) ", line) else None
        if m:
            mark = m.group(1)
            p = item(cell, line[m.end():], "–" if mark == "--" else mark, 2 if mark == "--" else 1, bold=bold, size=size)
        else:
            p = para(cell, line, after=3, bold=bold, size=size)
    first._p.getparent().remove(first._p)
    if shade:
        pr, s = cell._tc.get_or_add_tcPr(), OxmlElement("w:shd")
        s.set(qn("w:val"), "clear"), s.set(qn("w:fill"), shade)
        pr.append(s)


def table(d, rows, widths, labels_bold=True, shade=None, style="Table Grid", size=None):
    t = d.add_table(rows=0, cols=len(widths))
    t.style, t.autofit = style, False
    for row in rows:
        cells = t.add_row().cells
        if len(row) == 1:
            cells[0].merge(cells[-1])
        for i, (cell, lines) in enumerate(zip(cells, row)):
            fill(cell, lines, bold=labels_bold and i == 0, size=size, shade=shade if i == 0 else None)
        for cell, w in zip(cells, widths):
            if len(row) > 1:
                cell.width = Cm(w)
    for col, w in zip(t.columns, widths):
        col.width = Cm(w)
    d.add_paragraph().paragraph_format.space_after = Pt(2)
    return t


def footer(d, text, header=None, number=True):
    for part, s in ((d.sections[0].footer, text), (d.sections[0].header, header)):
        if s:
            p = part.paragraphs[0]
            runs(p, s, size=8, color="555555")
            if number and part is not d.sections[0].header and s is text:
                r = p.add_run("\tSide ")
                r.font.size = Pt(8)
                for kind, txt in (("begin", None), (None, "PAGE"), ("end", None)):
                    r = p.add_run()
                    r.font.size = Pt(8)
                    e = OxmlElement("w:fldChar" if kind else "w:instrText")
                    e.set(qn("w:fldCharType"), kind) if kind else setattr(e, "text", txt)
                    r._r.append(e)


def pdf(d, stem):
    with tempfile.TemporaryDirectory() as tmp:
        f = pathlib.Path(tmp) / f"{stem}.docx"
        d.save(f)
        soffice(f, stem)

"""A small writer: lines of '# heading', '## goal title', '- item', '-- sub-item', 'plain **bold** text' to DOCX."""
import re
import docx
from docx.shared import Pt, Cm, RGBColor


def write(lines, path, font="Liberation Serif", size=11, color="1f3864", header=None, footer=None, goal_style="bold"):
    d = docx.Document()
    d.styles["Normal"].font.name, d.styles["Normal"].font.size = font, Pt(size)
    for s in ("List Bullet", "List Bullet 2", "Heading 1", "Heading 2", "Title"):
        d.styles[s].font.name = font
    s = d.sections[0]
    s.left_margin = s.right_margin = Cm(2.4)
    if header:
        s.header.paragraphs[0].text = header
    if footer:
        s.footer.paragraphs[0].text = footer
    for line in lines:
        if line == "===":
            d.add_page_break()
            continue
        m = re.match(r"(#{1,3}|!|--|-) (.*)", line, re.S)
        kind, text = (m.group(1), m.group(2)) if m else ("", line)
        if kind == "!":
            p = d.add_paragraph(style="Title")
        elif kind == "#":
            p = d.add_heading(level=1)
        elif kind == "##" and goal_style == "heading":
            p = d.add_heading(level=2)
        elif kind in ("-", "--"):
            p = d.add_paragraph(style="List Bullet" if kind == "-" else "List Bullet 2")
        else:
            p = d.add_paragraph()
        if kind == "##":
            p.paragraph_format.keep_with_next = True
            p.paragraph_format.space_before = Pt(10)
            text = f"**{text}**" if goal_style == "bold" else text
        p.paragraph_format.space_after = Pt(2 if kind.startswith("-") else 5)
        for i, part in enumerate(text.split("**")):
            if part:
                r = p.add_run(part)
                r.bold = True if i % 2 else None
                if kind == "##" and goal_style == "bold":
                    r.font.size, r.font.color.rgb = Pt(size + 2), RGBColor.from_string(color)
    d.core_properties.title = ""
    d.save(str(path))

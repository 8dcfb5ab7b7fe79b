"""PDF of a source document with Typst."""
import typst

from .markup import Goal


def esc(text):
    for c in "\\#$*_`<>@[]~/":
        text = text.replace(c, "\\" + c)
    return text


def content(text):
    """A line that begins with a list or heading sign must not become one."""
    return "#[" + esc(text) + "]"


def blocks(items, lead=""):
    out, rows = [], []
    for b in [*items, None]:
        if rows and (b is None or b.kind != "row"):
            cells = "".join(f"[*{esc(c)}*]," if i == 0 else f"[{esc(c)}]," for i, row in enumerate(rows) for c in row)
            widths = "1fr, " + ", ".join(["auto"] * (len(rows[0]) - 1))
            right = ", ".join(["left"] + ["right"] * (len(rows[0]) - 1))
            out.append(f"#table(columns: ({widths}), align: ({right}), stroke: 0.4pt + luma(150), {cells})\n")
            rows = []
        if b is None:
            break
        if b.kind == "row":
            rows.append(b.cells)
        elif b.kind == "li":
            out.append("  " * (b.level - 1) + "- " + content(b.text))
        elif b.kind == "box":
            out.append(f"#block(fill: rgb(\"#eef3e2\"), inset: 8pt, width: 100%, below: 4pt)[{esc(b.text)}]\n")
        elif b.kind == "do":
            out.append("#pagebreak(weak: true)\n" if b.text == "pagebreak" else "")
        else:
            out.append(("\n" if out and out[-1].lstrip().startswith("- ") else "") + lead + content(b.text) + "\n")
            lead = ""
    return "\n".join(out) + "\n"


def goal(doc, g, form):
    depth = 2 if g.options.get("parent") else int(form.get("goal_depth", 1))
    out = ["=" * depth + " " + esc(doc.label(g) + g.title) + "\n"]
    for f in g.fields:
        lead = ""
        if f.label and form.get("fields") == "runin":
            lead = f"#strong[{esc(f.label)}] "
        elif f.label:
            out.append(f"#block(above: 8pt, below: 5pt, sticky: true)[#strong[{esc(f.label)}]]\n")
        out.append(blocks(f.blocks, lead))
    return "".join(x + "\n" for x in out)


def source(doc, form):
    m = doc.meta
    colour = form.get("colour", "#3f6212")
    year, month = m["year"], 1
    out = [
        f"#set document(title: \"{m['title']}\", date: datetime(year: {year}, month: {month}, day: 15))",
        f"#set page(paper: \"a4\", margin: (x: 2.4cm, y: 2.6cm), header: context if counter(page).get().first() > 1 [#text(8pt, fill: luma(90))[{esc(m.get('header', ''))}]], footer: context align(center, text(8pt)[#counter(page).display()]))",
        f"#set text(lang: \"da\", size: 10.5pt, font: \"{form.get('font', 'Libertinus Serif')}\", hyphenate: true)",
        "#set par(justify: true, leading: 0.62em)",
        "#set list(indent: 6pt)",
        f"#show heading.where(level: 1): it => block(above: 18pt, below: 9pt, text(15pt, fill: rgb(\"{colour}\"), it.body))",
        f"#show heading.where(level: 2): it => block(above: 14pt, below: 7pt, text(12pt, fill: rgb(\"{colour}\"), it.body))",
        "#show heading.where(level: 3): it => block(above: 10pt, below: 6pt, text(10.5pt, it.body))",
        f"#v(3cm)\n#text(26pt, fill: rgb(\"{colour}\"), weight: \"bold\", hyphenate: false)[#set par(justify: false)\n{esc(m.get('cover_title', m['title']))}]\n",
    ]
    out += [f"#text(13pt)[{esc(m[k])}]\n" for k in ("subtitle", "sender", "stamp") if m.get(k)]
    if form.get("columns"):
        out.append(f"#set page(columns: {form['columns']}, margin: (x: 1.8cm, y: 2.2cm))\n")
    pending = []
    for n in [*doc.nodes, None]:
        if pending and (n is None or isinstance(n, (tuple, Goal))):
            out.append(blocks(pending))
            pending = []
        if n is None:
            break
        if isinstance(n, Goal):
            out.append(goal(doc, n, form))
        elif not isinstance(n, tuple):
            pending.append(n)
        elif n[0] == "h":
            out.append("=" * n[1] + " " + esc(n[2]) + "\n")
        elif n[1] == "toc":
            out.append("#outline(title: [Indhold], depth: 2, indent: 1em)\n")
        elif n[1] == "pagebreak":
            out.append("#pagebreak(weak: true)\n")
    return "\n".join(out)


def write(doc, form, target):
    target.write_bytes(typst.compile(source(doc, form).encode("utf-8")))

"""HTML of a source document, for Chromium, WeasyPrint and for the web pages of the corpus."""
import html
import re

import pyphen

from .markup import Goal

HYPHENS = pyphen.Pyphen(lang="da_DK")


def esc(text):
    return html.escape(text, quote=False)


class Html:
    """Writes one document; `soft` puts soft hyphens into long words."""

    def __init__(self, doc, form):
        self.doc, self.form, self.meta = doc, form, doc.meta
        self.style = form.get("style", "form")
        self.out = []

    def text(self, text):
        if not self.form.get("soft"):
            return esc(text)
        return esc(re.sub(r"[a-zæøå]{13,}", lambda m: HYPHENS.inserted(m.group(0), "\u00ad"), text))

    def put(self, s):
        self.out.append(s)

    def blocks(self, blocks, first_bold=""):
        """Paragraphs, lists of two levels, boxes and tables."""
        depth, rows, box = 0, [], []

        def close(to):
            nonlocal depth
            while depth > to:
                self.put("</li></ul>")
                depth -= 1

        for b in [*blocks, None]:
            if box and (b is None or b.kind != "box"):
                self.put('<aside class="box">' + "".join(f"<p>{'<b>' if i == 0 else ''}{self.text(x.text)}{'</b>' if i == 0 else ''}</p>" for i, x in enumerate(box)) + "</aside>")
                box = []
            if rows and (b is None or b.kind != "row"):
                self.table(rows)
                rows = []
            if b is None:
                break
            if b.kind == "li":
                close(b.level)
                if depth == b.level:
                    self.put("</li><li>")
                while depth < b.level:
                    self.put("<ul><li>")
                    depth += 1
                self.put(self.text(b.text))
                continue
            close(0)
            if b.kind == "row":
                rows.append(b.cells)
            elif b.kind == "box":
                box.append(b)
            elif b.kind == "do":
                self.put(f'<div class="{b.text}"></div>')
            else:
                self.put(f"<p>{first_bold}{self.text(b.text)}</p>")
            first_bold = ""
        close(0)

    def table(self, rows):
        self.put('<table class="plain"><thead><tr>' + "".join(f"<th>{self.text(c)}</th>" for c in rows[0]) + "</tr></thead><tbody>")
        for row in rows[1:]:
            self.put("<tr>" + "".join(f"<td>{self.text(c)}</td>" for c in row) + "</tr>")
        self.put("</tbody></table>")

    def goal(self, goal):
        kind = goal.options.get("kind", self.meta.get("kind", "goal"))
        level = "h2" if kind in ("spor", "indsatsområde", "pejlemærke") else "h3"
        self.put(f'<section class="goal k-{kind}">')
        run_in = self.style == "runin"
        if not run_in:
            label = self.doc.label(goal)
            if self.meta.get("label_line"):
                self.put(f'<p class="goal-label">{self.text(label.strip())}</p>')
                label = ""
            self.put(f'<{level} class="title">{self.text(label)}{self.text(goal.title)}</{level}>')
        for i, f in enumerate(goal.fields):
            bold = f"<b>{self.text(self.doc.label(goal) + goal.title)}{self.meta.get('run_in_end', '.')}</b> " if run_in and i == 0 else ""
            if f.label and self.form.get("fields") == "dl":
                self.put(f"<dl><dt>{self.text(f.label)}</dt><dd>")
                self.blocks(f.blocks)
                self.put("</dd></dl>")
                continue
            if f.label and self.form.get("fields", "heading") == "heading":
                self.put(f'<h4>{self.text(f.label)}</h4>')
            elif f.label:
                bold += f'<span class="label">{self.text(f.label)}</span> '
            self.blocks(f.blocks, bold)
        self.put("</section>")

    def goal_row(self, goal):
        cells = []
        for column in self.meta["columns"]:
            if column == self.meta["columns"][0] and self.meta.get("number_column"):
                cells.append(goal.options.get("n", ""))
                continue
            if column == self.meta["title_column"]:
                cells.append(f"<b>{self.text(goal.title)}</b>")
                continue
            part = Html(self.doc, self.form)
            for f in goal.fields:
                if f.label == column:
                    part.blocks(f.blocks)
            cells.append("".join(part.out))
        state = next((m.args for f in goal.fields for b in f.blocks for m in b.marks if m.code == "s"), "")
        classes = [f' class="s-{state}"' if c in ("Status", "Lys") else "" for c in self.meta["columns"]]
        self.put("<tr>" + "".join(f"<td{k}>{c}</td>" for k, c in zip(classes, cells)) + "</tr>")

    def body(self):
        pending, open_table = [], False
        for n in [*self.doc.nodes, None]:
            plain = n is not None and not isinstance(n, (tuple, Goal))
            if pending and not plain:
                self.blocks(pending)
                pending = []
            if open_table and not isinstance(n, Goal):
                self.put("</tbody></table>")
                open_table = False
            if n is None:
                break
            if isinstance(n, Goal) and self.style == "rows":
                if not open_table:
                    self.put('<table class="goals"><thead><tr>' + "".join(f"<th>{self.text(c)}</th>" for c in self.meta["columns"]) + "</tr></thead><tbody>")
                    open_table = True
                self.goal_row(n)
            elif isinstance(n, Goal):
                self.goal(n)
            elif plain:
                pending.append(n)
            elif n[0] == "do":
                self.directive(n[1])
            else:
                self.put(f"<h{n[1]} class=\"section\">{self.text(n[2])}</h{n[1]}>")
        return "\n".join(self.out)

    def directive(self, word):
        if word == "toc":
            self.put('<nav class="toc"><p class="toc-title">Indhold</p>')
            for n in self.doc.nodes:
                title = self.doc.label(n) + n.title if isinstance(n, Goal) else n[2] if isinstance(n, tuple) and n[0] == "h" and n[1] == 1 else ""
                if title:
                    self.put(f'<p class="{"sub" if isinstance(n, Goal) else "top"}">{self.text(title)}</p>')
            self.put("</nav>")
        elif word in ("columns", "/columns"):
            self.put('<div class="columns">' if word == "columns" else "</div>")
        else:
            self.put(f'<div class="{word}"></div>')

    def page(self, css):
        m = self.meta
        cover = "".join(f'<p class="{k}">{self.text(m[k])}</p>' for k in ("over_title",) if m.get(k))
        cover += f'<h1 class="doc">{self.text(m.get("cover_title", m["title"]))}</h1>'
        cover += "".join(f'<p class="{k}">{self.text(m[k])}</p>' for k in ("subtitle", "sender", "stamp") if m.get(k))
        nav = self.form.get("web", "")
        return (
            f'<!DOCTYPE html>\n<html lang="da"><head><meta charset="utf-8"><title>{esc(m["title"] + (" | " + m["municipality"] + " Kommune" if nav else ""))}</title>'
            f"<style>{css}</style></head>\n<body>{nav}<main><header class=\"cover\">{cover}</header>\n{self.body()}</main>{self.form.get('web_foot', '')}</body></html>\n"
        )

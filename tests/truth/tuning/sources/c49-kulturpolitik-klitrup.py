#!/usr/bin/env python3
"""Renders c49 (a policy brochure in two columns with quotes and fact boxes) with WeasyPrint and writes its truth: python3 c49-….py."""
import html
import json
import os
import pathlib
import sys

os.environ.setdefault("SOURCE_DATE_EPOCH", "1700000000")
import weasyprint

HERE = pathlib.Path(__file__).resolve()
sys.path.insert(0, str(HERE.parents[4] / "seeds"))
from rendering import markup, truth
from rendering.markup import Goal

STEM = HERE.stem
doc = markup.load(HERE.with_suffix(".txt"))
esc = html.escape
QUOTES = {
    "1": ("Jeg havde aldrig troet, at jeg skulle stå på mål. Nu har jeg trøje på med mit eget navn.", "Yusuf, 11 år"),
    "2": ("Da der pludselig hang et billede ved kølediskene, kom jeg for sent hjem med mælken.", "Grethe Munk, borger i Sønderby"),
}
CSS = """
@page { size: A4; margin: 18mm 16mm 20mm; @bottom-left { content: "Klitrup Kommune · Høringsudgave · oktober 2023"; font: 7.5pt 'TeX Gyre', sans-serif; color: #777 } @bottom-right { content: counter(page); font: 8pt sans-serif; color: #b4471f } }
@page :first { background: #b4471f; @bottom-left { content: none } @bottom-right { content: none } }
body { font: 9.8pt/1.42 'DejaVu Serif', serif; color: #222; hyphens: auto }
.cover { color: #fff; page-break-after: always; padding-top: 60mm } .cover h1 { font: 700 34pt/1.1 'DejaVu Sans', sans-serif; hyphens: none } .cover p { font: 14pt 'DejaVu Sans', sans-serif }
h2 { font: 700 17pt 'DejaVu Sans', sans-serif; color: #b4471f; hyphens: none; column-span: all; margin: 0 0 4mm }
.two { columns: 2; column-gap: 9mm; text-align: left }
.no { font: 700 8pt 'DejaVu Sans', sans-serif; text-transform: uppercase; letter-spacing: 1.5pt; color: #888; margin: 7mm 0 0; break-after: avoid }
h3 { font: 700 13.5pt/1.2 'DejaVu Sans', sans-serif; color: #b4471f; margin: 0 0 2mm; hyphens: none; break-after: avoid }
h4 { font: 700 9.5pt 'DejaVu Sans', sans-serif; margin: 3mm 0 1mm; break-after: avoid }
p { margin: 0 0 2mm } ul { margin: 0 0 2mm; padding-left: 4.5mm } li { margin-bottom: 1mm } ul ul { list-style: '– '; }
.box { background: #fbe9dd; padding: 3mm 4mm; margin: 3mm 0; break-inside: avoid; font: 9.2pt/1.4 'DejaVu Sans', sans-serif } .box b { display: block; color: #b4471f }
blockquote { margin: 5mm 0; font: italic 13pt/1.35 'DejaVu Serif', serif; color: #5a6d3a; break-inside: avoid } blockquote cite { display: block; font: 8.5pt 'DejaVu Sans', sans-serif; color: #555; margin-top: 1mm }
"""


def blocks(items):
    out, level = [], 0
    for b in items:
        want = b.level if b.kind == "li" else 0
        while level < want:
            out.append("<ul>")
            level += 1
        while level > want:
            out.append("</ul>")
            level -= 1
        if b.kind == "li":
            out.append(f"<li>{esc(b.text)}</li>")
        elif b.kind == "do":
            text, who = QUOTES[b.text.split()[1]]
            out.append(f"<blockquote>”{esc(text)}”<cite>{esc(who)}</cite></blockquote>")
        else:
            out.append(f"<p>{esc(b.text)}</p>")
    return "".join(out) + "</ul>" * level


def goal(g):
    out = [f"<p class=no>Pejlemærke {g.options['n']}</p><h3>{esc(g.title)}</h3>"]
    for f in g.fields:
        if f.label == "Fakta":
            out.append(f"<div class=box><b>Vidste du?</b>{esc(f.blocks[0].text)}</div>")
        else:
            out.append((f"<h4>{esc(f.label)}</h4>" if f.label else "") + blocks(f.blocks))
    return "".join(out)


page = f"""<html lang=da><head><title>Politik_layout_v7</title><style>{CSS}</style></head><body>
<div class=cover><p>Kultur og Fritid</p><h1>Kultur- og fritidspolitik 2024-2030</h1><p>Plads til at lege, læse og larme</p></div>
<div class=two><h2>Forord</h2>
<p>Kære læser</p>
<p>En kommune kan ikke vedtage et kulturliv. Det skabes af de mennesker, der øver i kælderen under rådhuset, fodrer heste før skoletid og sætter stole op til loppemarkedet. Men vi kan gøre det lettere for dem.</p>
<p>Denne politik er blevet til i samtale med mere end 300 borgere på fire folkemøder og en cykeltur. Den afløser politikken fra 2016 og gælder, til byrådet beslutter noget andet, dog senest til 2030.</p>
<p>Forslaget er i høring frem til den 1. december 2023. Skriv til os: Vi læser alle svar, før byrådet tager endelig stilling i januar.</p>
<p>God læselyst!</p>
<p><i>Troels Hvidberg, borgmester, og Ingelise Brask, formand for Kultur- og Fritidsudvalget</i></p>
<div class=box><b>Vores tre værdier</b><p>Nysgerrighed – vi spørger, før vi svarer.</p><p>Nærhed – det vigtigste sker dér, hvor folk bor.</p><p>Vovemod – noget må gerne mislykkes.</p></div>
<div class=box><b>Kulturlivet i tal</b><p>214 foreninger og 31 aftenskolehold</p><p>9 haller, 2 svømmehaller og 41 km strand</p><p>2 ud af 5 voksne arbejder frivilligt</p></div>
</div>
<div class=two style="page-break-before: always"><h2>Vores seks pejlemærker</h2>
{''.join(goal(n) for n in doc.nodes if isinstance(n, Goal))}
</div>
<div class=two style="margin-top: 8mm"><h2>Fra ord til handling</h2>
<p>Pejlemærkerne viser retningen. De omsættes til virkelighed gennem handleplaner, som udvalget vedtager for to år ad gangen. Den første handleplan ventes klar i sommeren 2024.</p>
<p>Midtvejs i perioden inviterer vi til et nyt folkemøde, hvor vi sammen ser på, hvad der er lykkedes.</p></div>
</body></html>"""
out = HERE.parents[1]
weasyprint.HTML(string=page).write_pdf(out / "documents" / f"{STEM}.pdf")
(out / "truth" / f"{STEM}.json").write_text(json.dumps(truth.make(doc, [f"{STEM}.pdf"]), ensure_ascii=False, indent=1) + "\n", "utf-8")

#!/usr/bin/env python3
"""Renders c50 (a mid-year status with traffic lights and tables of figures) with Chromium and writes its truth: python3 c50-….py."""
import html
import json
import pathlib
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve()
sys.path.insert(0, str(HERE.parents[4] / "seeds"))
from rendering import markup, truth

STEM = HERE.stem
doc = markup.load(HERE.with_suffix(".txt"))
esc = html.escape
COLOUR = {"Grøn": "#3a9d4a", "Gul": "#f2c230", "Rød": "#cf3a32"}
CSS = """
@page { size: A4; margin: 17mm 17mm 19mm; @bottom-left { content: "Bredmose Kommune"; font: 8pt Arial; color: #555 } @bottom-right { content: "Side " counter(page) " af " counter(pages); font: 8pt Arial; color: #555 } }
body { font: 10pt/1.4 'Liberation Sans', Arial, sans-serif; color: #1c1c1c; margin: 0 }
h1 { font-size: 21pt; line-height: 1.15; margin: 0 0 2mm; color: #14405c } h2 { font-size: 15pt; color: #14405c; margin: 9mm 0 2mm; border-bottom: 2px solid #14405c; break-after: avoid }
.goal { margin: 5mm 0 6mm } .head { display: flex; justify-content: space-between; background: #edf2f5; padding: 2mm 3mm; font-weight: bold; font-size: 12pt; break-after: avoid; break-inside: avoid }
.light { font-size: 10pt; white-space: nowrap } .dot { display: inline-block; width: 4mm; height: 4mm; border-radius: 2mm; vertical-align: -0.6mm; margin-right: 1.5mm }
.meta { font-size: 9pt; padding: 1.5mm 3mm; break-inside: avoid } .meta div b { display: inline-block; min-width: 33mm }
table { border-collapse: collapse; width: 100%; margin: 1mm 0 2mm; font-size: 9.5pt } td, th { border: 0.6pt solid #9fb3c0; padding: 1.3mm 2mm; text-align: left; vertical-align: top } th { background: #d7e2e9 } td.n { text-align: right; white-space: nowrap; width: 27mm }
.two { display: flex; gap: 6mm; break-inside: avoid } .two > div { flex: 1 } h4 { margin: 1mm 0 0.5mm; font-size: 10pt } ul { margin: 0; padding-left: 4.5mm } p { margin: 1mm 0 2mm }
.guide td { border: none } .small { font-size: 9pt; color: #444 }
"""


def items(blocks):
    out, level = [], 0
    for b in blocks:
        if b.kind != "li":
            out.append(f"<p>{esc(b.text)}</p>")
            continue
        while level < b.level:
            out.append("<ul>")
            level += 1
        while level > b.level:
            out.append("</ul>")
            level -= 1
        out.append(f"<li>{esc(b.text)}</li>")
    return "".join(out) + "</ul>" * level


def light(word):
    return f"<span class=light><span class=dot style='background:{COLOUR[word]}'></span>{word}</span>"


def goal(g):
    f = {x.label: x for x in g.fields if x.label}
    out = [f"<div class=goal><div class=head><span>{g.options['n']} {esc(g.title)}</span>{light(f['Lys'].blocks[0].text)}</div><div class=meta>"]
    out += [f"<div><b>{k}</b> {esc(f[k].blocks[0].text)}</div>" for k in ("Grundlag", "Resultatansvarlig", "Bidrager", "Tidsplan") if k in f]
    rows = "".join(f"<tr><td>{esc(b.cells[0])}</td><td class=n>{esc(b.cells[1])}</td><td class=n>{esc(b.cells[2])}</td></tr>" for b in f["Tal"].blocks)
    out.append(f"</div><table><thead><tr><th>Resultatmål</th><th>2024</th><th>Pr. 30/6-2025</th></tr></thead>{rows}</table><div class=two>")
    out += [f"<div><h4>{k}</h4>{items(f[k].blocks)}</div>" for k in ("Det har vi gjort", "Det mangler vi") if k in f]
    out.append("</div>")
    out += [f"<p><b>{k}:</b> {esc(f[k].blocks[0].text)}</p>" for k in ("Vurdering", "Næste opfølgning") if k in f]
    return "".join(out) + "</div>"


overview = "".join(f"<tr><td>{g.options['n']}</td><td>{esc(g.title)}</td><td>{light(g.fields[1].blocks[0].text)}</td></tr>" for g in doc.goals())
body = "".join(f"<h2>{esc(n[2])}</h2>" if isinstance(n, tuple) else goal(n) for n in doc.nodes)
page = f"""<!doctype html><html lang=da><head><meta charset=utf-8><title>midtvejs_2025_endelig</title><style>{CSS}</style></head><body>
<p class=small>Sagsnr. 25/3391 · August 2025</p><h1>Midtvejsstatus på mål- og resultataftale 2025 for Beskæftigelse og Ydelse</h1>
<p>Aftalen blev underskrevet i december 2024. Denne status viser, hvor langt vi var den 30. juni 2025, og er drøftet i direktionen den 19. august. Tallene er trukket fra Jobindsats og fra vores eget fagsystem.</p>
<p>Fire af aftalens ti mål er på vej til at blive indfriet. Tre giver anledning til bekymring.</p>
<h4>Sådan læses lysene</h4><table class=guide><tr><td>{light('Grøn')}</td><td>Målet er nået eller ventes nået inden årets udgang</td></tr><tr><td>{light('Gul')}</td><td>Målet er i fare, men der er sat ind</td></tr><tr><td>{light('Rød')}</td><td>Målet nås ikke uden nye initiativer</td></tr></table>
<h4>Overblik</h4><table><thead><tr><th>Nr.</th><th>Mål</th><th>Lys</th></tr></thead>{overview}</table>
<div style="break-before: page"></div>{body}
<h2>Det videre forløb</h2><p>Den samlede afrapportering for 2025 forelægges Beskæftigelsesudvalget i februar 2026. Røde mål tages op på direktionens møder i september og november.</p>
</body></html>"""
out = HERE.parents[1]
with tempfile.TemporaryDirectory() as tmp:
    source = pathlib.Path(tmp) / "page.html"
    source.write_text(page, "utf-8")
    subprocess.run(
        ["chromium", "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp}/profile", "--no-pdf-header-footer", f"--print-to-pdf={out / 'documents' / (STEM + '.pdf')}", source.as_uri()],
        check=True, capture_output=True, timeout=120,
    )
(out / "truth" / f"{STEM}.json").write_text(json.dumps(truth.make(doc, [f"{STEM}.pdf"]), ensure_ascii=False, indent=1) + "\n", "utf-8")

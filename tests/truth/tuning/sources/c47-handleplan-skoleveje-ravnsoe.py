#!/usr/bin/env python3
"""Renders c47 (landscape action plan, one table with six columns) with Typst and writes its truth: python3 c47-….py (needs the package typst)."""
import json
import pathlib
import re
import sys

import typst

HERE = pathlib.Path(__file__).resolve()
sys.path.insert(0, str(HERE.parents[4] / "seeds"))
from rendering import markup, truth
from rendering.typst import esc

STEM = HERE.stem
doc = markup.load(HERE.with_suffix(".txt"))
COLUMNS = ["Indsats", "Formål", "Succeskriterium", "Ansvarlig", "Tidsplan", "Status"]
COLOUR = {"Gennemført": "#bfe3c0", "Igangsat": "#dcefc4", "I gang": "#dcefc4", "Planlagt": "#e3e9f2", "Ikke startet": "#eeeeee", "Forsinket": "#f6cfc4", "Delvist gennemført": "#f5eab5"}


def cell(field, lead=""):
    out = [lead] if lead else []
    bullets = len([b for b in field.blocks if b.kind == "li"]) > 1 or field.label == "Indsats"
    for b in field.blocks:
        out.append(("- " if b.kind == "li" and bullets else "") + "#[" + re.sub(r"^(\d+)\.", r"\1\.", esc(b.text)) + "]" + ("" if b.kind == "li" else "\n"))
    return "\n".join(out)


rows, section, themes = [], None, 0
for g in doc.goals():
    if g.section != section:
        section, themes = g.section, themes + 1
        rows.append(f'table.cell(colspan: 6, fill: rgb("#1f5673"))[#text(fill: white, weight: "bold")[Tema {themes}: {esc(section)}]],')
    f = {x.label: x for x in g.fields if x.label}
    title = f'#text(weight: "bold")[{g.options["n"]} {esc(g.title)}]\n'
    status = f["Status"].blocks[0].text
    cells = [cell(f[c], title if c == "Indsats" else "") for c in COLUMNS]
    rows.append("".join(f"[{c}\n]," for c in cells[:-1]) + f'table.cell(fill: rgb("{COLOUR[status]}"))[{cells[-1]}\n],')

head = "".join(f'[#text(weight: "bold")[{c}]],' for c in COLUMNS)
source = f"""
#set document(title: "Handleplan", author: "Vej og Mobilitet", date: datetime(year: 2025, month: 2, day: 12))
#set page(paper: "a4", flipped: true, margin: (x: 1.6cm, top: 1.9cm, bottom: 1.7cm),
  footer: context text(7.5pt, fill: luma(90))[Ravnsø Kommune #h(1fr) Trafiksikkerhed og skoleveje #h(1fr) #counter(page).display() / #counter(page).final().first()])
#set text(lang: "da", size: 8.6pt, font: "Liberation Sans", hyphenate: true)
#set list(indent: 1pt, body-indent: 3pt, marker: [–], spacing: 4pt)
#set par(leading: 0.5em)
#text(9pt, fill: luma(80))[Vej og Mobilitet]
#v(1.2cm)
#text(24pt, weight: "bold", fill: rgb("#1f5673"))[Handleplan for trafiksikkerhed og skoleveje 2025-2028]

#v(4pt)
#text(10pt)[Vedtaget af Teknik- og Miljøudvalget den 11. februar 2025]
#v(0.8cm)
#set text(size: 10pt)
#columns(2, gutter: 24pt)[
#text(weight: "bold", fill: rgb("#1f5673"))[Hvorfor en handleplan?]

I årene 2019-2023 registrerede politiet 187 uheld med personskade i Ravnsø Kommune. Seks mennesker mistede livet. Omkring hver femte tilskadekomne var under 18 år, og en stor del af ulykkerne skete mindre end en kilometer fra en skole.

Byrådets overordnede målsætning er klar: Antallet af dræbte og tilskadekomne på kommunens veje er halveret inden udgangen af 2030. Handleplanen viser, hvad forvaltningen gør de næste fire år for at nå derhen.

#text(weight: "bold", fill: rgb("#1f5673"))[Sådan læses tabellen]

Planen er delt i tre temaer. Hver række er én indsats. Kolonnen Status viser, hvor langt vi var ved årsskiftet 2024/2025. Grøn betyder, at indsatsen er færdig eller forløber som aftalt.

#colbreak()
#block(fill: rgb("#e8f1f5"), inset: 9pt, width: 100%)[
#text(weight: "bold")[Fakta om vejnettet]

- 512 km kommunevej og 96 km cykelsti
- 7 folkeskoler og 2 friskoler
- 23.400 indbyggere
- 3 ud af 4 børn bliver kørt til skole mindst en gang om ugen
]

#text(weight: "bold", fill: rgb("#1f5673"))[Opfølgning]

Teknik- og Miljøudvalget får hvert år i marts en status på alle indsatser sammen med årets uheldstal.

#text(weight: "bold", fill: rgb("#1f5673"))[Økonomi]

Rammen er 5,1 mio. kr. i 2025, 6,4 mio. kr. i 2026 og 3,0 mio. kr. i hvert af de to følgende år. Beløbet dækker ikke driften af stierne.
]
#pagebreak()
#set text(size: 8.6pt)
#table(columns: (1.55fr, 1.5fr, 1.5fr, 1.15fr, 0.85fr, 1.05fr), stroke: 0.5pt + luma(140), inset: 5pt, align: left + top,
  table.header({head.replace('[#text', 'table.cell(fill: rgb("#cfe0e8"))[#text')}),
  {chr(10).join(rows)}
)
"""
out = HERE.parents[1]
(out / "documents" / f"{STEM}.pdf").write_bytes(typst.compile(source.encode("utf-8")))
(out / "truth" / f"{STEM}.json").write_text(json.dumps(truth.make(doc, [f"{STEM}.pdf"]), ensure_ascii=False, indent=1) + "\n", "utf-8")

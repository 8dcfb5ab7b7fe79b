"""Text and truth written once: T("…⟦a::Der ansættes to vejledere⟧…") gives the plain text and notes the fact.

    ⟦g kind|number::title⟧  a goal begins (fields after it are its own)      ⟦end::⟧ no goal is open
    ⟦sec::heading⟧          section of the goals that follow (⟦sec|::⟧ none)  ⟦parent N::⟧ the next goals lie under goal N
    ⟦p ⟦b ⟦pb purpose, background, both      ⟦t target   ⟦e effect   ⟦a ⟦a2 ⟦a3 activity of level 1, 2, 3
    ⟦f time;time:: follow-up                 ⟦tf from|to|multi:: time frame   ⟦ms when:: milestone   ⟦s word:: state
    ⟦o name|role|responsibility:: owner      ⟦o- participant   ⟦o? counts neither way
    ⟦r norm:: reference                      ⟦m value|unit|year|type:: figure
    ⟦val ⟦chal ⟦aim                          goal-like text that is no goal
Marks may lie within marks. HTML tags and entities inside a mark are not part of its text; ¤ is a typst escape's place.
"""
import html, json, os, pathlib, re, subprocess

HERE = pathlib.Path(__file__).resolve().parent
DOCS, TRUTH = HERE.parent / "documents", HERE.parent / "truth"
FRAMEWORKS = {"DUS": "DUS", "Budget": "Budget", "Lov": "Lov", "Politik": "Politik", "Plan": "Plan", "Strategi": "Strategi", "Pejlemærker": "Pejlemærker"}


def plain(s):
    s = re.sub(r"<br\s*/?>|</(li|p|td|div|h\d)>", " ", s)
    s = html.unescape(re.sub(r"<sup[^>]*>.*?</sup>|</?[A-Za-z][^<>]*>", "", s))
    s = s.replace("\\ ", " ").replace("\\\n", " ")
    s = re.sub(r"#footnote\[[^\]]*\]", "", s)
    return re.sub(r"\s+", " ", s.replace("\u00ad", "")).strip()


def letters(s):
    return "".join(c for c in s.lower() if c.isalnum())


class Marks:
    def __init__(self, doc_id):
        self.id, self.goals, self.goal, self.section, self.parent = doc_id, [], None, None, None
        self.extra = {"values": [], "challenges": [], "intro_aims": []}
        self.last = {}

    def goal_new(self, args, text):
        kind, number = (args.split("|") + [""])[:2]
        gid = f"{self.id}-g{len(self.goals) + 1:02}"
        parent = f"{self.id}-g{int(self.parent):02}" if self.parent else None
        self.goal = {"id": gid, "title": text, "kind": kind or "mål", "number": number or None, "section": {"title": self.section} if self.section else None,
                     "parent_goal": parent, "purpose": {"present": False, "text": None}, "background": {"present": False, "text": None}, "targets": [], "effects": [],
                     "activities": [], "owners": [], "follow_up": [], "time_frame": None, "milestones": [], "references": [], "measurable": [], "state": None, "target_groups": [], "themes": []}
        self.goals.append(self.goal)
        self.last = {}

    def note(self, kind, args, inner):
        text = plain(inner)
        if kind == "g":
            return self.goal_new(args, text)
        if kind == "sec":
            self.section = text or None
            return
        if kind == "parent":
            self.parent = args or None
            return
        if kind == "end":
            self.goal = None
            return
        if kind in ("val", "chal", "aim"):
            self.extra[{"val": "values", "chal": "challenges", "aim": "intro_aims"}[kind]].append({"title" if kind == "val" else "text": text})
            return
        g = self.goal
        if g is None:
            raise SystemExit(f"{self.id}: {kind} outside a goal: {text}")
        if kind in ("p", "b", "pb"):
            for k in {"p": ["purpose"], "b": ["background"], "pb": ["purpose", "background"]}[kind]:
                old = g[k]["text"]
                g[k] = {"present": True, "text": f"{old} {text}" if old else text}
        elif kind in ("t", "e"):
            xs = g["targets" if kind == "t" else "effects"]
            xs.append({"id": f"{g['id']}-{kind}{len(xs) + 1:02}", "text": text, "length": len(letters(text))})
        elif kind in ("a", "a2", "a3"):
            level = int(kind[1:] or 1)
            aid = f"{g['id']}-a{len(g['activities']) + 1:02}"
            self.last[level] = aid
            g["activities"].append({"id": aid, "level": level, "parent": self.last.get(level - 1), "text": text, "length": len(letters(text))})
        elif kind in ("o", "o-", "o?"):
            name, role, resp = (args.split("|") + ["", "", ""])[:3]
            g["owners"].append({"as_written": text, "name": name or None, "role": role or None, "responsibility": resp or "ansvarlig", "core": {"o": True, "o-": False, "o?": "either"}[kind]})
        elif kind == "f":
            g["follow_up"].append({"text": text, "times": [t for t in args.split(";") if t]})
        elif kind == "tf":
            a, b, m = (args.split("|") + ["", "", ""])[:3]
            g["time_frame"] = {"text": text, "from": a or None, "to": b or None, "multi_year": bool(m)}
        elif kind == "ms":
            g["milestones"].append({"text": text, "when": args})
        elif kind == "s":
            g["state"] = args
        elif kind == "r":
            g["references"].append({"framework": re.match(r"[^:\d]+", args).group(), "label": text, "norm": args})
        elif kind == "m":
            v, unit, year, typ = (args.split("|") + ["", "", "", ""])[:4]
            g["measurable"].append({"id": f"{g['id']}-m{len(g['measurable']) + 1:02}", "text": text, "value": float(v) if "." in v else int(v), "unit": unit, "year": int(year) if year else None, "type": typ or "target", "applies_to": None})
        elif kind == "tg":
            g["target_groups"] = args.split(";")
        elif kind == "th":
            g["themes"] = args.split(";")
        else:
            raise SystemExit(f"{self.id}: unknown mark {kind}")

    def __call__(self, s):
        """Outer marks are noted before inner ones, so that a goal is open before its fields."""
        def parse(i, depth):
            out = ""
            while i < len(s):
                if s[i] == "⟦":
                    j = s.index("::", i)
                    head = s[i + 1 : j]
                    k, d = j + 2, 1
                    while d:
                        d += {"⟦": 1, "⟧": -1}.get(s[k], 0)
                        k += 1
                    inner = s[j + 2 : k - 1]
                    kind, _, args = head.partition(" ")
                    self.note(kind.rstrip("|"), args, re.sub(r"⟦[^⟦⟧]*?::|⟧", "", inner))
                    sub = Marks.__call__(self, inner)
                    out += sub
                    i = k
                else:
                    out += s[i]
                    i += 1
            return out
        return parse(0, 0)

    def write(self, stem, ext, title, municipality, area, kind, period, state):
        frm, to = period[:2]
        accept = period[2] if len(period) > 2 else [frm[:4]] if frm else []
        v = lambda x: {"value": x}
        doc = {"title": v(title), "municipality": v(municipality), "area": v(area) if area else None, "document_type": v(kind),
               "period": {"from": frm, "to": to, "accept": accept} if frm else None, "state": v(state), **{k: x for k, x in self.extra.items() if x}}
        file = DOCS / f"{stem}.{ext}"
        text, pages = read(file)
        flat = letters(text)
        for g in self.goals:
            spans = [g["title"], g["purpose"]["text"], g["background"]["text"]] + [x["text"] for k in ("targets", "effects", "activities", "follow_up", "milestones", "measurable") for x in g[k]]
            spans += [x["label"] for x in g["references"]] + [x["as_written"] for x in g["owners"]] + ([g["time_frame"]["text"]] if g["time_frame"] else [])
            for t in spans:
                if t and letters(t) not in flat:
                    print(f"  {g['id']} not in the file's text: {t[:90]}")
        pos = [letters(p) for p in pages]
        for g in self.goals:
            probes = [x["text"] for k in ("activities", "targets", "effects") for x in g[k]][:1] + [t for t in (g["purpose"]["text"], g["background"]["text"]) if t]
            first = min((i for t in probes for i, p in enumerate(pos) if letters(t)[:40] in p), default=None)
            hits = [i for i, p in enumerate(pos) if letters(g["title"])[:60] in p]
            if hits:
                g["page"] = (max([i for i in hits if first is None or i <= first], default=hits[0]) if first is not None else hits[-1]) + 1
        out = {"schema": "gold/1", "doc_id": self.id, "file": file.name, "document": doc, "goals": self.goals}
        TRUTH.mkdir(exist_ok=True)
        (TRUTH / f"{stem}.json").write_text(json.dumps(out, ensure_ascii=False, indent=1) + "\n", "utf-8")
        n = lambda k: sum(len(g[k]) for g in self.goals)
        print(f"{stem}: {len(self.goals)} goals, {n('activities')} activities, {n('targets')}+{n('effects')} aims, {n('owners')} people, {n('references')} references, {n('measurable')} figures, {len(pages)} pages")


def read(file):
    if file.suffix == ".pdf":
        text = subprocess.run(["pdftotext", str(file), "-"], capture_output=True, text=True).stdout
        pages = text.split("\f")[:-1]
        text = re.sub(r"(\w)[-\u00ad‐]\n+(?=[a-zæøå])", r"\1", text)
        return text, [re.sub(r"(\w)[-\u00ad‐]\n+(?=[a-zæøå])", r"\1", p) for p in pages]
    if file.suffix == ".docx":
        import docx
        d = docx.Document(file)
        text = "\n".join("".join(t.text or "" for t in p.iter("{http://schemas.openxmlformats.org/wordprocessingml/2006/main}t")) for p in d.element.body.iter("{http://schemas.openxmlformats.org/wordprocessingml/2006/main}p"))
    elif file.suffix == ".xlsx":
        import openpyxl
        text = "\n".join(str(c.value) for ws in openpyxl.load_workbook(file) for row in ws.iter_rows() for c in row if c.value is not None)
    elif file.suffix == ".odt":
        from odf import opendocument, teletype, text as t
        d = opendocument.load(str(file))
        text = "\n".join(teletype.extractText(p) for p in d.getElementsByType(t.P) + d.getElementsByType(t.H))
    else:
        text = plain(file.read_text("utf-8")) if file.suffix == ".html" else re.sub(r"(\w)-\n\s*(?=[a-zæøå])", r"\1", file.read_text("utf-8"))
    return text, [text]


def chromium(page, stem):
    import tempfile
    with tempfile.TemporaryDirectory() as tmp:
        src, out = pathlib.Path(tmp) / "page.html", pathlib.Path(tmp) / "page.pdf"
        src.write_text(page, "utf-8")
        subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp}/profile", "--no-pdf-header-footer", f"--print-to-pdf={out}", src.as_uri()], check=True, capture_output=True, timeout=120)
        DOCS.mkdir(exist_ok=True)
        (DOCS / f"{stem}.pdf").write_bytes(out.read_bytes())


def soffice(source, stem):
    import tempfile
    with tempfile.TemporaryDirectory() as tmp:
        subprocess.run(["soffice", f"-env:UserInstallation=file://{tmp}/profile", "--headless", "--convert-to", "pdf", "--outdir", tmp, str(source)], check=True, capture_output=True, timeout=180)
        (DOCS / f"{stem}.pdf").write_bytes((pathlib.Path(tmp) / f"{pathlib.Path(source).stem}.pdf").read_bytes())

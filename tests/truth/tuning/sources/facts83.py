"""Text and facts written once: `{tag;attributes|words}` in a source's text marks a fact of the goal opened last.

a activity, a2 its child, t target, e effect, p purpose, b background, f;times follow-up, w;from;to time frame, m;when milestone,
o;responsibility;name;role;core owner (core: yes, either, no), n;type;value;unit;year;applies_to figure, r;framework;norm reference,
s status word. Marks may nest. A source imports Book, renders what `t` gives back and ends with `write`, which checks the file.
"""
import json, os, pathlib, re, subprocess, tempfile, unicodedata

os.environ.setdefault("SOURCE_DATE_EPOCH", "1735689600")
HALF = pathlib.Path(__file__).resolve().parent.parent


def letters(text):
    return "".join(c for c in unicodedata.normalize("NFC", text or "").lower() if c.isalnum())


def plain(text):
    return re.sub(r"\s+", " ", re.sub(r"<[^>]*>", "", text)).replace("\u00ad", "").strip()


class Book:
    def __init__(self, id, stem, ending, title, municipality, area, document_type, period, state, **more):
        self.id, self.stem, self.file, self.goals, self.goal = id, stem, f"{stem}.{ending}", [], None
        self.document = {"title": title, "municipality": municipality, "area": area, "document_type": document_type, "period": period, "state": state, "language": "da"} | more

    def g(self, title, kind, number=None, section=None, parent=None, themes=(), groups=(), **more):
        gid = f"{self.id}-g{len(self.goals) + 1:02d}"
        self.goal = {
            "id": gid, "title": plain(title), "kind": kind, "number": number, "section": {"title": section} if section else None, "parent_goal": parent,
            "purpose": {"present": False}, "background": {"present": False}, "targets": [], "effects": [], "activities": [], "owners": [], "follow_up": [],
            "time_frame": None, "milestones": [], "references": [], "measurable": [], "state": None, "target_groups": list(groups), "themes": list(themes),
        } | more
        self.goals.append(self.goal)
        return gid

    def t(self, text):
        """The text without its marks; the marks become facts."""
        out, open_, marks, i = [], [], [], 0
        while i < len(text):
            m = re.match(r"\{(\w+)((?:;[^|{}]*)?)\|", text[i:])
            if m:
                marks.append([m.group(1), m.group(2)[1:].split(";") if m.group(2) else [], len(out), None])
                open_.append(marks[-1])
                i += m.end()
            elif text[i] == "}":
                open_.pop()[3] = len(out)
                i += 1
            else:
                out.append(text[i])
                i += 1
        assert not open_, text
        for tag, attributes, start, end in marks:
            self.fact(tag, attributes, plain("".join(out[start:end])))
        return "".join(out)

    def fact(self, tag, x, text):
        g, x = self.goal, [v.strip() for v in x] + [""] * 6
        span = lambda kind, short: {"id": f"{g['id']}-{short}{len(g[kind]) + 1:02d}", "text": text, "length": len(letters(text))}
        if tag in ("t", "e"):
            kind = "targets" if tag == "t" else "effects"
            g[kind].append(span(kind, tag))
        elif tag in ("a", "a2"):
            item = span("activities", "a")
            above = [a["id"] for a in g["activities"] if a["level"] == 1]
            g["activities"].append(item | {"level": 1 if tag == "a" else 2, "parent": above[-1] if tag == "a2" else None})
        elif tag in ("p", "b"):
            kind = "purpose" if tag == "p" else "background"
            g[kind] = {"present": True, "text": (g[kind].get("text", "") + " " + text).strip()}
        elif tag == "f":
            g["follow_up"].append({"text": text, "times": [v.strip() for v in x[0].split(",") if v.strip()]})
        elif tag == "w":
            g["time_frame"] = {"text": text, "from": x[0] or None, "to": x[1] or None}
        elif tag == "m":
            g["milestones"].append({"text": text, "when": x[0]})
        elif tag == "o":
            g["owners"].append({"as_written": text, "name": x[1] or None, "role": x[2] or None, "responsibility": x[0], "core": {"": True, "yes": True, "either": "either", "no": False}[x[3]]})
        elif tag == "n":
            value = float(x[1])
            g["measurable"].append({"id": f"{g['id']}-m{len(g['measurable']) + 1:02d}", "text": text, "value": int(value) if value == int(value) else value, "unit": x[2], "year": int(x[3]) if x[3] else None, "type": x[0], "applies_to": x[4] or None})
        elif tag == "r":
            g["references"].append({"framework": x[0], "label": text, "norm": x[1]})
        elif tag == "s":
            g["state"] = text.lower()
        else:
            raise ValueError(tag)

    def path(self):
        return HALF / "documents" / self.file

    def text(self):
        """The file's text by pages."""
        path = self.path()
        if path.suffix == ".pdf":
            return [subprocess.run(["pdftotext", *how, path, "-"], capture_output=True, text=True, check=True).stdout.split("\f") for how in ([], ["-raw"])]
        import docx
        return [["\n".join("".join(n.text or "" for n in p.iter() if n.tag.endswith("}t")) for p in docx.Document(path).element.body.iter() if p.tag.endswith("}p"))]] * 2

    def write(self, running=()):
        """Truth and check; `running` are patterns of lines (headers, footers) that stand between the pages."""
        ways = self.text()
        clean = [[re.sub("|".join(f"^{r}$" for r in running), "", p, flags=re.M) if running else p for p in way] for way in ways]
        whole = [letters("".join(way)) for way in clean]
        for g in self.goals:
            pages = [i + 1 for i, p in enumerate(clean[0]) if letters(g["title"]) in letters(p)]
            g.setdefault("page", pages[-1] if pages else None)
            texts = [g["title"], (g["section"] or {}).get("title"), g["purpose"].get("text"), g["background"].get("text"), (g["time_frame"] or {}).get("text")]
            texts += [x["text"] for k in ("targets", "effects", "activities", "follow_up", "milestones", "measurable") for x in g[k]]
            texts += [o["as_written"] for o in g["owners"]] + [r["label"] for r in g["references"]]
            for x in texts:
                if x and not any(letters(x) in w for w in whole):
                    n = letters(x)
                    halves = any(n[:i] in v and n[i:] in v for v in whole for i in range(4, len(n) - 3))
                    print("in two pieces (row over a page break)" if halves else "NOT IN THE FILE", g["id"], x)
            for k in ("targets", "effects", "activities"):
                assert all(x["length"] == len(letters(x["text"])) for x in g[k])
        truth = {"schema": "gold/1", "doc_id": self.id, "file": self.file, "document": self.document, "goals": self.goals}
        (HALF / "truth" / f"{self.stem}.json").write_text(json.dumps(truth, ensure_ascii=False, indent=1) + "\n", "utf-8")
        count = lambda k: sum(len(g[k]) for g in self.goals)
        print(self.file, "goals", len(self.goals), "pages", len(ways[0]) - 1 if self.file.endswith("pdf") else "-", {k: count(k) for k in ("activities", "targets", "effects", "owners", "measurable", "references", "follow_up", "milestones")})


def chromium(page, target):
    with tempfile.TemporaryDirectory() as tmp:
        source, out = pathlib.Path(tmp) / "page.html", pathlib.Path(tmp) / "page.pdf"
        source.write_text(page, "utf-8")
        subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp}/profile", "--no-pdf-header-footer", f"--print-to-pdf={out}", source.as_uri()], check=True, capture_output=True, timeout=120)
        target.write_bytes(out.read_bytes())


def libreoffice(source, target):
    with tempfile.TemporaryDirectory() as tmp:
        subprocess.run(["soffice", f"-env:UserInstallation=file://{tmp}/profile", "--headless", "--convert-to", target.suffix[1:], "--outdir", tmp, source], check=True, capture_output=True, timeout=180)
        target.write_bytes((pathlib.Path(tmp) / f"{pathlib.Path(source).stem}{target.suffix}").read_bytes())

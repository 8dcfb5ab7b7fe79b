"""Text with facts written inside it, for c41 to c46: one source for a document and its truth.

A mark is {code:arguments|shown text}; marks may stand in one another.
  t target  e effect  a activity (a2: second level)  p purpose  b background
  o owner, x participant, y either: name;role;responsibility     m figure: value unit year type
  f follow-up: time;time      w time frame: from..to [multi]     d milestone: date
  r reference: norm           s state: word
The shown text goes to the document, the rest to truth/STEM.json.
"""
import json
import pathlib
import re

BLIND = pathlib.Path(__file__).resolve().parent.parent


def letters(text):
    return sum(c.isalnum() for c in text)


def parse(text):
    """[str | (code, args, [parts])]"""
    parts, stack, i = [], [], 0
    opening = re.compile(r"\{([a-z]2?)(?::([^|{}]*))?\|")
    while i < len(text):
        m = opening.match(text, i)
        if m:
            stack.append((parts, m.group(1), m.group(2) or ""))
            parts, i = [], m.end()
        elif text[i] == "}":
            outer, code, args = stack.pop()
            outer.append((code, args, parts))
            parts, i = outer, i + 1
        else:
            if parts and isinstance(parts[-1], str):
                parts[-1] += text[i]
            else:
                parts.append(text[i])
            i += 1
    assert not stack, text
    return parts


def shown(parts):
    return "".join(p if isinstance(p, str) else shown(p[2]) for p in parts)


def plain(text):
    return shown(parse(text))


def reference(norm, label, municipality):
    framework = re.match(r"[A-Za-zÆØÅæøå]+", norm).group(0)
    return {"framework": framework, "label": label, "norm": norm, "canonical": norm if framework == "Lov" else f"{municipality}/{norm}"}


class Goal:
    def __init__(self, doc, title, kind, number=None, section=None, parent=None, themes=(), target_groups=(), **more):
        self.doc, self.title = doc, title
        n = len(doc.goals) + 1
        self.fact = {
            "id": f"{doc.id}-g{n:02}", "title": title, "kind": kind, "number": number, "section": {"title": section} if section else None,
            "parent_goal": parent, "purpose": {"present": False}, "background": {"present": False}, "targets": [], "measurable": [], "effects": [],
            "activities": [], "owners": [], "follow_up": [], "time_frame": None, "milestones": [], "references": [], "state": None,
            "target_groups": list(target_groups), "themes": list(themes), **more,
        }
        doc.goals.append(self)

    def __call__(self, text):
        """Takes the facts of a text and gives the text without marks."""
        parts = parse(text)
        self.walk(parts, None)
        return shown(parts)

    def walk(self, parts, around):
        for p in parts:
            if not isinstance(p, str):
                self.take(p, around)
                self.walk(p[2], around or shown(p[2]))

    def take(self, mark, around):
        code, args, inner = mark
        text, f = shown(inner), self.fact
        span = lambda key, sign: {"id": f"{f['id']}-{sign}{len(f[key]) + 1:02}", "text": text, "length": letters(text)}
        if code == "t":
            f["targets"].append(span("targets", "t"))
        elif code == "e":
            f["effects"].append(span("effects", "e"))
        elif code in ("a", "a2"):
            level = 2 if code == "a2" else 1
            above = next(a["id"] for a in reversed(f["activities"]) if a["level"] == 1) if level == 2 else None
            f["activities"].append({**span("activities", "a"), "level": level, "parent": above})
        elif code in ("p", "b"):
            key = {"p": "purpose", "b": "background"}[code]
            old = f[key].get("text")
            f[key] = {"present": True, "text": f"{old} {text}" if old else text}
        elif code in ("o", "x", "y"):
            name, role, word = ([x.strip() for x in args.split(";")] + ["", "", ""])[:3]
            core = {"o": True, "x": False, "y": "either"}[code]
            who = {"as_written": text, "name": name or None, "role": role or (None if name else text), "responsibility": word or ("ansvarlig" if core is True else "deltager"), "core": core}
            if not any((o["name"], o["role"]) == (who["name"], who["role"]) for o in f["owners"]):
                f["owners"].append(who)
        elif code == "m":
            value, *unit, year, kind = args.split()
            value = float(value)
            assert kind in ("target", "baseline", "amount", "other"), args
            f["measurable"].append({"id": f"{f['id']}-m{len(f['measurable']) + 1:02}", "text": around or text, "value": int(value) if value == int(value) else value,
                                    "unit": " ".join(unit), "year": None if year == "-" else int(year), "type": kind, "applies_to": None})
        elif code == "f":
            f["follow_up"].append({"text": text, "times": [x.strip() for x in args.split(";") if x.strip()], "where": None})
        elif code == "w":
            dates, _, more = args.partition(" ")
            first, last = dates.split("..")
            assert f["time_frame"] is None, f["title"]
            f["time_frame"] = {"text": text, "from": first or None, "to": last or None, "multi_year": more == "multi" or bool(first and last and first[:4] != last[:4])}
        elif code == "d":
            f["milestones"].append({"text": text, "when": args})
        elif code == "r":
            ref = reference(args, text, self.doc.meta["municipality"])
            if ref["norm"] not in [r["norm"] for r in f["references"]]:
                f["references"].append(ref)
        elif code == "s":
            f["state"] = args or text
        else:
            raise ValueError(mark)


class Doc:
    def __init__(self, id, stem, ending, **meta):
        self.id, self.stem, self.meta, self.goals = id, stem, meta, []
        self.file = BLIND / "documents" / f"{stem}.{ending}"
        self.references, self.sections = [], []

    def goal(self, title, kind, **options):
        return Goal(self, title, kind, **options)

    def __call__(self, text):
        """Text outside goals: only references are kept."""
        parts = parse(text)
        self.references += [reference(a, shown(i), self.meta["municipality"]) for c, a, i in (p for p in parts if not isinstance(p, str)) if c == "r"]
        return shown(parts)

    def section(self, title):
        self.sections.append({"title": title})
        return title

    def write_truth(self):
        m = self.meta
        document = {k: {"value": m[k]} for k in ("title", "municipality", "area", "document_type", "state") if m.get(k)}
        document |= {"period": m["period"], "language": "da", "references_document": self.references, "sections": self.sections}
        document |= {k: [{"text": t} for t in m[k]] for k in ("values", "challenges", "intro_aims") if k in m}
        out = {"schema": "gold/1", "doc_id": self.id, "file": self.file.name, "files": [self.file.name], "fictional": True, "document": document, "goals": [g.fact for g in self.goals]}
        (BLIND / "truth" / f"{self.stem}.json").write_text(json.dumps(out, ensure_ascii=False, indent=1) + "\n", "utf-8")

"""Facts marked inside the text they stand in: one source gives both the document and its truth.

A goal is called with a marked text, `{code arguments|text}` (`{code text}` where the code takes none); it keeps the facts and gives the plain text back to be laid out.
Marks may stand inside one another.
  p b           purpose, background                      t e           target, effect
  a a2          activity of the first, second level      f TIME;TIME   follow-up with the times it names
  m VALUE;UNIT;YEAR;TYPE;APPLIES    figure                o CORE;RESPONSIBILITY;NAME;ROLE    person or body: + answers for it, ? either, - takes part
  r FRAMEWORK;NORM                  reference             w FROM;TO;MULTI-YEAR   time frame          ms WHEN   milestone

`save(TRUTH)` writes the truth; `check` compares every text with the words of the file, letters and digits alone, and finds the pages.
"""
import json
import pathlib
import re
import subprocess
import sys
import unicodedata
import zipfile

HALF = pathlib.Path(__file__).resolve().parent.parent


def letters(text):
    return "".join(c for c in unicodedata.normalize("NFC", text or "").lower() if c.isalnum())


def number(text):
    return int(text) if re.fullmatch(r"-?\d+", text or "") else float(text) if text else None


class Goal:
    def __init__(self, doc, n, title, kind, **more):
        self.doc, self.n = doc, n
        self.said = []
        state, section, parent = more.pop("state", None), more.pop("section", None), more.pop("parent", None)
        self.truth = {
            "id": f"{doc.id}-{n}", "title": title, "kind": kind, "number": more.pop("number", None), "section": {"title": section} if section else None,
            "parent_goal": f"{doc.id}-{parent}" if parent else None, "page": 1, "optional": more.pop("optional", False), "purpose": {"present": False, "text": None}, "background": {"present": False, "text": None},
            "targets": [], "effects": [], "activities": [], "owners": [], "follow_up": [], "time_frame": None, "milestones": [], "references": [], "measurable": [],
            "state": state, "target_groups": more.pop("groups", []), "themes": more.pop("themes", []),
        }
        self.truth.update(more)

    def __call__(self, marked):
        return self.read(marked, 0)[0]

    def read(self, s, i):
        out = ""
        while i < len(s):
            if s[i] == "}":
                return out, i
            if s[i] == "{":
                plain = re.match(r"\{(p|b|t|e|a2?)[ |]", s[i:])
                bar = i + plain.end() - 1 if plain else s.index("|", i)
                code, _, args = s[i + 1:bar].partition(" ")
                slot = self.open(code, args.split(";") if args else [])
                text, i = self.read(s, bar + 1)
                assert i < len(s) and s[i] == "}", s
                self.close(code, slot, text)
                out += text
            else:
                out += s[i]
            i += 1
        return out, i

    def open(self, code, args):
        t, arg = self.truth, lambda k: args[k] if k < len(args) and args[k] else None
        kinds = {"t": "targets", "e": "effects", "a": "activities", "a2": "activities", "f": "follow_up", "m": "measurable", "o": "owners", "r": "references", "ms": "milestones"}
        if code in ("p", "b", "w"):
            return args
        items = t[kinds[code]]
        ident = f"{t['id']}-{code[0]}{len(items) + 1:02}"
        if code in ("t", "e"):
            slot = {"id": ident, "text": "", "length": 0}
        elif code in ("a", "a2"):
            first = [x for x in items if x["level"] == 1]
            slot = {"id": ident, "level": int(code[1:] or 1), "parent": first[-1]["id"] if code == "a2" else None, "text": "", "length": 0}
        elif code == "f":
            slot = {"text": "", "times": [a for a in args if a]}
        elif code == "m":
            slot = {"id": ident, "text": "", "value": number(arg(0)), "unit": arg(1), "year": number(arg(2)), "type": arg(3) or "target", "applies_to": arg(4)}
        elif code == "o":
            slot = {"as_written": "", "name": arg(2), "role": arg(3), "responsibility": arg(1), "core": {"+": True, "?": "either", "-": False}[arg(0)]}
        elif code == "r":
            slot = {"framework": arg(0), "label": "", "norm": arg(1)}
        else:
            slot = {"text": "", "when": arg(0)}
        items.append(slot)
        return slot

    def close(self, code, slot, text):
        self.said.append(text)
        if code in ("p", "b"):
            field = self.truth["purpose" if code == "p" else "background"]
            field.update(present=True, text=f"{field['text']} {text}" if field["text"] else text)
        elif code == "w":
            self.truth["time_frame"] = {"text": text, "from": slot[0] or None, "to": (slot[1] or None) if len(slot) > 1 else None, "multi_year": (slot[2] == "yes") if len(slot) > 2 else False}
        elif code == "o":
            slot["as_written"] = text
            if not slot["name"] and not slot["role"]:
                slot["role"] = text
        elif code == "r":
            slot["label"] = text
        else:
            slot["text"] = text
            if "length" in slot:
                slot["length"] = len(letters(text))


class Doc:
    def __init__(self, id, file, title, municipality, area, document_type, period, state, **more):
        value = lambda x: {"value": x}
        self.id, self.file, self.goals = id, file, []
        self.head = {"title": value(title), "municipality": value(municipality), "area": value(area), "document_type": value(document_type), "period": period,
                     "state": value(state), "language": "da", "values": [], "challenges": [], "intro_aims": []}
        self.head.update(more)

    def goal(self, n, title, kind, **more):
        self.goals.append(Goal(self, n, title, kind, **more))
        return self.goals[-1]

    @property
    def path(self):
        return HALF / "documents" / self.file

    def save(self):
        self.check()
        truth = {"schema": "gold/1", "doc_id": self.id, "file": self.file, "document": self.head, "goals": [g.truth for g in self.goals]}
        (HALF / "truth" / (self.path.stem + ".json")).write_text(json.dumps(truth, ensure_ascii=False, indent=1) + "\n", "utf-8")

    def forms(self):
        """The file's text in several reading orders, each a list of pages."""
        if self.path.suffix == ".pdf":
            for order in ([], ["-layout"], ["-raw"]):
                text = subprocess.run(["pdftotext", *order, "-enc", "UTF-8", str(self.path), "-"], check=True, capture_output=True).stdout.decode("utf-8")
                yield text.split("\f")
        else:
            parts = zipfile.ZipFile(self.path)
            xml = "".join(parts.read(n).decode("utf-8") for n in parts.namelist() if re.match(r"word/(document|footer\d*)\.xml", n))
            yield [re.sub(r"<[^>]+>", "", re.sub(r"</w:p>|<w:br/>|<w:tab/>", "\n", xml)).replace("&amp;", "&")]

    def check(self):
        """Each text stands whole in one reading order; where a page or a column divides it, its words at least come in order."""
        forms = list(self.forms())
        whole = [letters("".join(pages)) for pages in forms]
        words = re.sub(r"-\n\s*", "", " ".join(forms[0])).split()
        words = [letters(w) for w in words]
        bad = divided = 0

        def in_order(text):
            want, last = [letters(w) for w in text.split() if letters(w)], 0
            for start, w in enumerate(words):
                if w == want[0]:
                    k = start
                    for x in want[1:]:
                        near = [j for j in range(k + 1, min(k + 130, len(words))) if words[j] == x]
                        if not near:
                            break
                        k = near[0]
                    else:
                        return True
            return False

        head = [x["text"] for kind in ("values", "challenges", "intro_aims") for x in self.head[kind]] + [self.head["title"]["value"], self.head["municipality"]["value"], self.head["area"]["value"]]
        for g in self.goals:
            t = g.truth
            said = g.said + [t["title"]] + ([t["section"]["title"]] if t["section"] else []) + [o["name"] for o in t["owners"] if o["name"]]
            for text in said:
                if any(letters(text) in w for w in whole):
                    continue
                if in_order(text):
                    divided += 1
                    print(f"  divided {t['id']}: {text[:90]}")
                else:
                    bad += 1
                    print(f"  MISSING {t['id']}: {text}")
            at = [n + 1 for n, page in enumerate(forms[0]) if letters(t["title"]) in letters(page)]
            t["page"] = t.pop("on", None) or next((n for n in at if n >= self.first), at[0] if at else 1)
        for text in head:
            if text and not any(letters(text) in w for w in whole):
                bad += 1
                print("  MISSING head:", text)
        count = lambda k: sum(len(g.truth[k]) for g in self.goals)
        print(self.file, max(len(forms[0]) - 1, 1), "pages,", len(self.goals), "goals,", ", ".join(f"{count(k)} {k}" for k in ("targets", "effects", "activities", "owners", "follow_up", "measurable", "references")), f"- {divided} divided, {bad} missing")
        if bad:
            sys.exit(1)

    first = 1

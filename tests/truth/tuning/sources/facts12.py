"""Text and facts written once (used by c71 to c76): «tag attributes|text» marks a fact inside the text that is rendered.

G kind;number;^parent|title   a goal begins         S|title, S-   the section of the goals that follow   = n   back to the goal numbered n
p b t e a aa (second level)   purpose … activity    f times,times|text   T from;to|text   m when|text    s word|text   status
o x d responsibility;role;name|as written           answers for the goal, either way, takes part
r norm|label   n value;unit;type;year|text          K groups#themes     a tag with ! before it is recorded and not shown
"""
import html, re
from facts11 import HALF, finish, goal, letters

clean = lambda s: re.sub(r"\s+", " ", html.unescape(re.sub(r"<[^>]+>", "", s))).strip()


class Truth:
    def __init__(self, plain=clean):
        self.goals, self.now, self.section, self.plain = [], None, None, plain

    def read(self, text):
        """The text without its marks."""
        out, stack = [""], []
        for part in re.split(r"(«[^|»«]*[|»]|»)", text):
            if part.startswith("«") and part.endswith("|"):
                stack.append(self.open(part[1:-1]))
                out.append("")
            elif part.startswith("«"):
                self.point(part[1:-1])
            elif part == "»":
                inner = out.pop()
                hidden = self.close(stack.pop(), inner)
                out[-1] += "" if hidden else inner
            else:
                out[-1] += part
        assert not stack, stack
        return out[0]

    def open(self, head):
        hidden = head.startswith("!")
        tag, _, rest = head.lstrip("!").partition(" ")
        arg = [x.strip() for x in rest.split(";")] if rest else []
        arg += [""] * (6 - len(arg))
        if tag == "G":
            g = goal("", arg[0], number=arg[1] or None, section=self.section)
            g["_parent"] = int(arg[2][1:]) if arg[2] else None
            self.goals.append(g)
            self.now = g
        slot = None
        if tag in ("a", "aa"):
            a = {"text": "", "length": 0, "level": 1 if tag == "a" else 2, "parent": None}
            if tag == "aa":
                a["parent"] = max(i for i, x in enumerate(self.now["activities"]) if x["level"] == 1)
            self.now["activities"].append(a)
            slot = a
        return tag, arg, hidden, self.now, slot

    def point(self, head):
        tag, _, rest = head.partition(" ")
        if tag == "S-":
            self.section = None
        elif tag == "=":
            self.now = self.goals[int(rest) - 1]
        elif tag == "K":
            groups, _, themes = rest.partition("#")
            self.now["target_groups"], self.now["themes"] = [[y.strip() for y in x.split(",") if y.strip()] for x in (groups, themes)]
        else:
            raise ValueError(head)

    def close(self, opened, inner):
        (tag, arg, hidden, g, slot), text = opened, self.plain(inner)
        if tag == "S":
            self.section = text
        elif tag == "G":
            g["title"] = text
        elif tag in "pb":
            f = g["purpose" if tag == "p" else "background"]
            f.update(present=True, text=" ".join(x for x in (f["text"], text) if x))
        elif tag in "te":
            g["targets" if tag == "t" else "effects"].append({"text": text, "length": len(letters(text))})
        elif tag in ("a", "aa"):
            slot.update(text=text, length=len(letters(text)))
        elif tag == "f":
            g["follow_up"].append({"text": text, "times": [x.strip() for x in ";".join(arg).rstrip(";").split(",") if x.strip()]})
        elif tag == "T":
            g["time_frame"] = {"text": text, "from": arg[0] or None, "to": arg[1] or None}
        elif tag == "m":
            g["milestones"].append({"text": text, "when": arg[0]})
        elif tag == "s":
            g["state"] = arg[0] or text
        elif tag in "oxd":
            name = arg[2] or None
            g["owners"].append({"as_written": text, "name": name, "role": arg[1] or (None if name else text), "responsibility": arg[0] or ("deltager" if tag == "d" else "ansvarlig"), "core": {"o": True, "x": "either", "d": False}[tag]})
        elif tag == "r":
            g["references"].append({"framework": arg[0].split(":")[0], "label": text, "norm": arg[0]})
        elif tag == "n":
            g["measurable"].append({"text": text, "value": float(arg[0]) if "." in arg[0] else int(arg[0]), "unit": arg[1], "year": int(arg[3]) if arg[3] else None, "type": arg[2] or "target", "applies_to": None})
        else:
            raise ValueError(tag)
        return hidden

    def finish(self, stem, suffix, document):
        for g in self.goals:
            p = g.pop("_parent")
            g["parent_goal"] = self.goals[p - 1]["title"] if p else None
        for f in (g["time_frame"] for g in self.goals):
            assert f is None or f["text"]
        finish(stem, suffix, document, self.goals)

    def show(self):
        for g in self.goals:
            print("\n##", g["id"], g["kind"], g["number"], g["title"], "|", (g["section"] or {}).get("title"), "| p", g["page"], g["parent_goal"], g["state"])
            for k in ("purpose", "background"):
                if g[k]["present"]:
                    print("  ", k, ":", g[k]["text"])
            for k in ("targets", "effects", "activities"):
                for x in g[k]:
                    print("  ", k[:-1], x.get("level", ""), x["text"])
            for o in g["owners"]:
                print("   own", o["core"], [o["as_written"], o["role"], o["name"], o["responsibility"]])
            for k in ("follow_up", "milestones", "references", "measurable"):
                for x in g[k]:
                    print("  ", k, list(x.values()))
            print("   time", g["time_frame"], g["target_groups"], g["themes"])

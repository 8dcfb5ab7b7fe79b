"""Reads the source format of the demo corpus: one text with the facts marked where they stand.

A source file is TOML between two lines `+++`, then lines:

    # Heading            a section (`## ` a heading inside it, `#- ` one that holds no goals)
    ! Title              a goal starts; `!! key=value; …` below it gives id, n, kind, parent, track
    : Label = role       a field of the goal; roles: pur bg aim eff act fu own tf pol none
    - item  -- item      lists of two levels
    > text               a line of a fact box
    | a | b              a row of a table that is not made of goals
    %% toc, %% pagebreak what the layout shall do here
    /                    the goal ends, what follows belongs to the section

Facts inside a line are written [[code value|text that is shown]]:

    r NORM               reference                    m value unit year type   figure
    o|p|e Name;Role;Word owner, participant, either   t a;b                    times of follow-up
    d 2024-05            milestone                    f from..to [multi]       time frame
    s word               status                       a aim eff pur bg fu      a sentence with that role (n: none)
"""
import dataclasses
import re
import tomllib

ROLES = {"pur", "bg", "aim", "eff", "act", "fu", "own", "tf", "pol", "none"}
SENTENCE = {"a": "act", "aim": "aim", "eff": "eff", "pur": "pur", "bg": "bg", "fu": "fu", "n": "none"}


@dataclasses.dataclass
class Mark:
    """A fact: its code, its arguments, the words shown and the line it stands in."""
    code: str
    args: str
    shown: str
    line: str


@dataclasses.dataclass
class Block:
    """A paragraph, list item, fact box line or table row as shown, with its marks."""
    kind: str
    level: int
    text: str
    marks: list
    cells: list = dataclasses.field(default_factory=list)


@dataclasses.dataclass
class Field:
    """A labelled part of a goal."""
    label: str | None
    role: str
    blocks: list


@dataclasses.dataclass
class Goal:
    """A goal with its fields in the order of the page."""
    title: str
    section: str | None
    options: dict
    fields: list
    marks: list = dataclasses.field(default_factory=list)


@dataclasses.dataclass
class Doc:
    """A document: its front matter and its nodes ("h", level, text), Block, Goal, ("do", word)."""
    meta: dict
    nodes: list

    def label(self, goal):
        """What stands before a goal's title: "Mål 3: " and the like."""
        label = goal.options.get("label", self.meta.get("goal_label", "")).replace("{n}", goal.options.get("n", ""))
        return label.strip() + " " if label else ""

    def goals(self):
        return [n for n in self.nodes if isinstance(n, Goal)]


def unmark(line):
    """The text shown and its marks, outermost last."""
    marks = []

    def walk(s):
        out, i = "", 0
        while i < len(s):
            if s.startswith("[[", i):
                depth, j = 1, i + 2
                while depth:
                    if s.startswith("[[", j):
                        depth, j = depth + 1, j + 2
                    elif s.startswith("]]", j):
                        depth, j = depth - 1, j + 2
                    else:
                        j += 1
                        assert j <= len(s), f"unclosed mark: {s}"
                code, _, inner = s[i + 2:j - 2].partition("|")
                shown = walk(inner)
                word, _, args = code.strip().partition(" ")
                marks.append(Mark(word, args.strip(), shown, ""))
                out, i = out + shown, j
            else:
                out, i = out + s[i], i + 1
        return out

    text = walk(line)
    for m in marks:
        m.line = text
    return text, marks


def block(line):
    """A line of running text."""
    if line.startswith("|"):
        cells, marks = [], []
        for cell in re.split(r"(?<!\[)\s\|\s(?![^\[]*\]\])", line.strip()[1:].strip().rstrip("|")):
            text, found = unmark(cell.strip())
            cells.append(text)
            marks += found
        for m in marks:
            m.line = " ".join(cells)
        return Block("row", 0, " ".join(cells), marks, cells)
    for head, kind, level in (("-- ", "li", 2), ("- ", "li", 1), ("> ", "box", 0), ("", "p", 0)):
        if line.startswith(head):
            text, marks = unmark(line[len(head):].strip())
            return Block(kind, level, text, marks)


def load(path):
    """The document of a source file."""
    _, front, body = path.read_text("utf-8").split("+++\n", 2)
    doc, section, goal = Doc(tomllib.loads(front), []), None, None
    for raw in body.split("\n"):
        line = raw.strip()
        if not line:
            continue
        if line.startswith("%% "):
            doc.nodes.append(("do", line[3:])) if goal is None else goal.fields[-1].blocks.append(Block("do", 0, line[3:], []))
        elif line.startswith(("# ", "## ", "#- ")):
            goal, (sign, title) = None, line.split(" ", 1)
            section = {"#": title, "#-": None}.get(sign, section)
            doc.nodes.append(("h", 2 if sign == "##" else 1, title))
        elif line.startswith("!! "):
            goal.options.update(dict(x.strip().split("=", 1) for x in line[3:].split(";")))
        elif line.startswith("! "):
            title, marks = unmark(line[2:])
            goal = Goal(title, section, {}, [Field(None, "none", [])], marks)
            doc.nodes.append(goal)
        elif line == "/":
            goal = None
        elif line.startswith(":") and goal is not None:
            label, _, role = line[1:].rpartition("=")
            assert role.strip() in ROLES, line
            goal.fields.append(Field(label.strip() or None, role.strip(), []))
        elif goal is not None:
            goal.fields[-1].blocks.append(block(line))
        else:
            doc.nodes.append(block(line))
    return doc

"""Makes the truth file (schema gold/1) of a source document."""
import re

from .markup import SENTENCE, Goal

LAWS = ("Serviceloven", "LAB", "BarnetsLov", "Sundhedsloven", "Folkeskoleloven", "Ældreloven")
SENTENCE_END = re.compile(r"(?<=[.!?])(?<!\bca\.)(?<!\bpr\.)(?<!\bnr\.)(?<!\bkl\.)(?<!f\.eks\.)\s+(?=[A-ZÆØÅ])")
LIST_OF = {"aim": ("targets", "t"), "eff": ("effects", "e"), "act": ("activities", "a")}


def letters(text):
    return sum(c.isalnum() for c in text)


def span(goal_id, mark, items, text):
    return {"id": f"{goal_id}-{mark}{len(items) + 1:02}", "text": text[:100], "length": letters(text)}


def reference(mark, municipality):
    norm = mark.args
    framework = re.match(r"[A-Za-zÆØÅæøå]+", norm).group(0)
    framework = "Lov" if framework in LAWS else framework
    return {"framework": framework, "label": mark.shown, "norm": norm, "canonical": f"{municipality}/{norm}" if framework != "Lov" else norm}


def person(mark, field):
    name, role, word = ([x.strip() for x in mark.args.split(";")] + ["", "", ""])[:3]
    if not name and not role:
        role = mark.shown
    core = {"o": True, "p": False, "e": "either"}[mark.code]
    word = word or ((field.label or "").lower().strip(":? ") if field is not None else "") or ("ansvarlig" if core is True else "deltager")
    return {"as_written": mark.shown, "name": name or None, "role": role or None, "responsibility": word, "core": core}


def figure(mark, goal_id, items):
    value, *unit, year, kind = mark.args.split()
    value = float(value)
    return {
        "id": f"{goal_id}-m{len(items) + 1:02}", "text": mark.line[:160], "value": int(value) if value == int(value) else value,
        "unit": " ".join(unit), "year": None if year == "-" else int(year), "type": kind, "applies_to": None,
    }


def take_mark(out, mark, field, municipality):
    """Puts one inline fact into the goal."""
    if mark.code == "r":
        ref = reference(mark, municipality)
        if ref not in out["references"]:
            out["references"].append(ref)
    elif mark.code in ("o", "p", "e"):
        who = person(mark, field)
        if not any((o["name"], o["role"], o["core"]) == (who["name"], who["role"], who["core"]) for o in out["owners"]):
            out["owners"].append(who)
    elif mark.code == "m":
        out["measurable"].append(figure(mark, out["id"], out["measurable"]))
    elif mark.code == "d":
        out["milestones"].append({"text": mark.shown, "when": mark.args})
    elif mark.code == "f":
        dates, _, more = mark.args.partition(" ")
        first, last = dates.split("..")
        out["time_frame"] = {"text": mark.line[:100], "from": first or None, "to": last or None, "multi_year": more == "multi" or first[:4] != last[:4] and bool(last)}
    elif mark.code == "s":
        out["state"] = mark.args
    elif mark.code in SENTENCE:
        take_text(out, SENTENCE[mark.code], mark.shown, 1, [])
    else:
        assert mark.code == "t", mark


def take_text(out, role, text, level, times):
    """Puts one sentence, paragraph or list item with a role into the goal."""
    if role in LIST_OF:
        key, sign = LIST_OF[role]
        item = span(out["id"], sign, out[key], text)
        if role == "act":
            above = next((a["id"] for a in reversed(out[key]) if a["level"] < level), None) if level > 1 else None
            item = {"id": item["id"], "level": level if above else 1, "parent": above, **{k: item[k] for k in ("text", "length")}}
        out[key].append(item)
    elif role in ("pur", "bg"):
        key = {"pur": "purpose", "bg": "background"}[role]
        old = out[key].get("text")
        out[key] = {"present": True, "text": f"{old} {text}" if old else text}
    elif role == "fu":
        out["follow_up"].append({"text": text[:120], "times": times, "where": None})


def times_of(marks):
    return [x.strip() for m in marks if m.code == "t" for x in (m.args or m.shown).split(";")]


def parts(block, role, lead):
    """What of a block has the role of its field: a list item whole, prose by the sentence where it tells
    activities; not the words before a list, and not the sentences that are marked with a role of their own."""
    own = [m.shown for m in block.marks if m.code in SENTENCE]
    if block.kind == "li" or role != "act" and not lead:
        return [] if own or letters(block.text) == 0 else [block.text]
    found = SENTENCE_END.split(block.text)
    found = found[:-1] if lead else found
    return [s for s in found if letters(s) and not any(s in o for o in own)] if role == "act" else []


def take_field(out, field, municipality):
    blocks = [b for b in field.blocks if b.kind != "do"]
    for i, b in enumerate(blocks):
        following = blocks[i + 1].kind if i + 1 < len(blocks) else ""
        lead = b.kind in ("p", "box") and b.text.endswith(":") and following in ("li", "row")
        level = max(b.level, 1)
        if field.role == "pur" and b.kind == "li":
            take_text(out, "pur", b.text, 1, [])
            take_text(out, "aim", b.text, level, [])
        elif b.kind in ("p", "li"):
            for text in parts(b, field.role, lead):
                take_text(out, field.role, text, level, times_of(b.marks))
        for m in b.marks:
            if m.code == "fu":
                take_text(out, "fu", m.shown, 1, times_of(b.marks))
            elif m.code in SENTENCE:
                take_text(out, SENTENCE[m.code], m.shown, level if m.code == "a" else 1, [])
            else:
                take_mark(out, m, field, municipality)


def goal_truth(goal, index, doc):
    meta = doc.meta
    local = goal.options.get("id", f"g{index:02}")
    out = {
        "id": f"{meta['id']}-{local}", "title": goal.title, "kind": goal.options.get("kind", meta.get("kind", "mål")), "number": goal.options.get("n"),
        "section": {"title": goal.section} if goal.section else None,
        "parent_goal": f"{meta['id']}-{goal.options['parent']}" if "parent" in goal.options else None,
        "purpose": {"present": False}, "background": {"present": False}, "targets": [], "measurable": [], "effects": [], "activities": [],
        "owners": [], "follow_up": [], "time_frame": None, "milestones": [], "references": [], "state": None,
    }
    for m in goal.marks:
        take_mark(out, m, None, meta["municipality"])
    for f in goal.fields:
        take_field(out, f, meta["municipality"])
    if "track" in goal.options:
        out["track"] = {"label": goal.options["track"], "norm": goal.options["track"]}
    if goal.options.get("optional"):
        out["optional"] = True
    return out


def make(doc, files):
    """The truth of a document; `files` are its forms, the first is `file`."""
    meta = doc.meta
    refs = [reference(m, meta["municipality"]) for n in doc.nodes if not isinstance(n, (Goal, tuple)) for m in n.marks if m.code == "r"]
    document = {key: {"value": meta[key]} for key in ("title", "municipality", "area", "document_type", "state") if meta.get(key)}
    document["period"] = {k: meta["period"][k] for k in ("from", "to", "accept") if k in meta["period"]}
    document |= {"language": "da", "references_document": refs, "sections": [{"title": n[2]} for n in doc.nodes if isinstance(n, tuple) and n[0] == "h"]}
    document |= {k: [{"text": t} for t in meta[k]] for k in ("values", "challenges", "intro_aims") if k in meta}
    return {
        "schema": "gold/1", "doc_id": meta["id"], "file": files[0], "files": files, "fictional": True, "document": document,
        "goals": [goal_truth(g, i, doc) for i, g in enumerate(doc.goals(), 1)],
    }

"""Writes links-1.json over t11 to t22. Run: python3 links-1.py"""
import json, pathlib
HERE = pathlib.Path(__file__).resolve().parent.parent
titles, files = {}, {}
for f in (HERE / "truth").glob("t*.json"):
    d = json.loads(f.read_text("utf-8"))
    for g in d["goals"]:
        titles[g["id"]] = g["title"]
    files[d["doc_id"]] = d["file"]
ref = lambda s: s[:3] + "-g" + s[4:].zfill(2)
L = """
t17.3 t18.2 shared both 3 the same title, purpose, targets and owners stand in both agreements of 2025
t19.2 t18.2 shared both 2 the same goal a year later; both sides name each other
t17.6 t18.5 overlap neither 3 a good start for new colleagues: programme, makker, talks after some months
t17.7 t18.4 overlap neither 2 digital help to citizens: ambassadors and it-café on Wednesdays
t19.6 t18.5 overlap neither 2 a good start for new colleagues, the year after
t19.7 t18.4 overlap neither 1 digital help to citizens, the year after
t17.1 t19.1 continued neither 3 same title, raised target
t17.3 t19.2 continued neither 3 same goal with new dates
t17.5 t19.3 continued neither 3 same goal with a new year
t17.6 t19.6 continued neither 3 widened to trainees, title changed
t17.7 t19.7 continued neither 3 same title, raised target
t11.9 t16.9 similar neither 3 sickness absence, with a target
t11.9 t21.8 similar neither 3 sickness absence, with a target
t16.9 t21.8 similar neither 3 sickness absence, with a target
t11.9 t14.4 similar neither 2 sickness absence; one also full time
t14.4 t16.9 similar neither 2 sickness absence; one also full time
t14.4 t21.8 similar neither 2 sickness absence; one also full time
t11.1 t14.1 similar neither 2 language of small children: dialogic reading
t11.1 t15.1 similar neither 2 language of small children, parents
t14.1 t15.1 similar neither 2 language of small children, parents
t12.4 t19.4 similar neither 2 food, company and health
t12.5 t17.1 similar neither 2 managing on one's own, training before help
t12.5 t19.1 similar neither 2 managing on one's own, training before help
t11.3 t12.2 similar neither 2 open counselling for mental distress
t11.3 t16.7 similar neither 2 quick talks with a psychologist for young people
t12.2 t16.7 similar neither 2 mental distress and waiting time
t15.2 t18.3 similar neither 3 young people outside work and education, mentor
t15.2 t16.5 similar neither 2 from 8th class to education
t16.5 t18.3 similar neither 1 young people and education
t16.6 t15.2 similar neither 1 young people to job or education
t16.1 t18.1 similar neither 3 more firms use the job centre
t15.6 t16.2 similar neither 2 long-term unemployed into work
t11.7 t13.7 similar neither 3 a new cycle path, built in stages
t12.6 t15.7 similar neither 3 inequality in health: services where people are
t12.1 t14.2 similar neither 2 children moving every day
t12.1 t22.1 similar neither 1 children active in leisure time
t15.3 t22.2 similar neither 2 young people decide over a house and a budget
t11.10 t22.3 similar neither 1 fewer or better used municipal buildings
t13.1 t22.3 similar neither 1 energy use of municipal buildings
t16.8 t18.6 similar neither 1 standard letters rewritten
t19.5 t22.6 similar neither 1 volunteers; one has no content yet
t11.5 t17.1 similar neither 1 training after illness
"""
H = """
t14.3 t21.4 both about transitions, of small children and of young adults with disabilities
t17.2 t21.2 both want a count to fall, nothing else in common
t11.5 t16.7 both about waiting time, for training and for a psychologist
t13.7 t22.4 paths for commuters, paths in nature
t15.7 t18.7 a bus, for health and for citizen service
t16.10 t18.4 digital, a robot in the back office and help for citizens
t11.8 t13.1 climate, dykes and window frames
t13.11 t17.4 green, verges and nursing home gardens
t11.9 t18.2 absence of employees, citizens on sick leave
t18.2 t21.8 citizens on sick leave, absence of employees
t17.2 t18.2 discharge from hospital, citizens on sick leave
t11.2 t21.6 fewer adults in a class, stable rotas
t14.5 t21.5 parents among themselves, relatives of residents
"""
links = []
for line in L.strip().split("\n"):
    a, b, kind, declared, strength, why = line.split(" ", 5)
    links.append({"a": ref(a), "b": ref(b), "kind": kind, "declared": declared, "strength": int(strength), "why": why})
hard = [dict(zip(("a", "b", "why"), (ref(x.split(" ", 2)[0]), ref(x.split(" ", 2)[1]), x.split(" ", 2)[2]))) for x in H.strip().split("\n")]
one = [{"goal": "t17-g08", "names": "Job og Borger", "held": True}, {"goal": "t17-g04", "names": "Teknik og Miljø", "held": False}, {"goal": "t18-g03", "names": "Familie og Skole", "held": False},
       {"goal": "t19-g02", "names": "Job og Borger", "held": False}, {"goal": "t21-g04", "names": "Børn og Unge", "held": False}]
ed = [("kept", 3, 2), ("kept", 5, 3), ("changed", 1, 1), ("changed", 6, 6), ("changed", 7, 7), ("new", None, 4), ("new", None, 5), ("dropped", 2, None), ("dropped", 4, None), ("dropped", 8, None)]
editions = [{"from_file": files["t17"], "to_file": files["t19"], "changes": [{"change": c, "from": f"t17-g{a:02}" if a else None, "to": f"t19-g{b:02}" if b else None} for c, a, b in ed]}]
for x in links + hard:
    assert x["a"] in titles and x["b"] in titles, x
for x in one:
    assert x["goal"] in titles
(HERE / "links-1.json").write_text(json.dumps({"links": links, "hard_negatives": hard, "one_sided": one, "editions": editions}, ensure_ascii=False, indent=1) + "\n", "utf-8")
print(len(links), len(hard))

"""Policy in prose with run-in titles and notes in the margin, printed by Chromium. Plain Python; needs chromium and pdftotext."""
import pathlib
import subprocess
import tempfile

from facts9 import DOCUMENTS, fig, goal, owner, plain, ref, time, when, write

STEM = "c58-maaltidspolitik-roervang"
TITLE = "Et bord at sidde ved"
GUESTS, KITCHEN = "Gæsterne", "Køkkenet"

# section, title, paragraphs, margin notes [(head, text)], facts
GOALS = [
    (GUESTS, "Ingen skal spise alene, medmindre de har lyst", [
        "Halvdelen af de hjemmeboende over 80 år spiser alle deres måltider alene. Det ved vi fra sundhedsprofilen, og vi kan se det på vægten, når hjemmeplejen kommer.",
        "[[t|Alle, der er visiteret til madservice, skal have et reelt tilbud om at spise sammen med andre mindst én gang om ugen.]] [[a|Vi åbner derfor fem plejehjems spisestuer for naboerne, og Flextrafikken kører dem, der ikke selv kan komme frem.]] [[a|I landsbyerne støtter vi fællesspisning i forsamlingshusene med et tilskud på 25 kr. pr. kuvert.]]",
    ], [("Ansvar", "Ældrechef Connie Staal Ivarsen"), ("Sammen med", "Ældrerådet og landsbylaugene"), ("Et citat", "„Jeg havde glemt, hvordan maden smager, når man taler imens.“ Gæst på Solbakken")], dict(
        background="Halvdelen af de hjemmeboende over 80 år spiser alle deres måltider alene. Det ved vi fra sundhedsprofilen, og vi kan se det på vægten, når hjemmeplejen kommer.",
        owners=[owner("Ældrechef Connie Staal Ivarsen", "Connie Staal Ivarsen", "Ældrechef"), owner("Ældrerådet", None, "Ældrerådet", "sammen med", False), owner("landsbylaugene", None, "landsbylaugene", "sammen med", False), owner("Flextrafikken", None, "Flextrafikken", "udfører", "either")],
        measurable=[fig("Halvdelen af de hjemmeboende over 80 år", 50, "%", "norm"), fig("mindst én gang om ugen", 1, "gang om ugen", "norm"), fig("25 kr. pr. kuvert", 25, "kr.", "amount"), fig("fem plejehjems spisestuer", 5, "spisestuer", "norm")], target_groups=["ældre"], themes=["hjemmepleje og ældre"])),
    (GUESTS, "Skolemad, der bliver spist", [
        "En madordning er ikke en succes, fordi den er sund. Den er en succes, når bakkerne kommer tomme retur. I dag køber 22 procent af eleverne mad i skoleboderne, og mange holder op efter fjerde klasse.",
        "[[t|Inden udgangen af 2030 skal 45 procent af eleverne spise med mindst tre dage om ugen.]] Vejen går gennem eleverne selv. [[a|Hver skole får et madråd, som smager på menuen en måned før den tages i brug.]] [[a|Sjetteklasserne skal på skift arbejde en uge i køkkenet, og frikvarteret lægges før maden i stedet for efter på de fire skoler, der har sagt ja til at prøve det.]]",
    ], [("Ansvar", "Skolechef Hjalte Mørch og køkkenchef Alba Rønne-Lund"), ("Følges op", "Salgstallene ses igennem hvert halvår i skolebestyrelserne"), ("I tal", "4.800 elever på ni skoler")], dict(
        background="En madordning er ikke en succes, fordi den er sund. Den er en succes, når bakkerne kommer tomme retur.",
        owners=[owner("Skolechef Hjalte Mørch", "Hjalte Mørch", "Skolechef"), owner("køkkenchef Alba Rønne-Lund", "Alba Rønne-Lund", "køkkenchef")],
        follow_up=[when("Salgstallene ses igennem hvert halvår i skolebestyrelserne", "hvert halvår")],
        measurable=[fig("I dag køber 22 procent af eleverne mad i skoleboderne", 22, "%", "baseline", 2026), fig("45 procent af eleverne spise med mindst tre dage om ugen", 45, "%", "target", 2030), fig("4.800 elever på ni skoler", 4800, "elever", "cited figure")],
        time_frame=None, target_groups=["skoleelever"], themes=["børn og unge"])),
    (GUESTS, "De syge spiser, som de kan", [
        "Hver tredje borger, der kommer hjem fra sygehuset, har tabt sig så meget, at det forsinker genoptræningen. [[a|Fra 2028 vejes alle ved det første besøg efter en indlæggelse, og de småtspisende tilbydes seks små måltider med ekstra protein om dagen.]] [[a|En klinisk diætist tager med ud, hvis vægten ikke stiger efter tre uger.]] [[e|Færre genindlægges på grund af underernæring, og flere kommer hurtigere på benene.]]",
    ], [("Ansvar", "Leder af hjemmesygeplejen"), ("Læs mere", "Kvalitetsstandard for madservice; sundhedslovens § 140 om genoptræning")], dict(
        background="Hver tredje borger, der kommer hjem fra sygehuset, har tabt sig så meget, at det forsinker genoptræningen.",
        owners=[owner("Leder af hjemmesygeplejen", None, "Leder af hjemmesygeplejen")], milestones=[("Fra 2028", "2028")], references=[ref("Lov", "sundhedslovens § 140", "Lov:Sundhedsloven:§140"), ref("Kvalitetsstandard", "Kvalitetsstandard for madservice", "Kvalitetsstandard:Madservice")],
        measurable=[fig("Hver tredje borger", 33, "%", "norm"), fig("tre uger", 3, "uger", "norm"), fig("seks små måltider", 6, "måltider", "norm")], target_groups=["syge", "ældre"], themes=["rehabilitering"])),
    (GUESTS, "Vand er gratis", [
        "[[t|Der må aldrig mangle en vandhane, hvor børn leger, eller hvor mennesker venter.]]",
    ], [], dict(background=None, note="a promise of one sentence and nothing more")),
    (KITCHEN, "Maden laves, hvor den spises", [
        "Duften af mad begynder måltidet. Alligevel bliver maden til hvert andet plejehjem kørt 40 kilometer i plastbakker.",
        "[[t|I 2031 har alle ni plejehjem og mindst tolv af de femten børnehaver deres eget køkken.]] [[a|De første ombygninger sker på Solbakken og i Børnehuset Rødkælken i 2028.]] [[a|Samtidig uddanner vi tyve ernæringsassistenter sammen med Madskolen i Vesterø.]] Byrådet har i Budget 2027-2030, forandring 19, afsat 14 mio. kr. til formålet.",
    ], [("Ansvar", "Køkkenchef Alba Rønne-Lund, ejendomschef Troels Beck"), ("Også med", "Fællestillidsrepræsentant Jonna Kirk, Kost og Ernæring"), ("Hvornår", "2028-2031")], dict(
        background="Duften af mad begynder måltidet. Alligevel bliver maden til hvert andet plejehjem kørt 40 kilometer i plastbakker.",
        owners=[owner("Køkkenchef Alba Rønne-Lund", "Alba Rønne-Lund", "Køkkenchef"), owner("ejendomschef Troels Beck", "Troels Beck", "ejendomschef"), owner("Fællestillidsrepræsentant Jonna Kirk, Kost og Ernæring", "Jonna Kirk", "Fællestillidsrepræsentant", "medvirkende", False),
                owner("Madskolen i Vesterø", None, "Madskolen i Vesterø", "samarbejdspartner", "either")],
        time_frame=time("2028-2031", "2028-01-01", "2031-12-31"), references=[ref("Budget", "Budget 2027-2030, forandring 19", "Budget2027-2030:forandring19")],
        measurable=[fig("mindst tolv af de femten børnehaver", 12, "børnehaver", "target", 2031), fig("alle ni plejehjem", 9, "plejehjem", "target", 2031), fig("tyve ernæringsassistenter", 20, "ernæringsassistenter", "norm"), fig("14 mio. kr.", 14, "mio. kr.", "amount"), fig("40 kilometer", 40, "km", "norm")],
        target_groups=["plejehjemsbeboere", "børn"], themes=["bygninger og boliger"])),
    (KITCHEN, "Mindre kød og mere smag", [
        "Klimaplan 2035 forpligter os til at skære i det aftryk, kommunens mad sætter. [[t|Udledningen fra vores indkøb af fødevarer skal være 25 procent lavere i 2030 end i 2024, og mindst 60 procent af råvarerne skal være økologiske.]] I 2026 var økologien oppe på 48 procent.",
        "Det når vi ikke ved at fjerne frikadellen. [[a|Kokkene får to årlige smagsdage om bælgfrugter og grønt, opskrifterne samles i en fælles base, og hver kantine har to kødfrie dage om ugen fra nytår.]]",
    ], [("Ansvar", "Måltidsudvalget (formand: direktør Lene Wium)"), ("Følges op", "Årligt klimaregnskab i april"), ("Hænger sammen med", "Verdensmål 12 og 13")], dict(
        background="Klimaplan 2035 forpligter os til at skære i det aftryk, kommunens mad sætter.",
        owners=[owner("Måltidsudvalget", None, "Måltidsudvalget"), owner("direktør Lene Wium", "Lene Wium", "direktør", "formand", True)],
        follow_up=[when("Årligt klimaregnskab i april", "Årligt", "april")], references=[ref("Plan", "Klimaplan 2035", "Plan:Klimaplan 2035"), ref("Verdensmål", "Verdensmål 12 og 13", "Verdensmål:12")],
        measurable=[fig("25 procent lavere i 2030 end i 2024", -25, "%", "target", 2030), fig("mindst 60 procent af råvarerne skal være økologiske", 60, "%", "target"), fig("I 2026 var økologien oppe på 48 procent", 48, "%", "baseline", 2026), fig("to kødfrie dage om ugen", 2, "dage", "norm")],
        target_groups=["kantiner"], themes=["klima og ressourcer"])),
    (KITCHEN, "Gulerødder fra nabomarken", [
        "Syv landmænd i kommunen leverer i dag til restauranter i hovedstaden, men ikke til os. Udbudsreglerne er blevet en undskyldning. [[a|Vi deler det næste fødevareudbud op i mindre portioner, så også en avler med få hektar kan byde ind.]] [[a|Hvert forår inviterer vi producenter og køkkener til markedsdag på Torvehallen.]] Arbejdet følger principperne i Indkøbspolitikken og i den Erhvervsstrategi, som byrådet vedtog sidste år.",
    ], [("Ansvar", "Indkøb og Udbud i samråd med Erhvervsforum Rørvang"), ("Følges op", "Andelen af lokale varer tælles hvert andet år")], dict(
        background="Syv landmænd i kommunen leverer i dag til restauranter i hovedstaden, men ikke til os. Udbudsreglerne er blevet en undskyldning.",
        owners=[owner("Indkøb og Udbud", None, "Indkøb og Udbud"), owner("Erhvervsforum Rørvang", None, "Erhvervsforum Rørvang", "i samråd med", False)],
        follow_up=[when("Andelen af lokale varer tælles hvert andet år", "hvert andet år")], references=[ref("Politik", "Indkøbspolitikken", "Politik:Indkøbspolitik"), ref("Strategi", "Erhvervsstrategi", "Strategi:Erhvervsstrategi")],
        target_groups=["producenter"], themes=["fællesskab og samarbejde"])),
    (KITCHEN, "Madspild tælles på vægten", [
        "Det, der ikke måles, bliver skrabet ud. [[a|Alle køkkener vejer deres spild i uge 10 og uge 40.]] [[a|Overskydende portioner må sælges til medarbejdere og pårørende for 20 kr.]] [[t|Spildet skal halveres fra 110 gram pr. kuvert til 55 gram i 2029.]] Den, der lykkes bedst, får ikke en pokal, men besøg af de andre.",
    ], [("Ansvar", "De enkelte køkkenledere"), ("Følges op", "Tallene sendes til Måltidsudvalget i marts og oktober")], dict(
        background="Det, der ikke måles, bliver skrabet ud.", owners=[owner("De enkelte køkkenledere", None, "De enkelte køkkenledere")],
        follow_up=[when("Tallene sendes til Måltidsudvalget i marts og oktober", "marts", "oktober")],
        measurable=[fig("110 gram pr. kuvert", 110, "gram", "baseline"), fig("til 55 gram i 2029", 55, "gram", "target", 2029), fig("for 20 kr.", 20, "kr.", "amount"), fig("Spildet skal halveres", -50, "%", "norm", 2029)],
        target_groups=["køkkener"], themes=["klima og ressourcer"])),
]

CUSTOMS = ["Vi venter, til alle har fået.", "Den, der dækker bordet, bestemmer duften i rummet.", "Vi spørger, før vi hjælper."]

CSS = """@page{size:A4;margin:20mm 16mm 22mm;@bottom-left{content:"Rørvang Kommune · Måltidspolitik 2027-2034";font:7.5pt "Liberation Sans";color:#8a7a70}@bottom-right{content:counter(page);font:7.5pt "Liberation Sans"}}body{font:12pt/1.55 "Liberation Serif";color:#2b2420;margin:0}
h1{font:bold 40pt/1.05 "Liberation Sans Narrow";color:#a3322b;margin:55mm 0 6mm}.sub{font-size:14pt}.imprint{margin-top:90mm;font-size:9pt}
h2{font:bold 19pt "Liberation Sans Narrow";color:#a3322b;margin:0 0 4mm;break-before:page;break-after:avoid}h2.in{break-before:auto;margin-top:9mm}
.row{display:grid;grid-template-columns:122mm 1fr;column-gap:9mm;margin-bottom:7mm}.row p{margin:0 0 2.4mm}
aside{font:8.3pt/1.4 "Liberation Sans";color:#6b5d54;border-left:.4mm solid #d9b99b;padding-left:3mm}aside p{margin:0 0 2mm}aside b{color:#a3322b;font-weight:normal;text-transform:uppercase;letter-spacing:.4px;font-size:7.3pt;display:block}
.t{font-weight:bold;color:#a3322b}.lead{font-size:14pt;font-style:italic;width:122mm}ul{width:115mm}"""


def row(title, paragraphs, notes):
    first, *rest = map(plain, paragraphs)
    aside = "".join(f"<p><b>{a}</b>{b}</p>" for a, b in notes)
    return f'<div class=row><div><p><span class=t>{title}.</span> {first}</p>{"".join(f"<p>{p}</p>" for p in rest)}</div>{f"<aside>{aside}</aside>" if notes else ""}</div>'


def page():
    part = lambda s: "".join(row(t, p, n) for sec, t, p, n, _ in GOALS if sec == s)
    return f"""<!DOCTYPE html><html lang=da><meta charset=utf-8><title>maaltidspolitik_endelig_v7</title><style>{CSS}</style>
<h1>{TITLE}</h1><p class=sub>Rørvang Kommune, 2027-2034</p><p class=imprint>Vedtaget af Rørvang Byråd den 26. april 2027. Foto på forsiden: Havneskolens køkken, 2026.</p>
<h2>Vores vision</h2>
<p class=lead>I Rørvang er et måltid mere end næring. Det er det tidspunkt på dagen, hvor nogen har tænkt på én.</p>
<div class=row><div><p>Kommunen serverer 11.000 måltider om dagen. De bliver spist af børn, der lige har lært at holde på en ske, og af mennesker, der er ved at glemme det igen. Politikken gælder for dem alle, og den gælder også for de 160 medarbejdere, som skræller, steger, kører og rydder af.</p>
<p>Forrige politik fra 2018 handlede mest om kalorier. Siden har vi lært, at sund mad i skraldespanden ikke gør nogen sundere. Denne politik handler derfor om bordet: hvem der sidder ved det, og hvordan maden når frem.</p></div><aside><p><b>Om politikken</b>Teksten er skrevet efter fire fællesspisninger med i alt 350 borgere i efteråret 2026.</p></aside></div>
<h2 class=in>Bordskik</h2><ul>{''.join(f'<li>{c}</li>' for c in CUSTOMS)}</ul>
<h2 class=in>{GUESTS}</h2>{part(GUESTS)}
<h2 class=in>{KITCHEN}</h2>{part(KITCHEN)}
<h2 class=in>Når politikken skal leve</h2><div class=row><div><p>Måltidsudvalget mødes fire gange om året. Byrådet får en samlet status i 2029 og 2032, og i 2034 skriver vi en ny politik, forhåbentlig ved et bord.</p></div></div></html>"""


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as tmp:
        source = pathlib.Path(tmp) / "page.html"
        source.write_text(page(), "utf-8")
        subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp}/profile", "--no-pdf-header-footer", f"--print-to-pdf={DOCUMENTS / (STEM + '.pdf')}", source.as_uri()], check=True, capture_output=True, timeout=120)
    write(STEM, "pdf", {
        "title": TITLE, "municipality": "Rørvang", "area": None, "document_type": "måltidspolitik", "period": {"from": "2027-01-01", "to": "2034-12-31", "accept": ["2027"]}, "state": "adopted",
        "values": [{"text": c} for c in CUSTOMS], "challenges": [], "intro_aims": [], "follow_up_document": {"text": "Byrådet får en samlet status i 2029 og 2032", "times": ["2029", "2032"]},
        "note": "the title of the PDF's properties is a file name; the policy has no department of its own",
    }, [goal(t, "løfte", *p, section=s, **facts) for s, t, p, n, facts in GOALS])

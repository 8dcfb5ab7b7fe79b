"""A climate plan with numbered initiatives under a strip of facts, and an appendix that repeats them. Run: python THIS; writes the document (Typst) and its truth."""
import re

import typst

from facts10 import HALF, document, plain, write

STEM = "c62-klimahandlingsplan-tangvig"
EN, TR, LA, SE = "Energi og varme", "Transport", "Landbrug, jord og vand", "Kommunen som virksomhed"


def target(tons, year=2030):
    shown = f"{tons:,}".replace(",", ".")
    return (f"{shown} ton CO2e om året i {year}", -tons, year)


G = []


def goal(number, title, section, co2, owner, owners, along, others, deadline, time, body, follow=(), **more):
    """`body`: [(kind, content)] in order; kind 'a' with a list is a list of steps."""
    t = target(co2) if co2 else None
    fields = ([("", "t", t[0])] if t else []) + [("", k, c) for k, c in body] + ([("", "f", list(follow))] if follow else [])
    G.append(dict(number=number, title=title, section=section, kind="initiativ", fields=fields, co2=t[0] if t else "ikke opgjort", owner=owner, along=along, deadline=deadline, body=body, follow=list(follow), after=4,
                  owners=[(*o, "ejer", True) for o in owners] + [(o, None, o, "sammen med", False) if isinstance(o, str) else (*o, "sammen med", False) for o in others],
                  time=(deadline, *time) if time else None, measures=([(t[0], t[1], "ton CO2e", t[2], "target")] if t else []) + more.pop("measures", []), themes=["klima"], **more))


goal("3.1", "Fjernvarme til Vang og Sønderlyng", EN, 4200, "Tangvig Fjernvarme A.m.b.a.", [("Tangvig Fjernvarme A.m.b.a.", None, "Tangvig Fjernvarme A.m.b.a.")], "Plan og Klima, grundejerforeningerne", ["Plan og Klima", "grundejerforeningerne"], "Udgangen af 2028", (None, "2028-12-31"),
     [("b", "I de to byer står der stadig 930 gasfyr. Et borgermøde i Vang Forsamlingshus viste stor interesse, men også bekymring for opgravning af nyanlagte haver."),
      (None, "⟨a:Byrådet godkender et projektforslag inden sommeren 2026.⟩ ⟨a:Derefter ringer en energivejleder til alle husstande, og der laves en prisaftale, som gælder de første 12 måneder.⟩ ⟨a:Kommunen stiller garanti for lånet på 62 mio. kr.⟩")],
     [("Antallet af tilsluttede huse opgøres hvert kvartal", ["hvert kvartal"])], refs=[], measures=[("930 gasfyr", 930, "fyr", None, "status"), ("62 mio. kr.", 62, "mio. kr.", None, "amount")], groups=["boligejere"])
goal("3.2", "Solceller, hvor der allerede er hegn", EN, 6850, "Afdelingsleder Henrik Buus", [("Afdelingsleder Henrik Buus", "Henrik Buus", "Afdelingsleder")], "Landsbyrådene, Nordøst Net", ["Landsbyrådene", "Nordøst Net"], "2026-2029", ("2026-01-01", "2029-12-31"),
     [("b", "Modstanden mod store solcelleparker handler sjældent om strøm. Den handler om udsigt og om, hvem der tjener pengene."),
      ("a", ["Udpegning af egnede arealer langs motorvejen, på lossepladsen og på store tage", "En model for lokalt medejerskab på mindst 20 % i alle nye anlæg", "Klimaråd og landsbyråd hører hinanden, før en sag kommer på dagsordenen"])],
     [("Klima- og Teknikudvalget får en status hvert år i marts", ["marts"])], refs=[("Plan", "Kommuneplan 2025", "Plan:Kommuneplan")], basis="Se også Kommuneplan 2025.", measures=[("mindst 20 %", 20, "%", None, "norm")], groups=["borgere"])
goal("3.3", "Varmetjek i de ældste huse", EN, 1100, "Energivejleder Rikke Aabo", [("Energivejleder Rikke Aabo", "Rikke Aabo", "Energivejleder")], "Håndværkerforeningen", ["Håndværkerforeningen"], "Løbende", None,
     [("p", "Initiativet skal hjælpe dem, der gerne vil, men ikke kommer i gang."), (None, "⟨a:200 husejere om året tilbydes et gratis besøg med termografi og en rapport uden forkortelser.⟩ Vi måler ikke på rapporter, men på mursten: ⟨t:Hvert andet besøg skal føre til en renovering inden for to år.⟩")],
     [], refs=[], measures=[("200 husejere om året", 200, "husejere", None, "norm")], groups=["boligejere"])
goal("4.1", "Bus 15 kører hver halve time", TR, 780, "Trafikkoordinator Peder Lund-Iversen", [("Trafikkoordinator Peder Lund-Iversen", "Peder Lund-Iversen", "Trafikkoordinator")], "trafikselskabet, Region Østkysten", ["trafikselskabet", "Region Østkysten"], "Køreplanskiftet i juni 2027", (None, "2027-06-30"),
     [("b", "Linjen binder Tangvig, gymnasiet og sygehuset sammen, men den sidste bus går 18.42. I dag har bussen 310.000 passagerer om året."), ("t", "I 2029 skal 450.000 passagerer bruge linjen."),
      ("a", ["Halvtimesdrift mellem 6 og 20 på hverdage", "Aftenture fredag og lørdag", "Læskure med strøm og cykelstativer ved de ni største stop"])],
     [("Passagertal indhentes månedligt", ["månedligt"]), ("Forsøget vurderes samlet i 4. kvartal 2028", ["4. kvartal 2028"])], refs=[("Budget", "Budget 2026-2029, forandring 5", "Budget2026-2029:forandring5")], basis="Driften er finansieret i Budget 2026-2029, forandring 5.",
     measures=[("310.000 passagerer om året", 310000, "passagerer", None, "baseline"), ("450.000 passagerer", 450000, "passagerer", 2029, "target"), ("ni største stop", 9, "stop", None, "norm")], groups=["pendlere", "unge"])
goal("4.2", "Flere tager cyklen på arbejde", TR, 540, "Plan og Klima samt Vej og Drift", [("Plan og Klima", None, "Plan og Klima"), ("Vej og Drift", None, "Vej og Drift")], "Virksomhedsnetværk Tangvig Havn", ["Virksomhedsnetværk Tangvig Havn"], "2027", (None, "2027-12-31"),
     [("t", "Mindst 22 % af turene under fem kilometer foregår på cykel i 2030, mod 15,5 % i 2023."),
      ("a", ["Supercykelsti fra Vang til havnen", ("Arbejdspladser, der vil være cyklevenlige, får hjælp", ["Tilskud til bad og tørrerum", "Lån af elcykler i tre uger"]), "Snerydning af cykelstierne før kørebanen"])],
     [("Tællinger i maj og september hvert år", ["maj", "september"])], refs=[], measures=[("Mindst 22 % af turene", 22, "%", 2030, "target"), ("15,5 % i 2023", 15.5, "%", 2023, "baseline"), ("under fem kilometer", 5, "km", None, "norm")], groups=["pendlere"])
goal("4.3", "Strøm til varebilen", TR, 2300, "Erhvervschef Dorthe Krogsgaard", [("Erhvervschef Dorthe Krogsgaard", "Dorthe Krogsgaard", "Erhvervschef")], "Tangvig Handel, Nordøst Net", ["Tangvig Handel", "Nordøst Net"], "1. januar 2028", (None, "2028-01-01"),
     [("b", "Vareleveringen i midtbyen foregår om formiddagen, i tomgang og i diesel."), (None, "⟨a:Vi indfører en nulemissionszone i gågaden.⟩ ⟨a:Samtidig udbydes 60 hurtigladere på kommunale arealer.⟩ ⟨a:Handlende, der skifter bil tidligt, får fri parkering i de første to år.⟩")],
     [], refs=[], milestones=[("1. januar 2028", "2028-01-01")], measures=[("60 hurtigladere", 60, "ladere", None, "norm")], groups=["virksomheder"])
goal("5.1", "Våde enge ved Tange Å", LA, 9400, "Naturkonsulent Sigrid Vestervang", [("Naturkonsulent Sigrid Vestervang", "Sigrid Vestervang", "Naturkonsulent")], "Østkystens Landboforening, lodsejerne, Naturstyrelsen", ["Østkystens Landboforening", "lodsejerne", "Naturstyrelsen"], "2026 til 2030", ("2026-01-01", "2030-12-31"),
     [("b", "Kommunens 1.150 hektar kulstofrige lavbundsjord udleder mere end alle personbiler tilsammen."), ("t", "700 hektar er taget ud af drift i 2030."),
      ("a", ["Jordfordeling med hver enkelt lodsejer", "Forundersøgelser af tre ådale, den første er færdig i efteråret 2026", "Stier og fugletårn på de arealer, hvor lodsejeren siger ja"]), ("e", "Der bliver rigere natur og mindre kvælstof i Tange Fjord.")],
     [("Den grønne trepart mødes og følger op fire gange om året", ["fire gange om året"])], refs=[], measures=[("1.150 hektar", 1150, "hektar", None, "status"), ("700 hektar", 700, "hektar", 2030, "target")], groups=["landmænd"])
goal("5.2", "Mere skov over grundvandet", LA, 1650, "Naturkonsulent Sigrid Vestervang og Tangvig Vand", [("Naturkonsulent Sigrid Vestervang", "Sigrid Vestervang", "Naturkonsulent"), ("Tangvig Vand", None, "Tangvig Vand")], "", [], "2030", (None, "2030-12-31"),
     [("p", "Formålet er både at binde kulstof og at beskytte drikkevandet under Vang Plantage."), (None, "⟨a:Kommunen opkøber jord sammen med vandværkerne og beder borgerne pege på, hvor skoven skal ligge.⟩ ⟨a:Hvert barn, der begynder i skole, planter et træ.⟩")],
     [("Arealet opgøres årligt", ["årligt"])], refs=[("Plan", "Indsatsplan for grundvand", "Plan:Indsatsplan for grundvand")], basis="Bygger videre på Indsatsplan for grundvand.", measures=[], groups=["borgere"])
goal("5.3", "Regnvand i haven og ikke i kælderen", LA, None, "Tangvig Vand", [("Tangvig Vand", None, "Tangvig Vand")], "Plan og Klima, Beredskabet", ["Plan og Klima", "Beredskabet"], "Første etape 2028", (None, "2028-12-31"),
     [("b", "Efter skybruddet den 19. august 2024 blev der anmeldt skader for 71 mio. kr. Initiativet sænker ikke udledningen, men det gør byen klar til mere vand."),
      ("a", ["Regnbede i Nygade og Algade", "Rådgivning om højvandslukke til 400 husejere", "En beredskabsøvelse hvert andet år"]), ("t", "Ingen boliger i Tangvig by oversvømmes ved en tiårshændelse.")],
     [], refs=[("Plan", "Spildevandsplan 2024-2032", "Plan:Spildevandsplan")], basis="Etaperne følger Spildevandsplan 2024-2032.", measures=[("71 mio. kr.", 71, "mio. kr.", 2024, "amount"), ("400 husejere", 400, "husejere", None, "norm")], groups=["boligejere"])
goal("6.1", "Maden på fadet", SE, 420, "Kostfaglig leder Birgit Skaarup", [("Kostfaglig leder Birgit Skaarup", "Birgit Skaarup", "Kostfaglig leder")], "køkkenerne på plejehjem og i daginstitutioner", ["køkkenerne på plejehjem og i daginstitutioner"], "31. december 2027", (None, "2027-12-31"),
     [("b", "Kommunens 31 køkkener serverer 1,4 mio. måltider om året."), ("t", "Klimaaftrykket pr. måltid sænkes med 25 procent, og madspildet halveres."),
      ("a", ["Kokkene kommer på kursus i bælgfrugter", "Mængden af madspild vejes i to uger hvert halvår", "Beboerne på plejehjemmene smager på nye retter, før de kommer på menuen"])],
     [("Spildtallene hænges op i køkkenet og sendes til Plan og Klima halvårligt", ["halvårligt"])], refs=[("Politik", "Mad- og måltidspolitikken", "Politik:Mad- og måltidspolitik")], basis="Mad- og måltidspolitikken er ændret, så begge dele kan lade sig gøre.",
     measures=[("1,4 mio. måltider om året", 1400000, "måltider", None, "status"), ("sænkes med 25 procent", -25, "procent", None, "target"), ("31 køkkener", 31, "køkkener", None, "cited figure")], groups=["ældre", "børn"])
goal("6.2", "Bygge mindre, bygge om", SE, 1900, "Ejendomschef Torben Ravnkilde", [("Ejendomschef Torben Ravnkilde", "Torben Ravnkilde", "Ejendomschef")], "endnu ikke aftalt", [], "Fra 2027", ("2027-01-01", None),
     [(None, "⟨a:Inden der bygges nyt, skal det undersøges, om et eksisterende hus kan bruges.⟩ ⟨a:Alle byggesager over 10 mio. kr. får et klimabudget, som følger med sagen fra idé til aflevering.⟩ ⟨t:Højst 7,0 kg CO2e pr. kvadratmeter pr. år er kravet til nybyggeri fra 2027.⟩")],
     [], refs=[], measures=[("over 10 mio. kr.", 10, "mio. kr.", None, "norm"), ("Højst 7,0 kg CO2e pr. kvadratmeter", 7.0, "kg CO2e/m2", 2027, "target")], groups=[])
goal("6.3", "Klimaregnskab, alle kan læse", SE, None, "Klimakoordinator Jonas Elmegaard", [("Klimakoordinator Jonas Elmegaard", "Jonas Elmegaard", "Klimakoordinator")], "Økonomi, Kommunikation", ["Økonomi", "Kommunikation"], "Første udgave april 2027", (None, "2027-04-30"),
     [("a", ["Ét regnskab for hele kommunen på fire sider", "En tavle på hver skole og i borgerservice med årets tal"])],
     [("Regnskabet lægges frem for byrådet hvert år i april", ["april"])], refs=[], milestones=[("Første udgave april 2027", "2027-04")], measures=[], groups=["borgere"])


def esc(text):
    return re.sub(r"^(\d+)\.(?= )", r"\1\\.", re.sub(r"([#$*_@<>\\~`=\[\]])", r"\\\1", plain(text)))


def strip(g):
    cell = lambda a, b: f"[#text(7.5pt, fill: rgb('#4d6b3c'), weight: \"bold\")[{a}] \\ {esc(b) or '–'}]"
    return "#block(above: 5pt, below: 8pt)[#set par(justify: false)\n#set text(hyphenate: false)\n#grid(columns: (1.1fr, 1.5fr, 1.5fr, 1fr), column-gutter: 8pt, inset: (y: 4pt), stroke: (top: .5pt + rgb('#4d6b3c'), bottom: .5pt + rgb('#4d6b3c')), " + ", ".join((
        cell("Reduktionsmål", g["co2"]), cell("Ejer", g["owner"]), cell("Sammen med", g["along"]), cell("Frist", g["deadline"]))) + ")]\n"


def body(g):
    out = []
    for kind, content in g["body"]:
        if kind == "a" and isinstance(content, list):
            out.append("*Skridt*\n")
            for item in content:
                text, more = item if isinstance(item, tuple) else (item, [])
                out.append(f"+ {esc(text)}\n" + "".join(f"  - {esc(m)}\n" for m in more))
        else:
            out.append(esc(content) + "\n\n")
    if g.get("basis"):
        out.append(esc(g["basis"]) + "\n\n")
    if g["follow"]:
        out.append("*Vi gør status:* " + "; ".join(esc(x if n == 0 else x[0].lower() + x[1:]) for n, (x, _) in enumerate(g["follow"])) + ".\n\n")
    return "\n".join(out)


def source():
    s = ["""#set document(title: "Klimahandlingsplan 2026-2030")
#set page(paper: "a4", margin: (x: 24mm, y: 22mm), footer: context [#text(8pt)[Klimahandlingsplan 2026-2030 #h(1fr) #counter(page).display()]])
#set text(font: "Libertinus Serif", size: 11pt, lang: "da", hyphenate: true)
#set par(justify: true)
#set enum(numbering: "a)")
#show heading.where(level: 1): it => block(above: 18pt, below: 9pt)[#text(20pt, fill: rgb("#2f4a25"))[#it.body]]
#show heading.where(level: 2): it => block(above: 16pt, below: 4pt, sticky: true)[#text(13.5pt, fill: rgb("#2f4a25"))[#it.body]]
#v(50mm)
#text(34pt, fill: rgb("#2f4a25"), weight: "bold")[Klimahandlingsplan 2026-2030]
#v(4mm)
#text(14pt)[Tangvig Kommune]
#v(90mm)
Vedtaget af Tangvig Byråd den 28. januar 2026
#pagebreak()
#outline(title: [Indhold], depth: 2)
#pagebreak()
= 1 Her står vi
Tangvig er en kommune med 38.000 indbyggere, en havn, en motorvej og mange marker. I 2023 udledte vi 248.000 ton CO2e. Byrådets mål er, at udledningen i 2030 er 70 procent lavere end i 1990, og at vi er klimaneutrale i 2045. Med det, staten allerede har besluttet, når vi 58 procent. Resten skal vi selv finde.

#figure(table(columns: 4, align: (left, right, right, right), [Sektor], [1990], [2023], [2030 med planen], [Energi og varme], [171.000], [74.000], [38.000], [Transport], [79.000], [83.000], [61.000], [Landbrug, jord og vand], [102.000], [91.000], [52.000]), caption: [Udledning i ton CO2e, afrundede tal])

= 2 Sådan er planen lavet
Et klimaråd på 24 borgere har mødtes seks gange. De har sorteret 140 forslag og bedt os om at vælge få og store frem for mange og små. Planen har 12 initiativer. For hvert af dem står, hvor meget det skal flytte, hvem der ejer det, og hvornår det er færdigt. Står der _ikke opgjort_, er gevinsten en anden end ton.

#quote(block: true, attribution: [Medlem af klimarådet])[Jeg kom for at sige nej til vindmøller. Jeg gik hjem med en varmepumpe.]
"""]
    section, n = None, 2
    for g in G:
        if g["section"] != section:
            section, n = g["section"], n + 1
            s.append(f"= {n} {section}\n" + {EN: "Varmen er det, der går hurtigst. Strømmen er det, der skændes mest om.", TR: "Udledningen fra vejene er den eneste, der er steget siden 1990.", LA: "To tredjedele af kommunen dyrkes. Uden landmændene er der ingen plan.", SE: "Kommunen står selv for knap tre procent af udledningen, men vi bliver kigget på."}[section] + "\n")
        s.append(f"== {g['number']} {esc(g['title'])}\n{strip(g)}{body(g)}")
    s.append("= 7 Sådan følger vi planen\nByrådet behandler planen som helhed hvert andet år, første gang i 2028. Er et initiativ bagud, skal ejeren komme med et forslag til, hvordan det hentes.\n#pagebreak()\n")
    rows = ", ".join(", ".join(f"[{esc(x)}]" for x in (g["number"], g["title"], g["co2"].split(" om")[0], g["owner"], g["deadline"])) for g in G)
    s.append("= Bilag 1. Oversigt over initiativer\n#set par(justify: false)\n#text(9pt)[#table(columns: (auto, 2fr, 1.1fr, 1.7fr, 1.2fr), stroke: .4pt, fill: (x, y) => if y == 0 { rgb('#dfe8d8') }, table.header([*Nr.*], [*Initiativ*], [*CO2 i 2030*], [*Ejer*], [*Frist*]), " .replace("'", '"') + rows + ")]\n")
    return "\n".join(s).replace("rgb('", 'rgb("').replace("')", '")')


if __name__ == "__main__":
    path = HALF / "documents" / f"{STEM}.pdf"
    import pathlib
    import tempfile

    with tempfile.TemporaryDirectory() as tmp:
        f = pathlib.Path(tmp) / "plan.typ"
        f.write_text(source(), "utf-8")
        path.write_bytes(typst.compile(str(f)))
    write(STEM, "pdf", document("Klimahandlingsplan 2026-2030", "Tangvig", None, "handleplan", {"from": "2026-01-01", "to": "2030-12-31", "accept": ["2026"]}, "adopted",
          intro_aims=[{"text": "Byrådets mål er, at udledningen i 2030 er 70 procent lavere end i 1990, og at vi er klimaneutrale i 2045."}]), G)

"""Rendered by facts2.py with Typst: tracks and numbered indsatser, contents, overview, footnotes. BENCH_FONTS: a folder with Source Serif Pro and Source Sans Pro."""
import os
import pathlib
import re
import tempfile

import typst

from facts2 import Doc

d = Doc(
    "c13-udviklingsplan-beskaeftigelse-lyngholt", "pdf", title="Fælles om vejen til job. Udviklingsplan for Beskæftigelse og Uddannelse 2023-2026", municipality="Lyngholt", area="Beskæftigelse og Uddannelse",
    document_type="udviklingsplan", period={"from": "2023-01-01", "to": "2026-12-31", "accept": ["2023"]}, state="adopted",
)
body = []
over = []


def ty(s):
    return re.sub(r"([#$*_@<>\[\]~`])", r"\\\1", s)


def spor(n, title, om, maal, **more):
    s = d.goal(title, "spor", str(n), **more)
    over.append((s, []))
    body.append(f"#spor[{ty('Spor %d' % n)}][{ty(title)}]\n#felt[Om sporet]\n{ty(s.b(om))}\n\n#felt[Sporets mål]\n" + "\n".join(f"- {ty(s.t(x))}" for x in maal) + "\n")
    return s


def indsats(s, n, title, **more):
    g = d.goal(title, "indsats", n, None, s, track={"label": f"Spor {n[0]} {s.d['title']}", "norm": f"Plan:spor{n[0]}"}, **more)
    over[-1][1].append((n, title))
    body.append(f"#indsats[{n} Indsats: {ty(title)}]\n")
    return g


def felt(label, text):
    body.append(f"#felt[{label}]\n{text}\n")


def liste(label, items, lead=""):
    felt(label, (ty(lead) + "\n\n" if lead else "") + "\n".join("  " * (len(i) - len(i.lstrip())) + "- " + (ty(i.strip()) if "#footnote" not in i else i.strip()) for i in items))


note = lambda text: f"#footnote[{ty(text)}]"

s = spor(1, "Virksomhederne som vores vigtigste partner", "Lyngholt har 1.140 private virksomheder, og langt de fleste har under ti ansatte. I de senere år er ledigheden faldet til et niveau, hvor mange arbejdsgivere melder om forgæves opslag. Samtidig står knap 900 borgere på kanten af arbejdsmarkedet.",
         ["Hver tredje virksomhed i kommunen samarbejder med jobcentret ved planperiodens udløb", "Flere borgere får ordinære timer, også dem, der ikke kan arbejde på fuld tid"], themes=["beskæftigelse og virksomheder"], groups=["virksomheder"])
g = indsats(s, "1.1", "Én fast kontaktperson til hver virksomhed", themes=["beskæftigelse og virksomheder"], groups=["virksomheder"])
felt("Anledning", ty(g.b("Virksomhederne oplever i dag at blive ringet op af både jobcenter, ungeenhed og sprogskole. I en rundspørge i foråret 2022 sagde 41 % af dem, at de ikke ved, hvem de skal ringe til.")))
felt("Hensigt", ty(g.p("Det skal være enkelt at være arbejdsgiver i Lyngholt.")))
liste("Det sætter vi i gang", [g.a("Alle virksomheder med mere end fem ansatte får tildelt en navngiven konsulent"), g.a("Der oprettes et fælles kontaktregister, som de tre enheder fører i fællesskab"), g.a("Virksomhedskonsulenterne fordeles efter branche i stedet for efter målgruppe, nemlig på"),
      "  " + g.a2("byggeri og anlæg"), "  " + g.a2("industri og lager"), "  " + g.a2("hotel, restaurant og handel"), "  " + g.a2("det offentlige område")])
liste("Det får borgere og virksomheder ud af det", [g.e("Kortere vej fra ledigt job til besat job"), g.e("Mindre tid brugt på at koordinere internt")])
felt("Bærer af opgaven", ty(g.o("Erhvervschef Torben Hyldgaard", "Torben Hyldgaard", "Erhvervschef", "bærer af opgaven")))
felt("Tid", ty(g.tf("1. halvår 2023", "2023-01-01", "2023-06-30")))
g.m("sagde 41 % af dem", 41, "%", "other", 2022)

g = indsats(s, "1.2", "Småjob som trædesten", themes=["beskæftigelse og virksomheder", "hjemløshed og udsatte"], groups=["aktivitetsparate borgere"])
felt("Anledning", ty(g.b("Erfaringer fra andre kommuner peger på, at få timer i en rigtig virksomhed virker bedre end lange forløb i kommunalt regi.")))
felt("Hensigt", ty(g.p("Formålet er, at borgere med komplekse problemer får løn for de timer, de kan klare.")))
liste("Det sætter vi i gang", [g.a("Vi etablerer en småjobbank, hvor virksomhederne melder opgaver på ned til tre timer om ugen ind"), g.a("Borgerne får en mentor de første 13 uger") + note("Mentorstøtte bevilges efter § 167 i lov om en aktiv beskæftigelsesindsats."), g.a("Kommunens egne driftsenheder stiller 25 småjob til rådighed")])
g.r("§ 167 i lov om en aktiv beskæftigelsesindsats", "Lov:LAB:§167")
liste("Det får borgere og virksomheder ud af det", [g.e("Borgerne oplever, at nogen regner med dem"), g.e("150 borgere har lønnede timer ved udgangen af 2024")])
felt("Bærer af opgaven", ty(g.o("Afdelingsleder Zeynep Aydin", "Zeynep Aydin", "Afdelingsleder", "bærer af opgaven") + " i samarbejde med " + g.x("Lyngholt Erhverv") + " og " + g.x("Driftsgården")))
felt("Tid", ty(g.tf("Hele planperioden", None, None, True)))
g.m("150 borgere har lønnede timer ved udgangen af 2024", 150, "borgere", "target", 2024), g.m("stiller 25 småjob til rådighed", 25, "småjob", "target")

g = indsats(s, "1.3", "Opkvalificering dér, hvor der mangler hænder", themes=["kompetenceudvikling", "beskæftigelse og virksomheder"], groups=["ledige", "virksomheder"])
body.append(ty(g.a("Sammen med tre nabokommuner og a-kasserne udbydes korte, målrettede kurser inden for pleje, svejsning og lager.") + " " + g.a("Kurserne planlægges et halvt år frem på baggrund af virksomhedernes egne meldinger.") + " Ordningen er en udløber af budgetaftalen for 2023-2026, hvor der blev afsat 1,2 mio. kr. årligt."
            ) + note("Budgetaftale 2023-2026 for Lyngholt Kommune, initiativ 9.") + "\n")
g.r("Budgetaftale 2023-2026 for Lyngholt Kommune, initiativ 9", "Budget2023-2026:forandring9", "Budget"), g.m("1,2 mio. kr. årligt", 1200000, "kr.", "amount")
felt("Bærer af opgaven", ty(g.o("Teamleder Bo Winther Skak", "Bo Winther Skak", "Teamleder", "bærer af opgaven")))

s = spor(2, "Unge skal hurtigt videre", "Antallet af unge uden for uddannelse og job har ligget stabilt på omkring 310 siden 2019. Mange af dem har mødt fire eller flere fagpersoner, uden at nogen har haft det samlede overblik.",
         ["Færre end 220 unge under 25 år er uden for uddannelse og job i 2026"], themes=["børn og unge"], groups=["unge"])
s.m("Færre end 220 unge under 25 år", 220, "unge", "target", 2026), s.m("omkring 310 siden 2019", 310, "unge", "baseline")
g = indsats(s, "2.1", "Ungehuset på Banegade", themes=["børn og unge", "tværfaglighed og teams"], groups=["unge"])
felt("Anledning", ty(g.b("Ungeindsatsen ligger på tre adresser. Loven om kommunal ungeindsats forudsætter en sammenhængende indsats, og det er svært at leve op til med den nuværende placering.")))
felt("Hensigt", ty(g.p("Unge skal kun fortælle deres historie én gang.")))
liste("Det sætter vi i gang", [g.a("Vejledere, sagsbehandlere, psykolog og socialpsykiatriens mentorer flytter under samme tag"), g.a("De unge indgår selv i indretningen gennem et ungepanel"), g.a("Der ansættes en husleder")])
liste("Det får borgere og virksomheder ud af det", [g.e("Én plan og én voksen, som den unge kender")])
felt("Bærer af opgaven", ty(g.o("Ungechef Mathilde Rørbæk", "Mathilde Rørbæk", "Ungechef", "bærer af opgaven") + ". Styregruppe: " + g.o("Direktør Poul Erik Frost (formand)", "Poul Erik Frost", "Direktør", "formand") + ", " + g.o("familiechefen", None, "familiechefen", "styregruppe", "either") + " og " + g.o("socialchefen", None, "socialchefen", "styregruppe", "either")))
felt("Tid", ty(g.tf("Indflytning 1. april 2024")))
g.ms("Indflytning 1. april 2024", "2024-04-01")

g = indsats(s, "2.2", "Overgangen fra barn til voksen begynder, når man er 16", themes=["overgange og sammenhæng", "handicap og botilbud"], groups=["unge med handicap", "forældre"])
felt("Anledning", ty(g.b("Forældre til unge med handicap beskriver 18-års fødselsdagen som et stup. Først sent bliver det klart, hvad der skal ske med bolig, uddannelse og forsørgelse.")))
liste("Det sætter vi i gang", [g.a("Familieafdelingen inviterer voksenområdet med til møde senest et halvt år efter den unges 16-års fødselsdag"), g.a("Der udarbejdes en tjekliste til forældrene"), g.a("En overgangskoordinator følger de ca. 30 mest komplicerede forløb")])
liste("Det får borgere og virksomheder ud af det", [g.e("Ingen ung står uden afklaret forsørgelse på sin 18-års fødselsdag")])
felt("Bærer af opgaven", ty("Socialchefen og familiechefen i fællesskab"))
g.o("Socialchefen", None, "Socialchefen", "bærer af opgaven"), g.o("familiechefen", None, "familiechefen", "bærer af opgaven")
felt("Tid", ty(g.tf("Fra 3. kvartal 2023", "2023-07-01", None)))
g.r("Spor 4", "Plan:spor4", "Plan")
body.append("Indsatsen skal ses sammen med Spor 4, hvor samarbejdet med socialpsykiatrien er beskrevet nærmere.\n")

g = indsats(s, "2.3", "Fritidsjob til alle, der vil", themes=["børn og unge", "beskæftigelse og virksomheder"], groups=["unge"])
felt("Hensigt", ty(g.p("Unge, der har haft et fritidsjob, klarer sig bedre senere. Derfor skal flere i gang, især dem, der ikke har et netværk at trække på.")))
liste("Det sætter vi i gang", [g.a("En fritidsjobkonsulent kommer fast på de tre overbygningsskoler"), g.a("Unge på 13-17 år kan komme på jobkursus i vinterferien"), g.a("Kommunen opretter selv 40 fritidsjob på plejehjem og i SFO")])
felt("Bærer af opgaven", ty(g.o("Mathilde Rørbæk", "Mathilde Rørbæk", None, "bærer af opgaven")))
felt("Sådan holder vi øje", ty(g.f("Antallet af fritidsjob opgøres hvert år i november og forelægges Uddannelsesudvalget.", "hvert år i november")))
g.m("40 fritidsjob", 40, "fritidsjob", "target")

s = spor(3, "Fra sygemelding til tilbage på jobbet", "Sygedagpengeområdet har de højeste udgifter pr. forløb. Særligt forløb over 26 uger er blevet flere.", ["Den gennemsnitlige varighed af et sygedagpengeforløb falder fra 17,2 uger til 15 uger inden udgangen af 2025"],
         themes=["sygefravær", "beskæftigelse og virksomheder"], groups=["sygemeldte"])
s.m("fra 17,2 uger", 17.2, "uger", "baseline"), s.m("til 15 uger", 15, "uger", "target", 2025)
g = indsats(s, "3.1", "Tidlig samtale på arbejdspladsen", themes=["sygefravær"], groups=["sygemeldte", "virksomheder"])
felt("Anledning", ty(g.b("Lovgivningen kræver en første opfølgning inden ottende uge. Vores egne tal viser, at mange sager kunne være løst længe før.")))
liste("Det sætter vi i gang", [g.a("Fastholdelseskonsulenten tilbyder rundbordssamtale i uge 3"), g.a("Lægerne får en direkte telefonlinje til jobcentret"), g.a("Delvis raskmelding drøftes ved hver samtale")])
felt("Bærer af opgaven", ty(g.o("Teamleder Gitte Mølgaard", "Gitte Mølgaard", "Teamleder", "bærer af opgaven")))
felt("Sådan holder vi øje", ty(g.f("Ledelsesinformation trækkes månedligt.", "månedligt")))
felt("Tid", ty(g.tf("Fra januar 2023", "2023-01-01", None)))

g = indsats(s, "3.2", "Sundhedsfaglig viden helt tæt på sagsbehandlerne og på de borgere, der venter på udredning", themes=["sygefravær", "nære sundhedsvæsen"], groups=["sygemeldte"])
felt("Hensigt", ty(g.p("Borgere skal ikke vente passivt, mens sundhedsvæsenet udreder dem.")))
liste("Det sætter vi i gang", [g.a("En psykolog og en fysioterapeut får fast ugentlig tid i jobcentret"), g.a("Smertehåndteringshold udbydes fire gange om året sammen med Sundhedscentret") + note("Tilbuddet gives efter sundhedslovens § 119."), g.a("Der aftales en hurtig vej til klinisk funktion i regionen")])
g.r("sundhedslovens § 119", "Lov:Sundhedsloven:§119"), g.x("Sundhedscentret")
felt("Bærer af opgaven", ty(g.o("Gitte Mølgaard", "Gitte Mølgaard", None, "bærer af opgaven") + " og " + g.o("sundhedsfaglig konsulent Ib Thorsager", "Ib Thorsager", "sundhedsfaglig konsulent", "bærer af opgaven")))

s = spor(4, "En arbejdsplads, man vil blive på", "Et udviklingsarbejde af denne størrelse hviler på medarbejdere, der har tid og lyst. Personaleomsætningen i jobcentret var 24 % i 2021.", ["Personaleomsætningen er under 15 % i 2025", "Lyngholt er kendt som et fagligt stærkt sted at begynde sin karriere"],
         themes=["rekruttering og fastholdelse"], groups=["medarbejdere"])
s.m("var 24 % i 2021", 24, "%", "baseline", 2021), s.m("under 15 % i 2025", 15, "%", "target", 2025)
g = indsats(s, "4.1", "Introduktion med makker og mentor", themes=["onboarding"], groups=["nyansatte"])
felt("Anledning", ty(g.b("Nyansatte har fortalt, at de stod med 60 sager efter to uger.")))
liste("Det sætter vi i gang", [g.a("De første otte uger får nyansatte højst halvt sagstal"), g.a("Alle får en makker i eget team og en mentor i et andet"), g.a("Jura og IT-systemer læres på faste introdage, den første mandag i hver måned")])
liste("Det får borgere og virksomheder ud af det", [g.e("Færre sagsbehandlerskift"), g.e("Rigtige afgørelser første gang")])
felt("Bærer af opgaven", ty(g.o("HR-partner Nanna Bugge", "Nanna Bugge", "HR-partner", "bærer af opgaven")))

g = indsats(s, "4.2", "Færre møder, bedre møder", themes=["mødekultur"], groups=["medarbejdere"])
felt("Hensigt", ty(g.p("Tiden skal bruges sammen med borgerne.")))
liste("Det sætter vi i gang", [g.a("Alle faste møder nedlægges pr. 1. marts 2023 og skal genansøges"), g.a("Mødelederuddannelse for 14 medarbejdere"), g.a("Onsdag er mødefri")])
felt("Bærer af opgaven", ty(g.o("Arbejdsmarkedschefen", None, "Arbejdsmarkedschefen", "bærer af opgaven") + "; " + g.x("LMU", None, "LMU", "inddrages") + " inddrages"))
felt("Sådan holder vi øje", ty(g.f("Evaluering efter seks måneder.", "efter seks måneder")))
g.ms("Alle faste møder nedlægges pr. 1. marts 2023", "2023-03-01")

g = indsats(s, "4.3", "Samarbejde med socialpsykiatrien", themes=["socialpsykiatri og misbrug", "tværfaglighed og teams"], groups=["borgere med psykisk sygdom"])
body.append(ty(g.b("Halvdelen af borgerne i ressourceforløb har også en bostøtte efter § 85 i serviceloven. I dag mødes de to medarbejdere kun, hvis borgeren selv beder om det.") + " " + g.a("Der indføres fælles opstartsmøder i alle nye sager.") + " " + g.a("Socialpsykiatrien og jobcentret udveksler to medarbejdere i tre måneder, så kendskabet til hinandens arbejde vokser.")) + "\n")
g.r("§ 85 i serviceloven", "Lov:Serviceloven:§85")

overview = "#table(columns: (1fr,1fr,1fr,1fr), stroke: 0.5pt + rgb(\"#7a3b5d\"), inset: 7pt, " + ", ".join(f"[*Spor {i + 1}*\\ {ty(o[0].d['title'])}]" for i, o in enumerate(over)) + ", " + ", ".join("[" + " ".join(f"- {n} {ty(t)}\n" for n, t in o[1]) + "]" for o in over) + ")"
page = f"""
#set document(title: "Fælles om vejen til job")
#set page(paper: "a4", margin: (x: 27mm, y: 26mm), header: context {{ if counter(page).get().first() > 1 [#set text(8pt, fill: gray); Fælles om vejen til job #h(1fr) Lyngholt Kommune] }}, footer: context {{ if counter(page).get().first() > 1 [#set text(8pt); #h(1fr) Side #counter(page).display()] }})
#set text(font: "Source Serif Pro", size: 10.4pt, lang: "da", hyphenate: true)
#set par(justify: true, leading: 0.68em)
#set list(marker: ([•], [–]))
#let felt(t) = block(above: 1em, below: 0.5em, sticky: true, text(font: "Source Sans Pro", weight: "bold", size: 9.6pt, fill: rgb("#7a3b5d"), t))
#let spor(n, t) = {{ pagebreak(weak: true); heading(level: 1)[#n #t] }}
#let indsats(t) = heading(level: 2, t)
#show heading.where(level: 1): it => block(below: 1em, text(font: "Source Sans Pro", size: 20pt, fill: rgb("#7a3b5d"), it.body))
#show heading.where(level: 2): it => block(above: 1.7em, below: 0.8em, sticky: true, text(font: "Source Sans Pro", size: 13pt, it.body))
#v(6cm)
#text(font: "Source Sans Pro", size: 34pt, weight: "black", fill: rgb("#7a3b5d"))[Fælles om vejen til job]
#v(2mm)
#text(font: "Source Sans Pro", size: 17pt)[Udviklingsplan for Beskæftigelse og Uddannelse\\ 2023-2026]
#v(1fr)
Vedtaget af Lyngholt Kommunes byråd den 30. november 2022
#pagebreak()
#outline(title: [Indhold], depth: 2)
#pagebreak()
#block(text(font: "Source Sans Pro", size: 20pt, fill: rgb("#7a3b5d"), weight: "bold")[Planen på én side])
Planen har fire spor og elleve indsatser. Sporene er valgt efter en proces, hvor både virksomheder, borgere og medarbejdere har bidraget.
#v(3mm)
#set text(size: 9pt)
#set par(justify: false)
{overview}
#v(6mm)
#rect(width: 100%, fill: rgb("#f3e9ee"), inset: 10pt)[*Fakta om Lyngholt* \\ 38.200 indbyggere, heraf 22.900 i den arbejdsdygtige alder. 1.140 virksomheder. 3,1 % ledige i september 2022. 74 fuldtidsstillinger i Beskæftigelse og Uddannelse.]
#set text(size: 10.4pt)
#set par(justify: true)
""" + "\n".join(body)
with tempfile.TemporaryDirectory() as tmp:
    src = pathlib.Path(tmp) / "plan.typ"
    src.write_text(page, "utf-8")
    fonts = [p for p in ("/usr/share/fonts", "/usr/local/share/fonts") + tuple(filter(None, [os.environ.get("BENCH_FONTS")])) if pathlib.Path(p).exists()]
    typst.compile(str(src), output=str(d.out), font_paths=fonts)
d.done()

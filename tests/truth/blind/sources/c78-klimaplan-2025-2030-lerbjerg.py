"""Lerbjerg: a climate plan whose actions stand in boxed sheets. HTML printed by Chromium; run with Python, writes document and truth."""
import html
import pathlib
import subprocess
import tempfile

from facts_tags import Truth, frame, num, out, own, plain, ref

STEM = "c78-klimaplan-2025-2030-lerbjerg"
SECTIONS = {
    "Energi": "Knap en tredjedel af udledningen i Lerbjerg kommer fra varme og strøm. Her er teknikken moden, og det handler mest om tempo og om at få alle med.",
    "Transport": "Vi er en kommune med lange afstande og mange biler. Derfor er det ikke gjort med én løsning, og nogle af de største greb ligger hos Folketinget.",
    "Landbrug og arealer": "Landbruget fylder mest i regnskabet. Kommunens rolle er at samle lodsejere, myndigheder og penge om de rigtige arealer.",
    "Vand og vejr": "Også et mildere klima er et vådere klima. Skybruddet i august 2022 satte halvdelen af Algade under vand.",
    "Forbrug": "Vores egne indkøb udleder lige så meget som alle kommunens bygninger og biler tilsammen.",
}
# section, code, title, why, actions, responsible, with, when, climate goal, watched, economy, status, facts
SHEETS = [
    ("Energi", "E1", "Fjernvarme til Hvilsted og Øster Lerbjerg",
     "{b:640 husstande i de to byer bruger stadig naturgas, og gasnettet forventes lukket i 2032.} {p:Husejerne skal have et sikkert alternativ, inden gasfyret står af.}",
     ["Vi behandler projektforslaget fra Lerbjerg Varmeværk inden årets udgang", "Der holdes borgermøde i begge byer, før de første tilbud sendes ud", "Husejere uden for fjernvarmeområdet tilbydes gratis energirådgivning"],
     "Team Klima og Energi", "Lerbjerg Varmeværk og Hvilsted Borgerforening", "2025-2028", "2.400 ton CO2e mindre om året", "Husstande med gasfyr: 640 i 2024, højst 60 i 2030", "1,2 mio. kr. til rådgivning, jf. budget 2025-2028", ("Hvert år i maj", ["maj"]),
     dict(owners=[own("Team Klima og Energi", None, "Team Klima og Energi"), own("Lerbjerg Varmeværk", None, "Lerbjerg Varmeværk", "sammen med", False), own("Hvilsted Borgerforening", None, "Hvilsted Borgerforening", "sammen med", False)],
          numbers=[num("2.400 ton CO2e", 2400, "ton CO2e", "target", 2030), num("640 i 2024", 640, "husstande", "baseline", 2024), num("640 husstande", 640, "husstande", "baseline"), num("højst 60 i 2030", 60, "husstande", "target", 2030), num("1,2 mio. kr.", 1.2, "mio. kr.", "amount")],
          refs=[ref("Budget", "budget 2025-2028", "Budget2025-2028")], time=frame("2025-2028", "2025-01-01", "2028-12-31"), groups=["husejere", "borgere"], themes=["bygninger og boliger"])),
    ("Energi", "E2", "Solceller på kommunens tage",
     "{b:Kommunens bygninger bruger 11 GWh strøm om året, og kun en lille del kommer fra egne anlæg.}",
     ["Alle tage over 300 m2 bliver gennemgået for bæreevne og skygge", "Solceller sættes op på skoler og haller, hvor tagene alligevel skal lægges om", "Vi indgår en aftale om deling af strøm mellem nabobygninger"],
     "Ejendomschef Birthe Lundgaard", "Skolerne og idrætsforeningerne", "2026-2027", "310 ton CO2e mindre om året", "Andel af strømmen fra egne anlæg: fra 4 % i 2024 til 25 % i 2030", "Anlægsbevilling på 14 mio. kr.", ("Halvårligt til Klima- og Miljøudvalget", ["halvårligt"]),
     dict(owners=[own("Ejendomschef Birthe Lundgaard", "Birthe Lundgaard", "Ejendomschef"), own("Skolerne", None, "Skolerne", "sammen med", False), own("idrætsforeningerne", None, "idrætsforeningerne", "sammen med", False)],
          numbers=[num("310 ton CO2e", 310, "ton CO2e", "target", 2030), num("fra 4 % i 2024", 4, "%", "baseline", 2024), num("til 25 % i 2030", 25, "%", "target", 2030), num("14 mio. kr.", 14, "mio. kr.", "amount"), num("11 GWh strøm om året", 11, "GWh", "other"), num("300 m2", 300, "m2", "other")],
          time=frame("2026-2027", "2026-01-01", "2027-12-31"), groups=["skoler", "idrætsforeninger"], themes=["bygninger og boliger"])),
    ("Transport", "T1", "Delebiler i landsbyerne",
     "{b:Mange familier har bil nummer to, fordi bussen kun kører i myldretiden.} {p:Med en delebil ved forsamlingshuset kan den anden bil undværes.}",
     ["Fem landsbyer inviteres til at være med i et forsøg på to år", "Kommunen betaler opstart og ladestander, mens landsbylauget står for den daglige drift", "Erfaringerne samles i en vejledning, som andre byer kan bruge"],
     "Trafikplanlægger Sune Amby", "Landsbyrådet", "Forår 2026 til forår 2028", None, "Brugere pr. delebil: mindst 15 efter det første år", "900.000 kr.", ("Efter 12 og 24 måneder", ["12 måneder", "24 måneder"]),
     dict(owners=[own("Trafikplanlægger Sune Amby", "Sune Amby", "Trafikplanlægger"), own("Landsbyrådet", None, "Landsbyrådet", "sammen med", False)],
          numbers=[num("mindst 15 efter det første år", 15, "brugere", "target"), num("900.000 kr.", 900000, "kr.", "amount")],
          time=frame("Forår 2026 til forår 2028", "2026-03-01", "2028-05-31"), groups=["borgere i landsbyer"], themes=["fællesskab og samarbejde"])),
    ("Transport", "T2", "Hjemmeplejen kører på el",
     "{b:Hjemmeplejens 86 biler kører tilsammen 1,4 mio. km om året. 22 af dem er i dag elbiler.}",
     ["Når en leasingaftale udløber, erstattes bilen af en elbil", "Der etableres ladepladser ved de fire grupper", "Medarbejderne får instruktion i at køre og lade"],
     "Leder af hjemmeplejen Ditte Skovmand", "Indkøb og Ejendomme", "2025-2027", "190 ton CO2e mindre om året", "Elbiler i hjemmeplejen: 22 i 2024, 86 i 2027", "Finansieres af de lavere udgifter til brændstof", ("Kvartalsvist i ledergruppen", ["kvartalsvist"]),
     dict(owners=[own("Leder af hjemmeplejen Ditte Skovmand", "Ditte Skovmand", "Leder af hjemmeplejen"), own("Indkøb og Ejendomme", None, "Indkøb og Ejendomme", "sammen med", False)],
          numbers=[num("190 ton CO2e", 190, "ton CO2e", "target", 2030), num("22 i 2024", 22, "elbiler", "baseline", 2024), num("86 i 2027", 86, "elbiler", "target", 2027), num("86 biler", 86, "biler", "other"), num("1,4 mio. km om året", 1.4, "mio. km", "other"), num("22 af dem er i dag elbiler", 22, "elbiler", "baseline")],
          time=frame("2025-2027", "2025-01-01", "2027-12-31"), groups=["medarbejdere"], themes=["hjemmepleje og ældre"])),
    ("Landbrug og arealer", "L1", "Lavbundsjorde i Gammelå-dalen",
     "{b:1.150 ha kulstofrig jord bliver i dag drænet og dyrket.} {p:Tages jorden ud af drift, falder udledningen med det samme, og naturen får plads.} Arbejdet er en del af den lokale treparts omlægningsplan.",
     [("Vi samler lodsejerne i tre områder:", ["øvre Gammelå i 2025", "Møllekær i 2026", "udløbet ved fjorden i 2027"]), "Der laves jordfordeling, så de berørte landmænd tilbydes anden jord", "Stier og broer planlægges sammen med naboerne"],
     "Naturchef Klaus Brorson", "Lerbjerg Landboforening, Danmarks Naturfredningsforening og vandoplandsstyregruppen", "2025-2030", "9.800 ton CO2e mindre om året", "Udtaget areal: 90 ha i 2024, mindst 800 ha i 2030", "Statslig finansiering; kommunen bidrager med to medarbejdere", ("Årligt i klimaregnskabet", ["årligt"]),
     dict(owners=[own("Naturchef Klaus Brorson", "Klaus Brorson", "Naturchef"), own("Lerbjerg Landboforening", None, "Lerbjerg Landboforening", "sammen med", False), own("Danmarks Naturfredningsforening", None, "Danmarks Naturfredningsforening", "sammen med", False), own("vandoplandsstyregruppen", None, "vandoplandsstyregruppen", "sammen med", False)],
          numbers=[num("9.800 ton CO2e", 9800, "ton CO2e", "target", 2030), num("90 ha i 2024", 90, "ha", "baseline", 2024), num("mindst 800 ha i 2030", 800, "ha", "target", 2030), num("1.150 ha kulstofrig jord", 1150, "ha", "other")],
          refs=[ref("Plan", "den lokale treparts omlægningsplan", "Plan:omlægningsplan")], time=frame("2025-2030", "2025-01-01", "2030-12-31"), groups=["lodsejere", "landmænd"], themes=["fællesskab og samarbejde"])),
    ("Landbrug og arealer", "L2", "Ny skov over drikkevandet",
     "{p:Skov beskytter grundvandet, binder CO2 og giver et sted at gå tur.} {b:I dag er kun 9 % af kommunen dækket af skov.}",
     ["I samarbejde med vandværkerne rejser vi skov ved Lerbjerg Kildeplads", "Private lodsejere får hjælp til at søge tilskud til skovrejsning"],
     "Tovholder udpeges i 1. kvartal 2026", "Vandværkerne i Lerbjerg", "2026-2030", "450 ton CO2e mindre om året", "Ny skov: 120 ha i 2030", "Delvist finansieret af vandværkernes fond", ("Årligt i klimaregnskabet", ["årligt"]),
     dict(owners=[own("Tovholder", None, "Tovholder", "tovholder", "either"), own("Vandværkerne i Lerbjerg", None, "Vandværkerne i Lerbjerg", "sammen med", False)],
          numbers=[num("450 ton CO2e", 450, "ton CO2e", "target", 2030), num("9 % af kommunen", 9, "%", "baseline"), num("120 ha i 2030", 120, "ha", "target", 2030)],
          time=frame("2026-2030", "2026-01-01", "2030-12-31"), groups=["lodsejere", "borgere"], themes=["fællesskab og samarbejde"])),
    ("Vand og vejr", "V1", "Plads til regnen i Lerbjerg midtby",
     "{b:Kloakkerne i Algade er fra 1958 og kan ikke rumme et kraftigt regnskyl.} {p:Vandet skal ledes derhen, hvor det ikke gør skade, og helst så det pynter.}",
     ["Algade lægges om med regnbede og render i belægningen", "Parkeringspladsen bag biblioteket sænkes, så den kan opbevare vand under skybrud", "Grundejere får tilskud til faskiner"],
     "Projektleder Nanna Frøkjær", "Lerbjerg Forsyning og Handelsforeningen", "August 2026 til november 2027", None, "Oversvømmede ejendomme ved en femårshændelse: 41 i 2022, højst 5 i 2030", "23,5 mio. kr., heraf betaler Lerbjerg Forsyning 15 mio. kr.", ("Hver måned i byggeperioden", ["hver måned"]),
     dict(owners=[own("Projektleder Nanna Frøkjær", "Nanna Frøkjær", "Projektleder"), own("Lerbjerg Forsyning", None, "Lerbjerg Forsyning", "sammen med", False), own("Handelsforeningen", None, "Handelsforeningen", "sammen med", False)],
          numbers=[num("41 i 2022", 41, "ejendomme", "baseline", 2022), num("højst 5 i 2030", 5, "ejendomme", "target", 2030), num("23,5 mio. kr.", 23.5, "mio. kr.", "amount"), num("15 mio. kr.", 15, "mio. kr.", "amount")],
          time=frame("August 2026 til november 2027", "2026-08-01", "2027-11-30"), groups=["grundejere", "handlende"], themes=["bygninger og boliger"])),
    ("Vand og vejr", "V2", "Et fælles dige ved Nordstranden",
     "{b:133 sommerhuse og campingpladsen ligger lavere end vandstanden under stormfloden i oktober 2023.}",
     ["Kommunen indkalder grundejerne til stiftende møde i et digelag", "En rådgiver udarbejder skitser til tre forskellige løsninger", "Der søges om tilskud hos Kystdirektoratet"],
     "Team Klima og Energi", "Grundejerforeningen Nordstranden", "Begynder i 2026", None, None, None, None,
     dict(owners=[own("Team Klima og Energi", None, "Team Klima og Energi"), own("Grundejerforeningen Nordstranden", None, "Grundejerforeningen Nordstranden", "sammen med", False)],
          numbers=[num("133 sommerhuse", 133, "sommerhuse", "other")], time=frame("Begynder i 2026", "2026-01-01", None), groups=["grundejere"], themes=["samskabelse og frivillighed"])),
    ("Forbrug", "F1", "Mere grønt på tallerkenen",
     "{b:Kommunens 14 køkkener laver 5.200 måltider om dagen. Kød og mejeriprodukter står for det meste af madens klimaaftryk.} Indsatsen følger Mad- og Måltidspolitikken.",
     ["Alle køkkenmedarbejdere kommer på kursus i at lave mad med bælgfrugter", "Køkkenerne får hver måned en oversigt over deres indkøb", "Opskrifter deles mellem plejecentre, børnehuse og kantiner", "Madspildet vejes i to uger hvert halve år"],
     "Kostchef Aase Wiborg", "Køkkenlederne", "2025-2027", "520 ton CO2e mindre om året", "Klimaaftryk pr. kg indkøbt mad: fra 2,9 kg CO2e i 2024 til 2,2 kg CO2e i 2027", "Inden for den nuværende ramme", ("1. og 3. kvartal", ["1. kvartal", "3. kvartal"]),
     dict(owners=[own("Kostchef Aase Wiborg", "Aase Wiborg", "Kostchef"), own("Køkkenlederne", None, "Køkkenlederne", "sammen med", False)],
          numbers=[num("520 ton CO2e", 520, "ton CO2e", "target", 2030), num("fra 2,9 kg CO2e i 2024", 2.9, "kg CO2e", "baseline", 2024), num("til 2,2 kg CO2e i 2027", 2.2, "kg CO2e", "target", 2027), num("14 køkkener", 14, "køkkener", "other"), num("5.200 måltider om dagen", 5200, "måltider", "other")],
          refs=[ref("Politik", "Mad- og Måltidspolitikken", "Politik:Mad- og Måltidspolitik")], time=frame("2025-2027", "2025-01-01", "2027-12-31"), groups=["køkkenmedarbejdere"], themes=["kompetenceudvikling"])),
    ("Forbrug", "F2", "Genbrug før nyt",
     "{p:Vi vil passe bedre på det, vi allerede har købt.} {b:En optælling på tre skoler viste, at hvert femte bord stod ubrugt i en kælder.}",
     ["Et fælles møbellager åbner i den gamle materielgård", "Indkøbspolitikken ændres, så nye møbler kun købes, hvis lageret er tomt", "Medarbejdere i jobtræning hjælper med at istandsætte"],
     "Indkøbschef Rune Toft og centerchef Merete Dalgas", "Jobcentret", "Fra 1. marts 2026", "75 ton CO2e mindre om året", "Andel genbrugte møbler: mindst 40 % i 2028", "Etablering 600.000 kr.; driften hviler i sig selv fra 2027", ("Årligt i december", ["december"]),
     dict(owners=[own("Indkøbschef Rune Toft", "Rune Toft", "Indkøbschef"), own("centerchef Merete Dalgas", "Merete Dalgas", "centerchef"), own("Jobcentret", None, "Jobcentret", "sammen med", False)],
          numbers=[num("75 ton CO2e", 75, "ton CO2e", "target", 2030), num("mindst 40 % i 2028", 40, "%", "target", 2028), num("600.000 kr.", 600000, "kr.", "amount")],
          refs=[ref("Politik", "Indkøbspolitikken", "Politik:Indkøbspolitik")], time=frame("Fra 1. marts 2026", "2026-03-01", None), groups=["medarbejdere"], themes=["økonomi og styring"])),
]

e = lambda t: html.escape(plain(t)).replace("CO2", "CO<sub>2</sub>").replace(" m2", " m<sup>2</sup>")


def items(actions):
    li = lambda a: f"<li>{e(a)}</li>" if isinstance(a, str) else f"<li>{e(a[0])}<ul>{''.join(f'<li>{e(b)}</li>' for b in a[1])}</ul></li>"
    return "<ul>" + "".join(li(a) for a in actions) + "</ul>"


T = Truth("c78", STEM + ".pdf", title="Klimaplan 2025-2030", municipality="Lerbjerg", document_type="klimaplan", period={"from": "2025-01-01", "to": "2030-12-31", "accept": ["2025"]}, state="adopted",
          intro_aims=[{"text": "Udledningen af drivhusgasser skal i 2030 være 68 % lavere end i 1990."}, {"text": "Senest i 2045 er Lerbjerg klimaneutral."}, {"text": "Lerbjerg skal kunne tåle det vejr, der kommer."}])
boxes, last = "", None
for section, code, name, why, actions, who, with_, when, aim, watched, economy, status, facts in SHEETS:
    if section != last:
        boxes += f"<section class='sec'><h2>{section}</h2><p>{e(SECTIONS[section])}</p></section>"
        last = section
    side = [("Ansvarlig", who), ("Sammen med", with_), ("Hvornår", when), ("Klimamål 2030", aim), ("Det holder vi øje med", watched), ("Økonomi", economy), ("Status gives", status and status[0])]
    boxes += f"<article><header><span>Handlingsark {code}</span><h3>{e(name)}</h3></header><div class='grid'><div class='main'><h4>Hvorfor?</h4><p>{e(why)}</p><h4>Det gør vi</h4>{items(actions)}</div><div class='side'>" + "".join(f"<h4>{k}</h4><p>{e(v)}</p>" for k, v in side if v) + "</div></div></article>"
    T.goal(name, "handling", code, section, texts=[why], lists=[("a", actions), ("t", [x for x in (aim, watched) if x])], follow=[status] if status else [], **facts)

INTRO = ["Kommunalbestyrelsen vedtog planen den 24. juni 2025. Den afløser klimahandleplanen fra 2020 og lever op til standarden i DK2020, som alle landets kommuner arbejder efter.",
         "Lerbjerg er en landkommune med 31.000 indbyggere, to købstæder og en lang kyst. I 2023 udledte vi som geografisk område 212.000 ton CO2e. Det er næsten en fjerdedel mindre end i 1990, men faldet er gået for langsomt."]
PAGE = f"""<!doctype html><html lang="da"><meta charset="utf-8"><title>Klimaplan 2025-2030</title><style>
@page {{ size: A4; margin: 16mm 15mm 18mm; @bottom-right {{ content: "Klimaplan 2025-2030  ·  " counter(page); font: 8pt "Liberation Sans Narrow"; color: #666 }} }}
body {{ font: 9.8pt/1.42 "Liberation Sans Narrow", sans-serif; color: #1c2a33; margin: 0 }}
.cover {{ background: #0f4c5c; color: white; padding: 34mm 14mm 18mm; margin-bottom: 9mm }}
.cover p {{ font-size: 13pt; margin: 2mm 0 0 }} h1 {{ font-size: 34pt; line-height: 1.1; margin: 0 }}
.lead {{ font-size: 11pt; line-height: 1.5 }} .aims {{ border-left: 3mm solid #e36414; padding: 1mm 0 1mm 5mm; margin: 6mm 0; font-size: 11pt }}
.aims h2 {{ margin: 0 0 1mm }} h2 {{ color: #0f4c5c; font-size: 17pt; margin: 0 0 1mm }}
.sec {{ break-before: page; margin: 0 0 5mm; font-size: 10.5pt }} .sec p {{ margin: 0 }}
article {{ border: 0.5mm solid #0f4c5c; border-radius: 2mm; margin: 0 0 6mm; break-inside: avoid; overflow: hidden }}
header {{ background: #0f4c5c; color: white; padding: 2mm 4mm }} header span {{ font-size: 8.5pt; letter-spacing: .04em }} h3 {{ margin: 0; font-size: 13.5pt }}
.grid {{ display: grid; grid-template-columns: 1fr 58mm }} .main {{ padding: 2mm 5mm 3mm; font-size: 10.8pt }} .main h4 {{ font-size: 10.8pt }} .side {{ background: #eaf2f3; padding: 2mm 4mm 3mm }}
h4 {{ margin: 1.6mm 0 0; font-size: 9.6pt; color: #9a3f05 }} .grid p, .grid ul {{ margin: 0 0 1mm }} ul {{ padding-left: 4.5mm }} ul ul {{ list-style: "– " ; padding-left: 3mm}}
table {{ border-collapse: collapse; margin-top: 4mm }} td, th {{ text-align: left; padding: 1mm 8mm 1mm 0; border-bottom: .2mm solid #999 }}
sub, sup {{ font-size: 70%; line-height: 0 }}
</style><body>
<div class="first"><div class="cover"><h1>Klimaplan 2025-2030</h1><p>Lerbjerg Kommune</p></div>
<div class="lead">{''.join(f'<p>{e(t)}</p>' for t in INTRO)}</div>
<div class="aims"><h2>Det skal vi nå</h2><p>{e(T.document['intro_aims'][0]['text'])}</p><p>{e(T.document['intro_aims'][1]['text'])}</p><p>{e(T.document['intro_aims'][2]['text'])}</p></div>
<div class="lead"><p>De ti handlingsark på de næste sider viser, hvad kommunen selv gør først. Hvert ark har en ansvarlig, som svarer for, at der sker noget. Hvor effekten kan regnes ud, står den som klimamål for 2030. Klimaregnskabet bliver gjort op hvert år og lagt frem for Klima- og Miljøudvalget.</p>
<table><tr><th>Udledning i 2023</th><th>Ton CO<sub>2</sub>e</th></tr><tr><td>Landbrug og arealer</td><td>97.000</td></tr><tr><td>Energi</td><td>58.000</td></tr><tr><td>Transport</td><td>51.000</td></tr><tr><td>Affald og spildevand</td><td>6.000</td></tr></table></div></div>
{boxes}
</body></html>"""
with tempfile.TemporaryDirectory() as tmp:
    page = pathlib.Path(tmp) / "page.html"
    page.write_text(PAGE, "utf-8")
    subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp}/profile", "--no-pdf-header-footer", f"--print-to-pdf={out(STEM, 'pdf')}", page.as_uri()], check=True, capture_output=True, timeout=120)
T.write()

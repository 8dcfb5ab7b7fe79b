"""Udviklingsaftale of one directorate, each goal on a page of its own with coloured headings, PDF by Chromium.

Render: python3 c36-udviklingsaftale-omsorg-handicap-kragelunde-2026.py (needs chromium and pdftotext)
"""
from facts6 import *

STEM = "c36-udviklingsaftale-omsorg-handicap-kragelunde-2026"
KOMPAS = lambda n, label: ref(label, f"Pejlemærker:Kompas{n}", "Direktionens Kompas")
h, s = home_from_hospital(), screen_visits()

GOALS = [
    G("c36-g01", "Færre fald i eget hjem", "mål",
      F("Hvorfor", P(S("Et fald er ofte begyndelsen på et liv med mindre frihed.", "B"),
                     S("I 2024 blev 412 borgere i Kragelunde Kommune indlagt efter et fald i eget hjem, og det er flere end året før.", "B", m=[(412, "borgere", 2024, "baseline", "indlæggelser efter fald")]))),
      F("Hvad vil vi opnå", L("•", T("Antallet af indlæggelser efter fald i eget hjem skal nedbringes med 15 procent inden udgangen af 2027", m=[(-15, "%", 2027, "target", "indlæggelser efter fald")]),
                              T("Borgere, der har været faldet, skal opleve, at nogen tager hånd om dem allerede samme uge"))),
      F("Sådan gør vi", L("➢", A("Faldteamet udvides med en fysioterapeut og en farmaceut"),
                          A("Hjemmeplejens medarbejdere bliver undervist i at få øje på begyndende svimmelhed og usikker gang"),
                          A("Lys, tæpper og hjælpemidler gennemgås hjemme hos borgeren:", sub=[A("ved første besøg efter visitationen"), A("igen efter hver indlæggelse")]),
                          A("Sammen med Kultur og Fritid åbner vi balancehold i fire af kommunens haller", own=[owner("Kultur og Fritid", None, "Kultur og Fritid", "samarbejdspartner", False)]))),
      F("Målepunkter", L("–", T("Indlæggelser efter fald: 350 i 2027 (baseline i 2024: 412)", m=[(350, "indlæggelser", 2027, "target"), (412, "indlæggelser", 2024, "baseline")]),
                         T("Deltagere på balancehold: 200 årligt", m=[(200, "deltagere", None, "target", "balancehold")]))),
      F("Kurs", P(S("Målet følger kursmærke 1, »Tættere på borgeren«, i Direktionens Kompas og bygger videre på Ældrepolitikken.", ref=[KOMPAS(1, "kursmærke 1, »Tættere på borgeren«, i Direktionens Kompas"), ref("Ældrepolitikken", "Politik:Ældrepolitik")]))),
      F("Ejerskab", P(S("Agnete Møllegaard (sundhedschef) er målejer, og Jonas Rye Petersen (faldkoordinator) er tovholder.", own=[
          owner("Agnete Møllegaard (sundhedschef)", "Agnete Møllegaard", "sundhedschef", "målejer"), owner("Jonas Rye Petersen (faldkoordinator)", "Jonas Rye Petersen", "faldkoordinator", "tovholder")]),
          S("De praktiserende læger og Ældrerådet inddrages undervejs.", own=[owner("De praktiserende læger", None, "De praktiserende læger", "inddraget", False), owner("Ældrerådet", None, "Ældrerådet", "inddraget", False)]))),
      F("Opfølgning", P(W("Direktionen ser tallene hvert kvartal.", ["hvert kvartal"]), W("Sundheds- og Omsorgsudvalget får en samlet status i november 2026 og november 2027.", ["november 2026", "november 2027"]))),
      F("Tid", P(S("Arbejdet begynder i februar 2026 og løber aftaleperioden ud.", "TF", tf=("2026-02-01", "2027-12-31")))),
      number="1", groups=["ældre"], themes=["hjemmepleje og ældre", "rehabilitering"]),
    G("c36-g02", "Tryg hjem fra sygehuset", "mål",
      F("Hvorfor", h["why"]), F("Hvad vil vi opnå", L("•", *h["aims"])), F("Sådan gør vi", L("1.", *h["do"])), F("Sådan kan det mærkes", L("♥", *h["feel"])), F("Målepunkter", L("–", *h["measure"])),
      F("Kurs", h["course"]), F("Ejerskab", h["who"]), F("Opfølgning", h["again"]), F("Tid", P(S("Hele aftaleperioden", "TF"))),
      number="2", groups=["borgere", "pårørende"], themes=["overgange og sammenhæng", "nære sundhedsvæsen"]),
    G("c36-g03", "Genoptræning uden unødig ventetid", "mål",
      F("Hvorfor", P(S("Ventetid koster muskler, humør og arbejdsevne.", "B"),
                     S("Fristen er syv dage, men i 2025 ventede borgerne i gennemsnit 11 dage på den første træning.", "B", m=[(7, "dage", None, "norm"), (11, "dage", 2025, "baseline", "ventetid")]))),
      F("Hvad vil vi opnå", L("•", T("Den gennemsnitlige ventetid er nede på 7 dage senest den 1. juli 2027", m=[(7, "dage", 2027, "target", "ventetid")], ms=[("senest den 1. juli 2027", "2027-07-01")]),
                              T("Flere borgere vælger digital træning som en del af deres forløb"))),
      F("Sådan gør vi", P(A("Træningscentret indfører faste opstartstider mandag, onsdag og fredag."),
                          A("Terapeuterne overtager selv bookingen fra administrationen, så borgeren får en tid, mens hun endnu er i røret."),
                          A("For borgere med nye knæ og hofter udvikles der et forløb, som kan følges hjemmefra."))),
      F("Målepunkter", L("–", T("Ventetid i dage (gennemsnit): 7, mod 11 i 2025", m=[(7, "dage", None, "target"), (11, "dage", 2025, "baseline")]),
                         T("Andel af forløb med digital træning: 30 procent i 2027", m=[(30, "%", 2027, "target", "digital træning")]))),
      F("Lovgrundlag", P(S("Sundhedsloven § 140 og Serviceloven § 86", ref=[ref("Sundhedsloven § 140", "Lov:Sundhedsloven:§140"), ref("Serviceloven § 86", "Lov:Serviceloven:§86")]))),
      F("Kurs", P(S("Kursmærke 2 i Direktionens Kompas: Enkle veje", ref=[KOMPAS(2, "Kursmærke 2 i Direktionens Kompas: Enkle veje")]))),
      F("Ejerskab", P(S("Målejer: Pia Damgård-Holt (centerleder, Træningscentret)", own=[owner("Pia Damgård-Holt (centerleder, Træningscentret)", "Pia Damgård-Holt", "centerleder", "målejer")]))),
      F("Opfølgning", P(W("Ventetiden offentliggøres på kommunens hjemmeside den første hverdag i måneden.", ["den første hverdag i måneden"]), W("Målet evalueres i 3. kvartal 2027.", ["3. kvartal 2027"]))),
      number="3", groups=["borgere med genoptræningsplan"], themes=["rehabilitering"]),
    G("c36-g04", "Kolleger, der bliver", "mål",
      F("Hvorfor", P(S("Hver femte nyansatte social- og sundhedsassistent forlader os, før der er gået et år.", "B"),
                     S("Samtidig var sygefraværet i Omsorg og Handicap 6,9 procent i 2024, og det slider på dem, der er tilbage.", "B", m=[(6.9, "%", 2024, "baseline", "sygefravær")]))),
      F("Hvad vil vi opnå", L("•", T("Sygefraværet er højst 5,9 procent i 2027", m=[(5.9, "%", 2027, "target", "sygefravær")]),
                              T("80 procent af de nyansatte er stadig hos os efter et år", m=[(80, "%", None, "target", "nyansatte")]))),
      F("Sådan gør vi", L("☐", A("Alle nyansatte får en mentor i de første tre måneder"), A("Medarbejderne lægger selv vagtplanen på alle plejehjem"),
                          A("Lederen holder en omsorgssamtale senest på den femte sygedag"), A("TRIO drøfter fraværet på hvert møde"))),
      F("Tegn på, at vi er på vej", L("♥", E("Nye kolleger anbefaler deres arbejdsplads til andre"), E("Vikarforbruget målt i timer falder"))),
      F("Kurs", P(S("Kursmærke 3, »Arbejdspladser, man bliver på«, i Direktionens Kompas, og forandring 6 i Budget 2026-2029", ref=[KOMPAS(3, "Kursmærke 3, »Arbejdspladser, man bliver på«, i Direktionens Kompas"), ref("forandring 6 i Budget 2026-2029", "Budget2026-2029:forandring6", "Budget")]))),
      F("Ejerskab", P(S("Lisbeth Kornerup (direktør) er målejer.", own=[owner("Lisbeth Kornerup (direktør)", "Lisbeth Kornerup", "direktør", "målejer")]),
                      S("Dorte Vinge (HR-partner) er tovholder.", own=[owner("Dorte Vinge (HR-partner)", "Dorte Vinge", "HR-partner", "tovholder")]),
                      S("Jan Ottosen (fællestillidsrepræsentant, FOA) deltager i arbejdsgruppen.", own=[owner("Jan Ottosen (fællestillidsrepræsentant, FOA)", "Jan Ottosen", "fællestillidsrepræsentant", "deltager", False)]))),
      F("Opfølgning", L("•", W("Hver måned: fraværstal til lederne", ["Hver måned"]), W("Hvert halvår: drøftelse i Område-MED", ["Hvert halvår"]))),
      F("Tid", P(S("2026-2027, med en foreløbig evaluering ultimo 2026", "TF", tf=("2026-01-01", "2027-12-31")))),
      number="4", groups=["medarbejdere", "ledere"], themes=["rekruttering og fastholdelse", "sygefravær", "onboarding"]),
    G("c36-g05", "Fra støtte til job", "mål",
      F("Hvorfor", P(S("Alt for få borgere med handicap eller psykisk sårbarhed har en fod på arbejdsmarkedet.", "B"),
                     S("Målet er fælles med Beskæftigelse og Borgerservice og står også i deres udviklingsaftale.", own=[owner("Beskæftigelse og Borgerservice", None, "Beskæftigelse og Borgerservice", "fælles mål", "either")]))),
      F("Hvad vil vi opnå", L("•", T("60 borgere i botilbud eller med bostøtte er kommet i job på særlige vilkår ved udgangen af 2027", m=[(60, "borgere", 2027, "target")]),
                              T("Borgeren har én plan og én kontaktperson på tværs af de to områder"))),
      F("Sådan gør vi", L("➢", A("Bostøtte og jobkonsulent holder den første samtale sammen med borgeren"), A("Der oprettes småjob i kommunens egne køkkener og gartnerier"),
                          A("Medarbejdere fra de to områder følges ad på kursus i den virksomhedsrettede metode"))),
      F("Sådan kan det mærkes", L("♥", E("Jeg skal kun fortælle min historie én gang"))),
      F("Lovgrundlag", P(S("Serviceloven §§ 85 og 104 samt lov om en aktiv beskæftigelsesindsats", ref=[ref("Serviceloven §§ 85", "Lov:Serviceloven:§85"), ref("104", "Lov:Serviceloven:§104"), ref("lov om en aktiv beskæftigelsesindsats", "Lov:LAB")]))),
      F("Kurs", P(S("Kursmærke 2 i Direktionens Kompas", ref=[KOMPAS(2, "Kursmærke 2 i Direktionens Kompas")]))),
      F("Ejerskab", P(S("Mona Skårup Lind (handicapchef) og Henrik Aabo (arbejdsmarkedschef) er fælles målejere.", own=[
          owner("Mona Skårup Lind (handicapchef)", "Mona Skårup Lind", "handicapchef", "målejer"), owner("Henrik Aabo (arbejdsmarkedschef)", "Henrik Aabo", "arbejdsmarkedschef", "målejer")]))),
      F("Opfølgning", P(W("De to chefer gør status hvert halvår, første gang i juni 2026.", ["hvert halvår", "juni 2026"]))),
      F("Tid", P(S("Januar 2026 til december 2027", "TF", tf=("2026-01-01", "2027-12-31")))),
      number="5", groups=["borgere med handicap"], themes=["beskæftigelse og virksomheder", "handicap og botilbud", "overgange og sammenhæng"]),
    G("c36-g06", "Breve, man forstår", "mål",
      F("Hvorfor", P(S("En afgørelse, som modtageren ikke kan læse, er kun halvt truffet.", "P"), S("Af 50 tilfældigt udvalgte breve levede 14 op til kommunens sprogguide.", "B", m=[(14, "breve", None, "baseline"), (50, "breve", None, "cited figure")]))),
      F("Hvad vil vi opnå", P(T("Mindst 80 procent af brevene fra Myndighed lever op til sprogguiden.", m=[(80, "%", None, "target", "breve fra Myndighed")]))),
      F("Sådan gør vi", L("a)", A("De mest brugte skabeloner skrives om"), A("Alle sagsbehandlere kommer på skrivedag"),
                          A("Beskæftigelse og Borgerservice bidrager med en kommunikationskonsulent, og et borgerpanel læser med på de nye tekster", own=[
                              owner("Beskæftigelse og Borgerservice", None, "Beskæftigelse og Borgerservice", "bidrager", False), owner("et borgerpanel", None, "borgerpanel", "læser med", False)]))),
      F("Målepunkter", L("–", T("Opkald med spørgsmål til afgørelser: fra 90 til 45 om måneden", m=[(90, "opkald", None, "baseline"), (45, "opkald", None, "target")]))),
      F("Kurs", P(S("Kursmærke 2 i Direktionens Kompas og Kommunikationspolitikken", ref=[KOMPAS(2, "Kursmærke 2 i Direktionens Kompas"), ref("Kommunikationspolitikken", "Politik:Kommunikationspolitik")]))),
      F("Ejerskab", P(S("Susanne Toft Brejning (leder af Myndighed)", own=[owner("Susanne Toft Brejning (leder af Myndighed)", "Susanne Toft Brejning", "leder af Myndighed", "ejer")]))),
      F("Tid", P(S("Skabelonerne er skrevet om inden sommerferien 2026.", "TF", ms=[("inden sommerferien 2026", "2026-06")]))),
      number="6", groups=["borgere"], themes=["kommunikation", "myndighed og visitation"]),
    G("c36-g07", "Skærmbesøg, der giver mening", "mål",
      F("Hvorfor", s["why"]), F("Hvad vil vi opnå", L("•", *s["aims"])), F("Sådan gør vi", L("☐", *s["do"])), F("Målepunkter", L("–", *s["measure"])), F("Kurs", s["course"]), F("Ejerskab", s["who"]), F("Opfølgning", s["again"]),
      number="7", groups=["ældre"], themes=["velfærdsteknologi og digitalisering", "hjemmepleje og ældre"]),
]

MARKS = ["Tættere på borgeren", "Enkle veje", "Arbejdspladser, man bliver på", "Penge, der rækker"]
COLOUR = {"Hvorfor": "#7a4988", "Hvad vil vi opnå": "#c2571a", "Sådan gør vi": "#1f6f78", "Målepunkter": "#a3244b", "Sådan kan det mærkes": "#b8860b", "Tegn på, at vi er på vej": "#b8860b"}

CSS = """
@page { size: A4; margin: 0 }
body { margin: 0; font: 10.6pt/1.48 'Liberation Sans'; color: #2a2a2a }
section { position: relative; height: 296.5mm; break-after: page; overflow: hidden }
.band { color: white; padding: 16mm 20mm 9mm 46mm; min-height: 17mm }
.band b { position: absolute; left: 18mm; top: 13mm; width: 19mm; height: 19mm; border-radius: 50%; background: white; text-align: center; font: bold 30pt/19mm 'DejaVu Serif' }
.band h2 { font: 23pt/1.15 'DejaVu Serif'; margin: 0 }
.body { padding: 7mm 24mm 0 28mm }
h3 { font-size: 11.5pt; margin: 5mm 0 1mm; text-transform: none }
p { margin: 0 0 1.5mm } ul, ol { margin: 0 0 1.5mm; padding-left: 6.5mm } li { margin-bottom: .6mm } li ul { margin-top: .6mm }
.hang > div { padding-left: 6.5mm; position: relative; margin-bottom: .6mm } .mark { position: absolute; left: 0 }
.foot { position: absolute; left: 28mm; right: 24mm; bottom: 9mm; font-size: 8pt; color: #777; border-top: .3mm solid #bbb; padding-top: 1.5mm }
.foot span { float: right }
.cover { background: #1f6f78; color: white } .cover h1 { font: 38pt/1.1 'DejaVu Serif'; margin: 70mm 24mm 4mm } .cover h2 { font: 20pt 'Liberation Sans'; margin: 0 24mm }
.cover p { margin: 0 24mm; position: absolute; bottom: 30mm; font-size: 13pt }
.box { background: #e9f2f2; padding: 5mm 7mm; margin: 6mm 0 }
.over td { padding: 1.2mm 4mm 1.2mm 0 }
"""
BANDS = ["#1f6f78", "#7a4988", "#c2571a", "#a3244b", "#3b6e36", "#34508a", "#806517"]


def page():
    out = ["<section class='cover'><h1>Udviklingsaftale 2026-2027</h1><h2>Omsorg og Handicap</h2><p>Kragelunde Kommune<br>December 2025</p></section>"]
    over = "".join(f"<tr><td>{g.number}</td><td>{esc(g.title)}</td><td>{i + 3}</td></tr>" for i, g in enumerate(GOALS))
    out.append(f"""<section><div class='body' style='padding-top:22mm'><h2 style="font:22pt 'DejaVu Serif';color:#1f6f78;margin:0 0 4mm">Om aftalen</h2>
<p>Udviklingsaftalen er indgået den 11. december 2025 mellem direktør Lisbeth Kornerup og kommunaldirektør Peder Brixholm. Den samler det, som Omsorg og Handicap særligt vil flytte sig på i de to år. Driften er ikke beskrevet her, og det, der ikke står i aftalen, er ikke mindre vigtigt.</p>
<div class='box'><p><strong>Direktionens Kompas 2026-2029</strong></p><p>Direktionen har sat fire kursmærker, som alle aftaler skal tage bestik af:</p><ol>{"".join(f"<li>{m}</li>" for m in MARKS)}</ol></div>
<p><strong>Målene kort</strong></p><table class='over'>{over}</table>
<p style='margin-top:6mm'>Hver side er bygget ens op. Farven på overskriften viser, om du læser om baggrund, om det vi vil opnå, eller om det vi gør. Ord som målejer og tovholder bruges således: Målejeren står på mål for resultatet, tovholderen holder arbejdet i gang.</p></div>
<div class='foot'>Udviklingsaftale 2026-2027 · Omsorg og Handicap<span>2</span></div></section>""")
    for i, g in enumerate(GOALS):
        fields = "".join(f"<h3 style='color:{COLOUR.get(f.label, '#444')}'>{esc(f.label)}</h3>{html_blocks(f.blocks)}" for f in g.fields)
        out.append(f"<section><div class='band' style='background:{BANDS[i]}'><b style='color:{BANDS[i]}'>{g.number}</b><h2>{esc(g.title)}</h2></div><div class='body'>{fields}</div>"
                   f"<div class='foot'>Udviklingsaftale 2026-2027 · Omsorg og Handicap<span>{i + 3}</span></div></section>")
    return f"<!doctype html><html lang='da'><head><meta charset='utf-8'><title>Udviklingsaftale 2026-2027</title><style>{CSS}</style></head><body>{''.join(out)}</body></html>"


if __name__ == "__main__":
    document = {"title": {"value": "Udviklingsaftale 2026-2027"}, "municipality": {"value": "Kragelunde"}, "area": {"value": "Omsorg og Handicap"}, "document_type": {"value": "udviklingsaftale"},
                "period": {"from": "2026-01-01", "to": "2027-12-31", "accept": ["2026"]}, "state": {"value": "adopted"}, "language": "da", "values": [{"title": m} for m in MARKS]}
    chromium(page(), target(STEM, ".pdf"))
    write_truth(STEM, ".pdf", document, GOALS)
    check(STEM, ".pdf")

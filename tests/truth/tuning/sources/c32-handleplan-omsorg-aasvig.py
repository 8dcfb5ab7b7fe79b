"""Landscape action plan: one wide table with merged themes, repeated headers, rows over pages. Render: python THIS (typst, pdftotext)."""
import json
import pathlib
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
import typst

from facts5 import Doc

D = Doc("c32", "c32-handleplan-omsorg-aasvig.pdf", "Hænder nok til omsorgen. Handleplan 2026-2028", "Aasvig", "Ældre og Omsorg", "handleplan",
        {"from": "2026-01-01", "to": "2028-12-31", "accept": ["2026"]}, "draft",
        challenges=[{"text": "Vi mangler allerede i dag 74 social- og sundhedsassistenter"}],
        intro_aims=[{"text": "Planen skal gøre Aasvig til et sted, hvor man både kan begynde og slutte sit arbejdsliv i omsorgen"}])
T = ["Tema 1. Vi finder nye kolleger", "Tema 2. Vi tager godt imod", "Tema 3. Vi passer på hinanden", "Tema 4. Teknik, der hjælper", "Tema 5. Sammen med andre"]
ROWS = []


def row(theme, number, title, said, does, owner, money, measure, time, **more):
    g = D.goal(f"g{len(D.goals) + 1:02}", title, "indsats", number=number, section=T[theme], **more)
    ROWS.append({"theme": theme, "number": number, "title": title, "said": g(said), "does": [g(x) for x in does], "owner": g(owner), "money": g(money), "measure": g(measure), "time": g(time)})


row(0, "1.1", "Elever, der bliver hos os", "{t Flere elever gennemfører uddannelsen og søger job i Aasvig bagefter.}",
    ["• {a Alle elever får en mentor fra den første praktikdag}", "• {a Vejlederne frikøbes fire timer om ugen}", "• {a Der holdes jobsamtale to måneder før svendebrevet}"],
    "{o +;ansvarlig;Rikke Solvang;uddannelsesleder|Uddannelsesleder Rikke Solvang}", "{m 640000;kr.;2026;amount;frikøb|640.000 kr. årligt}, {r Budget;Budget2026-2029:forandring9|Budget 2026-29, forandring 9}",
    "{t Gennemførelse: {m 68;%;2025;baseline;gennemførte elevforløb|68 % i 2025}, {m 80;%;2028;target;gennemførte elevforløb|80 % i 2028}}", "Igangsat. {w 2026-01-01;2028-12-31;yes|2026-2028}",
    state="igangsat", themes=["rekruttering og fastholdelse"], groups=["elever"])
row(0, "1.2", "Dansk på arbejdspladsen", "{t Kolleger med et andet modersmål skal kunne klare en hel vagt på dansk.}",
    ["{a Sprogskolen underviser på plejecentrene to eftermiddage om ugen.} {a Hver deltager får en sprogmakker.}"],
    "{o +;ansvarlig;;Personaleudvikling|Personaleudvikling}", "Ingen merudgift", "{t Antal deltagere, der består Prøve i Dansk 2: {m 25;deltagere;2027;target;bestået Prøve i Dansk 2|25 i 2027}}", "Planlagt. {w 2026-08-01;;|Fra august 2026}",
    state="planlagt", themes=["rekruttering og fastholdelse", "kompetenceudvikling"], groups=["medarbejdere med andet modersmål"])
row(0, "1.3", "Boliger til sygeplejersker udefra", "{t Ingen skal sige nej tak til et job, fordi de mangler et sted at bo.}",
    ["• {a Der indgås aftale med Aasvig Boligforening om otte værelser}", "• {a En pulje til flyttehjælp oprettes}"],
    "{o +;ansvarlig;;Stabschefen|Stabschefen} og {o -;samarbejdspartner|Aasvig Boligforening}", "{m 200000;kr.;2026;amount;pulje til flyttehjælp|200.000 kr.}", "–", "{w 2026-04-01;2026-06-30;no|2. kvartal 2026}",
    themes=["rekruttering og fastholdelse", "bygninger og boliger"], groups=["sygeplejersker"])
row(1, "2.1", "De første 100 dage", "{t Nyansatte skal møde en plan, en makker og en leder, der har tid.}",
    ["• {a Lederen ringer til den nye kollega ugen før første arbejdsdag}", "• {a Et fælles introduktionsprogram på tre dage afvikles hver måned}", "• {a Der følges op med samtaler efter 30, 60 og 100 dage}, hvor der spørges til", "   – {a2 opgaverne og tempoet}", "   – {a2 kollegerne og kulturen}"],
    "Tovholder: {o +;tovholder;Bente Falk;HR-partner|Bente Falk, HR-partner}. {o -;deltager|Alle teamledere} deltager.", "Inden for rammen",
    "{t Nyansatte, der stopper inden et år, falder {m 29;%;2025;baseline;nyansatte, der stopper inden et år|fra 29} {m 18;%;2027;target;nyansatte, der stopper inden et år|til 18 procent i 2027}.} {f halvårligt|Opgøres halvårligt.}", "Igangsat. {w 2026-01-01;2027-12-31;yes|2026 og 2027}",
    state="igangsat", themes=["onboarding"], groups=["nyansatte"])
row(1, "2.2", "En leder inden for rækkevidde", "{b I aftenvagten er der i dag {m 62;medarbejdere;2025;baseline;medarbejdere pr. leder|én leder til 62 medarbejdere}.}",
    ["{a Tre nye aftenledere ansættes.} {a Ledere uden kontor i huset flytter tættere på personalet.}"],
    "{o +;ansvarlig;Poul Erik Møgelvang;Ældrechef|Ældrechef Poul Erik Møgelvang}", "{m 1.9;mio. kr.;2027;amount;aftenledere|1,9 mio. kr. fra 2027}",
    "{t {m 35;medarbejdere;2027;target;medarbejdere pr. leder|Højst 35 medarbejdere pr. leder}}", "Ikke startet. {w 2027-01-01;2027-12-31;no|2027}",
    state="ikke startet", themes=["ledelse og organisation"], groups=["ledere"])
row(2, "3.1", "Fravær, vi kan gøre noget ved", "{t Sygefraværet skal under {m 7;%;2028;target;Ældre og Omsorg|7 procent} i 2028} (2025: {m 8.6;%;2025;baseline;Ældre og Omsorg|8,6 procent}).",
    ["• {a Lederne holder en nærværssamtale senest 7. fraværsdag}", "• {a En fysioterapeut underviser i forflytning ude i borgernes hjem}", "• {a Langtidssyge tilbydes en plan for gradvis tilbagevenden}", "• {a TR, AMR og leder drøfter tallene hver måned}"],
    "{o +;ansvarlig;;Lokale ledere|Lokale ledere} (opfølgning: {o +;ansvarlig for opfølgning;;Ældrechefen|Ældrechefen})", "{m 350000;kr.;2026;amount;fysioterapeut|350.000 kr. i 2026}",
    "Sygefraværsprocent og antal langtidssyge. {f hver måned|Rapport hver måned til OMU.}", "Igangsat, {w ;;yes|løber hele perioden}",
    state="igangsat", themes=["sygefravær", "arbejdsmiljø og trivsel"], groups=["medarbejdere"])
row(2, "3.2", "Vagtplaner med medbestemmelse", "{e Livet hænger bedre sammen, når man selv er med til at lægge planen.}",
    ["{a Selvvalgte vagter afprøves i tre grupper, først på Plejecenter Kirsebærhaven og siden i hjemmeplejen i Aasvig By.} {a Erfaringerne samles i en håndbog.} {a Der forhandles en lokalaftale med FOA om længere weekendvagter.} Tidligere forsøg i 2023 viste, at planlæggeren skal have uforstyrret tid."],
    "{o ?;ansvarlig|Vagtplanlæggerne} med {o +;tovholder;Hanne Birk;driftsleder|driftsleder Hanne Birk} som tovholder; {o -;deltager;Jimmi Toft;FTR for FOA|FTR Jimmi Toft} deltager i arbejdsgruppen", "–",
    "{t {m 70;%;2027;target;tilfredse med vagtplanen|70 % er tilfredse med deres vagtplan}} ({m 46;%;2025;baseline;tilfredse med vagtplanen|46 % i 2025}). {t Brugen af vikartimer falder med {m -3000;timer;2027;target;vikartimer|3.000 timer om året}.} {f november|Måles i november.}", "{w 2026-09-01;2027-12-31;no|1.9.2026 – 31.12.2027}",
    themes=["arbejdstid og vagtplanlægning"], groups=["medarbejdere"])
row(2, "3.3", "Ingen skal være bange på arbejde", "{t Episoder med vold og trusler halveres ({m -50;%;2028;target;episoder med vold og trusler|-50 %}) frem mod 2028.}",
    ["• {a Alle episoder registreres samme dag}", "• {a Kurser i konfliktnedtrapning gennemføres for {m 240;medarbejdere;;other|240 medarbejdere}}", "• {a Alarmer skiftes ud på de fire demensafsnit}"],
    "{o +;ansvarlig;;Arbejdsmiljøgruppen|Arbejdsmiljøgruppen} på hvert sted", "{m 1.1;mio. kr.;2027;amount;alarmer og kurser|1,1 mio. kr.}", "Antal registrerede episoder ({m 186;episoder;2025;baseline;episoder med vold og trusler|186 i 2025}). {f kvartalsvis|Kvartalsvis.}", "Delvist gennemført. {w 2026-01-01;2027-06-30;no|1. kvartal 2026 – 2. kvartal 2027}",
    state="delvist gennemført", themes=["arbejdsmiljø og trivsel"], groups=["medarbejdere på demensafsnit"])
row(2, "3.4", "Fem år mere", "{t Erfarne kolleger skal have lyst til at blive, når de fylder 60.}",
    ["{a Alle på 58 år og derover inviteres til en seniorsamtale.} {a Vi tilbyder faste dagvagter og færre tunge forflytninger.}"],
    "{o +;ansvarlig;;Personaleudvikling|Personaleudvikling}", "Følger {r Seniorpolitik;Politik:Seniorpolitik|Seniorpolitikken}", "{t Gennemsnitlig afgangsalder: {m 64.5;år;2028;target;afgangsalder|64,5 år} (nu {m 62.8;år;2025;baseline;afgangsalder|62,8})}", "",
    themes=["rekruttering og fastholdelse"], groups=["seniorer"])
row(3, "4.1", "Skærmbesøg som førstevalg", "{e Borgeren slipper for at vente, og medarbejderen slipper for at køre.}",
    ["• {a Visitationen spørger altid, om besøget kan klares på skærm}", "• {a Et videohold på seks medarbejdere dækker hele døgnet}", "• {a Pårørende inviteres med på skærmen, hvis borgeren ønsker det}"],
    "{o +;projektleder;Sofie Raun Mikkelsen;Projektleder|Projektleder: Sofie Raun Mikkelsen}", "{m -2.5;mio. kr.;2028;amount;besparelse|Forventet besparelse 2,5 mio. kr. i 2028}", "{t {m 160;borgere;2027;target;borgere med skærmbesøg|160 borgere har skærmbesøg ved udgangen af 2027}}. {f månedligt|Tælles månedligt.}", "Igangsat. {w 2026-02-01;2027-12-31;yes|Februar 2026 – december 2027}",
    state="igangsat", themes=["velfærdsteknologi og digitalisering"], groups=["hjemmeboende borgere"])
row(3, "4.2", "Stemmen skriver journalen", "{t Tid ved skærmen skal blive til tid hos borgeren.}",
    ["{a Talegenkendelse rulles ud til sygeplejen og terapeuterne.} {a De juridiske spørgsmål afklares i {r Lov;Lov:Sundhedsloven|Sundhedslovens} rammer, inden systemet tændes.}"],
    "{o +;ansvarlig;;Digitaliseringskontoret|Digitaliseringskontoret} sammen med {o -;samarbejdspartner|sygeplejen}", "{m 480000;kr.;2026;amount;licenser|480.000 kr.}, licenser", "{t Dokumentationstid pr. vagt: {m 45;minutter;2027;target;dokumentationstid pr. vagt|45 minutter} mod i dag {m 70;minutter;2025;baseline;dokumentationstid pr. vagt|70 minutter}}", "Forsinket. {w 2026-10-01;2026-12-31;no|4. kvartal 2026}",
    state="forsinket", themes=["velfærdsteknologi og digitalisering", "afbureaukratisering"], groups=["sygeplejersker", "terapeuter"])
row(4, "5.1", "Trygt hjem fra sygehuset", "{t Ingen borger udskrives fredag eftermiddag uden en aftale om medicin, mad og hjælpemidler.}",
    ["• {a En fremskudt visitator møder borgeren på sygehuset inden udskrivelsen}", "• {a Hjemmesygeplejen aflægger besøg inden for 24 timer}", "• {a Tvivlstilfælde drøftes på et fast møde med sygehuset hver onsdag}"],
    "{o +;ansvarlig;;Visitationschefen|Visitationschefen}; {o -;samarbejdspartner|Aasvig Sygehus}", "–", "{t Genindlæggelser: {m 15;%;2027;target;genindlæggelser|15 procent} eller derunder.} {f marts;september|Drøftes i sundhedsklyngen i marts og september.}", "{w 2026-01-01;2026-12-31;no|Hele 2026}",
    themes=["nære sundhedsvæsen", "overgange og sammenhæng"], groups=["udskrevne borgere"])
row(4, "5.2", "Pårørende som medspillere", "", ["{a Vi vil spørge de pårørende, hvad de gerne vil være med til – og hvad de helst er fri for.}"], "Ikke udpeget", "", "", "", themes=["samskabelse og frivillighed"], groups=["pårørende"])

TYP = '''
#let data = json("data.json")
#set page("a4", flipped: true, margin: (x: 1.3cm, top: 1.9cm, bottom: 1.6cm), header: text(8pt, fill: gray)[UDKAST til behandling i Ældreudvalget #h(1fr) Handleplan 2026-2028 · Ældre og Omsorg], footer: context text(8pt)[Aasvig Kommune #h(1fr) #counter(page).display() / #counter(page).final().first()])
#set text(font: "Liberation Sans", size: 8.5pt, lang: "da")
#set par(leading: 0.52em)
#text(26pt, weight: "bold", fill: rgb("#7a1f4b"))[Hænder nok til omsorgen.] \\
#text(17pt, fill: rgb("#7a1f4b"))[Handleplan 2026-2028]
#v(0.3cm)
#columns(3, gutter: 0.8cm)[
#set text(9pt)
*Hvorfor en handleplan?* \\ Vi mangler allerede i dag 74 social- og sundhedsassistenter, og flere af de erfarne nærmer sig pensionsalderen. Planen skal gøre Aasvig til et sted, hvor man både kan begynde og slutte sit arbejdsliv i omsorgen.
#colbreak()
*Sådan læses planen* \\ Hver indsats har sin egen række. Tallet foran indsatsen viser tema og nummer. En streg betyder, at feltet ikke er relevant. Er der uenighed mellem planen og budgettet, gælder budgettet.
#colbreak()
*Forkortelser* \\ AMR: arbejdsmiljørepræsentant. FTR: fællestillidsrepræsentant. OMU: område-MED-udvalg. TR: tillidsrepræsentant.
]
#v(0.3cm)
#let head(x) = text(fill: white, weight: "bold", x)
#let cells = ()
#for (n, r) in data.rows.enumerate() {
  let first = n == 0 or data.rows.at(n - 1).theme != r.theme
  if first {
    let span = data.rows.filter(x => x.theme == r.theme).len()
    cells.push(table.cell(rowspan: span, fill: rgb("#f3e3eb"), strong(data.themes.at(r.theme))))
  }
  cells.push([*#r.number #r.title* \\ #v(-0.15em) #text(8pt, r.said)])
  cells.push(stack(spacing: 0.62em, ..r.does.map(x => if x.starts-with("   ") { pad(left: 0.9em, x.trim()) } else if x.starts-with("•") { grid(columns: (0.8em, 1fr), "•", x.slice(3).trim()) } else { x })))
  cells.push(r.owner)
  cells.push(r.money)
  cells.push(r.measure)
  cells.push(r.time)
}
#table(
  columns: (2.1cm, 4.6cm, 7.2cm, 3.4cm, 2.7cm, 4.2cm, 2.6cm), stroke: 0.5pt + rgb("#7a1f4b"), inset: 5pt,
  table.header(..("Tema", "Indsats", "Hvad gør vi?", "Ansvarlig", "Økonomi", "Sådan måler vi", "Tidsplan og status").map(x => table.cell(fill: rgb("#7a1f4b"), head(x)))),
  ..cells,
)
#text(8pt)[_Handleplanen er udarbejdet af Ældre og Omsorg, oktober 2025. Den behandles i Ældreudvalget den 2. december 2025._]
'''
with tempfile.TemporaryDirectory() as tmp:
    here = pathlib.Path(tmp)
    (here / "data.json").write_text(json.dumps({"rows": ROWS, "themes": T}), "utf-8")
    (here / "plan.typ").write_text(TYP, "utf-8")
    typst.compile(str(here / "plan.typ"), output=str(D.path), root=tmp)
D.save()

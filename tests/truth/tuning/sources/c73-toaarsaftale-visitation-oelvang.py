"""Agreement with notes in the margin, Typst. Run with Python and typst: writes the PDF and its truth."""
import re, sys
import typst
from facts12 import HALF, Truth, clean

STEM = "c73-toaarsaftale-visitation-oelvang"
plain = lambda s: clean(re.sub(r"[*_\\]", "", re.sub(r"\n\s*- ", " ", s.replace("#sub[2]", "2"))))
truth = Truth(plain)

PREAMBLE = r"""
#set page(paper: "a4", margin: (left: 22mm, right: 14mm, top: 24mm, bottom: 22mm),
  header: context if counter(page).get().first() > 1 [#text(8pt, fill: gray)[Toårsaftale 2027-2028 #h(1fr) Visitation og Hjælpemidler]],
  footer: context [#line(length: 100%, stroke: .4pt + gray) #text(8pt)[Ølvang Kommune, Direktionssekretariatet #h(1fr) side #counter(page).display() af #counter(page).final().first()]])
#set text(font: "TeX Gyre", fallback: true, size: 10pt, lang: "da", hyphenate: true)
#set text(font: "Liberation Sans")
#set par(justify: true, leading: .68em)
#set list(marker: [–], indent: 2pt)
#let section(t) = block(above: 22pt, below: 12pt, width: 100%, stroke: (bottom: 1.2pt + rgb("#5b2a5e")), inset: (bottom: 4pt), text(15pt, weight: "bold", fill: rgb("#5b2a5e"), t))
#let lab(t) = block(above: 9pt, below: 4pt, sticky: true, text(9pt, style: "italic", weight: "bold", fill: rgb("#5b2a5e"), t))
#let note(t, c) = block(above: 7pt, below: 0pt)[#text(7.6pt, weight: "bold", fill: rgb("#8a5b8d"), upper(t)) \ #c]
#let goal(t, main, notes) = {
  block(above: 18pt, below: 8pt, sticky: true, width: 100%, text(13pt, weight: "bold", t))
  grid(columns: (1fr, 46mm), column-gutter: 7mm, main, grid.cell(stroke: (left: .6pt + rgb("#c9aecb")), inset: (left: 3mm), {set text(8.2pt, hyphenate: false); set par(justify: false); notes}))
}
"""
INTRO = r"""
#v(20mm)
#text(27pt, weight: "bold", fill: rgb("#5b2a5e"))[Toårsaftale 2027-2028]
#v(-4mm)
#text(15pt)[Visitation og Hjælpemidler]
#v(6mm)
Aftalen er indgået mellem velfærdsdirektør Lise-Lotte Brændgaard og chefen for Visitation og Hjælpemidler, Niels Aage Tofte. Den gælder fra 1. januar 2027 til 31. december 2028 og afløser aftalen for 2025-2026.

Vi har valgt en kort form. I teksten står, hvad vi er enige om. I margenen står, hvem der holder i snoren, hvad punktet bygger på, og hvornår vi ser på det sammen.

#block(fill: rgb("#f3ebf3"), inset: 10pt, width: 100%)[*Om afdelingen* \ 64 medarbejdere fordelt på tre team. Afdelingen træffer omkring 17.500 afgørelser om året og har et budget på 118 mio. kr. Klageprocenten var 4,1 i 2025. Depotet på Industrivej udleverer hver dag cirka 90 hjælpemidler.]

Byrådets vision _Et godt naboskab_ og Direktionens Fem Greb er rammen om aftalen. De fem greb er: 1) Færre led, 2) Borgeren ved roret, 3) Data vi bruger, 4) Arbejdsplads med arbejdsglæde, 5) Grønnere drift.
"""
BODY = [
    "Borgerens møde med os",
    ("«G mål;1|Et svar, man kan regne med»",
     r"""#lab[Hvor står vi?]
«b|En ansøgning om hjemmehjælp er i gennemsnit «n 23;dage;baseline|23 dage» undervejs. De fleste af dem går med at vente på oplysninger, vi selv kunne have indhentet.»
#lab[Hvor skal vi hen?]
«t|I 2028 har «n 90;%;target;2028|90 pct.» af borgerne fået en afgørelse inden for «n 10;hverdage;other|ti hverdage».»
#lab[Det gør chefen]
- «a|Indfører daglig fordeling af nye sager klokken 8.30»
- «a|Giver alle visitatorer adgang til at hente lægeoplysninger digitalt»
- «a|Lader to medarbejdere ringe ansøgeren op samme dag, sagen lander»
#lab[Det gør direktøren]
- «a|Sikrer, at IT-afdelingen prioriterer koblingen til journalsystemet»
#lab[Det mærker borgeren]
«e|Man ved allerede ved første kontakt, hvornår der kommer svar, og hvem der sidder med sagen.»""",
     r"""#note("Holder i snoren")[«o holder i snoren;teamleder;Bodil Ærenlund|Teamleder Bodil Ærenlund»]
#note("Sammen med")[«d sammen med;;|Digitalisering og IT»]
#note("Afsæt")[«r Pejlemærker:Direktionens Fem Greb:1|Greb 1 i Direktionens Fem Greb» \ «r Lov:Ældreloven|Ældreloven»]
#note("Tidslinje")[«T 2027-02-01;2028-12-31|Februar 2027 til udgangen af 2028»]
#note("Vi mødes om det")[«f hver anden måned|Hver anden måned på direktørens chefmøde»]«K ansøgere,ældre#myndighed og visitation»"""),
    ("«G mål;2|Hjælpemidlet frem, før faldet sker»",
     r"""#lab[Hvor står vi?]
«b|Rollatorer, badebænke og toiletforhøjere er simple ting, men de kræver i dag samme sagsgang som en elkørestol.»
#lab[Hvor skal vi hen?]
«p|Basishjælpemidler skal kunne hentes, uden at nogen skriver en ansøgning.» «t|Leveringstiden for de øvrige er højst «n 5;hverdage;target|fem hverdage»; den er «n 12;hverdage;baseline|12» i dag.»
#lab[Det gør chefen]
Sammen med «x sammen med;;|depotet» «a|åbner han et selvbetjent udlån i Sundhedshuset inden påske 2027». «a|Listen over, hvad der kan lånes frit, laves af ergoterapeuterne og godkendes af udvalget.» Desuden «a|ansættes en kørende tekniker, der reparerer hos borgeren».
#lab[Det mærker borgeren]
«e|Færre falder i badeværelset.» «e|Pårørende kan klare et lån på vej hjem fra arbejde.»""",
     r"""#note("Holder i snoren")[«o holder i snoren;depotleder;Flemming Rud|Depotleder Flemming Rud» og «o holder i snoren;ergoterapeut;Signe Vad|ergoterapeut Signe Vad»]
#note("Afsæt")[«r Pejlemærker:Direktionens Fem Greb:2|Greb 2» \ «r Budget2027-2030:forandring14|Ændring 14 i Budget 2027-2030» («n 1.3;mio. kr.;amount|1,3 mio. kr.» årligt) \ «r Lov:Serviceloven:§112|Servicelovens § 112»]
#note("Tidslinje")[«T 2027-01-01;2027-12-31|Hele 2027»]
#note("Vi mødes om det")[«f juni,december|Juni og december»]
#note("Tal")[Udlån i 2025: «n 3100;udlån;baseline;2025|3.100»]«K borgere,pårørende#myndighed og visitation,hjemmepleje og ældre»"""),
    ("«G mål;3|Afgørelser, der kan læses af den, de handler om»",
     r"""«b|Ankestyrelsen ændrede eller hjemviste «n 31;%;baseline;2025|31 pct.» af vores sager i 2025. Når vi læser dem igennem, er juraen sjældent forkert; det er forklaringen, der mangler.»
#lab[Hvor skal vi hen?]
- «t|Omgørelsesprocenten er under «n 20;%;target;2028|20» ved aftalens udløb»
- «t|Alle breve holder sig under lixtal «n 40;lix;target|40»»
#lab[Det gør chefen]
- «a|Skriver de tolv mest brugte breve om:»
  - «aa|seks i 2027 med hjælp fra et borgerpanel»
  - «aa|seks i 2028»
- «a|Genindfører makkerlæsning i alle tre team»
- «a|Holder kvartalsvis temamøde om nye principmeddelelser»""",
     r"""#note("Holder i snoren")[«o holder i snoren;faglig koordinator;Pernille Skytte Aas|Faglig koordinator Pernille Skytte Aas»]
#note("Sammen med")[«d sammen med;;|Juridisk Sekretariat», «d sammen med;;|Handicaprådet»]
#note("Vi mødes om det")[«f hvert halvår|Sagsgennemgang hvert halvår»; «f marts 2028|midtvejsdrøftelse i marts 2028»]«K borgere#myndighed og visitation,kommunikation»"""),
    "Økonomi og drift",
    ("«G mål;4|Styr på de dyre enkeltsager»",
     r"""#lab[Hvor står vi?]
«b|Udgifterne til de «n 25;sager;other|25 dyreste sager» er steget med «n 9;%;baseline|9 pct.» på to år.»
#lab[Hvor skal vi hen?]
«t|Stigningen skal standses, og udgiften pr. sag skal i 2028 være nedbragt med «n -4;%;target;2028|4 pct.» i forhold til 2026.» «t|Samtidig skal ingen borger opleve, at hjælpen skæres, uden at nogen har talt med dem.»
#lab[Det gør chefen]
«a|Der nedsættes et bevillingsudvalg, som ser alle sager over «n 1.2;mio. kr.;amount|1,2 mio. kr.» en gang om året.» «a|Takster genforhandles med de fem største leverandører.» Myndighedsrådgiverne har længe ønsket bedre redskaber til opfølgning; «a|derfor tages et nyt styringsark i brug fra april».
#lab[Det gør direktøren]
«a|Tager spørgsmålet om mellemkommunal refusion op i kommunekontaktrådet.»""",
     r"""#note("Holder i snoren")[«o holder i snoren;chef;Niels Aage Tofte|Niels Aage Tofte»]
#note("Sammen med")[«d sammen med;økonomikonsulent;Rasmus Kallehave|Økonomikonsulent Rasmus Kallehave»]
#note("Afsæt")[«r Budget2027-2030:forandring22|Ændring nr. 22» og «r Budget2027-2030:forandring23|23» i Budget 2027-2030 \ «r Pejlemærker:Direktionens Fem Greb:3|Greb 3»]
#note("Vi mødes om det")[«f månedligt|Månedligt i økonomiopfølgningen»]«K borgere med omfattende behov#økonomi og styring,handicap og botilbud,takster og køb/salg»"""),
    ("«G mål;5|Brugt først, nyt bagefter»",
     r"""#lab[Hvor skal vi hen?]
«t|«n 70;%;target;2028|70 procent» af de udleverede hjælpemidler er genbrug i 2028.» «t|CO#sub[2]-udledningen fra depotets biler falder fra «n 38;ton;baseline;2026|38 ton» til «n 15;ton;target;2028|15 ton».»
#lab[Det gør chefen]
- «a|Vaskehallen på Industrivej udvides med en ekstra linje»
- «a|To dieselbiler udskiftes med el i hvert af årene»
- «a|Borgere får et frankeret mærkat, så de kan sende småting retur»
- «a|Kasserede senge gives til genbrugsbutikken»""",
     r"""#note("Holder i snoren")[«o holder i snoren;depotleder;Flemming Rud|Flemming Rud»]
#note("Afsæt")[«r Pejlemærker:Direktionens Fem Greb:5|Greb 5 i Direktionens Fem Greb» \ «r Plan:Klimahandlingsplan|Klimahandlingsplan 2025-2030»]
#note("Tidslinje")[«T 2027-01-01;2028-06-30|Primo 2027 – medio 2028» \ «m 2027-09|Ny vaskelinje klar: september 2027»]
#note("Vi mødes om det")[«f årligt|Årligt klimaregnskab»]"""),
    "Os, der arbejder her",
    ("«G mål;6|En god begyndelse og en grund til at blive»",
     r"""#lab[Hvor står vi?]
«b|For mange visitatorer rejste i 2025. Afskedssamtalerne peger på sagstallet og på en oplæring, der mest består i at se på.»
#lab[Hvor skal vi hen?]
«t|Personaleomsætningen er højst «n 12;%;target;2028|12 pct.» i 2028 («n 25;%;baseline;2025|25 pct.» i 2025).» «t|Nye medarbejdere scorer mindst «n 4.2;point;target|4,2» på en skala fra 1 til 5, når de spørges efter tre måneder.»
#lab[Det gør chefen]
- «a|Laver et oplæringsforløb på tolv uger med trappe for antal sager»
- «a|Udpeger en fast mentor, som får «n 4;timer;other|fire timer» om ugen til opgaven»
- «a|Prøver fire-dages uge af i ét team i efteråret 2027»
#lab[Det gør direktøren]
- «a|Deltager i afdelingens personalemøde to gange om året»""",
     r"""#note("Holder i snoren")[«o holder i snoren;souschef;Hanne Mikkelborg|Souschef Hanne Mikkelborg»]
#note("Sammen med")[«d sammen med;tillidsrepræsentant;Kim Staugaard|Tillidsrepræsentant Kim Staugaard (Ergoterapeutforeningen)», «d sammen med;;|LMU»]
#note("Afsæt")[«r Pejlemærker:Direktionens Fem Greb:4|Greb 4 i Direktionens Fem Greb»]
#note("Vi mødes om det")[«f 1. kvartal,3. kvartal|1\. og 3. kvartal»]«K nye medarbejdere#rekruttering og fastholdelse,onboarding,arbejdstid og vagtplanlægning»"""),
    ("«G mål;7|Kunstig intelligens med hånden på rattet»",
     r"""Vi er nysgerrige, men vil ikke lade en maskine afgøre, hvem der får hjælp. «p|Hensigten er at frigive tid til samtaler.» «a|I første halvår af 2027 afprøver ét team automatiske referater.» «a|Hvis forsøget falder godt ud, besluttes det inden sommerferien, om resten af afdelingen skal med.» «a|Der skrives en etisk vejledning på én side.»

Vi har ikke sat tal på, før forsøget er slut.""",
     r"""#note("Holder i snoren")[_Besættes efter rekruttering_]
#note("Tidslinje")[«T 2027-01-01;2027-06-30|1\. halvår 2027»]
#note("Vi mødes om det")[«f august|Evaluering på chefmødet i august»]«K medarbejdere#velfærdsteknologi og digitalisering»"""),
]
END = r"""
#section[Underskrifter]
Ølvang Rådhus, den 11. december 2026
#v(10mm)
#grid(columns: (1fr, 1fr), column-gutter: 12mm, [#line(length: 100%, stroke: .5pt) Lise-Lotte Brændgaard \ Velfærdsdirektør], [#line(length: 100%, stroke: .5pt) Niels Aage Tofte \ Chef for Visitation og Hjælpemidler])
#v(8mm)
#block(breakable: false)[*Bilag: Faste nøgletal, som følges uden særskilt aftale*
#table(columns: (1fr, auto, auto, auto), stroke: .4pt + gray, inset: 5pt, table.header[*Nøgletal*][*2024*][*2025*][*2026 (skøn)*],
 [Afgørelser i alt], [16.900], [17.480], [17.600], [Klager modtaget], [702], [717], [690], [Sygefravær, dage pr. medarbejder], [14,2], [13,6], [12,9], [Udgift til boligændringer, mio. kr.], [6,1], [7,4], [7,0])]
"""
out = PREAMBLE + INTRO
for x in BODY:
    if isinstance(x, str):
        out += f"\n#section[{truth.read(f'«S|{x}»')}]\n"
    else:
        t, main, notes = map(truth.read, x)
        number = truth.goals[-1]["number"]
        out += f"\n#goal([{number}. {t}], [{main}], [{notes}])\n"
out += END
(HALF / "documents" / (STEM + ".pdf")).write_bytes(typst.compile(out.encode()))
truth.finish(STEM, ".pdf", {
    "title": "Toårsaftale 2027-2028", "municipality": "Ølvang", "area": "Visitation og Hjælpemidler", "document_type": "aftale",
    "period": {"from": "2027-01-01", "to": "2028-12-31", "accept": ["2027"]}, "state": "adopted",
    "references_document": [{"framework": "Pejlemærker", "label": "Direktionens Fem Greb", "norm": "Pejlemærker:Direktionens Fem Greb"}],
})
if "show" in sys.argv:
    truth.show()

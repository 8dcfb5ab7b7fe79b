"""Helhedsplan with contents page, chapters, numbered indsatser and footnotes (Typst PDF). Run: python3 t15.py"""
from marks import *
import typst, tempfile
STEM = "t15-helhedsplan-bakkegaarden-klintholt"
T = Marks("t15")
BODY = r"""
#set document(title: "Helhedsplan")
#set page(paper: "a4", margin: (x: 25mm, top: 26mm, bottom: 24mm), header: context { if counter(page).get().first() > 1 [#text(8pt, fill: gray)[Helhedsplan for Bakkegården #h(1fr) Klintholt Kommune og Boligforeningen Bakken]] }, footer: context { if counter(page).get().first() > 1 [#align(center)[#text(8pt)[#counter(page).display()]]] })
#set text(font: "DejaVu Serif", size: 10pt, lang: "da", hyphenate: true)
#set par(justify: true, leading: 0.72em)
#show heading.where(level: 1): it => { pagebreak(weak: true); text(19pt, fill: rgb("#7a2e1d"), it.body); v(6pt) }
#show heading.where(level: 2): it => { v(9pt); block(sticky: true, text(12pt, weight: "bold", it.body)); v(2pt) }
#show heading.where(level: 3): it => { v(2pt); block(sticky: true, text(9.5pt, style: "italic", weight: "bold", fill: rgb("#7a2e1d"), it.body)) }
#set list(marker: ([▪], [–]))
#v(50mm)
#text(30pt, weight: "bold", fill: rgb("#7a2e1d"))[Helhedsplan for Bakkegården 2026-2029]
#v(5mm)
#text(14pt)[Et kvarter i bevægelse]
#v(80mm)
Udarbejdet af Klintholt Kommune og Boligforeningen Bakken. \
Tiltrådt af kommunalbestyrelsen den 29. januar 2026.
#pagebreak()
#outline(title: [Indhold], depth: 2, indent: 8mm)

= 1 Indledning
Bakkegården blev bygget i 1971 til 1.150 familier. I dag bor her 2.640 mennesker fra 43 nationer, og kvarteret er både elsket og udskældt. Ved beboermødet i november 2024#footnote[Referat af beboermøde den 14. november 2024, bilag 3.] sagde en beboer det sådan: »Vi har verdens bedste udsigt og verdens dårligste rygte.«

Helhedsplanen samler fire års indsats i ét dokument. Den bygger videre på helhedsplanen for 2022-2025, men lægger større vægt på uddannelse og på, at beboerne selv er med til at forme løsningerne. ⟦val::Bakkegården skal i 2035 være en bydel som alle andre⟧, hvor man bor, fordi man har lyst.

Kapitel 2 til 4 beskriver planens indsatser. Kapitel 5 handler om organiseringen, kapitel 6 om økonomien.

= ⟦sec::2 Børn, unge og uddannelse⟧
Hvert tredje barn i kvarteret vokser op i en familie uden tilknytning til arbejdsmarkedet. Skolen og daginstitutionerne gør en stor forskel, men kan ikke løfte opgaven alene.

== 2.1 ⟦g indsats|2.1::Læring fra første dag⟧
=== Udfordring
⟦b::Kun ⟦m 52|%||baseline::52 %⟧ af børnene går i vuggestue, før de fylder to år. Mange møder derfor først det danske sprog i børnehaven.⟧
=== Formål
⟦p::At alle småbørn i Bakkegården får et sprog at lege i, og at forældrene ser sig selv som de vigtigste lærere.⟧
=== Konkrete handlinger
- ⟦a::Sundhedsplejen holder åben konsultation i beboerhuset hver onsdag⟧
- ⟦a::Der ansættes to familieambassadører med kendskab til kvarterets sprog⟧
- ⟦a::Legestuen »Spiren« udvides, så den⟧
  - ⟦a2::har åbent fem formiddage om ugen⟧
  - ⟦a2::tilbyder sangtimer på dansk, arabisk og somali⟧
=== Succeskriterier
⟦t::I 2029 går ⟦m 80|%|2029::80 %⟧ af børnene i dagtilbud, når de fylder to år.⟧#footnote[Opgøres af kommunens statistikenhed hvert år pr. 1. oktober.]
=== Ansvar
⟦o Helle Ankerstjerne|leder af Familiehuset|ansvarlig::Helle Ankerstjerne, leder af Familiehuset⟧, i samarbejde med ⟦o- |Sundhedsplejen|i samarbejde med::Sundhedsplejen⟧.

== 2.2 ⟦g indsats|2.2::Fra ottende klasse til svendebrev – \ en ubrudt kæde af voksne, der holder fast⟧
=== Udfordring
⟦b::Ungegruppen uden job og uddannelse er på ⟦m 118|unge|2025|baseline::118 personer i 2025⟧. De fleste har haft kontakt til mindst fire forskellige kommunale medarbejdere.⟧
=== Formål
⟦p::Indsatsen skal sikre, at den unge har én gennemgående voksen fra 8. klasse, til uddannelsen er godt i gang.⟧
=== Konkrete handlinger
⟦a::Kommunal Ungeindsats flytter ind i de tidligere butikslokaler på Torvet 6.⟧ ⟦a::Der udpeges en mentor til alle unge, som er erklæret ikke-uddannelsesparate.⟧ ⟦a::Fritidsjob formidles til 60 unge om året, og arbejdsgiverne får en fast kontaktperson.⟧ Erfaringerne fra den forrige plan viser, at det første fritidsjob ofte er nøglen til resten.
=== Succeskriterier
- ⟦t::Antallet af unge uden job og uddannelse er halveret ved udgangen af 2029⟧
- ⟦t::⟦m 70|%|::70 %⟧ af de unge med mentor gennemfører grundforløbet⟧
=== Politisk ophæng
Indsatsen udspringer af ⟦r Strategi:Ungestrategi::Ungestrategien⟧ og er finansieret via ⟦r Budget2026-2029:forandring8::Forandring 8 i Budget 2026-2029⟧.
=== Ansvar
⟦o Rasmus Kold|ungechef|ansvarlig::Ungechef Rasmus Kold⟧
=== Opfølgning
⟦f marts;september::Styregruppen får status i marts og september.⟧

== 2.3 ⟦g indsats|2.3::Klubben som kvarterets hjerte⟧
=== Udfordring
⟦b::Klubben lukker kl. 17, og netop derefter samles de unge på parkeringspladsen ved Blok 9. Naboerne føler sig utrygge, og de unge føler sig overvåget.⟧
=== Formål
⟦p::De unge skal have et sted, der er deres eget, også om aftenen og i ferierne.⟧#footnote[Jf. ⟦r Politik:Klubpolitik::Klubpolitikken⟧ fra 2023, side 6.]
=== Konkrete handlinger
- ⟦a::Åbningstiden udvides til kl. 21.30 på hverdage og til kl. 23 om fredagen⟧
- ⟦a::Et ungeråd bestemmer over 75.000 kr. om året⟧
- ⟦a::Gadeplansmedarbejderne møder ind i klubben før hver aftenvagt⟧
- ⟦a::Musiklokalet renoveres med hjælp fra lokale håndværkere⟧
=== Succeskriterier
⟦e::Flere piger bruger klubben.⟧ ⟦e::Antallet af klager over uro falder.⟧
=== Ansvar
⟦o |Klubleder (stillingen er ubesat)|ansvarlig::Klublederen (stillingen er ubesat)⟧

= ⟦sec::3 Tryghed og naboskab⟧
== 3.1 ⟦g indsats|3.1::Lys, liv og lige linjer⟧
⟦p::Byrummet skal invitere til ophold og gøre det let at finde vej.⟧
=== Konkrete handlinger
- ⟦a::De mørke stier bag Blok 4 til 8 får ny belysning⟧
- ⟦a::Hækkene langs boldbanen klippes ned til en meter⟧
- ⟦a::Der etableres en markedsplads⟧
=== Tidsplan
⟦tf 2026-04-01|2027-10-31|ja::Anlægsarbejdet begynder i april 2026 og er afsluttet i oktober 2027.⟧
=== Ansvar
⟦o |Boligforeningen Bakken|ansvarlig::Boligforeningen Bakken⟧ og ⟦o |Klintholt Kommune, Vej og Byrum|ansvarlig::Vej og Byrum⟧

== 3.2 ⟦g indsats|3.2::Naboskab på tværs af opgange⟧
⟦b::I tryghedsmålingen fra 2024 svarer ⟦m 38|%|2024|baseline::38 %⟧, at de ikke kender navnet på deres nabo.⟧
=== Konkrete handlinger
⟦a::Alle nye beboere får besøg af en opgangsvært inden for 14 dage.⟧ ⟦a::Én gang i kvartalet dækkes der langbord på Torvet.⟧ ⟦a::Beboerkonsulenterne mægler i nabokonflikter.⟧
=== Succeskriterier
⟦t::Andelen, der ikke kender navnet på deres nabo, er højst ⟦m 20|%|2028::20 % i 2028⟧.⟧
=== Opfølgning
⟦f hvert andet år::Tryghedsmålingen gentages hvert andet år, næste gang i 2026 og 2028.⟧
=== Ansvar
⟦o Fatima Yildiz-Holm|beboerkonsulent|ansvarlig::Beboerkonsulent Fatima Yildiz-Holm⟧

= ⟦sec::4 Job, sundhed og hverdagsliv⟧
== 4.1 ⟦g indsats|4.1::Jobbutik i øjenhøjde⟧
=== Formål
⟦p::Flere voksne kommer i arbejde, og vejen til den første samtale bliver kortere end vejen til bussen.⟧
=== Konkrete handlinger
- ⟦a::To jobkonsulenter har fast kontordag i beboerhuset⟧
- ⟦a::Virksomhederne i havnen inviteres til jobmesse hvert forår⟧
- ⟦a::Sprogmentorer efter ⟦r Lov:LAB:§167::§ 167 i lov om en aktiv beskæftigelsesindsats⟧ følger borgeren de første 13 uger⟧
=== Succeskriterier
⟦t::Tilknytningen til arbejdsmarkedet stiger fra ⟦m 49|%||baseline::49 %⟧ til ⟦m 58|%|::58 %⟧ i planperioden.⟧
=== Ansvar
⟦o Bodil Frandsen|jobcenterchef|ansvarlig::Jobcenterchef Bodil Frandsen⟧

== 4.2 ⟦g indsats|4.2::Sundhed tæt på hoveddøren⟧
=== Udfordring
⟦b::Beboerne går sjældnere til læge og tandlæge end resten af byen, men indlægges oftere.⟧
=== Konkrete handlinger
- ⟦a::En sundhedsbus holder på Torvet første tirsdag i måneden⟧
- ⟦a::Kvindegruppen »Stærke skuldre« fortsætter⟧
- ⟦a::Tandplejen tager på opsøgende besøg hos familier, der ikke er mødt op⟧
=== Ansvar
⟦o |Sundhedscenter Klintholt|ansvarlig::Sundhedscenter Klintholt⟧
=== Opfølgning
⟦f løbende::Følges løbende af lokalgruppen for sundhed.⟧⟦end::⟧

= 5 Organisering
Planen ledes af en bestyrelse med to medlemmer fra kommunen, to fra boligforeningen og tre beboere. Bestyrelsen mødes seks gange om året. Til daglig koordineres arbejdet af sekretariatschef Vibeke Norup. Indsats 2.2 og 4.1 har fælles arbejdsgruppe.

= 6 Økonomi
#table(columns: (1fr, auto, auto, auto, auto), stroke: 0.4pt, [*Beløb i 1.000 kr.*], [*2026*], [*2027*], [*2028*], [*2029*], [Børn, unge og uddannelse], [2.150], [2.400], [2.400], [2.100], [Tryghed og naboskab], [4.800], [6.150], [900], [900], [Job, sundhed og hverdagsliv], [1.300], [1.300], [1.300], [1.300])
Landsbyggefonden dækker 75 % af udgifterne til det boligsociale arbejde.
"""
src = T(BODY).replace("@", r"\@")
with tempfile.TemporaryDirectory() as tmp:
    f = pathlib.Path(tmp) / "t15.typ"
    f.write_text(src, "utf-8")
    typst.compile(str(f), output=str(DOCS / f"{STEM}.pdf"))
T.write(STEM, "pdf", "Helhedsplan for Bakkegården 2026-2029", "Klintholt", None, "helhedsplan", ("2026-01-01", "2029-12-31"), "adopted")

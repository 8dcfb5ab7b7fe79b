"""Policy brochure in two columns with drop boxes between the goals (Typst PDF). Run: python3 t35.py

Traps: goals stand under "drivkræfter" whose heading runs over both columns; fields are questions set in italics; owners told in sentences and in halves
("stien … mens bænkene …"); a plan with a suspended hyphen; "Budget 2025-28, punkt 23"; "hver fjerde" and "tre ud af fire" as figures to be reached, a range
("mellem 15 og 20"), "en halvering"; a box of facts, a case story and a quotation whose figures and persons belong to no goal; a title over two lines; one goal
without owner, target and reference; activities in three shapes (sentences, list, list with sub-items); the follow-up of the whole policy is told once at the end.
"""
from marks import *
import typst, tempfile
STEM = "t35-landdistriktspolitik-tranemose"
T = Marks("t35")
BODY = r"""
#set document(title: "Landdistriktspolitik")
#set page(paper: "a4", columns: 2, margin: (x: 17mm, top: 20mm, bottom: 20mm), footer: context { if counter(page).get().first() > 1 [#text(8pt, fill: rgb("#5a6b2f"))[Tranemose Kommune #h(1fr) #counter(page).display()]] })
#set columns(gutter: 9mm)
#set text(font: "Liberation Sans", size: 10.6pt, lang: "da", hyphenate: true)
#set par(justify: true, leading: 0.72em, spacing: 0.95em)
#set list(marker: ([–], [·]), indent: 2pt)
#let bred(body) = place(top + center, scope: "parent", float: true, clearance: 8mm, block(width: 100%, fill: rgb("#5a6b2f"), inset: 10pt, text(17pt, fill: white, weight: "bold", body)))
#let maal(body) = block(above: 5.5mm, below: 3mm, sticky: true, text(13pt, weight: "bold", fill: rgb("#5a6b2f"), hyphenate: false, par(justify: false, body)))
#let sp(body) = block(above: 3mm, below: 1.8mm, sticky: true, text(10.6pt, style: "italic", weight: "bold", body))
#let boks(body) = block(width: 100%, fill: rgb("#f0ecd8"), inset: 9pt, radius: 3pt, above: 5mm, below: 5mm, text(9.8pt, body))

#place(top + center, scope: "parent", float: true, clearance: 10mm, block(width: 100%, inset: (top: 26mm, bottom: 14mm, x: 12pt), fill: rgb("#dfe5c8"), align(left)[
#text(11pt, tracking: 1.5pt)[TRANEMOSE KOMMUNE] #v(5mm)
#text(30pt, weight: "bold", fill: rgb("#39461b"))[Landdistriktspolitik 2025-2029] #v(2mm)
#text(14pt)[Her er højt til himlen og kort til naboen]]))

#sp[Kære læser]
Seks ud af ti borgere i Tranemose bor uden for de to store byer. Alligevel har vi i mange år talt om landet, som om det var et problem, der skulle løses. Det holder vi op med nu. Denne politik handler om det, landdistrikterne kan, og om det, kommunen skal gøre for ikke at stå i vejen.

Politikken er skrevet sammen med de nitten lokalråd. 340 borgere deltog i vinterens møder, og mindst lige så mange skrev til os bagefter. Byrådet vedtog den endelige udgave den 24. april 2025.

#align(right)[_Hanne Balslev Krog_ \ Formand for Landdistriktsudvalget]

#colbreak()
#sp[Tre sætninger, vi styrer efter]
#enum(numbering: "1)")[⟦val::Landet er ikke en forstad til noget andet⟧.][⟦val::Den, der bor der, ved bedst⟧.][⟦val::Små steder har brug for lange aftaler⟧.]

#boks[*Tranemose i tal* \ 31.460 indbyggere, heraf 18.900 i landdistrikterne \ 41 forsamlingshuse og 12 købmænd \ 64 tomme boliger, der skæmmer \ 22 km til nærmeste togstation fra Vester Skål]

#sp[Sådan er politikken bygget op]
Vi peger på tre drivkræfter. Til hver af dem hører to eller tre hensigter, og hver hensigt er beskrevet ud fra de samme spørgsmål. Hvor vi ikke har et svar endnu, har vi ladet spørgsmålet udgå.

#pagebreak()
#bred[⟦sec::Naboskab som drivkraft⟧]
#maal[⟦g hensigt|::Et forsamlingshus, der holder tørt⟧]
#sp[Hvad er på spil?]
⟦b::Af kommunens ⟦m 41|huse||other::41 forsamlingshuse⟧ er ⟦m 27|huse||baseline::de 27⟧ bygget før 1930, og tagene er slidt op.⟧ I Ørting har bestyrelsen stillet spande frem på loftet siden 2021.
#sp[Hvor vil vi hen?]
⟦p::Landsbyens stue skal kunne stå åben, hvad enten det gælder bryllup, banko eller begravelse.⟧ ⟦t::Når politikken udløber i 2029, skal ⟦m 36|huse|2029|target::36 huse⟧ have et tæt tag.⟧
#sp[Hvad gør vi ved det?]
⟦a::Hvert forår kan husene søge en tagpulje, som byrådet har lagt ⟦m 1.2|mio. kr.||amount::1,2 mio. kr.⟧ i.⟧ ⟦a::Tømrerne fra Entreprenørgården gennemgår bygningerne uden beregning.⟧ ⟦a::Og så får alle bestyrelser tilbud om et aftenkursus i at skrive til fonde.⟧
#sp[Hvem tager fat?]
Det gør landdistriktskoordinator ⟦o Poul Gadegård Friis|landdistriktskoordinator|tager fat::Poul Gadegård Friis⟧. ⟦o- |Sammenslutningen af Forsamlingshuse|med på råd::Sammenslutningen af Forsamlingshuse⟧ er med på råd.
#sp[Hvor kommer pengene fra?]
⟦r Budget2025-2028:forandring23::Budget 2025-28, punkt 23⟧.

#colbreak()
#maal[⟦g hensigt|::Kortere vej til hinanden⟧]
#sp[Hvad er på spil?]
⟦b::Bussen kører tre gange i døgnet gennem Vester Skål, og efter klokken 18 holder den helt op.⟧
#sp[Hvor vil vi hen?]
⟦p::Man skal kunne komme til fodbold, læge og fest uden at eje to biler.⟧ ⟦t::Inden 2028 har ⟦m 25|%|2028|target::hver fjerde husstand⟧ prøvet samkørsel mindst én gang.⟧ ⟦t::Tre ud af fire⟧⟦m 75|%||target::⟧ unge oplever, at de selv kan komme til og fra fritiden.
#sp[Hvad gør vi ved det?]
- ⟦a::Samkørselsbænke ved alle indfaldsveje⟧
- ⟦a::Ungdomsklubben får flextur hjem fredag aften⟧
- ⟦a::Cykelstien mellem Skål og Ørting bygges i to etaper:⟧
  - ⟦a2::langs kirkediget til skolen⟧
  - ⟦a2::over engene til Ørting Mølle⟧
#sp[Hvem tager fat?]
Opgaven er delt. ⟦o |Trafik og Anlæg|står for stien::Trafik og Anlæg⟧ står for stien, mens det er ⟦o |Lokalrådenes Fællesudvalg|passer bænkene::Lokalrådenes Fællesudvalg⟧, der passer bænkene.
#sp[Hvad læner vi os op ad?]
Kommunens ⟦r Plan:Mobilitets- og cykelstiplan::mobilitets- og cykelstiplan⟧ samt byrådets vision »⟦r Vision:Hele vejen rundt::Hele vejen rundt⟧«.

#boks[*Da Ellen fik nøglen* \ »Jeg havde aldrig troet, jeg skulle have bil som 74-årig«, siger Ellen Thuesen fra Nørre Skål. Nu kører hun tre naboer til svømning om tirsdagen. Landsbyen har delt én elbil siden påske, og 17 husstande er skrevet op.]

#pagebreak()
#bred[⟦sec::Arbejde som drivkraft⟧]
#maal[⟦g hensigt|::Et skrivebord på egnen⟧]
#sp[Hvad er på spil?]
⟦b::⟦m 4100|pendlere||baseline::4.100 borgere⟧ kører dagligt mere end en time for at sidde ved en skærm.⟧
#sp[Hvor vil vi hen?]
⟦p::Vi vil gøre det muligt at passe sit arbejde i gåafstand af børnehaven.⟧ ⟦t::I 2027 findes der kontorfællesskaber ⟦m 6|steder|2027|target::seks steder⟧ i kommunen mod ⟦m 2|steder||baseline::to i dag⟧.⟧
#sp[Hvad gør vi ved det?]
⟦a::Vi stiller de tomme klasselokaler i Birkede og Løve til rådighed uden husleje de første to år⟧, og ⟦a::kommunens egne medarbejdere får lov at arbejde derfra en dag om ugen⟧. ⟦a::Fibernettet i den nordlige ende bliver færdigt i løbet af 2026.⟧ Hvor mange der vil bruge pladserne, er svært at spå om.
#sp[Hvem tager fat?]
Erhvervskonsulenten (⟦o Mia Refslund|Erhvervskonsulent|tager fat::Mia Refslund⟧) og de to skoleledere i forening. ⟦o? |de to skoleledere|i forening::⟧
#sp[Hvornår ser vi efter?]
⟦f september;marts::Udlejningen gøres op hver september og marts.⟧
#sp[Hvad læner vi os op ad?]
»⟦r Strategi:Erhvervsstrategi for et Tranemose i arbejde::Erhvervsstrategi for et Tranemose i arbejde⟧«.

#colbreak()
#maal[⟦g hensigt|::Fra lade til levebrød: hjælp til dem, der begynder i det små⟧]
#sp[Hvor vil vi hen?]
⟦t::Antallet af nye virksomheder i landzonen skal vokse fra ⟦m 48|virksomheder||baseline::48⟧ til ⟦m 70|virksomheder||target::70⟧ om året.⟧ ⟦t::Tiden fra ansøgning til landzonetilladelse skal ned på ⟦m 6|uger||target::seks uger⟧, hvilket svarer til en halvering⟧⟦m -50|%||target::⟧.
#sp[Hvad gør vi ved det?]
- ⟦a::Én sagsbehandler følger ansøgeren fra første opkald⟧
- ⟦a::Iværksættere kan låne et køkken, der er godkendt til salg af fødevarer⟧
- ⟦a::Der holdes staldmøde to gange om året, hvor de nye møder de garvede⟧
#sp[Hvem tager fat?]
Ansvaret ligger hos ⟦o |Byg og Land|ansvaret ligger hos::Byg og Land⟧. Til staldmøderne hjælper ⟦o- |Tranemose Erhverv|hjælper::Tranemose Erhverv⟧ og ⟦o- |landboforeningen|hjælper::landboforeningen⟧.
#sp[Hvornår ser vi efter?]
⟦f årligt::Sagsbehandlingstiden offentliggøres én gang om året.⟧

#pagebreak()
#bred[⟦sec::Natur og bolig som drivkraft⟧]
#maal[⟦g hensigt|::Huse, nogen har lyst til at bo i⟧]
#sp[Hvad er på spil?]
⟦b::Ved sidste optælling var der ⟦m 64|boliger||baseline::64 boliger⟧, som hverken kan sælges, lejes ud eller bebos.⟧
#sp[Hvor vil vi hen?]
⟦t::Hvert år fjernes eller renoveres mellem ⟦m 15|huse||target::15⟧ og ⟦m 20|huse||target::20 huse⟧.⟧ ⟦e::Det bliver lettere at sælge nabohuset, og landsbyerne kommer til at se beboede ud.⟧
#sp[Hvad gør vi ved det?]
⟦a::Ejere af forfaldne huse opsøges personligt.⟧ ⟦a::Kan ejeren ikke findes, overtager kommunen grunden efter reglerne i ⟦r Lov:Byfornyelsesloven::byfornyelsesloven⟧.⟧ Lokalrådet bliver altid spurgt, hvad der skal ske bagefter. ⟦a::Genbrugelige mursten, døre og vinduer lægges på et fælles lager i Løve.⟧
#sp[Hvem tager fat?]
⟦o Torkil Wedel|bygningsinspektør|tager fat::Torkil Wedel⟧, der er bygningsinspektør, har hovedansvaret.
#sp[Hvad læner vi os op ad?]
Den ⟦r Plan:Boligsocial udviklingsplan::boligsociale udviklingsplan⟧ og ⟦r Politik:Arkitekturpolitik::den gældende arkitekturpolitik⟧.

#colbreak()
#maal[⟦g hensigt|::Stier ind i det vilde⟧]
#sp[Hvor vil vi hen?]
⟦p::Naturen er landets fornemste mødested, men man skal kunne komme ind i den.⟧
#sp[Hvad gør vi ved det?]
- ⟦a::⟦m 30|km||other::30 km⟧ trampesti lægges ud i samarbejde med lodsejerne⟧
- ⟦a::Shelterpladser ved Mosesøen⟧
- ⟦a::En naturvejleder, der kan lånes af foreninger og skoler⟧
#sp[Hvem tager fat?]
⟦o |Naturvejlederen|tager fat::Naturvejlederen⟧ (stillingen slås op i juni) med hjælp fra ⟦o- |spejderne|med hjælp fra::spejderne⟧ og ⟦o- |Tranemose Jagtforening|med hjælp fra::Tranemose Jagtforening⟧.
#sp[Hvornår?]
⟦tf 2025-08-01|2026-10-31|multi::Fra august 2025 til og med oktober 2026.⟧

#maal[⟦g hensigt|::Nye naboer, der bliver⟧]
#sp[Hvad er på spil?]
⟦b::Tilflyttere, der ikke har fundet en plads i fællesskabet efter to år, flytter som regel igen.⟧
#sp[Hvad gør vi ved det?]
⟦a::Lokalrådene får en kasse med ideer til at tage godt imod⟧, og ⟦a::børnefamilier kan prøvebo i en kommunal bolig i tre måneder⟧.⟦end::⟧

#boks[»Det bedste, nogen har gjort for os, var at bede om hjælp. Så turde vi også selv gøre det.« \ _Tilflytter i Birkede på et af vinterens møder_]

#sp[Sådan holder vi hinanden fast]
Landdistriktsudvalget tager politikken op på et åbent møde hvert andet efterår. Lokalrådene skriver dagsordenen. I 2029 tager et nyt byråd stilling til, om de tre drivkræfter stadig er de rigtige.

#v(4mm) #text(8pt)[Tekst og udgivelse: By, Land og Kultur, Tranemose Kommune. Fotos: Lokalrådene. Tryk: Løve Bogtryk, maj 2025, 2.500 eksemplarer.]
"""
src = T(BODY)
for g in T.goals:
    for m in g["measurable"]:
        m["text"] = m["text"] or {75: "Tre ud af fire", -50: "en halvering"}[m["value"]]
    for o in g["owners"]:
        o["as_written"] = o["as_written"] or "de to skoleledere"
    for t in g["targets"]:
        if t["text"] == "Tre ud af fire":
            t["text"] = "Tre ud af fire unge oplever, at de selv kan komme til og fra fritiden."
            t["length"] = len(letters(t["text"]))
with tempfile.TemporaryDirectory() as tmp:
    f = pathlib.Path(tmp) / "t35.typ"
    f.write_text(src, "utf-8")
    typst.compile(str(f), output=str(DOCS / f"{STEM}.pdf"))
T.write(STEM, "pdf", "Landdistriktspolitik 2025-2029", "Tranemose", "By, Land og Kultur", "politik", ("2025-01-01", "2029-12-31"), "adopted")

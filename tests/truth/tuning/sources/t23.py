"""Contract of a day-care house, one boxed table per goal (LibreOffice PDF). Run: python3 t23.py"""
from marks import *
from office import *
STEM = "t23-institutionsaftale-boernehuset-laerkebakken"
T = Marks("t23")
d = new("Liberation Sans", 10.5)
para(d, "Krogsted Kommune", size=12, color="6B6B6B", after=2)
para(d, "Institutionsaftale 2025-2026", bold=True, size=24, color="7A2E0E", after=2)
para(d, "Børnehuset Lærkebakken", bold=True, size=15, after=10)
para(d, "Aftalen er indgået mellem dagtilbudschef Merete Kold Iversen og leder af Børnehuset Lærkebakken, Jonas Riis Thorup. Den gælder fra 1. januar 2025 til 31. december 2026.")
para(d, "**Kort om huset**", before=6)
table(d, [["Børn", "118 (42 i vuggestue, 76 i børnehave)"], ["Personale", "31 medarbejdere, heraf 19 pædagoger"], ["Åbningstid", "50,5 timer om ugen"], ["Forældrebestyrelse", "Formand Sidsel Overby"]], (4, 12.5), size=9.5)
para(d, "Huset har valgt syv aftalepunkter. De fem første er husets egne, mens de to sidste er fælles for alle dagtilbud i kommunen. Punkterne står ikke i prioriteret rækkefølge, og de almindelige driftskrav gælder ved siden af.")
para(d, "**Husets egne aftalepunkter**", before=6, size=13, color="7A2E0E", keep=True)
T("⟦sec::Husets egne aftalepunkter⟧")
W = (3.9, 12.6)


def box(*rows):
    table(d, [[T(l), [T(x) for x in ([r] if isinstance(r, str) else r)]] for l, r in rows], W, shade="F3E6DF")
    T("⟦end::⟧")


box(("Aftalepunkt 1", "**⟦g aftalepunkt|1::En rolig morgen for de mindste⟧**"),
    ("Hvorfor lige det?", "⟦b::Mellem kl. 7.30 og 8.30 afleveres 33 børn i samme rum. Forældre og personale fortæller samstemmende, at afskeden bliver hastig, og at nogle børn græder længe.⟧"),
    ("Derhen vil vi", "⟦t::Alle vuggestuebørn bliver taget imod af en voksen, de kender, inden for ⟦m 2|minutter||other::de første to minutter⟧.⟧"),
    ("Sådan griber vi det an", ["• ⟦a::Morgenen deles op i tre små modtagelser i stedet for en stor⟧", "• ⟦a::Vagtplanen lægges om, så to fra stamgruppen altid er mødt kl. 7.15⟧", "• ⟦a::Vi laver en folder til nye forældre om at sige farvel⟧"]),
    ("Det kan vi se på", ["• ⟦e::Børnene går hurtigere i gang med at lege⟧", "• ⟦e::Forældrene går trygge på arbejde⟧"]),
    ("Hvem holder i det?", "⟦o Line Brix Mouritzen|Afdelingsleder|holder i det::Afdelingsleder Line Brix Mouritzen⟧"),
    ("Hvornår", "⟦tf 2025-02-01|2025-09-30::Fra februar til september 2025⟧"),
    ("Vi samler op", "⟦f juni 2025;november 2025::På personalemødet i juni og på dialogmødet med dagtilbudschefen i november 2025.⟧"))
box(("Aftalepunkt 2", "**⟦g aftalepunkt|2::Sproget ind i hverdagen⟧**"),
    ("Hvorfor lige det?", "⟦b::Ved sprogvurderingen i foråret 2024 havde ⟦m 27|%|2024|baseline::27 % af de treårige⟧ brug for en fokuseret eller særlig indsats.⟧"),
    ("Derhen vil vi", "⟦t::Højst ⟦m 15|%|2026|target::15 % af de treårige⟧ har brug for en særlig indsats i foråret 2026.⟧"),
    ("Sådan griber vi det an", ["• ⟦a::Dialogisk læsning fire gange om ugen i grupper på højst fem børn⟧", "• ⟦a::Sprogvejlederen går med på stuerne og giver sparring⟧", "• ⟦a::Der købes bogkasser på:⟧", "-- ⟦a2::arabisk⟧", "-- ⟦a2::tyrkisk⟧", "-- ⟦a2::ukrainsk⟧", "• ⟦a::Hvert halvår inviteres forældrene til en eftermiddag på biblioteket⟧"]),
    ("Hænger sammen med", "Punktet følger op på ⟦r Strategi:Sprogstrategi 0-6 år::Sprogstrategi 0-6 år⟧ og på ⟦r Politik:Den sammenhængende børnepolitik::Den sammenhængende børnepolitik⟧."),
    ("Hvem holder i det?", "⟦o Hanne Vestergaard Lund|sprogvejleder|holder i det::Hanne Vestergaard Lund, sprogvejleder⟧. ⟦o- |Krogsted Bibliotek|medvirker::Krogsted Bibliotek⟧ medvirker."),
    ("Hvornår", "⟦tf 2025-01-01|2026-12-31|multi::Hele aftaleperioden⟧"),
    ("Vi samler op", "⟦f forår;efterår::Resultaterne lægges frem for forældrebestyrelsen hvert forår og efterår.⟧"))
box(("Aftalepunkt 3", "**⟦g aftalepunkt|3::Ud i skoven – også når det regner⟧**"),
    ("Hvorfor lige det?", "⟦p::Vi ønsker, at børnene får robuste kroppe og nysgerrige hoveder, og at naturen bliver et sted, de føler sig hjemme.⟧"),
    ("Derhen vil vi", ["• ⟦t::Hvert børnehavebarn er i skoven mindst ⟦m 2|dage om ugen||target::to dage om ugen⟧⟧", "• ⟦t::Børnene kender ⟦m 10|planter||target::ti planter⟧ og ⟦m 10|smådyr||target::ti smådyr⟧, når de forlader huset⟧"]),
    ("Sådan griber vi det an", ["Vi har lejet en gammel skovløberhytte ved Tingskov. ⟦a::I foråret 2025 sætter vi hytten i stand sammen med forældrene.⟧ ⟦a::Derefter køres der fast derud mandag og torsdag.⟧ ⟦a::To pædagoger tager uddannelsen som naturvejleder.⟧"]),
    ("Hvad koster det", "Istandsættelsen koster ⟦m 85000|kr.||amount::85.000 kr.⟧, som findes inden for egen ramme. Busdriften dækkes af ⟦r Budget2025-2028:forandring12::initiativ 12 i Budget 2025-2028⟧."),
    ("Hvem holder i det?", "⟦o |Skovgruppen|holder i det::Skovgruppen⟧"),
    ("Hvornår", "⟦tf 2025-04-01|::Fra april 2025⟧"),
    ("Vi samler op", "–"))
box(("Aftalepunkt 4", "**⟦g aftalepunkt|4::Færre sygedage og flere hænder på stuen⟧**"),
    ("Hvorfor lige det?", "⟦b::Fraværet var i 2024 på ⟦m 14.2|dage|2024|baseline::14,2 dage pr. medarbejder⟧. Hver gang en kollega er syg, mister børnene en voksen, de kender.⟧"),
    ("Derhen vil vi", ["⟦t::Fraværet er nede på ⟦m 11|dage|2025|target::11 dage i 2025⟧ og ⟦m 9.5|dage|2026|target::9,5 dage i 2026⟧.⟧"]),
    ("Sådan griber vi det an", ["• ⟦a::Lederen ringer på tredjedagen⟧", "• ⟦a::TRIO'en gennemgår fraværet den første tirsdag i måneden⟧", "• ⟦a::Der aftales støjpauser for personalet på de to største stuer⟧"]),
    ("Hvem holder i det?", "⟦o Jonas Riis Thorup|Leder|holder i det::Leder Jonas Riis Thorup⟧ sammen med ⟦o? |TRIO|sammen med::TRIO⟧ og ⟦o- Pia Damgaard|fællestillidsrepræsentant|sammen med::fællestillidsrepræsentant Pia Damgaard (BUPL)⟧"),
    ("Hvornår", "⟦tf |2026-12-31::Inden udgangen af 2026⟧"),
    ("Vi samler op", "⟦f kvartal::Hvert kvartal i LMU.⟧"))
box(("Aftalepunkt 5", "**⟦g aftalepunkt|5::Mad, der er lavet i huset⟧**"),
    ("Hvorfor lige det?", "Udfyldes, når køkkenprojektet er afklaret."), ("Derhen vil vi", "–"), ("Sådan griber vi det an", "–"), ("Hvem holder i det?", "–"), ("Hvornår", "–"), ("Vi samler op", "–"))
para(d, "**Fælles for alle dagtilbud**", before=6, size=13, color="7A2E0E", keep=True)
T("⟦sec::Fælles for alle dagtilbud⟧")
box(("Aftalepunkt 6", "**⟦g aftalepunkt|6::Gode skift mellem dagtilbud, SFO og skole⟧**"),
    ("Hvorfor lige det?", "⟦p::Intet barn skal begynde forfra, fordi det skifter hus.⟧ ⟦b::Evalueringen fra 2023 viste, at kun ⟦m 6|af 10 skolestartere|2023|other::seks ud af ti skolestartere⟧ blev fulgt op med et møde.⟧"),
    ("Derhen vil vi", "⟦t::Der er holdt overgangsmøde om ⟦m 100|%|2026|target::100 pct. af de kommende skolebørn⟧ i 2026.⟧"),
    ("Sådan griber vi det an", ["• ⟦a::Pædagoger og børnehaveklasseledere besøger hinanden i januar og februar⟧", "• ⟦a::Barnets mappe følger med over⟧", "• ⟦a::Børnehaven spiser madpakker på Krogsted Skole en gang om måneden i foråret⟧"]),
    ("Hænger sammen med", "⟦r Lov:Dagtilbudsloven::dagtilbudsloven⟧, ⟦r Plan:Handleplan for gode overgange::Handleplan for gode overgange⟧ og kommunens ⟦r Strategi:strategi for læring og trivsel::strategi for læring og trivsel⟧."),
    ("Hvem holder i det?", "⟦o Jonas Riis Thorup|Leder|holder i det::Leder Jonas Riis Thorup⟧ og ⟦o Bodil Ane Skytte|skoleleder|holder i det::skoleleder Bodil Ane Skytte⟧"),
    ("Hvornår", "⟦tf 2025-08-01|2026-07-31|multi::Skoleåret 2025/26⟧"),
    ("Vi samler op", "⟦f september 2026::I distriktsgruppen i september 2026.⟧"))
box(("Aftalepunkt 7", "**⟦g aftalepunkt|7::Mindre affald og mere genbrug⟧**"),
    ("Hvorfor lige det?", "⟦b::Krogsted Kommune vil nedbringe CO2-udledningen, og dagtilbuddene står for en mærkbar del af affaldet.⟧"),
    ("Derhen vil vi", "⟦t::Restaffaldet er ⟦m -50|%||target::halveret⟧.⟧"),
    ("Sådan griber vi det an", ["• ⟦a::Alt affald sorteres i ti fraktioner sammen med børnene⟧", "• ⟦a::Legetøj byttes med andre huse, før der købes nyt⟧"]),
    ("Hænger sammen med", "⟦r Plan:Klimaplan 2040::Klimaplan 2040⟧"),
    ("Hvem holder i det?", "⟦o |Det grønne udvalg|holder i det::Det grønne udvalg⟧"),
    ("Hvornår", "⟦tf |2026-06-30::Senest med udgangen af juni 2026⟧"),
    ("Vi samler op", "⟦f løbende;2026::Løbende med vejning af affaldet og en samlet opgørelse i 2026.⟧"))
para(d, "Krogsted, den 12. december 2024", before=10)
para(d, "Merete Kold Iversen\t\t\t\tJonas Riis Thorup")
para(d, "Dagtilbudschef\t\t\t\t\tLeder")
footer(d, "Institutionsaftale 2025-2026 · Børnehuset Lærkebakken")
pdf(d, STEM)
T.write(STEM, "pdf", "Institutionsaftale 2025-2026", "Krogsted", "Børnehuset Lærkebakken", "institutionsaftale", ("2025-01-01", "2026-12-31", ["2025"]), "adopted")

"""Agreement 2025 of one department in free prose with run-in labels (DOCX). Run: python3 t17.py"""
from marks import *
import word
STEM = "t17-udviklingsaftale-2025-aeldre-og-sundhed-brinkholm"
G = {}
G["rehab"] = """## ⟦g mål|::Rehabilitering, før vi kompenserer⟧
**Hvorfor?** ⟦p::Borgere, der får hjælp til at klare sig selv, har et bedre liv end borgere, der får gjort tingene for sig.⟧ I 2024 blev ⟦b::⟦m 46|%|2024|baseline::46 %⟧ af de henviste borgere helt eller delvist selvhjulpne efter et forløb.⟧ Målet knytter sig til ⟦r Pejlemærker:Kursen:1::pejlemærke 1 i Kursen⟧ og til ⟦r Lov:Serviceloven:§83a::servicelovens § 83 a⟧.
**Hvad vil vi nå i år?** ⟦t::Mindst ⟦m 55|%|2025::55 %⟧ af forløbene i 2025 skal ende med, at borgeren er helt eller delvist selvhjulpen.⟧
**Hvordan?** ⟦a::Terapeuterne rykker ud sammen med hjemmeplejen ved det første besøg.⟧ ⟦a::Visitationen ændrer sin praksis, så ingen borgere får varig hjælp, før et forløb er prøvet.⟧ ⟦a::Teamene holder tavlemøde hver tirsdag og torsdag.⟧
**Hvem?** ⟦o Lasse Korsbæk|rehabiliteringsleder|ansvarlig::Rehabiliteringsleder Lasse Korsbæk⟧ er ansvarlig. **Hvornår følger vi op?** ⟦f 2. kvartal;4. kvartal::I 2. og 4. kvartal på chefmødet.⟧"""
G["indlaeg"] = """## ⟦g mål|::Færre genindlæggelser⟧
**Hvorfor?** ⟦b::Hver femte borger over 75 år er tilbage på sygehuset inden for en måned.⟧ ⟦p::Vi vil gribe borgeren, når hun kommer hjem, og inden det går galt igen.⟧
**Hvad vil vi nå i år?** ⟦t::Andelen af genindlæggelser nedbringes fra ⟦m 20|%||baseline::20 %⟧ til ⟦m 17|%|2025::17 % ved udgangen af 2025⟧.⟧
**Hvordan?** ⟦a::Akutteamet ringer til alle udskrevne inden for 24 timer⟧; ⟦a::sygeplejerskerne gennemgår medicinlisten ved første besøg⟧; og ⟦a::fælles undervisning med ⟦o- |Sygehus Brinkholm|sammen med::Sygehus Brinkholm⟧ holdes to gange om året⟧.
**Hvem?** ⟦o Mette-Marie Dalum|leder af Sygeplejen|ansvarlig::Mette-Marie Dalum, leder af Sygeplejen⟧. **Hvornår følger vi op?** ⟦f månedligt::Tallene gennemgås månedligt.⟧"""
G["faelles"] = """## ⟦g mål|::Fra sygemelding til hverdag – ét forløb for borgeren⟧
Målet er fælles for Ældre og Sundhed og ⟦o? |Job og Borger|fælles mål::Job og Borger⟧ og står i begge aftaler.
**Hvorfor?** ⟦p::Sygemeldte borgere skal opleve ét samlet forløb, selv om hjælpen kommer fra både genoptræning og jobcenter.⟧ ⟦b::I dag fortæller borgerne om to planer, to kontaktpersoner og modstridende råd.⟧ Arbejdet udspringer af ⟦r Pejlemærker:Kursen:2::Kursens pejlemærke 2⟧ og ⟦r Budget2025-2028:forandring14::forandring 14 i Budget 2025-2028⟧.
**Hvad vil vi nå i år?** ⟦t::Alle nye sygemeldte med et genoptræningsforløb har én fælles plan senest i september 2025.⟧ ⟦t::Den gennemsnitlige sygeperiode forkortes fra ⟦m 22|uger||baseline::22⟧ til ⟦m 18|uger|::18 uger⟧.⟧
**Hvordan?** ⟦a::Et fælles team på seks medarbejdere etableres i Sundhedshuset.⟧ ⟦a::Der udarbejdes en fælles samtaleguide.⟧ ⟦a::Medarbejderne følger hinanden i en uge.⟧
**Hvem?** ⟦o Birthe Lundsgaard|ældre- og sundhedschef|ansvarlig::Ældre- og sundhedschef Birthe Lundsgaard⟧ og ⟦o Torben Aagaard Friis|job- og borgerchef|ansvarlig::job- og borgerchef Torben Aagaard Friis⟧ er ansvarlige i fællesskab. **Hvornår følger vi op?** ⟦f 3. kvartal 2025::Fælles status til direktionen i 3. kvartal 2025.⟧"""
G["glaede"] = """## ⟦g mål|::Haver, der bliver brugt, på plejehjemmene⟧
**Hvorfor?** ⟦p::Beboerne skal kunne komme ud hver dag og mærke årstiden.⟧ Det er en del af ⟦r Politik:Værdighedspolitik::Værdighedspolitikken⟧ og ⟦r Lov:Ældreloven::ældreloven⟧.
**Hvordan?** ⟦a::I samarbejde med ⟦o- |Teknik og Miljø|i samarbejde med::Teknik og Miljø⟧ anlægges sansehaver på Lindegården og Fyrretoften.⟧ ⟦a::Pårørende og frivillige laver havelaug.⟧ ⟦a::Beboerne vælger selv:⟧
-- ⟦a2::blomster og krydderurter⟧
-- ⟦a2::højbede eller drivhus⟧
-- ⟦a2::høns eller ej⟧
**Hvem?** ⟦o Tonny Bredahl|plejehjemsleder|ansvarlig::Plejehjemsleder Tonny Bredahl⟧. **Hvornår?** ⟦tf 2025-03-01|2025-10-31|::Fra marts til oktober 2025.⟧"""
G["sidste"] = """## ⟦g mål|::Den sidste tid⟧
⟦b::Mange vil helst dø hjemme, men alt for få får ønsket opfyldt.⟧ ⟦a::I 2025 vil vi uddanne ti nøglepersoner i lindrende pleje⟧, og ⟦a::vi vil tage samtalen om livets afslutning med borgeren og familien, mens der er tid.⟧ ⟦a::Sammen med ⟦o- |almen praksis|sammen med::almen praksis⟧ aftaler vi faste kontaktveje uden for dagtid.⟧ ⟦o Mette-Marie Dalum|leder af Sygeplejen|ansvarlig for opfølgning::Mette-Marie Dalum⟧ er ansvarlig for opfølgningen, ⟦f forår;efterår::som sker i foråret og igen i efteråret på Sygeplejens ledermøde.⟧"""
G["start"] = """## ⟦g mål|::God start for nye kolleger⟧
**Hvorfor?** ⟦b::Hver tredje nyansatte i hjemmeplejen stopper inden for det første år.⟧ ⟦p::Vi vil byde velkommen på en måde, så man har lyst til at blive.⟧ Målet understøtter ⟦r Pejlemærker:Kursen:4::pejlemærke 4 (Kursen)⟧.
**Hvad vil vi nå i år?** ⟦t::Færre end ⟦m 25|%|2025::25 %⟧ stopper i løbet af det første år.⟧
**Hvordan?** Vi vil i 2025
- ⟦a::lave et introduktionsforløb på fire uger med følgevagter⟧
- ⟦a::uddanne 20 makkere⟧
- ⟦a::holde en samtale efter 30, 60 og 90 dage⟧
**Hvem?** ⟦o Dorthe Ry Mogensen|HR-konsulent|ansvarlig::HR-konsulent Dorthe Ry Mogensen⟧ og ⟦o |FOA’s fællestillidsrepræsentant|ansvarlig::FOA’s fællestillidsrepræsentant⟧. **Hvornår følger vi op?** ⟦f juni;december::Juni og december i OMU.⟧"""
G["skaerm"] = """## ⟦g mål|::Skærmbesøg og digital tryghed⟧
**Hvorfor?** ⟦p::Teknologien skal give frihed til borgeren og tid til medarbejderen.⟧
**Hvad vil vi nå i år?** ⟦t::⟦m 150|borgere|2025::150 borgere⟧ har mindst et af deres daglige besøg på skærm.⟧
**Hvordan?** ⟦a::Digitale ambassadører hjælper borgere og pårørende i gang derhjemme.⟧ ⟦a::Skærmteamet udvides med to medarbejdere.⟧ ⟦a::Der holdes it-café hver onsdag på Aktivitetscenter Møllen.⟧
**Hvem?** ⟦o Jakob Elkjær Holt|velfærdsteknologikonsulent|ansvarlig::Velfærdsteknologikonsulent Jakob Elkjær Holt⟧. **Hvornår følger vi op?** ⟦f kvartalsvis::Kvartalsvis.⟧"""
G["praktik"] = """## ⟦g mål|::Flere hænder gennem praktik⟧
**Hvorfor?** ⟦b::Der mangler 40 medarbejdere i plejen, og samtidig er der ledige, som kunne have lyst til faget.⟧
**Hvordan?** ⟦a::Plejehjemmene stiller 30 praktikpladser til rådighed.⟧ ⟦a::I samarbejde med ⟦o- |Job og Borger|i samarbejde med::Job og Borger⟧ holdes åbent hus for ledige fire gange i året.⟧ ⟦a::De, der vil videre, tilbydes en plads på social- og sundhedshjælperuddannelsen.⟧
**Hvem?** ⟦o |Chefgruppen|ansvarlig::Hele chefgruppen⟧. Se også ⟦r Budget2025-2028:forandring27::forandring nr. 27 i Budget 2025-2028⟧."""

INTRO = ["! Udviklingsaftale 2025 – Ældre og Sundhed", "Brinkholm Kommune", "Aftalen er indgået mellem ældre- og sundhedschef Birthe Lundsgaard og direktør Esben Kvist den 16. december 2024. Den bygger på direktionens ramme »Kursen«, som har fire pejlemærker: 1. Borgeren mestrer eget liv, 2. Vi løser opgaven sammen, 3. Enkelt og digitalt, 4. En arbejdsplads, man bliver på.",
         "Driftsopgaverne beskrives ikke her. Aftalen rummer de mål, vi særligt vil kendes på i det kommende år."]


def build(T, lines, path, **kw):
    word.write([l for block in lines for l in T(block).split("\n")], path, **kw)


if __name__ == "__main__":
    T = Marks("t17")
    blocks = INTRO + ["# ⟦sec::Mål for borgerne⟧"] + [G[k] for k in ("rehab", "indlaeg", "faelles", "glaede", "sidste")] + ["# ⟦sec::Mål for organisationen⟧"] + [G[k] for k in ("start", "skaerm", "praktik")]
    blocks += ["⟦end::⟧# Underskrifter", "Brinkholm, den 16. december 2024", "Esben Kvist, direktør          Birthe Lundsgaard, ældre- og sundhedschef"]
    build(T, blocks, DOCS / f"{STEM}.docx", header="Udviklingsaftale 2025", footer="Brinkholm Kommune, Ældre og Sundhed")
    T.write(STEM, "docx", "Udviklingsaftale 2025 – Ældre og Sundhed", "Brinkholm", "Ældre og Sundhed", "udviklingsaftale", ("2025-01-01", "2025-12-31"), "adopted")

"""The 2026 edition of t17 (LibreOffice PDF of a DOCX). Run: python3 t19.py"""
from marks import *
import tempfile, word
from t17 import G, build
STEM = "t19-udviklingsaftale-2026-aeldre-og-sundhed-brinkholm"
T = Marks("t19")
REHAB = """## ⟦g mål|::Rehabilitering, før vi kompenserer⟧
**Hvorfor?** ⟦p::Borgere, der får hjælp til at klare sig selv, har et bedre liv end borgere, der får gjort tingene for sig.⟧ ⟦b::I 2025 nåede vi ⟦m 57|%|2025|baseline::57 %⟧, og nu gælder det de længste forløb.⟧ Målet knytter sig til ⟦r Pejlemærker:Kursen:1::pejlemærke 1 i Kursen⟧ og til ⟦r Lov:Ældreloven::ældreloven⟧, som har afløst den gamle bestemmelse.
**Hvad vil vi nå i år?** ⟦t::Mindst ⟦m 62|%|2026::62 %⟧ af forløbene i 2026 skal ende med, at borgeren er helt eller delvist selvhjulpen.⟧
**Hvordan?** ⟦a::Terapeuterne rykker ud sammen med hjemmeplejen ved det første besøg.⟧ ⟦a::Forløb over otte uger drøftes med en læge.⟧ ⟦a::Borgerens egne mål skrives øverst i planen.⟧
**Hvem?** ⟦o Gitte Fuglsang Bak|rehabiliteringsleder|ansvarlig::Rehabiliteringsleder Gitte Fuglsang Bak⟧ er ansvarlig. **Hvornår følger vi op?** ⟦f 2. kvartal;4. kvartal::I 2. og 4. kvartal på chefmødet.⟧"""
MAD = """## ⟦g mål|::Madglæde hele livet⟧
**Hvorfor?** ⟦b::Hver fjerde hjemmeboende over 80 år taber sig uden at ville det.⟧ ⟦p::God mad i godt selskab er den billigste medicin, vi har.⟧ Målet følger af ⟦r Budget2026-2029:forandring9::forandring 9 i Budget 2026-2029⟧ og ⟦r Politik:Mad- og måltidspolitik::Mad- og måltidspolitikken⟧.
**Hvad vil vi nå i år?** ⟦t::Alle visiterede borgere vejes mindst ⟦m 4|gange om året||target::fire gange om året⟧.⟧ ⟦t::Andelen med uplanlagt vægttab falder til ⟦m 18|%|2026::18 %⟧.⟧
**Hvordan?** Vi vil i 2026
- ⟦a::ansætte en klinisk diætist⟧
- ⟦a::åbne spisefællesskaber i Brinkholm, Sejstrup og Nørre Holm⟧
- ⟦a::give personalet kurser i:⟧
-- ⟦a2::ernæringsscreening⟧
-- ⟦a2::mad til borgere med synkebesvær⟧
**Hvem?** ⟦o Susse Mygind|køkkenchef|ansvarlig::Køkkenchef Susse Mygind⟧ og ⟦o Mette-Marie Dalum|leder af Sygeplejen|ansvarlig::leder af Sygeplejen Mette-Marie Dalum⟧. **Hvornår følger vi op?** ⟦f marts 2026;oktober 2026::Marts og oktober 2026.⟧"""
FRIV = """## ⟦g mål|::Frivillige som medvært⟧
⟦p::Formålet er, at ingen på plejehjemmene sidder alene i weekenden.⟧ ⟦a::Der ansættes en frivilligkoordinator pr. 1. februar.⟧ ⟦a::Gymnasieelever tilbydes fritidsjob som aktivitetsværter⟧, og ⟦a::foreningerne får gratis adgang til fællessalene.⟧ ⟦tf 2026-02-01|2027-12-31|ja::Arbejdet løber fra februar 2026 til udgangen af 2027.⟧ ⟦o Tonny Bredahl|plejehjemsleder|ansvarlig for opfølgning::Plejehjemsleder Tonny Bredahl⟧ er ansvarlig for opfølgning, ⟦f hvert halvår::der sker hvert halvår i Seniorrådet⟧."""
START = """## ⟦g mål|::God start for nye kolleger og elever⟧
**Hvorfor?** ⟦b::Hver fjerde nyansatte i hjemmeplejen stopper inden for det første år, og for eleverne er frafaldet endnu større.⟧ ⟦p::Vi vil byde velkommen på en måde, så man har lyst til at blive.⟧ Målet understøtter ⟦r Pejlemærker:Kursen:4::pejlemærke 4 (Kursen)⟧.
**Hvad vil vi nå i år?** ⟦t::Færre end ⟦m 20|%|2026::20 %⟧ stopper i løbet af det første år.⟧ ⟦t::Frafaldet blandt elever halveres.⟧
**Hvordan?** Vi vil i 2026
- ⟦a::udbrede introduktionsforløbet på fire uger til elever⟧
- ⟦a::uddanne yderligere 15 makkere⟧
- ⟦a::lade nye kolleger evaluere deres start i et fast spørgeskema⟧
**Hvem?** ⟦o Dorthe Ry Mogensen|HR-konsulent|ansvarlig::HR-konsulent Dorthe Ry Mogensen⟧ og ⟦o |FOA’s fællestillidsrepræsentant|ansvarlig::FOA’s fællestillidsrepræsentant⟧. **Hvornår følger vi op?** ⟦f juni;december::Juni og december i OMU.⟧"""
SKAERM = G["skaerm"].replace("⟦m 150|borgere|2025::150 borgere⟧", "⟦m 260|borgere|2026::260 borgere⟧").replace("⟦a::Skærmteamet udvides med to medarbejdere.⟧", "⟦a::Skærmbesøg tilbydes også om aftenen.⟧ ⟦a::Medicindispensere afprøves hos 25 borgere.⟧")
FAELLES = G["faelles"].replace("i september 2025", "i september 2026").replace("3. kvartal 2025", "3. kvartal 2026")
SIDSTE = G["sidste"].replace("I 2025 vil vi", "I 2026 vil vi")
blocks = ["! Udviklingsaftale 2026 – Ældre og Sundhed", "Brinkholm Kommune", "Aftalen er indgået mellem ældre- og sundhedschef Birthe Lundsgaard og direktør Esben Kvist den 11. december 2025. Kursen gælder uændret, og pejlemærkerne er de samme som året før.",
          "Tre mål fra 2025 er gået i drift og indgår ikke længere: genindlæggelser, haver på plejehjemmene og praktik. To mål er nye.",
          "# ⟦sec::Mål for borgerne⟧", REHAB, FAELLES, SIDSTE, MAD, FRIV, "# ⟦sec::Mål for organisationen⟧", START, SKAERM, "⟦end::⟧# Underskrifter", "Brinkholm, den 11. december 2025", "Esben Kvist, direktør          Birthe Lundsgaard, ældre- og sundhedschef"]
with tempfile.TemporaryDirectory() as tmp:
    f = pathlib.Path(tmp) / f"{STEM}.docx"
    build(T, blocks, f, font="Liberation Sans", size=10, color="7b1e3a", header="Udviklingsaftale 2026", footer="Brinkholm Kommune, Ældre og Sundhed", goal_style="heading")
    soffice(f, STEM)
T.write(STEM, "pdf", "Udviklingsaftale 2026 – Ældre og Sundhed", "Brinkholm", "Ældre og Sundhed", "udviklingsaftale", ("2026-01-01", "2026-12-31"), "adopted")

"""Plan for the working environment by the joint committee: headings, cards with two columns, nested lists (DOCX). Run: python3 t39.py

Traps: goals stand in "ringe" (the plan's own tracks) while "ring" is also a verb; each goal ends in a card with the rows "Trækker læsset", "Spørges til råds",
"Tilbagemelding" and "Tidshorisont", cells with several persons on lines of their own, a union's representative who shares the lead, a person in brackets after a
unit; "HR" is a department; activities are nested in three levels with a), i. and dashes, or run on in a sentence after "Trin for trin:"; figures to be reached: "under 5 procent",
"0,5 procentpoint", "fra indeks 68 til 75", "hver anden", "ikke over 14 dage"; policies in inverted commas and in the short form; a law by its short name; one goal with
nothing but a title and a sentence; the word "opfølgning" in an activity; quotation of an employee; committees (OMU, LMU) take part.
"""
from marks import *
from office import *
STEM = "t39-trivselsplan-hovedmed-lundby-holme"
T = Marks("t39")
d = new("Calibri", 11)
R = lambda s: T(s)
para(d, "Trivselsplan 2026", size=28, bold=True, color="8A3B12", before=40, after=2)
para(d, "Hoved-MED’s fælles plan for arbejdsmiljø og nærvær i Lundby-Holme Kommune", size=14, after=20)
para(d, "Vi er 2.340 kolleger fordelt på 88 arbejdspladser. Nogle kører med sne, andre skifter ble eller skriver dagsordener. Det, vi har til fælles, er, at vi holder bedre til arbejdet, når vi bliver set, hørt og vist rundt.")
para(d, "Planen er aftalt i Hoved-MED den 4. december 2025. Den er lavet som tre ringe i vandet: Den første ring er en selv, den næste er kollegerne, og den yderste er hele huset.")
para(d, "»Jeg savner ikke frugtordninger. Jeg savner at nå at spise«, skrev en kollega i hjemmeplejen i sidste trivselsmåling. 71 procent svarede.", italic=True)


def ring(s):
    T("⟦end::⟧")
    d.add_heading(R(s), level=1)


def goal(title, *body, card=()):
    T("⟦end::⟧")
    d.add_heading(R(title), level=2)
    for b in body:
        if isinstance(b, list):
            for mark, level, s in b:
                item(d, R(s), mark, level)
        else:
            para(d, R(b))
    if card:
        table(d, [[k, [R(x) for x in ([v] if isinstance(v, str) else v)]] for k, v in card], [4.2, 12], shade="F6E7DC", size=10)


ring("⟦sec::Første ring: Mig og mit arbejde⟧")
goal("⟦g ambition|::Fravær, der bliver talt om, før det bliver langt⟧",
     "**Her står vi.** ⟦b::Sygefraværet var ⟦m 5.9|%|2024|baseline::5,9 procent⟧ i 2024, og det lange fravær fylder to tredjedele.⟧",
     "**Dertil vil vi.** ⟦t::Fraværet er under ⟦m 5|%|2026|target::5 procent⟧ ved udgangen af 2026.⟧ ⟦t::Det lange fravær er faldet med mindst ⟦m -0.5|procentpoint||target::0,5 procentpoint⟧.⟧",
     "**Trin for trin**",
     [("a)", 1, "⟦a::Lederen ringer til den syge på tredje dag⟧"), ("b)", 1, "⟦a::Omsorgssamtalen bliver til to samtaler:⟧"), ("i.", 2, "⟦a2::en tidlig, hvor man aftaler, hvordan der holdes kontakt⟧"), ("ii.", 2, "⟦a2::en senere, hvor man lægger en plan for at vende tilbage, med⟧"), ("–", 3, "⟦a3::delvis raskmelding⟧"), ("–", 3, "⟦a3::midlertidigt ændrede opgaver⟧"), ("c)", 1, "⟦a::Ugentlig opfølgning på fraværet i hver ledergruppe⟧")],
     card=(("Trækker læsset", ["⟦o Ulla Bek Nørregaard|HR-chef|trækker læsset::HR-chef Ulla Bek Nørregaard⟧", "⟦o Dennis Fjord|fællestillidsrepræsentant (FOA)|trækker læsset::Dennis Fjord, fællestillidsrepræsentant (FOA)⟧"]), ("Spørges til råds", "⟦o- |Jobcentret|spørges til råds::Jobcentret⟧ og ⟦o- |alle OMU|spørges til råds::alle OMU’er⟧"), ("Tilbagemelding", "⟦f februar;maj;september::Tal på bordet i februar, maj og september⟧"), ("Tidshorisont", "⟦tf 2026-01-01|2026-12-31::Kalenderåret 2026⟧")))
goal("⟦g ambition|::Et arbejdsliv, der kan holde til de sidste år⟧",
     "⟦p::Vi vil have flere til at blive, fordi de har lyst.⟧ Det følger af ⟦r Politik:senior- og livsfasepolitik::kommunens senior- og livsfasepolitik⟧, og reglerne om seniordage står i overenskomsterne.",
     "**Trin for trin:** ⟦a::Alle, der fylder 58, får tilbud om en seniorsamtale⟧, ⟦a::seniorer kan afprøve en ny opgave i tre måneder⟧, og ⟦a::der laves en vejledning om nedsat tid med fuld pension⟧. Vi kender ikke effekten af den slags ordninger, så vi prøver os frem.",
     "**Dertil vil vi.** ⟦t::⟦m 50|%||target::Hver anden medarbejder⟧ over 60 år har i 2027 en skriftlig seniorplan.⟧",
     card=(("Trækker læsset", "⟦o |HR|trækker læsset::HR⟧ (kontakt: ⟦o? Pernille Dyhr||kontakt::Pernille Dyhr⟧)"), ("Spørges til råds", "⟦o- |de faglige organisationer|spørges til råds::De faglige organisationer⟧"), ("Tilbagemelding", "⟦f årligt::Årligt i Hoved-MED⟧")))
ring("⟦sec::Anden ring: Os i teamet⟧")
goal("⟦g ambition|::Vi siger det højt, når tonen går skævt⟧",
     "**Her står vi.** ⟦b::I målingen fra 2025 har ⟦m 11|%|2025|baseline::11 procent⟧ oplevet at blive talt ned til af en kollega eller en leder.⟧ Det strider mod ⟦r Lov:Arbejdsmiljøloven::arbejdsmiljøloven⟧ og mod »⟦r Politik:Politik for den gode omgangstone::Politik for den gode omgangstone⟧«.",
     "**Dertil vil vi.** ⟦t::Ingen skal svare ja til det spørgsmål i 2027.⟧ ⟦e::Man kan sige fra uden at være bange for følgerne.⟧",
     "**Trin for trin**",
     [("a)", 1, "⟦a::Teamet laver sin egen aftale om tonen⟧"), ("b)", 1, "⟦a::Der uddannes ⟦m 20|mæglere||other::20 kollegiale mæglere⟧, som kan bookes fra dag til dag⟧"), ("c)", 1, "⟦a::Lederne øver den svære samtale med skuespillere⟧")],
     card=(("Trækker læsset", "⟦o |Arbejdsmiljøgruppen|trækker læsset::Arbejdsmiljøgruppen⟧ på den enkelte arbejdsplads i fællesskab med ⟦o |lederen|trækker læsset::lederen⟧"), ("Tilbagemelding", "⟦f kvartal::Hvert kvartal i LMU⟧"), ("Tidshorisont", "⟦tf 2026-02-01|2027-06-30|multi::Februar 2026 til juni 2027⟧")))
goal("⟦g ambition|::Nye kolleger bliver taget i hånden⟧",
     "**Her står vi.** ⟦b::⟦m 22|%||baseline::22 pct.⟧ af dem, vi ansætter, er væk igen inden et år.⟧",
     "**Dertil vil vi.** ⟦t::Det tal skal ned på ⟦m 15|%||target::15 pct.⟧⟧ ⟦t::Der må ikke gå over ⟦m 14|dage||target::14 dage⟧, før den nye har haft sin første samtale med lederen.⟧",
     "**Trin for trin**",
     [("a)", 1, "⟦a::Fast makker de første to måneder⟧"), ("b)", 1, "⟦a::Fælles velkomstdag, skiftevis på:⟧"), ("–", 2, "⟦a2::rådhuset i Lundby⟧"), ("–", 2, "⟦a2::Holme Kulturhus⟧"), ("c)", 1, "⟦a::Afgangssamtaler med alle, der siger op⟧")],
     "Arbejdet hænger uløseligt sammen med ⟦r Strategi:rekrutteringsstrategi::rekrutteringsstrategiens⟧ første kapitel og med ⟦r Pejlemærker:Direktionens løfter til organisationen:2::løfte 2⟧ i Direktionens løfter til organisationen.",
     card=(("Trækker læsset", ["⟦o Arne Mikkel Støvring|rekrutteringskonsulent|trækker læsset::Rekrutteringskonsulent Arne Mikkel Støvring⟧", "I social- og sundhedsområdet: ⟦o |Uddannelsesenheden|trækker læsset::Uddannelsesenheden⟧"]), ("Spørges til råds", "⟦o- |Kolleger ansat i 2025|spørges til råds::Kolleger ansat i 2025⟧"), ("Tilbagemelding", "⟦f juni;december::Sommer- og julemødet, dvs. juni og december⟧")))
ring("⟦sec::Tredje ring: Hele huset⟧")
goal("⟦g ambition|::Arbejdsmiljørepræsentanter med tid til opgaven⟧",
     "**Her står vi.** ⟦b::AMR’erne bruger i snit ⟦m 3|timer||baseline::tre timer⟧ om måneden på opgaven og savner det dobbelte.⟧",
     "**Trin for trin:** ⟦a::Hver AMR får skemalagt tid, aftalt med lederen inden den 1. marts.⟧ ⟦a::AMR’erne mødes i netværk på tværs af fag to gange i halvåret.⟧ ⟦a::Der afsættes ⟦m 600000|kr.||amount::600.000 kr.⟧ til vikarer⟧, jf. ⟦r Budget2026-2029:forandring27::nr. 27 i budgetaftalen for 2026-2029⟧.",
     "**Dertil vil vi.** ⟦t::Oplevet mulighed for at løse opgaven stiger fra indeks ⟦m 68|indeks||baseline::68⟧ til ⟦m 75|indeks||target::75⟧.⟧",
     card=(("Trækker læsset", "⟦o Sussi Kvist|næstformand i Hoved-MED|trækker læsset::Næstformand i Hoved-MED, Sussi Kvist⟧"), ("Spørges til råds", "–"), ("Tilbagemelding", "⟦f løbende::Løbende på Hoved-MED’s møder⟧")))
goal("⟦g ambition|::Skærmfri pauser og møder, der kan undværes⟧",
     "⟦a::Alle mødeindkaldelser forsynes med et formål og et sluttidspunkt.⟧ ⟦a::Tirsdag formiddag holdes fri for interne møder.⟧",
     card=(("Trækker læsset", "Aftales i januar"), ("Tidshorisont", "⟦tf 2026-03-01|2026-08-31::Prøves af fra marts til og med august 2026⟧")))
goal("⟦g ambition|::Et sikkert sprog om vold og trusler⟧", "⟦p::Ingen går alene hjem efter en voldsom episode.⟧")
T("⟦end::⟧")
para(d, "Sådan bruger vi planen", size=13, bold=True, before=14)
para(d, "LMU drøfter hvert forår, hvilke af ambitionerne der er vigtigst på deres arbejdsplads. Man må gerne vælge fra. Hoved-MED evaluerer planen i december 2026 og beslutter, om ringene skal ligge fast.")
footer(d, "Trivselsplan 2026 · Lundby-Holme Kommune")
d.core_properties.title = ""
d.save(str(DOCS / f"{STEM}.docx"))
T.write(STEM, "docx", "Trivselsplan 2026", "Lundby-Holme", None, "plan", ("2026-01-01", "2026-12-31"), "adopted")

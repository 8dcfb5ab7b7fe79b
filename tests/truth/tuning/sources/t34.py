"""Plain text plan: tracks, wrapped lines, page numbers and running heads left in, contents list. Run: python3 t34.py"""
from marks import *
import textwrap
STEM = "t34-aeldreplan-ulvsborg"
T = Marks("t34")
W = 74
lines, ends = [], []
def p(s, first="", rest="", gap=True):
    lines.extend(textwrap.wrap(T(s).replace("\n", " "), W, initial_indent=first, subsequent_indent=rest, break_long_words=False, break_on_hyphens=False) or [""])
    if gap:
        lines.append("")
def li(*xs):
    for x in xs:
        p(x.lstrip(), "    - " if x.startswith(" ") else "* ", "      " if x.startswith(" ") else "  ", gap=False)
    lines.append("")
def head(s):
    p(s)
p("ULVSBORG KOMMUNE"); p("Ældreplan 2025-2028"); p("Høringsudgave, marts 2025")
p("Høringssvar sendes til Ældre og Omsorg senest den 25. april 2025.")
p("INDHOLD")
toc = [("Indledning", 1), ("Spor 1 Selvstændig længst muligt", 1), ("1.1 Træning før hjælp", 1), ("1.2 Hjælpemidler til tiden", 2), ("1.3 En bolig, der kan bruges hele livet", 3), ("Spor 2 En omsorg, der hænger sammen", 3), ("2.1 Fast kontakt i hjemmeplejen", 3), ("2.2 Overgange uden huller", 4), ("2.3 Demens hele vejen rundt", 4), ("Spor 3 Nok hænder", 4), ("3.1 Flere elever og færre frafald", 4), ("3.2 Et arbejdsmiljø, der ikke slider", 5)]
for t, n in toc:
    lines.append(f"{t} {'.' * (W - len(t) - 5)} {n}")
lines.append("")
head("INDLEDNING")
p("Om tre år er der 640 flere borgere over 80 år i Ulvsborg end i dag, og der bliver færre i den erhvervsaktive alder. Det kan lyde som en dårlig nyhed, men de fleste ældre klarer sig selv meget længere end deres forældre gjorde. Ældreplanen beskriver, hvad vi vil gøre, for at hjælpen også i fremtiden når frem til dem, der har brug for den.")
p("Planen er delt i tre spor. Hvert spor begynder med en kort tekst og består af to eller tre indsatser. Sporene har intet med direktionens udviklingsspor at gøre.")
head("SPOR 1")
p("⟦sec::Selvstændig længst muligt⟧")
p("Sporet handler om at bevare kræfter og valgmuligheder. Det viderefører Sundhedspolitikken fra 2021.")
p("1.1 ⟦g indsats|1.1::Træning før hjælp⟧")
p("Hensigten er, ⟦p::at borgere, der søger om praktisk hjælp, først tilbydes et forløb, hvor de øver sig i at klare opgaven selv⟧, jf. ⟦r Lov:Serviceloven:§83a::§ 83 a i lov om social service⟧.")
p("Hvad vil vi gøre")
li("⟦a::Alle nye ansøgere får besøg af en terapeut inden for fem hverdage, som sammen med borgeren sætter et mål for forløbet⟧", "⟦a::Hjemmeplejens medarbejdere undervises i at arbejde med hænderne på ryggen⟧", "⟦a::Der oprettes træningshold i:⟧", " ⟦a2::Ulvsborg⟧", " ⟦a2::Sønder Ulv⟧", " ⟦a2::Klinteby, hvor forsamlingshuset stilles gratis til rådighed mandag og torsdag⟧")
p("Hvad skal det føre til")
p("⟦t::Seks ud af ti borgere klarer sig uden hjælp efter forløbet i 2027.⟧⟦m 60|%|2027|other::⟧ ⟦b::I 2024 var det ⟦m 44|%|2024|baseline::44 procent⟧.⟧")
p("Hvem har ansvaret")
p("⟦o Lotte Engsig|Leder af Træning og Rehabilitering|ansvar::Leder af Træning og Rehabilitering Lotte Engsig⟧ i samarbejde med ⟦o- |Visitationen|i samarbejde med::Visitationen⟧.")
p("1.2 ⟦g indsats|1.2::Hjælpemidler til tiden⟧")
p("⟦b::Ventetiden på en rollator er i dag ⟦m 23|dage||baseline::23 dage⟧, og det er længe, når man ikke tør gå ud uden.⟧ ⟦p::Vi ønsker, at et hjælpemiddel er fremme, mens behovet stadig er der.⟧")
p("Hvad vil vi gøre")
p("⟦a::Depotet får åbent to eftermiddage mere om ugen fra den 1. oktober 2025.⟧ ⟦a::Enkle hjælpemidler kan fremover hentes uden ansøgning.⟧ Den ordning kendes fra andre kommuner, og erfaringerne er gode. ⟦a::Desuden skal genbrug af kørestole undersøges.⟧")
p("Hvad skal det føre til")
p("⟦t::I 2026 leveres ⟦m 95|%|2026|target::95 %⟧ af de almindelige hjælpemidler inden for ⟦m 7|dage|2026|target::syv dage⟧.⟧")
p("Hvem har ansvaret")
p("⟦o |Hjælpemiddeldepotet|ansvar::Hjælpemiddeldepotet⟧")
p("Hvornår samler vi op")
p("⟦f 1. kvartal 2026;1. kvartal 2027::I 1. kvartal 2026 og 1. kvartal 2027.⟧")
p("1.3 ⟦g indsats|1.3::En bolig, der kan bruges hele livet, også når trappen og dørtrinnet bliver for høje⟧")
p("Indsatsen er et led i ⟦r Plan:Boligplan 2035::Boligplan 2035⟧ og finansieres af ⟦r Budget2025-2028:forandring19::forslag Æ19 i budget 2025-2028⟧.")
p("Hvad vil vi gøre")
li("⟦a::Boligrådgivning til alle, der fylder 70 år⟧", "⟦a::Der bygges ⟦m 24|boliger||other::24 seniorboliger⟧ ved Åparken sammen med boligforeningen⟧")
p("Hvornår")
p("⟦tf 2025-01-01|2028-12-31|multi::Hele planperioden⟧")
head("SPOR 2")
p("⟦sec::En omsorg, der hænger sammen⟧")
p("Mange borgere møder både sygehus, læge og kommune på samme dag. Sporet skal gøre overgangene mindre. Arbejdet er en del af den sundhedsaftale, som kommunen har med regionen.")
p("2.1 ⟦g indsats|2.1::Fast kontakt i hjemmeplejen⟧")
p("⟦b::En borger med hjælp tre gange om dagen ser i løbet af fjorten dage i snit ⟦m 19|medarbejdere||baseline::19 forskellige medarbejdere⟧.⟧")
p("Hvad vil vi gøre")
li("⟦a::Små teams på otte til ti medarbejdere indføres i hele kommunen inden sommeren 2026⟧", "⟦a::Teamet lægger selv sin køreliste⟧", "⟦a::Hver borger får et kort med navn og billede på sin kontaktperson⟧")
p("Hvad skal det føre til")
p("⟦t::Højst ⟦m 9|medarbejdere|2026|target::ni medarbejdere⟧ på fjorten dage ved udgangen af 2026.⟧ ⟦e::Borgerne føler sig trygge ved dem, der kommer.⟧")
p("Hvem har ansvaret")
p("⟦o Poul Erik Skaarup|Hjemmeplejeleder|ansvar::Hjemmeplejeleder Poul Erik Skaarup⟧ og ⟦o Nadia Brandt-Olesen|souschef|ansvar::souschef Nadia Brandt-Olesen⟧")
p("Hvornår samler vi op")
p("⟦f halvår::Hvert halve år i Ældreudvalget.⟧")
p("2.2 ⟦g indsats|2.2::Overgange uden huller⟧")
p("⟦p::Ingen borger skal komme hjem fra sygehuset til et tomt køleskab og en medicinliste, som ikke passer.⟧ ⟦a::Derfor ansættes en udskrivningskoordinator, som er til stede på sygehuset alle hverdage.⟧ ⟦a::Der vil blive lavet en hjemkomstpakke med mad til et døgn.⟧ Koordinatoren er ansat på ⟦r Lov:Ældreloven::ældrelovens⟧ vilkår om helhedspleje. ⟦t::Målet er, at antallet af genindlæggelser falder med ⟦m -12|%|2027|target::12 procent inden 2027⟧.⟧ ⟦o |Sygeplejechefen|ansvarlig::Sygeplejechefen⟧ er ansvarlig for opfølgning, der finder sted ⟦f juni;december::i juni og december hvert år⟧.")
p("2.3 ⟦g indsats|2.3::Demens hele vejen rundt⟧")
p("Se også ⟦r Strategi:Strategi for et demensvenligt Ulvsborg::Strategi for et demensvenligt Ulvsborg⟧ og ⟦r Politik:Værdighedspolitik::Værdighedspolitikken⟧.")
p("Hvad vil vi gøre")
li("⟦a::Demenskoordinatorerne får kontor på biblioteket en dag om ugen⟧", "⟦a::Pårørende tilbydes aflastning i weekenden⟧", "⟦a::Plejecentret Åsikkerhaven indretter en sansehave, som også bruges af hjemmeboende⟧")
p("Hvem har ansvaret")
p("Afventer høringen.")
head("SPOR 3")
p("⟦sec::Nok hænder⟧")
p("Uden medarbejdere kan resten være lige meget. Sporet indgår i kommunens strategi for rekruttering, som vedtages til efteråret.")
p("3.1 ⟦g indsats|3.1::Flere elever og færre frafald⟧")
p("⟦b::Hver fjerde elev afbryder uddannelsen til social- og sundhedsassistent.⟧")
p("Hvad vil vi gøre")
li("⟦a::Der oprettes ti ekstra elevpladser fra august 2025⟧", "⟦a::Alle praktiksteder får en uddannet vejleder⟧", "⟦a::Elever over 25 år får løn under grundforløbet⟧")
p("Hvad skal det føre til")
p("⟦t::Frafaldet er under ⟦m 15|%|2028|target::15 pct. i 2028⟧.⟧")
p("Hvem har ansvaret")
p("⟦o Ruth Kjølby|uddannelseskonsulent|ansvar::Ruth Kjølby, uddannelseskonsulent⟧")
p("3.2 ⟦g indsats|3.2::Et arbejdsmiljø, der ikke slider⟧")
p("Hvad vil vi gøre")
li("⟦a::Forflytningsvejledere i alle teams⟧", "⟦a::Aftale med MED om pauser, der bliver holdt⟧", "⟦a::Sygefraværet drøftes hver måned mellem teamleder og AMR⟧")
p("Hvad skal det føre til")
p("⟦t::Sygefraværet falder fra ⟦m 7.9|%||baseline::7,9⟧ til ⟦m 6.2|%|2028|target::6,2 procent i 2028⟧.⟧")
p("Hvem har ansvaret")
p("⟦o |OMU Ældre og Omsorg|ansvar::OMU Ældre og Omsorg⟧")
T("⟦end::⟧")
for g in T.goals:
    for m in g["measurable"]:
        m["text"] = m["text"] or "Seks ud af ti borgere"
# pages of 44 lines: a running head, the text, a page number
out, n, k = [], 1, 0
while k < len(lines):
    part = lines[k : k + 44]
    k += 44
    out += ([] if n == 1 else ["Ældreplan 2025-2028                                    Ulvsborg Kommune", ""]) + part + ["", f"{'Side ' + str(n):>{W}}", ""]
    n += 1
(DOCS / f"{STEM}.txt").write_text("\n".join(out).rstrip() + "\n", "utf-8")
T.write(STEM, "txt", "Ældreplan 2025-2028", "Ulvsborg", "Ældre og Omsorg", "plan", ("2025-01-01", "2028-12-31", ["2025"]), "hearing")

"""Follow-up on a council's promises as plain text, labels with dots and hanging lines. Run with Python: writes the TXT and its truth."""
import re, sys, textwrap
from facts12 import HALF, Truth

STEM = "c76-opfoelgning-arbejdsgrundlag-skallebjerg"
TEXT = """
head|Skallebjerg Kommune
head|Byrådssekretariatet
head|
head|OPFØLGNING PÅ BYRÅDETS ARBEJDSGRUNDLAG 2026-2029
head|2. runde, september 2027
p|Til Byrådets møde den 29. september 2027, punkt 6. Bilaget er udarbejdet i ren tekst, så det kan læses af alle skærmlæsere.
p|Arbejdsgrundlaget "Stærkere sammen" blev vedtaget i februar 2026. Det består af tolv løfter. Hvert løfte har en politisk vært og en embedsmand, der svarer for fremdriften. Farven er sat af værten: GRØN betyder, at vi når det. GUL betyder, at det kan nås med en ekstra indsats. RØD betyder, at vi ikke når det uden en ny beslutning.
p|Fire løfter er grønne, fire er gule, ét er rødt, ét er gennemført, og to er ikke startet.
sec|«S|Sammen om børnene»
goal|1|«G løfte;1|Mindre klasser i indskolingen»
Vi lovede|«t|Ingen klasse i 0.-2. årgang har mere end «n 22;elever;target;2029|22 elever» ved skolestart 2029.»
Det er sket|* «a|Skoledistrikterne er justeret i den nordlige del af kommunen»
|* «a|Der er ansat fem lærere til tolærertimer, indtil klasserne kan deles»
Det mangler|* «a|Lokaler på Vestre Skole skal bygges om»
Tallene|Klasser over 22: «n 17;klasser;baseline;2025|17» (2025), «n 11;klasser;status;2027|11» (nu), «n 0;klasser;target;2029|0» (2029)
Politisk vært|«o politisk vært;;|Børne- og Skoleudvalget»
Embedsmand|«o embedsmand;skolechef;Jytte Fredslund|Skolechef Jytte Fredslund»
Farve|«s gul|GUL»
Ses igen|«f marts 2028|Marts 2028»«K elever#børn og unge»
goal|2|«G løfte;2|Ny bøjle uden to års ventetid»
Vi lovede|«t|Børn begynder tandregulering senest «n 6;måneder;target|seks måneder» efter visitation.» I februar 2026 var ventetiden «n 26;måneder;baseline;2026|26 måneder».
Det er sket|«a|En aftale med tre private klinikker trådte i kraft i januar.» «a|Tandplejen har fået endnu en ortodontist.» Ventetiden er nu «n 9;måneder;status;2027|9 måneder».
Politisk vært|«o politisk vært;;|Børne- og Skoleudvalget»
Embedsmand|«o embedsmand;overtandlæge;Morten Egehus|Overtandlæge Morten Egehus»
Farve|«s grøn|GRØN»
Afsæt|«r Budget2027-2030:forandring31|Initiativ 31 i Budget 2027-2030» («n 2.4;mio. kr.;amount|2,4 mio. kr.»)
Ses igen|«f hvert kvartal|Hvert kvartal»«K børn og unge#børn og unge»
goal|3|«G løfte;3|Fritidsbussen kører igen»
Vi lovede|«t|Børn fra oplandet kan komme til sport og musik uden at blive kørt af deres forældre.»
Det er sket|* «a|To ruter er åbnet i prøvedrift fra april 2027»
|* «a|Elever på Musikskolen har tegnet køreplanen»
Det mangler|* «a|Udbud af permanent drift gennemføres i efteråret»
|* «a|Appen til bestilling skal oversættes»
Tallene|«n 340;passagerer;status;2027|340 passagerer» om ugen. Målet er «n 500;passagerer;target;2028|500» ved udgangen af 2028.
Politisk vært|«o politisk vært;;|Kultur- og Landdistriktsudvalget»
Embedsmand|«o embedsmand;kulturchef;Asta Rye Holm|Kulturchef Asta Rye Holm» og «o embedsmand;mobilitetsplanlægger;Jens Koefoed|mobilitetsplanlægger Jens Koefoed»
Hjælpere|«d hjælper;;|Musikskolen», «d hjælper;;|Idrætsrådet», «d hjælper;;|Midtbus»
Farve|«s grøn|GRØN»
Løber|«T 2027-04-01;2028-12-31|April 2027 - december 2028»
Ses igen|«f februar,august|Februar og august»«K børn og unge#børn og unge»
sec|«S|Et godt liv, når kræfterne svigter»
goal|4|«G løfte;4|Højst otte ansigter på fjorten dage»
Vi lovede|«t|En borger med hjælp hver dag møder højst «n 8;medarbejdere;target;2028|otte forskellige medarbejdere» på to uger.» «e|Hjælpen skal kendes på stemmen i entréen.»
Det er sket|* «a|Alle ni distrikter er delt op i små, selvstyrende hold»
|* «a|Vagtplanen laves af holdet selv»
|  o «aa|i seks distrikter siden maj»
|  o «aa|i de sidste tre fra november»
Det mangler|* «a|Aftenvagterne skal knyttes til holdene»
Tallene|I snit «n 14.3;medarbejdere;baseline;2025|14,3 i 2025», nu «n 9.8;medarbejdere;status;2027|9,8»
Politisk vært|«o politisk vært;;|Seniorudvalget»
Embedsmand|«o embedsmand;hjemmeplejeleder;Ulla Brandstrup|Hjemmeplejeleder Ulla Brandstrup»
Hjælpere|«d hjælper;fællestillidsrepræsentant;Bente Krag|Fællestillidsrepræsentant Bente Krag»
Farve|«s grøn|GRØN»
Afsæt|«r Lov:Ældreloven|Ældreloven», «r Politik:Værdighedspolitik|værdighedspolitikken»
Ses igen|«f månedligt|Månedligt i ledelsesinformationen»«K ældre#hjemmepleje og ældre,arbejdstid og vagtplanlægning»
goal|5|«G løfte;5|Halvtreds nye plejeboliger i Skallebjerg Nord»
Vi lovede|«t|«n 50;boliger;target;2029|50 boliger» er klar til indflytning inden udgangen af 2029.»
Det er sket|«a|Grunden er købt, og lokalplanen er vedtaget.»
Det mangler|Licitationen gav bud, der ligger «n 18;mio. kr.;amount|18 mio. kr.» over rammen. «a|Projektet tegnes om, og en ny licitation holdes til foråret.» Byggestart bliver tidligst i oktober 2028.
Politisk vært|«o politisk vært;;|Seniorudvalget» og «o politisk vært;;|Økonomiudvalget»
Embedsmand|«o embedsmand;ejendomschef;Kristian Vinggaard|Ejendomschef Kristian Vinggaard»
Farve|«s rød|RØD»
Milepæl|«m 2028-10|Første spadestik oktober 2028»
Ses igen|«f december 2027|På mødet i december 2027»«K ældre#bygninger og boliger,hjemmepleje og ældre»
goal|6|«G løfte;6|En samtale, før det bliver en sag»
Vi lovede|«t|Voksne med ondt i livet kan få tre samtaler uden henvisning.»
Det er sket|Ikke noget endnu. Byrådet flyttede pengene til 2028 i forbindelse med budgetforliget.
Det mangler|* «a|Der skal findes et lokale uden for rådhuset»
|* «a|To rådgivere ansættes»
Politisk vært|«o politisk vært;;|Social- og Sundhedsudvalget»
Embedsmand|(afventer)
Farve|«s ikke startet|Ikke startet»
Løber|«T 2028-01-01;|Fra primo 2028»«K voksne#socialpsykiatri og misbrug»
sec|«S|Landsbyer med lys i vinduerne»
goal|7|«G løfte;7|Tomme huse væk eller vækket til live»
Vi lovede|«t|Antallet af tomme og forfaldne huse er bragt ned fra «n 190;huse;baseline;2025|190» til under «n 100;huse;target;2029|100».»
Det er sket|* «a|«n 58;huse;other|58 huse» er revet ned med tilskud fra landsbypuljen»
|* «a|Et hold af frivillige håndværkere har sat «n 4;huse;other|fire» i stand»
Det mangler|* «a|Ejere, der ikke svarer, skal opsøges personligt»
Tallene|«n 141;huse;status;2027|141 huse» står nu tomme.
Politisk vært|«o politisk vært;;|Kultur- og Landdistriktsudvalget»
Embedsmand|«o embedsmand;landdistriktskoordinator;Emil Østerby|Landdistriktskoordinator Emil Østerby»
Hjælpere|«d hjælper;;|Landsbyrådet»
Farve|«s gul|GUL»
Afsæt|«r Strategi:Bosætningsstrategi|Bosætningsstrategi 2025-2035»
Ses igen|«f to gange om året|To gange om året»«K landsbyer#bygninger og boliger»
goal|8|«G løfte;8|Byggetilladelse på tredive dage»
Vi lovede|«t|«n 90;%;target|90 pct.» af de enkle sager afgøres inden for «n 30;dage;other|30 dage».»
Det er sket|* «a|Ansøgninger screenes samme dag, de kommer ind»
|* «a|Der er indført telefontid hver formiddag»
Tallene|«n 61;%;baseline;2025|61 pct.» i 2025, «n 92;%;status;2027|92 pct.» i august 2027
Politisk vært|«o politisk vært;;|Teknisk Udvalg»
Embedsmand|«o embedsmand;teamleder;Ditte Klarlund|Teamleder Ditte Klarlund», «x enhed;;|Byg og Miljø»
Farve|«s gennemført|Gennemført»
Ses igen|Løftet lukkes.«K borgere,virksomheder#afbureaukratisering»
goal|9|«G løfte;9|Kommunens egne biler på strøm»
Vi lovede|«t|Alle «n 120;biler;target;2029|120 person- og varebiler» kører på el i 2029.»
Det er sket|* «a|«n 64;biler;status;2027|64 biler» er udskiftet»
|* «a|Ladestandere er sat op ved fire plejecentre»
Det mangler|* «a|Elnettet ved materielgården skal forstærkes, før de sidste biler bestilles»
Politisk vært|«o politisk vært;;|Teknisk Udvalg»
Embedsmand|«o embedsmand;;|Indkøb og Flåde»
Hjælpere|«d hjælper;;|Skallebjerg Elnet»
Farve|«s gul|GUL»
Afsæt|«r Plan:Klimaplan|Klimaplan 2030»
Løber|«T 2026-03-01;2029-06-30|Marts 2026 - medio 2029»
Ses igen|«f juni|Hvert år i juni, sammen med klimaregnskabet»
sec|«S|En kommune, der er til at tale med»
goal|10|«G løfte;10|Telefonen bliver taget»
Vi lovede|«t|Ventetiden på hovednummeret er under «n 3;minutter;target|tre minutter».» «t|Borgerne giver samtalen mindst «n 4.5;point;target|4,5» ud af 5.»
Det er sket|«a|Omstillingen er bemandet til kl. 18 om torsdagen.» «a|Medarbejderne har lært at afslutte flere sager selv.» Tallene for august viser «n 4.1;minutter;status;2027|4,1 minutter» og en tilfredshed på «n 4.6;point;status;2027|4,6».
Det mangler|«a|En tilbagekaldsfunktion sættes i drift i januar.»
Politisk vært|«o politisk vært;;|Økonomiudvalget»
Embedsmand|«o embedsmand;borgerservicechef;Henriette Thorup Bang|Borgerservicechef Henriette Thorup Bang»
Farve|«s gul|GUL»
Ses igen|«f hvert halvår|Hvert halvår»«K borgere#kommunikation»
goal|11|«G løfte;11|Regler, vi godt kan undvære»
Vi lovede|«t|Hvert udvalg afskaffer mindst «n 5;regler;target|fem regler» om året.»
Det er sket|* «a|En idébrønd er åbnet for borgere og ansatte»
|* «a|«n 23;regler;status;2027|23 regler» er ophævet, heraf «n 9;regler;other|ni» i dagtilbud»
Politisk vært|«o politisk vært;;|Borgmesteren»
Embedsmand|«o embedsmand;kommunaldirektør;Søren Lindtner|Kommunaldirektør Søren Lindtner»
Farve|«s grøn|GRØN»
Ses igen|«f løbende|Løbende», samlet i «f november|november»«K #afbureaukratisering»
goal|12|«G løfte;12|Unge med ved bordet»
Vi lovede|«t|Et ungeråd får eget budget og taleret i Byrådet.»
Farve|«s ikke startet|Ikke startet»«K unge#politisk inddragelse»
sec|Det videre arbejde
p|Tredje runde af opfølgningen lægges frem i marts 2028. Værterne indstiller samtidig, om løfterne 5 og 6 skal ændres. Spørgsmål kan rettes til Byrådssekretariatet.
"""
truth = Truth()
out, number = [], ""
for line in truth.read(TEXT).strip().split("\n"):
    kind, _, text = line.partition("|")
    if kind == "head":
        out.append(text)
    elif kind == "sec":
        out += ["", "", text.upper(), "=" * len(text)]
    elif kind == "p":
        out += ["", *textwrap.wrap(text, 76)]
    elif kind == "goal":
        n, _, title = text.partition("|")
        out += ["", f"Løfte {n}: {title}", "-" * (len(title) + len(n) + 8)]
    else:
        label = f"{kind + ' ':.<16}: " if kind else " " * 18
        mark = re.match(r"\s*(?:[*o] )?", text).group(0)
        out += textwrap.wrap(text.strip(), 76, initial_indent=label + " " * (len(mark) - len(mark.lstrip())), subsequent_indent=" " * (18 + len(mark)), break_on_hyphens=False)
(HALF / "documents" / (STEM + ".txt")).write_text("\n".join(out) + "\n", "utf-8")
truth.finish(STEM, ".txt", {
    "title": "Opfølgning på Byrådets arbejdsgrundlag 2026-2029", "municipality": "Skallebjerg", "area": None, "document_type": "opfølgning",
    "period": {"from": "2026-01-01", "to": "2029-12-31", "accept": ["2026", "2027"]}, "state": "status",
})
if "show" in sys.argv:
    truth.show()

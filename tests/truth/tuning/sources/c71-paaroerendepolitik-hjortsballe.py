"""Policy as a magazine in two columns, WeasyPrint. Run with Python and weasyprint: writes the PDF and its truth."""
import sys
from weasyprint import HTML
from facts12 import HALF, Truth

STEM = "c71-paaroerendepolitik-hjortsballe"
CSS = """
@page { size: 210mm 270mm; margin: 18mm 15mm 20mm; @bottom-left { content: "Tæt på – pårørendepolitik"; font: 7.5pt 'TeX Gyre', 'Liberation Sans'; color: #7a4a2b }
  @bottom-right { content: counter(page); font: bold 9pt 'Liberation Sans'; color: #7a4a2b } }
@page :first { margin: 0; @bottom-left { content: none } @bottom-right { content: none } }
body { font: 9.3pt/1.42 'DejaVu Serif'; color: #222; hyphens: auto; margin: 0 }
.cover { height: 270mm; background: #e9d8c4; padding: 30mm 20mm; box-sizing: border-box; break-after: page; hyphens: none }
.cover .no { font: 10pt 'Liberation Sans'; letter-spacing: 2pt; text-transform: uppercase }
.cover h1 { font: bold 40pt/1.05 'Liberation Sans'; color: #7a4a2b; margin: 60mm 0 6mm }
.cover .sub { font: italic 19pt 'DejaVu Serif' }
.cover .muni { position: absolute; bottom: 25mm; font: bold 12pt 'Liberation Sans' }
.cols { columns: 2; column-gap: 8mm }
h2 { font: bold 21pt/1.1 'Liberation Sans'; color: #7a4a2b; margin: 0 0 3mm; hyphens: none }
.kick { font: bold 8pt 'Liberation Sans'; letter-spacing: 1.5pt; color: #2f6f6a; text-transform: uppercase; margin: 0 0 1mm }
.lead { font: italic 11pt/1.4 'DejaVu Serif'; margin: 0 0 4mm }
h4 { font: bold 9pt 'Liberation Sans'; color: #2f6f6a; margin: 3mm 0 1mm; break-after: avoid }
p { margin: 0 0 2mm; text-align: justify } .lead, .nj { text-align: left }
ul { margin: 0 0 2mm; padding-left: 4.5mm } li { margin-bottom: .8mm } ul.dash { list-style: "– " }
.box { background: #e3efed; padding: 3mm 3.5mm; margin: 3mm 0; break-inside: avoid; font-family: 'Liberation Sans'; font-size: 8.6pt }
.who { border-top: 1.5pt solid #7a4a2b; border-bottom: .5pt solid #7a4a2b; padding: 1.5mm 0; margin: 3mm 0; font: 8.4pt/1.4 'Liberation Sans'; break-inside: avoid }
blockquote { font: italic 12pt/1.35 'DejaVu Serif'; color: #7a4a2b; margin: 4mm 2mm; break-inside: avoid } blockquote small { display: block; font: 8pt 'Liberation Sans'; color: #444; margin-top: 1mm }
article { margin-bottom: 9mm } .new { break-before: page }
.cap { font: 7.5pt 'Liberation Sans'; color: #666 } .pic { height: 34mm; background: linear-gradient(120deg, #c9a783, #8fb3ae); margin-bottom: 1mm }
table { width: 100%; border-collapse: collapse; font: 8.6pt 'Liberation Sans' } td { padding: .8mm 0; border-bottom: .4pt dotted #999 }
"""
BODY = """
<section class="cover"><div class="no">Hjortsballe Kommune · Social og Sundhed</div><h1>Pårørende&shy;politik 2027-2031</h1><div class="sub">Tæt på – og stadig dig selv</div>
<div class="muni">Vedtaget af Byrådet den 24. november 2026</div></section>

<div class="cols"><h2>Bag enhver patient står der en familie</h2>
<p>Min mor havde Parkinsons sygdom i elleve år. I de fleste af dem var det min far, der knappede hendes skjorte, talte hendes piller og aflyste sin egen tandlæge. Han ville aldrig have kaldt sig pårørende. Han var gift.</p>
<p>Den politik, du sidder med, er skrevet til mennesker som ham. Den er blevet til på ni aftener i forsamlingshuse, på to plejehjem og i venteværelset på Lægehuset Torvet. Over 300 borgere har fortalt os, hvornår kommunen letter en hverdag, og hvornår den gør den tungere.</p>
<p>Byrådet har samlet det hele i syv retninger. De forpligter os i fem år.</p>
<p class="nj"><b>Ellen-Margrethe Toftager</b><br>Borgmester</p>
<div class="box"><b>Inde i bladet</b><table><tr><td>Vi får øje på dig i tide</td><td>3</td></tr><tr><td>Ét sted at ringe hen</td><td>3</td></tr><tr><td>Fri uden dårlig samvittighed</td><td>3</td></tr><tr><td>Børn skal ikke bære de voksnes sygdom</td><td>4</td></tr><tr><td>Med i rummet, når der bliver besluttet</td><td>4</td></tr><tr><td>Omsorg og job i samme kalender</td><td>4</td></tr><tr><td>Den sidste tid hører jer til</td><td>5</td></tr></table></div>
<h2 style="font-size:15pt">Hvem er pårørende?</h2>
<p>En pårørende kan være ægtefælle, datter, nabo, ven eller tidligere kollega. Det afgørende er ikke slægtskabet, men at man føler sig forbundet med et menneske, der har brug for hjælp.</p>
<div class="box"><b>Pårørende i tal</b><ul class="dash"><li>Hver femte voksne i kommunen hjælper jævnligt en syg, ældre eller handicappet.</li><li>38 procent af dem er stadig i arbejde.</li><li>Kvinder yder i gennemsnit 7 timers hjælp om ugen, mænd 5.</li></ul><span class="cap">Kilde: Borgerpanelet, foråret 2026</span></div>
<h2 style="font-size:15pt">Det bygger vi på</h2>
<p><b>Ligeværd.</b> Den pårørende er hverken personale eller patient.</p><p><b>Frivillighed.</b> Ingen kan pålægges at yde omsorg.</p><p><b>Åbenhed.</b> Vi siger, hvad kommunen kan, og hvad den ikke kan.</p>
<blockquote>Jeg savnede ikke en brochure. Jeg savnede én, der spurgte, hvordan jeg sov.<small>Gerda, 71 år, gift med Holger</small></blockquote></div>

<div class="cols new">
<article><p class="kick">Retning 1</p><h2>«G retning;1|Vi får øje på dig i tide»</h2>
<p class="lead">«p|Pårørende skal opdages, inden de selv bliver syge af at hjælpe.»</p>
<p>«b|I dag møder kommunen typisk den pårørende, når samarbejdet allerede er ved at knække. «n 62;%;baseline;2026|62 procent» af deltagerne i Borgerpanelet svarede i 2026, at ingen ansat havde spurgt til dem det seneste år.»</p>
<h4>Det sætter vi i gang</h4><ul><li>«a|To faste spørgsmål om den pårørendes egen situation lægges ind i visitatorernes samtaleark»</li><li>«a|Hjemmesygeplejen tilbyder en trivselssamtale, når et forløb har varet mere end «n 3;måneder;other|tre måneder»»</li><li>«a|Frontmedarbejdere på tværs af forvaltningen kommer på kursus i at se tegn på belastning»<ul class="dash"><li>«aa|hjemmeplejen i foråret 2027»</li><li>«aa|plejehjemmene i efteråret 2027»</li><li>«aa|jobcentret i løbet af 2028»</li></ul></li></ul>
<h4>Vi holder øje med</h4><p class="nj">«t|Andelen af pårørende, som ikke er blevet spurgt, skal ned på højst «n 30;%;target;2029|30 procent i 2029».»</p>
<div class="who"><b>Hvem og hvornår:</b> «o driver arbejdet;visitationschef;Bent Ole Grønlykke|Visitationschef Bent Ole Grønlykke» driver arbejdet sammen med «d medvirker;ledende sygeplejerske;Anni Kvistgaard|ledende sygeplejerske Anni Kvistgaard». «f hvert efterår|Borgerpanelet gentages hvert efterår, og svarene lægges frem for Social- og Sundhedsudvalget.»</div>«K pårørende#hjemmepleje og ældre,myndighed og visitation»</article>

<article><p class="kick">Retning 2</p><h2>«G retning;2|Ét sted at ringe hen»</h2>
<p>Pårørende fortæller om syv forskellige telefonnumre og lige så mange svar. «a|Fra 1. marts 2027 har kommunen én pårørendevejleder, som har åbent «n 20;timer;other|20 timer» om ugen, også to aftener.» Vejlederen skriver ikke ansøgninger for folk, men «a|hun følger med til det første møde, hvis man beder om det». «a|En digital vejviser med alle tilbud, kommunale som private, lægges på hjemmesiden inden sommerferien.»</p>
<p>«e|Når man har ringet én gang, skal man vide, hvem der gør hvad.» «t|I 2028 skal «n 85;%;target;2028|85 procent» af dem, der har brugt vejlederen, svare, at de fik hjælp til at komme videre.»</p>
<div class="box"><b>Penge og papir</b><br>Stillingen er finansieret af «r Budget2027-2030:forandring18|initiativ 18 i Budget 2027-2030» med «n 0.6;mio. kr.;amount|0,6 mio. kr.» om året. Rådgivningen gives efter «r Lov:Serviceloven:§10|servicelovens § 10».</div>
<div class="who"><b>Hvem og hvornår:</b> «o leder opgaven;leder af Borgercentret;Sidsel Hauge|Sidsel Hauge, leder af Borgercentret». «f hvert halve år|Henvendelserne gøres op hvert halve år.»</div>«K pårørende#kommunikation,overgange og sammenhæng»</article>

<article><div class="pic"></div><p class="cap">Vennekæden i Nørremark holder åbent hver onsdag. Foto: Lokalarkivet</p><p class="kick">Retning 3</p><h2>«G retning;3|Fri uden dårlig samvittighed»</h2>
<p class="lead">«p|Aflastning skal være noget, man planlægger, og ikke noget, man kollapser ind i.»</p>
<p>«b|Der er i dag «n 9;pladser;baseline;2026|ni aflastningspladser» i kommunen. «n 4;pladser;other|Fire af dem» er i praksis optaget af borgere, der venter på en plejebolig.» Vi tror ikke på, at flere senge alene er svaret.</p>
<h4>Det sætter vi i gang</h4><ul><li>«a|Pladserne på Skovhuset reserveres til planlagte ophold og kan bookes et halvt år frem»</li><li>«a|Der oprettes et korps af afløsere, som kommer i hjemmet om aftenen og i weekenden»</li><li>«a|«d partner;;|Vennekæden» og «d partner;;|Hjortsballe Idrætsforbund» får tilskud til pårørendehold med plads til begge parter»</li></ul>
<h4>Når det virker</h4><p class="nj">«e|Ægtepar bliver længere i eget hjem, fordi den raske har kræfter til det.»</p>
<h4>Vi holder øje med</h4><p class="nj">«t|«n 14;pladser;target;2030|14 pladser» er i drift i 2030, og ventetiden på et planlagt ophold er højst «n 4;uger;target|fire uger» mod «n 11;uger;baseline|11» i dag.»</p>
<div class="who"><b>Hvem og hvornår:</b> «o driver arbejdet;plejehjemsleder;Torkil Ravnsbjerg|Plejehjemsleder Torkil Ravnsbjerg» og «o driver arbejdet;plejehjemsleder;Yrsa Damsgaard|plejehjemsleder Yrsa Damsgaard». «f april,oktober|Belægningen vises på Ældrerådets møder i april og oktober.» </div>
<p class="cap">Afløsning og aflastning er reguleret i «r Lov:Serviceloven:§84|servicelovens § 84» og, for borgere over folkepensionsalderen, i «r Lov:Ældreloven|ældreloven».</p>«K pårørende,ægtefæller#hjemmepleje og ældre,samskabelse og frivillighed»</article>

<article><p class="kick">Retning 4</p><h2>«G retning;4|Børn skal ikke bære de voksnes sygdom»</h2>
<p>«b|Omkring «n 240;børn;baseline|240 børn og unge i Hjortsballe» bor sammen med en forælder, der har en alvorlig psykisk eller fysisk sygdom.» De er gode til at skjule det. En femteklasseslærer opdagede det først, da en dreng bad om to madpakker.</p>
<p>«a|Hver skole og hvert dagtilbud udpeger en voksen, som forældre og børn kan gå til.» «a|Familiehuset starter to samtalegrupper, én for de 8-12-årige og én for de 13-17-årige.» Og «a|når en voksen får bevilget hjælp efter «r Lov:Serviceloven:§85|servicelovens § 85», skal sagsbehandleren altid spørge, om der er børn i hjemmet».</p>
<p>«t|Alle børn, der får behov for en gruppe, begynder senest «n 30;dage;target|30 dage» efter henvendelsen.» «t|I 2031 har mindst «n 150;børn;target;2031|150 børn» deltaget.»</p>
<div class="who"><b>Hvem og hvornår:</b> «o driver arbejdet;;|Familiehuset» i samarbejde med «d samarbejder;;|skolerne», «d samarbejder;;|sundhedsplejen» og «d samarbejder;;|Foreningen Lille Skulder». «T 2027-08-01;2031-12-31|Grupperne løber fra august 2027 og frem til udgangen af 2031.» «f årligt|Børne- og Familieudvalget får årligt en skriftlig orientering.»</div>«K børn og unge,familier#børn og unge»
<blockquote>I gruppen behøver jeg ikke forklare, hvorfor jeg ikke kan have nogen med hjem.<small>Pige, 11 år</small></blockquote></article>

<article><p class="kick">Retning 5</p><h2>«G retning;5|Med i rummet, når der bliver besluttet»</h2>
<p class="lead">«p|Den, der kender borgeren bedst, skal have en stol ved bordet – hvis borgeren ønsker det.»</p>
<h4>Det sætter vi i gang</h4><ul><li>«a|Samtykke til at dele oplysninger indhentes ved første møde og ikke først, når der er brug for det»</li><li>«a|Plejehjem og botilbud holder et indflytningsmøde inden for «n 14;dage;norm|14 dage»»</li><li>«a|Dialogmøder om svære samarbejder ledes af en neutral ordstyrer fra et andet center»</li><li>«a|Et pårørenderåd med ni medlemmer nedsættes og får høringsret»</li></ul>
<h4>Når det virker</h4><ul class="dash"><li>«e|Færre klager handler om manglende information»</li><li>«e|Personalet oplever pårørende som en hjælp i hverdagen»</li></ul>
<h4>Vi holder øje med</h4><p class="nj">«t|Antallet af klager over kommunikation «n -50;%;target;2030|halveres inden udgangen af 2030».» De var «n 46;klager;baseline;2025|46 i 2025».</p>
<div class="who"><b>Hvem og hvornår:</b> «o driver arbejdet;socialchef;Jeppe Lund Winther|Socialchef Jeppe Lund Winther»; «x vært for rådet;;|Sekretariatet for Social og Sundhed» er vært for rådet, og «d deltager;fællestillidsrepræsentant;Mona Birk|fællestillidsrepræsentant Mona Birk (FOA)» deltager i forberedelsen. «m 2027-06|Rådet holder sit første møde i juni 2027.» Retningen hænger sammen med «r Politik:Værdighedspolitik|Værdighedspolitikken» og «r Strategi:Rehabiliteringsstrategi|Strategi for rehabilitering 2025-2029».</div>«K pårørende,borgere på plejehjem og botilbud#hjemmepleje og ældre,handicap og botilbud»</article>

<article><p class="kick">Retning 6</p><h2>«G retning;6|Omsorg og job i samme kalender»</h2>
<p>Kommunen er egnens største arbejdsplads, og «b|hver sjette af vores egne ansatte passer en forælder eller et sygt barn ved siden af jobbet.» Vi vil selv gå forrest: «a|Ledere og medarbejdere får en enkel vejledning om orlov, nedsat tid og plejevederlag», og «a|lokale aftaler om fleksibel mødetid prøves af i hjemmeplejen og på rådhuset». «a|Derudover inviterer borgmesteren til en årlig morgenkaffe om emnet med «d inviteret;;|Erhvervsrådet».»</p>
<p>«e|Ingen skal sige sit job op, fordi omsorgen ikke kunne planlægges.»</p>
<div class="who"><b>Hvem og hvornår:</b> «o driver arbejdet;;|HR-chefen» og «o driver arbejdet;;|Hoved-MED». «T 2027-04-01;2028-06-30|Forsøget begynder i april 2027 og slutter medio 2028.» «f september 2028|Hoved-MED evaluerer det i september 2028.»</div>«K medarbejdere#arbejdstid og vagtplanlægning,arbejdsmiljø og trivsel»</article>

<article><p class="kick">Retning 7</p><h2>«G retning;7|Den sidste tid hører jer til»</h2>
<p>Når et menneske skal dø, er der ikke brug for flere skemaer. Det, de efterladte husker, er den sygeplejerske, der blev siddende, og den, der lukkede vinduet op. Vi har ikke skrevet nogen måltal her. «p|Vi ønsker, at enhver familie i Hjortsballe får ro, nærvær og tid til at sige farvel dér, hvor den døende helst vil være.»</p>«K pårørende,døende#nære sundhedsvæsen»</article>

<h2 style="font-size:15pt">Sådan fører vi politikken ud i livet</h2>
<p>Byrådet drøfter politikken én gang i valgperioden. Forvaltningen samler hvert år de syv retninger i en kort handleoversigt, som sendes til Ældrerådet, Handicaprådet og det kommende pårørenderåd. Har du spørgsmål, kan du skrive til paaroerende@hjortsballe.example.</p>
<p class="cap">Redaktion: Social og Sundhed, Hjortsballe Kommune. Tryk: Egnstrykkeriet. Oplag 2.500.</p>
</div>
"""
truth = Truth()
page = truth.read(BODY)
HTML(string=f'<!doctype html><html lang="da"><head><meta charset="utf-8"><title>Pårørendepolitik</title><style>{CSS}</style></head><body>{page}</body></html>').write_pdf(HALF / "documents" / (STEM + ".pdf"))
truth.finish(STEM, ".pdf", {
    "title": "Pårørendepolitik 2027-2031", "municipality": "Hjortsballe", "area": "Social og Sundhed", "document_type": "politik",
    "period": {"from": "2027-01-01", "to": "2031-12-31", "accept": ["2027"]}, "state": "adopted",
    "values": [{"text": "Ligeværd. Den pårørende er hverken personale eller patient."}, {"text": "Frivillighed. Ingen kan pålægges at yde omsorg."}, {"text": "Åbenhed. Vi siger, hvad kommunen kan, og hvad den ikke kan."}],
})
if "show" in sys.argv:
    truth.show()

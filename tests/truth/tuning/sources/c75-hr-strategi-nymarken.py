"""Page of a municipality's site, fields as definition lists inside folding blocks; the municipality stands in the footer alone. Run with Python: writes the HTML and its truth."""
import sys
from facts12 import HALF, Truth

STEM = "c75-hr-strategi-nymarken"
PAGE = """<!DOCTYPE html>
<html lang="da">
<head>
<meta charset="utf-8">
<title>Et arbejdsliv, der holder | HR-strategi 2027-2030</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>
body{font-family:"DejaVu Sans",sans-serif;max-width:860px;margin:0 auto;color:#1d2b1f;line-height:1.5}
header nav a{margin-right:1.2em}.crumb{font-size:.8em;color:#666}.cookie{background:#222;color:#fff;padding:.6em;font-size:.85em}
h1{font-size:2.3em;color:#22543d}h2{border-left:8px solid #38a169;padding-left:.5em;margin-top:2em}summary{font-size:1.15em;font-weight:bold;cursor:pointer;padding:.5em;background:#f0fff4}
dl{display:grid;grid-template-columns:11em 1fr;gap:.3em 1em}dt{font-weight:bold;color:#276749}dd{margin:0}dd p{margin:0 0 .5em}dd ul,dd ol{margin:0;padding-left:1.2em}
aside{background:#fefcbf;padding:.8em 1em;margin:1em 0;font-size:.93em}table{border-collapse:collapse;width:100%}th,td{border:1px solid #cbd5e0;padding:.3em .6em;text-align:left}
footer{margin-top:3em;background:#22543d;color:#fff;padding:1.2em;font-size:.85em}
</style>
<script>window.siteSearch = {suggest: ["mål for sygefravær", "ledige stillinger", "HR-strategi"]};</script>
</head>
<body>
<div class="cookie" role="dialog">Vi bruger cookies til statistik. <button>Kun nødvendige</button> <button>Tillad alle</button></div>
<header>
<nav aria-label="Hovedmenu"><a href="#">Borger</a><a href="#">Erhverv</a><a href="#">Job hos os</a><a href="#">Politik og byråd</a><a href="#">Selvbetjening</a></nav>
<p class="crumb">Forside › Job hos os › Personalepolitik › HR-strategi</p>
</header>
<main>
<h1>Et arbejdsliv, der holder – HR-strategi 2027-2030</h1>
<p>Godkendt i Hovedudvalget den 17. november 2026 og tiltrådt af Økonomiudvalget ugen efter.</p>
<p>Vi er 4.300 kolleger. Om ti år er hver fjerde af os gået på pension, og årgangene efter os er små. Strategien handler derfor om at få folk til at komme, blive og gå hjem med kræfter i behold.</p>
<aside><strong>Kort fortalt</strong><br>Otte ambitioner i tre kapitler. Én handlingsplan om året. Ét sæt tal, som alle kan se på intranettet.</aside>
<p><a href="#komme">Komme</a> | <a href="#blive">Blive</a> | <a href="#holde">Holde</a></p>

<h2 id="komme">«S|Komme»</h2>
<details open><summary>«G ambition;1|Vi ansætter mennesker og ikke stillingsopslag»</summary>
<dl>
<dt>Bagtæppe</dt><dd>«b|Vi får i gennemsnit «n 5;ansøgere;baseline|fem» kvalificerede ansøgere til en stilling i plejen, og «n 33;%;other|hver tredje» siger nej tak undervejs, fordi processen er for lang.»</dd>
<dt>Det vil vi opnå</dt><dd><ul><li>«t|Fra opslag til tilbud går der højst «n 21;dage;target;2028|21 dage» i 2028 (2026: «n 44;dage;baseline;2026|44 dage»)»</li><li>«t|«n 8;ansøgere;target|Otte» kvalificerede ansøgere pr. opslag i plejen»</li></ul></dd>
<dt>Det gør vi</dt><dd><ol><li>«a|Opslag skrives af kolleger og ikke af HR»</li><li>«a|Man kan søge fra mobilen uden at vedhæfte noget»</li><li>«a|Et rejsehold hjælper ledere med lange vakancer»</li><li>«a|Samtaler holdes også sidst på dagen»</li></ol></dd>
<dt>I førertrøjen</dt><dd>«o i førertrøjen;rekrutteringschef;Agnete Lolk|Rekrutteringschef Agnete Lolk»</dd>
<dt>Holdkammerater</dt><dd>«d holdkammerat;;|Kommunikation», «d holdkammerat;;|lederne i ældreplejen»</dd>
<dt>Tempo</dt><dd>«T 2027-01-01;2028-12-31|Januar 2027 – december 2028»</dd>
<dt>Hvornår samler vi op</dt><dd>«f maj,november|Hovedudvalgets møder i maj og november»«K ansøgere#rekruttering og fastholdelse»</dd>
</dl></details>
<details><summary>«G ambition;2|Elever og studerende får lyst til at komme igen»</summary>
<dl>
<dt>Det drømmer vi om</dt><dd>«p|At enhver praktik er den bedste reklame, vi kan få.»</dd>
<dt>Det gør vi</dt><dd><p>«a|Alle praktikvejledere gennemfører kurset <em>God dag på job</em>.» «a|Sosu-elever tilbydes ansættelse, når de er halvvejs i uddannelsen.» Erfaringerne fra forsøget på Plejecenter Kastanjen var gode. «a|Desuden indgås der en aftale om fælles praktikpladser med to nabokommuner.»</p></dd>
<dt>Det vil vi opnå</dt><dd>«t|Andelen af nyuddannede, der vælger os, er i 2030 oppe på «n 65;%;target;2030|65 %».» I 2025 var den «n 47;%;baseline;2025|47 %».</dd>
<dt>I førertrøjen</dt><dd>«o i førertrøjen;;|Uddannelseskonsulenterne»</dd>
<dt>Holdkammerater</dt><dd>«d holdkammerat;;|Sosu-skolen», «d holdkammerat;fællestillidsrepræsentant;Jette Porskær|fællestillidsrepræsentant Jette Porskær, FOA»</dd>
<dt>Hvornår samler vi op</dt><dd>«f august|I august, når et nyt hold begynder»«K elever,studerende#rekruttering og fastholdelse,kompetenceudvikling»</dd>
</dl></details>
<details><summary>«G ambition;3|De første hundrede dage»</summary>
<dl>
<dt>Det drømmer vi om</dt><dd>«p|Ingen nyansat skal spise frokost alene den første uge.»</dd>
<dt>Det gør vi</dt><dd><ul><li>«a|En velkomstpakke sendes hjem inden første arbejdsdag»</li><li>«a|Alle nye får en makker:»<ul><li>«aa|i dagtilbud og plejen i tre måneder»</li><li>«aa|i administrationen i én måned»</li></ul></li><li>«a|Direktionen inviterer nye til morgenbrød hver anden måned»</li></ul></dd>
<dt>Det vil vi opnå</dt><dd>«t|«n 95;%;target|95 procent» af de nye er her stadig efter et år; i dag er det «n 81;%;baseline|81 procent».»</dd>
<dt>I førertrøjen</dt><dd>«o i førertrøjen;HR-partner;Simon Ejegod|HR-partner Simon Ejegod» og «o i førertrøjen;HR-partner;Lone Valbjørn|Lone Valbjørn»</dd>
<dt>Tempo</dt><dd>«T ;2027-06-30|På plads inden udgangen af 1. halvår 2027»</dd>
<dt>Hvornår samler vi op</dt><dd>«f hvert kvartal|Hvert kvartal i Chefforum»«K nyansatte#onboarding»</dd>
</dl></details>

<h2 id="blive">«S|Blive»</h2>
<blockquote>»Jeg blev, fordi min leder spurgte mig, hvad jeg ville lære, og bagefter lod mig gøre det.« – Medarbejder i Vej og Park</blockquote>
<details><summary>«G ambition;4|Ledere med tid til at lede»</summary>
<dl>
<dt>Bagtæppe</dt><dd>«b|Nogle af vores ledere har ansvar for «n 60;medarbejdere;baseline|60 medarbejdere». Det er ikke ledelse, det er logistik.»</dd>
<dt>Det vil vi opnå</dt><dd>«t|Ingen leder har i 2029 mere end «n 35;medarbejdere;target;2029|35 medarbejdere».» «t|Lederne bruger mindst «n 50;%;target|halvdelen» af ugen tæt på kerneopgaven.»</dd>
<dt>Det gør vi</dt><dd><ul><li>«a|Ledelsesspændet kortlægges på alle områder»</li><li>«a|Administrative opgaver samles i to servicefællesskaber»</li><li>«a|Lederaspiranter får et forløb på seks måneder»</li></ul></dd>
<dt>Penge</dt><dd>Der er afsat «n 2.8;mio. kr.;amount|2,8 mio. kr.» i «r Budget2027-2030:forandring6|omprioriteringsforslag 6 i Budget 2027-2030».</dd>
<dt>Hænger sammen med</dt><dd>«r Pejlemærker:Direktionens Kompas:2|Direktionens Kompas, retning 2», og «r Politik:Ledelsespolitik|Ledelsespolitikken»</dd>
<dt>I førertrøjen</dt><dd>«o i førertrøjen;;|Kommunaldirektøren»</dd>
<dt>Hvornår samler vi op</dt><dd>«f årlig|Årlig drøftelse i direktionen»«K ledere#ledelse og organisation»</dd>
</dl></details>
<details><summary>«G ambition;5|Mere at skulle have sagt over egen tid»</summary>
<dl>
<dt>Det drømmer vi om</dt><dd>«p|Flere på fuld tid, fordi de selv har lyst, og vagtplaner, man kan leve med.»</dd>
<dt>Det gør vi</dt><dd><ul><li>«a|Selvvalgt vagtplan indføres på seks plejecentre»</li><li>«a|Alle deltidsansatte får én gang om året en samtale om timetal»</li><li>«a|Opsparede timer kan bruges til en længere orlov»</li></ul></dd>
<dt>Det vil vi opnå</dt><dd>«t|Den gennemsnitlige ugentlige arbejdstid i plejen stiger fra «n 30.2;timer;baseline|30,2 timer» til «n 32.5;timer;target;2030|32,5 timer» i 2030.»</dd>
<dt>I førertrøjen</dt><dd>«o i førertrøjen;sekretariatschef;Ole Bruun-Madsen|Sekretariatschef Ole Bruun-Madsen», «o i førertrøjen;centerchef;Camilla Teglgaard|centerchef Camilla Teglgaard»</dd>
<dt>Holdkammerater</dt><dd>«d holdkammerat;;|OmrådeMED»</dd>
<dt>Tempo</dt><dd>«T 2027-09-01;2029-03-31|Fra 1. september 2027 til 1. kvartal 2029»</dd>
<dt>Hvornår samler vi op</dt><dd>«f hvert halvår|Hvert halvår», første gang «f februar 2028|februar 2028»«K deltidsansatte#arbejdstid og vagtplanlægning»</dd>
</dl></details>
<details><summary>«G ambition;6|Plads til forskellige liv»</summary>
<p>Ambitionen er endnu ikke foldet ud. Hovedudvalget formulerer den på sit temamøde.</p>«K #arbejdsmiljø og trivsel»
</details>

<h2 id="holde">«S|Holde»</h2>
<details open><summary>«G ambition;7|Et sundt arbejdsliv»</summary>
<p>«p|Vi vil ikke kun nedbringe fraværet. Vi vil forstå det.»</p>
<p>Ambitionen har to ben, som hver har sin egen fører.</p>«K medarbejdere#arbejdsmiljø og trivsel»
<h3>«G delambition;7a;^7|Færre fraværsdage»</h3>
<dl>
<dt>Det gør vi</dt><dd><ul><li>«a|Første fraværsdag giver et opkald fra nærmeste leder»</li><li>«a|Fem arbejdspladser med højt fravær får besøg af Arbejdsmiljøteamet»</li><li>«a|Fraværstal indgår i lederens aftale»</li></ul></dd>
<dt>Det vil vi opnå</dt><dd>
<table><thead><tr><th>Mål</th><th>2026 (udgangspunkt)</th><th>2028</th><th>2030</th></tr></thead><tbody>
<tr><td>«t|Sygefravær i procent af mulig arbejdstid»</td><td>«n 5.9;%;baseline;2026|5,9 %»</td><td>«n 5.3;%;target;2028|5,3 %»</td><td>«n 4.8;%;target;2030|4,8 %»</td></tr>
<tr><td>«t|Andel med mere end to lange perioder om året»</td><td>«n 11;%;baseline;2026|11 %»</td><td>«n 9;%;target;2028|9 %»</td><td>«n 7;%;target;2030|7 %»</td></tr></tbody></table></dd>
<dt>I førertrøjen</dt><dd>«o i førertrøjen;arbejdsmiljøleder;Tove Knagsted|Arbejdsmiljøleder Tove Knagsted»</dd>
<dt>Hvornår samler vi op</dt><dd>«f månedligt|Tal månedligt på intranettet», «f 1. kvartal|drøftelse i Hovedudvalget i 1. kvartal»«K medarbejdere#sygefravær»</dd>
</dl>
<h3>«G delambition;7b;^7|Nætter, der ikke slider»</h3>
<dl>
<dt>Bagtæppe</dt><dd>«b|«n 310;kolleger;other|310 kolleger» arbejder fast om natten. De fortæller om kolde vagtrum og mørke p-pladser.»</dd>
<dt>Det gør vi</dt><dd><ul><li>«a|Lys og hvilerum renoveres på fire adresser»</li><li>«a|Natarbejdere tilbydes en helbredssamtale hvert andet år»</li></ul></dd>
<dt>I førertrøjen</dt><dd>«o i førertrøjen;;|Ejendomschefen»</dd>
<dt>Holdkammerater</dt><dd>«d holdkammerat;;|arbejdsmiljørepræsentanterne»</dd>
<dt>Tempo</dt><dd>«T 2028-01-01;2028-12-31|2028»«K natarbejdere#arbejdsmiljø og trivsel,bygninger og boliger»</dd>
</dl></details>
<details><summary>«G ambition;8|Seniorer på egne vilkår»</summary>
<dl>
<dt>Det gør vi</dt><dd><p>«a|Ledere tager emnet op i medarbejdersamtalen fra det 55. år.» «a|Aftaler om nedsat tid kan indgås uden at spørge HR.» «a|Vi prøver en seniorpulje, hvor tidligere ansatte kan tage enkelte vagter.»</p></dd>
<dt>Det vil vi opnå</dt><dd>«t|Den gennemsnitlige tilbagetrækningsalder løftes med «n 1;år;target;2030|ét år» inden 2030, fra «n 63.4;år;baseline|63,4».» «e|Viden bliver givet videre, før den går ud ad døren.»</dd>
<dt>I førertrøjen</dt><dd>«o i førertrøjen;HR-chef;Per Storgaard|HR-chef Per Storgaard»</dd>
<dt>Hvornår samler vi op</dt><dd>«f december|Hvert år i december»«K seniorer#rekruttering og fastholdelse»</dd>
</dl></details>

<h2>Årets gang</h2>
<p>Hvert efterår vedtager Hovedudvalget en handlingsplan for det kommende år. Forslag kan sendes til HR inden 1. september.</p>
<p><button>Læs op</button> <button>Print siden</button> <a href="#">Del på mail</a></p>
</main>
<footer><p>Nymarken Kommune<br>Rådhuspladsen 2, 9999 Nymarken<br>Telefon 00 00 00 00 · CVR 00000000</p><p>Sidst opdateret 2. december 2026 af HR og Udvikling</p><p><a href="#">Tilgængelighedserklæring</a> <a href="#">Cookies</a> <a href="#">Presse</a></p></footer>
</body>
</html>
"""
truth = Truth()
(HALF / "documents" / (STEM + ".html")).write_text(truth.read(PAGE.replace("»Jeg", "„Jeg").replace("mig gøre det.«", "mig gøre det.”")), "utf-8")
truth.finish(STEM, ".html", {
    "title": "Et arbejdsliv, der holder – HR-strategi 2027-2030", "municipality": "Nymarken", "area": "HR og Udvikling", "document_type": "strategi",
    "period": {"from": "2027-01-01", "to": "2030-12-31", "accept": ["2027"]}, "state": "adopted",
})
if "show" in sys.argv:
    truth.show()

"""Council web page with cookie banner, navigation, dl lists and nested lists (HTML). Run: python3 t32.py"""
from marks import *
STEM = "t32-udviklingsplan-havn-by-og-erhverv-havrum"
T = Marks("t32")
BODY = """
<article id="indhold">
<nav class="broedkrumme" aria-label="Brødkrumme"><a href="/">Forside</a> › <a href="/politik">Politik og planer</a> › <a href="/politik/planer">Planer</a> › Udviklingsplan for by og erhverv</nav>
<h1>Udviklingsplan for by og erhverv 2026-2028</h1>
<p class="manchet">Byrådet vedtog planen den 27. oktober 2025. Den viser, hvor Havrum Kommune vil lægge kræfterne de næste tre år.</p>
<p>Planen er bygget op om tre indsatsområder. Under hvert af dem finder du de mål, som By- og Erhvervsafdelingen arbejder efter, og du kan se, hvem der har ansvaret. <a href="/planer/by-erhverv.pdf">Hent planen som pdf (2,1 MB)</a></p>
<aside class="boks"><h2>På denne side</h2><ul><li><a href="#m1">En bymidte med liv i stueetagen</a></li><li><a href="#m2">Parkering, der er til at finde</a></li><li><a href="#m3">Erhvervsgrunde på lager</a></li><li><a href="#m4">Sagsbehandling på 30 dage</a></li><li><a href="#m5">Færgehavnen som grøn port</a></li><li><a href="#m6">Kystbyen året rundt</a></li><li><a href="#m7">Faglært arbejdskraft</a></li></ul></aside>

<h2>⟦sec::Bymidten⟧</h2>
<section id="m1"><h3>⟦g mål|::En bymidte med liv i stueetagen⟧</h3>
<p>⟦b::Hvert sjette butikslokale i Storegade står tomt.⟧ ⟦p::Vi ønsker en gade, hvor man mødes, også når der ikke skal købes ind.⟧</p>
<dl><dt>Det arbejder vi hen imod</dt><dd>⟦t::Antallet af tomme lokaler er nede på ⟦m 9|lokaler|2028|target::ni i 2028⟧ fra ⟦m 21|lokaler||baseline::21 i dag⟧⟧</dd>
<dt>Hvad sker der?</dt><dd><ul><li>⟦a::Vi ansætter en bymidtekoordinator⟧</li><li>⟦a::Ejerne tilbydes hjælp til midlertidig brug:⟧<ul><li>⟦a2::kunstnerværksteder⟧</li><li>⟦a2::pop op-butikker⟧</li><li>⟦a2::iværksætterkontorer⟧<ul><li>⟦a3::i første omgang i den gamle bank⟧</li></ul></li></ul></li><li>⟦a::Fortovet gøres bredere mellem nr. 4 og nr. 38⟧</li></ul></dd>
<dt>Hvem?</dt><dd>⟦o Liv Ankerstjerne|Byudviklingschef|hvem::Byudviklingschef Liv Ankerstjerne⟧ sammen med ⟦o- |Havrum Handelsforening|sammen med::Havrum Handelsforening⟧</dd>
<dt>Hvornår?</dt><dd>⟦tf 2026-01-01|2028-12-31|multi::2026-2028⟧</dd>
<dt>Bygger på</dt><dd><a href="/x">⟦r Strategi:Planstrategi 2022::Planstrategi 2022⟧</a> og <a href="/y">⟦r Politik:Detailhandelspolitik::Detailhandelspolitikken⟧</a></dd></dl></section>
<section id="m2"><h3>⟦g mål|::Parkering, der er til at finde⟧</h3>
<dl><dt>Det arbejder vi hen imod</dt><dd>⟦t::Ingen skal køre mere end ⟦m 4|minutter||target::fire minutter⟧ efter en plads en lørdag formiddag.⟧</dd>
<dt>Hvad sker der?</dt><dd>⟦a::Der opsættes skilte, som viser antallet af ledige pladser.⟧ ⟦a::Medarbejdere ved rådhuset henvises til pladsen bag svømmehallen.⟧</dd>
<dt>Hvem?</dt><dd>⟦o |Vej og Park|hvem::Vej og Park⟧</dd><dt>Hvornår?</dt><dd>⟦tf |2026-06-30::Inden udgangen af 2. kvartal 2026⟧</dd>
<dt>Økonomi</dt><dd>⟦m 640000|kr.||amount::640.000 kr.⟧, jf. ⟦r Budget2026-2029:forandring31::ændring 31 i Budget 2026-2029⟧</dd></dl></section>

<h2>⟦sec::Erhverv og arbejdskraft⟧</h2>
<section id="m3"><h3>⟦g mål|::Erhvervsgrunde på lager⟧</h3>
<p>⟦b::Kommunen har kun ⟦m 3|ha||baseline::tre hektar⟧ tilbage ved motorvejen.⟧</p>
<dl><dt>Det arbejder vi hen imod</dt><dd><ul><li>⟦t::Der er altid mindst ⟦m 10|ha||target::10 hektar⟧ byggemodnet jord til salg⟧</li><li>⟦t::Salg for ⟦m 12|mio. kr.|2027|target::12 mio. kr. i 2027⟧⟧</li></ul></dd>
<dt>Hvad sker der?</dt><dd><ol><li>⟦a::Lokalplan for Holmene sendes i høring⟧</li><li>⟦a::Arkæologerne undersøger første etape⟧</li><li>⟦a::Veje og kloak anlægges⟧</li></ol></dd>
<dt>Hvem?</dt><dd>⟦o Peder Uhrskov|Erhvervschef|hvem::Erhvervschef Peder Uhrskov⟧</dd><dt>Sådan holder vi øje</dt><dd>⟦f kvartal::Opgørelse til Økonomiudvalget hvert kvartal⟧</dd></dl></section>
<section id="m4"><h3>⟦g mål|::Sagsbehandling på 30 dage⟧</h3>
<dl><dt>Det arbejder vi hen imod</dt><dd>⟦t::⟦m 80|%|2026|target::80 procent⟧ af byggesagerne afgøres inden for ⟦m 30|dage|2026|target::30 dage⟧ i 2026.⟧ ⟦b::I 2024 lykkedes det i ⟦m 52|%|2024|baseline::52 procent⟧.⟧</dd>
<dt>Hvad sker der?</dt><dd><ul><li>⟦a::Ansøgere får en forhåndsdialog⟧</li><li>⟦a::Enkle sager tages for sig⟧</li><li>⟦a::Svartider offentliggøres her på siden den første i hver måned⟧</li></ul></dd>
<dt>Hvem?</dt><dd>⟦o Gitte Norup|Leder af Byggesag|hvem::Leder af Byggesag Gitte Norup⟧</dd><dt>Sådan holder vi øje</dt><dd>⟦f måned::Månedlige tal⟧, og ⟦f november::udvalget drøfter dem i november⟧</dd></dl></section>
<section id="m7"><h3>⟦g mål|::Faglært arbejdskraft⟧</h3>
<p>⟦p::Virksomhederne skal kunne få de hænder, de mangler.⟧ Det kræver, at skole, jobcenter og erhvervsliv trækker på samme hammel. ⟦a::Vi vil derfor lave et partnerskab med erhvervsskolen om voksenlærlinge⟧. ⟦a::Hvert forår inviterer vi alle elever i 8. klasse på virksomhedsbesøg.⟧ ⟦o |Jobcenteret|tovholder::Jobcenteret⟧ er tovholder. Målet kommer fra ⟦r Strategi:kommunens strategi for vækst og beskæftigelse::kommunens strategi for vækst og beskæftigelse⟧.</p></section>

<h2>⟦sec::Havn og turisme⟧</h2>
<section id="m5"><h3>⟦g mål|::Færgehavnen som grøn port⟧</h3>
<dl><dt>Det arbejder vi hen imod</dt><dd>⟦t::Udledningen fra havnens drift er ⟦m -70|%|2028|target::70 pct. lavere⟧ i 2028⟧</dd>
<dt>Hvad sker der?</dt><dd><ul><li>⟦a::Landstrøm til færgen Havrumpilen⟧</li><li>⟦a::Terminalbygningen får nyt tag med solceller⟧</li></ul></dd>
<dt>Det får du ud af det</dt><dd>⟦e::Mindre støj og bedre luft for dem, der bor ved Kajen.⟧</dd>
<dt>Hvem?</dt><dd>⟦o |Havnebestyrelsen|hvem::Havnebestyrelsen⟧ og ⟦o |Klimasekretariatet|hvem::Klimasekretariatet⟧</dd>
<dt>Bygger på</dt><dd>⟦r Plan:Klimahandleplanen::Klimahandleplanen⟧ og ⟦r Verdensmål:13::verdensmål 13⟧</dd></dl></section>
<section id="m6"><h3>⟦g mål|::Kystbyen året rundt⟧</h3>
<p>Status: ⟦s forsinket::Forsinket⟧. Målet bliver beskrevet nærmere, når turismeanalysen foreligger.</p></section>
</article>⟦end::⟧"""
page = f"""<!doctype html>
<html lang="da"><head><meta charset="utf-8"><title>Udviklingsplan for by og erhverv 2026-2028 - Havrum Kommune</title><style>body{{font:16px/1.5 sans-serif;max-width:52rem;margin:auto}}dt{{font-weight:bold}}</style><script>window.cookieSamtykke=false;</script></head><body>
<div id="cookie" role="dialog"><h2>Vi bruger cookies</h2><p>Havrum.example bruger cookies til at huske dine indstillinger og til statistik. Du kan til enhver tid trække dit samtykke tilbage.</p><ul><li>Nødvendige</li><li>Statistik</li><li>Markedsføring</li></ul><button>Kun nødvendige</button> <button>Accepter alle</button></div>
<header><a href="#indhold">Gå til indhold</a><p class="logo">Havrum Kommune</p><nav><ul><li><a href="/borger">Borger</a><ul><li><a href="/borger/affald">Affald og genbrug</a></li><li><a href="/borger/skole">Skole og dagtilbud</a></li></ul></li><li><a href="/erhverv">Erhverv</a></li><li><a href="/politik">Politik og planer</a><ul><li><a href="/politik/dagsordener">Dagsordener og referater</a></li><li><a href="/politik/maal">Mål og visioner</a></li></ul></li><li><a href="/om">Om kommunen</a></li></ul></nav><form><label>Søg <input type="search"></label></form></header>
<main>{T(BODY)}</main>
<section class="feedback"><h2>Fandt du det, du søgte?</h2><button>Ja</button><button>Nej</button></section>
<footer><h2>Kontakt</h2><p>Havrum Kommune, Rådhuspladsen 1<br>Telefon 00 00 00 00</p><h3>Åbningstider</h3><ul><li>Mandag-onsdag kl. 10-15</li><li>Torsdag kl. 10-17</li><li>Fredag kl. 10-13</li></ul><p>Sidst opdateret 3. november 2025 · <a href="/was">Tilgængelighedserklæring</a></p></footer></body></html>
"""
(DOCS / f"{STEM}.html").write_text(page, "utf-8")
T.write(STEM, "html", "Udviklingsplan for by og erhverv 2026-2028", "Havrum", "By og Erhverv", "udviklingsplan", ("2026-01-01", "2028-12-31", ["2026"]), "adopted")

"""Minutes of a committee that quote two goals of t18; no goals of their own (HTML page). Run: python3 t20.py"""
from marks import *
STEM = "t20-referat-arbejdsmarkedsudvalget-brinkholm"
T = Marks("t20")
BODY = """<!DOCTYPE html>
<html lang="da"><head><meta charset="utf-8"><title>Referat – Arbejdsmarkedsudvalget den 6. maj 2025</title>
<style>body{font-family:Verdana,sans-serif;max-width:52em;margin:2em auto;line-height:1.5} nav{font-size:.8em} .pkt{border-top:2px solid #456;margin-top:2em} table{border-collapse:collapse} td,th{border:1px solid #999;padding:.3em .6em} blockquote{border-left:4px solid #ccc;padding-left:1em;color:#333}</style></head>
<body>
<nav><a href="#">Forside</a> › <a href="#">Politik</a> › <a href="#">Dagsordener og referater</a> | <a href="#">Udskriv</a> | <a href="#">Læs højt</a></nav>
<h1>Referat fra mødet i Arbejdsmarkedsudvalget tirsdag den 6. maj 2025</h1>
<table><tr><th>Mødested</th><td>Rådhuset, lokale 2.14</td></tr><tr><th>Mødetid</th><td>15.00-17.20</td></tr><tr><th>Til stede</th><td>Ida Gram (formand), Ole Skytte, Berit Nyborg, Mogens Thy, Laila Amin</td></tr><tr><th>Afbud</th><td>Ingen</td></tr></table>
<h2>Indhold</h2><ol><li>Godkendelse af dagsorden</li><li>Halvårlig orientering om Aftale 2025 for Job og Borger</li><li>Budgetopfølgning pr. 31. marts</li><li>Eventuelt</li></ol>
<div class="pkt"><h2>1. Godkendelse af dagsorden</h2><p><b>Beslutning:</b> Dagsordenen blev godkendt.</p></div>
<div class="pkt"><h2>2. Halvårlig orientering om Aftale 2025 for Job og Borger</h2>
<h3>Sagsfremstilling</h3><p>Udvalget har ønsket en orientering om, hvor langt forvaltningen er med to af de syv mål i aftalen mellem direktionen og job- og borgerchefen. De to mål lyder i aftalen:</p>
<blockquote><p>Mål 1 »Virksomhederne som medspillere«: 40 % af virksomhederne bruger jobcentret i 2025. Konsulenterne besøger 250 virksomheder, og der laves jobmesse i Brinkholmhallen.</p><p>Mål 6 »Afgørelser til tiden«: 95 % afgøres inden for fristen ved udgangen af 2025.</p></blockquote>
<p>Forvaltningen oplyser, at der er gennemført 97 virksomhedsbesøg, og at jobmessen den 3. april havde 640 gæster. For afgørelser er andelen 88 % i årets første kvartal. Job- og borgerchefen deltog i punktet.</p>
<h3>Økonomi</h3><p>Orienteringen har ingen bevillingsmæssige konsekvenser.</p>
<h3>Indstilling</h3><p>Forvaltningen indstiller, at udvalget tager orienteringen til efterretning.</p>
<p><b>Beslutning:</b> Taget til efterretning. Udvalget bad om at få tal for små virksomheder med til næste status i november.</p></div>
<div class="pkt"><h2>3. Budgetopfølgning pr. 31. marts</h2><p>Forventet regnskab viser et mindreforbrug på 1,2 mio. kr. på dagpenge til forsikrede ledige.</p><p><b>Beslutning:</b> Anbefales godkendt i Økonomiudvalget. Mogens Thy tager forbehold.</p></div>
<div class="pkt"><h2>4. Eventuelt</h2><p>Formanden orienterede om studieturen i september.</p></div>
<footer><p>Brinkholm Kommune · Rådhuspladsen 1 · Referatet er godkendt digitalt den 9. maj 2025</p></footer>
</body></html>
"""
(DOCS / f"{STEM}.html").write_text(BODY, "utf-8")
T.write(STEM, "html", "Referat fra mødet i Arbejdsmarkedsudvalget tirsdag den 6. maj 2025", "Brinkholm", "Arbejdsmarkedsudvalget", "referat", ("2025-01-01", "2025-12-31"), "unknown")

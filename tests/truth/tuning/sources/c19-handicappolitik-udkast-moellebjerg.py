"""Rendered by facts2.py with WeasyPrint: a draft in hearing, two columns, UDKAST across the page."""
from facts2 import Doc

d = Doc(
    "c19-handicappolitik-udkast-moellebjerg", "pdf", title="Plads til forskelle. Handicappolitik 2025-2029", municipality="Møllebjerg", area=None,
    document_type="politik", period={"from": "2025-01-01", "to": "2029-12-31", "accept": ["2025"]}, state="hearing",
)
out = []
ul = lambda *i: "<ul>" + "".join(f"<li>{x}</li>" for x in i) + "</ul>"
story = lambda name, *text: f'<div class="story"><h4>{name}</h4>' + "".join(f"<p>{x}</p>" for x in text) + "</div>"




fact = lambda *x: '<div class="box"><b>Fakta</b>' + "".join(f"<p>{i}</p>" for i in x) + "</div>"


def emit(g, *html):
    out.append(f'<h2><span>Tema {g.d["number"]}</span><br>{g}</h2>' + "".join(html))


new = lambda title, **more: d.goal(title, "tema", str(len(d.goals) + 1), **more)

g = new("Mødet med kommunen", themes=["kommunikation", "myndighed og visitation"], groups=["borgere med handicap"])
emit(g, "<p>" + g.b("Mange borgere med handicap har en livslang relation til kommunen. De fortæller os, at de igen og igen skal forklare det samme til nye mennesker.") + " " + g.p("Det skal være let at få et svar, og tonen skal være ordentlig, også når svaret er nej.") + "</p>",
    fact("I Møllebjerg bor der omkring 3.900 voksne med et større eller mindre handicap.", "1.120 af dem får en ydelse fra kommunen."), "<h3>Vi vil</h3>", ul(g.a("give alle familier med flere sager én gennemgående rådgiver"), g.a("skrive breve, som kan forstås af modtageren og læses højt af en skærmlæser"), g.a("tilbyde møder uden for normal arbejdstid"), g.a("spørge borgerne om deres oplevelse hvert andet år")),
    story("Majas historie", "Maja er 34 år og har en erhvervet hjerneskade. I fem år har hun samlet alle breve fra kommunen i en blå mappe.", "»Nu ringer min rådgiver, før hun sender noget. Så ved jeg, hvad der står, når jeg åbner det,« siger Maja. Næste skridt bliver, at hun skal have sin egen app."))

g = new("Barndom og ungdom i fællesskabet", themes=["børn og unge", "overgange og sammenhæng"], groups=["børn med handicap", "forældre", "søskende"])
emit(g, "<p>" + g.p("Børn med handicap skal først og fremmest være børn.") + " " + g.b("Flere end før går i specialtilbud, og vejen tilbage til det almene er lang.") + "</p>",
    "<h3>Vi vil</h3>", ul(g.a("styrke samarbejdet mellem almene skoler og specialskoler, så børn kan deltage begge steder"), g.a("give søskende et tilbud om samtalegrupper"), g.a("begynde planlægningen af voksenlivet, når den unge fylder 16 år"), g.a("sikre, at forældre ved, hvem der overtager, når " + g.r("barnets lov", "Lov:BarnetsLov") + " ikke længere gælder")),
    "<h3>Vi kan se, at det lykkes, når</h3>", ul(g.e("flere børn med handicap går til fritidsaktiviteter"), g.e("ingen unge mister støtte i overgangen til voksenlivet")))

g = new("Job og uddannelse på egne vilkår", themes=["beskæftigelse og virksomheder"], groups=["voksne med handicap", "virksomheder"])
emit(g, "<p>" + g.b("Kun hver anden med et større handicap er i arbejde.") + " Møllebjerg er selv kommunens største arbejdsplads, og " + g.p("vi har et ansvar for at gå forrest.") + "</p>",
    "<h3>Vi vil</h3>", ul(g.a("oprette 30 job med støtte i kommunale afdelinger"), g.a("gøre virksomhedernes adgang til personlig assistance enklere") + ", herunder" + ul(g.a2("én blanket"), g.a2("ét telefonnummer")), g.a("fortælle de gode historier om medarbejdere med handicap")),
    story("Historien om Bageriet", "I Bageriet på Torvet står Jeppe klokken 4.30. Han har autisme og er den eneste, der aldrig glemmer surdejen.", "»Vi vil gerne ansætte tre mere,« siger bagermester Ruth. »Men så skal papirarbejdet blive mindre.«"))
g.m("30 job med støtte", 30, "job", "target")

g = new("Et hjem, man selv har valgt, og en støtte, der følger med", themes=["handicap og botilbud", "bygninger og boliger"], groups=["voksne med handicap"])
emit(g, "<p>" + g.b("Ventelisten til kommunens botilbud tæller 27 personer, og gennemsnitsalderen på Engvejen er 58 år.") + " " + g.p("Alle skal have indflydelse på, hvor og med hvem de bor.") + "</p>",
    "<h3>Vores mål</h3>", ul(g.t("Ingen venter mere end seks måneder på en bolig efter " + g.r("§ 105 i almenboligloven", "Lov:Almenboligloven:§105")), g.t("Halvdelen af de nye boliger ligger i almindelige boligkvarterer")),
    "<h3>Vi vil</h3>", ul(g.a("bygge 24 boliger på Stationsgrunden"), g.a("udvide den udgående bostøtte efter " + g.r("servicelovens § 85", "Lov:Serviceloven:§85") + ", så den også kan gives om aftenen"), g.a("inddrage beboerne, når der ansættes personale")))
g.m("tæller 27 personer", 27, "personer", "baseline"), g.m("Ingen venter mere end seks måneder", 6, "måneder", "target"), g.m("Halvdelen af de nye boliger", 50, "%", "target"), g.m("24 boliger", 24, "boliger", "target"), g.m("gennemsnitsalderen på Engvejen er 58 år", 58, "år", "other")

g = new("Ud i det fri", themes=["bygninger og boliger", "fællesskab og samarbejde"], groups=["borgere med handicap"])
emit(g, "<p>" + g.p("Kultur, natur og idræt er for alle.") + " I dag kan man komme med kørestol til stranden, men ikke tilbage igen.</p>",
    "<div class='photo'>Foto: Strandpromenaden er åbnet for alle, august 2023</div>", "<h3>Vi vil</h3>", ul(g.a("lægge faste stier på de fire mest besøgte naturarealer"), g.a("udpege en tilgængelighedsambassadør i hver hal"), g.a("indføre ledsagerkort til alle kommunale kulturtilbud")),
    story("Ahmeds tur", "Ahmed på 12 år kører selv sin crosser. Sidste sommer kom han for første gang helt ned til vandkanten. »Det lød højere, end jeg troede,« fortæller han."))

g = new("Medborgerskab", themes=["politisk inddragelse", "samskabelse og frivillighed"], groups=["borgere med handicap"])
emit(g, "<p>" + g.p("Beslutninger bliver bedre, når de mennesker, de handler om, sidder med ved bordet.") + "</p>", fact("Handicaprådet har otte medlemmer og mødes seks gange om året.") + "<h3>Vi vil</h3>",
    ul(g.a("høre Handicaprådet, før sager fremlægges politisk"), g.a("gøre valgstederne tilgængelige for alle inden kommunalvalget i 2025"), g.a("uddanne brugerrepræsentanter sammen med handicaporganisationerne")))
g.x("handicaporganisationerne"), g.o("Handicaprådet", None, "Handicaprådet", "høres", "either")
g = new("Usynlige handicap", themes=["handicap og botilbud"], groups=["borgere med usynlige handicap"], page=3)
emit(g, "<p>Temaet er foreslået af Handicaprådet og skrives færdigt, når høringssvarene foreligger.</p><div class='photo'>Her indsættes illustration</div>")
for v in ("Respekt", "Lighed", "Mod"):
    d.note("values", v)
d.note("values", "Vores værdier")
toc = "".join(f"<tr><td>{g.d['number']}</td><td>{g}</td><td>{n}</td></tr>" for g, n in zip(d.goals, (1, 2, 2, 2, 2, 3, 3)))
page = f"""<html lang="da"><head><meta charset="utf-8"><title>Handicappolitik</title><style>
@page {{ size:A4; margin:20mm 17mm 20mm 17mm; @bottom-center {{ content:"Høringsudkast – Møllebjerg Kommunes handicappolitik · side " counter(page); font:8pt Roboto; color:#555 }} }}
body {{ font:10pt/1.5 Roboto; color:#222; hyphens:auto }} .mark {{ position:fixed; top:105mm; left:-4mm; width:190mm; hyphens:none; white-space:nowrap; font-size:104pt; font-weight:900; color:rgba(190,40,40,.13); transform:rotate(-35deg); letter-spacing:4mm }}
h1 {{ font-size:30pt; line-height:1.1; color:#00666b; margin:10mm 0 2mm }} .cols {{ columns:2; column-gap:8mm }} h2 {{ color:#00666b; font-size:15pt; line-height:1.25; margin:6mm 0 2mm; break-after:avoid; hyphens:none }} h2 span {{ font-size:9pt; font-weight:400; letter-spacing:.06em }}
h3 {{ font-size:10.5pt; margin:3mm 0 1mm; break-after:avoid }} ul {{ margin:0 0 2mm; padding-left:4.5mm }} ul ul {{ list-style:circle }} p {{ margin:0 0 2mm }} .story {{ background:#e6f2f1; border-radius:3mm; padding:3mm 4mm; margin:4mm 0; font-style:italic; break-inside:avoid }} h4 {{ margin:0 0 1mm; color:#00666b }}
.photo {{ background:#c9d6d5; height:24mm; padding-top:14mm; text-align:center; font-size:8pt; margin:3mm 0 }} .toc td {{ padding:.6mm 4mm .6mm 0 }} .box {{ break-inside:avoid; border:1px solid #b33; padding:3mm 4mm; margin:4mm 0 }}
</style></head><body><div class="mark">UDKAST</div>
<h1>Plads til forskelle</h1><p style="font-size:16pt">Handicappolitik 2025-2029</p>
<div class="box"><b>I høring</b><br>Dette udkast er sendt i høring fra den 2. september til den 14. oktober 2024. Høringssvar sendes til handicap@moellebjerg.example. Byrådet forventes at behandle politikken den 16. december 2024.</div>
<h3>Indhold</h3><table class="toc">{toc}</table>
<div class="cols">
<h2>Forord</h2><p>I Møllebjerg skal alle kunne leve et liv, de selv har formet. Det er let at sige og sværere at gøre. I arbejdet med politikken har vi mødt 140 borgere, pårørende og fagfolk, og de har lært os, at det ofte er de små ting, der afgør, om man føler sig velkommen.</p><p>Vi lover ikke guld og grønne skove. Til gengæld lover vi at lytte, at prioritere og at fortælle ærligt, hvad vi ikke når.</p><p>Karen Elisabeth Holt, borgmester</p>
<h2>Vores værdier</h2><p><b>Respekt.</b> Vi ser mennesket før diagnosen. <b>Lighed.</b> Vi fjerner de barrierer, vi selv har sat op. <b>Mod.</b> Vi tør prøve noget nyt og indrømme, når det ikke virker.</p>
<h2>Grundlaget</h2><p>Politikken bygger på FN’s handicapkonvention og på Møllebjerg Kommunes Udviklingsstrategi 2024-2036. Den erstatter handicappolitikken fra 2018. De syv temaer udmøntes i en handleplan, som vedtages i foråret 2025. Økonomien følger af de årlige budgetter.</p>
{''.join(out)}
<h2>Hvad sker der nu?</h2><p>Når høringen er slut, samles svarene i et notat til Social- og Sundhedsudvalget. Handicaprådet gør status på politikken én gang om året. Politikken evalueres i 2029.</p>
</div></body></html>"""
d.weasy(page)

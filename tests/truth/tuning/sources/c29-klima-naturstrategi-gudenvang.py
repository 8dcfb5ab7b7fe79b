"""Strategy of Gudenvang (fictional) as the page of a municipal web site, HTML. Render: python c29-klima-naturstrategi-gudenvang.py"""
from facts4 import Doc

D = Doc("c29-klima-naturstrategi-gudenvang", "html", title="Klima- og naturstrategi 2026-2030", municipality="Gudenvang", area=None,
        document_type="strategi", period={"from": "2026-01-01", "to": "2030-12-31", "accept": ["2026"]}, state="adopted")
S = ["Energi og bygninger", "Transport", "Natur og vand", "Forbrug og affald"]
out = []


def sec(i, intro, aside=""):
    out.append(f'<h2 id="s{i + 1}">{S[i]}</h2>\n<p>{intro}</p>{aside}')


def ul(*items):
    return "<ul>" + "".join(f"\n<li>{i}</li>" for i in items) + "\n</ul>"


def goal(g, *parts, tag=None):
    mark = f' <span class="tag">{tag}</span>' if tag else ""
    out.append(f'<article>\n<h3>{g}</h3>{mark}\n' + "\n".join(parts) + "\n</article>")


def h(text):
    return f"<h4>{text}</h4>"


def who(*pairs):
    return '<dl class="hvem">' + "".join(f"<dt>{a}</dt><dd>{b}</dd>" for a, b in pairs) + "</dl>"


def table(g, what, rows, years, base):
    t = f"<table><caption>{what}</caption><thead><tr><th>Tal</th><th>{base} (i dag)</th>" + "".join(f"<th>{y}</th>" for y in years) + "</tr></thead><tbody>"
    for name, unit, b, values in rows:
        show = lambda v: f"{v:,}".replace(",", ".").replace(" ", "") + (" %" if unit == "%" else "")
        t += f"<tr><td>{name}</td><td>{g.num(show(b), b, unit, 'baseline', base, name)}</td>" + "".join(f"<td>{g.num(show(v), v, unit, 'target', y, name)}</td>" for y, v in zip(years, values)) + "</tr>"
    return t + "</tbody></table>"


sec(0, "En tredjedel af kommunens udledning kommer fra el og varme. Her kan vi selv gøre meget.")
g = D.goal("Kommunens bygninger bruger mindre energi", "mål", None, S[0], themes=["bygninger og boliger", "klima"])
goal(g, h("Hvorfor"), f"<p>{g.purpose('Mindre forbrug giver både lavere regninger og lavere udledning.')} {g.back('Mange af bygningerne er opført, før der fandtes krav til isolering.')}</p>",
     h("Det går vi efter"), table(g, "Energi i kommunens bygninger", [("Varme i kWh pr. m²", "kWh pr. m²", 118, (104, 92)), ("Andel af bygninger med fjernaflæst måler", "%", 40, (75, 100))], (2028, 2030), 2025),
     h("Sådan kommer vi i gang"), ul(g.act("Alle skoler får efterset deres styring af varmen"), g.act("Vi skifter de sidste lysstofrør til LED inden 2028"), g.act("Huse, der ikke længere bruges, sælges eller lukkes ned")),
     who(("Forankring", g.owner("Ejendomscentret", role="Ejendomscentret", resp="forankring")), ("Politisk udvalg", g.owner("Klima- og Teknikudvalget", role="Klima- og Teknikudvalget", resp="politisk udvalg"))),
     f"<p>{g.follow('Forbruget opgøres årligt i det grønne regnskab.', 'årligt')} Målet støtter {g.ref('Byrådets ledestjerne 4', 'Pejlemærker:Byrådets ledestjerner:4')} om en kommune i balance og er finansieret i {g.ref('Budget 2026-2029', 'Budget2026-2029')}.</p>", tag=g.state("I gang", "i gang"))

g = D.goal("Solceller på egne tage", "mål", None, S[0], themes=["bygninger og boliger", "klima"])
goal(g, h("Hvorfor"), f"<p>{g.purpose('Strømmen skal produceres, hvor den bruges.')}</p>", h("Det vil vi"),
     ul(g.target(f"I 2030 leverer egne solceller {g.num('2,2 mio. kWh', 2.2, 'mio. kWh', 'target', 2030, 'strøm fra egne solceller')} om året")), h("Sådan kommer vi i gang"),
     ul(g.act("Tagene på otte skoler og to plejecentre undersøges i 2026"), g.act("Et kommunalt selskab stiftes til at eje anlæggene"), g.act("Borgere kan købe andele i anlægget på Gudenhallen")),
     who(("Forankring", g.owner("Ejendomscentret", role="Ejendomscentret", resp="forankring")), ("Medvirkende", f"{g.part('Gudenvang Elnet', resp='medvirkende')} og {g.part('Landsbyklyngen Nord', resp='medvirkende')}")),
     f"<p>Se desuden {g.ref('Solcelleplanen', 'Plan:Solcelleplan')}.</p>", tag=g.state("Planlagt", "planlagt"))
g.other(("otte skoler", 8, "skoler"), ("to plejecentre", 2, "plejecentre"))

sec(1, "Vejtrafikken fylder mest i klimaregnskabet. Kommunens egen kørsel er kun en lille del, men den er synlig.",
    '<aside class="fakta"><h3>Fakta om transport</h3><p>Borgerne i Gudenvang kører i gennemsnit 41 km om dagen. Fire ud af ti ture er under 5 km. Kilde: Rejsevaneundersøgelsen 2024.</p></aside>')
g = D.goal("Kommunens egne biler kører på el", "mål", None, S[1], themes=["klima"], groups=["medarbejdere"])
goal(g, h("Hvorfor"), f"<p>{g.purpose('Kommunen går foran, når det gælder fossilfri kørsel.')}</p>", h("Det går vi efter"),
     table(g, "Kommunens person- og varebiler", [("Andel på el", "%", 34, (70, 100))], (2027, 2029), 2025), h("Sådan kommer vi i gang"),
     ul(g.act("Der købes kun elbiler, når en bil skal skiftes"), g.act("Ladestandere sættes op ved rådhuset, hjemmeplejens huse og materielgården"), g.act("Hjemmeplejen afprøver elcykler på de korte ruter")),
     who(("Forankring", f"{g.owner('Flådechef Jesper Noe', 'Jesper Noe', 'Flådechef', 'forankring')}"), ("Hvornår", g.time("2026-2029", "2026-01-01", "2029-12-31", True))),
     f"<p>{g.ref('Indkøbspolitikken', 'Politik:Indkøbspolitik')} stiller krav om nulemission. {g.follow('Klima- og Teknikudvalget får en opgørelse i marts hvert år.', 'marts hvert år')}</p>", tag=g.state("I gang", "i gang"))

g = D.goal("Flere tager cyklen", "mål", None, S[1], themes=["trafik", "nære sundhedsvæsen"], groups=["borgere"])
goal(g, h("Hvorfor"), f"<p>{g.purpose('Den, der cykler, sparer klimaet og styrker sit helbred.')}</p>", h("Det vil vi"),
     ul(g.target(f"Andelen af ture på cykel vokser fra {g.num('14 %', 14, '%', 'baseline', 2024, 'ture på cykel')} til {g.num('20 %', 20, '%', 'target', 2030, 'ture på cykel')} i 2030"), g.target("Ingen bliver alvorligt såret på en cykelsti")), h("Sådan kommer vi i gang"),
     ul(g.act("Stien langs Gudenbæk forlænges til stationen") + ul(g.act("Første etape anlægges i 2026", 2), g.act("Anden etape projekteres i 2027", 2)), g.act("Kommunen låner elladcykler ud til familier i tre måneder"), g.act("Cykelhold for voksne begyndere oprettes sammen med sundhedscentret")),
     who(("Forankring", f"{g.owner('Vej- og Trafikteamet', role='Vej- og Trafikteamet', resp='forankring')}"), ("Medvirkende", g.part("Cyklisternes Venner", resp="medvirkende"))),
     f"<p>Målet er en del af {g.ref('Trafikplan 2030', 'Plan:Trafikplan 2030')}. Cykelholdene drives efter {g.ref('Sundhedslovens § 119', 'Lov:Sundhedsloven:§119')}.</p>")
g.other(("tre måneder", 3, "måneder"))

sec(2, "Vi har mange små naturområder, men de hænger ikke sammen. Og når det regner, ved vi ikke altid, hvor vandet skal hen.",
    '<blockquote>»Da vi var børn, var engen fuld af viber. Nu er der en enkelt. Jeg vil gerne høre dem igen.« <cite>Borger fra Nørre Guden, borgermøde den 3. april 2025</cite></blockquote>')
g = D.goal("Mere vild natur", "mål", None, S[2], themes=["natur"], groups=["borgere"])
goal(g, h("Hvorfor"), f"<p>{g.purpose('Arter, der før var almindelige, skal have et sted at være.')} {g.back('De kommunale arealer er opdelt i 300 små stykker, som hver for sig er for små.')}</p>", h("Det vil vi"),
     ul(g.target(f"{g.num('250 hektar', 250, 'hektar', 'target', 2030, 'arealer med vild natur')} kommunal jord er lagt om til vild natur i 2030"), g.target(f"Der er etableret {g.num('30 vandhuller', 30, 'vandhuller', 'target', 2030)}"), g.effect("Viberne er tilbage på engene")), h("Sådan kommer vi i gang"),
     ul(g.act("Vi holder op med at slå på arealer, som ikke bruges til leg og sport"), g.act("Der laves græsningslaug, hvor borgere ejer dyrene"), g.act("Små arealer byttes med lodsejere, så større områder opstår")),
     who(("Forankring", f"{g.owner('Naturchef Liv Bonde', 'Liv Bonde', 'Naturchef', 'forankring')}"), ("Medvirkende", f"{g.part('landbruget i Gudenvang', resp='medvirkende')}, {g.part('Gudenvang Jagtforening', resp='medvirkende')} og {g.part('Grønt Forum', resp='medvirkende')}"), ("Hvornår", g.time("Fra 2026 og frem til 2030", "2026-01-01", "2030-12-31", True))),
     f"<p>Udgangspunktet er {g.ref('Naturkvalitetsplanen', 'Plan:Naturkvalitetsplan')} og {g.ref('ledestjerne 2', 'Pejlemærker:Byrådets ledestjerner:2')}.</p>", tag=g.state("I gang", "i gang"))
g.other(("300 små stykker", 300, "stykker"))

g = D.goal("Plads til vandet", "mål", None, S[2], themes=["klima", "bygninger og boliger"], groups=["grundejere"])
goal(g, h("Hvorfor"), f"<p>{g.purpose('Ingen skal få ødelagt sit hjem af skybrud, og regnvandet skal gøre byen smukkere.')}</p>", h("Det vil vi"),
     ul(g.target("Områder med stor risiko for oversvømmelse er sikret inden 2030"), g.target(f"{g.num('500 husstande', 500, 'husstande', 'target', 2030)} har fjernet regnvandet fra kloakken")), h("Sådan kommer vi i gang"),
     ul(g.act("Regnvandsbede anlægges på tolv villaveje"), g.act("Bækken ved Teglværket åbnes igen"), g.act("Grundejere kan få gratis rådgivning om faskiner")),
     who(("Forankring", f"{g.owner('Klimakoordinator Selma Vang', 'Selma Vang', 'Klimakoordinator', 'forankring')}"), ("Medvirkende", f"{g.part('Gudenvang Spildevand', resp='medvirkende')}"), ("Hvornår", g.time("1. januar 2026 til 30. juni 2028", "2026-01-01", "2028-06-30", True))),
     f"<p>Indsatsen er beskrevet i {g.ref('Klimatilpasningsplan 2024', 'Plan:Klimatilpasningsplan 2024')}. Der er afsat {g.num('9 mio. kr.', 9, 'mio. kr.', 'amount')} i {g.ref('Budget 2026-2029 (forandring 12)', 'Budget2026-2029:forandring12')}. {g.follow('Der afrapporteres to gange om året til Klima- og Teknikudvalget.', 'to gange om året')}</p>", tag=g.state("Forsinket", "forsinket"))
g.other(("tolv villaveje", 12, "villaveje"))

g = D.goal("Børn og unge ud i naturen", "mål", None, S[2], themes=["børn og unge"], groups=["elever"])
goal(g, h("Hvorfor"), f"<p>{g.purpose('Den, der kender naturen som barn, passer på den som voksen.')}</p>", h("Det vil vi"),
     ul(g.target(f"Alle elever på 4. årgang er ude i naturen {g.num('mindst fem dage', 5, 'dage', 'target', None, 'elever på 4. årgang')} om året")), h("Sådan kommer vi i gang"),
     ul(g.act("En naturskole åbner i det gamle traktørsted"), g.act("Lærere og pædagoger kan låne undervisningskasser")),
     who(("Forankring", f"{g.owner('Naturvejleder Bjarke Tolstrup', 'Bjarke Tolstrup', 'Naturvejleder', 'forankring')}"), ("Hvornår", g.time("Naturskolen åbner i august 2027."))),
     f"<p>Undervisningen foregår inden for rammerne af {g.ref('Folkeskoleloven', 'Lov:Folkeskoleloven')} og {g.ref('Børne- og Ungepolitikken', 'Politik:Børne- og Ungepolitik')}.</p>")
g.mile("Naturskolen åbner i august 2027", "2027-08")

sec(3, "Det meste af kommunens klimaaftryk ligger i det, vi køber.")
g = D.goal("Mindre madspild i de offentlige køkkener", "mål", None, S[3], themes=["klima"])
goal(g, h("Hvorfor"), f"<p>{g.purpose('Maden skal spises, ikke smides ud.')}</p>", h("Det vil vi"),
     ul(g.target("Madspildet er halveret i 2028")), h("Sådan kommer vi i gang"),
     ul(g.act("Køkkenerne vejer spildet hver fredag"), g.act("Der skrives en fælles opskriftsamling med brug af rester")),
     who(("Forankring", f"{g.owner('Køkkenchef Dan Rolsted', 'Dan Rolsted', 'Køkkenchef', 'forankring')}"), ("Medvirkende", f"{g.part('Køkkenrådet', resp='medvirkende')}")),
     f"<p>Målet er fastsat i {g.ref('Mad- og Måltidspolitikken', 'Politik:Mad- og Måltidspolitik')}.</p>", tag=g.state("Ikke startet", "ikke startet"))

g = D.goal("Genbrug før nyt", "mål", None, S[3], themes=["økonomi og styring"])
goal(g, f"<p>{g.purpose('Møbler og inventar skal bruges, til de er slidt op.')} {g.act('Vi åbner et lager, hvor kommunens enheder kan hente brugte møbler.')} {g.act('Alle indkøb over 25.000 kr. kræver, at lageret er spurgt først.')}</p>",
     f"<p>Se {g.ref('Indkøbspolitikken', 'Politik:Indkøbspolitik')}.</p>")
g.num("25.000 kr.", 25000, "kr.", "norm")

D.note("values", "Vi tænker i helheder")
D.note("values", "Vi går foran")
page = f"""<!DOCTYPE html>
<html lang="da"><head><meta charset="utf-8"><title>Klima- og naturstrategi 2026-2030 | Gudenvang Kommune</title><meta name="description" content="Sådan vil Gudenvang Kommune passe på klima og natur"><style>
body {{ font: 17px/1.55 Verdana, sans-serif; margin: 0; color: #222 }} header, footer {{ background: #0d4f3c; color: #fff; padding: 1em 2em }} header a, footer a {{ color: #fff; margin-right: 1em }} main {{ max-width: 46em; margin: 0 auto; padding: 1em }}
nav.side {{ float: right; width: 12em; border: 1px solid #ccc; padding: .6em }} .fakta {{ background: #e6f2ec; padding: .6em 1em; border-left: 5px solid #0d4f3c }} .tag {{ background: #eee; border-radius: 1em; padding: .1em .7em; font-size: 80% }} article h3 {{ display: inline-block; margin: 1.4em .5em .2em 0 }}
h4 {{ margin: .7em 0 .1em }} table {{ border-collapse: collapse }} td, th {{ border: 1px solid #bbb; padding: .2em .6em; text-align: left }} dt {{ font-weight: bold; float: left; clear: left; width: 9em }} .cookie {{ background: #333; color: #fff; padding: .5em 2em; font-size: 85% }}
</style></head><body>
<div class="cookie">Vi bruger cookies til at huske dine valg. <button>Accepter alle</button> <button>Kun nødvendige</button></div>
<header><a href="/">Gudenvang Kommune</a><nav><a href="/borger">Borger</a><a href="/erhverv">Erhverv</a><a href="/politik">Politik</a><a href="/job">Job</a><a href="/kontakt">Kontakt</a></nav><form><input aria-label="Søg" placeholder="Søg på siden"></form></header>
<p class="sti"><a href="/">Forside</a> › <a href="/politik">Politik</a> › <a href="/politik/strategier">Strategier</a> › Klima- og naturstrategi 2026-2030</p>
<main>
<h1>Klima- og naturstrategi 2026-2030</h1>
<p><em>Vedtaget af Byrådet den 24. september 2025. Sidst opdateret 7. januar 2026.</em></p>
<nav class="side"><b>På denne side</b><ul>{"".join(f'<li><a href="#s{i + 1}">{t}</a></li>' for i, t in enumerate(S))}<li><a href="#op">Opfølgning</a></li></ul></nav>
<p>Gudenvang vil være klimaneutral i 2045. Strategien samler det, som Byrådet vil gøre i de næste fem år, i fire temaer og ni mål. Den bygger videre på Planstrategi 2024.</p>
<h2>To leveregler</h2><p><strong>Vi tænker i helheder.</strong> En løsning for klimaet må gerne også være god for naturen. <strong>Vi går foran.</strong> Det, vi beder andre om, gør vi selv.</p>
{chr(10).join(out)}
<h2 id="op">Opfølgning</h2><p>Strategien følges op én gang om året i det grønne regnskab, som Byrådet behandler i maj. Midtvejs, i 2028, vurderes det, om målene skal ændres.</p>
<details><summary>Hent strategien</summary><p><a href="/f/strategi.pdf">Klima- og naturstrategi (PDF, 4,1 MB)</a> · <a href="/f/bilag.pdf">Bilag: Beregninger</a></p></details>
<p>Har du spørgsmål? Skriv til Klimasekretariatet på klima@gudenvang.example eller ring på 55 55 01 00.</p>
<p><a href="#">Del på Facebook</a> · <a href="#">Udskriv siden</a> · Var siden nyttig? <a href="#">Ja</a> <a href="#">Nej</a></p>
</main>
<footer><p>Gudenvang Kommune · Rådhuspladsen 2 · 9999 Gudenvang · CVR 00 00 00 00 · EAN-numre</p><p><a href="/was">Tilgængelighedserklæring</a><a href="/privat">Privatlivspolitik</a><a href="/cookies">Cookiepolitik</a></p></footer>
</body></html>
"""
D.out.write_text(page, "utf-8")
D.done()

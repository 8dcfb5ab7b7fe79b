"""Policy as a brochure in three columns: facts, captions, quotations, chart labels, the municipality's name in the footer alone; WeasyPrint PDF."""
import html

import kit_one as kit

STEM = "c03-sundhedspolitik-kaerbjerg"
doc = kit.Doc(STEM, "pdf", "Godt selskab hele livet – Sundhedspolitik 2025-2032", "Kærbjerg", None, "politik", {"from": "2025-01-01", "to": "2032-12-31", "accept": ["2025"]}, "adopted",
              values=["Vi møder mennesker, hvor de er", "Vi gør det sunde valg let", "Vi gør mest for dem, der har mindst"])
e = lambda s: html.escape(s, quote=False)
body = []


def p(s, cls=""):
    body.append(f'<p class="{cls}">{e(s)}</p>')


def label(s):
    body.append(f"<h3>{e(s)}</h3>")


def li(*xs):
    body.append("<ul>" + "".join(f"<li>{e(x)}</li>" for x in xs) + "</ul>")


def fact(title, *xs):
    body.append(f'<div class="fact"><b>{e(title)}</b>' + "".join(f"<p>{e(x)}</p>" for x in xs) + "</div>")


def quote(text, who):
    body.append(f'<div class="quote">{e(text)}<span>{e(who)}</span></div>')


def picture(text, color, labels=""):
    body.append(f'<figure><div class="pic" style="background:{color}">{labels}</div><figcaption>{e(text)}</figcaption></figure>')


def mark(n, title, **more):
    g = doc.goal(title, "pejlemærke", number=str(n), section="Politikkens fem pejlemærker", **more)
    body.append(f'<div class="mark"><div class="nr">Pejlemærke {n}</div><h2>{e(g.title)}</h2></div>')
    return g


g = mark(1, "Børn, der sover, spiser og leger", themes=["børn og unge"], groups=["børn", "forældre"])
p(g.bg("Vanerne grundlægges, længe før nogen tænker på at kalde dem vaner. Derfor begynder politikken hos de mindste og deres forældre, og den bygger oven på det, som sundhedsplejen og dagtilbuddene allerede kan."))
fact("Fakta", g.p("[[m 18 % 2023 baseline|18 % af børnene i 0. klasse]] vejer for meget. I de tre skoledistrikter mod øst er det hver fjerde."))
label("Det vil vi opnå")
li(g.aim("[[m 14 % 2030 target|I 2030 er andelen af overvægtige børn ved skolestart højst 14 %]]"), g.aim("Alle børn er ude mindst en time om dagen"))
quote("”Min datter lærte at kunne lide rødbeder i børnehaven. Nu skal vi andre også.", "Far til Alma på fire år")
label("Derfor vil vi")
li(g.act("servere gratis frugt i alle dagtilbud"), g.act("tilbyde forældre til toårige en samtale om søvn og skærm"), g.act("bygge legepladser om sammen med børnene, begyndende med Bakkeskolen"))
label("Hænger sammen med")
p(g.p("[[r Politik:Børnepolitik|Børnepolitikken]] og [[r Strategi:Bevæg Dig|strategien Bevæg Dig]]. [[n|[[r Verdensmål:3|Verdensmål 3]]]]"))
picture("Naturlegepladsen ved Søhuset, tegnet af børnene selv. Indviet i maj 2023.", "#9bbf8a")

g = mark(2, "Unge uden røg, med gode venner", themes=["børn og unge"], groups=["unge"])
p(g.bg("Det er blevet almindeligt at have nikotin i lommen. De unge siger selv, at det handler om at være med. Ensomheden er den anden side af samme sag."))
label("Det vil vi opnå")
li(g.aim("Ingen børn under [[m 18 år - other|18 år]] ryger eller bruger nikotin i 2032"), g.aim("[[m 5 % 2028 target|Færre end 5 procent af de unge på ungdomsuddannelserne føler sig ensomme i 2028]] mod [[m 12 % 2023 baseline|12 procent i dag]]"))
label("Derfor vil vi")
li(g.act("indføre røgfri skoletid på alle ungdomsuddannelser i samarbejde med [[p ;gymnasiet;samarbejdspartner|gymnasiet]] og [[p ;erhvervsskolen;samarbejdspartner|erhvervsskolen]]"),
   g.act("give Ungdomsskolen midler til tre mødesteder uden alkohol"), g.act("føre tilsyn med butikker, der sælger til mindreårige"))
quote("”Vi er otte i gruppen. Fem af os puffer. Det er ikke fordi, vi er dumme – vi keder os bare.”", "Pige, 16 år")
label("Sådan følger vi med")
p(g.fu("Ungeprofilundersøgelsen gentages [[t hvert andet år|hvert andet år]], næste gang i [[t 2026|2026]]."))

g = mark(3, "Et arbejdsliv, man kan holde til at have – og komme tilbage til", themes=["arbejdsmiljø og trivsel", "beskæftigelse og virksomheder", "sygefravær"], groups=["voksne", "sygemeldte"])
p(g.bg("De fleste voksne bruger flere vågne timer på arbejdet end noget andet sted. Alligevel har sundhed på arbejdspladsen ofte været overladt til en frugtkurv."))
fact("Vidste du, at …", g.p("der hver dag er [[m 1150 borgere - baseline|1.150 borgere]] i kommunen, som er sygemeldt i mere end otte uger?"), g.p("muskler, led og psyken tegner sig for [[m 74 % - other|74 pct.]] af dem?"))
label("Det vil vi opnå")
li(g.aim("Sygemeldte vender hurtigere tilbage til job"), g.aim("[[m 4.5 % 2028 target|Kommunens eget sygefravær er 4,5 % eller lavere i 2028]]"))
label("Derfor vil vi")
li(g.act("tilbyde små virksomheder et sundhedstjek og en handleplan"), g.act("samle genoptræning og jobrådgivning under samme tag på Jernbanevej"), g.act("Afprøve fire dages arbejdsuge to steder i egen organisation"))
label("Ansvar")
p(g.p("[[o ;Arbejdsmarkeds- og Erhvervsudvalget;ansvarlig|Arbejdsmarkeds- og Erhvervsudvalget]] sammen med [[o ;Sundhedsudvalget;ansvarlig|Sundhedsudvalget]]"))

g = mark(4, "Lettere at leve med kronisk sygdom", themes=["nære sundhedsvæsen", "rehabilitering"], groups=["borgere med kronisk sygdom"])
p(g.p("[[bg|Hver tredje voksne har en sygdom, som ikke går over.]] [[pur|Pejlemærket skal sikre, at den enkelte kan få hverdagen til at fungere uden at være fuldtidsansat patient.]] [[a|Vi opretter derfor ét telefonnummer, hvor man kan få svar af en sygeplejerske.]] [[a|Patientskolerne lægges om, så de foregår om aftenen og på nettet.]] Sundhedsloven giver os pligten ([[r Sundhedsloven:§119|§ 119]]); resten er sund fornuft."))
quote("Jeg har tre diagnoser, fire læger og én mand til at køre mig rundt til dem.", "– Kirsten, 71 år")
picture("Træningsholdet ”De Seje” har fået nye medlemmer hver uge i år", "#d7a86e", '<span style="left:8%">2024</span><span style="left:40%">2028</span><span style="left:74%">2032</span>')
label("Vi lykkes, når")
li(g.eff("borgeren selv kan gøre rede for sin plan"), g.eff("[[m 10 % 2030 target|antallet af forebyggelige indlæggelser er 10 % lavere i 2030]]"))
label("Sådan følger vi med")
p(g.fu("Tal fra regionen drøftes i udvalget [[t hvert forår|hvert forår]]."))

g = mark(5, "Selskab i alle aldre", themes=["samskabelse og frivillighed", "hjemmepleje og ældre"], groups=["ældre", "ensomme"])
p(g.bg("Man dør tidligere af at være alene end af at røge. Foreningerne når langt, men ikke helt ud til dem, der har mistet en ægtefælle eller aldrig har haft et stort netværk."))
label("Det vil vi opnå")
li(g.aim("Ingen skal spise alene mod sin vilje"), g.aim("[[m 25 fællesskaber 2032 target|25 nye fællesskaber er opstået]]"))
label("Derfor vil vi")
li(g.act("lade forebyggende medarbejdere ringe til alle nye enker og enkemænd"), g.act("åbne skolernes køkkener for spisefællesskaber to aftener om ugen"), g.act("gøre det lettere for frivillige at låne lokaler"))
fact("Spisefællesskabet i Rønde Gade".replace("Rønde", "Fuglede"), g.p("Det begyndte med otte naboer og en gryde suppe i 2019. I dag dækkes der op til [[m 60 gæster - other|60]]. ”Vi er ikke et projekt. Vi er sultne,” siger tovholder Finn Mark."))
label("Hænger sammen med")
p(g.p("[[r Politik:Frivillighedspolitik|Frivillighedspolitikken]] og [[r Politik:Værdighedspolitik|politikken for en værdig ældrepleje]]"))

page = f"""<!doctype html><html lang="da"><meta charset="utf-8"><title>Sundhedspolitik</title><style>
@page {{ size: A4; margin: 18mm 14mm 20mm; @bottom-left {{ content: "Kærbjerg Kommune · Sundhedsudvalget"; font: 7.5pt 'DejaVu Sans'; color: #777; }} @bottom-right {{ content: counter(page); font: bold 9pt 'DejaVu Sans'; color: #b8432f; }} }}
@page cover {{ margin: 0; background: #1f5f5b; @bottom-left {{ content: none; }} @bottom-right {{ content: none; }} }}
body {{ font: 8.8pt/1.45 'DejaVu Sans', sans-serif; color: #222; hyphens: auto; }}
.cover {{ page: cover; break-after: page; color: #fff; padding: 75mm 22mm 0; }} .cover h1 {{ font-size: 34pt; line-height: 1.15; margin: 0; hyphens: none; }} .cover p {{ font-size: 17pt; }} .dots {{ margin-top: 30mm; }} .dots i {{ display: inline-block; width: 32mm; height: 32mm; border-radius: 50%; margin-right: 6mm; }}
h1.in {{ font-size: 19pt; color: #1f5f5b; margin: 0 0 4mm; }} .two {{ columns: 2; column-gap: 8mm; }} .three {{ columns: 3; column-gap: 6mm; }} p {{ margin: 0 0 2mm; }}
.mark {{ break-inside: avoid; break-after: avoid; margin-top: 4mm; border-top: 1.2mm solid #b8432f; padding-top: 1.5mm; }} .nr {{ font-size: 7.5pt; text-transform: uppercase; letter-spacing: .12em; color: #b8432f; }} h2 {{ font-size: 13pt; line-height: 1.2; margin: 0 0 2mm; color: #1f5f5b; hyphens: none; }}
h3 {{ font-size: 9pt; margin: 2.5mm 0 .8mm; color: #b8432f; break-after: avoid; }} ul {{ margin: 0 0 2mm; padding-left: 4.5mm; }} li {{ margin-bottom: .8mm; }}
.fact {{ background: #f4e7d3; padding: 2.5mm 3mm; margin: 2.5mm 0; break-inside: avoid; }} .fact p {{ margin: 1mm 0 0; }} .quote {{ font: italic 10.5pt/1.4 'DejaVu Serif'; color: #1f5f5b; margin: 3mm 2mm; break-inside: avoid; }} .quote span {{ display: block; font: 7.5pt 'DejaVu Sans'; color: #555; margin-top: 1mm; }}
figure {{ margin: 3mm 0; break-inside: avoid; }} .pic {{ height: 30mm; position: relative; }} .pic span {{ position: absolute; bottom: 2mm; color: #fff; font-weight: bold; }} figcaption {{ font-size: 7.2pt; color: #555; margin-top: 1mm; }}
</style><body><div class="cover"><h1>Godt selskab hele livet</h1><p>Sundhedspolitik 2025-2032</p><div class="dots"><i style="background:#f4e7d3"></i><i style="background:#b8432f"></i><i style="background:#d7a86e"></i></div></div>
<h1 class="in">Forord</h1><div class="two"><p>{e(doc.p("Sundhed er ikke noget, en kommune kan dele ud. Den bliver til ved spisebordet, på stien, i kantinen og i fodboldklubben. Det, vi kan, er at gøre det lidt lettere. Politikken er blevet til efter seks borgermøder, en skriveaften i Medborgerhuset og 214 postkort fra jer. Tak for dem alle, også dem med skældud."))}</p>
<p>{e(doc.p("Byrådet vedtog politikken den 30. oktober 2024. Den afløser sundhedspolitikken fra 2018 og skal læses sammen med [[r Strategi:Planstrategi|Planstrategien]]. Hvert år i juni afleverer fagudvalgene en samlet status. I 2028 ser vi den hele efter i sømmene."))}</p><p>Bente Rask Svendsen, borgmester</p></div>
<h1 class="in" style="margin-top:8mm">Tre principper</h1><div class="two"><p><b>Vi møder mennesker, hvor de er.</b> Ikke hvor vi synes, de burde være.</p><p><b>Vi gør det sunde valg let.</b> Og helst også det billigste.</p><p><b>Vi gør mest for dem, der har mindst.</b> Lige adgang er ikke det samme som ens tilbud.</p></div>
<h1 class="in" style="margin-top:8mm">Politikkens fem pejlemærker</h1><p>På de næste sider kan du læse om de fem pejlemærker: Børn, der sover, spiser og leger · Unge uden røg, med gode venner · Et arbejdsliv, man kan holde til at have – og komme tilbage til · Lettere at leve med kronisk sygdom · Selskab i alle aldre</p>
<div class="three" style="break-before:page">{''.join(body)}</div>
</body></html>"""
kit.weasy(page, doc.target)
doc.save()

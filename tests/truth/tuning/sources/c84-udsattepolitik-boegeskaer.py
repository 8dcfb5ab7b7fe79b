"""Policy in running prose, figures in words and digits; HTML printed by Chromium. python c84-udsattepolitik-boegeskaer.py"""
from facts83 import Book, chromium

B = Book("c84", "c84-udsattepolitik-boegeskaer", "pdf", "Plads til flere – politik for mennesker i udsatte livssituationer 2026-2029", "Bøgeskær", None, "politik",
         {"from": "2026-01-01", "to": "2029-12-31"}, "adopted",
         values=[{"title": "Mennesket før paragraffen"}, {"title": "Vi giver ikke slip"}, {"title": "Håbet er vores vigtigste redskab"}])
g, t = B.g, B.t
H = []
w = H.append
S = "Det vil vi frem til 2029"

w("""<section class=cover><div class=kom>Bøgeskær Kommune</div><h1>Plads til flere</h1><p class=sub>– politik for mennesker i udsatte livssituationer 2026-2029</p>
<p class=small>Vedtaget af Bøgeskær Byråd den 17. december 2025</p></section>""")
w("""<h2>Forord</h2><p>På bænken ved stationen sidder der næsten altid nogen. De fleste af os kender et ansigt eller to, og nogle af os kender et navn. Denne politik handler om dem, der sidder på bænken,
og om de langt flere, som vi aldrig ser: den unge, der sover på skift hos venner, kvinden, der skjuler sit alkoholforbrug for kollegerne, og manden, som ikke har åbnet sin post siden i sommer.</p>
<p>Politikken er blevet til i løbet af et halvt år. Byrådet har holdt møder på varmestuen Kahytten, i boligselskabet Fjordhjem og på biblioteket, og Udsatterådet har skrevet med på hvert eneste afsnit. Det kan læses.
Vi takker for ærligheden, også der hvor den gjorde ondt.</p><p class=sign>På Byrådets vegne<br>Asta Munkholm, formand for Social- og Sundhedsudvalget</p>""")
w("""<h2>Tre ting, vi tror på</h2><p><b>Mennesket før paragraffen.</b> Vi begynder med at spørge, hvad der er vigtigt for den, vi sidder overfor. Bagefter finder vi ud af, hvilken lov det hører under.</p>
<p><b>Vi giver ikke slip.</b> Når en borger udebliver, er det et tegn på, at vi skal komme nærmere, ikke at sagen kan lukkes.</p>
<p><b>Håbet er vores vigtigste redskab.</b> Ingen kommer videre uden at tro på, at det kan lade sig gøre. Derfor taler vi altid om det, som er lykkedes.</p>""")
w(f"<h2>{S}</h2><p>Byrådet har samlet sine ønsker i syv ambitioner. De er skrevet, så de kan læses hver for sig. Hvor der er sat tal på, er det for at kunne holde hinanden fast.</p>")

def goal(title, themes, groups, *paras, number=None):
    g(title, "ambition", number=number, section=S, themes=themes, groups=groups)
    w(f"<h3>{title}</h3>")
    for p in paras:
        w(p if p.startswith("<aside") else f"<p>{t(p)}</p>")

goal("Et sted at bo, før alt andet falder på plads", ["hjemløshed og udsatte", "bygninger og boliger"], ["borgere i hjemløshed"],
     "{b|Ved den seneste optælling var {n;baseline;46;borgere;;borgere i hjemløshed|seksogfyrre borgere i Bøgeskær} uden eget hjem, og mange af dem var ganske unge. De venter i dag længe på en bolig, de har råd til.}",
     "{t|I 2029 skal antallet af borgere i hjemløshed være bragt ned på {n;target;25;borgere;2029;borgere i hjemløshed|højst 25}.} {t|Ingen skal vente mere end {n;target;90;dage;2029;ventetid på bolig|90 dage} på et tilbud om egen bolig.} {a|Sammen med {o;samarbejdspartner;;boligselskabet Fjordhjem;no|boligselskabet Fjordhjem} udvider vi derfor antallet af billige udslusningsboliger {n;baseline;4;boliger;;udslusningsboliger|fra fire} {n;target;7;boliger;;udslusningsboliger|til syv}.} {a|Samtidig får alle, der flytter ind, en bostøtte med i de første måneder, jf. {r;Lov;Lov:Serviceloven:§85|§ 85 i serviceloven}.}",
     "{f;hvert år i februar|Hvert år i februar får Social- og Sundhedsudvalget en kort opgørelse over ventetiden.} {o;ansvarlig;;Leder af Boligenheden|Lederen af Boligenheden} har ansvaret for, at opgørelsen bliver lavet.")
goal("Hjælpen kommer hen, hvor borgeren er", ["hjemløshed og udsatte", "socialpsykiatri og misbrug"], ["udsatte borgere"],
     "{p|Mange kommer aldrig ind ad døren på rådhuset. Hvis vi skal nå dem, må vi selv gå ud.} {a|Vi opretter et opsøgende team, som to aftener om ugen er at finde på stationen, i lystbådehavnen og ved Kahytten.} {a|Teamet skal have en sygeplejerske med, så sår kan blive tilset og medicin fornyet på stedet.}",
     "{t|Vi vil have kontakt med {n;target;80;%;2027;gadesovere|mindst 80 procent} af de borgere, som sover på gaden, inden udgangen af 2027.} {e|Vi forventer, at færre bliver indlagt akut, og at flere borgere selv beder om hjælp, før det går helt galt.}",
     "{f;maj,november|Teamets leder fortæller om arbejdet på Udsatterådets møder i maj og november.}",
     "<aside>»Ham den høje med rygsækken kom tilbage tre gange. Fjerde gang sagde jeg ja til kaffen.«<br><i>Bruger af Kahytten</i></aside>")
goal("Vejen ud af et misbrug skal være kort", ["socialpsykiatri og misbrug"], ["borgere med misbrug"],
     "{b|I 2024 gik der i gennemsnit {n;baseline;19;dage;2024;fra henvendelse til første samtale|19 dage}, fra en borger henvendte sig, til den første samtale fandt sted.} Loven giver os fjorten. Det er ikke godt nok, når motivationen måske kun holder en uge. {t|I løbet af politikkens første to år nedbringes ventetiden til {n;target;5;dage;2027;fra henvendelse til første samtale|fem dage}.}",
     "{a|Rusmiddelcentret åbner et anonymt drop-in-tilbud hver mandag.} {a|Medarbejderne i jobcentret og i hjemmeplejen bliver klædt på til at tage den svære samtale.} {a|Pårørende tilbydes fra 2027 deres egne gruppeforløb.} Behandlingen gives efter {r;Lov;Lov:Serviceloven:§101|servicelovens § 101}.",
     "{o;tovholder;Birgit Lauesen;Leder af Rusmiddelcentret|Birgit Lauesen, der leder Rusmiddelcentret,} er tovholder.")
goal("Ingen unge må forsvinde mellem to stole", ["børn og unge", "overgange og sammenhæng"], ["unge 16-24 år"],
     "{p|Den unge, der fylder 18, skifter sagsbehandler, afdeling og ofte også læge. Vi vil sørge for, at den unge mærker så lidt som muligt til det.} {a|Fra det fyldte 16. år udpeges der én gennemgående voksen, og vedkommende bliver på sagen til den unge er fyldt 23.} {a|Familieafdelingen og Voksenafdelingen skriver en fælles overgangsplan senest et halvt år før 18-års-dagen.}",
     "{t|Andelen af unge i overgangen, som har en overgangsplan, skal stige {n;baseline;55;%;;unge med overgangsplan|fra 55} {n;target;95;%;2028;unge med overgangsplan|til 95 procent i 2028}.} {o;ansvarlig;;Chef for Familie|Chefen for Familie} og {o;ansvarlig;;Chef for Voksen|chefen for Voksen} er fælles om ansvaret. Ambitionen hænger sammen med {r;Politik;Politik:Børne- og Ungepolitik|Børne- og Ungepolitikken}.")
goal("Et arbejde i det tempo, man kan holde til", ["beskæftigelse og virksomheder"], ["udsatte ledige"],
     "{e|Når man har noget at stå op til, falder meget andet på plads: søvnen, økonomien og troen på sig selv.} {a|Jobcentret indgår aftaler med {o;samarbejdspartner;;lokale virksomheder;either|lokale virksomheder} om småjob på ned til tre timer om ugen.} {a|En jobmentor går med de første dage, hvis borgeren ønsker det.}",
     "{t|Vi sætter os for, at {n;target;60;borgere;2029;borgere i småjob|tres borgere} har et småjob ved udgangen af 2029}; {n;baseline;22;borgere;;borgere i småjob|i dag er tallet toogtyve}. {t|{n;target;15;borgere;;gået op i tid|Mindst femten} af dem skal være gået op i tid efter et år.}",
     "{w;2026-08-01;2029-12-31|Arbejdet går i gang i august 2026 og løber til udgangen af 2029.} {f;halvårligt|Beskæftigelsesudvalget får en status hvert halve år.} {o;inviteret med;;Erhvervsrådet;no|Erhvervsrådet} og {o;inviteret med;;Fagbevægelsens Hovedorganisation;no|Fagbevægelsens Hovedorganisation} er inviteret med.")
goal("Post, man tør åbne", ["kommunikation", "myndighed og visitation"], ["udsatte borgere"],
     "{b|Et brev fra kommunen kan være fire sider langt og indeholde elleve paragraffer. Flere af dem, vi har talt med, lader det ligge.} {a|Vi skriver derfor alle standardbreve på socialområdet om og afprøver dem på et panel af borgere, inden de sendes ud.} {a|Den, der ikke selv kan overskue sin digitale post, kan få hjælp i Borgerservice uden tidsbestilling.}",
     "{t|Når politikken udløber, skal {n;target;34;standardbreve;2029;omskrevne standardbreve|alle 34 standardbreve} være skrevet om.}")
goal("Fællesskaber uden adgangskort", ["fællesskab og samarbejde", "samskabelse og frivillighed"], ["udsatte borgere", "frivillige"],
     "{b|Ensomhed rammer dobbelt så mange blandt socialt udsatte som i resten af befolkningen.} Det ændrer en kommune ikke alene. {o;partner;;Foreningerne;either|Foreningerne}, {o;partner;;kirkerne;either|kirkerne} og {o;partner;;naboerne;either|naboerne} kan noget, som vi ikke kan, og {p|vi vil gerne være en bedre partner for dem.}")
w("""<h2>Sådan lever politikken videre</h2><p>Forvaltningen omsætter politikken til en handleplan, som Byrådet får forelagt i foråret 2026. Udsatterådet holder øje med, om ordene bliver til noget, og skriver hvert år sin egen rapport.
Politikken afløser Udsattepolitik 2021-2025.</p><p>Vil du vide mere, så ring til Socialsekretariatet på telefon 70 00 00 00.</p>""")

CSS = """@page{size:A4;margin:24mm 30mm 22mm 26mm;@bottom-left{content:"Plads til flere · Bøgeskær Kommune";font:8pt Liberation Sans;color:#777}@bottom-right{content:counter(page);font:8pt Liberation Sans}}
body{font:11.2pt/1.52 'Liberation Serif';color:#222;hyphens:auto}h1{font:bold 44pt/1 'Liberation Sans';color:#7a2b3a;margin:70mm 0 4mm}.kom{letter-spacing:.2em;text-transform:uppercase;font:10pt Liberation Sans}
.sub{font-size:17pt}.small{font-size:10pt;color:#666}.cover{break-after:page}h2{font:bold 19pt 'Liberation Sans';color:#7a2b3a;margin:11mm 0 3mm;break-after:avoid}h3{font:italic bold 13.5pt 'Liberation Serif';margin:7mm 0 1.5mm;break-after:avoid}
p{margin:0 0 2.6mm;text-align:justify}aside{border-left:3pt solid #d9a441;padding:2mm 4mm;margin:4mm 0 4mm 12mm;font:10.5pt/1.4 'Liberation Sans';break-inside:avoid}.sign{font-style:italic}"""
chromium(f"<!doctype html><html lang=da><meta charset=utf-8><title>Plads til flere</title><style>{CSS}</style><body>{''.join(H)}", B.path())
B.write([r"Plads til flere · Bøgeskær Kommune", r"\d+"])

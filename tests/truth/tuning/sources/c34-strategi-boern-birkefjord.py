"""Brochure in two and three columns: goals as statements, fact boxes, quotations, a case, indicators in a table at the end. Render: python THIS (weasyprint, pdftotext)."""
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
import weasyprint

from facts5 import Doc

D = Doc("c34", "c34-strategi-boern-birkefjord.pdf", "Stærkere sammen. Strategi for børn og unge 2026-2030", "Birkefjord", "Børn og Unge", "strategi",
        {"from": "2026-01-01", "to": "2030-12-31", "accept": ["2026"]}, "hearing",
        intro_aims=[{"text": "En barndom i Birkefjord skal være god, også når den er svær"}],
        challenges=[{"text": "Hvert sjette barn vokser op i en familie med få penge"}])
PARTS = ["De første år", "Skoletiden", "På vej ud i verden"]
GOALS, TABLE = [], []


def goal(part, title, statement, body, who="", box=None, quote=None, rows=(), **more):
    """rows: indicator, today, 2028, 2030, how often."""
    n = len(D.goals) + 1
    g = D.goal(f"g{n:02}", title, "mål", number=str(n), section=PARTS[part], **more)
    x = lambda s: g(s) if isinstance(s, str) else [x(y) for y in s]
    GOALS.append((part, n, title, x(statement), [(k, x(v)) for k, v in body], x(who), box and [box[0], x(box[1])], quote and x(quote)))
    TABLE.append((n, [[x(c) for c in row] for row in rows]))


goal(0, "Alle børn har en voksen, der ser dem", "{t Ethvert barn i dagtilbud og skole skal kunne pege på mindst én voksen, som er glad for, at det er der.}",
     [("Det gør vi", ["{a Vi indfører kontaktpædagoger i alle børnehaver.}", "{a To gange om året taler personalet alle børn igennem, så ingen bliver glemt.}", "{a Vikarer får en fast tilknytning til ét hus.}"])],
     "{o +;ansvarlig;Ellen-Sofie Brask;dagtilbudschef|Dagtilbudschef Ellen-Sofie Brask} står på mål for arbejdet.",
     quote="”Kim siger altid godmorgen til mig, også når jeg er sur.” – Asta, 5 år",
     rows=[("Børn, der angiver en fast voksen", "{m 82;%;2025;baseline;børn med en fast voksen|82 %}", "{m 90;%;2028;target;børn med en fast voksen|90 %}", "{m 96;%;2030;target;børn med en fast voksen|96 %}", "{f hvert andet år|Hvert andet år}")],
     themes=["børn og unge", "arbejdsmiljø og trivsel"], groups=["børn"])
goal(0, "Uddannede voksne tæt på de mindste", "{t Flere af de ansatte i vuggestuer og dagplejer skal have en pædagogisk uddannelse.}",
     [("Derfor", "{b Forskning peger på, at uddannede voksne gør den største forskel for de yngste.} {a Vi betaler løn under uddannelse til {m 15;dagplejere;;other|15 dagplejere} om året} og {a ansætter som udgangspunkt pædagoger i ledige stillinger}. {r Budget;Budget2026-2029:forandring5|Forandring 5 i Budget 2026-2029} rummer {m 2.1;mio. kr.;;amount;løn under uddannelse|2,1 mio. kr.} til formålet.")],
     "Tovholdere: {o +;tovholder;Ellen-Sofie Brask;|Ellen-Sofie Brask} og {o +;tovholder;Kaj Overby;leder af dagplejen|lederen af dagplejen, Kaj Overby}",
     box=("Tal på tavlen", "I 2025 havde {m 51;%;2025;baseline;uddannede pædagoger|51 procent} af personalet en pædagoguddannelse. Landsgennemsnittet var {m 58;%;;other|58 procent}."),
     rows=[("Pædagogernes andel af personalet", "se side 2", "{m 56;%;2028;target;uddannede pædagoger|56 %}", "{m 60;%;2030;target;uddannede pædagoger|60 %}", "{f årligt, i marts|Årligt, i marts}")],
     themes=["rekruttering og fastholdelse", "kompetenceudvikling"], groups=["pædagoger", "dagplejere"])
goal(0, "Sproget er nøglen", "{p Et barn med ord kan lege, spørge og sige fra.}",
     [("Det gør vi", ["{a Sundhedsplejersken taler sprog med forældrene fra første besøg.}", "{a Alle institutioner får en sproggruppe, der mødes fire formiddage om ugen.}", "{a Biblioteket kører ud med bogkasser}", "– {a2 til dagplejernes legestuer}", "– {a2 til venteværelset hos lægen}"])],
     "Ansvaret ligger i {o +;ansvar;;Tværgående Sprogteam|Tværgående Sprogteam}.",
     rows=[("Treårige uden behov for sproglig støtte", "{m 74;%;2025;baseline;treårige uden behov for støtte|74 %}", "{m 79;%;2028;target;treårige uden behov for støtte|79 %}", "{m 84;%;2030;target;treårige uden behov for støtte|84 %}", "{f efterår|Hvert efterår}")],
     themes=["børn og unge"], groups=["børn 0-6 år"])
goal(1, "Hver dag i skole er en god dag", "{t Ingen elev må forsvinde fra fællesskabet, uden at nogen når at reagere.}",
     [("Det gør vi", ["{a Fraværet gennemgås hver mandag på alle skoler.}", "{a Efter fem dages fravær inviteres forældrene til samtale.}", "{a Et skoleteam med psykolog og pædagog rykker ud til hjemmet.}", "{a Elever, der vender tilbage, får en rolig morgenmodtagelse.}"]),
      ("Det bygger på", "{r Lov;Lov:Folkeskoleloven|folkeskoleloven} og {r Strategi;Strategi:Lyst til læring|”Lyst til læring”, skolevæsenets egen strategi}")],
     "{o +;har bolden;;Skoleafdelingen|Skoleafdelingen} har bolden, {o -;medspiller|PPR} spiller med.",
     box=("Vidste du?", "En elev, der er væk hver anden fredag, mister et helt skoleår inden 9. klasse."),
     quote="”Det sværeste var ikke at gå i skole. Det sværeste var at gå derhen.” – elev i 7. klasse",
     rows=[("Elever med mere end 10 procent fravær", "{m 21;%;2025;baseline;elever med højt fravær|21 %}", "{m 16;%;2028;target;elever med højt fravær|16 %}", "{m 12;%;2030;target;elever med højt fravær|12 %}", "{f månedligt|Hver måned}"), ("Elever helt uden skolegang i over tre uger", "{m 34;elever;2025;baseline;elever uden skolegang|34}", "{m 15;elever;2028;target;elever uden skolegang|15}", "{m 0;elever;2030;target;elever uden skolegang|0}", "{f månedligt|Hver måned}")],
     themes=["børn og unge"], groups=["elever"])
goal(1, "Vi kommer familierne i møde, før det brænder", "{t Familier skal kunne få råd uden ventetid og uden henvisning.}",
     [("Det gør vi", "{a I hver bydel åbner en familiedør, hvor en rådgiver har tid om eftermiddagen.} {a Rådgivningen gives efter {r Lov;Lov:BarnetsLov:§30|Barnets Lov § 30} og kan være anonym.} {a Forældre, der har prøvet det selv, uddannes til makkere.}")],
     "{o +;ansvarlig;Mads Elkjær;forebyggelseschef|Forebyggelseschef Mads Elkjær}",
     box=("Tal på tavlen", "Sidste år ringede {m 340;familier;2024;baseline;henvendelser|340 familier} til rådgivningen."),
     rows=[("Ventetid til første samtale", "{m 19;dage;2025;baseline;ventetid|19 dage}", "{m 5;dage;2028;target;ventetid|5 dage}", "{m 0;dage;2030;target;ventetid|0 dage}", "{f kvartalsvis|Hvert kvartal}")],
     themes=["børn og unge"], groups=["forældre"])
goal(2, "Fritid for alle – uanset pengepung", "{t Penge må ikke afgøre, hvem der spiller håndbold.}",
     [("Det gør vi", ["{a Fritidspasset udvides til at gælde udstyr og kørsel.}", "{a Foreningerne får en kontaktperson på rådhuset.}"])],
     "{o +;ansvarlig;;Børne- og Ungdomsudvalget|Børne- og Ungdomsudvalget} og {o +;ansvarlig;;Kultur- og Fritidsudvalget|Kultur- og Fritidsudvalget} deler ansvaret.",
     rows=[("Børn, der bruger fritidspasset", "{m 410;børn;2025;baseline;børn med fritidspas|410}", "{m 650;børn;2028;target;børn med fritidspas|650}", "{m 800;børn;2030;target;børn med fritidspas|800}", "{f juni;december|Juni og december}")],
     themes=["samskabelse og frivillighed", "børn og unge"], groups=["børn i familier med få penge"])
goal(2, "Unge finder deres egen vej", "{t Alle under 25 år skal være i gang med uddannelse, job eller noget, der fører derhen.}",
     [("Det gør vi", "{a Ungeporten samler vejledere, jobkonsulenter og mentorer under ét tag.} {a Udskolingselever tilbydes erhvervspraktik tre uger om året.} Ordningen blev prøvet i 2024 med godt resultat. {a Vi aftaler {m 60;fritidsjob;;other|60 fritidsjob} med lokale mestre.}")],
     "Leder: {o +;leder;Yasmin Hougaard;Leder|Yasmin Hougaard, Ungeporten}",
     rows=[("Unge uden job eller uddannelse", "{m 9.3;%;2025;baseline;unge uden job eller uddannelse|9,3 %}", "{m 7.5;%;2028;target;unge uden job eller uddannelse|7,5 %}", "{m 6;%;2030;target;unge uden job eller uddannelse|6 %}", "{f halvårlig|To gange om året}")],
     themes=["beskæftigelse og virksomheder", "børn og unge"], groups=["unge under 25 år"])
goal(2, "Naturen er vores største klasselokale", "{t Børn og unge skal have jord under neglene hver eneste uge.}", [], themes=["børn og unge"], groups=["børn og unge"])

CSS = '''
@page { size: A4; margin: 17mm 15mm 20mm; @bottom-left { content: "Birkefjord Kommune · Stærkere sammen"; font: 8pt "DejaVu Sans Condensed"; color: #0b6e8a } @bottom-right { content: counter(page); font: 8pt "DejaVu Sans Condensed" } }
@page :first { margin: 0; @bottom-left { content: none } @bottom-right { content: none } }
body { font: 9pt/1.42 "DejaVu Sans Condensed", sans-serif; hyphens: auto; color: #222 }
.cover { height: 297mm; background: linear-gradient(160deg, #0b6e8a 55%, #f4b942); color: white; padding: 70mm 20mm 0; box-sizing: border-box; page-break-after: always }
.cover h1 { font-size: 46pt; line-height: 1.05; margin: 0 0 8mm } .cover p { font-size: 16pt; margin: 0 0 4mm } .cover .tag { margin-top: 75mm; font-size: 10pt }
.two { columns: 2; column-gap: 9mm } .three { columns: 3; column-gap: 6mm; }
h2.part { color: #0b6e8a; font-size: 20pt; margin: 7mm 0 4mm; border-bottom: 2px solid #f4b942; break-after: avoid }
h3 { font-size: 13pt; line-height: 1.2; color: #0b6e8a; margin: 0 0 2mm; hyphens: none; break-after: avoid } h3 b { display: block; font-size: 24pt; color: #f4b942 }
.goal { margin-bottom: 6mm } .lead { font-weight: bold; margin: 0 0 2mm } h4 { font-size: 9pt; margin: 2mm 0 0.5mm; text-transform: uppercase; letter-spacing: 0.06em; break-after: avoid } p { margin: 0 0 2mm }
ul { list-style: none; margin: 0; padding: 0 } li { padding-left: 4.5mm; text-indent: -4.5mm } li::before { content: "➜ "; color: #f4b942 } li.sub { margin-left: 4.5mm } li.sub::before { content: "– "; color: #222 }
.box { background: #e4f1f4; padding: 3mm; margin: 2mm 0 3mm; break-inside: avoid } .box b { color: #0b6e8a } .quote { font-style: italic; font-size: 11pt; color: #b5651d; margin: 2mm 0; break-inside: avoid } .who { font-size: 8pt; border-top: 1px solid #aaa; padding-top: 1mm }
.case { background: #fdf3dc; padding: 5mm 6mm; margin: 4mm 0; break-inside: avoid } .case h3 { color: #b5651d }
table { width: 100%; border-collapse: collapse; font-size: 8.5pt; hyphens: none } th { background: #0b6e8a; color: white; text-align: left; padding: 2mm } td { padding: 2mm; border-bottom: 0.5px solid #999; vertical-align: top } td.n { font-size: 15pt; color: #f4b942; font-weight: bold }
'''


def block(part, n, title, statement, body, who, box, quote):
    out = f'<div class="goal"><h3><b>{n}</b>{title}</h3><p class="lead">{statement}</p>'
    for label, value in body:
        if isinstance(value, list):
            out += f"<h4>{label}</h4><ul>" + "".join(f'<li class="sub">{v[2:]}</li>' if v.startswith("– ") else f"<li>{v}</li>" for v in value) + "</ul>"
        else:
            out += f"<h4>{label}</h4><p>{value}</p>"
    if box:
        out += f'<div class="box"><b>{box[0]}</b><br>{box[1]}</div>'
    if quote:
        out += f'<p class="quote">{quote}</p>'
    return out + (f'<p class="who">{who}</p>' if who else "") + "</div>"


html = f'''<html lang="da"><head><title>Strategi</title><style>{CSS}</style></head><body>
<div class="cover"><h1>Stærkere<br>sammen.</h1><p>Strategi for børn og unge 2026-2030</p><p class="tag">Udgave til høring. Høringsfrist den 14. november 2025</p></div>
<div class="two"><p><b>Kære læser</b></p><p>En barndom i Birkefjord skal være god, også når den er svær. Det er kort fortalt, hvad denne strategi handler om. Den er skrevet sammen med 43 børn, 61 forældre og en hel del voksne, der har børn som arbejde.</p>
<p>Vi har valgt otte mål. De er formuleret som løfter, og bagest kan du se, hvordan vi holder øje med, om de bliver holdt.</p>
<div class="box"><b>Børn i Birkefjord</b><br>7.850 børn og unge under 18 år. 14 skoler. 31 dagtilbud. Hvert sjette barn vokser op i en familie med få penge.</div>
<p>Strategien gælder for alt, hvad Børn og Unge foretager sig. Den afløser Børnepolitikken fra 2019.</p><p><i>Børne- og Ungdomsudvalget</i></p></div>'''
for part, name in enumerate(PARTS):
    columns = "two" if part == 1 else "three"
    html += f'<h2 class="part">{name}</h2><div class="{columns}">' + "".join(block(*x) for x in GOALS if x[0] == part) + "</div>"
    if part == 1:
        html += '''<div class="case"><h3>Historien om Vilma</h3><div class="two"><p>Vilma gik i 5. klasse, da maven begyndte at gøre ondt hver søndag aften. Moren ringede til skolen og blev bedt om at vente. Først da en nabo fortalte om familiedøren, kom der skred i det. En rådgiver satte sig ved køkkenbordet, lavede en plan for de første fjorten dage og gik med den første morgen.</p><p>I dag er Vilma i skole fire dage om ugen. ”Jeg vil gerne være dyrlæge,” siger hun. ”Og så skal man jo kunne noget med tal.” Vilma findes ikke, men hendes historie er sat sammen af flere, som vi har fået lov at bruge.</p></div></div>'''
html += '<h2 class="part" style="break-before: page">Sådan holder vi øje</h2><p>Tallet i første kolonne henviser til målets nummer. Hvor intet andet er nævnt, er udgangspunktet 2025.</p><table><thead><tr><th>Mål</th><th>Indikator</th><th>I dag</th><th>2028</th><th>2030</th><th>Opgøres</th></tr></thead><tbody>'
for n, rows in TABLE:
    for k, row in enumerate(rows):
        html += "<tr>" + (f'<td class="n" rowspan="{len(rows)}">{n}</td>' if k == 0 else "") + "".join(f"<td>{c}</td>" for c in row) + "</tr>"
html += "</tbody></table><p style='margin-top: 4mm'>Mål 8 følges ikke med tal. Her spørger vi børnene.</p><p>Indikatorerne samles i en årlig temperaturmåling, som byrådet behandler sammen med regnskabet.</p><p style='margin-top: 12mm; font-size: 8pt'>Udgivet af Børn og Unge, september 2025. Tekst og layout: Kommunikation. Foto: modelfotos.</p></body></html>"
weasyprint.HTML(string=html).write_pdf(D.path)
D.first = 2
D.save()

"""Landscape action plan: a row per goal, focus areas as merged cells. Run with Python and WeasyPrint: writes the PDF and the truth."""
import html
import re

import weasyprint
from facts7 import Doc

doc = Doc("c44", "c44-handleplan-unge-paa-vej-tranemose", "pdf", title="Handleplan for Unge på vej 2026-2028", municipality="Tranemose", area=None,
          document_type="handleplan", state="unknown", period={"from": "2026-01-01", "to": "2028-12-31", "accept": ["2026"]})
esc = lambda t: html.escape(t, quote=False)
rows = []
C = "Center for Unge"


def area(name, *goals):
    doc.section(name)
    for i, (number, title, what, owner, others, when, sign, state, themes) in enumerate(goals):
        g = doc.goal(title, "indsats", number=number, section=name, themes=themes, target_groups=["unge"])
        lines = [g(x) for x in what.split("\n")]
        rows.append("<tr>" + (f'<th rowspan="{len(goals)}">{esc(name)}</th>' if i == 0 else "") + f"<td>{number}</td><td><b>{esc(title)}</b></td><td><ul>" + "".join(f"<li>{esc(x)}</li>" for x in lines) + "</ul></td>"
                    + "".join(f"<td>{esc(g(x))}</td>" for x in (owner, others, when, sign, state)) + "</tr>")


area("A. Trivsel og fremmøde",
     ("A1", "Tidlig hjælp ved skolefravær", "{a|Skolerne kontakter hjemmet på anden fraværsdag}\n{a|Fraværsteam med PPR og socialrådgiver holder møde hver uge}\n{a|Undervisning i små hold for elever på vej tilbage}",
      "{o:Karna Bisgaard;Skolechef|Karna Bisgaard, skolechef}", "{x:;PPR|PPR}, {x:;Familieafdelingen|Familieafdelingen}", "{w:2026-01-01..2027-06-30|Januar 2026 – juni 2027}",
      "{t|Andelen af elever med over 10 % fravær falder fra {m:14 % 2025 baseline|14 %} i 2025 til {m:10 % 2027 target|10 %} i 2027}", "{s:igang|I gang}", ["børn og unge"]),
     ("A2", "Åben rådgivning uden henvisning", "{a|Rådgivningen Trappen åbner på erhvervsskolen tre eftermiddage om ugen}\n{a|Unge kan skrive sig op på sms}",
      "{o:;Leder af Trappen|Leder af Trappen}", "{x:;Tranemose Erhvervsskole|Tranemose Erhvervsskole}", "{w:2026-08-01..|Fra august 2026}", "{t|Højst {m:7 dage - target|7 dages} ventetid til første samtale}", "{s:planlagt|Planlagt}", ["socialpsykiatri og misbrug", "børn og unge"]),
     ("A3", "Unge som rådgivere", "{a|Et ungepanel med 15 medlemmer nedsættes}\n{a|Panelet høres, inden nye tilbud til unge besluttes}",
      "{o:Ibrahim Kaya;Ungekonsulent|Ungekonsulent Ibrahim Kaya}", "", "{w:2026-01-01..2026-12-31|2026}", "{t|Panelet har behandlet mindst {m:6 sager 2026 target|6 sager}}", "{s:gennemført|Gennemført}", ["MED og inddragelse"]))
area("B. Overgange",
     ("B1", "Fra folkeskole til ungdomsuddannelse", "{a|Brobygningsforløb på to uger i 9. klasse}\n{a|UU-vejleder følger den unge til første efterårsferie}\n{a|Overleveringsmøde for unge med støttebehov}",
      "{o:Lis Overby;Leder af UU|Lis Overby, leder af UU}", "{x:;Ungdomsuddannelserne|Ungdomsuddannelserne}, {x:;skolerne|skolerne}", "{w:2026-08-01..2028-06-30|August 2026 – juni 2028}",
      "{t|{m:95 % 2028 target|95 %} er i gang med en uddannelse tre måneder efter 9. eller 10. klasse}", "{s:igang|I gang}", ["overgange og sammenhæng"]),
     ("B2", "Fra barn til voksen med handicap", "{a|Fælles plan fra det 16. år}\n{a|Den unge vælger én gennemgående sagsbehandler}",
      "{o:Søren Højmark;Centerchef|Centerchef Søren Højmark} og {o:Karna Bisgaard;Skolechef|Karna Bisgaard}", "{x:;Handicaprådet|Handicaprådet}", "{w:2027-01-01..2028-12-31|2027-2028}",
      "{t|Alle unge har en plan senest på 17-års fødselsdagen}", "{s:ikke startet|Ikke startet}", ["overgange og sammenhæng", "handicap og botilbud"]),
     ("B3", "Færre frafaldne på erhvervsuddannelserne", "{a|Ringerunde til alle, der har været væk i tre dage}\n{a|Mentor på værkstedet i de første 20 uger}",
      "{o:;Ungeudvalget|Ungeudvalget}", "{x:;Tranemose Erhvervsskole|Tranemose Erhvervsskole}", "{w:2026-01-01..2027-12-31|2026 og 2027}", "{t|Frafaldet nedbringes fra {m:24 % - baseline|24 %} til {m:18 % 2027 target|18 %}}", "{s:forsinket|Forsinket}", ["børn og unge"]))
area("C. Job og fritid",
     ("C1", "Fritidsjob til flere", "{a|Jobbank for 13-17-årige på kommunens hjemmeside}\n{a|Fritidsjobmesse i Tranemosehallen hvert forår}\n{a|Kursus i at søge job for elever i 8. klasse}",
      "{o:Tenna Riis;Fritidsjobkonsulent|Tenna Riis, fritidsjobkonsulent}", "{x:;Erhvervsforeningen|Erhvervsforeningen}", "{w:2026-03-01..2028-12-31|Marts 2026 – december 2028}", "{t|{m:80 unge - target|80 unge} i nyt fritidsjob om året}", "{s:igang|I gang}", ["beskæftigelse og virksomheder"]),
     ("C2", "Praktik med mening", "{a|30 virksomheder forpligter sig til at tage praktikanter}\n{a|Hver praktikant får en makker på arbejdspladsen}",
      "{o:;Jobcenterchefen|Jobcenterchefen}", "{x:;lokale virksomheder|Lokale virksomheder}", "", "{t|{m:50 % - target|Hver anden} praktik fører til job eller uddannelse}", "{s:planlagt|Planlagt}", ["beskæftigelse og virksomheder"]),
     ("C3", "En forening til alle", "{a|Fritidspas på 1.000 kr. til unge fra familier med lav indkomst}\n{a|Foreningsguide følger den unge de første tre gange}",
      "", "{x:;Idrætsrådet|Idrætsrådet}", "{w:2026-01-01..2026-12-31|2026}", "", "{s:igang|I gang}", ["samskabelse og frivillighed"]))
area("D. Hjælp, der hænger sammen",
     ("D1", "Én plan og én indgang", "{a|Ungeporten samler uddannelse, job og social støtte på samme adresse}\n{a|Fælles digital plan, som den unge selv kan skrive i}",
      "{o:Søren Højmark;Centerchef|Søren Højmark, centerchef}", "{x:;Jobcentret|Jobcentret}, {x:;Ydelseskontoret|Ydelseskontoret}", "{w:..2027-12-31|Inden udgangen af 2027}", "{t|Mindst {m:80 % - target|80 %} af de unge oplever sammenhæng i hjælpen}", "{s:delvist gennemført|Delvist gennemført}", ["overgange og sammenhæng"]),
     ("D2", "Bolig til unge uden hjem", "{a|20 billige ungdomsboliger reserveres til anvisning}\n{a|Bostøtte i det første halve år efter indflytning}",
      "{o:Hanne Vibe Toft;Afdelingsleder|Afdelingsleder Hanne Vibe Toft}", "{x:;boligforeningerne|Boligforeningerne}", "{w:2026-07-01..2028-06-30|Juli 2026 – juni 2028}", "{t|Antallet af hjemløse unge falder fra {m:12 unge 2025 baseline|12} i 2025 til {m:4 unge 2028 target|4} i 2028}", "{s:ikke startet|Ikke startet}", ["hjemløshed og udsatte"]))
heads = ["Fokusområde", "Nr.", "Indsats", "Det gør vi", "Ansvarlig", "Samarbejdspartnere", "Tidsplan", "Måltal", "Status"]
CSS = """@page{size:A4 landscape;margin:14mm 13mm 15mm;@bottom-left{content:'Tranemose Kommune · Unge på vej';font:7.5pt 'DejaVu Sans Condensed';color:#555}@bottom-right{content:counter(page) ' af ' counter(pages);font:7.5pt 'DejaVu Sans Condensed';color:#555}}
body{font:8.4pt/1.34 'DejaVu Sans Condensed','DejaVu Sans',sans-serif;color:#222}h1{font-size:19pt;color:#b4501e;margin:0 0 3mm}p{margin:0 0 2mm;max-width:205mm}
table{border-collapse:collapse;width:100%;table-layout:fixed;margin-top:4mm}td,th{border:.5pt solid #b99;padding:1.2mm 1.5mm;vertical-align:top;text-align:left;hyphens:auto}thead th{background:#b4501e;color:#fff;hyphens:none;font-size:7.8pt}tbody th{background:#fae9df;color:#7c3310}
ul{margin:0;padding-left:3mm}tr{break-inside:avoid}"""
widths = (28, 9, 35, 62, 31, 34, 25, 33, 20)
cols = "".join(f'<col style="width:{w / 2.75:.1f}%">' for w in widths)
page = (f'<html lang="da"><head><title>Handleplan for Unge på vej 2026-2028</title><style>{CSS}</style></head><body><h1>Handleplan for Unge på vej 2026-2028</h1>'
        "<p>Handleplanen samler de indsatser, som skal hjælpe unge mellem 13 og 25 år videre mod uddannelse, job og et godt ungdomsliv. Den er udarbejdet af Center for Unge i Tranemose Kommune i samarbejde med skoler, uddannelser og virksomheder.</p>"
        "<p>Kolonnen Status viser, hvor langt vi er pr. 1. oktober 2026. Ungeudvalget får en ny udgave af planen hvert halvår.</p>"
        f'<table lang="da"><colgroup>{cols}</colgroup><thead><tr>{"".join(f"<th>{h}</th>" for h in heads)}</tr></thead><tbody>{"".join(rows)}</tbody></table></body></html>')
weasyprint.HTML(string=page).write_pdf(doc.file)
doc.write_truth()

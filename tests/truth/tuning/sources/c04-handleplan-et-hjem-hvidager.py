"""Landscape action plan as a table: merged theme cells, repeated header, rows over page breaks, lists in cells; a hearing copy; Chromium PDF."""
import html

import kit_one as kit

STEM = "c04-handleplan-et-hjem-hvidager"
doc = kit.Doc(STEM, "pdf", "Et hjem til alle – handleplan mod hjemløshed 2024-2026", "Hvidager", "Social og Psykiatri", "handleplan", {"from": "2024-01-01", "to": "2026-12-31", "accept": ["2024"]}, "hearing")
e = lambda s: html.escape(s, quote=False)
themes, current = [], None


def theme(text):
    themes.append((text, []))


def cell(*parts):
    out = ""
    for x in parts:
        out += f"<p>{e(x)}</p>" if isinstance(x, str) else "<ul>" + "".join("<li>" + e(y) + "</li>" if isinstance(y, str) else "<ul>" + "".join(f"<li>{e(z)}</li>" for z in y) + "</ul>" for y in x) + "</ul>"
    return out


def row(nr, title, **more):
    global current
    current = doc.goal(title, "indsats", number=nr, section=themes[-1][0], **more)
    themes[-1][1].append((nr, current.title, []))
    return current


def cells(*xs):
    themes[-1][1][-1][2].extend(xs)


theme("Forebyggelse")
g = row("1", "Udsættelser skal undgås", themes=["hjemløshed og udsatte"], groups=["borgere i huslejerestance"])
cells(cell([g.act("Boligorganisationerne ringer til kommunen ved første rykker"), g.act("En opsøgende medarbejder tager ud inden for tre hverdage og"), [g.act("laver et budget sammen med lejeren", 2), g.act("søger om midlertidig hjælp til huslejen", 2)], g.act("Gældsrådgivning tilbydes i Sundhedshuset")]),
      cell(g.aim("[[m 10 udsættelser 2025 target|Højst 10 effektive udsættelser i 2025]] ([[m 24 udsættelser 2023 baseline|24 i 2023]])")),
      cell(g.p("[[o ;Leder af Borgerservice;tovholder|Leder af Borgerservice]]"), g.p("Bidrager: [[p ;Hvidager Boligforening;bidrager|Hvidager Boligforening]], [[p ;Ydelsescentret;bidrager|Ydelsescentret]]")),
      cell(g.p("[[f ..2024-06-01|1. juni 2024]]")), cell(g.p("Inden for rammen")))
g = row("2", "Løsladt, udskrevet – og hvad så?", themes=["overgange og sammenhæng", "hjemløshed og udsatte"], groups=["løsladte", "psykiatriske patienter"])
cells(cell(g.p("[[a|Der indgås en aftale med [[p ;Kriminalforsorgen;samarbejdspartner|Kriminalforsorgen]] og [[p ;psykiatrisk afdeling;samarbejdspartner|psykiatrisk afdeling]] om varsling mindst [[m 30 dage - other|30 dage]] før løsladelse eller udskrivning.]] [[a|Alle får en kontaktperson, som møder op ved porten.]]")),
      cell(g.aim("Ingen løslades eller udskrives til gaden")), cell(g.p("[[o Rikke Thorup;afsnitsleder;tovholder|Rikke Thorup, afsnitsleder]]")), cell(g.p("[[f ..2024-12-31|Ultimo 2024]]")), cell("-"))
g = row("3", "Unge på sofaen: tidlig kontakt til 15-24-årige, der sover hos venner og bekendte", themes=["børn og unge", "hjemløshed og udsatte"], groups=["unge hjemløse"])
cells(cell([g.act("Gadeplansteamet udvides med en medarbejder"), g.act("Ungdomsskolen, UU og væresteder får et fælles nummer at ringe til"), g.act("Familierådslagning bruges, før der visiteres til herberg")]),
      cell([g.aim("[[m 35 unge 2026 target|Antallet af unge hjemløse er faldet til 35 ved tællingen i uge 6, 2026]]"), g.aim("Alle unge har en kontaktperson inden for [[m 14 dage - other|14 dage]]")]),
      cell(g.p("Mangler")), cell(g.p("[[f 2024-01-01..2026-12-31 multi|2024-2026]]")), cell(g.p("[[m 550000 kr. - amount|550.000 kr.]] pr. år, [[r Budget2024-2027:forandring4|forandring 4 i Budget 2024-2027]]")))

theme("Bolig først")
g = row("4", "Flere små og billige boliger", themes=["bygninger og boliger", "hjemløshed og udsatte"], groups=["borgere i hjemløshed"])
cells(cell([g.act("Kommunen udnytter sin anvisningsret til hver tredje ledige bolig under [[m 3500 kr. - other|3.500 kr.]]"), g.act("Det tidligere plejehjem Solgården ombygges til [[m 22 boliger - other|22 skæve boliger]]"), g.act("Alle nye lokalplaner vurderes for små boliger")]),
      cell(g.aim("[[m 60 boliger 2026 target|60 boliger i alt i planperioden]], heraf [[m 22 boliger 2026 target|22 på Solgården]]")),
      cell(g.p("Tovholdere: [[o Asger Munch-Petersen;planchef;tovholder|planchef Asger Munch-Petersen]] og [[o Rikke Thorup;afsnitsleder;tovholder|Rikke Thorup]]"), g.p("Bidrager: [[p ;boligorganisationerne;bidrager|boligorganisationerne]]")),
      cell(g.p("[[f ..2026-12-31|Udgangen af 2026]]"), g.p("(Solgården: [[d 2025-09|september 2025]])")), cell(g.p("Anlæg [[m 17.5 mio. kr. - amount|17,5 mio. kr.]]; se [[r Plan:Boligplan|Boligplan 2023]]")))
g = row("5", "Housing First som den almindelige vej", themes=["hjemløshed og udsatte", "kompetenceudvikling"], groups=["borgere i hjemløshed", "medarbejdere"])
cells(cell(g.p("[[bg|I dag skal borgeren ofte gøre sig fortjent til en bolig.]] [[a|Visitationen vender rækkefølgen om, så boligen kommer først, og støtten følger med efter [[r Serviceloven:§85|§ 85 i serviceloven]].]]"), [g.act("Alle medarbejdere i bostøtten oplæres i CTI og ICM"), g.act("Sagsgangen på herberget Havnen skrives om")]),
      cell(g.aim("[[m 80 % 2025 target|80 % af de indskrevne på Havnen har en boligplan efter [[m 30 dage - other|30 dage]]]]"), g.aim("[[m 90 dage 2026 target|Gennemsnitligt ophold på Havnen er højst 90 dage]]")),
      cell(g.p("[[o Ibrahim Yildiz;forstander på Havnen;tovholder|Ibrahim Yildiz, forstander på Havnen]]"), g.p("Bidrager: [[p ;Visitationen;bidrager|Visitationen]]")), cell(g.p("[[f 2024-04-01..2025-12-31 multi|April 2024 – december 2025]]")), cell(g.p("Statslig pulje, [[m 3.2 mio. kr. - amount|3,2 mio. kr.]]")))
g = row("6", "Når naboen klager", themes=["kommunikation", "hjemløshed og udsatte"], groups=["naboer"])
cells(cell([g.act("Vicevært, bostøtte og politi mødes hver anden uge"), g.act("Nye lejere præsenteres for opgangen, hvis de selv ønsker det")]), cell(""), cell(g.p("[[o ;Boligsocial koordinator;tovholder|Boligsocial koordinator]]")), cell("Løbende"), cell("-"))
g = row("7", "Herberg for kvinder", themes=["hjemløshed og udsatte"], groups=["kvinder"])
cells(cell("-"), cell("-"), cell("-"), cell("Afventer"), cell("Behov undersøges ikke før 2025"))

theme("Støtte, der bliver hængende")
g = row("8", "Én plan og én koordinator til borgere med både sindslidelse og misbrug", themes=["socialpsykiatri og misbrug", "overgange og sammenhæng"], groups=["borgere med misbrug"])
cells(cell([g.act("Rusmiddelcentret og psykiatrien mødes med borgeren i samme rum hver 14. dag"), g.act("Behandling efter [[r Serviceloven:§101|servicelovens § 101]] kan gives på Havnen"), g.act("Der udpeges fire koordinerende sagsbehandlere"), g.act("Fælles journal afprøves i et halvt år")]),
      cell(g.aim("[[m 50 % 2025 target|Halvdelen af borgerne i målgruppen har én samlet plan]] inden sommeren 2025"), g.eff("Borgeren skal ikke vælge, hvilket problem der er det vigtigste")),
      cell(g.p("[[o ;Psykiatrichefen;tovholder|Psykiatrichefen]], [[o ;lederen af Rusmiddelcentret;tovholder|lederen af Rusmiddelcentret]]"), g.p("Bidrager: [[p ;Regionens ambulatorium;bidrager|Regionens ambulatorium]], [[p ;almen praksis;bidrager|almen praksis]], [[p ;FTR for Dansk Socialrådgiverforening;bidrager|FTR for Dansk Socialrådgiverforening]]")),
      cell(g.p("[[f ..2025-07-01|1. juli 2025]]")), cell(g.p("[[r Strategi:Psykiatristrategi:pejlemærke2|Psykiatristrategien, pejlemærke 2]]")))
g = row("9", "Noget at stå op til", themes=["beskæftigelse og virksomheder", "hjemløshed og udsatte"], groups=["borgere i hjemløshed"])
cells(cell(g.p("[[a|Småjobs på genbrugspladsen og i parken tilbydes fra dag ét og afregnes pr. dag.]] [[a|Jobcentret stiller en jobkonsulent til rådighed på Havnen hver tirsdag.]]")), cell(g.aim("[[m 45 personer 2025 target|45 personer i småjob i 2025]]; [[m 12 personer 2026 target|12 i ordinære timer i 2026]]")),
      cell(g.p("[[o Mads Ellegaard;teamleder, Jobcentret;tovholder|Mads Ellegaard (teamleder, Jobcentret)]]")), cell(g.p("[[f 2024-09-01..|Fra september 2024]]")), cell(g.p("[[r LAB:§167|LAB § 167]] (mentor)")))

theme("Viden og samarbejde")
g = row("10", "Vi skal kende tallene", themes=["økonomi og styring"], groups=["ledere"])
cells(cell([g.act("Kvartalsvis opgørelse af hjemløshed på cpr-niveau sættes i drift"), g.act("Brugerne på Havnen interviewes om deres vej ind og ud")]), cell(g.aim("Første opgørelse foreligger [[d 2024-05|i maj 2024]]")), cell(g.p("[[o ;Socialsekretariatet;tovholder|Socialsekretariatet]]")), cell(g.p("[[f ..2024-06-30|2. kvartal 2024]]")), cell(g.fu("Fremlægges for Udsatterådet [[t 2. kvartal;4. kvartal|i 2. og 4. kvartal]]")))
g = row("11", "Brugerne ved bordet", themes=["samskabelse og frivillighed", "MED og inddragelse"], groups=["borgere i hjemløshed"])
cells(cell([g.act("Udsatterådet får to pladser til mennesker, der har levet på gaden"), g.act("Handleplanen læses højt og drøftes på et husmøde hvert forår")]), cell(g.aim("Rådet er hørt i alle sager om hjemløshed")), cell(g.p("[[o ;Formand for Udsatterådet;tovholder|Formand for Udsatterådet]]")), cell(g.p("[[f ..2024-03-31|Marts 2024]]")), cell(g.fu("Evalueres [[t årligt|årligt]]")))

HEADS = ("Tema", "Nr.", "Indsats", "Hvad skal ske?", "Mål og måltal", "Tovholder og bidragydere", "Frist", "Økonomi og bemærkninger")
trs = ""
for name, rows in themes:
    for i, (nr, title, cs) in enumerate(rows):
        lead = f'<td class="th" rowspan="{len(rows)}">{e(name)}</td>' if i == 0 else ""
        trs += f"<tr>{lead}<td>{nr}</td><td class=\"ti\">{e(title)}</td>" + "".join(f"<td>{c}</td>" for c in cs) + "</tr>"
page = f"""<!doctype html><html lang="da"><meta charset="utf-8"><title>Handleplan</title><style>
@page {{ size: A4 landscape; margin: 16mm 12mm 15mm; @top-left {{ content: "HØRINGSUDGAVE – frist for høringssvar 1. marts 2024"; font: bold 8pt 'Liberation Sans'; color: #a00; }} @bottom-right {{ content: "Side " counter(page); font: 8pt 'Liberation Sans'; }} @bottom-left {{ content: "Hvidager Kommune, Social og Psykiatri"; font: 8pt 'Liberation Sans'; }} }}
body {{ font: 8.6pt/1.32 'Liberation Sans'; margin: 0; }} h1 {{ font-size: 19pt; margin: 0 0 3mm; color: #27408b; }} .in {{ max-width: 190mm; margin-bottom: 4mm; }} p {{ margin: 0 0 1mm; }}
table {{ border-collapse: collapse; width: 100%; table-layout: fixed; }} th {{ background: #27408b; color: #fff; text-align: left; padding: 1.2mm; font-size: 8.4pt; }} td {{ border: .25mm solid #8a94b8; padding: 1.2mm; vertical-align: top; }} ul {{ margin: 0; padding-left: 3.6mm; }} ul ul {{ list-style: "– "; }}
.th {{ background: #e4e8f5; font-weight: bold; }} .ti {{ font-weight: bold; }}
col.a {{ width: 24mm; }} col.b {{ width: 8mm; }} col.c {{ width: 36mm; }} col.d {{ width: 74mm; }} col.e {{ width: 43mm; }} col.f {{ width: 41mm; }} col.g {{ width: 22mm; }}
</style><body><h1>Et hjem til alle – handleplan mod hjemløshed 2024-2026</h1><div class="in">
<p>{e(doc.p("Handleplanen udmønter [[r Politik:Udsattepolitik|Udsattepolitikken]], som byrådet i Hvidager vedtog i 2022. Ved tællingen i uge 6, 2022 var 87 borgere i kommunen uden et hjem. Socialudvalget sender planen i høring i fire uger og behandler den igen i april."))}</p></div>
<table><colgroup><col class="a"><col class="b"><col class="c"><col class="d"><col class="e"><col class="f"><col class="g"><col></colgroup><thead><tr>{''.join(f'<th>{h}</th>' for h in HEADS)}</tr></thead><tbody>{trs}</tbody></table>
<p style="margin-top:4mm">Planen følges af en styregruppe med socialdirektør Grethe Wulff som formand. Styregruppen mødes i februar, juni og oktober.</p></body></html>"""
kit.chromium(page, doc.target)
doc.save()

"""Budgetforlig with numbered initiatives in boxes (Chromium PDF). Run: python3 t11.py"""
from marks import *
STEM = "t11-budgetforlig-2027-2030-ravnsoe"
T = Marks("t11")
YEARS = (2027, 2028, 2029, 2030)
over = []


def amounts(label, *vals, unit="mio. kr."):
    cells = ""
    for y, v in zip(YEARS, vals):
        s = "–" if v is None else str(v).replace(".", ",").replace("-", "−")
        cells += f"<td>{s}</td>" if v is None else f"<td>⟦m {v}|{unit}|{y}|amount::{s}⟧</td>"
    return f"<table class=amt><tr><th>{label}, {unit}</th>" + "".join(f"<th>{y}</th>" for y in YEARS) + f"</tr><tr><td>{'Netto' if 'Drift' in label else 'Udgift'}</td>{cells}</tr></table>"


def box(no, title, body, kind="initiativ"):
    over.append((no, title))
    return f"<div class=box><div class=no>{no}</div><div class=body><h3>⟦g {kind}|{no}::{title}⟧</h3>{body}</div></div>⟦end::⟧"


BODY = f"""
<div class=cover><p class=kom>Ravnsø Kommune</p><h1>Budgetforlig 2027-2030</h1><p class=sub>En økonomi, der holder – og en velfærd, der kan mærkes</p>
<p class=parties>Forliget er indgået den 11. september 2026 mellem Socialdemokratiet, Radikale Venstre, SF, Venstre og Lokallisten for Ravnsø. Forligskredsen råder over 23 af kommunalbestyrelsens 25 mandater.</p></div>

<h2>Det økonomiske udgangspunkt</h2>
<p>Befolkningen i Ravnsø bliver ældre. Frem mod 2030 vokser antallet af borgere over 80 år med 19 %, mens der bliver 340 færre børn i skolealderen. Forligspartierne vil derfor flytte penge fra bygninger til mennesker. ⟦val::Et overskud på den ordinære drift på mindst 95 mio. kr.⟧ i hvert af årene er en forudsætning for aftalen, og kassebeholdningen skal være over 140 mio. kr.</p>
<p>Hvert initiativ har et B-nummer, som følger det gennem hele budgetperioden. Initiativerne B01 til B11 beskrives i boksene nedenfor. Beløb med minus er besparelser.</p>
<div class=facts><b>Fakta om budget 2027</b><ul><li>Serviceramme: 2.188 mio. kr.</li><li>Skatteprocent: 25,9 %</li><li>Anlæg: 118 mio. kr.</li></ul></div>

<h2>⟦sec::Kapitel 1. Børn, der kommer godt fra start⟧</h2>
""" + box("B01", "Sprogstart i dagplejen", f"""
<p><b>Hvad vil vi opnå?</b> ⟦p::Vi vil sikre, at sproglige vanskeligheder opdages, inden barnet fylder tre år.⟧</p>
<p><b>Det sætter vi i gang</b></p><ul><li>⟦a::Alle dagplejere får et kursus i dialogisk læsning⟧</li><li>⟦a::Logopæderne flytter to dage om ugen ud i legestuerne⟧</li><li>⟦a::Forældre tilbydes et hjemmebesøg, når barnet er 20 måneder⟧</li></ul>
<p><b>Hvad skal det føre til?</b> ⟦e::Andelen af børn, der ved skolestart har behov for særlig sprogstøtte, falder fra ⟦m 14|%||baseline::14 %⟧ til ⟦m 9|%|2030|target::9 % i 2030⟧.⟧</p>
""" + amounts("Drift", 1.4, 2.1, 2.1, 2.1) + """
<p class=foot><b>Udvalg:</b> ⟦o |Børne- og Familieudvalget|udvalg::Børne- og Familieudvalget⟧</p>""") + box("B02", "Færre skift i skoledagen", f"""
<p>⟦b::Elever på mellemtrinnet møder i gennemsnit ⟦m 11|voksne||baseline::11 forskellige voksne⟧ på en uge.⟧ Forligskredsen er enig om, at ⟦t::ingen klasse på 4.-6. årgang fra august 2028 har mere end ⟦m 7|voksne|2028|target::syv faste voksne⟧⟧.</p>
<p>⟦a::Skolerne lægger skema efter princippet om få voksne⟧, og ⟦a::lærere og pædagoger får tid til fælles forberedelse i uge 26⟧. ⟦a::Desuden forsøger to skoler sig med faste vikarteam.⟧</p>
<p><b>Opfølgning:</b> ⟦f november 2028::Skolerne afrapporterer til udvalget i november 2028.⟧</p>
""" + amounts("Drift", 0.8, 1.9, 1.9, None) + """
<p class=foot><b>Udvalg:</b> ⟦o |Børne- og Familieudvalget|udvalg::Børne- og Familieudvalget⟧ i samarbejde med ⟦o- |Skolelederforeningen|i samarbejde med::Skolelederforeningen⟧ og ⟦o- |Ravnsø Lærerkreds|i samarbejde med::Ravnsø Lærerkreds⟧</p>""") + box("B03", "Ung, men ikke alene: et rådgivningshus for de 15-25-årige", f"""
<p>⟦p::Unge skal kunne få hjælp samme uge, som de beder om den.⟧ Initiativet er en del af udmøntningen af ⟦r Politik:Ungepolitik::Ungepolitikken⟧ og afløser ⟦r Budget2025-2028:forandring17::initiativ B17 i Budget 2025-2028⟧.</p>
<p><b>Sådan gør vi</b></p><ul><li>⟦a::Huset åbner på Jernbanegade 4 den 1. marts 2027⟧</li><li>⟦a::Der ansættes en psykolog og to socialrådgivere⟧</li><li>⟦a::Bemanding i aftentimerne sker sammen med:⟧<ul><li>⟦a2::Headspace-frivillige⟧</li><li>⟦a2::SSP⟧</li><li>⟦a2::ungdomsskolen⟧</li></ul></li></ul>
<p><b>Måltal:</b> ⟦t::⟦m 300|unge|2027|target::300 unge⟧ har fået mindst én samtale ved udgangen af 2027.⟧ ⟦t::⟦m 85|%|2027|target::85 %⟧ af dem svarer, at de fik hjælp inden for en uge.⟧</p>
<p><b>Opfølgning:</b> ⟦f juni;december::Status gives i juni og december.⟧</p>
""" + amounts("Drift", 2.6, 3.0, 3.0, 3.0) + """
<p class=foot><b>Udvalg:</b> ⟦o |Social- og Sundhedsudvalget|udvalg::Social- og Sundhedsudvalget⟧ og ⟦o |Børne- og Familieudvalget|udvalg::Børne- og Familieudvalget⟧</p>""") + """
<h2>⟦sec::Kapitel 2. Værdighed hele livet⟧</h2>
<p>Ældreloven giver nye rammer. Partierne lægger vægt på, at friheden når helt ud til den enkelte borger og medarbejder.</p>
""" + box("B04", "Faste team i hjemmeplejen", f"""
<p><b>Hvad vil vi opnå?</b> ⟦p::Borgeren skal kende dem, der kommer i hjemmet.⟧ ⟦b::I dag møder en borger i gennemsnit ⟦m 17|medarbejdere||baseline::17 medarbejdere på en måned⟧.⟧</p>
<p><b>Det sætter vi i gang</b></p><ul><li>⟦a::Hjemmeplejen deles i 14 selvstyrende team⟧</li><li>⟦a::Visitationen går over til rummelige forløb efter ⟦r Lov:Ældreloven::ældreloven⟧⟧</li><li>⟦a::Planlæggerne omskoles til teamkoordinatorer⟧</li></ul>
<p><b>Hvad skal det føre til?</b> ⟦e::Antallet af medarbejdere pr. borger er højst ⟦m 9|medarbejdere|2028|target::9 om måneden i 2028⟧.⟧ ⟦e::Medarbejderne oplever større indflydelse på deres arbejdsdag.⟧</p>
""" + amounts("Drift", 3.2, 2.4, 0.5, -1.0) + """
<p class=foot><b>Udvalg:</b> ⟦o |Social- og Sundhedsudvalget|udvalg::Social- og Sundhedsudvalget⟧. ⟦f 2. kvartal 2027;4. kvartal 2027::Udvalget får skriftlig status i 2. og 4. kvartal 2027.⟧</p>""") + box("B05", "Genoptræning inden for fem dage", f"""
<p>⟦b::Ventetiden til genoptræning efter ⟦r Lov:Sundhedsloven:§140::sundhedslovens § 140⟧ er vokset til ⟦m 16|dage||baseline::16 dage⟧.⟧ ⟦t::Senest ved udgangen af 2027 skal ventetiden være nede på ⟦m 5|dage|2027|target::fem hverdage⟧.⟧</p>
<p>⟦a::Der oprettes to ekstra stillinger som fysioterapeut.⟧ ⟦a::Træningscentret indfører holdstart hver uge⟧, og ⟦a::åbningstiden udvides til kl. 20 om torsdagen⟧.</p>
""" + amounts("Drift", 1.1, 1.1, 1.1, 1.1) + """
<p class=foot><b>Udvalg:</b> ⟦o |Social- og Sundhedsudvalget|udvalg::Social- og Sundhedsudvalget⟧</p>""") + box("B06", "Samling af natberedskabet", f"""
<p>⟦a::Natteholdene på de tre plejecentre samles i ét beredskab med base på Skovhuset.⟧ ⟦e::Det frigør ⟦m 2.5|årsværk||amount::2,5 årsværk⟧.⟧ ⟦a::Personalet inddrages i tilrettelæggelsen via OMU.⟧</p>
""" + amounts("Drift", -0.6, -1.3, -1.3, -1.3) + """
<p class=foot><b>Udvalg:</b> ⟦o |Social- og Sundhedsudvalget|udvalg::Social- og Sundhedsudvalget⟧</p>""") + """
<blockquote>»Jeg vil bare gerne vide, hvem der ringer på i morgen.« <span>Borger i hjemmeplejen, 84 år, på høringsmødet i Ravnsø Hallen</span></blockquote>
<h2>⟦sec::Kapitel 3. Grønt, tæt og trygt⟧</h2>
""" + box("B07", "Cykelsti fra Ravnsø til Elmestrup", f"""
<p><b>Hvad vil vi opnå?</b> ⟦p::En sikker skolevej for de 180 børn, der bor syd for ringvejen.⟧</p>
<p><b>Det sætter vi i gang</b></p><ul><li>⟦a::Projekteringen udbydes i foråret 2027⟧</li><li>⟦a::Lodsejerne langs åen indkaldes til åstedsforretning⟧</li><li>⟦a::Stien anlægges i to etaper⟧</li></ul>
<p><b>Milepæl:</b> ⟦ms 2028-10::Første etape indvies i oktober 2028.⟧</p>
""" + amounts("Anlæg", 1.0, 9.5, 7.8, None) + """
<p class=foot><b>Udvalg:</b> ⟦o |Teknik- og Klimaudvalget|udvalg::Teknik- og Klimaudvalget⟧</p>""") + box("B08", "Klimasikring af Havnekvarteret", f"""
<p>⟦p::Kvarteret skal kunne modstå en vandstand på ⟦m 2.4|meter||norm::2,4 meter⟧.⟧ Arbejdet følger ⟦r Plan:Klimatilpasningsplan::Klimatilpasningsplanen⟧. ⟦a::Sluse og pumpestation etableres i samarbejde med ⟦o- |Ravnsø Forsyning|i samarbejde med::Ravnsø Forsyning⟧.⟧ ⟦a::Beboerne inviteres til tre workshopper om udformningen af diget.⟧</p>
""" + amounts("Anlæg", 4, 22, 31, 18) + """
<p class=foot><b>Udvalg:</b> ⟦o |Teknik- og Klimaudvalget|udvalg::Teknik- og Klimaudvalget⟧. ⟦tf 2027-08-01|2030-12-31|ja::Anlægsperioden løber fra august 2027 til ultimo 2030.⟧</p>""") + """
<h2>⟦sec::Kapitel 4. En attraktiv og effektiv arbejdsplads⟧</h2>
""" + box("B09", "Sygefraværet skal ned", f"""
<p>⟦b::Det samlede sygefravær var ⟦m 5.9|%|2025|baseline::5,9 % i 2025⟧.⟧ <b>Måltal:</b> ⟦t::Sygefravær i hele organisationen = ⟦m 4.8|%|2028|target::4,8 % i 2028⟧.⟧</p>
<p><b>Det sætter vi i gang</b></p><ul><li>⟦a::Et hurtigt rådgivningsforløb tilbydes fra første sygemelding⟧</li><li>⟦a::Ledere med flere end 40 medarbejdere får støtte fra HR⟧</li></ul>
""" + amounts("Drift", 0.9, -1.5, -3.0, -3.0) + """
<p class=foot><b>Udvalg:</b> ⟦o |Økonomiudvalget|udvalg::Økonomiudvalget⟧. Effekten følges ⟦f kvartalsvis::kvartalsvis i Hoved-MED⟧.</p>""") + box("B10", "Salg af tomme bygninger", f"""
<p>⟦t::Kommunens samlede areal nedbringes med ⟦m -8|%|2030|target::8 % inden udgangen af 2030⟧.⟧ ⟦a::Økonomiudvalget forelægges i 1. halvår 2027 en liste over bygninger, der kan undværes.⟧ ⟦a::Elmestrup gamle skole og Pakhuset sættes til salg.⟧</p>
""" + amounts("Drift", -0.4, -1.2, -2.2, -2.9) + """
<p class=foot><b>Udvalg:</b> ⟦o |Økonomiudvalget|udvalg::Økonomiudvalget⟧</p>""") + box("B11", "Pulje til nærhed i lokalsamfundene", amounts("Drift", 0.3, 0.3, 0.3, 0.3))

OVER = "<h2>Oversigt over initiativer</h2><table class=over><tr><th>Nr.</th><th>Initiativ</th></tr>" + "".join(f"<tr><td>{n}</td><td>{t}</td></tr>" for n, t in over) + "</table><p>For forligskredsen underskriver gruppeformændene:</p><p class=sign>Merete Dahlgaard (A) · Simon Thorup (B) · Ellen Bækgaard (F) · Poul-Erik Vang (V) · Hanne Stisen (L)</p>"
CSS = """@page{size:A4;margin:20mm 17mm 22mm} body{font:10.2pt/1.42 'Liberation Sans';color:#1b1b1b} h1{font-size:34pt;margin:4mm 0;color:#0b4f55} .cover{border-bottom:6px solid #e09f3e;padding:18mm 0 8mm;margin-bottom:8mm} .kom{letter-spacing:.2em;text-transform:uppercase} .sub{font-size:15pt}
h2{color:#0b4f55;font-size:16pt;margin:9mm 0 3mm;break-after:avoid} .box{display:flex;border:1.4px solid #0b4f55;margin:0 0 5mm;break-inside:auto} .no{background:#0b4f55;color:#fff;font-weight:bold;font-size:15pt;padding:4mm;width:14mm;text-align:center} .body{padding:1mm 5mm 2mm;flex:1} h3{margin:2mm 0 1mm;font-size:12.5pt} .body p{margin:1.2mm 0} ul{margin:1mm 0 1mm;padding-left:6mm}
.amt{border-collapse:collapse;width:100%;margin:2mm 0;font-size:9pt;break-inside:avoid} .amt td,.amt th{border-bottom:.6px solid #999;text-align:right;padding:1mm 2mm;font-weight:normal} .amt th:first-child,.amt td:first-child{text-align:left} .foot{font-size:9pt;color:#333} .facts{background:#fdf0d5;padding:3mm 5mm;width:60mm;float:right;margin:0 0 3mm 5mm} blockquote{font:italic 14pt 'Liberation Serif';border-left:4px solid #e09f3e;margin:6mm;padding-left:5mm} blockquote span{display:block;font:8.5pt 'Liberation Sans'} .over{border-collapse:collapse} .over td,.over th{padding:.8mm 4mm;border-bottom:.5px solid #aaa;text-align:left}"""
chromium(f"<!doctype html><html lang=da><meta charset=utf-8><title>Budgetforlig 2027-2030</title><style>{CSS}</style>{T(BODY)}{OVER}</html>", STEM)
T.write(STEM, "pdf", "Budgetforlig 2027-2030", "Ravnsø", None, "budgetforlig", ("2027-01-01", "2030-12-31", ["2027", "2026"]), "adopted")

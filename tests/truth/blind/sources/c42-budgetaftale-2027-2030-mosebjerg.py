"""Budget agreement with numbered changes under themes, prose and a sum under each. Run with Python and chromium on the path: writes the PDF and the truth."""
import html
import pathlib
import subprocess
import tempfile

from facts7 import Doc

doc = Doc("c42", "c42-budgetaftale-2027-2030-mosebjerg", "pdf", title="Budgetaftale 2027-2030", municipality="Mosebjerg", area=None,
          document_type="budgetaftale", state="adopted", period={"from": "2027-01-01", "to": "2030-12-31", "accept": ["2027"]})
esc = lambda t: html.escape(t, quote=False)
out = []
section, number = None, 0


def theme(title, intro):
    global section
    section = doc.section(title)
    out.append(f"<h2>{esc(title)}</h2><p>{esc(doc(intro))}</p>")


def change(title, text, sums, **options):
    global number
    number += 1
    g = doc.goal(title, "forandring", number=str(number), section=section, **options)
    out.append(f'<section><h3>Ændring {number}. {esc(title)}</h3>')
    out.extend(f"<p>{esc(g(p))}</p>" for p in text.strip().split("\n"))
    out.append(f'<p class="sum"><b>Økonomi:</b> {esc(g(sums))}.</p></section>')


theme("Tema A: Børn og unge", "Forligspartierne vil give børn og unge bedre tid sammen med voksne, der kender dem.")
change("To voksne i indskolingen", """
{p|De første skoleår lægger grunden til resten af skolelivet.} {a|Fra august 2027 ansættes der en ekstra pædagog i alle 0. og 1. klasser i dansk- og matematiktimerne.} {a|Skolerne tilrettelægger skemaet, så de to voksne har en fælles forberedelsestime om ugen.}
Ansvarligt udvalg: {o:;Børne- og Skoleudvalget;ansvarligt udvalg|Børne- og Skoleudvalget}.
{f:december 2028|Ordningen evalueres i december 2028.}""", "{m:3.1 mio. kr. 2027 amount|3,1 mio. kr.} i 2027 og {m:7.4 mio. kr. - amount|7,4 mio. kr.} årligt fra 2028", themes=["børn og unge"], target_groups=["børn"])
change("Færre børn med bekymrende skolefravær", """
{b|I skoleåret 2025/26 havde {m:12.5 % 2026 baseline|12,5 procent} af eleverne et fravær på over 10 procent.} {t|Forligspartierne er enige om, at andelen skal ned på {m:9 % 2029 target|9 procent} senest i 2029.} {a|Der oprettes et fremmødeteam med en psykolog, en socialrådgiver og to lærere, som kan rykke ud til familien inden for en uge.} {a|Alle skoler indfører samme registrering af fravær.}
Ansvarligt udvalg: {o:;Børne- og Skoleudvalget;ansvarligt udvalg|Børne- og Skoleudvalget}. {f:halvårligt|Udvalget får fraværstallene forelagt halvårligt.}""", "{m:2.2 mio. kr. 2027 amount|2,2 mio. kr.} i 2027 og {m:2.9 mio. kr. - amount|2,9 mio. kr.} i hvert af årene 2028-2030", themes=["børn og unge"], target_groups=["elever"])
change("En voksen at tale med på ungdomsuddannelserne", """
{b|Unge fortæller, at de savner et sted at gå hen, når livet gør ondt.} {a|Den åbne rådgivning Frirummet får fast træffetid på gymnasiet og erhvervsskolen to dage om ugen.} {t|Ingen ung skal vente mere end {m:10 dage - target|10 dage} på en første samtale.}
Ansvarligt udvalg: {o:;Børne- og Skoleudvalget;ansvarligt udvalg|Børne- og Skoleudvalget} sammen med {o:;Social- og Sundhedsudvalget;ansvarligt udvalg|Social- og Sundhedsudvalget}.""", "{m:850000 kr. - amount|850.000 kr.} årligt i 2027-2029", themes=["børn og unge", "socialpsykiatri og misbrug"], target_groups=["unge"])
theme("Tema B: Ældre og sundhed", "Antallet af borgere over 80 år vokser med en tredjedel inden 2032. Det kræver både flere hænder og nye måder at tilrettelægge arbejdet på.")
change("Faste teams i hjemmeplejen", """
{b|En borger med daglig hjælp møder i gennemsnit {m:17 medarbejdere - baseline|17 forskellige medarbejdere} på to uger.} {t|Det tal skal ned på {m:9 medarbejdere 2028 target|9} inden udgangen af 2028.} {a|Alle distrikter går over til selvstyrende teams med ansvar for egne borgere og egen vagtplan.} {a|Den første bølge begynder i distrikt Vest i marts 2027, og de øvrige følger i september.}
Ansvarligt udvalg: {o:;Social- og Sundhedsudvalget;ansvarligt udvalg|Social- og Sundhedsudvalget}. {f:kvartal|Forvaltningen afrapporterer hvert kvartal.}""", "{m:4.5 mio. kr. 2027 amount|4,5 mio. kr.} i 2027, {m:3 mio. kr. 2028 amount|3,0 mio. kr.} i 2028 og {m:1.5 mio. kr. 2029 amount|1,5 mio. kr.} i 2029", themes=["hjemmepleje og ældre", "tværfaglighed og teams"], target_groups=["ældre"])
change("Aflastning til familier, der lever med demens", """
{p|Ægtefæller og børn bærer en stor del af omsorgen, og de skal kunne holde til det.} {a|Daghjemmet Kastaniegården udvider åbningstiden med to aftener og lørdag formiddag.} {a|Demensrådgiveren tilbyder samtalegrupper for pårørende i begge ender af kommunen.} {t|Antallet af pladser stiger fra {m:18 pladser 2026 baseline|18} til {m:30 pladser 2028 target|30} i 2028.}
Ansvarligt udvalg: {o:;Social- og Sundhedsudvalget;ansvarligt udvalg|Social- og Sundhedsudvalget}.""", "{m:1.6 mio. kr. 2027 amount|1,6 mio. kr.} i 2027, derefter {m:2.4 mio. kr. - amount|2,4 mio. kr.} årligt", themes=["hjemmepleje og ældre"], target_groups=["pårørende", "borgere med demens"])
change("Sygefraværet i ældreplejen skal ned", """
{b|Sygefraværet på plejecentrene ligger på {m:9.1 % 2025 baseline|9,1 procent}.} {t|Målet er et fald på {m:-1.5 procentpoint 2028 target|1,5 procentpoint} inden udgangen af 2028.} {a|Hvert plejecenter får en fast arbejdsmiljøkonsulent i et halvt år.} {a|Samtidig indføres der en fælles procedure for samtaler i løbet af de første 14 dage.} {e|Det forventes, at vikarudgiften dermed kan nedbringes.}
Ansvarligt udvalg: {o:;Økonomiudvalget;ansvarligt udvalg|Økonomiudvalget}. {f:juni;december|Hovedudvalget drøfter udviklingen i juni og december.}""", "{m:600000 kr. 2027 amount|600.000 kr.} i 2027. Fra 2029 indregnes en besparelse på {m:1.2 mio. kr. - amount|1,2 mio. kr.} årligt", themes=["sygefravær", "arbejdsmiljø og trivsel"], target_groups=["medarbejdere"])
theme("Tema C: Job og uddannelse", "Beskæftigelsen er høj, men virksomhederne mangler stadig faglært arbejdskraft.")
change("Fritidsjob som den første nøgle", """
{p|Et fritidsjob giver unge selvtillid, netværk og lyst til uddannelse.} {a|Der ansættes en fritidsjobkonsulent, som finder pladser i butikker, landbrug og foreninger.} {t|I 2027 skal {m:60 unge 2027 target|60 unge} mellem 13 og 17 år i job gennem ordningen, og fra 2028 skal tallet være {m:100 unge 2028 target|100} om året.}
Ansvarligt udvalg: {o:;Arbejdsmarkedsudvalget;ansvarligt udvalg|Arbejdsmarkedsudvalget}.""", "{m:540000 kr. - amount|540.000 kr.} årligt", themes=["beskæftigelse og virksomheder", "børn og unge"], target_groups=["unge"])
change("Flere voksenlærlinge", """
{a|Kommunen opretter 12 pladser til voksenlærlinge inden for pleje, anlæg og køkken.} {a|Jobcentret screener alle ledige uden faglig uddannelse og tilbyder en vejledningssamtale.} {r:Lov:LAB|Lov om en aktiv beskæftigelsesindsats} sætter rammen for tilskuddet.
{o:;Arbejdsmarkedsudvalget;ansvarligt udvalg|Arbejdsmarkedsudvalget} er ansvarligt udvalg og {f:april|får en status hvert år i april}.""", "{m:1.15 mio. kr. 2027 amount|1,15 mio. kr.} i 2027 og {m:1.9 mio. kr. - amount|1,9 mio. kr.} årligt fra 2028", themes=["beskæftigelse og virksomheder", "rekruttering og fastholdelse"], target_groups=["ledige"])
theme("Tema D: By, klima og drift", "Temaet samler investeringer og de besparelser, som er nødvendige for at få budgettet til at hænge sammen.")
change("Sikker cykelvej mellem Mosebjerg og Nørre Tved", """
{b|Strækningen er fem kilometer lang og bruges af skolebørn fra tre landsbyer.} {a|Der anlægges dobbeltrettet cykelsti langs Tvedvej.} {w:2028-04-01..2029-10-31|Arbejdet udføres fra april 2028 til oktober 2029.}
Ansvarligt udvalg: {o:;Teknik- og Klimaudvalget;ansvarligt udvalg|Teknik- og Klimaudvalget}.""", "{m:14.2 mio. kr. - amount|14,2 mio. kr.} på anlægsbudgettet i 2028 og 2029 samt {m:120000 kr. - amount|120.000 kr.} årligt til drift", themes=["bygninger og boliger"], target_groups=["børn"])
change("Mindre energi i de kommunale bygninger", """
{t|Energiforbruget i skoler, haller og daginstitutioner skal reduceres med {m:-15 % 2030 target|15 procent} frem mod 2030.} {a|Ventilationen udskiftes på fire skoler.} {a|Der sættes solceller på Mosebjerghallen.} {a|Tekniske servicemedarbejdere uddannes i energistyring.}
Ansvarligt udvalg: {o:;Teknik- og Klimaudvalget;ansvarligt udvalg|Teknik- og Klimaudvalget}, jf. {r:Plan:Klimaplan|Klimaplanen}.""", "Besparelse på {m:300000 kr. 2027 amount|300.000 kr.} i 2027, stigende til {m:2.1 mio. kr. 2030 amount|2,1 mio. kr.} i 2030", themes=["bygninger og boliger"])
change("Administrationen løser opgaverne for færre penge", """
{t|Rådhusets udgifter til løn og konsulenter sænkes over hele perioden.} {a|Brugen af eksterne konsulenter begrænses til sager, hvor kommunen ikke selv har viden.} {a|Kontraktstyringen samles i Økonomi og Indkøb.}
{o:Niels-Jørgen Brask;Kommunaldirektør|Kommunaldirektør Niels-Jørgen Brask} har ansvaret for udmøntningen.""", "Besparelse på {m:2.5 mio. kr. 2027 amount|2,5 mio. kr.} i 2027 og {m:4.5 mio. kr. - amount|4,5 mio. kr.} fra 2029", themes=["økonomi og styring"])

CSS = """@page{size:A4;margin:26mm 26mm 22mm 26mm;@bottom-center{content:"Budgetaftale 2027-2030 · " counter(page);font:9pt 'Liberation Serif'}}
body{font:11.3pt/1.42 'Liberation Serif',serif;color:#111}h1{font-size:30pt;color:#1d4f2f;margin:0 0 4mm}h2{font-size:17pt;color:#1d4f2f;border-bottom:1.5pt solid #1d4f2f;margin:11mm 0 3mm;break-after:avoid}
h3{font-size:12.4pt;margin:6mm 0 1.5mm;break-after:avoid}p{margin:0 0 2.2mm;text-align:justify;hyphens:auto}.lead{font-size:13pt}
table{border-collapse:collapse;font-size:10pt;break-inside:avoid}.sum{background:#e4efe6;padding:1.4mm 3mm;text-align:left;break-inside:avoid}.all td,.all th{padding:.7mm 3mm;text-align:right;border-bottom:.5pt solid #9aa}.all th:first-child,.all td:first-child{text-align:left}
.all{width:100%;margin:2mm 0 4mm}.all th{background:#1d4f2f;color:#fff}.party td{padding:7mm 6mm 0 0;border:0;width:50%;vertical-align:bottom}.party{width:100%}"""
front = "<h1>Budgetaftale 2027-2030</h1><p class=lead>Mosebjerg Kommune, den 14. september 2026</p>"
for p in ("Aftalen er indgået mellem Socialdemokratiet, Venstre, SF, Det Konservative Folkeparti og Borgerlisten Mosebjerg. Tilsammen har partierne 21 af byrådets 25 mandater.",
          "Forligspartierne er enige om et budget i balance med et overskud på den ordinære drift på mindst 90 mio. kr. i hvert af årene. Skatten er uændret, og serviceudgifterne holdes inden for rammen.",
          "Aftalen består af elleve ændringer i forhold til det tekniske budget. De er samlet i fire temaer. Beløb er i 2027-priser, og i oversigten nedenfor er en besparelse vist med minus."):
    front += f"<p>{esc(doc(p))}</p>"
front += """<table class=all><tr><th>Tema, 1.000 kr.</th><th>2027</th><th>2028</th><th>2029</th><th>2030</th></tr>
<tr><td>Børn og unge</td><td>6.150</td><td>11.150</td><td>11.150</td><td>10.300</td></tr><tr><td>Ældre og sundhed</td><td>6.700</td><td>5.400</td><td>2.700</td><td>1.200</td></tr>
<tr><td>Job og uddannelse</td><td>1.690</td><td>2.440</td><td>2.440</td><td>2.440</td></tr><tr><td>By, klima og drift</td><td>-2.800</td><td>-4.900</td><td>-5.980</td><td>-6.480</td></tr></table>"""
end = "<h2>Forligets løbetid</h2><p>Aftalen gælder, til der er indgået en ny aftale for 2028-2031. Ændringer kræver enighed mellem alle forligspartier, og partierne mødes, når et af dem ønsker det.</p>"
end += "<table class=party><tr><td>Birgitte Sandvad<br>Socialdemokratiet</td><td>Ole Krog-Winther<br>Venstre</td></tr><tr><td>Amina Yusuf Lind<br>SF</td><td>Carl Emil Stavnager<br>Det Konservative Folkeparti</td></tr><tr><td>Poul Ravnkilde<br>Borgerlisten Mosebjerg</td><td></td></tr></table>"
page = f'<!DOCTYPE html><html lang="da"><head><meta charset="utf-8"><title>Budgetaftale 2027-2030</title><style>{CSS}</style></head><body>{front}{"".join(out)}{end}</body></html>'
with tempfile.TemporaryDirectory() as tmp:
    p = pathlib.Path(tmp, "page.html")
    p.write_text(page, "utf-8")
    subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp}/profile", "--no-pdf-header-footer", f"--print-to-pdf={doc.file}", p.as_uri()], check=True, capture_output=True, timeout=120)
doc.write_truth()

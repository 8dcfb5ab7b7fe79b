"""Portrait status memo: goal, what is done, next step, traffic light as a word (WeasyPrint PDF). Run: python3 t30.py"""
from marks import *
import weasyprint
STEM = "t30-statusnotat-sundhedsaftalen-roensted"
T = Marks("t30")
GROUPS = [
    ("A. Forebyggelse", [
        ("⟦g mål|::Røgfri ungdom⟧<br><i>Mål: ⟦t::Højst ⟦m 5|%|2026|target::5 %⟧ af de 15-19-årige ryger i 2026⟧</i>", "⟦a::Alle ungdomsuddannelser har indført røgfri skoletid.⟧ ⟦a::Tobakspatruljen har besøgt ⟦m 22|butikker||other::22 butikker⟧.⟧ ⟦b::Andelen er nu ⟦m 8|%||baseline::8 %⟧.⟧", "⟦a::Stoplinje for snus åbner i august⟧", "⟦s gul::Gul⟧"),
        ("⟦g mål|::Bevægelse i dagtilbud⟧", "⟦a::⟦m 48|pædagoger||other::48 pædagoger⟧ er uddannet som bevægelsesagenter.⟧", "⟦a::Der holdes netværksmøde i hvert distrikt⟧<br>⟦a::Materialet lægges på intranettet⟧", "⟦s grøn::Grøn⟧"),
        ("⟦g mål|::Færre alkoholskader blandt seniorer⟧<br>(jf. ⟦r Politik:Sundhedspolitik::Sundhedspolitikken⟧, pejlemærke 4)", "⟦b::Projektet har ligget stille, siden projektlederen rejste i februar.⟧", "⟦a::Stillingen genopslås i juni⟧", "⟦s rød::Rød⟧"),
        ("⟦g mål|::Mental sundhed på arbejdspladsen⟧", "–", "Afventer budget 2026", "⟦s ikke startet::–⟧"),
    ]),
    ("B. Det nære sundhedsvæsen", [
        ("⟦g mål|::Flere hjemmefra og ind igen uden genindlæggelse⟧<br><i>Mål: ⟦t::⟦m -15|%||target::15 pct. færre⟧ genindlæggelser⟧</i>", "⟦a::Følge-hjem-ordningen omfatter nu alle over 75 år.⟧ ⟦a::Akutteamet er udvidet med to sygeplejersker⟧ for midler fra ⟦r Budget2024-2027:forandring21::initiativ 21 i Budget 2024-2027⟧.", "⟦a::Samarbejdsaftalen med Region Fjordlandet genforhandles i september⟧", "⟦s grøn::Grøn⟧"),
        ("⟦g mål|::Sundhedshus i Rønsted Vest⟧", "⟦a::Lejemålet er underskrevet, og arkitekten har afleveret sit forslag.⟧ Ansvarlig: ⟦o Bo Trane|anlægschef|ansvarlig::anlægschef Bo Trane⟧.", "⟦a::Licitation i 3. kvartal⟧<br>⟦a::Indflytning ⟦ms 2026-05::maj 2026⟧⟧", "⟦s gul::Gul⟧"),
        ("⟦g mål|::Ét kald til borgere med flere sygdomme⟧", "⟦a::Afprøvet i to lægehuse fra januar til april.⟧ Borgerne er glade for ordningen, men lægerne savner tid.", "⟦a::Model B udarbejdes sammen med praksiskonsulenten⟧", "⟦s gul::Gul⟧"),
        ("⟦g mål|::Fælles sprog i journalen⟧", "⟦a::Alle medarbejdere har fået undervisning i FSIII.⟧ Målet er nået, og sagen er lukket.", "Intet", "⟦s grøn::Grøn⟧"),
    ]),
    ("C. Lighed i sundhed", [
        ("⟦g mål|::Tandpleje til socialt udsatte⟧<br>(⟦r Lov:Sundhedsloven:§134::sundhedslovens § 134⟧)", "⟦a::Tandklinikken holder åbent for målgruppen hver torsdag.⟧ ⟦a::⟦m 96|borgere||baseline::96 borgere⟧ er behandlet.⟧", "⟦a::Udgående tandplejer på varmestuen⟧", "⟦s grøn::Grøn⟧"),
        ("⟦g mål|::Kvindesundhed på tværs af kulturer og generationer i Søparken samt boligområdet Ved Åen⟧", "⟦a::Bydelsmødre har holdt ⟦m 11|samtalesaloner||other::11 samtalesaloner⟧.⟧<br>Kontakt: ⟦o? Amira Haddad Lund|projektleder|kontakt::projektleder Amira Haddad Lund⟧", "⟦a::Screeningsbus besøger området i oktober⟧<br>⟦f december 2025::Evaluering i december 2025⟧", "⟦s grøn::Grøn⟧"),
        ("⟦g mål|::Sund mad på tilbuddene efter ⟦r Lov:Serviceloven:§104::§ 104 i serviceloven⟧⟧", "⟦a::Køkkenchefen har besøgt alle fem aktivitetstilbud.⟧", "⟦a::Fælles indkøbsaftale⟧", "⟦s rød::Rød⟧"),
    ]),
    ("D. Data og kvalitet", [
        ("⟦g mål|::Sundhedsprofil for hver skole⟧", "⟦a::Profilerne for de første seks skoler er offentliggjort.⟧", "⟦a::De resterende fire skoler får deres profil inden jul⟧", "⟦s grøn::Grøn⟧"),
        ("⟦g mål|::Færre utilsigtede hændelser med medicin⟧<br><i>Mål: ⟦t::Fra ⟦m 410|hændelser|2024|baseline::410 i 2024⟧ til ⟦m 300|hændelser|2025|target::300 i 2025⟧⟧</i>", "⟦a::Medicinrum er indrettet ens på alle plejecentre.⟧ I årets første fem måneder er der registreret ⟦m 139|hændelser|2025|baseline::139 hændelser⟧.", "⟦a::Dosispakning tilbydes flere borgere⟧", "⟦s grøn::Grøn⟧"),
    ]),
]
body = ""
for name, rows in GROUPS:
    body += T(f"<tr class=g><td colspan=4>⟦sec::{re.sub('^.. ', '', name)}⟧</td></tr>").replace(">" + name[3:], ">" + name)
    for row in rows:
        body += "<tr>" + "".join(f"<td>{T(c)}</td>" for c in row) + "</tr>"
        T("⟦end::⟧")
CSS = """@page{size:A4;margin:20mm 18mm;@bottom-right{content:"Side " counter(page);font:8pt 'Liberation Sans'}@top-right{content:"Sagsnr. 29.00.00-P20-3-25";font:8pt 'Liberation Sans';color:#777}}
body{font:9.5pt/1.4 'Liberation Sans'} h1{font-size:16pt;margin:3mm 0} p{margin:0 0 3mm} .mt{color:#555;font-size:9pt} table{border-collapse:collapse;width:100%} th{text-align:left;border-bottom:1.5pt solid #000;padding:3px 5px} td{border-bottom:.5pt solid #999;padding:4px 5px;vertical-align:top} thead{display:table-header-group}
tr.g td{background:#eee;font-weight:bold} td:nth-child(1){width:47mm} td:nth-child(3){width:44mm} td:nth-child(4){width:13mm} .leg{font-size:8.5pt;color:#333}"""
page = f"""<!doctype html><html lang=da><meta charset=utf-8><title>Notat</title><style>{CSS}</style><p class=mt>Rønsted Kommune<br>Sundhed og Ældre, Stabsafsnittet<br>12. juni 2025</p><h1>Status på målene i den lokale sundhedsplan</h1>
<p>Til Sundhedsudvalgets møde den 24. juni 2025. Notatet gør rede for, hvor langt forvaltningen er nået med de tretten mål, som udvalget vedtog i januar 2024. Ingen mål er udgået, og ét forventes at blive udskudt til næste år.</p>
<p class=leg>Signatur: Grøn = som planlagt. Gul = mindre forsinkelse. Rød = kræver beslutning. – = ikke begyndt.</p>
<table><thead><tr><th>Mål</th><th>Hvad er gjort?</th><th>Næste skridt</th><th>Lys</th></tr></thead>{body}</table>
<p style="margin-top:5mm"><b>Forvaltningens bemærkninger.</b> De to røde mål skyldes vakante stillinger. Forvaltningen foreslår, at udvalget tager status til efterretning. Næste status kommer i december 2025.</p></html>"""
weasyprint.HTML(string=page).write_pdf(DOCS / f"{STEM}.pdf")
T.goals[9]["page"], T.goals[10]["page"] = 1, 2      # their titles run over lines that the text mixes with the next cell
T.write(STEM, "pdf", "Status på målene i den lokale sundhedsplan", "Rønsted", "Sundhed og Ældre", "statusnotat", ("2025-06-12", "2025-06-12", ["2025", "2024"]), "status")

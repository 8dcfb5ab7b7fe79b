"""Rendered by facts2.py with WeasyPrint: a memo with a status table in portrait."""
from facts2 import Doc

d = Doc(
    "c12-midtvejsstatus-sundhed-halkaer", "pdf", title="Midtvejsstatus på udviklingsmålene for Sundhed og Forebyggelse", municipality="Halkær", area="Sundhed og Forebyggelse",
    document_type="status", period={"from": "2024-01-01", "to": "2024-12-31", "accept": ["2024"]}, state="status",
)
rows = []
ul = lambda *items: "<ul>" + "".join(f"<li>{i}</li>" for i in items) + "</ul>"
light = {"Grøn": "#3a9d4f", "Gul": "#e8b923", "Rød": "#c8352d"}


def section(text):
    rows.append(f'<tr class="s"><td colspan="5">{text}</td></tr>')
    return text


def row(g, more, done, nxt, colour):
    dot = f'<span class="dot" style="background:{light[colour]}"></span><br>{colour}' if colour in light else colour
    if colour in light:
        g.d["state"] = colour.lower()
    rows.append(f"<tr><td>{g.d['number']}</td><td><b>{g}</b>{more}</td><td>{done}</td><td>{nxt}</td><td class='c'>{dot}</td></tr>")


S = section("Nære sundhedstilbud")
g = d.goal("Sundhedshus i Brovad", "mål", "1.1", S, themes=["nære sundhedsvæsen", "bygninger og boliger"])
row(g, "<br>" + g.t("Huset står klar til indflytning i efteråret 2025."), ul(g.a("Byggeprogrammet er vedtaget af kommunalbestyrelsen i marts"), g.a("Lægehuset har skrevet under på lejeaftalen")),
    ul(g.a("Projektet sendes i udbud i september"), g.a("Fysioterapeuterne inddrages i indretningen")), "Grøn")
g.o("Tovholder: Byggechef Lars Kjærulff", "Lars Kjærulff", "Byggechef", "tovholder"), g.ms("Projektet sendes i udbud i september", "2024-09")
rows[-1] = rows[-1].replace("efteråret 2025.", "efteråret 2025.<br><i>Tovholder: Byggechef Lars Kjærulff</i>")

g = d.goal("Færre genindlæggelser", "mål", "1.2", S, themes=["nære sundhedsvæsen", "hjemmepleje og ældre"], groups=["ældre"])
row(g, "<br>" + g.t("Andelen af ældre, der genindlægges inden for 30 dage, falder fra 19 % til 16 %") + ".<br><i>" + g.o("Tovholder: Anne-Sofie Lund-Hansen", "Anne-Sofie Lund-Hansen", None, "tovholder") + "</i>",
    ul(g.a("Akutteamet er udvidet til alle ugens dage"), g.a("Der er holdt tre fælles skolebænke med " + g.o("hospitalet", None, "hospitalet", "samarbejdspartner", "either") + " om udskrivning"), g.m("Andelen var i 1. kvartal 17,8 %", 17.8, "%", "baseline", 2024)),
    ul(g.a("Hjemmesygeplejen begynder at ringe til alle udskrevne inden for et døgn"), g.a("Ordningen med farmaceut afprøves i Sandhuse")), "Grøn")
g.m("falder fra 19 % til 16 %", 16, "%", "target"), g.m("falder fra 19 %", 19, "%", "baseline")

g = d.goal("Forløbsprogram for KOL og diabetes", "mål", "1.3", S, themes=["nære sundhedsvæsen"], groups=["borgere med kronisk sygdom"])
row(g, "<br>" + g.t("200 borgere gennemfører et forløb i 2024") + ".", ul(g.a("Der er oprettet hold i Brovad og Ålum"), g.m("74 borgere har gennemført", 74, "borgere", "baseline", 2024)) + "<p>Henvisningerne fra de praktiserende læger går langsommere end ventet.</p>",
    ul(g.a("Praksiskonsulenten besøger de ni største lægehuse"), g.a("Et aftenhold for borgere i arbejde åbner i oktober")), "Gul")
g.m("200 borgere gennemfører et forløb i 2024", 200, "borgere", "target", 2024)

g = d.goal("Digitale hjemmebesøg", "mål", "1.4", S, themes=["velfærdsteknologi og digitalisering"])
row(g, "<br>" + g.t("Mindst 60 borgere får en del af deres besøg over skærm ved årets udgang.") + "<br><i>" + g.o("Tovholder: Digitaliseringskonsulent Tue Ravn", "Tue Ravn", "Digitaliseringskonsulent", "tovholder") + "</i>",
    "<p>" + g.a("Skærme er indkøbt, og 22 medarbejdere har været på kursus.") + " Leverandøren har to gange udskudt den opdatering, som løsningen kræver.</p>",
    "<p>" + g.a("Direktøren har indkaldt leverandøren til møde den 27. juni.") + "</p>", "Rød")
g.m("Mindst 60 borgere", 60, "borgere", "target", 2024), g.ms("møde den 27. juni", "2024-06-27"), g.o("Direktøren", None, "Direktøren", "indkalder", "either")

S = section("Forebyggelse og fællesskaber")
g = d.goal("Røgfri ungdom 2030", "mål", "2.1", S, themes=["børn og unge"], groups=["unge"])
row(g, "", ul(g.a("Alle fem folkeskoler har indført røg- og nikotinfri skoletid"), g.a("Kampagnen #BareNej har været vist i biografen")), ul(g.a("Ungdomsuddannelserne skriver under på et fælles kodeks efter sommerferien")), "Grøn")

g = d.goal("Ud af ensomhed", "mål", "2.2", S, themes=["samskabelse og frivillighed", "hjemmepleje og ældre"], groups=["ældre", "frivillige"])
row(g, "<br>" + g.t("Antallet af ældre, der ofte føler sig alene, skal halveres inden 2026") + ".<br><i>" + g.o("Tovholdere: Kirsten Amdi og Frivilligcenter Halkær", "Kirsten Amdi", None, "tovholder") + "</i>",
    ul(g.a("Telefonvenner er startet med 31 frivillige"), g.a("Forebyggende medarbejdere spørger nu systematisk til ensomhed ved besøg efter " + g.r("Servicelovens § 79 a", "Lov:Serviceloven:§79a"))),
    ul(g.a("Der åbnes spisefællesskaber i tre landsbyer"), g.a("Tilflyttere over 70 år får en velkomstsamtale")), "Grøn")
g.o("Frivilligcenter Halkær", "Frivilligcenter Halkær", None, "tovholder"), g.m("skal halveres", -50, "%", "target", 2026)

g = d.goal("Bevægelse for alle børnefamilier", "mål", "2.3", S, themes=["børn og unge"], groups=["familier"])
row(g, "", "<p>–</p>", "<p>" + g.a("Indsatsen er flyttet til 2025, fordi projektlederen er fratrådt.") + "</p>", "–")
g.d["activities"].clear()

g = d.goal("Tidlig opsporing af alkoholproblemer", "mål", "2.4", S, themes=["socialpsykiatri og misbrug"], groups=["voksne"])
row(g, "<br>Måltal: " + g.t("40 samtaler om måneden"), "<p>" + g.a("Frontpersonalet i jobcenter og borgerservice er undervist i den korte samtale.") + " " + g.m("I maj blev der holdt 28 samtaler.", 28, "samtaler", "baseline", 2024) + "</p>",
    ul(g.a("Undervisningen gentages i november for dem, der ikke nåede med"), g.a("Rådgivningen får åbent hver torsdag aften")), "Gul")
g.m("40 samtaler om måneden", 40, "samtaler om måneden", "target")

S = section("Organisation")
g = d.goal("Lavere sygefravær", "mål", "3.1", S, themes=["sygefravær"], groups=["medarbejdere"])
row(g, "<br>" + g.t("Fraværet bringes ned på 5,2 % i 2024") + ".<br><i>" + g.o("Tovholder: Sundhedschef Ditte Øland", "Ditte Øland", "Sundhedschef", "tovholder") + "</i>",
    ul(g.a("Nærværssamtaler er indført fra dag 5"), g.a("Lederne har fået et fælles overblik i ledelsesinformationen"), g.m("Fraværet er opgjort til 6,1 % for årets første fem måneder", 6.1, "%", "baseline", 2024)),
    ul(g.a("HR gennemfører en analyse af langtidsfraværet i hjemmesygeplejen"), g.a("MED-udvalget drøfter analysen i oktober")), "Gul")
g.m("ned på 5,2 % i 2024", 5.2, "%", "target", 2024), g.o("MED-udvalget", None, "MED-udvalget", "drøfter", "either"), g.ms("MED-udvalget drøfter analysen i oktober", "2024-10")

g = d.goal("En fælles indgang for borgere og pårørende", "mål", "3.2", S, themes=["overgange og sammenhæng"], groups=["borgere", "pårørende"])
row(g, "", ul(g.a("Ét telefonnummer har erstattet syv")), ul(g.a("Der udarbejdes svarskabeloner i et sprog, som alle kan forstå"), g.a("Brugertilfredsheden måles til december")), "Grøn")
g.ms("Brugertilfredsheden måles til december", "2024-12")

g = d.goal("Flere sygeplejersker i faste stillinger", "mål", "3.3", S, themes=["rekruttering og fastholdelse"], groups=["medarbejdere"])
row(g, "<br>" + g.t("Udgiften til vikarbureauer er under 1,5 mio. kr. i 2024") + ".<br><i>" + "Tovholder: Sygeplejefaglig leder Jonna Friis samt FTR Helle Bruun (DSR)" + "</i>",
    ul(g.a("Ni nyuddannede er ansat i et etårigt turnusforløb"), g.a("Vi har holdt åbent hus på sygeplejeskolen to gange")), ul(g.a("Der forhandles lokalaftale om weekendtillæg"), g.a("Studerende tilbydes timer i afløserkorpset")), "Grøn")
g.o("Sygeplejefaglig leder Jonna Friis", "Jonna Friis", "Sygeplejefaglig leder", "tovholder"), g.o("FTR Helle Bruun (DSR)", "Helle Bruun", "FTR", "tovholder")
g.m("under 1,5 mio. kr. i 2024", 1500000, "kr.", "target", 2024)

page = f"""<html lang="da"><head><meta charset="utf-8"><title>Midtvejsstatus</title><style>
@page {{ size:A4; margin:22mm 16mm 20mm 16mm; @top-right {{ content:"Halkær Kommune · Sundhed og Forebyggelse"; font:8pt 'Source Sans Pro' }} @bottom-right {{ content:counter(page) "/" counter(pages); font:8pt 'Source Sans Pro' }} }}
body {{ font:9.6pt/1.35 'Source Sans Pro'; color:#1c1c1c; hyphens:auto }} h1 {{ font-size:17pt; margin:4mm 0 1mm; hyphens:none }} h2 {{ font-size:12pt; margin:5mm 0 1mm }}
.memo td {{ padding:0 6mm 0 0; vertical-align:top }} .memo {{ border-bottom:1px solid #555; width:100%; padding-bottom:2mm }}
table.t {{ border-collapse:collapse; width:100%; table-layout:fixed; font-size:8.7pt }} .t th {{ background:#274b6d; color:#fff; text-align:left; padding:1.5mm }} .t td {{ border:.4pt solid #8aa; padding:1.4mm; vertical-align:top }}
.t tr.s td {{ background:#dfe8f0; font-weight:bold }} .t ul {{ margin:0; padding-left:3.4mm }} .t p {{ margin:0 }} .c {{ text-align:center }} .dot {{ display:inline-block; width:4mm; height:4mm; border-radius:2mm }}
</style></head><body>
<p style="font-size:20pt;font-weight:bold;color:#274b6d;margin:0">Notat</p>
<table class="memo"><tr><td>Til:</td><td>Sundheds- og Ældreudvalget</td><td>Dato:</td><td>14. juni 2024</td></tr><tr><td>Kopi:</td><td>Direktionen</td><td>Sagsnr.:</td><td>29.00.00-P22-3-24</td></tr><tr><td>Fra:</td><td>Sundhedschef Ditte Øland</td><td>Udarbejdet af:</td><td>Camilla Roed</td></tr></table>
<h1>Midtvejsstatus på udviklingsmålene for Sundhed og Forebyggelse</h1>
<p>Udvalget vedtog i december 2023 elleve udviklingsmål for Sundhed og Forebyggelse. Målene skal være indfriet ved årets udgang, medmindre andet er nævnt. Forvaltningen gør her rede for, hvor langt arbejdet er nået pr. 31. maj 2024, og hvad der sker i resten af året.</p>
<p>Seks mål følger planen, tre er i risiko for at blive forsinket, og ét mål vurderes ikke at kunne nås. Et mål er sat i bero og har derfor ikke fået en farve. Arbejdet er finansieret inden for den vedtagne ramme på 212 mio. kr.</p>
<h2>Sådan læses skemaet</h2>
<p>Grøn: Målet følger planen. Gul: Der er forsinkelser, men målet ventes nået. Rød: Målet ventes ikke nået i 2024.</p>
<table class="t"><colgroup><col style="width:8.5mm"><col style="width:45mm"><col><col><col style="width:14mm"></colgroup><thead><tr><th>Nr.</th><th>Mål</th><th>Hvad er gjort</th><th>Næste skridt</th><th>Lys</th></tr></thead><tbody>{''.join(rows)}</tbody></table>
<h2>Videre proces</h2>
<p>Endelig status forelægges udvalget i februar 2025 sammen med forslag til mål for det kommende år. Spørgsmål til notatet kan rettes til Camilla Roed, tlf. 70 00 00 00.</p>
</body></html>"""
d.weasy(page)

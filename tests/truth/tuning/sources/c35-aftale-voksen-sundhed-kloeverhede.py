"""Agreement of the other directorate of the same municipality: run-in labels in serif prose. Render: python THIS (reportlab, pdftotext)."""
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import cm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import HRFlowable, KeepTogether, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from facts5 import Doc

D = Doc("c35", "c35-aftale-voksen-sundhed-kloeverhede.pdf", "Aftale for 2026 mellem direktionen og Voksen og Sundhed", "Kløverhede", "Voksen og Sundhed", "aftale",
        {"from": "2026-01-01", "to": "2026-12-31", "accept": ["2026"]}, "adopted",
        challenges=[{"text": "I 2032 vil der være 900 flere borgere over 80 år i Kløverhede end i dag"}, {"text": "Hver tredje sygeplejerske kan gå på pension inden for ti år"}])
A, B, C = "A. Fælles mål på tværs af direktørområderne", "B. Sundhed og hverdagsliv", "C. Arbejde og fællesskab"
BODY = []

g = D.goal("g01", "Mere nærvær, mindre fravær", "mål", number="A1", section=A, themes=["sygefravær", "arbejdsmiljø og trivsel"], groups=["medarbejdere", "ledere"])
BODY.append(("A1", g, [
    ("Afsæt", g("{b Målet går igen i begge direktørområders aftaler, altså også i aftalen for {o -;fælles mål|Børn og Læring}. {m 7.1;%;2025;baseline;Voksen og Sundhed|Hos os lå fraværet på 7,1 procent i det seneste år}, højest i aften- og nattevagterne.} Målet udmønter {r Kompas;Pejlemærker:Kompas:2|kurs 2 i Direktionens Kompas}.")),
    ("Målet er", g("{t at {m 6.2;%;2026;target;Voksen og Sundhed|sygefraværet i Voksen og Sundhed falder til 6,2 procent} inden årets udgang, og} {t at {m 75;%;2026;target;ansatte uden langtidsfravær|tre ud af fire ansatte (75 procent)} slet ikke har sygeperioder over to uger.}")),
    ("Derfor vil vi", [g("{a indføre samtaler om nærvær, før fraværet bliver langt}"), g("{a give vagtplanlæggerne mulighed for at bytte vagter hen over distrikterne}"), g("{a gennemgå de {m 30;forløb;;other|30 længste sygeforløb} sammen med arbejdsmedicinerne}")]),
    ("Ansvar", g("{o +;ansvar;Torben Hyldig;centerchef|Centerchef Torben Hyldig} og {o +;ansvar;Alma Riis Kofoed;ældrechef|ældrechef Alma Riis Kofoed}, i dialog med {o -;dialog|Område-MED}.")),
    ("Opfølgning", g("{f kvartalsvis|Kvartalsvis i direktionen på baggrund af udtræk fra lønsystemet.}")),
]))
g = D.goal("g02", "Et sikkert skifte ved det 18. år", "mål", number="A2", section=A, themes=["overgange og sammenhæng", "handicap og botilbud"], groups=["unge med handicap", "pårørende"])
BODY.append(("A2", g, [
    ("Afsæt", g("{b Når en ung fylder 18 år, overtager voksenmyndigheden ansvaret efter {r Lov;Lov:Serviceloven:§85|§ 85} og {r Lov;Lov:Serviceloven:§107|§ 107 i Serviceloven}. For mange forældre føles det som at blive sat af på en station, hvor toget ikke kører videre.} Målet er aftalt med {o -;fælles mål|Børn og Læring}, der beskriver familiernes del af opgaven.")),
    ("Målet er", g("{t at ingen myndighedssag skifter hænder, uden at den unge har mødt sin nye sagsbehandler mindst to gange.}")),
    ("Derfor vil vi", [g("{a lade voksenrådgiveren deltage i statusmøderne, allerede fra den unge er 16 år}"), g("{a stille to årsværk til rådighed for overgangsteamet}"), g("{a tegne et forløbskort, som familien kan have hængende på køleskabet}")]),
    ("Succeskriterium", g("{e Forældrene svarer, at de kendte datoen, stedet og mennesket på forhånd.}")),
    ("Ansvar", g("{o +;ansvar;;Myndighedschefen|Myndighedschefen}.")),
    ("Opfølgning", g("{f juni;december|Der gøres status i juni og december sammen med Familieafdelingens ledelse.}")),
]))
g = D.goal("g03", "Færre fagfolk omkring samme køkkenbord", "mål", number="A3", section=A, themes=["overgange og sammenhæng", "beskæftigelse og virksomheder"], groups=["husstande med flere forløb"])
BODY.append(("A3", g, [
    ("Afsæt", g("{b Jobcenteret, rusmiddelrådgivningen og bostøtten kommer ofte i de samme hjem som skolens og familieafdelingens folk, men på hver sin ugedag. Byrådet har med {r Budget;Budget2026-2029:forandring14|forandring 14 i Budget 2026-2029} givet penge til at forsøge sig med Husstandsmodellen i Vestbyen.} {o -;fælles mål|Børn og Læring} er med hele vejen.")),
    ("Målet er", g("{t at voksne i {m 60;husstande;2026;target;husstande i modellen|60 husstande} kun skal fortælle deres historie én gang.}")),
    ("Derfor vil vi", g("{a Vi frigør fire medarbejdere en dag om ugen til modellen.} {a Der bliver lavet en fælles samtykkeerklæring, som juristerne godkender inden påske.} {a Ydelseskontoret samler breve til den samme husstand i én forsendelse.}")),
    ("Bevilling", g("{m 0.6;mio. kr.;2026;amount;områdets andel|Vores andel udgør 0,6 mio. kr. i 2026.}")),
    ("Ansvar", g("{o +;ansvar;Mette-Marie Krag;leder af Jobcenter Kløverhede|Mette-Marie Krag, leder af Jobcenter Kløverhede}.")),
    ("Opfølgning", g("{f kvartal|Styregruppen får en kort note hvert kvartal.}")),
]))
g = D.goal("g04", "Hjem fra sygehuset uden huller", "mål", number="B1", section=B, themes=["nære sundhedsvæsen", "hjemmepleje og ældre"], groups=["ældre borgere", "udskrevne patienter"])
BODY.append(("B1", g, [
    ("Afsæt", g("{b Borgere, der er færdigbehandlet¹, ventede i 2025 {m 2.4;døgn;2025;baseline;ventetid for færdigbehandlede|i gennemsnit 2,4 døgn} på en plads eller på hjælp hjemme.}")),
    ("Målet er", g("{t at ventetiden kommer ned på {m 1.5;døgn;2026;target;ventetid for færdigbehandlede|1,5 døgn}.}")),
    ("Derfor vil vi", [g("{a ansætte to udskrivningskoordinatorer, som har kontor på sygehuset}"), g("{a holde fire akutpladser fri på Enghaven hver fredag}"), g("{a sende medicinlisten elektronisk til den praktiserende læge samme dag}")]),
    ("Indikator", g("{t Andelen af borgere, der genindlægges {m 30;dage;;other|inden for 30 dage}, er {m 14;%;2026;target;genindlæggelser|højst 14 pct.} (i dag {m 17;%;2025;baseline;genindlæggelser|17 pct.})}")),
    ("Ansvar", g("{o +;ansvar;;leder af Akutteamet|Lederen af Akutteamet} i tæt samarbejde med {o -;samarbejdspartner|Region Nordjylland} og {o -;samarbejdspartner|de praktiserende læger}.")),
    ("Opfølgning", g("{f ugentligt|Ugentlig tavlegennemgang.} {f september 2026|Samlet vurdering i Sundhedsudvalget i september 2026.}")),
    ("Tid", g("{w ;2026-12-31;no|Målet skal være nået ved udgangen af 2026.}")),
]))
g = D.goal("g05", "Nikotinfri som det naturlige valg", "mål", number="B2", section=B, themes=["nære sundhedsvæsen"], groups=["unge", "borgere med dagligt nikotinforbrug"])
BODY.append(("B2", g, [
    ("Afsæt", g("{b Snus og puffbars har på tre år ændret billedet fuldstændigt. {m 23;%;2025;baseline;15-19-årige med dagligt nikotinforbrug|23 procent af de 15-19-årige bruger nikotin hver dag.}} Indsatsen følger {r Sundhedspolitik;Politik:Sundhedspolitik|Sundhedspolitikken} og {r Lov;Lov:Sundhedsloven:§119|Sundhedslovens § 119}.")),
    ("Målet er", g("{t at andelen er {m 15;%;2028;target;15-19-årige med dagligt nikotinforbrug|15 procent i 2028}.}")),
    ("Derfor vil vi", [g("{a sammen med {o -;samarbejdspartner|Børn og Læring} gøre skoletiden nikotinfri i alle udskolinger}"), g("{a tilbyde stopkurser på ungdomsuddannelserne}"), g("{a uddanne {m 25;personer;;other|25 frisører}, trænere og kioskejere til at tage samtalen}")]),
    ("Ansvar", g("{o +;ansvar;Viggo Damkjær;forebyggelseskonsulent|Forebyggelseskonsulent Viggo Damkjær}.")),
    ("Opfølgning", g("{f årligt|Én gang om året, når ungeprofilen foreligger.}")),
]))
g = D.goal("g06", "Tale bliver til tekst", "mål", number="B3", section=B, themes=["velfærdsteknologi og digitalisering", "afbureaukratisering"], groups=["sygeplejersker", "social- og sundhedsassistenter"])
BODY.append(("B3", g, [
    ("Afsæt", g("{b Medarbejderne i hjemmesygeplejen skriver i bilen, i frokostpausen og efter fyraften.}")),
    ("Målet er", g("{t at hver sygeplejerske {m 3;timer;2026;target;frigjort tid pr. uge|sparer tre timer om ugen} på at dokumentere.}")),
    ("Derfor vil vi", [g("{a udstyre {m 45;sygeplejersker;;other|45 sygeplejersker} med talegenkendelse på telefonen}"), g("{a undersøge, om borgeren føler sig tryg ved, at der tales ind i et apparat}"), g("{a lægge gevinsten tilbage i kørelisterne}")]),
    ("Ansvar", g("{o +;projektejer;;Chefen for Velfærdsteknologi|Chefen for Velfærdsteknologi} er projektejer, {o +;tovholder;Inge Staugaard;superbruger|superbruger Inge Staugaard} er tovholder.")),
    ("Opfølgning", g("{f 2. kvartal;4. kvartal|I 2. og 4. kvartal.}")),
    ("Bevilling", g("{m 950000;kr.;2026;amount;licenser og telefoner|950.000 kr. til licenser og telefoner}, som betales af {r Budget;Budget2026-2029|Budget 2026-2029}.")),
]))
g = D.goal("g07", "Småjob til mange flere", "mål", number="C1", section=C, themes=["beskæftigelse og virksomheder"], groups=["borgere på kanten af arbejdsmarkedet"])
BODY.append(("C1", g, [
    ("Afsæt", g("{b {m 85;borgere;2025;baseline;borgere i småjob|85 borgere med støtte fra jobcenteret har i dag et småjob på få timer om ugen.} Mange flere vil gerne.}")),
    ("Målet er", g("{t at {m 130;borgere;2026;target;borgere i småjob|130 borgere} har et lønnet job på mellem 2 og 10 timer om ugen.}")),
    ("Derfor vil vi", g("{a Virksomhedskonsulenterne ringer til samtlige butikker på hovedgaden inden sommerferien.} {a Kommunens egne køkkener opretter tolv småjob.} {a Der gives en mentor efter {r Lov;Lov:LAB:§167|LAB § 167} til dem, der har brug for en hånd i ryggen.}")),
    ("Ansvar", g("{o +;ansvar;;jobcenterets ledergruppe|Jobcenterets ledergruppe}.")),
    ("Opfølgning", g("{f månedligt|Måltallet følges måned for måned på områdets tavle.}")),
]))
g = D.goal("g08", "Selskab til dem, der savner det", "mål", number="C2", section=C, themes=["samskabelse og frivillighed", "hjemmepleje og ældre"], groups=["ældre, der føler sig ensomme"])
BODY.append(("C2", g, [
    ("Afsæt", g("{b Hver femte modtager af hjemmehjælp siger, at telefonen aldrig ringer.} {r Ældrepolitik;Politik:Ældrepolitik|Ældrepolitikken} beder os gøre noget ved det.")),
    ("Målet er", g("{t at flere ældre har et menneske at dele en kop kaffe med.}")),
    ("Derfor vil vi", g("{a Sammen med {o -;samarbejdspartner|Kultur og Fritid} og {o -;samarbejdspartner|Ældre Sagen} åbner vi tre spisefællesskaber.} {a Visitatorerne spørger til ensomhed ved hvert besøg.}")),
    ("Opfølgning", g("{f efterår|Antallet af spisegæster tælles i efteråret.}")),
]))
g = D.goal("g09", "Mad, der dufter af hjem", "mål", number="C3", section=C, themes=["hjemmepleje og ældre"], groups=["beboere på plejehjem"])
BODY.append(("C3", g, [("Målet er", g("{t at måltidet bliver dagens højdepunkt på plejehjemmene.}"))]))

F = "/usr/share/fonts/truetype/liberation/LiberationSerif-"
for name, kind in (("S", "Regular"), ("SB", "Bold"), ("SI", "Italic")):
    pdfmetrics.registerFont(TTFont(name, F + kind + ".ttf"))
pdfmetrics.registerFontFamily("S", normal="S", bold="SB", italic="SI", boldItalic="SB")
style = lambda name, **k: ParagraphStyle(name, **{"fontName": "S", "fontSize": 11, "leading": 14.6, "spaceAfter": 5, "alignment": 4, **k})
P, H1, H2 = style("p"), style("h1", fontName="SB", fontSize=13, leading=17, spaceBefore=16, spaceAfter=8, alignment=0), style("h2", fontName="SB", fontSize=11.5, spaceBefore=12, spaceAfter=4, alignment=0)
LI, TINY = style("li", leftIndent=20, bulletIndent=7, spaceAfter=2), style("tiny", fontSize=8.5, leading=11)
story = [Paragraph("Aftale for 2026", style("t", fontName="SB", fontSize=20, leading=26, alignment=1, spaceAfter=0)), Paragraph("mellem direktionen og Voksen og Sundhed", style("u", fontSize=15, leading=22, alignment=1, spaceAfter=16)),
         HRFlowable(width="100%", color=colors.black, thickness=0.7, spaceAfter=10),
         Paragraph("Nærværende aftale er indgået mellem kommunaldirektør Birgit Oksholm på direktionens vegne og direktør Hanne Bøgelund for Voksen og Sundhed. Aftalen dækker kalenderåret 2026. Den drøftes halvårligt og kan genåbnes, hvis Byrådet ændrer de økonomiske rammer.", P),
         Paragraph("Området beskæftiger 1.340 medarbejdere og har et budget på 812 mio. kr. To forhold vejer tungt i de kommende år:", P),
         Paragraph("I 2032 vil der være 900 flere borgere over 80 år i Kløverhede end i dag.", LI, bulletText="–"), Paragraph("Hver tredje sygeplejerske kan gå på pension inden for ti år.", LI, bulletText="–")]
last = None
for code, goal, fields in BODY:
    section = goal.truth["section"]["title"]
    if section != last:
        story.append(Paragraph(section, H1))
        last = section
    part = [Paragraph(f"{code}&nbsp;&nbsp;&nbsp;{goal.truth['title']}", H2)]
    for label, value in fields:
        if label == "Derfor vil vi" and isinstance(value, list):
            part.append(Paragraph("<b>Derfor vil vi</b>", style("lead", spaceAfter=1)))
            part += [Paragraph(x + (";" if n < len(value) - 1 else "."), LI, bulletText="abcdef"[n] + ")") for n, x in enumerate(value)]
        elif label == "Målet er":
            part.append(Paragraph(f"<b>Målet er</b> {value}", P))
        else:
            part.append(Paragraph(f"<b>{label}.</b> {value}", P))
    story.append(KeepTogether(part[:2]))
    story += part[2:]
    if code == "B1":
        story.append(Paragraph("¹ En borger er færdigbehandlet, når lægen har meldt udskrivningsklar, uanset hvornår på døgnet det sker.", TINY))
story += [Spacer(1, 22), KeepTogether([Paragraph("Kløverhede Rådhus, den 9. januar 2026", P), Spacer(1, 26), Table([["Birgit Oksholm", "Hanne Bøgelund"], ["kommunaldirektør", "direktør"]], colWidths=[8 * cm, 8 * cm], style=TableStyle([("FONT", (0, 0), (-1, -1), "S", 10.5), ("LINEABOVE", (0, 0), (0, 0), 0.5, colors.black), ("LINEABOVE", (1, 0), (1, 0), 0.5, colors.black)]))])]


def frame(canvas, doc):
    canvas.setFont("SI", 9)
    canvas.drawString(2.6 * cm, 1.5 * cm, "Kløverhede Kommune – Voksen og Sundhed")
    canvas.drawCentredString(A4[0] / 2, 28.6 * cm, f"- {doc.page} -")


SimpleDocTemplate(str(D.path), pagesize=A4, leftMargin=2.6 * cm, rightMargin=2.6 * cm, topMargin=2.2 * cm, bottomMargin=2.3 * cm, title="Aftale 2026", author="Kløverhede Kommune").build(story, onFirstPage=frame, onLaterPages=frame)
D.save()

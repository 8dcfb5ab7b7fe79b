"""Policy and plan in running prose, Word only: owners, measures and follow-up stand in sentences. Render: python THIS (python-docx)."""
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
import docx
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK
from docx.shared import Cm, Pt, RGBColor

from facts5 import Doc

D = Doc("c33", "c33-politik-handicap-ellehoej.docx", "Et liv som andres. Politik og plan for voksne med handicap eller psykisk sårbarhed 2025-2028", "Ellehøj", "Handicap og Psykiatri", "politik",
        {"from": "2025-01-01", "to": "2028-12-31", "accept": ["2025"]}, "adopted",
        values=[{"title": "Ligeværd", "text": "Vi taler med mennesker og ikke om dem"}, {"title": "Nærhed", "text": "Hjælpen skal findes dér, hvor livet leves"}, {"title": "Nysgerrighed", "text": "Vi spørger én gang mere, før vi konkluderer"}],
        challenges=[{"text": "Udgifterne til botilbud er vokset med 31 mio. kr. på fem år"}],
        intro_aims=[{"text": "at voksne med handicap eller psykisk sårbarhed kan leve et liv, der ligner andres"}])
LIFE, HOUSE = "Det vil vi med hverdagslivet", "Det vil vi med vores egen måde at arbejde på"
TEXT = []

g = D.goal("g01", "Voksenlivet begynder i god tid", "mål", section=LIFE, themes=["overgange og sammenhæng", "handicap og botilbud"], groups=["unge med handicap", "forældre"])
TEXT.append((g, [
    g("{b At blive 18 år er for de fleste en fest. For unge med handicap er det også den dag, hvor næsten alle kendte ansigter forsvinder, fordi {r Lov;Lov:BarnetsLov|Barnets Lov} slipper, og {r Lov;Lov:Serviceloven|Serviceloven} tager over.} {p Vi ønsker, at den unge og familien kan forberede sig i ro, og at ingen afgørelse kommer som en overraskelse.}"),
    g("{a Fra 2026 inviterer vi derfor alle unge i målgruppen til en samtale om fremtiden, når de fylder 15½ år.} {a Samtalen munder ud i en plan, som den unge selv er med til at skrive.} {a Desuden ansættes en overgangskoordinator, der følger den unge, til det fyldte 20. år.} Erfaringerne fra andre kommuner er gode."),
    g("{t I dag har {m 40;%;2025;baseline;unge med plan før det 18. år|40 procent} af de unge en plan, inden de fylder 18 år; {m 90;%;2028;target;unge med plan før det 18. år|i 2028 skal det gælde for 90 procent}.} Ansvaret deles af {o +;ansvar;Henrik Lauge Schmidt;leder af Myndighed Voksen|leder af Myndighed Voksen, Henrik Lauge Schmidt,} og {o +;ansvar;;lederen af Familierådgivningen|lederen af Familierådgivningen}. {f årligt|De aflægger hvert år rapport til Socialudvalget og Børneudvalget i fællesskab.}"),
]))
g = D.goal("g02", "Eget hjem med hjælp i nærheden", "mål", section=LIFE, themes=["bygninger og boliger", "handicap og botilbud"], groups=["borgere i botilbud"])
TEXT.append((g, [
    g("{b Mange, der i dag bor på et botilbud efter {r Lov;Lov:Serviceloven:§107|Servicelovens § 107} eller {r Lov;Lov:Serviceloven:§108|§ 108}, kunne og ville bo i egen lejlighed, hvis blot hjælpen lå tæt på.} {t Målet er {m 36;boliger;2028;target;nye opgangsfællesskaber|36 nye boliger i opgangsfællesskaber inden udgangen af 2028}, og de {m 12;boliger;2026;target;nye opgangsfællesskaber|første tolv skal stå klar i {ms 2026-08|august 2026}}}."),
    g("Grunden på Teglværksvej er reserveret. {a I samarbejde med {o -;samarbejdspartner|Ellehøj Almene Boliger} opfører vi tre opgange med et fælles køkken i stueetagen}, og {a bostøtten flytter ind i samme bygning}. {a Beboere, der overvejer at flytte, får mulighed for at prøvebo i tre uger.} Byggeriet er finansieret i {r Budget;Budget2025-2028|Budget 2025-2028}, hvor der er afsat {m 14.5;mio. kr.;;amount;grundkapital|14,5 mio. kr.} i grundkapital, og planen følger i øvrigt {r Plan;Plan:Plads til flere slags|boligplanen ”Plads til flere slags”}."),
    g("{o +;ansvarlig;;Chefen for Bosteder og Bostøtte|Chefen for Bosteder og Bostøtte} har opgaven. {f januar;august|Fremdriften gennemgås i januar og august af byggeudvalget.}"),
]))
g = D.goal("g03", "Plads på arbejdspladsen", "mål", section=LIFE, themes=["beskæftigelse og virksomheder"], groups=["borgere med handicap", "virksomheder"])
TEXT.append((g, [
    g("{p Et arbejde giver kolleger, penge og en grund til at stå op.} {t Andelen af borgere i vores aktivitets- og samværstilbud, som også har nogle timers lønnet arbejde, skal vokse {m 6;%;2024;baseline;borgere med lønnede timer|fra 6} {m 15;%;2027;target;borgere med lønnede timer|til 15 procent i 2027}}, og {t blandt fleksjobvisiterede skal beskæftigelsen øges {m 62;%;;baseline;fleksjobvisiterede i job|fra 62} {m 75;%;2027;target;fleksjobvisiterede i job|til 75 procent} samme år}."),
    g("Det kræver, at vi banker på flere døre. {a To virksomhedskonsulenter skal udelukkende lede efter opgaver, der kan løses på få timer.} {a Kommunen går selv foran og slår {m 20;småjob;;other|20 småjob} op i egne huse.} {a Hvor der er behov for en hånd med i begyndelsen, bevilges der en mentor.} Vi trækker på beskæftigelsespolitikken {r Politik;Politik:Mod til mere|”Mod til mere”} og på {r Lov;Lov:LAB|lov om en aktiv beskæftigelsesindsats}."),
    g("Socialudvalget har bedt {o +;står i spidsen;Ulla Fabricius;jobcenterchef|jobcenterchef Ulla Fabricius} om at stå i spidsen. {f kvartal|Tallene offentliggøres hvert kvartal på kommunens hjemmeside.}"),
]))
g = D.goal("g04", "Bevægelse for alle kroppe", "mål", section=LIFE, themes=["fællesskab og samarbejde"], groups=["voksne med handicap"])
TEXT.append((g, [
    g("{b Kun hver fjerde på vores tilbud dyrker motion hver uge.} {t Det skal være lige så let at finde et hold for en kørestolsbruger som for en løber.}"),
    g("{a Vi kortlægger sammen med idrætsforeningerne, hvilke haller der mangler lift eller rampe.} {a Der oprettes en følgeordning, så ingen bliver hjemme, fordi de ikke kan komme frem alene.}"),
]))
g = D.goal("g05", "Én indgang til rådhuset", "mål", section=HOUSE, themes=["myndighed og visitation"], groups=["ansøgere"])
TEXT.append((g, [
    g("{b Den, der søger om hjælp, får ofte sit svar for sent. Den gennemsnitlige sagsbehandlingstid er {m 74;dage;2024;baseline;sagsbehandlingstid|74 dage}, og omkring {m 19;%;2024;baseline;klager, der får medhold|19 procent} af klagerne får medhold i Ankestyrelsen.} {t Borgeren skal have en afgørelse inden for {m 45;dage;2026;target;sagsbehandlingstid|45 dage fra 2026}}, og {t højst {m 10;%;2027;target;klager, der får medhold|ti procent} af klagerne må ende med medhold i 2027}."),
    g("{a Telefonen åbner kl. 8 på alle hverdage og passes af en sagsbehandler i stedet for et omstillingsbord.} {a Samtlige breve skrives om, så de kan læses uden ordbog.} Ledelsestilsynet udvides ikke, men {a det målrettes de sager, hvor loven giver et skøn}."),
    g("Opgaven ligger hos {o +;opgaven ligger hos;;Myndighed Voksen|Myndighed Voksen}. {f måned|Ventetiden følges måned for måned}, mens {f 2. kvartal|klagetallene behandles af Handicaprådet i 2. kvartal}."),
]))
g = D.goal("g06", "Færre indgreb, mere faglighed", "mål", section=HOUSE, themes=["kompetenceudvikling", "handicap og botilbud"], groups=["beboere på botilbud", "medarbejdere"])
TEXT.append((g, [
    g("{p Magt er den sidste udvej og tegn på, at noget tidligere gik galt.} {b I 2024 blev der indberettet {m 212;indberetninger;2024;baseline;magtanvendelser|212 magtanvendelser} på kommunens syv botilbud.} {t Tallet skal reduceres med {m -40;%;2028;target;magtanvendelser|40 procent} frem til 2028.}"),
    g("{a Samtlige medarbejdere gennemgår et kursus i konfliktforebyggelse af to dages varighed.} {a Efter hvert indgreb samles personalegruppen inden for et døgn for at forstå, hvad der skete.} {a Beboeren inviteres med, hvis han eller hun har lyst.} {e Vi lykkes, når beboere og medarbejdere begge svarer, at de er trygge.}"),
    g("{o +;projektleder;Selma Kring;socialfaglig konsulent|Socialfaglig konsulent Selma Kring} er projektleder og refererer til {o ?;reference;;chefgruppen|chefgruppen}; {o -;inddraget;Bo Aaby;tillidsrepræsentant for SL|tillidsrepræsentant for SL, Bo Aaby,} er med i følgegruppen. {f to gange årligt|To gange årligt gøres der status over for Socialtilsynet.} {w 2025-09-01;2028-12-31;yes|Arbejdet begynder 1. september 2025 og strækker sig over hele planperioden.}"),
]))
g = D.goal("g07", "Pårørende, der kan holde til det", "mål", section=HOUSE, themes=["samskabelse og frivillighed"], groups=["pårørende"])
TEXT.append((g, [
    g("”Jeg er mor først og sekretær bagefter, men det er sekretæren, der aldrig har fri,” som en af deltagerne på vores borgermøde udtrykte det. {t Pårørende skal opleve at blive set, hørt og aflastet.}"),
    g("{a Der udnævnes en pårørendevejleder.} {a Vi indfører en fast telefontid onsdag aften og gennemfører to temadage om året.} {a Aflastningspladserne på Kærhuset udvides fra fire til seks.}"),
    g("{o +;forankring;;Rådgivningscenter Elmely|Rådgivningscenter Elmely} er ankerpunkt for arbejdet, som bygger på {r Politik;Politik:Pårørendepolitik|Pårørendepolitikken}. {f 4. kvartal 2026|En spørgeskemaundersøgelse i 4. kvartal 2026 viser, om vi er på rette vej.}"),
]))

d = docx.Document()
s = d.sections[0]
s.page_width, s.page_height, s.left_margin, s.right_margin = Cm(21), Cm(29.7), Cm(3), Cm(3)
n = d.styles["Normal"]
n.font.name, n.font.size, n.paragraph_format.line_spacing, n.paragraph_format.space_after = "Garamond", Pt(12), 1.25, Pt(8)
for level, size, colour in ((1, 20, 0x8A3B12), (2, 14, 0x333333)):
    st = d.styles[f"Heading {level}"]
    st.font.name, st.font.size, st.font.bold = "Garamond", Pt(size), level == 1
    st.font.italic, st.font.color.rgb = level == 2, RGBColor(colour >> 16, colour >> 8 & 255, colour & 255)
s.footer.paragraphs[0].text = "Ellehøj Kommune · Handicap og Psykiatri"
for _ in range(5):
    d.add_paragraph()
for text, size in (("Et liv som andres", 34), ("Politik og plan for voksne med handicap eller psykisk sårbarhed 2025-2028", 17), ("Vedtaget af Byrådet den 27. maj 2025", 11)):
    p = d.add_paragraph()
    p.alignment = WD_ALIGN_PARAGRAPH.CENTER
    p.add_run(text).font.size = Pt(size)
d.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
d.add_heading("Forord", 1)
d.add_paragraph("Hver dag året rundt hjælper medarbejderne i Handicap og Psykiatri mere end 700 voksne, som har et handicap eller lever med psykisk sårbarhed. Ønsket med denne politik er, at voksne med handicap eller psykisk sårbarhed kan leve et liv, der ligner andres. Det lyder enkelt. Det er det ikke.")
d.add_paragraph("Politikken er blevet til på fire borgermøder og i tæt dialog med Handicaprådet. Tak til alle, der kom – også til dem, der var uenige med os.")
d.add_paragraph("Agnete Trolle-Berg, formand for Socialudvalget")
d.add_heading("Indhold", 1)
for title in [LIFE] + [g.truth["title"] for g, _ in TEXT[:4]] + [HOUSE] + [g.truth["title"] for g, _ in TEXT[4:]] + ["Økonomi og opfølgning"]:
    d.add_paragraph(title).paragraph_format.left_indent = Cm(0 if title in (LIFE, HOUSE) or title.startswith("Økonomi") else 1)
d.add_heading("Her står vi", 1)
d.add_paragraph("Antallet af borgere, der får hjælp, er steget med 18 procent siden 2019, og udgifterne til botilbud er vokset med 31 mio. kr. på fem år. Samtidig har Danmark forpligtet sig på FN’s Handicapkonvention, som også gælder os. Tre værdier går igen i alt, hvad vi gør:")
for v in D.head["values"]:
    p = d.add_paragraph()
    p.add_run(v["title"] + ". ").bold = True
    p.add_run(v["text"] + ".")
for part, goals in ((LIFE, TEXT[:4]), (HOUSE, TEXT[4:])):
    d.add_heading(part, 1)
    for goal, paragraphs in goals:
        d.add_heading(goal.truth["title"], 2)
        for text in paragraphs:
            d.add_paragraph(text)
        if goal.truth["id"].endswith("g02"):
            p = d.add_paragraph()
            p.paragraph_format.left_indent = Cm(1)
            p.add_run("Karim på 29 år flyttede for sig selv i 2023. De første uger satte han uret til at ringe hver gang, han skulle spise. Nu laver han mad til naboen om torsdagen, og bostøtten kommer kun forbi hver anden dag. (Historien er skrevet sammen med Karim, som hedder noget andet.)").italic = True
d.add_heading("Økonomi og opfølgning", 1)
d.add_paragraph("Planen gennemføres inden for de vedtagne rammer. Byrådet gør status på den samlede politik i efteråret 2026 og igen ved periodens slutning. Næste politik udarbejdes i 2028.")
d.core_properties.title, d.core_properties.author = "Politik", "Handicap og Psykiatri"
d.save(D.path)
D.save()

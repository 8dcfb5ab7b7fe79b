"""The other department's agreement in free form, labels run into the paragraphs; DOCX turned into PDF by LibreOffice."""
import pathlib
import re
import tempfile

import docx
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Cm, Pt, RGBColor

import kit_one as kit

STEM = "c06-udviklingsaftale-job-voksenstoette-lillesund-2024"
doc = kit.Doc(STEM, "pdf", "Job og Voksenstøtte – udviklingsaftale 2024", "Lillesund", "Job og Voksenstøtte", "udviklingsaftale",
              {"from": "2024-01-01", "to": "2024-12-31", "accept": ["2024"]}, "unknown")
word = docx.Document()
page = word.sections[0]
page.page_width, page.page_height = Cm(21), Cm(29.7)
page.left_margin = page.right_margin = Cm(2.6)
page.top_margin, page.bottom_margin = Cm(2.4), Cm(2.2)
base = word.styles["Normal"]
base.font.name, base.font.size = "Liberation Serif", Pt(11)
base.paragraph_format.space_after = Pt(5)
foot = page.footer.paragraphs[0]
foot.alignment = WD_ALIGN_PARAGRAPH.RIGHT
foot.add_run("Sag nr. 23/18841   ").font.size = Pt(8)
run = foot.add_run()
run.font.size = Pt(8)
for kind, text in (("begin", None), (None, "PAGE"), ("end", None)):
    el = docx.oxml.OxmlElement("w:fldChar" if kind else "w:instrText")
    if kind:
        el.set(docx.oxml.ns.qn("w:fldCharType"), kind)
    else:
        el.text = text
    run._r.append(el)


def say(text, left=0.0, first=0.0, after=None, keep=False):
    """A paragraph; **x** is bold."""
    p = word.add_paragraph()
    p.paragraph_format.left_indent, p.paragraph_format.first_line_indent = Cm(left), Cm(first)
    p.paragraph_format.keep_with_next = keep
    if after is not None:
        p.paragraph_format.space_after = Pt(after)
    for i, part in enumerate(re.split(r"\*\*", text)):
        p.add_run(part).bold = bool(i % 2)
    return p


def bullet(text, sign="o", left=0.9):
    say(f"{sign}\t{text}", left, -0.6, 2).paragraph_format.tab_stops.add_tab_stop(Cm(left))


def head(text, size, color="7A1F2B", bold=True, before=10):
    p = word.add_paragraph()
    p.paragraph_format.space_before, p.paragraph_format.space_after, p.paragraph_format.keep_with_next = Pt(before), Pt(3), True
    r = p.add_run(text)
    r.bold, r.font.size, r.font.color.rgb = bold, Pt(size), RGBColor.from_string(color)


section = None


def part(text):
    global section
    section = text
    head(text, 15, before=16)


def goal(title, **more):
    g = doc.goal(title, "udviklingsmål", section=section, **more)
    head(g.title, 11.5, "000000", before=9)
    return g


head("Job og Voksenstøtte – udviklingsaftale 2024", 22, before=0)
say(doc.p("I denne aftale har direktør Marianne Skovby og chef for Job og Voksenstøtte Jesper Stentoft skrevet ned, hvad området skal flytte i løbet af 2024. Alt det, der bare skal passes, står her ikke. Aftalen læner sig op ad [[r Pejlemærker:Kompas|Kompas 2024]], som direktionen i Lillesund Kommune har sat for hele organisationen, og ad [[r Budget2024-2027|Budget 2024-2027]]."))
say("Job og Voksenstøtte består af Jobcentret, Center for Voksenstøtte, botilbuddet Kildehøj og et lille stabsteam. Tilsammen er vi 310 kolleger.")

part("Mål vi deler med andre")
g = goal("Fra ung til voksen – én plan, der holder på begge sider af 18-årsdagen", themes=["overgange og sammenhæng", "børn og unge"], groups=["unge", "unge med handicap"])
say("**Baggrund.** " + g.bg("Målet er fælles for [[p ;Børn, Unge og Familie;fælles mål|Børn, Unge og Familie]] og Job og Voksenstøtte og står med samme ord i begge aftaler. Når en ung med støttebehov fylder 18 år, skifter både lovgivning, rådgiver og økonomi på én dag. Undersøgelsen af [[m 30 forløb - other|30 forløb]] viste, at planen i voksenregi ofte begyndte forfra. [[pur|Formålet er, at den unge og familien oplever én sammenhængende plan fra det 16. til det 25. år.]]"))
say("**Afsæt.** " + g.p("[[r Pejlemærker:kursmærke1|Kursmærke 1 (Tæt på børn og borgere)]], [[r Politik:Handicappolitik|Handicappolitikken]] og [[r Budget2024-2027:forandring18|forandring 18 i Budget 2024 – 2027]]."))
say("**Det vil vi nå.** " + g.aim("Alle unge med en indsats efter det fyldte 16. år har en fælles overgangsplan, inden de fylder 17½.") + " " + g.aim("[[m 2 gange - target|Den unge møder sin kommende voksenrådgiver mindst to gange før 18-årsdagen.]]"))
say("**Det gør vi:**", after=2, keep=True)
for x in ("Der oprettes et fælles overgangsteam med to rådgivere fra hvert område", "Overgangsplanen skrives i én skabelon, som begge fagsystemer kan vise", "Forældrene inviteres til et orienteringsmøde, når den unge fylder 16",
          "Teamet gennemgår hver måned listen over unge, der fylder 17 i det kommende kvartal"):
    bullet(g.act(x))
say("**Virkning.** " + g.eff("Ingen ung står uden støtte i månederne omkring 18-årsdagen.") + " " + g.eff("Forældrene ved, hvem de skal ringe til."))
say("**Vi følger op.** " + g.fu("[[o Lone Vestergaard Krogh;Børne- og ungechef;følger op|Børne- og ungechef Lone Vestergaard Krogh]] og [[o Jesper Stentoft;Chef for Job og Voksenstøtte;følger op|chef for Job og Voksenstøtte Jesper Stentoft]] følger op i fællesskab på det fælles chefmøde i [[t juni|juni]] og [[t december|december]].") + " " + g.p("[[f ..2025-12-31 multi|Målet er toårigt og løber til udgangen af 2025.]]"))

part("Mål for hele Job og Voksenstøtte")
g = goal("Nærvær på jobbet", themes=["sygefravær", "arbejdsmiljø og trivsel"], groups=["medarbejdere", "ledere"])
say("**Baggrund.** " + g.bg("Vi har kolleger, der passer på borgerne og glemmer sig selv. [[m 5.4 % 2023 baseline@Job og Voksenstøtte|I 2023 lå fraværet på grund af sygdom på 5,4 procent]], og på Kildehøj var det [[m 8.2 % 2023 baseline@Kildehøj|8,2 procent]]. Korttidsfraværet fylder mest om vinteren."))
say("**Afsæt.** " + g.p("Her tager vi fat i [[r Pejlemærker:kursmærke2|Kompassets andet kursmærke, ”En arbejdsplads, folk bliver på”]]."))
say("**Det vil vi nå.** " + g.aim("[[m 4.6 % 2024 target@Job og Voksenstøtte|Området som helhed skal ned på 4,6 procent inden årets udgang]]; [[m 6.5 % 2024 target@Kildehøj|for Kildehøj er måltallet 6,5 procent.]]"))
say("**Det gør vi:**", after=2, keep=True)
bullet(g.act("Trioen på hver arbejdsplads lægger en plan for nærvær, som tager hånd om følgende tre ting:"))
bullet(g.act("vold og trusler", 2))
bullet(g.act("skæve vagter og weekendarbejde", 2))
bullet(g.act("samtalen ved gentaget fravær", 2))
bullet(g.act("Vi lærer af dagtilbuddene, som i forvejen har et godt forløb med [[e ;Arbejdsmiljøhuset;nævnt|Arbejdsmiljøhuset]], og holder to fælles temadage med [[p ;Børn, Unge og Familie;samarbejdspartner|Børn, Unge og Familie]]"))
bullet(g.act("Hver leder får sit eget fraværstal tilsendt den første i måneden"))
say("**Vi følger op.** " + g.fu("[[o ;Stabsteamet;følger op|Stabsteamet]] lægger tallene frem på ledermøder [[t hvert kvartal|hvert kvartal]]. [[p ;LMU;drøfter|LMU]] drøfter dem [[t to gange om året|to gange om året]]."))

g = goal("Velkommen til os", themes=["onboarding", "rekruttering og fastholdelse"], groups=["nye medarbejdere"])
say(g.pur("En ny kollega skal kunne finde både vagtplanen, kaffen og den faglige retning i løbet af den første uge.") + " " + g.p("[[bg|Sådan er det ikke i dag, hvor introduktionen afhænger af, hvem der tilfældigvis er på arbejde.]] [[n|Målet er en del af [[r Pejlemærker:Kompas|Kompas]] og følges i hele kommunen.]] [[a|Der udarbejdes et fælles introduktionsforløb på tre måneder med faste samtaler efter [[m 14 dage - other|14 dage]], en måned og tre måneder.]] [[a|Hver nyansat får en buddy, der har fri fra driften i den første uge.]] [[a|Derudover vil vi aftale med [[p ;HR;samarbejdspartner|HR]], at velkomstpakken sendes ud, før den nye begynder.]] [[aim|Målet er nået, når [[m 90 % 2024 target|ni ud af ti nyansatte svarer, at de følte sig ventet.]]]]"))
say(g.p("[[fu|Centerleder i Jobcentret [[o Pia Damgaard Friis;Centerleder i Jobcentret;samler op|Pia Damgaard Friis]] samler op på svarene i [[t marts|marts]] og [[t september 2024|september 2024]].]]"))

g = goal("Kortere vej til svar", themes=["kommunikation", "myndighed og visitation"], groups=["borgere"])
say("**Baggrund.** " + g.bg("Borgerne venter i telefonen. I uge 10 tog det i snit [[m 11 minutter 2023 baseline|11 minutter]] at komme igennem til Ydelse og Jobcenter, og [[m 20 % 2023 other|hver femte opgav]]."))
say("**Afsæt.** " + g.p("[[r Pejlemærker:kursmærke3|Kompas’ kurs mærke 3, Enkel hverdag, sund drift]], og [[r Budget2024-2027:forandring7|politisk forandring 7 fra Budget 2024/2027]], der fjerner [[m 1.5 mio. kr. 2024 amount|1,5 mio. kr.]] fra telefonbetjeningen."))
say("**Det vil vi nå:**", after=2, keep=True)
bullet(g.aim("[[m 4 minutter 2024 target|Ventetiden i telefonen er højst 4 minutter i gennemsnit]]"), "–")
bullet(g.aim("[[m 80 % 2024 target|80% af alle henvendelser afsluttes i første samtale]]"), "–")
say("**Det gør vi:**", after=2, keep=True)
bullet(g.act("Telefontiden samles på formiddage og én sen eftermiddag"), "–")
bullet(g.act("Breve, som giver anledning til mange opkald, skrives om sammen med et panel af borgere"), "–")
bullet(g.act("Chatten på hjemmesiden forsøges i tre måneder som en prøvehandling"), "–")
say("**Virkning.** " + g.eff("Borgeren får besked første gang og slipper for at blive stillet rundt."))
say("**Ansvar.** " + g.p("Målejer er [[o Pia Damgaard Friis;centerleder;målejer|Pia Damgaard Friis]]; projektleder er [[o ;projektleder;projektleder|(ikke besat)]]."))

part("Mål i de enkelte centre")
g = goal("Flere borgere med handicap skal have kolleger", themes=["beskæftigelse og virksomheder", "handicap og botilbud"], groups=["borgere med handicap", "virksomheder"])
say("**Baggrund.** " + g.bg("[[m 62 virksomheder 2023 baseline|62 lokale virksomheder]] har i dag en medarbejder i fleksjob eller i et skånejob. Flere vil gerne, men ved ikke hvordan. [[pur|Vi ønsker at gøre det let at sige ja.]]"))
say("**Afsæt.** " + g.p("[[r Politik:Beskæftigelsespolitik|Beskæftigelsespolitikken 2022-2025]] og [[r LAB:§167|§ 167 om mentor i lov om en aktiv beskæftigelsesindsats]]."))
say("**Det vil vi nå.** " + g.aim("[[m 90 virksomheder 2024 target|90 virksomheder i 2024.]]"))
say("**Det gør vi:**", after=2, keep=True)
bullet(g.act("Jobcentret går sammen med [[p ;Lillesund Erhvervsforening;samarbejdspartner|Lillesund Erhvervsforening]] om [[d 2024-04|en messe i april]]"))
bullet(g.act("To virksomhedskonsulenter uddannes i særlige hensyn på arbejdspladsen"))
bullet(g.act("Mentorordningen udvides, så mentoren kan følge med de første seks måneder i jobbet"))
say("**Vi følger op.** " + g.fu("[[e ;Beskæftigelsesudvalget;orienteres|Beskæftigelsesudvalget]] får en status i [[t 2. kvartal|2.]] og [[t 4. kvartal|4. kvartal]]. [[o Pia Damgaard Friis;centerleder;ansvarlig|Pia Damgaard Friis]] er ansvarlig."))

g = goal("Bostøtte, hvor man mødes", themes=["handicap og botilbud", "socialpsykiatri og misbrug"], groups=["borgere med psykisk sårbarhed"])
say("**Baggrund.** " + g.bg("Bostøtte efter [[r Serviceloven:§85|servicelovens § 85]] gives næsten altid i borgerens eget hjem. Mange borgere fortæller, at de savner andre at dele hverdagen med, og ventelisten er vokset til [[m 47 borgere 2023 baseline|47 borgere]]."))
say("**Det vil vi nå.** " + g.aim("[[m 33 % 2024 other|En tredjedel af forløbene foregår i grupper]], og ventelisten er væk til december."))
say("**Det gør vi:**", after=2, keep=True)
bullet(g.act("Der åbnes tre mødesteder: i Lillesund by, i Havnekvarteret og på Kildehøj"))
bullet(g.act("Bostøtteteamet oplæres i gruppeforløb efter [[n|metoden ”Åben Dialog”]]"))
bullet(g.act("Visitationen skriver gruppetilbud ind som det første valg i alle nye afgørelser efter [[r Serviceloven:§82a|§§ 82 a]] og [[r Serviceloven:§85|85]]"))
say("**Ansvar.** " + g.p("Ejere: [[o ;Center for Voksenstøtte;ejer|Center for Voksenstøtte]] og [[o ;Visitationen;ejer|Visitationen]] (andre involverede: [[p ;Jobcentret;involveret|Jobcentret]], [[p ;Frivilligcenter Lillesund;involveret|Frivilligcenter Lillesund]] og [[p ;Regionspsykiatrien;involveret|Regionspsykiatrien]])."))

g = goal("Kildehøj i forandring", themes=["handicap og botilbud", "bygninger og boliger"], groups=["beboere"])
host = g.local
say(g.p("[[bg|Kildehøj er bygget i 1974, og bygningen passer hverken til beboerne eller til medarbejderne.]] [[bg|Byrådet har i [[r Budget2024-2027:forandring21|budget 2024 – forandring 21]] sat [[m 38 mio. kr. - amount|38 mio. kr.]] af til ombygningen.]] Målet er delt i to."))
g = goal("Boliger, man kan blive gammel i", parent=host, themes=["bygninger og boliger", "handicap og botilbud"], groups=["beboere"])
say(g.p("[[pur|Beboerne skal kunne blive boende, også når de får brug for mere pleje.]] [[a|En byggegruppe med to pårørende, [[p ;tillidsrepræsentanten fra SL;deltager|tillidsrepræsentanten fra SL]] og arkitekten laver et skitseprojekt inden sommerferien.]] [[a|De første [[m 12 boliger - other|12 boliger]] ombygges, og [[d 2024-10|byggeriet går i gang i oktober 2024.]]]] [[f ..2026-12-31 multi|Hele projektet forventes afsluttet ved udgangen af 2026.]] Projektejer er [[o Ole Grønbæk;leder af Kildehøj;projektejer|leder af Kildehøj Ole Grønbæk]]."))
g = goal("En faglig profil, som alle kan fortælle om", parent=host, themes=["kompetenceudvikling", "handicap og botilbud"], groups=["medarbejdere"])
say("**Det gør vi:**", after=2, keep=True)
bullet(g.act("Alle medarbejdere gennemfører grundkurset i low arousal [[d 2024-10-01|inden 1. oktober]]"))
bullet(g.act("Kildehøj beskriver tre ydelsespakker med takst, så andre kommuner kan se, hvad de køber"))
bullet(g.act("Hver tredje måned inviteres de pårørende til kaffe og faglighed"))
say("**Vi følger op.** " + g.fu("[[o Ole Grønbæk;leder af Kildehøj;følger op|Ole Grønbæk]] tager målet op på driftsmøderne [[t månedlig|hver måned]]."))

g = goal("At lede på tværs", themes=["ledelse og organisation"], groups=["ledere"])
say(g.p("[[bg|Jeg har selv været med til at bygge de søjler, som jeg nu gerne vil lave døre i.]] Når noget går galt for en borger, sker det næsten altid mellem to afdelinger. [[a|Jeg vil derfor i løbet af foråret holde én-til-én-samtaler med alle fjorten ledere om, hvor de er afhængige af hinanden.]] [[a|Efter sommerferien begynder jeg at holde mine ledermøder ude på arbejdspladserne.]] [[eff|Det lykkes, hvis lederne ringer til hinanden, før de ringer til mig.]] Om det sker, må de selv svare på, når vi når til jul."))

with tempfile.TemporaryDirectory() as tmp:
    path = pathlib.Path(tmp) / f"{STEM}.docx"
    word.save(path)
    kit.libreoffice(path, doc.target)
doc.save()

"""A head teacher's agreement: every goal a table row, title and people in a box to the left, questions and answers to the right (ODT). Run: python3 t46.py

Traps: the goal's title, owner, partners and follow-up stand in one cell to the left, the rest in the cell beside it; field labels are questions;
labels Ejes af, Løftes sammen med, Næste samtale; activities numbered 1), 2), 3) with letters below; what "I" do is an activity as well;
the leader's own points of development at the end look like activities or goals; one goal without owner; one answered in prose; the area is the school;
the municipality stands in the footer only; the period is a school year; a track of the municipality's school strategy is named beside a track of the executive.
"""
from marks import *
from odf.opendocument import OpenDocumentText
from odf import style, text as t, table as tb
STEM = "t46-skolelederaftale-2026-27-lindeholm-skole"
T = Marks("t46")
d = OpenDocumentText()


def sty(name, para=None, **kw):
    s = style.Style(name=name, family="paragraph")
    if para:
        s.addElement(style.ParagraphProperties(**para))
    s.addElement(style.TextProperties(**{"fontfamily": "Liberation Sans", "fontsize": "10pt", **kw}))
    d.styles.addElement(s)
    return s


body = sty("Tekst", para={"marginbottom": "0.12cm"})
small = sty("Lille", fontsize="8.5pt", color="#555555")
big = sty("Stor", fontsize="30pt", color="#6a2c70", para={"margintop": "1cm", "marginbottom": "0.1cm"})
sub = sty("Under", fontsize="17pt", para={"marginbottom": "0.8cm"})
h1 = sty("Afsnit", fontsize="14pt", fontweight="bold", color="#6a2c70", para={"margintop": "0.6cm", "marginbottom": "0.2cm", "keepwithnext": "always"})
ask = sty("Spørgsmål", fontweight="bold", fontstyle="italic", para={"margintop": "0.12cm", "keepwithnext": "always"})
no = sty("Nummer", fontsize="20pt", color="#b083b5")
ttl = sty("Måltitel", fontsize="11.5pt", fontweight="bold", para={"marginbottom": "0.4cm"})
lab = sty("Venstre", fontsize="8.5pt", color="#6a2c70", para={"margintop": "0.15cm"})
left = style.Style(name="VCelle", family="table-cell")
left.addElement(style.TableCellProperties(backgroundcolor="#f4edf5", padding="0.2cm", border="0.5pt solid #6a2c70"))
right = style.Style(name="HCelle", family="table-cell")
right.addElement(style.TableCellProperties(padding="0.2cm", border="0.5pt solid #6a2c70"))
cw = [style.Style(name=f"Kol{i}", family="table-column") for i in (1, 2)]
for c, w in zip(cw, ("5cm", "12cm")):
    c.addElement(style.TableColumnProperties(columnwidth=w))
gap = style.Style(name="MålTabel", family="table")
gap.addElement(style.TableProperties(width="17cm", marginbottom="0.4cm", align="margins"))
for x in (left, right, *cw, gap):
    d.automaticstyles.addElement(x)
num = t.ListStyle(name="Tal")
for i, f, s in ((1, "1", ")"), (2, "a", ")")):
    e = t.ListLevelStyleNumber(level=i, numformat=f, numsuffix=s)
    e.addElement(style.ListLevelProperties(spacebefore=f"{.5 * (i - 1)}cm", minlabelwidth="0.6cm"))
    num.addElement(e)
dash = t.ListStyle(name="Streger")
e = t.ListLevelStyleBullet(level=1, bulletchar="–")
e.addElement(style.ListLevelProperties(minlabelwidth="0.5cm"))
dash.addElement(e)
d.styles.addElement(num), d.styles.addElement(dash)


def lst(parent, xs, st):
    out = t.List(stylename=st)
    for x in xs:
        li = t.ListItem()
        li.addElement(t.P(stylename=body, text=T(x if isinstance(x, str) else x[0])))
        if not isinstance(x, str):
            lst(li, x[1], st)
        out.addElement(li)
    parent.addElement(out)


def p(s, st=body):
    d.text.addElement(t.P(stylename=st, text=T(s)))


WHY, NEW, DO, FEEL = "Hvad er anledningen?", "Hvad skal være anderledes til sommer?", "Hvad gør vi?", "Hvordan mærker eleverne det?"
count = 0


def goal(title, side, *answers):
    global count
    count += 1
    table = tb.Table(name=f"Mål{count}", stylename=gap)
    for c in cw:
        table.addElement(tb.TableColumn(stylename=c))
    row, l, r = tb.TableRow(), tb.TableCell(stylename=left), tb.TableCell(stylename=right)
    l.addElement(t.P(stylename=no, text=str(count)))
    l.addElement(t.P(stylename=ttl, text=T(f"⟦g mål|{count}::{title}⟧")))
    for a, b in side:
        l.addElement(t.P(stylename=lab, text=a))
        l.addElement(t.P(stylename=body, text=T(b)))
    for a, b in answers:
        r.addElement(t.P(stylename=ask, text=a))
        if isinstance(b, list):
            lst(r, b, num if a == DO else dash)
        else:
            r.addElement(t.P(stylename=body, text=T(b)))
    T("⟦end::⟧")
    row.addElement(l), row.addElement(r), table.addElement(row), d.text.addElement(table)
    d.text.addElement(t.P(stylename=small, text=""))


OWN, WITH, TALK = "Ejes af", "Løftes sammen med", "Næste samtale"
p("Skolelederaftale 2026/27", big)
p("Lindeholm Skole", sub)
p("Aftalen er et resultat af to samtaler mellem skolechef Jørn Damsbo og skoleleder Bodil Kragelund i maj og juni 2026. Den gælder for skoleåret 2026/27. Vi har valgt at skrive svarene, som de faldt, og kun rette kommaerne.")
p("Skolen har 512 elever, 58 ansatte og et tag, der snart skal skiftes. Den er en af kommunens seks skoler.")
p("⟦sec::Elevernes læring⟧", h1)
goal("Alle når længere, end de selv tror", [(OWN, "⟦o Bodil Kragelund|Skoleleder|ejer::Skoleleder Bodil Kragelund⟧"), (WITH, "⟦o- |fagvejlederne|løftes sammen med::Fagvejlederne⟧"), (TALK, "⟦f november 2026;april 2027::November 2026 og april 2027⟧")],
    (WHY, "⟦b::Ved afgangsprøven i 2025 lå skolens gennemsnit på ⟦m 6.9|karakter|2025|baseline::6,9⟧, og de dygtigste elever sagde, at de kedede sig.⟧ Målet hører til ⟦r Strategi:Skolestrategi 2030::spor 1 i Skolestrategi 2030⟧."),
    (NEW, ["⟦t::Gennemsnittet er mindst ⟦m 7.3|karakter|2027|target::7,3⟧⟧", "⟦t::Hver elev kan nævne to ting, som han eller hun er blevet bedre til⟧"]),
    (DO, ["⟦a::Teamene planlægger forløb på tre niveauer, deler dem med hinanden og evaluerer dem efter seks uger⟧", "⟦a::Jeg overværer undervisning en time om ugen og giver skriftlig respons⟧", ("⟦a::Vejlederne er med i timerne i:⟧", ["⟦a2::dansk i 5. og 6. klasse⟧", "⟦a2::matematik i 7. klasse⟧", "⟦a2::naturfag i udskolingen⟧"])]),
    (FEEL, "⟦e::De får opgaver, der passer til dem, og de får svar, de kan bruge.⟧"))
goal("Mellemformer frem for visitation", [(OWN, "⟦o Sofie Lundgaard Bech|viceskoleleder|ejer::Viceskoleleder Sofie Lundgaard Bech⟧"), (WITH, "⟦o- |PPR|løftes sammen med::PPR⟧, ⟦o- |SFO’en|løftes sammen med::SFO’en⟧ og ⟦o- |Børnehuset Myretuen|løftes sammen med::Børnehuset Myretuen⟧"), (TALK, "⟦f januar::I januar, når visitationsudvalget har mødtes⟧")],
    (WHY, "⟦b::⟦m 27|elever||baseline::27 elever⟧ går i dag i specialtilbud i andre skoledistrikter.⟧ ⟦p::Vi vil gerne beholde børnene i deres eget kvarter.⟧ Pengene kommer fra ⟦r Budget2026-2029:forandring19::forandring 19 i Budget 2026-2029⟧."),
    (NEW, ["⟦t::Antallet er nede på ⟦m 20|elever|2027|target::20 elever⟧⟧", "⟦t::Ingen venter mere end ⟦m 4|uger||other::fire uger⟧ på en støtteplan⟧"]),
    (DO, ["⟦a::Broen åbner med plads til ⟦m 10|elever||other::ti elever⟧ fra 0. til 3. klasse⟧", "⟦a::To pædagoger flyttes fra SFO til skoledagen⟧", "⟦a::Alle årgange får en co-lærer i dansk⟧"]),
    (FEEL, ["⟦e::Man kan gå ud og komme ind igen uden at blive spurgt hvorfor⟧", "⟦e::Ens venner er de samme om eftermiddagen som om formiddagen⟧"]))
goal("Flere timer med hænderne i udskolingen", [(OWN, "⟦o Anders Toftlund Riis|afdelingsleder|ejer::Afdelingsleder Anders Toftlund Riis⟧"), (WITH, "⟦o- |erhvervsskolen|løftes sammen med::Erhvervsskolen⟧ og ⟦o- |tre lokale virksomheder|løftes sammen med::tre lokale virksomheder⟧"), (TALK, "⟦f februar 2027::Februar 2027⟧")],
    (WHY, "⟦b::De unge siger det selv: Der er for meget stol i skolen.⟧ ⟦r Lov:Folkeskoleloven:§9::Folkeskolelovens § 9⟧ giver os lov til at gøre det anderledes."),
    (DO, "⟦a::Fra oktober bruger 8. årgang hver anden torsdag på værkstedet, hvor de bygger, reparerer og sælger.⟧ ⟦a::Der oprettes et mesterlæreforløb for ti elever i 9. klasse.⟧ Prøveforløbet i foråret viste, at det ikke er de elever, vi troede, der har mest glæde af det."),
    (NEW, "⟦t::Fraværet om torsdagen er det laveste i ugen.⟧"))
p("⟦sec::Fællesskab og forældre⟧", h1)
goal("En skoledag uden telefoner, men med noget at lave", [(OWN, "⟦o |Elevrådet|ejer::Elevrådet⟧ og ⟦o Anders Toftlund Riis|afdelingsleder|ejer::Anders Toftlund Riis⟧"), (TALK, "⟦f løbende::Løbende⟧")],
    (WHY, "⟦b::Telefonerne blev lagt væk i august, og frikvartererne blev stille på en ny måde.⟧"),
    (NEW, ["⟦t::Der er voksenstyret aktivitet i hvert frikvarter⟧", "⟦t::⟦m 85|%|2027|target::85 procent⟧ svarer i trivselsmålingen, at de har nogen at være sammen med⟧"]),
    (DO, ["⟦a::Boldburet istandsættes i efterårsferien⟧", "⟦a::De ældste elever låner spil og rulleskøjter ud⟧", "⟦a::Biblioteket holder åbent i spisefrikvarteret⟧"]))
goal("Forældre, der taler med skolen og ikke om den", [(WITH, "⟦o- |skolebestyrelsen|løftes sammen med::Skolebestyrelsen⟧"), (TALK, "⟦f september;marts::September og marts på skolebestyrelsens møde⟧")],
    (WHY, "⟦b::Fremmødet til forældremøder er faldet til ⟦m 48|%||baseline::48 procent⟧, og diskussionerne foregår på Facebook.⟧"),
    (NEW, "⟦t::Mindst ⟦m 70|%|2027|target::70 procent⟧ møder frem.⟧"),
    (DO, ["⟦a::Mødet begynder kl. 17 med mad, og børnene passes i hallen⟧", "⟦a::Kontaktforældrene får et kursus i konflikter⟧", ("⟦a::Jeg holder kaffe med forældre ved porten:⟧", ["⟦a2::den første mandag i måneden⟧", "⟦a2::altid den første skoledag efter en ferie⟧"])]))
p("⟦sec::Huset og pengene⟧", h1)
goal("Færre vikarer og flere kendte ansigter", [(OWN, "⟦o Bodil Kragelund|Skoleleder|ejer::Bodil Kragelund⟧"), (WITH, "⟦o? Karsten Vig|tillidsrepræsentant|løftes sammen med::Tillidsrepræsentant Karsten Vig⟧ og ⟦o- |arbejdsmiljørepræsentanten|løftes sammen med::arbejdsmiljørepræsentanten⟧"), (TALK, "⟦f kvartalsvis::Kvartalsvis i TRIO⟧")],
    (WHY, "⟦b::Sygefraværet var ⟦m 6.2|%|2025|baseline::6,2 procent⟧ i 2025, og der var vikar på i hver ottende time.⟧ Direktionen har med ⟦r DUS:3::spor 3 i Direktionens Udviklingsspor⟧ bedt alle om at se på arbejdsfællesskabet."),
    (NEW, ["⟦t::Sygefraværet er ⟦m 4.8|%|2027|target::4,8 procent⟧ eller lavere⟧", "⟦t::Vikarforbruget er faldet med ⟦m -25|%||target::en fjerdedel⟧⟧"]),
    (DO, ["⟦a::Samtale med alle, der har været syge tre gange på et halvt år⟧", "⟦a::To faste vikarer ansættes på årsbasis⟧", "⟦a::Morgensamlingen for de ansatte genindføres hver mandag⟧"]),
    (FEEL, "⟦e::Den voksne, der kommer ind ad døren, kender deres navn.⟧"))
goal("Balance i regnskabet", [(OWN, "⟦o Helle Frandsbjerg|administrativ leder|ejer::Administrativ leder Helle Frandsbjerg⟧"), (TALK, "⟦f oktober 2026::Oktober 2026⟧")],
    (WHY, "⟦b::Skolen skylder kommunen ⟦m 1.9|mio. kr.||amount::1,9 mio. kr.⟧⟧"),
    (NEW, "⟦t::⟦m 50|%|2027|target::Halvdelen af gælden⟧ er betalt tilbage med udgangen af 2027.⟧ ⟦tf 2026-08-01|2028-12-31|multi::Afviklingen strækker sig fra august 2026 til udgangen af 2028.⟧"),
    (DO, ["⟦a::Indkøb samles hos én medarbejder⟧", "⟦a::Klassedannelsen i 7. årgang tages op med forvaltningen⟧"]))
p("Mine egne øvepunkter", h1)
p("Til sidst har jeg skrevet ned, hvad jeg selv skal øve mig på.")
lst(d.text, ["⟦aim::At lade være med at løse ting, som andre er bedre til⟧", "⟦aim::At holde fri, når jeg har sagt, at jeg holder fri⟧"], dash)
p("Lindeholm, den 18. juni 2026")
p("Bodil Kragelund, skoleleder            Jørn Damsbo, skolechef")
pl = style.PageLayout(name="Side")
pl.addElement(style.PageLayoutProperties(pagewidth="21cm", pageheight="29.7cm", margintop="2cm", marginbottom="1.6cm", marginleft="2cm", marginright="2cm"))
pl.addElement(style.FooterStyle())
d.automaticstyles.addElement(pl)
mp = style.MasterPage(name="Standard", pagelayoutname=pl)
ft = style.Footer()
fp = t.P(stylename=small, text="Vibenæs Kommune · Skoleområdet · Sag 26/4471 · Side ")
fp.addElement(t.PageNumber())
ft.addElement(fp)
mp.addElement(ft)
d.masterstyles.addElement(mp)
d.save(str(DOCS / f"{STEM}.odt"))
T.write(STEM, "odt", "Skolelederaftale 2026/27", "Vibenæs", "Lindeholm Skole", "skolelederaftale", ("2026-08-01", "2027-07-31", ["2026"]), "adopted")

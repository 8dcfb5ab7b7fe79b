"""A leader's agreement in the first person, run-in labels (ODT). Run: python3 t33.py"""
from marks import *
from odf.opendocument import OpenDocumentText
from odf.style import Style, TextProperties, ParagraphProperties, ListLevelProperties
from odf.text import H, P, Span, List, ListItem, ListStyle, ListLevelStyleBullet
STEM = "t33-lederaftale-2025-plejecenter-skovbrynet-munkeskov"
T = Marks("t33")
d = OpenDocumentText()
def st(name, family, parent=None, text=None, par=None):
    s = Style(name=name, family=family, parentstylename=parent) if parent else Style(name=name, family=family)
    if text:
        s.addElement(TextProperties(**text))
    if par:
        s.addElement(ParagraphProperties(**par))
    d.styles.addElement(s)
    return s
st("Brod", "paragraph", text={"fontsize": "11pt", "fontfamily": "Liberation Serif"}, par={"marginbottom": "0.2cm"})
st("Titel", "paragraph", text={"fontsize": "22pt", "fontweight": "bold"}, par={"marginbottom": "0.3cm"})
st("O1", "paragraph", text={"fontsize": "14pt", "fontweight": "bold", "color": "#7a1f3d"}, par={"margintop": "0.6cm", "marginbottom": "0.2cm"})
st("O2", "paragraph", text={"fontsize": "12pt", "fontweight": "bold"}, par={"margintop": "0.4cm", "marginbottom": "0.1cm"})
B = st("Fed", "text", text={"fontweight": "bold"})
ls = ListStyle(name="Punkt")
for lv, c in ((1, "➢"), (2, "–")):
    b = ListLevelStyleBullet(level=str(lv), bulletchar=c)
    b.addElement(ListLevelProperties(spacebefore=f"{0.5 * lv}cm", minlabelwidth="0.5cm"))
    ls.addElement(b)
d.styles.addElement(ls)


def fill(e, s):
    for i, x in enumerate(s.split("**")):
        e.addElement(Span(stylename=B, text=x)) if i % 2 else e.addText(x)
    return e


def p(s, style="Brod"):
    d.text.addElement(fill(P(stylename=style), T(s)))
def h(s, n=1):
    if n == 1:
        T("⟦end::⟧")
    d.text.addElement(fill(H(outlinelevel=n, stylename=f"O{n}"), T(s)))
def ul(*xs):
    l = List(stylename=ls)
    for x in xs:
        it = ListItem()
        head, subs = (x, ()) if isinstance(x, str) else (x[0], x[1])
        it.addElement(fill(P(stylename="Brod"), T(head)))
        if subs:
            s = List()
            for y in subs:
                si = ListItem(); si.addElement(fill(P(stylename="Brod"), T(y))); s.addElement(si)
            it.addElement(s)
        l.addElement(it)
    d.text.addElement(l)


ME = lambda w, how="jeg": f"⟦o? Susanne Thyge Aarup|plejecenterleder|{how}::{w}⟧"
p("Min lederaftale for 2025", "Titel")
p("Plejecenter Skovbrynet, Munkeskov Kommune")
p("Aftalen er indgået mellem plejecenterleder Susanne Thyge Aarup og ældrechef Flemming Dahlerup. Vi mødes om den tre gange i løbet af året.")
h("Hvor står vi?")
p("Jeg overtog ledelsen af Skovbrynet i august 2024. Siden da har jeg holdt samtaler med alle 58 medarbejdere, og jeg har siddet med til frokost på hver eneste afdeling. Mit indtryk er, at der er en stærk faglighed og en træt organisation. Derfor har jeg valgt få mål, og jeg har bedt om lov til at lade nogle ting ligge.")
p("Pårørende har skrevet til mig. En af dem, datter til en beboer på afdeling Bøgen, skriver: ”Min mor bliver passet godt på. Men jeg ved aldrig, hvem jeg skal spørge.” Det vil jeg gerne gøre noget ved.")
h("⟦sec::Mål for beboerne⟧")
h("⟦g mål|::De pårørende ved, hvem de skal spørge⟧", 2)
p("**Det vil jeg opnå:** ⟦t::Alle pårørende kender navnet på deres kontaktperson, og mindst ⟦m 90|%|2025|target::90 pct.⟧ er tilfredse med dialogen.⟧")
p("**Sådan griber jeg det an:**")
ul("⟦a::Jeg indfører en fast kontaktperson og en afløser for hver beboer⟧", "⟦a::Jeg inviterer til pårørendemøde den første onsdag i marts, juni og oktober⟧", ("⟦a::Kontaktpersonen ringer til den pårørende:⟧", ("⟦a2::ugen efter indflytning⟧", "⟦a2::ved sygdom og fald⟧", "⟦a2::på beboerens fødselsdag⟧")))
p(f"**Hvem:** {ME('Jeg')} har selv ansvaret. ⟦o Birthe Vinding|Afdelingsleder|hjælper::Afdelingsleder Birthe Vinding⟧ er tovholder på mødekalenderen.")
p("**Vi følger op:** ⟦f december 2025::Pårørendeundersøgelsen gentages i december 2025.⟧")
h("⟦g mål|::Et måltid er mere end mad⟧", 2)
p("**Derfor:** ⟦b::⟦m 17|beboere||baseline::17 af vores 64 beboere⟧ har tabt sig siden sommer.⟧ ⟦p::Jeg vil have, at måltiderne bliver dagens bedste tidspunkt.⟧")
p("**Det vil jeg opnå:** ⟦t::Højst ⟦m 8|beboere|2025|target::otte beboere⟧ har et uplanlagt vægttab ved udgangen af 2025.⟧")
p("**Sådan griber jeg det an:** ⟦a::Vi rykker den varme mad til aftenen fra 1. april.⟧ ⟦a::Jeg sender to kolleger på kursus i ernæring til småtspisende.⟧ Køkkenet er med på idéen. ⟦a::Beboerrådet vælger menuen hver anden uge.⟧")
p("**Bygger på:** ⟦r Politik:Værdighedspolitik::Værdighedspolitikken⟧ og ⟦r Politik:Mad- og måltidspolitik::kommunens mad- og måltidspolitik⟧.")
p("**Hvem:** ⟦o Henrik Gjern|Køkkenleder|ansvar::Køkkenleder Henrik Gjern⟧ og ⟦o |ernæringsgruppen|ansvar::ernæringsgruppen⟧")
p("**Vi følger op:** ⟦f måned;august::Beboerne vejes en gang om måneden. Jeg lægger tallene frem for ældrechefen i august.⟧")
h("⟦g mål|::De sidste dage skal være gode dage⟧", 2)
p("⟦p::Ingen på Skovbrynet skal dø alene, medmindre de selv ønsker det.⟧ Det mål har jeg talt med personalet om på alle afdelinger, og der er bred opbakning. ⟦a::I foråret uddanner jeg fire nøglepersoner i lindrende pleje sammen med det palliative team.⟧ ⟦a::Samtalen om den sidste tid bliver en fast del af indflytningen.⟧ ⟦b::I dag sker den ofte for sent.⟧ ⟦a::Vågekonerne fra Røde Kors får deres eget skab og en kop kaffe.⟧ ⟦f september 2025::Sygeplejefaglig leder Karla Munk evaluerer forløbene i september 2025.⟧⟦o? Karla Munk|Sygeplejefaglig leder|evaluerer::⟧")
h("⟦sec::Mål for medarbejderne⟧")
h("⟦g mål|::Vagtplaner, man kan leve med⟧", 2)
p("**Derfor:** ⟦b::Vi brugte ⟦m 2.3|mio. kr.|2024|amount::2,3 mio. kr.⟧ på vikarer i 2024.⟧")
p("**Det vil jeg opnå:** ⟦t::Udgiften er mindst ⟦m -30|%|2025|target::30 procent lavere⟧ i 2025.⟧ ⟦t::Medarbejderne kender deres vagter ⟦m 8|uger||target::otte uger⟧ frem.⟧")
p("**Sådan griber jeg det an:**")
ul("⟦a::Jeg nedsætter en gruppe med en fra hver vagt⟧", "⟦a::Vi afprøver ønskeplan på afdeling Egen fra maj⟧", "⟦a::Jeg holder opfølgning på overarbejde hver fredag⟧")
p("**Hvem:** ⟦o Ole Fredslund|Afdelingsleder|ansvar::Afdelingsleder Ole Fredslund⟧ sammen med ⟦o- Jonna Riber|FTR|sammen med::FTR Jonna Riber⟧.")
p("**Tid:** ⟦tf 2025-03-01|2025-12-31::1. marts til 31. december 2025⟧")
p("**Vi følger op:** ⟦f kvartal::Kvartalsvist i LMU⟧")
h("⟦g mål|::Nye kolleger får et godt første år⟧", 2)
p("**Sådan griber jeg det an:**")
ul("⟦a::Hver nyansat følges med en makker i fire uger⟧", "⟦a::Jeg drikker kaffe med den nye efter en måned⟧")
p("**Bygger på:** ⟦r DUS:2::spor 2 i Direktionens Udviklingsspor⟧ og ⟦r Budget2025-2028:forandring9::omprioriteringsforslag 9 fra Budget 2025-2028⟧.")
p("**Tid:** ⟦tf 2025-01-01|2025-12-31::Hele 2025⟧")
h("⟦sec::Mål for mig selv⟧")
h("⟦g mål|::Jeg leder på afstand uden at være fjern⟧", 2)
p("**Derfor:** ⟦b::Fra 1. februar skal jeg også lede aktivitetscentret i Lillemark.⟧")
p("**Det vil jeg opnå:** ⟦t::Medarbejderne i begge huse oplever, at de kan få fat i mig, når det gælder.⟧ ⟦e::Beslutninger bliver truffet samme dag.⟧")
p(f"**Sådan griber jeg det an:** ⟦a::{ME('Jeg')} er i Lillemark tirsdag og torsdag.⟧ ⟦a::Jeg begynder på masteruddannelsen i offentlig ledelse til september.⟧")
p("**Vi følger op:** ⟦f maj;november::Min chef og jeg taler om det i maj og november.⟧")
T("⟦end::⟧")
p("Munkeskov, den 20. januar 2025")
p("Susanne Thyge Aarup          Flemming Dahlerup")
d.save(str(DOCS / f"{STEM}.odt"))
for g in T.goals:
    for o in g["owners"]:
        o["as_written"] = o["as_written"] or "Sygeplejefaglig leder Karla Munk"
T.write(STEM, "odt", "Min lederaftale for 2025", "Munkeskov", "Plejecenter Skovbrynet", "lederaftale", ("2025-01-01", "2025-12-31"), "adopted")

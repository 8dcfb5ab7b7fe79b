"""Strategy draft in hearing (ODT). Run: python3 t22.py"""
from marks import *
from odf.opendocument import OpenDocumentText
from odf import style, text as t, table as tb
STEM = "t22-udkast-fritidsstrategi-strandmose"
T = Marks("t22")
d = OpenDocumentText()


def sty(name, family="paragraph", parent=None, para=None, **kw):
    s = style.Style(name=name, family=family, **({"parentstylename": parent} if parent else {}))
    if para:
        s.addElement(style.ParagraphProperties(**para))
    s.addElement(style.TextProperties(**kw))
    (d.styles if family == "paragraph" else d.automaticstyles).addElement(s)
    return s


body = sty("Brodtekst", fontsize="11pt", fontfamily="Liberation Serif", para={"marginbottom": "0.2cm"})
stamp = sty("Stempel", fontsize="14pt", fontweight="bold", color="#b00020", fontfamily="Liberation Sans")
title = sty("Titel", fontsize="28pt", fontweight="bold", color="#12505b", fontfamily="Liberation Sans", para={"marginbottom": "0.4cm"})
h1 = sty("H1", fontsize="18pt", fontweight="bold", color="#12505b", fontfamily="Liberation Sans", para={"margintop": "0.6cm", "marginbottom": "0.2cm"})
h2 = sty("H2", fontsize="14pt", fontweight="bold", fontfamily="Liberation Sans", para={"margintop": "0.5cm", "marginbottom": "0.1cm", "keepwithnext": "always"})
lab = sty("Etiket", fontsize="11pt", fontweight="bold", fontstyle="italic", color="#12505b", fontfamily="Liberation Sans", para={"keepwithnext": "always"})
box = sty("Boks", fontsize="10pt", fontfamily="Liberation Sans", para={"backgroundcolor": "#e5f1f2", "padding": "0.2cm", "marginbottom": "0.3cm"})
bl = t.ListStyle(name="Punkter")
for i, ch in ((1, "•"), (2, "–")):
    e = t.ListLevelStyleBullet(level=i, bulletchar=ch)
    e.addElement(style.ListLevelProperties(spacebefore=f"{.4 * i}cm", minlabelwidth="0.5cm"))
    bl.addElement(e)
d.styles.addElement(bl)

SRC = """S UDKAST – i høring til 1. juni
T Plads til at være med
P Fritids- og kulturstrategi 2026-2033 for Strandmose Kommune
P Høringssvar sendes til kulturogfritid@strandmose.example senest den 1. juni 2026. Byrådet forventes at vedtage strategien i september 2026.
1 Forord
P Det er sjældent selve bolden, man husker. Det er ham, der sparkede den tilbage. I Strandmose har vi 214 foreninger, og de fleste af dem drives af mennesker, der giver deres aftener væk. Denne strategi er skrevet med dem og for dem.
P Udkastet bygger på tre borgermøder, 900 svar fra skoleelever og en lang gåtur på stranden med Kultur- og Fritidsudvalget.
P Agnete Storgaard, formand for Kultur- og Fritidsudvalget
1 Vision
P ⟦val::I 2033 er Strandmose det sted i landet, hvor flest mennesker mødes om noget, de holder af.⟧
1 Udfordringer
P Vi skal turde se på det, der ikke virker.
* ⟦chal::Færre unge skal falde fra i foreningerne, når de fylder 14 år⟧
* ⟦chal::Hallerne er slidte, og vi skal have styr på vedligeholdet⟧
* ⟦chal::Det bliver sværere at finde frivillige til bestyrelserne⟧
B Kort fortalt: 61 % af borgerne dyrker idræt hver uge. Biblioteket har 182.000 besøg om året. 4 ud af 10 børn går til musik, teater eller billedkunst i løbet af skoletiden.
1 ⟦sec::Strategiens indsatsområder⟧
2 ⟦g indsatsområde|::Fællesskaber for dem, der står udenfor⟧
P ⟦b::Hvert syvende barn går ikke til noget i fritiden.⟧ ⟦b::Ofte handler det om penge, men lige så tit om, at ingen har spurgt.⟧
L Det vil vi
P ⟦t::Alle børn skal have mindst ét fællesskab uden for skolen.⟧ ⟦t::Voksne med handicap skal kunne dyrke idræt i deres egen by.⟧
L Sådan gør vi
* ⟦a::Vi opretter en fritidspulje, der betaler kontingent og udstyr⟧
* ⟦a::Fritidsguider hjælper barnet de første gange⟧
* ⟦a::Vi støtter foreninger, der vil åbne hold for:⟧
** ⟦a2::børn med diagnoser⟧
** ⟦a2::voksne med handicap⟧
** ⟦a2::borgere, der er nye i Danmark⟧
L Vi er i mål, når
* ⟦e::⟦m 95|%|2033::95 % af børnene⟧ går til en fritidsaktivitet⟧
* ⟦e::der er tilbud om parasport i alle fire områder⟧
2 ⟦g indsatsområde|::Unge som medskabere⟧
P ⟦b::Unge vil gerne, men de vil ikke nødvendigvis det, vi havde tænkt.⟧
L Det vil vi
P ⟦t::De unge skal selv kunne sætte noget i gang uden at skulle igennem et ansøgningsskema på otte sider.⟧
L Sådan gør vi
* ⟦a::Ungdomskulturhuset Kajen får eget budget og ungebestyrelse⟧
* ⟦a::Vi indfører en ”ja-pulje”, hvor svaret kommer inden for en uge⟧
* ⟦a::Idrætsforeningerne får støtte til at uddanne unge trænere⟧
L Vi er i mål, når
* ⟦e::frafaldet blandt de 14-17-årige er mindre end i dag⟧
* ⟦e::⟦m 25|bestyrelser|::25 foreninger⟧ har mindst to under 25 år i bestyrelsen⟧
P Indsatsområdet spiller sammen med ⟦r Politik:Ungepolitik::Ungepolitikken⟧.
2 ⟦g indsatsområde|::Anlæg, der holder og deles⟧
L Det vil vi
P ⟦t::Kommunens haller, klubhuse og sale skal bruges mere og koste mindre i drift.⟧ Det følger af ⟦r Plan:Ejendomsplan::Ejendomsplanen⟧ og ⟦r Budget2026-2029:forandring31::Forandring 31 i Budget 2026-2029⟧.
L Sådan gør vi
* ⟦a::Alle anlæg får en vedligeholdelsesplan⟧
* ⟦a::Et fælles bookingsystem tages i brug den 1. august 2027⟧
* ⟦a::Nye anlæg tegnes, så både forening, skole og selvorganiserede kan bruge dem⟧
L Vi er i mål, når
* ⟦e::hallernes ledige tid er halveret⟧
* ⟦e::energiforbruget er faldet med ⟦m -20|%|2033::20 %⟧⟧
L Hvem
P ⟦o |Center for Kultur og Fritid|ansvarlig::Center for Kultur og Fritid⟧ er tovholder, og ⟦o- |Ejendomme|deltager::Ejendomme⟧ og ⟦o- |Idrætsrådet|deltager::Idrætsrådet⟧ deltager.
2 ⟦g indsatsområde|::Stranden og skoven som scene⟧
L Det vil vi
P ⟦t::Naturen skal være det største og billigste fritidsanlæg, vi har.⟧
L Sådan gør vi
P ⟦a::Vi mærker 80 km nye stier op.⟧ ⟦a::Hvert andet år holder vi Vandfestival sammen med de lokale kunstnere.⟧ ⟦a::Der opsættes shelters ved Nordstrand, hvis fredningsnævnet siger ja.⟧
L Vi er i mål, når
* ⟦e::flere borgere siger, at de bruger naturen hver uge⟧
2 ⟦g indsatsområde|::Kultur tæt på, også uden for byen⟧
L Det vil vi
P ⟦t::Ingen skal have mere end ⟦m 10|km||target::ti kilometer⟧ til en kulturoplevelse.⟧
L Sådan gør vi
* ⟦a::Biblioteket åbner i forsamlingshuse⟧
* ⟦a::Musikskolen underviser på alle skoler⟧
* ⟦a::En kulturbus kører ældre til forestillinger⟧
L Vi er i mål, når
* ⟦e::alle fem landsbyer har mindst ⟦m 6|arrangementer||target::seks arrangementer om året⟧⟧
2 ⟦g indsatsområde|::Frivilligheden skal have det godt⟧
P [Teksten færdiggøres efter høringen, når Frivilligrådet har holdt møde.]
1 ⟦end::⟧Opfølgning
P Strategien følges op af handleplaner for to år ad gangen. Kultur- og Fritidsudvalget gør status hvert forår.
P Her indsættes foto af fællesspisning på havnen."""
items = None
for line in SRC.split("\n"):
    kind, _, rest = line.partition(" ")
    txt = T(rest)
    if kind in ("*", "**"):
        if items is None:
            items = t.List(stylename=bl)
            d.text.addElement(items)
        li = t.ListItem()
        li.addElement(t.P(stylename=body, text=txt))
        if kind == "*":
            items.addElement(li)
            top, sub = li, None
        else:
            if sub is None:
                sub = t.List()
                top.addElement(sub)
            sub.addElement(li)
        continue
    items = None
    if kind in "12" or kind == "T":
        d.text.addElement(t.H(outlinelevel=1 if kind in "1T" else 2, stylename={"1": h1, "2": h2, "T": title}[kind], text=txt))
    else:
        d.text.addElement(t.P(stylename={"S": stamp, "P": body, "L": lab, "B": box}[kind], text=txt))
d.save(str(DOCS / f"{STEM}.odt"))
T.write(STEM, "odt", "Plads til at være med", "Strandmose", "Kultur og Fritid", "strategi", ("2026-01-01", "2033-12-31"), "hearing")

"""Agreement of the other department of Ravnsø (fictional), prose with run-in titles, ODT. Render: python c28-aftale-kultur-fritid-ejendomme-ravnsoe.py"""
from odf.opendocument import OpenDocumentText
from odf.style import Footer, FooterStyle, MasterPage, PageLayout, PageLayoutProperties, ParagraphProperties, Style, TextProperties
from odf.text import H, List, ListItem, P, PageNumber, Span
from facts4 import Doc

D = Doc("c28-aftale-kultur-fritid-ejendomme-ravnsoe", "odt", title="Aftale for 2026 mellem direktionen og Kultur, Fritid og Ejendomme", municipality="Ravnsø", area="Kultur, Fritid og Ejendomme",
        document_type="mål- og resultataftale", period={"from": "2026-01-01", "to": "2026-12-31", "accept": ["2026"]}, state="adopted")
S1, S2, S3 = "Bygninger og drift", "Det grønne og det blå", "Kultur og foreningsliv"
RP = "Pejlemærker:Direktionens retningspunkter:"
o = OpenDocumentText()


def style(name, family, parent=None, para=None, **text):
    s = Style(name=name, family=family, **({"parentstylename": parent} if parent else {}))
    if para:
        s.addElement(ParagraphProperties(**para))
    s.addElement(TextProperties(**text))
    o.styles.addElement(s)
    return s


body = style("Broed", "paragraph", None, {"marginbottom": "0.22cm", "lineheight": "125%"}, fontfamily="Liberation Serif", fontsize="11pt")
h0 = style("Titel", "paragraph", None, {"marginbottom": "0.6cm"}, fontfamily="Liberation Sans", fontsize="22pt", fontweight="bold", color="#233f70")
h1 = style("Afsnit", "paragraph", None, {"margintop": "0.6cm", "marginbottom": "0.2cm"}, fontfamily="Liberation Sans", fontsize="14pt", color="#233f70", fontvariant="small-caps")
bold = style("Titelord", "text", fontweight="bold")
lay = PageLayout(name="side")
lay.addElement(PageLayoutProperties(pagewidth="21cm", pageheight="29.7cm", margintop="2.4cm", marginbottom="2cm", marginleft="2.8cm", marginright="2.8cm"))
o.automaticstyles.addElement(lay)
master = MasterPage(name="Standard", pagelayoutname=lay)
foot = Footer()
fp = P(stylename=body, text="Ravnsø Kommune – Kultur, Fritid og Ejendomme – side ")
fp.addElement(PageNumber(selectpage="current"))
foot.addElement(fp)
master.addElement(foot)
o.masterstyles.addElement(master)


def p(text, title=None):
    e = P(stylename=body)
    if title:
        e.addElement(Span(stylename=bold, text=f"{title}. "))
    e.addText(text)
    o.text.addElement(e)


def head(text):
    o.text.addElement(H(outlinelevel=1, stylename=h1, text=text))


def ul(*items):
    li = List()
    for i in items:
        e = ListItem()
        e.addElement(P(stylename=body, text=i))
        li.addElement(e)
    o.text.addElement(li)


o.text.addElement(H(outlinelevel=1, stylename=h0, text="Aftale for 2026 mellem direktionen og Kultur, Fritid og Ejendomme"))
p("Denne mål- og resultataftale er indgået den 11. december 2025 mellem direktør Jens Otto Hald og afdelingschef Lars Vinther Bech. Den gælder hele 2026 og hviler på Direktionens retningspunkter 2026.")
p("Afdelingen driver 214 bygninger, to biblioteker, en musikskole og en svømmehal. Otte mål er aftalt. De er skrevet kort, fordi handleplanerne ligger i de enkelte team.")

head(S1)
g = D.goal("Lavere forbrug i bygningerne", "mål", None, S1, themes=["bygninger og boliger", "klima"])
p(g.purpose("Vi vil nedbringe forbruget af varme og el i kommunens bygninger, så driften bliver billigere og klimaaftrykket mindre.") + " " + g.back("Energiregnskabet for 2025 viste, at ti bygninger står for halvdelen af forbruget."), str(g))
p(g.act("Der monteres fjernaflæste målere i de ti bygninger.") + " " + g.act("Ventilationen på Ravnsø Skole bliver styret efter, hvor mange der er i lokalet.") + " " + g.act("Husenes tekniske servicemedarbejdere kommer på kursus i energistyring i februar.")
  + " Målet er, at " + g.target(f"varmeforbruget falder med {g.num('8 %', -8, '%', 'target', 2026, 'varmeforbrug')} i 2026") + f", og at " + g.target(f"elforbruget er under {g.num('5,1 mio. kWh', 5.1, 'mio. kWh', 'target', 2026, 'elforbrug')}") + f". I 2025 var det {g.num('5,6 mio. kWh', 5.6, 'mio. kWh', 'baseline', 2025, 'elforbrug')}.")
p(f"{g.owner('Ejendomschef Kim Rosendal', 'Kim Rosendal', 'Ejendomschef', 'ansvarlig')} har ansvaret for målet, der knytter sig til {g.ref('retningspunkt 2', RP + '2')} og {g.ref('Klimahandlingsplan 2030', 'Plan:Klimahandlingsplan 2030')}. Arbejdet finansieres af {g.ref('forandring 5 i Budget 2026-2029', 'Budget2026-2029:forandring5')}, som afsætter {g.num('2,8 mio. kr.', 2.8, 'mio. kr.', 'amount', 2026)}. " + g.follow("Forbruget gøres op hver måned og gennemgås i ledergruppen i 2. kvartal 2026.", "hver måned", "2. kvartal 2026"))
g.other(('ti bygninger', 10, 'bygninger'))

g = D.goal("Elbiler og ladcykler i driften", "mål", None, S1, themes=["klima", "økonomi og styring"], groups=["medarbejdere"])
p(g.back(f"Driften råder over 31 biler, og {g.num('27 af dem', 27, 'biler', 'baseline', 2025, 'biler på diesel')} kører stadig på diesel.") + " " + g.purpose("Når vi kører på arbejde for borgerne, skal det ske uden fossile brændstoffer."), str(g))
p("I løbet af året gør vi følgende:")
ul(g.act("Ni dieselbiler erstattes af elbiler"), g.act("Pedellerne i bymidten får ladcykler"), g.act("Der opsættes ladestandere ved materielgården og rådhuset"))
p(f"Ved udgangen af 2026 er " + g.target(f"{g.num('mindst 13 biler', 13, 'biler', 'target', 2026, 'biler på el')} på el") + f". Opgaven ledes af {g.owner('driftsleder Sanne Kjærby', 'Sanne Kjærby', 'Driftsleder', 'leder opgaven')}. {g.part('Den Grønne Arbejdsgruppe', resp='arbejdsgruppe')} bistår hende. " + g.follow("En status gives til Teknisk Udvalg i september 2026.", "september 2026"))
g.other(('31 biler', 31, 'biler'), ('Ni dieselbiler', 9, 'biler'))

g = D.goal("Nyt liv i tomme bygninger", "mål", None, S1, themes=["bygninger og boliger", "samskabelse og frivillighed"], groups=["foreninger", "landsbyer"])
p(g.back("Fire skoler og et plejehjem på landet står tomme.") + " " + g.purpose("De skal bruges til noget, som landsbyerne har glæde af, i stedet for at forfalde."), str(g))
p(g.act("Vi laver et katalog over bygningerne med pris, stand og mulig brug.") + " " + g.act("Borgerne inviteres til åbent hus i hver af de fem bygninger inden sommerferien.") + " " + g.act("Hvor ingen melder sig, lægges en plan for nedrivning.")
  + f" Arbejdet sker sammen med {g.part('Plan, Natur og Miljø', resp='samarbejdspartner')} og {g.part('Landsbyrådet', resp='samarbejdspartner')}.")
p(f"Vi lykkes, når " + g.target(f"{g.num('tre af de fem bygninger', 3, 'bygninger', 'target', 2027)} er solgt, udlejet eller revet ned inden 1. juli 2027") + f". {g.owner('Ejendomschef Kim Rosendal', 'Kim Rosendal', 'Ejendomschef', 'ansvarlig for opfølgning')} er ansvarlig for opfølgningen. Se også {g.ref('Landdistriktsstrategien', 'Strategi:Landdistriktsstrategi')}. " + g.time("Der arbejdes med målet fra 1. februar 2026 til 1. juli 2027.", "2026-02-01", "2027-07-01", True))
g.other(('Fire skoler', 4, 'skoler'), ('fem bygninger', 5, 'bygninger'))

head(S2)
g = D.goal("Søbredden åbnes for alle", "mål", None, S2, themes=["fællesskab og samarbejde", "natur"], groups=["borgere"])
p(g.back("Østsiden af Ravnsø er svær at komme til, og den gamle badeanstalt har trapper overalt.") + " " + g.purpose("Alle borgere skal kunne komme helt ned til vandet, uanset alder og funktionsevne.") + f" Målet er fælles med {g.part('Plan, Natur og Miljø', resp='fælles mål')}, der anlægger stien.", str(g))
p(g.act("Badeanstalten bygges om, så den får rampe og handicaptoilet.") + " " + g.act("Vi samler foreningerne ved søen om en plan for brugen af bredden.") + " " + g.mile("Badeanstalten genåbner i november 2026", "2026-11") + ".")
p(f"Når året er omme, skal " + g.target("foreningerne være enige om en fælles plan") + ", og " + g.target(f"{g.num('2,3 km', 2.3, 'km', 'target', 2026, 'tilgængelig sti langs søen')} sti langs søen skal være tilgængelig") + f". {g.owner('Fritidschef Dorte Amby', 'Dorte Amby', 'Fritidschef', 'tovholder')} er tovholder. Målet hører under {g.ref('retningspunkt 3', RP + '3')} og {g.ref('Friluftspolitikken', 'Politik:Friluftspolitik')}; pengene kommer fra {g.ref('forandring 18 i Budget 2026-2029', 'Budget2026-2029:forandring18')}. " + g.follow("De to afdelingschefer gør status over for direktionen i juni og november 2026.", "juni", "november 2026"))

g = D.goal("Vilde hjørner omkring haller og boldbaner", "mål", None, S2, themes=["natur"], groups=["foreninger"])
p(g.purpose("Planter, insekter og fugle skal have bedre levesteder på de arealer, som afdelingen passer.") + " " + g.back("I dag klippes det hele hver uge, også bag målene, hvor ingen kommer."), str(g))
p(g.act("Halinspektørerne udpeger to hjørner ved hvert anlæg, som ikke længere slås.") + " " + g.act("Klubberne får skilte, der fortæller, hvorfor græsset er langt.") + f" " + g.target(f"{g.num('24 hjørner', 24, 'hjørner', 'target', 2026)} skal være udlagt i løbet af sommeren") + ".")
p(f"{g.owner('Halinspektørerne', role='Halinspektørerne', resp='ansvarlige')} er ansvarlige hver for deres anlæg. {g.ref('Naturstrategien', 'Strategi:Naturstrategi')} er rettesnor. " + g.follow("Der følges op i efteråret 2026.", "efteråret 2026"))
g.other(('to hjørner', 2, 'hjørner'))

head(S3)
g = D.goal("Kultur i klasselokalet", "mål", None, S3, themes=["børn og unge"], groups=["elever"])
p(g.purpose("Alle børn skal møde kunst og musik i skoletiden, også dem, der ikke får det hjemmefra.") + " Status: " + g.state("I gang", "i gang") + ".", str(g))
p(g.act("Musikskolens lærere underviser hele klasser i et halvt år ad gangen.") + " " + g.act("En billedkunstner flytter ind på Nordby Skole i seks uger.") + f" Forløbene planlægges med {g.part('Børn og Skole', resp='samarbejdspartner')} og følger reglerne om åben skole i {g.ref('Folkeskolelovens § 3', 'Lov:Folkeskoleloven:§3')}. De er også omtalt i {g.ref('Børnekulturplanen', 'Plan:Børnekulturplan')}.")
p("Målet er nået, når " + g.target(f"{g.num('samtlige 12 skoler', 12, 'skoler', 'target', 2026)} har haft et forløb") + f". {g.owner('Musikskoleleder Anne-Grethe Lund', 'Anne-Grethe Lund', 'Musikskoleleder', 'deler ansvaret')} og {g.owner('kulturkonsulent Omid Karimi', 'Omid Karimi', 'Kulturkonsulent', 'deler ansvaret')} deler ansvaret. " + g.follow("Skolerne spørges halvårligt om deres udbytte.", "halvårligt"))
g.other(('seks uger', 6, 'uger'), ('et halvt år', 0.5, 'år'))

g = D.goal("Frivillige, der bliver", "mål", None, S3, themes=["samskabelse og frivillighed"], groups=["frivillige"])
p(g.back(f"Hvert år stopper {g.num('18 %', 18, '%', 'baseline', 2025, 'frivillige ledere, der stopper')} af foreningernes frivillige ledere.") + " " + g.purpose("Det skal være let og givende at være frivillig i Ravnsø."), str(g))
p(g.act("Afdelingen åbner en telefonlinje, hvor kasserere og formænd kan få hjælp.") + " " + g.act("Vi skærer antallet af skemaer til foreningerne ned.") + " " + g.act("Der holdes en årlig fest for de frivillige i oktober.") + f" {g.part('Folkeoplysningsudvalget', resp='høres')} høres undervejs.")
p(g.effect("Foreningerne mærker, at de bruger mindre tid på papir.") + " Vi sigter efter, at " + g.target(f"andelen, der stopper, er nede på {g.num('12 %', 12, '%', 'target', 2026, 'frivillige ledere, der stopper')}") + f". {g.owner('Fritidschef Dorte Amby', 'Dorte Amby', 'Fritidschef', 'ejer')} ejer målet. {g.ref('Frivillighedspolitikken', 'Politik:Frivillighedspolitik')} og {g.ref('retningspunkt 3', RP + '3')} er grundlaget.")

g = D.goal("Svømmehallen efter renoveringen", "mål", None, S3, themes=["bygninger og boliger"], groups=["borgere"])
p(g.back("Renoveringen af Ravnsø Svømmehal skulle have været afsluttet i oktober 2025.") + " Status ved årsskiftet: " + g.state("Forsinket", "forsinket") + ". " + g.purpose("Når hallen åbner, skal den bruges af flere end før."), str(g))
p(g.act("Klubber, skoler og aftenskoler får en ny fordeling af tiderne.") + " " + g.act("Om søndagen bliver der varmt vand og musik for familier.") + f" Pensionister og borgere, der træner efter {g.ref('Sundhedslovens § 119', 'Lov:Sundhedsloven:§119')}, får formiddagene.")
g.act("Pensionister og borgere, der træner efter Sundhedslovens § 119, får formiddagene.")
p(g.target(f"{g.num('95.000 besøg', 95000, 'besøg', 'target', 2026)} er målet for 2026") + f"; før renoveringen var tallet {g.num('78.000', 78000, 'besøg', 'baseline', 2024)}. {g.owner('Svømmehalsleder Peder Vig', 'Peder Vig', 'Svømmehalsleder', 'opfølgning')} følger op, " + g.follow("og besøgstallet forelægges Kultur- og Fritidsudvalget to gange om året.", "to gange om året") + " " + g.time("Målet gælder fra april 2026.", "2026-04-01", None))
o.save(str(D.out))
D.done()

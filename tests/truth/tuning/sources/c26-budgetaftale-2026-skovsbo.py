"""Budget agreement of Skovsbo (fictional), PDF by WeasyPrint. Render: python c26-budgetaftale-2026-skovsbo.py"""
import weasyprint
from facts4 import Doc

D = Doc("c26-budgetaftale-2026-skovsbo", "pdf", title="Aftale om Skovsbo Kommunes budget 2026-2029", municipality="Skovsbo", area=None,
        document_type="budgetaftale", period={"from": "2026-01-01", "to": "2029-12-31", "accept": ["2026"]}, state="adopted")
Y = (2026, 2027, 2028, 2029)
S = ["Skole og fritid", "Klima, natur og bygninger", "Kultur og idræt", "Veje og trafik", "Videreført fra sidste års aftale"]
body = []


def section(i):
    body.append(f"<h2>{S[i]}</h2>")


def money(g, rows):
    out = "<table class=m><tr><th>1.000 kr.</th>" + "".join(f"<th>{y}</th>" for y in Y) + "</tr>"
    for name, values in rows:
        out += f"<tr><td>{name}</td>"
        for y, v in zip(Y, values):
            t = "" if v is None else f"{v:,}".replace(",", ".")
            out += f"<td>{t}</td>" if v is None else f"<td>{g.num(t, v, '1.000 kr.', 'amount', y, name.lower())}</td>"
        out += "</tr>"
    return out + "</table>"


def block(g, side, *parts):
    body.append(f"<section><h3><span>{g.d['number']}.</span> {g}</h3><div class=side>{side}</div>{''.join(parts)}</section>")


def f(label, text):
    return f"<p><b>{label}</b> {text}</p>"


def ul(*items):
    return "<ul>" + "".join(f"<li>{i}</li>" for i in items) + "</ul>"


section(0)
g = D.goal("Læseløft i indskolingen", "initiativ", "1", S[0], themes=["børn og unge", "kompetenceudvikling"], groups=["elever"])
block(g, f"<p><b>Ansvarligt udvalg</b><br>{g.owner('Børne- og Skoleudvalget', role='Børne- og Skoleudvalget', resp='ansvarligt udvalg')}</p>" + money(g, [("Drift", (1850, 1850, 1400, 1400))]),
      f("Baggrund:", g.back(f"Ved læseprøven i foråret 2025 nåede {g.num('71 % af eleverne i 2. klasse', 71, '%', 'baseline', 2025, 'elever i 2. klasse, der læser sikkert')} det niveau, der kaldes sikker læser. Spredningen mellem skolerne er stor, og den er vokset tre år i træk.")),
      f("Formål:", g.purpose("Alle børn skal forlade 2. klasse med så gode læsefærdigheder, at de kan følge undervisningen i de øvrige fag.")),
      "<p><b>Partierne er enige om:</b></p>",
      ul(g.act("På hver skole frikøbes en læsevejleder i " + g.num("otte timer om ugen", 8, "timer om ugen", "norm")), g.act("Der indføres et læsebånd på " + g.num("tyve minutter", 20, "minutter", "norm") + " hver morgen i 0.-3. klasse"),
         g.act("Lærerne i dansk tilbydes et forløb i tidlig skriftsprogsudvikling, som læsevejlederne står for")),
      "<p><b>Det skal kunne ses ved, at</b></p>",
      ul(g.target(f"{g.num('mindst 80 % af eleverne i 2. klasse', 80, '%', 'target', 2028, 'elever i 2. klasse, der læser sikkert')} er sikre læsere i 2028"), g.target("forskellen mellem skolerne er mindre end i dag")),
      f("Sammenhæng:", f"Initiativet udmønter {g.ref('Skolepolitikken', 'Politik:Skolepolitik')} og holder sig inden for timetallet i {g.ref('Folkeskolelovens § 16 a', 'Lov:Folkeskoleloven:§16a')}."),
      f("Opfølgning:", g.follow("Børne- og Skoleudvalget får prøveresultaterne forelagt i juni hvert år.", "juni hvert år")),
      f("Inddrages:", f"{g.part('Fælleselevrådet', resp='inddraget')} og {g.part('skolebestyrelserne', role='skolebestyrelserne', resp='inddraget')}."))

g = D.goal("Flere timer med to voksne i klassen", "initiativ", "2", S[0], themes=["børn og unge", "tværfaglighed og teams"], groups=["elever"])
block(g, f"<p><b>Ansvarligt udvalg</b><br>{g.owner('Børne- og Skoleudvalget', role='Børne- og Skoleudvalget', resp='ansvarligt udvalg')}</p>" + money(g, [("Drift", (3200, 4600, 4600, 4600))]),
      f("Formål:", g.purpose("Flere elever skal have udbytte af at være i den almindelige klasse, og færre skal henvises til tilbud uden for distriktet.")),
      "<p><b>Partierne er enige om:</b></p>",
      ul(g.act("Midlerne fordeles efter elevtal og socialt indeks"), g.act("Pædagoger fra fritidstilbuddene deltager i undervisningen på 1.-4. årgang"),
         g.act(f"Ordningen med mellemformer, der blev aftalt som {g.ref('forandring 14 i Budget 2025-2028', 'Budget2025-2028:forandring14')}, lægges sammen med initiativet")),
      "<p><b>Det skal kunne ses ved, at</b></p>",
      ul(g.target(f"andelen af elever i specialtilbud falder fra {g.num('6,2 %', 6.2, '%', 'baseline', 2025, 'elever i specialtilbud')} til {g.num('5,5 %', 5.5, '%', 'target', 2029, 'elever i specialtilbud')} i 2029")),
      f("Opfølgning:", g.follow("Der gøres status i forbindelse med budgetopfølgningen pr. 30. april 2027.", "30. april 2027")),
      f("Periode:", g.time("Ordningen begynder i august 2026 og er varig.", "2026-08-01", None, True)))

section(1)
g = D.goal("Energirenovering af skoler og haller", "initiativ", "3", S[1], themes=["bygninger og boliger", "klima"], groups=[])
block(g, f"<p><b>Ansvarligt udvalg</b><br>{g.owner('Udvalget for Klima og Teknik', role='Udvalget for Klima og Teknik', resp='ansvarligt udvalg')}</p>" + money(g, [("Anlæg", (6000, 8500, 8500, None)), ("Drift", (None, -400, -900, -1300))]),
      f("Baggrund:", g.back("De fleste af kommunens skoler er fra 1960’erne og 70’erne. Varmeregningen er steget, og flere klasselokaler er enten for kolde eller for varme.")),
      f("Formål:", g.purpose("Kommunens bygninger skal bruge mindre varme og el, og indeklimaet skal blive bedre.")),
      "<p><b>Partierne er enige om:</b></p>",
      ul(g.act("Tag og vinduer udskiftes på Ådum Skole og Skovsbo Østre Skole"), g.act("Der installeres behovsstyret ventilation i de tre største idrætshaller"), g.act("Et energimærke sættes op ved hver hovedindgang, så brugerne kan følge forbruget")),
      "<p><b>Det skal kunne ses ved, at</b></p>",
      ul(g.target(f"varmeforbruget i de berørte bygninger er {g.num('25 % lavere', -25, '%', 'target', 2029, 'varmeforbrug i de berørte bygninger')} i 2029 end i 2025")),
      f("Sammenhæng:", f"Arbejdet er en del af {g.ref('Klimaplan 2035', 'Plan:Klimaplan 2035')}. Projekteringen blev betalt af {g.ref('Budget 2025-2028 (forandring 9)', 'Budget2025-2028:forandring9')}."),
      f("Opfølgning:", g.follow("Udvalget for Klima og Teknik får et energiregnskab hvert halvår.", "hvert halvår")),
      f("Periode:", g.time("2026 til 2028", "2026-01-01", "2028-12-31", True)))
g.other(('tre største', 3, 'haller'))

g = D.goal("Vildere natur langs veje og stier", "initiativ", "4", S[1], themes=["natur"], groups=["borgere"])
block(g, f"<p><b>Ansvarligt udvalg</b><br>{g.owner('Udvalget for Klima og Teknik', role='Udvalget for Klima og Teknik', resp='ansvarligt udvalg')}</p>" + money(g, [("Drift", (300, 300, 150, 150))]),
      f("Formål:", g.purpose("Rabatter og grønne kiler skal give plads til flere vilde blomster, insekter og fugle.")),
      "<p><b>Partierne er enige om:</b></p>",
      ul(g.act("Rabatterne slås kun én gang om året, og det afklippede fjernes"), g.act("Der sås hjemmehørende arter, hvor jorden alligevel er åben efter ledningsarbejde"),
         g.act("Borgere kan adoptere en grøftekant og få gratis frø")),
      "<p><b>Det skal kunne ses ved, at</b></p>",
      ul(g.target(f"der i 2027 er udlagt {g.num('40 km vejrabat', 40, 'km', 'target', 2027, 'vejrabat')} til vild natur"), g.effect("naturen er blevet mere synlig i byerne")),
      f("Sammenhæng:", f"{g.ref('Naturpolitikken', 'Politik:Naturpolitik')} og {g.ref('Grøn Plan 2024', 'Plan:Grøn Plan 2024')}."),
      f("Inddrages:", f"{g.part('Grønt Råd', resp='inddraget')}, {g.part('lokalrådene', role='lokalrådene', resp='inddraget')} og {g.part('Skovsbo Biavlerforening', resp='inddraget')}."))
g.other(('kun én gang om året', 1, 'gang om året'))

section(2)
g = D.goal("Varmtvandsbassin ved Ådumhallen", "initiativ", "5", S[2], themes=["rehabilitering", "bygninger og boliger"], groups=["borgere med nedsat funktionsevne"])
block(g, f"<p><b>Ansvarligt udvalg</b><br>{g.owner('Kultur- og Sundhedsudvalget', role='Kultur- og Sundhedsudvalget', resp='ansvarligt udvalg')}</p>" + money(g, [("Anlæg", (500, 9500, 4000, None)), ("Drift", (None, None, 650, 650))]),
      f("Baggrund:", g.back("Borgere, der har brug for træning i varmt vand, kører i dag op til " + g.num("45 km", 45, "km", "cited figure") + " til et bassin i en nabokommune.")),
      f("Formål:", g.purpose("Genoptræning og motion i varmt vand skal være muligt i kommunen.")),
      "<p><b>Partierne er enige om:</b></p>",
      ul(g.act(f"Der udarbejdes et byggeprogram i 1. halvår 2026"), g.act("Foreninger og aftenskoler får forrang til bassinet efter kl. 16"), g.act("Regionen spørges, om den vil leje tid til patienter med gigt")),
      f("Lovgrundlag:", f"Tilbuddet bruges til træning efter {g.ref('Sundhedslovens § 140', 'Lov:Sundhedsloven:§140')} og {g.ref('Servicelovens § 86', 'Lov:Serviceloven:§86')}."),
      f("Inddrages:", f"{g.part('Handicaprådet', resp='høres')} og {g.part('Ådum Idrætsforening', resp='samarbejdspartner')}."),
      f("Opfølgning:", g.follow("Byggeprogrammet behandles i Kultur- og Sundhedsudvalget i september 2026.", "september 2026")),
      f("Periode:", g.time("Bassinet tages i brug i august 2028.")))
g.mile("Bassinet tages i brug i august 2028", "2028-08")

g = D.goal("Landsbypulje til forsamlingshuse", "initiativ", "6", S[2], themes=["samskabelse og frivillighed", "bygninger og boliger"], groups=["foreninger", "landsbyer"])
block(g, f"<p><b>Ansvarligt udvalg</b><br>{g.owner('Kultur- og Sundhedsudvalget', role='Kultur- og Sundhedsudvalget', resp='ansvarligt udvalg')}</p>" + money(g, [("Anlæg", (750, 750, 750, 750))]),
      f("Formål:", g.purpose("Også i de små byer skal der være et sted at mødes, når skolen er lukket og købmanden væk.")),
      "<p><b>Partierne er enige om:</b></p>",
      ul(g.act(f"Forsamlingshuse kan søge op til {g.num('150.000 kr.', 150000, 'kr.', 'amount', None, 'tilskud til et forsamlingshus')} til tag, køkken og toiletter"), g.act("Puljen har to årlige ansøgningsfrister"),
         g.act("En byggesagkyndig hjælper husene med at beskrive deres projekt")),
      "<p><b>Det skal kunne ses ved, at</b></p>",
      ul(g.target(f"{g.num('mindst 15 forsamlingshuse', 15, 'forsamlingshuse', 'target', 2029)} har fået støtte inden udgangen af 2029")),
      f("Sammenhæng:", f"{g.ref('Landdistriktspolitikken', 'Politik:Landdistriktspolitik')} og {g.ref('Kulturstrategi 2024-2027', 'Strategi:Kulturstrategi 2024-2027')}."),
      f("Opfølgning:", g.follow("Kultur- og Sundhedsudvalget evaluerer puljen i 4. kvartal 2027.", "4. kvartal 2027")))
g.other(('to årlige', 2, 'frister'))

section(3)
g = D.goal("Sikre skoleveje", "initiativ", "7", S[3], themes=["børn og unge", "trafik"], groups=["elever", "forældre"])
block(g, f"<p><b>Ansvarligt udvalg</b><br>{g.owner('Udvalget for Klima og Teknik', role='Udvalget for Klima og Teknik', resp='ansvarligt udvalg')}</p>" + money(g, [("Anlæg", (2200, 2200, None, None))]),
      f("Baggrund:", g.back("I 2024 svarede hver tredje forælder, at de kører barnet i skole, fordi de er utrygge ved vejen.")),
      f("Formål:", g.purpose("Flere børn skal gå eller cykle til skole, og ingen skal komme til skade på vejen.")),
      "<p><b>Partierne er enige om:</b></p>",
      ul(g.act("Krydset ved Møllevej ombygges"), g.act("Der etableres afsætningspladser " + g.num("mindst 200 meter", 200, "meter", "norm") + " fra fire skoler"), g.act(f"De ti steder, som {g.ref('Trafiksikkerhedsplanen', 'Plan:Trafiksikkerhedsplan')} peger på, gennemgås sammen med {g.part('færdselspolitiet', role='færdselspolitiet', resp='samarbejdspartner')}")),
      "<p><b>Det skal kunne ses ved, at</b></p>",
      ul(g.target(f"andelen af elever, der selv transporterer sig, stiger fra {g.num('48 %', 48, '%', 'baseline', 2024, 'elever, der selv transporterer sig')} til {g.num('60 %', 60, '%', 'target', 2027, 'elever, der selv transporterer sig')} i 2027"), g.effect("forældre oplever skolevejen som tryg")),
      f("Opfølgning:", g.follow("Rejsevaneundersøgelsen gentages i efteråret 2027.", "efteråret 2027")),
      f("Periode:", g.time("1. januar 2026 – 31. december 2027", "2026-01-01", "2027-12-31", True)))
g.other(('fire skoler', 4, 'skoler'), ('De ti steder', 10, 'steder'))

g = D.goal("Cykelsti mellem Skovsbo og Ådum", "initiativ", "8", S[3], themes=["trafik"], groups=["pendlere"])
block(g, f"<p><b>Ansvarligt udvalg</b><br>{g.owner('Udvalget for Klima og Teknik', role='Udvalget for Klima og Teknik', resp='ansvarligt udvalg')}</p>" + money(g, [("Anlæg", (None, 1000, 7800, 5200))]),
      f("Aftalen:", "Stien bliver " + g.num("6,4 km", 6.4, "km", "norm") + " lang og følger den nedlagte jernbane. " + g.act("Der indgås frivillige aftaler med lodsejerne, før ekspropriation overvejes.") + " " + g.act("Kommunen søger medfinansiering i den statslige cykelpulje.")
        + f" Partierne henviser til {g.ref('Cykelstrategi 2030', 'Strategi:Cykelstrategi 2030')}."),
      f("Periode:", g.time("Anlægsarbejdet udføres fra april 2028 til oktober 2029.", "2028-04-01", "2029-10-31", True)))

section(4)
g = D.goal("Digital byggesagsbehandling", "initiativ", "9", S[4], themes=["velfærdsteknologi og digitalisering", "myndighed og visitation"], groups=["borgere", "virksomheder"])
block(g, f"<p><b>Ansvarligt udvalg</b><br>{g.owner('Plan- og Boligudvalget', role='Plan- og Boligudvalget', resp='ansvarligt udvalg')}</p>" + money(g, [("Drift", (900, 450, None, None))]),
      f("Status:", g.state("Igangsat.", "igangsat") + " Initiativet stammer fra " + g.ref("forandring 22 i Budget 2024-2027", "Budget2024-2027:forandring22") + "."),
      f("Formål:", g.purpose("Den, der søger om byggetilladelse, skal kunne følge sin sag og få et hurtigt svar.")),
      "<p><b>Partierne er enige om:</b></p>",
      ul(g.act("Arkivet over byggesager gøres færdigt, så alle tegninger ligger på nettet"), g.act("To midlertidige medarbejdere afvikler puklen af ældre sager")),
      "<p><b>Det skal kunne ses ved, at</b></p>",
      ul(g.target(f"sagsbehandlingstiden for enfamiliehuse er nede på {g.num('30 dage', 30, 'dage', 'target', 2026, 'sagsbehandlingstid for enfamiliehuse')} ved udgangen af 2026 mod {g.num('58 dage', 58, 'dage', 'baseline', 2025, 'sagsbehandlingstid for enfamiliehuse')} i dag")),
      f("Tovholder i forvaltningen:", g.owner("Byggechef Palle Ringsholm", "Palle Ringsholm", "Byggechef", "tovholder") + "."),
      f("Opfølgning:", g.follow("Sagsbehandlingstiden offentliggøres hver måned på hjemmesiden.", "hver måned")))
g.other(('To midlertidige medarbejdere', 2, 'medarbejdere'))

g = D.goal("Ny bro over Skovsbo Å", "initiativ", "10", S[4], themes=["trafik"])
block(g, f"<p><b>Ansvarligt udvalg</b><br>{g.owner('Udvalget for Klima og Teknik', role='Udvalget for Klima og Teknik', resp='ansvarligt udvalg')}</p>" + money(g, [("Anlæg", (11400, None, None, None))]),
      f("Status:", g.state("Forsinket.", "forsinket") + " Entreprenøren er gået konkurs, og broen står uden dæk."),
      "<p><b>Partierne er enige om:</b></p>", ul(g.act("Arbejdet udbydes på ny i februar 2026"), g.act("Fodgængere får en midlertidig bro, indtil den nye er færdig")),
      f("Tovholder i forvaltningen:", g.owner("Vejchef Inga Thulstrup", "Inga Thulstrup", "Vejchef", "tovholder") + "."))

principles = [D.note("values", t) for t in ("Vi betaler af på gælden, før vi bygger nyt", "Vi flytter beslutninger tættere på borgerne", "Vi lader være med at love mere, end vi kan holde")]
page = f"""<html lang=da><head><title>Budgetaftale 2026-2029</title><style>
@page {{ size: A4; margin: 24mm 20mm 22mm; @top-right {{ content: "Budgetaftale 2026-2029"; font: 8pt DejaVu Sans; color: #777 }} @bottom-center {{ content: "Side " counter(page) " af " counter(pages); font: 8pt DejaVu Sans; color: #777 }} }}
@page :first {{ @top-right {{ content: none }} }}
body {{ font: 10pt/1.42 "Liberation Serif"; hyphens: auto }} h1 {{ font: bold 25pt "Liberation Sans"; color: #7a1f2b; margin: 55mm 0 4mm }} .by {{ font: 11pt "Liberation Sans"; margin-bottom: 20mm }}
h2 {{ font: bold 16pt "Liberation Sans"; color: #7a1f2b; border-bottom: 2px solid #7a1f2b; margin: 9mm 0 4mm; break-after: avoid }}
h3 {{ font: bold 11.5pt "Liberation Sans"; background: #f1e4e0; padding: 2mm 3mm; margin: 6mm 0 2mm; break-after: avoid }} h3 span {{ color: #7a1f2b; margin-right: 2mm }}
.side {{ float: right; width: 68mm; margin: 0 0 2mm 5mm; border: .4pt solid #999; padding: 1.5mm 2.5mm; font: 8.2pt/1.35 "Liberation Sans" }} .side p {{ margin: 0 0 1.5mm }}
.m {{ width: 100%; border-collapse: collapse; font-size: 7.6pt }} .m td, .m th {{ text-align: right; border-top: .3pt solid #bbb; padding: .5mm 0 .5mm 1mm }} .m td:first-child, .m th:first-child {{ text-align: left }}
p {{ margin: 0 0 1.6mm }} ul {{ margin: 0 0 1.6mm; padding-left: 5mm }} li {{ margin-bottom: .6mm }} section {{ overflow: auto }} .o {{ width: 100%; border-collapse: collapse }} .o td, .o th {{ text-align: left; border-bottom: .4pt solid #bbb; padding: 1mm }} .n {{ text-align: right }} .pb {{ break-before: page }} .sign td {{ padding: 9mm 8mm 0 0; width: 80mm }}
</style></head><body>
<h1>Aftale om Skovsbo Kommunes budget 2026-2029</h1><p class=by>Indgået den 11. september 2025 mellem Socialdemokratiet, Venstre, SF, Det Konservative Folkeparti og Borgerlisten Skovsbo.<br>Vedtaget af Skovsbo Byråd den 9. oktober 2025.</p>
<h2 class=pb>Aftalens rammer</h2>
<p>Budgettet holder balancen i alle fire år. Serviceudgifterne udgør 2.914 mio. kr. i 2026, og skatten er uændret. Kassebeholdningen må ikke komme under 180 mio. kr. Puljen til uforudsete udgifter er på 12 mio. kr. årligt og fordeles af Økonomiudvalget.</p>
<p>Forhandlingerne har taget udgangspunkt i tre principper:</p>{ul(*principles)}
<p>Ti initiativer er aftalt. De gennemgås nedenfor i den rækkefølge, som oversigten viser. Beløb uden fortegn er udgifter, beløb med minus er besparelser.</p>
<table class=o><tr><th>Nr.</th><th>Initiativ</th></tr>{"".join(f"<tr><td>{g.d['number']}</td><td>{g}</td></tr>" for g in D.goals)}</table>
{''.join(body)}
<h2>Underskrifter</h2><table class=sign><tr><td>Karsten Overby, Socialdemokratiet</td><td>Line Marie Falkenborg, Venstre</td></tr><tr><td>Jørn Tinggaard, SF</td><td>Pia Vestermark, Det Konservative Folkeparti</td></tr><tr><td>Sonja Krogsbøll, Borgerlisten Skovsbo</td><td></td></tr></table>
</body></html>"""
weasyprint.HTML(string=page).write_pdf(D.out)
D.done()

"""A draft plan for employment in long prose: themes, numbered sub-goals, owners and rhythms in the sentences. Run: python THIS; writes the document (odfpy) and its truth."""
from odf import style, table, text
from odf.opendocument import OpenDocumentText

from facts10 import HALF, document, plain, write

STEM = "c64-beskaeftigelsesplan-udkast-ryde-vinding"
T1 = "Tema 1: Virksomhederne mangler hænder"
T2 = "Tema 2: De unge skal i gang, men ikke i ring"
T3 = "Tema 3: Plads til den, der ikke kan på fuld tid"
T4 = "Tema 4: Et jobcenter, man gerne vil møde"
INTRO = {
    T1: "Der er 1.900 virksomheder i kommunen, og de fleste har under ti ansatte. Over halvdelen siger, at de har svært ved at besætte stillinger.",
    T2: "Temaet handler om de 415 unge under 30 år, som hverken er i uddannelse eller job. Mange af dem har været i gang tre eller fire gange.",
    T3: "I fleksjob, i småjob og i virksomhedspraktik findes der timer, som ingen tæller. Temaet samler det, vi vil gøre for de borgere, der har andet end ledighed at slås med.",
    T4: "Temaet er vores eget. Det handler om samtaler, breve og arbejdsmiljø.",
}
# paragraphs: (kind, content); a list as content is a bullet list
GOALS = [
    dict(number="1.1", title="Tre dage fra opkald til kandidat", section=T1, paragraphs=[
        ("b", "Ringer en mester og mangler en chauffør på mandag, nytter det ikke, at vi svarer i næste uge. I dag går der i gennemsnit ni dage, før virksomheden hører fra os."),
        ("t", "I 2027 skal ventetiden være højst tre dage."),
        (None, "⟨a:For at nå dertil samler vi alle virksomhedskonsulenter i ét team med fælles telefonvagt.⟩ ⟨a:Vi aftaler også med nabokommunerne, at vi deler kandidater, når vi ikke selv har nogen.⟩"),
        (None, "Virksomhedschef Bodil Krarup har ansvaret for delmålet, og ⟨f[hver uge]:hun gennemgår svartiderne med teamet hver uge⟩. Erhvervsrådet og Dansk Metal Ryde er med som sparringspartnere.")],
        owners=[("Virksomhedschef Bodil Krarup", "Bodil Krarup", "Virksomhedschef", "ansvar for delmålet", True), ("Erhvervsrådet", None, "Erhvervsrådet", "sparringspartner", False), ("Dansk Metal Ryde", None, "Dansk Metal Ryde", "sparringspartner", False)],
        refs=[], measures=[("i gennemsnit ni dage", 9, "dage", None, "status"), ("højst tre dage", 3, "dage", 2027, "target")], groups=["virksomheder"], themes=["beskæftigelse og virksomheder"]),
    dict(number="1.2", title="Opkvalificering til de fag, der mangler folk", section=T1, paragraphs=[
        ("b", "Svejsere, social- og sundhedshjælpere og buschauffører står øverst på listen over mangel. Blandt de ledige er der til gengæld 240, som ikke har nogen uddannelse ud over grundskolen."),
        ("t", "Mindst 120 ledige uden uddannelse begynder i 2027 på et kursus eller en voksenlærlingeplads inden for et mangelområde, og tre fjerdedele af dem er i job et halvt år efter."),
        ("a", ["Sammen med Ryde Erhvervsskole oprettes hold, der starter hver anden måned", "Kursisterne møder arbejdsgiveren, før de begynder", ("Vi fjerner det, der spænder ben", ["Hjælp til kørekort", "Børnepasning på tidlige og sene tidspunkter"])]),
        (None, "Ansvarlig for opfølgningen er uddannelseskonsulent Niels Brandt Overgaard. ⟨f[kvartalsvis]:Antal kursister og antal i job opgøres kvartalsvis.⟩ Pengene stammer fra forandring 11 i Budget 2027-2030.")],
        owners=[("uddannelseskonsulent Niels Brandt Overgaard", "Niels Brandt Overgaard", "uddannelseskonsulent", "ansvarlig for opfølgningen", True), ("Ryde Erhvervsskole", None, "Ryde Erhvervsskole", "samarbejdspartner", False)],
        refs=[("Budget", "forandring 11 i Budget 2027-2030", "Budget2027-2030:forandring11")],
        measures=[("240, som ikke har nogen uddannelse", 240, "ledige", None, "status"), ("Mindst 120 ledige", 120, "ledige", 2027, "target")], groups=["ledige"], themes=["beskæftigelse og virksomheder", "kompetenceudvikling"]),
    dict(number="1.3", title="Udenlandske borgere i job fra første måned", section=T1, paragraphs=[
        ("p", "Delmålet skal sikre, at sproget læres på arbejdspladsen og ikke i venteværelset."),
        (None, "⟨t:70 % af de nyankomne skal have en løntime inden for de første tre måneder; i 2025 var det 52 %.⟩ ⟨a:Sprogcentret underviser to eftermiddage om ugen ude på de store arbejdspladser.⟩ ⟨a:Hver familie tilbydes en frivillig ven gennem Røde Kors.⟩"),
        (None, "Opgaven er forankret i Integrationsteamet under ledelse af teamleder Zainab Haddad. ⟨f[april;oktober]:Integrationsrådet får tallene i april og oktober.⟩ Indsatsen udmønter Integrationsstrategien.")],
        owners=[("Integrationsteamet", None, "Integrationsteamet", "forankret i", True), ("teamleder Zainab Haddad", "Zainab Haddad", "teamleder", "under ledelse af", True), ("Sprogcentret", None, "Sprogcentret", "samarbejdspartner", "either"), ("Røde Kors", None, "Røde Kors", "samarbejdspartner", "either")],
        refs=[("Strategi", "Integrationsstrategien", "Strategi:Integrationsstrategi")], measures=[("70 % af de nyankomne", 70, "%", None, "target"), ("i 2025 var det 52 %", 52, "%", 2025, "baseline"), ("inden for de første tre måneder", 3, "måneder", None, "norm")], groups=["flygtninge og indvandrere"], themes=["beskæftigelse og virksomheder"]),
    dict(number="2.1", title="Én voksen, der ikke giver slip", section=T2, paragraphs=[
        ("b", "De unge fortæller selv, at de har mødt op mod syv forskellige sagsbehandlere. En af dem, Ida på 22 år, kalder det at starte forfra i en bog, der allerede er læst."),
        (None, "⟨a:Fra 1. februar 2027 får alle unge med flere afbrud én fast ungekoordinator.⟩ ⟨a:Koordinatoren følger med til lægen, på skolen og til første arbejdsdag.⟩ ⟨e:Det giver ro, og den unge kan bruge kræfterne på noget andet end at forklare sig.⟩"),
        (None, "Leder af Ungehuset Thor Munksgaard står i spidsen for arbejdet i tæt samarbejde med Børne- og Ungepsykiatrien og ungdomsuddannelserne. ⟨f[hvert halve år]:Hvert halve år spørges de unge, om de ved, hvem de skal ringe til.⟩")],
        owners=[("Leder af Ungehuset Thor Munksgaard", "Thor Munksgaard", "Leder af Ungehuset", "står i spidsen", True), ("Børne- og Ungepsykiatrien", None, "Børne- og Ungepsykiatrien", "samarbejdspartner", False), ("ungdomsuddannelserne", None, "ungdomsuddannelserne", "samarbejdspartner", False)],
        refs=[], milestones=[("Fra 1. februar 2027", "2027-02-01")], measures=[("syv forskellige sagsbehandlere", 7, "sagsbehandlere", None, "cited figure")], groups=["unge"], themes=["overgange og sammenhæng"]),
    dict(number="2.2", title="Fritidsjob som den første trappesten", section=T2, paragraphs=[
        ("b", "Unge, der har haft et fritidsjob som 15-årige, falder sjældnere fra siden hen."),
        ("t", "Vi vil formidle 150 fritidsjob i 2027, halvdelen af dem til unge, hvis forældre er på overførselsindkomst."),
        ("a", ["Jobbanken for fritidsjob åbner på biblioteket", "Skolerne holder en jobdag i 8. klasse", "Kommunens egne arbejdspladser opretter 30 job"]),
        (None, "Delmålet følges af Ungehuset og Skoleafdelingen, som er fælles om ansvaret. ⟨f[juni]:Der gøres status i juni, når skoleåret slutter.⟩")],
        owners=[("Ungehuset", None, "Ungehuset", "fælles om ansvaret", True), ("Skoleafdelingen", None, "Skoleafdelingen", "fælles om ansvaret", True)], refs=[], measures=[("150 fritidsjob i 2027", 150, "fritidsjob", 2027, "target"), ("30 job", 30, "job", None, "norm")], groups=["unge"], themes=["børn og unge"]),
    dict(number="3.1", title="Småjob for mennesker på førtidspension", section=T3, paragraphs=[
        ("b", "87 førtidspensionister har skrevet sig på en liste, fordi de gerne vil arbejde lidt. Kun 31 af dem har fået et job."),
        ("t", "Listen skal være tom ved udgangen af 2027."),
        (None, "⟨a:En jobformidler ansættes i to år.⟩ ⟨a:Vi holder en småjobmesse i Ryde Hallen den 14. april 2027.⟩ Jobformidleren får hjælp fra Dansk Handicap Ryde og fra virksomheder, der har prøvet det før."),
        (None, "Det er endnu ikke besluttet, hvem der skal have ansvaret. ⟨f[løbende]:Antallet i job offentliggøres løbende på kommunens hjemmeside.⟩ Delmålet gælder til og med 2028.")],
        owners=[("Dansk Handicap Ryde", None, "Dansk Handicap Ryde", "hjælper", False)], refs=[], milestones=[("den 14. april 2027", "2027-04-14")], time=("Delmålet gælder til og med 2028", None, "2028-12-31"),
        measures=[("87 førtidspensionister", 87, "borgere", None, "status"), ("Kun 31 af dem", 31, "borgere", None, "status")], groups=["førtidspensionister"], themes=["beskæftigelse og virksomheder"]),
    dict(number="3.2", title="Sygedagpenge: tilbage, før tilknytningen går tabt", section=T3, paragraphs=[
        ("b", "Et sygeforløb varede i gennemsnit 17,4 uger i 2025. Efter tolv uger bliver det markant sværere at vende tilbage."),
        ("t", "Varigheden er højst 15 uger i 2027."),
        ("t", "Mindst 60 procent af de sygemeldte er delvist i gang på arbejdspladsen inden otte uger."),
        ("a", ["Rådgiveren ringer til arbejdsgiveren i anden uge", "Mentorer efter § 167 i lov om en aktiv beskæftigelsesindsats bruges tidligere end i dag", "Et hold for mennesker med stress begynder hver måned på Sundhedscentret"]),
        (None, "Afdelingsleder Kirsten Toftgaard Bek og sundhedskonsulent Ali Demir er ansvarlige. ⟨f[månedligt]:Varigheden følges månedligt i Jobindsats⟩, og ⟨f[2. kvartal;4. kvartal]:Arbejdsmarkedsudvalget får en redegørelse i 2. og 4. kvartal⟩.")],
        owners=[("Afdelingsleder Kirsten Toftgaard Bek", "Kirsten Toftgaard Bek", "Afdelingsleder", "ansvarlig", True), ("sundhedskonsulent Ali Demir", "Ali Demir", "sundhedskonsulent", "ansvarlig", True)],
        refs=[("Lov", "§ 167 i lov om en aktiv beskæftigelsesindsats", "LAB:§167")],
        measures=[("17,4 uger i 2025", 17.4, "uger", 2025, "baseline"), ("højst 15 uger i 2027", 15, "uger", 2027, "target"), ("Mindst 60 procent af de sygemeldte", 60, "procent", None, "target"), ("inden otte uger", 8, "uger", None, "norm")], groups=["sygemeldte"], themes=["sygefravær", "rehabilitering"]),
    dict(number="4.1", title="Breve, man ikke bliver bange for", section=T4, paragraphs=[
        (None, "⟨a:De 40 mest brugte breve skrives om i løbet af foråret.⟩ ⟨a:Et borgerpanel på otte læser dem højt, før de tages i brug.⟩ ⟨e:Borgeren skal forstå brevet første gang og vide, hvad næste skridt er.⟩"),
        (None, "Kommunikationsmedarbejder Freja Stougaard er tovholder. ⟨f[september]:Resultatet fremlægges for udvalget i september.⟩")],
        owners=[("Kommunikationsmedarbejder Freja Stougaard", "Freja Stougaard", "Kommunikationsmedarbejder", "tovholder", True)], refs=[], measures=[("40 mest brugte breve", 40, "breve", None, "norm")], groups=["ledige"], themes=["kommunikation"]),
    dict(number="4.2", title="Rådgivere, der bliver i jobbet", section=T4, paragraphs=[
        ("b", "Hver tredje rådgiver har været ansat i mindre end et år. Det koster erfaring, og det mærker borgeren først."),
        (None, "⟨t:Personaleomsætningen skal ned fra 31 % til 18 % i 2028⟩."),
        ("a", ["Nye rådgivere har halvt sagstal de første tre måneder", "Alle får faglig vejledning hver fjortende dag", "MED-udvalget ser på, om dokumentationskravene kan skæres til"]),
        (None, "Det er jobcenterchef Anders Lyhne, der ejer målet. ⟨f[hver anden måned]:Han drøfter det med fællestillidsrepræsentant Lone Bjerre hver anden måned⟩ og henter inspiration i Personalepolitikken.")],
        owners=[("jobcenterchef Anders Lyhne", "Anders Lyhne", "jobcenterchef", "ejer målet", True), ("fællestillidsrepræsentant Lone Bjerre", "Lone Bjerre", "fællestillidsrepræsentant", "drøfter", False)],
        refs=[("Politik", "Personalepolitikken", "Politik:Personalepolitik")], measures=[("31 %", 31, "%", None, "baseline"), ("18 % i 2028", 18, "%", 2028, "target")], groups=["medarbejdere"], themes=["rekruttering og fastholdelse", "onboarding"]),
]
for g in GOALS:
    g["kind"] = "delmål"
    g["fields"] = [("", k, c) for k, c in g["paragraphs"]]


def build(path):
    d = OpenDocumentText()
    page = style.PageLayout(name="A4")
    page.addElement(style.PageLayoutProperties(pagewidth="21cm", pageheight="29.7cm", marginleft="2.6cm", marginright="2.6cm", margintop="2.2cm", marginbottom="2.2cm"))
    d.automaticstyles.addElement(page)
    master = style.MasterPage(name="Standard", pagelayoutname=page)
    d.masterstyles.addElement(master)
    foot = style.Footer()
    p = text.P(text="Beskæftigelsesplan 2027 – udkast af 14. september 2026 – side ")
    p.addElement(text.PageNumber(selectpage="current"))
    foot.addElement(p)
    master.addElement(foot)

    def make(name, family="paragraph", parent=None, text_=None, par=None, **kw):
        s = style.Style(name=name, family=family, **({"parentstylename": parent} if parent else {}), **kw)
        if par:
            s.addElement(style.ParagraphProperties(**par))
        s.addElement(style.TextProperties(**(text_ or {})))
        d.styles.addElement(s)
        return s

    body = make("Body", text_={"fontsize": "11.5pt", "fontfamily": "Liberation Serif"}, par={"marginbottom": "0.25cm", "textalign": "justify"})
    bullet = make("Item", parent=body, par={"marginbottom": "0.08cm"})
    title = make("Title", text_={"fontsize": "26pt", "fontweight": "bold", "fontfamily": "Liberation Sans"}, par={"margintop": "3cm", "marginbottom": "0.4cm"})
    h1 = make("Heading1", text_={"fontsize": "17pt", "fontweight": "bold", "color": "#7a2840", "fontfamily": "Liberation Sans"}, par={"margintop": "0.9cm", "marginbottom": "0.3cm"})
    h2 = make("Heading2", text_={"fontsize": "12.5pt", "fontweight": "bold", "fontfamily": "Liberation Sans"}, par={"margintop": "0.5cm", "marginbottom": "0.15cm", "keepwithnext": "always"})
    ls = text.ListStyle(name="Bullets")
    for level, sign in ((1, "•"), (2, "–")):
        b = text.ListLevelStyleBullet(level=level, bulletchar=sign)
        b.addElement(style.ListLevelProperties(spacebefore=f"{0.5 * level}cm", minlabelwidth="0.5cm"))
        ls.addElement(b)
    d.styles.addElement(ls)

    def para(t, s=body):
        p = text.P(stylename=s, text=plain(t))
        d.text.addElement(p)
        return p

    def bullets(items):
        top = text.List(stylename=ls)
        for item in items:
            t, more = item if isinstance(item, tuple) else (item, [])
            li = text.ListItem()
            li.addElement(text.P(stylename=bullet, text=t))
            if more:
                under = text.List()
                for m in more:
                    sub = text.ListItem()
                    sub.addElement(text.P(stylename=bullet, text=m))
                    under.addElement(sub)
                li.addElement(under)
            top.addElement(li)
        d.text.addElement(top)

    notes = 0

    def footnote(p, t):
        nonlocal notes
        notes += 1
        n = text.Note(id=f"ftn{notes}", noteclass="footnote")
        n.addElement(text.NoteCitation(text=str(notes)))
        nb = text.NoteBody()
        nb.addElement(text.P(stylename=bullet, text=t))
        n.addElement(nb)
        p.addElement(n)

    heading = lambda level, t: d.text.addElement(text.H(outlinelevel=level, stylename=h1 if level == 1 else h2, text=t))
    d.text.addElement(text.P(stylename=title, text="Beskæftigelsesplan 2027"))
    para("Ryde-Vinding Kommune, Arbejdsmarked og Integration")
    para("Udkast til behandling i Arbejdsmarkedsudvalget den 22. september 2026")
    heading(1, "Indledning")
    p = para("Ledigheden er lav, og alligevel er der mennesker, som ingen spørger efter. Det er den modsætning, planen handler om. I august 2026 var 3,1 procent af arbejdsstyrken ledig, mens 1.120 personer havde været væk fra arbejdsmarkedet i mere end to år.")
    footnote(p, "Tallene er trukket den 1. september 2026 og er foreløbige.")
    para("Beskæftigelsesministeren har for 2027 meldt fire mål ud. De går igen i planens temaer, men rækkefølgen er vores egen. Vi har valgt ni delmål, fordi flere ikke kan huskes, og fordi de skal kunne nås med de folk, vi har.")
    para("Planen har været drøftet med det lokale arbejdsmarkedsråd og med brugerne af Jobcaféen. Den sendes i høring efter udvalgets første behandling.")
    section = None
    for g in GOALS:
        if g["section"] != section:
            section = g["section"]
            heading(1, section)
            para(INTRO[section])
            if section == T3:
                heading(2, "Mød Birgit, 54 år")
                para("Birgit stod i butik i 26 år, indtil ryggen sagde fra. Hun var sygemeldt i to år og blev sendt til fire forløb, som hun selv kalder venteværelser med kaffe. I dag sorterer hun tøj ni timer om ugen i en genbrugsbutik. ”Jeg var ikke færdig med at arbejde. Jeg var bare færdig med at løfte,” siger hun.")
                para("Der er mange som Birgit. De fleste finder selv vej, men det tager for lang tid, og nogle giver op undervejs.")
        heading(2, f"Delmål {g['number']} {g['title']}")
        for n, (kind, content) in enumerate(g["paragraphs"]):
            if isinstance(content, list):
                para({"1.2": "Det gør vi på følgende måde:", "2.2": "Vejen dertil går over tre ting:", "3.2": "Vi sætter ind tre steder:", "4.2": "Derfor:"}[g["number"]])
                bullets(content)
            else:
                p = para(content)
                if g["number"] == "2.2" and n == 0:
                    footnote(p, "Undersøgelsen er lavet blandt 2.300 unge i seks kommuner.")
    heading(1, "Nøgletal")
    t = table.Table(name="Nøgletal")
    for _ in range(3):
        t.addElement(table.TableColumn())
    for row in (("Ydelse", "2024", "2025"), ("Dagpenge", "612", "587"), ("Kontanthjælp", "498", "471"), ("Sygedagpenge", "733", "749"), ("Fleksjob", "655", "668")):
        r = table.TableRow()
        for c in row:
            cell = table.TableCell()
            cell.addElement(text.P(stylename=bullet, text=c))
            r.addElement(cell)
        t.addElement(r)
    d.text.addElement(t)
    heading(1, "Sådan holder vi hinanden fast")
    para("Udvalget ser på planen som helhed to gange i løbet af året. Viser det sig, at et delmål ikke kan nås, siges det højt, og pengene flyttes derhen, hvor de gør nytte.")
    d.save(str(path))


if __name__ == "__main__":
    build(HALF / "documents" / f"{STEM}.odt")
    write(STEM, "odt", document("Beskæftigelsesplan 2027", "Ryde-Vinding", "Arbejdsmarked og Integration", "beskæftigelsesplan", {"from": "2027-01-01", "to": "2027-12-31", "accept": ["2027"]}, "draft"), GOALS)

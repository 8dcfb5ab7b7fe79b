"""A strategy with one promise to a page: large title, text to the left, a box to the right. Run: python THIS; writes the document (Chromium) and its truth."""
from facts10 import HALF, MARK, chromium, document, plain, write

STEM = "c59-boern-unge-strategi-elverdam"
POLICY = ("Politik", "Børne- og Ungepolitikken", "Politik:Børne- og Ungepolitik")

GOALS = [
    dict(title="Vi ser barnet, før vi ser bekymringen", number="1",
         text=[("b", "De fleste børn i Elverdam har det godt. Men når noget slår revner, går der for lang tid, inden de voksne taler sammen. I 2025 blev 41 % af underretningerne skrevet af fagfolk, der havde været i tvivl i mere end et halvt år."),
               ("t", "Vi lover, at familier med ondt i hverdagen får et tilbud inden for fire uger, uden at nogen først skal have en diagnose."),
               ("e", "Det skal kunne mærkes ved, at forældre oplever os som nogen, de ringer til – ikke som nogen, der ringer til dem.")],
         do=["Åben Dør, vores anonyme rådgivning, flytter ud i de tre familiehuse og holder aftenåbent hver tirsdag",
             ("Alle dagtilbud og skoler indfører den samme trivselssamtale", ["Vuggestuer og børnehaver begynder i august 2026", "Skolerne følger efter i 2027"]),
             "Socialrådgiverne sidder med ved bordet, når pædagogerne holder stuemøde"],
         follow=[("Familieafdelingen tæller ventetiden hver måned", ["hver måned"]), ("Børne- og Ungeudvalget får en samlet gennemgang i november", ["november"])],
         bearer="Familiechef Ruth Sehested Palm", owners=[("Familiechef Ruth Sehested Palm", "Ruth Sehested Palm", "Familiechef", "bærer løftet", True)],
         along="Sundhedsplejen, PPR og dagtilbudslederne",
         others=[("Sundhedsplejen", None, "Sundhedsplejen", "går med", False), ("PPR", None, "PPR", "går med", False), ("dagtilbudslederne", None, "dagtilbudslederne", "går med", False)],
         basis="Løftet hviler på Barnets Lov og på Børne- og Ungepolitikken.", refs=[("Lov", "Barnets Lov", "Lov:BarnetsLov"), POLICY],
         measures=[("41 % af underretningerne", 41, "%", 2025, "baseline"), ("inden for fire uger", 4, "uger", None, "target")],
         groups=["familier", "børn"], themes=["børn og unge"], fact=("41 %", "af underretningerne kom sent")),
    dict(title="Ingen skal gå alene i skole", number="2",
         text=[("b", "Skolefravær begynder sjældent i skolen og slutter sjældent dér. 312 elever havde sidste år så højt fravær, at de reelt var holdt op med at komme."),
               ("t", "Inden 2030 er gruppen halveret til højst 156 elever, og intet barn har været væk i tre uger, uden at en voksen har været forbi hjemmet."),
               (None, "Vi gør det ikke med flere breve. ⟨a:Et hold på fire fraværsvejledere ansættes fra skoleåret 2026/27, og de får lov at lægge alt andet til side, når en familie ringer.⟩")],
         do=["Mellemformer på Bakkeskolen og Nordre Skole, så elever kan være i skole en time ad gangen", "Kørsel hjemmefra de første 14 dage efter en lang pause",
             "Forældre til børn med fravær mødes i en gruppe, som de selv leder"],
         follow=[("Fraværstal pr. skole lægges frem for skolelederne hvert kvartal", ["hvert kvartal"]), ("Skolebestyrelserne drøfter tallene i marts og september", ["marts", "september"])],
         bearer="Skolechef Jens-Ole Tvede og PPR-leder Amina Khoury",
         owners=[("Skolechef Jens-Ole Tvede", "Jens-Ole Tvede", "Skolechef", "bærer løftet", True), ("PPR-leder Amina Khoury", "Amina Khoury", "PPR-leder", "bærer løftet", True)],
         along="skolelederne og Elverdam Lærerkreds (kredsformand Poul Rask)",
         others=[("skolelederne", None, "skolelederne", "går med", False), ("Elverdam Lærerkreds", None, "Elverdam Lærerkreds", "går med", False), ("kredsformand Poul Rask", "Poul Rask", "kredsformand", "går med", "either")],
         basis="Pengene er fundet i Budget 2026-2029, forandring 14.", refs=[("Budget", "Budget 2026-2029, forandring 14", "Budget2026-2029:forandring14")],
         measures=[("312 elever", 312, "elever", 2025, "baseline"), ("højst 156 elever", 156, "elever", 2030, "target"), ("fire fraværsvejledere", 4, "stillinger", None, "staff (context)")],
         groups=["elever", "forældre"], themes=["børn og unge"], fact=("312", "elever med højt fravær")),
    dict(title="Alle lærer at læse og får lyst til det", number="3",
         text=[("b", "Når en elev går ud af 9. klasse uden at kunne læse en lejekontrakt, er det vores ansvar. Hver sjette ligger i dag under det niveau, der skal til."),
               (None, "⟨t:Andelen af gode læsere i 6. klasse skal op på 80 procent i 2029 mod 71 procent i dag.⟩ ⟨t:De svageste læsere skal rykke mest.⟩")],
         do=["20 minutters læsning hver dag fra børnehaveklasse til 6. klasse", "Læsevejledere på alle ni skoler med mindst otte timer om ugen", "Skolebibliotekerne genåbnes med personale i frikvartererne",
             "Folkebiblioteket kører bogbussen forbi de fire yderste landsbyer"],
         follow=[("Nationale overgangstest hvert forår", ["hvert forår"])],
         bearer="Skolechef Jens-Ole Tvede", owners=[("Skolechef Jens-Ole Tvede", "Jens-Ole Tvede", "Skolechef", "bærer løftet", True)],
         along="bibliotekschef Line Overby", others=[("bibliotekschef Line Overby", "Line Overby", "bibliotekschef", "går med", False)],
         basis="Se Læsestrategi 2025-2029 og Folkeskolelovens § 5.", refs=[("Strategi", "Læsestrategi 2025-2029", "Strategi:Læsestrategi"), ("Lov", "Folkeskolelovens § 5", "Lov:Folkeskoleloven:§5")],
         measures=[("op på 80 procent i 2029", 80, "procent", 2029, "target"), ("20 minutters læsning", 20, "minutter", None, "norm"), ("otte timer om ugen", 8, "timer", None, "norm"), ("71 procent i dag", 71, "procent", None, "baseline")], groups=["elever"], themes=["børn og unge"], fact=None),
    dict(title="Fritiden er for alle, også for den, der ikke kan betale", number="4",
         text=[("b", "Ni ud af ti børn fra Skovparken dyrkede ingen fast fritidsaktivitet i 2024. Det handler om penge, men også om at blive inviteret."),
               ("t", "Vi lover, at hvert barn mellem 6 og 17 år har et sted at høre til efter skole – et hold, et band, en klub eller et værksted.")],
         do=["Fritidspasset hæves til 1.500 kr. om året", "En fritidsguide går med barnet de første tre gange", "Klubberne i Skovparken og på Møllevangen holder åbent i alle skoleferier"],
         follow=[("Antallet af udstedte fritidspas gøres op i juni og december", ["juni", "december"]), ("Børnene spørges selv i ungdomsundersøgelsen, der kommer hvert andet år", ["hvert andet år"])],
         bearer="Klub- og fritidsleder Mads Thorup-Lyng", owners=[("Klub- og fritidsleder Mads Thorup-Lyng", "Mads Thorup-Lyng", "Klub- og fritidsleder", "bærer løftet", True)],
         along="Elverdam Idrætsråd, Musikskolen og boligforeningen Hjemstavn",
         others=[("Elverdam Idrætsråd", None, "Elverdam Idrætsråd", "går med", False), ("Musikskolen", None, "Musikskolen", "går med", False), ("boligforeningen Hjemstavn", None, "boligforeningen Hjemstavn", "går med", False)],
         basis="", refs=[], measures=[("Ni ud af ti børn", 9, "ud af 10", 2024, "cited figure"), ("1.500 kr. om året", 1500, "kr.", None, "amount")], groups=["børn", "unge"], themes=["børn og unge", "samskabelse og frivillighed"], fact=("9 af 10", "uden fast fritidsaktivitet")),
    dict(title="Et trygt sted at blive stor, også på skærmen", number="5",
         text=[("b", "Børn bor i to verdener på én gang. Vi voksne har overladt den ene til dem selv."),
               ("p", "Formålet er, at børn, forældre og fagfolk har et fælles sprog for det, der sker på nettet."),
               ("e", "Et barn, der er blevet krænket digitalt, får hjælp samme dag.")],
         do=["Alle 4. og 7. klasser gennemfører et forløb om digital dannelse", "Skoler og klubber aftaler fælles skærmregler med forældrene inden 1. februar 2027", "Ungerådet laver en kampagne om deling af billeder"],
         follow=[("Vi ser på tallene fra ungdomsundersøgelsen", [])],
         bearer="endnu ikke udpeget", owners=[], along="Ungerådet, SSP og Digitaliseringsafdelingen",
         others=[("Ungerådet", None, "Ungerådet", "går med", False), ("SSP", None, "SSP", "går med", False), ("Digitaliseringsafdelingen", None, "Digitaliseringsafdelingen", "går med", False)],
         basis="", refs=[], measures=[], milestones=[("inden 1. februar 2027", "2027-02-01")], groups=["børn", "unge", "forældre"], themes=["børn og unge"], fact=None),
    dict(title="Overgange uden bump", number="6",
         text=[("b", "Fra vuggestue til børnehave, fra børnehave til skole, fra skole til ungdomsuddannelse. Hver gang skifter barnet alle sine voksne ud på én dag. Forældrene fortæller, at de selv må bære historien med."),
               (None, "⟨t:Vi vil have, at ingen familie skal fortælle sin historie forfra.⟩ ⟨t:Mindst 95 % af de unge er i gang med en uddannelse eller et job tre måneder efter 10. klasse.⟩")],
         do=["Pædagogen følger med ind i børnehaveklassen i to uger i august", ("Et overgangsskema bruges af alle", ["Skemaet afprøves i Distrikt Øst", "Derefter rettes det til sammen med forældrerådet"]), "Ungevejlederne møder de kommende elever på ungdomsuddannelserne før sommerferien"],
         follow=[("Kort forældreundersøgelse hvert efterår", ["hvert efterår"]), ("Ledergruppen for 0-18 år samler op to gange om året", ["to gange om året"])],
         bearer="Dagtilbudschef Ellen Vad og Skolechef Jens-Ole Tvede i fællesskab",
         owners=[("Dagtilbudschef Ellen Vad", "Ellen Vad", "Dagtilbudschef", "bærer løftet", True), ("Skolechef Jens-Ole Tvede", "Jens-Ole Tvede", "Skolechef", "bærer løftet", True)],
         along="Ungeenheden", others=[("Ungeenheden", None, "Ungeenheden", "går med", False)],
         basis="Løftet gælder fra 1. august 2026 til 31. juli 2029.", time=("fra 1. august 2026 til 31. juli 2029", "2026-08-01", "2029-07-31"), refs=[],
         measures=[("mindst 95 % af de unge", 95, "%", None, "target")], groups=["børn", "familier", "unge"], themes=["overgange og sammenhæng", "børn og unge"], fact=None),
    dict(title="Dygtige voksne, der bliver", number="7",
         text=[("b", "Hver femte pædagog skiftede job i 2025, og sygefraværet i dagtilbud var 7,2 %. Børn kan ikke knytte sig til en vikar."),
               (None, "⟨t:Det er vores mål, at sygefraværet i dagtilbud højst er 5,5 % i 2028.⟩ ⟨t:Mindst 90 % af stillingerne skal være besat med uddannede.⟩")],
         do=["Nyuddannede får en mentor det første år", "Pædagoger og lærere tager efteruddannelse sammen, første hold starter i januar 2027", "TRIO-grupperne laver en plan for arbejdsmiljøet på hvert sted"],
         follow=[("Fraværet følges løbende i ledelsesinformationen", ["løbende"]), ("Områdeudvalget (OMU) får en status i 1. og 3. kvartal", ["1. kvartal", "3. kvartal"])],
         bearer="Direktør for Børn og Unge Karen Worsøe", owners=[("Direktør for Børn og Unge Karen Worsøe", "Karen Worsøe", "Direktør for Børn og Unge", "bærer løftet", True)],
         along="fællestillidsrepræsentant Sanne Dahlgaard (BUPL) og HR",
         others=[("fællestillidsrepræsentant Sanne Dahlgaard", "Sanne Dahlgaard", "fællestillidsrepræsentant", "går med", False), ("HR", None, "HR", "går med", False)],
         basis="Jf. Personalepolitikken.", refs=[("Politik", "Personalepolitikken", "Politik:Personalepolitik")],
         measures=[("sygefraværet i dagtilbud var 7,2 %", 7.2, "%", 2025, "baseline"), ("højst er 5,5 % i 2028", 5.5, "%", 2028, "target"), ("Mindst 90 % af stillingerne", 90, "%", None, "target")],
         groups=["medarbejdere"], themes=["sygefravær", "rekruttering og fastholdelse", "arbejdsmiljø og trivsel"], fact=("7,2 %", "sygefravær i dagtilbud 2025")),
]
for g in GOALS:
    g["kind"] = "løfte"
    g["after"] = 3
    g["fields"] = list(g["text"]) + [("a", g["do"]), ("f", g["follow"])]
    g["owners"] = g["owners"] + g["others"]
    g["fields"] = [(None, k, c) for k, c in g["fields"]]


def li(item):
    text, more = item if isinstance(item, tuple) else (item, [])
    return f"<li>{plain(text)}{'<ul>' + ''.join(li(m) for m in more) + '</ul>' if more else ''}</li>"


def page(g):
    fact = f"<div class=fact><b>{g['fact'][0]}</b><span>{g['fact'][1]}</span></div>" if g["fact"] else ""
    basis = f"<p class=basis>{g['basis']}</p>" if g["basis"] else ""
    return f"""<section class=page><p class=tag>Løfte {g['number']}</p><h1>{g['title']}</h1><div class=cols><div class=left>{''.join(f'<p>{plain(c)}</p>' for k, c in g['text'])}{basis}{fact}</div>
<div class=box><h3>Sådan gør vi</h3><ul>{''.join(li(i) for i in g['do'])}</ul><h3>Vi følger det ved</h3><ul>{''.join(li(t) for t, _ in g['follow'])}</ul>
<h3>Bærer løftet</h3><p>{g['bearer']}</p><h3>Går med</h3><p>{g['along']}</p></div></div><p class=foot>Elverdam Kommune · Sammen om barndommen<span>{int(g['number']) + 3}</span></p></section>"""


CSS = """@page{size:A4 landscape;margin:0}*{box-sizing:border-box}body{margin:0;font:13.4pt/1.42 'Liberation Sans';color:#23323a}.page{width:297mm;height:209.5mm;padding:14mm 18mm;position:relative;page-break-after:always;overflow:hidden}
.tag{display:inline-block;background:#d9633a;color:#fff;padding:1mm 4mm;margin:0;border-radius:4mm;font-weight:bold}h1{font:bold 33pt/1.08 'DejaVu Serif';color:#1d5a63;margin:4mm 0 7mm;max-width:210mm}.cols{display:flex;gap:12mm}.left{flex:1}.left p{margin:0 0 3mm}
.box{width:128mm;background:#e8f1ef;padding:5mm 7mm;border-left:2.5mm solid #1d5a63;font-size:12pt}.box h3{margin:2.5mm 0 1mm;color:#d9633a;font-size:13pt}.box h3:first-child{margin-top:0}.box ul{margin:0;padding-left:5mm}.box p{margin:0}.fact b{font-size:30pt;color:#d9633a;display:block;line-height:1}.fact{margin-top:6mm}
.basis{font-style:italic}.page:last-child{page-break-after:auto}.foot{position:absolute;left:18mm;right:18mm;bottom:5mm;font-size:8pt;color:#678;margin:0}.foot span{float:right}.cover{background:#1d5a63;color:#fff}.cover h1{color:#fff;font-size:46pt;margin-top:45mm}.over{display:grid;grid-template-columns:1fr 1fr;gap:5mm;font-size:14pt}.over div{border-top:1mm solid #d9633a;padding-top:2mm}"""
COVER = """<section class="page cover"><h1>Sammen om barndommen</h1><p style="font-size:20pt">Børn og Unge-strategi 2026-2030</p><p>Vedtaget af byrådet i Elverdam Kommune den 24. februar 2026</p></section>"""
FOREWORD = """<section class=page><h1>En barndom kan ikke gøres om</h1><div class=cols><div class=left><p>Hvert år bliver cirka 480 nye børn født i vores kommune. De får forskellige forældre, forskellige veje og forskellige drømme. Men de har ret til den samme grundtryghed.</p>
<p>Denne strategi er blevet til på fire borgermøder, i elevrådene og rundt om køkkenborde. Vi har hørt mange sige, at kommunen er god til at skrive planer og mindre god til at holde dem. Derfor kalder vi det, du får her, for løfter. Du må gerne minde os om dem.</p><p>På udvalgets vegne<br>Birgitte Hald Munkholm, formand for Børne- og Ungeudvalget</p></div>
<div class=box><p><i>”Det bedste, en voksen har gjort for mig, var at spørge to gange.”</i></p><p>Elev, 8. klasse</p></div></div><p class=foot>Elverdam Kommune · Sammen om barndommen<span>2</span></p></section>"""
OVERVIEW = "<section class=page><h1>Vores syv løfter</h1><div class=over>" + "".join(f"<div><b>{g['number']}</b> {g['title']}</div>" for g in GOALS) + "</div><p class=foot>Elverdam Kommune · Sammen om barndommen<span>3</span></p></section>"
LAST = """<section class=page><h1>Når løfter skal holdes</h1><div class=left><p>Strategien afløser Børne- og Ungestrategi 2021-2025. Den læses sammen med kommunens øvrige politikker, og den er ikke en serviceaftale: Hvad det enkelte barn har ret til, afgøres altid konkret.</p><p>Midtvejs, i foråret 2028, inviterer byrådet børn, forældre og medarbejdere til et løftemøde i Elverhallen.</p></div><p class=foot>Elverdam Kommune · Børn og Unge · Rådhusgade 4<span>11</span></p></section>"""

if __name__ == "__main__":
    body = COVER + FOREWORD + OVERVIEW + "".join(page(g) for g in GOALS) + LAST
    chromium(f"<!doctype html><html lang=da><meta charset=utf-8><title>Børn og Unge-strategi</title><style>{CSS}</style>{body}</html>", HALF / "documents" / f"{STEM}.pdf")
    write(STEM, "pdf", document("Sammen om barndommen. Børn og Unge-strategi 2026-2030", "Elverdam", "Børn og Unge", "strategi",
                                {"from": "2026-01-01", "to": "2030-12-31", "accept": ["2026"]}, "adopted"), GOALS)

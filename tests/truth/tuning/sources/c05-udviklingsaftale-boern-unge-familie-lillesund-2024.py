"""Udviklingsaftale as a form with repeating labels, the goal label being also a field label; Chromium PDF."""
import html

import kit_one as kit

STEM = "c05-udviklingsaftale-boern-unge-familie-lillesund-2024"
doc = kit.Doc(STEM, "pdf", "Udviklingsaftale 2024 for Børn, Unge og Familie", "Lillesund", "Børn, Unge og Familie", "udviklingsaftale",
              {"from": "2024-01-01", "to": "2024-12-31", "accept": ["2024"]}, "adopted",
              intro_aims=["at byrådets politikker kan genkendes i hverdagen på skoler, i dagtilbud og i familierådgivningen", "at ingen af os løser en opgave alene, som løses bedre sammen"])
body = []


def para(text):
    body.append(f"<p>{html.escape(text, quote=False)}</p>")


def start(title, **more):
    g = doc.goal(title, "resultatmål", **more)
    body.append(f'<section class="goal"><div class="tag">Resultatmål</div><h2>{html.escape(g.title, quote=False)}</h2>')
    return g


def field(label, *parts):
    """Parts: a string is a paragraph, a list is a bullet list, inner lists are nested."""
    body.append(f'<h3>{label}</h3>')
    for part in parts:
        if isinstance(part, str):
            para(part)
        else:
            body.append(bullets(part))


def bullets(items):
    out = ""
    for x in items:
        if isinstance(x, list):
            out = out[:-5] + bullets(x) + "</li>"
        else:
            out += f"<li>{html.escape(x, quote=False)}</li>"
    return f"<ul>{out}</ul>"


WHY, LINK, AIM, HOW, GAIN, TIME, FOLLOW = ("Derfor er målet vigtigt", "Kobling til Kompas 2024, politikker og budget", "Resultatmål", "Sådan griber vi det an",
                                           "Det mærker børn og forældre", "Tidshorisont", "Hvem følger op – og hvornår?")

# 1
g = start("Tidlig hjælp, før det bliver svært", themes=["børn og unge", "tværfaglighed og teams"], groups=["børn", "forældre"])
field(WHY, g.bg("I efteråret 2023 gennemgik vi [[m 60 sager 2023 other|60 sager]] fra familierådgivningen. [[m 41 % 2023 baseline|I 41 % af dem havde en pædagog eller lærer været bekymret mere end et år, før nogen talte med os.]] Den tid vil vi gerne have tilbage."),
      g.pur("Formålet er, at barnet møder hjælpen, mens problemet stadig er lille, og at forældrene oplever os som medspillere."))
field(LINK, g.p("[[r Politik:Børne- og ungepolitik|Børne- og Ungepolitikken 2022-2026]], temaet ”Alle børn ses”. Målet hører under [[r Pejlemærker:kursmærke1|kursmærke 1 i direktionens Kompas 2024: Tæt på børn og borgere]] og forbereder os på [[r Lov:BarnetsLov|Barnets Lov]], som træder i kraft ved årsskiftet."))
field(AIM, [g.aim("[[m 20 % 2024 target|Ventetiden fra første bekymring til første samtale afkortes med 20 %]] i forhold til 2023"),
            g.aim("Alle dagtilbud og skoler kender deres faste rådgiver ved navn"),
            g.aim("[[m 12 - target@dialogmøder pr. distrikt|Der holdes mindst 12 åbne dialogmøder i hvert distrikt]]")])
field(HOW, [g.act("Hver skole og hvert dagtilbud får en fast familierådgiver, som er til stede på matriklen en halv dag om ugen"),
            g.act("Vi indfører en fælles samtaleguide til bekymringssamtaler. Guiden rummer:"),
            [g.act("et ark til forældrene på let dansk, tyrkisk og ukrainsk", 2), g.act("en huskeliste om samtykke og underretning", 2)],
            g.act("[[p ;PPR;deltager|PPR]] og [[p ;sundhedsplejen;deltager|sundhedsplejen]] deltager i dialogmøderne efter en turnus"),
            g.act("Ved årets udgang samler vi erfaringerne i et kort notat til [[e ;Børne- og Skoleudvalget;orienteres|Børne- og Skoleudvalget]]")])
field(GAIN, [g.eff("Forældrene skal kun fortælle deres historie én gang"), g.eff("Færre børn får en indgribende foranstaltning, fordi hjælpen kom i tide")])
field(TIME, g.p("[[f 2024-01-01..2024-12-31|Målet gælder hele 2024.]]"))
field(FOLLOW, g.fu("[[o Henrik Toftgaard;Leder af Familierådgivningen;ansvarlig for opfølgning|Leder af Familierådgivningen Henrik Toftgaard]] og [[o Sanne Lykke Bruun;Dagtilbudschef;ansvarlig for opfølgning|dagtilbudschef Sanne Lykke Bruun]] er ansvarlig for opfølgningen. [[e ;Chefgruppen;drøfter|Chefgruppen]] drøfter tallene i [[t maj|maj]] og [[t november|november]]."))
body.append("</section>")

# 2 shared
g = start("Fra ung til voksen – én plan, der holder på begge sider af 18-årsdagen", themes=["overgange og sammenhæng", "børn og unge"], groups=["unge", "unge med handicap"])
field(WHY, g.bg("Målet er fælles for Børn, Unge og Familie og [[p ;Job og Voksenstøtte;fælles mål|Job og Voksenstøtte]] og står med samme ord i begge aftaler. Når en ung med støttebehov fylder 18 år, skifter både lovgivning, rådgiver og økonomi på én dag. Undersøgelsen af [[m 30 forløb - other|30 forløb]] viste, at planen i voksenregi ofte begyndte forfra."),
      g.pur("Formålet er, at den unge og familien oplever én sammenhængende plan fra det 16. til det 25. år."))
field(LINK, g.p("[[r Pejlemærker:kursmærke1|Kursmærke 1 (Tæt på børn og borgere)]], [[r Politik:Handicappolitik|Handicappolitikken]] og [[r Budget2024-2027:forandring18|forandring 18 i Budget 2024 – 2027]]."))
field(AIM, [g.aim("Alle unge med en indsats efter det fyldte 16. år har en fælles overgangsplan, inden de fylder 17½"),
            g.aim("[[m 2 gange - target|Den unge møder sin kommende voksenrådgiver mindst to gange før 18-årsdagen]]")])
field(HOW, [g.act("Der oprettes et fælles overgangsteam med to rådgivere fra hvert område"),
            g.act("Overgangsplanen skrives i én skabelon, som begge fagsystemer kan vise"),
            g.act("Forældrene inviteres til et orienteringsmøde, når den unge fylder 16"),
            g.act("Teamet gennemgår hver måned listen over unge, der fylder 17 i det kommende kvartal")])
field(GAIN, [g.eff("Ingen ung står uden støtte i månederne omkring 18-årsdagen"), g.eff("Forældrene ved, hvem de skal ringe til")])
field(TIME, g.p("[[f ..2025-12-31 multi|Målet er toårigt og løber til udgangen af 2025.]]"))
field(FOLLOW, g.fu("[[o Lone Vestergaard Krogh;Børne- og ungechef;ansvarlig for opfølgning|Børne- og ungechef Lone Vestergaard Krogh]] og [[o Jesper Stentoft;Chef for Job og Voksenstøtte;ansvarlig for opfølgning|chef for Job og Voksenstøtte Jesper Stentoft]] følger op i fællesskab på det fælles chefmøde i [[t juni|juni]] og [[t december|december]]."))
body.append("</section>")

# 3 overlap sickness
g = start("Et sygefravær, der går den rigtige vej", themes=["sygefravær", "arbejdsmiljø og trivsel"], groups=["medarbejdere", "ledere"])
field(WHY, g.bg("[[m 6.1 % 2023 baseline@Børn, Unge og Familie|Sygefraværet var 6,1 % i de 12 måneder frem til oktober 2023]], og især dagtilbuddene mærker det. Ifølge KL ligger landsgennemsnittet for pædagogisk personale på [[m 5.7 % - other|5,7 pct.]] Hvor der er faste vikarer og en leder tæt på, er fraværet lavest."))
field(LINK, g.p("[[r Pejlemærker:kursmærke2|Kompas 2024, kursmærke 2: En arbejdsplads, folk bliver på]] samt [[r Politik:Personalepolitik|Personalepolitikken]]. Se også målet om god start for nye kolleger på side 4."))
field(AIM, [g.aim("[[m 5.2 % 2024 target@Børn, Unge og Familie|Samlet sygefravær i Børn, Unge og Familie = 5,2 % i 2024]]"),
            g.aim("Heraf for de enkelte afdelinger:"),
            [g.aim("[[m 5.8 % 2024 target@Dagtilbud|Dagtilbud = 5,8 %]]"), g.aim("[[m 4.9 % 2024 target@Skoler|Skoler = 4,9 %]]"), g.aim("[[m 4.5 % 2024 target@Familierådgivning og PPR|Familierådgivning og PPR = 4,5 %]]")]])
field(HOW, [g.act("Lederen tager en omsorgssamtale senest på femte sygedag"),
            g.act("Løbende opfølgning på fraværstallene er fast punkt i LMU"),
            g.act("De tre dagtilbud med højest fravær får et forløb med [[p ;Arbejdsmiljøhuset;partner|Arbejdsmiljøhuset]]. Forløbet begynder i marts"),
            g.act("Vi afprøver et fælles vikarkorps for dagtilbuddene i distrikt Nord")])
field(GAIN, g.eff("Børnene bliver mødt af voksne, de kender."))
field(TIME, g.p("[[f 2024-01-01..2024-12-31|Et-årigt mål for 2024.]] Tallene for 2025 aftales til efteråret."))
field(FOLLOW, g.fu("[[o ;Chefgruppen;følger op|Hele chefgruppen i fællesskab.]] Tallene gøres op [[t kvartalsvis|kvartalsvis]] og lægges frem i [[p ;OMU;drøfter|OMU]] i [[t september|september]]."))
body.append("</section>")

# 4
g = start("Flere elever i skole hver dag", themes=["børn og unge"], groups=["elever"])
field(WHY, g.bg("[[m 214 elever 2023 baseline|214 elever havde [[m 15 % - other|over 15 procents fravær]] i skoleåret 2022/23.]] Det er næsten dobbelt så mange som for fem år siden. Bag tallene er der både mistrivsel, mobning og hjem, hvor hverdagen er gået i stå. [[pur|Vi vil have øje på fraværet så tidligt, at det kan vendes i samarbejde med familien.]]"))
field(LINK, g.p("[[r Lov:Folkeskoleloven:§39|Folkeskolelovens § 39]] om fravær, [[r Politik:Børne- og ungepolitik|Børne- og Ungepolitikken]] og Kompas 2024 ([[r Pejlemærker:kursmærke1|kursmærke nr. 1]])."))
field(AIM, [g.aim("[[m 50 % 2025 target|Antallet af elever med [[m 15 % - other|mere end 15 procents fravær]] er halveret i sommeren 2025]]"),
            g.aim("[[m 10 skoledage - target|Alle skoler handler på fravær inden for 10 skoledage]]")])
field(HOW, [g.act("Skolerne bruger den samme fraværstrappe fra 1. august 2024"),
            g.act("Der ansættes [[m 2 fraværskonsulenter 2024 other|to fraværskonsulenter]], som kører hjem til familierne om morgenen"),
            g.act("Ungdomsskolen åbner et værksted for elever, der er på vej tilbage")])
field(GAIN, [g.eff("Eleven får en ven, en voksen og et skema, der er til at overskue"), g.eff("Forældrene bliver ikke mødt med skyld, men med en aftale")])
field(TIME, g.p("[[f 2024-08-01..2025-06-30 multi|Skoleåret 2024/25.]]"))
field(FOLLOW, g.fu("[[o Karsten Holm-Andreasen;Skolechef;ansvarlig for opfølgning|Skolechef Karsten Holm-Andreasen]] orienterer [[e ;Børne- og Skoleudvalget;orienteres|Børne- og Skoleudvalget]] [[t hvert halve år|hvert halve år]], første gang i [[t oktober|oktober]]."))
body.append("</section>")

# 5 onboarding overlap
g = start("God start for nye kolleger", themes=["onboarding", "rekruttering og fastholdelse"], groups=["nye medarbejdere"])
field(WHY, g.bg("[[m 23 % 2023 baseline|Knap hver fjerde nye medarbejder (23 %) er rejst igen, før det første år er gået.]] I fratrædelsessamtalerne siger mange, at de stod meget alene i begyndelsen."))
field(LINK, g.p("[[r Pejlemærker:Kompas|Direktionens Kompas]]."))
field(AIM, [g.aim("[[m 15 % 2024 target|Højst 15 pct. af de nyansatte forlader os inden for et år]]"), g.aim("Alle nye medarbejdere har en makker fra dag ét")])
field(HOW, [g.act("Introprogrammet ”De første 100 dage” tages i brug på alle arbejdspladser"),
            g.act("Nye ledere får en mentor uden for egen afdeling"),
            g.act("Vi holder fælles introdag på rådhuset fire gange om året"),
            g.act("En undersøgelse blandt de nyansatte efter tre måneder viser, hvad vi skal ændre")])
field(GAIN, g.eff("Børn og forældre oplever færre skift i de voksne omkring dem."))
field(TIME, g.p("[[f 2024-04-01..|Fra 1. april 2024 og frem.]]"))
field(FOLLOW, g.fu("[[o Sanne Lykke Bruun;Dagtilbudschef;ansvarlig for opfølgning|Sanne Lykke Bruun]] og [[o Karsten Holm-Andreasen;Skolechef;ansvarlig for opfølgning|Karsten Holm-Andreasen]] er ansvarlige. [[p ;Fællestillidsrepræsentanterne for BUPL og DLF;inddrages|Fællestillidsrepræsentanterne for BUPL og DLF]] inddrages, når programmet evalueres i [[t 4. kvartal 2024|4. kvartal 2024]]."))
body.append("</section>")

# 6 one sided
g = start("Familier på kanten af arbejdsmarkedet", themes=["børn og unge", "beskæftigelse og virksomheder"], groups=["forældre", "familier"])
field(WHY, g.bg("Omkring [[m 130 familier - baseline|130 af de familier, vi kender]], lever af offentlig forsørgelse på tredje år. Børnene klarer sig bedre, når mor eller far kommer i arbejde. Derfor kan familierådgivningen ikke nøjes med at se på det, der foregår hjemme."))
field(LINK, g.p("[[r Strategi:Fattigdomsstrategi|Strategien ”Færre fattige børn”]] og [[r Pejlemærker:kursmærke1|kursmærke 1]] i Kompas."))
field(AIM, [g.aim("[[m 40 forældre 2024 target|40 forældre er kommet i job, praktik eller uddannelse inden udgangen af året]]")])
field(HOW, [g.act("Rådgiver og familie lægger én fælles plan, hvor også job og gæld er med"),
            g.act("[[p ;Job og Voksenstøtte;stiller konsulent til rådighed|Job og Voksenstøtte]] stiller en virksomhedskonsulent til rådighed to dage om ugen i Familiehuset"),
            g.act("[[p ;Frivilligcenter Lillesund;partner|Frivilligcenter Lillesund]] bidrager med gældsrådgivning hver anden torsdag")])
field(GAIN, [g.eff("Familien får flere penge mellem hænderne og en hverdag med faste tider")])
field(TIME, g.p("[[f 2024-02-01..2024-12-31|Fra februar til december 2024.]]"))
field(FOLLOW, g.fu("[[o Henrik Toftgaard;Leder af Familierådgivningen;ansvarlig for opfølgning|Henrik Toftgaard]] er ansvarlig. Status i [[t august|august]]."))
body.append("</section>")

# 7 economy
g = start("Styr på udgifterne til anbringelser og støtteforanstaltninger", themes=["økonomi og styring"], groups=["anbragte børn"])
field(WHY, g.bg("Regnskabet for 2023 ventes at vise [[m 11.4 mio. kr. 2023 amount|et merforbrug på 11,4 mio. kr.]] Med budgettet følger samtidig en [[m 6.0 mio. kr. 2024 amount|reduktion på 6,0 mio. kr.]] og [[m 4 stillinger 2024 amount|ca. 4 stillinger]] i administrationen."))
field(LINK, g.p("Budget 2024-2027: [[r Budget2024-2027:forandring14|forandring 14 ”Flere plejefamilier frem for institutioner]], [[r Budget2024-2027:forandring15|forandring nr. 15]] samt [[r Budget2024-2027:forandring16|nr. 16]]. [[r Pejlemærker:kursmærke3|Kompassets kursmærke 3 – Enkel hverdag, sund drift]]."))
field(AIM, [g.aim("Budgettet overholdes i 2024"), g.aim("[[m 65 % 2024 target|65 pct. af de anbragte børn bor hos en plejefamilie ved udgangen af 2024]] mod [[m 57 % 2023 baseline|57 pct. i dag]]"),
            g.aim("[[m 10 plejefamilier 2024 target|10 nye plejefamilier er godkendt]]")])
field(HOW, [g.act("Alle anbringelser over [[m 1.2 mio. kr. - other|1,2 mio. kr. om året]] forelægges et fagligt panel"),
            g.act("Der køres en hvervekampagne sammen med [[p ;nabokommunerne;samarbejdspartner|nabokommunerne]]"),
            g.act("Controller og faglig leder holder ledelsestilsyn hver måned. Tilsynet omfatter:"),
            [g.act("handleplaner, der er ældre end seks måneder", 2), g.act("takster, som er steget mere end pris- og lønfremskrivningen", 2)]])
field(GAIN, g.eff("Børn, der ikke kan bo hjemme, vokser op i en almindelig familie tæt på skole og venner."))
field(TIME, g.p("[[f 2024-01-01..2027-12-31 multi|Målet er flerårigt og følger budgetperioden 2024-2027.]]"))
field(FOLLOW, g.fu("[[o Lone Vestergaard Krogh;Børne- og ungechef;ansvarlig|Børne- og ungechefen]] rapporterer til [[e ;direktionen;orienteres|direktionen]] [[t månedligt|månedligt]] og til [[e ;Økonomiudvalget;orienteres|Økonomiudvalget]] ved [[t 1. budgetopfølgning (april);2. budgetopfølgning (august)|1. og 2. budgetopfølgning]] i april og august."))
body.append("</section>")

# 8 empty
g = start("Kvarterhuset i Vestbyen")
para(g.p("Målet beskrives, når den nye leder af Kvarterhuset er tiltrådt."))
body.append("</section>")

# 9
g = start("Mindre papir, mere nærvær", themes=["afbureaukratisering"], groups=["medarbejdere"])
field(WHY, g.bg("Medarbejderne bruger for mange timer foran skærmen. Ved en optælling i uge 39 fandt vi [[m 27 skemaer 2023 baseline|27 skemaer]], som ingen læser."), g.pur("Hensigten er at frigive tid til børnene."))
field(LINK, g.p("Kompas 2024, [[r Pejlemærker:kursmærke3|kurs-mærke 3]]: ”Enkel hverdag og sund drift”."))
field(AIM, [g.aim("[[m 10 skemaer 2024 target|Mindst 10 skemaer og arbejdsgange er afskaffet]]"), g.aim("Ingen nye dokumentationskrav uden at et gammelt falder bort")])
field(HOW, [g.act("Alle afdelinger udpeger en regelrydder"), g.act("Udfordringsretten bruges mindst én gang pr. afdeling"),
            g.act("[[e ;Direktionen;afgør|Direktionen]] afgør ansøgninger om fritagelse inden for [[m 14 dage - other|14 dage]]")])
field(GAIN, g.eff("Mere tid sammen med voksne, der ikke sidder med en skærm."))
field(TIME, g.p("[[f 2024-01-01..2024-06-30|1. halvår 2024.]]"))
field(FOLLOW, g.fu("Opgøres én gang, i [[t juni 2024|juni 2024]]. Tovholder: [[o Mie Rasmussen;udviklingskonsulent;tovholder|udviklingskonsulent Mie Rasmussen]]."))
body.append("</section>")

HEAD = doc.p("Aftalen er indgået mellem børne- og ungechef Lone Vestergaard Krogh og direktør Bent Aagaard Lind. Den gælder fra 1. januar til 31. december 2024 og tager udgangspunkt i [[r Pejlemærker:Kompas|direktionens Kompas 2024]], der har tre kursmærker: 1) Tæt på børn og borgere, 2) En arbejdsplads, folk bliver på og 3) Enkel hverdag, sund drift. Aftalen er godkendt af direktionen den 14. december 2023.")
overview = "".join(f"<tr><td>{html.escape(x.title, quote=False)}</td><td>{n}</td></tr>" for x, n in zip(doc.goals, ("1", "2", "3", "3", "4", "5", "5", "6", "6")))
page = f"""<!doctype html><html lang="da"><meta charset="utf-8"><title>Udviklingsaftale 2024</title><style>
@page {{ size: A4; margin: 22mm 20mm 20mm; @top-right {{ content: "Lillesund Kommune · Udviklingsaftale 2024 · Børn, Unge og Familie"; font: 8pt 'Liberation Sans'; color: #666; }}
 @bottom-center {{ content: "Side " counter(page) " af " counter(pages); font: 8pt 'Liberation Sans'; color: #666; }} }}
body {{ font: 10.2pt/1.42 'Liberation Sans', sans-serif; color: #1b1b1b; margin: 0; hyphens: auto; }}
h1 {{ font-size: 25pt; line-height: 1.15; color: #0d5a6b; margin: 0 0 6mm; }} .cover {{ border-left: 5mm solid #e0a526; padding: 4mm 0 4mm 6mm; margin-bottom: 8mm; }}
.tag {{ display: inline-block; background: #0d5a6b; color: #fff; font-size: 8.5pt; letter-spacing: .08em; padding: .6mm 3mm; margin-top: 7mm; }}
h2 {{ font-size: 15pt; margin: 1.5mm 0 3mm; color: #0d5a6b; break-after: avoid; max-width: 130mm; }} h3 {{ font-size: 10.2pt; margin: 3mm 0 .8mm; break-after: avoid; }}
p {{ margin: 0 0 1.6mm; }} ul {{ margin: 0 0 1.5mm; padding-left: 6mm; }} ul ul {{ list-style: "– "; }} table {{ border-collapse: collapse; width: 100%; font-size: 9.5pt; }} td {{ border-bottom: .3mm solid #c9d6d9; padding: 1mm; }} td:last-child {{ text-align: right; }}
</style><body><div class="cover"><h1>Udviklingsaftale 2024<br>for Børn, Unge og Familie</h1><p>Lillesund Kommune</p></div>
<p>{html.escape(HEAD, quote=False)}</p><p>Aftalen skal sikre:</p><ul><li>at byrådets politikker kan genkendes i hverdagen på skoler, i dagtilbud og i familierådgivningen</li><li>at ingen af os løser en opgave alene, som løses bedre sammen</li></ul>
<p>Årets resultatmål er vist her. Rækkefølgen er ikke en prioritering.</p><table>{overview}</table>
{''.join(body)}
<p style="margin-top:12mm">Lillesund, den 14. december 2023</p><p style="margin-top:12mm">Bent Aagaard Lind, direktør &nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; Lone Vestergaard Krogh, børne- og ungechef</p></body></html>"""
kit.chromium(page, doc.target)
doc.save()

"""Strategy brochure in two columns with boxes, a hearing copy; HTML printed by WeasyPrint. python c87-strategi-naer-sundhed-hoering-mosevang.py"""
import weasyprint
from facts83 import Book

B = Book("c87", "c87-strategi-naer-sundhed-hoering-mosevang", "pdf", "Tæt på – strategi for nær sundhed 2027-2031", "Mosevang", "Sundhed og Ældre", "strategi",
         {"from": "2027-01-01", "to": "2031-12-31"}, "hearing", values=[{"title": "Lighed"}, {"title": "Nysgerrighed"}, {"title": "Nærhed"}])
t = B.t
H = []
w = H.append
SECTION = None


def section(name, lead):
    global SECTION
    if SECTION:
        w("</div>")
    SECTION = name
    w(f"<section class=head><h2>{name}</h2><p>{lead}</p></section><div class=cols>")


def goal(number, title, themes, groups, why, aims=(), does=(), signs=(), mates="", captain="", extra=""):
    B.g(title, "sigtelinje", number=number, section=SECTION, themes=themes, groups=groups)
    w(f"<article><h3><span>{number}</span> {title}</h3><p>{t(why)}</p>")
    if aims:
        w("<h4>Vi går efter</h4>" + ("".join(f"<p>{t(x)}</p>" for x in aims)))
    if does:
        w("<h4>Det kaster vi os over</h4><ul>" + "".join(f"<li>{t(x)}</li>" for x in does) + "</ul>")
    if signs:
        w("<h4>Sådan ved vi, at det rykker</h4><ul>" + "".join(f"<li>{t(x)}</li>" for x in signs) + "</ul>")
    if mates or captain:
        w("<div class=who>" + (f"<p><b>Medspillere:</b> {t(mates)}</p>" if mates else "") + (f"<p><b>Kaptajn:</b> {t(captain)}</p>" if captain else "") + "</div>")
    w(f"{extra}</article>")


w("""<section class=cover><p class=k>Mosevang Kommune</p><h1>Tæt på</h1><p class=s>– strategi for nær sundhed 2027-2031</p><p class=h>Høringsudgave · Sundhed og Ældre · Høringsfrist den 2. oktober 2026</p></section>
<section class=two><h2>Velkommen indenfor</h2><p>Kære borger. Du sidder med et forslag til, hvordan Mosevang Kommune vil arbejde med sundhed frem til 2031. Det er endnu ikke vedtaget, og vi vil gerne have din mening. Skriv til os senest fredag den 2. oktober.</p>
<p>Sundhed bliver sjældent til på et hospital. Den bliver til ved køkkenbordet, på stien langs åen og i den snak, man får med naboen. Når sygdommen alligevel kommer, skal hjælpen være til at få øje på.</p>
<p class=sign>Ulla Krarup Bjerre<br>Udvalgsformand</p>
<h2>Tre ord, vi holder os til</h2><p><b>Lighed.</b> De, som har mest brug for os, skal have mest.</p><p><b>Nysgerrighed.</b> Vi prøver noget af, og vi tør stoppe igen.</p><p><b>Nærhed.</b> Det, der kan klares hjemme, klares hjemme.</p>
<aside><b>Mosevang i tal</b><br>31.400 indbyggere, heraf 7.900 over 65 år<br>2 sundhedshuse<br>38 % lever med mindst én kronisk sygdom<br>16 % ryger dagligt</aside></section>""")
section("Hverdagen først", "Det meste af det, som holder os raske, sker uden for kommunens bygninger. Vi kan gøre det lettere.")
goal("1", "Røgfri generation", ["børn og unge", "nære sundhedsvæsen"], ["unge"],
     "{b|Mange elever i udskolingen bruger nikotinposer, og de fleste begynder efter sommerferien i 8. klasse.} {p|Vi vil gøre det svært at begynde og let at stoppe.}",
     ["{t|I 2031 bruger højst {n;target;3;%;2031;unge der bruger nikotin|3 %} af eleverne i 8. og 9. klasse nikotin.}"],
     ["{a|Røgfri skoletid udvides til alle fritidstilbud}", "{a|Unge rådgivere uddannes til at tale med andre unge om nikotin}", "{a|Gratis stopforløb på uddannelserne}"],
     ["{e|Færre forældre siger ja til, at deres børn må bruge nikotin}"], "{o;medspiller;;skolerne;no|skolerne}, {o;medspiller;;idrætsforeningerne;no|idrætsforeningerne} og {o;medspiller;;SSP;no|SSP}", "{o;kaptajn;;Sundhedschefen|Sundhedschefen}")
goal("2", "Et godt liv med mere bevægelse – også for dem, der ikke kan lide sport", ["nære sundhedsvæsen", "samskabelse og frivillighed"], ["voksne borgere"],
     "{p|Bevægelse skal være en del af dagen og ikke endnu et punkt på listen.}",
     ["{t|Flere voksne end i dag er fysisk aktive mindst en halv time om dagen.}"],
     ["{a|Stisystemet langs Møllebækken gøres færdigt}", "{a|Bevægelsesvenner følger nye deltagere til træning de første gange}", "{a|Haller og svømmehal åbnes for selvorganiserede om formiddagen}"],
     ["{e|Antallet af brugere på formiddagsholdene vokser {n;baseline;140;brugere;;formiddagshold|fra 140} {n;target;300;brugere;;formiddagshold|til 300}}"], "{o;medspiller;;DGI Åsyd;no|DGI Åsyd}, {o;medspiller;;Mosevang Svømmeklub;no|Mosevang Svømmeklub}")
goal("3", "Ingen spiser alene, hvis de ikke har lyst", ["samskabelse og frivillighed", "fællesskab og samarbejde"], ["ældre"],
     "{b|Ensomhed er lige så farlig for helbredet som tobak. Alligevel taler vi sjældent om den.}",
     ["{t|Vi vil have folkekøkkener i alle {n;target;9;landsbyer;;landsbyer med folkekøkken|ni landsbyer} inden 2030.}"],
     ["{a|En startpakke til frivillige, som vil åbne et folkekøkken}", "{a|Hjemmeplejen spørger alle nye borgere, hvem de spiser sammen med}"],
     [], "{o;medspiller;;Ældre Sagen Mosevang;no|Ældre Sagen Mosevang}, {o;medspiller;;sognene;no|sognene}, {o;medspiller;;Ældrerådet;no|Ældrerådet}", "{o;kaptajn;;Frivilligkoordinatoren|Frivilligkoordinatoren}",
     "<aside class=q>”Jeg troede, jeg kom for maden. Nu kommer jeg for Bodil.”<br><i>Arne, 81 år</i></aside>")
section("Hjælp, der er til at få øje på", "Når helbredet svigter, er der mange døre at banke på. Vi vil have færre døre og flere, der åbner.")
goal("4", "Genoptræning uden ventetid", ["rehabilitering", "nære sundhedsvæsen"], ["borgere med genoptræningsplan"],
     "{b|Borgere venter i dag {n;baseline;12;dage;;ventetid på genoptræning|tolv dage} på at komme i gang efter en operation.} {p|Jo før træningen begynder, desto mere af funktionen kommer igen.} Indsatsen gives efter {r;Lov;Lov:Sundhedsloven:§140|§ 140 i sundhedsloven}.",
     ["{t|Ventetiden nedbringes til {n;target;5;dage;2028;ventetid på genoptræning|fem dage} i 2028.}"],
     ["{a|Screening pr. telefon inden for to hverdage}", "{a|Digitale træningsforløb til dem, som kan og vil}", "{a|Åben træningssal i begge sundhedshuse}"],
     ["{e|Borgerne kommer hurtigere tilbage på arbejde}"], "", "{o;kaptajn;Dorthe Slivsgaard;Leder af Træningscentret|Dorthe Slivsgaard, leder af Træningscentret}")
goal("5", "Kronisk syg, men ikke altid patient", ["nære sundhedsvæsen", "velfærdsteknologi og digitalisering"], ["borgere med kronisk sygdom"],
     "{b|Borgere med KOL eller diabetes går til mange forskellige fagfolk. Ingen af dem har hele billedet.}",
     ["{t|Mindst {n;target;75;%;2029;borgere med samlet sundhedsplan|75 %} af borgerne med KOL har en samlet sundhedsplan i 2029.}"],
     ["{a|Én fast sygeplejerske som kontaktperson}", "{a|Hjemmemonitorering af borgere med svær KOL}", "{a|Kurset ”Lær at leve med kronisk sygdom” udbydes både dag og aften}"],
     ["{e|Akutte indlæggelser af borgere med KOL falder med {n;target;-20;%;;akutte indlæggelser KOL|20 %}}", "{e|Borgerne føler sig trygge derhjemme}"],
     "{o;medspiller;;de praktiserende læger;no|de praktiserende læger} og {o;medspiller;;Regionshospitalet;no|Regionshospitalet}", "{o;kaptajn;;Sundhedschefen|Sundhedschefen}")
goal("6", "Mental sundhed skal have samme plads som den fysiske", ["socialpsykiatri og misbrug", "børn og unge"], ["unge 12-25 år"],
     "{b|En ung, der får det skidt, kan vente længe på hjælp, fordi problemet er for stort for skolen og for lille for psykiatrien.} {p|Mellemrummet skal fyldes ud.} Se også {r;Politik;Politik:Børne- og Ungepolitik|Børne- og Ungepolitikken}.",
     [], ["{a|Gratis psykologsamtaler uden henvisning for unge mellem 12 og 25 år}", "{a|Lettilgængeligt tilbud åbner i Sundhedshus Nord i foråret 2027}", "{a|ABC for mental sundhed præsenteres i alle klubber}"],
     ["{e|Unge får hjælp, inden de får en diagnose}"], "", "{o;kaptajn;;Psykologfaglig leder i Familiehuset|Psykologfaglig leder i Familiehuset}")
section("Et stærkere hold", "Uden dygtige medarbejdere er resten kun ord.")
goal("7", "Sygeplejersker, der har lyst til at blive", ["rekruttering og fastholdelse", "arbejdsmiljø og trivsel"], ["medarbejdere"],
     "{b|Personaleomsætningen blandt sygeplejerskerne er på {n;baseline;22;%;;personaleomsætning|22 %} om året, og stillingerne står længe tomme.}",
     ["{t|Personaleomsætningen er {n;target;14;%;2030;personaleomsætning|under 14 %} i 2030.}"],
     ["{a|Introforløb på tværs af hjemmesygepleje og sundhedshuse}", "{a|Karriereveje, så man kan blive specialist uden at blive leder}", "{a|Færre delte vagter}"],
     ["{e|Flere ansøgere til hver stilling}"], "{o;medspiller;;tillidsrepræsentanterne;no|tillidsrepræsentanterne} og {o;medspiller;;DSR;no|DSR}", "{o;kaptajn;;Ældrechefen|Ældrechefen} og {o;kaptajn;;HR-chefen|HR-chefen}")
goal("8", "Teknologi med omtanke", ["velfærdsteknologi og digitalisering"], ["medarbejdere", "borgere"],
     "{p|Vi tager teknologi i brug, når den giver borgeren mere frihed eller medarbejderen mere tid, og vi siger nej tak, når den ikke gør.} Linjen lægger sig op ad {r;Strategi;Strategi:Digitaliseringsstrategi|Digitaliseringsstrategien}.",
     [], ["{a|Et lille laboratorium, hvor borgere kan prøve hjælpemidler}", "{a|Skærmbesøg tilbydes som førstevalg ved medicingivning}", "{a|Årlig oprydning i systemer, som ingen bruger}"], [], "", "")
w("""</div><section class=two><h2>Sådan følger vi strategien</h2><p>Sundheds- og Ældreudvalget får en samlet status én gang om året, første gang i november 2027. Den bygger på Sundhedsprofilen, egne data og samtaler med borgere og medarbejdere. Strategien erstatter Sundhedspolitik 2021-2026.</p>
<p>Har du en kommentar, så send den til naersundhed@mosevang.example. Alle høringssvar bliver lagt på kommunens hjemmeside.</p></section>""")
CSS = """@page{size:A4;margin:20mm 18mm 20mm;@bottom-center{content:"– " counter(page) " –";font:8.5pt 'DejaVu Sans'}@top-right{content:"Høringsudgave · Tæt på";font:7.5pt 'DejaVu Sans';color:#a33}}
@page:first{@bottom-center{content:none}@top-right{content:none}}
body{font:9.6pt/1.42 'DejaVu Sans';color:#223;margin:0}h1{font-size:54pt;margin:60mm 0 0;color:#fff}.cover{background:#16606b;color:#fff;height:235mm;padding:10mm 14mm;break-after:page}.cover .s{font-size:17pt}.cover .h{margin-top:60mm;font-size:9pt}.k{font-size:12pt;letter-spacing:.1em}
.two{columns:2;column-gap:9mm}h2{color:#16606b;font-size:16pt;line-height:1.15;margin:0 0 3mm;break-after:avoid}.head{background:#dcecec;padding:5mm 6mm 3mm;margin:6mm 0 5mm;break-after:avoid}.head p{margin:0 0 2mm}.cols{columns:2;column-gap:9mm;column-rule:.5pt solid #9bb}
h3{font-size:12pt;line-height:1.2;margin:0 0 2mm;color:#a33;break-after:avoid}h3 span{display:inline-block;background:#a33;color:#fff;border-radius:50%;width:6mm;text-align:center}h4{font-size:9.6pt;margin:2mm 0 1mm;color:#16606b;break-after:avoid}
p{margin:0 0 2mm}ul{margin:0 0 2mm;padding-left:5.5mm}li{margin-bottom:.8mm}ul{list-style-type:"➢ "}article{margin-bottom:7mm}.who{background:#f4efe4;padding:2mm 3mm 1mm;font-size:8.8pt}.who p{margin:0 0 1mm}aside{border:1pt solid #16606b;border-radius:3mm;padding:3mm 4mm;margin:3mm 0;break-inside:avoid}.q{font-size:11pt;border:0;background:#dcecec}.sign{font-style:italic}"""
weasyprint.HTML(string=f"<!doctype html><html lang=da><meta charset=utf-8><title>Tæt på – strategi for nær sundhed</title><style>{CSS}</style><body>{''.join(H)}").write_pdf(B.path())
B.write([r"Høringsudgave · Tæt på", r"– \d+ –", r"\d"])

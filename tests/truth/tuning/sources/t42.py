"""Quality report of schools, measures of next year in boxes with a label column to the left (Typst PDF). Run: python3 t42.py

Traps: field labels no list holds (Det ser vi i tallene, Dér vil vi hen, Bolden ligger hos, Medspillere, Vi kigger på det igen, Hører sammen med);
labels stand beside the text; activities as prose with several verbs, with a sentence of experience after them; contents page repeats the titles;
tables of results and recommendations of boards before the measures look like goals; one measure without owner, one without background;
a title over two lines; two years in one edition (report of 2024/25, measures of 2025/26).
"""
from marks import *
import typst, tempfile
STEM = "t42-kvalitetsrapport-2024-25-skolerne-i-tjoernekaer"
T = Marks("t42")


def cell(v):
    if isinstance(v, str):
        return T(v)
    out = ""
    for x in v:
        out += "- " + T(x) + "\n" if isinstance(x, str) else "- " + T(x[0]) + "\n" + "".join(f"  + {T(y)}\n" for y in x[1])
    return out


def goal(title, *fields):
    body = "".join(f"[{lab}], [{cell(v)}],\n" for lab, v in fields)
    return f"== {title}\n#boks({body})\n"


LABELS = SEE, THERE, HOW, SIGN, BALL, MATES, AGAIN, WITH = ("Det ser vi i tallene", "Dér vil vi hen", "Sådan griber vi det an", "Det kan vi se på, at", "Bolden ligger hos", "Medspillere", "Vi kigger på det igen", "Hører sammen med")
HEAD = r"""
#set document(title: "kvalitetsrapport_endelig")
#set page(paper: "a4", margin: (x: 23mm, top: 24mm, bottom: 22mm), numbering: "1", footer: context { if counter(page).get().first() > 1 [#set text(8pt, fill: luma(110)); Kvalitetsrapport 2024/25 #h(1fr) #counter(page).display("1")] })
#set text(font: "Liberation Sans", size: 10pt, lang: "da", hyphenate: true)
#set par(leading: .62em, spacing: .9em)
#set list(marker: ([➢], [–]), indent: 1mm)
#show heading.where(level: 1): it => block(above: 9mm, below: 4mm, text(17pt, fill: rgb("#7a2e1d"), weight: "regular", it.body))
#show heading.where(level: 2): it => block(above: 6mm, below: 2.2mm, sticky: true, text(12.5pt, fill: rgb("#24475c"), it.body))
#let boks(..c) = block(width: 100%, table(columns: (33mm, 1fr), inset: (x: 2.6mm, y: 2.1mm), stroke: (bottom: .5pt + rgb("#c9b7a4")), fill: (x, y) => if x == 0 { rgb("#f3ebe1") }, ..c.pos().enumerate().map(((i, x)) => if calc.even(i) { text(9pt, fill: rgb("#7a2e1d"), weight: "bold", hyphenate: false, x) } else { x })))
#let tema(t) = block(above: 10mm, below: 3mm, width: 100%, fill: rgb("#24475c"), inset: 2.5mm, sticky: true, text(13pt, fill: white, weight: "bold", t))
#page(footer: none)[#v(60mm) #text(34pt, fill: rgb("#7a2e1d"))[Kvalitetsrapport\ 2024/25] #v(6mm) #text(15pt)[Skolerne i Tjørnekær] #v(80mm) #text(10pt)[Tjørnekær Kommune\ Skole og Undervisning\ Godkendt af Byrådet den 17. december 2025]]
#[#set text(hyphenate: false)
#outline(title: [Det kan du læse om], depth: 2)]
#pagebreak()
= Om rapporten
Rapporten samler, hvad vi ved om elevernes faglighed, trivsel og vej videre. Den handler om skoleåret 2024/25 og peger på syv indsatser, som skolerne arbejder med i skoleåret 2025/26. De ni skolebestyrelser har haft et udkast i hænderne, og deres bemærkninger er skrevet ind.

= Resultater i korte træk
#table(columns: (1fr, 22mm, 22mm, 22mm), inset: 2mm, stroke: .4pt + luma(170), table.header([*Nøgletal*], [*2022/23*], [*2023/24*], [*2024/25*]), [Karaktergennemsnit, bundne prøver], [7,0], [6,9], [7,1], [Elevfravær], [6,6 %], [7,2 %], [7,4 %], [Elever, der trives godt eller meget godt], [90 %], [88 %], [89 %], [Kompetencedækning], [86 %], [88 %], [87 %])
#text(8pt)[Tabel 1. Kommunens ni skoler under ét. Kilde: Styrelsens databank, udtrukket i oktober 2025.]

Karaktererne er steget en smule, men forskellen mellem den bedste og den svageste skole er vokset. Fraværet er den største bekymring.

#block(fill: luma(240), inset: 3mm, width: 100%)[*Skolebestyrelserne anbefaler*
"""
INTRO = """⟦aim::At der bruges flere penge på skolebiblioteker⟧|⟦aim::At lejrskolen i 6. klasse bevares på alle skoler⟧|⟦aim::At vikardækningen bliver bedre⟧"""
body = HEAD + "".join(f"- {T(x)}\n" for x in INTRO.split("|")) + "]\n\n= Indsatser i skoleåret 2025/26\nIndsatserne er valgt af skolelederne ud fra tallene ovenfor. De er ordnet i tre temaer.\n"


def tema(name):
    return f"#tema[{T('⟦sec::' + name + '⟧')}]\n"


body += tema("Faglighed") + goal(T("⟦g indsats|::Læselyst i alle fag⟧"),
    (SEE, "⟦b::I 4. klasse læser ⟦m 23|%||baseline::23 procent af drengene⟧ under det forventede niveau, og udlånet fra skolebibliotekerne er faldet to år i træk.⟧"),
    (THERE, ["⟦t::Højst ⟦m 15|%|2026|target::15 procent af drengene⟧ læser under niveau, når vi måler igen i maj 2026⟧", "⟦t::Alle elever har altid en bog i tasken⟧"]),
    (HOW, ["⟦a::Læsevejlederne gæster alle 3. klasser i september og hjælper lærerne med at planlægge makkerlæsning⟧", "⟦a::Hver skole udpeger et rum, hvor man må læse i fred⟧", ("⟦a::Der holdes kurser i forfatterværksted på to niveauer:⟧", ["⟦a2::et grundkursus for dansklærere⟧", "⟦a2::et overbygningskursus for skolebibliotekarer⟧"])]),
    (BALL, "⟦o Pia Holmgaard|Læsekonsulent|Bolden ligger hos::Læsekonsulent Pia Holmgaard⟧"),
    (MATES, "⟦o- |folkebiblioteket|medspiller::Folkebiblioteket⟧ og ⟦o- |Ordblindeforeningens lokalafdeling|medspiller::Ordblindeforeningens lokalafdeling⟧"),
    (AGAIN, "⟦f januar 2026;maj::På skoleledermødet i januar 2026 og sammen med læseprøverne i maj.⟧"))
T("⟦end::⟧")
body += goal(T("⟦g indsats|::Fra regneark til regneglæde⟧"),
    (SEE, "⟦b::Karaktergennemsnittet i matematik er ⟦m 6.3|karakter||baseline::6,3⟧ og har stået stille siden 2022.⟧"),
    (THERE, ["⟦t::Gennemsnittet når ⟦m 6.8|karakter|2027|target::6,8⟧ i sommeren 2027⟧", "⟦t::Eleverne siger selv, at de kan bruge det, de lærer⟧"]),
    (HOW, "⟦a::Matematikvejlederne samler opgaver, afprøver dem i to klasser på hver skole og lægger de bedste i en fælles bank.⟧ ⟦a::I februar inviteres forældrene til matematikaften.⟧ Erfaringen fra Vestre Skole er, at forældre gerne vil hjælpe, når de forstår opgaven."),
    (BALL, "⟦o |Matematikvejlederne|Bolden ligger hos::Matematikvejlederne i fællesskab⟧"),
    (AGAIN, "⟦f halvårlig::Hvert halve år i vejledernetværket.⟧"))
T("⟦end::⟧")
body += goal(T("⟦g indsats|::Prøver, som eleverne kan bruge til noget⟧"),
    (WITH, "⟦r Lov:Folkeskoleloven:§13::Folkeskolelovens § 13⟧ og kommunens ⟦r Plan:plan for feedback og evaluering::plan for feedback og evaluering⟧."),
    (THERE, "⟦t::Eleverne får svar på en prøve inden for ⟦m 10|skoledage||other::ti skoledage⟧ og ved, hvad de skal øve sig på.⟧"),
    (HOW, ["⟦a::Lærerne skriver én ros og ét råd på hver opgave⟧", "⟦a::Antallet af lokale prøver gøres op, og dobbeltprøver stryges⟧", "⟦a::Elevrådene på Vestre Skole og Åskolen laver en film om den gode respons⟧"]),
    (SIGN, "⟦e::eleverne kan fortælle deres forældre, hvad de er gode til.⟧"),
    (BALL, "⟦o Henning Rask Dahlgaard|Skolechef|Bolden ligger hos::Skolechef Henning Rask Dahlgaard⟧"),
    (MATES, "⟦o- |Lærerkredsen|medspiller::Lærerkredsen⟧ og ⟦o- |elevrådene|medspiller::elevrådene⟧"))
T("⟦end::⟧")
body += tema("Trivsel og nærvær") + goal(T("⟦g indsats|::Nærvær kommer før fravær⟧"),
    (SEE, "⟦b::Elevfraværet er på ⟦m 7.4|%|2025|baseline::7,4 procent⟧. ⟦m 211|elever||baseline::211 elever⟧ har mistet mere end hver femte skoledag.⟧"),
    (THERE, ["⟦t::Fraværet er nede på ⟦m 6|%|2027|target::6 procent⟧ med udgangen af skoleåret 2026/27⟧", "⟦t::Antallet af elever med højt fravær er ⟦m -50|%||target::halveret⟧⟧"]),
    (HOW, ["⟦a::Skolens kontor sender en besked til forældrene inden klokken ni⟧", "⟦a::Der ansættes ⟦m 2|nærværsvejledere||amount::to nærværsvejledere⟧, som besøger familien og lægger en plan for de næste tre uger⟧", "⟦a::Fraværstallene drøftes på alle teammøder⟧"]),
    (WITH, "⟦r Budget2025-2028:forandring12::Forslag 12 i Budget 2025-2028⟧, hvor der er sat ⟦m 1.2|mio. kr.||amount::1,2 mio. kr.⟧ af om året."),
    (BALL, "⟦o Camilla Toft|Inklusionsleder|Bolden ligger hos::Inklusionsleder Camilla Toft⟧ og ⟦o |skolelederne|Bolden ligger hos::skolelederne⟧"),
    (MATES, "⟦o- |Familiehuset|medspiller::Familiehuset⟧, ⟦o- |PPR|medspiller::PPR⟧ og ⟦o- |de praktiserende læger|medspiller::de praktiserende læger⟧"),
    (AGAIN, "⟦f månedlig::Tallene lægges frem hver måned på ledermødet.⟧ ⟦f oktober 2026::Børneudvalget får en samlet redegørelse i oktober 2026.⟧"))
T("⟦end::⟧")
body += goal(T("⟦g indsats|::Frikvarterer med plads til alle⟧"),
    (SEE, "⟦b::I elevernes egne svar er frikvarteret det tidspunkt, hvor flest føler sig udenfor.⟧"),
    (THERE, "⟦t::Ingen går alene rundt om bygningen.⟧"),
    (HOW, "⟦a::Femteklasserne uddannes til legeværter.⟧ ⟦a::Skolegårdene på Åskolen og Nordgårdsskolen indrettes med stille hjørner, baner og værksteder, og en voksen fra SFO’en er altid ude.⟧"),
    (BALL, "Afklares på skoleledermødet"))
T("⟦end::⟧")
body += tema("Overgange") + goal(T("⟦g indsats|::En blød landing i 7. klasse⟧"),
    (SEE, "⟦b::Elever fra ⟦m 4|skoler||other::fire skoler⟧ samles i 7. klasse på Nordgårdsskolen. Flere forældre har skrevet, at børnene mister deres venner.⟧"),
    (HOW, ["⟦a::Eleverne i 6. klasse møder deres kommende lærere på en fælles lejrskole⟧", "⟦a::Klasserne dannes først efter efterårsferien⟧", ("⟦a::Forældrene bydes velkommen med:⟧", ["⟦a2::en aften om de nye fag⟧", "⟦a2::en kontaktfamilie i klassen⟧"])]),
    (SIGN, ["⟦e::eleverne har mindst ⟦m 2|venner||other::to nye venner⟧ ved jul⟧", "⟦e::færre søger om at skifte skole⟧"]),
    (BALL, "⟦o Arne Vestersø|skoleleder|Bolden ligger hos::Arne Vestersø, skoleleder på Nordgårdsskolen⟧"),
    (AGAIN, "⟦f december 2026::December 2026⟧"))
T("⟦end::⟧")
body += goal(T("⟦g indsats|::Fra skole til ungdomsuddannelse: Færre omveje og flere, der prøver et værksted af, inden de vælger⟧"),
    (SEE, "⟦b::⟦m 16|%|2025|baseline::16 procent⟧ af de unge valgte i foråret en erhvervsuddannelse.⟧"),
    (THERE, "⟦t::Mindst ⟦m 22|%||target::22 procent⟧ vælger en erhvervsuddannelse i foråret 2028.⟧"),
    (HOW, ["⟦a::Alle elever i 8. klasse får en praktikuge⟧", "⟦a::Lokale mestre underviser i valgfaget håndværk og teknologi⟧"]),
    (WITH, "⟦r Politik:Ungepolitik::Ungepolitikken⟧"),
    (BALL, "⟦o |Ungeenheden|Bolden ligger hos::Ungeenheden⟧"),
    (MATES, "⟦o- |Tjørnekær Erhvervsforening|medspiller::Tjørnekær Erhvervsforening⟧ og ⟦o- |erhvervsskolen i Gedevig|medspiller::erhvervsskolen i Gedevig⟧"),
    (AGAIN, "⟦f april::Hvert år i april, når ansøgningerne er talt op.⟧"))
T("⟦end::⟧")
body += """= Det videre forløb
Skolelederne tager indsatserne med i deres egne planer. Næste kvalitetsrapport udkommer i efteråret 2027.
"""
with tempfile.TemporaryDirectory() as tmp:
    f = pathlib.Path(tmp) / "k.typ"
    f.write_text(body, "utf-8")
    typst.compile(str(f), output=str(DOCS / f"{STEM}.pdf"))
T.write(STEM, "pdf", "Kvalitetsrapport 2024/25", "Tjørnekær", "Skole og Undervisning", "kvalitetsrapport", ("2024-08-01", "2026-07-31", ["2024", "2025"]), "adopted")

"""Culture agreement between two departments of one municipality, roman numbers, run-in labels (Chromium PDF). Run: python3 t44.py

Traps: joint goals first, then goals of each department; field labels run in and unusual (Anledningen, Løfterne, Skridtene, Udbyttet, Makkerpar, Tråden tilbage, Vi gør status);
a box tells how to read the agreement and names every label; two owners, one from each side, one of the posts vacant; partners and owners in brackets after an activity;
goal II and VIII are prose with owner and follow-up in the last sentence; goal VI has a title and one sentence; titles of full sentences; a), b), c) below bullets;
a child is quoted; Løfte stands both for a field and for a framework of the executive.
"""
from marks import *
STEM = "t44-faelles-kulturaftale-2026-2027-gransoe"
T = Marks("t44")
NAMES = dict(b="Anledningen", t="Løfterne", a="Skridtene", e="Udbyttet", o="Makkerpar", r="Tråden tilbage", f="Vi gør status")


def ul(xs):
    return "<ul>" + "".join(f"<li>{x}</li>" if isinstance(x, str) else f"<li>{x[0]}<ol type=a>" + "".join(f"<li>{y}</li>" for y in x[1]) + "</ol></li>" for x in xs) + "</ul>"


def goal(no, title, *fields):
    out = f"<section><h3><span class=no>{no}.</span> ⟦g mål|{no}::{title}⟧</h3>"
    for k, v in fields:
        lab = f"<b>{NAMES[k]}.</b> " if k in NAMES else ""
        out += f"<p class=lead>{lab.strip()}</p>{ul(v)}" if isinstance(v, list) else f"<p>{lab}{v}</p>"
    return out + "</section>⟦end::⟧"


M = "<h2>⟦sec::Mål, vi ejer sammen⟧</h2>"
M += goal("I", "Børn møder kunsten, før de kan læse",
    ("b", "⟦b::Kun hver fjerde daginstitution har haft besøg af en kunstner det seneste år.⟧"),
    ("r", "⟦r Politik:Kulturpolitik::Kulturpolitik 2024-2030⟧ og ⟦r Pejlemærker:Direktionens Løfter:2::Løfte 2 i Direktionens Løfter⟧."),
    ("t", ["⟦t::Alle børn mellem to og fem år oplever professionel scenekunst mindst ⟦m 1|gang||other::én gang om året⟧⟧", "⟦t::Pædagoger og kunstnere kender hinandens fag⟧"]),
    ("a", ["⟦a::Kunstladen sender to scenekunstnere ud i hver institution om foråret (sammen med ⟦o- |Dukketeatret Snoren|sammen med::Dukketeatret Snoren⟧)⟧", "⟦a::Der pakkes en kuffert med instrumenter, som institutionerne kan låne⟧", ("⟦a::Pædagogerne tilbydes en temadag om:⟧", ["⟦a2::rim og remser⟧", "⟦a2::krop og rytme⟧", "⟦a2::billeder i børnehøjde⟧"])]),
    ("o", "⟦o Lone Vadgaard|Dagtilbudschef|makkerpar::Dagtilbudschef Lone Vadgaard⟧ og ⟦o Mikael Storgård|leder af Kunstladen|makkerpar::leder af Kunstladen Mikael Storgård⟧."),
    ("f", "⟦f juni 2026;juni 2027::Juni 2026 og juni 2027.⟧"))
M += goal("II", "Den åbne skole bliver til hverdag",
    ("", "⟦b::I dag afhænger det af den enkelte lærer, om klassen kommer ud af huset.⟧ ⟦p::Vi vil gøre det let at sige ja.⟧ ⟦a::Alle tilbud samles i ét katalog, der ansættes en koordinator på halv tid, og hver klasse får to gratis busture om året.⟧ ⟦a::Museet og biblioteket aftaler faste uger med skolerne, så planlægningen kan begynde i marts.⟧ Ideen er ikke ny; den står allerede i ⟦r Lov:Folkeskoleloven:§3::folkeskolelovens § 3⟧."),
    ("", "⟦t::Når aftalen udløber, har alle klasser haft mindst ⟦m 2|forløb|2027|target::to forløb⟧ uden for skolen.⟧ Sidste år skrev en pige fra 4.b til os: »Vi lærte mere af at røre ved økserne end af at læse om dem.«"),
    ("", "⟦f oktober::⟦o Steen Ulvgaard|Skolechef|svarer for målet::Skolechef Steen Ulvgaard⟧ og ⟦o Birgitte Falk-Jensen|bibliotekschef|svarer for målet::bibliotekschef Birgitte Falk-Jensen⟧ svarer for målet og fortæller begge udvalg, hvordan det går, i oktober hvert år.⟧"))
M += goal("III", "En ungekultur, de unge selv bestemmer over",
    ("b", "⟦b::Spillestedet Pakhuset har ⟦m 3|koncerter||baseline::tre ungekoncerter⟧ om året, og de unge synes, at det er for voksent.⟧"),
    ("t", ["⟦t::Der er ⟦m 12|arrangementer|2027|target::12 arrangementer⟧ i 2027, som unge har fundet på⟧", "⟦t::Ungerådet råder selv over pengene⟧"]),
    ("a", ["⟦a::Ungerådet ansætter en booker mellem 18 og 25 år⟧", "⟦a::Øvelokalerne på Pakhuset åbnes i weekenden (sammen med ⟦o- |foreningen Rumklang|sammen med::foreningen Rumklang⟧)⟧", "⟦a::Valgfaget lyd og lys udbydes på ungdomsskolen⟧"]),
    ("r", "Målet er betalt af ⟦r Budget2026-2029:forandring27::nr. 27 i budgetaftalen for 2026-2029⟧, hvor der er sat ⟦m 600000|kr.||amount::600.000 kr.⟧ af. Det følger desuden ⟦r Politik:Ungepolitik::Ungepolitikken⟧."),
    ("o", "⟦o |Ungdomsskoleleder|makkerpar::Ungdomsskoleleder⟧ (stillingen er ledig) og ⟦o Ea Dyhr|kulturkonsulent|makkerpar::kulturkonsulent Ea Dyhr⟧."),
    ("f", "⟦f kvartal::Hvert kvartal på Ungerådets møde.⟧"))
M += goal("IV", "Sproget vokser på biblioteket",
    ("b", "⟦b::Sprogvurderingen viser, at ⟦m 19|%||baseline::19 procent⟧ af de treårige har brug for en særlig indsats. De fleste af dem kommer aldrig på biblioteket.⟧"),
    ("t", "⟦t::Andelen er nede på ⟦m 14|%|2027|target::14 procent⟧ ved vurderingen i efteråret 2027.⟧"),
    ("a", ["⟦a::Sundhedsplejersken tager den første bog med hjem til familien⟧", "⟦a::Biblioteket holder åbent for dagplejere om formiddagen⟧", ("⟦a::Familier med andet modersmål inviteres til:⟧", ["⟦a2::højtlæsning på to sprog⟧", "⟦a2::spisning med fortælling⟧"])]),
    ("e", "⟦e::Børnene møder skolen med flere ord.⟧ ⟦e::Forældrene bruger biblioteket på egen hånd.⟧"),
    ("o", "⟦o Lone Vadgaard|Dagtilbudschef|makkerpar::Lone Vadgaard⟧ og ⟦o Birgitte Falk-Jensen|bibliotekschef|makkerpar::Birgitte Falk-Jensen⟧, som trækker på ⟦o- |tale-hørelærerne|trækker på::tale-hørelærerne⟧ og ⟦o- |sundhedsplejen|trækker på::sundhedsplejen⟧."),
    ("f", "⟦f halvårlig::Hvert halve år i den fælles styregruppe.⟧"))
M += "<h2>⟦sec::Mål, som Skole og Dagtilbud står for alene⟧</h2>"
M += goal("V", "Der skal lyde musik fra alle SFO’er",
    ("t", "⟦t::Ethvert barn i SFO har haft et instrument i hånden inden sommeren 2027.⟧"),
    ("a", ["⟦a::Fire pædagoger tager en efteruddannelse i musik (ansvarlig: ⟦o Gitte Ravnborg|SFO-leder|ansvarlig::SFO-leder Gitte Ravnborg⟧)⟧", "⟦a::SFO’erne køber trommer, ukuleler og guitarer for ⟦m 140000|kr.||amount::140.000 kr.⟧ (ansvarlig: ⟦o |skolesekretariatet|ansvarlig::skolesekretariatet⟧)⟧", "⟦a::En fælles SFO-koncert afholdes på havnen den 21. maj 2027⟧"]),
    ("f", "⟦f maj 2027::Efter koncerten i maj 2027.⟧"))
M += goal("VI", "Billeder på væggene", ("", "Udfoldes, når skolebestyrelserne har drøftet det."))
M += "<h2>⟦sec::Mål, som Kultur og Bibliotek står for alene⟧</h2>"
M += goal("VII", "Biblioteker med lyset tændt",
    ("b", "⟦b::Tre af de fem filialer har kun personale ⟦m 8|timer||baseline::otte timer om ugen⟧.⟧"),
    ("t", ["⟦t::Alle filialer er bemandet ⟦m 15|timer||target::15 timer om ugen⟧⟧", "⟦t::Besøgstallet stiger med ⟦m 10|%|2027|target::10 pct.⟧ inden udgangen af 2027⟧"]),
    ("a", ["⟦a::Vagtplanen lægges om, så to går sammen (ansvarlig: ⟦o Birgitte Falk-Jensen|bibliotekschef|ansvarlig::bibliotekschef Birgitte Falk-Jensen⟧)⟧", "⟦a::Hver filial får en lånervejleder blandt de frivillige⟧", "⟦a::Borgerservice rykker ind i filialen i Øster Gransø⟧"]),
    ("e", "⟦e::Landsbyerne har igen et sted at gå hen en onsdag aften.⟧"),
    ("f", "⟦f januar;august::Besøgstallene ses igennem i januar og august.⟧"))
M += goal("VIII", "Lokalarkivet skal ud af kælderen",
    ("", "⟦p::Byens historie skal kunne ses af andre end dem, der kender koden til kælderdøren.⟧ ⟦a::Vi skanner ⟦m 11000|fotos||other::11.000 fotografier⟧, skriver navne på dem sammen med ældre borgere og lægger dem frem på nettet.⟧ ⟦a::I sommerferien hænger de bedste som plancher i gågaden.⟧ Arkivet har i forvejen gode erfaringer med erindringsværksteder."),
    ("", "⟦e::Flere børn kan fortælle om det sted, de bor.⟧ Det er ⟦o Kaj Troelsby|arkivleder|holder hånden under målet::arkivleder Kaj Troelsby⟧, der sammen med ⟦o- |Historisk Forening|sammen med::Historisk Forening⟧ holder hånden under målet, og ⟦f september 2027::det hele gøres op i september 2027⟧."))
CSS = """@page{size:A4;margin:24mm 25mm 22mm 30mm;@top-right{content:"Gransø Kommune";font:8pt 'DejaVu Sans';color:#8a3d5b}@bottom-center{content:"– " counter(page) " –";font:9pt 'Liberation Serif'}} @page:first{@top-right{content:""}@bottom-center{content:""}}
body{font:10.8pt/1.46 'Liberation Serif';color:#1f1f1f} h1{font:italic 33pt/1.15 'Liberation Serif';color:#8a3d5b;margin:55mm 0 6mm} .sub{font-size:15pt;line-height:1.4} .cover{break-after:page}
h2{font:bold 10pt 'DejaVu Sans';letter-spacing:.14em;text-transform:uppercase;color:#8a3d5b;border-top:3px double #8a3d5b;padding-top:3mm;margin:11mm 0 3mm;break-after:avoid} h3{font:italic 16pt/1.25 'Liberation Serif';margin:7mm 0 1.5mm;break-after:avoid} .no{display:inline-block;min-width:9mm;color:#8a3d5b}
p{margin:0 0 1.6mm} p.lead{margin:0;break-after:avoid} b{font-weight:normal;font-variant:normal;color:#8a3d5b;letter-spacing:.02em;font-family:'DejaVu Sans';font-size:8.8pt} ul{margin:0 0 1.8mm;padding-left:5mm;list-style:'~ '} ol{margin:0;padding-left:6mm} .how{border:1px solid #8a3d5b;padding:3mm 4mm;font:9pt/1.4 'DejaVu Sans';margin:6mm 0}"""
body = T(M)
chromium(f"""<!doctype html><html lang=da><meta charset=utf-8><title>kulturaftale v7</title><style>{CSS}</style><div class=cover><h1>Fælles kulturaftale<br>2026-2027</h1><p class=sub>mellem Skole og Dagtilbud<br>og Kultur og Bibliotek</p></div>
<p>Børn spørger ikke, hvilken forvaltning der har inviteret dem. Derfor har vi i to år prøvet at planlægge sammen, og i december 2025 gav Børneudvalget og Kulturudvalget os lov til at gøre det til en egentlig aftale. Den har otte mål. Fire af dem deler vi, to hører til i skolen og dagtilbuddene, og to hører til i kulturen.</p>
<div class=how>Sådan læses aftalen: Under Anledningen står, hvorfor målet er kommet med. Løfterne fortæller, hvad vi vil nå, Skridtene hvad vi gør, og Udbyttet hvad børnene får ud af det. Et Makkerpar er to ledere, en fra hver side. Tråden tilbage viser, hvor målet kommer fra.</div>{body}
<h2>Aftalens gang</h2><p>Aftalen gælder fra den 1. januar 2026 til den 31. december 2027. De to chefgrupper mødes to gange om året. Aftalen kan rettes, hvis begge sider er enige.</p><p>Gransø, den 12. december 2025<br>Steen Ulvgaard, Lone Vadgaard, Birgitte Falk-Jensen</p></html>""", STEM)
T.write(STEM, "pdf", "Fælles kulturaftale 2026-2027", "Gransø", None, "kulturaftale", ("2026-01-01", "2027-12-31", ["2026"]), "adopted")

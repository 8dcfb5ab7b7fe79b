"""Strategic framework with boxes side by side, footnotes, fact boxes and captions (WeasyPrint PDF). Run: python3 t37.py

Traps: every goal is a movement "Fra … til …", so its title looks like a change of figures; "Det sætter vi i værk" and "Det holder vi øje med" stand side by side
in boxes; laws and policies are named in footnotes at the foot of the page; the council's own framework is told as "bølge 2", "byrådets tredje bølge"; the children's
policy stands inflected and in small letters, a policy has a suspended hyphen; figures as "hver femte … hver tiende", "halvdelen", "ni ud af ti",
captions under figures and fact boxes hold figures of no goal; an invented child's day; a goal without boxes, told in prose alone;
owners after "Bæres af", in a relative sentence and shared by "på skift"; the contents stand on page 1 beside the foreword.
"""
from marks import *
import weasyprint
STEM = "t37-strategisk-ramme-boerns-faellesskaber-ellekilde"
T = Marks("t37")
LI = lambda *xs: "<ul>" + "".join(f"<li>{x}</li>" if isinstance(x, str) else f"<li>{x[0]}<ul>" + "".join(f"<li>{y}</li>" for y in x[1]) + "</ul></li>" for x in xs) + "</ul>"
NOTES = iter("123")
def FN(s):
    n = next(NOTES)
    return f'<sup>{n}</sup><span class=fn><b>{n}</b> {s}</span>'


def goal(no, title, lead, do=None, see=None, meta="", tail=""):
    boxes = ""
    if do or see:
        boxes = f'<div class=par><div class="bx a"><h4>Det sætter vi i værk</h4>{do}</div><div class="bx b"><h4>Det holder vi øje med</h4>{see}</div></div>'
    return f'<section class=goal><div class=no>Bevægelse {no}</div><h3>⟦g bevægelse|{no}::{title}⟧</h3><p>{lead}</p>{boxes}{meta}{tail}</section>⟦end::⟧'


BODY = f"""<div class=page>
<div class=cover><div class=kom>Ellekilde Kommune</div><h1>Strategisk ramme for børns fællesskaber 2026-2030</h1><p>Vedtaget af byrådet den 18. december 2025</p></div>
<div class=par><div class=col><h4>Forord</h4><p>Der findes ikke børn, der ikke vil være med. Der findes fællesskaber, som ikke har fået øje på dem endnu. Det er den enkle tanke bag den ramme, du sidder med.</p><p>Vi har valgt syv bevægelser. En bevægelse er ikke et projekt med en slutdato, men en retning, som alle voksne omkring børn og unge skal kunne genkende i hverdagen. Til gengæld er vi konkrete om, hvad vi begynder med, og hvad vi vil måles på.</p><p class=sig>Malthe Ørbæk Winge, formand for Børneudvalget</p></div>
<div class=col><h4>Indhold</h4><table class=toc><tr><td>Tæt på barnet</td><td>2</td></tr><tr><td>Sammen med familien</td><td>4</td></tr><tr><td>Inde i maskinrummet</td><td>5</td></tr><tr><td>Sådan lærer vi undervejs</td><td>5</td></tr></table>
<div class=fact><b>Børn i Ellekilde 2025</b><br>7.214 børn og unge under 18 år<br>6,9 % af eleverne går i et specialtilbud<br>212 mio. kr. bruges om året på specialområdet<br>4 ud af 10 lærere har under fem års erfaring</div></div></div>
<p class=waves><b>Byrådets fire bølger</b> går igen i alle kommunens rammer: 1 Flere hænder på rette sted, 2 Børn før mursten, 3 Naboskab i bevægelse, 4 Vand og vilje.</p>

</div><div class=page><h2>⟦sec::Tæt på barnet⟧</h2>
""" + goal(1, "Fra ventetid til første skridt", f"⟦b::En familie venter i gennemsnit ⟦m 19|uger||baseline::19 uger⟧ på en vurdering fra Pædagogisk Psykologisk Rådgivning.⟧ ⟦p::Hjælpen skal begynde, mens der ventes.⟧ Derfor læser vi forpligtelsen til tidlig støtte{FN('⟦r Lov:BarnetsLov:§30::Barnets lov § 30⟧ om tidligt forebyggende indsatser.')} bredt.",
    LI("⟦a::Åben rådgivning i alle fire skoledistrikter hver tirsdag⟧", ("⟦a::En psykolog flytter ud i dagtilbuddene og tilbyder:⟧", ["⟦a2::sparring på stuen samme uge⟧", "⟦a2::forløb for forældre i små grupper⟧"]), "⟦a::Ventelisten gennemgås hver fredag af to fagpersoner⟧"),
    LI("⟦t::Ventetiden er højst ⟦m 6|uger|2027|target::seks uger⟧ ved udgangen af 2027⟧", "⟦t::⟦m 80|%||target::80 procent⟧ af forældrene ved, hvem de skal ringe til⟧"),
    "<p class=meta><b>Bæres af</b> ⟦o Signe Astrup Holm|leder af PPR|bæres af::Signe Astrup Holm, der er leder af PPR⟧. <b>Med ved bordet</b> ⟦o- |sundhedsplejen|med ved bordet::sundhedsplejen⟧ og ⟦o- |dagplejen|med ved bordet::dagplejen⟧. <b>Vi stopper op</b> ⟦f marts;oktober::i marts og oktober⟧.</p>") + """
<figure><div class=bars><i style="height:30mm">19</i><i style="height:26mm">17</i><i style="height:11mm">7</i></div><figcaption>Figur 1. Ventetid i uger hos PPR i Ellekilde, i nabokommunerne og i landets hurtigste kommune, 2025.</figcaption></figure>
""" + goal(2, "Fra én ekspert til et hold om barnet", "⟦p::Et barn, der har det svært, skal mødes af voksne, der taler sammen.⟧ Tanken er hentet fra ⟦r Politik:Den sammenhængende børnepolitik::den sammenhængende børnepolitik⟧ og bidrager til ⟦r Pejlemærker:Byrådets fire bølger:2::bølge 2⟧.",
    LI("⟦a::Alle skoler får et ressourcehold med lærer, pædagog og socialrådgiver⟧", "⟦a::Holdet kan sætte en indsats i gang uden visitation i op til ti uger⟧"),
    LI("⟦t::Antallet af indstillinger til visitationsudvalget falder fra ⟦m 164|indstillinger||baseline::164⟧ til ⟦m 110|indstillinger|2028|target::110⟧ i 2028⟧"),
    "<p class=meta><b>Bæres af</b> ⟦o |skolelederne|bæres af::skolelederne⟧, som på skift har formandskabet. <b>Hvornår</b> ⟦tf 2026-08-01|::Fra skoleåret 2026/27⟧.</p>") + "</div><div class=page>" + goal(3, "Fra fravær til fodfæste", f"⟦b::⟦m 20|%||baseline::Hver femte elev⟧ i udskolingen har mere end ⟦m 15|%||other::15 procents⟧ fravær.⟧ Reglerne er klare,{FN('⟦r Lov:Folkeskoleloven:§39::Folkeskolelovens § 39⟧ samt bekendtgørelsen om elevers fravær.')} men regler får ikke nogen ud af sengen.",
    LI("⟦a::Skolen ringer hjem på førstedagen, ikke på tiendedagen⟧", "⟦a::En fraværsmentor mødes med eleven der, hvor eleven er⟧", "⟦a::Elever, der har været væk længe, begynder igen i Værkstedet på Ellehøj⟧"),
    LI("⟦t::I 2029 er det kun ⟦m 10|%|2029|target::hver tiende⟧⟧", "⟦e::Flere unge fortæller, at nogen opdager det, hvis de ikke kommer⟧"),
    "<p class=meta><b>Bæres af</b> skolechefen, ⟦o Anders Bjørnkjær|skolechef|bæres af::Anders Bjørnkjær⟧. <b>Med ved bordet</b> ⟦o- |Ungerådet|med ved bordet::Ungerådet⟧, ⟦o- |lærerkredsen|med ved bordet::lærerkredsen⟧ ved fællestillidsrepræsentant ⟦o- Rikke Toft Damm|fællestillidsrepræsentant|med ved bordet::Rikke Toft Damm⟧ og ⟦o- |SSP|med ved bordet::SSP⟧. <b>Vi stopper op</b> ⟦f måned::hver måned på ledermødet⟧.</p>",
    "<div class=case><b>En tirsdag med Noor</b><br>Klokken er 9.40, da Noor på 14 år åbner døren til Værkstedet. »De sagde ikke: Hvor har du været? De sagde: Godt, du kom«, fortæller hun. Hun har været her i seks uger og har kun manglet to dage. Til sommer vil hun tilbage til 8. klasse.</div>") + """
</div><div class=page><h2>⟦sec::Sammen med familien⟧</h2>
""" + goal(4, "Fra møder om til møder med", f"⟦p::Barnet og forældrene skal kunne genkende sig selv i det, vi beslutter.⟧",
    LI("⟦a::Ingen netværksmøder uden en dagsorden, som familien har skrevet med på⟧", "⟦a::Barnet vælger selv, hvor samtalen skal foregå⟧", "⟦a::Referatet er på én side og i et sprog, barnet forstår⟧"),
    LI("⟦t::Halvdelen⟧⟦m 50|%||target::⟧ af børnene over ti år deltager selv i mødet", "⟦e::Forældre oplever færre gentagelser⟧"),
    f"<p class=meta><b>Bæres af</b> ⟦o |Familieafdelingen|bæres af::Familieafdelingen⟧ under ledelse af ⟦o Karoline Hedegaard||bæres af::Karoline Hedegaard⟧. <b>Vi stopper op</b> ⟦f årligt::én gang om året, når børnene er blevet spurgt⟧.</p>") + """<section class=goal><div class=no>Bevægelse 5</div><h3>⟦g bevægelse|5::Fra overlevering til fælles overgang, når barnet skifter fra dagtilbud til skole og fra skole til ungdomsliv⟧</h3>
<p>⟦b::For mange børn begynder forfra, hver gang de skifter dør.⟧ Arbejdet ligger i forlængelse af """ + """⟦r Politik:Dagtilbuds- og skolepolitik::dagtilbuds- og skolepolitikken⟧ og """ + f"""⟦r Pejlemærker:Byrådets fire bølger:3::byrådets tredje bølge⟧. ⟦a::Fra 2026 følger en kendt pædagog med ind i 0. klasse de første to og en halv måned.⟧ ⟦a::Desuden afleverer alle 9. klasser et »kuffertbrev« til ungdomsuddannelsen, som eleven selv har skrevet.⟧ Vi har ikke sat tal på endnu; det gør vi, når de første to årgange er kommet igennem. ⟦o |Dagtilbudschefen|deler opgaven::Dagtilbudschefen⟧ og ⟦o |skolechefen|deler opgaven::skolechefen⟧ deler opgaven ligeligt mellem sig.</p></section>⟦end::⟧
</div><div class=page><h2>⟦sec::Inde i maskinrummet⟧</h2>
""" + goal(6, "Fra mange planer til én", f"⟦b::Et barn kan have ⟦m 5|planer||baseline::fem planer⟧ på samme tid, skrevet i hvert sit system.⟧ ⟦p::Målet med bevægelsen er, at familien kun har ét dokument at forholde sig til.⟧",
    LI("⟦a::Barnets plan udfoldes, så den også rummer skolens mål⟧", "⟦a::It-systemerne kobles sammen i tre ryk⟧", "⟦a::Medarbejdere undervises i at skrive til barnet i stedet for om barnet⟧"),
    LI("⟦t::⟦m 90|%|2028|target::Ni ud af ti⟧ børn med støtte har kun én plan i 2028⟧"),
    f"<p class=meta><b>Bæres af</b> ⟦o |Styregruppen for digitale børnesager|bæres af::Styregruppen for digitale børnesager⟧. <b>Penge</b> ⟦m 2.4|mio. kr.||amount::2,4 mio. kr.⟧, der er fundet i ⟦r Budget2026-2029:forandring12::budgetaftalens initiativ 12 (Budget 2026-2029)⟧. <b>Hvornår</b> ⟦tf 2026-01-01||multi::Fra årsskiftet 2025/26 til sommeren 2028⟧.</p>") + goal(7, "Fra mavefornemmelse til fælles viden", f"⟦p::Vi vil vide, hvad der virker, før vi gør mere af det.⟧{FN('Se også ⟦r Strategi:Strategi for data og læring::Strategi for data og læring⟧, side 11, og kommunens ⟦r Politik:Tilsynspolitik::tilsynspolitik⟧.')}",
    LI("⟦a::Trivselsmålingen suppleres med samtaler i alle 5. klasser⟧", "⟦a::Der udgives et børneatlas hvert andet år⟧"),
    LI("⟦t::Udgiften pr. elev i specialtilbud er vokset mindre end ⟦m 2|%||target::2 procent⟧ om året⟧", "⟦t::Vi kan følge ⟦m 12|indsatser||target::tolv indsatser⟧ fra start til slut⟧"),
    "<p class=meta><b>Bæres af</b> <i>endnu ikke afklaret</i>. <b>Vi stopper op</b> ⟦f forår::hvert forår i Børneudvalget⟧.</p>") + """
<div class=par><div class=fact><b>Hvad koster en plads?</b><br>Et år i et specialtilbud koster i snit 412.000 kr. Et ressourcehold koster 1,1 mio. kr. om året pr. skole.</div><div class=fact><b>Ord, vi bruger</b><br>Mellemform: undervisning, hvor almen- og specialpædagogik mødes i samme rum.<br>Ressourcehold: tre faste voksne på hver skole.</div></div>
<h2>Sådan lærer vi undervejs</h2><p>Rammen ejes af byrådet. Hvert forår holder vi et børnetopmøde, hvor 60 børn og unge fortæller, om de mærker bevægelserne. Direktøren for Børn og Læring samler op i en kort rapport, som lægges frem for Børneudvalget inden sommerferien.</p></div>
"""
CSS = """@page{size:A4;margin:20mm 18mm 22mm;@bottom-right{content:counter(page);font:8pt 'DejaVu Sans'}@bottom-left{content:'Børns fællesskaber';font:8pt 'DejaVu Sans';color:#777}}
body{font:9.6pt/1.45 'DejaVu Serif';hyphens:manual} h1{font:bold 25pt/1.2 'DejaVu Sans';color:#7b2457;margin:4mm 0} h2{font:bold 16pt 'DejaVu Sans';color:#7b2457;margin:8mm 0 3mm;break-after:avoid} h3{font:bold 12pt/1.3 'DejaVu Sans';margin:1mm 0 2mm;break-after:avoid} h4{font:bold 9.5pt 'DejaVu Sans';margin:0 0 1.5mm}
.kom{letter-spacing:1px;font:10pt 'DejaVu Sans'} .cover{border-bottom:4pt solid #7b2457;margin-bottom:6mm;padding:10mm 0 4mm} .no{font:8.5pt 'DejaVu Sans';color:#7b2457;margin-top:6mm;break-after:avoid} p{margin:0 0 2mm} ul{margin:0;padding-left:5mm} ul ul{list-style-type:'› '} .par{display:table;width:100%;border-spacing:3mm 0;margin:2.5mm 0} .par>div{display:table-cell;width:50%;vertical-align:top} .bx{padding:3mm;border-radius:2mm;} .a{background:#f5e6ef} .b{background:#e6eef5}
.meta{font:8.8pt/1.4 'DejaVu Sans';color:#333} .meta b{color:#7b2457} .fact{border:1pt dashed #7b2457;padding:3mm;font:8.8pt/1.45 'DejaVu Sans';margin:3mm 0} .case{background:#f4f4ee;padding:4mm;font-style:italic;margin:3mm 0} .fn{position:absolute;bottom:0;left:0;right:0;border-top:.5pt solid #999;padding-top:1.5mm;font-size:8pt} .page{position:relative;height:252mm;break-after:page} .page:last-child{break-after:auto} sup{font-size:7pt} figure{margin:4mm 0;break-inside:avoid} .bars{display:flex;gap:8mm;align-items:flex-end;height:32mm} .bars i{width:16mm;background:#c58fb0;text-align:center;font:9pt 'DejaVu Sans'} figcaption{font:italic 8.2pt 'DejaVu Sans';margin-top:1mm} .toc{width:100%;font:9pt 'DejaVu Sans'} .toc td:last-child{text-align:right} .waves{font:9pt/1.4 'DejaVu Sans';border-top:.5pt solid #aaa;padding-top:2mm} .sig{font-style:italic}"""
html_text = T(BODY)
for g in T.goals:
    for m in g["measurable"]:
        m["text"] = m["text"] or "Halvdelen"
    for t in g["targets"]:
        if t["text"] == "Halvdelen":
            t["text"] = "Halvdelen af børnene over ti år deltager selv i mødet"
            t["length"] = len(letters(t["text"]))
weasyprint.HTML(string=f"<!doctype html><html lang=da><meta charset=utf-8><title>Strategisk ramme</title><style>{CSS}</style>{html_text}</html>").write_pdf(str(DOCS / f"{STEM}.pdf"))
T.write(STEM, "pdf", "Strategisk ramme for børns fællesskaber 2026-2030", "Ellekilde", "Børn og Læring", "strategi", ("2026-01-01", "2030-12-31"), "adopted")

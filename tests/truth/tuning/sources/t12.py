"""Health policy brochure, three columns on landscape A4 (WeasyPrint PDF). Run: python3 t12.py"""
from marks import *
import weasyprint
STEM = "t12-sundhedspolitik-aalunde"
T = Marks("t12")
BODY = """
<section class=front><div class=kom>Ålunde</div><h1>Livet leves bedst med kræfter i behold</h1><p class=sub>Sundhedspolitik 2025-2030</p></section>
<section class=cols>
<h2>Forord</h2>
<p>Hvad er et sundt liv? For nogle er det at kunne cykle til Ørnehøj uden at blive forpustet. For andre er det at have én at ringe til søndag aften. Da vi spurgte 412 borgere i sommeren 2024, fik vi næsten lige så mange svar. Fælles for dem var, at sundhed sjældent handler om at få at vide, hvad man skal lade være med.</p>
<p>Politikken samler byrådets retning i seks pejlemærker. Den er vedtaget af byrådet den 26. februar 2025 og afløser politikken fra 2018.</p>
<p class=sig>God læselyst!<br>Jørn Winther Madsen<br>Borgmester</p>
<h2>Vores vision</h2>
<p>⟦val::I Ålunde har alle lige muligheder for at leve et godt og sundt liv⟧ – uanset postnummer, pengepung og alder.</p>
<div class=fact><b>Vidste du, at …</b><ul><li>28 % af de voksne i Ålunde er svært overvægtige eller har risiko for at blive det</li><li>hver ottende over 65 år ofte er uønsket alene</li><li>6 ud af 10 børn sover mindre, end de har godt af?</li></ul><small>Kilde: Sundhedsprofilen 2023</small></div>
<h2>Sådan læses politikken</h2>
<p>Hvert pejlemærke begynder med det, vi drømmer om. Derefter kommer de ting, vi forpligter os til. Til sidst står der, hvordan vi ser, at vi nærmer os.</p>

<h2 class=pm><span>Pejlemærke 1</span> ⟦g pejlemærke|1::Børn bevæger sig hver dag⟧</h2>
<p>⟦p::Vi drømmer om, at leg og bevægelse fylder så meget i barndommen, at det bliver en vane for livet.⟧</p>
<h4>Vi forpligter os til at</h4>
<ul><li>⟦a::indrette legepladser og skolegårde, så alle aldre får lyst til at røre sig⟧</li><li>⟦a::gøre aktiv transport til den letteste vej til skole⟧</li><li>⟦a::samarbejde med foreningerne om prøvetimer i SFO-tiden⟧</li></ul>
<h4>Tegn på, at vi er på vej</h4>
<p>⟦e::Flere børn cykler eller går til skole.⟧ ⟦t::I 2030 er ⟦m 75|%|2030|target::75 % af eleverne⟧ fysisk aktive mindst en time om dagen.⟧</p>
<div class=case><h5>Cykelbussen fra Nørre Ålunde</h5><p>Klokken er 7.25, og ved købmanden står 14 børn med hjelme. »Vi tager de store bakker til sidst«, siger Alma på 9 år. Forældrene skiftes til at køre forrest.</p></div>

<h2 class=pm><span>Pejlemærke 2</span> ⟦g pejlemærke|2::Mental sundhed er lige så vigtigt som fysisk⟧</h2>
<p>⟦p::Ingen skal stå alene med bekymringer, der vokser.⟧ ⟦b::Andelen af unge, der mistrives, er fordoblet på ti år, og ventetiden til hjælp er for lang.⟧</p>
<h4>Vi forpligter os til at</h4>
<ul><li>⟦a::tilbyde åben anonym rådgivning i tre byer⟧</li><li>⟦a::uddanne frontmedarbejdere i ABC for mental sundhed⟧</li><li>⟦a::skabe rolige steder i byen, hvor man kan være uden at skulle noget⟧</li></ul>
<h4>Tegn på, at vi er på vej</h4>
<p>⟦e::Færre unge angiver, at de ofte er stressede.⟧ ⟦e::Ventetiden til en samtale er under en uge.⟧</p>
<p class=link>Hænger sammen med ⟦r Politik:Børne- og Ungepolitik::Børne- og Ungepolitikken⟧ og ⟦r Verdensmål:3::verdensmål 3⟧.</p>
<figure><div class=pic></div><figcaption>Foto: Ved søbadet i Ålunde mødes 60 vinterbadere hver lørdag.</figcaption></figure>

<h2 class=pm><span>Pejlemærke 3</span> ⟦g pejlemærke|3::Røgfri opvækst og færre rusmidler⟧</h2>
<p>⟦p::Ingen børn og unge ryger eller bruger nikotin i 2030.⟧</p>
<h4>Vi forpligter os til at</h4>
<ul><li>⟦a::indføre røgfri skoletid og røgfri arbejdstid overalt i kommunen⟧</li><li>⟦a::indgå aftaler med handelslivet om alderskontrol⟧</li><li>⟦a::tilbyde rygestop med medicin til borgere med få penge⟧</li></ul>
<h4>Tegn på, at vi er på vej</h4>
<p>⟦t::Andelen af 15-årige, der bruger nikotinposer, nedbringes fra ⟦m 17|%||baseline::17 %⟧ til højst ⟦m 5|%||target::5 %⟧.⟧ ⟦e::Unges debutalder for alkohol stiger.⟧</p>

<h2 class=pm><span>Pejlemærke 4</span> ⟦g pejlemærke|4::Maden smager, mætter og samler⟧</h2>
<p>⟦p::Fællesskab om maden giver både sundhed og nabohjælp.⟧</p>
<h4>Vi forpligter os til at</h4>
<ul><li>⟦a::servere mindst ⟦m 60|%||target::60 % økologi⟧ i de kommunale køkkener⟧</li><li>⟦a::lade børn være med i køkkenet⟧</li><li>⟦a::støtte fællesspisning i forsamlingshusene⟧</li></ul>
<p class=link>Se også ⟦r Politik:Mad- og måltidspolitik::Mad- og måltidspolitikken⟧.</p>
<div class=fact><b>Tal fra køkkenet</b><p>Centralkøkkenet leverer 1.150 måltider om dagen. Halvdelen spises i selskab med andre.</p></div>

<h2 class=pm><span>Pejlemærke 5</span> ⟦g pejlemærke|5::Et langt liv på egne ben⟧</h2>
<p>⟦p::Ældre borgere skal kunne klare sig selv så længe som muligt og få hjælp, før det går galt.⟧</p>
<h4>Vi forpligter os til at</h4>
<ul><li>⟦a::besøge alle borgere, der fylder 75 eller 80 år⟧</li><li>⟦a::give holdtræning efter ⟦r Lov:Serviceloven:§86::servicelovens § 86⟧ i nærområdet⟧</li><li>⟦a::forebygge fald gennem:⟧<ul class=in><li>⟦a2::gennemgang af medicin⟧</li><li>⟦a2::hjælp til indretning af boligen⟧</li></ul></li></ul>
<h4>Tegn på, at vi er på vej</h4>
<p>⟦e::Færre ældre indlægges efter et fald.⟧</p>
<div class=case><h5>Karls tre trin</h5><p>Efter lårbensbruddet kunne Karl Buus på 81 ikke nå sin egen postkasse. I dag går han til købmanden to gange om ugen. »Det var rækværket, der gjorde det. Og Birthe fra træningen«, fortæller han.</p></div>

<h2 class=pm><span>Pejlemærke 6</span> ⟦g pejlemærke|6::Lighed i sundhed for dem, der har mindst⟧</h2>
<p>⟦b::Der er ⟦m 9|år||baseline::9 års forskel⟧ på middellevetiden i de to ender af kommunen.⟧ ⟦p::Den forskel vil vi ikke acceptere.⟧</p>
<h4>Vi forpligter os til at</h4>
<ul><li>⟦a::sende sundhedsplejersker ud på værestederne⟧</li><li>⟦a::følge borgere med psykisk sygdom til lægen⟧</li><li>⟦a::samarbejde med ⟦o- |regionen|samarbejde::regionen⟧ og ⟦o- |de praktiserende læger|samarbejde::de praktiserende læger⟧ om faste kontaktpersoner⟧</li></ul>⟦end::⟧

<h2>Sådan bliver politikken til virkelighed</h2>
<p>Udvalgene udmønter politikken i handleplaner. Sundhedsudvalget gør status hvert andet år, første gang i efteråret 2026, og i 2030 vurderer byrådet, om retningen stadig er rigtig.</p>
<p class=kol>Sundhedspolitik 2025-2030 · Udgivet af Ålunde Kommune, Sundhed og Forebyggelse · Oplag: 800</p>
</section>"""
CSS = """@page{size:A4 landscape;margin:14mm 14mm 16mm;@bottom-left{content:'Sundhedspolitik 2025-2030';font:7.5pt 'DejaVu Sans'}@bottom-right{content:counter(page);font:7.5pt 'DejaVu Sans'}} @page:first{@bottom-left{content:''}@bottom-right{content:''}}
body{font:8.9pt/1.4 'DejaVu Serif';color:#222;hyphens:auto} .front{height:150mm;background:#2e6f5e;color:#fff;padding:18mm;break-after:page} h1{font:bold 38pt/1.15 'DejaVu Sans';margin-top:30mm;hyphens:none} .kom{font:bold 13pt 'DejaVu Sans'} .sub{font-size:16pt} .cols{columns:3;column-gap:9mm}
h2{font:bold 12.5pt/1.2 'DejaVu Sans';color:#2e6f5e;break-after:avoid;margin:4mm 0 1.5mm;hyphens:none} h2.pm span{display:block;font-size:8pt;text-transform:uppercase;letter-spacing:.12em;color:#b5532a} h4{font:bold 8.6pt 'DejaVu Sans';margin:2mm 0 .5mm;break-after:avoid} p{margin:0 0 1.5mm} ul{margin:0 0 1.5mm;padding-left:4mm;list-style:'–  '} ul.in{list-style:'»  '}
.fact{background:#e3efe9;padding:2.5mm 3mm;margin:2.5mm 0;break-inside:avoid;font:8.2pt/1.35 'DejaVu Sans'} .case{border-top:1.5pt solid #b5532a;border-bottom:1.5pt solid #b5532a;padding:1.5mm 0;margin:2.5mm 0;font-style:italic;break-inside:avoid} h5{margin:0 0 1mm;font:bold 9.5pt 'DejaVu Sans'} .pic{height:34mm;background:linear-gradient(#9cc5d6,#567f8f)} figure{margin:2mm 0;break-inside:avoid} figcaption{font-size:7.3pt} .link{font-size:8pt} .kol{font-size:7pt;margin-top:6mm}"""
DOCS.mkdir(exist_ok=True)
weasyprint.HTML(string=f"<!doctype html><html lang=da><head><meta charset=utf-8><title>Sundhedspolitik</title><style>{CSS}</style></head>{T(BODY)}</html>").write_pdf(DOCS / f"{STEM}.pdf")
T.write(STEM, "pdf", "Sundhedspolitik 2025-2030", "Ålunde", "Sundhed og Forebyggelse", "politik", ("2025-01-01", "2030-12-31"), "adopted")

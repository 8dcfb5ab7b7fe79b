"""Town development strategy in hearing, landscape, three main moves with sub-goals, strips under each (WeasyPrint PDF). Run: python3 t47.py

Traps: lettered goals A, B, C with sub-goals A1, A2 …; the town and the municipality have different names, the municipality stands in the running footer only;
two activity fields in one goal, split by time (På den korte bane, På den lange bane); labels Her står byen i dag, Byen om ti år, Ved spaden, Med ved bordet, Pejling, Kalender, Det koster;
people and follow-up side by side in a strip of three columns; a main move without activities of its own; a time line and map captions between the goals;
what citizens said at a meeting looks like a list of activities; a title over two lines with a colon; sums are amounts; a world goal is named.
"""
from marks import *
import weasyprint
STEM = "t47-byudviklingsstrategi-stavnaa-i-hoering"
T = Marks("t47")
li = lambda xs: "<ul>" + "".join(f"<li>{x}</li>" if isinstance(x, str) else f"<li>{x[0]}<ul>" + "".join(f"<li>{y}</li>" for y in x[1]) + "</ul></li>" for x in xs) + "</ul>"


def fields(fs):
    return "".join((f"<h5>{a}</h5>" if a else "") + (li(b) if isinstance(b, list) else f"<p>{b}</p>") for a, b in fs)


def strip(cells):
    return "<table class=strip><tr>" + "".join(f"<td><b>{a}</b><br>{b}</td>" for a, b in cells) + "</tr></table>"


def greb(no, title, fs, cells):
    return f'⟦parent::⟧<section class=greb><div class=letter>{no}</div><h2>⟦g greb|{no}::{title}⟧</h2><div class=intro>{fields(fs)}</div>{strip(cells)}</section>⟦end::⟧'


def sub(no, title, fs, cells, parent):
    return f'⟦parent {parent}::⟧<section class=sub><h3><span>{no}</span> ⟦g delgreb|{no}::{title}⟧</h3><div class=two>{fields(fs)}</div>{strip(cells)}</section>⟦end::⟧'


NOW, TEN, SHORT, LONG, SPADE, TABLE, TAKE, CAL, COST = "Her står byen i dag", "Byen om ti år", "På den korte bane", "På den lange bane", "Ved spaden", "Med ved bordet", "Pejling", "Kalender", "Det koster"
M = greb("A", "Åen skal op i lyset", [(NOW, "⟦b::Stavn Å løber i rør under Algade, og de færreste under fyrre har set den.⟧ ⟦p::Med dette greb giver vi åen tilbage til byen og byen tilbage til åen.⟧"), (TEN, ["⟦t::Åen er åben på ⟦m 900|meter||target::900 meter⟧ gennem midtbyen⟧", "⟦e::Man kan høre vand, når man handler⟧"])],
    [(SPADE, "⟦o |Plan og By|ved spaden::Plan og By⟧"), (TAKE, "⟦f 2. kvartal 2028;2. kvartal 2032::Byrådet ser på grebet i 2. kvartal 2028 og 2. kvartal 2032⟧"), ("Trækker på", "⟦r Verdensmål:11::Verdensmål 11⟧ og ⟦r Plan:Kommuneplan 2025::Kommuneplan 2025⟧")])
M += sub("A1", "Et stræde langs vandet", [(NOW, "⟦b::Mellem husene og det, der engang var åens bred, ligger ⟦m 14|baggårde||baseline::14 baggårde⟧ med affaldscontainere.⟧"),
    (SHORT, ["⟦a::Kommunen køber to baggårde og river skurene ned⟧", "⟦a::Der udskrives en arkitektkonkurrence om broer, trapper og lys⟧", "⟦a::En midlertidig sti åbnes i sommeren 2027⟧"]),
    (LONG, [("⟦a::Strædet anlægges i tre etaper:⟧", ["⟦a2::biblioteket til Møllen⟧", "⟦a2::Møllen til stationen⟧", "⟦a2::stationen til engene⟧"]), "⟦a::Facaderne mod vandet sættes i stand med støtte fra byfornyelsen⟧"]),
    (COST, "⟦m 46|mio. kr.||amount::46 mio. kr.⟧, hvoraf de første ⟦m 7|mio. kr.||amount::7 mio. kr.⟧ er sat af i ⟦r Budget2026-2029:forandring5::forandring 5 i Budget 2026-2029⟧.")],
    [(SPADE, "⟦o Signe Ravnkilde|Byplanlægger|ved spaden::Byplanlægger Signe Ravnkilde⟧"), (TABLE, "⟦o- |Grundejerne i Algade|med ved bordet::Grundejerne i Algade⟧, ⟦o- |Stavnå Handel|med ved bordet::Stavnå Handel⟧"), (TAKE, "⟦f forår::Hvert forår i Planudvalget⟧")], 1)
M += sub("A2", "Regnvand, man kan lege i", [("", "⟦b::Ved skybruddet i 2023 stod der vand i ⟦m 212|kældre|2023|baseline::212 kældre⟧.⟧ ⟦t::I 2032 kan byen tage imod en 100-årshændelse uden skader.⟧ ⟦a::Vi graver lavninger i Skolehaven, fører vandet over jorden og bygger trædesten, broer og rutsjebane ind i anlægget.⟧ ⟦a::Inden da afprøves løsningen på Skansevej sammen med beboerne.⟧ Det sker inden for rammerne af ⟦r Plan:Spildevandsplan 2024-2030::Spildevandsplan 2024-2030⟧. Andre byer har brugt fem år på at blive enige; det har vi ikke tid til."), (CAL, "⟦tf 2026-01-01|2032-12-31|multi::2026-2032⟧")],
    [(SPADE, "⟦o Per Holtegaard|Vandchef|ved spaden::Vandchef Per Holtegaard⟧ og ⟦o |Stavnå Forsyning|ved spaden::Stavnå Forsyning⟧"), (TABLE, "⟦o- |Skoleeleverne på Åskolen|med ved bordet::Skoleeleverne på Åskolen⟧"), (TAKE, "⟦f oktober 2027::Oktober 2027⟧")], 1)
M += '<figure><div class=map></div><figcaption>Kort 2: Åens gamle løb (stiplet) og de tre greb. Punkterne viser, hvor borgerne satte nåle på byvandringen.</figcaption></figure>'
M += greb("B", "Midtbyen er til for fødder", [(NOW, "⟦b::Hver tredje kvadratmeter i midtbyen er asfalt til biler.⟧ ⟦p::Den, der går, skal komme først.⟧"), (TEN, ["⟦t::Biltrafikken gennem Algade er faldet med ⟦m -60|%||target::60 procent⟧⟧", "⟦t::Alle børn kan cykle alene til skole fra 3. klasse⟧"])],
    [(SPADE, "⟦o |Vej og Trafik|ved spaden::Vej og Trafik⟧"), (TAKE, "⟦f hvert andet år::Trafiktælling hvert andet år⟧"), ("Trækker på", "⟦r Plan:Trafikplan::Trafikplanen⟧")])
M += sub("B1", "Torvet som byens dagligstue", [(NOW, "⟦b::Torvet har ⟦m 58|parkeringspladser||baseline::58 parkeringspladser⟧ og én bænk.⟧"),
    (SHORT, ["⟦a::Bilerne kører uden om torvet fra den 1. maj 2026⟧", "⟦a::Løse møbler, strøm og vand til torvedage⟧", ("⟦a::Tre forsøg over sommeren:⟧", ["⟦a2::fællesspisning for 300⟧", "⟦a2::skaterampe i juli⟧", "⟦a2::loppemarked om søndagen⟧"])]),
    (LONG, ["⟦a::Ny belægning og træer efter en samlet plan⟧"]), (TEN, "⟦e::Torvet er det sted, man aftaler at mødes.⟧")],
    [(SPADE, "⟦o Malte Thor Abild|Bylivskoordinator|ved spaden::Bylivskoordinator Malte Thor Abild⟧"), (TABLE, "⟦o- |Torvelauget|med ved bordet::Torvelauget⟧, ⟦o- |Ungerådet|med ved bordet::Ungerådet⟧ og ⟦o- |Seniorrådet|med ved bordet::Seniorrådet⟧"), (TAKE, "⟦f september 2026::Forsøgene evalueres i september 2026⟧")], 4)
M += sub("B2", "Parkering, der flytter ud til kanten", [(NOW, "⟦b::Der er ⟦m 640|parkeringspladser||baseline::640 parkeringspladser⟧ i midtbyen. På en lørdag er hver fjerde ledig.⟧ ⟦t::⟦m 250|parkeringspladser|2030|target::250 pladser⟧ er flyttet til kanten i 2030.⟧"),
    (SHORT, ["⟦a::P-skive med to timers parkering indføres⟧", "⟦a::Henvisning med skærme ved indfaldsvejene⟧"]), (LONG, ["⟦a::P-hus ved stationen⟧", "⟦a::Gratis bybus fra Nørremarken⟧"])],
    [(SPADE, "Udpeges efter høringen"), (TABLE, "⟦o- |Stavnå Handel|med ved bordet::Stavnå Handel⟧"), (TAKE, "⟦f årlig::Én gang om året⟧")], 4)
M += '<div class=said><h4>Det sagde I på byvandringen den 9. november</h4><ul><li>Sæt flere bænke op</li><li>Lad børnene male P-huset</li><li>Skynd jer langsomt</li></ul></div>'
M += greb("C", "Flere slags boliger til flere slags liv", [(NOW, "⟦b::⟦m 71|%||baseline::71 procent⟧ af boligerne er parcelhuse, mens hver anden husstand består af én person.⟧"), (TEN, ["⟦t::Der er bygget ⟦m 500|boliger|2037|target::500 boliger⟧ inden for ti minutters gang fra stationen⟧", "⟦e::Man kan blive boende i byen hele livet, selv om livet skifter form⟧"])],
    [(SPADE, "⟦o |Plan og By|ved spaden::Plan og By⟧"), (TAKE, "⟦f januar::Boligtallene samles hvert år i januar⟧"), ("Trækker på", "⟦r Politik:Boligpolitik::Boligpolitikken⟧ og ⟦r Strategi:Planstrategi 2024::Planstrategi 2024⟧")])
M += sub("C1", "Almene boliger midt i byen", [("", "⟦p::Sygeplejersken, studenten og folkepensionisten skal have råd til at bo, hvor der sker noget.⟧ ⟦t::Mindst ⟦m 25|%||target::en fjerdedel⟧ af de nye boliger er almene.⟧"), (SHORT, ["⟦a::Kravet om almene boliger skrives ind i lokalplanerne⟧", "⟦a::Kommunen indgår rammeaftale med de to boligorganisationer⟧"]), (LONG, ["⟦a::Skolegrunden bebygges med ungdoms- og seniorboliger om en fælles have⟧"])],
    [(SPADE, "⟦o Jette Skovmand Lyhne|Boligkonsulent|ved spaden::Boligkonsulent Jette Skovmand Lyhne⟧"), (TABLE, "⟦o- |boligorganisationerne|med ved bordet::Boligorganisationerne⟧"), (CAL, "⟦tf 2026-01-01|2034-12-31|multi::2026-2034⟧")], 7)
M += sub("C2", "Det gamle mejeri: Erhverv, kultur og boliger<br>under samme tag", [(NOW, "⟦b::Mejeriet har stået tomt siden 2011 og er truet af vand i kælderen.⟧"), (SHORT, ["⟦a::Taget lukkes, og bygningen måles op⟧", "⟦a::Små erhverv inviteres ind på kontrakter af tre år⟧"]), (LONG, ["⟦a::Tapperiet ombygges til spillested⟧", "⟦a::Der opføres ⟦m 45|boliger||other::45 boliger⟧ på pladsen bagved⟧"]), (COST, "Kendes ikke endnu.")],
    [(SPADE, "⟦o Rune Klitvang|Erhvervschef|ved spaden::Erhvervschef Rune Klitvang⟧ sammen med ⟦o- |Fonden Mejeriet|sammen med::Fonden Mejeriet⟧"), (CAL, "⟦tf 2027-01-01|2031-12-31|multi::2027-2031⟧"), (TAKE, "⟦f december 2027::December 2027⟧")], 7)
CSS = """@page{size:A4 landscape;margin:16mm 18mm 16mm 18mm;@bottom-left{content:"Østermose Kommune · Plan og By";font:7.5pt 'DejaVu Sans Condensed';color:#555}@bottom-center{content:"Forslag i offentlig høring";font:7.5pt 'DejaVu Sans Condensed';color:#c0392b}@bottom-right{content:counter(page);font:9pt 'DejaVu Sans Condensed'}} @page:first{@bottom-left{content:""}@bottom-center{content:""}@bottom-right{content:""}}
body{font:9.6pt/1.42 'DejaVu Sans Condensed';color:#222} .front{break-after:page} .front .stamp{color:#c0392b;font-size:12pt;border:1.5pt solid #c0392b;display:inline-block;padding:2mm 4mm} h1{font:300 42pt/1.1 'DejaVu Sans';color:#155e63;margin:30mm 0 5mm} .front p.s{font-size:17pt}
section.greb{break-before:page;background:#155e63;color:#fff;padding:6mm 8mm;position:relative;break-inside:avoid} .letter{position:absolute;right:8mm;top:2mm;font-size:60pt;color:#3f8388} h2{font:bold 22pt/1.15 'DejaVu Sans Condensed';margin:0 0 3mm} .intro{width:190mm}
section.sub{margin-top:7mm} h3{font:bold 13.5pt/1.25 'DejaVu Sans Condensed';color:#155e63;margin:0 0 2mm;border-left:3mm solid #e0a030;padding-left:3mm;break-after:avoid} h3 span{color:#e0a030} .two{columns:2;column-gap:9mm} h5{font:bold 9pt 'DejaVu Sans Condensed';margin:1.5mm 0 .5mm;text-transform:none;color:#b57512;break-after:avoid} .greb h5{color:#f3d49a} p{margin:0 0 1.5mm} ul{margin:0 0 1.5mm;padding-left:5mm} ul ul{margin:0}
table.strip{width:100%;border-collapse:collapse;margin-top:2mm;font-size:8.6pt;break-inside:avoid} .strip td{width:33.3%;border-top:1.2pt solid #155e63;padding:1.5mm 2mm;vertical-align:top} .greb .strip td{border-color:#8fc0c3} figure{margin:6mm 0;break-inside:avoid} .map{height:38mm;background:#dfe9e4;border:1pt dashed #88a} figcaption{font-size:8pt;color:#555} .said{background:#fbf1de;padding:3mm 5mm;margin-top:6mm;break-inside:avoid} h4{margin:0 0 1mm;font-size:10.5pt} .line td{border:0;text-align:center;border-top:3pt solid #e0a030;font-size:9pt;padding-top:1.5mm}"""
body = T(M)
weasyprint.HTML(string=f"""<!doctype html><html lang=da><head><meta charset=utf-8><title>Layout 3</title><style>{CSS}</style></head><div class=front><p class=stamp>FORSLAG – i offentlig høring fra den 2. marts til den 27. april 2026</p><h1>Byudviklingsstrategi<br>for Stavnå</h1><p class=s>2026-2037</p></div>
<h4>Læs dette først</h4><p style="width:190mm">Stavnå har 8.400 indbyggere, en station og en å, som ingen kan se. Strategien viser, hvordan byen kan vokse uden at blive større. Den består af tre greb, og hvert greb har to delgreb. Byrådet vil gerne høre, om I kan genkende jeres by. Skriv til planogby@oestermose.example.</p><p style="width:190mm">Strategien gælder til og med 2037 og bliver fulgt op af lokalplaner og anlægsbevillinger.</p>
<table class=line style="width:100%;margin-top:14mm"><tr><td>2026<br>De første forsøg</td><td>2028<br>Spaden i jorden</td><td>2032<br>Åen er fri</td><td>2037<br>500 nye boliger</td></tr></table>{body}</html>""").write_pdf(DOCS / f"{STEM}.pdf")
T.write(STEM, "pdf", "Byudviklingsstrategi for Stavnå", "Østermose", "Plan og By", "strategi", ("2026-01-01", "2037-12-31", ["2026"]), "hearing")

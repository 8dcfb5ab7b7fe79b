"""Agreement 2025 of another department of the same municipality, in a designed form (Chromium PDF). Run: python3 t18.py"""
from marks import *
STEM = "t18-aftale-2025-job-og-borger-brinkholm"
T = Marks("t18")


def ul(*items):
    return "<ul>" + "".join(f"<li>{i}</li>" for i in items) + "</ul>"


def goal(no, title, **f):
    rows = "".join(f"<div class=r><div class=l>{k.replace('_', ' ')}</div><div class=v>{v}</div></div>" for k, v in f.items())
    return f"<article><header><i>MÅL {no}</i><h2>⟦g mål|{no}::{title}⟧</h2></header>{rows}</article>⟦end::⟧"


BODY = """<div class=top><div>Brinkholm Kommune</div><h1>Aftale 2025</h1><h3>Job og Borger</h3></div>
<p class=lead>Her er de syv mål, som job- og borgerchef Torben Aagaard Friis har aftalt med direktør Esben Kvist. De følger ikke afdelingens organisering, men borgerens vej gennem huset.</p>
<div class=kurs><b>Kursen i korte træk</b><ol><li>⟦val::Borgeren mestrer eget liv⟧</li><li>⟦val::Vi løser opgaven sammen⟧</li><li>⟦val::Enkelt og digitalt⟧</li><li>⟦val::En arbejdsplads, man bliver på⟧</li></ol></div>
""" + goal(1, "Virksomhederne som medspillere",
    Udgangspunkt="⟦b::Lokale virksomheder mangler folk, men kun ⟦m 31|%||baseline::31 %⟧ bruger jobcentret, når de søger.⟧",
    Hensigt="⟦p::Det skal være let at få hjælp til at finde den rette medarbejder.⟧",
    Ophæng_i_Kursen="⟦r Pejlemærker:Kursen:2::Pejlemærke 2⟧",
    Vi_vil_opnå=ul("⟦t::⟦m 40|%|2025::40 %⟧ af virksomhederne bruger jobcentret i 2025⟧"),
    Skridt_på_vejen=ul("⟦a::Konsulenterne besøger 250 virksomheder⟧", "⟦a::Der laves jobmesse i Brinkholmhallen⟧", "⟦a::Rekrutteringsaftaler indgås med:⟧<ul><li>⟦a2::havnens tre største virksomheder⟧</li><li>⟦a2::hotel- og restaurationsbranchen⟧</li></ul>"),
    Målejer="⟦o Signe Wulff|teamleder|målejer::Teamleder Signe Wulff⟧", Medspillere="⟦o- |Brinkholm Erhverv|medspiller::Brinkholm Erhverv⟧, ⟦o- |a-kasserne|medspiller::a-kasserne⟧", Status_gives="⟦f maj;november::Maj og november⟧") + goal(2, "Fra sygemelding til hverdag – ét forløb for borgeren",
    Udgangspunkt="⟦b::Borgerne møder to planer, to kontaktpersoner og til tider modstridende råd.⟧ Målet er fælles med ⟦o? |Ældre og Sundhed|fælles mål::Ældre og Sundhed⟧ og indgår i begges aftaler.",
    Hensigt="⟦p::Sygemeldte borgere skal opleve ét samlet forløb, selv om hjælpen kommer fra både genoptræning og jobcenter.⟧",
    Ophæng_i_Kursen="⟦r Pejlemærker:Kursen:2::Pejlemærke 2⟧ samt ⟦r Budget2025-2028:forandring14::forandring 14 i Budget 2025-2028⟧",
    Vi_vil_opnå=ul("⟦t::Alle nye sygemeldte med et genoptræningsforløb har én fælles plan senest i september 2025⟧", "⟦t::Den gennemsnitlige sygeperiode er højst ⟦m 18|uger|::18 uger⟧ mod ⟦m 22|uger||baseline::22 i dag⟧⟧"),
    Skridt_på_vejen=ul("⟦a::Et fælles team på seks medarbejdere etableres i Sundhedshuset⟧", "⟦a::Der udarbejdes en fælles samtaleguide⟧", "⟦a::Samtykke til deling af oplysninger indhentes ved første samtale⟧"),
    Målejer="⟦o Torben Aagaard Friis|job- og borgerchef|målejer::Job- og borgerchef Torben Aagaard Friis⟧ og ⟦o Birthe Lundsgaard|ældre- og sundhedschef|målejer::ældre- og sundhedschef Birthe Lundsgaard⟧", Status_gives="⟦f 3. kvartal 2025::Fælles status i 3. kvartal 2025⟧") + goal(3, "Ingen unge uden fællesskab",
    Udgangspunkt="⟦b::⟦m 94|unge||baseline::94 unge⟧ under 25 år er hverken i job, uddannelse eller tilbud.⟧",
    Hensigt="⟦p::Hver ung skal have en grund til at stå op.⟧",
    Ophæng_i_Kursen="⟦r Pejlemærker:Kursen:1::Pejlemærke 1⟧ og ⟦r Politik:Ungepolitik::Ungepolitikken⟧",
    Vi_vil_opnå=ul("⟦t::Antallet er nede på ⟦m 60|unge||target::60⟧ ved årets udgang⟧"),
    Skridt_på_vejen=ul("⟦a::Opsøgende medarbejdere banker på hos de unge, vi ikke kan få fat i⟧", "⟦a::Mentorer ansættes efter ⟦r Lov:LAB:§167::§ 167 i LAB⟧⟧", "⟦a::Daghøjskolen starter et hold i musik og madlavning⟧"),
    Bundlinje_for_borgeren="⟦e::Den unge får venner og en plan, der holder længere end til fredag.⟧",
    Målejer="⟦o Camilla Busk|ungeleder|målejer::Ungeleder Camilla Busk⟧", Medspillere="⟦o- |Familie og Skole|medspiller::Familie og Skole⟧, ⟦o- |SSP|medspiller::SSP⟧", Tidslinje="⟦tf 2025-01-01|2026-12-31|ja::Januar 2025 til december 2026⟧", Status_gives="⟦f hvert kvartal::Hvert kvartal⟧") + goal(4, "Ingen hænger fast i det digitale",
    Udgangspunkt="⟦b::Hver femte henvendelse i Borgerservice handler om MitID eller Digital Post.⟧",
    Hensigt="⟦p::Borgere, der har svært ved det digitale, skal have hjælp med det samme og uden at blive flove.⟧",
    Ophæng_i_Kursen="⟦r Pejlemærker:Kursen:3::Pejlemærke 3⟧",
    Vi_vil_opnå=ul("⟦t::Ventetiden ved skranken er under ⟦m 10|minutter||target::ti minutter⟧⟧", "⟦t::Borgere og pårørende ved, hvor de får digital hjælp⟧"),
    Skridt_på_vejen=ul("⟦a::Biblioteket og Borgerservice holder fælles it-café om onsdagen⟧", "⟦a::Frivillige digitale ambassadører tager med hjem⟧"),
    Målejer="⟦o Jonna Thrane|leder af Borgerservice|målejer::Jonna Thrane, leder af Borgerservice⟧", Medspillere="⟦o- |Biblioteket|medspiller::Biblioteket⟧, ⟦o- |Ældre Sagen|medspiller::Ældre Sagen⟧", Status_gives="⟦f september 2025::September 2025⟧") + goal(5, "En introduktion, der virker",
    Udgangspunkt="⟦b::Nye sagsbehandlere bruger i dag et halvt år på at blive fortrolige med systemerne, og nogle når at sige op forinden.⟧",
    Hensigt="⟦p::Nyansatte skal føle sig ventet og hurtigt blive fagligt sikre.⟧",
    Ophæng_i_Kursen="⟦r Pejlemærker:Kursen:4::Pejlemærke 4⟧",
    Vi_vil_opnå=ul("⟦t::Personaleomsætningen er højst ⟦m 12|%||target::12 %⟧ mod ⟦m 17|%||baseline::17 % i 2024⟧⟧"),
    Skridt_på_vejen=ul("⟦a::Der udvikles et introduktionsprogram på seks uger⟧", "⟦a::Alle får en makker fra et andet team⟧", "⟦a::Lederen holder samtale efter én og tre måneder⟧"),
    Målejer="⟦o |Afdelingslederne|målejer::Afdelingslederne i fællesskab⟧", Medspillere="⟦o- |TR-gruppen (HK og DS)|medspiller::TR-gruppen (HK og DS)⟧", Status_gives="⟦f august::August i LMU⟧") + goal(6, "Afgørelser til tiden",
    Udgangspunkt="⟦b::I første halvår af 2024 blev ⟦m 81|%|2024|baseline::81 %⟧ af ansøgningerne afgjort inden for fristen.⟧",
    Hensigt="⟦p::Borgeren skal kunne regne med vores svar.⟧",
    Vi_vil_opnå=ul("⟦t::⟦m 95|%|2025::95 %⟧ afgøres inden for fristen ved udgangen af 2025⟧", "⟦t::Andelen af afgørelser, der omgøres i Ankestyrelsen, er under ⟦m 15|%||target::15 %⟧⟧"),
    Skridt_på_vejen=ul("⟦a::Ledelsestilsyn gennemføres to gange om året⟧", "⟦a::Sager med lang ventetid gennemgås på ugentlige tavlemøder⟧", "⟦a::Standardbreve omskrives⟧"),
    Målejer="⟦o Niels-Ole Kragh|ydelsesleder|målejer::Ydelsesleder Niels-Ole Kragh⟧", Status_gives="⟦f månedligt::Månedligt til chefen⟧") + goal(7, "Borgerservice på hjul",
    Hensigt="⟦p::Afstanden til rådhuset må ikke afgøre, om man får hjælp.⟧",
    Skridt_på_vejen=ul("⟦a::Bogbussen får en medarbejder fra Borgerservice med om tirsdagen⟧", "⟦a::Ruten evalueres efter et halvt år⟧"),
    Målejer="Afventer ansættelse", Tidslinje="⟦tf 2025-07-01|2025-12-31|::2. halvår 2025⟧", Status_gives="–") + "<p class=sig>Brinkholm, december 2024<br><br>_______________________ &nbsp;&nbsp;&nbsp; _______________________<br>Esben Kvist &nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; Torben Aagaard Friis</p>"
CSS = """@page{size:A4;margin:16mm 18mm} body{font:9.8pt/1.4 'DejaVu Sans';color:#222} .top{background:#3b2a5c;color:#fff;padding:10mm} h1{margin:8mm 0 0;font-size:32pt} h3{margin:0;font-weight:normal;font-size:16pt} .lead{font-size:11pt} .kurs{border:1px dashed #3b2a5c;padding:2mm 5mm;margin-bottom:6mm} .kurs ol{margin:1mm 0}
article{margin:0 0 7mm;border-radius:3mm;border:1px solid #cbbfe0;overflow:hidden} header{background:#e9e2f5;padding:2.5mm 4mm;break-after:avoid} header i{font-style:normal;font-size:7.5pt;letter-spacing:.15em;color:#3b2a5c} h2{margin:0;font-size:13pt} .r{display:flex;border-top:1px solid #eee;padding:1.4mm 4mm;break-inside:avoid} .l{width:38mm;font-weight:bold;color:#3b2a5c;font-size:8.8pt} .v{flex:1} ul{margin:0;padding-left:4.5mm;list-style:'➢ '} .r ul ul{list-style:'– '}"""
chromium(f"<!doctype html><html lang=da><meta charset=utf-8><title>aftale</title><style>{CSS}</style>{T(BODY)}</html>", STEM)
T.write(STEM, "pdf", "Aftale 2025 Job og Borger", "Brinkholm", "Job og Borger", "udviklingsaftale", ("2025-01-01", "2025-12-31"), "adopted")

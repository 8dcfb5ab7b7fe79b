"""Virksomhedsplan: numbered goals, label/text tables with group heads inside the cells (LibreOffice PDF). Run: python3 t29.py"""
from marks import *
from office import *
STEM = "t29-virksomhedsplan-2026-jobcenter-langemark"
T = Marks("t29")
d = new("Liberation Sans", 10, margins=(2.4, 2.2, 2.2, 2.2))
para(d, "Virksomhedsplan 2026", size=26, bold=True, color="1B3A57", before=120, after=4)
para(d, "Langemark Jobcenter og Ungeenhed", size=15, after=14)
para(d, "Godkendt i ledergruppen den 9. december 2025 og taget til efterretning af Beskæftigelsesudvalget den 14. januar 2026.")
d.add_page_break()
para(d, "Indhold", size=14, bold=True)
for t, p in (("1. Hvem er vi?", 2), ("2. Borgerne først", 2), ("   2.1 Kortere vej til job for sygemeldte", 2), ("   2.2 Unge på rette hylde", 2), ("   2.3 Flygtninge og familiesammenførte i arbejde", 3), ("3. Virksomhederne som medspillere", 3), ("   3.1 Ét telefonnummer og et hurtigt svar", 3), ("   3.2 Småjob, der batter", 3), ("4. Os selv", 3), ("   4.1 Færre skemaer, mere samtale", 3), ("   4.2 Nærvær og lavt sygefravær", 4)):
    para(d, f"{t} {'.' * (96 - len(t))} {p}", after=1)
para(d, "1. Hvem er vi?", size=14, bold=True, before=14, color="1B3A57")
para(d, "Jobcentret har 74 ansatte på to adresser. I 2025 havde vi kontakt med 3.180 borgere. Vi er en del af Langemark Kommunes beskæftigelsesforvaltning, og vores rammer er lov om en aktiv beskæftigelsesindsats, budgettet og Beskæftigelsesplan 2026.")
para(d, "Virksomhedsplanen skal læses af medarbejdere, samarbejdspartnere og politikere. Hvert mål er beskrevet i et skema. Tomme felter betyder, at vi ikke har fundet noget fornuftigt at skrive.")


def sec(s):
    T("⟦end::⟧")
    no, name = s.split(" ", 1)
    para(d, f"{no} " + T(f"⟦sec::{name}⟧"), size=14, bold=True, before=12, color="1B3A57", keep=True)


def goal(no, title, *rows):
    para(d, f"{no} " + T(f"⟦g mål|{no}::{title}⟧"), size=11.5, bold=True, before=8, after=3, keep=True)
    table(d, [[l, [T(x) for x in ([r] if isinstance(r, str) else r)]] for l, r in rows], (3.4, 13.2), size=9.5, shade="E4ECF3")


sec("2. Borgerne først")
goal("2.1", "Kortere vej til job for sygemeldte",
     ("Derfor", "⟦b::Et sygedagpengeforløb varede i 2025 i gennemsnit ⟦m 21|uger|2025|baseline::21 uger⟧.⟧ ⟦p::Jo kortere vej tilbage, desto større er chancen for, at jobbet er der endnu.⟧"),
     ("Vi lover", "⟦t::Forløbene varer højst ⟦m 17|uger|2026|target::17 uger i 2026⟧.⟧"),
     ("Det gør vi", ["Hos borgeren", "▪ ⟦a::Første samtale holdes inden for to uger⟧", "▪ ⟦a::Fysioterapeut og psykolog kan inddrages uden ventetid⟧", "Hos arbejdsgiveren", "▪ ⟦a::Rundbordssamtale på arbejdspladsen i uge fire⟧", "▪ ⟦a::Fastholdelsesplanen underskrives af alle tre parter⟧", "Hos os selv", "▪ ⟦a::Et fast makkerpar følger sagen fra start til slut⟧"]),
     ("Penge", "⟦m 1.1|mio. kr.|2026|amount::1,1 mio. kr.⟧ fra ⟦r Budget2026-2029:forandring8::ændringsforslag 8 i Budget 2026-2029⟧"),
     ("I spidsen", "⟦o Karen Tolstrup Bay|Teamleder|i spidsen::Teamleder Karen Tolstrup Bay⟧"),
     ("Tjek", "⟦f månedligt;juni::Tallene drøftes på tavlemøde hver måned. Samlet status i juni.⟧"))
goal("2.2", "Unge på rette hylde",
     ("Derfor", "⟦b::⟦m 312|unge||baseline::312 unge⟧ mellem 18 og 24 år er hverken i job eller uddannelse.⟧"),
     ("Vi lover", ["▪ ⟦t::Ved årets udgang er tallet under ⟦m 250|unge|2026|target::250⟧⟧", "▪ ⟦t::Alle unge har én kontaktperson⟧"]),
     ("Det gør vi", ["Sammen med uddannelserne", "▪ ⟦a::Mentorer flytter ind på erhvervsskolen to dage om ugen⟧", "▪ ⟦a::Brobygning begynder allerede i november⟧", "Sammen med psykiatrien", "▪ ⟦a::IPS-forløb for ⟦m 40|unge||other::40 unge⟧⟧", "▪ ⟦a::Fælles visitation hver fjortende dag⟧"]),
     ("Hører til", "⟦r Politik:Ungepolitik::Kommunens ungepolitik⟧ og ⟦r Strategi:Strategi for uddannelse til alle::Strategi for uddannelse til alle⟧ samt ⟦r Lov:LAB:§167::§ 167 i LAB⟧"),
     ("I spidsen", "⟦o Oluf Brandstrup|Ungekoordinator|i spidsen::Ungekoordinator Oluf Brandstrup⟧ med ⟦o- |UU-vejlederne|med::UU-vejlederne⟧"),
     ("Tjek", "⟦f april;september::Opgørelse i april og september⟧"))
goal("2.3", "Flygtninge og familiesammenførte i arbejde",
     ("Derfor", "⟦p::Et arbejde er den hurtigste vej til sprog, netværk og egen økonomi.⟧"),
     ("Vi lover", "⟦t::⟦m 55|%|2026|target::55 procent⟧ er i ordinært job efter tre år mod ⟦m 48|%||baseline::48 procent⟧ i dag.⟧"),
     ("Det gør vi", "Fra den første dag er målet et job. ⟦a::Vi finder praktikpladser med løn, før sprogskolen begynder.⟧ ⟦a::Kvinder tilbydes et særskilt forløb på 13 uger.⟧ ⟦a::Tolkning foregår på skærm fra 1. marts.⟧"),
     ("I spidsen", "–"), ("Tjek", "⟦f kvartal::Hvert kvartal⟧"))
sec("3. Virksomhederne som medspillere")
goal("3.1", "Ét telefonnummer og et hurtigt svar",
     ("Derfor", "⟦b::Tre forskellige konsulenter kan i dag ringe til samme virksomhed på en uge.⟧"),
     ("Vi lover", ["▪ ⟦t::Virksomheden får svar inden for ⟦m 24|timer||target::24 timer⟧⟧", "▪ ⟦t::Tilfredsheden er mindst ⟦m 4.2|point||target::4,2 ud af 5⟧⟧"]),
     ("Det gør vi", ["▪ ⟦a::Alle henvendelser samles i en fælles hotline⟧", "▪ ⟦a::Disse brancher får hver deres konsulent:⟧", "-- ⟦a2::byggeri og anlæg⟧", "-- ⟦a2::industri⟧", "-- ⟦a2::handel og hotel⟧"]),
     ("I spidsen", "⟦o Tine Hald Ø. Mortensen|virksomhedschef|i spidsen::Tine Hald Ø. Mortensen, virksomhedschef⟧"),
     ("Tjek", "⟦f november 2026::Virksomhedsundersøgelse i november 2026⟧"))
goal("3.2", "Småjob, der batter",
     ("Derfor", "⟦b::Mange borgere i fleksjob og på ressourceforløb kan arbejde få timer om ugen.⟧"),
     ("Vi lover", "⟦t::⟦m 120|småjob||target::120 nye småjob⟧⟧"),
     ("Det gør vi", ["Opsøgende", "▪ ⟦a::Konsulenterne besøger ti virksomheder om måneden⟧", "▪ ⟦a::Kommunen går selv foran med ⟦m 30|småjob||other::30 småjob⟧⟧", "Synligt", "▪ ⟦a::Borgere og arbejdsgivere fortæller deres historie på film⟧"]),
     ("Hører til", "⟦r Plan:Beskæftigelsesplan 2026::Beskæftigelsesplan 2026⟧"),
     ("I spidsen", "⟦o Tine Hald Ø. Mortensen|virksomhedschef|i spidsen::Tine Hald Ø. Mortensen⟧ og ⟦o |Netværket for socialt ansvar|i spidsen::Netværket for socialt ansvar⟧"),
     ("Tjek", "⟦f løbende::Løbende i Targit⟧"))
sec("4. Os selv")
goal("4.1", "Færre skemaer, mere samtale",
     ("Derfor", "⟦b::Medarbejderne bruger to ud af fem timer på dokumentation.⟧"),
     ("Vi lover", "⟦t::Tiden til dokumentation er skåret ned med ⟦m -25|%||target::en fjerdedel⟧.⟧"),
     ("Det gør vi", ["▪ ⟦a::Vi smider 14 skabeloner ud⟧", "▪ ⟦a::Taleskrivning afprøves i to teams⟧", "▪ ⟦a::Udfordringsretten bruges over for dobbelte krav⟧"]),
     ("Hører til", "⟦r DUS:1::spor 1 i Direktionens Udviklingsspor (DUS)⟧"),
     ("I spidsen", "⟦o |Ledergruppen|i spidsen::Ledergruppen⟧"),
     ("Tjek", "⟦f 2. halvår 2026::Ny tidsmåling i 2. halvår 2026⟧"))
goal("4.2", "Nærvær og lavt sygefravær",
     ("Derfor", ""), ("Vi lover", "⟦t::Fraværet er højst ⟦m 4.1|%|2026|target::4,1 %⟧ ved udgangen af 2026.⟧"),
     ("Det gør vi", ["▪ ⟦a::Løbende opfølgning på korttidsfravær i hvert team⟧", "▪ ⟦a::Nærværssamtaler efter tredje sygeperiode⟧"]),
     ("I spidsen", "⟦o Sanne Brink|Jobcenterchef|i spidsen::Jobcenterchef Sanne Brink⟧ og ⟦o |LMU|i spidsen::LMU⟧"),
     ("Tjek", "⟦f kvartalsvis::Kvartalsvise tal til LMU⟧"))
footer(d, "Virksomhedsplan 2026", header="Langemark Kommune")
pdf(d, STEM)
T.write(STEM, "pdf", "Virksomhedsplan 2026", "Langemark", "Langemark Jobcenter og Ungeenhed", "virksomhedsplan", ("2026-01-01", "2026-12-31"), "adopted")

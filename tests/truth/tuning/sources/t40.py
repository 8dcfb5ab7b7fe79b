"""Web page of a resource plan: folding boxes, badges of status, chips, lists in table cells (HTML). Run: python3 t40.py

Traps: the page has a cookie notice, a menu, "læs også", a share bar and a footer; every goal is a <details> whose <summary> holds the title and a badge of status
in everyday words ("Godt i gang", "Vi er bagud", "Lagt på is til 2027", "I hus"); what is done stands in a table with "Færdigt / Næste skridt" whose cells hold lists; the owner is
told as "Spørg …", a department in the genitive, "to huse om det"; figures as "fra 47 til 60 procent", "en fjerdedel mindre", "tre ud af fire", kilos with thousand dots, an
interval of money; references as links: a plan in the genitive, "2035-målet", an abbreviation with its long form, the region's plan; tonnage in a quick-facts list; the
groups are questions; the page's date of update is not the period; a comment of a citizen under the page.
"""
from marks import *
STEM = "t40-ressourceplan-nordlev"
T = Marks("t40")
LI = lambda *xs: "<ul>" + "".join(f"<li>{x}</li>" if isinstance(x, str) else f"<li>{x[0]}<ul>" + "".join(f"<li>{y}</li>" for y in x[1]) + "</ul></li>" for x in xs) + "</ul>"


def card(title, badge, body):
    return f'<details class="kort" open><summary><span class="t">⟦g løfte|::{title}⟧</span> <span class="badge">{badge}</span></summary>\n{body}\n</details>⟦end::⟧\n'


def steps(done, nxt):
    return f'<table class="skridt"><thead><tr><th>Færdigt</th><th>Næste skridt</th></tr></thead><tbody><tr><td>{done}</td><td>{nxt}</td></tr></tbody></table>'


BODY = """<header><a class="logo" href="/">Nordlev Kommune</a><nav><ul><li><a href="/borger">Borger</a></li><li><a href="/erhverv">Erhverv</a></li><li><a href="/politik">Politik</a></li><li><a href="/job">Job</a></li></ul></nav></header>
<div class="cookie">Vi bruger cookies til statistik. <button>Kun nødvendige</button> <button>Accepter alle</button></div>
<main>
<p class="sti"><a href="/">Forside</a> / <a href="/affald">Affald og genbrug</a> / Ressourceplan</p>
<h1>Ressourceplan 2025-2028</h1>
<p class="manchet">Nordlev skal smide mindre ud og bruge mere om. Kommunalbestyrelsen godkendte planen den 28. januar 2025, og Affald og Ressourcer opdaterer siden to gange om året. Senest opdateret 12. juni 2026.</p>
<aside class="fakta"><h2>Hurtige tal</h2><dl><dt>Restaffald pr. borger</dt><dd>168 kg</dd><dt>Genbrugspladser</dt><dd>3</dd><dt>Besøg om året</dt><dd>211.400</dd><dt>Gebyr for en villa</dt><dd>3.950 kr.</dd></dl></aside>
<p>Planen er delt op efter tre spørgsmål, som borgerne stillede i idéfasen. Under hvert spørgsmål har vi givet et par løfter. Klik på et løfte for at folde det ud.</p>

<h2>⟦sec::Hvorfor skal jeg sortere mere?⟧</h2>
""" + card("Sortering, der giver mening ved køkkenbordet", "⟦s igang::Godt i gang⟧",
    "<p>⟦b::Vi genanvendte ⟦m 47|%|2024|baseline::47 procent⟧ af husholdningernes affald i 2024.⟧ ⟦p::Sortering skal være nem, også i en lejlighed på fjerde sal.⟧</p><p><strong>Pejlepunkt:</strong> ⟦t::Fra ⟦m 47|%||baseline::47⟧ til ⟦m 60|%|2028|target::60 procent⟧ i 2028.⟧</p>" +
    steps(LI("⟦a::Alle etageboliger har fået spande i to kamre⟧", "⟦a::Sorteringsguide på syv sprog⟧"), LI(("⟦a::Affaldsværter besøger:⟧", ["⟦a2::Nordlev Vest⟧", "⟦a2::Hedeparken⟧", "⟦a2::sommerhusområderne⟧"]), "⟦a::Spande tømmes efter behov⟧")) +
    "<p><strong>Hvem står bag?</strong> Spørg ⟦o Ronja Kvistgaard|affaldsplanlægger|spørg::affaldsplanlægger Ronja Kvistgaard⟧. ⟦o- |Boligselskabet Hedebo|hjælper til::Boligselskabet Hedebo⟧ hjælper til.</p><p><strong>Vi tjekker</strong> ⟦f april;oktober::affaldets sammensætning hvert år i april og oktober⟧.</p>") + card("En fjerdedel mindre i den sorte pose", "⟦s forsinket::Vi er bagud⟧",
    "<p>⟦t::Restaffaldet pr. borger skal være faldet med ⟦m -25|%|2028|target::en fjerdedel⟧, når planen udløber.⟧ Løftet bidrager til <a href='/klima'>⟦r Plan:Klimaplan::klimaplanens⟧ 2035-mål</a>.</p><p><strong>Sådan gør vi</strong></p>" +
    LI("⟦a::Poser med madaffald vejes i tre prøvekvarterer⟧", "⟦a::Kampagne mod madspild sammen med butikkerne⟧", "⟦a::Gebyret afhænger af, hvor tit spanden tømmes⟧") +
    "<p><strong>Hvem står bag?</strong> Det gør Affald og Ressourcers driftsteam, og i butikkerne er det ⟦o |Nordlev Handel|i butikkerne::Nordlev Handel⟧.⟦o |Affald og Ressourcers driftsteam|står bag::⟧</p><p><strong>Hvad koster det?</strong> ⟦m 900000|kr.||amount::900.000⟧-⟦m 1100000|kr.||amount::1.100.000 kr.⟧ om året, betalt af gebyret.</p>") + """
<h2>⟦sec::Kan det ikke bruges af andre?⟧</h2>
""" + card("Genbrugspladsen som byggemarked", "⟦s gennemført::I hus⟧",
    "<p>⟦p::Brugte mursten og døre skal ud at leve igen.⟧ ⟦t::I 2027 får ⟦m 120000|kg|2027|target::120.000 kg⟧ byggematerialer et nyt hjem.⟧</p>" + steps(LI("⟦a::Hallen i Nordlev er åbnet⟧", "⟦a::Håndværkere kan reservere varer på nettet⟧"), LI("⟦a::En filial i Ulstrup Havn overvejes⟧")) +
    "<p><strong>Hvem står bag?</strong> Her er to huse om det: ⟦o |Genbrugspladserne|to huse om det::Genbrugspladserne⟧ og ⟦o |Produktionsskolen|to huse om det::Produktionsskolen⟧.</p><p><strong>Passer sammen med</strong> <a href='#'>⟦r Strategi:Strategi for cirkulær økonomi::kommunens strategi for cirkulær økonomi⟧</a> og <a href='#'>⟦r Politik:Indkøbs- og udbudspolitik::indkøbs- og udbudspolitikken⟧</a>.</p>") + card("Reparer først", "⟦s igang::Godt i gang⟧",
    "<p>⟦t::Tre ud af fire⟧⟦m 75|%||target::⟧ cykler og lamper, der afleveres i byttehjørnet, skal kunne bruges igen.</p><p><strong>Sådan gør vi:</strong> ⟦a::Vi holder reparationscafé den første lørdag i måneden⟧, og ⟦a::frivillige kan låne værktøj og plads gratis⟧. ⟦a::Eleverne fra 10. klasse sætter cykler i stand som en del af valgfaget teknik.⟧</p><p><strong>Hvem står bag?</strong> ⟦o Ole Bang Thirup|frivilligkoordinator|står bag::Ole Bang Thirup, frivilligkoordinator⟧, samt ⟦o |10. klassecentret|står bag::10. klassecentret⟧.</p><p><strong>Vi tjekker</strong> ⟦f måned::ved at tælle en gang om måneden⟧.</p>") + card("Kommunen køber brugt, når det kan lade sig gøre, og deler det, der står stille", "⟦s planlagt::Begynder efter sommerferien⟧",
    "<p>⟦b::Rådhusets kælder rummer ⟦m 640|møbler||baseline::640 møbler⟧, som ingen bruger.⟧</p><p><strong>Sådan gør vi</strong></p>" + LI("⟦a::Fælles møbellager for skoler, rådhus og plejehjem⟧", "⟦a::Nyt køb over ⟦m 25000|kr.||other::25.000 kr.⟧ kræver, at lageret er spurgt⟧") +
    "<p><strong>Passer sammen med</strong> <a href='#'>⟦r Pejlemærker:Nordlev Sammen:2::kurs 2 i Nordlev Sammen⟧</a>, som er direktionens fælles retning, og <a href='#'>⟦r Budget2025-2028:forandring16::budget 2025-2028, forslag 16⟧</a>.</p><p><strong>Hvornår?</strong> ⟦tf 2026-08-15|2027-12-31|multi::Fra 15. august 2026 og frem til udgangen af 2027⟧</p>") + """
<h2>⟦sec::Hvad med det, der er farligt?⟧</h2>
""" + card("Ingen batterier i ilden", "⟦s ikke startet::Ikke begyndt⟧",
    "<p>⟦b::Sidste år var der ⟦m 9|brande||baseline::ni brande⟧ i skraldebiler, tændt af batterier.⟧ ⟦t::I 2027 skal der højst være ⟦m 1|brand|2027|target::én⟧.⟧</p><p><strong>Sådan gør vi</strong></p>" + LI("⟦a::Rød boks til alle husstande⟧", "⟦a::Skraldemændene får et kursus i at slukke brand i litium⟧") +
    "<p><strong>Hvem står bag?</strong> ⟦o |Beredskabet|står bag::Beredskabet⟧ i tæt dialog med ⟦o- |renovationsselskabet|i tæt dialog med::renovationsselskabet⟧. Kravene står i ⟦r Lov:Miljøbeskyttelsesloven::miljøbeskyttelsesloven⟧ og i ⟦r Regulativ:Regulativ for husholdningsaffald::regulativ for husholdningsaffald⟧.</p>") + card("Jord, der kan dyrkes i igen", "Lagt på is til 2027",
    "<p>⟦a::Vi undersøger haverne ved den gamle tjærefabrik⟧, når ⟦r Regionsplan::regionens plan for jordforurening⟧ er færdig.</p>") + """
<section class="efter"><h2>Hvad sker der nu?</h2><p>Planen revideres i 2027. Klima- og Miljøudvalget får en samlet status én gang om året, og borgerne inviteres til affaldsting i november.</p></section>
<section class="laes"><h3>Læs også</h3><ul><li><a href="/sorter">Sådan sorterer du</a></li><li><a href="/pladser">Åbningstider på genbrugspladserne</a></li><li><a href="/hjaelp">Bestil ny spand</a></li></ul></section>
<section class="komm"><h3>Kommentarer (1)</h3><blockquote>Kan man få spanden tømt to gange om ugen om sommeren? Den lugter! Hilsen Bente, Ulstrup Havn</blockquote></section>
<p class="del">Del på: Facebook · LinkedIn · E-mail</p>
</main>
<footer><p>Nordlev Kommune, Torvet 2, 9999 Nordlev · Telefon 00 00 00 00 · CVR 00000000</p><p><a href="/tilg">Tilgængelighedserklæring</a></p></footer>"""
text = T(BODY)
for g in T.goals:
    for m in g["measurable"]:
        m["text"] = m["text"] or "Tre ud af fire"
    for o in g["owners"]:
        o["as_written"] = o["as_written"] or "Affald og Ressourcers driftsteam"
    for t in g["targets"]:
        if t["text"] == "Tre ud af fire":
            t["text"] = "Tre ud af fire cykler og lamper, der afleveres i byttehjørnet, skal kunne bruges igen."
            t["length"] = len(letters(t["text"]))
CSS = "body{font:16px/1.5 sans-serif;max-width:52rem;margin:auto}.badge{background:#2d6;border-radius:9px;padding:2px 8px;font-size:.8rem}.kort{border:1px solid #ccc;padding:.6rem;margin:.6rem 0}.t{font-weight:700;font-size:1.1rem}.fakta{float:right;background:#eef;padding:1rem}"
(DOCS / f"{STEM}.html").write_text(f'<!doctype html>\n<html lang="da">\n<head>\n<meta charset="utf-8">\n<title>Ressourceplan 2025-2028 | Nordlev Kommune</title>\n<style>{CSS}</style>\n</head>\n<body>\n{text}\n</body>\n</html>\n', "utf-8")
T.write(STEM, "html", "Ressourceplan 2025-2028", "Nordlev", "Affald og Ressourcer", "plan", ("2025-01-01", "2028-12-31"), "adopted")

"""Typed memo on how an agreement goes, labels in a left margin and text hanging beside them (TXT). Run: python3 t41.py

Traps: no colons after the labels, they stand in a column of their own and the text runs on beneath them, wrapped, with lists inside; titles are underlined with dashes
and numbered 1a, 1b …; "etape" is the memo's own track; "Sket" and "Mangler" hold activities done and to be done, in sentences and lists; the status is a line of its own in
words ("Ja, helt", "Ja, delvist", "Nej, og det haster", "Svært at sige"); owners as "Hos" with a team "v/" a person, "i fællesskab", a name alone whose role stands elsewhere;
figures as "55 af hver 100", "otte ud af ti", "længere end 21 dage", "det halve"; references "ledestjerne 2 og 3", "§ 119 i sundhedsloven", "integrationslovens § 15, stk. 1", a
budget post with letters; words divided over lines by real hyphens; a page line in the middle of a goal; a quotation; an appendix with figures of no goal.
"""
from marks import *
import textwrap
STEM = "t41-notat-velkommen-til-gudumkaer"
T = Marks("t41")
W, M = 76, 13
lines = []


def p(s, indent="", gap=True):
    lines.extend(textwrap.wrap(T(s), W, initial_indent=indent, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False))
    if gap:
        lines.append("")


def f(label, *xs):
    first = True
    for x in xs:
        x = T(x)
        m = re.match(r"(\* |\+ |  - )", x)
        mark = m.group(1) if m else ""
        got = textwrap.wrap(x[len(mark):], W - M - len(mark), break_long_words=False, break_on_hyphens=False)
        for k, s in enumerate(got):
            lines.append((label.ljust(M) if first else " " * M) + (mark if k == 0 else " " * len(mark)) + s)
            first = False


def stage(s):
    T("⟦end::⟧")
    lines.extend(["", T(s), ""])


def goal(no, title, *fields):
    T("⟦end::⟧")
    head = f"{no}  " + T(title)
    got = textwrap.wrap(head, W, subsequent_indent="    ", break_on_hyphens=False)
    lines.extend(got + ["-" * max(map(len, got)), ""])
    for label, *xs in fields:
        if label == "---":
            lines.extend(["", f"Gudumkær Kommune{'- 2 -'.rjust(W - 16)}", ""])
        else:
            f(label, *xs)
    lines.append("")


lines += ["GUDUMKÆR KOMMUNE".ljust(W - 13) + "3. marts 2026", "", "NOTAT", "", "Til      Socialudvalget", "Fra      Arbejdsmarked og Integration", "Emne     Status på aftalen Velkommen til Gudumkær 2024-2027", "", ""]
p("I december 2023 indgik alle partier i kommunalbestyrelsen aftalen Velkommen til Gudumkær. Den handler om flygtninge, familiesammenførte og dem, der kommer for at arbejde. Aftalen følger den nye borger i tre etaper.")
p("Nedenfor gennemgås de syv aftalepunkter ét for ét. Ud for \"Nået?\" har vi skrevet, hvad vi selv mener. Socialudvalget får notatet en gang om året.")
stage("⟦sec::ETAPE 1 - DE FØRSTE UGER⟧")
goal("1a", "⟦g aftalepunkt|1a::Et hjem inden tre uger⟧",
     ("Hvorfor", "⟦b::En familie boede i 2023 i gennemsnit ⟦m 64|dage|2023|baseline::64 dage⟧ på vandrerhjem.⟧"),
     ("Mål", "⟦t::Ingen venter længere end ⟦m 21|dage||target::21 dage⟧ på en bolig.⟧"),
     ("Sket", "* ⟦a::Ti familieboliger er lejet af Andelsselskabet Ådalen⟧", "* ⟦a::De gamle lærerboliger er sat i stand:⟧", "  - ⟦a2::fire i Kærby⟧", "  - ⟦a2::to i Gudum⟧"),
     ("Mangler", "* ⟦a::Aftale om møbler fra genbrugsbutikkerne⟧"),
     ("Nået?", "⟦s gennemført::Ja, helt.⟧ Ventetiden er nu ⟦m 17|dage||baseline::17 dage⟧."),
     ("Hos", "⟦o |Boligteamet|hos::Boligteamet⟧ v/ ⟦o Inger-Lise Dam|teamkoordinator|hos::Inger-Lise Dam, teamkoordinator⟧"),
     ("Hjemmel", "⟦r Lov:Integrationsloven:§15::integrationslovens § 15⟧, stk. 1"))
goal("1b", "⟦g aftalepunkt|1b::Én medarbejder at spørge⟧",
     ("Hvorfor", "⟦p::Den nye borger skal ikke selv finde rundt mellem jobcenter, skole og læge.⟧ Punktet støtter ⟦r Pejlemærker:Byrådets ledestjerner:2::ledestjerne 2⟧⟦r Pejlemærker:Byrådets ledestjerner:3::⟧ og 3 blandt byrådets ledestjerner."),
     ("Sket", "⟦a::Tre guider er ansat pr. 1. maj 2024.⟧ ⟦a::De har kontor på biblioteket, hvor døren er åben alle dage til kl. 18.⟧"),
     ("Mangler", "⟦a::Guidernes viden skal skrives ned, så den kan findes af andre.⟧"),
     ("Nået?", "⟦s delvist gennemført::Ja, delvist⟧"),
     ("Hos", "⟦o Said Nadir Holm||hos::Said Nadir Holm⟧ og ⟦o Tove Gammelgaard||hos::Tove Gammelgaard⟧ i fællesskab"),
     ("Næste kig", "⟦f juni 2026::Juni 2026⟧"))
stage("⟦sec::ETAPE 2 - DET FØRSTE ÅR⟧")
goal("2a", "⟦g aftalepunkt|2a::Sprog på arbejdspladsen⟧",
     ("Hvorfor", "⟦b::Undervisning om aftenen passer dårligt til folk, der står op kl. 4 på slagteriet.⟧"),
     ("Mål", "⟦t::⟦m 55|%|2027|target::55 af hver 100⟧ kursister består prøven inden for det første år, når aftalen udløber i 2027.⟧ I 2023 var det ⟦m 41|%|2023|baseline::41 af hver 100⟧."),
     ("Sket", "* ⟦a::Læreren er rykket ud på slagteriet, gartneriet og plejehjemmet Kærhus⟧", "* ⟦a::Kolleger er uddannet til sprogmakkere i samarbejde med ⟦o- |Erhvervsforum|i samarbejde med::Erhvervsforum⟧⟧"),
     ("---",),
     ("Mangler", "* ⟦a::Hotellerne skal med⟧"),
     ("Penge", "⟦m 800000|kr.||amount::800.000 kr.⟧ om året, post ⟦r Budget2024-2027:forandring11::AI-11 i budget 2024-2027⟧"),
     ("Nået?", "⟦s igang::På vej.⟧ Status er 49 af hver 100.⟦m 49|%||baseline::⟧"),
     ("Hos", "⟦o |Sprogskolen|hos::Sprogskolen⟧, som ⟦o? Said Nadir Holm|leder|leder af::Said Nadir Holm⟧ er leder af"),
     ("Næste kig", "⟦f efterår::Hvert efterår, når prøverne er rettet⟧"))
goal("2b", "⟦g aftalepunkt|2b::Børn i børnehave, skole og forening fra dag ét⟧",
     ("Hvorfor", "⟦p::Børn lærer landet at kende gennem andre børn.⟧ Se også ⟦r Strategi:fritidsstrategi::fritidsstrategien⟧ og ⟦r Politik:Politik for børn, unge og deres voksne::Politik for børn, unge og deres voksne⟧."),
     ("Mål", "⟦t::Otte ud af ti børn går til noget i fritiden.⟧⟦m 80|%||target::⟧"),
     ("Sket", "⟦a::Kontingentet betales det første halve år.⟧ ⟦a::Hver skole har fået en foreningsambassadør.⟧"),
     ("Mangler", "Ikke noget. Vi fortsætter på samme måde."),
     ("Nået?", "⟦s gennemført::Ja.⟧"),
     ("Hos", "⟦o |Børn og Fritid|hos::Børn og Fritid⟧ med støtte fra ⟦o- |Idrætssamvirket|med støtte fra::Idrætssamvirket⟧ og ⟦o- |Røde Kors|med støtte fra::Røde Kors⟧"))
goal("2c", "⟦g aftalepunkt|2c::Kvinder i job, også når der er små børn derhjemme⟧",
     ("Hvorfor", "⟦b::Kun hver tredje kvinde er i arbejde efter tre år, mod to ud af tre mænd.⟧"),
     ("Mål", "⟦t::Forskellen mellem kvinder og mænd skal være det halve i 2027.⟧⟦m -50|%||target::⟧"),
     ("Sket", "+ ⟦a::Opsøgende besøg i hjemmet⟧", "+ ⟦a::Praktik tirsdag til torsdag, mens børnene er i dagpleje⟧"),
     ("Mangler", "+ ⟦a::En aftale med ⟦r Plan:beskæftigelsesplan 2026::beskæftigelsesplan 2026⟧ som ramme om job på 10 til 15 timer⟧"),
     ("Nået?", "⟦s forsinket::Nej, og det haster. Vi er et år efter planen.⟧"),
     ("Hos", "⟦o Tove Gammelgaard|afdelingsleder i Jobcentret|hos::Tove Gammelgaard, afdelingsleder i Jobcentret⟧. Fællestillidsrepræsentant ⟦o- Egon Tarp|fællestillidsrepræsentant|deltager::Egon Tarp⟧ (HK) deltager i styregruppen."),
     ("Løbetid", "⟦tf 2024-01-01|2027-12-31|multi::Januar 2024 - december 2027⟧"))
stage("⟦sec::ETAPE 3 - EN DEL AF GUDUMKÆR⟧")
goal("3a", "⟦g aftalepunkt|3a::Naboer på fornavn⟧",
     ("Sket", "⟦a::Der har været holdt fællesspisning i fem landsbyer.⟧ \"Jeg kendte ingen. Nu låner jeg trailer hos tre\", siger Yusuf fra Kærby."),
     ("Mangler", "⟦a::Byerne nord for åen får tilbuddet i 2027.⟧"),
     ("Nået?", "Svært at sige"),
     ("Hos", "⟦o |Landsbyrådene|hos::Landsbyrådene⟧. Kommunen, dvs. ⟦o- |Kultur og Land|betaler::Kultur og Land⟧, betaler maden."))
goal("3b", "⟦g aftalepunkt|3b::Sygdom, der bliver opdaget i tide⟧",
     ("Hvorfor", "⟦p::Traumer og tandpine må ikke stå i vejen for at lære og arbejde.⟧ Grundlaget er ⟦r Lov:Sundhedsloven:§119::§ 119 i sundhedsloven⟧ samt ⟦r Plan:værdigheds- og sundhedsplan::kommunens værdigheds- og sundhedsplan⟧."),
     ("Mål", "⟦t::Alle får en helbredssamtale inden for ⟦m 4|måneder||target::fire måneder⟧.⟧", "⟦e::Færre melder sig syge fra undervisningen.⟧"),
     ("Mangler", "* ⟦a::Sundhedsplejerske med arabisk og ukrainsk som sprog⟧", "* ⟦a::Tandlægebus to gange om året⟧"),
     ("Nået?", "⟦s ikke startet::Ikke påbegyndt⟧"),
     ("Hos", "Ingen endnu"),
     ("Næste kig", "⟦f december 2026::Inden jul, senest december 2026⟧"))
T("⟦end::⟧")
lines += ["", "BILAG - TAL FOR KOMMUNEN", ""]
p("Der kom 118 nye borgere til Gudumkær i 2024 og 143 i 2025. Af dem bor 84 procent her stadig. Kommunen fik 6,2 mio. kr. i tilskud fra staten i 2025.")
p("Med venlig hilsen")
p("Birgitte Elmholt, integrationskonsulent", gap=False)
for g in T.goals:
    for m in g["measurable"]:
        m["text"] = m["text"] or {49: "49 af hver 100", 80: "Otte ud af ti", -50: "det halve"}[m["value"]]
    for r in g["references"]:
        r["label"] = r["label"] or "ledestjerne 2 og 3"
(DOCS / f"{STEM}.txt").write_text("\n".join(lines) + "\n", "utf-8")
T.write(STEM, "txt", "Status på aftalen Velkommen til Gudumkær 2024-2027", "Gudumkær", "Arbejdsmarked og Integration", "notat", ("2024-01-01", "2027-12-31", ["2024", "2026"]), "status")

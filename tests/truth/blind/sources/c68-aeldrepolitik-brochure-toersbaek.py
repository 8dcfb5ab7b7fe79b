"""A brochure of an elder policy in two columns: promises with short lists, quotation boxes and a line of small print under each; PDF by WeasyPrint.
Render: python c68-….py (needs weasyprint)."""
import html
from weasyprint import HTML
from facts11 import *

STEM = "c68-aeldrepolitik-brochure-toersbaek"


def promise(n, title, intro, lists, small, quote=None, **k):
    """lists: [(label, what, items)]; small: [(label, text)]; intro: (purpose or background, text)"""
    g = build(title, "løfte", lists, number=str(n), **{intro[0]: intro[1]} if intro else {}, **k)
    g["_intro"], g["_small"], g["_quote"] = intro and intro[1], small, quote
    return g


goals = [
    promise(1, "Du bestemmer over din egen dag", ("background", "Mange af os bliver over 90. Behovet for hjælp kommer som regel gradvist, og viljen til at bestemme selv forsvinder ikke undervejs."), [
        ("Vi lover", "targets", ["Du får hjælpen på de tidspunkter, der passer til dine vaner.", "Du møder højst otte forskellige hjælpere på en måned."]),
        ("Det gør vi", "activities", ["Hjemmeplejen deles op i små faste teams, der selv planlægger ruterne.", "Teamet ringer, hvis besøget bliver mere end 30 minutter forsinket.", "Vi taler med dig om dine ønsker mindst en gang om året og skriver dem ned sammen."]),
        ("Det kan du mærke", "effects", ["Du kender den, der låser sig ind.", "Din dag ligner den, du havde før."]),
    ], [("Ansvarlig i forvaltningen", "Leder af hjemmeplejen Vibeke Thorsager"), ("Vi gør status", "hvert forår i Omsorgsudvalget")], ("Jeg vil have min kaffe klokken syv. Det har jeg fået i tres år.", "Ellen, 91 år"),
        owners=[own("Leder af hjemmeplejen Vibeke Thorsager", "Vibeke Thorsager", "Leder af hjemmeplejen", "ansvarlig")], follow_up=[("hvert forår i Omsorgsudvalget", ["hvert forår"])],
        measurable=[num("højst otte forskellige hjælpere på en måned", 8, "hjælpere", "target"), num("mere end 30 minutter forsinket", 30, "minutter", "norm"), num("over 90", 90, "år", "cited figure")], target_groups=["ældre"], themes=["hjemmepleje og ældre"]),
    promise(2, "Vi styrker dig, før vi hjælper dig", ("purpose", "Kræfter kan komme igen. Et fald eller en indlæggelse skal ikke være begyndelsen på et liv i lænestolen."), [
        ("Vi lover", "targets", ["Alle, der søger om hjemmehjælp for første gang, får et træningsforløb tilbudt inden for ti dage.", "Hver anden klarer sig uden hjælp efter forløbet."]),
        ("Det gør vi", "activities", ["En terapeut og en hjælper besøger dig sammen.", "Vi låner hjælpemidler ud fra dag til dag fra depotet på Møllevej.", "Holdtræning tilbydes i forsamlingshusene i Ubberup og Skovsgårde."]),
        ("Det kan du mærke", "effects", ["Trappen er ikke længere det sværeste ved at gå ud."]),
    ], [("Ansvarlig i forvaltningen", "Træningscentret og Visitationen i fællesskab"), ("Lovgrundlag", "ældrelovens § 9 og sundhedslovens § 140"), ("Vi gør status", "halvårligt")], None,
        owners=[own("Træningscentret", None, "Træningscentret", "ansvarlig"), own("Visitationen", None, "Visitationen", "ansvarlig")], follow_up=[("halvårligt", ["halvårligt"])],
        references=[ref("ældrelovens § 9", "Ældreloven:§9"), ref("sundhedslovens § 140", "Sundhedsloven:§140")],
        measurable=[num("inden for ti dage", 10, "dage", "target"), num("Hver anden klarer sig uden hjælp", 50, "%", "other")], target_groups=["ældre"], themes=["rehabilitering"]),
    promise(3, "Ingen skal spise alene, hvis de ikke vil", ("background", "I vores borgerpanel svarede 27 procent, at de føler sig ensomme hver uge. Blandt enker og enkemænd var det næsten det dobbelte."), [
        ("Vi lover", "targets", ["Andelen, der føler sig ensomme hver uge, er faldet til 20 procent i 2030.", "Der er et spisefællesskab i hvert af de ni sogne."]),
        ("Det gør vi", "activities", ["Kommunen betaler råvarerne, når borgere laver mad til borgere.", ("Vi opsøger dem, der ikke selv kommer:", ["nyligt efterladte får et brev og et opkald", "postbude og frisører får et nummer, de kan ringe til"]), "En frivilligkoordinator ansættes i 2026 i samarbejde med Ældre Sagen."]),
    ], [("Tovholder", "Frivilligkonsulent Asger Kofoed sammen med Seniorrådet"), ("Vi gør status", "ny måling i 2028 og 2030")], ("Fredagsholdet er det bedste ved ugen. Så meget har jeg ikke grinet siden Knud døde.", "Bodil, 84 år"),
        owners=[own("Frivilligkonsulent Asger Kofoed", "Asger Kofoed", "Frivilligkonsulent", "tovholder"), own("Seniorrådet", None, "Seniorrådet", "sammen med", "either"), own("Ældre Sagen", None, "Ældre Sagen", "samarbejdspartner", "either")],
        follow_up=[("ny måling i 2028 og 2030", ["2028 og 2030"])],
        measurable=[num("svarede 27 procent", 27, "procent", "baseline"), num("faldet til 20 procent i 2030", 20, "procent", "target", 2030), num("hvert af de ni sogne", 9, "sogne", "other")], target_groups=["ældre", "pårørende"], themes=["samskabelse og frivillighed", "hjemmepleje og ældre"]),
    promise(4, "Pårørende får luft", ("purpose", "Når ægtefællen bliver hjælper, skal vi hjælpe hjælperen."), [
        ("Vi lover", "targets", ["Du får svar på en ansøgning om aflastning samme uge.", "Du har én person i kommunen at ringe til."]),
        ("Det gør vi", "activities", ["Vi åbner fire aflastningspladser mere på Lindegården.", "Pårørendevejlederen holder åbent hus hver mandag.", "Kurset »Lær at tackle« gentages to gange om året."]),
        ("Det kan du mærke", "effects", ["Du sover igennem et par nætter om måneden."]),
    ], [("Kontakt", "pårørendevejleder Susan Mygind"), ("Ansvarlig i forvaltningen", "områdeleder Claus Refsgaard")], None,
        owners=[own("områdeleder Claus Refsgaard", "Claus Refsgaard", "områdeleder", "ansvarlig"), own("pårørendevejleder Susan Mygind", "Susan Mygind", "pårørendevejleder", "kontakt", "either")],
        measurable=[num("fire aflastningspladser mere", 4, "pladser", "other")], target_groups=["pårørende"], themes=["hjemmepleje og ældre"]),
    promise(5, "Plejehjemmet er dit hjem", ("background", "Kommunens fem plejehjem rummer 214 boliger. Beboerne bor der i gennemsnit i to år, og det skal være gode år."), [
        ("Vi lover", "targets", ["Du vælger selv gardiner, sengetid og gæster.", "Der er udeliv hver dag for dem, der vil ud."]),
        ("Det gør vi", "activities", ["Hvert plejehjem vælger et beboerråd inden sommeren 2026.", "Haverne på Lindegården og Åsen lægges om med højbede og læ.", "Musikskolens elever spiller på stuerne en eftermiddag om ugen.", "Beboerens livshistorie skrives i journalen, før flyttekasserne pakkes ud."]),
        ("Det kan du mærke", "effects", ["Personalet banker på.", "Dine børnebørn har lyst til at blive lidt længere."]),
    ], [("Ansvarlig i forvaltningen", "De fem plejehjemsledere"), ("Hænger sammen med", "Måltidspolitikken, Plejeboligplan 2035 og forandring 6 i Budget 2026-2029"), ("Vi gør status", "ved de årlige tilsyn")], ("Min egen stol, min egen radio, min egen mening.", "Poul Erik, 88 år"),
        owners=[own("De fem plejehjemsledere", None, "plejehjemsledere", "ansvarlig")], follow_up=[("ved de årlige tilsyn", ["årlige"])],
        references=[ref("Måltidspolitikken", "Politik:Måltidspolitik"), ref("Plejeboligplan 2035", "Plan:Plejeboligplan2035"), ref("forandring 6 i Budget 2026-2029", "Budget2026-2029:forandring6")],
        measurable=[num("214 boliger", 214, "boliger", "other"), num("i gennemsnit i to år", 2, "år", "cited figure"), num("Kommunens fem plejehjem", 5, "plejehjem", "other")], target_groups=["ældre", "pårørende"], themes=["hjemmepleje og ældre", "bygninger og boliger"]),
    promise(6, "Skærme, når de gavner – hænder, når de behøves", None, [
        ("Vi lover", "targets", ["Ingen bliver tvunget over på en skærm."]),
        ("Det gør vi", "activities", ["Skærmbesøg tilbydes til medicin og tryghedsopkald.", "Ungdomsskolens elever holder it-café på bibliotekerne.", "Sensorgulve afprøves i 20 boliger frem til udgangen af 2027."]),
    ], [("Ansvarlig i forvaltningen", "Velfærdsteknologisk konsulent Hanne Bjerring"), ("Vi gør status", "1. kvartal 2028")], None,
        owners=[own("Velfærdsteknologisk konsulent Hanne Bjerring", "Hanne Bjerring", "Velfærdsteknologisk konsulent", "ansvarlig")], follow_up=[("1. kvartal 2028", ["1. kvartal 2028"])],
        measurable=[num("i 20 boliger", 20, "boliger", "other")], milestones=[("frem til udgangen af 2027", "2027-12")], target_groups=["ældre", "unge"], themes=["velfærdsteknologi og digitalisering"]),
    promise(7, "En afsked, du selv har været med til at planlægge", ("purpose", "Vi vil tale om døden, mens der er tid til at lytte."), [
        ("Vi lover", "targets", ["Du kan dø derhjemme, hvis det er dit ønske."]),
        ("Det gør vi", "activities:prose", ["~Døden er ikke en fejl i systemet.", "Sygeplejerskerne tilbyder en samtale om den sidste tid, når lægen har udfyldt terminalerklæringen.", "Vi uddanner otte nøglepersoner i lindring og opretter et vågekorps sammen med menighedsrådene.", "~Vågekorpset er frivilligt og ulønnet."]),
    ], [("Ansvarlig i forvaltningen", "oversygeplejerske Inge-Lise Krag og demenskoordinator Ole Thyme")], None,
        owners=[own("oversygeplejerske Inge-Lise Krag", "Inge-Lise Krag", "oversygeplejerske", "ansvarlig"), own("demenskoordinator Ole Thyme", "Ole Thyme", "demenskoordinator", "ansvarlig"), own("menighedsrådene", None, "menighedsrådene", "samarbejdspartner", "either")],
        measurable=[num("otte nøglepersoner i lindring", 8, "nøglepersoner", "other")], target_groups=["ældre", "pårørende"], themes=["hjemmepleje og ældre", "nære sundhedsvæsen"]),
]
VALUES = [("Nysgerrighed", "Vi spørger, før vi svarer."), ("Nærvær", "Vi sætter os ned."), ("Frihed", "Vi lader være, når det er det, du har brug for.")]
document = {"title": "Mange lys på kagen – ældrepolitik 2026-2030", "municipality": "Tørsbæk", "area": "Omsorg og Ældre", "document_type": "politik",
            "period": {"from": "2026-01-01", "to": "2030-12-31", "accept": ["2026"]}, "state": "adopted", "values": [{"title": a, "text": b} for a, b in VALUES]}
CSS = """
@page { size: 21cm 24cm; margin: 1.7cm 1.5cm 1.8cm; @bottom-left { content: "Mange lys på kagen"; font: 8pt 'Liberation Sans'; color: #b0622b } @bottom-right { content: counter(page); font: 8pt 'Liberation Sans' } }
@page :first { margin: 0; background: #f4d9a6; @bottom-left { content: none } @bottom-right { content: none } }
body { font: 10pt/1.42 'Liberation Sans'; color: #333; hyphens: auto }
.cover { height: 24cm; padding: 6cm 2cm 0; page-break-after: always; box-sizing: border-box }
.cover h1 { font: bold 36pt/1.1 'Liberation Serif'; color: #8a3b12; margin: 0 0 .4cm } .cover p { font-size: 15pt }
.two { columns: 2; column-gap: 0.9cm } h2 { font: bold 17pt/1.2 'Liberation Serif'; color: #8a3b12; margin: 0 0 .2cm; hyphens: manual; break-after: avoid }
.top { break-inside: avoid; break-after: avoid } .no { font: bold 9pt 'Liberation Sans'; color: white; background: #b0622b; display: inline-block; padding: 1pt 7pt; margin-top: .5cm; break-after: avoid }
h3 { font-size: 10pt; margin: .25cm 0 .05cm; color: #b0622b; break-after: avoid } ul { margin: 0; padding-left: .45cm } ul ul { list-style-type: "– " } li { margin-bottom: 2pt } p { margin: 0 0 .15cm }
.q { background: #fbf0dc; padding: .3cm; font-style: italic; margin: .35cm 0; break-inside: avoid } .q span { display: block; font-style: normal; font-size: 8.5pt }
.small { font-size: 8.5pt; border-top: 1px solid #b0622b; padding-top: 3pt; margin-top: .25cm }
.v { border: 1px solid #b0622b; padding: .3cm; break-inside: avoid; margin-top: .3cm }
"""


def main():
    e = html.escape

    def lst(items):
        return "<ul>" + "".join(f"<li>{e(i)}</li>" if isinstance(i, str) else f"<li>{e(i[0])}{lst(i[1])}</li>" for i in items) + "</ul>"
    o = [f"<div class=cover><h1>Mange lys på kagen – ældrepolitik 2026-2030</h1><p>Tørsbæk Kommune<br>Omsorg og Ældre</p></div><div class=two>",
         "<h2>Velkommen</h2><p>I 2030 har hver femte borger i Tørsbæk fyldt 70 år. Det er en god nyhed, for det betyder, at vi lever længere, og at flere har tid til hinanden.</p><p>Denne politik er skrevet efter syv fyraftensmøder og et halvt års diskussion. Den er kort, fordi den skal kunne læses ved køkkenbordet. Byrådet vedtog den den 27. november 2025, og den afløser værdighedspolitikken.</p><p>God fornøjelse!</p><p>Borgmester Tage Lundsby<br>Formand for Seniorrådet Kirsten Vang</p>",
         "<div class=v><h3>Tre ord, vi står på</h3>" + "".join(f"<p><b>{e(a)}.</b> {e(b)}</p>" for a, b in VALUES) + "</div>",
         "<div class=v><h3>Vidste du</h3><p>Den ældste borger i kommunen er 106 år og bor i egen bolig.</p></div>"]
    for g in goals:
        o.append(f"<div class=top><div class=no>Løfte {g['number']}</div><h2>{e(g['title'])}</h2></div>")
        intro, small, quote = g.pop("_intro"), g.pop("_small"), g.pop("_quote")
        if intro:
            o.append(f"<p>{e(intro)}</p>")
        for n, (label, what, items) in enumerate(g["_fields"]):
            o.append(f"<h3>{e(label)}</h3>")
            o.append("<p>" + e(" ".join(shown(i) for i in items)) + "</p>" if what.endswith("prose") else lst(items))
            if quote and n == 0:
                o.append(f"<div class=q>»{e(quote[0])}«<span>{e(quote[1])}</span></div>")
        o.append("<div class=small>" + "<br>".join(f"<b>{e(a)}:</b> {e(b)}" for a, b in small) + "</div>")
    o.append("</div>")
    HTML(string=f"<!doctype html><html lang=da><style>{CSS}</style><body>{''.join(o)}").write_pdf(HALF / "documents" / (STEM + ".pdf"))
    finish(STEM, ".pdf", document, goals)


main()

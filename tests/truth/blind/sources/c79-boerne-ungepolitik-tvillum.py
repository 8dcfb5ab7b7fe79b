"""Tvillum: a policy for children and young people whose goals are prose. WeasyPrint; run with Python, writes document and truth."""
import html

import weasyprint

from facts_tags import Truth, num, out, own, plain, ref

STEM = "c79-boerne-ungepolitik-tvillum"
# ordinal, title, paragraphs (a leading ">" is a quotation, a leading "=" the closing paragraph in italics), facts
GOALS = [
    ("Første pejlemærke", "Et godt liv begynder før fødslen",
     ["{b:De fleste kommende forældre i Tvillum klarer sig fint med den hjælp, alle får. For nogle er graviditeten en svær tid, og vi opdager det ofte for sent.} {p:Vi vil møde familierne så tidligt, at hjælpen kan være både lille og let at tage imod.}",
      "{a:Alle gravide tilbydes et hjemmebesøg af en sundhedsplejerske inden uge 30.} {a:For førstegangsforældre udvider vi den fælles fødselsforberedelse, så den også handler om parforhold, søvn og det at blive tre.} {a:Jordemødre, praktiserende læger og sundhedsplejen aftaler en fast vej for bekymringer, så ingen familie skal fortælle sin historie forfra.}",
      ">Jeg vidste ikke, at man måtte ringe, bare fordi man var i tvivl. – Mor til en dreng på fire måneder",
      "={e:Vi ved, at vi er på vej, når flere familier selv kontakter sundhedsplejen i det første halve år, og når færre børn bliver henvist akut til familieafdelingen.}"],
     dict(owners=[own("Jordemødre", None, "Jordemødre", "aftaler", "either"), own("praktiserende læger", None, "praktiserende læger", "aftaler", "either"), own("sundhedsplejen", None, "sundhedsplejen", "aftaler", "either")],
          groups=["gravide", "forældre", "familier"], themes=["børn og unge", "overgange og sammenhæng"])),
    ("Andet pejlemærke", "Dagen i børnehuset er værd at glæde sig til",
     ["{b:Små børn lærer, mens de leger, trøstes, skændes og spiser.} {p:Vi ønsker børnehuse, hvor de voksne har tid til at være til stede i alt det, der ikke står på et skema.} {t:Alle børn skal have mindst én voksen, som kender dem rigtig godt.}",
      "{a:Derfor får hvert barn en kontaktpædagog fra den første dag.} {a:Vi indfører korte morgenmøder, hvor personalet fordeler opgaverne, så de voksne kan blive hos børnene resten af formiddagen.} {a:I den styrkede pædagogiske læreplan lægger vi i de kommende år særlig vægt på sprog og udeliv.} {a:To børnehuse om året får besøg af et rejsehold, der hjælper med at indrette rummene til små grupper.}",
      "={e:Det lykkes, når forældrene oplever, at deres barn er set.} {t:Andelen af treårige med brug for en særlig sprogindsats skal falde fra 19 procent i 2025 til 12 procent i 2030.}"],
     dict(numbers=[num("fra 19 procent i 2025", 19, "%", "baseline", 2025), num("til 12 procent i 2030", 12, "%", "target", 2030)], groups=["børn", "pædagoger", "forældre"], themes=["børn og unge"])),
    ("Tredje pejlemærke", "Skolen er for alle dem, der går der",
     ["{b:Hver tiende elev i Tvillum har et fravær, der svarer til mere end en dag om ugen. Bag tallene er der børn, som har det svært, og forældre, som er ved at give op.} {t:Vi vil have fraværet ned, så højst 6 procent af eleverne i 2029 har så meget fravær.}",
      "{a:Skolerne ringer hjem på andendagen, når et barn bliver væk uden forklaring.} {a:Der oprettes mellemformer på alle fire skoler, hvor elever i en periode kan få undervisning i et roligt lokale uden at skifte klasse.} {a:Lærere og pædagoger uddannes i at læse tegn på mistrivsel.} {a:PPR flytter ud på skolerne tre dage om ugen.} Arbejdet hænger tæt sammen med Inklusionsstrategien og folkeskolelovens bestemmelser om inkluderende læringsmiljøer.",
      "{f[i september og marts]:Skolechefen har ansvaret for, at Børne- og Ungeudvalget får tal for fraværet i september og marts.}"],
     dict(owners=[own("Skolechefen", None, "Skolechefen", "har ansvaret for opfølgning"), own("Børne- og Ungeudvalget", None, "Børne- og Ungeudvalget", "får tal", "either"), own("PPR", None, "PPR", "flytter ud", "either")],
          numbers=[num("højst 6 procent af eleverne i 2029", 6, "%", "target", 2029)], refs=[ref("Strategi", "Inklusionsstrategien", "Strategi:Inklusionsstrategi"), ref("Lov", "folkeskolelovens", "Lov:Folkeskoleloven")],
          groups=["elever", "forældre", "lærere"], themes=["børn og unge", "kompetenceudvikling"])),
    ("Fjerde pejlemærke", "Familien får hjælp, mens problemet er lille",
     ["{p:Når livet går i stykker for en familie, må systemet ikke gøre det værre.} {p:Hjælpen skal komme hurtigt, den skal hænge sammen, og barnet skal høres.} Det er også tanken i Barnets Lov, som vi bygger videre på.",
      "{a:Enhver familie kan få op til fem samtaler hos en familierådgiver uden visitation og uden journal.} {a:Har et barn brug for hjælp fra flere afdelinger, udpeger vi én koordinator, som familien kan ringe til.} {a:Inden hver afgørelse taler rådgiveren med barnet selv.}",
      ">De spurgte mig faktisk først. Det havde ingen gjort før. – Pige på 13 år",
      "={e:Vi kan se, at det virker, når færre børn anbringes uden for hjemmet, og når børnene i vores samtaler fortæller, at de er blevet lyttet til.}"],
     dict(refs=[ref("Lov", "Barnets Lov", "Lov:BarnetsLov")], groups=["familier", "børn"], themes=["børn og unge", "overgange og sammenhæng", "myndighed og visitation"])),
    ("Femte pejlemærke", "Fritiden åbner nye døre",
     ["{b:Tre ud af ti unge mellem 12 og 17 år går ikke til noget i deres fritid. De er ofte de samme, som heller ikke har mange venner i skolen.} {t:I 2030 skal det højst være to ud af ti.}",
      "{a:Kommunen ansætter en fritidsguide, som følger den unge til de første træninger, prøver eller klubaftener.} {a:Foreninger, der åbner særlige hold for begyndere over 12 år, kan få et tilskud til træneren.} {a:Ungdomsskolen holder åbent i alle skoleferier.} {a:Musikskolen låner instrumenter ud det første år.}"],
     dict(owners=[own("Ungdomsskolen", None, "Ungdomsskolen", "holder åbent", "either"), own("Musikskolen", None, "Musikskolen", "låner ud", "either"), own("Foreninger", None, "Foreninger", "får tilskud", "either")], groups=["unge", "foreninger"], themes=["børn og unge", "samskabelse og frivillighed"])),
    ("Sjette pejlemærke", "Ingen ung skal stå alene med næste skridt",
     ["{b:Vejen fra niende klasse til uddannelse og job er sjældent en lige linje.} {p:Vi vil være der i svingene.} {t:Mindst 94 procent af de 25-årige skal i 2030 være i gang med eller have gennemført en uddannelse eller være i arbejde; i dag gælder det 89 procent.}",
      "{a:Den kommunale ungeindsats bliver samlet på én adresse i Tvillum by, hvor vejleder, mentor, psykolog og jobkonsulent sidder dør om dør.} {a:Alle elever i 8. klasse kommer i praktik hos en lokal virksomhed.} {a:Unge, som falder fra deres uddannelse, kontaktes inden for fem hverdage.} {a:Sammen med erhvervsskolerne laver vi et forløb for unge, der har brug for at begynde langsomt.}",
      "{f[hvert kvartal]:Lederen af ungeindsatsen, Morten Ellegaard, følger tallene for frafald hvert kvartal sammen med uddannelserne.}"],
     dict(owners=[own("Lederen af ungeindsatsen, Morten Ellegaard", "Morten Ellegaard", "Lederen af ungeindsatsen", "følger tallene"), own("erhvervsskolerne", None, "erhvervsskolerne", "sammen med", False), own("uddannelserne", None, "uddannelserne", "sammen med", "either")],
          numbers=[num("Mindst 94 procent", 94, "%", "target", 2030), num("i dag gælder det 89 procent", 89, "%", "baseline")], groups=["unge", "elever"], themes=["børn og unge", "beskæftigelse og virksomheder", "overgange og sammenhæng"])),
    ("Syvende pejlemærke", "Børn og unge er med til at bestemme",
     ["{p:Politik om børn bliver bedre, når børn har haft fingrene i den.} {b:Også denne politik er blevet ændret, efter at 240 børn havde læst den igennem og sagt deres mening.}",
      "{a:Et børne- og ungebyråd med 22 medlemmer vælges første gang i foråret 2027.} {a:Ungebyrådet får sin egen pulje og taleret i udvalget.} {a:Alle skoler og ungdomsklubber har en gang om året demokratiuge.} {a:Når kommunen bygger nyt til børn, skal en gruppe børn være med fra den første skitse.}",
      "={e:Pejlemærket er nået, når børn og unge kan pege på noget i kommunen, som er blevet, som de foreslog.}"],
     dict(numbers=[num("22 medlemmer", 22, "medlemmer", "other"), num("240 børn", 240, "børn", "other")], groups=["børn", "unge"], themes=["samskabelse og frivillighed", "politisk inddragelse"])),
]
VALUES = [("Vi ser barnet før problemet", "Ingen er sin diagnose, sin karakter eller sin families økonomi."), ("Vi tror på forældrene", "De kender deres barn bedst og er de vigtigste voksne i dets liv."), ("Vi holder fast", "Når vi har sagt, at vi er der, er vi der også om et år.")]

e = lambda t: html.escape(plain(t))


def para(p):
    if p[0] == ">":
        said, who = p[1:].split(" – ")
        return f"<blockquote>”{e(said)}”<cite>{e(who)}</cite></blockquote>"
    return f"<p class='sign'>{e(p[1:])}</p>" if p[0] == "=" else f"<p>{e(p)}</p>"


T = Truth("c79", STEM + ".pdf", title="Sammenhængende børne- og ungepolitik 2026-2030", municipality="Tvillum", area="Børn, Unge og Læring", document_type="politik", period={"from": "2026-01-01", "to": "2030-12-31", "accept": ["2026"]}, state="adopted",
          values=[{"text": f"{a}. {b}", "title": a} for a, b in VALUES])
chapters = ""
for ordinal, title, paragraphs, facts in GOALS:
    chapters += f"<section><p class='ordinal'>{ordinal}</p><h2>{e(title)}</h2>{''.join(para(p) for p in paragraphs)}</section>"
    T.goal(title, "pejlemærke", str(len(T.goals) + 1), None, texts=[p.lstrip(">=") for p in paragraphs], **facts)

PAGE = f"""<!doctype html><html lang="da"><meta charset="utf-8"><title>Sammenhængende børne- og ungepolitik 2026-2030</title><style>
@page {{ size: 210mm 270mm; margin: 24mm 38mm 24mm 30mm; @bottom-left {{ content: counter(page); font: 9pt "DejaVu Sans"; color: #b3541e }} @bottom-right {{ content: "Børne- og ungepolitik"; font: 8pt "DejaVu Sans"; color: #888 }} }}
@page :first {{ margin: 0; background: #f3c65f; @bottom-left {{ content: none }} @bottom-right {{ content: none }} }}
body {{ font: 10.6pt/1.55 "Liberation Serif", serif; color: #222; margin: 0; hyphens: auto }}
.cover {{ height: 270mm; padding: 96mm 30mm 0; break-after: page; box-sizing: border-box }}
h1 {{ font: bold 30pt/1.15 "DejaVu Sans"; margin: 0; hyphens: none }} .cover p {{ font: 12pt "DejaVu Sans"; margin-top: 8mm }}
h2 {{ font: bold 15pt/1.2 "DejaVu Sans"; color: #b3541e; margin: 0 0 4mm; hyphens: none; break-after: avoid }}
.ordinal {{ font: 9pt "DejaVu Sans"; text-transform: none; letter-spacing: .06em; margin: 0 0 1mm; color: #666; break-after: avoid }}
section {{ margin-bottom: 11mm }} p {{ margin: 0 0 3mm; orphans: 3; widows: 3 }}
.sign {{ font-style: italic }} blockquote {{ margin: 4mm 0 4mm 8mm; font: 12pt/1.4 "DejaVu Sans"; color: #3d6b6b; break-inside: avoid }} cite {{ display: block; font: 8.5pt "DejaVu Sans"; color: #666; margin-top: 1mm }}
.toc p {{ display: flex; justify-content: space-between; margin: 0 0 1.5mm }} .toc {{ break-after: page }} h3 {{ font: bold 11pt "DejaVu Sans"; margin: 4mm 0 .5mm }}
.colophon {{ font-size: 8.5pt; margin-top: 14mm; color: #555; hyphens: none }}
</style><body>
<div class="cover"><h1>Sammenhængende børne- og ungepolitik 2026-2030</h1><p>Tvillum Kommune</p></div>
<section class="toc"><h2>Indhold</h2><p><span>Forord</span></p><p><span>Det tror vi på</span></p>{''.join(f"<p><span>{o}: {e(t)}</span></p>" for o, t, *_ in GOALS)}<p><span>Fra politik til hverdag</span></p></section>
<section><h2>Forord</h2><p>I Tvillum bor der 6.800 børn og unge under 18 år. Nogle af dem har travlt med fodbold og fætre, andre ligger vågne om natten. De har det til fælles, at de møder mange voksne, som er ansat af kommunen.</p>
<p>Denne politik er skrevet til de voksne. Den fortæller, hvad byrådet forventer, når sundhedsplejersken, pædagogen, læreren, rådgiveren og træneren hver især gør deres arbejde – og især når de skal gøre det sammen. Politikken opfylder samtidig kravet om en sammenhængende børnepolitik.</p>
<p>Byrådet vedtog politikken i december 2025 efter en høring, hvor 61 råd, bestyrelser og foreninger svarede.</p><p>Hanne Vestbo<br>Formand for Børne- og Ungeudvalget</p></section>
<section><h2>Det tror vi på</h2>{''.join(f"<h3>{e(a)}.</h3><p>{e(b)}</p>" for a, b in VALUES)}</section>
{chapters}
<section><h2>Fra politik til hverdag</h2><p>En politik lever kun, hvis nogen tager den frem. Hvert børnehus, hver skole og hver afdeling beskriver derfor i sin egen plan, hvordan pejlemærkerne bliver til handling hos dem. Børne- og Ungeudvalget drøfter én gang om året, i november, hvad der er lykkedes, og hvad der skal justeres. Politikken revideres, når det nye byråd har siddet et år.</p></section>
<p class="colophon">Udgivet af Tvillum Kommune, Børn, Unge og Læring, januar 2026<br>Fotos: Tvillum Lokalarkiv og forældre i Børnehuset Mælkevejen</p>
</body></html>"""
weasyprint.HTML(string=PAGE).write_pdf(out(STEM, "pdf"))
T.write()

"""Strategy in prose with headings, a web page. Run with Python: writes the HTML and the truth."""
import html

from facts7 import Doc

doc = Doc("c46", "c46-velfaerdsstrategi-stavnsoe", "html", title="Tættere på hverdagen – Velfærdsstrategi 2027-2031", municipality="Stavnsø", area=None,
          document_type="strategi", state="adopted", period={"from": "2027-01-01", "to": "2031-12-31", "accept": ["2027"]},
          challenges=["Flere opgaver og færre hænder"])
esc = lambda t: html.escape(t, quote=False)
out = []
section = None


def part(title, *intro):
    global section
    section = doc.section(title)
    out.append(f"<h2>{esc(title)}</h2>" + "".join(f"<p>{esc(doc(p))}</p>" for p in intro))


def goal(title, *paragraphs, **options):
    g = doc.goal(title, "mål", section=section, **options)
    out.append(f"<h3>{esc(title)}</h3>" + "".join(f"<p>{esc(g(p))}</p>" for p in paragraphs))


part("Et trygt ungdomsliv", "Børn og unge i Stavnsø skal have plads til at prøve sig frem, og de skal mærke, at der er voksne i nærheden, når noget bliver svært.")
goal("Alle børn hører til i skolen",
     "{b|Sidste skoleår var {m:9 % 2026 baseline|ni procent} af eleverne væk mere end hver tiende dag.} {t|I 2030 må det højst gælde {m:6 % 2030 target|seks procent}.} {p|Fravær er sjældent et spørgsmål om vilje, men om fællesskaber, der ikke rummer barnet.}",
     "{a|Derfor etablerer vi et rejsehold, som hjælper skolen og familien, allerede når fraværet begynder at vokse.} {a|Skolerne tager desuden et fælles system i brug, så bekymrende mønstre bliver opdaget inden for en måned.} {o:Trine Ahlgreen;Skolechef|Skolechef Trine Ahlgreen} står i spidsen for arbejdet, og {f:juni|byrådet får fraværstallene hvert år i juni}.", themes=["børn og unge"], target_groups=["elever"])
goal("Det første job",
     "{p|Den, der har tjent sine egne penge som fjortenårig, møder voksenlivet med mere mod.} {t|Vi vil fordoble antallet af unge i fritidsjob fra {m:150 unge 2026 baseline|150} til {m:300 unge 2031 target|300} inden 2031.} {a|En jobformidler skal hjælpe unge med ansøgning, samtale og den første arbejdsdag.} {a|Samtidig går kommunen selv foran og opretter 25 fritidsjob på plejecentre og i haller.}",
     "{o:;Arbejdsmarkedsudvalget|Arbejdsmarkedsudvalget} har ansvaret, og arbejdet sker i tæt samarbejde med {x:;Stavnsø Erhvervsråd;samarbejde|Stavnsø Erhvervsråd}.", themes=["beskæftigelse og virksomheder", "børn og unge"], target_groups=["unge"])
part("Et langt liv med gode naboer", "I løbet af strategiens fem år får vi 900 flere borgere over firs. De fleste af dem vil have det godt. Nogle få får brug for meget hjælp.")
goal("Færre skal føle sig alene",
     "{b|Ensomhed rammer {m:12 % 2025 baseline|tolv procent} af de ældre i Stavnsø og sætter spor i både krop og sind.} {t|Andelen skal ned på {m:8 % 2031 target|otte procent} i 2031.} {a|Sammen med foreningerne opretter vi fællesspisning i alle otte landsbyer.} {a|Hjemmeplejens medarbejdere bliver klædt på til at spørge til ensomhed og vise vej til et fællesskab.} {f:hvert andet år|Udviklingen måles hvert andet år.}", themes=["samskabelse og frivillighed", "hjemmepleje og ældre"], target_groups=["ældre"])
goal("Besøg på skærmen, når det giver mening",
     "{b|Afstandene på øen er lange, og sygeplejerskerne tilbringer i dag {m:340 timer - baseline|340 timer} om ugen i bilen.} {t|Det tal skal ned på {m:250 timer 2029 target|250 timer} i 2029.} {a|Alle borgere, der får hjælp til medicin eller tryghedsbesøg, tilbydes en skærm.} {a|Frivillige ældreambassadører hjælper naboen med at komme i gang.}",
     "{o:Peder Munkholt;Sundhedschef|Sundhedschef Peder Munkholt} er ansvarlig. Se også {r:Strategi:Digitaliseringsstrategi|Digitaliseringsstrategien}.", themes=["velfærdsteknologi og digitalisering", "nære sundhedsvæsen"], target_groups=["borgere"])
goal("Hjem fra hospitalet uden huller",
     "{p|Udskrivelsen skal være begyndelsen på et forløb, ikke en aflevering.} {a|Kommunens udskrivningskoordinator deltager i planlægningen på afdelingen to gange om ugen.} {a|Et akutteam kan være i hjemmet inden for fire timer.} {t|Antallet af genindlæggelser inden for 30 dage skal falde med {m:-10 % 2030 target|ti procent} frem mod 2030.} {f:kvartal|Resultaterne drøftes hvert kvartal i samarbejdsforum med regionen.}", themes=["nære sundhedsvæsen", "overgange og sammenhæng"], target_groups=["borgere"])
part("Et arbejde, man bliver i", "Uden medarbejdere er der ingen velfærd.")
goal("Flere unge vælger velfærdsfagene",
     "{b|{m:25 % - other|Hver fjerde} medarbejder i plejen går på pension, inden strategien udløber.} {t|Vi vil uddanne {m:60 elever 2028 target|60} social- og sundhedselever om året fra 2028.} {t|Mindst {m:85 % - target|85 procent} af dem skal gennemføre.} {a|Hver elev får en vejleder, som har fået tid til opgaven.} {a|Folkeskolens ældste klasser inviteres i praktik på plejecentrene.} {o:Maja Elkjær Bonde;HR-chef|HR-chef Maja Elkjær Bonde} og {o:Peder Munkholt;Sundhedschef|Peder Munkholt} er ansvarlige for målet.", themes=["rekruttering og fastholdelse"], target_groups=["elever", "unge"])
goal("Fuld tid skal være det normale",
     "{b|I dag arbejder {m:31 % - baseline|31 procent} af medarbejderne i ældreplejen på fuld tid.} {t|Vi vil nå {m:45 % 2030 target|45 procent} inden udgangen af 2030.} {a|Alle ledige stillinger slås op som fuldtidsstillinger.} {a|Der gennemføres samtaler om arbejdstid med alle deltidsansatte i løbet af 2027.}", themes=["arbejdstid og vagtplanlægning", "rekruttering og fastholdelse"], target_groups=["medarbejdere"])
goal("Ledere tæt på opgaven",
     "{p|Medarbejderne skal kunne få fat i deres leder på den dag, spørgsmålet opstår.} {t|Ingen leder skal fremover have flere end {m:30 medarbejdere - target|30 medarbejdere}.} {a|Nye ledere følger et introduktionsforløb på et halvt år.}", themes=["ledelse og organisation"], target_groups=["ledere"])

CSS = "body{font:18px/1.6 Georgia,serif;max-width:44rem;margin:2rem auto;color:#222}h1{color:#0b5e5a;font-size:2.3rem;line-height:1.2}h2{color:#0b5e5a;margin-top:3rem}h3{margin:1.8rem 0 .3rem}header,footer{font:14px Arial,sans-serif;color:#555}"
front = "".join(f"<p>{esc(p)}</p>" for p in (
    "Strategien er vedtaget af Stavnsø Byråd den 26. november 2026. Den gælder for hele velfærdsområdet og afløser tre ældre strategier.",
    "Vi har skrevet den, så den kan læses i løbet af en kop kaffe. Otte mål er nok, hvis vi når dem."))
front += "<h2>Flere opgaver og færre hænder</h2><p>Stavnsø er et godt sted at bo, men vi bliver færre i den arbejdsdygtige alder. I 2031 mangler der omkring 130 medarbejdere i daginstitutioner, skoler og pleje, hvis vi fortsætter som nu. Svaret er ikke at løbe hurtigere. Svaret er at gøre noget andet.</p>"
end = "<h2>Fra ord til handling</h2><p>Hvert år i januar udarbejder direktionen en plan for årets skridt. Den kan ses på kommunens hjemmeside sammen med tallene for de enkelte mål.</p>"
doc.file.write_text(f'<!DOCTYPE html>\n<html lang="da"><head><meta charset="utf-8"><title>Tættere på hverdagen – Velfærdsstrategi 2027-2031 | Stavnsø Kommune</title><style>{CSS}</style></head>\n<body><header><a href="/">Stavnsø Kommune</a> › <a href="/politik">Politik</a> › Strategier</header><main>'
                    f'<h1>Tættere på hverdagen – Velfærdsstrategi 2027-2031</h1>\n{front}\n' + "\n".join(out) + f'\n{end}</main><footer><p>Stavnsø Kommune · Havnegade 2 · Telefon 59 00 00 00</p></footer></body></html>\n', "utf-8")
doc.write_truth()

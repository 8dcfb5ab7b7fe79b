"""Strategy whose titles are announced in lists and come back run in, in bold (ReportLab PDF). Run: python3 t27.py"""
from marks import *
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle as PS
from reportlab.lib.units import cm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import SimpleDocTemplate, Paragraph, Spacer, PageBreak, ListFlowable, ListItem
STEM = "t27-strategi-for-medborgerskab-vesterlyng"
T = Marks("t27")
F = next(p for p in ["/usr/share/fonts/truetype/dejavu", "/usr/share/fonts/dejavu"] if pathlib.Path(p).exists())
pdfmetrics.registerFont(TTFont("S", f"{F}/DejaVuSerif.ttf")); pdfmetrics.registerFont(TTFont("SB", f"{F}/DejaVuSerif-Bold.ttf"))
pdfmetrics.registerFontFamily("S", normal="S", bold="SB", italic="S", boldItalic="SB")
N = PS("n", fontName="S", fontSize=9.6, leading=14.5, spaceAfter=7, alignment=4)
H = PS("h", parent=N, fontName="SB", fontSize=14, leading=18, spaceBefore=10, spaceAfter=6, textColor="#5B1F4A", alignment=0)
Q = PS("q", parent=N, leftIndent=1.2 * cm, rightIndent=1.2 * cm, textColor="#5B1F4A", fontSize=10.5)
B = []
p = lambda s, st=N: B.append(Paragraph(T(s), st))
ul = lambda *xs: B.append(ListFlowable([ListItem(Paragraph(T(x), PS("l", parent=N, spaceAfter=2, alignment=0)), bulletColor="#5B1F4A") for x in xs], bulletType="bullet", start="•", leftIndent=16, bulletFontSize=9))
B += [Spacer(1, 6 * cm), Paragraph("Stærkere sammen", PS("t", parent=H, fontSize=30, leading=36)), Paragraph("Strategi for medborgerskab og frivillighed 2025-2029", PS("t2", parent=H, fontSize=15, leading=20)), Spacer(1, 9 * cm), Paragraph("Vesterlyng Kommune<br/>Vedtaget af byrådet den 19. juni 2025", N), PageBreak()]
p("Forord", H)
p("I Vesterlyng har vi 214 foreninger, 31 forsamlingshuse og ganske mange, der bare gør noget for andre uden at kalde det frivilligt arbejde. Det skal vi værne om. Kommunen kan ikke bestemme, at mennesker skal holde af hinanden, men vi kan gøre det nemmere at komme i gang og sværere at blive udenfor.")
p("Strategien er blevet til på fire folkemøder og efter høring hos Frivilligrådet, Ældrerådet og Handicaprådet. Den gælder fra august 2025.")
p("Det bygger vi på", H)
p("<b>⟦val::Alle har noget at give.⟧</b> Vi møder ikke borgeren med spørgsmålet »hvad fejler du?«, men med »hvad kan du lide at lave?«.")
p("<b>⟦val::Frivillighed er frivillig.⟧</b> Frivillige skal ikke løse opgaver, som kommunen efter loven har pligt til.")
p("»Jeg kom for at hjælpe med regnskabet. Nu er det mig, der får hjælp til at komme ud af døren«, siger Orla på 71 år, der er kasserer i beboerforeningen.", Q)
p("⟦sec::Vores fem løfter⟧", H)
p("Frem mod 2029 vil byrådet samle kræfterne om fem løfter:")
ul("Et fællesskab i gåafstand", "Unge, der bestemmer", "Ingen er nye ret længe", "Foreninger med luft under vingerne", "Mænd ud af stuen")
p("<b>⟦g løfte|::Et fællesskab i gåafstand⟧.</b> ⟦b::Mange af vores landsbyer har mistet skole og købmand, og i ⟦m 11|landsbyer||baseline::elleve landsbyer⟧ findes der ikke længere et sted at mødes.⟧ ⟦p::Det skal være muligt at deltage i noget uden at eje en bil.⟧ ⟦a::Vi vil åbne kommunens bygninger om aftenen for alle, der vil lave noget sammen, og vi vil sætte en pulje på ⟦m 750000|kr.||amount::750.000 kr.⟧ om året af til forsamlingshuse, der renoverer køkkenet⟧. ⟦t::I 2029 har ⟦m 95|%|2029|target::95 procent⟧ af borgerne højst to kilometer til et mødested.⟧")
p("<b>⟦g løfte|::Unge, der bestemmer⟧.</b> ⟦p::Vi ønsker, at unge mellem 15 og 25 år får lyst til at tage ansvar for andet end sig selv.⟧ ⟦a::Der oprettes et ungeråd med egen kasse, og rådet får taleret i Kultur- og Fritidsudvalget.⟧ ⟦a::Ungdomsuddannelserne inviteres til at lade frivilligt arbejde tælle i undervisningen.⟧ Løftet lægger sig op ad ⟦r Politik:Ungdomspolitik::Ungdomspolitikken⟧ og ⟦r Strategi:kommunens strategi for ungeliv på landet::kommunens strategi for ungeliv på landet⟧. ⟦o |Ungdomsskolen|ansvar for at få rådet i gang::Ungdomsskolen⟧ har ansvaret for at få rådet i gang ⟦tf |::inden sommerferien 2026⟧.")
p("<b>⟦g løfte|::Ingen er nye ret længe⟧.</b> ⟦b::Hvert år flytter omkring ⟦m 1200|borgere||baseline::1.200 mennesker⟧ til Vesterlyng, og hver tredje flytter igen inden for fem år.⟧ ⟦a::Fra 2026 får alle tilflyttere besøg af en velkomstvært.⟧ ⟦a::Velkomstværterne uddannes af Frivilligcentret, og virksomhederne kan bestille en rundvisning for nye medarbejdere og deres familier⟧. ⟦e::Tilflyttere finder hurtigere venner og bliver boende.⟧")
p("<b>⟦g løfte|::Foreninger med luft under vingerne⟧.</b> ⟦b::Bestyrelserne bruger for megen tid på skemaer.⟧ ⟦a::Vi forenkler ansøgningerne, så de kan udfyldes på en halv time, samler alle puljer på én hjemmeside og tilbyder hjælp til regnskab og hjemmeside hos foreningskonsulenten⟧. ⟦t::Antallet af foreninger, der svarer, at samarbejdet med kommunen er let, skal ⟦m 100|%||target::fordobles⟧.⟧ ⟦f 2027;2029::Foreningerne bliver spurgt i 2027 og igen i 2029.⟧")
p("<b>⟦g løfte|::Mænd ud af stuen⟧.</b> ⟦b::Enlige mænd over 60 er den gruppe, som er sværest at få øje på.⟧ De kommer sjældent af sig selv, og de er ikke vilde med ordet fællesskab. ⟦a::Derfor vil vi støtte værksteder, fiskeklubber og madhold, som mændene selv finder på.⟧ ⟦a::Forebyggende hjemmebesøg tilbydes til alle, der mister deres ægtefælle⟧, jf. ⟦r Lov:Serviceloven:§79a::servicelovens § 79 a⟧. ⟦t::Vi har en ambition om ti nye mandefællesskaber⟧⟦m 10|fællesskaber||target::⟧ i perioden, og arbejdet hænger nøje sammen med ⟦r Politik:Sundhedspolitik::Sundhedspolitikken⟧.")
p("⟦sec::Tre greb på tværs⟧", H)
p("For at løfterne kan indfries, tager vi tre greb i brug. De gælder for alle forvaltninger:")
ul("Medarbejdere, der åbner døren", "Borgerbudgetter", "Viden, vi kan handle på")
p("<b>⟦g greb|::Medarbejdere, der åbner døren⟧.</b> ⟦a::Alle afdelinger udpeger en frivilligkontakt i efteråret 2025, og kontakterne mødes fire gange om året⟧. ⟦p::Hensigten er, at den, der ringer med en god idé, ikke bliver stillet om mere end én gang.⟧ ⟦o |Kultur- og Fritidschefen|tovholder::Kultur- og Fritidschefen⟧ er tovholder.")
p("<b>⟦g greb|::Borgerbudgetter⟧.</b> ⟦a::Byrådet afsætter to millioner kroner årligt, som borgerne selv fordeler ved afstemning i lokalområdet.⟧⟦m 2|mio. kr.||amount::⟧ Beløbet stammer fra ⟦r Budget2025-2028:forandring42::initiativ 42 i Budgetaftale 2025-2028⟧. ⟦a::Første runde holdes i Nordby og Lynghede i foråret 2026.⟧ ⟦f efterår 2026::Erfaringerne vurderes i efteråret 2026, før ordningen bredes ud.⟧")
p("<b>⟦g greb|::Viden, vi kan handle på⟧.</b> Hvordan ved vi, om strategien virker? ⟦a::Sammen med universitetet spørger vi hvert andet år 3.000 borgere om deltagelse og ensomhed.⟧ ⟦b::I 2024 følte ⟦m 9|%|2024|baseline::9 % af de voksne⟧ sig ensomme.⟧ ⟦t::Tallet skal være ⟦m 6|%|2029|target::under 6 % i 2029⟧.⟧ ⟦f årlig::Byrådet gør status én gang om året i forbindelse med temamødet om velfærd.⟧")
T("⟦end::⟧")
p("Vi er lykkedes, når", H)
ul("⟦aim::det er almindeligt at blive spurgt, om man vil være med⟧", "⟦aim::ingen landsby er uden et mødested⟧", "⟦aim::foreningerne anbefaler hinanden at ringe til kommunen⟧")
p("Strategien følges af en handleplan, der revideres hvert år. Den erstatter Frivilligpolitikken fra 2017.")
num = lambda c, d: (c.setFont("S", 8), c.drawCentredString(A4[0] / 2, 1.2 * cm, f"– {d.page} –")) if d.page > 1 else None
SimpleDocTemplate(str(DOCS / f"{STEM}.pdf"), pagesize=A4, leftMargin=3 * cm, rightMargin=3 * cm, topMargin=2.4 * cm, bottomMargin=2.2 * cm, title="").build(B, onFirstPage=num, onLaterPages=num)
for g in T.goals:      # marks without words: the figure's own words
    for m in g["measurable"]:
        m["text"] = m["text"] or {10: "ti nye mandefællesskaber", 2: "to millioner kroner"}[m["value"]]
T.write(STEM, "pdf", "Strategi for medborgerskab og frivillighed 2025-2029", "Vesterlyng", None, "strategi", ("2025-08-01", "2029-12-31", ["2025"]), "adopted")

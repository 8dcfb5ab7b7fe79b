"""The few ODF pieces that the ODT sources share."""
from odf import style, text
from odf.opendocument import OpenDocumentText


class Odt:
    def __init__(self, font, size, colour, bullets=("•", "–"), margin="2.2cm", header=None, footer=None):
        self.doc = doc = OpenDocumentText()
        layout = style.PageLayout(name="pl")
        layout.addElement(style.PageLayoutProperties(pagewidth="21cm", pageheight="29.7cm", margintop="2cm", marginbottom="2cm", marginleft=margin, marginright=margin))
        doc.automaticstyles.addElement(layout)
        master = style.MasterPage(name="Standard", pagelayoutname="pl")
        for content, make, props in ((header, style.Header, "header"), (footer, style.Footer, "footer")):
            if content:
                for part in [style.HeaderStyle() if props == "header" else style.FooterStyle()]:
                    part.addElement(style.HeaderFooterProperties(minheight="0.8cm"))
                    layout.addElement(part)
                h = make()
                p = text.P()
                for i, piece in enumerate(content.split("{page}")):
                    if i:
                        p.addElement(text.PageNumber(selectpage="current"))
                    p.addText(piece)
                h.addElement(p)
                master.addElement(h)
        doc.masterstyles.addElement(master)

        def para(name, outline=None, before="0cm", after="0.15cm", keep=False, **props):
            st = style.Style(name=name, family="paragraph", **({"defaultoutlinelevel": outline} if outline else {}))
            st.addElement(style.ParagraphProperties(margintop=before, marginbottom=after, keepwithnext="always" if keep else "auto", lineheight="120%"))
            st.addElement(style.TextProperties(fontfamily=font, **{"fontsize": f"{size}pt", **props}))
            doc.styles.addElement(st)
            return st

        self.styles = {
            "body": para("Text body"), "title": para("Title", after="0.4cm", fontsize=f"{size * 2}pt", fontweight="bold", color=colour),
            "h1": para("Heading 1", 1, "0.6cm", keep=True, fontsize=f"{size * 1.5:.0f}pt", fontweight="bold", color=colour),
            "h2": para("Heading 2", 2, "0.5cm", keep=True, fontsize=f"{size * 1.2:.0f}pt", fontweight="bold", color=colour),
            "label": para("Label", None, "0.15cm", "0.05cm", True, fontstyle="italic", fontweight="bold"), "item": para("Item", after="0.05cm"),
        }
        self.bold = style.Style(name="Bold", family="text")
        self.bold.addElement(style.TextProperties(fontweight="bold"))
        doc.styles.addElement(self.bold)
        self.list = text.ListStyle(name="Punkter")
        for i, b in enumerate(bullets, 1):
            level = text.ListLevelStyleBullet(level=str(i), bulletchar=b)
            level.addElement(style.ListLevelProperties(spacebefore=f"{0.6 * (i - 1) + 0.2}cm", minlabelwidth="0.5cm"))
            self.list.addElement(level)
        doc.styles.addElement(self.list)

    def h(self, level, content):
        self.doc.text.addElement(text.H(outlinelevel=level, stylename=self.styles[f"h{level}"], text=content))

    def p(self, content, kind="body", lead=None, tail=None):
        p = text.P(stylename=self.styles[kind])
        if lead:
            p.addElement(text.Span(stylename=self.bold, text=lead))
            p.addText(" ")
        p.addText(content)
        self.doc.text.addElement(p)

    def ul(self, items):
        """Items: a text, or a list of texts under the one before."""
        def make(items):
            l = text.List(stylename=self.list)
            item = None
            for i in items:
                if isinstance(i, list):
                    item.addElement(make(i))
                else:
                    item = text.ListItem()
                    item.addElement(text.P(stylename=self.styles["item"], text=i))
                    l.addElement(item)
            return l

        self.doc.text.addElement(make(items))

    def save(self, path):
        self.doc.save(str(path))

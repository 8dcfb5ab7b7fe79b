"""A PDF as a scanner makes it: grey page images that lie a little askew, with specks, and no text layer."""
import io
import pathlib
import random
import subprocess
import tempfile

from PIL import Image, ImageFilter

DPI = 150


def write(source, target):
    """Scans the pages of the PDF `source`; the same pages give the same scan."""
    with tempfile.TemporaryDirectory() as tmp:
        subprocess.run(["pdftoppm", "-r", str(DPI), "-gray", "-png", str(source), f"{tmp}/page"], check=True, timeout=120)
        pages = [scanned(Image.open(p), number) for number, p in enumerate(sorted(pathlib.Path(tmp).glob("page*.png")))]
    target.write_bytes(pdf(pages))


def scanned(page, number):
    """One sheet: askew by less than a degree, slightly blurred, paper not quite white, dust."""
    chance = random.Random(number)
    page = page.convert("L").rotate(chance.uniform(-0.6, 0.6), Image.BICUBIC, fillcolor=255)
    page = page.filter(ImageFilter.GaussianBlur(0.4)).point([min(24 + level * 220 // 255, 244) for level in range(256)])
    for _ in range(60):
        x, y = chance.randrange(page.width - 1), chance.randrange(page.height - 1)
        page.putpixel((x, y), chance.randrange(90, 200))
    # Few shades keep the file small.
    return page.quantize(8)


def pdf(pages):
    """A plain PDF of page images."""
    objects = ["<< /Type /Catalog /Pages 2 0 R >>".encode(), None]
    kids = []
    for page in pages:
        raw = page.convert("L")
        stream = io.BytesIO()
        raw.save(stream, "JPEG", quality=35)
        width, height = raw.size
        points = (width * 72 / DPI, height * 72 / DPI)
        image, content = len(objects) + 1, len(objects) + 2
        data = stream.getvalue()
        head = f"<< /Type /XObject /Subtype /Image /Width {width} /Height {height} /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /DCTDecode /Length {len(data)} >>"
        objects.append(head.encode() + b"\nstream\n" + data + b"\nendstream")
        draw = f"q {points[0]:.2f} 0 0 {points[1]:.2f} 0 0 cm /P Do Q".encode()
        objects.append(f"<< /Length {len(draw)} >>\nstream\n".encode() + draw + b"\nendstream")
        kids.append(len(objects) + 1)
        objects.append(f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {points[0]:.2f} {points[1]:.2f}] /Resources << /XObject << /P {image} 0 R >> >> /Contents {content} 0 R >>".encode())
    objects[1] = f"<< /Type /Pages /Count {len(kids)} /Kids [{' '.join(f'{k} 0 R' for k in kids)}] >>".encode()
    out, offsets = bytearray(b"%PDF-1.4\n"), []
    for number, body in enumerate(objects, 1):
        offsets.append(len(out))
        out += f"{number} 0 obj\n".encode() + body + b"\nendobj\n"
    start = len(out)
    out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode() + b"".join(f"{o:010d} 00000 n \n".encode() for o in offsets)
    out += f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n".encode()
    return bytes(out)

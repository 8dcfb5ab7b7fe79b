"""XLSX of a status table with openpyxl: title rows above the header row, merged track cells, lists as lines of a cell, a hidden sheet."""
import datetime

import openpyxl
from openpyxl.styles import Alignment, Font, PatternFill

from .docx import LIGHTS, fixed_dates
from .markup import Goal


def words(field):
    """The blocks of a field as lines of one cell."""
    return "\n".join(("• " if b.kind == "li" else "") + b.text for b in field.blocks)


def write(doc, form, target):
    meta, book = doc.meta, openpyxl.Workbook()
    sheet = book.active
    sheet.title = form.get("sheet", "Status")
    columns, fill = meta["columns"], PatternFill("solid", fgColor=form.get("fill", "D9E5EE"))
    sheet["A1"], sheet["A1"].font = meta["title"], Font(bold=True, size=16)
    for row, key in enumerate(("header", "sender"), 2):
        sheet.cell(row, 1, meta.get(key))
    top = 5
    for n, column in enumerate(columns, 1):
        cell = sheet.cell(top, n, column)
        cell.font, cell.fill = Font(bold=True), fill
        sheet.column_dimensions[cell.column_letter].width = meta["widths"][n - 1] * 5
    sheet.freeze_panes = sheet.cell(top + 1, 1)
    row, begins, section = top, top + 1, None
    goals = [n for n in doc.nodes if isinstance(n, Goal)]
    for goal in [*goals, None]:
        if goal is None or goal.section != section:
            if section is not None and row > begins:
                sheet.merge_cells(start_row=begins, end_row=row, start_column=1, end_column=1)
            begins, section = row + 1, goal.section if goal else None
        if goal is None:
            break
        row += 1
        for n, column in enumerate(columns, 1):
            cell = sheet.cell(row, n)
            cell.alignment = Alignment(wrap_text=True, vertical="top")
            if column == meta["title_column"]:
                cell.value = goal.title
            elif column == meta.get("section_column"):
                cell.value = goal.section if row == begins else None
            for field in goal.fields:
                if field.label == column:
                    cell.value = words(field)
                    for light in [m.args for b in field.blocks for m in b.marks if m.code == "s" and m.args in LIGHTS]:
                        cell.fill = PatternFill("solid", fgColor=LIGHTS[light])
    lists = book.create_sheet("Lister")
    lists.append(["Grøn", "Gul", "Rød"])
    lists.sheet_state = "hidden"
    props = book.properties
    props.title, props.creator = meta["title"], meta.get("author", "")
    props.created = props.modified = datetime.datetime(meta["year"], 1, 15)
    book.save(target)
    fixed_dates(target)

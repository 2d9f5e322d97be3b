package com.mdmcmusicads.app.documents;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Workbook;

/** How the cells of one file look; made once, because a file takes a limited number of styles. */
final class SheetStyles {

    private final Map<Column.Kind, CellStyle> kinds = new EnumMap<>(Column.Kind.class);
    private final CellStyle head;
    private final CellStyle quoted;

    SheetStyles(Workbook book, Locale reader) {
        for (var kind : Column.Kind.values()) {
            kinds.put(kind, style(book, format(kind, reader)));
        }
        quoted = style(book, Column.Kind.TEXT.format());
        quoted.setQuotePrefixed(true);
        head = head(book);
    }

    /** A day is the first thing in French and the last in an international date. */
    private static String format(Column.Kind kind, Locale reader) {
        var isFrench = reader.getLanguage().equals("fr");
        return isFrench ? kind.format() : kind.format().replace("dd/mm/yyyy", "yyyy\\-mm\\-dd");
    }

    private static CellStyle style(Workbook book, String format) {
        var style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    private static CellStyle head(Workbook book) {
        var bold = book.createFont();
        bold.setBold(true);
        var style = book.createCellStyle();
        style.setFont(bold);
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    CellStyle of(Column.Kind kind) {
        return kinds.get(kind);
    }

    CellStyle head() {
        return head;
    }

    /** For a text that begins like a formula: Excel leaves it alone, also when somebody edits the cell. */
    CellStyle quoted() {
        return quoted;
    }
}

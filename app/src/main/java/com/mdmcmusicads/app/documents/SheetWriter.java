package com.mdmcmusicads.app.documents;

import com.mdmcmusicads.app.calendar.BusinessHours;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Writes an Excel file row by row: however many there are, a hundred are in memory. A text stays a text, also when it
 * begins like a formula.
 */
public final class SheetWriter implements AutoCloseable {

    /** What a browser calls such a file. */
    public static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int IN_MEMORY = 100;
    private static final String FORMULA_SIGNS = "=+-@\t\r";
    private static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

    private final SXSSFWorkbook book = new SXSSFWorkbook(null, IN_MEMORY, true, false);
    private final SheetStyles styles;
    private final List<Column> columns;
    private final SXSSFSheet sheet;
    private int rows;

    /** @param reader decides how dates are written; numbers follow the reader's own Excel */
    public SheetWriter(String name, Locale reader, List<Column> columns) {
        this.columns = List.copyOf(columns);
        styles = new SheetStyles(book, reader);
        sheet = book.createSheet(WorkbookUtil.createSafeSheetName(name));
        head();
    }

    private void head() {
        var row = sheet.createRow(rows++);
        for (var at = 0; at < columns.size(); at++) {
            var column = columns.get(at);
            sheet.setColumnWidth(at, Math.min(255, column.width()) * 256);
            var cell = row.createCell(at);
            cell.setCellValue(column.title());
            cell.setCellStyle(styles.head());
        }
        sheet.createFreezePane(0, 1);
        sheet.setAutoFilter(new CellRangeAddress(0, 0, 0, columns.size() - 1));
    }

    /** One value a column; null leaves the cell empty. */
    public void row(Object... values) {
        var row = sheet.createRow(rows++);
        for (var at = 0; at < values.length; at++) {
            if (values[at] != null) {
                write(row, at, values[at]);
            }
        }
    }

    private void write(Row row, int at, Object value) {
        var cell = row.createCell(at);
        cell.setCellStyle(styles.of(columns.get(at).kind()));
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof Instant moment) {
            cell.setCellValue(moment.atZone(BusinessHours.PARIS).toLocalDateTime());
        } else if (value instanceof LocalDate day) {
            cell.setCellValue(day);
        } else {
            text(cell, value.toString());
        }
    }

    private void text(Cell cell, String text) {
        cell.setCellValue(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
        var isLikeAFormula = !text.isEmpty() && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0;
        cell.setCellStyle(isLikeAFormula ? styles.quoted() : styles.of(Column.Kind.TEXT));
    }

    /** How many rows there are so far, without the first. */
    public int rows() {
        return rows - 1;
    }

    /** Writes the whole file; nothing more can be added. */
    public void writeTo(OutputStream target) {
        try {
            book.write(target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Forgets what was kept on disk meanwhile. */
    @Override
    public void close() {
        try {
            book.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package com.mdmcmusicads.app.documents;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;

/** Puts the cells of an Excel row, of which the empty ones are not told, back in their places. */
final class ExcelRows implements SheetContentsHandler {

    private final Rows rows;
    private List<String> cells = new ArrayList<>();

    ExcelRows(Rows rows) {
        this.rows = rows;
    }

    @Override
    public void startRow(int number) {
        cells = new ArrayList<>();
    }

    @Override
    public void cell(String address, String text, XSSFComment comment) {
        var column = address == null ? cells.size() : new CellReference(address).getCol();
        rows.refuseTooWide(column + 1);
        while (cells.size() < column) {
            cells.add("");
        }
        cells.add(text == null ? "" : text);
    }

    @Override
    public void endRow(int number) {
        if (!rows.take(number + 1, cells)) {
            throw new ExcelSource.Enough();
        }
    }
}

package com.mdmcmusicads.app.documents;

import java.util.List;

/**
 * One row as it stands in the file.
 *
 * @param number as the spreadsheet counts it, from 1
 * @param cells trimmed; an empty cell is an empty text
 */
public record SheetRow(int number, List<String> cells) {

    /** The cell, also beyond the end of the row. */
    public String cell(int at) {
        return at >= 0 && at < cells.size() ? cells.get(at) : "";
    }
}

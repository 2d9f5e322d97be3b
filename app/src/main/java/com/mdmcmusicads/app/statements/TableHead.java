package com.mdmcmusicads.app.statements;

import com.mdmcmusicads.app.documents.SheetRow;
import java.util.List;

/**
 * The head of a bank's table.
 *
 * @param titles of its columns
 * @param samples the first rows below it
 * @param choice what the titles suggest
 * @param bank whose table it looks like, or null
 */
public record TableHead(List<String> titles, List<SheetRow> samples, ColumnChoice choice, BankLayout bank) {}

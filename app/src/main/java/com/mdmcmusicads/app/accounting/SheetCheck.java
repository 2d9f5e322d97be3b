package com.mdmcmusicads.app.accounting;

import com.mdmcmusicads.app.accounting.FecFinding.Code;
import com.mdmcmusicads.app.documents.SheetReader;
import com.mdmcmusicads.app.documents.SheetRow;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads a journal in Excel again: as many rows as there are lines, both sides of the sum that was booked. */
final class SheetCheck {

    private static final SheetReader.Limits LIMITS = new SheetReader.Limits(500L << 20, 4L << 30, 1_048_575, 20, 1000);

    private final FecExpected expected;
    private BigDecimal debits = BigDecimal.ZERO;
    private BigDecimal credits = BigDecimal.ZERO;
    private BigDecimal income = BigDecimal.ZERO;
    private int rows;

    SheetCheck(FecExpected expected) {
        this.expected = expected;
    }

    List<FecFinding> check(Path file) {
        new SheetReader(LIMITS).read(file, this::take);
        var findings = new ArrayList<FecFinding>();
        differs(findings, Code.LINE_COUNT, new BigDecimal(rows - 1), new BigDecimal(expected.lines()));
        differs(findings, Code.IMBALANCE, debits, credits);
        differs(findings, Code.TOTAL, debits, expected.debit());
        differs(findings, Code.INCOME_SUM, income, expected.income());
        return findings;
    }

    private boolean take(SheetRow row) {
        if (rows++ > 0) {
            var debit = amount(row.cell(JournalSheet.DEBIT));
            var credit = amount(row.cell(JournalSheet.CREDIT));
            debits = debits.add(debit);
            credits = credits.add(credit);
            if (row.cell(JournalSheet.ACCOUNT).startsWith("70")) {
                income = income.add(credit).subtract(debit);
            }
        }
        return true;
    }

    private static BigDecimal amount(String cell) {
        return cell.isEmpty() ? BigDecimal.ZERO : new BigDecimal(cell);
    }

    private static void differs(List<FecFinding> findings, Code code, BigDecimal found, BigDecimal wanted) {
        if (found.compareTo(wanted) != 0) {
            findings.add(new FecFinding(0, code, found.toPlainString() + " ≠ " + wanted.toPlainString()));
        }
    }
}

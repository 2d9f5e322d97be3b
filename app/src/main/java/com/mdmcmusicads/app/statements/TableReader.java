package com.mdmcmusicads.app.statements;

import com.mdmcmusicads.app.documents.SheetReader;
import com.mdmcmusicads.app.documents.SheetRow;
import com.mdmcmusicads.app.money.Money;
import com.mdmcmusicads.app.statements.LineFault.Reason;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.stream.Collectors;

/** One table of a bank, its columns known. */
final class TableReader {

    private final ColumnChoice choice;
    private final String account;
    private final Currency currency;
    private final Identities identities = new Identities();
    private final List<StatementLine> lines = new ArrayList<>();
    private final List<BigDecimal> balances = new ArrayList<>();
    private final List<LineFault> faults = new ArrayList<>();

    TableReader(ColumnChoice choice, String account, Currency currency) {
        this.choice = choice;
        this.account = account;
        this.currency = currency;
    }

    Statement read(Path file, SheetReader sheets) {
        sheets.read(file, this::take);
        var days = lines.stream().map(StatementLine::day).sorted().toList();
        var ends = new RunningBalance(lines, balances, currency);
        return new Statement(
                account,
                currency,
                null,
                days.isEmpty() ? null : days.get(0),
                days.stream().max(Comparator.naturalOrder()).orElse(null),
                ends.opening(),
                ends.closing(),
                lines,
                faults,
                0);
    }

    private boolean take(SheetRow row) {
        if (row.number() > choice.headRow()) {
            try {
                lines.add(identities.identify(line(row)));
                balances.add(balance(row));
            } catch (Unreadable unreadable) {
                faults.add(unreadable.at(row.number()));
            }
        }
        return true;
    }

    private StatementLine line(SheetRow row) throws Unreadable {
        var day = day(row, BankColumn.DAY);
        var said = cell(row, BankColumn.VALUE_DAY);
        return new StatementLine(
                row.number(),
                "",
                day,
                said.isEmpty() ? day : Days.table(said),
                amount(row),
                orNull(cell(row, BankColumn.COUNTERPARTY)),
                null,
                text(row),
                orNull(cell(row, BankColumn.END_TO_END)),
                orNull(cell(row, BankColumn.BANK_REFERENCE)),
                null,
                null,
                false);
    }

    private LocalDate day(SheetRow row, BankColumn column) throws Unreadable {
        return Days.table(cell(row, column));
    }

    private Money amount(SheetRow row) throws Unreadable {
        refuseOtherCurrency(cell(row, BankColumn.CURRENCY));
        var one = cell(row, BankColumn.AMOUNT);
        var figure = one.isEmpty() ? ofTwo(row) : Figures.table(one);
        try {
            return new Money(figure, currency);
        } catch (ArithmeticException finer) {
            throw new Unreadable(Reason.AMOUNT, one);
        }
    }

    /** A debit may be written with its sign or without. */
    private BigDecimal ofTwo(SheetRow row) throws Unreadable {
        var out = figure(cell(row, BankColumn.DEBIT));
        var in = figure(cell(row, BankColumn.CREDIT));
        if (out.signum() != 0 && in.signum() != 0) {
            throw new Unreadable(Reason.TWO_AMOUNTS, cell(row, BankColumn.DEBIT));
        }
        if (out.signum() == 0 && in.signum() == 0) {
            throw new Unreadable(Reason.NO_AMOUNT, "");
        }
        return in.signum() == 0 ? out.abs().negate() : in;
    }

    private static BigDecimal figure(String said) throws Unreadable {
        return said.isEmpty() ? BigDecimal.ZERO : Figures.table(said);
    }

    private void refuseOtherCurrency(String said) throws Unreadable {
        if (said.isEmpty()) {
            return;
        }
        var found = Currencies.find(said).orElseThrow(() -> new Unreadable(Reason.CURRENCY_UNKNOWN, said));
        if (!found.equals(currency)) {
            throw new Unreadable(Reason.CURRENCY_OTHER, said);
        }
    }

    private String text(SheetRow row) {
        return choice.allAt(BankColumn.TEXT).stream()
                .map(row::cell)
                .filter(cell -> !cell.isEmpty())
                .distinct()
                .collect(Collectors.joining(" "))
                .replaceAll("\\s+", " ");
    }

    private BigDecimal balance(SheetRow row) {
        try {
            var said = cell(row, BankColumn.BALANCE);
            return said.isEmpty() ? null : Figures.table(said);
        } catch (Unreadable unclear) {
            return null;
        }
    }

    private String cell(SheetRow row, BankColumn column) {
        return row.cell(choice.at(column));
    }

    private static String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}

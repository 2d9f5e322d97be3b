package com.mdmcmusicads.app.accounting;

import com.mdmcmusicads.app.accounting.FecFinding.Code;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/** Checks the lines of a FEC one after the other, and each entry when the next one begins. */
final class FecEntryCheck {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,15},\\d{2}");
    private static final Set<String> JOURNALS = Set.of("VE", "BQ", "EN", "OD");
    private static final String INCOME_CLASS = "70";
    private static final String CLIENTS_CLASS = "411";

    private final FecExpected expected;
    private final BiConsumer<Code, String> find;
    private int current;
    private String common;
    private BigDecimal balance = BigDecimal.ZERO;
    private BigDecimal debits = BigDecimal.ZERO;
    private BigDecimal credits = BigDecimal.ZERO;
    private BigDecimal income = BigDecimal.ZERO;

    FecEntryCheck(FecExpected expected, BiConsumer<Code, String> find) {
        this.expected = expected;
        this.find = find;
    }

    void take(int line, List<String> cells) {
        number(cells);
        days(cells);
        account(cells);
        amounts(cells);
        pairs(cells);
    }

    private void number(List<String> cells) {
        var said = FecColumn.EcritureNum.of(cells);
        if (!said.matches("[1-9]\\d{0,8}")) {
            find.accept(Code.NUMBER, said);
            return;
        }
        var number = Integer.parseInt(said);
        if (number != current) {
            close();
            if (number != current + 1) {
                find.accept(Code.GAP, current + " → " + number);
            }
            current = number;
            common = common(cells);
        } else if (!common(cells).equals(common)) {
            find.accept(Code.ENTRY_DIFFERS, said);
        }
    }

    private static String common(List<String> cells) {
        return String.join(
                "\n",
                FecColumn.JournalCode.of(cells),
                FecColumn.EcritureDate.of(cells),
                FecColumn.PieceRef.of(cells),
                FecColumn.PieceDate.of(cells),
                FecColumn.ValidDate.of(cells));
    }

    private void close() {
        if (balance.signum() != 0) {
            find.accept(Code.ENTRY_IMBALANCE, current + " : " + balance);
        }
        balance = BigDecimal.ZERO;
    }

    private void days(List<String> cells) {
        if (!JOURNALS.contains(FecColumn.JournalCode.of(cells))) {
            find.accept(Code.JOURNAL, FecColumn.JournalCode.of(cells));
        }
        day(FecColumn.PieceDate.of(cells));
        day(FecColumn.ValidDate.of(cells));
        var day = day(FecColumn.EcritureDate.of(cells));
        if (day != null && (day.isBefore(expected.from()) || day.isAfter(expected.to()))) {
            find.accept(Code.OUTSIDE_YEAR, FecColumn.EcritureDate.of(cells));
        }
    }

    private LocalDate day(String said) {
        try {
            return LocalDate.parse(said, DAY);
        } catch (DateTimeParseException unclear) {
            find.accept(Code.DAY, said);
            return null;
        }
    }

    private void account(List<String> cells) {
        var account = FecColumn.CompteNum.of(cells);
        if (!expected.accounts().contains(account)) {
            find.accept(Code.ACCOUNT, account);
        }
        var isClient = account.startsWith(CLIENTS_CLASS);
        if (isClient != !FecColumn.CompAuxNum.of(cells).isEmpty()
                || isClient != !FecColumn.CompAuxLib.of(cells).isEmpty()) {
            find.accept(Code.AUXILIARY, account);
        }
        if (account.startsWith(INCOME_CLASS)) {
            if (!expected.incomeAccounts().contains(account)) {
                find.accept(Code.INCOME_ACCOUNT, account);
            }
            if (!FecColumn.JournalCode.of(cells).equals("VE")) {
                find.accept(Code.INCOME_JOURNAL, FecColumn.JournalCode.of(cells));
            }
        }
    }

    private void amounts(List<String> cells) {
        var debit = amount(FecColumn.Debit.of(cells));
        var credit = amount(FecColumn.Credit.of(cells));
        if ((debit.signum() == 0) == (credit.signum() == 0)) {
            find.accept(Code.BOTH_SIDES, FecColumn.Debit.of(cells) + " / " + FecColumn.Credit.of(cells));
        }
        balance = balance.add(debit).subtract(credit);
        debits = debits.add(debit);
        credits = credits.add(credit);
        if (FecColumn.CompteNum.of(cells).startsWith(INCOME_CLASS)) {
            income = income.add(credit).subtract(debit);
        }
    }

    private BigDecimal amount(String said) {
        if (!AMOUNT.matcher(said).matches()) {
            find.accept(Code.AMOUNT, said);
            return BigDecimal.ZERO;
        }
        return new BigDecimal(said.replace(',', '.'));
    }

    private void pairs(List<String> cells) {
        var letterDay = FecColumn.DateLet.of(cells);
        if (FecColumn.EcritureLet.of(cells).isEmpty() != letterDay.isEmpty()) {
            find.accept(Code.LETTER, FecColumn.EcritureLet.of(cells));
        } else if (!letterDay.isEmpty()) {
            day(letterDay);
        }
        if (FecColumn.Montantdevise.of(cells).isEmpty()
                != FecColumn.Idevise.of(cells).isEmpty()) {
            find.accept(Code.CURRENCY, FecColumn.Idevise.of(cells));
        }
    }

    void end(int lines) {
        close();
        differs(Code.IMBALANCE, debits, credits);
        differs(Code.TOTAL, debits, expected.debit());
        differs(Code.INCOME_SUM, income, expected.income());
        differs(Code.LINE_COUNT, new BigDecimal(lines), new BigDecimal(expected.lines()));
        differs(Code.ENTRY_COUNT, new BigDecimal(current), new BigDecimal(expected.entries()));
    }

    private void differs(Code code, BigDecimal found, BigDecimal wanted) {
        if (found.compareTo(wanted) != 0) {
            find.accept(code, found.toPlainString() + " ≠ " + wanted.toPlainString());
        }
    }
}

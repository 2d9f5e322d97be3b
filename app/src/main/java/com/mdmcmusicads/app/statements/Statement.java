package com.mdmcmusicads.app.statements;

import com.mdmcmusicads.app.money.Money;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * One account over one period, as the bank tells it.
 *
 * @param account IBAN without spaces; null where the file does not say
 * @param reference the bank's name for this statement, or null
 * @param from first day, or null
 * @param to last day, or null
 * @param opening balance before the first line, or null
 * @param closing balance after the last line, or null
 * @param lines booked ones only, in the order of the file
 * @param faults lines that cannot be read
 * @param pending how many lines are announced but not booked; they come again once they are
 */
public record Statement(
        String account,
        Currency currency,
        String reference,
        LocalDate from,
        LocalDate to,
        Money opening,
        Money closing,
        List<StatementLine> lines,
        List<LineFault> faults,
        int pending) {

    public Statement {
        lines = List.copyOf(lines);
        faults = List.copyOf(faults);
    }

    public Money total() {
        return lines.stream().map(StatementLine::amount).reduce(Money.zero(currency), Money::plus);
    }

    /** What is missing between opening, lines and closing; zero when all is there, empty where the bank gives no balance. */
    public Optional<Money> gap() {
        return opening == null || closing == null
                ? Optional.empty()
                : Optional.of(closing.minus(opening.plus(total())));
    }

    /** The last day anything is told about; null for an empty statement without dates. */
    public LocalDate lastDay() {
        var booked = lines.stream().map(StatementLine::day).max(LocalDate::compareTo);
        return to != null ? to : booked.orElse(null);
    }
}

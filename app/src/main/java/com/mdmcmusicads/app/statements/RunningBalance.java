package com.mdmcmusicads.app.statements;

import com.mdmcmusicads.app.money.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Objects;

/** Opening and closing balance of a table that gives the balance after each line, whether it runs up or down in time. */
final class RunningBalance {

    private final List<StatementLine> lines;
    private final List<BigDecimal> balances;
    private final Currency currency;

    /** @param balances one a line, null where there is none */
    RunningBalance(List<StatementLine> lines, List<BigDecimal> balances, Currency currency) {
        this.lines = lines;
        this.balances = balances;
        this.currency = currency;
    }

    Money opening() {
        if (!isComplete()) {
            return null;
        }
        var first = isNewestFirst() ? lines.size() - 1 : 0;
        return balance(first).minus(lines.get(first).amount());
    }

    Money closing() {
        return isComplete() ? balance(isNewestFirst() ? 0 : lines.size() - 1) : null;
    }

    private boolean isComplete() {
        return !lines.isEmpty() && balances.stream().allMatch(Objects::nonNull);
    }

    private Money balance(int at) {
        return Money.rounded(balances.get(at), currency);
    }

    /** By the days; within one day, by which way the second balance follows from the first. */
    private boolean isNewestFirst() {
        var days = lines.get(0).day().compareTo(lines.get(lines.size() - 1).day());
        if (days != 0 || lines.size() == 1) {
            return days > 0;
        }
        return !balance(0).plus(lines.get(1).amount()).equals(balance(1));
    }
}

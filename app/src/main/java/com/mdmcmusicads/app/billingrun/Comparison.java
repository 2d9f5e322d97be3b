package com.mdmcmusicads.app.billingrun;

import com.mdmcmusicads.app.billingrun.LastMonth.Billed;
import com.mdmcmusicads.app.subscriptions.Charge;
import com.mdmcmusicads.app.subscriptions.PricedBill;
import java.math.BigDecimal;
import java.util.List;

/** Says why two months of a subscription differ. */
final class Comparison {

    private Comparison() {}

    /** @param last null when nothing was billed a month before */
    static Difference of(List<PricedBill> bills, Billed last) {
        if (bills.isEmpty()) {
            return gone(last);
        }
        if (months(bills) > 1) {
            return Difference.CATCH_UP;
        }
        if (last == null) {
            return isFirst(bills) ? Difference.NEW : Difference.RESUMED;
        }
        return changed(bills, last);
    }

    private static Difference gone(Billed last) {
        return switch (last.state()) {
            case "PAUSED" -> Difference.PAUSED;
            case "CANCELLED", "ENDED" -> Difference.ENDED;
            default -> Difference.NOT_DUE;
        };
    }

    private static Difference changed(List<PricedBill> bills, Billed last) {
        var charges =
                bills.stream().flatMap(one -> one.bill().charges().stream()).toList();
        var net = charges.stream().map(charge -> charge.net().amount()).toList();
        if (sum(net).compareTo(last.net().amount()) == 0) {
            return Difference.SAME;
        }
        if (!last.isWhole() || !charges.stream().allMatch(Charge::isWhole)) {
            return Difference.PRORATA;
        }
        var now = charges.stream()
                .map(charge -> charge.line().offerCode())
                .sorted()
                .toList();
        var then = last.lines().stream().map(LastMonth.Line::offer).sorted().toList();
        return now.equals(then) ? Difference.PRICE : Difference.CHANGED;
    }

    private static BigDecimal sum(List<BigDecimal> amounts) {
        return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean isFirst(List<PricedBill> bills) {
        return bills.get(0).bill().period().number() == 1;
    }

    static long months(List<PricedBill> bills) {
        return bills.stream().filter(one -> one.bill().part() == 0).count();
    }
}

package com.mdmcmusicads.app.invoices;

import com.mdmcmusicads.app.invoices.InvoiceRefusal.Reason;
import com.mdmcmusicads.app.money.Money;
import com.mdmcmusicads.app.vat.PricedLine;
import com.mdmcmusicads.app.vat.Totals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Makes the lines of a credit note out of what is asked for and what is left. */
final class CreditPlan {

    private CreditPlan() {}

    /** The lines of a credit note: a line that is taken back whole keeps its quantity and price. */
    static List<DraftLine> lines(NewCredit given, InvoiceSheet original, Left left) {
        var wanted = given.lines().isEmpty() ? left.everything() : given.lines();
        var lines = new ArrayList<DraftLine>();
        for (var line : wanted) {
            lines.add(line(line, original, left));
        }
        if (lines.isEmpty()
                || wanted.stream().map(CreditLine::position).distinct().count() < wanted.size()) {
            throw new InvoiceRefusal(Reason.TOO_MUCH, original.number());
        }
        fit(lines, left);
        return lines;
    }

    private static DraftLine line(CreditLine wanted, InvoiceSheet original, Left left) {
        var of = original.lines().stream()
                .filter(line -> line.position() == wanted.position())
                .findFirst()
                .orElseThrow(() -> new InvoiceRefusal(Reason.INVALID, "line " + wanted.position()));
        var rest = left.of(of);
        var net = wanted.net() == null ? rest : wanted.net();
        if (!net.isPositive()) {
            throw new InvoiceRefusal(wanted.net() == null ? Reason.TOO_MUCH : Reason.INVALID, "amount " + net);
        }
        if (net.compareTo(rest) > 0) {
            throw new InvoiceRefusal(Reason.TOO_MUCH, net + " of " + rest);
        }
        return net.equals(of.net()) ? whole(of) : part(of, net);
    }

    private static DraftLine whole(InvoiceSheet.Line of) {
        var line = new NewLine(
                of.label(),
                of.detail(),
                of.quantity(),
                of.unitCode(),
                of.unitPrice(),
                of.discount(),
                of.revenue(),
                of.platform());
        return new DraftLine(line, of.vat(), of.position());
    }

    private static DraftLine part(InvoiceSheet.Line of, Money net) {
        var line = new NewLine(
                of.label(), of.detail(), BigDecimal.ONE, "C62", net, BigDecimal.ZERO, of.revenue(), of.platform());
        return new DraftLine(line, of.vat(), of.position());
    }

    /**
     * Tax is rounded once a document, so parts of an invoice may come to a cent or two more than the whole: what is too
     * much is taken off the last line that can bear it.
     */
    private static void fit(List<DraftLine> lines, Left left) {
        for (var at = lines.size() - 1; at >= 0; at--) {
            var over = gross(lines).minus(left.gross());
            if (!over.isPositive()) {
                return;
            }
            var net = priced(lines.get(at)).net();
            if (net.compareTo(over) > 0) {
                lines.set(at, cut(lines.get(at), net.minus(over)));
            }
        }
        if (gross(lines).compareTo(left.gross()) > 0) {
            throw new InvoiceRefusal(Reason.TOO_MUCH, gross(lines) + " of " + left.gross());
        }
    }

    private static DraftLine cut(DraftLine entry, Money net) {
        var line = entry.line();
        var less = new NewLine(
                line.label(),
                line.detail(),
                BigDecimal.ONE,
                "C62",
                net,
                BigDecimal.ZERO,
                line.revenue(),
                line.platform());
        return new DraftLine(less, entry.vat(), entry.creditedPosition());
    }

    private static Money gross(List<DraftLine> lines) {
        var priced = lines.stream().map(CreditPlan::priced).toList();
        return Totals.of(priced, priced.get(0).unitPrice().currency()).gross();
    }

    private static PricedLine priced(DraftLine entry) {
        var line = entry.line();
        return new PricedLine(line.quantity(), line.unitPrice(), line.discount(), entry.vat());
    }
}

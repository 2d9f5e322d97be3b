package com.mdmcmusicads.app.invoices;

import com.mdmcmusicads.app.invoices.InvoiceRefusal.Reason;
import com.mdmcmusicads.app.money.Money;
import com.mdmcmusicads.app.vat.PricedLine;
import com.mdmcmusicads.app.vat.Totals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What may still be taken back of an invoice, line by line and in all. */
@Component
class Credits {

    private final JdbcClient sql;

    Credits(JdbcClient sql) {
        this.sql = sql;
    }

    /** What the issued credit notes have left of an invoice. */
    Left left(InvoiceSheet original) {
        var taken = sql.sql("""
                        select credited_position, sum(line.net_amount) from invoice_line line
                        join invoice on invoice.id = line.invoice_id
                        where invoice.credited_id = ?::uuid and invoice.state = 'ISSUED' group by credited_position""")
                .param(original.id())
                .query((row, number) -> Map.entry(row.getInt(1), row.getBigDecimal(2)))
                .list();
        var gross = sql.sql("select coalesce(sum(gross_amount), 0) from invoice"
                        + " where credited_id = ?::uuid and state = 'ISSUED'")
                .param(original.id())
                .query(BigDecimal.class)
                .single();
        return Left.of(original, Map.ofEntries(taken.toArray(Map.Entry[]::new)), gross);
    }

    /** The lines of a credit note: a line that is taken back whole keeps its quantity and price. */
    List<DraftLine> lines(NewCredit given, InvoiceSheet original) {
        var left = left(original);
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
        var priced = lines.stream().map(Credits::priced).toList();
        return Totals.of(priced, priced.get(0).unitPrice().currency()).gross();
    }

    private static PricedLine priced(DraftLine entry) {
        var line = entry.line();
        return new PricedLine(line.quantity(), line.unitPrice(), line.discount(), entry.vat());
    }

    /** Makes other credit notes on the same invoice wait until this transaction ends. */
    void lockOriginal(InvoiceSheet.Credited credited) {
        sql.sql("select 1 from invoice where id = ?::uuid for update")
                .param(credited.invoiceId())
                .query(Integer.class)
                .single();
    }

    /** @throws InvoiceRefusal when it takes back more than is left */
    void require(InvoiceSheet credit, InvoiceSheet original) {
        var left = left(original);
        for (var line : credit.lines()) {
            var of = original.lines().get(line.creditedPosition() - 1);
            if (line.net().compareTo(left.of(of)) > 0) {
                throw new InvoiceRefusal(Reason.TOO_MUCH, line.net() + " of " + left.of(of));
            }
        }
        if (credit.totals().gross().compareTo(left.gross()) > 0) {
            throw new InvoiceRefusal(Reason.TOO_MUCH, credit.totals().gross() + " of " + left.gross());
        }
    }
}

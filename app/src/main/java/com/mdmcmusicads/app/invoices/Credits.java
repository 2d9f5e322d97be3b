package com.mdmcmusicads.app.invoices;

import com.mdmcmusicads.app.invoices.InvoiceRefusal.Reason;
import java.math.BigDecimal;
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

package com.mdmcmusicads.app.invoices;

import com.mdmcmusicads.app.money.Money;
import com.mdmcmusicads.app.vat.VatCategory;
import com.mdmcmusicads.app.vat.VatTreatment;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The lines of invoices, as rows that can be summed. */
@Repository
class InvoiceLines {

    private static final String INSERT = """
            insert into invoice_line (invoice_id, position, label, detail, quantity, unit_code, unit_price_amount, discount,
                revenue, platform, vat_category, vat_rate, vat_code, vat_reason_fr, vat_reason_en, net_amount,
                credited_position)
            values (?::uuid, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final JdbcClient sql;
    private final JdbcTemplate batch;

    InvoiceLines(JdbcClient sql, JdbcTemplate batch) {
        this.sql = sql;
        this.batch = batch;
    }

    /** Those of a draft, in order. */
    List<DraftLine> of(StoredInvoice draft) {
        return sql.sql("select * from invoice_line where invoice_id = ?::uuid order by position")
                .param(draft.id())
                .query((row, number) -> line(row, draft))
                .list();
    }

    /** In place of those that were there. */
    void replace(InvoiceSheet sheet) {
        sql.sql("delete from invoice_line where invoice_id = ?::uuid")
                .param(sheet.id())
                .update();
        add(sheet);
    }

    void add(InvoiceSheet sheet) {
        batch.batchUpdate(INSERT, sheet.lines(), sheet.lines().size() + 1, (row, line) -> {
            row.setString(1, sheet.id());
            row.setInt(2, line.position());
            row.setString(3, line.label());
            row.setString(4, line.detail());
            row.setBigDecimal(5, line.quantity());
            row.setString(6, line.unitCode());
            row.setBigDecimal(7, line.unitPrice().amount());
            row.setBigDecimal(8, line.discount());
            row.setString(9, line.revenue().name());
            row.setString(10, line.platform());
            row.setString(11, line.vat().category().name());
            row.setBigDecimal(12, line.vat().rate());
            row.setString(13, line.vat().code());
            row.setString(14, line.vat().reasonFr());
            row.setString(15, line.vat().reasonEn());
            row.setBigDecimal(16, line.net().amount());
            row.setObject(17, line.creditedPosition());
        });
    }

    private static DraftLine line(ResultSet row, StoredInvoice draft) throws SQLException {
        var line = new NewLine(
                row.getString("label"),
                row.getString("detail"),
                row.getBigDecimal("quantity").stripTrailingZeros(),
                row.getString("unit_code"),
                new Money(row.getBigDecimal("unit_price_amount"), draft.currency()),
                row.getBigDecimal("discount").stripTrailingZeros(),
                Revenue.valueOf(row.getString("revenue")),
                row.getString("platform"));
        var credited = row.getObject("credited_position", Integer.class);
        return credited == null ? DraftLine.of(line) : new DraftLine(line, vat(row), credited);
    }

    private static VatTreatment vat(ResultSet row) throws SQLException {
        return new VatTreatment(
                VatCategory.valueOf(row.getString("vat_category")),
                row.getBigDecimal("vat_rate"),
                row.getString("vat_code"),
                row.getString("vat_reason_fr"),
                row.getString("vat_reason_en"));
    }
}

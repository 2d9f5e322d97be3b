package com.mdmcmusicads.app.invoices;

import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.numbering.Drawn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of invoices. */
@Repository
class Invoices {

    private static final String READ = """
            select invoice.*, original.number as original_number, original.issue_day as original_day
            from invoice left join invoice original on original.id = invoice.credited_id
            where invoice.""";

    private final JdbcClient sql;

    Invoices(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<StoredInvoice> find(String id) {
        return isId(id) ? one("id = ?::uuid", id) : Optional.empty();
    }

    /** Makes others who would change it wait until this transaction ends. */
    Optional<StoredInvoice> lock(String id) {
        return isId(id) ? one("id = ?::uuid for update of invoice", id) : Optional.empty();
    }

    Optional<StoredInvoice> withReference(String reference) {
        return one("reference = ?", reference);
    }

    Optional<String> withNumber(String number) {
        return sql.sql("select id::text from invoice where number = ?")
                .param(number)
                .query(String.class)
                .optional();
    }

    private Optional<StoredInvoice> one(String condition, String value) {
        return sql.sql(READ + condition).param(value).query(Invoices::stored).optional();
    }

    /** False when another one has the reference already; it waits for whoever is just writing it. */
    boolean insert(StoredInvoice draft, InvoiceSheet sheet, String words, Instant now) {
        return sql.sql("""
                        insert into invoice (id, kind, state, client_id, client_name, currency, supply_from, supply_to,
                            purchase_order, reference, origin_type, origin_id, credited_id, reason, net_amount, tax_amount,
                            gross_amount, created_at, search_words)
                        values (?::uuid, ?, 'DRAFT', ?::uuid, ?, ?, ?, ?, ?, ?, ?, ?, ?::uuid, ?, ?, ?, ?, ?, ?)
                        on conflict (reference) do nothing""")
                        .params(
                                draft.id(),
                                draft.kind().name(),
                                draft.clientId(),
                                Words.name(sheet.buyer()),
                                draft.currency().getCurrencyCode(),
                                draft.from(),
                                draft.to(),
                                draft.purchaseOrder(),
                                draft.reference(),
                                draft.origin() == null ? null : draft.origin().type(),
                                draft.origin() == null ? null : draft.origin().id(),
                                draft.credited() == null
                                        ? null
                                        : draft.credited().invoiceId(),
                                draft.credited() == null
                                        ? null
                                        : draft.credited().reason(),
                                sheet.totals().net().amount(),
                                sheet.totals().tax().amount(),
                                sheet.totals().gross().amount(),
                                Timestamp.from(now),
                                words)
                        .update()
                == 1;
    }

    /** False when somebody else changed or issued it meanwhile. */
    boolean update(StoredInvoice draft, InvoiceSheet sheet, String words) {
        return sql.sql("""
                        update invoice set version = version + 1, client_id = ?::uuid, client_name = ?, currency = ?,
                            supply_from = ?, supply_to = ?, purchase_order = ?, net_amount = ?, tax_amount = ?,
                            gross_amount = ?, search_words = ?
                        where id = ?::uuid and version = ? and state = 'DRAFT'""")
                        .params(
                                draft.clientId(),
                                Words.name(sheet.buyer()),
                                draft.currency().getCurrencyCode(),
                                draft.from(),
                                draft.to(),
                                draft.purchaseOrder(),
                                sheet.totals().net().amount(),
                                sheet.totals().tax().amount(),
                                sheet.totals().gross().amount(),
                                words,
                                draft.id(),
                                draft.version())
                        .update()
                == 1;
    }

    void issue(InvoiceSheet sheet, Drawn drawn, String words) {
        sql.sql("""
                update invoice set version = version + 1, state = 'ISSUED', client_name = ?, purchase_order = ?,
                    net_amount = ?, tax_amount = ?, gross_amount = ?, series = ?, year = ?, position = ?, number = ?,
                    issued_at = ?, issue_day = ?, due_day = ?, search_words = ?
                where id = ?::uuid""")
                .params(
                        Words.name(sheet.buyer()),
                        sheet.purchaseOrder(),
                        sheet.totals().net().amount(),
                        sheet.totals().tax().amount(),
                        sheet.totals().gross().amount(),
                        drawn.series(),
                        drawn.day().getYear(),
                        drawn.position(),
                        sheet.number(),
                        Timestamp.from(sheet.issuedAt()),
                        sheet.issueDay(),
                        sheet.dueDay(),
                        words,
                        sheet.id())
                .update();
    }

    void delete(String id) {
        sql.sql("delete from invoice where id = ?::uuid").param(id).update();
    }

    private static StoredInvoice stored(ResultSet row, int number) throws SQLException {
        var originType = row.getString("origin_type");
        return new StoredInvoice(
                row.getString("id"),
                row.getInt("version"),
                Kind.valueOf(row.getString("kind")),
                row.getString("client_id"),
                Currency.getInstance(row.getString("currency")),
                row.getObject("supply_from", LocalDate.class),
                row.getObject("supply_to", LocalDate.class),
                row.getString("purchase_order"),
                row.getString("reference"),
                originType == null ? null : new Subject(originType, row.getString("origin_id")),
                credited(row),
                row.getString("number"));
    }

    private static InvoiceSheet.Credited credited(ResultSet row) throws SQLException {
        var original = row.getString("credited_id");
        return original == null
                ? null
                : new InvoiceSheet.Credited(
                        original,
                        row.getString("original_number"),
                        row.getObject("original_day", LocalDate.class),
                        row.getString("reason"));
    }

    private static boolean isId(String id) {
        try {
            return UUID.fromString(id).toString().equalsIgnoreCase(id);
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}

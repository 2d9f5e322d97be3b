package com.mdmcmusicads.app.invoicebook;

import com.mdmcmusicads.app.invoices.InvoiceStanding;
import com.mdmcmusicads.app.texts.Folded;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A filter in the words of the database; what the reader may not see is left out here, not on the screen. */
final class InvoiceQuery {

    private static final String COLUMNS = """
            invoice.id::text as id, invoice.kind, invoice.number, invoice.client_name, invoice.issue_day, invoice.due_day,
            invoice.currency, invoice.net_amount, invoice.tax_amount, invoice.gross_amount, """;

    private static final String SIGN = "case invoice.kind when 'INVOICE' then 1 else -1 end * ";

    private final InvoiceStanding standing;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final InvoiceFilter filter;

    /**
     * @param mine what the reader may see, taking {@code :account}
     * @param standing how payments are joined, or null
     */
    InvoiceQuery(InvoiceFilter filter, String mine, String account, InvoiceStanding standing) {
        this.filter = filter;
        this.standing = standing;
        where(mine, "account", account);
        Folded.patterns(filter.words()).forEach(this::contains);
        if (filter.state() != null) {
            where("invoice.state = :state", "state", filter.state().name());
        }
        if (filter.kind() != null) {
            where("invoice.kind = :kind", "kind", filter.kind().name());
        }
        if (filter.month() != null) {
            where("invoice.issue_day >= :first", "first", filter.month().atDay(1));
            where("invoice.issue_day <= :last", "last", filter.month().atEndOfMonth());
        }
        if (filter.standing() != null && standing != null) {
            where(standing.state() + " = :standing", "standing", filter.standing());
        }
    }

    /** Only those of one client. */
    InvoiceQuery ofClient(String clientId) {
        where("invoice.client_id = :client::uuid", "client", clientId);
        return this;
    }

    /** One page; takes {@code :limit} and {@code :offset}. */
    String rows() {
        return everything() + " limit :limit offset :offset";
    }

    String everything() {
        return "select " + COLUMNS + ofStanding() + from() + " order by "
                + filter.order().sql(filter.descending());
    }

    /** How many there are, counted up to {@code :most}. */
    String count() {
        return "select count(*) from (select 1" + from() + " limit :most) counted";
    }

    String sums() {
        return "select count(*) as issued, coalesce(sum(" + SIGN + "invoice.net_amount), 0) as net, coalesce(sum("
                + SIGN
                + "invoice.tax_amount), 0) as tax, coalesce(sum(" + SIGN + "invoice.gross_amount), 0) as gross, "
                + (standing == null ? "null::numeric" : "coalesce(sum(" + standing.open() + "), 0)") + " as open"
                + from() + " and invoice.state = 'ISSUED'";
    }

    Map<String, Object> values() {
        return values;
    }

    private String ofStanding() {
        return standing == null
                ? "null as standing, null::numeric as open"
                : standing.state() + " as standing, " + standing.open() + " as open";
    }

    private String from() {
        var join = standing == null ? "" : " " + standing.join();
        return " from invoice" + join + " where " + String.join(" and ", conditions);
    }

    private void contains(String pattern) {
        var name = "word" + values.size();
        where("invoice.search_words like :" + name, name, pattern);
    }

    private void where(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
    }
}

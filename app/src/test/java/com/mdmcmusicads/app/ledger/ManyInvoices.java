package com.mdmcmusicads.app.ledger;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Tens of thousands of issued and paid invoices in a year to come and a series of their own, written as rows: what is
 * measured is what accounting makes of them, not how they are issued.
 */
public final class ManyInvoices {

    private static final int CLIENTS = 500;

    private final JdbcClient sql;

    public ManyInvoices(JdbcClient sql) {
        this.sql = sql;
    }

    public void add(int year, int count) {
        sql.sql("insert into number_series values ('B', 2000, 0, '2000-01-01', '') on conflict do nothing")
                .update();
        sql.sql("""
                        insert into client (id, version, name, contact, email, language, created_at, search_words)
                        select md5('many' || n)::uuid, 0, 'Client ' || n, 'Contact', 'c' || n || '@invoices.example', 'fr',
                            now(), 'client ' || n
                        from generate_series(0, ?) n on conflict do nothing""").param(CLIENTS - 1).update();
        invoices(year, count);
        payments(year, count);
        for (var table :
                new String[] {"invoice", "invoice_line", "receivable", "payment", "payment_movement", "allocation"}) {
            sql.sql("analyze " + table).update();
        }
    }

    private void invoices(int year, int count) {
        sql.sql("""
                        insert into invoice (id, kind, state, client_id, client_name, currency, net_amount, tax_amount,
                            gross_amount, created_at, search_words)
                        select md5(:year || 'i' || n)::uuid, 'INVOICE', 'DRAFT', md5('many' || n % :clients)::uuid,
                            'Client ' || n % :clients, 'EUR', 300, 60, 360, now(), 'many'
                        from generate_series(1, :count) n""")
                .param("year", String.valueOf(year))
                .param("clients", CLIENTS)
                .param("count", count)
                .update();
        sql.sql("""
                        insert into invoice_line (invoice_id, position, label, quantity, unit_code, unit_price_amount,
                            discount, revenue, vat_category, vat_rate, net_amount)
                        select md5(:year || 'i' || n)::uuid, p, 'Ligne', 1, 'MON', 100 * p, 0,
                            case p when 1 then 'SETUP' else 'FEE' end, 'S', 20, 100 * p
                        from generate_series(1, :count) n, generate_series(1, 2) p""").param("year", String.valueOf(year)).param("count", count).update();
        sql.sql("""
                        update invoice set state = 'ISSUED', series = 'B', year = :of, position = n,
                            number = 'B' || :of || '-' || lpad(n::text, 5, '0'), issued_at = now(),
                            issue_day = make_date(:of, 1, 1) + n % 360, due_day = make_date(:of, 1, 1) + n % 360 + 30
                        from generate_series(1, :count) n where id = md5(:year || 'i' || n)::uuid""")
                .param("of", year)
                .param("year", String.valueOf(year))
                .param("count", count)
                .update();
    }

    private void payments(int year, int count) {
        sql.sql("""
                        insert into receivable (invoice_id, number, client_id, gross_amount, currency, issued_on, due_on)
                        select id, number, client_id, gross_amount, currency, issue_day, due_day from invoice
                        where series = 'B' and year = ?""").param(year).update();
        sql.sql("""
                        insert into payment (id, client_id, method, currency, day, source, search_words, received_at,
                            received_by)
                        select md5(number)::uuid, client_id, 'TRANSFER', 'EUR', issue_day + 4, 'many/' || number, '', now(),
                            'bench'
                        from invoice where series = 'B' and year = ?""").param(year).update();
        sql.sql("""
                        insert into payment_movement (payment_id, kind, amount, day, source, made_by, made_at)
                        select md5(number)::uuid, 'RECEIVED', 360, issue_day + 4, 'many/' || number, 'bench', now()
                        from invoice where series = 'B' and year = ? order by position""").param(year).update();
        sql.sql("""
                        insert into allocation (payment_id, invoice_id, amount, day, made_by, made_at)
                        select md5(number)::uuid, id, 360, issue_day + 4, 'bench', now()
                        from invoice where series = 'B' and year = ? order by position""").param(year).update();
    }
}

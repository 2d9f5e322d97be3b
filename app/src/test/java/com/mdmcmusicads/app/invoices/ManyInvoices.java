package com.mdmcmusicads.app.invoices;

import com.mdmcmusicads.app.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tens of thousands of issued invoices for measurements: real rows, lines and seals, numbered and chained in the database
 * under its own triggers, in seconds. Nobody is told: no event, no process, no trail; whoever needs more than the invoices
 * (receivables for instance) adds it from them. On a database that has issued nothing yet their days go over the last
 * year, else they are all of today, because days never run backwards.
 */
@Component
public class ManyInvoices {

    private static final String ISSUE = """
            create or replace function pg_temp.many_invoices(templates uuid[], contents text[], wanted int, until date)
            returns void language plpgsql as $$
            declare
                book number_series;
                which int;
                fresh uuid;
                on_day date;
                place int;
                called text;
                said text;
                sealed text;
                start date;
            begin
                select * into book from number_series where series = 'F' for update;
                start := greatest(book.last_day, until - 360);
                for at in 1..wanted loop
                    which := 1 + at % array_length(templates, 1);
                    fresh := gen_random_uuid();
                    on_day := start + ((until - start) * at::bigint / wanted)::int;
                    place := case when extract(year from on_day) = book.year then book.last + 1 else 1 end;
                    called := 'F' || extract(year from on_day) || '-' || lpad(place::text, greatest(5, length(place::text)), '0');
                    insert into invoice (id, kind, state, client_id, client_name, currency, supply_from, supply_to,
                            net_amount, tax_amount, gross_amount, created_at, search_words)
                        select fresh, kind, 'DRAFT', client_id, client_name, currency, supply_from, supply_to,
                            net_amount, tax_amount, gross_amount, on_day, search_words
                        from invoice where id = templates[which];
                    insert into invoice_line (invoice_id, position, label, detail, quantity, unit_code, unit_price_amount,
                            discount, revenue, platform, vat_category, vat_rate, net_amount)
                        select fresh, line.position, label, detail, quantity, unit_code, unit_price_amount, discount, revenue,
                            platform, vat_category, vat_rate, net_amount
                        from invoice_line line where invoice_id = templates[which];
                    said := jsonb_set(jsonb_set(jsonb_set(jsonb_set(jsonb_set(contents[which]::jsonb,
                        '{id}', to_jsonb(fresh)), '{number}', to_jsonb(called)), '{issueDay}', to_jsonb(on_day)),
                        '{dueDay}', to_jsonb(on_day + 30)),
                        '{issuedAt}', to_jsonb(to_char(on_day, 'YYYY-MM-DD"T"08:00:00"Z"')))::text;
                    sealed := encode(sha256(convert_to(book.last_hash || E'\\n' || said, 'UTF8')), 'hex');
                    update number_series set year = extract(year from on_day), last = place, last_day = on_day,
                        last_hash = sealed where series = 'F';
                    update invoice set version = 1, state = 'ISSUED', series = 'F', year = extract(year from on_day),
                        position = place, number = called, issued_at = case when on_day < until then on_day + time '08:00' + at * interval '10 ms' else clock_timestamp() end,
                        issue_day = on_day, due_day = on_day + 30, search_words = lower(called) || ' ' || search_words
                        where id = fresh;
                    insert into invoice_seal (invoice_id, content, previous_hash, hash)
                        values (fresh, said, book.last_hash, sealed);
                    book.year := extract(year from on_day);
                    book.last := place;
                    book.last_hash := sealed;
                end loop;
            end $$""";

    private final InvoiceDesk desk;
    private final Billed billed;
    private final JdbcTemplate sql;

    ManyInvoices(InvoiceDesk desk, Billed billed, JdbcTemplate sql) {
        this.desk = desk;
        this.billed = billed;
        this.sql = sql;
    }

    /** Issues that many, of two companies and a private person, with one to three lines each. */
    @Transactional
    public void issue(int wanted) {
        var drafts = List.of(
                draft(billed.company("Label en nombre"), Billed.fee("200.00")),
                draft(billed.company("Studio en nombre"), Billed.fee("200.00"), Billed.fee("180.00"), setup()),
                draft(billed.person("Artiste en nombre"), Billed.fee("200.00"), setup()));
        var contents = drafts.stream()
                .map(id -> Seals.write(desk.sheet(id).issued("?", null)))
                .toArray(String[]::new);
        sql.execute("set local statement_timeout = '10min'");
        sql.execute(ISSUE);
        sql.query(
                "select pg_temp.many_invoices(?, ?, ?, ?)",
                row -> {},
                drafts.stream().map(UUID::fromString).toArray(UUID[]::new),
                contents,
                wanted,
                LocalDate.now(ZoneId.of("Europe/Paris")));
        drafts.forEach(desk::discard);
    }

    private String draft(String client, NewLine... lines) {
        return desk.draft(Billed.month(client, null, lines));
    }

    private static NewLine setup() {
        return new NewLine(
                "Mise en place",
                null,
                BigDecimal.ONE,
                "C62",
                Money.euros("149.99"),
                new BigDecimal("12.5"),
                Revenue.SETUP,
                "META");
    }
}

package com.mdmcmusicads.app.invoicecheck;

/** What must hold of all that was issued; each statement gives the numbers (or series) for which it does not. */
enum Rule {
    /** The number before it is missing. */
    GAP("""
            select number from (select number, position, lag(position, 1, 0) over (partition by series, year order by position)
                as before from invoice where state = 'ISSUED') numbers where position <> before + 1"""),

    /** It is of an earlier day than the number before it. */
    BACKWARDS("""
            select number from (select number, issue_day, lag(issue_day) over (partition by series order by year, position)
                as before from invoice where state = 'ISSUED') days where issue_day < before"""),

    /** The counter of the series stands elsewhere than its last number. */
    COUNTER("""
            select book.series from number_series book left join lateral (
                select year, position, hash from invoice left join invoice_seal on invoice_id = id
                where invoice.series = book.series and state = 'ISSUED' order by year desc, position desc limit 1) newest on true
            where book.series in (select series from invoice where state = 'ISSUED' union select 'F' union select 'A')
                and (coalesce(newest.position, 0) <> book.last or newest.year <> book.year
                    or coalesce(newest.hash, '') <> book.last_hash)"""),

    /** Nothing says what was issued. */
    SEAL_MISSING("""
            select number from invoice where state = 'ISSUED'
                and not exists (select from invoice_seal where invoice_id = id)"""),

    /** What was issued does not fit its seal. */
    HASH("""
            select number from invoice join invoice_seal on invoice_id = id
            where hash <> encode(sha256(convert_to(previous_hash || E'\\n' || content, 'UTF8')), 'hex')"""),

    /** The seal does not follow that of the number before. */
    CHAIN("""
            select number from (select number, previous_hash, lag(hash, 1, '') over (partition by series order by year, position)
                as before from invoice join invoice_seal on invoice_id = id where state = 'ISSUED') chain
            where previous_hash <> before"""),

    /** The row says something else than what was issued. */
    CONTENT("""
            select number from (select invoice.*, content::jsonb as said from invoice join invoice_seal on invoice_id = id) it
            where (said ->> 'number', said ->> 'issueDay', said ->> 'dueDay', said #>> '{buyer,clientId}')
                is distinct from (number, issue_day::text, due_day::text, client_id::text)
                or (said #>> '{totals,net,amount}')::numeric <> net_amount
                or (said #>> '{totals,tax,amount}')::numeric <> tax_amount
                or (said #>> '{totals,gross,amount}')::numeric <> gross_amount"""),

    /** The lines do not come to the total. */
    LINES("""
            select number from invoice left join (select invoice_id, sum(net_amount) as net from invoice_line
                group by invoice_id) lines on invoice_id = id
            where state = 'ISSUED' and coalesce(net, 0) <> net_amount"""),

    /** More was taken back than was invoiced. */
    CREDIT("""
            select original.number from invoice original join invoice credit on credit.credited_id = original.id
            where credit.state = 'ISSUED' group by original.id, original.number, original.gross_amount
            having sum(credit.gross_amount) > original.gross_amount""");

    private final String sql;

    Rule(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql;
    }
}

package com.mdmcmusicads.app.receivables;

import java.sql.Date;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of credit notes, as far as they are money. */
@Repository
class CreditRows {

    private final JdbcClient sql;

    CreditRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** False when it is known already. */
    boolean add(Credit credit) {
        return sql.sql("""
                        insert into credit
                            (credit_note_id, number, client_id, credited_id, gross_amount, currency, issued_on)
                        values (?::uuid, ?, ?::uuid, ?::uuid, ?, ?, ?) on conflict (credit_note_id) do nothing""")
                        .param(credit.creditNoteId())
                        .param(credit.number())
                        .param(credit.clientId())
                        .param(credit.creditedId())
                        .param(credit.gross().amount())
                        .param(credit.gross().currency().getCurrencyCode())
                        .param(Date.valueOf(credit.issued()))
                        .update()
                == 1;
    }

    Optional<Credit> find(String creditNoteId) {
        return Receivables.id(creditNoteId)
                .flatMap(id -> sql.sql("select * from credit where credit_note_id = ?")
                        .param(id)
                        .query(Credit::of)
                        .optional());
    }
}

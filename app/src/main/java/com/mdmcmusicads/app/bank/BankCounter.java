package com.mdmcmusicads.app.bank;

import com.mdmcmusicads.app.bank.StatementDesk.Consent;
import com.mdmcmusicads.app.receivables.PaymentRefused;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Where a whole statement is handed in without a screen: kept when nothing is wrong with it, its clear lines matched. */
@Service
@PreAuthorize("hasRole('ACCOUNTING')")
public class BankCounter {

    private final StatementDesk statements;
    private final MatchDesk matches;

    BankCounter(StatementDesk statements, MatchDesk matches) {
        this.statements = statements;
        this.matches = matches;
    }

    /** Whether any statement was ever brought. */
    public boolean isEmpty() {
        return statements.latest().isEmpty();
    }

    /** How many lines were new. */
    public int bring(String name, byte[] content) {
        return FileBytes.with(content, file -> statements.keep(statements.open(file, name), Consent.TO_NOTHING));
    }

    /** How many lines named their invoices with the exact amount, and are put on them now. */
    public int acceptExact() {
        var done = 0;
        for (var line : matches.exact()) {
            try {
                done += matches.acceptExact(line) ? 1 : 0;
            } catch (LineTaken | PaymentRefused changed) {
                // It stays open, for a person to look at.
            }
        }
        return done;
    }
}

package com.mdmcmusicads.app.bank;

import com.mdmcmusicads.app.statements.ColumnChoice;
import java.time.Instant;

/**
 * A file somebody brought.
 *
 * @param choice the columns of a table; empty for XML
 * @param broughtBy account id
 * @param importedAt null while its lines are not kept
 */
record BankFile(
        String id,
        String name,
        String sha256,
        boolean isXml,
        ColumnChoice choice,
        String broughtBy,
        Instant broughtAt,
        Instant importedAt) {

    boolean isImported() {
        return importedAt != null;
    }

    String route() {
        return "bank/import/" + id;
    }
}

package com.mdmcmusicads.app.accountbook;

import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.documents.Column;
import com.mdmcmusicads.app.documents.Column.Kind;
import com.mdmcmusicads.app.documents.SheetWriter;
import com.mdmcmusicads.app.texts.Texts;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the list shows, as an Excel file, noted in the trail; credentials are no part of it. */
@Component
class AccountsSheet {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final AccountReader reader;
    private final Texts texts;
    private final AuditTrail trail;

    AccountsSheet(AccountReader reader, Texts texts, AuditTrail trail) {
        this.reader = reader;
        this.texts = texts;
        this.trail = trail;
    }

    @Transactional
    @PreAuthorize("hasAnyRole('ADMIN', 'PM', 'DIRECTION')")
    public void write(AccountFilter filter, Locale language, OutputStream target) {
        try (var sheet = new SheetWriter(say(language, "title"), language, columns(language));
                var rows = reader.all(filter)) {
            rows.forEach(row -> write(row, sheet, language));
            sheet.writeTo(target);
            trail.record("ad-accounts.exported", new Subject("ad-accounts", "list"), Map.of("rows", sheet.rows()));
        }
    }

    private List<Column> columns(Locale language) {
        return List.of(
                Column.text(say(language, "column.name"), 32),
                Column.text(say(language, "column.platform"), 18),
                Column.text(say(language, "column.account"), 20),
                Column.text(say(language, "column.state"), 14),
                Column.text(say(language, "column.currency"), 8),
                Column.text(say(language, "column.zone"), 20),
                Column.of(say(language, "column.success"), Kind.DATE),
                Column.of(say(language, "column.end"), Kind.DATE));
    }

    private void write(AccountRow row, SheetWriter sheet, Locale language) {
        var account = row.account();
        sheet.row(
                account.name(),
                texts.say(language, account.platform().key()),
                account.accountId(),
                say(language, "state." + account.state()),
                account.currency() == null ? null : account.currency().getCurrencyCode(),
                account.zone() == null ? null : account.zone().getId(),
                day(account.lastSuccess()),
                day(account.expiresAt()));
    }

    private static LocalDate day(Instant at) {
        return at == null ? null : LocalDate.ofInstant(at, PARIS);
    }

    private String say(Locale language, String key) {
        return texts.say(language, "accountbook." + key);
    }
}

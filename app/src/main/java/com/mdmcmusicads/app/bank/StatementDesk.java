package com.mdmcmusicads.app.bank;

import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.bank.ImportRefused.Why;
import com.mdmcmusicads.app.identity.CurrentAccount;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.statements.BankLayout;
import com.mdmcmusicads.app.statements.ColumnChoice;
import com.mdmcmusicads.app.statements.StatementReader;
import com.mdmcmusicads.app.statements.TableHead;
import com.mdmcmusicads.app.texts.FileName;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a person brings a statement, sees what would become of it, and has it kept: every line once, all or the good ones. */
@Service
@Transactional
@PreAuthorize("hasRole('ACCOUNTING')")
class StatementDesk {

    private final BankFiles files;
    private final FilePreview previews;
    private final StatementStore store;
    private final CurrentAccount account;
    private final AuditTrail trail;
    private final Signals signals;
    private final Clock clock;
    private final StatementReader reader = new StatementReader();

    StatementDesk(
            BankFiles files,
            FilePreview previews,
            StatementStore store,
            CurrentAccount account,
            AuditTrail trail,
            Signals signals,
            Clock clock) {
        this.files = files;
        this.previews = previews;
        this.store = store;
        this.account = account;
        this.trail = trail;
        this.signals = signals;
        this.clock = clock;
    }

    /**
     * Keeps the file, not its lines yet.
     *
     * @throws com.mdmcmusicads.app.statements.StatementRefusal when it is no statement
     * @throws com.mdmcmusicads.app.documents.SheetRefusal when it is no table
     * @throws ImportRefused when the same file was imported
     */
    String open(Path file, String name) {
        var isXml = reader.isXml(file);
        var content = FileBytes.read(file);
        var sha256 = FileBytes.sha256(content);
        refuseSame(sha256);
        var choice = isXml ? check(file) : choice(reader.head(file));
        return files.add(
                FileName.clean(name),
                sha256,
                content,
                isXml,
                choice,
                account.require().id(),
                clock.instant());
    }

    private void refuseSame(String sha256) {
        files.imported(sha256).ifPresent(same -> {
            throw new ImportRefused(Why.SAME_FILE, same.name());
        });
    }

    /** Reads it once so that what is no statement is refused before it is kept. */
    private ColumnChoice check(Path file) {
        reader.camt(file);
        return new ColumnChoice(0, List.of());
    }

    private ColumnChoice choice(TableHead head) {
        return files.layout(head.titles())
                .map(names -> ColumnChoice.of(head.choice().headRow(), names))
                .orElse(head.choice());
    }

    @Transactional(readOnly = true)
    Optional<BankFile> find(String id) {
        return files.find(id);
    }

    @Transactional(readOnly = true)
    TableHead head(String id) {
        return FileBytes.with(files.content(id), reader::head);
    }

    /** Whose table this looks like; empty for XML and strangers. */
    @Transactional(readOnly = true)
    Optional<BankLayout> bank(BankFile file) {
        return file.isXml()
                ? Optional.empty()
                : Optional.ofNullable(head(file.id()).bank());
    }

    /** Names the columns, for this file and the next ones with the same titles. */
    void choose(String id, ColumnChoice choice) {
        files.choose(id, choice);
        files.remember(head(id).titles(), choice);
    }

    @Transactional(readOnly = true)
    Preview preview(String id) {
        var file = files.find(id).orElseThrow();
        return previews.of(file, files.content(id));
    }

    /**
     * Keeps the lines that are new.
     *
     * @return how many lines were new
     * @throws ImportRefused when it may not be kept as it is
     */
    int keep(String id, Consent consent) {
        var file = files.find(id).orElseThrow();
        refuseSame(file.sha256());
        var preview = previews.of(file, files.content(id));
        judge(preview, consent);
        if (!files.imported(id, clock.instant())) {
            throw new ImportRefused(Why.JUST_IMPORTED);
        }
        var fresh = 0;
        for (var part : preview.statements()) {
            fresh += store.keep(file, part, part.fresh(consent.suspects()));
        }
        trail.record("bank.imported", new Subject("bank", id), Map.of("file", file.name(), "lines", fresh));
        signals.publish(MatchDesk.CHANGED, "");
        return fresh;
    }

    private static void judge(Preview preview, Consent consent) {
        if (!preview.isOurs()) {
            throw new ImportRefused(Why.WRONG_ACCOUNT);
        }
        if (preview.faults() > 0 && !consent.goodOnly()) {
            throw new ImportRefused(Why.FAULTS, preview.faults());
        }
        if (!preview.isBalanced() && !consent.unbalanced()) {
            throw new ImportRefused(Why.NOT_BALANCED);
        }
    }

    void discard(String id) {
        files.remove(id);
    }

    @Transactional(readOnly = true)
    List<BankFile> latest() {
        return files.latest(10);
    }

    /**
     * What a person agreed to after seeing the preview.
     *
     * @param goodOnly lines that cannot be read are left out; else one of them refuses the file
     * @param unbalanced it is kept although the balances do not fit
     * @param suspects lines that another kind of file seems to have told are kept as well
     */
    record Consent(boolean goodOnly, boolean unbalanced, boolean suspects) {

        static final Consent TO_NOTHING = new Consent(false, false, false);
    }
}

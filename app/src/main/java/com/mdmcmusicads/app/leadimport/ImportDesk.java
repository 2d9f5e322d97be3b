package com.mdmcmusicads.app.leadimport;

import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.documents.SheetReader;
import com.mdmcmusicads.app.documents.SheetRow;
import com.mdmcmusicads.app.identity.CurrentAccount;
import com.mdmcmusicads.app.leadimport.ImportJob.State;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.processes.ProcessBusy;
import com.mdmcmusicads.processes.leadimport.LeadImport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a person brings a spreadsheet, sees what will become of it, and lets it begin, stop and go on. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('SDR', 'SALES')")
class ImportDesk {

    /** Topic of the signal that an import has moved on; the payload is its id. */
    static final String CHANGED = "leadimport";

    private static final int PIECE = 500;

    private final Imports imports;
    private final ImportRows rows;
    private final RowCheck check;
    private final LeadImport process;
    private final CurrentAccount account;
    private final AuditTrail trail;
    private final Signals signals;

    ImportDesk(
            Imports imports,
            ImportRows rows,
            RowCheck check,
            LeadImport process,
            CurrentAccount account,
            AuditTrail trail,
            Signals signals) {
        this.imports = imports;
        this.rows = rows;
        this.check = check;
        this.process = process;
        this.account = account;
        this.trail = trail;
        this.signals = signals;
    }

    /**
     * Keeps the rows of a file, its columns recognised as far as their titles tell.
     *
     * @throws com.mdmcmusicads.app.documents.SheetRefusal when it cannot be read
     */
    String open(Path file, String name, Locale language) {
        var opening = new Opening(name, language);
        new SheetReader(SheetReader.Limits.USUAL).read(file, opening::take);
        return opening.end();
    }

    ImportJob find(String id) {
        return imports.find(id).orElse(null);
    }

    List<ImportJob> latest() {
        return imports.latest(8);
    }

    Tally tally(String id) {
        return rows.tally(id);
    }

    List<ImportRow> page(String id, ImportRow.Forecast forecast, int offset, int limit) {
        return rows.page(id, forecast, offset, limit);
    }

    List<ImportRow> first(String id, int most) {
        return rows.after(id, 0, most);
    }

    /** Names the columns and looks at every row. */
    void check(String id, Mapping mapping) {
        imports.map(id, mapping);
        imports.find(id).filter(job -> job.state() == State.OPENED).ifPresent(check::check);
        imports.move(id, State.CHECKED, State.OPENED);
    }

    /** Back to the columns. */
    void reopen(String id) {
        imports.move(id, State.OPENED, State.CHECKED);
    }

    /** @param mailing whether those who agreed may be written to by a sequence */
    void start(String id, boolean mailing) {
        if (imports.move(id, State.RUNNING, State.CHECKED)) {
            imports.allowMailing(id, mailing);
            begin(id, "leadimport.started");
        }
    }

    /** What is done stays done; the other rows wait. */
    void stop(String id) {
        if (imports.move(id, State.STOPPED, State.RUNNING)) {
            try {
                process.leadImportCancelled(id);
            } catch (ProcessBusy moving) {
                // It is between two batches and sees by itself that it is to stop.
            }
            signals.publish(CHANGED, id);
        }
    }

    void resume(String id) {
        if (imports.move(id, State.RUNNING, State.STOPPED)) {
            begin(id, "leadimport.resumed");
        }
    }

    void discard(String id) {
        imports.remove(id);
    }

    private void begin(String id, String action) {
        var job = imports.find(id).orElseThrow();
        trail.record(action, new Subject("leadimport", id), Map.of("file", job.fileName()));
        process.leadImportStarted(id);
        signals.publish(CHANGED, id);
    }

    /** Takes the rows of a file as they are read, in pieces. */
    private final class Opening {

        private final String name;
        private final Locale language;
        private final List<SheetRow> piece = new ArrayList<>();
        private String id;

        Opening(String name, Locale language) {
            this.name = name;
            this.language = language;
        }

        boolean take(SheetRow row) {
            if (id == null) {
                var head = row.cells();
                id = imports.add(
                        name, head, Mapping.recognise(head), account.require().id(), language);
                return true;
            }
            piece.add(row);
            if (piece.size() == PIECE) {
                keep();
            }
            return true;
        }

        String end() {
            keep();
            return id;
        }

        private void keep() {
            if (!piece.isEmpty()) {
                rows.add(id, piece);
                piece.clear();
            }
        }
    }
}

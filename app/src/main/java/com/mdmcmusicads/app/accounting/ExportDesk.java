package com.mdmcmusicads.app.accounting;

import com.mdmcmusicads.app.accounting.ExportJob.State;
import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.identity.CurrentAccount;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.processes.ProcessBusy;
import com.mdmcmusicads.processes.accounting.AccountingExport;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where people ask for a file, follow it, stop it, and fetch it; every fetch is in the trail. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('ACCOUNTING', 'DIRECTION')")
class ExportDesk {

    /** Topic of the signal that an export has moved on; the payload is its id. */
    static final String CHANGED = "accounting-export";

    private final Exports exports;
    private final ExportParts parts;
    private final AccountingExport process;
    private final CurrentAccount account;
    private final AuditTrail trail;
    private final Signals signals;
    private final Clock clock;

    ExportDesk(
            Exports exports,
            ExportParts parts,
            AccountingExport process,
            CurrentAccount account,
            AuditTrail trail,
            Signals signals,
            Clock clock) {
        this.exports = exports;
        this.parts = parts;
        this.process = process;
        this.account = account;
        this.trail = trail;
        this.signals = signals;
        this.clock = clock;
    }

    /** A FEC is about a whole financial year; {@code to} is the day it closes. */
    @PreAuthorize("hasRole('ACCOUNTING')")
    String ask(ExportKind kind, LocalDate from, LocalDate to, FecFormat format, Locale language) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("The period ends before it begins");
        }
        var id = exports.add(kind, from, to, format, language, account.require().id(), clock.instant());
        record("accounting.export.asked", id, kind, from, to);
        process.accountingExportStarted(id);
        signals.publish(CHANGED, id);
        return id;
    }

    /** What is written stays; it may go on later. In no transaction: a process that moves at this moment undoes nothing. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    @PreAuthorize("hasRole('ACCOUNTING')")
    void stop(String id) {
        if (exports.end(id, State.STOPPED, clock.instant())) {
            try {
                process.accountingExportCancelled(id);
            } catch (ProcessBusy moving) {
                // It is between two pages and sees by itself that it is to stop.
            }
            signals.publish(CHANGED, id);
        }
    }

    @PreAuthorize("hasRole('ACCOUNTING')")
    void resume(String id) {
        if (exports.resume(id)) {
            process.accountingExportStarted(id);
            signals.publish(CHANGED, id);
        }
    }

    @Transactional(readOnly = true)
    List<ExportJob> page(int offset, int limit) {
        return exports.page(offset, limit);
    }

    @Transactional(readOnly = true)
    Optional<ExportJob> find(String id) {
        return exports.find(id);
    }

    /**
     * The bytes of a file that passed its check.
     *
     * @throws IllegalStateException when there is none
     */
    InputStream fetch(String id) {
        var job = exports.find(id)
                .filter(one -> one.state() == State.DONE)
                .orElseThrow(() -> new IllegalStateException("No file"));
        record("accounting.export.fetched", id, job.kind(), job.from(), job.to());
        return parts.open(id);
    }

    private void record(String action, String id, ExportKind kind, LocalDate from, LocalDate to) {
        trail.record(
                action,
                new Subject("accounting-export", id),
                Map.of("kind", kind.name(), "from", from.toString(), "to", to.toString()));
    }
}

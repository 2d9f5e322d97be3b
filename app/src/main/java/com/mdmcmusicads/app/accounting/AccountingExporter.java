package com.mdmcmusicads.app.accounting;

import com.mdmcmusicads.app.accounting.ExportJob.Stage;
import com.mdmcmusicads.app.accounting.ExportJob.State;
import com.mdmcmusicads.app.company.Company;
import com.mdmcmusicads.app.ledger.LedgerKeeper;
import com.mdmcmusicads.app.ledger.LedgerPages;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.notifications.Notifier;
import com.mdmcmusicads.app.texts.Texts;
import com.mdmcmusicads.processes.accounting.AccountingExportSteps;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Does the work accounting-export.bpmn asks for; a job that is done again after a crash goes on where the last one was kept. */
@Component
class AccountingExporter implements AccountingExportSteps {

    private static final int SHOWN_FINDINGS = 20;

    private final Exports exports;
    private final ExportParts parts;
    private final ExportWriter writer;
    private final ExportCheck check;
    private final LedgerKeeper keeper;
    private final LedgerPages pages;
    private final Company company;
    private final Notifier notifier;
    private final Signals signals;
    private final Texts texts;
    private final Clock clock;

    AccountingExporter(
            Exports exports,
            ExportParts parts,
            ExportWriter writer,
            ExportCheck check,
            LedgerKeeper keeper,
            LedgerPages pages,
            Company company,
            Notifier notifier,
            Signals signals,
            Texts texts,
            Clock clock) {
        this.exports = exports;
        this.parts = parts;
        this.writer = writer;
        this.check = check;
        this.keeper = keeper;
        this.pages = pages;
        this.company = company;
        this.notifier = notifier;
        this.signals = signals;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public boolean prepareExport(String exportId) {
        var job = exports.find(exportId).filter(ExportJob::isRunning);
        return job.isEmpty() || job.get().stage() != Stage.PREPARE || !keeper.catchUpSome();
    }

    @Override
    public int fixScope(String exportId) {
        var job = exports.find(exportId).orElseThrow();
        if (job.isRunning() && job.stage() == Stage.PREPARE) {
            var last = pages.last();
            var extent = pages.extent(
                    new LedgerPages.Scope(job.from(), job.to(), job.kind().journals(), last));
            exports.fix(exportId, last, extent);
            job = exports.find(exportId).orElseThrow();
        }
        if (job.isRunning() && job.entriesAll() == 0) {
            exports.end(exportId, State.EMPTY, clock.instant());
        }
        changed(exportId);
        return job.entriesAll();
    }

    @Override
    public boolean writeExport(String exportId) {
        var job = exports.find(exportId).filter(ExportJob::isRunning);
        var isOver = job.map(writer::write).orElse(true);
        if (isOver && job.isPresent()) {
            exports.stage(exportId, Stage.CHECK);
        }
        changed(exportId);
        return isOver;
    }

    @Override
    public boolean checkExport(String exportId) {
        var job = exports.find(exportId).filter(ExportJob::isRunning);
        if (job.isEmpty()) {
            return false;
        }
        var findings = check.check(job.get());
        exports.find(
                exportId,
                findings.stream()
                        .limit(SHOWN_FINDINGS)
                        .map(finding -> texts.say(
                                job.get().language(),
                                "accounting.finding." + finding.code(),
                                finding.line(),
                                finding.said()))
                        .toList());
        return findings.isEmpty();
    }

    @Override
    public void keepExport(String exportId) {
        exports.find(exportId).filter(ExportJob::isRunning).ifPresent(job -> {
            var sum = parts.sum(exportId);
            exports.named(exportId, fileName(job), sum.sha256(), sum.bytes());
            exports.end(exportId, State.DONE, clock.instant());
            tell(job, "accounting.notice.done");
        });
        changed(exportId);
    }

    /** The accountant needs the number of the company in the name; without one its place is kept. */
    private String fileName(ExportJob job) {
        var siren = company.seller().siren();
        return job.kind() == ExportKind.FEC
                ? FecText.fileName(siren == null ? "000000000" : siren, job.to())
                : texts.say(
                        job.language(),
                        "accounting.file." + job.kind(),
                        job.from().toString(),
                        job.to().toString());
    }

    @Override
    public void refuseExport(String exportId) {
        exports.find(exportId).filter(ExportJob::isRunning).ifPresent(job -> {
            exports.end(exportId, State.REFUSED, clock.instant());
            tell(job, "accounting.notice.refused");
        });
        changed(exportId);
    }

    private void tell(ExportJob job, String key) {
        notifier.tell(job.askedBy(), key, "accounting", texts.say(job.language(), "accounting.kind." + job.kind()));
    }

    @Override
    public void stopExport(String exportId) {
        changed(exportId);
    }

    private void changed(String exportId) {
        signals.publish(ExportDesk.CHANGED, exportId);
    }
}

package com.mdmcmusicads.app.accounting;

import com.mdmcmusicads.app.ledger.LedgerPages;
import com.mdmcmusicads.app.ledger.LedgerTaxes;
import com.mdmcmusicads.app.money.Money;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.springframework.stereotype.Component;

/** Checks a finished file against the ledger, from its bytes as somebody will download them. */
@Component
class ExportCheck {

    private final ExportParts parts;
    private final LedgerPages pages;
    private final LedgerTaxes taxes;

    ExportCheck(ExportParts parts, LedgerPages pages, LedgerTaxes taxes) {
        this.parts = parts;
        this.pages = pages;
        this.taxes = taxes;
    }

    List<FecFinding> check(ExportJob job) {
        return switch (job.kind()) {
            case FEC -> fec(job);
            case VAT_SUMMARY -> tax(job);
            default -> workbook(job);
        };
    }

    private List<FecFinding> fec(ExportJob job) {
        try (var file = parts.open(job.id())) {
            return new FecCheck(expected(job)).check(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<FecFinding> workbook(ExportJob job) {
        try (var content = parts.open(job.id())) {
            var file = Files.createTempFile("check", ".xlsx");
            try {
                Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
                return new SheetCheck(expected(job)).check(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tax that is told has to be what stands on its account. */
    private List<FecFinding> tax(ExportJob job) {
        var told = taxes.sums(job.from(), job.to()).stream()
                .map(sum -> sum.tax())
                .reduce(Money.zero(Money.EURO), Money::plus);
        var booked = taxes.booked(job.from(), job.to());
        return told.equals(booked)
                ? List.of()
                : List.of(new FecFinding(0, FecFinding.Code.TOTAL, told + " ≠ " + booked));
    }

    private FecExpected expected(ExportJob job) {
        var extent = pages.extent(job.scope());
        return new FecExpected(
                job.format(),
                job.from(),
                job.to(),
                pages.accounts(),
                pages.incomeAccounts(),
                extent.entries(),
                extent.lines(),
                extent.debit(),
                extent.income());
    }
}

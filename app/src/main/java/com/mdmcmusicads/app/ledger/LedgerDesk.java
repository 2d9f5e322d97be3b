package com.mdmcmusicads.app.ledger;

import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where people read the ledger, and say on which accounts it is kept. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('ACCOUNTING', 'DIRECTION')")
public class LedgerDesk {

    private final EntryRows rows;
    private final LedgerPages pages;
    private final LedgerTaxes taxes;
    private final ChartRows charts;
    private final IssuedDocuments documents;

    LedgerDesk(EntryRows rows, LedgerPages pages, LedgerTaxes taxes, ChartRows charts, IssuedDocuments documents) {
        this.rows = rows;
        this.pages = pages;
        this.taxes = taxes;
        this.charts = charts;
        this.documents = documents;
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<EntryRow> page(EntryFilter filter, int offset, int limit) {
        return rows.page(filter, offset, limit);
    }

    @Transactional(readOnly = true)
    public Optional<EntryRow> entry(long id) {
        return rows.find(id);
    }

    @Transactional(readOnly = true)
    public List<LedgerLine> lines(long entryId) {
        return pages.ofEntry(entryId);
    }

    @Transactional(readOnly = true)
    public List<EntryRow> ofInvoice(String invoiceId) {
        return rows.ofInvoice(invoiceId);
    }

    /** What an invoice comes from, such as a quote. */
    @Transactional(readOnly = true)
    public Optional<Subject> origin(String invoiceId) {
        return rows.origin(invoiceId);
    }

    @Transactional(readOnly = true)
    public List<AccountSum> sums(LocalDate from, LocalDate to) {
        return rows.sums(from, to);
    }

    @Transactional(readOnly = true)
    public VatReport vat(LocalDate from, LocalDate to) {
        return new VatReport(taxes.sums(from, to), taxes.services(from, to), taxes.booked(from, to), taxes.pending());
    }

    /** Documents in other currencies than the euro: they are not booked, because no rate is kept for them. */
    @Transactional(readOnly = true)
    public int foreign() {
        return documents.foreign();
    }

    @Transactional(readOnly = true)
    public List<ChartAccount> accounts() {
        return charts.chart().accounts();
    }

    /**
     * From that day on, entries stand on this account; what is booked stays where it is.
     *
     * @throws IllegalArgumentException when the number does not suit the purpose
     */
    @PreAuthorize("hasRole('ACCOUNTING')")
    public void put(ChartAccount account) {
        if (!account.account().matches(account.purpose().beginning() + "[0-9A-Z]{0,17}")
                || account.account().length() < 3
                || account.label().isBlank()) {
            throw new IllegalArgumentException("No account for " + account.purpose());
        }
        charts.put(account);
    }

    @Transactional(readOnly = true)
    public int closingMonth() {
        return charts.closingMonth();
    }

    /** The last day of the financial year this day belongs to. */
    @Transactional(readOnly = true)
    public LocalDate closing(LocalDate day) {
        return ChartRows.closing(day, charts.closingMonth());
    }

    /** False once anything is booked: numbers run by financial year. */
    @PreAuthorize("hasRole('ACCOUNTING')")
    public boolean closingMonth(int month) {
        if (!rows.isEmpty()) {
            return false;
        }
        charts.closingMonth(month);
        return true;
    }

    /**
     * What is to be told to the tax office about a period.
     *
     * @param booked on the account of tax due; equal to the tax of all sums
     * @param pending tax on what is not paid yet, as things stand now
     */
    public record VatReport(List<VatSum> sums, List<EuropeanService> services, Money booked, Money pending) {

        public Money due() {
            return sums.stream().map(VatSum::tax).reduce(Money.zero(Money.EURO), Money::plus);
        }

        public boolean ties() {
            return due().equals(booked);
        }
    }
}

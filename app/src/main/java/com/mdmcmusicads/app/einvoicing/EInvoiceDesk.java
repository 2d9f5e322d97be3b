package com.mdmcmusicads.app.einvoicing;

import com.mdmcmusicads.app.clients.BillingParty;
import com.mdmcmusicads.app.facturx.InvoiceFiles;
import com.mdmcmusicads.app.invoices.InvoiceDesk;
import com.mdmcmusicads.app.invoices.InvoiceSheet;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where issued invoices and credit notes start on their way through the approved platform, and where one asks how far they are. */
@Service
@Transactional
public class EInvoiceDesk {

    /** Topic of the signal that an invoice has moved; its payload is the id. */
    public static final String CHANGED = "einvoice";

    private final InvoiceDesk invoices;
    private final InvoiceFiles files;
    private final EInvoiceHistory history;
    private final EInvoiceNews news;
    private final Optional<ApprovedPlatform> platform;
    private final Clock clock;

    EInvoiceDesk(
            InvoiceDesk invoices,
            InvoiceFiles files,
            EInvoiceHistory history,
            EInvoiceNews news,
            Optional<ApprovedPlatform> platform,
            Clock clock) {
        this.invoices = invoices;
        this.files = files;
        this.history = history;
        this.news = news;
        this.platform = platform;
        this.clock = clock;
    }

    /**
     * Hands an issued invoice over, once: asking again changes nothing, unless it was turned down before it reached the buyer.
     *
     * @return how far it is then
     * @throws java.io.UncheckedIOException when the platform could not be reached; to be tried again
     */
    public EInvoiceState submit(String invoiceId) {
        history.hold(invoiceId);
        var sheet = invoices.sheet(invoiceId);
        var state = state(sheet);
        return isDue(state) ? handOver(sheet, platform.orElseThrow()) : state;
    }

    private EInvoiceState handOver(InvoiceSheet sheet, ApprovedPlatform way) {
        way.submit(sheet.number(), files.of(sheet.id()));
        var event = new EInvoiceEvent(EInvoiceState.HANDED_OVER, clock.instant(), null, null);
        history.add(sheet.id(), event, null);
        news.tell(sheet.id(), sheet.number(), event);
        return EInvoiceState.HANDED_OVER;
    }

    @Transactional(readOnly = true)
    public EInvoiceState state(String invoiceId) {
        return state(invoices.sheet(invoiceId));
    }

    /** Everything that happened, in the order it was learnt. */
    @Transactional(readOnly = true)
    public List<EInvoiceEvent> history(String invoiceId) {
        return history.of(invoiceId);
    }

    /** Whether a person may hand it over now. */
    @Transactional(readOnly = true)
    public boolean canSubmit(String invoiceId) {
        return isDue(state(invoiceId));
    }

    private boolean isDue(EInvoiceState state) {
        return platform.isPresent() && (state == EInvoiceState.NOT_SENT || state.neverArrived());
    }

    private EInvoiceState state(InvoiceSheet sheet) {
        return latest(history.of(sheet.id())).orElseGet(() -> unsent(sheet));
    }

    private EInvoiceState unsent(InvoiceSheet sheet) {
        if (!isConcerned(sheet.buyer())) {
            return EInvoiceState.NOT_CONCERNED;
        }
        return platform.isPresent() ? EInvoiceState.NOT_SENT : EInvoiceState.NOT_CONFIGURED;
    }

    /** Between businesses in France; everything else is reported, not transmitted (CGI art. 289 bis and 290). */
    private static boolean isConcerned(BillingParty buyer) {
        return buyer.kind() == BillingParty.Kind.COMPANY && "FR".equals(buyer.country());
    }

    /** Messages may overtake one another, so that what happened last counts, since the last time it was handed over. */
    private static Optional<EInvoiceState> latest(List<EInvoiceEvent> events) {
        var start = 0;
        for (var at = 0; at < events.size(); at++) {
            start = events.get(at).state() == EInvoiceState.HANDED_OVER ? at : start;
        }
        return events.stream()
                .skip(start)
                .max(Comparator.comparing((EInvoiceEvent event) -> event.state() != EInvoiceState.HANDED_OVER)
                        .thenComparing(EInvoiceEvent::at))
                .map(EInvoiceEvent::state);
    }
}

package com.mdmcmusicads.app.subscriptions;

import com.mdmcmusicads.app.clients.BillingParty;
import com.mdmcmusicads.app.clients.ClientDesk;
import com.mdmcmusicads.app.invoices.NewInvoice;
import com.mdmcmusicads.app.invoices.NewLine;
import com.mdmcmusicads.app.vat.FiscalPosition;
import com.mdmcmusicads.app.vat.PricedLine;
import com.mdmcmusicads.app.vat.Totals;
import com.mdmcmusicads.app.vat.VatRules;
import com.mdmcmusicads.app.vat.VatTreatment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What all subscriptions will bill up to a day, thousands at once: decided by {@link Agreement} and worded by
 * {@link BillWriter}, as the billing itself.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('ACCOUNTING', 'DIRECTION')")
public class BillingOutlook {

    private static final int AT_ONCE = 1000;
    private static final UUID FIRST = new UUID(0, 0);

    private final Agreements agreements;
    private final ClientDesk clients;
    private final BillWriter writer;

    BillingOutlook(Agreements agreements, ClientDesk clients, BillWriter writer) {
        this.agreements = agreements;
        this.clients = clients;
        this.writer = writer;
    }

    /** Only those that bill something. */
    public List<Outlook> until(LocalDate day) {
        var found = new ArrayList<Outlook>();
        var some = agreements.due(day, FIRST, AT_ONCE);
        while (!some.isEmpty()) {
            found.addAll(outlooks(some, day));
            some = agreements.due(day, some.get(some.size() - 1).subscription().id(), AT_ONCE);
        }
        return found;
    }

    private List<Outlook> outlooks(List<Agreement> some, LocalDate day) {
        var ids = some.stream().map(BillingOutlook::client).distinct().toList();
        var parties = clients.parties(ids);
        return some.stream().map(one -> outlook(one, parties, day)).toList();
    }

    private Outlook outlook(Agreement one, Map<String, BillingParty> parties, LocalDate day) {
        var party = parties.get(client(one));
        var bills = one.until(day).stream()
                .filter(bill -> !bill.isFree())
                .map(bill -> new PricedBill(bill, totals(bill, party)))
                .toList();
        var subscription = one.subscription();
        var isStuck = subscription.blockedBy() != null || subscription.trouble() != null;
        return new Outlook(subscription.id().toString(), party, bills, isStuck);
    }

    private Totals totals(PlannedBill bill, BillingParty party) {
        NewInvoice invoice = writer.write(bill, party.language());
        var position = Objects.requireNonNullElse(party.position(), FiscalPosition.FRANCE);
        var vat = VatRules.treatment(position, invoice.to());
        return Totals.of(invoice.lines().stream().map(line -> priced(line, vat)).toList(), bill.currency());
    }

    private static PricedLine priced(NewLine line, VatTreatment vat) {
        return new PricedLine(line.quantity(), line.unitPrice(), line.discount(), vat);
    }

    private static String client(Agreement one) {
        return one.subscription().clientId().toString();
    }
}

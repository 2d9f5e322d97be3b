package com.mdmcmusicads.app.invoices;

import com.mdmcmusicads.app.clients.BillingParty;
import com.mdmcmusicads.app.clients.ClientDesk;
import com.mdmcmusicads.app.company.Company;
import com.mdmcmusicads.app.mentions.Facts;
import com.mdmcmusicads.app.mentions.Mentions;
import com.mdmcmusicads.app.vat.FiscalPosition;
import com.mdmcmusicads.app.vat.PricedLine;
import com.mdmcmusicads.app.vat.Totals;
import com.mdmcmusicads.app.vat.VatRules;
import com.mdmcmusicads.app.vat.VatTreatment;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Makes of a draft what would stand on the invoice if it were issued on a day. */
@Component
class Sheets {

    private final ClientDesk clients;
    private final Company company;
    private final Mentions mentions;

    Sheets(ClientDesk clients, Company company, Mentions mentions) {
        this.clients = clients;
        this.company = company;
        this.mentions = mentions;
    }

    InvoiceSheet of(StoredInvoice draft, List<DraftLine> entries, LocalDate day) {
        var buyer = clients.party(draft.clientId());
        var seller = company.seller();
        var treatment = treatment(buyer, Objects.requireNonNullElse(draft.to(), day));
        var lines = IntStream.range(0, entries.size())
                .mapToObj(at -> line(entries.get(at), at + 1, treatment))
                .toList();
        var totals = Totals.of(lines.stream().map(InvoiceSheet.Line::priced).toList(), draft.currency());
        var due = draft.kind() == Kind.INVOICE ? day.plusDays(buyer.paymentDays()) : day;
        var sheet = new InvoiceSheet(
                draft.id(),
                draft.kind(),
                null,
                day,
                due,
                draft.from(),
                draft.to(),
                buyer.language(),
                draft.currency(),
                seller,
                buyer,
                lines,
                totals,
                draft.purchaseOrder() == null ? buyer.purchaseOrder() : draft.purchaseOrder(),
                List.of(),
                draft.credited(),
                draft.reference(),
                draft.origin(),
                null);
        return sheet.with(mentions.of(facts(sheet)));
    }

    /** What the law has to know of it. */
    static Facts facts(InvoiceSheet sheet) {
        var charges = sheet.lines().stream()
                .map(line -> new Facts.Charge(line.label(), line.quantity(), line.vat(), line.revenue() == Revenue.FEE))
                .toList();
        var credited = sheet.credited();
        return new Facts(
                sheet.issueDay(),
                sheet.dueDay(),
                sheet.from(),
                sheet.currency(),
                sheet.seller(),
                sheet.buyer(),
                charges,
                credited == null ? null : new Facts.Original(credited.number(), credited.day()));
    }

    /** While nobody has said where the buyer stands, a draft counts French tax; it cannot be issued. */
    private static VatTreatment treatment(BillingParty buyer, LocalDate supply) {
        return VatRules.treatment(Objects.requireNonNullElse(buyer.position(), FiscalPosition.FRANCE), supply);
    }

    private static InvoiceSheet.Line line(DraftLine entry, int position, VatTreatment ofBuyer) {
        var line = entry.line();
        var vat = Objects.requireNonNullElse(entry.vat(), ofBuyer);
        var priced = new PricedLine(line.quantity(), line.unitPrice(), line.discount(), vat);
        return new InvoiceSheet.Line(
                position,
                line.label(),
                line.detail(),
                line.quantity(),
                line.unitCode(),
                line.unitPrice(),
                line.discount(),
                line.revenue(),
                line.platform(),
                vat,
                priced.allowance(),
                priced.net(),
                entry.creditedPosition());
    }
}

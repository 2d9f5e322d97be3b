package com.mdmcmusicads.app.accounting;

import com.mdmcmusicads.app.ledger.LedgerDesk.VatReport;
import com.mdmcmusicads.app.look.Badge;
import com.mdmcmusicads.app.look.Tone;
import com.mdmcmusicads.app.money.Amounts;
import com.mdmcmusicads.app.money.Money;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** Tax of the period, treatment by treatment, and whether it is what stands on its account. */
class VatPanel extends Div {

    VatPanel(VatReport report, boolean onDebits) {
        addClassName("panel");
        var ties = new Badge(
                getTranslation(report.ties() ? "accounting.vat.ties" : "accounting.vat.differs"),
                report.ties() ? Tone.SUCCESS : Tone.DANGER);
        var head = new Div(new H2(getTranslation("accounting.vat")), ties);
        head.addClassName("figures-head");
        var basis = new Paragraph(getTranslation(onDebits ? "accounting.vat.debits" : "accounting.vat.receipts"));
        basis.addClassNames("muted", "small");
        add(head, basis, treatments(report), pending(report));
        if (!report.services().isEmpty()) {
            add(new H3(getTranslation("accounting.services.title")), services(report));
        }
    }

    private PlainTable treatments(VatReport report) {
        var table = new PlainTable(
                getTranslation("accounting.vat"),
                List.of(
                        getTranslation("accounting.column.treatment"),
                        getTranslation("accounting.column.rate"),
                        getTranslation("accounting.column.base"),
                        getTranslation("accounting.column.tax")));
        for (var sum : report.sums()) {
            table.row(
                    getTranslation("accounting.category." + sum.category()),
                    Amounts.percent(sum.rate(), getLocale()),
                    amount(sum.base()),
                    amount(sum.tax()));
        }
        return table.row(getTranslation("accounting.vat.due"), "", "", amount(report.due()));
    }

    private Paragraph pending(VatReport report) {
        var pending = new Paragraph(getTranslation("accounting.vat.pending", amount(report.pending())));
        pending.addClassNames("muted", "small");
        return pending;
    }

    private PlainTable services(VatReport report) {
        var table = new PlainTable(
                getTranslation("accounting.services.title"),
                List.of(
                        getTranslation("accounting.column.buyer-vat"),
                        getTranslation("accounting.column.client"),
                        getTranslation("accounting.column.base")));
        report.services()
                .forEach(service -> table.row(
                        service.buyerVat() == null ? "–" : service.buyerVat(),
                        service.buyer() == null ? "–" : service.buyer(),
                        amount(service.base())));
        return table;
    }

    private String amount(Money money) {
        return Amounts.of(money, getLocale());
    }
}

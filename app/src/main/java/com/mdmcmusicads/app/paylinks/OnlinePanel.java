package com.mdmcmusicads.app.paylinks;

import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.invoices.InvoiceDesk;
import com.mdmcmusicads.app.invoices.InvoicePanel;
import com.mdmcmusicads.app.invoices.Kind;
import com.mdmcmusicads.app.live.Refresh;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.payments.OnlinePayments;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;

/** Online payments on the page of an invoice: the link to pay it, what was tried, what was given back. */
@org.springframework.stereotype.Component
class OnlinePanel implements InvoicePanel {

    private final OnlinePayments payments;
    private final InvoiceDesk invoices;
    private final PayLinks links;
    private final Signals signals;
    private final Clock clock;

    OnlinePanel(OnlinePayments payments, InvoiceDesk invoices, PayLinks links, Signals signals, Clock clock) {
        this.payments = payments;
        this.invoices = invoices;
        this.links = links;
        this.signals = signals;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String titleKey() {
        return "paylinks.panel";
    }

    @Override
    public Set<Role> roles() {
        return EnumSet.of(Role.ACCOUNTING, Role.DIRECTION, Role.SALES);
    }

    @Override
    public Component content(String invoiceId) {
        return new Shown(invoiceId);
    }

    /** The panel on one open page. */
    private final class Shown extends Div {

        private final String invoiceId;
        private final Div tries = new Div();

        Shown(String invoiceId) {
            this.invoiceId = invoiceId;
            if (invoices.sheet(invoiceId).kind() == Kind.INVOICE) {
                add(link(links.of(invoiceId)));
                hint();
            }
            add(tries);
            show();
            Refresh.of(this, signals, OnlinePayments.CHANGED, invoiceId::equals, this::show);
        }

        private void hint() {
            if (!payments.available() || !payments.isLive()) {
                var words = new Paragraph(
                        getTranslation(payments.available() ? "paylinks.panel.test" : "paylinks.panel.off"));
                words.addClassNames("muted", "small");
                add(words);
            }
        }

        private TextField link(String address) {
            var field = new TextField(getTranslation("paylinks.panel.link"));
            field.setValue(address);
            field.setReadOnly(true);
            field.setWidthFull();
            var copy = new Button(VaadinIcon.COPY_O.create());
            copy.setAriaLabel(getTranslation("paylinks.panel.copy"));
            copy.setTooltipText(getTranslation("paylinks.panel.copy"));
            copy.addClickListener(click -> {
                copy.getElement().executeJs("navigator.clipboard?.writeText($0)", address);
                Notification.show(getTranslation("paylinks.panel.copied"));
            });
            field.setSuffixComponent(copy);
            return field;
        }

        private void show() {
            tries.removeAll();
            var attempts = payments.attempts(invoiceId);
            if (attempts.isEmpty()) {
                tries.add(new Paragraph(getTranslation("paylinks.panel.none")));
                return;
            }
            tries.add(OnlineLook.attempts(attempts, clock.instant()));
            var refunds = payments.refunds(invoiceId);
            if (!refunds.isEmpty()) {
                tries.add(OnlineLook.refunds(refunds, clock.instant()));
            }
        }
    }
}

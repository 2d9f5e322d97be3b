package com.mdmcmusicads.app.paylinks;

import com.mdmcmusicads.app.clients.BillingParty;
import com.mdmcmusicads.app.clients.ClientDesk;
import com.mdmcmusicads.app.clients.ClientPanel;
import com.mdmcmusicads.app.identity.CurrentAccount;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.live.Refresh;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.payments.Method;
import com.mdmcmusicads.app.payments.OnlinePayments;
import com.mdmcmusicads.app.texts.DayText;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;

/** What a client left to be charged, on its page, and the request to leave something. */
@org.springframework.stereotype.Component
class MethodPanel implements ClientPanel {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final OnlinePayments payments;
    private final MethodDesk desk;
    private final ClientDesk clients;
    private final CurrentAccount account;
    private final Signals signals;

    MethodPanel(OnlinePayments payments, MethodDesk desk, ClientDesk clients, CurrentAccount account, Signals signals) {
        this.payments = payments;
        this.desk = desk;
        this.clients = clients;
        this.account = account;
        this.signals = signals;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String titleKey() {
        return "paylinks.client.panel";
    }

    @Override
    public Set<Role> roles() {
        return EnumSet.of(Role.ACCOUNTING, Role.DIRECTION);
    }

    @Override
    public Component content(String clientId) {
        return new Shown(clientId);
    }

    /** The panel on one open page. */
    private final class Shown extends Div {

        private final String clientId;

        Shown(String clientId) {
            this.clientId = clientId;
            show();
            Refresh.of(this, signals, MethodDesk.CHANGED, clientId::equals, this::show);
        }

        private void show() {
            removeAll();
            if (!payments.available()) {
                add(new Paragraph(getTranslation("paylinks.panel.off")));
                return;
            }
            payments.methodOnFile(clientId)
                    .ifPresentOrElse(this::show, () -> add(new Paragraph(getTranslation("paylinks.client.none"))));
            if (account.require().roles().contains(Role.ACCOUNTING)) {
                add(ask());
            }
        }

        private void show(Method method) {
            var saved = DayText.brief(method.savedAt().atZone(PARIS).toLocalDate());
            var line = new Div(new Span(getTranslation("paylinks.client.method", saved)));
            if (method.expires() != null) {
                var month = "%02d/%d"
                        .formatted(
                                method.expires().getMonthValue(),
                                method.expires().getYear());
                line.add(new Span(" · " + getTranslation("paylinks.client.expires", month)));
            }
            line.addClassNames("muted", "small");
            add(new Div(new Span(method.label()), line));
        }

        private Button ask() {
            return new Button(getTranslation("paylinks.client.ask"), click -> {
                BillingParty party = clients.party(clientId);
                if (party.email() == null || party.email().isBlank()) {
                    Notification.show(getTranslation("paylinks.client.no-address"));
                    return;
                }
                desk.ask(clientId);
                Notification.show(getTranslation("paylinks.client.asked", party.email()));
            });
        }
    }
}

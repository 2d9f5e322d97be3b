package com.mdmcmusicads.app.receivables;

import com.mdmcmusicads.app.clients.ClientPanel;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.invoices.InvoicePanel;
import com.mdmcmusicads.app.live.Signals;
import com.vaadin.flow.component.Component;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the pages of an invoice and of a client show of money. */
@Configuration
class MoneyPanels {

    private static final Set<Role> READERS = Set.of(Role.ACCOUNTING, Role.DIRECTION, Role.SALES);

    @Bean
    InvoicePanel paymentsOfInvoice(ReceivableDesk desk, PaymentBook book, Signals signals) {
        return new InvoicePanel() {
            @Override
            public int order() {
                return 10;
            }

            @Override
            public String titleKey() {
                return "receivables.panel.invoice";
            }

            @Override
            public Set<Role> roles() {
                return READERS;
            }

            @Override
            public Component content(String invoiceId) {
                return new InvoiceMoney(invoiceId, desk, book, signals);
            }
        };
    }

    @Bean
    ClientPanel moneyOfClient(ReceivableDesk desk, PaymentBook book, Signals signals) {
        return new ClientPanel() {
            @Override
            public int order() {
                return 30;
            }

            @Override
            public String titleKey() {
                return "receivables.panel.client";
            }

            @Override
            public Set<Role> roles() {
                return READERS;
            }

            @Override
            public Component content(String clientId) {
                return new ClientMoney(clientId, desk, book, signals);
            }
        };
    }
}

package com.mdmcmusicads.app.retainers;

import com.mdmcmusicads.app.money.Amounts;
import com.mdmcmusicads.app.money.Money;
import com.mdmcmusicads.app.tasks.TaskSubjects;
import com.mdmcmusicads.app.timeline.SubjectPage;
import com.mdmcmusicads.processes.subscriptions.SubscriptionBilling;
import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tells the inbox and the trail what a subscription is called, and shows it beside its tasks. */
@org.springframework.stereotype.Component
class SubscriptionSubjects implements TaskSubjects, SubjectPage {

    private static final String TYPE = "subscription";

    private final JdbcClient sql;
    private final SubscriptionCard.Maker cards;

    SubscriptionSubjects(JdbcClient sql, SubscriptionCard.Maker cards) {
        this.sql = sql;
        this.cards = cards;
    }

    @Override
    public Set<String> processKeys() {
        return Set.of(SubscriptionBilling.KEY);
    }

    /** Read by the engine as well as by people, so without asking for a role. */
    @Override
    public Optional<Description> describe(String subscriptionId) {
        return sql.sql("""
                        select c.name, s.monthly_amount, s.currency, c.contact || ' ' || c.email
                        from subscription s join client c on c.id = s.client_id where s.id::text = ?""")
                .param(subscriptionId)
                .query((row, number) -> new Description(
                        TYPE, row.getString(1), amount(row.getBigDecimal(2), row.getString(3)), row.getString(4)))
                .optional();
    }

    private static String amount(BigDecimal amount, String currency) {
        return Amounts.of(new Money(amount, Currency.getInstance(currency)), Locale.FRENCH);
    }

    @Override
    public Component card(String subscriptionId) {
        return cards.of(subscriptionId);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String route(String id) {
        return "subscriptions/" + id;
    }
}

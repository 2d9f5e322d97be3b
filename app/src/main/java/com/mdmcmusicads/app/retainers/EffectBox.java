package com.mdmcmusicads.app.retainers;

import com.mdmcmusicads.app.subscriptions.Charge;
import com.mdmcmusicads.app.subscriptions.Credit;
import com.mdmcmusicads.app.subscriptions.Effect;
import com.mdmcmusicads.app.subscriptions.PlannedBill;
import com.mdmcmusicads.app.subscriptions.SubscriptionRefusal;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import java.util.function.Supplier;

/** What an act would do to the money, kept up to date while somebody fills the dialog; or why it cannot be done. */
class EffectBox extends Div {

    EffectBox() {
        addClassName("effect-box");
        getElement().setAttribute("role", "status");
    }

    /** Empty when the act would be refused. */
    Optional<Effect> show(Supplier<Effect> act) {
        removeAll();
        try {
            var effect = act.get();
            show(effect);
            return Optional.of(effect);
        } catch (SubscriptionRefusal refused) {
            var why = new Paragraph(getTranslation(refused.key()));
            why.addClassName("effect-refusal");
            add(why);
            return Optional.empty();
        }
    }

    private void show(Effect effect) {
        add(new H3(getTranslation("retainers.effect")));
        var list = new UnorderedList();
        list.addClassName("effect-list");
        if (!effect.before().equals(effect.after())) {
            list.add(line("retainers.effect.monthly", Look.text(effect.before()) + " → " + Look.text(effect.after())));
        }
        effect.now().forEach(bill -> bill(list, "retainers.effect.now", bill));
        if (effect.next() != null) {
            bill(list, "retainers.effect.next", effect.next());
        }
        effect.credits().forEach(credit -> list.add(credit(credit)));
        if (effect.end() != null) {
            list.add(line("retainers.effect.end", Look.day(effect.end().minusDays(1))));
        }
        add(list);
    }

    private void bill(UnorderedList list, String key, PlannedBill bill) {
        list.add(line(key, Look.text(bill.net()), Look.day(bill.dueOn())));
        bill.charges().stream().filter(charge -> !charge.isWhole()).forEach(charge -> list.add(share(charge)));
    }

    private ListItem share(Charge charge) {
        var item = new ListItem(getTranslation(
                "retainers.effect.share",
                charge.line().label(),
                charge.days(),
                charge.period().days(),
                Look.text(charge.line().monthly()),
                Look.text(charge.net())));
        item.addClassNames("muted", "small");
        return item;
    }

    private ListItem credit(Credit credit) {
        return line(
                "retainers.effect.credit",
                Look.text(credit.net()),
                credit.line().label(),
                Look.day(credit.from()),
                Look.day(credit.until().minusDays(1)));
    }

    private ListItem line(String key, Object figure, Object... more) {
        var name = new Span(getTranslation(key, more));
        var value = new Span(String.valueOf(figure));
        value.addClassName("amount");
        return new ListItem(name, (Component) value);
    }
}

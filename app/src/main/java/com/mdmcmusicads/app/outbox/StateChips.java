package com.mdmcmusicads.app.outbox;

import com.mdmcmusicads.app.mail.MailState;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Narrows the outbox to one state; those a person has to look at show how many there are. */
class StateChips extends Div {

    private static final int MOST_COUNTED = 100;
    private static final Set<MailState> COUNTED =
            EnumSet.of(MailState.FAILED, MailState.UNCERTAIN, MailState.KEPT, MailState.QUEUED);

    private final OutboxDesk desk;
    private final Runnable chosen;
    private final Map<String, Button> chips = new LinkedHashMap<>();
    private MailState state;

    StateChips(OutboxDesk desk, Runnable chosen) {
        this.desk = desk;
        this.chosen = chosen;
        addClassName("chips");
        getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("outbox.filter"));
        add(chip("ALL", null));
        for (var one : MailState.values()) {
            add(chip(one.name(), one));
        }
        choose(null);
        count();
    }

    private Button chip(String name, MailState of) {
        var chip = new Button(getTranslation("outbox.state." + name), click -> {
            choose(of);
            chosen.run();
        });
        chip.addClassName("chip");
        chips.put(name, chip);
        return chip;
    }

    MailState state() {
        return state;
    }

    void choose(MailState of) {
        state = of;
        var name = of == null ? "ALL" : of.name();
        chips.forEach((one, chip) -> chip.getElement().setAttribute("aria-pressed", String.valueOf(one.equals(name))));
    }

    void count() {
        for (var one : COUNTED) {
            var count = desk.count(one, MOST_COUNTED);
            var figure = new Span(count == MOST_COUNTED ? (MOST_COUNTED - 1) + "+" : String.valueOf(count));
            figure.addClassName("chip-figure");
            chips.get(one.name()).setSuffixComponent(count == 0 ? null : figure);
        }
    }
}

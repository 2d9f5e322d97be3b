package com.mdmcmusicads.app.processfigures;

import com.mdmcmusicads.app.look.Choice;
import com.mdmcmusicads.app.look.DayField;
import com.mdmcmusicads.app.processfigures.ProcessHistory.Version;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;

/** Which version, which days, what is warm, and what it is compared with. */
class FlowBar extends Div {

    private static final List<Integer> SPANS = List.of(7, 30, 90, 365);

    private final Choice<Integer> version;
    private final Choice<Integer> with;
    private final DayField from = new DayField(getTranslation("processfigures.from"));
    private final DayField to = new DayField(getTranslation("processfigures.to"));
    private final Select<Heat> heat = new Select<>();
    private boolean settled;

    FlowBar(List<Version> versions, FlowChoice chosen, Clock clock, Consumer<FlowChoice> onChange) {
        addClassName("flow-bar-filters");
        var numbers = versions.stream().map(Version::number).toList();
        Runnable changed = () -> changed(onChange);
        version = new Choice<>(getTranslation("processfigures.version.all"), numbers, this::say, changed::run);
        with = new Choice<>(getTranslation("processfigures.with.none"), numbers, this::compared, changed::run);
        version.setValue(numbers.contains(chosen.version()) ? chosen.version() : null);
        with.setValue(numbers.contains(chosen.with()) ? chosen.with() : null);
        from.setValue(chosen.period().from());
        to.setValue(chosen.period().to());
        from.addValueChangeListener(change -> changed.run());
        to.addValueChangeListener(change -> changed.run());
        heat.setLabel(getTranslation("processfigures.heat"));
        heat.setItems(Heat.values());
        heat.setItemLabelGenerator(one -> getTranslation("processfigures.heat." + one));
        heat.setValue(chosen.heat());
        heat.addValueChangeListener(change -> changed.run());
        add(version, with, heat, from, to, spans(clock, onChange));
        settled = true;
    }

    private Div spans(Clock clock, Consumer<FlowChoice> onChange) {
        var chips = new Div();
        chips.addClassName("chips");
        SPANS.forEach(days -> {
            var chip = new Button(getTranslation("processfigures.days", days), click -> {
                settled = false;
                from.setValue(Period.last(days, clock).from());
                to.setValue(Period.last(days, clock).to());
                settled = true;
                changed(onChange);
            });
            chip.addClassName("chip");
            chips.add(chip);
        });
        return chips;
    }

    private String say(Integer number) {
        return getTranslation("processfigures.version", number);
    }

    private String compared(Integer number) {
        return getTranslation("processfigures.with", number);
    }

    private void changed(Consumer<FlowChoice> onChange) {
        var wrong = from.isEmpty() || to.isEmpty() || to.getValue().isBefore(from.getValue());
        to.setInvalid(wrong);
        if (settled && !wrong) {
            onChange.accept(new FlowChoice(
                    version.getValue(), with.getValue(), new Period(from.getValue(), to.getValue()), heat.getValue()));
        }
    }
}

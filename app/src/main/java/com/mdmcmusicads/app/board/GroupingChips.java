package com.mdmcmusicads.app.board;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/** The choice of what the columns stand for. */
class GroupingChips extends Div {

    private final transient Map<Grouping, NativeButton> chips = new EnumMap<>(Grouping.class);

    GroupingChips(Consumer<Grouping> chosen) {
        addClassName("chips");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("board.by"));
        for (var grouping : Grouping.values()) {
            var chip = new NativeButton(getTranslation("board.by." + grouping), click -> chosen.accept(grouping));
            chip.addClassName("chip");
            chips.put(grouping, chip);
            add(chip);
        }
    }

    void show(Grouping chosen) {
        chips.forEach(
                (grouping, chip) -> chip.getElement().setAttribute("aria-pressed", String.valueOf(grouping == chosen)));
    }
}

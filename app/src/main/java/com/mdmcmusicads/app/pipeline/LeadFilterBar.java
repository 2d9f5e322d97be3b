package com.mdmcmusicads.app.pipeline;

import com.mdmcmusicads.app.leads.LeadStatus;
import com.mdmcmusicads.app.look.Choice;
import com.mdmcmusicads.app.look.SearchField;
import com.mdmcmusicads.app.particulars.Platform;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Search and filters above the list of leads; on a phone the filters wait behind a button. */
public class LeadFilterBar extends Div {

    /** What is merged or erased is no lead any more. */
    private static final List<LeadStatus> SHOWN = Stream.of(LeadStatus.values())
            .filter(status -> status != LeadStatus.MERGED && status != LeadStatus.ERASED)
            .toList();

    private final transient Consumer<LeadFilter> onChange;
    private final SearchField words = new SearchField(getTranslation("pipeline.filter.words"), this::changed).quick();
    private final MultiSelectComboBox<String> grades = choices("grade", "leads", LeadFilter.GRADES);
    private final MultiSelectComboBox<LeadStatus> statuses = choices("status", "leads", SHOWN);
    private final Choice<String> team = choice("team", "leads", LeadFilter.TEAMS);
    private final MultiSelectComboBox<Platform> platforms =
            choices("platform", "particulars", List.of(Platform.values()));
    private final Choice<Period> period = choice("period", "pipeline", List.of(Period.values()));
    private final Choice<LeadOrder> order = choice("order", "pipeline", List.of(LeadOrder.values()));
    private final Button more = new Button(VaadinIcon.SLIDERS.create());
    private transient LeadFilter shown = LeadFilter.ALL;
    private boolean showing;

    public LeadFilterBar(Consumer<LeadFilter> onChange) {
        this.onChange = onChange;
        addClassName("lead-filters");
        getElement().setAttribute("role", "search");
        prepareMore();
        order.setEmptySelectionAllowed(false);
        order.addClassName("filter-order");
        add(words, more, grades, statuses, team, platforms, period, order);
    }

    private void prepareMore() {
        more.addClassName("filter-more");
        more.addThemeVariants(ButtonVariant.LUMO_ICON);
        more.setAriaLabel(getTranslation("pipeline.filter.more"));
        more.setTooltipText(getTranslation("pipeline.filter.more"));
        more.getElement().setAttribute("aria-expanded", "false");
        more.addClickListener(click -> {
            var isOpen = !hasClassName("filter-open");
            setClassName("filter-open", isOpen);
            more.getElement().setAttribute("aria-expanded", String.valueOf(isOpen));
        });
    }

    private <T> MultiSelectComboBox<T> choices(String name, String room, Collection<T> items) {
        var box = new MultiSelectComboBox<T>();
        box.setPlaceholder(getTranslation("pipeline.filter." + name));
        box.setAriaLabel(getTranslation("pipeline.filter." + name));
        box.setItems(items);
        box.setItemLabelGenerator(item -> getTranslation(room + "." + name + "." + item));
        box.setClearButtonVisible(true);
        box.setAutoExpand(MultiSelectComboBox.AutoExpandMode.NONE);
        box.addValueChangeListener(change -> changed());
        return box;
    }

    private <T> Choice<T> choice(String name, String room, List<T> items) {
        return new Choice<>(
                getTranslation("pipeline.filter." + name),
                items,
                item -> getTranslation(room + "." + name + "." + item),
                this::changed);
    }

    public void show(LeadFilter filter) {
        showing = true;
        words.setValue(filter.words());
        grades.setValue(filter.grades());
        statuses.setValue(filter.statuses());
        team.setValue(filter.team());
        platforms.setValue(filter.platforms());
        period.setValue(filter.period());
        order.setValue(filter.order());
        shown = filter;
        showing = false;
    }

    private void changed() {
        if (showing) {
            return;
        }
        var isSameOrder = order.getValue() == shown.order();
        shown = new LeadFilter(
                words.getValue().strip(),
                grades.getValue(),
                statuses.getValue(),
                team.getValue(),
                platforms.getValue(),
                period.getValue(),
                order.getValue(),
                isSameOrder ? shown.descending() : order.getValue().isUsuallyDescending());
        onChange.accept(shown);
    }
}

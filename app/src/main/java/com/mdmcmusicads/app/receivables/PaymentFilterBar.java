package com.mdmcmusicads.app.receivables;

import com.mdmcmusicads.app.receivables.PaymentFilter.Order;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;

/** Words, method, order, and whether something is left, above the list of payments. */
class PaymentFilterBar extends Div {

    private final transient Consumer<PaymentFilter> onChange;
    private final TextField words = new TextField();
    private final Select<Method> method = new Select<>();
    private final Select<Order> order = new Select<>();
    private final Checkbox waiting = new Checkbox(getTranslation("receivables.filter.waiting"));

    PaymentFilterBar(Consumer<PaymentFilter> onChange) {
        this.onChange = onChange;
        addClassNames("lead-filters", "filter-open");
        getElement().setAttribute("role", "search");
        prepareWords();
        method.setItems(Method.values());
        method.setEmptySelectionAllowed(true);
        method.setEmptySelectionCaption(getTranslation("receivables.filter.method"));
        method.setAriaLabel(getTranslation("receivables.filter.method"));
        method.setItemLabelGenerator(
                one -> getTranslation(one == null ? "receivables.filter.method" : "receivables.method." + one));
        method.addValueChangeListener(change -> changed());
        order.setWidth("14rem");
        order.setItems(Order.values());
        order.setValue(Order.WAITING);
        order.setAriaLabel(getTranslation("receivables.filter.order"));
        order.setItemLabelGenerator(one -> getTranslation("receivables.order." + one));
        order.addValueChangeListener(change -> changed());
        waiting.addValueChangeListener(change -> changed());
        add(words, method, order, waiting);
    }

    private void prepareWords() {
        words.addClassName("filter-words");
        words.setPlaceholder(getTranslation("receivables.filter.words"));
        words.setAriaLabel(getTranslation("receivables.filter.words"));
        words.setPrefixComponent(VaadinIcon.SEARCH.create());
        words.setClearButtonVisible(true);
        words.setMaxLength(100);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> changed());
    }

    private void changed() {
        onChange.accept(new PaymentFilter(words.getValue(), method.getValue(), waiting.getValue(), order.getValue()));
    }
}

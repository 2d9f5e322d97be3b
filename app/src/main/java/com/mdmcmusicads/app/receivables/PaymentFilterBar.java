package com.mdmcmusicads.app.receivables;

import com.mdmcmusicads.app.look.Choice;
import com.mdmcmusicads.app.look.SearchField;
import com.mdmcmusicads.app.receivables.PaymentFilter.Order;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;

/** Words, method, order, and whether something is left, above the list of payments. */
class PaymentFilterBar extends Div {

    private final transient Consumer<PaymentFilter> onChange;
    private final SearchField words = new SearchField(getTranslation("receivables.filter.words"), this::changed);
    private final Choice<Method> method = new Choice<>(
            getTranslation("receivables.filter.method"),
            List.of(Method.values()),
            one -> getTranslation("receivables.method." + one),
            this::changed);
    private final Select<Order> order = new Select<>();
    private final Checkbox waiting = new Checkbox(getTranslation("receivables.filter.waiting"));

    PaymentFilterBar(Consumer<PaymentFilter> onChange) {
        this.onChange = onChange;
        addClassNames("lead-filters", "filter-open");
        getElement().setAttribute("role", "search");
        order.setWidth("14rem");
        order.setItems(Order.values());
        order.setValue(Order.WAITING);
        order.setAriaLabel(getTranslation("receivables.filter.order"));
        order.setItemLabelGenerator(one -> getTranslation("receivables.order." + one));
        order.addValueChangeListener(change -> changed());
        waiting.addValueChangeListener(change -> changed());
        add(words, method, order, waiting);
    }

    private void changed() {
        onChange.accept(new PaymentFilter(words.getValue(), method.getValue(), waiting.getValue(), order.getValue()));
    }
}

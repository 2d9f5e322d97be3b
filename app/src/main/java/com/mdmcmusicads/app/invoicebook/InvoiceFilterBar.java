package com.mdmcmusicads.app.invoicebook;

import com.mdmcmusicads.app.invoices.InvoiceStanding;
import com.mdmcmusicads.app.invoices.Kind;
import com.mdmcmusicads.app.look.Choice;
import com.mdmcmusicads.app.look.SearchField;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Search and filters above the list of invoices; on a phone the filters wait behind a button. */
class InvoiceFilterBar extends Div {

    private static final int MONTHS = 36;

    private final transient Consumer<InvoiceFilter> onChange;
    private final SearchField words =
            new SearchField(getTranslation("invoicebook.filter.words"), this::changed).quick();
    private final Choice<InvoiceFilter.State> state = choice("state", List.of(InvoiceFilter.State.values()));
    private final Choice<Kind> kind = choice("kind", List.of(Kind.values()));
    private final Choice<YearMonth> month;
    private final Choice<String> standing;
    private transient InvoiceFilter shown = InvoiceFilter.ALL;
    private boolean showing;

    InvoiceFilterBar(YearMonth now, Optional<InvoiceStanding> payments, Consumer<InvoiceFilter> onChange) {
        this.onChange = onChange;
        addClassName("lead-filters");
        getElement().setAttribute("role", "search");
        month = choice(
                "month", IntStream.range(0, MONTHS).mapToObj(now::minusMonths).toList(), this::name);
        standing = choice(
                "standing",
                payments.map(InvoiceStanding::states).orElse(List.of()),
                one -> payments.map(known -> known.word(one, getLocale())).orElse(one));
        standing.setVisible(payments.isPresent());
        add(words, more(), state, kind, month, standing);
    }

    private String name(YearMonth one) {
        return DateTimeFormatter.ofPattern("LLLL yyyy", getLocale()).format(one);
    }

    private Button more() {
        var more = new Button(VaadinIcon.SLIDERS.create());
        more.addClassName("filter-more");
        more.addThemeVariants(ButtonVariant.LUMO_ICON);
        more.setAriaLabel(getTranslation("invoicebook.filter.more"));
        more.setTooltipText(getTranslation("invoicebook.filter.more"));
        more.getElement().setAttribute("aria-expanded", "false");
        more.addClickListener(click -> {
            var isOpen = !hasClassName("filter-open");
            setClassName("filter-open", isOpen);
            more.getElement().setAttribute("aria-expanded", String.valueOf(isOpen));
        });
        return more;
    }

    private <T> Choice<T> choice(String name, List<T> items) {
        return choice(name, items, one -> getTranslation("invoicebook." + name + "." + one));
    }

    private <T> Choice<T> choice(String name, List<T> items, ItemLabelGenerator<T> label) {
        return new Choice<>(getTranslation("invoicebook.filter." + name), items, label, this::changed);
    }

    void show(InvoiceFilter filter) {
        showing = true;
        words.setValue(filter.words());
        put(state, filter.state());
        put(kind, filter.kind());
        put(month, filter.month());
        put(standing, filter.standing());
        shown = filter;
        showing = false;
    }

    private static <T> void put(HasValue<?, T> field, T value) {
        field.setValue(value);
    }

    private void changed() {
        if (!showing) {
            shown = new InvoiceFilter(
                    words.getValue().strip(),
                    state.getValue(),
                    kind.getValue(),
                    month.getValue(),
                    standing.getValue(),
                    shown.order(),
                    shown.descending());
            onChange.accept(shown);
        }
    }
}

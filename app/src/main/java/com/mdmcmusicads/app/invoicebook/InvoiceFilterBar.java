package com.mdmcmusicads.app.invoicebook;

import com.mdmcmusicads.app.invoices.InvoiceStanding;
import com.mdmcmusicads.app.invoices.Kind;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Search and filters above the list of invoices; on a phone the filters wait behind a button. */
class InvoiceFilterBar extends Div {

    private static final int PAUSE_MILLIS = 250;
    private static final int MONTHS = 36;

    private final transient Consumer<InvoiceFilter> onChange;
    private final TextField words = new TextField();
    private final Select<InvoiceFilter.State> state = choice("state", List.of(InvoiceFilter.State.values()));
    private final Select<Kind> kind = choice("kind", List.of(Kind.values()));
    private final Select<YearMonth> month;
    private final Select<String> standing;
    private transient InvoiceFilter shown = InvoiceFilter.ALL;
    private boolean showing;

    InvoiceFilterBar(YearMonth now, Optional<InvoiceStanding> payments, Consumer<InvoiceFilter> onChange) {
        this.onChange = onChange;
        addClassName("lead-filters");
        getElement().setAttribute("role", "search");
        month = choice(
                "month", IntStream.range(0, MONTHS).mapToObj(now::minusMonths).toList());
        month.setItemLabelGenerator(this::name);
        standing = choice("standing", payments.map(InvoiceStanding::states).orElse(List.of()));
        payments.ifPresent(known -> standing.setItemLabelGenerator(
                one -> one == null ? getTranslation("invoicebook.filter.standing") : known.word(one, getLocale())));
        standing.setVisible(payments.isPresent());
        prepareWords();
        add(words, more(), state, kind, month, standing);
    }

    private String name(YearMonth one) {
        return one == null
                ? getTranslation("invoicebook.filter.month")
                : DateTimeFormatter.ofPattern("LLLL yyyy", getLocale()).format(one);
    }

    private void prepareWords() {
        words.addClassName("filter-words");
        words.setPlaceholder(getTranslation("invoicebook.filter.words"));
        words.setAriaLabel(getTranslation("invoicebook.filter.words"));
        words.setPrefixComponent(VaadinIcon.SEARCH.create());
        words.setClearButtonVisible(true);
        words.setMaxLength(100);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(PAUSE_MILLIS);
        words.addValueChangeListener(change -> changed());
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

    private <T> Select<T> choice(String name, List<T> items) {
        var select = new Select<T>();
        select.setItems(items);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("invoicebook.filter." + name));
        select.setAriaLabel(getTranslation("invoicebook.filter." + name));
        select.setItemLabelGenerator(item -> item == null
                ? getTranslation("invoicebook.filter." + name)
                : getTranslation("invoicebook." + name + "." + item));
        select.addValueChangeListener(change -> changed());
        return select;
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

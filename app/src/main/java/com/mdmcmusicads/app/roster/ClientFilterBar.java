package com.mdmcmusicads.app.roster;

import com.mdmcmusicads.app.clients.BillingParty.Kind;
import com.mdmcmusicads.app.look.Choice;
import com.mdmcmusicads.app.look.SearchField;
import com.mdmcmusicads.app.vat.FiscalPosition;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Search and filters above the list of clients; on a phone the filters wait behind a button. */
class ClientFilterBar extends Div {

    private final transient Consumer<ClientFilter> onChange;
    private final SearchField words = new SearchField(getTranslation("clients.search"), this::changed).quick();
    private final Button more = new Button(VaadinIcon.SLIDERS.create());
    private final Choice<Kind> kind = choice("kind", Kind.values());
    private final ComboBox<String> country = new ComboBox<>();
    private final Choice<FiscalPosition> position = choice("position", FiscalPosition.values());
    private final Checkbox incomplete = new Checkbox(getTranslation("roster.filter.incomplete"));
    private transient ClientFilter shown = ClientFilter.ALL;
    private boolean showing;

    ClientFilterBar(Consumer<ClientFilter> onChange) {
        this.onChange = onChange;
        addClassName("lead-filters");
        getElement().setAttribute("role", "search");
        prepareMore();
        prepareCountry();
        incomplete.addValueChangeListener(change -> changed());
        add(words, more, kind, country, position, incomplete);
    }

    private void prepareMore() {
        more.addClassName("filter-more");
        more.addThemeVariants(ButtonVariant.LUMO_ICON);
        more.setAriaLabel(getTranslation("roster.filter.more"));
        more.getElement().setAttribute("aria-expanded", "false");
        more.addClickListener(click -> {
            var isOpen = !hasClassName("filter-open");
            setClassName("filter-open", isOpen);
            more.getElement().setAttribute("aria-expanded", String.valueOf(isOpen));
        });
    }

    private void prepareCountry() {
        var alphabet = Collator.getInstance(getLocale());
        country.setPlaceholder(getTranslation("roster.filter.country"));
        country.setAriaLabel(getTranslation("roster.filter.country"));
        country.setClearButtonVisible(true);
        country.setItems(Arrays.stream(Locale.getISOCountries())
                .sorted(Comparator.comparing(this::country, alphabet))
                .toList());
        country.setItemLabelGenerator(this::country);
        country.addValueChangeListener(change -> changed());
    }

    private String country(String code) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(getLocale());
    }

    private <T> Choice<T> choice(String name, T[] items) {
        return new Choice<>(
                getTranslation("roster.filter." + name),
                List.of(items),
                item -> getTranslation("clients." + name + "." + item),
                this::changed);
    }

    void show(ClientFilter filter) {
        showing = true;
        words.setValue(filter.words());
        kind.setValue(filter.kind());
        country.setValue(filter.country());
        position.setValue(filter.position());
        incomplete.setValue(filter.incomplete());
        shown = filter;
        showing = false;
    }

    private void changed() {
        if (!showing) {
            onChange.accept(new ClientFilter(
                    words.getValue().strip(),
                    kind.getValue(),
                    country.getValue(),
                    position.getValue(),
                    incomplete.getValue(),
                    shown.order(),
                    shown.descending()));
        }
    }
}

package com.mdmcmusicads.app.campaignbook;

import com.mdmcmusicads.app.campaigns.CampaignState;
import com.mdmcmusicads.app.campaigns.Light;
import com.mdmcmusicads.app.clients.ClientDesk;
import com.mdmcmusicads.app.clients.ClientName;
import com.mdmcmusicads.app.identity.Person;
import com.mdmcmusicads.app.platforms.Platform;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** Search and filters above the list of campaigns; on a phone the filters wait behind a button. */
class CampaignFilterBar extends Div {

    private static final int PAUSE_MILLIS = 250;

    private final transient Consumer<CampaignFilter> onChange;
    private final transient ClientDesk clients;
    private final TextField words = new TextField();
    private final MultiSelectComboBox<CampaignState> states = new MultiSelectComboBox<>();
    private final Select<Platform> platform = new Select<>();
    private final Select<Light> light = new Select<>();
    private final Select<Person> pm = new Select<>();
    private final ComboBox<ClientName> client = new ComboBox<>();
    private transient CampaignFilter shown = CampaignFilter.ALL;
    private boolean showing;

    CampaignFilterBar(List<Person> pms, ClientDesk clients, Consumer<CampaignFilter> onChange) {
        this.clients = clients;
        this.onChange = onChange;
        addClassNames("lead-filters", "campaign-filters");
        getElement().setAttribute("role", "search");
        prepareWords();
        prepareStates();
        choice(platform, "platform", List.of(Platform.values()), value -> getTranslation(value.key()));
        choice(light, "light", List.of(Light.values()), value -> getTranslation("campaigning.light." + value));
        choice(pm, "pm", pms, Person::name);
        prepareClient();
        Stream.<HasValue<?, ?>>of(words, states, platform, light, pm, client)
                .forEach(field -> field.addValueChangeListener(change -> changed()));
        add(words, more(), states, platform, light, pm, client);
    }

    private Button more() {
        var button = new Button(getTranslation("campaignbook.filter.more"), VaadinIcon.FILTER.create());
        button.addClassName("filter-more");
        button.addClickListener(click -> {
            var isOpen = !hasClassName("filter-open");
            setClassName("filter-open", isOpen);
            button.getElement().setAttribute("aria-expanded", String.valueOf(isOpen));
        });
        button.getElement().setAttribute("aria-expanded", "false");
        return button;
    }

    private void prepareWords() {
        words.addClassName("filter-words");
        words.setPlaceholder(getTranslation("campaignbook.words"));
        words.setAriaLabel(getTranslation("campaignbook.words"));
        words.setPrefixComponent(VaadinIcon.SEARCH.create());
        words.setClearButtonVisible(true);
        words.setMaxLength(100);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(PAUSE_MILLIS);
    }

    private void prepareStates() {
        states.setItems(CampaignState.values());
        states.setItemLabelGenerator(state -> getTranslation(state.key()));
        states.setPlaceholder(getTranslation("campaignbook.all.state"));
        states.setAriaLabel(getTranslation("campaignbook.column.state"));
        states.setClearButtonVisible(true);
    }

    private void prepareClient() {
        client.setItemLabelGenerator(ClientName::name);
        client.setItems(
                query -> clients.search(query.getFilter().orElse(""), query.getOffset() + query.getLimit()).stream()
                        .skip(query.getOffset()));
        client.setPlaceholder(getTranslation("campaignbook.all.client"));
        client.setAriaLabel(getTranslation("campaignbook.column.client"));
        client.setClearButtonVisible(true);
    }

    private <T> void choice(Select<T> field, String name, List<T> items, Function<T, String> label) {
        var all = getTranslation("campaignbook.all." + name);
        field.setItems(items);
        field.setItemLabelGenerator(value -> value == null ? all : label.apply(value));
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(all);
        field.setAriaLabel(getTranslation("campaignbook.column." + name));
    }

    void show(CampaignFilter filter) {
        showing = true;
        shown = filter;
        words.setValue(filter.words());
        states.setValue(filter.states());
        platform.setValue(filter.platform());
        light.setValue(filter.light());
        pm.setValue(pm.getListDataView()
                .getItems()
                .filter(person -> person.id().equals(filter.pm()))
                .findFirst()
                .orElse(null));
        client.setValue(named(filter.client()));
        showing = false;
    }

    private ClientName named(String id) {
        return CampaignQuery.uuid(id)
                .map(known -> clients.names(List.of(id)).get(id))
                .orElse(null);
    }

    private void changed() {
        if (!showing) {
            shown = new CampaignFilter(
                    words.getValue().strip(),
                    states.getValue(),
                    platform.getValue(),
                    pm.getValue() == null ? null : pm.getValue().id(),
                    client.getValue() == null ? null : client.getValue().id(),
                    light.getValue(),
                    shown.order(),
                    shown.descending());
            onChange.accept(shown);
        }
    }
}

package com.mdmcmusicads.app.campaignbook;

import com.mdmcmusicads.app.campaigns.CampaignState;
import com.mdmcmusicads.app.campaigns.Light;
import com.mdmcmusicads.app.clients.ClientDesk;
import com.mdmcmusicads.app.clients.ClientName;
import com.mdmcmusicads.app.identity.Person;
import com.mdmcmusicads.app.look.Choice;
import com.mdmcmusicads.app.look.SearchField;
import com.mdmcmusicads.app.platforms.Platform;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.function.Consumer;

/** Search and filters above the list of campaigns; on a phone the filters wait behind a button. */
class CampaignFilterBar extends Div {

    private final transient Consumer<CampaignFilter> onChange;
    private final transient ClientDesk clients;
    private final SearchField words = new SearchField(getTranslation("campaignbook.words"), this::changed).quick();
    private final MultiSelectComboBox<CampaignState> states = new MultiSelectComboBox<>();
    private final Choice<Platform> platform =
            choice("platform", List.of(Platform.values()), value -> getTranslation(value.key()));
    private final Choice<Light> light =
            choice("light", List.of(Light.values()), value -> getTranslation("campaigning.light." + value));
    private final Choice<Person> pm;
    private final ComboBox<ClientName> client = new ComboBox<>();
    private transient CampaignFilter shown = CampaignFilter.ALL;
    private boolean showing;

    CampaignFilterBar(List<Person> pms, ClientDesk clients, Consumer<CampaignFilter> onChange) {
        this.clients = clients;
        this.onChange = onChange;
        addClassNames("lead-filters", "campaign-filters");
        getElement().setAttribute("role", "search");
        prepareStates();
        pm = choice("pm", pms, Person::name);
        prepareClient();
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

    private void prepareStates() {
        states.setItems(CampaignState.values());
        states.setItemLabelGenerator(state -> getTranslation(state.key()));
        states.setPlaceholder(getTranslation("campaignbook.all.state"));
        states.setAriaLabel(getTranslation("campaignbook.column.state"));
        states.setClearButtonVisible(true);
        states.addValueChangeListener(change -> changed());
    }

    private void prepareClient() {
        client.setItemLabelGenerator(ClientName::name);
        client.setItems(
                query -> clients.search(query.getFilter().orElse(""), query.getOffset() + query.getLimit()).stream()
                        .skip(query.getOffset()));
        client.setPlaceholder(getTranslation("campaignbook.all.client"));
        client.setAriaLabel(getTranslation("campaignbook.column.client"));
        client.setClearButtonVisible(true);
        client.addValueChangeListener(change -> changed());
    }

    private <T> Choice<T> choice(String name, List<T> items, ItemLabelGenerator<T> label) {
        return new Choice<>(getTranslation("campaignbook.all." + name), items, label, this::changed)
                .named(getTranslation("campaignbook.column." + name));
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

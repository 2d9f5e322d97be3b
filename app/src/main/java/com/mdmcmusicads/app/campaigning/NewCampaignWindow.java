package com.mdmcmusicads.app.campaigning;

import com.mdmcmusicads.app.campaigns.NewCampaign;
import com.mdmcmusicads.app.clients.ClientDesk;
import com.mdmcmusicads.app.clients.ClientName;
import com.mdmcmusicads.app.look.DayField;
import com.mdmcmusicads.app.platforms.Platform;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A campaign that comes from no quote: for whom, what, when, where and who leads it. */
public class NewCampaignWindow extends ActWindow {

    private static final int USUAL_DAYS = 29;

    private final transient CampaignTools tools;
    private final transient ClientDesk clients;
    private final ComboBox<ClientName> client = new ComboBox<>(getTranslation("campaigning.client"));
    private final Particulars particulars = new Particulars();
    private final DayField from = new DayField(getTranslation("campaigning.from"));
    private final DayField to = new DayField(getTranslation("campaigning.to"));
    private final PmSelect pm;
    private final PlaceFields places = new PlaceFields(List.of(Platform.values()));
    private final String reference = "by-hand/" + UUID.randomUUID();

    private NewCampaignWindow(CampaignTools tools, ClientDesk clients, String clientId) {
        super("new");
        this.tools = tools;
        this.clients = clients;
        setWidth("48rem");
        pm = new PmSelect(tools.pms());
        pm.choose(tools.reader().id());
        prepareClient(clientId);
        from.setValue(tools.today());
        to.setValue(tools.today().plusDays(USUAL_DAYS));
        var when = new FormLayout(from, to, pm);
        when.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("30rem", 3));
        fields(client, particulars, when, places);
    }

    private void prepareClient(String clientId) {
        client.setWidthFull();
        client.setRequiredIndicatorVisible(true);
        client.setItemLabelGenerator(one -> one.name() + " – " + one.email());
        client.setItems(
                query -> clients.search(query.getFilter().orElse(""), query.getOffset() + query.getLimit()).stream()
                        .skip(query.getOffset()));
        client.addValueChangeListener(change -> nameArtist(change.getOldValue(), change.getValue()));
        if (clientId != null) {
            client.setValue(clients.names(List.of(clientId)).get(clientId));
            client.setReadOnly(true);
        } else {
            client.focus();
        }
    }

    /** Most clients are the artist themselves. */
    private void nameArtist(ClientName before, ClientName chosen) {
        var isOurs = before != null && before.name().equals(particulars.artist.getValue());
        if (chosen != null && (particulars.artist.isEmpty() || isOurs)) {
            particulars.artist.setValue(chosen.name());
        }
    }

    @Override
    void act() {
        client.setInvalid(client.isEmpty());
        if (client.isInvalid()) {
            throw new Unfilled("campaigning.client.missing");
        }
        var id = tools.desk()
                .plan(new NewCampaign(
                        client.getValue().id(),
                        particulars.title.getValue().strip(),
                        particulars.artist.getValue().strip(),
                        particulars.release(),
                        particulars.objective.getValue(),
                        from.getValue(),
                        to.getValue(),
                        pm.chosen(),
                        places.chosen(),
                        particulars.fee.fee(),
                        null,
                        reference));
        UI.getCurrent().navigate("campaigns/" + id);
    }

    /** Opens it for who leads campaigns. */
    @Component
    public static class Opener {

        private final CampaignTools tools;
        private final ClientDesk clients;

        Opener(CampaignTools tools, ClientDesk clients) {
            this.tools = tools;
            this.clients = clients;
        }

        /** A button that opens it, wherever it is wanted. */
        public Button button(String clientId) {
            var words = UI.getCurrent().getTranslation("campaigning.new");
            return new Button(words, VaadinIcon.PLUS.create(), click -> open(clientId));
        }

        /** @param clientId or null: the client is still to be chosen */
        public void open(String clientId) {
            new NewCampaignWindow(tools, clients, clientId).open();
        }
    }
}

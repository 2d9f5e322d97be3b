package com.mdmcmusicads.app.bank;

import com.mdmcmusicads.app.clients.ClientDesk;
import com.mdmcmusicads.app.clients.ClientName;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;

/** Whose credit it is; while nobody knows, the money waits without a name. */
class CreditDialog extends Dialog {

    private static final int SHOWN = 50;

    /** @param kept gets the id of the client, or null */
    CreditDialog(ClientDesk clients, Consumer<String> kept) {
        setHeaderTitle(getTranslation("bank.credit"));
        var client = new ComboBox<ClientName>(getTranslation("bank.client"));
        client.setItemLabelGenerator(ClientName::name);
        client.setItems(query -> clients.search(query.getFilter().orElse(""), SHOWN).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        client.setWidthFull();
        client.setClearButtonVisible(true);
        var keep = new Button(getTranslation("bank.credit.keep"), click -> {
            close();
            kept.accept(client.getValue() == null ? null : client.getValue().id());
        });
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new Paragraph(getTranslation("bank.credit.text")), client);
        getFooter().add(new Button(getTranslation("bank.cancel"), click -> close()), keep);
    }
}

package com.mdmcmusicads.app.clients;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.function.Consumer;

/** One person who speaks for a client. */
class ContactDialog extends ClientWindow {

    private final transient ClientContact known;
    private final transient Consumer<ClientContact> keep;

    /** @param isMain the main contact has no role beside being it */
    ContactDialog(ClientContact known, boolean isMain, Consumer<ClientContact> keep) {
        super("");
        setHeaderTitle(getTranslation(known == null ? "clients.contact.add" : "clients.contact.edit"));
        this.known = known == null ? new ClientContact(null, 0, null, ClientContact.Role.MANAGER, null, null) : known;
        this.keep = keep;
        field("name", new TextField(getTranslation("clients.contact.name")), isMain ? 2 : 1)
                .setRequiredIndicatorVisible(true);
        var role = new Select<String>();
        role.setLabel(getTranslation("clients.contact.role"));
        role.setItems(Arrays.stream(ClientContact.Role.values()).map(Enum::name).toList());
        role.setItemLabelGenerator(one -> getTranslation("clients.contact.role." + one));
        field("role", role, 1).setVisible(!isMain);
        field("email", new TextField(getTranslation("clients.email")), 1).setRequiredIndicatorVisible(isMain);
        field("phone", new TextField(getTranslation("clients.phone")), 1);
        write("name", text(this.known.name()));
        write("role", this.known.role().name());
        write("email", text(this.known.email()));
        write("phone", text(this.known.phone()));
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    @Override
    void save() {
        keep.accept(new ClientContact(
                known.id(),
                known.version(),
                read("name"),
                ClientContact.Role.valueOf(read("role")),
                read("email"),
                read("phone")));
    }
}

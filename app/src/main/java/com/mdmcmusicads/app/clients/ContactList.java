package com.mdmcmusicads.app.clients;

import com.mdmcmusicads.app.api.InvalidInput;
import com.mdmcmusicads.app.look.Badge;
import com.mdmcmusicads.app.look.Tone;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;

/** Who speaks for a client, the main contact first, and how to reach them. */
class ContactList extends Div {

    private static final int SHOWN_MILLIS = 6000;

    private final transient ClientContacts contacts;
    private final transient Client client;
    private final boolean mayWrite;

    ContactList(ClientContacts contacts, Client client, boolean mayWrite) {
        this.contacts = contacts;
        this.client = client;
        this.mayWrite = mayWrite;
        addClassName("contact-list");
        var list = new UnorderedList(main());
        contacts.of(client.id()).forEach(contact -> list.add(other(contact)));
        add(list);
        if (mayWrite) {
            var more = new Button(getTranslation("clients.contact.add"), VaadinIcon.PLUS.create(), click -> add());
            more.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            add(more);
        }
    }

    private ListItem main() {
        var contact =
                new ClientContact(null, 0, client.contact(), ClientContact.Role.OTHER, client.email(), client.phone());
        var head = head(contact, new Badge(getTranslation("clients.contact.main"), Tone.ACCENT));
        if (mayWrite) {
            head.add(act(VaadinIcon.PENCIL, "change", contact, () -> changeMain(contact)));
        }
        return new ListItem(head, ways(contact));
    }

    private ListItem other(ClientContact contact) {
        var head = head(contact, new Badge(getTranslation("clients.contact.role." + contact.role()), Tone.OUTLINE));
        if (mayWrite) {
            head.add(act(VaadinIcon.STAR_O, "makeMain", contact, () -> contacts.makeMain(client.id(), contact)));
            head.add(act(VaadinIcon.PENCIL, "change", contact, () -> change(contact)));
            head.add(act(VaadinIcon.CLOSE_SMALL, "remove", contact, () -> contacts.remove(client.id(), contact)));
        }
        return new ListItem(head, ways(contact));
    }

    private static Div head(ClientContact contact, Badge badge) {
        var name = new Span(contact.name());
        name.addClassName("lead-title");
        var head = new Div(name, badge);
        head.addClassName("contact-head");
        return head;
    }

    private static Div ways(ClientContact contact) {
        var ways = new Div();
        ways.addClassName("contact-ways");
        if (contact.email() != null) {
            ways.add(new Anchor("mailto:" + contact.email(), contact.email()));
        }
        if (contact.phone() != null) {
            ways.add(new Anchor("tel:" + contact.phone().replaceAll("[^+0-9]", ""), contact.phone()));
        }
        return ways;
    }

    private Button act(VaadinIcon sign, String key, ClientContact contact, Runnable act) {
        var words = getTranslation("clients.contact." + key, contact.name());
        var button = new Button(sign.create(), click -> attempt(act));
        button.setAriaLabel(words);
        button.setTooltipText(words);
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
        return button;
    }

    /** What cannot be done says so; the panel draws itself anew when something was. */
    private void attempt(Runnable act) {
        try {
            act.run();
        } catch (InvalidInput wrong) {
            say(wrong.errors().get(0).message());
        } catch (ClientClash clash) {
            say(getTranslation("clients.contact.clash"));
        }
    }

    private static void say(String words) {
        Notification.show(words, SHOWN_MILLIS, Notification.Position.BOTTOM_START);
    }

    private void add() {
        new ContactDialog(null, false, contact -> contacts.add(client.id(), contact)).open();
    }

    private void change(ClientContact known) {
        new ContactDialog(known, false, contact -> contacts.change(client.id(), contact)).open();
    }

    private void changeMain(ClientContact known) {
        new ContactDialog(known, true, contact -> contacts.changeMain(client.id(), contact)).open();
    }
}

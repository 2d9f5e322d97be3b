package com.mdmcmusicads.app.contacts;

import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.look.Badge;
import com.mdmcmusicads.app.look.Tone;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;

/** Who else one talks to, and how to reach them. */
class ContactList extends Div {

    private final transient ContactBook book;
    private final transient Subject about;
    private final boolean mayWrite;

    ContactList(ContactBook book, Subject about, boolean mayWrite) {
        this.book = book;
        this.about = about;
        this.mayWrite = mayWrite;
        addClassName("contact-list");
        refresh();
    }

    void refresh() {
        removeAll();
        var contacts = book.contacts(about);
        if (contacts.isEmpty()) {
            var nothing = new Paragraph(getTranslation("contacts.none"));
            nothing.addClassName("muted");
            add(nothing);
        } else {
            var list = new UnorderedList();
            contacts.forEach(contact -> list.add(item(contact)));
            add(list);
        }
        if (mayWrite) {
            var more = new Button(getTranslation("contacts.add"), VaadinIcon.PLUS.create(), click -> add());
            more.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            add(more);
        }
    }

    private ListItem item(Contact contact) {
        var head = new Div(
                name(contact.name()), new Badge(getTranslation("contacts.part." + contact.part()), Tone.OUTLINE));
        head.addClassName("contact-head");
        var ways = new Div();
        ways.addClassName("contact-ways");
        if (contact.email() != null) {
            ways.add(new Anchor("mailto:" + contact.email(), contact.email()));
        }
        if (contact.phone() != null) {
            ways.add(new Anchor("tel:" + contact.phone().replaceAll("[^+0-9]", ""), contact.phone()));
        }
        var item = new ListItem(head, ways);
        if (mayWrite) {
            head.add(act(VaadinIcon.PENCIL, "contacts.change", contact, () -> change(contact)));
            head.add(act(VaadinIcon.CLOSE_SMALL, "contacts.remove", contact, () -> book.remove(about, contact)));
        }
        return item;
    }

    private static Span name(String name) {
        var span = new Span(name);
        span.addClassName("lead-title");
        return span;
    }

    private Button act(VaadinIcon sign, String key, Contact contact, Runnable act) {
        var button = new Button(sign.create(), click -> {
            act.run();
            refresh();
        });
        button.setAriaLabel(getTranslation(key, contact.name()));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
        return button;
    }

    private void add() {
        new ContactDialog(null, contact -> {
                    book.add(about, contact);
                    refresh();
                })
                .open();
    }

    private void change(Contact before) {
        new ContactDialog(before, after -> {
                    book.change(about, before, after);
                    refresh();
                })
                .open();
    }
}

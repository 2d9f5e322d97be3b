package com.mdmcmusicads.app.contacts;

import com.mdmcmusicads.app.audit.Subject;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;

/** Where to listen, one click away; a pasted address tells by itself which site it is. */
class MusicList extends Div {

    private final transient ContactBook book;
    private final transient Subject about;
    private final boolean mayWrite;
    private final Div shown = new Div();
    private final TextField pasted = new TextField();

    MusicList(ContactBook book, Subject about, boolean mayWrite) {
        this.book = book;
        this.about = about;
        this.mayWrite = mayWrite;
        addClassName("music-list");
        add(shown);
        if (mayWrite) {
            add(paste());
        }
        refresh();
    }

    private Div paste() {
        pasted.setPlaceholder(getTranslation("contacts.link.paste"));
        pasted.setAriaLabel(getTranslation("contacts.link.paste"));
        pasted.setMaxLength(600);
        pasted.setClearButtonVisible(true);
        var more = new Button(getTranslation("contacts.link.add"), click -> take());
        pasted.addKeyDownListener(Key.ENTER, enter -> take());
        var row = new Div(pasted, more);
        row.addClassName("music-paste");
        return row;
    }

    private void take() {
        var link = MusicLink.read(pasted.getValue());
        pasted.setInvalid(link.isEmpty());
        pasted.setErrorMessage(getTranslation("contacts.link.unknown"));
        link.ifPresent(found -> {
            book.add(about, found);
            pasted.clear();
            refresh();
        });
    }

    void refresh() {
        shown.removeAll();
        var links = book.links(about);
        if (links.isEmpty()) {
            var nothing = new Paragraph(getTranslation("contacts.link.none"));
            nothing.addClassName("muted");
            shown.add(nothing);
            return;
        }
        var list = new UnorderedList();
        links.forEach(link -> list.add(item(link)));
        shown.add(list);
    }

    private ListItem item(MusicLink link) {
        var place = new Span(link.place().title());
        place.addClassName("music-place");
        var way = new Span(link.words());
        way.addClassNames("muted", "small", "music-way");
        var anchor = new Anchor(link.address(), place, way);
        anchor.setTarget(AnchorTarget.BLANK);
        anchor.getElement().setAttribute("rel", "noopener noreferrer");
        var item = new ListItem(anchor);
        if (mayWrite) {
            var remove = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> {
                book.remove(about, link);
                refresh();
            });
            remove.setAriaLabel(
                    getTranslation("contacts.link.remove", link.place().title()));
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
            item.add(remove);
        }
        return item;
    }
}

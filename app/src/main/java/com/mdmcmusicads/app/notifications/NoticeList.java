package com.mdmcmusicads.app.notifications;

import com.mdmcmusicads.app.look.EmptyState;
import com.mdmcmusicads.app.look.RelativeTime;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/** The latest notifications, newest first; choosing one marks it read and goes where one can act. */
class NoticeList extends Div {

    private final Instant now;
    private final transient Consumer<Notice> open;

    NoticeList(List<Notice> notices, Instant now, Consumer<Notice> open, Runnable readAll) {
        this.now = now;
        this.open = open;
        addClassName("notices");
        add(head(notices, readAll));
        add(notices.isEmpty() ? nothing() : list(notices));
    }

    private Div head(List<Notice> notices, Runnable readAll) {
        var all = new Button(getTranslation("notifications.read-all"), click -> readAll.run());
        all.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        all.setVisible(notices.stream().anyMatch(Notice::isUnread));
        var head = new Div(new H2(getTranslation("notifications.title")), all);
        head.addClassName("notices-head");
        return head;
    }

    private EmptyState nothing() {
        return new EmptyState(getTranslation("notifications.empty"), getTranslation("notifications.empty.next"));
    }

    private UnorderedList list(List<Notice> notices) {
        var list = new UnorderedList();
        list.setClassName("notices-list");
        notices.forEach(notice -> list.add(new ListItem(row(notice))));
        return list;
    }

    private NativeButton row(Notice notice) {
        var row = new NativeButton();
        row.setClassName("notice");
        row.getElement().getClassList().set("unread", notice.isUnread());
        row.add(new Span(getTranslation(notice.messageKey(), notice.arguments())));
        if (notice.isUnread()) {
            var unread = new Span(getTranslation("notifications.unread"));
            unread.setClassName("sr-only");
            row.add(unread);
        }
        row.add(new RelativeTime(notice.toldAt(), now));
        row.addClickListener(click -> open.accept(notice));
        return row;
    }
}

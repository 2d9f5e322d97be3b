package com.mdmcmusicads.app.notifications;

import com.mdmcmusicads.app.identity.CurrentAccount;
import com.mdmcmusicads.app.identity.Person;
import com.mdmcmusicads.app.live.Signals;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.router.Location;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/** The bell in the bar: how many things are unread, the list of them, and a discreet word when one arrives. */
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public class Bell extends Div {

    private static final int TOAST_MILLIS = 5000;
    private static final int MOST_SHOWN = 99;

    private final transient OwnNotices notices;
    private final transient Signals signals;
    private final transient Clock clock;
    private final transient Person owner;
    private final Button button = new Button(VaadinIcon.BELL_O.create());
    private final Span figure = new Span();
    private final Popover popover = new Popover();
    private transient Runnable unsubscribe = () -> {};
    private transient Set<UUID> known = Set.of();

    Bell(OwnNotices notices, Signals signals, Clock clock, CurrentAccount account) {
        this.notices = notices;
        this.signals = signals;
        this.clock = clock;
        owner = account.require();
        addClassName("bell");
        figure.addClassName("bell-figure");
        figure.getElement().setAttribute("aria-hidden", "true");
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        preparePopover();
        add(button, figure, popover);
    }

    private void preparePopover() {
        popover.setTarget(button);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.addThemeNames("no-padding");
        popover.setAriaLabel(getTranslation("notifications.title"));
        popover.addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                showList();
            }
        });
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        show(notices.unread(owner));
        arrived();
        var ui = attached.getUI();
        unsubscribe = signals.subscribe(Notifier.TOPIC, signal -> {
            if (signal.payload().equals(owner.id())) {
                ui.access(this::refresh);
            }
        });
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        unsubscribe.run();
    }

    private void refresh() {
        show(notices.unread(owner));
        toast(arrived());
        if (popover.isOpened()) {
            showList();
        }
    }

    /** What was not there at the last look; two told at the same moment may show in either order. */
    private List<Notice> arrived() {
        var latest = notices.latest(owner);
        var fresh = latest.stream()
                .filter(notice -> notice.isUnread() && !known.contains(notice.id()))
                .toList();
        known = latest.stream().map(Notice::id).collect(Collectors.toSet());
        return fresh;
    }

    private void toast(List<Notice> arrived) {
        if (arrived.isEmpty()) {
            return;
        }
        var one = arrived.get(0);
        var words = arrived.size() == 1
                ? getTranslation(one.messageKey(), one.arguments())
                : getTranslation("notifications.several", arrived.size());
        Notification.show(words, TOAST_MILLIS, Notification.Position.BOTTOM_END).addThemeNames("primary");
    }

    private void show(int count) {
        figure.setText(count > MOST_SHOWN ? MOST_SHOWN + "+" : String.valueOf(count));
        figure.setVisible(count > 0);
        button.setAriaLabel(getTranslation(count == 0 ? "notifications.bell" : "notifications.bell.unread", count));
        button.setTooltipText(getTranslation("notifications.title"));
    }

    private void showList() {
        popover.removeAll();
        popover.add(new NoticeList(notices.latest(owner), clock.instant(), this::open, this::readAll));
    }

    private void open(Notice notice) {
        notices.markRead(owner, notice.id());
        signals.publish(Notifier.TOPIC, owner.id());
        popover.close();
        var place = new Location(notice.route());
        UI.getCurrent().navigate(place.getPath(), place.getQueryParameters());
    }

    private void readAll() {
        notices.markAllRead(owner);
        signals.publish(Notifier.TOPIC, owner.id());
        show(0);
        showList();
    }
}

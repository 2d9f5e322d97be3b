package com.mdmcmusicads.app.notifications;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.Screens;
import com.mdmcmusicads.app.identity.CurrentAccount;
import com.mdmcmusicads.app.live.Signals;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.popover.Popover;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@IntegrationTest
class BellIT {

    private static final Duration SOON = Duration.ofSeconds(10);

    @Autowired
    ApplicationContext application;

    @Autowired
    Notifier notifier;

    @Autowired
    OwnNotices notices;

    @Autowired
    Notices kept;

    @Autowired
    Signals signals;

    @Autowired
    CurrentAccount account;

    Bell bell;

    @BeforeEach
    void openScreen() {
        Screens.open(application, "support@demo.mdmc");
        notices.markAllRead(account.require());
        bell = new Bell(notices, signals, Clock.systemUTC(), account);
        UI.getCurrent().add(bell);
    }

    @AfterEach
    void close() {
        Screens.close();
    }

    @Test
    void bellRingsWhileThePageIsOpen() {
        assertThat(label()).isEqualTo("Notifications, aucune non lue");

        notifier.tell(account.require().id(), "notifications.title", "");

        assertThat(waitFor("Notifications, 1 non lue(s)")).isTrue();
        assertThat(_find(Notification.class)).isNotEmpty();
    }

    @Test
    void listShowsWhatWasToldAndAllCanBeMarkedRead() {
        notifier.tell(account.require().id(), "notifications.title", "");
        waitFor("Notifications, 1 non lue(s)");

        _get(bell, Popover.class).open();
        assertThat(_find(NoticeList.class)).hasSize(1);
        _get(Button.class, button -> button.withText("Tout marquer comme lu")).click();

        assertThat(label()).isEqualTo("Notifications, aucune non lue");
        assertThat(notices.unread(account.require())).isZero();
    }

    @Test
    void whatArrivesLateIsToldUnderItsOwnWords() {
        var owner = account.require().id();
        notifier.tell(owner, "notifications.title", "");
        waitFor("Notifications, 1 non lue(s)");
        var earlier = Instant.now().minusSeconds(60);
        kept.save(new Notice(UUID.fromString(owner), "notifications.bell", new String[0], "", earlier));

        signals.publish(Notifier.TOPIC, owner);

        assertThat(waitFor("Notifications, 2 non lue(s)")).isTrue();
        assertThat(_find(Notification.class))
                .extracting(toast -> toast.getElement().getProperty("text"))
                .containsExactlyInAnyOrder("Notifications", "Notifications, aucune non lue");
    }

    private String label() {
        return _find(bell, Button.class).get(0).getAriaLabel().orElse("");
    }

    private boolean waitFor(String label) {
        var end = Instant.now().plus(SOON);
        while (!label().equals(label) && Instant.now().isBefore(end)) {
            MockVaadin.clientRoundtrip();
        }
        return label().equals(label);
    }
}

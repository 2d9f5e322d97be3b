package com.mdmcmusicads.app.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.identity.AccountDesk;
import com.mdmcmusicads.app.identity.Person;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.live.Signals;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class NotifierIT {

    @Autowired
    Notifier notifier;

    @Autowired
    OwnNotices notices;

    @Autowired
    Notices rows;

    @Autowired
    Signals signals;

    @Autowired
    AccountDesk accounts;

    Person reader;
    Person neighbour;

    @BeforeEach
    void hire() {
        reader = hire(Role.PM);
        neighbour = hire(Role.PM);
    }

    @Test
    void toldPersonReadsItAndNobodyElse() {
        notifier.tell(reader.id(), "tasks.assigned", "tasks/1", "Nova Lys", 3);

        assertThat(notices.unread(reader)).isEqualTo(1);
        assertThat(notices.latest(reader)).singleElement().satisfies(notice -> {
            assertThat(notice.arguments()).containsExactly("Nova Lys", "3");
            assertThat(notice.route()).isEqualTo("tasks/1");
        });
        assertThat(notices.latest(neighbour)).isEmpty();
    }

    @Test
    void everyoneWithTheRoleIsTold() {
        notifier.tell(Role.PM, "tasks.late", "tasks/1");

        assertThat(notices.unread(reader)).isEqualTo(1);
        assertThat(notices.unread(neighbour)).isEqualTo(1);
    }

    @Test
    void onlyTheOwnerMarksItRead() {
        notifier.tell(reader.id(), "tasks.late", "tasks/1");
        var notice = notices.latest(reader).get(0).id();

        assertThat(notices.markRead(neighbour, notice)).isFalse();
        assertThat(notices.unread(reader)).isEqualTo(1);
        assertThat(notices.markRead(reader, notice)).isTrue();
        assertThat(notices.unread(reader)).isZero();
    }

    @Test
    void readingAllLeavesTheNeighboursUnread() {
        notifier.tell(Role.PM, "tasks.late", "tasks/1");

        notices.markAllRead(reader);

        assertThat(notices.unread(reader)).isZero();
        assertThat(notices.unread(neighbour)).isEqualTo(1);
    }

    @Test
    void newestComesFirst() {
        notifier.tell(reader.id(), "first", "tasks/1");
        notifier.tell(reader.id(), "second", "tasks/2");

        assertThat(notices.latest(reader)).extracting(Notice::messageKey).containsExactly("second", "first");
    }

    @Test
    void openScreensHearOfIt() throws InterruptedException {
        var heard = new CountDownLatch(1);
        var stop = signals.subscribe(Notifier.TOPIC, signal -> {
            if (signal.payload().equals(reader.id())) {
                heard.countDown();
            }
        });

        notifier.tell(reader.id(), "tasks.late", "tasks/1");

        assertThat(heard.await(10, TimeUnit.SECONDS)).isTrue();
        stop.run();
    }

    @Test
    void whatIsOlderThanNinetyDaysIsForgotten() {
        var longAgo = Instant.now().minus(OwnNotices.KEPT).minus(Duration.ofHours(1));
        rows.save(new Notice(UUID.fromString(reader.id()), "old", new String[0], "tasks/1", longAgo));
        notifier.tell(reader.id(), "new", "tasks/1");

        notices.forgetOld();

        assertThat(notices.latest(reader)).extracting(Notice::messageKey).containsExactly("new");
    }

    private Person hire(Role role) {
        var name = "person-" + UUID.randomUUID();
        return accounts.open(name + "@example.org", name, "a long enough pass phrase", Set.of(role));
    }
}

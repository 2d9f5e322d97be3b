package com.mdmcmusicads.app.notifications;

import com.mdmcmusicads.app.identity.Person;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What one person was told: every question and every change is bound to its owner. */
@Service
@Transactional
class OwnNotices {

    static final Duration KEPT = Duration.ofDays(90);
    private static final Limit PAGE = Limit.of(50);

    private final Notices notices;
    private final Clock clock;

    OwnNotices(Notices notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<Notice> latest(Person owner) {
        return notices.findByAccountIdOrderByToldAtDesc(id(owner), PAGE);
    }

    @Transactional(readOnly = true)
    int unread(Person owner) {
        return notices.countByAccountIdAndReadAtIsNull(id(owner));
    }

    /** False when it was read before, or is not theirs. */
    boolean markRead(Person owner, UUID notice) {
        return notices.markRead(notice, id(owner), clock.instant()) > 0;
    }

    int markAllRead(Person owner) {
        return notices.markAllRead(id(owner), clock.instant());
    }

    @Scheduled(cron = "0 20 3 * * *", zone = "Europe/Paris")
    int forgetOld() {
        return notices.forgetOlderThan(clock.instant().minus(KEPT));
    }

    private static UUID id(Person owner) {
        return UUID.fromString(owner.id());
    }
}

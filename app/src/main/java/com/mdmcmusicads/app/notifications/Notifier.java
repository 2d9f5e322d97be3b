package com.mdmcmusicads.app.notifications;

import com.mdmcmusicads.app.identity.Directory;
import com.mdmcmusicads.app.identity.Person;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.live.Signals;
import java.time.Clock;
import java.util.Arrays;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a module tells people something: their bell rings at once, on whichever node they are. */
@Service
@Transactional
public class Notifier {

    static final String TOPIC = "notifications";

    private final Notices notices;
    private final Directory directory;
    private final Signals signals;
    private final Clock clock;

    Notifier(Notices notices, Directory directory, Signals signals, Clock clock) {
        this.notices = notices;
        this.directory = directory;
        this.signals = signals;
        this.clock = clock;
    }

    /** Tells one person: {@code messageKey} with its arguments, and the {@code route} where they can act on it. */
    public void tell(String accountId, String messageKey, String route, Object... arguments) {
        var words = Arrays.stream(arguments).map(String::valueOf).toArray(String[]::new);
        notices.save(new Notice(UUID.fromString(accountId), messageKey, words, route, clock.instant()));
        signals.publish(TOPIC, accountId);
    }

    /** Tells everyone who has the role now. */
    public void tell(Role role, String messageKey, String route, Object... arguments) {
        for (Person person : directory.with(role)) {
            tell(person.id(), messageKey, route, arguments);
        }
    }
}

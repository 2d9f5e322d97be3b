package com.mdmcmusicads.app.identity;

import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.sessions.CurrentSession;
import com.mdmcmusicads.app.sessions.SessionDesk;
import com.mdmcmusicads.app.texts.Folded;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where administrators let people in, say what they may do, and shut them out. */
@Service
@Transactional
@PreAuthorize("hasRole('ADMIN')")
class UserDesk {

    private final Accounts accounts;
    private final PasswordPost post;
    private final SessionDesk sessions;
    private final CurrentSession session;
    private final CurrentAccount current;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    UserDesk(
            Accounts accounts,
            PasswordPost post,
            SessionDesk sessions,
            CurrentSession session,
            CurrentAccount current,
            AuditTrail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.post = post;
        this.sessions = sessions;
        this.session = session;
        this.current = current;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /** By name, of those whose name and address contain every word of {@code search}, accents and capitals aside. */
    @Transactional(readOnly = true)
    List<User> list(String search, int offset, int limit) {
        var patterns = Folded.patterns(search).toArray(String[]::new);
        return accounts.search(patterns, offset, limit).stream()
                .map(Account::user)
                .toList();
    }

    /** Opens an account without password and mails the link to choose one; empty when the address has an account. */
    Optional<User> invite(String email, String name, Set<Role> roles, Locale language) {
        if (accounts.findByEmail(Account.normalise(email)).isPresent()) {
            return Optional.empty();
        }
        var account = new Account(email, name.strip(), roles, clock.instant());
        account.speak(language);
        accounts.saveAndFlush(account);
        trail.record("account.invited", subject(account), Map.of("roles", names(roles)));
        post.invite(account.person(), current.require().name());
        return Optional.of(account.user());
    }

    void inviteAgain(String id) {
        var account = get(id);
        trail.record("account.invited-again", subject(account), Map.of());
        post.invite(account.person(), current.require().name());
    }

    /** What somebody may do changes at once: their sessions end, and the next login has the new roles. */
    boolean changeRoles(String id, Set<Role> roles) {
        var account = get(id);
        if (!roles.contains(Role.ADMIN) && isLastAdmin(account)) {
            return false;
        }
        var before = account.roles();
        account.changeRoles(roles);
        trail.record(
                "account.roles-changed",
                subject(account),
                Map.of("roles", names(before)),
                Map.of("roles", names(roles)));
        sessions.endAll(id, session.id().orElse(null));
        return true;
    }

    /** Shuts somebody out at once, or lets them in again. False for the last administrator. */
    boolean activate(String id, boolean active) {
        var account = get(id);
        if (!active && isLastAdmin(account)) {
            return false;
        }
        account.activate(active);
        trail.record(active ? "account.activated" : "account.deactivated", subject(account), Map.of());
        if (!active) {
            sessions.endAll(id, null);
        }
        return true;
    }

    /** Takes the second step away from somebody who lost it, and ends their sessions. */
    void resetSecondStep(String id) {
        events.publishEvent(new SecondStepReset(id));
        sessions.endAll(id, session.id().orElse(null));
    }

    /** Of two who take each other's rights away at once, the second finds that nobody would be left. */
    private boolean isLastAdmin(Account account) {
        return accounts.lockActiveAdmins().stream().map(Account::id).allMatch(account.id()::equals);
    }

    private Account get(String id) {
        return accounts.findById(UUID.fromString(id)).orElseThrow();
    }

    private static List<String> names(Set<Role> roles) {
        return roles.stream().map(Role::name).sorted().toList();
    }

    private static Subject subject(Account account) {
        return new Subject("account", account.id().toString());
    }
}

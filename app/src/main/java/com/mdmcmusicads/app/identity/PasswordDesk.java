package com.mdmcmusicads.app.identity;

import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.sessions.CurrentSession;
import com.mdmcmusicads.app.sessions.SessionDesk;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Async;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where people choose passwords: with the one they have, or with a link that was mailed to them. */
@Service
@Transactional
public class PasswordDesk {

    private static final Duration BETWEEN_RESETS = Duration.ofMinutes(2);

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final PasswordLinks links;
    private final PasswordPost post;
    private final SessionDesk sessions;
    private final CurrentSession session;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PasswordDesk(
            Accounts accounts,
            PasswordEncoder passwords,
            PasswordLinks links,
            PasswordPost post,
            SessionDesk sessions,
            CurrentSession session,
            AuditTrail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.links = links;
        this.post = post;
        this.sessions = sessions;
        this.session = session;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Mails a link, if there is an active account with this address and none left in the last minutes. Done behind the
     * caller's back, so that neither the answer nor the time it takes says whether the account exists.
     */
    @Async
    public void forgot(String email) {
        var since = clock.instant().minus(BETWEEN_RESETS);
        accounts.findByEmail(Account.normalise(email))
                .filter(Account::isActive)
                .filter(account -> !links.wasMadeSince(account.id(), since))
                .ifPresent(account -> {
                    post.sendReset(account.person());
                    trail.record("password.reset-asked", subject(account), Map.of());
                });
    }

    /** Whose link this is, while it is good. */
    @Transactional(readOnly = true)
    public Optional<PasswordLink> find(String token) {
        return links.find(token, clock.instant())
                .flatMap(row -> accounts.findById(row.accountId())
                        .filter(Account::isActive)
                        .map(account -> new PasswordLink(row.kind(), account.person())));
    }

    /**
     * Spends a link on a password.
     *
     * @return why the password is refused ({@code identity.password.<fault>}; {@code spent}: the link is), or nothing
     */
    public Optional<String> choose(String token, String password) {
        var row = links.find(token, clock.instant());
        var account = row.flatMap(link -> accounts.findById(link.accountId())).filter(Account::isActive);
        if (account.isEmpty()) {
            return Optional.of("spent");
        }
        var fault = fault(account.get(), password);
        if (fault.isPresent()) {
            return fault;
        }
        if (!links.use(token, clock.instant())) {
            return Optional.of("spent");
        }
        change(account.get(), password, null);
        return Optional.empty();
    }

    /** Changes the password of somebody logged in; their other sessions end. */
    @PreAuthorize("#accountId == authentication.name")
    public Optional<String> change(String accountId, String current, String password) {
        var account = accounts.findById(UUID.fromString(accountId)).orElseThrow();
        if (!account.canLogIn()
                || !PasswordRules.fits(current)
                || !passwords.matches(current, account.passwordHash())) {
            return Optional.of("wrong");
        }
        var fault = fault(account, password);
        if (fault.isEmpty()) {
            change(account, password, session.id().orElse(null));
        }
        return fault;
    }

    /** Whether this is the password of the account: asked again before something that cannot be taken back. */
    @Transactional(readOnly = true)
    public boolean isRight(String accountId, String password) {
        return accounts.findById(UUID.fromString(accountId))
                .filter(Account::canLogIn)
                .filter(account -> PasswordRules.fits(password))
                .filter(account -> passwords.matches(password, account.passwordHash()))
                .isPresent();
    }

    @Scheduled(cron = "0 53 3 * * *", zone = "Europe/Paris")
    void forgetOld() {
        links.forget(clock.instant());
    }

    private void change(Account account, String password, String keptSession) {
        account.changePassword(passwords.encode(password));
        links.spend(account.id(), clock.instant());
        sessions.endAll(account.id().toString(), keptSession);
        trail.record("password.changed", subject(account), Map.of());
        post.confirm(account.person());
        events.publishEvent(new PasswordChanged(account.id().toString(), account.email()));
    }

    private static Optional<String> fault(Account account, String password) {
        return PasswordRules.fault(
                password, List.of(account.email(), account.person().name()));
    }

    private static Subject subject(Account account) {
        return new Subject("account", account.id().toString());
    }
}

package com.mdmcmusicads.app.identity;

import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.Subject;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where accounts are opened and changed. */
@Service
@Transactional
public class AccountDesk {

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final AuditTrail trail;
    private final Clock clock;

    AccountDesk(Accounts accounts, PasswordEncoder passwords, AuditTrail trail, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Opens an account with a known password; the one already there stays as it is. The password rules are not asked:
     * the first administrator's was checked at start-up, and the demo's is meant to be known.
     */
    public Person open(String email, String name, String password, Set<Role> roles) {
        return accounts.findByEmail(Account.normalise(email))
                .orElseGet(() -> create(email, name, password, roles))
                .person();
    }

    /** Shuts every account whose address ends like this. */
    public void closeAll(String end) {
        for (var account : accounts.findByActiveTrueAndEmailEndingWith(end)) {
            account.activate(false);
            trail.record(
                    "account.deactivated", new Subject("account", account.id().toString()), Map.of("end", end));
        }
    }

    /** Where nobody is left who could let others in, the administrator of the settings is one again. */
    public void reinstate(String email) {
        if (accounts.lockActiveAdmins().isEmpty()) {
            var account = accounts.findByEmail(Account.normalise(email)).orElseThrow();
            var roles = account.roles();
            roles.add(Role.ADMIN);
            account.changeRoles(roles);
            account.activate(true);
            trail.record(
                    "account.reinstated", new Subject("account", account.id().toString()), Map.of("roles", roles));
        }
    }

    /** How somebody is called and which language their pages and mails speak. */
    @PreAuthorize("#id == authentication.name")
    public Person describe(String id, String name, Locale language) {
        var account = accounts.findById(UUID.fromString(id)).orElseThrow();
        var before = account.person();
        account.rename(name.strip());
        account.speak(language);
        trail.record("account.described", new Subject("account", id), words(before), words(account.person()));
        return account.person();
    }

    private static Map<String, Object> words(Person person) {
        return Map.of("name", person.name(), "language", person.language().getLanguage());
    }

    private Account create(String email, String name, String password, Set<Role> roles) {
        var account = new Account(email, name, roles, clock.instant());
        account.changePassword(passwords.encode(password));
        accounts.save(account);
        trail.record("account.opened", new Subject("account", account.id().toString()), Map.of("roles", roles));
        return account;
    }
}

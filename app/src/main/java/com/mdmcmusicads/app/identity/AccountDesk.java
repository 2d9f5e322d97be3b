package com.mdmcmusicads.app.identity;

import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.Subject;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
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

    /** Opens an account with a known password (first set-up and demo); the one already there stays as it is. */
    public Person open(String email, String name, String password, Set<Role> roles) {
        return accounts.findByEmail(Account.normalise(email))
                .orElseGet(() -> create(email, name, password, roles))
                .person();
    }

    private Account create(String email, String name, String password, Set<Role> roles) {
        var account = new Account(email, name, roles, clock.instant());
        account.changePassword(passwords.encode(password));
        accounts.save(account);
        trail.record("account.opened", new Subject("account", account.id().toString()), Map.of("roles", roles));
        return account;
    }
}

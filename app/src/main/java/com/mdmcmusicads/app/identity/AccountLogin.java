package com.mdmcmusicads.app.identity;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** Who is behind what somebody shows at the door. Takes as long for an account that does not exist as for one that does. */
@Service
public class AccountLogin {

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final Clock clock;
    private final Supplier<String> decoy;

    AccountLogin(Accounts accounts, PasswordEncoder passwords, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
        var random = UUID.randomUUID().toString();
        this.decoy = CompletableFuture.supplyAsync(() -> passwords.encode(random))::join;
    }

    /** The active account with this address and password; a hash of an older kind is renewed. */
    public Optional<AccountPrincipal> withPassword(String email, String password) {
        var account = accounts.findByEmail(Account.normalise(email)).filter(Account::canLogIn);
        var hash = account.map(Account::passwordHash).orElseGet(decoy);
        var right = PasswordRules.fits(password) && passwords.matches(password, hash);
        if (!right || account.isEmpty()) {
            return Optional.empty();
        }
        if (passwords.upgradeEncoding(hash)) {
            accounts.changePassword(account.get().id(), passwords.encode(password));
        }
        return account.map(Account::person).map(AccountPrincipal::new);
    }

    /** The active account with an address that somebody we trust has verified. */
    public Optional<AccountPrincipal> withVerifiedEmail(String email) {
        return accounts.findByEmail(Account.normalise(email))
                .filter(Account::isActive)
                .map(Account::person)
                .map(AccountPrincipal::new);
    }

    /** The account, if it may still come in. */
    public Optional<AccountPrincipal> withId(String id) {
        return accounts.findById(UUID.fromString(id))
                .filter(Account::isActive)
                .map(Account::person)
                .map(AccountPrincipal::new);
    }

    /** The id of the account with this address, for the trail of who was tried. */
    public Optional<String> idOf(String email) {
        return accounts.findByEmail(Account.normalise(email)).map(Account::id).map(UUID::toString);
    }

    public void noteLogin(String id) {
        accounts.loggedIn(UUID.fromString(id), clock.instant());
    }
}

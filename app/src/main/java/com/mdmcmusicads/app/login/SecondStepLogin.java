package com.mdmcmusicads.app.login;

import com.mdmcmusicads.app.identity.AccountLogin;
import com.mdmcmusicads.app.identity.AccountPrincipal;
import com.mdmcmusicads.app.secondstep.SecondStepDesk;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Finishes a half login with a code; wrong ones count like wrong passwords. */
@Component
class SecondStepLogin {

    /** Recovery codes that were just made wait here for the page that shows them once. */
    static final String NEW_CODES = "mdmc.recovery-codes";

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final AccountLogin accounts;
    private final SecondStepDesk steps;
    private final LoginAttempts attempts;
    private final LoginPace pace;
    private final LoginRecord record;
    private final Clock clock;

    SecondStepLogin(
            AccountLogin accounts,
            SecondStepDesk steps,
            LoginAttempts attempts,
            LoginPace pace,
            LoginRecord record,
            Clock clock) {
        this.accounts = accounts;
        this.steps = steps;
        this.attempts = attempts;
        this.pace = pace;
        this.record = record;
        this.clock = clock;
    }

    Authentication finish(HttpSession session, String code, String address) {
        if (!(session.getAttribute(HalfLogin.NAME) instanceof HalfLogin half) || isStale(half)) {
            throw new CredentialsExpiredException("Begin again");
        }
        pace.take(address);
        attempts.begin(half.email());
        if (!isRight(session, half, code)) {
            record.wrongCode(half.accountId(), address);
            throw new WrongCode();
        }
        session.removeAttribute(HalfLogin.NAME);
        attempts.succeeded(half.email());
        return accounts.withId(half.accountId())
                .map(SecondStepLogin::admitted)
                .orElseThrow(() -> new BadCredentialsException("No longer active"));
    }

    private boolean isRight(HttpSession session, HalfLogin half, String code) {
        if (!half.mustSetUp()) {
            return steps.check(half.accountId(), code);
        }
        var codes = steps.confirm(half.accountId(), code);
        codes.ifPresent(list -> session.setAttribute(NEW_CODES, list));
        return codes.isPresent();
    }

    private boolean isStale(HalfLogin half) {
        return half.since().plus(PATIENCE).isBefore(clock.instant());
    }

    private static Authentication admitted(AccountPrincipal principal) {
        return UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities());
    }

    /** The code of the second step was wrong; the first proof still stands. */
    static final class WrongCode extends org.springframework.security.core.AuthenticationException {
        WrongCode() {
            super("Wrong code");
        }
    }
}

package com.mdmcmusicads.app.login;

import com.mdmcmusicads.app.identity.AccountLogin;
import com.mdmcmusicads.app.identity.AccountPrincipal;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Lets somebody in by address and password; whatever is wrong, the answer and the time it takes are the same. */
@Component
class PasswordLogin implements AuthenticationProvider {

    private final AccountLogin accounts;
    private final LoginAttempts attempts;
    private final LoginPace pace;
    private final LoginRecord record;
    private final SecondStepGate gate;

    PasswordLogin(
            AccountLogin accounts, LoginAttempts attempts, LoginPace pace, LoginRecord record, SecondStepGate gate) {
        this.accounts = accounts;
        this.attempts = attempts;
        this.pace = pace;
        this.record = record;
        this.gate = gate;
    }

    @Override
    public Authentication authenticate(Authentication shown) {
        var email = shown.getName();
        var address = shown.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
        pace.take(address);
        try {
            return check(email, String.valueOf(shown.getCredentials()), address);
        } catch (DataAccessException | TransactionException away) {
            throw new AuthenticationServiceException("The database is away", away);
        }
    }

    private Authentication check(String email, String password, String address) {
        attempts.begin(email);
        var principal = accounts.withPassword(email, password);
        if (principal.isEmpty()) {
            record.failed(email, address);
            throw new BadCredentialsException("Wrong address or password");
        }
        return admitted(principal.get());
    }

    private Authentication admitted(AccountPrincipal principal) {
        gate.pass(principal.person());
        attempts.succeeded(principal.person().email());
        return UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities());
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}

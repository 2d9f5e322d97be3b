package com.mdmcmusicads.app.identity;

import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is asking right now. */
@Component
public class CurrentAccount {

    public Optional<Person> person() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof AccountPrincipal principal
                ? Optional.of(principal.person())
                : Optional.empty();
    }

    /** Shows the new name and language in the session that changed them; roles stay those of the login. */
    public void renew(Person described) {
        var now = new Person(
                require().id(), described.name(), described.email(), require().roles(), described.language());
        var principal = new AccountPrincipal(now);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities()));
    }

    /** The person, where a screen or call is reached by logged-in people only. */
    public Person require() {
        return person().orElseThrow(() -> new IllegalStateException("Nobody is logged in"));
    }
}

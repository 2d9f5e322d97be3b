package com.mdmcmusicads.app.identity;

import java.util.Optional;
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

    /** The person, where a screen or call is reached by logged-in people only. */
    public Person require() {
        return person().orElseThrow(() -> new IllegalStateException("Nobody is logged in"));
    }
}

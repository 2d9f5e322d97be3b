package com.mdmcmusicads.app.tasks;

import com.mdmcmusicads.app.identity.AccountDesk;
import com.mdmcmusicads.app.identity.AccountPrincipal;
import com.mdmcmusicads.app.identity.Person;
import com.mdmcmusicads.app.identity.Role;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** People made up for one test, and being one of them. */
@Component
public class TestPeople {

    private final AccountDesk accounts;

    TestPeople(AccountDesk accounts) {
        this.accounts = accounts;
    }

    public Person somebody(Role... roles) {
        var name = "Personne " + UUID.randomUUID().toString().substring(0, 8);
        return accounts.open(UUID.randomUUID() + "@example.com", name, "un mot de passe assez long", Set.of(roles));
    }

    /** From now on, in this thread. */
    public void be(Person person) {
        var principal = new AccountPrincipal(person);
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(
                        principal, null, principal.getAuthorities().stream().toList()));
    }

    public void beNobody() {
        SecurityContextHolder.clearContext();
    }
}

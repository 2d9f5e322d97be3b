package com.mdmcmusicads.app.demo;

import com.mdmcmusicads.app.identity.AccountLogin;
import com.mdmcmusicads.app.identity.Role;
import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Does things in the name of a demo account, with its rights and no more. */
@Component
class DemoPeople {

    private final AccountLogin accounts;

    DemoPeople(AccountLogin accounts) {
        this.accounts = accounts;
    }

    static String email(Role role) {
        return role.name().toLowerCase(Locale.ROOT) + "@demo.mdmc";
    }

    <T> T as(Role role, Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        var account = accounts.withVerifiedEmail(email(role)).orElseThrow();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities()));
        SecurityContextHolder.setContext(context);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}

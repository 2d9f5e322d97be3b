package com.mdmcmusicads.app.trials;

import com.mdmcmusicads.app.deployments.ModelKind;
import com.mdmcmusicads.app.deployments.ModelRef;
import com.mdmcmusicads.app.identity.AccountLogin;
import org.springframework.context.annotation.Lazy;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** A trial of the e-mail sequence, for pages that show one. */
@Component
public class SampleTrials {

    private final TrialStarter starter;
    private final AccountLogin logins;

    SampleTrials(@Lazy TrialStarter starter, @Lazy AccountLogin logins) {
        this.starter = starter;
        this.logins = logins;
    }

    /** Begun by whoever has this address. */
    public String someTrial(String email) {
        var before = SecurityContextHolder.getContext();
        var account = logins.withVerifiedEmail(email).orElseThrow();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities()));
        SecurityContextHolder.setContext(context);
        try {
            return starter.begin(new ModelRef(ModelKind.PROCESS, "emailSequence"));
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}

package com.mdmcmusicads.app.login;

import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.identity.AccountLogin;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Writes comings and failures into the trail; what was typed for an account nobody has is not kept. */
@Component
class LoginRecord {

    private final AuditTrail trail;
    private final AccountLogin accounts;

    LoginRecord(AuditTrail trail, AccountLogin accounts) {
        this.trail = trail;
        this.accounts = accounts;
    }

    void succeeded(String accountId, String address) {
        trail.record("login.succeeded", account(accountId), Map.of("address", address));
    }

    void failed(String email, String address) {
        trail.record("login.failed", account(accounts.idOf(email).orElse("unknown")), Map.of("address", address));
    }

    void wrongCode(String accountId, String address) {
        trail.record("login.wrong-code", account(accountId), Map.of("address", address));
    }

    private static Subject account(String id) {
        return new Subject("account", id);
    }
}

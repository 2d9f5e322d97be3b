package com.mdmcmusicads.app.adaccounts;

import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.live.Signals;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Writes down what happens to an account and tells the screens that show it; no credential ever passes here. */
@Component
class AccountTrail {

    static final String TYPE = "ad-account";

    private final AuditTrail trail;
    private final Signals signals;

    AccountTrail(AuditTrail trail, Signals signals) {
        this.trail = trail;
        this.signals = signals;
    }

    void record(Connection account, String what, Map<String, Object> values) {
        record(account, what, Map.of(), values);
    }

    void record(Connection account, String what, Map<String, Object> before, Map<String, Object> after) {
        trail.record(TYPE + "." + what, new Subject(TYPE, account.id()), before, after);
        changed(account.id());
    }

    void changed(String id) {
        signals.publish(AdAccountDesk.CHANGED, id);
    }
}

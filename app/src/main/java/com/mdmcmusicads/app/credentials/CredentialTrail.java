package com.mdmcmusicads.app.credentials;

import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.live.Signals;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Writes down what people do with credentials; no secret ever passes here. */
@Component
class CredentialTrail {

    static final String TYPE = "credential";

    private final AuditTrail trail;
    private final Signals signals;

    CredentialTrail(AuditTrail trail, Signals signals) {
        this.trail = trail;
        this.signals = signals;
    }

    void record(Credential credential, String what) {
        record(credential, what, Map.of(), facts(credential));
    }

    void record(Credential credential, String what, Map<String, Object> before, Map<String, Object> after) {
        trail.record(TYPE + "." + what, new Subject(TYPE, credential.id()), before, after);
        signals.publish(CredentialDesk.CHANGED, credential.id());
    }

    static Map<String, Object> facts(Credential credential) {
        var facts = new HashMap<String, Object>();
        facts.put("name", credential.name());
        facts.put("kind", credential.kind().name());
        facts.put("host", credential.host() == null ? "" : credential.host());
        return facts;
    }
}

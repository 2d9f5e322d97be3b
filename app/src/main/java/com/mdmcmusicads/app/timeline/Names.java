package com.mdmcmusicads.app.timeline;

import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.texts.Texts;
import java.util.Locale;
import java.util.Map;

/** What to call those who did something: people by name, keys and the system by what they are. */
record Names(Map<String, String> people) {

    private static final String KEY = "api:";

    String of(String actor, Texts texts, Locale locale) {
        if (actor == null || AuditTrail.SYSTEM.equals(actor)) {
            return texts.say(locale, "timeline.actor.system");
        }
        if (actor.startsWith(KEY)) {
            return texts.say(locale, "timeline.actor.api", actor.substring(KEY.length()));
        }
        return people.getOrDefault(actor, texts.say(locale, "timeline.actor.unknown"));
    }
}

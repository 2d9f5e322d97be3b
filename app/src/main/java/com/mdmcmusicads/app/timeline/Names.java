package com.mdmcmusicads.app.timeline;

import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.texts.Texts;
import java.util.Locale;
import java.util.Map;

/** What to call those who did something: people and keys by name, the system by what it is. */
record Names(Map<String, String> known) {

    private static final String KEY = "api:";

    String of(String actor, Texts texts, Locale locale) {
        if (actor == null || AuditTrail.SYSTEM.equals(actor)) {
            return texts.say(locale, "timeline.actor.system");
        }
        if (actor.startsWith(KEY)) {
            return texts.say(locale, "timeline.actor.api", known.getOrDefault(actor, actor.substring(KEY.length())));
        }
        return known.getOrDefault(actor, texts.say(locale, "timeline.actor.unknown"));
    }
}

package com.mdmcmusicads.app.timeline;

import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.TrailEntry;
import com.mdmcmusicads.app.texts.Texts;
import java.time.Duration;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Tells moments as sentences: {@code timeline.<action>}, with {@code .system} where nobody in particular did it. */
@Component
class Sentences {

    private final Texts texts;

    Sentences(Texts texts) {
        this.texts = texts;
    }

    /** The sentence of a moment: {0} who, {1} the task or step, {2} whom it was given to. */
    String tell(Moment moment, Names names, Locale locale) {
        return moment.isOfEngine() ? tell(moment.happening(), names, locale) : tell(moment.entry(), names, locale);
    }

    String tell(TrailEntry entry, Names names, Locale locale) {
        var key = "timeline." + entry.action();
        var alone = AuditTrail.SYSTEM.equals(entry.actor()) && texts.has(key + ".system");
        if (!alone && !texts.has(key)) {
            return texts.say(locale, "timeline.unworded", who(entry.actor(), names, locale), entry.action());
        }
        return texts.say(
                locale,
                alone ? key + ".system" : key,
                who(entry.actor(), names, locale),
                String.valueOf(entry.after().getOrDefault("task", "")),
                who((String) entry.after().get("assignee"), names, locale));
    }

    private String tell(Happening happening, Names names, Locale locale) {
        var key = "timeline.engine." + happening.kind().name().toLowerCase(Locale.ROOT);
        return texts.say(
                locale,
                happening.actor() == null && texts.has(key + ".system") ? key + ".system" : key,
                who(happening.actor(), names, locale),
                happening.name());
    }

    private String who(String actor, Names names, Locale locale) {
        return names.of(actor, texts, locale);
    }

    /** The largest unit that says something: 3 d, 5 h, 12 min. */
    String duration(Duration took, Locale locale) {
        if (took.toDays() > 0) {
            return texts.say(locale, "timeline.took.days", took.toDays());
        }
        if (took.toHours() > 0) {
            return texts.say(locale, "timeline.took.hours", took.toHours());
        }
        return texts.say(
                locale, took.toMinutes() > 0 ? "timeline.took.minutes" : "timeline.took.moment", took.toMinutes());
    }
}

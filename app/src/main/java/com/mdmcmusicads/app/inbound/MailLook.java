package com.mdmcmusicads.app.inbound;

import com.mdmcmusicads.app.look.Badge;
import com.mdmcmusicads.app.look.Tone;
import com.vaadin.flow.component.UI;

/** What a mail is, as a badge. */
final class MailLook {

    private MailLook() {}

    /** @param kind null for a mail that was put aside */
    static Badge kind(MailKind kind) {
        return kind == null
                ? new Badge(say("inbound.kind.QUARANTINE"), Tone.DANGER)
                : new Badge(say("inbound.kind." + kind), tone(kind));
    }

    static Badge ignored(Ignored why) {
        var badge = new Badge(why == null ? "" : say("inbound.ignored." + why), Tone.OUTLINE);
        badge.setVisible(why != null);
        return badge;
    }

    private static Tone tone(MailKind kind) {
        return switch (kind) {
            case REPLY -> Tone.SUCCESS;
            case OTHER -> Tone.INFO;
            case AUTO_REPLY -> Tone.NEUTRAL;
            case BOUNCE -> Tone.WARNING;
            case COMPLAINT -> Tone.DANGER;
        };
    }

    private static String say(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}

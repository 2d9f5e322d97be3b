package com.mdmcmusicads.app.campaigns;

import java.util.List;
import java.util.Locale;

/** Something cannot be done with a campaign as it stands; nothing was changed. */
public final class CampaignRefusal extends RuntimeException {

    private final Reason reason;
    private final transient List<Object> words;

    CampaignRefusal(Reason reason, Object... words) {
        super(reason.name());
        this.reason = reason;
        this.words = List.of(words);
    }

    public Reason reason() {
        return reason;
    }

    /** Message key of the sentence that says why. */
    public String key() {
        return "campaigns.refusal." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What the sentence names. */
    public Object[] words() {
        return words.toArray();
    }

    /** Why. */
    public enum Reason {
        /** Somebody else has changed it since it was read. */
        CHANGED,
        OVER,
        NOT_PLANNED,
        NOT_LIVE,
        NOT_PAUSED,
        /** It has not begun: it can be cancelled, not closed. */
        NOT_BEGUN,
        /** It can start on its first day: bring that forward. */
        FIRST_DAY_AHEAD,
        RESULT,
        TITLE,
        ARTIST,
        TOO_LONG_TEXT,
        REASON,
        DAYS,
        TOO_EARLY,
        TOO_LONG,
        /** The new first day lies in the past. */
        STARTS_IN_PAST,
        /** The new last day lies in the past: close it instead. */
        ENDS_IN_PAST,
        /** It has begun: its first day cannot come any more. */
        HAS_BEGUN,
        CURRENCY,
        /** Nothing is spent on this platform. */
        NO_BUDGET_THERE,
        PLATFORM_TWICE,
        NO_SUCH_PLATFORM,
        EXTERNAL_ID_TAKEN,
        NOT_A_PM,
        NOTE
    }
}

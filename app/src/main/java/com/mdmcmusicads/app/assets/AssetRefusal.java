package com.mdmcmusicads.app.assets;

import java.util.Locale;

/** A file that is not kept; nothing was changed. */
public final class AssetRefusal extends RuntimeException {

    private final Reason reason;

    AssetRefusal(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Message key of the sentence that says why. */
    public String key() {
        return "assets.refusal." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Why. */
    public enum Reason {
        EMPTY,
        TOO_LARGE,
        /** Its name and its bytes do not agree, or it is of a kind that may harm whoever opens it. */
        WRONG_KIND,
        TOO_MANY,
        /** The campaign has these very bytes already. */
        KNOWN,
        /** The campaign is over. */
        OVER
    }
}

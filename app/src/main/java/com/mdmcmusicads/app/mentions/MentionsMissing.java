package com.mdmcmusicads.app.mentions;

import java.util.List;

/** The invoice cannot be issued yet; nothing was drawn, nothing was changed. */
public class MentionsMissing extends RuntimeException {

    private final transient List<Missing> missing;

    public MentionsMissing(List<Missing> missing) {
        super("Missing for the law: " + missing.stream().map(Missing::code).toList());
        this.missing = List.copyOf(missing);
    }

    public List<Missing> missing() {
        return missing;
    }
}

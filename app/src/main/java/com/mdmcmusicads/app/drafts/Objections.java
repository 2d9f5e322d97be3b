package com.mdmcmusicads.app.drafts;

import java.util.List;

/** A model is not published, and why. */
public class Objections extends RuntimeException {

    private final transient List<Objection> all;

    public Objections(List<Objection> all) {
        super(all.toString());
        this.all = List.copyOf(all);
    }

    public List<Objection> all() {
        return all;
    }
}

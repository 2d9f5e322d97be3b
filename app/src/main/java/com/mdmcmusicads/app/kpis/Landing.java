package com.mdmcmusicads.app.kpis;

/** What became of the rows that were brought: days told for the first time, days told otherwise, days told again. */
public record Landing(int created, int updated, int unchanged) {

    static final Landing NOTHING = new Landing(0, 0, 0);

    public int accepted() {
        return created + updated + unchanged;
    }
}

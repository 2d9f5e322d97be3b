package com.mdmcmusicads.app.figures;

/** So many out of so many; below thirty cases a rate says little, and we say so. */
record Share(int part, int whole) {

    private static final int RELIABLE = 30;

    boolean isReliable() {
        return whole >= RELIABLE;
    }

    /** From 0 to 1; null when there are no cases at all. */
    Double rate() {
        return whole == 0 ? null : (double) part / whole;
    }
}

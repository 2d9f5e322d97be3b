package com.mdmcmusicads.app.repairs;

/** What an act would do: where the execution stands before and after, or why it cannot be done. */
record Foresight(Picture before, Picture after, Refused hindrance) {

    boolean works() {
        return hindrance == null;
    }

    /** It would be done, but a step would act at once, which cannot be tried without being done. */
    boolean actsAtOnce() {
        return hindrance != null && hindrance.getMessage().equals("held");
    }
}

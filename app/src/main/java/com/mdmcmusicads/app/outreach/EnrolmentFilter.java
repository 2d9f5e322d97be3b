package com.mdmcmusicads.app.outreach;

/** Which enrolments a list shows; null means all. */
record EnrolmentFilter(String words, String sequence, EnrolmentState state) {

    static final EnrolmentFilter ALL = new EnrolmentFilter("", null, null);

    boolean isOpen() {
        return words.isBlank() && sequence == null && state == null;
    }
}

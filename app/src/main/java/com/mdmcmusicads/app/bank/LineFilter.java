package com.mdmcmusicads.app.bank;

/** Which lines a list shows; a heap is what a person works through. */
record LineFilter(Heap heap, String words) {

    enum Heap {
        TO_MATCH("state = 'OPEN' and amount > 0"),
        /** Money that went out: returned debits among fees and rents. */
        OUT("state = 'OPEN' and amount < 0"),
        DONE("state in ('MATCHED', 'CREDIT', 'TAKEN_BACK')"),
        IGNORED("state = 'IGNORED'"),
        ALL("true");

        private final String condition;

        Heap(String condition) {
            this.condition = condition;
        }

        String condition() {
            return condition;
        }
    }
}

package com.mdmcmusicads.app.pipeline;

/** The orders of the list; each is one index read forwards or backwards, so that a page never sorts the whole table. */
public enum LeadOrder {
    RECEIVED("created_at desc, id", "created_at, id desc"),
    SCORE("score desc nulls last, id", "score nulls first, id desc"),
    BUDGET("budget desc nulls last, id", "budget nulls first, id desc"),
    DUE("due_at desc nulls first, id desc", "due_at nulls last, id"),
    TITLE("left(search_words, 60) desc, id desc", "left(search_words, 60), id");

    private final String descending;
    private final String ascending;

    LeadOrder(String descending, String ascending) {
        this.descending = descending;
        this.ascending = ascending;
    }

    /** The direction one means without saying it: newest and best first, but soonest due and A to Z. */
    boolean isUsuallyDescending() {
        return this != DUE && this != TITLE;
    }

    String sql(boolean isDescending) {
        return isDescending ? descending : ascending;
    }
}

package com.mdmcmusicads.app.accountbook;

/** By what the list is sorted; the id after it keeps pages apart. */
enum AccountOrder {
    NAME("left(search_words, 60)"),
    PLATFORM("platform"),
    SUCCESS("last_success"),
    END("expires_at");

    private final String column;

    AccountOrder(String column) {
        this.column = column;
    }

    String sql(boolean isDescending) {
        var direction = isDescending ? " desc" : "";
        return column + direction + " nulls last, id" + direction;
    }
}

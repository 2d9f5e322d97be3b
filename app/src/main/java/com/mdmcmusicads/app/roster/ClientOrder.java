package com.mdmcmusicads.app.roster;

/** The orders of the list; each is one index read forwards or backwards. */
enum ClientOrder {
    NAME("left(search_words, 60)", "id"),
    SINCE("created_at", "id");

    private final String column;
    private final String then;

    ClientOrder(String column, String then) {
        this.column = column;
        this.then = then;
    }

    String sql(boolean isDescending) {
        var direction = isDescending ? " desc" : "";
        return column + direction + ", " + then + direction;
    }
}

package com.mdmcmusicads.app.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import java.io.Serializable;

/** How many rows a long list has: counted as far as {@code most}, only known to be more beyond it. */
public record RowCount(int rows, int most) implements Serializable {

    public boolean isNone() {
        return rows == 0;
    }

    public boolean isMany() {
        return rows > most;
    }

    /** What may be said: never more than was counted. */
    public int counted() {
        return Math.min(rows, most);
    }

    /** The count in words, from the texts {@code key.none}, {@code key.one}, {@code key.some} and {@code key.many}. */
    public String words(Component reader, String key) {
        var which = isMany() ? "many" : isNone() ? "none" : rows == 1 ? "one" : "some";
        return reader.getTranslation(key + "." + which, counted());
    }

    /** Lets a list read its rows anew, as many as there are. */
    public void fill(Grid<?> list) {
        var view = list.getLazyDataView();
        if (isMany()) {
            view.setItemCountUnknown();
            view.setItemCountEstimate(2 * most);
        } else {
            view.setItemCountCallback(query -> rows);
        }
        list.getDataProvider().refreshAll();
    }
}

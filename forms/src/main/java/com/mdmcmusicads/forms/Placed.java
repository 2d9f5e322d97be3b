package com.mdmcmusicads.forms;

import java.util.List;
import java.util.function.Consumer;

/** A component at its place in the data, with what its expressions say right now; a repeating list has one list of parts per row. */
record Placed(
        Part part,
        DataPath path,
        Scope scope,
        boolean hidden,
        boolean readOnly,
        boolean disabled,
        boolean required,
        Object value,
        List<Placed> parts,
        List<List<Placed>> rows) {

    /** Someone may fill it in now. */
    boolean answerable() {
        return part.kind().keyed() && part.kind() != Kind.EXPRESSION && !hidden && !fixed();
    }

    boolean fixed() {
        return readOnly || disabled;
    }

    /** Visits this and everything visible inside. */
    void visible(Consumer<Placed> visitor) {
        if (hidden) {
            return;
        }
        visitor.accept(this);
        parts.forEach(inner -> inner.visible(visitor));
        rows.forEach(row -> row.forEach(inner -> inner.visible(visitor)));
    }
}

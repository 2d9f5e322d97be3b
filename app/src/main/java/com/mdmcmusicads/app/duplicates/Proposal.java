package com.mdmcmusicads.app.duplicates;

import com.mdmcmusicads.app.leads.Alike.In;
import com.mdmcmusicads.app.particulars.Particulars;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Two leads somebody should compare.
 *
 * @param foundFor for which of the two the other was found: nothing is written to it meanwhile
 * @param choices of which side each particular was chosen so far
 */
record Proposal(
        String id,
        String olderId,
        String newerId,
        String foundFor,
        Set<In> reasons,
        Map<String, Side> choices,
        State state) {

    enum Side {
        OLDER,
        NEWER
    }

    enum State {
        OPEN,
        MERGED,
        APART,
        /** One of the two was gone before anybody decided. */
        SETTLED
    }

    boolean isOpen() {
        return state == State.OPEN;
    }

    String id(Side side) {
        return side == Side.OLDER ? olderId : newerId;
    }

    static Side other(Side side) {
        return side == Side.OLDER ? Side.NEWER : Side.OLDER;
    }

    /** What was chosen; else what was said last, but the address we already write to. */
    Side side(String field, Particulars older, Particulars newer) {
        var said = newer.values().containsKey(field) && !field.equals("email") ? Side.NEWER : Side.OLDER;
        return choices.getOrDefault(field, said);
    }

    /** Both as one, field by field. */
    Particulars chosen(Particulars older, Particulars newer) {
        var fields = Fields.ALL.stream()
                .filter(field -> side(field, older, newer) == Side.NEWER)
                .collect(Collectors.toSet());
        return older.taking(fields, newer);
    }
}

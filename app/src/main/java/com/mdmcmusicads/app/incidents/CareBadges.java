package com.mdmcmusicads.app.incidents;

import com.mdmcmusicads.app.incidents.Care.State;
import com.mdmcmusicads.app.incidents.CareRows.CareRow;
import com.mdmcmusicads.app.look.Badge;
import com.mdmcmusicads.app.look.Tone;
import com.vaadin.flow.component.html.Div;

/** Where a cause stands, in a word or two. */
class CareBadges extends Div {

    CareBadges(CareRow row) {
        addClassName("incident-badges");
        if (row.trying() > 0 && row.isAtWork()) {
            add(new Badge(getTranslation("incidents.trying", row.trying()), Tone.ACCENT));
        }
        if (row.care().escalations() > 0 && row.isAtWork()) {
            add(new Badge(getTranslation("incidents.untouched"), Tone.WARNING));
        }
        if (row.care().state() == State.ACCEPTED) {
            add(new Badge(getTranslation("incidents.state.ACCEPTED"), Tone.NEUTRAL));
        }
        if (row.care().isOver()) {
            add(new Badge(getTranslation("incidents.state.SOLVED"), Tone.SUCCESS));
        }
    }
}

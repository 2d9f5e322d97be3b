package com.mdmcmusicads.app.executions;

import com.mdmcmusicads.app.executions.Runs.State;
import com.mdmcmusicads.app.look.Badge;
import com.mdmcmusicads.app.look.Tone;
import com.vaadin.flow.component.UI;

/** What the states of an instance are called, and the tone they have. */
final class States {

    private States() {}

    static String word(State state) {
        return UI.getCurrent().getTranslation("executions.state." + state.name());
    }

    static Badge badge(State state) {
        var tone = switch (state) {
            case RUNNING -> Tone.ACCENT;
            case FAILING -> Tone.DANGER;
            case ENDED -> Tone.SUCCESS;
            default -> Tone.NEUTRAL;
        };
        return new Badge(word(state), tone);
    }
}

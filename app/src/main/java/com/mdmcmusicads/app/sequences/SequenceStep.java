package com.mdmcmusicads.app.sequences;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Locale;

/**
 * One mail of a sequence.
 *
 * @param delayDays days after the previous mail, or after the enrolment for the first one
 */
public record SequenceStep(int delayDays, MailText fr, MailText en) {

    static final SequenceStep EMPTY = new SequenceStep(3, MailText.EMPTY, MailText.EMPTY);

    /** French for who writes French, English for everybody else. */
    public MailText text(Locale language) {
        return Locale.FRENCH.getLanguage().equals(language.getLanguage()) ? fr : en;
    }

    SequenceStep with(Locale language, MailText text) {
        return Locale.FRENCH.equals(language)
                ? new SequenceStep(delayDays, text, en)
                : new SequenceStep(delayDays, fr, text);
    }

    /** The same mail on another day. */
    public SequenceStep after(int days) {
        return new SequenceStep(days, fr, en);
    }

    @JsonIgnore
    boolean isComplete() {
        return fr.isComplete() && en.isComplete();
    }
}

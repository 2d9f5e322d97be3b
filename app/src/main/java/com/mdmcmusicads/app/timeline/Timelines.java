package com.mdmcmusicads.app.timeline;

import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.live.Signals;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes timelines for screens; who may see the subject is for the screen to decide. */
@Component
public class Timelines {

    private final Past past;
    private final Lines lines;
    private final Signals signals;

    Timelines(Past past, Lines lines, Signals signals) {
        this.past = past;
        this.lines = lines;
        this.signals = signals;
    }

    /** Everything that happened to the subject, growing while it is watched. */
    public Timeline of(Subject subject) {
        return of(subject, List.of());
    }

    /** The same, with what happened to those of its kind that became one with it. */
    public Timeline of(Subject subject, List<String> formerIds) {
        return new Timeline(new Whole(subject, formerIds), past, lines, signals);
    }
}

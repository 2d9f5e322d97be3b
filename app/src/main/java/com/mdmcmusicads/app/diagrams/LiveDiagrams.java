package com.mdmcmusicads.app.diagrams;

import com.mdmcmusicads.app.live.Signals;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Makes live diagrams for screens; who may see the case is for the screen to decide, a diagram names no person. */
@Component
public class LiveDiagrams {

    private final DiagramDesk desk;
    private final Signals signals;
    private final Clock clock;

    LiveDiagrams(DiagramDesk desk, Signals signals, Clock clock) {
        this.desk = desk;
        this.signals = signals;
        this.clock = clock;
    }

    /** The diagram of a case: its running instance of the process, else the last one; a new one is followed by itself. */
    public LiveDiagram ofCase(String process, String businessKey) {
        return diagram(() -> desk.ofCase(process, businessKey), businessKey);
    }

    /** The diagram of one process instance, running or over. */
    public LiveDiagram ofInstance(String instanceId) {
        return diagram(() -> desk.ofInstance(instanceId), null);
    }

    private LiveDiagram diagram(LiveDiagram.Source source, String businessKey) {
        return new LiveDiagram(source, desk::model, businessKey, signals, clock);
    }
}

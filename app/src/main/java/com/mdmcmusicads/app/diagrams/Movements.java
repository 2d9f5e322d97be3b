package com.mdmcmusicads.app.diagrams;

import com.mdmcmusicads.app.diagrams.FlowsTaken.Taken;
import com.mdmcmusicads.app.live.Signals;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.springframework.context.ApplicationEventPublisher;

/** What moved during one engine command: written once and told once, when the command ends well. */
public final class Movements implements Session {

    /** Topic of signals whose payload is the id of a process instance that moved. */
    public static final String MOVED = "process";

    /** Topic of signals whose payload is the business key of a process instance that began. */
    public static final String BEGAN = "process-began";

    /** Topic of signals that say an incident was opened or closed; the payload is the id of the instance. */
    public static final String INCIDENT = "incident";

    private final FlowsTaken flows;
    private final Signals signals;
    private final ApplicationEventPublisher events;
    private final List<Taken> taken = new ArrayList<>();
    private final Set<Told> told = new LinkedHashSet<>();
    private final Set<IncidentOpened> incidents = new LinkedHashSet<>();

    Movements(FlowsTaken flows, Signals signals, ApplicationEventPublisher events) {
        this.flows = flows;
        this.signals = signals;
        this.events = events;
    }

    void take(String instanceId, String flowId, Instant at) {
        taken.add(new Taken(instanceId, flowId, at));
    }

    void tell(String topic, String payload) {
        told.add(new Told(topic, payload));
    }

    void open(IncidentOpened incident) {
        incidents.add(incident);
    }

    @Override
    public void flush() {
        if (!taken.isEmpty()) {
            flows.write(List.copyOf(taken));
            taken.clear();
        }
        told.forEach(signal -> signals.publish(signal.topic(), signal.payload()));
        told.clear();
        incidents.forEach(events::publishEvent);
        incidents.clear();
    }

    @Override
    public void close() {
        // Nothing is held open.
    }

    private record Told(String topic, String payload) {}
}

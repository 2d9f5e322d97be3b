package com.mdmcmusicads.app.diagrams;

import com.mdmcmusicads.app.live.Signals;
import java.util.ArrayList;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Ties the recorder of movements to the engine. */
@Component
class EngineWatch extends AbstractCamundaConfiguration {

    private final MovementRecorder recorder;
    private final FlowsTaken flows;
    private final Signals signals;
    private final ApplicationEventPublisher events;

    EngineWatch(MovementRecorder recorder, FlowsTaken flows, Signals signals, ApplicationEventPublisher events) {
        this.recorder = recorder;
        this.flows = flows;
        this.signals = signals;
        this.events = events;
    }

    @Override
    public void preInit(SpringProcessEngineConfiguration engine) {
        engine.getCustomHistoryEventHandlers().add(recorder);
        var sessions = new ArrayList<SessionFactory>();
        if (engine.getCustomSessionFactories() != null) {
            sessions.addAll(engine.getCustomSessionFactories());
        }
        sessions.add(new Factory());
        engine.setCustomSessionFactories(sessions);
    }

    private final class Factory implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return Movements.class;
        }

        @Override
        public Session openSession() {
            return new Movements(flows, signals, events);
        }
    }
}

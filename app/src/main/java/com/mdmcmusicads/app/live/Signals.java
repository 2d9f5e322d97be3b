package com.mdmcmusicads.app.live;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Where screens hear of changes made elsewhere. A signal leaves after its transaction has committed and reaches every
 * node through PostgreSQL; a node that dies in between loses a refresh, never data.
 */
@Component
public class Signals {

    private static final Logger LOG = LoggerFactory.getLogger(Signals.class);

    private final Map<String, List<Consumer<Signal>>> listeners = new ConcurrentHashMap<>();
    private final SignalWire wire;

    Signals(SignalWire wire) {
        this.wire = wire;
        wire.onArrival(this::deliver);
    }

    /** Tells all nodes, once the running transaction (if there is one) has committed. */
    public void publish(String topic, String payload) {
        var signal = new Signal(topic, payload);
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            wire.send(signal);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                wire.send(signal);
            }
        });
    }

    /** Calls {@code listener} for every signal of the topic until the returned handle is run. */
    public Runnable subscribe(String topic, Consumer<Signal> listener) {
        var ofTopic = listeners.computeIfAbsent(topic, name -> new CopyOnWriteArrayList<>());
        ofTopic.add(listener);
        return () -> ofTopic.remove(listener);
    }

    private void deliver(Signal signal) {
        for (var listener : listeners.getOrDefault(signal.topic(), List.of())) {
            try {
                listener.accept(signal);
            } catch (RuntimeException e) {
                LOG.warn("A listener of {} failed", signal.topic(), e);
            }
        }
    }
}

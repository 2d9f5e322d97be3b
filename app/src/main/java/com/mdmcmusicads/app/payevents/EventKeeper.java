package com.mdmcmusicads.app.payevents;

import com.mdmcmusicads.app.payments.ProviderNews;
import com.mdmcmusicads.processes.payments.PaymentEvent.Outcome;
import com.mdmcmusicads.processes.payments.PaymentEventSteps;
import org.springframework.stereotype.Component;

/** Does the work payment-event.bpmn asks for, in the transaction of the engine. */
@Component
class EventKeeper implements PaymentEventSteps {

    private final EventShelf shelf;
    private final ProviderNews provider;

    EventKeeper(EventShelf shelf, ProviderNews provider) {
        this.shelf = shelf;
        this.provider = provider;
    }

    @Override
    public String handleEvent(String eventId) {
        var event = shelf.lock(eventId);
        return switch (event.state()) {
            case HANDLED, SETTLED -> Outcome.HANDLED.name();
            case IGNORED -> Outcome.IGNORED.name();
            case STORED, HELD -> handle(event);
        };
    }

    private String handle(StoredEvent event) {
        var about = EventKind.of(event.type()).orElseThrow().about();
        var effect = provider.read(about, event.objectId(), event.paymentId());
        var state = switch (effect.outcome()) {
            case HANDLED -> EventState.HANDLED;
            case IGNORED -> EventState.IGNORED;
            case HELD -> EventState.HELD;
        };
        shelf.settle(event.id(), state, effect.why(), effect.reference());
        return Outcome.valueOf(effect.outcome().name()).name();
    }

    @Override
    public void settleEvent(String eventId, String details) {
        var event = shelf.lock(eventId);
        if (event.state() == EventState.HELD) {
            shelf.settle(eventId, EventState.SETTLED, event.why(), event.reference());
        }
    }
}

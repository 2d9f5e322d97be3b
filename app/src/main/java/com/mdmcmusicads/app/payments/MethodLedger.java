package com.mdmcmusicads.app.payments;

import com.mdmcmusicads.app.payments.Methods.Owned;
import com.mdmcmusicads.app.payments.ProviderNews.Effect;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Methods on file that changed behind our back: withdrawn, taken away, replaced by the bank. */
@Component
class MethodLedger {

    private final StripeLine line;
    private final Methods methods;
    private final ApplicationEventPublisher events;

    MethodLedger(StripeLine line, Methods methods, ApplicationEventPublisher events) {
        this.line = line;
        this.methods = methods;
        this.events = events;
    }

    /** A mandate that is no longer active must not be debited; nothing when it is not ours. */
    Optional<Effect> mandate(String mandateId) {
        var mandate = line.ask(stripe -> stripe.mandates().retrieve(mandateId));
        var owned = methods.find(mandate.getPaymentMethod());
        if (owned.isPresent() && "inactive".equals(mandate.getStatus())) {
            lose(owned.get());
        }
        return owned.map(known -> Effect.handled(null));
    }

    /** Detached from its owner it can be charged no more; else its number or its last month may be new. */
    Optional<Effect> method(String methodId) {
        var owned = methods.find(methodId);
        if (owned.isEmpty()) {
            return Optional.empty();
        }
        var now = line.ask(stripe -> stripe.paymentMethods().retrieve(methodId));
        if (now.getCustomer() == null) {
            lose(owned.get());
        } else {
            methods.update(now);
        }
        return Optional.of(Effect.handled(null));
    }

    private void lose(Owned owned) {
        if (methods.lose(owned.method().id())) {
            events.publishEvent(new MethodLost(owned.payer(), owned.method()));
        }
    }
}

package com.mdmcmusicads.app.repairs;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An act on many for tests that only look at it. */
@Component
public class SomeRepair {

    private final Repairs repairs;

    SomeRepair(Repairs repairs) {
        this.repairs = repairs;
    }

    /** Paused before anything was done to it. */
    @Transactional
    public String on(String instance) {
        var id = UUID.randomUUID();
        repairs.add(id, Order.of(Act.SUSPEND, "Pour essayer"), "nobody", Instant.now(), List.of(instance));
        repairs.turn(id, List.of(Repairs.State.RUNNING), Repairs.State.PAUSED, null);
        return id.toString();
    }
}

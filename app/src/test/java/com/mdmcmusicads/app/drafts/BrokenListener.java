package com.mdmcmusicads.app.drafts;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Fails in the middle of publishing a model that asks for it. */
@Component
class BrokenListener {

    static final String NAME = "zzcasse";

    @EventListener
    void on(ModelPublished published) {
        if (published.ref().key().startsWith(NAME)) {
            throw new IllegalStateException(NAME);
        }
    }
}

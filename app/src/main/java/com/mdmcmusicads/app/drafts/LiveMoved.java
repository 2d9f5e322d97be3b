package com.mdmcmusicads.app.drafts;

import com.mdmcmusicads.app.deployments.Deployed;

/** Another version runs than the one this draft began from: somebody has to look at the difference first. */
public class LiveMoved extends RuntimeException {

    private final transient Deployed live;

    LiveMoved(Deployed live) {
        super("another version runs: " + live);
        this.live = live;
    }

    public Deployed live() {
        return live;
    }
}

package com.mdmcmusicads.app.trials;

import com.mdmcmusicads.app.deployments.ModelRef;
import com.mdmcmusicads.app.sandbox.Move;
import com.mdmcmusicads.app.sandbox.TrialPlan;
import java.time.Instant;
import java.util.List;

/** A trial worth keeping: how it began, what was done in it, and what came of it. The draft itself is not kept. */
record Scenario(
        String id,
        ModelRef ref,
        String name,
        TrialPlan plan,
        List<Move> moves,
        Outcome expected,
        String authorId,
        Instant createdAt) {}

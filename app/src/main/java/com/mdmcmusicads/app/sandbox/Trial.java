package com.mdmcmusicads.app.sandbox;

import java.time.Instant;
import java.util.List;

/** One trial as it is kept, on whichever node it goes on. */
record Trial(
        String id, String owner, TrialPlan plan, List<Move> moves, Instant startedAt, Instant now, String deployment) {

    Trial at(Instant moment) {
        return new Trial(id, owner, plan, moves, startedAt, moment, deployment);
    }

    Trial with(TrialPlan otherPlan) {
        return new Trial(id, owner, otherPlan, moves, startedAt, now, deployment);
    }

    Trial with(Move move) {
        var all = new java.util.ArrayList<>(moves);
        all.add(move);
        return new Trial(id, owner, plan, List.copyOf(all), startedAt, now, deployment);
    }
}

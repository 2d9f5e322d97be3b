package com.mdmcmusicads.app.ledger;

import com.mdmcmusicads.app.live.Signals;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/** Keeps the ledger up to date: every few minutes, and whenever somebody wants to be sure that nothing waits. */
@Service
public class LedgerKeeper {

    /** Topic of the signal that something was booked; the payload is empty. */
    public static final String CHANGED = "ledger";

    private static final Logger LOG = LoggerFactory.getLogger(LedgerKeeper.class);

    private static final int BRIEFLY = 6;

    private final PostingRound round;
    private final Signals signals;
    private final boolean works;

    LedgerKeeper(PostingRound round, Signals signals, @Value("${mdmc.jobs:true}") boolean works) {
        this.round = round;
        this.signals = signals;
        this.works = works;
    }

    @Scheduled(initialDelay = 60_000, fixedDelay = 300_000)
    void keepUp() {
        if (works) {
            catchUp();
        }
    }

    /** Books all that waits. */
    public void catchUp() {
        catchUp(Integer.MAX_VALUE);
    }

    /** Books what usually waits between two looks, and leaves a mountain to the clock. */
    public void catchUpBriefly() {
        catchUp(BRIEFLY);
    }

    private void catchUp(int rounds) {
        var booked = 0;
        var piece = 1;
        for (var at = 0; at < rounds && piece > 0; at++) {
            piece = round.next();
            booked += piece;
        }
        if (booked > 0) {
            LOG.info("{} documents and movements were booked", booked);
            signals.publish(CHANGED, "");
        }
    }

    /** Books a piece; false when nothing waits any more. */
    public boolean catchUpSome() {
        return round.next() > 0;
    }
}

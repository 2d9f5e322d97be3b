package com.mdmcmusicads.app.quotes;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** How far a quote has come. Which move is allowed from where stands here, and nowhere else. */
public enum QuoteState {
    DRAFT,
    TO_APPROVE,
    APPROVED,
    SENT,
    VIEWED,
    ACCEPTED,
    DECLINED,
    EXPIRED,
    CANCELLED;

    private static final Map<QuoteState, Set<QuoteState>> NEXT = Map.of(
            DRAFT, EnumSet.of(TO_APPROVE, CANCELLED),
            TO_APPROVE, EnumSet.of(APPROVED, SENT, DRAFT, CANCELLED),
            APPROVED, EnumSet.of(SENT, DRAFT, CANCELLED),
            SENT, EnumSet.of(VIEWED, ACCEPTED, DECLINED, EXPIRED, DRAFT, CANCELLED),
            VIEWED, EnumSet.of(ACCEPTED, DECLINED, EXPIRED, DRAFT, CANCELLED),
            DECLINED, EnumSet.of(DRAFT, CANCELLED),
            EXPIRED, EnumSet.of(DRAFT, CANCELLED),
            ACCEPTED, EnumSet.noneOf(QuoteState.class),
            CANCELLED, EnumSet.noneOf(QuoteState.class));

    public boolean mayBecome(QuoteState next) {
        return NEXT.get(this).contains(next);
    }

    /** The client has it and may answer. */
    public boolean isOpen() {
        return this == SENT || this == VIEWED;
    }

    /** Nothing more can happen to it. */
    public boolean isFinal() {
        return NEXT.get(this).isEmpty();
    }
}

package com.mdmcmusicads.app.leads;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** When a lead first reached which stage; what happens again later changes nothing, so that figures stay what they were. */
@Embeddable
class Milestones {

    private Instant firstContactAt;
    private Instant qualifiedAt;
    private Instant handedOverAt;
    private Instant convertedAt;
    private Instant closedAt;

    void contacted(Instant at) {
        firstContactAt = first(firstContactAt, at);
    }

    void handedOver(Instant at) {
        contacted(at);
        qualifiedAt = first(qualifiedAt, at);
        handedOverAt = first(handedOverAt, at);
    }

    void converted(Instant at) {
        convertedAt = first(convertedAt, at);
        closedAt = at;
    }

    void closed(Instant at) {
        closedAt = at;
    }

    /** It begins anew. */
    void reopened() {
        closedAt = null;
    }

    /** What happened to another record of the same person happened to this one. */
    void join(Milestones other) {
        firstContactAt = earlier(firstContactAt, other.firstContactAt);
        qualifiedAt = earlier(qualifiedAt, other.qualifiedAt);
        handedOverAt = earlier(handedOverAt, other.handedOverAt);
        convertedAt = earlier(convertedAt, other.convertedAt);
    }

    Instant firstContactAt() {
        return firstContactAt;
    }

    private static Instant first(Instant known, Instant now) {
        return known == null ? now : known;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one == null || other != null && other.isBefore(one) ? other : one;
    }
}

package com.mdmcmusicads.app.outreach;

import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.leads.LeadPerson;
import com.mdmcmusicads.app.sequences.Script;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** One person's run through one version of a sequence. */
@Entity
class Enrolment {

    @Id
    private UUID id;

    @Version
    private int revision;

    private UUID leadId;
    private String title;
    private String email;
    private String language;
    private String sequenceKey;
    private int sequenceVersion;
    private int round;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    @Enumerated(EnumType.STRING)
    private EnrolmentState state = EnrolmentState.RUNNING;

    private int nextStep;
    private Instant nextMailAt;
    private Instant notBefore;
    private Instant lastMailAt;
    private String reason;
    private String detail;
    private Integer answeredStep;
    private String enrolledBy;
    private Instant createdAt;
    private Instant endedAt;

    protected Enrolment() {}

    Enrolment(LeadPerson lead, Script script, int round, Origin origin, String by, Instant now) {
        id = UUID.randomUUID();
        leadId = UUID.fromString(lead.id());
        title = lead.title();
        email = lead.email().toLowerCase(Locale.ROOT);
        language = lead.language();
        sequenceKey = script.key();
        sequenceVersion = script.version();
        this.round = round;
        this.origin = origin;
        enrolledBy = by;
        createdAt = now;
    }

    void planned(Instant at) {
        nextMailAt = at;
    }

    /** The mail of the next step is posted; what held it up is over. */
    void posted(Instant now) {
        nextStep++;
        lastMailAt = now;
        notBefore = null;
        forgetReason();
    }

    void putOff(Instant until, String why) {
        notBefore = until;
        reason = why;
    }

    void paused() {
        state = EnrolmentState.PAUSED;
        forgetReason();
    }

    void held(String why, String what) {
        state = EnrolmentState.HELD;
        reason = why;
        detail = what;
    }

    void resumed() {
        state = EnrolmentState.RUNNING;
        forgetReason();
    }

    void finished(Instant now) {
        end(EnrolmentState.FINISHED, now);
        forgetReason();
    }

    void stopped(StopReason why, String what, Instant now) {
        end(EnrolmentState.STOPPED, now);
        reason = why.name();
        detail = what;
    }

    void answered(int step) {
        answeredStep = step;
    }

    /** Nothing of the person stays but that somebody was written to, and when. */
    void forget() {
        email = "erased-" + id;
        title = "";
        detail = null;
    }

    private void end(EnrolmentState as, Instant now) {
        state = as;
        endedAt = now;
        nextMailAt = null;
        notBefore = null;
    }

    private void forgetReason() {
        reason = null;
        detail = null;
    }

    boolean isRunning() {
        return state == EnrolmentState.RUNNING;
    }

    boolean isOver() {
        return state.isOver();
    }

    /** Its own place in the day, 0 to 1, the same in every plan. */
    double share() {
        return Math.floorMod(id.getLeastSignificantBits() * 0x9E3779B97F4A7C15L >>> 16, 100_000L) / 100_000.0;
    }

    /** Says which mail of which enrolment: two mails with the same reference do not exist. */
    String reference(int step) {
        return id + "/" + step;
    }

    Subject lead() {
        return Subject.lead(leadId.toString());
    }

    String id() {
        return id.toString();
    }

    UUID key() {
        return id;
    }

    String leadId() {
        return leadId.toString();
    }

    String title() {
        return title;
    }

    String email() {
        return email;
    }

    Locale language() {
        return Locale.forLanguageTag(language);
    }

    String sequenceKey() {
        return sequenceKey;
    }

    int sequenceVersion() {
        return sequenceVersion;
    }

    int round() {
        return round;
    }

    Origin origin() {
        return origin;
    }

    EnrolmentState state() {
        return state;
    }

    int nextStep() {
        return nextStep;
    }

    Instant nextMailAt() {
        return nextMailAt;
    }

    Instant notBefore() {
        return notBefore;
    }

    Instant lastMailAt() {
        return lastMailAt;
    }

    String reason() {
        return reason;
    }

    String detail() {
        return detail;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant endedAt() {
        return endedAt;
    }
}

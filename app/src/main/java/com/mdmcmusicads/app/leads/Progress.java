package com.mdmcmusicads.app.leads;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;

/** How far a lead has come, who has it, and by when they should act; the process decides, this remembers. */
@Embeddable
class Progress {

    @Enumerated(EnumType.STRING)
    private LeadStatus status = LeadStatus.NEW;

    private Integer score;
    private String grade;
    private String team;
    private Integer priority;
    private UUID assignee;
    private Instant roundAt;
    private Instant dueAt;
    private String closingReason;
    private String closingDetails;

    @Column(name = "merged_into")
    private UUID mergedInto;

    private UUID clientId;

    @Embedded
    private Milestones milestones = new Milestones();

    protected Progress() {}

    Progress(Instant receivedAt) {
        roundAt = receivedAt;
    }

    void scored(int score, String grade) {
        this.score = score;
        this.grade = grade;
    }

    /** A team has it from now on, and whoever of it was chosen; null waits in the team's queue. */
    void assigned(String team, String person) {
        this.team = team;
        assignee = person == null ? null : UUID.fromString(person);
    }

    /** Begins a round, whatever had closed the one before; {@code since} the time to answer counts. */
    void planned(int priority, Instant since, Instant dueAt) {
        this.priority = priority;
        this.dueAt = dueAt;
        roundAt = since;
        status = LeadStatus.NEW;
        closingReason = null;
        closingDetails = null;
        milestones().reopened();
    }

    /** The same round, with another urgency. */
    void replanned(String team, int priority, Instant dueAt) {
        this.team = team;
        this.priority = priority;
        this.dueAt = dueAt;
    }

    void handedOver(String seller, Instant dueAt, Instant at) {
        status = LeadStatus.QUALIFIED;
        assignee = seller == null ? null : UUID.fromString(seller);
        this.dueAt = dueAt;
        milestones().handedOver(at);
    }

    void nurtured(Instant at) {
        status = LeadStatus.NURTURED;
        dueAt = null;
        milestones().contacted(at);
    }

    void woken(Instant at) {
        status = LeadStatus.NEW;
        roundAt = at;
    }

    void quoteRequested() {
        status = LeadStatus.QUOTE_REQUESTED;
        dueAt = null;
    }

    void contactResumed(Instant dueAt) {
        status = LeadStatus.QUALIFIED;
        this.dueAt = dueAt;
    }

    void converted(String client, Instant at) {
        status = LeadStatus.CONVERTED;
        clientId = UUID.fromString(client);
        dueAt = null;
        milestones().converted(at);
    }

    void closed(LeadStatus as, String reason, String details, Instant at) {
        status = as;
        closingReason = reason;
        closingDetails = details;
        dueAt = null;
        milestones().closed(at);
    }

    void merged(UUID into, Instant at) {
        status = LeadStatus.MERGED;
        mergedInto = into;
        dueAt = null;
        milestones().closed(at);
    }

    /** Takes over what the other record of the same person had reached. */
    void join(Progress other) {
        clientId = clientId == null ? other.clientId : clientId;
        milestones().join(other.milestones());
    }

    /** Null in the database is null here, once nothing was reached yet. */
    Milestones milestones() {
        milestones = milestones == null ? new Milestones() : milestones;
        return milestones;
    }

    LeadStatus status() {
        return status;
    }

    Integer score() {
        return score;
    }

    String grade() {
        return grade;
    }

    String team() {
        return team;
    }

    int priority() {
        return priority == null ? 0 : priority;
    }

    String assignee() {
        return assignee == null ? null : assignee.toString();
    }

    /** Since when the time to answer counts. */
    Instant roundAt() {
        return roundAt;
    }

    Instant dueAt() {
        return dueAt;
    }

    String closingReason() {
        return closingReason;
    }

    String closingDetails() {
        return closingDetails;
    }

    UUID mergedInto() {
        return mergedInto;
    }

    String clientId() {
        return clientId == null ? null : clientId.toString();
    }
}

package com.mdmcmusicads.app.quotes;

import com.mdmcmusicads.app.texts.Folded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** One quote through all its versions: whose it is, how far it has come, and what lists show of its newest version. */
@Entity
class Quote {

    @Id
    @UuidGenerator
    private UUID id;

    @Version
    private int revision;

    private String number;
    private UUID clientId;
    private UUID leadId;
    private String title;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private QuoteState state = QuoteState.DRAFT;

    private int version = 1;
    private String sellerId;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String currency;

    private BigDecimal onceAmount;
    private BigDecimal monthlyAmount;
    private LocalDate validUntil;
    private Instant createdAt;
    private Instant changedAt;
    private String changedBy;
    private Instant sentAt;
    private Instant viewedAt;
    private Instant closedAt;
    private String reason;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Integer> taken = List.of();

    private String searchWords;

    protected Quote() {}

    Quote(String number, String clientId, String leadId, String sellerId, Instant now) {
        this.number = number;
        this.clientId = clientId == null ? null : UUID.fromString(clientId);
        this.leadId = leadId == null ? null : UUID.fromString(leadId);
        this.sellerId = sellerId;
        createdAt = now;
    }

    /** What lists show of the version that counts now. */
    void show(QuoteVersion content, Instant now, String by) {
        var pricing = content.pricing(taken());
        title = content.addressee().name();
        currency = content.text().currency();
        onceAmount = pricing.once().net().amount();
        monthlyAmount = pricing.monthly().net().amount();
        searchWords = Folded.of(
                number,
                title,
                content.addressee().contact(),
                content.addressee().email());
        changedAt = now;
        changedBy = by;
    }

    void move(QuoteState next, Instant now) {
        if (!state.mayBecome(next)) {
            throw QuoteRefusal.move(state, next);
        }
        state = next;
        switch (next) {
            case SENT -> sentAt = now;
            case VIEWED -> viewedAt = now;
            case ACCEPTED, DECLINED, EXPIRED, CANCELLED -> closedAt = now;
            case DRAFT, TO_APPROVE, APPROVED -> closedAt = null;
        }
    }

    void because(String words) {
        reason = words;
    }

    /** A version with a new number begins where the last one was let out. */
    void nextVersion() {
        version++;
        validUntil = null;
        sentAt = null;
        viewedAt = null;
    }

    void standsUntil(LocalDate day) {
        validUntil = day;
    }

    /** The options the client chose, by position. */
    void take(Set<Integer> options) {
        taken = options.stream().sorted().toList();
    }

    Set<Integer> taken() {
        return Set.copyOf(taken);
    }

    void belongsTo(String client) {
        clientId = UUID.fromString(client);
    }

    String id() {
        return id.toString();
    }

    int revision() {
        return revision;
    }

    String number() {
        return number;
    }

    String clientId() {
        return clientId == null ? null : clientId.toString();
    }

    String leadId() {
        return leadId == null ? null : leadId.toString();
    }

    String title() {
        return title;
    }

    QuoteState state() {
        return state;
    }

    int version() {
        return version;
    }

    String sellerId() {
        return sellerId;
    }

    LocalDate validUntil() {
        return validUntil;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant changedAt() {
        return changedAt;
    }

    String changedBy() {
        return changedBy;
    }

    Instant sentAt() {
        return sentAt;
    }

    Instant viewedAt() {
        return viewedAt;
    }

    String reason() {
        return reason;
    }

    String route() {
        return "quotes/" + id;
    }
}

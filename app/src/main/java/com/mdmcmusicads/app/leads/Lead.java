package com.mdmcmusicads.app.leads;

import com.mdmcmusicads.app.particulars.Likeness;
import com.mdmcmusicads.app.particulars.NewLead;
import com.mdmcmusicads.app.particulars.Particulars;
import com.mdmcmusicads.app.particulars.Platform;
import com.mdmcmusicads.app.texts.Folded;
import com.mdmcmusicads.processes.leads.LeadQualification.Facts;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** Somebody who asked for, or was found for, promotion. */
@Entity
class Lead {

    @Id
    @UuidGenerator
    private UUID id;

    @Version
    private int version;

    private String name;
    private String email;
    private String artistName;
    private String genre;
    private BigDecimal budget;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    private Platform[] platforms = {};

    private String phone;
    private String country;
    private String language = "fr";
    private String message;
    private String source;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> campaign = Map.of();

    @Embedded
    private Progress progress;

    private Instant createdAt;
    private Instant updatedAt;
    private String searchWords;
    private String phoneKey;
    private String artistKey;

    protected Lead() {}

    Lead(NewLead given, Instant now) {
        email = given.email();
        createdAt = now;
        progress = new Progress(now);
        tell(given, now);
    }

    /** Takes over what was said now; what was not said stays. */
    void tell(NewLead given, Instant now) {
        name = given.name();
        artistName = or(given.artistName(), artistName);
        genre = or(given.genre(), genre);
        budget = or(given.budget(), budget);
        phone = or(given.phone(), phone);
        country = or(given.country(), country);
        language = or(given.language(), language);
        message = or(given.message(), message);
        source = or(given.source(), source);
        if (!given.platforms().isEmpty()) {
            platforms = given.platforms().toArray(Platform[]::new);
        }
        if (!given.campaign().isEmpty()) {
            campaign = given.campaign();
        }
        changed(now);
    }

    /** An edit says everything anew, so a field may also become empty. */
    void correct(Particulars now, Instant at) {
        name = now.name();
        email = now.email();
        artistName = now.artistName();
        genre = now.genre();
        budget = now.budget();
        platforms = now.platforms().toArray(Platform[]::new);
        phone = now.phone();
        country = now.country();
        language = or(now.language(), language);
        message = now.message();
        changed(at);
    }

    private void changed(Instant now) {
        searchWords = Folded.of(title(), name, email);
        var likeness = Likeness.of(artistName, phone, country);
        phoneKey = likeness.phone();
        artistKey = likeness.artist();
        updatedAt = now;
    }

    private static <T> T or(T given, T known) {
        return given == null ? known : given;
    }

    /** What the decisions look at. */
    Facts facts() {
        return new Facts(
                budget == null ? 0 : budget.doubleValue(),
                platforms.length,
                Folded.of(genre),
                or(country, ""),
                language,
                completeness());
    }

    /** Share of the optional particulars we know, 0 to 100. */
    private int completeness() {
        var particulars = Stream.of(
                        artistName, genre, budget, phone, country, message, platforms.length == 0 ? null : platforms)
                .toList();
        return (int) (100 * particulars.stream().filter(Objects::nonNull).count() / 7);
    }

    /** It becomes known by the address of the record it goes into, and that one by this. */
    void readdress(String address) {
        email = address;
    }

    Progress progress() {
        return progress;
    }

    /** The values an edit can change, for the trail. */
    Map<String, Object> values() {
        var values = particulars().values();
        if (source != null) {
            values.put("source", source);
        }
        return values;
    }

    Particulars particulars() {
        return new Particulars(name, email, artistName, genre, budget, platforms(), phone, country, language, message);
    }

    /** As other modules know it. */
    LeadPerson person() {
        return new LeadPerson(
                id(),
                name,
                artistName,
                email,
                phone,
                language,
                country,
                genre,
                budget,
                platforms(),
                progress.grade(),
                progress.team(),
                progress.status(),
                createdAt);
    }

    String id() {
        return id.toString();
    }

    String name() {
        return name;
    }

    String email() {
        return email;
    }

    String artistName() {
        return artistName;
    }

    BigDecimal budget() {
        return budget;
    }

    private Set<Platform> platforms() {
        var set = EnumSet.noneOf(Platform.class);
        set.addAll(Set.of(platforms));
        return set;
    }

    String source() {
        return source;
    }

    Map<String, String> campaign() {
        return campaign;
    }

    LeadStatus status() {
        return progress.status();
    }

    Integer score() {
        return progress.score();
    }

    String grade() {
        return progress.grade();
    }

    String team() {
        return progress.team();
    }

    Instant dueAt() {
        return progress.dueAt();
    }

    String closingReason() {
        return progress.closingReason();
    }

    String closingDetails() {
        return progress.closingDetails();
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    /** What people call the lead: the artist where there is one. */
    String title() {
        return artistName == null ? name : artistName;
    }

    /** The person behind the artist; null where the person is the title. */
    String subtitle() {
        return artistName == null ? null : name;
    }
}

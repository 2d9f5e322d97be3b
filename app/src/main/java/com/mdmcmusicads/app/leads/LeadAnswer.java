package com.mdmcmusicads.app.leads;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.mdmcmusicads.app.consent.Standing;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** A lead as other systems read it, in the words of the capture; what is unknown is left out. */
@Schema(name = "Lead")
record LeadAnswer(
        String id,

        @Schema(allowableValues = {"new", "nurtured", "qualified", "quote_requested", "disqualified", "lost"})
        String status,

        @Schema(minimum = "0", maximum = "100") Integer score,

        @Schema(allowableValues = {"A", "B", "C", "D"}) String grade,

        String team,

        @JsonProperty("due_at") @Schema(description = "When the next step is due")
        Instant dueAt,

        String name,
        String email,
        @JsonProperty("artist_name") String artistName,
        String genre,

        @JsonProperty("budget_estimated") @Schema(description = "Euros")
        BigDecimal budget,

        @JsonProperty("platforms_interest") List<String> platforms,
        String phone,
        String country,
        String language,
        String message,
        String source,

        @JsonProperty("consent_marketing")
        @Schema(description = "Whether marketing mail is allowed; missing when never asked")
        Boolean consent,

        @JsonProperty("closing_reason") String closingReason,
        @JsonProperty("created_at") Instant createdAt,
        @JsonProperty("updated_at") Instant updatedAt) {

    static LeadAnswer of(Lead lead, Standing consent) {
        var told = lead.particulars();
        return new LeadAnswer(
                lead.id(),
                word(lead.status()),
                lead.score(),
                lead.grade(),
                lead.team(),
                lead.dueAt(),
                told.name(),
                told.email(),
                told.artistName(),
                told.genre(),
                told.budget(),
                told.platforms().stream().map(LeadAnswer::word).toList(),
                told.phone(),
                told.country(),
                told.language(),
                told.message(),
                lead.source(),
                consent == Standing.NONE ? null : consent == Standing.GIVEN,
                lead.closingReason(),
                lead.createdAt(),
                lead.updatedAt());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}

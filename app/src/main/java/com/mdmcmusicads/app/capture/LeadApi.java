package com.mdmcmusicads.app.capture;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.mdmcmusicads.app.api.Idempotency;
import com.mdmcmusicads.app.api.JsonBody;
import com.mdmcmusicads.app.api.RateLimits;
import com.mdmcmusicads.app.consent.Channel;
import com.mdmcmusicads.app.consent.Origin;
import com.mdmcmusicads.app.leads.LeadDesk;
import com.mdmcmusicads.app.particulars.Submission;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Public capture of leads: the JSON of the old webhook, unchanged. */
@RestController
@RequestMapping("/api/mdmc/v1/leads")
@Tag(name = "Leads")
class LeadApi {

    private final LeadDesk desk;
    private final SubmissionReader reader;
    private final SourceSignatures signatures;
    private final Idempotency idempotency;
    private final RateLimits limits;
    private final int perMinute;

    LeadApi(
            LeadDesk desk,
            SubmissionReader reader,
            SourceSignatures signatures,
            Idempotency idempotency,
            RateLimits limits,
            @Value("${mdmc.leads.calls-per-minute:300}") int perMinute) {
        this.desk = desk;
        this.reader = reader;
        this.signatures = signatures;
        this.idempotency = idempotency;
        this.limits = limits;
        this.perMinute = perMinute;
    }

    @PostMapping("/webhook")
    @Operation(
            summary = "Capture a lead",
            description = "Stores, scores and routes the lead, or adds to the one with the same e-mail address.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(implementation = Submission.class)))
    @ApiResponse(
            responseCode = "201",
            description = "A new lead",
            content = @Content(schema = @Schema(implementation = Answer.class)))
    @ApiResponse(
            responseCode = "200",
            description = "A known lead, updated",
            content = @Content(schema = @Schema(implementation = Answer.class)))
    ResponseEntity<?> capture(
            HttpServletRequest request,
            @RequestHeader(name = "Content-Type", required = false) String type,
            @RequestHeader(name = SourceSignatures.HEADER, required = false) String signature,
            @RequestBody(required = false) byte[] body) {
        limits.take("leads", request.getRemoteAddr(), perMinute);
        JsonBody.refuseUnlessJson(type);
        var submission = reader.read(body == null ? new byte[0] : body);
        signatures.check(submission.source(), signature, body);
        if (submission.isTrapped()) {
            return answer(HttpStatus.CREATED, new Answer(UUID.randomUUID().toString(), "created", 0, "D"));
        }
        var lead = submission.lead();
        return idempotency.once(request, body, () -> answer(desk.receive(lead, origin(request))));
    }

    private static Origin origin(HttpServletRequest request) {
        return Origin.web(Channel.WEB_FORM, request.getRemoteAddr(), request.getHeader("User-Agent"));
    }

    private static ResponseEntity<?> answer(LeadDesk.Receipt receipt) {
        var status = receipt.created() ? HttpStatus.CREATED : HttpStatus.OK;
        var word = receipt.created() ? "created" : "updated";
        return answer(status, new Answer(receipt.id(), word, receipt.score(), receipt.grade()));
    }

    private static ResponseEntity<?> answer(HttpStatus status, Answer answer) {
        var response = ResponseEntity.status(status);
        return (status == HttpStatus.CREATED
                        ? response.location(URI.create("/api/mdmc/v1/leads/" + answer.id()))
                        : response)
                .body(answer);
    }

    /** What the caller learns: our id, whether it is new, its score 0 to 100 and its grade A to D. */
    record Answer(
            String id,

            @Schema(allowableValues = {"created", "updated"})
            String status,

            int score,
            String grade) {}

    /** The accepted JSON, for the description only: {@link SubmissionReader} reads it field by field. */
    record Submission(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, maxLength = 200)
            String name,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, format = "email", maxLength = 254)
            String email,

            @JsonProperty("artist_name") String artistName,
            String genre,

            @JsonProperty("budget_estimated") @Schema(description = "Euros", minimum = "0")
            Double budget,

            @JsonProperty("platforms_interest") @Schema(allowableValues = {"youtube", "meta", "tiktok"})
            String[] platforms,

            @Schema(description = "International format, +33612345678")
            String phone,

            @Schema(description = "ISO 3166-1 alpha-2", example = "FR")
            String country,

            @Schema(description = "ISO 639-1", example = "fr")
            String language,

            String message,
            @JsonProperty("consent_marketing") Boolean consent,
            @JsonProperty("consent_text") String consentText,
            String source) {}
}

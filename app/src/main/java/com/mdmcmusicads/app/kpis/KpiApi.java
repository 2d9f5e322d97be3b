package com.mdmcmusicads.app.kpis;

import com.mdmcmusicads.app.api.Idempotency;
import com.mdmcmusicads.app.api.JsonBody;
import com.mdmcmusicads.app.api.RateLimits;
import com.mdmcmusicads.app.kpis.KpiSource.Kind;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.security.Principal;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Other systems bring the figures of campaigns. */
@RestController
@RequestMapping(KpiApi.PATH)
@Tag(name = "KPIs")
@SecurityRequirement(name = "key")
@PreAuthorize("hasAuthority('SCOPE_kpis:write')")
class KpiApi {

    static final String PATH = "/api/mdmc/v1/kpis";

    private final KpiParcelReader reader;
    private final KpiIntake intake;
    private final KpiReader figures;
    private final KpiAnswers answers;
    private final Idempotency idempotency;
    private final RateLimits limits;
    private final KpiSettings settings;

    KpiApi(
            KpiParcelReader reader,
            KpiIntake intake,
            KpiReader figures,
            KpiAnswers answers,
            Idempotency idempotency,
            RateLimits limits,
            KpiSettings settings) {
        this.reader = reader;
        this.intake = intake;
        this.figures = figures;
        this.answers = answers;
        this.idempotency = idempotency;
        this.limits = limits;
        this.settings = settings;
    }

    @PostMapping
    @Operation(summary = "Bring figures", description = KpiWords.BRING)
    @Parameter(
            name = Idempotency.HEADER,
            in = ParameterIn.HEADER,
            description = KpiWords.IDEMPOTENCY,
            schema = @Schema(type = "string", maxLength = 200))
    @RequestBody(
            required = true,
            description = KpiWords.BODY,
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = KpiWords.Rows.class)))
    @ApiResponse(
            responseCode = "200",
            description = "What became of each row",
            content = @Content(schema = @Schema(implementation = KpiAnswers.Answer.class)))
    @ApiResponse(responseCode = "400", description = "No JSON object in UTF-8; nothing was kept", content = @Content)
    @ApiResponse(responseCode = "401", description = "No key, or none of ours", content = @Content)
    @ApiResponse(responseCode = "403", description = "A key without the scope kpis:write", content = @Content)
    @ApiResponse(responseCode = "413", description = "More than 8 MiB", content = @Content)
    @ApiResponse(responseCode = "415", description = "Not application/json in UTF-8", content = @Content)
    @ApiResponse(
            responseCode = "422",
            description = "No rows, more than 10,000, or a used Idempotency-Key with another body",
            content = @Content)
    @ApiResponse(responseCode = "429", description = "Too many calls; see Retry-After", content = @Content)
    ResponseEntity<?> bring(@Parameter(hidden = true) Principal caller, HttpServletRequest request) throws IOException {
        limits.take("kpis", caller.getName(), settings.callsPerMinute());
        JsonBody.refuseUnlessJson(request.getContentType());
        var parcel = reader.read(request.getInputStream());
        var source = new KpiSource(Kind.API, caller.getName(), null);
        return idempotency.once(
                request,
                parcel.fingerprint(),
                () -> ResponseEntity.ok(answers.of(intake.take(source, parcel.rows()), parcel.ignored())));
    }

    @PostMapping("/test")
    @Operation(
            summary = "Check a key",
            description = "Checks the key, its scope kpis:write and the way to the database; writes nothing, and takes"
                    + " any body or none.")
    @ApiResponse(responseCode = "200", description = "Figures can be brought with this key")
    @ApiResponse(responseCode = "401", description = "No key, or none of ours", content = @Content)
    @ApiResponse(responseCode = "403", description = "A key without the scope kpis:write", content = @Content)
    @ApiResponse(responseCode = "503", description = "The database does not answer", content = @Content)
    Ready test(@Parameter(hidden = true) Principal caller) {
        limits.take("kpis", caller.getName(), settings.callsPerMinute());
        figures.reach();
        return new Ready("ok");
    }

    /** Said when everything is as it should be. */
    record Ready(@Schema(allowableValues = "ok") String status) {}
}

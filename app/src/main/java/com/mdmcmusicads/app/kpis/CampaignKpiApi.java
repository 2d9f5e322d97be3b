package com.mdmcmusicads.app.kpis;

import com.mdmcmusicads.app.api.RateLimits;
import com.mdmcmusicads.app.api.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Other systems read the figures of a campaign back. */
@RestController
@RequestMapping("/api/mdmc/v1/campaigns")
@Tag(name = "KPIs")
@SecurityRequirement(name = "key")
class CampaignKpiApi {

    private final NamedCampaigns campaigns;
    private final KpiReader figures;
    private final KpiQuestions questions;
    private final RateLimits limits;
    private final KpiSettings settings;

    CampaignKpiApi(
            NamedCampaigns campaigns,
            KpiReader figures,
            KpiQuestions questions,
            RateLimits limits,
            KpiSettings settings) {
        this.campaigns = campaigns;
        this.figures = figures;
        this.questions = questions;
        this.limits = limits;
        this.settings = settings;
    }

    @GetMapping("/{id}/kpis")
    @PreAuthorize("hasAuthority('SCOPE_kpis:read')")
    @Operation(
            summary = "Figures of a campaign",
            description =
                    "By day, then by platform, the oldest first. Follow `next` until it is missing. A figure that was"
                            + " not measured, and a ratio that cannot be computed, is null, never 0. Scope kpis:read.")
    @ApiResponse(responseCode = "200", description = "One page")
    @ApiResponse(responseCode = "400", description = "A cursor that is none of ours", content = @Content)
    @ApiResponse(responseCode = "401", description = "No key, or none of ours", content = @Content)
    @ApiResponse(responseCode = "403", description = "A key without the scope kpis:read", content = @Content)
    @ApiResponse(responseCode = "404", description = "No campaign has this id or number", content = @Content)
    @ApiResponse(responseCode = "422", description = "Values that cannot be accepted", content = @Content)
    @ApiResponse(responseCode = "429", description = "Too many calls; see Retry-After", content = @Content)
    Page list(
            @Parameter(hidden = true) Principal caller,
            @Parameter(description = "Its id or its number") @PathVariable String id,
            @Parameter(description = "First day, YYYY-MM-DD", schema = @Schema(type = "string", format = "date"))
                    @RequestParam(required = false)
                    String from,
            @Parameter(description = "Last day, included", schema = @Schema(type = "string", format = "date"))
                    @RequestParam(required = false)
                    String to,
            @Parameter(description = "youtube, meta, tiktok or ga4; all when missing") @RequestParam(required = false)
                    String platform,
            @Parameter(description = "1 to 1,000") @RequestParam(defaultValue = "100") int limit,
            @Parameter(description = "`next` of the page before") @RequestParam(required = false) String cursor) {
        limits.take("kpis-read", caller.getName(), settings.callsPerMinute());
        var wanted = questions.of(from, to, platform, limit, cursor);
        var sheet = campaigns.find(id).orElseThrow(() -> new Refusal(HttpStatus.NOT_FOUND, "not-found"));
        var found = figures.page(sheet.id(), wanted, limit + 1);
        var shown = found.subList(0, Math.min(limit, found.size()));
        var next = found.size() > limit ? KpiPlace.of(shown.get(limit - 1)).cursor() : null;
        return new Page(shown.stream().map(KpiItem::of).toList(), next);
    }

    /** One page; {@code next} is missing on the last. */
    @Schema(name = "KpiPage")
    record Page(List<KpiItem> items, String next) {}
}

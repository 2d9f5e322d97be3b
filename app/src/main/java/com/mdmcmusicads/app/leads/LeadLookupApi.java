package com.mdmcmusicads.app.leads;

import com.mdmcmusicads.app.api.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Leads read back by other systems. */
@RestController
@RequestMapping("/api/mdmc/v1/leads")
@Tag(name = "Leads")
class LeadLookupApi {

    private final LeadReader leads;

    LeadLookupApi(LeadReader leads) {
        this.leads = leads;
    }

    @GetMapping("/{id:[0-9a-fA-F-]{36}}")
    @PreAuthorize("hasAuthority('SCOPE_leads:read')")
    @SecurityRequirement(name = "key")
    @Operation(summary = "Read a lead", description = "Needs a key with the scope leads:read.")
    @ApiResponse(responseCode = "200", description = "The lead")
    @ApiResponse(responseCode = "404", description = "No lead has this id", content = @Content)
    LeadAnswer read(@PathVariable String id) {
        return leads.find(id)
                .map(lead -> LeadAnswer.of(lead, leads.consent(lead)))
                .orElseThrow(() -> new Refusal(HttpStatus.NOT_FOUND, "not-found"));
    }
}

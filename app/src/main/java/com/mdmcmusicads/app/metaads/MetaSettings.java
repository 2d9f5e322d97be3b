package com.mdmcmusicads.app.metaads;

import com.mdmcmusicads.app.adplatforms.ApiVersion;
import com.mdmcmusicads.app.adplatforms.PlatformAddress;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where Meta answers, which version of its interface we speak, and what its figures mean to us.
 *
 * @param apiBase tests point it elsewhere
 * @param versionEnds the day Meta announced for it; null: what we knew when this was written
 * @param conversions the kinds of actions that count as a conversion; by default the events of the pixel that do not
 *     overlap
 */
@ConfigurationProperties("mdmc.metaads")
record MetaSettings(
        @DefaultValue("https://graph.facebook.com") String apiBase,
        @DefaultValue("v25.0") String version,
        LocalDate versionEnds,
        @DefaultValue("THREE_SECONDS") ViewsMeaning views,

        @DefaultValue({
            "offsite_conversion.fb_pixel_purchase",
            "offsite_conversion.fb_pixel_lead",
            "offsite_conversion.fb_pixel_complete_registration",
            "offsite_conversion.fb_pixel_custom"
        })
        Set<String> conversions) {

    /** From Meta's change log of the Graph API. */
    private static final Map<String, LocalDate> ENDS = Map.of(
            "v20.0", LocalDate.of(2026, 9, 24),
            "v21.0", LocalDate.of(2027, 1, 21),
            "v22.0", LocalDate.of(2027, 5, 20),
            "v23.0", LocalDate.of(2027, 10, 8),
            "v24.0", LocalDate.of(2028, 2, 18),
            "v25.0", LocalDate.of(2028, 7, 29));

    MetaSettings {
        if (!version.matches("v\\d{1,3}\\.\\d{1,2}")) {
            throw new IllegalArgumentException("META_API_VERSION is like v25.0");
        }
        new PlatformAddress(apiBase);
    }

    ApiVersion spoken() {
        return new ApiVersion(version, "META_API_VERSION", versionEnds == null ? ENDS.get(version) : versionEnds);
    }

    PlatformAddress api() {
        return new PlatformAddress(apiBase);
    }
}

package com.mdmcmusicads.app.tiktokads;

import com.mdmcmusicads.app.adplatforms.ApiVersion;
import com.mdmcmusicads.app.adplatforms.PlatformAddress;
import java.time.LocalDate;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where TikTok answers, which version of its interface we speak, and what its figures mean to us.
 *
 * @param apiBase tests point it elsewhere
 * @param versionEnds the day TikTok announced for it; null: none was
 */
@ConfigurationProperties("mdmc.tiktokads")
record TikTokSettings(
        @DefaultValue("https://business-api.tiktok.com") String apiBase,
        @DefaultValue("v1.3") String version,
        LocalDate versionEnds,
        @DefaultValue("SIX_SECONDS") TikTokViews views) {

    TikTokSettings {
        if (!version.matches("v\\d{1,2}\\.\\d{1,2}")) {
            throw new IllegalArgumentException("TIKTOK_API_VERSION is like v1.3");
        }
    }

    ApiVersion spoken() {
        return new ApiVersion(version, "TIKTOK_API_VERSION", versionEnds);
    }

    PlatformAddress api() {
        return new PlatformAddress(apiBase);
    }
}

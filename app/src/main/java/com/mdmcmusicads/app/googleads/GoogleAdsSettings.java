package com.mdmcmusicads.app.googleads;

import com.mdmcmusicads.app.adplatforms.ApiVersion;
import com.mdmcmusicads.app.adplatforms.PlatformAddress;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where Google answers and which version of its interface we speak.
 *
 * @param apiBase tests point it elsewhere
 * @param version each lives about a year
 * @param versionEnds the day Google announced for it; null: what we knew when this was written
 */
@ConfigurationProperties("mdmc.googleads")
record GoogleAdsSettings(
        @DefaultValue("https://googleads.googleapis.com") String apiBase,
        @DefaultValue("https://oauth2.googleapis.com") String oauthBase,
        @DefaultValue("v25") String version,
        LocalDate versionEnds) {

    /** As announced with v26 (14 October 2026); the months are Google's, their first day is ours. */
    private static final Map<String, LocalDate> ENDS = Map.of(
            "v22", LocalDate.of(2026, 10, 7),
            "v23", LocalDate.of(2027, 2, 1),
            "v24", LocalDate.of(2027, 5, 1),
            "v25", LocalDate.of(2027, 8, 1),
            "v26", LocalDate.of(2027, 11, 1));

    GoogleAdsSettings {
        if (!version.matches("v\\d{1,3}")) {
            throw new IllegalArgumentException("GOOGLE_ADS_API_VERSION is like v25");
        }
        new PlatformAddress(apiBase);
        new PlatformAddress(oauthBase);
    }

    ApiVersion spoken() {
        return new ApiVersion(version, "GOOGLE_ADS_API_VERSION", versionEnds == null ? ENDS.get(version) : versionEnds);
    }

    PlatformAddress api() {
        return new PlatformAddress(apiBase);
    }

    PlatformAddress oauth() {
        return new PlatformAddress(oauthBase);
    }
}

package com.mdmcmusicads.app.analytics;

import com.mdmcmusicads.app.adplatforms.ApiVersion;
import com.mdmcmusicads.app.adplatforms.PlatformAddress;
import java.time.LocalDate;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where Google Analytics answers and which version of its interface we speak.
 *
 * @param apiBase tests point it elsewhere
 * @param oauthBase where keys of service accounts become access tokens; never the address the key file names
 * @param versionEnds the day Google announced for it; null: none was
 */
@ConfigurationProperties("mdmc.analytics")
record AnalyticsSettings(
        @DefaultValue("https://analyticsdata.googleapis.com")
        String apiBase,

        @DefaultValue("https://oauth2.googleapis.com") String oauthBase,
        @DefaultValue("v1beta") String version,
        LocalDate versionEnds) {

    AnalyticsSettings {
        if (!version.matches("v\\d{1,2}(alpha|beta)?")) {
            throw new IllegalArgumentException("GA4_API_VERSION is like v1beta");
        }
    }

    ApiVersion spoken() {
        return new ApiVersion(version, "GA4_API_VERSION", versionEnds);
    }

    PlatformAddress api() {
        return new PlatformAddress(apiBase);
    }

    PlatformAddress oauth() {
        return new PlatformAddress(oauthBase);
    }
}

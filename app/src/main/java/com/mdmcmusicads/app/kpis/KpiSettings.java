package com.mdmcmusicads.app.kpis;

import com.mdmcmusicads.app.api.BodyAllowance;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How often one key may call. */
@ConfigurationProperties("mdmc.kpis")
record KpiSettings(@DefaultValue("3000") int callsPerMinute) {

    /** Ten thousand rows, however they are indented, fit well into this. */
    private static final long LARGEST_BODY = 8L * 1024 * 1024;

    /** Lets those bodies pass. */
    @Configuration
    static class Bodies {

        @Bean
        BodyAllowance kpiBodies() {
            return new BodyAllowance(KpiApi.PATH, LARGEST_BODY);
        }

        @Bean
        BodyAllowance kpiTestBodies() {
            return new BodyAllowance(KpiApi.PATH + "/test", LARGEST_BODY);
        }
    }
}

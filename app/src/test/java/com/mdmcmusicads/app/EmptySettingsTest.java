package com.mdmcmusicads.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.StandardEnvironment;

class EmptySettingsTest {

    @Test
    void emptyVariableLeavesTheDefaultAlone() {
        var environment = new StandardEnvironment() {
            @Override
            public Map<String, Object> getSystemEnvironment() {
                return Map.of("MDMC_DEMO", " ", "SMTP_PORT", "", "MDMC_ROLE", "web");
            }
        };

        new EmptySettings().postProcessEnvironment(environment, new SpringApplication());

        assertThat(environment.resolvePlaceholders("${MDMC_DEMO:false} ${SMTP_PORT:587} ${MDMC_ROLE:all}"))
                .isEqualTo("false 587 web");
    }
}

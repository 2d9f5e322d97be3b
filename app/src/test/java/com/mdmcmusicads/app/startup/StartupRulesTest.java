package com.mdmcmusicads.app.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class StartupRulesTest {

    private static final String KEY = "q8nq3P0m5CWlPXZLcYf8Yb0o0Gm9Zc7nJ3uW1t6rXhE=";

    private final MockEnvironment environment = new MockEnvironment();

    @Test
    void productionNamesEverythingThatIsMissingAtOnce() {
        assertThat(faults())
                .hasSize(2)
                .anyMatch(fault -> fault.startsWith("MDMC_ADMIN_EMAIL"))
                .anyMatch(fault -> fault.startsWith("MDMC_ADMIN_PASSWORD"));
    }

    @Test
    void productionStartsWithSecretsOfItsOwn() {
        environment
                .withProperty("MDMC_ADMIN_EMAIL", "camille@agence.fr")
                .withProperty("MDMC_ADMIN_PASSWORD", "quatre chats sous la pluie")
                .withProperty("DB_PASSWORD", "7dQ2mXv0");

        assertThat(faults()).isEmpty();
    }

    @Test
    void weakAndDefaultSecretsAreRefusedWithoutBeingRepeated() {
        environment
                .withProperty("MDMC_ADMIN_EMAIL", "camille@agence.fr")
                .withProperty("MDMC_ADMIN_PASSWORD", "motdepasse2026")
                .withProperty("DB_PASSWORD", "postgres")
                .withProperty("MDMC_SECRET_KEY", "A".repeat(43) + "=")
                .withProperty("MDMC_API_TOKEN", "too short");

        assertThat(faults()).hasSize(4).noneMatch(fault -> fault.contains("motdepasse") || fault.contains("postgres"));
    }

    @Test
    void demoNeedsNothing() {
        environment.withProperty("mdmc.demo.enabled", "true");

        assertThat(faults()).isEmpty();
    }

    @Test
    void keysThatAreNoneAreRefusedEvenInTheDemo() {
        environment
                .withProperty("mdmc.demo.enabled", "true")
                .withProperty("MDMC_SECRET_KEY", KEY)
                .withProperty("MDMC_SECRET_KEY_OLD", KEY + ",tournesol");

        assertThat(faults())
                .singleElement()
                .asString()
                .startsWith("MDMC_SECRET_KEY_OLD")
                .doesNotContain("tournesol");
    }

    @Test
    void demoUnderAPublicNameNeedsAPasswordNobodyKnows() {
        environment.withProperty("mdmc.demo.enabled", "true").withProperty("MDMC_DOMAIN", "https://crm.agence.fr");
        assertThat(faults()).singleElement().asString().contains("crm.agence.fr");

        environment.withProperty("mdmc.demo.password", "une vitrine sous la pluie");
        assertThat(faults()).isEmpty();
    }

    @Test
    void demoMayRunUnderNamesOfAPrivateNetwork() {
        for (var name : List.of("localhost", "mdmc.localhost:8080", "192.168.1.20", "crm.lan", "")) {
            environment.withProperty("mdmc.demo.enabled", "true").withProperty("MDMC_DOMAIN", name);
            assertThat(faults()).as(name).isEmpty();
        }
    }

    @Test
    void shortMasterTokenIsRefusedEvenInTheDemo() {
        environment.withProperty("mdmc.demo.enabled", "true").withProperty("MDMC_API_TOKEN", "x".repeat(23));
        assertThat(faults()).singleElement().asString().startsWith("MDMC_API_TOKEN");
    }

    private List<String> faults() {
        return StartupRules.faults(environment);
    }
}

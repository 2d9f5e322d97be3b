package com.mdmcmusicads.app.startup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.env.MockEnvironment;

class SettingRulesTest {

    private final MockEnvironment environment = new MockEnvironment();

    @ParameterizedTest
    @CsvSource({
        "SERVER_PORT, abc",
        "SERVER_PORT, 70000",
        "SMTP_PORT, 25x",
        "MDMC_LEADS_CALLS_PER_MINUTE, 0",
        "MDMC_LEADS_CALLS_PER_MINUTE, -5",
        "MDMC_LOGIN_ATTEMPTS_PER_MINUTE, many",
        "MDMC_ROLE, webb",
        "MDMC_DEMO, oui",
        "MDMC_DOUBLE_OPT_IN, ja",
        "MDMC_MAIL_PER_HOUR, some",
        "MAIL_FROM, MDMC",
        "IMAP_PORT, imap",
        "IMAP_EVERY, often",
        "MAIL_REPLY_TO, a@b@c",
        "MDMC_TRUSTED_PROXIES, traefik",
        "MDMC_SECOND_STEP_ROLES, 'ADMIN,BOSS'"
    })
    void aWrongValueIsRefusedByNameAndRepeated(String name, String value) {
        environment.withProperty(name, value);

        assertThat(SettingRules.faults(environment)).singleElement().asString().startsWith(name);
    }

    @Test
    void addressOfTheDatabaseIsRefusedWithoutBeingRepeated() {
        environment.withProperty("DB_URL", "postgres://mdmc:geheim@db/mdmc");

        assertThat(SettingRules.faults(environment))
                .singleElement()
                .asString()
                .startsWith("DB_URL")
                .doesNotContain("geheim");
    }

    @Test
    void everythingWrongIsSaidAtOnce() {
        environment.withProperty("SERVER_PORT", "x").withProperty("MDMC_ROLE", "y");

        assertThat(StartupRules.faults(environment)).hasSize(2);
    }

    @Test
    void soundValuesPass() {
        environment
                .withProperty("SERVER_PORT", "0")
                .withProperty("IMAP_EVERY", "2m")
                .withProperty("MAIL_FROM", "MDMC Ads <hello@example.com>")
                .withProperty("MDMC_TRUSTED_PROXIES", "10.0.0.0/8, ::1")
                .withProperty("MDMC_ROLE", "Worker")
                .withProperty("MDMC_DEMO", "TRUE")
                .withProperty("MDMC_SECOND_STEP_ROLES", "ADMIN, ACCOUNTING")
                .withProperty("DB_URL", "jdbc:postgresql://db:5432/mdmc");

        assertThat(SettingRules.faults(environment)).isEmpty();
    }
}

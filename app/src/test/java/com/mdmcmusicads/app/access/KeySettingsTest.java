package com.mdmcmusicads.app.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeySettingsTest {

    @Test
    void theKpiTokenWritesFiguresAndNothingElse() {
        var doors = new KeySettings("", "a token for figures").doors();

        assertThat(doors).containsOnlyKeys("MDMC_API_KPI_TOKEN");
        assertThat(doors.get("MDMC_API_KPI_TOKEN").scopes()).containsExactly(Scope.KPIS_WRITE);
    }

    @Test
    void theFirstTokenOpensEverything() {
        var doors = new KeySettings("a token for everything", " ").doors();

        assertThat(doors.get("MDMC_API_TOKEN").scopes()).containsExactlyInAnyOrder(Scope.values());
    }

    @Test
    void aRandomKeyMatchesOnlyItself() {
        var key = KeySecret.random();

        assertThat(key.matches(new KeySecret(key.text()))).isTrue();
        assertThat(key.matches(KeySecret.random())).isFalse();
        assertThat(key.text()).hasSize(48).startsWith(key.prefix());
        assertThat(key).hasToString("a secret");
    }
}

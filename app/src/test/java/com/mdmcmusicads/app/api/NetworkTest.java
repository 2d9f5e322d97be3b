package com.mdmcmusicads.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkTest {

    @ParameterizedTest
    @CsvSource({
        "198.51.100.7, 198.51.100.7",
        "198.51.100.7:51234, 198.51.100.7",
        "::ffff:198.51.100.7, 198.51.100.7",
        "api:5f0c, api:5f0c",
        "someone@example.com, someone@example.com",
        "'''; drop table', '''; drop table'"
    })
    void everyNameStandsForItself(String caller, String network) {
        assertThat(Network.of(caller)).isEqualTo(network);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2001:db8:1:2::1",
                "2001:db8:1:2:ffff:ffff:ffff:ffff",
                "[2001:DB8:1:2::9]:443",
                "2001:db8:1:2::1%eth0"
            })
    void oneHouseholdIsOneNetworkHoweverManyAddressesItHas(String address) {
        assertThat(Network.of(address)).isEqualTo("20010db800010002/64");
    }

    @Test
    void theHouseNextDoorIsAnother() {
        assertThat(Network.of("2001:db8:1:3::1")).isNotEqualTo(Network.of("2001:db8:1:2::1"));
    }
}

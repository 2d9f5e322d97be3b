package com.mdmcmusicads.app.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeviceTest {

    @Test
    void browsersAreCalledByTheNamePeopleKnow() {
        assertThat(Device.of("Mozilla/5.0 (X11; Linux x86_64; rv:130.0) Gecko/20100101 Firefox/130.0"))
                .isEqualTo("Firefox · Linux");
        assertThat(Device.of("Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/130.0 Safari/537.36 Edg/130.0"))
                .isEqualTo("Edge · Windows");
        assertThat(Device.of("Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) Version/17.0 Safari/604.1"))
                .isEqualTo("Safari · iPhone");
    }

    @Test
    void unknownOnesStayUnknown() {
        assertThat(Device.of(null)).isEqualTo("? · ?");
        assertThat(Device.of("<script>")).isEqualTo("? · ?");
    }
}

package com.mdmcmusicads.app.assets;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.campaigns.CampaignDesk;
import com.mdmcmusicads.app.campaigns.SampleCampaigns;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.platforms.Platform;
import com.mdmcmusicads.app.tasks.TestPeople;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

/** Files of campaigns, on the real database. */
@IntegrationTest
class AssetIT {

    @Autowired
    AssetDesk desk;

    @Autowired
    CampaignDesk campaigns;

    @Autowired
    SampleCampaigns samples;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    void aProjectManagerIsAtWork() {
        people.be(people.somebody(Role.PM));
    }

    @AfterEach
    void leave() {
        people.beNobody();
    }

    @Test
    void aFileOfManyPiecesComesBackAsItWas() {
        var id = samples.live(Platform.META);
        var film = film(2_500_000);
        var asset = desk.add(id, "../../clip.mp4", new ByteArrayInputStream(film));

        assertThat(asset.name()).isEqualTo("clip.mp4");
        assertThat(desk.of(id)).containsExactly(asset);
        var back = new ByteArrayOutputStream();
        desk.write(asset, back);
        assertThat(back.toByteArray()).isEqualTo(film);
    }

    @Test
    void theSameBytesTwiceAreRefusedAndLeaveNothing() {
        var id = samples.live(Platform.META);
        desk.add(id, "un.mp4", new ByteArrayInputStream(film(100)));
        assertThatThrownBy(() -> desk.add(id, "deux.mp4", new ByteArrayInputStream(film(100))))
                .hasMessage("KNOWN");
        assertThatThrownBy(() -> desk.add(id, "faux.png", new ByteArrayInputStream(film(100))))
                .hasMessage("WRONG_KIND");
        assertThat(desk.of(id)).hasSize(1);
    }

    @Test
    void removedItsPiecesAreGone() {
        var id = samples.live(Platform.META);
        var asset = desk.add(id, "un.mp4", new ByteArrayInputStream(film(100)));
        desk.remove(id, asset.id());
        assertThat(desk.of(id)).isEmpty();
        assertThat(sql.queryForObject(
                        "select count(*) from campaign_asset_piece where asset_id = ?::uuid", Long.class, asset.id()))
                .isZero();
    }

    @Test
    void onlyProjectManagersAddAndOnlyReadersRead() {
        var id = samples.live(Platform.META);
        people.be(people.somebody(Role.SALES));
        assertThat(desk.of(id)).isEmpty();
        assertThatThrownBy(() -> desk.add(id, "un.mp4", new ByteArrayInputStream(film(10))))
                .isInstanceOf(AccessDeniedException.class);
        people.be(people.somebody(Role.SUPPORT));
        assertThatThrownBy(() -> desk.of(id)).isInstanceOf(AccessDeniedException.class);
    }

    private static byte[] film(int size) {
        var film = Arrays.copyOf("....ftypisom".getBytes(ISO_8859_1), size + 12);
        Arrays.fill(film, 12, film.length, (byte) 3);
        return film;
    }
}

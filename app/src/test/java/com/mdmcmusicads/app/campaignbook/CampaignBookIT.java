package com.mdmcmusicads.app.campaignbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.campaigns.CampaignDesk;
import com.mdmcmusicads.app.campaigns.CampaignEdit;
import com.mdmcmusicads.app.campaigns.CampaignState;
import com.mdmcmusicads.app.campaigns.Light;
import com.mdmcmusicads.app.campaigns.SampleCampaigns;
import com.mdmcmusicads.app.identity.Person;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.platforms.Platform;
import com.mdmcmusicads.app.tasks.TestPeople;
import com.vaadin.flow.router.QueryParameters;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** The list of campaigns: found by what people type, narrowed by the database, closed to whoever has no business with it. */
@IntegrationTest
class CampaignBookIT {

    private final String word = "Tube" + UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    CampaignBook book;

    @Autowired
    CampaignExport export;

    @Autowired
    CampaignDesk desk;

    @Autowired
    SampleCampaigns samples;

    @Autowired
    TestPeople people;

    private Person pm;

    @BeforeEach
    void lead() {
        pm = people.somebody(Role.PM);
        people.be(pm);
    }

    @AfterEach
    void leave() {
        people.beNobody();
    }

    @Test
    void campaignsAreFoundByNumberTitleAndClientHoweverTheyAreWritten() {
        var id = named(samples.live(Platform.YOUTUBE), "Été " + word);
        var sheet = desk.campaign(id);

        for (var words : List.of(sheet.number(), "ete " + word, word.toUpperCase(Locale.ROOT), sheet.clientName())) {
            assertThat(ids(CampaignFilter.ALL.withWords(words))).as(words).contains(id);
        }
        assertThat(ids(CampaignFilter.ALL.withWords(word + " nullepart"))).isEmpty();
    }

    @Test
    void filtersNarrowTheList() {
        var live = named(samples.live(Platform.YOUTUBE, Platform.META), "A " + word);
        var paused = named(samples.live(Platform.TIKTOK), "B " + word);
        desk.pause(paused, null, "On attend le clip");
        desk.assign(paused, pm.id());
        var mine = CampaignFilter.ALL.withWords(word);

        assertThat(ids(mine)).containsExactlyInAnyOrder(live, paused);
        assertThat(ids(narrowed("state=paused,ended"))).containsExactly(paused);
        assertThat(ids(narrowed("platform=meta"))).containsExactly(live);
        assertThat(ids(narrowed("pm=" + pm.id()))).containsExactly(paused);
        assertThat(ids(narrowed("client=" + desk.campaign(live).clientId()))).containsExactly(live);
        assertThat(ids(narrowed("client=none"))).isEmpty();
        assertThat(ids(mine.ordered(CampaignOrder.TITLE, false))).containsExactly(live, paused);
        assertThat(ids(mine.ordered(CampaignOrder.TITLE, true))).containsExactly(paused, live);
        assertThat(book.count(book.query(narrowed("platform=tiktok")))).isEqualTo(1);
    }

    @Test
    void everyLightHoldsItsOwnRunningCampaignsAndNoOther() {
        var id = named(samples.live(Platform.YOUTUBE), word);
        var planned = named(
                samples.planned(samples.today().plusDays(9), samples.today().plusDays(19)), word);

        var lit = List.of(Light.values()).stream()
                .filter(light -> ids(narrowed("light=" + light)).contains(id))
                .toList();

        assertThat(lit).as("exactly one light").hasSize(1);
        assertThat(List.of(Light.values()))
                .noneMatch(light -> ids(narrowed("light=" + light)).contains(planned));
    }

    @Test
    void filterLivesInTheAddressAndNonsenseThereIsIgnored() {
        var asked = "q=x&state=live,paused&platform=meta&pm=a&client=b&light=red&sort=ends&order=asc";
        var filter = CampaignFilter.of(QueryParameters.fromString(asked));

        assertThat(CampaignFilter.of(filter.parameters())).isEqualTo(filter);
        assertThat(filter.states()).containsExactlyInAnyOrder(CampaignState.LIVE, CampaignState.PAUSED);
        assertThat(CampaignFilter.of(
                        QueryParameters.fromString("state=%27;drop&platform=moon&light=pink&sort=--&order=x")))
                .isEqualTo(CampaignFilter.ALL);
        for (var order : CampaignOrder.values()) {
            for (var descending : List.of(true, false)) {
                assertThat(book.page(book.query(CampaignFilter.ALL.ordered(order, descending)), 0, 5))
                        .isNotNull();
            }
        }
    }

    @Test
    void figuresCountWhatRunsAndWhatIsToBeClosed() {
        var before = book.figures();
        samples.live(
                samples.today().minusDays(3), samples.today().plusDays(2), SampleCampaigns.on(Platform.META, "50"));
        samples.planned(samples.today().plusDays(2), samples.today().plusDays(9));

        var now = book.figures();
        assertThat(now.running()).isGreaterThan(before.running());
        assertThat(now.ending()).isGreaterThan(before.ending());
        assertThat(now.starting()).isGreaterThan(before.starting());
        assertThat(book.running()).isNotEmpty();
    }

    @Test
    void theListIsTakenAlongAsASpreadsheet() {
        named(samples.live(Platform.YOUTUBE, Platform.META), word);
        var bytes = new ByteArrayOutputStream();

        export.write(CampaignFilter.ALL.withWords(word), Locale.FRENCH, bytes);

        assertThat(bytes.toByteArray()).startsWith('P', 'K');
        assertThat(bytes.size()).isGreaterThan(1000);
    }

    @Test
    void whoeverHasNoBusinessWithCampaignsIsTurnedAway() {
        for (var role : Set.of(Role.SUPPORT, Role.SDR, Role.ACCOUNTING, Role.ADMIN, Role.CLIENT)) {
            people.be(people.somebody(role));
            assertThatThrownBy(() -> ids(CampaignFilter.ALL)).as(role.name()).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> export.write(CampaignFilter.ALL, Locale.FRENCH, new ByteArrayOutputStream()))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    private CampaignFilter narrowed(String parameters) {
        return CampaignFilter.of(QueryParameters.fromString("q=" + word + "&" + parameters));
    }

    private List<String> ids(CampaignFilter filter) {
        return book.page(book.query(filter), 0, 50).stream()
                .map(CampaignRow::id)
                .toList();
    }

    private String named(String id, String title) {
        var sheet = desk.campaign(id);
        desk.edit(
                id,
                new CampaignEdit(
                        title, sheet.artist(), sheet.release(), sheet.objective(), null, Map.of(), sheet.revision()));
        return id;
    }
}

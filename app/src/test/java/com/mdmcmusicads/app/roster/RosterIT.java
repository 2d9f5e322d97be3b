package com.mdmcmusicads.app.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.clients.BillingParty.Kind;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.invoices.Billed;
import com.mdmcmusicads.app.tasks.TestPeople;
import com.mdmcmusicads.app.vat.FiscalPosition;
import com.vaadin.flow.router.QueryParameters;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** The list of clients, filtered by the database. */
@IntegrationTest
class RosterIT {

    private final String word = "Liste" + UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    Roster roster;

    @Autowired
    ClientExport export;

    @Autowired
    Billed billed;

    @Autowired
    TestPeople people;

    @BeforeEach
    void count() {
        people.be(people.somebody(Role.ACCOUNTING));
    }

    @AfterEach
    void leave() {
        people.beNobody();
    }

    @Test
    void filtersNarrowTheList() {
        billed.company("Zeta " + word);
        billed.person("Alpha " + word);
        billed.stranger("Mi " + word);

        assertThat(names(filter(null, null, null, false)))
                .containsExactly("Alpha " + word, "Mi " + word, "Zeta " + word);
        assertThat(names(filter(Kind.PERSON, null, null, false))).containsExactly("Alpha " + word);
        assertThat(names(filter(null, "FR", FiscalPosition.FRANCE, true))).containsExactly("Mi " + word);
        assertThat(names(filter(null, null, FiscalPosition.OUTSIDE_EU, false))).isEmpty();
        assertThat(roster.count(filter(Kind.COMPANY, null, null, false))).isEqualTo(2);
        assertThat(names(filter(null, null, null, false).ordered(ClientOrder.SINCE, true)))
                .containsExactly("Mi " + word, "Alpha " + word, "Zeta " + word);
    }

    @Test
    void filterLivesInTheAddressAndIgnoresWhatItDoesNotKnow() {
        var filter = filter(Kind.PERSON, "DE", FiscalPosition.EU_REVERSE_CHARGE, true);
        assertThat(ClientFilter.of(filter.parameters())).isEqualTo(filter);
        assertThat(ClientFilter.of(QueryParameters.simple(
                        Map.of("kind", "robot", "country", "zz", "position", "moon", "sort", "x"))))
                .isEqualTo(ClientFilter.ALL);
    }

    @Test
    void whatIsShownCanBeTakenAlong() {
        billed.company("Export " + word);
        var bytes = new ByteArrayOutputStream();
        export.write(filter(null, null, null, false), Locale.FRENCH, bytes);
        assertThat(bytes.toByteArray()).startsWith('P', 'K').hasSizeGreaterThan(2000);
    }

    @Test
    void othersMayNotLook() {
        people.be(people.somebody(Role.SDR));
        assertThatThrownBy(() -> roster.page(ClientFilter.ALL, 0, 1)).isInstanceOf(AccessDeniedException.class);
    }

    private ClientFilter filter(Kind kind, String country, FiscalPosition position, boolean incomplete) {
        return new ClientFilter(word, kind, country, position, incomplete, ClientOrder.NAME, false);
    }

    private List<String> names(ClientFilter filter) {
        return roster.page(filter, 0, 10).stream().map(ClientRow::name).toList();
    }
}

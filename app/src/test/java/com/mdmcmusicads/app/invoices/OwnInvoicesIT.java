package com.mdmcmusicads.app.invoices;

import static org.assertj.core.api.Assertions.assertThat;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.identity.Person;
import com.mdmcmusicads.app.identity.Role;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who reads which invoices: asked of the database, not of a screen. */
@IntegrationTest
class OwnInvoicesIT {

    @Autowired
    InvoiceDesk desk;

    @Autowired
    InvoiceReaders readers;

    @Autowired
    Billed billed;

    @Autowired
    JdbcTemplate sql;

    @ParameterizedTest
    @EnumSource(Role.class)
    void accountingAndDirectionReadEverything(Role role) {
        var invoice = desk.draftAndIssue(Billed.month(billed.company("Lecture"), "200.00"));

        assertThat(readers.mayRead(somebody(role), invoice))
                .isEqualTo(EnumSet.of(Role.ACCOUNTING, Role.DIRECTION).contains(role));
    }

    @Test
    void salesReadTheInvoicesOfClientsTheySoldTo() {
        var mine = billed.company("À moi");
        var others = billed.company("Aux autres");
        var me = somebody(Role.SALES);
        sell(mine, me);

        assertThat(readers.mayRead(me, desk.draftAndIssue(Billed.month(mine, "200.00"))))
                .isTrue();
        assertThat(readers.mayRead(me, desk.draftAndIssue(Billed.month(others, "200.00"))))
                .isFalse();
        assertThat(readers.mayRead(
                        somebody(Role.SALES), desk.ofClient(mine).get(0).id()))
                .isFalse();
    }

    /** As when a quote of this person is accepted; only the columns the question reads matter. */
    private void sell(String client, Person seller) {
        sql.update(
                "insert into quote (id, revision, number, client_id, title, state, version, seller_id, currency, once_amount,"
                        + " monthly_amount, created_at, changed_at, changed_by, taken, search_words) values (?::uuid, 0, ?, ?::uuid,"
                        + " 'Essai', 'ACCEPTED', 1, ?, 'EUR', 0, 0, now(), now(), 'essai', '{}'::jsonb, 'essai')",
                UUID.randomUUID().toString(),
                "T-" + UUID.randomUUID(),
                client,
                seller.id());
    }

    private static Person somebody(Role role) {
        return new Person(UUID.randomUUID().toString(), "Quelqu’un", "q@exemple.fr", Set.of(role), Locale.FRENCH);
    }
}

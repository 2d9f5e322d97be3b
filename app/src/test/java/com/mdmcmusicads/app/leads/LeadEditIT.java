package com.mdmcmusicads.app.leads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.api.InvalidInput;
import com.mdmcmusicads.app.audit.AuditTrail;
import com.mdmcmusicads.app.audit.Subject;
import com.mdmcmusicads.app.particulars.Findings;
import com.mdmcmusicads.app.particulars.LeadChanged;
import com.mdmcmusicads.app.particulars.NewLead;
import com.mdmcmusicads.app.particulars.Particulars;
import com.mdmcmusicads.app.particulars.Platform;
import com.mdmcmusicads.app.texts.Texts;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.test.context.support.WithMockUser;

@IntegrationTest
class LeadEditIT {

    @Autowired
    LeadDesk desk;

    @Autowired
    Leads leads;

    @Autowired
    AuditTrail trail;

    @Autowired
    Texts texts;

    @Test
    @WithMockUser(username = "someone", roles = "SDR")
    void anEditIsWrittenDownBeforeAndAfterAndScoredAnew() {
        var id = lead();
        var before = leads.get(id);

        correct(id, before.particulars(), budget(before.particulars(), 6000));

        var after = leads.get(id);
        assertThat(after.score()).isGreaterThan(before.score());
        assertThat(trail.of(Subject.lead(id), 10))
                .filteredOn(entry -> entry.action().equals("lead.updated"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.actor()).isEqualTo("someone");
                    assertThat(entry.before()).isEmpty();
                    assertThat(entry.after()).containsOnlyKeys("budget");
                });
    }

    @Test
    @WithMockUser(roles = "SALES")
    void whoDisagreesAboutAFieldIsToldWhatStandsThereNow() {
        var id = lead();
        var base = leads.get(id).particulars();
        correct(id, base, budget(base, 700));

        var refusal = catchThrowableOfType(LeadChanged.class, () -> correct(id, base, budget(base, 900)));
        assertThat(refusal.fields()).containsExactly("budget");
        assertThat(refusal.there().budget()).isEqualByComparingTo("700");

        correct(id, refusal.there(), budget(base, 900));
        assertThat(leads.get(id).budget()).isEqualByComparingTo("900");
    }

    @Test
    @WithMockUser(roles = "SDR")
    void theAddressOfAnotherLeadIsRefused() {
        var base = leads.get(lead()).particulars();
        var id = lead();
        var mine = leads.get(id).particulars();

        assertThatThrownBy(() -> correct(id, mine, base))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        input -> assertThat(input.errors().get(0).code()).isEqualTo("taken"));
    }

    @Test
    @WithMockUser(roles = "DIRECTION")
    void whoMayOnlyReadChangesNothing() {
        var id = lead();
        var base = leads.get(id).particulars();

        assertThatThrownBy(() -> correct(id, base, budget(base, 1))).isInstanceOf(AuthorizationDeniedException.class);
    }

    private void correct(String id, Particulars base, Particulars edit) {
        desk.correct(id, base, edit, new Findings(texts, Locale.FRENCH));
    }

    private static Particulars budget(Particulars lead, int euros) {
        return new Particulars(
                lead.name(),
                lead.email(),
                lead.artistName(),
                lead.genre(),
                BigDecimal.valueOf(euros),
                lead.platforms(),
                lead.phone(),
                lead.country(),
                lead.language(),
                lead.message());
    }

    private String lead() {
        var told = new NewLead(
                "Ada",
                UUID.randomUUID() + "@example.com",
                null,
                "pop",
                null,
                Set.of(Platform.META),
                null,
                null,
                "fr",
                null,
                null,
                null,
                null,
                Map.of());
        return desk.receive(told).id();
    }
}

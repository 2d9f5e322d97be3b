package com.mdmcmusicads.app.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.mdmcmusicads.app.leads.LeadStatus;
import com.mdmcmusicads.app.particulars.Platform;
import com.vaadin.flow.router.QueryParameters;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LeadFilterTest {

    @Test
    void livesInTheAddressOfThePage() {
        var filter = new LeadFilter(
                "nuit & jour",
                Set.of("A", "B"),
                Set.of(LeadStatus.NEW),
                "FRANCE",
                Set.of(Platform.META),
                Period.WEEK,
                LeadOrder.DUE,
                false);

        assertThat(LeadFilter.of(QueryParameters.fromString(filter.parameters().getQueryString())))
                .isEqualTo(filter);
    }

    @Test
    void saysNothingWhenNothingIsRestricted() {
        assertThat(LeadFilter.ALL.parameters().getQueryString()).isEmpty();
    }

    @Test
    void whatItDoesNotKnowIsIgnored() {
        var asked = QueryParameters.fromString("grade=Z,b&status=%27;drop&team=mars&period=&sort=password&order=up");

        assertThat(LeadFilter.of(asked))
                .isEqualTo(new LeadFilter("", Set.of("B"), Set.of(), null, Set.of(), null, LeadOrder.RECEIVED, true));
    }
}

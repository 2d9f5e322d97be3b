package com.mdmcmusicads.app.demo;

import static com.mdmcmusicads.app.campaigns.SampleCampaigns.on;
import static org.assertj.core.api.Assertions.assertThat;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.campaigns.CampaignDesk;
import com.mdmcmusicads.app.campaigns.SampleCampaigns;
import com.mdmcmusicads.app.kpis.KpiReader;
import com.mdmcmusicads.app.kpis.KpiTotals;
import com.mdmcmusicads.app.platforms.Platform;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class DemoFiguresIT {

    @Autowired
    DemoFigures figures;

    @Autowired
    SampleCampaigns samples;

    @Autowired
    CampaignDesk campaigns;

    @Autowired
    KpiReader reader;

    @Test
    void everyDayUpToYesterdayIsThereOnceHoweverOftenItStarts() {
        var today = samples.today();
        var id = samples.live(
                today.minusDays(40), today.plusDays(20), on(Platform.META, "6100.00"), on(Platform.GA4, "0.00"));
        var sheet = campaigns.campaign(id);

        figures.bring(sheet);
        var days = reader.days(id, today.minusDays(60), today);
        figures.bring(sheet);

        assertThat(days).hasSize(80);
        assertThat(reader.days(id, today.minusDays(60), today)).isEqualTo(days);
        assertThat(reader.restatements(id, Platform.META, today.minusDays(9))).hasSize(1);
        assertThat(KpiTotals.of(days).spend()).isBetween(new BigDecimal("4600"), new BigDecimal("5900"));
        assertThat(KpiTotals.of(days).ratios().ctr()).isBetween(new BigDecimal("0.008"), new BigDecimal("0.018"));
    }
}

package com.mdmcmusicads.app.campaignfigures;

import com.mdmcmusicads.app.campaigning.CampaignPanel;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this room hangs on the page of a campaign. */
@Configuration(proxyBeanMethods = false)
class BoardPanels {

    /** Spend against plan. */
    @Bean
    CampaignPanel spendPanel(FigureSource source) {
        return new BoardPanel(10, "campaignfigures.spend.title", id -> new SpendBoard(source, id));
    }

    /** What the campaign brought, compared with the days before. */
    @Bean
    CampaignPanel figurePanel(FigureSource source) {
        return new BoardPanel(20, "campaignfigures.figures.title", id -> new FigureBoard(source, id));
    }

    /** Every figure of every day, to read and to take away. */
    @Bean
    CampaignPanel dayPanel(FigureSource source, DaySheet sheet) {
        return new BoardPanel(30, "campaignfigures.days.title", id -> new DayBoard(source, sheet, id));
    }
}

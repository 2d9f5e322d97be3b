package com.mdmcmusicads.app.campaigncards;

import com.mdmcmusicads.app.campaigns.CampaignDesk;
import com.mdmcmusicads.app.campaigns.CampaignSheet;
import com.mdmcmusicads.app.identity.Person;
import com.mdmcmusicads.app.search.Hit;
import com.mdmcmusicads.app.search.SearchSource;
import com.mdmcmusicads.app.texts.DayText;
import com.mdmcmusicads.app.texts.Texts;
import com.vaadin.flow.component.UI;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Campaigns in the search over everything. */
@Component
@Order(130)
class CampaignSearch implements SearchSource {

    private final CampaignDesk desk;
    private final Texts texts;

    CampaignSearch(CampaignDesk desk, Texts texts) {
        this.desk = desk;
        this.texts = texts;
    }

    @Override
    public String heading() {
        return "campaigncards.search";
    }

    @Override
    public List<Hit> find(Person reader, String words, int limit) {
        if (!CampaignDesk.mayRead(reader)) {
            return List.of();
        }
        return desk.search(words, limit).stream().map(this::hit).toList();
    }

    private Hit hit(CampaignSheet sheet) {
        var state = texts.say(UI.getCurrent().getLocale(), sheet.state().key());
        var line = sheet.artist() + " · " + state + " · " + DayText.brief(sheet.from());
        return new Hit(sheet.number() + " · " + sheet.title(), line, sheet.route());
    }
}

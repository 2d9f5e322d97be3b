package com.mdmcmusicads.app.campaigning;

import com.mdmcmusicads.app.campaigns.CampaignSheet;
import com.mdmcmusicads.app.campaigns.CampaignState;
import com.mdmcmusicads.app.campaigns.PaceLight;
import com.mdmcmusicads.app.money.Amounts;
import com.mdmcmusicads.app.texts.DayText;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.temporal.ChronoUnit;

/** Where a campaign stands at a glance: which of its days it is, and how the spend goes. */
class CourseStrip extends Section {

    private static final int WHOLE = 100;

    private final transient CampaignTools tools;
    private final transient CampaignSheet campaign;

    CourseStrip(CampaignTools tools, CampaignSheet campaign) {
        this.tools = tools;
        this.campaign = campaign;
        addClassNames("panel", "course-strip");
        add(days(), tools.pace(campaign.id()).map(this::pace).orElseGet(this::silent));
    }

    private Div days() {
        var length = ChronoUnit.DAYS.between(campaign.from(), campaign.to()) + 1;
        var day = Math.max(0, Math.min(length, ChronoUnit.DAYS.between(campaign.from(), tools.today()) + 1));
        var title = new H2(getTranslation("campaigning.course." + standing(day, length), day, length, ahead()));
        var track = new Div();
        track.addClassName("course-track");
        track.getElement().setAttribute("aria-hidden", "true");
        track.getStyle().set("--_at", WHOLE * day / length + "%");
        var ends = new Div(new Span(DayText.brief(campaign.from())), new Span(DayText.brief(campaign.to())));
        ends.addClassNames("course-ends", "small", "muted");
        return new Div(title, track, ends);
    }

    private String standing(long day, long length) {
        if (campaign.state() == CampaignState.CANCELLED) {
            return "cancelled";
        }
        if (day == 0) {
            return ahead() == 1 ? "tomorrow" : "ahead";
        }
        return campaign.to().isBefore(tools.today()) ? "over" : day == length ? "last" : "day";
    }

    private long ahead() {
        return ChronoUnit.DAYS.between(tools.today(), campaign.from());
    }

    private Div pace(PaceLight pace) {
        var title = new H2(getTranslation("campaigning.pace"));
        var spent = new Paragraph(getTranslation(
                "campaigning.pace.spent",
                Amounts.of(pace.spent(), getLocale()),
                Amounts.of(campaign.budget(), getLocale()),
                pace.expectedPercent()));
        spent.addClassNames("small", "muted");
        var shown = new Div(title, new PaceBar(pace), spent);
        if (!pace.sentences().isEmpty()) {
            var why = new UnorderedList();
            pace.sentences().forEach(sentence -> why.add(new ListItem(sentence)));
            why.addClassName("pace-why");
            shown.add(why);
        }
        return shown;
    }

    private Div silent() {
        var words = new Paragraph(getTranslation("campaigning.pace.silent"));
        words.addClassName("muted");
        return new Div(new H2(getTranslation("campaigning.pace")), words);
    }
}

package com.mdmcmusicads.app.campaignfigures;

import com.mdmcmusicads.app.campaigns.CampaignSheet;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Which days are looked at: the last 7, 28 or 90, or the whole campaign. */
class SpanBar extends Div {

    private static final List<Integer> USUAL = List.of(7, 28, 90);
    private static final int FIRST_CHOICE = 28;

    private final List<Button> chips = new ArrayList<>();
    private final transient Consumer<Days> chosen;
    private transient Days days;

    SpanBar(LocalDate today, CampaignSheet campaign, Consumer<Days> chosen) {
        this.chosen = chosen;
        addClassName("kpi-span");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("campaignfigures.span"));
        for (var count : USUAL) {
            var chip = chip(getTranslation("campaignfigures.span.days", count), Days.last(count, today));
            if (count == FIRST_CHOICE) {
                press(chip, Days.last(count, today));
            }
        }
        chip(getTranslation("campaignfigures.span.whole"), whole(campaign, today));
    }

    Days days() {
        return days;
    }

    /** Until today while it runs, so that the days before compare like with like. */
    private static Days whole(CampaignSheet campaign, LocalDate today) {
        var last = campaign.to().isBefore(today) ? campaign.to() : today;
        return new Days(campaign.from(), last.isBefore(campaign.from()) ? campaign.from() : last);
    }

    private Button chip(String label, Days covered) {
        var chip = new Button(label);
        chip.addClassName("chip");
        chip.getElement().setAttribute("aria-pressed", "false");
        chip.addClickListener(click -> {
            press(chip, covered);
            chosen.accept(covered);
        });
        chips.add(chip);
        add(chip);
        return chip;
    }

    private void press(Button pressed, Days covered) {
        days = covered;
        chips.forEach(chip -> chip.getElement().setAttribute("aria-pressed", String.valueOf(chip == pressed)));
    }
}

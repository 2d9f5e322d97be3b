package com.mdmcmusicads.app.scoring;

import com.mdmcmusicads.app.decisions.Decisions;
import com.mdmcmusicads.app.particulars.Particulars;
import com.mdmcmusicads.processes.leads.LeadQualification.Facts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;

/** Makes the panel of a lead's score for screens; who may see the lead is for the screen to decide. */
@org.springframework.stereotype.Component
public class ScorePanels {

    private static final int MOST_EVALUATIONS = 50;

    private final Decisions decisions;
    private final Lifts lifts;
    private final Clock clock;

    ScorePanels(Decisions decisions, Lifts lifts, Clock clock) {
        this.decisions = decisions;
        this.lifts = lifts;
        this.clock = clock;
    }

    /** The score of the lead with this id, of whom we know this. */
    public Component of(String leadId, Particulars told, Facts facts) {
        var past = decisions.past("leadScore", leadId, MOST_EVALUATIONS);
        return past.isEmpty()
                ? new Paragraph(UI.getCurrent().getTranslation("scoring.none"))
                : new ScorePanel(told, past, lifts.of(facts), clock.instant());
    }
}

package com.mdmcmusicads.app.decisioncases;

import com.mdmcmusicads.app.decisions.UnreadableDecision;
import com.mdmcmusicads.app.deployments.ModelKind;
import com.mdmcmusicads.app.deployments.ModelRef;
import com.mdmcmusicads.app.drafts.DraftDesk;
import com.mdmcmusicads.app.live.Refresh;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.look.Badge;
import com.mdmcmusicads.app.look.Tone;
import com.mdmcmusicads.app.studio.DraftPanel;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Set;

/** Beside a decision that is being written: which cases come out as expected, drawn anew with each change. */
@org.springframework.stereotype.Component
class CasePanel implements DraftPanel {

    private static final int NAMED = 5;

    private final CaseDesk desk;
    private final Signals signals;

    CasePanel(CaseDesk desk, Signals signals) {
        this.desk = desk;
        this.signals = signals;
    }

    @Override
    public int order() {
        return 300;
    }

    @Override
    public String titleKey() {
        return "decisioncases.panel";
    }

    @Override
    public Set<ModelKind> kinds() {
        return Set.of(ModelKind.DECISION);
    }

    @Override
    public Component content(ModelRef ref) {
        var box = new Div();
        box.addClassName("cases-panel");
        fill(box, ref);
        Refresh.of(box, signals, DraftDesk.CHANGED, ref.address()::equals, () -> fill(box, ref));
        Refresh.of(box, signals, CaseDesk.CHANGED, ref.key()::equals, () -> fill(box, ref));
        return box;
    }

    private void fill(Div box, ModelRef ref) {
        box.removeAll();
        try {
            desk.draft(ref).ifPresent(draft -> box.add(standing(box, desk.report(ref, draft.content()))));
        } catch (UnreadableDecision refused) {
            box.add(new Paragraph(box.getTranslation("decisioncases.unreadable")));
        }
        box.add(new RouterLink(
                box.getTranslation("decisioncases.open"),
                CasesView.class,
                new RouteParameters("key", ref.keyAddress())));
    }

    private static Component standing(Div box, CaseReport report) {
        if (report.outcomes().isEmpty()) {
            return new Paragraph(box.getTranslation("decisioncases.none"));
        }
        var figures = new Div(new Badge(box.getTranslation("decisioncases.right.count", report.right()), Tone.SUCCESS));
        figures.addClassName("badges");
        if (report.wrong() > 0) {
            figures.add(new Badge(box.getTranslation("decisioncases.wrong.count", report.wrong()), Tone.DANGER));
        }
        var list = new UnorderedList();
        report.outcomes().stream()
                .filter(outcome -> !outcome.isRight())
                .limit(NAMED)
                .forEach(outcome -> list.add(new ListItem(outcome.one().name())));
        return new Div(figures, list);
    }
}

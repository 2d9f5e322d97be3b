package com.mdmcmusicads.app.decisioncases;

import com.mdmcmusicads.app.decisions.DecisionFile;
import com.mdmcmusicads.app.decisions.DecisionTable;
import com.mdmcmusicads.app.decisions.UnreadableDecision;
import com.mdmcmusicads.app.deployments.ModelKind;
import com.mdmcmusicads.app.deployments.ModelRef;
import com.mdmcmusicads.app.drafts.Draft;
import com.mdmcmusicads.app.drafts.DraftDesk;
import com.mdmcmusicads.app.live.Refresh;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.look.PageHeader;
import com.mdmcmusicads.app.look.Panel;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.stream.Collectors;

/** What a decision is expected to say, whether its draft does, and what the draft would have said of the past. */
@Route("studio/decisions/:key/cases")
@RolesAllowed({"DESIGNER", "ADMIN"})
class CasesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CaseDesk desk;
    private final transient CaseTools.Factory tools;
    private final transient ReplayPanel.Factory replays;
    private final transient Signals signals;
    private final Div cases = new Div();
    private transient ModelRef ref;
    private boolean onlyWrong;

    CasesView(CaseDesk desk, CaseTools.Factory tools, ReplayPanel.Factory replays, Signals signals) {
        this.desk = desk;
        this.tools = tools;
        this.replays = replays;
        this.signals = signals;
        addClassNames("page", "cases-page");
        cases.getElement().setAttribute("aria-live", "polite");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        ref = entering.getRouteParameters()
                .get("key")
                .flatMap(key -> ModelRef.at(ModelKind.DECISION.address(), key))
                .orElseThrow(NotFoundException::new);
        var draft = desk.draft(ref).orElseThrow(NotFoundException::new);
        removeAll();
        add(header(draft), new Panel(getTranslation("decisioncases.title"), cases), replays.of(ref));
        Refresh.of(this, signals, DraftDesk.CHANGED, ref.address()::equals, this::fill);
        Refresh.of(this, signals, CaseDesk.CHANGED, ref.key()::equals, this::fill);
        fill();
    }

    private PageHeader header(Draft draft) {
        var back = new Anchor("studio/" + ref.address(), getTranslation("decisioncases.back"));
        back.getElement().setAttribute("router-link", true);
        var history = new Anchor("studio/" + ref.address() + "/history", getTranslation("decisioncases.history"));
        history.getElement().setAttribute("router-link", true);
        return new PageHeader(draft.name(), back, history)
                .line(getTranslation(
                        draft.isWritten() ? "decisioncases.line.draft" : "decisioncases.line.live", draft.revision()));
    }

    private void fill() {
        cases.removeAll();
        desk.draft(ref).ifPresent(draft -> {
            try {
                cases.add(report(draft, desk.report(ref, draft.content())));
            } catch (UnreadableDecision refused) {
                var word = new Paragraph(getTranslation("decisioncases.unreadable"));
                word.addClassName("form-word");
                cases.add(word);
            }
        });
    }

    private Component report(Draft draft, CaseReport report) {
        var box = new Div(tools.of(ref, draft.content(), report, onlyWrong, this::show));
        if (!report.outcomes().isEmpty()) {
            var shown = report.outcomes().stream()
                    .filter(outcome -> !onlyWrong || !outcome.isRight())
                    .toList();
            box.add(new CaseTable(report, shown, rules(draft)), silent(report));
        }
        return box;
    }

    private void show(boolean wrongOnes) {
        onlyWrong = wrongOnes;
        fill();
    }

    private Map<String, String> rules(Draft draft) {
        return DecisionFile.find(draft.content(), ref.key()).stream()
                .flatMap(table -> table.rules().stream())
                .collect(Collectors.toMap(DecisionTable.Rule::id, DecisionTable.Rule::words, (one, same) -> one));
    }

    private Component silent(CaseReport report) {
        var words = report.silent().stream().map(DecisionTable.Rule::words).collect(Collectors.joining(" · "));
        var line = new Paragraph(
                report.silent().isEmpty()
                        ? getTranslation("decisioncases.covered")
                        : getTranslation("decisioncases.silent", report.silent().size(), words));
        line.addClassNames("muted", "small");
        return line;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("decisioncases.title");
    }
}

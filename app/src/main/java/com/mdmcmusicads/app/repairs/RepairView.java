package com.mdmcmusicads.app.repairs;

import com.mdmcmusicads.app.documents.ExcelLink;
import com.mdmcmusicads.app.executions.ExecutionLink;
import com.mdmcmusicads.app.identity.CurrentAccount;
import com.mdmcmusicads.app.live.Refresh;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.look.Badge;
import com.mdmcmusicads.app.look.PageHeader;
import com.mdmcmusicads.app.look.Tone;
import com.mdmcmusicads.app.repairs.Repairs.Item;
import com.mdmcmusicads.app.repairs.Repairs.ItemState;
import com.mdmcmusicads.app.repairs.Repairs.Repair;
import com.mdmcmusicads.app.repairs.Repairs.State;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;

/** One act on many: how far it is, a pause, and what became of each execution. */
@Route("repairs/:repair")
@RolesAllowed({"ADMIN", "DESIGNER"})
class RepairView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int SHOWN = 200;

    private final transient BatchDesk desk;
    private final transient RepairReport report;
    private final transient CurrentAccount account;
    private String id = "";

    RepairView(BatchDesk desk, RepairReport report, CurrentAccount account, Signals signals) {
        this.desk = desk;
        this.report = report;
        this.account = account;
        addClassNames("page", "repair-page");
        Refresh.of(this, signals, BatchDesk.CHANGED, changed -> changed.equals(id), this::show);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        id = entering.getRouteParameters().get("repair").orElse("");
        desk.find(id).orElseThrow(NotFoundException::new);
        show();
    }

    private void show() {
        desk.find(id).ifPresent(repair -> {
            removeAll();
            var counts = desk.counts(repair.id());
            add(head(repair), progress(repair, counts), counts(counts), items(repair));
        });
    }

    private PageHeader head(Repair repair) {
        var reader = getLocale();
        var excel = new ExcelLink(
                getTranslation("repairs.excel"),
                getTranslation("repairs.file"),
                target -> report.write(repair.id(), reader, target));
        var header = new PageHeader(getTranslation(repair.order().act().key()), acts(repair, excel))
                .beside(badge(repair.state()));
        return header.line(getTranslation("repairs.reason.was", repair.order().reason()));
    }

    private Component[] acts(Repair repair, Component excel) {
        var may = repair.order().act().mayBeDoneBy(account.require());
        var isPaused = repair.state() == State.PAUSED;
        if (!may || repair.endedAt() != null) {
            return new Component[] {excel};
        }
        var hold = isPaused
                ? new Button(getTranslation("repairs.resume"), click -> desk.resume(repair.id()))
                : new Button(getTranslation("repairs.pause"), click -> desk.pause(repair.id()));
        return new Component[] {hold, new Button(getTranslation("repairs.stop"), click -> desk.stop(repair.id())), excel
        };
    }

    private Component progress(Repair repair, Map<ItemState, Integer> counts) {
        var done = repair.total() - counts.getOrDefault(ItemState.WAITING, 0);
        var bar = new ProgressBar(0, Math.max(1, repair.total()), done);
        bar.getElement().setAttribute("aria-label", getTranslation("repairs.progress", done, repair.total()));
        var box = new Div(bar, new Span(getTranslation("repairs.progress", done, repair.total())));
        box.addClassNames("panel", "repair-progress");
        return box;
    }

    private Component counts(Map<ItemState, Integer> counts) {
        var line = new Div();
        line.addClassName("execution-step");
        counts.forEach((state, number) ->
                line.add(new Badge(getTranslation("repairs.item." + state) + " : " + number, tone(state))));
        return line;
    }

    private Component items(Repair repair) {
        var list = new UnorderedList();
        list.addClassNames("plain-list", "panel", "execution-trail");
        desk.items(repair.id(), SHOWN).forEach(item -> list.add(line(item)));
        return list;
    }

    private ListItem line(Item item) {
        var head = new Div(
                new ExecutionLink(
                        item.instanceId(), item.businessKey() == null ? item.instanceId() : item.businessKey()),
                new Badge(getTranslation("repairs.item." + item.state()), tone(item.state())));
        head.addClassName("execution-step");
        if (item.told() != null) {
            var why = new Span(RepairReport.told(item.told(), (key, words) -> getTranslation(key, words)));
            why.addClassName("muted");
            head.add(why);
        }
        return new ListItem(head);
    }

    static Badge badge(State state) {
        var tone = switch (state) {
            case RUNNING -> Tone.ACCENT;
            case PAUSED -> Tone.WARNING;
            case STOPPED -> Tone.NEUTRAL;
            case DONE -> Tone.SUCCESS;
        };
        return new Badge(UI.getCurrent().getTranslation("repairs.state." + state), tone);
    }

    private static Tone tone(ItemState state) {
        return switch (state) {
            case DONE -> Tone.SUCCESS;
            case FAILED -> Tone.DANGER;
            case REFUSED -> Tone.WARNING;
            default -> Tone.NEUTRAL;
        };
    }

    @Override
    public String getPageTitle() {
        return getTranslation("repairs.title");
    }
}

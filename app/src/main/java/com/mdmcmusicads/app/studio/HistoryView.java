package com.mdmcmusicads.app.studio;

import com.mdmcmusicads.app.deployments.ModelRef;
import com.mdmcmusicads.app.drafts.Draft;
import com.mdmcmusicads.app.drafts.TakenOver;
import com.mdmcmusicads.app.drafts.Version;
import com.mdmcmusicads.app.look.PageHeader;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every version of a model: who made it and why, what differs between any two, and the way back. */
@Route("studio/:kind/:key/history")
@RolesAllowed({"DESIGNER", "ADMIN"})
class HistoryView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient StudioTools tools;
    private final VersionGrid list;
    private final Comparison comparison;
    private final Div head = new Div();
    private transient ModelRef ref;
    private String title = "";

    HistoryView(StudioTools tools, EditorBench bench) {
        this.tools = tools;
        list = new VersionGrid(tools, this::restore, this::compareWithNext);
        comparison = new Comparison(bench);
        addClassNames("page", "studio-history");
        add(head, list, comparison);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var parameters = entering.getRouteParameters();
        ref = ModelRef.at(
                        parameters.get("kind").orElse(""), parameters.get("key").orElse(""))
                .orElseThrow(NotFoundException::new);
        load();
    }

    private void load() {
        var versions = tools.drafts().history(ref);
        var draft = tools.drafts().open(ref);
        if (versions.isEmpty() && draft.isEmpty()) {
            throw new NotFoundException();
        }
        title = getTranslation("studio.history.title", draft.map(Draft::name).orElseGet(() -> ref.key()));
        head.removeAll();
        head.add(new PageHeader(title, Places.link(Places.draft(ref), getTranslation("studio.history.back")))
                .line(getTranslation("studio.history.line", versions.size())));
        list.show(ref, versions, tools.deployments().latest(ref));
        comparison.offer(ref, sides(versions, draft.filter(Draft::isWritten)));
    }

    /** Everything that can be compared, newest first: the draft, then every version. */
    private List<Side> sides(List<Version> versions, Optional<Draft> draft) {
        var sides = new ArrayList<Side>();
        draft.ifPresent(one -> sides.add(new Side(null, getTranslation("studio.draft"), one::content)));
        versions.forEach(version -> sides.add(
                new Side(version.id(), list.title(version), () -> tools.drafts().content(version.id()))));
        return sides;
    }

    private void compareWithNext(Version version) {
        comparison.withTheOneBefore(version.id());
        comparison.scrollIntoView();
    }

    private void restore(Version version) {
        new ReasonDialog(
                        getTranslation("studio.restore.title", version.number()),
                        getTranslation("studio.restore"),
                        (name, reason) -> restored(version))
                .explain(getTranslation("studio.restore.explain"))
                .open();
    }

    private void restored(Version version) {
        try {
            tools.drafts().restore(ref, version.id());
            UI.getCurrent().navigate(Places.draft(ref));
        } catch (TakenOver other) {
            Notification.show(getTranslation("studio.restore.taken", tools.name(other.accountId())));
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}

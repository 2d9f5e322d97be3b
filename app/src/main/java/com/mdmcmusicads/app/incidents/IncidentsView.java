package com.mdmcmusicads.app.incidents;

import com.mdmcmusicads.app.diagrams.Movements;
import com.mdmcmusicads.app.identity.CurrentAccount;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.incidents.IncidentDesk.Trouble;
import com.mdmcmusicads.app.live.Refresh;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.look.Badge;
import com.mdmcmusicads.app.look.EmptyState;
import com.mdmcmusicads.app.look.PageHeader;
import com.mdmcmusicads.app.look.Tone;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;

/** Steps that stand still, the one that has waited longest first; administrators set them going again. */
@Route("incidents")
@RouteAlias("operations/incidents")
@RolesAllowed({"ADMIN", "DESIGNER"})
@Menu(title = "incidents.menu", order = 520, icon = "vaadin:warning")
class IncidentsView extends Div implements HasDynamicTitle {

    private static final int PAGE = 50;

    private final IncidentDesk desk;
    private final Clock clock;
    private final boolean mayRetry;
    private final Badge number = new Badge("", Tone.DANGER);
    private final Div list = new Div();
    private final Button more = new Button();
    private int shown = PAGE;

    IncidentsView(IncidentDesk desk, Signals signals, CurrentAccount account, Clock clock) {
        this.desk = desk;
        this.clock = clock;
        mayRetry = account.require().has(Role.ADMIN);
        addClassName("page");
        list.addClassName("troubles");
        more.setText(getTranslation("incidents.more"));
        more.addClickListener(click -> {
            shown += PAGE;
            show();
        });
        add(
                new PageHeader(getTranslation("incidents.title")).beside(number).line(getTranslation("incidents.line")),
                list,
                more);
        Refresh.of(this, signals, Movements.INCIDENT, id -> true, this::show);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        show();
    }

    private void show() {
        var open = desk.open(shown);
        var count = open.size() < shown ? open.size() : desk.count();
        number.setText(String.valueOf(count));
        number.getElement().setAttribute("aria-label", getTranslation("incidents.count", count));
        number.setVisible(count > 0);
        more.setVisible(count > shown);
        list.removeAll();
        if (open.isEmpty()) {
            list.add(new EmptyState(getTranslation("incidents.none"), getTranslation("incidents.none.next")));
        }
        open.forEach(trouble -> list.add(new TroublePanel(trouble, clock.instant(), actions(trouble))));
    }

    private Component[] actions(Trouble trouble) {
        if (!mayRetry || !trouble.canRetry()) {
            return new Component[0];
        }
        var retry = new Button(getTranslation("incidents.retry"));
        retry.addClickListener(click -> new RetryDialog(trouble, reason -> {
                    desk.retry(trouble.id(), reason);
                    show();
                })
                .open());
        return new Component[] {retry};
    }

    @Override
    public String getPageTitle() {
        return getTranslation("incidents.title");
    }
}

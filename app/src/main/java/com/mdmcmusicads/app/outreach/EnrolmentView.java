package com.mdmcmusicads.app.outreach;

import com.mdmcmusicads.app.diagrams.LiveDiagrams;
import com.mdmcmusicads.app.identity.CurrentAccount;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.live.Refresh;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.look.PageHeader;
import com.mdmcmusicads.app.mail.SentMails;
import com.mdmcmusicads.processes.outreach.EmailSequence;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** One enrolment: where its process stands, its mails, what comes next, and the buttons that change it. */
@Route("enrolments")
@RolesAllowed({"SDR", "DIRECTION"})
class EnrolmentView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient EnrolmentReader reader;
    private final transient EnrolmentDesk desk;
    private final transient StepList.Maker steps;
    private final transient LiveDiagrams diagrams;
    private final transient Signals signals;
    private final boolean mayWrite;
    private final Div head = new Div();
    private final Section diagram = panel("diagram");
    private final Section mails = panel("mails");
    private transient EnrolmentRow row;

    EnrolmentView(
            EnrolmentReader reader,
            EnrolmentDesk desk,
            StepList.Maker steps,
            LiveDiagrams diagrams,
            CurrentAccount account,
            Signals signals) {
        this.reader = reader;
        this.desk = desk;
        this.steps = steps;
        this.diagrams = diagrams;
        this.signals = signals;
        mayWrite = account.require().has(Role.SDR);
        addClassNames("page", "enrolment-page");
        add(head, mails, diagram);
    }

    private Section panel(String name) {
        var panel = new Section(new H2(getTranslation("outreach.page." + name)));
        panel.addClassName("panel");
        return panel;
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        row = reader.find(id).orElseThrow(NotFoundException::new);
        fill(diagram, diagrams.ofCase(EmailSequence.KEY, id));
        show();
        Refresh.of(this, signals, EnrolmentDesk.CHANGED, id::equals, this::reload);
        Refresh.of(this, signals, SentMails.CHANGED, mail -> true, this::reload);
    }

    private void reload() {
        reader.find(row.id()).ifPresent(now -> {
            row = now;
            show();
        });
    }

    private void show() {
        var lead = new Anchor("leads/" + row.leadId(), getTranslation("outreach.page.lead"));
        var actions = new EnrolmentActions(desk, () -> {});
        actions.show(mayWrite ? List.of(row) : List.of());
        var header = new PageHeader(row.title().isBlank() ? row.sequence() : row.title(), actions)
                .line(row.sequence() + " · " + getTranslation("outreach.version", row.version(), row.round()) + " · "
                        + row.email())
                .beside(EnrolmentLook.state(row.state()), EnrolmentLook.next(row, steps.now()), lead);
        head.removeAll();
        head.add(header);
        fill(mails, steps.of(row));
    }

    /** Everything below the title of the panel. */
    private static void fill(Section panel, Component content) {
        panel.getChildren().skip(1).toList().forEach(Component::removeFromParent);
        panel.add(content);
    }

    @Override
    public String getPageTitle() {
        return row == null ? getTranslation("outreach.title") : row.title();
    }
}

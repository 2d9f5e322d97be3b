package com.mdmcmusicads.app.outreach;

import com.mdmcmusicads.app.identity.CurrentAccount;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.leads.LeadLookup;
import com.mdmcmusicads.app.live.Refresh;
import com.mdmcmusicads.app.live.Signals;
import com.mdmcmusicads.app.look.EmptyPanel;
import com.mdmcmusicads.app.look.EmptyState;
import com.mdmcmusicads.app.look.Narrow;
import com.mdmcmusicads.app.look.PageHeader;
import com.mdmcmusicads.app.look.RowCount;
import com.mdmcmusicads.app.sequences.SequenceDesk;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;

/** Who runs through which sequence: search, filter, and pause, resume or stop some of them. */
@Route("enrolments")
@Menu(title = "outreach.title", order = 130, icon = "vaadin:paperplane-o")
@RolesAllowed({"SDR", "DIRECTION"})
class EnrolmentsView extends Div implements HasDynamicTitle {

    private static final int NARROW = 800;

    private final transient EnrolmentReader reader;
    private final transient EnrolmentDesk desk;
    private final transient SequenceDesk sequences;
    private final transient LeadLookup leads;
    private final boolean mayWrite;
    private final EnrolmentGrid list;
    private final EnrolmentFilterBar bar;
    private final EnrolmentActions actions;
    private final PageHeader header;
    private final EmptyPanel nothing = new EmptyPanel();
    private transient EnrolmentFilter filter = EnrolmentFilter.ALL;

    EnrolmentsView(
            EnrolmentReader reader,
            EnrolmentDesk desk,
            SequenceDesk sequences,
            LeadLookup leads,
            CurrentAccount account,
            Signals signals,
            Clock clock) {
        this.reader = reader;
        this.desk = desk;
        this.sequences = sequences;
        this.leads = leads;
        mayWrite = account.require().has(Role.SDR);
        list = new EnrolmentGrid(clock);
        bar = new EnrolmentFilterBar(sequences.open(), this::filter);
        actions = new EnrolmentActions(desk, list::deselectAll);
        header = new PageHeader(getTranslation("outreach.title"), enrol());
        addClassNames("page", "leads-page");
        add(header, bar, actions, list, nothing);
        list.setItems(query -> reader.page(filter, query.getOffset(), query.getLimit()).stream());
        list.addSelectionListener(choice -> actions.show(mayWrite ? choice.getAllSelectedItems() : java.util.Set.of()));
        Narrow.watch(this, NARROW, list::narrow);
        Refresh.of(this, signals, EnrolmentDesk.CHANGED, id -> true, this::reload);
        reload();
    }

    private Component enrol() {
        var enrol = new Button(
                getTranslation("outreach.enrol"),
                VaadinIcon.PLUS.create(),
                click -> new EnrolDialog(desk, sequences.open(), leads).open());
        enrol.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        enrol.setVisible(mayWrite);
        return enrol;
    }

    private void filter(EnrolmentFilter wanted) {
        filter = wanted;
        reload();
    }

    private void reload() {
        var count = new RowCount(reader.count(filter), EnrolmentReader.MOST_COUNTED);
        header.line(getTranslation("outreach.count" + (count.isMany() ? ".many" : ""), count.counted()));
        count.fill(list);
        nothing.standFor(list, count.isNone(), this::why);
    }

    private EmptyState why() {
        if (filter.isOpen()) {
            return new EmptyState(getTranslation("outreach.empty"), getTranslation("outreach.empty.next"), enrol());
        }
        return new EmptyState(getTranslation("outreach.nothing"), getTranslation("outreach.nothing.next"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("outreach.title");
    }
}

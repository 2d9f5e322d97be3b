package com.mdmcmusicads.app.rehearsal;

import com.mdmcmusicads.app.leads.LeadLookup;
import com.mdmcmusicads.app.leads.LeadPerson;
import com.mdmcmusicads.app.look.EmptyState;
import com.mdmcmusicads.app.look.PageHeader;
import com.mdmcmusicads.app.outreach.ForecastMail;
import com.mdmcmusicads.app.outreach.Forecaster;
import com.mdmcmusicads.app.sequences.Script;
import com.mdmcmusicads.app.sequences.SequenceDesk;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashSet;
import java.util.List;

/** The dry run: choose a sequence and leads, see every mail each would get, by day or as a month. */
@Route("dry-run")
@Menu(title = "rehearsal.title", order = 145, icon = "vaadin:calendar-clock")
@RolesAllowed({"SDR", "DIRECTION"})
class RehearsalView extends Div implements HasDynamicTitle {

    private static final int NEWEST = 20;

    private final transient Forecaster forecaster;
    private final transient LeadLookup lookup;
    private final Select<Script> sequence = new Select<>();
    private final MultiSelectComboBox<LeadPerson> leads = new MultiSelectComboBox<>();
    private final Tab byDay = new Tab(getTranslation("rehearsal.days"));
    private final Tab asMonth = new Tab(getTranslation("rehearsal.month"));
    private final Tabs views = new Tabs(byDay, asMonth);
    private final Div shown = new Div();

    RehearsalView(Forecaster forecaster, SequenceDesk sequences, LeadLookup lookup) {
        this.forecaster = forecaster;
        this.lookup = lookup;
        addClassName("page");
        sequence.setLabel(getTranslation("rehearsal.sequence"));
        sequence.setItems(sequences.open());
        sequence.setItemLabelGenerator(Script::name);
        sequences.open().stream().findFirst().ifPresent(sequence::setValue);
        sequence.addValueChangeListener(change -> show());
        prepareLeads();
        views.addSelectedChangeListener(change -> show());
        var newest = new Button(getTranslation("rehearsal.newest", NEWEST), click -> chooseNewest());
        var choices = new Div(sequence, leads, newest);
        choices.addClassName("rehearsal-choices");
        shown.addClassName("rehearsal-shown");
        add(new PageHeader(getTranslation("rehearsal.title")).line(getTranslation("rehearsal.line")));
        add(choices, views, shown);
        show();
    }

    private void prepareLeads() {
        leads.setLabel(getTranslation("rehearsal.leads"));
        leads.setItems(query ->
                lookup.find(query.getFilter().orElse(""), List.of(), query.getOffset(), query.getLimit()).stream());
        leads.setItemLabelGenerator(one -> one.title() + " – " + one.email());
        leads.setClearButtonVisible(true);
        leads.addValueChangeListener(change -> show());
    }

    private void chooseNewest() {
        leads.setValue(new LinkedHashSet<>(lookup.find("", List.of(), 0, NEWEST)));
    }

    private void show() {
        shown.removeAll();
        if (sequence.isEmpty() || leads.isEmpty()) {
            shown.add(new EmptyState(getTranslation("rehearsal.empty"), getTranslation("rehearsal.empty.next")));
            return;
        }
        List<ForecastMail> mails = forecaster.forecast(
                leads.getValue().stream().map(LeadPerson::id).toList(),
                sequence.getValue().key());
        shown.add(views.getSelectedTab() == asMonth ? new MonthGrid(mails) : new DayList(mails));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("rehearsal.title");
    }
}

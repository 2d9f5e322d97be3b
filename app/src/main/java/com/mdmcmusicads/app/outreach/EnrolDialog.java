package com.mdmcmusicads.app.outreach;

import com.mdmcmusicads.app.leads.LeadLookup;
import com.mdmcmusicads.app.leads.LeadPerson;
import com.mdmcmusicads.app.sequences.Script;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Enrols leads of one's choice in a sequence, and says what became of each. */
class EnrolDialog extends Dialog {

    private final transient EnrolmentDesk desk;
    private final Select<Script> sequence = new Select<>();
    private final MultiSelectComboBox<LeadPerson> leads = new MultiSelectComboBox<>();
    private final Checkbox again = new Checkbox();

    EnrolDialog(EnrolmentDesk desk, List<Script> scripts, LeadLookup lookup) {
        this.desk = desk;
        setHeaderTitle(getTranslation("outreach.enrol"));
        setWidth("32rem");
        sequence.setLabel(getTranslation("outreach.enrol.sequence"));
        sequence.setItems(scripts);
        sequence.setItemLabelGenerator(Script::name);
        scripts.stream().findFirst().ifPresent(sequence::setValue);
        sequence.setWidthFull();
        leads.setLabel(getTranslation("outreach.enrol.leads"));
        leads.setItems(query ->
                lookup.find(query.getFilter().orElse(""), List.of(), query.getOffset(), query.getLimit()).stream());
        leads.setItemLabelGenerator(one -> one.title() + " – " + one.email());
        leads.setWidthFull();
        again.setLabel(getTranslation("outreach.enrol.again"));
        add(sequence, leads, again, new Paragraph(getTranslation("outreach.enrol.help")));
        var enrol = new Button(getTranslation("outreach.enrol"), click -> enrol());
        enrol.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("outreach.cancel"), click -> close()), enrol);
    }

    /** With this lead chosen already. */
    EnrolDialog forLead(LeadPerson lead) {
        leads.setValue(Set.of(lead));
        return this;
    }

    private void enrol() {
        if (sequence.isEmpty() || leads.isEmpty()) {
            leads.setErrorMessage(getTranslation("outreach.enrol.none"));
            leads.setInvalid(leads.isEmpty());
            return;
        }
        var ids = leads.getValue().stream().map(LeadPerson::id).toList();
        Notification.show(
                words(desk.enrol(ids, sequence.getValue().key(), again.getValue())),
                8000,
                Notification.Position.BOTTOM_START);
        close();
    }

    private String words(Map<Outcome, Integer> outcomes) {
        return outcomes.entrySet().stream()
                .map(outcome -> getTranslation("outreach.outcome." + outcome.getKey(), outcome.getValue()))
                .collect(Collectors.joining(" "));
    }
}

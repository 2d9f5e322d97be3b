package com.mdmcmusicads.app.sequences;

import com.mdmcmusicads.app.leads.LeadPerson;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import java.util.Locale;
import java.util.stream.Collectors;

/** The mail that is being written, as a lead of one's choice would get it: subject, HTML and plain text. */
class PreviewPane extends Div {

    private final transient PreviewDesk desk;
    private final ComboBox<LeadPerson> lead = new ComboBox<>(getTranslation("sequences.preview.lead"));
    private final Paragraph warning = new Paragraph();
    private final Div subject = new Div();
    private final IFrame page = new IFrame();
    private final Pre text = new Pre();
    private final Button test =
            new Button(getTranslation("sequences.test"), VaadinIcon.PAPERPLANE_O.create(), click -> test());
    private transient SequenceStep step = SequenceStep.EMPTY;
    private transient Locale language = Locale.FRENCH;

    PreviewPane(PreviewDesk desk) {
        this.desk = desk;
        addClassNames("panel", "mail-preview");
        lead.setItems(query -> desk.leads(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
        lead.setItemLabelGenerator(one -> one.title() + " – " + one.email());
        lead.setWidthFull();
        desk.leads("", 0, 1).stream().findFirst().ifPresent(lead::setValue);
        lead.addValueChangeListener(change -> show(step, language));
        warning.addClassName("mail-preview-warning");
        warning.getElement().setAttribute("role", "status");
        subject.addClassName("mail-preview-subject");
        page.setTitle(getTranslation("sequences.preview.html"));
        page.addClassName("mail-preview-page");
        // Without allow-scripts and allow-same-origin nothing in a mail can reach this page.
        page.getElement().setAttribute("sandbox", "");
        text.addClassName("mail-body");
        var plain = new Details(getTranslation("sequences.preview.text"), text);
        add(new H2(getTranslation("sequences.preview")), lead, warning, subject, page, plain, test);
    }

    void show(SequenceStep shown, Locale in) {
        step = shown;
        language = in;
        var person = lead.getValue();
        test.setEnabled(person != null);
        page.setVisible(person != null);
        if (person == null) {
            warn(getTranslation("sequences.preview.none"));
            return;
        }
        var mail = desk.write(step, person, language);
        subject.setText(mail.subject());
        page.setSrcdoc(mail.html());
        text.setText(mail.text());
        warn(
                mail.missing().isEmpty()
                        ? ""
                        : getTranslation(
                                "sequences.preview.missing",
                                mail.missing().stream()
                                        .map(one -> one.written(getLocale()))
                                        .collect(Collectors.joining(", "))));
    }

    private void warn(String words) {
        warning.setText(words);
        warning.setVisible(!words.isEmpty());
    }

    private void test() {
        Notification.show(getTranslation("sequences.test.sent", desk.test(step, lead.getValue(), language)));
    }
}

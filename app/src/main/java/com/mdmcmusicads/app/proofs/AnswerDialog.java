package com.mdmcmusicads.app.proofs;

import com.mdmcmusicads.app.consent.Channel;
import com.mdmcmusicads.app.consent.ConsentDesk;
import com.mdmcmusicads.app.consent.Evidence;
import com.mdmcmusicads.app.consent.Origin;
import com.mdmcmusicads.app.consent.Purpose;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;

/** Writes down what a person told a colleague: a withdrawal on the telephone, or a consent with its exact words. */
class AnswerDialog extends Dialog {

    private static final int LONGEST_WORDING = 2000;
    private static final int LONGEST_SOURCE = 200;

    private final transient Whose whose;
    private final transient ConsentDesk desk;
    private final transient Clock clock;
    private final transient Runnable written;
    private final RadioButtonGroup<Purpose> purpose = new RadioButtonGroup<>();
    private final RadioButtonGroup<Boolean> given = new RadioButtonGroup<>();
    private final TextArea wording = new TextArea();
    private final TextField source = new TextField();

    AnswerDialog(Whose whose, ConsentDesk desk, Clock clock, Runnable written) {
        this.whose = whose;
        this.desk = desk;
        this.clock = clock;
        this.written = written;
        setHeaderTitle(getTranslation("proofs.write"));
        setWidth("36rem");
        setMaxWidth("100%");
        prepare();
        var column = new VerticalLayout(
                new Paragraph(getTranslation("proofs.write.whose", whose.email())), purpose, given, wording, source);
        column.setPadding(false);
        add(column);
        var save = new Button(getTranslation("proofs.write.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        getFooter().add(new Button(getTranslation("proofs.write.cancel"), click -> close()), save);
    }

    private void prepare() {
        purpose.setLabel(getTranslation("proofs.write.purpose"));
        purpose.setItems(Purpose.values());
        purpose.setItemLabelGenerator(one -> getTranslation("proofs.purpose." + one));
        purpose.setValue(Purpose.MARKETING);
        purpose.addValueChangeListener(change -> propose());
        given.setLabel(getTranslation("proofs.write.answer"));
        given.setItems(true, false);
        given.setItemLabelGenerator(yes -> getTranslation(yes ? "proofs.write.given" : "proofs.write.withdrawn"));
        given.addValueChangeListener(change -> wording.setVisible(Boolean.TRUE.equals(change.getValue())));
        wording.setLabel(getTranslation("proofs.write.wording"));
        wording.setHelperText(getTranslation("proofs.write.wording.help"));
        wording.setMaxLength(LONGEST_WORDING);
        wording.setWidthFull();
        wording.setVisible(false);
        source.setLabel(getTranslation("proofs.write.source"));
        source.setHelperText(getTranslation("proofs.write.source.help"));
        source.setMaxLength(LONGEST_SOURCE);
        source.setWidthFull();
        propose();
    }

    private void propose() {
        wording.setValue(desk.wording(purpose.getValue(), whose.language()));
    }

    private void save() {
        given.setInvalid(given.isEmpty());
        given.setErrorMessage(getTranslation("proofs.write.answer.missing"));
        wording.setInvalid(wording.isVisible() && wording.getValue().isBlank());
        wording.setErrorMessage(getTranslation("proofs.write.wording.missing"));
        source.setInvalid(source.getValue().isBlank());
        source.setErrorMessage(getTranslation("proofs.write.source.missing"));
        if (given.isInvalid() || wording.isInvalid() || source.isInvalid()) {
            return;
        }
        desk.record(evidence());
        close();
        written.run();
    }

    private Evidence evidence() {
        return new Evidence(
                whose.email(),
                whose.about(),
                purpose.getValue(),
                given.getValue(),
                given.getValue() ? wording.getValue() : null,
                whose.language(),
                Origin.of(Channel.STAFF).from(source.getValue()),
                clock.instant());
    }
}

package com.mdmcmusicads.app.sequences;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Locale;
import java.util.function.BiConsumer;

/** One mail of a draft: how many days after the last one, and its words in both languages. */
class StepForm extends Div {

    private static final int MOST_DAYS = 180;

    private final transient BiConsumer<SequenceStep, Locale> onChange;
    private final IntegerField delay = new IntegerField();
    private final Tab french = new Tab(getTranslation("sequences.language.fr"));
    private final Tab english = new Tab(getTranslation("sequences.language.en"));
    private final Tabs languages = new Tabs(french, english);
    private final TextField subject = new TextField(getTranslation("sequences.subject"));
    private final RichText body = new RichText(getTranslation("sequences.body"));
    private transient SequenceStep step = SequenceStep.EMPTY;
    private boolean showing;

    StepForm(boolean mayWrite, BiConsumer<SequenceStep, Locale> onChange) {
        this.onChange = onChange;
        addClassNames("panel", "sequence-step");
        prepareDelay(mayWrite);
        subject.setMaxLength(150);
        subject.setWidthFull();
        subject.setReadOnly(!mayWrite);
        subject.setValueChangeMode(ValueChangeMode.LAZY);
        subject.addValueChangeListener(change -> changed());
        body.setReadOnly(!mayWrite);
        body.addValueChangeListener(change -> changed());
        languages.addSelectedChangeListener(change -> showLanguage());
        var top = new Div(delay, languages);
        top.addClassName("sequence-step-top");
        add(top, subject, body, new Paragraph(getTranslation("sequences.text.help")));
    }

    private void prepareDelay(boolean mayWrite) {
        delay.setStepButtonsVisible(true);
        delay.setMax(MOST_DAYS);
        delay.setReadOnly(!mayWrite);
        delay.addValueChangeListener(change -> {
            if (!showing && change.getValue() != null && !delay.isInvalid()) {
                tell(step.after(change.getValue()));
            }
        });
    }

    Locale language() {
        return languages.getSelectedTab() == english ? Locale.ENGLISH : Locale.FRENCH;
    }

    void show(SequenceStep chosen, int position) {
        step = chosen;
        showing = true;
        delay.setLabel(getTranslation(position == 0 ? "sequences.delay.first" : "sequences.delay"));
        delay.setMin(position == 0 ? 0 : 1);
        delay.setValue(chosen.delayDays());
        showing = false;
        showLanguage();
    }

    private void showLanguage() {
        showing = true;
        var text = step.text(language());
        subject.setValue(text.subject());
        body.setValue(text.html());
        showing = false;
        onChange.accept(step, language());
    }

    private void changed() {
        if (!showing) {
            tell(step.with(language(), new MailText(subject.getValue(), body.getValue())));
        }
    }

    private void tell(SequenceStep now) {
        step = now;
        onChange.accept(step, language());
    }
}

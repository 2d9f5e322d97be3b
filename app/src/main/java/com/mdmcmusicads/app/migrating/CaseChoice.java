package com.mdmcmusicads.app.migrating;

import static com.mdmcmusicads.app.migrating.MigrationWords.cases;
import static com.mdmcmusicads.app.migrating.MigrationWords.say;

import com.mdmcmusicads.app.look.Panel;
import com.mdmcmusicads.app.migrations.Lines;
import com.mdmcmusicads.app.migrations.Lines.Line;
import com.mdmcmusicads.app.migrations.Selection;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;

/** Which cases go over: all of the version, or those that stand at certain steps. */
class CaseChoice extends Panel {

    private final RadioButtonGroup<Boolean> which = new RadioButtonGroup<>();
    private final CheckboxGroup<Line> steps = new CheckboxGroup<>();
    private final Paragraph count = new Paragraph();
    private List<String> known = List.of();

    CaseChoice(Runnable changed) {
        super(say("migrating.choice"));
        which.setItems(true, false);
        which.setItemLabelGenerator(all -> say(all ? "migrating.choice.all" : "migrating.choice.some"));
        which.setAriaLabel(say("migrating.choice"));
        which.setValue(true);
        steps.setLabel(say("migrating.choice.steps"));
        steps.setItemLabelGenerator(line -> say("migrating.choice.step", line.name(), cases(line.tokens())));
        steps.setVisible(false);
        which.addValueChangeListener(change -> {
            steps.setVisible(!change.getValue());
            changed.run();
        });
        steps.addValueChangeListener(change -> changed.run());
        count.addClassName("migration-count");
        count.getElement().setAttribute("aria-live", "polite");
        add(which, steps, count);
    }

    void offer(Lines lines) {
        var places = lines.lines().stream().filter(line -> line.tokens() > 0).toList();
        var ids = places.stream().map(Line::id).toList();
        if (!ids.equals(known)) {
            known = ids;
            steps.setItems(places);
        }
    }

    void counted(long number) {
        count.setText(cases(number));
    }

    boolean isEmpty() {
        return !which.getValue() && steps.getValue().isEmpty();
    }

    Selection selection() {
        return which.getValue()
                ? Selection.ALL
                : Selection.at(steps.getValue().stream().map(Line::id).toList());
    }
}

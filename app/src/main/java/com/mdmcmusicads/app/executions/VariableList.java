package com.mdmcmusicads.app.executions;

import com.mdmcmusicads.app.executions.RunDesk.Variable;
import com.mdmcmusicads.app.texts.MomentText;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** What an execution knows. */
class VariableList extends Div {

    VariableList(List<Variable> variables) {
        if (variables.isEmpty()) {
            var none = new Paragraph(getTranslation("executions.instance.variables.none"));
            none.addClassName("muted");
            add(none);
            return;
        }
        var facts = new DescriptionList();
        facts.addClassName("facts");
        for (var variable : variables) {
            facts.add(
                    new DescriptionList.Term(variable.name()),
                    new DescriptionList.Description(MomentText.say(variable.value(), getLocale())));
        }
        add(facts);
    }
}

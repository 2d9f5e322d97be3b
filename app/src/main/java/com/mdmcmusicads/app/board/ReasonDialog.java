package com.mdmcmusicads.app.board;

import com.mdmcmusicads.processes.leads.LeadQualification.Reason;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Asks why a lead goes no further. */
class ReasonDialog extends Dialog {

    private static final int LONGEST = 500;

    private final Select<Reason> reason = new Select<>();
    private final TextArea details = new TextArea(getTranslation("board.reason.details"));

    ReasonDialog(String title, Consumer<Map<String, String>> answered) {
        setHeaderTitle(getTranslation("board.reason.title", title));
        addClassName("board-dialog");
        reason.setLabel(getTranslation("board.reason"));
        reason.setItems(Reason.values());
        reason.setItemLabelGenerator(one -> getTranslation("leads.reason." + one));
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        details.setMaxLength(LONGEST);
        details.setWidthFull();
        var done = new Button(getTranslation("board.reason.done"), click -> {
            close();
            answered.accept(answer());
        });
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        done.setEnabled(false);
        reason.addValueChangeListener(change -> done.setEnabled(change.getValue() != null));
        add(new Paragraph(getTranslation("board.reason.text")), reason, details);
        getFooter().add(new Button(getTranslation("board.cancel"), click -> close()), done);
    }

    private Map<String, String> answer() {
        var answer = new HashMap<String, String>();
        answer.put("reason", reason.getValue().name());
        if (!details.getValue().isBlank()) {
            answer.put("details", details.getValue().strip());
        }
        return answer;
    }
}

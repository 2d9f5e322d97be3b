package com.mdmcmusicads.app.bank;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;

/** Asks why: a usual reason with one click, or in one's own words. */
class ReasonDialog extends Dialog {

    private static final int LONGEST = 200;

    /** @param key of its texts; {@code usual} offers the usual reasons to leave a line aside */
    ReasonDialog(String key, boolean usual, Consumer<String> because) {
        setHeaderTitle(getTranslation(key));
        var reason = new TextField(getTranslation("bank.reason"));
        reason.setMaxLength(LONGEST);
        reason.setWidthFull();
        reason.setValueChangeMode(ValueChangeMode.EAGER);
        var say = new Button(getTranslation(key), click -> {
            close();
            because.accept(reason.getValue().strip());
        });
        say.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        say.setEnabled(false);
        reason.addValueChangeListener(
                change -> say.setEnabled(!change.getValue().isBlank()));
        if (usual) {
            var row = new Div();
            row.addClassName("bank-others");
            for (var one : List.of("fees", "own", "salary", "supplier")) {
                var words = getTranslation("bank.ignore." + one);
                row.add(new Button(words, click -> {
                    close();
                    because.accept(words);
                }));
            }
            add(row);
        }
        add(reason);
        getFooter().add(new Button(getTranslation("bank.cancel"), click -> close()), say);
    }
}

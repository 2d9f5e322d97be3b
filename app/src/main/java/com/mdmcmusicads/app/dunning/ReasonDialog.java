package com.mdmcmusicads.app.dunning;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Asks why, and until when where that matters; without a reason nothing happens. */
class ReasonDialog extends Dialog {

    private static final int LONGEST = 500;

    private final TextArea reason = new TextArea(getTranslation("dunning.reason"));
    private final DatePicker until = new DatePicker(getTranslation("dunning.until"));

    private ReasonDialog(String name, boolean asksUntil, BiConsumer<LocalDate, String> work) {
        setHeaderTitle(getTranslation("dunning.act." + name));
        setWidth("min(30rem, 95vw)");
        reason.setMaxLength(LONGEST);
        reason.setRequired(true);
        reason.setWidthFull();
        until.setRequired(true);
        until.setVisible(asksUntil);
        var content = new VerticalLayout(until, reason);
        content.setPadding(false);
        add(content);
        var save = new Button(getTranslation("dunning.save"), click -> save(asksUntil, work));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("dunning.cancel"), click -> close()), save);
    }

    static void ask(String name, Consumer<String> work) {
        new ReasonDialog(name, false, (day, why) -> work.accept(why)).open();
    }

    static void askUntil(String name, BiConsumer<LocalDate, String> work) {
        new ReasonDialog(name, true, work).open();
    }

    private void save(boolean asksUntil, BiConsumer<LocalDate, String> work) {
        reason.setInvalid(reason.getValue().isBlank());
        until.setInvalid(asksUntil && until.isEmpty());
        if (!reason.isInvalid() && !until.isInvalid()) {
            work.accept(until.getValue(), reason.getValue().strip());
            close();
        }
    }
}

package com.mdmcmusicads.app.inbox;

import com.mdmcmusicads.app.tasks.TaskFilter;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Predicate;

/** Naming, renaming and deleting a filter. */
class SavedFilterDialogs implements FilterBar.SavedFilterMenu {

    private final Component screen;
    private final SavedFilters filters;
    private final Runnable changed;

    SavedFilterDialogs(Component screen, SavedFilters filters, Runnable changed) {
        this.screen = screen;
        this.filters = filters;
        this.changed = changed;
    }

    @Override
    public void attach(ContextMenu menu, SavedFilter saved) {
        menu.addItem(say("inbox.saved.rename"), click -> rename(saved));
        menu.addItem(say("inbox.saved.delete"), click -> delete(saved));
    }

    /** The same two acts as buttons. */
    Component[] buttons(SavedFilter saved) {
        return new Component[] {
            new Button(say("inbox.saved.rename"), click -> rename(saved)),
            new Button(say("inbox.saved.delete"), click -> delete(saved))
        };
    }

    void save(TaskFilter filter) {
        ask(say("inbox.saved.save"), "", name -> {
            filters.save(name, filter);
            return true;
        });
    }

    private void rename(SavedFilter saved) {
        ask(say("inbox.saved.rename"), saved.name(), name -> filters.rename(saved.id(), name));
    }

    private void delete(SavedFilter saved) {
        var dialog = new ConfirmDialog(
                say("inbox.saved.delete.title", saved.name()),
                say("inbox.saved.delete.text"),
                say("inbox.saved.delete"),
                confirmed -> {
                    filters.delete(saved.id());
                    changed.run();
                },
                say("inbox.cancel"),
                cancelled -> {});
        dialog.setConfirmButtonTheme("error primary");
        dialog.open();
    }

    private void ask(String title, String name, Predicate<String> keep) {
        var field = new TextField(say("inbox.saved.name"));
        field.setMaxLength(SavedFilters.LONGEST_NAME);
        field.setWidthFull();
        field.setValue(name);
        var dialog = new Dialog(title);
        var save = new Button(say("inbox.save"), click -> keep(dialog, field, keep));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.ENTER);
        dialog.add(field);
        dialog.getFooter().add(new Button(say("inbox.cancel"), click -> dialog.close()), save);
        dialog.open();
        field.focus();
    }

    private void keep(Dialog dialog, TextField field, Predicate<String> keep) {
        if (field.getValue().isBlank()) {
            complain(field, "inbox.saved.nameless");
        } else if (keep.test(field.getValue())) {
            dialog.close();
            changed.run();
        } else {
            complain(field, "inbox.saved.taken");
        }
    }

    private void complain(TextField field, String key) {
        field.setInvalid(true);
        field.setErrorMessage(say(key));
    }

    private String say(String key, Object... arguments) {
        return screen.getTranslation(key, arguments);
    }
}

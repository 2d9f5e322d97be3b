package com.mdmcmusicads.app.pipeline;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;

/** One's own filters in a row, the current one to keep, and ways to let one go. */
class SavedFilterChips extends Div {

    private final transient SavedLeadFilters filters;
    private final transient Consumer<LeadFilter> chosen;
    private final Div chips = new Div();
    private final Button keep;
    private final Button forget;
    private transient LeadFilter current = LeadFilter.ALL;

    SavedFilterChips(SavedLeadFilters filters, Consumer<LeadFilter> chosen) {
        this.filters = filters;
        this.chosen = chosen;
        addClassName("saved-filters");
        chips.addClassName("chips");
        chips.getElement().setAttribute("role", "group");
        chips.getElement().setAttribute("aria-label", getTranslation("pipeline.saved"));
        keep = new Button(getTranslation("pipeline.saved.keep"), VaadinIcon.BOOKMARK_O.create(), click -> ask());
        forget = new Button(
                getTranslation("pipeline.saved.forget"), click -> current().ifPresent(this::forget));
        keep.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        forget.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        add(chips, keep, forget);
    }

    void show(LeadFilter filter) {
        current = filter;
        chips.removeAll();
        filters.all().forEach(saved -> chips.add(chip(saved)));
        keep.setVisible(!filter.isOpen() && current().isEmpty());
        forget.setVisible(current().isPresent());
        setVisible(chips.getComponentCount() > 0 || keep.isVisible());
    }

    private java.util.Optional<SavedLeadFilters.Saved> current() {
        return filters.all().stream()
                .filter(saved -> saved.filter().equals(current))
                .findFirst();
    }

    private NativeButton chip(SavedLeadFilters.Saved saved) {
        var chip = new NativeButton(saved.name(), click -> chosen.accept(saved.filter()));
        chip.addClassName("chip");
        chip.getElement()
                .setAttribute("aria-pressed", String.valueOf(saved.filter().equals(current)));
        var menu = new ContextMenu(chip);
        menu.addItem(getTranslation("pipeline.saved.forget"), click -> forget(saved));
        return chip;
    }

    private void forget(SavedLeadFilters.Saved saved) {
        var question = new ConfirmDialog(
                getTranslation("pipeline.saved.forget.title", saved.name()),
                getTranslation("pipeline.saved.forget.text"),
                getTranslation("pipeline.saved.forget"),
                confirmed -> {
                    filters.delete(saved.id());
                    show(current);
                },
                getTranslation("pipeline.cancel"),
                cancelled -> {});
        question.open();
    }

    private void ask() {
        var name = new TextField(getTranslation("pipeline.saved.name"));
        name.setMaxLength(SavedLeadFilters.LONGEST_NAME);
        name.setWidthFull();
        var dialog = new Dialog(getTranslation("pipeline.saved.keep"));
        var save = new Button(getTranslation("pipeline.saved.save"), click -> {
            if (name.getValue().isBlank()) {
                name.setErrorMessage(getTranslation("pipeline.saved.nameless"));
                name.setInvalid(true);
            } else {
                filters.save(name.getValue(), current);
                dialog.close();
                show(current);
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.ENTER);
        dialog.add(name);
        dialog.getFooter().add(new Button(getTranslation("pipeline.cancel"), click -> dialog.close()), save);
        dialog.open();
        name.focus();
    }
}

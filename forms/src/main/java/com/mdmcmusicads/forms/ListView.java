package com.mdmcmusicads.forms;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A list whose rows people add and remove; long lists start folded. */
final class ListView implements PartView {

    private static final int SHOWN_AT_FIRST = 5;

    private final Div group = new Div();
    private final Span label = new Span();
    private final Span empty = new Span();
    private final Span error = new Span();
    private final Div rowsArea = new Div();
    private final Button add = new Button();
    private final Button fold = new Button();
    private final List<ListRow> rows = new ArrayList<>();
    private final Screen screen;
    private final Part part;
    private Placed placed;
    private boolean folded = true;

    ListView(Screen screen, Part part) {
        this.screen = screen;
        this.part = part;
        GroupView.dress(group, label, part);
        group.addClassName("mdmc-form-list");
        empty.addClassName("mdmc-form-empty");
        empty.setText(screen.say("list.empty"));
        error.addClassName("mdmc-form-error");
        error.getElement().setAttribute("role", "alert");
        error.setVisible(false);
        add.setIcon(VaadinIcon.PLUS.create());
        add.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add.setText(screen.say("list.add"));
        add.addClickListener(click -> addRow());
        fold.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        fold.addClickListener(click -> fold(!folded));
        group.add(label, rowsArea, empty, fold, add, error);
    }

    @Override
    public Component component() {
        return group;
    }

    @Override
    public void show(Placed now) {
        placed = now;
        label.setText(screen.line(now, "label"));
        label.setVisible(!label.getText().isBlank());
        while (rows.size() > now.rows().size()) {
            rowsArea.remove(rows.remove(rows.size() - 1));
        }
        while (rows.size() < now.rows().size()) {
            ListRow row = new ListRow(screen, part, this::removeRow);
            rows.add(row);
            rowsArea.add(row);
        }
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).show(i, now.rows().get(i), growable());
        }
        empty.setVisible(rows.isEmpty());
        add.setVisible(growable());
        add.setEnabled(rows.size() < Limits.ROWS);
        add.setAriaLabel(screen.say("list.addTo", label.getText()));
        fold(folded);
    }

    private boolean growable() {
        return part.growable() && !screen.readOnly(placed) && !placed.disabled();
    }

    private void addRow() {
        folded = false;
        screen.form().addRow(placed);
        if (!rows.isEmpty()) {
            rows.get(rows.size() - 1).focus();
        }
    }

    private void removeRow(int index) {
        screen.form().removeRow(placed, index);
        if (rows.isEmpty()) {
            add.focus();
        } else {
            rows.get(Math.min(index, rows.size() - 1)).focusRemove();
        }
    }

    private void fold(boolean wanted) {
        int first = Math.max(1, part.count("nonCollapsedItems", SHOWN_AT_FIRST));
        boolean foldable = !part.flag("disableCollapse", false) && rows.size() > first;
        folded = wanted;
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).setVisible(!foldable || !folded || i < first);
        }
        fold.setVisible(foldable);
        fold.setText(folded ? screen.say("list.showAll", rows.size()) : screen.say("list.collapse"));
        fold.getElement().setAttribute("aria-expanded", String.valueOf(!folded));
    }

    @Override
    public void complain(String message) {
        error.setText(message);
        error.setVisible(!message.isEmpty());
    }

    @Override
    public void focus() {
        add.focus();
    }

    @Override
    public Optional<DataPath> answers() {
        return Optional.of(placed.path());
    }

    @Override
    public List<PartView> inner() {
        return rows.stream().flatMap(row -> row.views().stream()).toList();
    }

    /** Opens a folded list when an error waits inside. */
    void unfold() {
        fold(false);
    }
}

package com.mdmcmusicads.app.bank;

import com.mdmcmusicads.app.statements.BankColumn;
import com.mdmcmusicads.app.statements.BankLayout;
import com.mdmcmusicads.app.statements.ColumnChoice;
import com.mdmcmusicads.app.statements.TableHead;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** What each column of the bank's table holds; asked once, remembered for the next file with the same titles. */
class LayoutStep extends Div {

    private final transient List<Select<BankColumn>> choices = new ArrayList<>();
    private final Paragraph word = new Paragraph();
    private final Button next;
    private final int headRow;

    LayoutStep(StatementDesk desk, BankFile file, Runnable chosen, Runnable discarded) {
        var head = desk.head(file.id());
        headRow = head.choice().headRow();
        addClassNames("panel", "import-columns");
        word.addClassName("form-word");
        word.getElement().setAttribute("role", "status");
        next = new Button(getTranslation("bank.layout.next"), click -> {
            desk.choose(file.id(), choice());
            chosen.run();
        });
        next.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        next.setDisableOnClick(true);
        var discard = new Button(getTranslation("bank.import.discard"), click -> discarded.run());
        discard.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add(new Paragraph(text(head.bank())), table(head, file.choice()), word);
        var buttons = new Div(next, discard);
        buttons.addClassName("import-buttons");
        add(buttons);
        judge();
    }

    private String text(BankLayout bank) {
        return bank == null ? getTranslation("bank.layout.text") : getTranslation("bank.layout.of", bank.bank());
    }

    private Div table(TableHead head, ColumnChoice known) {
        var table = new Div();
        table.addClassName("column-table");
        for (var at = 0; at < head.titles().size(); at++) {
            table.add(row(head, at, known.columns().get(at)));
        }
        return table;
    }

    private Div row(TableHead head, int at, BankColumn known) {
        var title = new Span(
                head.titles().get(at).isEmpty()
                        ? String.valueOf(at + 1)
                        : head.titles().get(at));
        title.addClassName("column-title");
        var shown = head.samples().stream()
                .map(row -> row.cell(at))
                .filter(cell -> !cell.isEmpty())
                .collect(Collectors.joining(" · "));
        var sample = new Span(shown.isEmpty() ? "–" : shown);
        sample.addClassNames("muted", "small", "column-sample");
        var row = new Div(new Div(title, sample), choice(title.getText(), known));
        row.addClassName("column-row");
        return row;
    }

    private Select<BankColumn> choice(String title, BankColumn known) {
        var choice = new Select<BankColumn>();
        choice.setItems(BankColumn.values());
        choice.setEmptySelectionAllowed(true);
        choice.setEmptySelectionCaption(getTranslation("bank.layout.out"));
        choice.setItemLabelGenerator(
                column -> getTranslation(column == null ? "bank.layout.out" : "statements.column." + column));
        choice.setAriaLabel(getTranslation("bank.layout.column", title));
        choice.setValue(known);
        choice.addValueChangeListener(change -> judge());
        choices.add(choice);
        return choice;
    }

    private ColumnChoice choice() {
        var columns = new ArrayList<BankColumn>();
        choices.forEach(choice -> columns.add(choice.getValue()));
        return new ColumnChoice(headRow, columns);
    }

    private void judge() {
        var choice = choice();
        var missing = choice.missing();
        var repeated = choice.repeated();
        word.setText(!missing.isEmpty() ? say("missing", missing) : repeated.isEmpty() ? "" : say("twice", repeated));
        word.setVisible(!word.getText().isEmpty());
        next.setEnabled(missing.isEmpty() && repeated.isEmpty());
    }

    private String say(String what, Collection<BankColumn> columns) {
        var names = columns.stream()
                .map(column -> getTranslation("statements.column." + column))
                .collect(Collectors.joining(", "));
        return getTranslation("bank.layout." + what, names);
    }
}

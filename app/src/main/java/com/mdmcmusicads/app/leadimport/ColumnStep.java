package com.mdmcmusicads.app.leadimport;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** The second step: what each column holds, recognised where its title tells. */
class ColumnStep extends Div {

    private static final int SAMPLES = 3;

    private final transient List<Select<ImportField>> choices = new ArrayList<>();
    private final Paragraph word = new Paragraph();
    private final Button next;

    ColumnStep(ImportDesk desk, ImportJob job, Runnable checked, Runnable discarded) {
        addClassNames("panel", "import-columns");
        word.addClassName("form-word");
        word.getElement().setAttribute("role", "status");
        next = new Button(getTranslation("leadimport.columns.next"), click -> {
            desk.check(job.id(), mapping());
            checked.run();
        });
        next.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        next.setDisableOnClick(true);
        var discard = new Button(getTranslation("leadimport.discard"), click -> {
            desk.discard(job.id());
            discarded.run();
        });
        discard.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add(new Paragraph(getTranslation("leadimport.columns.text")), table(job, desk.first(job.id(), SAMPLES)), word);
        var buttons = new Div(next, discard);
        buttons.addClassName("import-buttons");
        add(buttons);
        judge();
    }

    private Div table(ImportJob job, List<ImportRow> samples) {
        var table = new Div();
        table.addClassName("column-table");
        for (var column = 0; column < job.head().size(); column++) {
            table.add(row(job, column, samples));
        }
        return table;
    }

    private Div row(ImportJob job, int column, List<ImportRow> samples) {
        var head = job.head().get(column);
        var title = new Span(head.isEmpty() ? Mapping.cell(column, 1) : head);
        title.addClassName("column-title");
        var shown = samples.stream()
                .map(row -> row.sheet().cell(column))
                .filter(cell -> !cell.isEmpty())
                .collect(Collectors.joining(" · "));
        var sample = new Span(shown.isEmpty() ? "–" : shown);
        sample.addClassNames("muted", "small", "column-sample");
        var row = new Div(
                new Div(title, sample),
                choice(title.getText(), job.mapping().fields().get(column)));
        row.addClassName("column-row");
        return row;
    }

    private Select<ImportField> choice(String title, ImportField recognised) {
        var choice = new Select<ImportField>();
        choice.setItems(ImportField.values());
        choice.setEmptySelectionAllowed(true);
        choice.setEmptySelectionCaption(getTranslation("leadimport.column.out"));
        choice.setItemLabelGenerator(
                field -> getTranslation(field == null ? "leadimport.column.out" : "leadimport.field." + field));
        choice.setAriaLabel(getTranslation("leadimport.column.of", title));
        choice.setValue(recognised);
        choice.addValueChangeListener(change -> judge());
        choices.add(choice);
        return choice;
    }

    private Mapping mapping() {
        var fields = new ArrayList<ImportField>();
        choices.forEach(choice -> fields.add(choice.getValue()));
        return new Mapping(fields);
    }

    private void judge() {
        var mapping = mapping();
        var missing = mapping.missing();
        var twice = twice(mapping);
        word.setText(!missing.isEmpty() ? say("missing", missing) : twice.isEmpty() ? "" : say("twice", twice));
        word.setVisible(!word.getText().isEmpty());
        next.setEnabled(missing.isEmpty() && twice.isEmpty());
    }

    private static Collection<ImportField> twice(Mapping mapping) {
        var seen = EnumSet.noneOf(ImportField.class);
        return mapping.fields().stream()
                .filter(Objects::nonNull)
                .filter(field -> !seen.add(field))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ImportField.class)));
    }

    private String say(String what, Collection<ImportField> fields) {
        var names = fields.stream()
                .map(field -> getTranslation("leadimport.field." + field))
                .collect(Collectors.joining(", "));
        return getTranslation("leadimport.columns." + what, names);
    }
}

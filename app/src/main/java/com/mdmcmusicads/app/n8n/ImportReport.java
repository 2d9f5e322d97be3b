package com.mdmcmusicads.app.n8n;

import com.mdmcmusicads.app.editors.BpmnEditor;
import com.mdmcmusicads.app.look.Badge;
import com.mdmcmusicads.app.look.Panel;
import com.mdmcmusicads.app.look.Tone;
import com.mdmcmusicads.app.n8n.Imported.Line;
import com.mdmcmusicads.app.n8n.Imported.Placeholder;
import com.mdmcmusicads.app.n8n.Imported.Verdict;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** What a workflow became: the diagram, each node with its verdict, the credentials to complete, and the way to a draft. */
class ImportReport extends Div {

    private static final int LONGEST_NAME = 80;

    private final transient Imported imported;

    ImportReport(Imported imported, Consumer<String> create, Runnable again) {
        this.imported = imported;
        addClassName("n8n-report");
        add(wish(create, again), preview(), report());
        if (!imported.credentials().isEmpty()) {
            add(credentials());
        }
    }

    private Component wish(Consumer<String> create, Runnable again) {
        var name = new TextField(getTranslation("n8n.name"));
        name.setValue(Names.cut(imported.name(), LONGEST_NAME));
        name.setMaxLength(LONGEST_NAME);
        name.setRequired(true);
        var button = new Button(getTranslation("n8n.create"), click -> create.accept(name.getValue()));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var other = new Button(getTranslation("n8n.again"), click -> again.run());
        var bar = new Div(name, button, other);
        bar.addClassNames("panel", "n8n-wish");
        return bar;
    }

    private Component preview() {
        var editor = new BpmnEditor();
        editor.addClassName("n8n-preview");
        editor.readOnly(true);
        editor.open(imported.bpmn());
        return new Panel(getTranslation("n8n.preview"), editor);
    }

    private Component report() {
        var lines = imported.lines().stream()
                .sorted(Comparator.comparing(Line::verdict).reversed())
                .toList();
        var table = table(
                List.of("n8n.node", "n8n.verdict", "n8n.what"),
                lines.stream().map(this::cells).toList());
        return new Panel(getTranslation("n8n.report"), counts(), table);
    }

    private Component counts() {
        var counts = Arrays.stream(Verdict.values()).map(this::count).toArray();
        return new Paragraph(getTranslation("n8n.report.count", counts));
    }

    private long count(Verdict verdict) {
        return imported.lines().stream()
                .filter(line -> line.verdict() == verdict)
                .count();
    }

    private List<Component> cells(Line line) {
        return List.of(
                new Span(line.node()),
                new Badge(getTranslation("n8n.verdict." + line.verdict()), tone(line.verdict())),
                new Span(getTranslation(line.key(), line.words().toArray())));
    }

    private static Tone tone(Verdict verdict) {
        return switch (verdict) {
            case MAPPED -> Tone.SUCCESS;
            case APPROXIMATED -> Tone.WARNING;
            case LEFT -> Tone.DANGER;
        };
    }

    private Component credentials() {
        var table = table(
                List.of("n8n.credential.name", "n8n.credential.kind", "n8n.credential.host"),
                imported.credentials().stream().map(ImportReport::cells).toList());
        return new Panel(
                getTranslation("n8n.credentials"), new Paragraph(getTranslation("n8n.credentials.help")), table);
    }

    private static List<Component> cells(Placeholder credential) {
        return List.of(new Span(credential.name()), new Span(credential.kind()), new Span(credential.host()));
    }

    private Component table(List<String> heads, List<List<Component>> rows) {
        var head = new NativeTableRow();
        heads.forEach(key -> head.add(new NativeTableHeaderCell(getTranslation(key))));
        var body = new NativeTableBody();
        rows.forEach(cells -> {
            var row = new NativeTableRow();
            cells.forEach(cell -> row.add(new NativeTableCell(cell)));
            body.add(row);
        });
        var table = new NativeTable();
        table.addClassName("n8n-table");
        table.add(new NativeTableHeader(head), body);
        return table;
    }
}

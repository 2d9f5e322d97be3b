package com.mdmcmusicads.app.editors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Two versions of a form, field by field: what came, what went, and what each field says now. */
class FormDifference extends Div {

    private static final String ENGLISH = "properties.en.";
    private static final String OPTION = "values.";

    FormDifference(String left, String right) {
        addClassName("difference");
        var before = FormField.read(left);
        var now = FormField.read(right);
        if (before.isEmpty() || now.isEmpty()) {
            add(new Paragraph(getTranslation("editors.difference.unreadable")));
            return;
        }
        var pairs = Pair.of(before.get(), now.get(), FormField::id);
        if (pairs.stream().allMatch(pair -> pair.fate() == Fate.SAME)) {
            add(new Paragraph(getTranslation("editors.difference.none")));
        }
        add(table(pairs));
    }

    private Component table(List<Pair<FormField>> pairs) {
        var title = getTranslation("editors.difference.fields");
        var part = new DifferencePart(title);
        part.table(
                title,
                List.of(
                        new Span(getTranslation("editors.difference.field")),
                        new Span(getTranslation("editors.difference.kind")),
                        new Span(getTranslation("editors.difference.changes"))));
        pairs.forEach(pair -> part.row(pair.fate(), cells(pair)));
        part.finish();
        return part;
    }

    private List<Component> cells(Pair<FormField> pair) {
        var name = new Div(DifferencePart.texts(
                pair.left() == null ? null : pair.left().words(),
                pair.right() == null ? null : pair.right().words()));
        name.addClassName("difference-field");
        if (pair.fate() != Fate.SAME) {
            name.add(DifferencePart.badge(pair.fate()));
        }
        var kind = DifferencePart.texts(kind(pair.left()), kind(pair.right()));
        return List.of(name, kind, pair.both() ? changes(pair) : new Span());
    }

    private String kind(FormField field) {
        if (field == null) {
            return null;
        }
        var key = "editors.kind." + field.type();
        var word = getTranslation(key);
        return word.equals(key) ? field.type() : word;
    }

    private Component changes(Pair<FormField> pair) {
        var list = new UnorderedList();
        list.addClassName("difference-changes");
        var before = pair.left().says();
        var now = pair.right().says();
        var names = new TreeSet<>(before.keySet());
        names.addAll(now.keySet());
        for (var name : names) {
            var was = before.getOrDefault(name, "");
            var is = now.getOrDefault(name, "");
            if (!was.equals(is)) {
                list.add(line(name, was, is));
            }
        }
        if (!pair.left().inside().equals(pair.right().inside())) {
            list.add(line("inside", pair.left().inside(), pair.right().inside()));
        }
        return list;
    }

    private ListItem line(String name, String was, String is) {
        var pieces = new ArrayList<Component>();
        pieces.add(said(name));
        pieces.add(DifferencePart.texts(plain(was), plain(is)));
        return new ListItem(pieces.toArray(Component[]::new));
    }

    private String plain(String value) {
        return switch (value) {
            case "true" -> getTranslation("editors.yes");
            case "false" -> getTranslation("editors.no");
            default -> value;
        };
    }

    /** What this part of a field is called, in words where there are any. */
    private Component said(String name) {
        if (name.startsWith(OPTION)) {
            return new Span(getTranslation("editors.part.option", name.substring(OPTION.length())));
        }
        if (name.startsWith(ENGLISH)) {
            return new Span(getTranslation("editors.part.english", name.substring(ENGLISH.length())));
        }
        var key = "editors.part." + name;
        var word = getTranslation(key);
        return word.equals(key) ? new Code(name) : new Span(word);
    }
}

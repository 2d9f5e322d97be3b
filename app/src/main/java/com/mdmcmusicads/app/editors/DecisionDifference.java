package com.mdmcmusicads.app.editors;

import com.mdmcmusicads.app.decisions.DecisionFile;
import com.mdmcmusicads.app.decisions.DecisionTable.Clause;
import com.mdmcmusicads.app.decisions.UnreadableDecision;
import com.mdmcmusicads.app.editors.TableChange.RuleChange;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;

/** Two versions of a decision as one table: each rule with what became of it, each cell as it was and as it is. */
class DecisionDifference extends Div {

    DecisionDifference(String left, String right) {
        addClassName("difference");
        try {
            var changes = TableChange.between(DecisionFile.read(left), DecisionFile.read(right));
            changes.forEach(change -> add(part(change)));
            if (changes.stream().allMatch(TableChange::isSame)) {
                addComponentAsFirst(new Paragraph(getTranslation("editors.difference.none")));
            }
        } catch (UnreadableDecision unreadable) {
            add(new Paragraph(getTranslation("editors.difference.unreadable")));
        }
    }

    private Component part(TableChange change) {
        var name = change.table().known().name();
        var part = new DifferencePart(name);
        if (!change.table().both()) {
            part.add(DifferencePart.badge(change.table().fate()));
        }
        part.add(settings(change));
        if (!change.rules().isEmpty()) {
            part.table(getTranslation("editors.difference.rules", name), headings(change));
            change.rules().forEach(rule -> part.row(rule.fate(), cells(change, rule)));
            part.finish();
        }
        return part;
    }

    private Component settings(TableChange change) {
        var list = new UnorderedList();
        list.addClassName("difference-settings");
        change.settings()
                .forEach(setting -> list.add(new ListItem(
                        new Span(getTranslation("editors.difference." + setting.name())),
                        DifferencePart.texts(said(setting, setting.before()), said(setting, setting.now())))));
        list.setVisible(!change.settings().isEmpty());
        return list;
    }

    private String said(TableChange.Setting setting, String value) {
        return setting.name().equals("policy") ? getTranslation("editors.policy." + value.replace(' ', '_')) : value;
    }

    private List<Component> headings(TableChange change) {
        var headings = new ArrayList<Component>();
        headings.add(new Span(getTranslation("editors.difference.rule")));
        for (var column : change.columns()) {
            headings.add(heading(column, change.outputs().contains(column)));
        }
        headings.add(new Span(getTranslation("editors.difference.why")));
        return headings;
    }

    private Component heading(Pair<Clause> column, boolean gives) {
        var heading = new Div(DifferencePart.texts(
                column.left() == null ? null : column.left().words(),
                column.right() == null ? null : column.right().words()));
        heading.addClassName("difference-column");
        heading.getElement().setAttribute("data-fate", column.fate().name());
        heading.getElement().setAttribute("data-gives", gives);
        var detail = new Span(DifferencePart.texts(detail(column.left()), detail(column.right())));
        detail.addClassNames("muted", "small");
        heading.add(detail);
        if (!column.both()) {
            heading.add(DifferencePart.badge(column.fate()));
        }
        return heading;
    }

    private String detail(Clause clause) {
        return clause == null ? null : clause.variable() + (clause.type().isEmpty() ? "" : " · " + type(clause.type()));
    }

    private String type(String type) {
        var key = "editors.type." + type;
        var word = getTranslation(key);
        return word.equals(key) ? type : word;
    }

    private List<Component> cells(TableChange change, RuleChange rule) {
        var cells = new ArrayList<Component>();
        var number = new Div(new Span(String.valueOf(change.number(rule))));
        number.addClassName("difference-number");
        if (rule.fate() != Fate.SAME) {
            number.add(DifferencePart.badge(rule.fate()));
        }
        cells.add(number);
        rule.cells().forEach(cell -> cells.add(DifferencePart.texts(cell.before(), cell.now())));
        var pair = rule.rule();
        cells.add(DifferencePart.texts(
                pair.left() == null ? null : pair.left().why(),
                pair.right() == null ? null : pair.right().why()));
        return cells;
    }
}

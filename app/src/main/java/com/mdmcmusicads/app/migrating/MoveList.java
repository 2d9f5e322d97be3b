package com.mdmcmusicads.app.migrating;

import static com.mdmcmusicads.app.migrating.MigrationWords.say;

import com.mdmcmusicads.app.diagrams.DrawnModel;
import com.mdmcmusicads.app.migrations.Lines.Line;
import com.mdmcmusicads.app.migrations.Lines.Place;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;

/** Where cases go on once they have gone over, for those who should not stay where they are. */
class MoveList extends Div {

    MoveList(PlanEditor editor, DrawnModel target) {
        var places = new Div();
        places.addClassName("migration-moves");
        editor.lines().lines().stream()
                .filter(line -> line.tokens() > 0 && line.to() != null)
                .map(Line::to)
                .distinct()
                .forEach(place -> places.add(choice(editor, place, target.nameOf(place))));
        var details = new Details(say("migrating.moves"), new Paragraph(say("migrating.moves.line")), places);
        details.setOpened(!editor.plan().moves().isEmpty());
        details.setVisible(places.getComponentCount() > 0);
        add(details);
    }

    private static Select<Place> choice(PlanEditor editor, String from, String name) {
        var choice = new Select<Place>();
        choice.setLabel(say("migrating.moves.from", name));
        var places = editor.lines().places().stream()
                .filter(place -> place.rests() && !place.id().equals(from))
                .toList();
        choice.setItems(places);
        choice.setItemLabelGenerator(place -> place == null ? say("migrating.moves.stay") : place.name());
        choice.setEmptySelectionAllowed(true);
        choice.setEmptySelectionCaption(say("migrating.moves.stay"));
        places.stream()
                .filter(place -> place.id().equals(editor.plan().moves().get(from)))
                .findFirst()
                .ifPresent(choice::setValue);
        choice.addValueChangeListener(change -> editor.take(editor.plan()
                .move(from, change.getValue() == null ? null : change.getValue().id())));
        return choice;
    }
}

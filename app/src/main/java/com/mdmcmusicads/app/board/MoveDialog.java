package com.mdmcmusicads.app.board;

import com.mdmcmusicads.app.pipeline.LeadRow;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;

/** The columns a lead can go to, for keyboard and finger; those it cannot go to say why. */
class MoveDialog extends Dialog {

    MoveDialog(LeadRow row, Stage from, Consumer<Stage> chosen) {
        setHeaderTitle(getTranslation("board.move.title", row.title()));
        addClassName("board-dialog");
        var choices = new Div();
        choices.addClassName("board-choices");
        for (var stage : Stage.values()) {
            if (stage != from) {
                choices.add(choice(from, stage, chosen));
            }
        }
        add(choices);
        getFooter().add(new Button(getTranslation("board.cancel"), click -> close()));
    }

    private Div choice(Stage from, Stage to, Consumer<Stage> chosen) {
        var button = new Button(getTranslation(to.title()), click -> {
            close();
            chosen.accept(to);
        });
        var choice = new Div(button);
        try {
            Move.between(from, to);
        } catch (MoveRefused refused) {
            button.setEnabled(false);
            var why = new Span(getTranslation(refused.key(), refused.arguments()));
            why.addClassNames("muted", "small");
            choice.add(why);
        }
        return choice;
    }
}

package com.mdmcmusicads.app.board;

import com.mdmcmusicads.app.leads.LeadLook;
import com.mdmcmusicads.app.particulars.ParticularsLook;
import com.mdmcmusicads.app.pipeline.LeadRow;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Instant;

/** One lead on the board: who, how good, how much, who has it, and the light of what comes next. */
class BoardCard extends ListItem {

    private final transient LeadRow row;

    BoardCard(LeadRow row, String holder, Instant now) {
        this.row = row;
        addClassName("board-card");
        var head = new Div(LeadLook.grade(row.grade(), row.score()), who());
        head.addClassName("board-card-head");
        var foot = new Div(row.light(now));
        foot.addClassName("board-card-foot");
        if (holder != null) {
            foot.add(holder(holder));
        }
        add(head, money(), foot);
    }

    LeadRow row() {
        return row;
    }

    /** The way for those who do not drag. */
    void offerMove(Runnable ask) {
        var move = new Button(VaadinIcon.ELLIPSIS_DOTS_V.create(), click -> ask.run());
        move.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE, ButtonVariant.LUMO_ICON);
        move.addClassName("board-card-move");
        move.setAriaLabel(getTranslation("board.move.of", row.title()));
        move.setTooltipText(getTranslation("board.move"));
        add(move);
        addClassName("movable");
    }

    private Div who() {
        var link = new Anchor(row.route(), row.title());
        link.addClassName("lead-title");
        link.getElement().setAttribute("router-link", true);
        link.getElement().setAttribute("draggable", "false");
        var who = new Div(link);
        who.addClassName("lead-who");
        if (row.subtitle() != null) {
            var person = new Span(row.subtitle());
            person.addClassName("lead-person");
            who.add(person);
        }
        return who;
    }

    private Div money() {
        var money = new Div();
        money.addClassName("board-card-money");
        if (row.budget() != null) {
            money.add(ParticularsLook.budget(row.budget()));
        }
        if (!row.platforms().isEmpty()) {
            money.add(ParticularsLook.platforms(row.platforms()));
        }
        money.setVisible(money.getComponentCount() > 0);
        return money;
    }

    private Span holder(String name) {
        var initials = new Span(initials(name));
        initials.addClassName("board-holder");
        initials.getElement().setAttribute("role", "img");
        initials.getElement().setAttribute("title", getTranslation("board.holder", name));
        initials.getElement().setAttribute("aria-label", getTranslation("board.holder", name));
        return initials;
    }

    private static String initials(String name) {
        var words = name.strip().split("\\s+");
        var last = words.length > 1 ? words[words.length - 1].substring(0, 1) : "";
        return (words[0].isEmpty() ? "" : words[0].substring(0, 1)) + last;
    }
}

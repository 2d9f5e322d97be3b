package com.mdmcmusicads.app.timeline;

import com.mdmcmusicads.app.audit.TrailEntry;
import com.mdmcmusicads.app.decisions.DecisionTaken;
import com.mdmcmusicads.app.decisions.DecisionWhy;
import com.mdmcmusicads.app.decisions.GivenWords;
import com.mdmcmusicads.app.look.RelativeTime;
import com.mdmcmusicads.app.texts.Texts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Draws one moment: what it was, who did it and when, and below it what changed or why. */
@org.springframework.stereotype.Component
class Lines {

    private final Texts texts;
    private final Sentences sentences;
    private final Values values;
    private final TrailLinks links;
    private final List<LinePiece> pieces;

    Lines(Texts texts, Sentences sentences, Values values, TrailLinks links, List<LinePiece> pieces) {
        this.links = links;
        this.texts = texts;
        this.sentences = sentences;
        this.values = values;
        this.pieces = pieces;
    }

    ListItem line(Moment moment, Past.Page page, Locale locale) {
        var sentence = new Span(sentences.tell(moment, page.names(), locale));
        sentence.addClassName("timeline-sentence");
        var head = new Div(sentence, new RelativeTime(moment.at(), page.at()));
        head.addClassName("timeline-head");
        var words = new Div(head);
        words.addClassName("timeline-words");
        if (moment.isOfEngine()) {
            explain(words, moment, page, locale);
        } else {
            detail(words, moment.entry(), locale);
        }
        links.of(moment, locale).forEach(link -> words.add(note(link)));
        var line = new ListItem(sign(moment), words);
        line.addClassName("timeline-line");
        line.getElement().setAttribute("data-kind", tone(moment));
        return line;
    }

    private void detail(Div words, TrailEntry entry, Locale locale) {
        if (Changes.hasAny(entry, values)) {
            words.add(new Changes(entry, values, locale));
        }
        pieces.stream().filter(piece -> piece.belongsTo(entry)).forEach(piece -> words.add(piece.piece(entry)));
    }

    private void explain(Div words, Moment moment, Past.Page page, Locale locale) {
        var happening = moment.happening();
        if (happening.kind() == Happening.Kind.TASK_CREATED && happening.due() != null) {
            words.add(note(
                    new Span(texts.say(locale, "timeline.due") + " "), new RelativeTime(happening.due(), page.at())));
        }
        if (happening.took() != null && happening.kind() != Happening.Kind.STEP) {
            words.add(note(new Span(texts.say(locale, "timeline.took", sentences.duration(happening.took(), locale)))));
        }
        if (moment.decision() != null) {
            words.add(why(moment.decision(), locale));
        }
    }

    private static Component note(Component... parts) {
        var note = new Paragraph(parts);
        note.addClassName("timeline-note");
        return note;
    }

    private Component why(DecisionTaken decision, Locale locale) {
        var outcome = new Span(outcome(decision, locale));
        var why = new Details(texts.say(locale, "timeline.why"), new DecisionWhy(decision));
        var box = new Div(outcome, why);
        box.addClassName("timeline-why");
        return box;
    }

    private String said(Object given, Locale locale) {
        return GivenWords.of(given, locale, key -> texts.say(locale, key));
    }

    private String outcome(DecisionTaken decision, Locale locale) {
        if (decision.total() != null) {
            return texts.say(locale, "timeline.total", values.say("total", decision.total(), locale));
        }
        return decision.rules().stream()
                .flatMap(rule -> rule.gave().stream())
                .map(given -> texts.say(locale, "timeline.gave", given.label(), said(given.value(), locale)))
                .collect(Collectors.joining(" · "));
    }

    private static Component sign(Moment moment) {
        var icon = (moment.isOfEngine()
                        ? Signs.of(moment.happening().kind())
                        : Signs.of(moment.entry().action()))
                .create();
        icon.getElement().setAttribute("aria-hidden", "true");
        icon.addClassName("timeline-sign");
        return icon;
    }

    private static String tone(Moment moment) {
        return moment.isOfEngine() ? Signs.tone(moment.happening().kind()) : "change";
    }
}

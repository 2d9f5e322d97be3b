package com.mdmcmusicads.app.scoring;

import com.mdmcmusicads.app.decisions.DecisionTaken;
import com.mdmcmusicads.app.decisions.DecisionTaken.Fired;
import com.mdmcmusicads.app.decisions.DecisionWhy;
import com.mdmcmusicads.app.look.RelativeTime;
import com.mdmcmusicads.app.particulars.Particulars;
import com.mdmcmusicads.app.scoring.Lifts.Lift;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.text.NumberFormat;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Why a lead is graded so, what would lift it most, and how its score came about over time. */
class ScorePanel extends Div {

    private final transient Particulars told;
    private final transient Instant now;

    ScorePanel(Particulars told, List<DecisionTaken> past, List<Lift> lifts, Instant now) {
        this.told = told;
        this.now = now;
        addClassName("score-panel");
        add(new DecisionWhy(past.get(0)), new H3(getTranslation("scoring.lift")), lifts(lifts), history(past));
    }

    private Component lifts(List<Lift> lifts) {
        if (lifts.isEmpty()) {
            return new Paragraph(getTranslation("scoring.lift.none"));
        }
        var list = new OrderedList();
        list.addClassName("score-lifts");
        lifts.forEach(lift -> list.add(item(lift)));
        return list;
    }

    private ListItem item(Lift lift) {
        var points = new Span(getTranslation("scoring.lift.points", lift.points()));
        points.addClassName("decision-points");
        var grade = new Span(" · " + getTranslation("scoring.lift.grade", lift.grade()));
        grade.addClassNames("muted", "small");
        return new ListItem(new Span(words(lift) + " "), points, grade);
    }

    private String words(Lift lift) {
        return switch (lift.fact()) {
            case "budget" -> getTranslation("scoring.lift.budget", euros((Double) lift.value()));
            case "country" ->
                getTranslation(
                        "scoring.lift.country",
                        new Locale.Builder()
                                .setRegion((String) lift.value())
                                .build()
                                .getDisplayCountry(getLocale()));
            case "completeness" -> getTranslation("scoring.lift.completeness", missing());
            default -> getTranslation("scoring.lift." + lift.fact(), lift.value());
        };
    }

    private String euros(double amount) {
        var format = NumberFormat.getCurrencyInstance(getLocale());
        format.setCurrency(Currency.getInstance("EUR"));
        format.setMaximumFractionDigits(0);
        return format.format(amount);
    }

    private String missing() {
        var known = told.values();
        return Stream.of("artistName", "genre", "budget", "phone", "country", "message", "platforms")
                .filter(field -> !known.containsKey(field)
                        || field.equals("platforms") && told.platforms().isEmpty())
                .map(field -> getTranslation("particulars.field." + field))
                .collect(Collectors.joining(", "));
    }

    private Details history(List<DecisionTaken> past) {
        var list = new UnorderedList();
        list.addClassName("score-history");
        for (var index = 0; index < past.size(); index++) {
            list.add(item(past.get(index), index + 1 < past.size() ? past.get(index + 1) : null));
        }
        return new Details(getTranslation("scoring.history", past.size()), list);
    }

    private ListItem item(DecisionTaken one, DecisionTaken before) {
        var after = points(one);
        var change = before == null || points(before).equals(after)
                ? getTranslation("scoring.history.points", after)
                : getTranslation("scoring.history.change", points(before), after);
        var rules = one.rules().stream().map(Fired::id).collect(Collectors.joining(", "));
        var by = new Div(new Span(getTranslation("scoring.history.version", one.version(), rules)));
        by.addClassNames("muted", "small");
        var because = new Span(" · " + getTranslation("scoring.because." + one.step()) + " · ");
        return new ListItem(new Span(change), because, new RelativeTime(one.at(), now), by);
    }

    private String points(DecisionTaken one) {
        return NumberFormat.getIntegerInstance(getLocale()).format(one.total() == null ? 0 : one.total());
    }
}

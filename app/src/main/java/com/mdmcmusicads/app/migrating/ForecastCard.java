package com.mdmcmusicads.app.migrating;

import static com.mdmcmusicads.app.migrating.MigrationWords.say;

import com.mdmcmusicads.app.look.Badge;
import com.mdmcmusicads.app.look.Tone;
import com.mdmcmusicads.app.migrations.Change;
import com.mdmcmusicads.app.migrations.Forecast;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

/** One case: where it stands, where it would stand, and everything that differs in between. */
class ForecastCard extends Div {

    ForecastCard(Forecast forecast, ChangeWords words) {
        addClassName("migration-forecast");
        var key = forecast.businessKey() == null ? forecast.instanceId() : forecast.businessKey();
        var title = new H3(MigrationWords.link("executions/" + forecast.instanceId(), key));
        var head = new Div(title, verdict(forecast, words));
        head.addClassName("migration-forecast-head");
        add(head);
        if (forecast.works()) {
            add(way(forecast, words), changes(forecast, words));
        } else {
            add(way(forecast, words), problem(words.of(forecast.problem())));
        }
    }

    private static Badge verdict(Forecast forecast, ChangeWords words) {
        if (!forecast.works()) {
            return new Badge(say("migrating.forecast.no"), Tone.DANGER);
        }
        return forecast.changes().stream().anyMatch(words::isGrave)
                ? new Badge(say("migrating.forecast.careful"), Tone.WARNING)
                : new Badge(say("migrating.forecast.yes"), Tone.SUCCESS);
    }

    private static Paragraph way(Forecast forecast, ChangeWords words) {
        var way = new Paragraph(words.way(forecast));
        way.addClassName("migration-way");
        return way;
    }

    private static UnorderedList changes(Forecast forecast, ChangeWords words) {
        var list = new UnorderedList();
        list.addClassName("migration-changes");
        forecast.changes().stream().filter(ForecastCard::isWorthALine).forEach(change -> {
            var item = new ListItem(words.of(change));
            item.setClassName("is-grave", words.isGrave(change));
            item.setClassName("is-quiet", change.kind().isQuiet());
            list.add(item);
        });
        var waits = forecast.changes().stream()
                .filter(change -> change.kind() == Change.Kind.WAIT_STAYS)
                .count();
        if (waits > 0) {
            var item = new ListItem(say("migrating.forecast.waits", waits));
            item.addClassName("is-quiet");
            list.add(item);
        }
        return list;
    }

    /** Where it stands is said above, and that it hears the same messages is one line. */
    private static boolean isWorthALine(Change change) {
        return switch (change.kind()) {
            case TOKEN_STAYS, TOKEN_GOES, WAIT_STAYS -> false;
            default -> true;
        };
    }

    private static Paragraph problem(String words) {
        var problem = new Paragraph(words);
        problem.addClassName("migration-problem");
        return problem;
    }
}

package com.mdmcmusicads.app.migrating;

import com.mdmcmusicads.app.diagrams.DrawnModel;
import com.mdmcmusicads.app.migrations.Change;
import com.mdmcmusicads.app.migrations.Forecast;
import com.mdmcmusicads.app.migrations.Problem;
import com.mdmcmusicads.app.migrations.Standing;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a migration does to a case, and why it does not, in sentences with the names of the two models; for screens and files. */
record ChangeWords(DrawnModel source, DrawnModel target, Instant now, Locale reader, I18NProvider texts) {

    String of(Change change) {
        var said = switch (change.kind()) {
            case TOKEN_STAYS, TOKEN_LOST, SCOPE_ENDS -> say(key(change), source.nameOf(change.activityId()));
            case TOKEN_GOES -> say(key(change), source.nameOf(change.activityId()), target.nameOf(change.targetId()));
            case TOKEN_NEW, SCOPE_OPENS -> say(key(change), target.nameOf(change.activityId()));
            case TIMER_STAYS, TIMER_SHIFTS ->
                say(key(change), target.nameOf(change.targetId()), moment(change.before()), moment(change.after()));
            case TIMER_LOST -> say(key(change), source.nameOf(change.activityId()), moment(change.before()));
            case TIMER_NEW -> say(key(change), target.nameOf(change.activityId()), moment(change.after()));
            case WAIT_STAYS, WAIT_RENAMED, WAIT_LOST, WAIT_NEW -> say(key(change), change.name());
        };
        return isSoon(change) ? said + say("migrating.at-once") : said;
    }

    private String say(String key, Object... values) {
        return texts.getTranslation(key, reader, values);
    }

    private String moment(Instant moment) {
        return moment == null ? "–" : MigrationWords.moment(moment, say("migrating.moment"), reader);
    }

    private static String key(Change change) {
        return "migrating.change." + change.kind();
    }

    /** A clock that is set to a moment gone by rings at once: a mail leaves, a reminder comes. */
    boolean isSoon(Change change) {
        var isSet = change.kind() == Change.Kind.TIMER_NEW || change.kind() == Change.Kind.TIMER_SHIFTS;
        return isSet && change.after() != null && !change.after().isAfter(now);
    }

    boolean isGrave(Change change) {
        return switch (change.kind()) {
            case TOKEN_LOST, TIMER_LOST, WAIT_LOST, SCOPE_ENDS -> true;
            default -> isSoon(change);
        };
    }

    String of(Problem problem) {
        var place = problem.activityId() == null ? "" : source.nameOf(problem.activityId());
        var said = say("migrating.problem." + problem.kind(), place);
        return problem.text() == null ? said : say("migrating.problem.said", said, problem.text());
    }

    String before(Standing standing) {
        return places(standing, source);
    }

    String after(Standing standing) {
        return places(standing, target);
    }

    /** Where it was and where it is then; one of them when it stays. */
    String way(Forecast forecast) {
        var stays = forecast.changes().stream()
                .noneMatch(change -> change.kind() == Change.Kind.TOKEN_GOES
                        || change.kind() == Change.Kind.TOKEN_LOST
                        || change.kind() == Change.Kind.TOKEN_NEW);
        return stays || forecast.after() == null
                ? before(forecast.before())
                : say("migrating.forecast.way", before(forecast.before()), after(forecast.after()));
    }

    private static String places(Standing standing, DrawnModel model) {
        return standing == null
                ? "–"
                : standing.tokens().stream()
                        .map(token -> model.nameOf(token.activityId()))
                        .collect(Collectors.joining(", "));
    }
}

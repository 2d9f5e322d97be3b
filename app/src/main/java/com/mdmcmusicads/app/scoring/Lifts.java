package com.mdmcmusicads.app.scoring;

import com.mdmcmusicads.app.decisions.WhatIf;
import com.mdmcmusicads.processes.leads.LeadQualification.Facts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What would lift the score of a lead most: the deployed table is asked again with one fact changed at a time. */
@Component
class Lifts {

    private static final List<Double> BUDGETS = List.of(250.0, 500.0, 1000.0, 2000.0, 3000.0, 5000.0, 10_000.0);
    private static final List<Integer> PLATFORMS = List.of(1, 2, 3);
    private static final List<String> GENRES = List.of("pop", "rap", "electro", "rock");
    private static final List<String> COUNTRIES = List.of("FR", "BE", "CH", "CA", "GB", "US");

    private final WhatIf table;

    Lifts(WhatIf table) {
        this.table = table;
    }

    /** The most points first; what is known of the person and is no wish of theirs (country, genre) stays as it is. */
    List<Lift> of(Facts now) {
        var score = score(now);
        var lifts = new ArrayList<Lift>();
        best(
                        score,
                        "budget",
                        BUDGETS.stream().filter(budget -> budget > now.budget()),
                        budget -> new Facts(
                                budget,
                                now.platformCount(),
                                now.genre(),
                                now.country(),
                                now.language(),
                                now.completeness()))
                .ifPresent(lifts::add);
        best(
                        score,
                        "platforms",
                        PLATFORMS.stream().filter(count -> count > now.platformCount()),
                        count -> new Facts(
                                now.budget(), count, now.genre(), now.country(), now.language(), now.completeness()))
                .ifPresent(lifts::add);
        best(
                        score,
                        "genre",
                        GENRES.stream().filter(genre -> now.genre().isEmpty()),
                        genre -> new Facts(
                                now.budget(),
                                now.platformCount(),
                                genre,
                                now.country(),
                                now.language(),
                                now.completeness()))
                .ifPresent(lifts::add);
        best(
                        score,
                        "country",
                        COUNTRIES.stream().filter(country -> now.country().isEmpty()),
                        country -> new Facts(
                                now.budget(),
                                now.platformCount(),
                                now.genre(),
                                country,
                                now.language(),
                                now.completeness()))
                .ifPresent(lifts::add);
        best(
                        score,
                        "completeness",
                        Stream.of(100).filter(all -> now.completeness() < all),
                        all -> new Facts(
                                now.budget(), now.platformCount(), now.genre(), now.country(), now.language(), all))
                .ifPresent(lifts::add);
        lifts.sort(Comparator.comparing(Lift::points).reversed());
        return lifts;
    }

    /** Of values that gain the same the first, which asks for the least. */
    private <T> Optional<Lift> best(int score, String fact, Stream<T> values, Function<T, Facts> changed) {
        return values.map(value -> lift(score, fact, value, changed.apply(value)))
                .filter(lift -> lift.points() > 0)
                .reduce((least, other) -> other.points() > least.points() ? other : least);
    }

    private Lift lift(int score, String fact, Object value, Facts facts) {
        var lifted = score(facts);
        var grade = table.ask("leadGrade", Map.of("score", lifted)).value();
        return new Lift(fact, value, lifted - score, String.valueOf(grade));
    }

    private int score(Facts facts) {
        return (int) table.ask("leadScore", facts.variables()).number();
    }

    /** With this value of this fact the lead had so many points more, and that grade. */
    record Lift(String fact, Object value, int points, String grade) {}
}

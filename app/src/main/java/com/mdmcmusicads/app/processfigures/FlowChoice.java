package com.mdmcmusicads.app.processfigures;

import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody looks at, as it stands in the address.
 *
 * @param version or null for all
 * @param with the version it is compared with, or null
 */
record FlowChoice(Integer version, Integer with, Period period, Heat heat) {

    static final int USUAL_DAYS = 30;

    /** Whatever an address says that makes no sense is left out. */
    static FlowChoice read(QueryParameters asked, Clock clock) {
        var usual = Period.last(USUAL_DAYS, clock);
        var from = day(asked, "from").orElse(usual.from());
        var to = day(asked, "to").orElse(usual.to());
        var heat = asked.getSingleParameter("heat").flatMap(FlowChoice::heat).orElse(Heat.PASSES);
        return new FlowChoice(
                number(asked, "version"),
                number(asked, "with"),
                to.isBefore(from) ? usual : new Period(from, to),
                heat);
    }

    QueryParameters parameters() {
        var all = new LinkedHashMap<String, List<String>>();
        if (version != null) {
            all.put("version", List.of(version.toString()));
        }
        if (with != null) {
            all.put("with", List.of(with.toString()));
        }
        all.put("from", List.of(period.from().toString()));
        all.put("to", List.of(period.to().toString()));
        all.put("heat", List.of(heat.name()));
        return new QueryParameters(Map.copyOf(all));
    }

    private static Optional<LocalDate> day(QueryParameters asked, String name) {
        try {
            return asked.getSingleParameter(name).map(LocalDate::parse);
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    private static Optional<Heat> heat(String name) {
        return List.of(Heat.values()).stream()
                .filter(heat -> heat.name().equals(name))
                .findFirst();
    }

    private static Integer number(QueryParameters asked, String name) {
        return asked.getSingleParameter(name)
                .filter(text -> text.matches("\\d{1,6}"))
                .map(Integer::valueOf)
                .orElse(null);
    }
}

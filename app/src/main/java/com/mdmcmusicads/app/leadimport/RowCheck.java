package com.mdmcmusicads.app.leadimport;

import com.mdmcmusicads.app.leadimport.ImportRow.Forecast;
import com.mdmcmusicads.app.texts.Texts;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Looks at every row of a file and foretells what will become of it; writes no lead. */
@Component
class RowCheck {

    private static final int PIECE = 1000;

    private final ImportRows rows;
    private final Texts texts;
    private final Clock clock;

    RowCheck(ImportRows rows, Texts texts, Clock clock) {
        this.rows = rows;
        this.texts = texts;
        this.clock = clock;
    }

    void check(ImportJob job) {
        var reader = new RowReader(job, texts, clock);
        var first = new HashMap<String, Integer>();
        var number = 0;
        for (var piece = rows.after(job.id(), number, PIECE); !piece.isEmpty(); ) {
            var readings = piece.stream().map(row -> reader.read(row.sheet())).toList();
            rows.forecast(job.id(), foretell(job, readings, first));
            number = piece.get(piece.size() - 1).number();
            piece = rows.after(job.id(), number, PIECE);
        }
    }

    private List<Reading> foretell(ImportJob job, List<Reading> readings, Map<String, Integer> first) {
        var emails = readings.stream()
                .map(Reading::email)
                .filter(email -> email != null)
                .toList();
        var known = rows.known(emails);
        return readings.stream()
                .map(reading -> {
                    var earlier = reading.email() == null ? null : first.putIfAbsent(reading.email(), reading.number());
                    return earlier != null
                            ? repeats(job, reading, earlier)
                            : known.contains(reading.email())
                                    ? reading.as(Forecast.UPDATE, reading.remarks())
                                    : reading;
                })
                .toList();
    }

    private Reading repeats(ImportJob job, Reading reading, int earlier) {
        var remarks = new ArrayList<>(reading.remarks());
        remarks.add(texts.say(job.language(), "leadimport.repeats", earlier));
        return reading.as(Forecast.UPDATE, remarks);
    }
}

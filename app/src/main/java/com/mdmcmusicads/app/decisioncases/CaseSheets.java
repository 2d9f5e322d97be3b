package com.mdmcmusicads.app.decisioncases;

import com.mdmcmusicads.app.decisioncases.ReplayChange.Kind;
import com.mdmcmusicads.app.documents.Column;
import com.mdmcmusicads.app.documents.SheetWriter;
import com.mdmcmusicads.app.texts.Texts;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;

/** The spreadsheets around a decision: cases to fill in, cases with what came out, and whose result changes. */
@Component
@PreAuthorize("hasAnyRole('DESIGNER', 'ADMIN')")
class CaseSheets {

    private static final int NAME_WIDTH = 44;
    private static final int WIDTH = 20;

    private final Replays replays;
    private final Texts texts;

    CaseSheets(Replays replays, Texts texts) {
        this.replays = replays;
        this.texts = texts;
    }

    /** In the shape in which it can be brought again. */
    void cases(List<CaseColumn> columns, List<DecisionCase> cases, Locale language, OutputStream target) {
        try (var sheet = new SheetWriter(say(language, "sheet.cases"), language, titles(columns, language))) {
            cases.forEach(one -> sheet.row(cells(columns, one).toArray()));
            sheet.writeTo(target);
        }
    }

    /** With what came out behind what was expected; the added columns are left alone when it is brought again. */
    void results(CaseReport report, Locale language, OutputStream target) {
        var titles = titles(report.columns(), language);
        report.outputs().forEach(output -> titles.add(Column.text(say(language, "sheet.got", output.label()), WIDTH)));
        titles.add(Column.text(say(language, "sheet.verdict"), WIDTH));
        try (var sheet = new SheetWriter(say(language, "sheet.results"), language, titles)) {
            for (var outcome : report.outcomes()) {
                var cells = cells(report.columns(), outcome.one());
                report.outputs().forEach(output -> cells.add(outcome.got().getOrDefault(output.name(), "")));
                cells.add(verdict(outcome, language));
                sheet.row(cells.toArray());
            }
            sheet.writeTo(target);
        }
    }

    private String verdict(CaseOutcome outcome, Locale language) {
        return outcome.problem() == null
                ? say(language, outcome.isRight() ? "right" : "wrong")
                : texts.say(language, outcome.problem(), outcome.detail());
    }

    void changes(String replay, Locale language, OutputStream target) {
        var columns = List.of(
                Column.of(say(language, "change.at"), Column.Kind.MOMENT),
                Column.text(say(language, "change.kind"), WIDTH),
                Column.text(say(language, "change.was"), NAME_WIDTH),
                Column.text(say(language, "change.becomes"), NAME_WIDTH),
                Column.text(say(language, "change.was-rules"), NAME_WIDTH),
                Column.text(say(language, "change.becomes-rules"), NAME_WIDTH),
                Column.text(say(language, "change.process"), WIDTH),
                Column.text(say(language, "change.instance"), NAME_WIDTH),
                Column.text(say(language, "change.guessed"), WIDTH));
        try (var sheet = new SheetWriter(say(language, "sheet.changes"), language, columns)) {
            replays.each(
                    replay,
                    change -> sheet.row(
                            change.at(),
                            say(language, "kind." + change.kind()),
                            change.was(),
                            change.kind() == Kind.CHANGED ? change.becomes() : "(" + change.becomes() + ")",
                            change.wasRules(),
                            change.becomesRules(),
                            change.process(),
                            change.instance(),
                            change.guessed() ? say(language, "guessed") : null));
            sheet.writeTo(target);
        }
    }

    private List<Column> titles(List<CaseColumn> columns, Locale language) {
        var titles = new ArrayList<Column>();
        titles.add(Column.text(say(language, "sheet.case"), NAME_WIDTH));
        columns.forEach(column -> titles.add(Column.text(
                column.isOutput() ? say(language, "sheet.expected", column.label()) : column.label(), WIDTH)));
        return titles;
    }

    private static List<Object> cells(List<CaseColumn> columns, DecisionCase one) {
        var cells = new ArrayList<Object>();
        cells.add(one.name());
        columns.forEach(column -> cells.add((column.isOutput() ? one.expected() : one.given()).get(column.name())));
        return cells;
    }

    private String say(Locale language, String key, Object... words) {
        return texts.say(language, "decisioncases." + key, words);
    }
}

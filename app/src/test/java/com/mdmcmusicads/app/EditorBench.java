package com.mdmcmusicads.app;

import com.mdmcmusicads.app.bench.BenchReport;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** From handing the text to the editor until one can work on it, in a headless Chromium. */
class EditorBench {

    private static final int ROUNDS = 20;
    private static final Map<String, String> MODELS = Map.of(
            "payment-collection (the largest)", "receivables/payment-collection.bpmn",
            "email-sequence", "outreach/email-sequence.bpmn");

    @Test
    void openingAProcess() throws Exception {
        var report = new BenchReport("editor")
                .line("| process | kB | first opening ms | p50 ms | p95 ms | read only p50 ms |")
                .line("|---|---|---|---|---|---|");
        for (var model : List.copyOf(MODELS.entrySet())) {
            var content = EditorPage.model(model.getValue());
            try (var editor = new EditorPage("mdmc-bpmn-editor", "bpmn-editor.js", 1440)) {
                var first = editor.open(content);
                var drawing = times(editor, content);
                editor.page.evaluate("() => (editor.readonly = true)");
                var reading = times(editor, content);
                report.line(
                        "| %s | %d | %.0f | %.0f | %.0f | %.0f |",
                        model.getKey(),
                        content.length() / 1024,
                        first,
                        drawing[ROUNDS / 2],
                        drawing[ROUNDS * 95 / 100],
                        reading[ROUNDS / 2]);
            }
        }
        report.line("").line("%d openings a row, in one page.", ROUNDS).write();
    }

    private static double[] times(EditorPage editor, String content) {
        var times = new double[ROUNDS];
        for (var round = 0; round < ROUNDS; round++) {
            times[round] = editor.open(content);
        }
        Arrays.sort(times);
        return times;
    }
}

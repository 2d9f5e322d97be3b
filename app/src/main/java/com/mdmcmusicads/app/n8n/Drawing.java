package com.mdmcmusicads.app.n8n;

import com.mdmcmusicads.app.n8n.Imported.Line;
import com.mdmcmusicads.app.n8n.Imported.Placeholder;
import com.mdmcmusicads.app.n8n.Imported.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is at hand while the nodes of one workflow are drawn: the sketch, the report, the credentials found. */
final class Drawing {

    final Workflow workflow;
    final Sketch sketch;
    final Fields fields;
    final NodeWords words;
    private final Map<String, Line> lines = new LinkedHashMap<>();
    private final Map<String, Placeholder> credentials = new LinkedHashMap<>();
    private boolean hasPlainStart;

    Drawing(Workflow workflow, NodeWords words) {
        this.workflow = workflow;
        this.words = words;
        sketch = new Sketch(workflow.name());
        fields = new Fields(workflow);
    }

    void mapped(WorkflowNode node, String sentence, String... words) {
        tell(node, Verdict.MAPPED, sentence, words);
    }

    void approximated(WorkflowNode node, String sentence, String... words) {
        tell(node, Verdict.APPROXIMATED, sentence, words);
    }

    void left(WorkflowNode node, String sentence, String... words) {
        tell(node, Verdict.LEFT, sentence, words);
    }

    /** The worse of two verdicts stays. */
    private void tell(WorkflowNode node, Verdict verdict, String sentence, String... words) {
        lines.merge(
                node.name(),
                new Line(node.name(), verdict, "n8n.line." + sentence, List.of(words)),
                (old, now) -> now.verdict().ordinal() > old.verdict().ordinal() ? now : old);
    }

    void credential(String name, String kind, String host) {
        credentials.putIfAbsent(name, new Placeholder(name, kind, host));
    }

    /** A process has one start without an event; the second one would be refused. */
    boolean takesPlainStart() {
        var takes = !hasPlainStart;
        hasPlainStart = true;
        return takes;
    }

    List<Line> lines() {
        return workflow.nodes()
                .map(node -> lines.get(node.name()))
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    List<Placeholder> credentials() {
        return new ArrayList<>(credentials.values());
    }

    /** A value as text with variables; what cannot be said is told once for the node. */
    String text(WorkflowNode node, String raw) {
        var expression = new Expression(raw);
        if (!expression.isPlain()) {
            approximated(node, "computed", Names.cut(raw, 120));
        }
        return expression.text();
    }
}

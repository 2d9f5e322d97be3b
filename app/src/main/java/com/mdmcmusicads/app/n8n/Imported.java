package com.mdmcmusicads.app.n8n;

import java.util.List;

/** What an n8n workflow became: a process with its diagram, and the report that goes with it. */
public record Imported(String name, String key, String bpmn, List<Line> lines, List<Placeholder> credentials) {

    /** How much of a node came along. */
    public enum Verdict {
        MAPPED,
        APPROXIMATED,
        LEFT
    }

    /**
     * What became of one node.
     *
     * @param node its name in n8n
     * @param key the sentence in the bundle of this room, {@code n8n.line.…}
     * @param words what the sentence is filled with
     */
    public record Line(String node, Verdict verdict, String key, List<String> words) {}

    /** A credential to be stored here under this name; n8n exports none of its secrets. */
    public record Placeholder(String name, String kind, String host) {}
}

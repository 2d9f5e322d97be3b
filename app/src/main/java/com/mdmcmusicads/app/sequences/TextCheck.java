package com.mdmcmusicads.app.sequences;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.TextNode;

/** Reads the texts of a sequence before they are kept: no placeholder nobody knows, no half one, nothing endless. */
final class TextCheck {

    /** Where in a mail something is wrong. */
    enum Place {
        SUBJECT,
        BODY,
        LINK
    }

    /** What is wrong there. */
    enum Fault {
        UNKNOWN,
        BROKEN,
        IN_LINK,
        TOO_LONG,
        EMPTY
    }

    /**
     * One thing a writer has to mend.
     *
     * @param step its mail, counted from 1
     * @param word the placeholder as it was written, or null
     * @param meant the name that was perhaps meant, or null
     */
    record Finding(int step, Locale language, Place place, Fault fault, String word, String meant) {}

    private static final int LONGEST_SUBJECT = 150;

    private TextCheck() {}

    static List<Finding> of(List<SequenceStep> steps) {
        var findings = new ArrayList<Finding>();
        for (var i = 0; i < steps.size(); i++) {
            read(i + 1, Locale.FRENCH, steps.get(i).fr(), findings);
            read(i + 1, Locale.ENGLISH, steps.get(i).en(), findings);
        }
        return findings;
    }

    /** What keeps the steps from being published: the same, and every text that is still empty. */
    static List<Finding> forReaders(List<SequenceStep> steps) {
        var findings = new ArrayList<>(of(steps));
        for (var i = 0; i < steps.size(); i++) {
            for (var language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
                var text = steps.get(i).text(language);
                if (!text.isComplete()) {
                    var place = text.subject().isBlank() ? Place.SUBJECT : Place.BODY;
                    findings.add(new Finding(i + 1, language, place, Fault.EMPTY, null, null));
                }
            }
        }
        return findings;
    }

    private static void read(int step, Locale language, MailText text, List<Finding> findings) {
        look(step, language, Place.SUBJECT, text.subject(), findings);
        if (text.subject().length() > LONGEST_SUBJECT) {
            findings.add(new Finding(step, language, Place.SUBJECT, Fault.TOO_LONG, null, null));
        }
        if (text.html().length() > SafeHtml.MOST_CHARACTERS) {
            findings.add(new Finding(step, language, Place.BODY, Fault.TOO_LONG, null, null));
            return;
        }
        var body = Jsoup.parseBodyFragment(text.html()).body();
        body.nodeStream(TextNode.class)
                .forEach(node -> look(step, language, Place.BODY, node.getWholeText(), findings));
        body.select("a[href*={{]")
                .forEach(link ->
                        findings.add(new Finding(step, language, Place.LINK, Fault.IN_LINK, link.attr("href"), null)));
    }

    private static void look(int step, Locale language, Place place, String text, List<Finding> findings) {
        var blanks = new Blanks(text);
        for (var word : blanks.unknown()) {
            var meant = Placeholder.meant(word, language);
            findings.add(new Finding(step, language, place, Fault.UNKNOWN, word, or(meant)));
        }
        if (blanks.isBroken()) {
            findings.add(new Finding(step, language, place, Fault.BROKEN, null, null));
        }
    }

    private static String or(Optional<String> word) {
        return word.orElse(null);
    }
}

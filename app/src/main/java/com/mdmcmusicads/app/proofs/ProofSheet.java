package com.mdmcmusicads.app.proofs;

import com.mdmcmusicads.app.consent.Proof;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** One proof in full: what was said, when, to which words, by which way, and the second yes where there was one. */
class ProofSheet extends Section {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final DescriptionList facts = new DescriptionList();

    ProofSheet(Proof proof, List<Instant> asked, Map<String, String> names) {
        addClassName("panel");
        setId("proof-" + proof.id());
        facts.addClassName("facts");
        add(new H2(getTranslation("proofs.sheet", String.valueOf(proof.id()), said(proof))), facts);
        fact("who", proof.email());
        fact("when", exact(proof.at(), getLocale()));
        fact("wording", proof.wording() == null ? null : getTranslation("proofs.quote", proof.wording()));
        fact("version", proof.wordingVersion());
        fact("channel", getTranslation("proofs.channel." + proof.origin().channel()));
        fact("source", proof.origin().source());
        fact("ip", proof.origin().ip());
        fact("userAgent", proof.origin().userAgent());
        fact("writtenBy", proof.writtenBy() == null ? null : names.getOrDefault(proof.writtenBy(), proof.writtenBy()));
        fact("asked", asked.stream().map(at -> exact(at, getLocale())).collect(Collectors.joining(" · ")));
        fact(
                "answers",
                proof.answers() == null
                        ? null
                        : getTranslation("proofs.sheet.answers.of", String.valueOf(proof.answers())));
    }

    /** In Paris, with the moment in UTC beside it: as it stands in the database. */
    static String exact(Instant moment, Locale locale) {
        var there = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.MEDIUM)
                .withLocale(locale)
                .withZone(PARIS)
                .format(moment);
        var utc =
                DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ZoneOffset.UTC).format(moment);
        return there + " (" + utc + " UTC)";
    }

    private String said(Proof proof) {
        return getTranslation("proofs.said." + proof.answer(), getTranslation("proofs.purpose." + proof.purpose()));
    }

    /** What is not known is said: proof has gaps in the open. */
    private void fact(String name, String value) {
        if (value == null && (name.equals("writtenBy") || name.equals("answers")) || "".equals(value)) {
            return;
        }
        Component description = new Span(value == null ? getTranslation("proofs.unknown") : value);
        facts.add(
                new DescriptionList.Term(getTranslation("proofs.sheet." + name)),
                new DescriptionList.Description(description));
    }
}

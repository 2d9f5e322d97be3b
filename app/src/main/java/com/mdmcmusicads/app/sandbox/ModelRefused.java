package com.mdmcmusicads.app.sandbox;

import java.util.List;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.Problem;

/** A draft no engine would take; the complaints are the engine's, each with the element it is about. */
public final class ModelRefused extends RuntimeException {

    private final transient List<Complaint> complaints;

    private ModelRefused(List<Complaint> complaints) {
        super(String.valueOf(complaints));
        this.complaints = List.copyOf(complaints);
    }

    static ModelRefused of(ParseException refused) {
        return new ModelRefused(refused.getResorceReports().stream()
                .flatMap(report -> report.getErrors().stream())
                .map(problem -> new Complaint(element(problem), problem.getMessage()))
                .toList());
    }

    static ModelRefused of(String words) {
        return new ModelRefused(List.of(new Complaint(null, words)));
    }

    private static String element(Problem problem) {
        return problem.getElementIds().stream().findFirst().orElse(null);
    }

    public List<Complaint> complaints() {
        return complaints;
    }

    /** One of them; the element is null when it is about the whole. */
    public record Complaint(String elementId, String words) {}
}

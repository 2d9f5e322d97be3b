package com.mdmcmusicads.app.sandbox;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.Problem;

/** What the engine has against a model. */
final class Complaints {

    private Complaints() {}

    static List<ModelRefused.Complaint> of(ParseException refused) {
        return refused.getResorceReports().stream()
                .flatMap(report -> report.getErrors().stream())
                .flatMap(Complaints::each)
                .toList();
    }

    private static Stream<ModelRefused.Complaint> each(Problem problem) {
        var elements = problem.getElementIds();
        return Stream.of(new ModelRefused.Complaint(
                elements == null || elements.isEmpty() ? null : elements.get(0), problem.getMessage()));
    }
}

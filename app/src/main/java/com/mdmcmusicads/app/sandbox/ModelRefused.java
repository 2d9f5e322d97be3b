package com.mdmcmusicads.app.sandbox;

import java.util.List;

/** A draft no engine would take; the complaints are the engine's, each with the element it is about. */
public final class ModelRefused extends RuntimeException {

    private final transient List<Complaint> complaints;

    ModelRefused(List<Complaint> complaints) {
        super(String.valueOf(complaints));
        this.complaints = List.copyOf(complaints);
    }

    public List<Complaint> complaints() {
        return complaints;
    }

    /** One of them; the element is null when it is about the whole. */
    public record Complaint(String elementId, String words) {}
}

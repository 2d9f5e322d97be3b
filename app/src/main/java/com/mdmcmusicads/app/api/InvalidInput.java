package com.mdmcmusicads.app.api;

import java.util.List;

/** The request was understood, but some of its values cannot be accepted; nothing was kept. */
public final class InvalidInput extends RuntimeException {

    private final List<FieldError> errors;

    public InvalidInput(List<FieldError> errors) {
        super("Invalid values in " + errors.stream().map(FieldError::field).toList());
        this.errors = List.copyOf(errors);
    }

    public List<FieldError> errors() {
        return errors;
    }
}

package com.mdmcmusicads.forms;

/** A form file that cannot be used: says where in the file and what is wrong. */
public final class InvalidFormSchema extends RuntimeException {

    private final String path;

    InvalidFormSchema(String path, String reason) {
        super(path + ": " + reason);
        this.path = path;
    }

    /** Where in the file, for example {@code components[3].validate.pattern}. */
    public String path() {
        return path;
    }
}

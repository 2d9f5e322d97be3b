package com.mdmcmusicads.app.bank;

/** A file that cannot be imported as it is asked; nothing was kept. {@code bank.import.refused.<WHY>} says it to people. */
final class ImportRefused extends RuntimeException {

    private final Why why;
    private final transient Object[] arguments;

    ImportRefused(Why why, Object... arguments) {
        super(why.name());
        this.why = why;
        this.arguments = arguments;
    }

    String key() {
        return "bank.import.refused." + why;
    }

    Object[] arguments() {
        return arguments.clone();
    }

    enum Why {
        /** Name of the file with the same content. */
        SAME_FILE,
        /** The account of the agency is not written down yet. */
        NO_ACCOUNT,
        WRONG_ACCOUNT,
        FAULTS,
        NOT_BALANCED,
        NOTHING_NEW,
        JUST_IMPORTED
    }
}

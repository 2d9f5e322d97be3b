package com.mdmcmusicads.forms;

/** How large a form, an answer or an expression may be before it is refused. */
final class Limits {

    static final int SCHEMA_CHARACTERS = 1_000_000;
    static final int JSON_DEPTH = 60;
    static final int NESTING = 10;
    static final int COMPONENTS = 1_000;
    static final int OPTIONS = 1_000;
    static final int COLUMNS = 50;
    static final int LABEL = 2_000;
    static final int TEXT = 300_000;
    static final int KEY = 200;
    static final int EXPRESSION = 4_000;

    static final int ROWS = 200;
    static final int ANSWER_TEXT = 20_000;
    static final int ANSWER_NODES = 50_000;
    static final int ANSWER_DEPTH = 20;
    static final int NUMBER_DIGITS = 60;
    static final int FILES = 20;

    private Limits() {}
}

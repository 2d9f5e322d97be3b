package com.mdmcmusicads.processes;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How a designer fills in one argument of a step: label, help, and what kind of field it is. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface Field {

    String fr();

    String en();

    String helpFr() default "";

    String helpEn() default "";

    Kind kind() default Kind.TEXT;

    boolean required() default false;

    /** What stands in it at first. */
    String value() default "";

    /** The values to choose from, where {@link Kind#CHOICE} has some of its own. */
    String[] choices() default {};

    /** Under which heading of the panel it stands. */
    Group group() default Group.WHAT;

    /** What a field takes. */
    enum Kind {
        /** One line, variables within it. */
        TEXT,
        /** Several lines, variables within them. */
        LONG_TEXT,
        /** One «name = value» a line, variables within the values. */
        LINES,
        /** One «variable = FEEL» a line. */
        FORMULAS,
        /** One of {@link Field#choices()}. */
        CHOICE,
        YES_NO,
        NUMBER,
        FEEL,
        /** One variable of the case. */
        VARIABLE,
        /** A stored credential for an API. */
        CREDENTIAL,
        /** A stored address of a channel. */
        CHANNEL,
        /** A role of the house. */
        ROLE,
        /** A kind of record: lead, client, … */
        RECORD,
        /** A field of a record that may be read: lead.email, … */
        READABLE,
        /** A field of a record that may be written. */
        WRITABLE
    }

    /** The headings of the panel, in this order. */
    enum Group {
        WHAT,
        CONTENT,
        ANSWER,
        MORE
    }
}

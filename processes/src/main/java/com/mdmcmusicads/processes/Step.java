package com.mdmcmusicads.processes;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How a designer reads a step in the catalogue of actions: label and help, French and English. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Step {

    String fr();

    String en();

    String helpFr() default "";

    String helpEn() default "";

    /** Whether it leaves the database (mail, HTTP, files): its task then needs a save point before it. */
    boolean leavesTheSystem() default false;

    /** Whether it advertises: the consent gate has to stand before it on every way. */
    boolean advertises() default false;

    /** Whether models of other processes call it; its own model then does not. */
    boolean forOtherModels() default false;

    /** Whether its answer is a map whose entries become variables of the case. */
    boolean answersVariables() default false;

    /**
     * What it usually answers, for trials: a word, {@code true}, a number, a period from now ({@code P1D}) for a moment; comma
     * between the answers of one call after the other, the last one repeats.
     */
    String example() default "";

    /** Whether it only computes: a trial lets it really run. */
    boolean pure() default false;
}

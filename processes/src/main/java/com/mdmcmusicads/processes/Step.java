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

    /** Whether it only computes: a rehearsal may really run it. */
    boolean pure() default false;
}

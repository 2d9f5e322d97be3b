package com.mdmcmusicads.processes;

/** What a person answers in a user task: the variables the model reads next. */
public interface TaskAnswer extends CaseVariables {}

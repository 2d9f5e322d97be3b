package com.mdmcmusicads.processes;

/** The work one process asks the application to do; each {@code …Steps} interface extends it, one method a service task. */
public interface Steps {}

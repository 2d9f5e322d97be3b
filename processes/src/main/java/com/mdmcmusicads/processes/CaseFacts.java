package com.mdmcmusicads.processes;

import java.util.Map;

/**
 * What a step may know of the case it works for, given to it by the engine beside what the model passes.
 *
 * @param process the key of the process
 * @param instance the id of the running instance
 * @param activity the id of the task in the model
 * @param businessKey the id of what the case is about, or null
 * @param attempt the same at every retry of one and the same call, different for every other call
 * @param variables of the case, without the fields of the task itself
 * @param written the fields of the task as the designer wrote them, before variables were filled in
 */
public record CaseFacts(
        String process,
        String instance,
        String activity,
        String businessKey,
        String attempt,
        Map<String, Object> variables,
        Map<String, String> written) {}

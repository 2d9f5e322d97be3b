package com.mdmcmusicads.app.executions;

import java.util.List;

/** What a business room lets people find executions by: the numbers and names of what its processes drive; one bean a room. */
public interface CaseFinder {

    /**
     * The business keys of at most {@code limit} cases, best first, from an index.
     *
     * @param words what was typed, trimmed, two characters or more
     * @param namesToo whether this reader may find by names and addresses of people, not by numbers alone
     */
    List<String> find(String words, boolean namesToo, int limit);
}

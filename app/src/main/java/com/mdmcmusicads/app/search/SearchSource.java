package com.mdmcmusicads.app.search;

import com.mdmcmusicads.app.identity.Person;
import java.util.List;

/**
 * What a module lets people find. Make it a Spring bean; order it with {@code @Order}. It answers only what this reader
 * may open (an empty list for other roles) and from an index, because it is asked at every pause in typing.
 */
public interface SearchSource {

    /** Message key of the heading above the hits, such as {@code leads.search}. */
    String heading();

    /** At most {@code limit} hits for what was typed (two characters or more, trimmed), best first. */
    List<Hit> find(Person reader, String words, int limit);
}

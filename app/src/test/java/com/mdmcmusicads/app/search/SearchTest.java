package com.mdmcmusicads.app.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.mdmcmusicads.app.identity.Person;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.texts.Folded;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SearchTest {

    private static final Person READER =
            new Person("1", "Camille", "camille@example.org", Set.of(Role.SDR), Locale.FRENCH);

    @Test
    void hitsStayInTheOrderOfTheirSources() {
        var search = new Search(List.of(source("leads", 1), source("tasks", 2)));

        assertThat(search.find(READER, "nova")).extracting(Hits::heading).containsExactly("leads", "tasks");
    }

    @Test
    void sourceWithoutHitsHasNoHeading() {
        var search = new Search(List.of(source("leads", 0), source("tasks", 1)));

        assertThat(search.find(READER, "nova")).extracting(Hits::heading).containsExactly("tasks");
    }

    @Test
    void atMostFiveHitsOfASourceAreShown() {
        var search = new Search(List.of(source("leads", 50)));

        assertThat(search.find(READER, "nova").get(0).hits()).hasSize(5);
    }

    @Test
    void failingSourceDoesNotSilenceTheOthers() {
        var search = new Search(List.of(new Asked("leads", new ArrayList<>(), true), source("tasks", 1)));

        assertThat(search.find(READER, "nova")).extracting(Hits::heading).containsExactly("tasks");
    }

    @Test
    void oneLetterAsksNobody() {
        var asked = new ArrayList<String>();
        var search = new Search(List.of(new Asked("leads", asked, false)));

        assertThat(search.find(READER, " n ")).isEmpty();
        assertThat(search.find(READER, "n".repeat(101))).isEmpty();
        assertThat(asked).isEmpty();
    }

    @Test
    void sourcesGetTidyWords() {
        var asked = new ArrayList<String>();

        new Search(List.of(new Asked("leads", asked, false))).find(READER, "  nova \t lys ");

        assertThat(asked).containsExactly("nova lys");
    }

    @Test
    void accentsAndCaseDoNotMatterForPages() {
        assertThat(Folded.of("Échéances")).isEqualTo(Folded.of("echeances"));
    }

    private static SearchSource source(String heading, int hits) {
        return new SearchSource() {
            @Override
            public String heading() {
                return heading;
            }

            @Override
            public List<Hit> find(Person reader, String words, int limit) {
                return Collections.nCopies(hits, new Hit("Nova Lys", "pop", "leads/1"));
            }
        };
    }

    /** Writes down what it is asked; may fail instead of answering. */
    private record Asked(String heading, List<String> words, boolean fails) implements SearchSource {

        @Override
        public List<Hit> find(Person reader, String asked, int limit) {
            if (fails) {
                throw new IllegalStateException("The index is away");
            }
            words.add(asked);
            return List.of();
        }
    }
}

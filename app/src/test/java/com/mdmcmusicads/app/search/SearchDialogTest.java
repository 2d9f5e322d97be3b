package com.mdmcmusicads.app.search;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.mdmcmusicads.app.identity.Person;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.look.EmptyState;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SearchDialogTest {

    private static final Person READER =
            new Person("1", "Camille", "camille@example.org", Set.of(Role.SDR), Locale.FRENCH);

    @BeforeEach
    void open() {
        MockVaadin.setup();
        new SearchDialog(new Search(List.of(new Artists())), READER).open();
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void emptyFieldSaysHowToBegin() {
        assertThat(_find(EmptyState.class)).hasSize(1);
        assertThat(options()).isEmpty();
    }

    @Test
    void hitsAreOptionsOfAListWithTheirLine() {
        _setValue(_get(TextField.class), "nova");

        assertThat(options())
                .singleElement()
                .satisfies(option ->
                        assertThat(option.getElement().getTextRecursively()).contains("Nova Lys", "pop"));
        assertThat(_find(EmptyState.class)).isEmpty();
    }

    @Test
    void wordsWithoutHitsSayWhatToTry() {
        _setValue(_get(TextField.class), "orage");

        assertThat(_find(EmptyState.class)).hasSize(1);
        assertThat(options()).isEmpty();
    }

    @Test
    void markupInATitleStaysText() {
        _setValue(_get(TextField.class), "<b>");

        assertThat(options())
                .singleElement()
                .satisfies(option ->
                        assertThat(option.getElement().getTextRecursively()).contains("<b>gras</b>"));
    }

    private static List<Div> options() {
        return _find(Div.class).stream()
                .filter(div -> "option".equals(div.getElement().getAttribute("role")))
                .toList();
    }

    private static class Artists implements SearchSource {

        @Override
        public String heading() {
            return "search.pages";
        }

        @Override
        public List<Hit> find(Person reader, String words, int limit) {
            return switch (words) {
                case "nova" -> List.of(new Hit("Nova Lys", "pop", "leads/1"));
                case "<b>" -> List.of(new Hit("<b>gras</b>", "", "leads/2"));
                default -> List.of();
            };
        }
    }
}

package com.mdmcmusicads.app.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mdmcmusicads.app.IntegrationTest;
import com.mdmcmusicads.app.identity.Role;
import com.mdmcmusicads.app.tasks.TaskFilter;
import com.mdmcmusicads.app.tasks.TaskFilter.Box;
import com.mdmcmusicads.app.tasks.TaskFilter.Due;
import com.mdmcmusicads.app.tasks.TaskFilter.Order;
import com.mdmcmusicads.app.tasks.TestPeople;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class SavedFiltersIT {

    private static final TaskFilter FILTER =
            new TaskFilter(Box.GROUPS, "élodie'; --", "leadQualification", true, Due.WEEK, Order.PRIORITY);

    @Autowired
    SavedFilters filters;

    @Autowired
    TestPeople people;

    @BeforeEach
    void enter() {
        people.be(people.somebody(Role.SDR));
    }

    @AfterEach
    void leave() {
        people.beNobody();
    }

    @Test
    void filterComesBackAsItWasSaved() {
        filters.save("  Mes urgences\n ", FILTER);

        assertThat(filters.all()).extracting(SavedFilter::name).containsExactly("Mes urgences");
        assertThat(filters.all()).extracting(SavedFilter::filter).containsExactly(FILTER);
    }

    @Test
    void sameNameReplaces() {
        filters.save("Un", FILTER);
        filters.save("Un", TaskFilter.of(Box.LATER));

        assertThat(filters.all()).extracting(SavedFilter::filter).containsExactly(TaskFilter.of(Box.LATER));
    }

    @Test
    void filterIsRenamedUnlessTheNameIsTaken() {
        filters.save("Un", FILTER);
        filters.save("Deux", FILTER);
        var one = filters.all().stream()
                .filter(saved -> saved.name().equals("Un"))
                .findFirst();

        assertThat(filters.rename(one.orElseThrow().id(), "Deux")).isFalse();
        assertThat(filters.rename(one.orElseThrow().id(), "Trois")).isTrue();
        assertThat(filters.all()).extracting(SavedFilter::name).containsExactly("Deux", "Trois");
    }

    @Test
    void nobodyTouchesTheFiltersOfOthers() {
        var owner = people.somebody(Role.SDR);
        people.be(owner);
        filters.save("Privé", FILTER);
        var mine = filters.all().get(0);
        enter();
        filters.rename(mine.id(), "Volé");
        filters.delete(mine.id());
        assertThat(filters.all()).isEmpty();

        people.be(owner);
        assertThat(filters.all()).extracting(SavedFilter::name).containsExactly("Privé");
    }

    @Test
    void namelessFilterIsRefused() {
        assertThatThrownBy(() -> filters.save(" \t ", FILTER)).isInstanceOf(IllegalArgumentException.class);
    }
}

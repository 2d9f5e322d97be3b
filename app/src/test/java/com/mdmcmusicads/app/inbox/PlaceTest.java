package com.mdmcmusicads.app.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.mdmcmusicads.app.tasks.TaskFilter;
import com.mdmcmusicads.app.tasks.TaskFilter.Box;
import com.mdmcmusicads.app.tasks.TaskFilter.Due;
import com.mdmcmusicads.app.tasks.TaskFilter.Order;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceTest {

    @Test
    void addressSaysThePlaceAndIsReadBack() {
        var place = new Place(
                new TaskFilter(Box.GROUPS, "élodie & co", "leadQualification", true, Due.WEEK, Order.NEWEST), "task-1");

        assertThat(Place.of(place.location().getQueryParameters())).isEqualTo(place);
    }

    @Test
    void usualPlaceHasAShortAddress() {
        assertThat(new Place(TaskFilter.of(Box.MINE), null).location().getPathWithQueryParameters())
                .isEqualTo("?filter=mine");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "filter=nonsense&due=42&order=;drop", "filter=&q=%20"})
    void nonsenseIsTheUsualPlace(String address) {
        assertThat(Place.of(QueryParameters.fromString(address))).isEqualTo(new Place(TaskFilter.of(Box.MINE), null));
    }
}

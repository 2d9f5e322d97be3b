package com.mdmcmusicads.app;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.mdmcmusicads.app.identity.Role;
import com.vaadin.flow.component.UI;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Every page that needs no parameter opens for each role that may see it. */
@IntegrationTest
class EveryPageIT {

    private static final Map<Role, String> PEOPLE = Map.of(
            Role.SDR, "sdr",
            Role.SALES, "sales",
            Role.PM, "pm",
            Role.SUPPORT, "support",
            Role.ACCOUNTING, "accounting",
            Role.DIRECTION, "direction",
            Role.DESIGNER, "designer",
            Role.ADMIN, "admin",
            Role.CLIENT, "client");

    @Autowired
    ApplicationContext application;

    @AfterEach
    void close() {
        Screens.close();
    }

    @TestFactory
    Stream<DynamicTest> opensWithoutFault() {
        return Access.PAGES.entrySet().stream()
                .filter(page -> !page.getKey().contains(":") && !page.getKey().startsWith("login"))
                .sorted(Map.Entry.comparingByKey())
                .flatMap(page -> page.getValue().roles().stream()
                        .sorted()
                        .map(role -> dynamicTest("/" + page.getKey() + " " + role, () -> open(page.getKey(), role))));
    }

    private void open(String page, Role role) {
        Screens.open(application, PEOPLE.get(role) + "@demo.mdmc");
        UI.getCurrent().navigate(page);

        assertThat(_find(ErrorPage.class)).isEmpty();
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo(page);
        Screens.close();
    }
}

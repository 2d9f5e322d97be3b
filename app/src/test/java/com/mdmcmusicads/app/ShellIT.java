package com.mdmcmusicads.app;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.mdmcmusicads.app.notifications.Bell;
import com.mdmcmusicads.app.search.SearchButton;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@IntegrationTest
class ShellIT {

    @Autowired
    ApplicationContext application;

    @AfterEach
    void close() {
        Screens.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sdr", "sales", "pm", "support", "accounting", "direction", "designer", "admin"})
    void menuShowsExactlyThePagesOfTheRole(String role) {
        enter(role);

        assertThat(_find(SideNavItem.class)).hasSameSizeAs(MenuConfiguration.getMenuEntries());
        assertThat(MenuConfiguration.getMenuEntries()).allMatch(entry -> isOpenTo(entry, role));
    }

    @Test
    void administrationIsInTheMenuOfAdministratorsOnly() {
        enter("admin");
        assertThat(_find(SideNavItem.class)).extracting(SideNavItem::getPath).contains("api-keys");
        Screens.close();

        enter("sdr");
        assertThat(_find(SideNavItem.class)).extracting(SideNavItem::getPath).doesNotContain("api-keys");
    }

    @Test
    void menuSpeaksTheReadersLanguage() {
        enter("admin");

        assertThat(_find(SideNavItem.class))
                .allSatisfy(item -> assertThat(item.getLabel()).doesNotContain(".menu"));
        assertThat(UI.getCurrent().getLocale()).isEqualTo(Locale.FRENCH);
    }

    @Test
    void barOffersSearchAndBell() {
        enter("sdr");

        _assertOne(SearchButton.class);
        _assertOne(Bell.class);
        _assertOne(UserMenu.class);
    }

    @Test
    void unknownPageSaysWhatToDoNext() {
        enter("sdr");
        var page = new NotFoundPage();
        UI.getCurrent().add(page);

        assertThat(_get(page, H1.class).getText()).isEqualTo("Cette page n’existe pas");
        assertThat(_get(page, Button.class, button -> button.withText("Aller à mes tâches"))
                        .isEnabled())
                .isTrue();
        assertThat(_find(page, Paragraph.class))
                .extracting(Paragraph::getText)
                .anyMatch(line -> line.startsWith("Référence"));
    }

    private void enter(String role) {
        Screens.open(application, role + "@demo.mdmc");
        UI.getCurrent().add(Instantiator.get(UI.getCurrent()).getOrCreate(MainLayout.class));
    }

    private static boolean isOpenTo(MenuEntry entry, String role) {
        var roles = entry.menuClass().getAnnotation(RolesAllowed.class);
        return roles == null
                ? entry.menuClass().isAnnotationPresent(PermitAll.class)
                : Arrays.asList(roles.value()).contains(role.toUpperCase(Locale.ROOT));
    }
}

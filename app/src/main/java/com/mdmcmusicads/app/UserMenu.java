package com.mdmcmusicads.app;

import com.mdmcmusicads.app.identity.Person;
import com.mdmcmusicads.app.texts.Texts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.util.StringUtils;

/** Who is here, how they want their pages, and the way out. */
class UserMenu extends MenuBar {

    private static final String PROFILE = "profile";

    private final Consumer<Locale> speak;

    /** {@code speak} keeps the language that is chosen here, so that the next login has it too. */
    UserMenu(Person person, AuthenticationContext authentication, Consumer<Locale> speak) {
        this.speak = speak;
        addClassName("user-menu");
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY_INLINE);
        var avatar = new Avatar(person.name());
        avatar.getElement().setAttribute("aria-hidden", "true").setAttribute("tabindex", "-1");
        var top = addItem(avatar);
        top.setAriaLabel(getTranslation("shell.user", person.name()));
        var menu = top.getSubMenu();
        menu.addItem(whoIs(person)).setEnabled(false);
        menu.addSeparator();
        addProfile(menu);
        addLanguages(menu.addItem(getTranslation("shell.language")));
        addAppearances(menu.addItem(getTranslation("shell.appearance")));
        menu.addSeparator();
        menu.addItem(getTranslation("shell.logout"), click -> authentication.logout());
    }

    private Div whoIs(Person person) {
        var name = new Span(person.name());
        name.addClassName("user-menu-name");
        var roles = person.roles().stream()
                .map(role -> getTranslation("shell.role." + role.name()))
                .collect(Collectors.joining(", "));
        var line = new Span(roles);
        line.addClassName("user-menu-roles");
        var words = new Div(name, line);
        words.addClassName("user-menu-head");
        return words;
    }

    private void addProfile(SubMenu menu) {
        if (RouteConfiguration.forApplicationScope().isPathAvailable(PROFILE)) {
            menu.addItem(
                    getTranslation("shell.profile"), click -> UI.getCurrent().navigate(PROFILE));
        }
    }

    private void addLanguages(MenuItem parent) {
        for (var language : Texts.LANGUAGES) {
            var name = StringUtils.capitalize(language.getDisplayLanguage(language));
            var item = parent.getSubMenu().addItem(name, click -> choose(language));
            item.setCheckable(true);
            item.setChecked(language.getLanguage().equals(getLocale().getLanguage()));
        }
    }

    private void choose(Locale language) {
        speak.accept(language);
        Languages.choose(UI.getCurrent(), language);
    }

    private void addAppearances(MenuItem parent) {
        var now = Appearance.of(VaadinRequest.getCurrent());
        for (var appearance : Appearance.values()) {
            var item = parent.getSubMenu().addItem(getTranslation("shell.appearance." + appearance.value()));
            item.setCheckable(true);
            item.setChecked(appearance == now);
            item.addClickListener(click -> choose(parent, item, appearance));
        }
    }

    private static void choose(MenuItem parent, MenuItem chosen, Appearance appearance) {
        parent.getSubMenu().getItems().forEach(item -> item.setChecked(item == chosen));
        appearance.choose(UI.getCurrent());
    }
}

package com.mdmcmusicads.app;

import com.mdmcmusicads.app.look.MenuFigure;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The pages this person may open. A view joins with {@code @Menu(title = "leads.menu", order = 110, icon =
 * "vaadin:users")}: the title is a message key, the hundreds of the order say the section ({@code shell.section.1}).
 */
class MainMenu extends Nav {

    private static final int SECTION = 100;

    private final List<MenuFigure> figures;

    MainMenu(Component brand, List<MenuFigure> figures) {
        this.figures = figures;
        addClassName("drawer-menu");
        getElement().setAttribute("aria-label", getTranslation("shell.menu"));
        add(brand);
        MenuConfiguration.getMenuEntries().stream()
                .collect(Collectors.groupingBy(MainMenu::section, TreeMap::new, Collectors.toList()))
                .forEach((section, pages) -> add(section(section, pages)));
    }

    private static int section(MenuEntry entry) {
        return entry.order() == null ? 0 : (int) (entry.order() / SECTION);
    }

    private SideNav section(int section, List<MenuEntry> pages) {
        var nav = new SideNav(getTranslation("shell.section." + section));
        pages.forEach(page -> nav.addItem(item(page)));
        return nav;
    }

    private SideNavItem item(MenuEntry page) {
        var item = new SideNavItem(getTranslation(page.title()), page.path());
        if (page.icon() != null) {
            item.setPrefixComponent(new Icon(page.icon()));
        }
        figures.stream()
                .filter(figure -> figure.page().equals(page.path().replaceFirst("^/", "")))
                .forEach(figure -> item.setSuffixComponent(figure.create()));
        item.setMatchNested(!page.path().isBlank() && !page.path().equals("/"));
        return item;
    }
}

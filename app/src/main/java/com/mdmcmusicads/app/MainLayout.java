package com.mdmcmusicads.app;

import com.mdmcmusicads.app.identity.AccountDesk;
import com.mdmcmusicads.app.identity.CurrentAccount;
import com.mdmcmusicads.app.look.Logo;
import com.mdmcmusicads.app.look.MenuFigure;
import com.mdmcmusicads.app.notifications.Bell;
import com.mdmcmusicads.app.search.SearchButton;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;

/** The frame of every page: the menu in the drawer, search, bell and user menu in the bar. */
@Layout
@PermitAll
class MainLayout extends AppLayout implements AfterNavigationObserver {

    private final Main page = new Main();

    MainLayout(
            CurrentAccount account,
            AccountDesk accounts,
            AuthenticationContext authentication,
            ObjectProvider<SearchButton> search,
            ObjectProvider<Bell> bell,
            List<MenuFigure> figures) {
        setPrimarySection(Section.DRAWER);
        addToDrawer(new MainMenu(brand(), figures));
        setContent(page);
        var bar = new Header(skip(), toggle());
        bar.addClassName("bar");
        account.person()
                .ifPresent(person -> bar.add(
                        search.getObject(),
                        space(),
                        bell.getObject(),
                        new UserMenu(
                                person,
                                authentication,
                                language -> account.renew(accounts.describe(person.id(), person.name(), language)))));
        addToNavbar(bar);
    }

    private DrawerToggle toggle() {
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("shell.drawer"));
        return toggle;
    }

    private static Div space() {
        var space = new Div();
        space.addClassName("bar-space");
        return space;
    }

    private static Anchor brand() {
        var name = new Span("MDMC");
        name.addClassName("brand-name");
        var brand = new Anchor("", new Logo(), name);
        brand.addClassName("brand");
        brand.getElement().setAttribute("router-link", true);
        return brand;
    }

    /** The first thing the Tab key reaches: past the menu, to what the page is about. */
    private Anchor skip() {
        var skip = new Anchor("#", getTranslation("shell.skip"));
        skip.addClassName("skip");
        skip.getElement()
                .executeJs("this.addEventListener('click', e => { e.preventDefault();"
                        + " const page = document.querySelector('vaadin-app-layout > :not([slot])');"
                        + " if (page) { page.tabIndex = -1; page.focus(); } })");
        return skip;
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        page.getElement().removeAllChildren().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement former) {
        if (former != null) {
            former.getElement().removeFromParent();
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent navigation) {
        getElement().executeJs("if (this.overlay) this.drawerOpened = false");
    }
}

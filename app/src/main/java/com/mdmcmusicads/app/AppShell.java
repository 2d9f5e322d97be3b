package com.mdmcmusicads.app;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Inline;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.TargetElement;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.Theme;

/**
 * The page around every screen: the agency's look, its sign, and a line on which the server speaks first (a web socket,
 * long polling where there is none).
 */
@Theme("mdmc")
@Push(transport = Transport.WEBSOCKET_XHR)
@Viewport("width=device-width, initial-scale=1, viewport-fit=cover")
@Inline(
        value = "META-INF/resources/brand/appearance.js",
        target = TargetElement.HEAD,
        position = Inline.Position.PREPEND)
public class AppShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings page) {
        page.addFavIcon("icon", "brand/favicon.svg", "any");
        page.addLink("stylesheet", "vendor/fonts.css");
        page.addMetaTag("application-name", "MDMC");
        page.addMetaTag("color-scheme", "light dark");
        page.addMetaTag("robots", "noindex");
    }
}

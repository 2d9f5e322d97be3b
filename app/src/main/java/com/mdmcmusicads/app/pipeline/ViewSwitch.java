package com.mdmcmusicads.app.pipeline;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Location;
import java.util.LinkedHashMap;
import java.util.Map;

/** The same leads as a list or as a board; the filter comes along. */
public class ViewSwitch extends Nav {

    private final transient Map<String, Anchor> links = new LinkedHashMap<>();

    /** @param current address of the page it stands on */
    public ViewSwitch(String current) {
        addClassName("view-switch");
        getElement().setAttribute("aria-label", getTranslation("pipeline.views"));
        link("leads", "list", VaadinIcon.LIST, current);
        link("leads/board", "board", VaadinIcon.SPLIT_H, current);
    }

    private void link(String address, String view, VaadinIcon sign, String current) {
        var icon = sign.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        var link = new Anchor(address, icon);
        link.add(getTranslation("pipeline.view." + view));
        link.getElement().setAttribute("router-link", true);
        if (address.equals(current)) {
            link.getElement().setAttribute("aria-current", "page");
        }
        links.put(address, link);
        add(link);
    }

    /** Both ways keep what is being looked at. */
    public void carry(LeadFilter filter) {
        links.forEach((address, link) ->
                link.setHref(new Location(address, filter.parameters()).getPathWithQueryParameters()));
    }
}

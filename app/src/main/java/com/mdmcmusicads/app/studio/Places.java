package com.mdmcmusicads.app.studio;

import com.mdmcmusicads.app.deployments.ModelRef;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.RouteConfiguration;
import java.util.Optional;

/** Addresses of the studio, and of the pages of other modules as far as they are there. */
final class Places {

    static final String STUDIO = "studio";
    static final String IMPORT = "studio/import";
    private static final String MIGRATE = "migrations/new";

    private Places() {}

    static String draft(ModelRef ref) {
        return STUDIO + "/" + ref.address();
    }

    static String history(ModelRef ref) {
        return draft(ref) + "/history";
    }

    /** Where cases of a process are brought to its newest version. */
    static Optional<String> migration(ModelRef ref) {
        return isThere(MIGRATE) ? Optional.of(MIGRATE + "?process=" + ref.keyAddress()) : Optional.empty();
    }

    static boolean isThere(String page) {
        return RouteConfiguration.forApplicationScope().getRoute(page).isPresent();
    }

    static Anchor link(String address, String words) {
        var link = new Anchor(address, words);
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}

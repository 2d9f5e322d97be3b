package com.mdmcmusicads.app;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;

/** The page exists, but not for this role. */
@ParentLayout(MainLayout.class)
@PermitAll
class ForbiddenPage extends ErrorPage implements HasErrorParameter<AccessDeniedException> {

    ForbiddenPage() {
        super("shell.error.403");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> error) {
        return HttpServletResponse.SC_FORBIDDEN;
    }
}

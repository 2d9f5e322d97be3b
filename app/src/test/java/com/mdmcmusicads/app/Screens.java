package com.mdmcmusicads.app;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.mock.MockedUI;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.mdmcmusicads.app.identity.AccountLogin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.util.ClassUtils;

/** The application's own screens, with every route and the real layout, as one account sees them and without a browser. */
public final class Screens {

    private static final Set<Class<? extends Component>> ROUTES = find(new AnnotationTypeFilter(Route.class));
    private static final Set<Class<? extends HasErrorParameter<?>>> ERROR_PAGES =
            find(new AssignableTypeFilter(HasErrorParameter.class));

    private Screens() {}

    /** Logs in; then any page this account may open can be navigated to. */
    public static void open(ApplicationContext application, String email) {
        var account =
                application.getBean(AccountLogin.class).withVerifiedEmail(email).orElseThrow();
        var login = UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities());
        SecurityContextHolder.setContext(new SecurityContextImpl(login));
        var routes = new Routes(ROUTES, ERROR_PAGES, true);
        MockVaadin.setup(MockedUI::new, new MockSpringServlet(routes, application, MockedUI::new));
        ApplicationRouteRegistry.getInstance(VaadinService.getCurrent().getContext())
                .setLayout(MainLayout.class);
        authenticate(login);
    }

    /** Vaadin asks the request, not Spring, who may open a page. */
    private static void authenticate(Authentication login) {
        var request = (FakeRequest) ((VaadinServletRequest) VaadinRequest.getCurrent()).getRequest();
        request.setUserPrincipalInt(login);
        request.setUserInRole((principal, role) -> login.getAuthorities().stream()
                .anyMatch(authority -> authority.getAuthority().equals("ROLE_" + role)));
    }

    public static void close() {
        MockVaadin.tearDown();
        SecurityContextHolder.clearContext();
    }

    @SuppressWarnings("unchecked")
    private static <T> Set<Class<? extends T>> find(TypeFilter filter) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(filter);
        return scanner.findCandidateComponents("com.mdmcmusicads.app").stream()
                .map(found -> (Class<? extends T>) ClassUtils.resolveClassName(found.getBeanClassName(), null))
                .collect(Collectors.toUnmodifiableSet());
    }
}

package com.mdmcmusicads.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.mdmcmusicads.app.campaigns.SampleCampaigns;
import com.mdmcmusicads.app.capture.WebhookCaller;
import com.mdmcmusicads.app.casefiles.SampleFiles;
import com.mdmcmusicads.app.migrations.SampleMigrations;
import com.mdmcmusicads.app.platforms.Platform;
import com.mdmcmusicads.app.repairs.SomeRepair;
import com.mdmcmusicads.app.trials.SampleTrials;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** Every page, light and dark, as axe-core sees it: nothing serious, nothing critical. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibilityBrowserIT extends Browsing {

    private static final String AXE = axe();
    private static final String EVERYTHING = "{\"resultTypes\": [\"violations\"]}";
    private static final String COLOURS = "{\"resultTypes\": [\"violations\"], \"runOnly\": [\"color-contrast\"]}";

    /** The rules that are broken badly, each with its first three places. */
    private static final String LOOK = """
            async options => (await axe.run(document, JSON.parse(options))).violations
              .filter(rule => ['serious', 'critical'].includes(rule.impact))
              .map(rule => `${rule.id} (${rule.impact}): ${rule.help} `
                + rule.nodes.slice(0, 3).map(node => `${node.target} ${node.html}`).join(' | '))""";

    private static final String SETTLED =
            "() => document.querySelector('h1') && !document.querySelector('.v-loading-indicator:not([style*=none])')"
                    + " && Object.values(window.Vaadin?.Flow?.clients ?? {}).every(client => !client.isActive?.())";

    /** No colour is still on its way from the one theme to the other. */
    private static final String DARK_ALREADY =
            "() => (!window.Vaadin || document.documentElement.matches('[theme~=dark]'))"
                    + " && !document.getAnimations().some(each => each instanceof CSSTransition)";

    private static final String STRANGER = "";

    private final Map<String, Page> windows = new HashMap<>();

    @Autowired
    SampleTrials trials;

    @Autowired
    RuntimeService engine;

    @Autowired
    SampleCampaigns campaigns;

    private static String axe() {
        try (var script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Autowired
    SampleMigrations migrations;

    @Autowired
    SomeRepair repairs;

    @Autowired
    SampleFiles files;

    static Stream<PageOf> pages() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return scanner.findCandidateComponents("com.mdmcmusicads.app").stream()
                .map(found -> new PageOf(ClassUtils.resolveClassName(found.getBeanClassName(), null)))
                .sorted(java.util.Comparator.comparing(PageOf::toString));
    }

    /** Only colours differ in the dark, so only they are looked at again. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void pageIsOpenToEverybodyByDayAndByNight(PageOf view) {
        var page = windows.computeIfAbsent(view.role() == null ? STRANGER : view.role(), this::window);
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.navigate("/" + address(view));
        page.waitForFunction(SETTLED);
        page.evaluate(AXE);
        assertThat(violations(page, EVERYTHING)).as("%s by day", page.url()).isEmpty();
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        page.waitForFunction(DARK_ALREADY);
        assertThat(violations(page, COLOURS)).as("%s by night", page.url()).isEmpty();
    }

    private Page window(String role) {
        return role.equals(STRANGER) ? stranger(ColorScheme.LIGHT) : as(role);
    }

    /** One window a person, whose pictures and scripts are fetched once, stays open until the last page. */
    @Override
    void closeWindow() {
        // closed together in the end
    }

    @AfterAll
    void closeWindows() {
        windows.values().forEach(page -> page.context().close());
    }

    /** Only what is wrong comes back from the page: what is right is a hundred times as long. */
    @SuppressWarnings("unchecked")
    private static List<String> violations(Page page, String options) {
        return (List<String>) page.evaluate(LOOK, options);
    }

    /** With something real behind each parameter. */
    private String address(PageOf view) {
        var takesALead = HasUrlParameter.class.isAssignableFrom(view.type());
        if (!takesALead && !view.route().contains(":")) {
            return view.route();
        }
        if (view.route().contains(":migration")) {
            return view.route().replace(":migration", migrations.someMigration());
        }
        if (view.route().startsWith("studio/decisions/")) {
            return view.route().replace(":key", "lead-score");
        }
        if (view.route().equals("case-files")) {
            return view.route() + "/" + files.someFile();
        }
        if (view.route().contains(":trial")) {
            return view.route().replace(":trial", trials.someTrial("designer@demo.mdmc"));
        }
        if (view.route().startsWith("campaigns")) {
            var campaign = campaigns.live(Platform.META, Platform.TIKTOK);
            return takesALead ? view.route() + "/" + campaign : view.route().replace(":campaignId", campaign);
        }
        if (view.route().startsWith("studio/:kind")) {
            return view.route().replace(":kind", "processes").replace(":key", "email-sequence");
        }
        var lead = webhook().post(WebhookCaller.lead(WebhookCaller.someone())).id();
        var instance = engine.createProcessInstanceQuery()
                .processInstanceBusinessKey(lead)
                .singleResult()
                .getId();
        var path = view.route()
                .replace(":instance", instance)
                .replace(":process", "lead-qualification")
                .replace(":repair", repairs.on(instance));
        assertThat(path).as("an example for every parameter").doesNotContain(":");
        return takesALead ? path + "/" + lead : path;
    }

    /** A page and who may see it. */
    record PageOf(Class<?> type) {

        String route() {
            return type.getAnnotation(Route.class).value();
        }

        /** In lower case; none for pages of strangers. */
        String role() {
            var roles = type.getAnnotation(RolesAllowed.class);
            if (roles != null) {
                return roles.value()[0].toLowerCase(Locale.ROOT);
            }
            return type.isAnnotationPresent(jakarta.annotation.security.PermitAll.class) ? "sdr" : null;
        }

        @Override
        public String toString() {
            return "/" + route();
        }
    }
}

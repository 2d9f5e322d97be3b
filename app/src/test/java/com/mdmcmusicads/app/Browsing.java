package com.mdmcmusicads.app;

import com.mdmcmusicads.app.capture.WebhookCaller;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A person at a real browser, in front of the application all integration tests share. */
@IntegrationTest
abstract class Browsing {

    /** Who has logged in once keeps the cookie for later tests. */
    private static final Map<String, String> LOGINS = new ConcurrentHashMap<>();

    private static final int PATIENCE_MILLIS = 30_000;

    /** What the person saw when a test failed: target/browser/<test>.png. */
    @RegisterExtension
    final AfterTestExecutionCallback camera = this::keepPicture;

    @LocalServerPort
    int port;

    private BrowserContext window;

    /** A fresh window of somebody who is logged in as {@code <role>@demo.mdmc}. */
    protected Page as(String role) {
        return as(role, ColorScheme.LIGHT);
    }

    protected Page as(String role, ColorScheme scheme) {
        var cookies = LOGINS.computeIfAbsent(port + role, key -> logIn(role));
        return open(french().setColorScheme(scheme).setStorageState(cookies));
    }

    /** A fresh window of a stranger. */
    protected Page stranger(ColorScheme scheme) {
        return open(french().setColorScheme(scheme));
    }

    protected static NewContextOptions french() {
        return new NewContextOptions()
                .setLocale("fr-FR")
                .setTimezoneId("Europe/Paris")
                .setViewportSize(1440, 900);
    }

    protected Page open(NewContextOptions options) {
        window = Browsers.chromium().newContext(options.setBaseURL("http://127.0.0.1:" + port));
        window.setDefaultTimeout(PATIENCE_MILLIS);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        return window.newPage();
    }

    protected WebhookCaller webhook() {
        return new WebhookCaller(port);
    }

    private void keepPicture(ExtensionContext test) {
        if (test.getExecutionException().isPresent() && window != null) {
            var name = test.getRequiredTestClass().getSimpleName() + "-" + test.getDisplayName();
            var picture = Path.of("target/browser", name.replaceAll("[^\\w-]+", "_") + ".png");
            window.pages().get(0).screenshot(new ScreenshotOptions().setPath(picture));
        }
    }

    private String logIn(String role) {
        var page = open(french());
        page.navigate("/login");
        page.locator("input[name=username]").fill(role + "@demo.mdmc");
        page.locator("input[name=password]").fill("demo");
        page.keyboard().press("Enter");
        page.locator("main, vaadin-app-layout").first().waitFor();
        page.waitForURL(url -> !url.contains("/login"));
        var cookies = window.storageState();
        window.close();
        return cookies;
    }

    @AfterEach
    void closeWindow() {
        if (window != null) {
            window.close();
        }
    }
}

package com.mdmcmusicads.app;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The one Chromium of the browser tests: an installed one, else Playwright's own download, else the package manager's
 * where it may be asked, else a failure that says what to install.
 */
final class Browsers {

    private static final List<String> NAMES = List.of(
            "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge");

    private static final List<String> PLACES = List.of(
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "/snap/bin/chromium");

    /** Runs in containers and as root, and calls nobody. */
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-dev-shm-usage",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run",
            "--disable-quic");

    private static final int DOWNLOAD_MINUTES = 5;

    private static Browser browser;

    private Browsers() {}

    static synchronized Browser chromium() {
        if (browser == null) {
            browser = installed().map(Browsers::launch).orElseGet(Browsers::provide);
        }
        return browser;
    }

    private static Browser provide() {
        return downloaded()
                .or(() -> packaged().map(Browsers::launch))
                .orElseThrow(() -> new IllegalStateException("""
                No Chromium was found, and none could be fetched. Install one of %s (Debian, Ubuntu: apt-get install
                chromium), or name one in CHROME_PATH, and run the tests again.""".formatted(NAMES)));
    }

    static Optional<Path> installed() {
        var named = Stream.of("CHROME_PATH", "CHROME_BIN", "PUPPETEER_EXECUTABLE_PATH")
                .map(System::getenv)
                .filter(path -> path != null && !path.isBlank());
        var onPath = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> folder + File.separator + name));
        return Stream.of(named, onPath, PLACES.stream())
                .flatMap(paths -> paths)
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Browser launch(Path executable) {
        return playwright().chromium().launch(options().setExecutablePath(executable));
    }

    /** Fetched ahead; what is there but lacks a library of the system does not start. */
    private static Optional<Browser> downloaded() {
        try {
            run(
                    JavaProcess.java(),
                    "-cp",
                    JavaProcess.classPath(),
                    "com.microsoft.playwright.CLI",
                    "install",
                    "chromium");
            return Optional.of(playwright().chromium().launch(options()));
        } catch (PlaywrightException unusable) {
            return Optional.empty();
        }
    }

    private static Optional<Path> packaged() {
        if (!"root".equals(System.getProperty("user.name")) || !run("apt-get", "--version")) {
            return Optional.empty();
        }
        run("apt-get", "update");
        run("apt-get", "install", "-y", "--no-install-recommends", "chromium");
        return installed();
    }

    private static Playwright playwright() {
        return Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }

    private static LaunchOptions options() {
        return new LaunchOptions().setHeadless(true).setArgs(FLAGS);
    }

    private static boolean run(String... command) {
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (process.waitFor(DOWNLOAD_MINUTES, TimeUnit.MINUTES)) {
                return process.exitValue() == 0;
            }
            process.destroyForcibly();
            return false;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

package org.imrsearch.web;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A real Chromium, started once for all tests. Where none is installed the tests are skipped with a
 * message, or fail if {@code browser.required} is set.
 */
final class Chromium {
  static final int DESK = 1280;
  static final int PHONE = 360;
  static final int WIDE = 1600;

  private static final int HEIGHT = 900;
  private static final Path PICTURES = Path.of("target", "screenshots");

  private Chromium() {}

  private static final class Running {
    static final Browser ONE = start();
  }

  @SuppressWarnings("MustBeClosedChecker") // Ends with the process.
  private static Browser start() {
    Path program = Path.of(System.getProperty("browser", "/usr/bin/chromium"));
    if (!Files.isExecutable(program)) {
      String message =
          "no browser at %s: install Chromium, or name one by -Dbrowser=PATH".formatted(program);
      return Boolean.getBoolean("browser.required") ? fail(message) : abort(message);
    }
    return Playwright.create()
        .chromium()
        .launch(
            new BrowserType.LaunchOptions()
                .setExecutablePath(program)
                .setArgs(
                    List.of(
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync")));
  }

  /** Opens a browser window of its own, with nothing remembered. */
  static BrowserContext window(int width, ColorScheme scheme, boolean script) {
    return Running.ONE.newContext(
        new Browser.NewContextOptions()
            .setViewportSize(width, HEIGHT)
            .setColorScheme(scheme)
            .setJavaScriptEnabled(script));
  }

  /** Opens an ordinary window at an address of the served archive. */
  static Page open(String path) {
    return open(window(DESK, ColorScheme.LIGHT, true), path);
  }

  /** Opens an address of the served archive in a window. */
  static Page open(BrowserContext window, String path) {
    Page page = window.newPage();
    page.setDefaultTimeout(10_000);
    page.navigate(ServedArchive.shared().at(path).toString());
    return page;
  }

  /** Keeps a picture of the whole page for a person to look at. */
  static void picture(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")).setFullPage(true));
  }
}

package org.imrsearch.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page, on a desk, on a phone and on a wide screen, light and dark: no violation of WCAG 2.2
 * AA that axe can find, nothing that runs out of the window, nothing that the browser complains
 * about. A picture of each is left in {@code target/screenshots}.
 */
class PagesInBrowserTest {
  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  /** A page by a name for its picture. */
  record Shown(String name, String path) {}

  private static final List<Shown> PAGES =
      List.of(
          new Shown("home", "/"),
          new Shown("search", "/?q=lumbar+epidural+radiculopathy"),
          new Shown(
              "narrowed",
              "/?q=pain&filter=decision=overturned&filter=guideline=MTUS/Chronic+Pain"
                  + "&exclude=year=2016&sort=newest"),
          new Shown("nothing", "/?q=zyzzyva"),
          new Shown("mistake", "/?q=diagnosys:CRPS"),
          new Shown("browse", "/browse/guideline"),
          new Shown("browse-document", "/browse/guideline?under=MTUS/Chronic+Pain"),
          new Shown("determination", "/determination/CM16-0904054?q=ketamine"),
          new Shown("hostile", "/determination/CM16-0999666"),
          new Shown("precedents-form", "/precedents"),
          new Shown("precedents", "/precedents?like=CM16-0904054%234"),
          new Shown("statistics", "/statistics?by=procedure"),
          new Shown("pivot", "/statistics?by=procedure&by=year"),
          new Shown("help", "/help"),
          new Shown("missing", "/determination/CM99-0000001"));

  /** A window. */
  record Window(int width, ColorScheme scheme) {
    String name() {
      return width + (scheme == ColorScheme.DARK ? "-dark" : "");
    }
  }

  private static final List<Window> WINDOWS =
      List.of(
          new Window(Chromium.DESK, ColorScheme.LIGHT),
          new Window(Chromium.PHONE, ColorScheme.DARK),
          new Window(Chromium.PHONE, ColorScheme.LIGHT),
          new Window(Chromium.WIDE, ColorScheme.DARK));

  private static Stream<Shown> pages() {
    return PAGES.stream();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aPageIsWhole(Shown shown) {
    for (Window window : WINDOWS) {
      try (BrowserContext context = Chromium.window(window.width(), window.scheme(), true)) {
        List<String> complaints = new ArrayList<>();
        context.onConsoleMessage(
            said -> {
              if (said.type().equals("error") && !said.text().contains("status of 4")) {
                complaints.add(said.text());
              }
            });
        context.onWebError(error -> complaints.add(error.error()));
        Page page = Chromium.open(context, shown.path());
        Chromium.picture(page, shown.name() + "-" + window.name());
        assertThat(complaints).as("%s said by the browser at %s", shown, window).isEmpty();
        assertThat(overflow(page)).as("%s runs out of the window at %s", shown, window).isEmpty();
        assertThat(violations(page)).as("%s at %s", shown, window).isEmpty();
      }
    }
  }

  /** Returns what is wider than the window, but for what scrolls by itself. */
  private static String overflow(Page page) {
    return (String)
        page.evaluate(
            "() => document.documentElement.scrollWidth <= innerWidth ? '' :"
                + " [...document.querySelectorAll('body *')]"
                + ".filter(e => e.getBoundingClientRect().right > innerWidth + 1)"
                + ".map(e => e.tagName + '.' + e.className).slice(0, 5).join(' ')");
  }

  private static List<String> violations(Page page) {
    List<String> all = new ArrayList<>();
    for (Rule rule :
        new AxeBuilder(page).withTags(RULES).setLegacyMode(true).analyze().getViolations()) {
      for (CheckedNode node : rule.getNodes()) {
        all.add(rule.getId() + ": " + rule.getHelp() + ": " + node.getHtml());
      }
    }
    return all;
  }
}

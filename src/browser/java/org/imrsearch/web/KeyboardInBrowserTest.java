package org.imrsearch.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All that can be done with a mouse can be done with the keyboard, and one sees where one is. */
class KeyboardInBrowserTest {
  private static final int MOST_STEPS = 400;

  @Test
  void theFirstKeyLeadsPastTheHeader() {
    Page page = Chromium.open("/?q=ketamine");
    page.keyboard().press("Tab");
    assertThat(page.getByText("Skip to the content")).isFocused();
    page.keyboard().press("Enter");
    assertThat(page.locator("#main")).isFocused();
  }

  @Test
  void aSearchIsTypedSuggestedAndOpened() {
    Page page = Chromium.open("/");
    page.keyboard().press("/");
    page.keyboard().type("diagn");
    assertThat(page.getByRole(AriaRole.OPTION).first()).isVisible();
    page.keyboard().press("ArrowDown");
    page.keyboard().press("Enter");
    assertThat(page.locator("#q")).hasValue(Pattern.compile("^diagnosis:"));
    page.keyboard().type("CRPS");
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile("q=diagnosis(:|%3A)CRPS"));
    tabTo(page, "ol.hits h3 a");
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile("/determination/"));
  }

  @Test
  void whoNarrowsASearchStaysThere() {
    Page page = Chromium.open("/?q=pain");
    tabTo(page, "#facet-decision a.choose");
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile("filter=decision"));
    assertThat(page.locator("#facet-decision a:focus")).hasCount(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/?q=ketamine",
        "/browse/guideline",
        "/determination/CM16-0904054",
        "/precedents",
        "/statistics?by=procedure",
        "/help"
      })
  void everyStopShowsItself(String path) {
    Page page = Chromium.open(path);
    int stops = 0;
    for (int i = 0; i < MOST_STEPS; i++) {
      page.keyboard().press("Tab");
      String stop = (String) page.evaluate(FOCUSED);
      if (stop.isEmpty()) {
        break;
      }
      Assertions.assertThat(stop).as("focus on %s", path).startsWith("seen");
      stops++;
    }
    Assertions.assertThat(stops).isGreaterThan(5);
  }

  /**
   * What has the focus: nothing at the end of the page; "seen" if an outline or a ring is drawn.
   */
  private static final String FOCUSED =
      """
      () => {
        const at = document.activeElement;
        if (!at || at === document.body) return '';
        const style = getComputedStyle(at);
        const box = at.getBoundingClientRect();
        const drawn = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
          || style.boxShadow !== 'none';
        const there = box.width > 0 && box.height > 0;
        return (drawn && there ? 'seen ' : 'unseen ') + at.outerHTML.slice(0, 120);
      }
      """;

  private static void tabTo(Page page, String selector) {
    for (int i = 0; i < MOST_STEPS; i++) {
      page.keyboard().press("Tab");
      boolean there = (boolean) page.evaluate("s => document.activeElement.matches(s)", selector);
      if (there) {
        return;
      }
    }
    Assertions.fail("no way by the keyboard to " + selector);
  }
}

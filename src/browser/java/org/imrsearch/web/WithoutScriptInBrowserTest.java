package org.imrsearch.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The three jobs in a browser that runs no script, on a phone. */
class WithoutScriptInBrowserTest {
  private final BrowserContext phone = Chromium.window(Chromium.PHONE, ColorScheme.LIGHT, false);

  @AfterEach
  void close() {
    phone.close();
  }

  @Test
  void wordsAreSearchedAndNarrowed() {
    Page page = Chromium.open(phone, "/");
    page.getByLabel("Search rulings").first().fill("pain");
    page.getByLabel("Search rulings").first().press("Enter");
    assertThat(page.locator("ol.hits li.hit").first()).isVisible();
    page.locator("#sort").selectOption("newest");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Apply")).first().click();
    assertThat(page).hasURL(Pattern.compile("sort=newest"));
    page.locator("#narrow summary").click();
    page.locator("#facet-decision a.choose").first().click();
    assertThat(page).hasURL(Pattern.compile("filter=decision="));
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Next")).first().click();
    assertThat(page).hasURL(Pattern.compile("offset=10"));
  }

  @Test
  void guidelinesAreBrowsedToAPage() {
    Page page = Chromium.open(phone, "/browse/guideline?under=MTUS/Chronic+Pain");
    page.getByRole(
            AriaRole.LINK,
            new Page.GetByRoleOptions()
                .setName(Pattern.compile("^page \\d", Pattern.CASE_INSENSITIVE)))
        .first()
        .click();
    assertThat(page.locator("ol.hits li.hit").first()).isVisible();
  }

  @Test
  void precedentsAreFound() {
    Page page = Chromium.open(phone, "/precedents?like=CM16-0904054%234");
    assertThat(page.getByRole(AriaRole.HEADING).filter(having("Overturned")).first()).isVisible();
    assertThat(page.getByRole(AriaRole.HEADING).filter(having("Upheld")).first()).isVisible();
  }

  private static com.microsoft.playwright.Locator.FilterOptions having(String text) {
    return new com.microsoft.playwright.Locator.FilterOptions().setHasText(text);
  }
}

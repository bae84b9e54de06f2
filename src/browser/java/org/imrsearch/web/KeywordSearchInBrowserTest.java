package org.imrsearch.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The first job: keyword search over rulings, narrowed, read and taken along. */
class KeywordSearchInBrowserTest {

  @Test
  void wordsFindRulingsWhichFacetsNarrowAndAPageShows() {
    Page page = Chromium.open("/");
    page.getByRole(AriaRole.MAIN).getByLabel("Search rulings").fill("acupuncture");
    page.getByRole(AriaRole.BUTTON, named("Search")).first().click();
    assertThat(heading(page)).containsText("rulings");
    assertThat(page.locator("ol.hits mark").first())
        .hasText(Pattern.compile("acupuncture", Pattern.CASE_INSENSITIVE));

    page.locator("#facet-decision").getByRole(AriaRole.LINK, within("Overturned")).first().click();
    assertThat(page).hasURL(Pattern.compile("filter=decision=overturned"));
    assertThat(page.locator("ol.hits .badge.upheld")).hasCount(0);
    assertThat(page.locator("ol.hits .badge.overturned").first()).isVisible();

    page.locator("ul.chips a").first().click();
    assertThat(page).not().hasURL(Pattern.compile("filter="));

    page.locator("ol.hits h3 a").first().click();
    assertThat(page).hasURL(Pattern.compile("/determination/CM[^?]*\\?q=acupuncture#ruling-\\d"));
    assertThat(page.locator(".determination mark").first()).isVisible();
  }

  @Test
  void aMistakeIsShownWhereItIsAndTheQueryStays() {
    Page page = Chromium.open("/?q=diagnosys:CRPS");
    assertThat(page.getByLabel("Search rulings").first()).hasValue("diagnosys:CRPS");
    assertThat(page.locator("#mistake")).containsText("diagnosis");
  }

  @Test
  void aSlipIsOfferedMended() {
    Page page = Chromium.open("/?q=ketamnie");
    Locator meant = page.getByRole(AriaRole.MAIN).getByRole(AriaRole.LINK, within("ketamine"));
    meant.first().click();
    assertThat(page.locator("ol.hits mark").first()).isVisible();
  }

  @Test
  void anExportHoldsWhatIsFound() {
    Page page = Chromium.open("/?q=ketamine");
    String file =
        page.waitForDownload(() -> page.getByRole(AriaRole.LINK, named("Export CSV")).click())
            .suggestedFilename();
    org.assertj.core.api.Assertions.assertThat(file).endsWith(".csv");
  }

  private static Locator.GetByRoleOptions within(String name) {
    return new Locator.GetByRoleOptions().setName(name);
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  private static Locator heading(Page page) {
    return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
  }
}

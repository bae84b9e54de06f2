package org.imrsearch.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The second job: from the list of guidelines down to the rulings on one page. */
class BrowseGuidelinesInBrowserTest {

  @Test
  void aGuidelineLeadsToItsPagesAndAPageToItsRulings() {
    Page page = Chromium.open("/");
    page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Main"))
        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Guidelines"))
        .click();
    page.getByLabel("Search inside").fill("Chronic Pain");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Find")).click();
    Locator document =
        page.locator("tbody th").filter(new Locator.FilterOptions().setHasText("Chronic Pain"));
    document.first().locator("a.below").first().click();
    assertThat(page).hasURL(Pattern.compile("under=MTUS/Chronic"));

    Locator onePage =
        page.getByRole(
                AriaRole.LINK, named(Pattern.compile("^page \\d+", Pattern.CASE_INSENSITIVE)))
            .first();
    String number = onePage.innerText().replaceAll("\\D+", "");
    onePage.click();
    assertThat(page.locator("ol.hits li.hit").first()).isVisible();
    assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
        .containsText("ruling");
    assertThat(page.locator("main")).containsText(number);
  }

  private static Page.GetByRoleOptions named(Pattern name) {
    return new Page.GetByRoleOptions().setName(name);
  }
}

package org.imrsearch.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The third job: what compares to a request, who won, and why. */
class FindPrecedentsInBrowserTest {

  @Test
  void aRulingLeadsToThoseLikeIt() {
    Page page = Chromium.open("/?q=ketamine");
    page.locator("ol.hits li.hit")
        .first()
        .getByText(Pattern.compile("Find precedents like this"))
        .click();
    isAnswered(page);
  }

  @Test
  void aRequestInWordsIsCompared() {
    Page page = Chromium.open("/precedents");
    page.locator("#service").fill("MRI of the lumbar spine");
    page.getByLabel("Diagnoses").fill("lumbar radiculopathy");
    page.locator("#service").press("Enter");
    assertThat(page).hasURL(Pattern.compile("service=MRI"));
    isAnswered(page);
  }

  @Test
  void aLetterIsReadAndNotKept() {
    Page page = Chromium.open("/precedents");
    page.locator("input[type=file]").setInputFiles(Path.of("corpus/issues/CM14-0903001.pdf"));
    page.locator("form:has(input[type=file]) button.primary").click();
    isAnswered(page);
  }

  private static void isAnswered(Page page) {
    for (String side : new String[] {"Closest overturned", "Closest upheld"}) {
      assertThat(
              page.getByRole(
                      AriaRole.HEADING, new Page.GetByRoleOptions().setName(Pattern.compile(side)))
                  .first())
          .isVisible();
    }
    assertThat(page.getByText(Pattern.compile("95\\s?%")).first()).isVisible();
  }
}

package org.imrsearch.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.imrsearch.letter.LeadIn.Cue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeadInTest {
  private final LeadIn leadIn = LetterLexicon.load(Path.of("index-config")).leadIn();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "These facts come from the case file, including all medical records: A man fell|A man fell",
        "Drawn from the\\nmedical records sent in:\\nA man fell|A man fell",
        ": The records provided tell this: A man fell|A man fell",
        "Disclaimer: The following case summary was taken directly from the denial dated August 30, 2013.\\nA man fell: hard|A man fell: hard",
        "A man fell. The medical records show this: pain|A man fell. The medical records show this: pain",
        "The medical records list these diagnoses: neck strain|The medical records list these diagnoses: neck strain",
        "Medical records of 1/2/2014 report: neck pain|Medical records of 1/2/2014 report: neck pain",
        "Impression: neck strain|Impression: neck strain",
        "No colon in these medical records|No colon in these medical records",
      })
  void theSummaryBeginsAfterTheSentenceThatIntroducesIt(String text, String rest) {
    assertThat(after(Cue.SUMMARY, text)).isEqualTo(rest);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Based on decisions for the disputed items/services set forth below: Cane: Upheld|Cane: Upheld",
        "MAXIMUS, Inc. decided each disputed item as set\\nforth below:\\nCane: Upheld|Cane: Upheld",
        "A decision was made for the treatments and/or services: Cane: Upheld|Cane: Upheld",
        "Cane: Upheld|Cane: Upheld",
        "Day supply: 30: Overturned|Day supply: 30: Overturned",
        "Brace, sized as follows: large: Upheld|Brace, sized as follows: large: Upheld",
        "Treatments and/or services: Upheld|Treatments and/or services: Upheld",
      })
  void theRulingsBeginAfterTheSentenceThatIntroducesThem(String text, String rest) {
    assertThat(after(Cue.RULINGS, text)).isEqualTo(rest);
  }

  private String after(Cue section, String written) {
    String text = written.replace("\\n", "\n");
    return text.substring(leadIn.after(section, text, 0, text.length())).strip();
  }
}

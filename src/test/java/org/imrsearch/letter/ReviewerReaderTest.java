package org.imrsearch.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.imrsearch.determination.Reviewer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A row: what the letter says | the states of licensure | the specialties. */
class ReviewerReaderTest {
  private final ReviewerReader reader =
      new ReviewerReader(
          TestLetters.LEXICON.credentials(),
          TestLetters.LEXICON.states(),
          TestLetters.VOCABULARY.specialties());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          He is Board Certified in Neurology and is licensed to practice in California. | California | Neurology
          He is Board Certified in Family Practice and Sports Medicine and is licensed to practice in California. | California | Family Practice; Sports Medicine
          She is Board Certified in Physical Medicine and Rehabilitation and is licensed to practice in Texas and Ohio. | Texas; Ohio | Physical Medicine & Rehabilitation
          She is Board Certified in Physical Medicine and Rehabilitation, has a subspecialty in Sports Medicine and is licensed to practice in California, Oregon, and Florida. | California; Oregon; Florida | Physical Medicine & Rehabilitation; Sports Medicine
          He is board\\ncertified in Neurology and is licensed to\\npractice in New York. He has practiced for years. | New York | Neurology
          She is Board Certified in Physical Medicine & Rehabilitation, has a subspecialty in Pain Medicine and is licensed to practice in CA, NV and the District of Columbia. | California; Nevada; District of Columbia | Physical Medicine & Rehabilitation; Pain Management
          He is a physician licensed in New York and board certified in Neurology. | New York | Neurology
          He is Board Certified in Neurology and and and is licensed to practice in Ohio. | Ohio | Neurology
          The reviewer has no interest in the outcome. | - | -
          """)
  void credentialsInProse(String prose, String states, String specialties) {
    LetterText text = LetterText.of(prose.replace("\\n", "\n"));
    LetterSections sections =
        new LetterSections(
            0, 0, Optional.empty(), Optional.empty(), new Span(0, text.length()), Optional.empty());
    Reviewer read = reader.read(text, sections);
    assertThat(String.join("; ", read.licensure())).isEqualTo(states.replace("-", ""));
    assertThat(String.join("; ", read.specialties())).isEqualTo(specialties.replace("-", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          California | California | Neurology | Neurology
          California,Missouri | California; Missouri | Preventive Medicine, Occupational Medicine | Preventive Medicine; Occupational Medicine
          CA, TX | California; Texas | Neurology and Sports Medicine | Neurology; Sports Medicine
          California and NewYork | California; New York | Neurology/Sports Medicine | Neurology; Sports Medicine
          New York, New Jersey | New York; New Jersey | Invented Field | Invented Field
          """)
  void credentialsAfterTheirLabels(
      String licensure, String states, String certified, String specialties) {
    LetterText text = LetterText.of(licensure + "\n" + certified);
    LetterSections sections =
        new LetterSections(
            0,
            0,
            Optional.of(new Span(0, licensure.length())),
            Optional.of(new Span(licensure.length() + 1, text.length())),
            new Span(0, 0),
            Optional.empty());
    Reviewer read = reader.read(text, sections);
    assertThat(String.join("; ", read.licensure())).isEqualTo(states);
    assertThat(String.join("; ", read.specialties())).isEqualTo(specialties);
  }
}

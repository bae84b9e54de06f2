package org.imrsearch.letter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A row: prose | its citations as source/document/edition/chapter/topic/pages. */
class RationaleCitationsTest {
  private final RationaleCitations citations =
      new RationaleCitations(TestLetters.VOCABULARY.guidelines(), TestLetters.LEXICON.citations());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          While page 57 of the MTUS Chronic Pain Medical Treatment Guidelines does allow it, more is asked. | MTUS/Chronic Pain Medical Treatment Guidelines/-/-/-/57
          The MTUS, on pages 68-69 of the Chronic Pain Treatment Guidelines, advises it. | MTUS/Chronic Pain Treatment Guidelines/-/-/-/68-69
          As noted in the MTUS Guideline in ACOEM Chapter 9, Table 9-6, page 214, films are not routine. | MTUS/-/-/9/-/214
          The MTUS, in ACOEM Chapter 9, Shoulder Complaints, pages 209-211, asks for red flags. | MTUS/Shoulder Complaints/-/9/-/209-211
          While the Third Edition ACOEM Guidelines Shoulder Disorders Chapter acknowledges on page 64 that it may help, the MTUS does not. | ACOEM/Shoulder Disorders/-/-/-/64
          The MTUS Chronic Pain Medical Treatment Guidelines, page 46, ask for it. | MTUS/Chronic Pain Medical Treatment Guidelines/-/-/-/46
          Per the MTUS Chronic Pain Guidelines (pages 98-99), it fades. | MTUS/Chronic Pain Guidelines/-/-/-/98-99
          Page 3 of the progress report says so. | -
          The MTUS is silent on page 57, 12 sessions were asked for. | MTUS/-/-/-/-/57
          Per page 12 of the ODG, it helps. | ODG/-/-/-/-/12
          Page 57 of the MTUS says so. Again page 57 of the MTUS says so. | MTUS/-/-/-/-/57
          """)
  void pagesThatProseNames(String rationale, String expected) {
    assertThat(CitationReaderTest.shown(citations.read(rationale))).isEqualTo(expected);
  }
}

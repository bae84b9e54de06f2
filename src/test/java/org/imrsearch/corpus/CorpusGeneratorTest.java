package org.imrsearch.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.imrsearch.determination.Citation;
import org.imrsearch.determination.Decision;
import org.imrsearch.determination.Determination;
import org.imrsearch.determination.Ruling;
import org.imrsearch.determination.Sex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorpusGeneratorTest {
  private static final List<FictionalLetter> LETTERS =
      CorpusGenerator.generate(11, 1500, Mix.usual()).toList();

  @Test
  void givesTheSameLettersForTheSameSeed() {
    List<FictionalLetter> again = CorpusGenerator.generate(11, 40, Mix.usual()).toList();
    assertThat(again).isEqualTo(LETTERS.subList(0, 40));
    assertThat(CorpusGenerator.generate(12, 40, Mix.usual()).toList()).isNotEqualTo(again);
  }

  @Test
  void keepsTheTruthWhenNoiseIsOff() {
    List<Determination> clean =
        CorpusGenerator.generate(11, 200, Mix.usual().withoutNoise())
            .map(FictionalLetter::truth)
            .toList();
    for (int i = 0; i < clean.size(); i++) {
      Determination noisy = LETTERS.get(i).truth();
      assertThat(clean.get(i).summary()).isEqualTo(noisy.summary());
      assertThat(clean.get(i).rulings()).hasSameSizeAs(noisy.rulings());
    }
  }

  @Test
  void overturnsAboutOneRulingInTen() {
    List<Ruling> rulings = LETTERS.stream().flatMap(l -> l.truth().rulings().stream()).toList();
    long overturned =
        rulings.stream().filter(r -> r.decision().equals(Optional.of(Decision.OVERTURNED))).count();
    assertThat(100.0 * overturned / rulings.size()).isBetween(8.0, 13.0);
  }

  @Test
  void writesEveryDiagnosisAndDrugOfTheTruthIntoTheSummary() {
    for (FictionalLetter letter : LETTERS) {
      String summary = letter.truth().summary();
      assertThat(letter.truth().diagnoses())
          .as(letter.text())
          .allMatch(
              d -> summary.toLowerCase(Locale.ROOT).contains(d.text().toLowerCase(Locale.ROOT)));
      assertThat(letter.truth().medications())
          .allMatch(
              m -> summary.toLowerCase(Locale.ROOT).contains(m.text().toLowerCase(Locale.ROOT)));
    }
  }

  @Test
  void writesEveryServiceAndCitationOfTheTruthIntoTheText() {
    CorpusGenerator.generate(13, 600, Mix.usual().withoutNoise())
        .forEach(
            letter -> {
              String text = letter.text().replaceAll("\\s+", " ");
              for (Ruling ruling : letter.truth().rulings()) {
                assertThat(text).contains(ruling.service());
                ruling.eligiblePortion().ifPresent(portion -> assertThat(text).contains(portion));
                ruling.citations().forEach(citation -> assertCited(text, citation));
              }
            });
  }

  private static void assertCited(String text, Citation citation) {
    citation.document().ifPresent(document -> assertThat(text).contains(document));
    citation.topic().ifPresent(topic -> assertThat(text).contains(topic));
    citation.edition().ifPresent(edition -> assertThat(text).contains(edition));
    citation.pages().forEach(pages -> assertThat(text).contains(pages.toString()));
  }

  @Test
  void keepsToOneSex() {
    for (FictionalLetter letter : LETTERS) {
      String prose = prose(letter.truth());
      boolean female = letter.truth().worker().sex().filter(Sex.FEMALE::equals).isPresent();
      boolean male = letter.truth().worker().sex().filter(Sex.MALE::equals).isPresent();
      if (!female) {
        assertThat(prose).doesNotContainPattern("(?i)\\b(she|her|hers|female|woman)\\b");
      }
      if (!male) {
        assertThat(prose).doesNotContainPattern("(?i)\\b(he|him|his|male|man)\\b");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{}\\[\\]]",
        "\\.\\.",
        ",,|, ,| ,| \\.|;\\.",
        "(?i)\\b([a-z]+) \\1\\b",
        "\\ba (?!one|un|us|ut|eu)[aeiou]",
        "\\ban (?!hour|MRI|EMG|x-ray|H-wave|LSO|NCV)[b-df-hj-np-tv-zB-DF-HJ-NP-TV-Z]",
        "\\ba (8|11|18)\\b",
        "(?<!Dr)[.!?] [a-z]",
        "\\bthe the\\b",
        "\\bnull\\b"
      })
  void readsLikeEnglish(String fault) {
    Pattern pattern = Pattern.compile(fault);
    for (FictionalLetter letter : LETTERS) {
      String prose = prose(letter.truth());
      Matcher found = pattern.matcher(prose);
      assertThat(found.find())
          .as(() -> fault + " in " + letter.truth().id() + ": " + around(prose, found.start()))
          .isFalse();
    }
  }

  private static String around(String prose, int at) {
    return prose.substring(Math.max(0, at - 60), Math.min(prose.length(), at + 60));
  }

  private static String prose(Determination truth) {
    StringBuilder prose = new StringBuilder(truth.summary());
    truth.rulings().forEach(ruling -> prose.append('\n').append(ruling.rationale()));
    return prose.toString();
  }
}

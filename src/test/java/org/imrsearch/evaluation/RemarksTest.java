package org.imrsearch.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.imrsearch.corpus.CorpusGenerator;
import org.imrsearch.corpus.FictionalLetter;
import org.imrsearch.corpus.Mix;
import org.imrsearch.corpus.TruthJson;
import org.imrsearch.source.RawLetter;
import org.junit.jupiter.api.Test;

/** Letters of published length, with prose between the sentences that their truth rests on. */
class RemarksTest {
  private static final int LETTERS = 500;
  private static final Mix MIX = Mix.usual().withoutNoise();
  private static final List<FictionalLetter> PLAIN = letters(MIX);
  private static final List<FictionalLetter> LONGER = letters(MIX.withRemarks());

  private static List<FictionalLetter> letters(Mix mix) {
    return CorpusGenerator.generate(5, LETTERS, mix).toList();
  }

  /** One letter in some hundreds may lose a diagnosis to a remark before it. */
  @Test
  void changeNextToNothingOfWhatIsRead() {
    Map<String, Double> plain = scores(PLAIN);
    scores(LONGER)
        .forEach(
            (field, f1) ->
                assertThat(f1).as(field).isCloseTo(plain.getOrDefault(field, 0.0), within(0.002)));
  }

  @Test
  void areTheSameForTheSameSeedAndPlace() {
    assertThat(CorpusGenerator.generate(5, 20, 3, MIX.withRemarks()).toList())
        .isEqualTo(LONGER.subList(20, 23));
  }

  @Test
  void giveLettersThePublishedLength() {
    assertThat(LONGER.stream().mapToInt(letter -> letter.text().length()).average().orElseThrow())
        .isBetween(5_500.0, 6_000.0);
  }

  /** 100 published letters have 3,800 different words; each doubling adds four tenths. */
  @Test
  void growTheVocabularyAsPublishedLettersDo() {
    assertThat(distinctWords(100)).isBetween(3_400, 4_400);
    assertThat(distinctWords(400) / (double) distinctWords(100)).isBetween(1.6, 2.2);
  }

  private static int distinctWords(int letters) {
    Set<String> words = new HashSet<>();
    LONGER
        .subList(0, letters)
        .forEach(l -> words.addAll(List.of(l.text().toLowerCase(Locale.ROOT).split("\\W+", -1))));
    return words.size();
  }

  private static Map<String, Double> scores(List<FictionalLetter> letters) {
    return Extraction.of(
            letters.stream().flatMap(l -> Extraction.parse(raw(l)).stream()).toList(),
            letters.stream().map(l -> TruthJson.line(l.truth())).toList())
        .report()
        .fields()
        .stream()
        .collect(Collectors.toMap(FieldScore::field, FieldScore::f1));
  }

  private static RawLetter raw(FictionalLetter letter) {
    String file = letter.truth().sourceFile();
    return new RawLetter(letter.truth().id(), file, "/" + file, letter.text());
  }
}

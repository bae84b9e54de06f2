package org.imrsearch.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.imrsearch.lucene.ChainTokens;
import org.imrsearch.schema.AnalyzerSpec;
import org.imrsearch.schema.FilterKind;
import org.imrsearch.schema.TokenizerKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

/**
 * Levels written out in a text are cut into the same words as those that the embedded engine writes
 * out among the words. A cluster's pattern_replace is the JDK's regular expression.
 */
class SpineLevelsTest {
  private static final AnalyzerSpec PLAIN = chain(FilterKind.LOWERCASE, FilterKind.SPINE_LEVELS);
  private static final AnalyzerSpec WITH_UNITS =
      chain(FilterKind.LOWERCASE, FilterKind.UNITS_APART, FilterKind.SPINE_LEVELS);
  private static final AnalyzerSpec FOLDED =
      chain(
          FilterKind.LOWERCASE,
          FilterKind.ASCII_FOLD,
          FilterKind.UNITS_APART,
          FilterKind.SPINE_LEVELS);
  private static final AnalyzerSpec SMALL_ONLY =
      chain(FilterKind.SPINE_LEVELS, FilterKind.LOWERCASE);

  static List<AnalyzerSpec> chains() {
    return List.of(PLAIN, WITH_UNITS, FOLDED, SMALL_ONLY);
  }

  @ParameterizedTest
  @CsvSource({
    "L4-5, L4-l5",
    "c3/4/5, c3/c4/c5",
    "at T11-12., at T11-t12.",
    "L4-4, L4-4",
    "L5-7, L5-7",
    "XL4-5, XL4-5",
    "L4-5.5, L4-5.5",
    "L4-50, L4-50",
  })
  void levelsAreWrittenOut(String text, String written) {
    assertThat(new SpineText(PLAIN).written(text)).isEqualTo(written);
  }

  @ParameterizedTest
  @MethodSource("chains")
  void levelsBesideEveryCharacterThatLettersAreWrittenIn(AnalyzerSpec chain) {
    SpineText spine = new SpineText(chain);
    List<String> others = new ArrayList<>();
    for (int c = 1; c <= 0xFFFF; c++) {
      if (isExact(c)) {
        String beside = Character.toString(c);
        for (String text : List.of("L4%s5", "a%sL4-5", "1%sC4-5", "L4-5%sa", "s1-2%s3")) {
          if (!spine.same(text.formatted(beside)) || !spine.same(text.formatted(beside + beside))) {
            others.add("U+%04X in %s".formatted(c, text));
          }
        }
      }
    }
    assertThat(others).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("chains")
  void levelsInRandomTexts(AnalyzerSpec chain) {
    SplittableRandom random = new SplittableRandom(20_260_801);
    List<String> pieces =
        List.of(
            "L", "c", "T", "s", "4", "5", "1", "12", "0", "03", "-", "/", " ", ",", ".", "'s", "mg",
            "_");
    SpineText spine = new SpineText(chain);
    for (int text = 0; text < 10_000; text++) {
      StringBuilder built = new StringBuilder();
      for (int piece = random.nextInt(2, 12); piece > 0; piece--) {
        built.append(pieces.get(random.nextInt(pieces.size())));
      }
      assertThat(built.toString()).matches(spine::same, "the same words");
    }
  }

  /** Other scripts join and part words by rules of their own; see docs/opensearch.md. */
  private static boolean isExact(int c) {
    return Character.isDefined(c) && (c < 0x02B0 || (c >= 0x2000 && c < 0x2100));
  }

  /** A chain whose levels are written out in the text, as a cluster does it. */
  private static final class SpineText {
    private final AnalyzerSpec chain;
    private final AnalyzerSpec afterwards;
    private final Map<Pattern, String> filters = new LinkedHashMap<>();

    SpineText(AnalyzerSpec chain) {
      this.chain = chain;
      List<FilterKind> others = new ArrayList<>(chain.filters());
      others.remove(FilterKind.SPINE_LEVELS);
      this.afterwards = new AnalyzerSpec("afterwards", chain.tokenizer(), others);
      for (ObjectNode filter : SpineLevels.of(chain).orElseThrow().filters().values()) {
        filters.put(
            Pattern.compile(filter.path("pattern").asString()),
            filter.path("replacement").asString());
      }
    }

    String written(String text) {
      String written = text;
      for (Map.Entry<Pattern, String> filter : filters.entrySet()) {
        written = filter.getKey().matcher(written).replaceAll(filter.getValue());
      }
      return written;
    }

    boolean same(String text) {
      return ChainTokens.of(afterwards, List.of(written(text)))
          .equals(ChainTokens.of(chain, List.of(text)));
    }
  }

  private static AnalyzerSpec chain(FilterKind... filters) {
    return new AnalyzerSpec("any", TokenizerKind.STANDARD, List.of(filters));
  }
}

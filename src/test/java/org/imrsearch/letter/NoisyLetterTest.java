package org.imrsearch.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.imrsearch.corpus.CorpusGenerator;
import org.imrsearch.corpus.Mix;
import org.imrsearch.determination.Determination;
import org.imrsearch.determination.Ruling;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What copying and typesetting do to a letter changes nothing in what is read out of it. */
class NoisyLetterTest {
  private static final int LETTERS = 60;
  private static final Pattern LABEL =
      Pattern.compile(
          "(Administrator guideline|MAXIMUS guideline|Decision rationale|Rationale for the"
              + " Decision|CASE SUMMARY|Date of Injury|UR Denial Date)");

  private static final List<String> TEXTS =
      CorpusGenerator.generate(20_131_231, LETTERS, Mix.usual().withoutNoise())
          .map(letter -> letter.text())
          .toList();

  /** A way to spoil a text. */
  enum Spoiling {
    DOUBLE_SPACED,
    WINDOWS_LINES,
    BYTE_ORDER_MARK,
    HARD_BLANKS,
    LIGATURES,
    SOFT_HYPHENS,
    FORM_FEEDS_AFTER_LINES,
    FORM_FEEDS_IN_WORDS,
    FORM_FEEDS_IN_LABELS,
    WRAPPED_LABELS,
    PAGE_NUMBERS,
    RUNNING_HEADS,
    INDENTED,
    TRAILING_BLANKS,
    NO_WIDTH,
    CURLY_QUOTES,
    WIDE_LABELS;

    String to(String text, Random random) {
      return switch (this) {
        case DOUBLE_SPACED -> text.replace("\n", "\n\n");
        case WINDOWS_LINES -> text.replace("\n", "\r\n");
        case BYTE_ORDER_MARK -> "\ufeff" + text;
        case HARD_BLANKS -> inserted(text, Pattern.compile(" "), "\u00a0", 0.3, random);
        case LIGATURES -> text.replace("fi", "\ufb01").replace("fl", "\ufb02");
        case SOFT_HYPHENS -> between(text, "\u00ad", 0.03, random);
        case FORM_FEEDS_AFTER_LINES -> inserted(text, Pattern.compile("\n"), "\n\f", 0.1, random);
        case FORM_FEEDS_IN_WORDS -> between(text, "\f", 0.01, random);
        case FORM_FEEDS_IN_LABELS -> LABEL.matcher(text).replaceAll(m -> cut(m.group(), "\f"));
        case WRAPPED_LABELS ->
            LABEL.matcher(text).replaceAll(m -> m.group().replaceFirst(" ", "\n"));
        case PAGE_NUMBERS -> paged(text, page -> "\nPage " + page + " of 9\n\f");
        case RUNNING_HEADS ->
            paged(text, page -> "\nAcme Review of Case CM13-0900001   " + page + "\n\f");
        case INDENTED -> text.replace("\n", "\n      ");
        case TRAILING_BLANKS -> text.replace("\n", "   \n");
        case NO_WIDTH -> between(text, "\u200b", 0.03, random);
        case CURLY_QUOTES -> text.replace("Reviewer's", "Reviewer\u2019s");
        case WIDE_LABELS -> LABEL.matcher(text).replaceAll(m -> m.group().replace(" ", "   "));
      };
    }

    private static String inserted(
        String text, Pattern what, String by, double share, Random random) {
      return what.matcher(text).replaceAll(m -> random.nextDouble() < share ? by : m.group());
    }

    /** Puts something between two small letters. */
    private static String between(String text, String what, double share, Random random) {
      StringBuilder spoilt = new StringBuilder();
      for (int i = 0; i < text.length(); i++) {
        spoilt.append(text.charAt(i));
        boolean inside =
            i + 1 < text.length()
                && Character.isLowerCase(text.charAt(i))
                && Character.isLowerCase(text.charAt(i + 1));
        spoilt.append(inside && random.nextDouble() < share ? what : "");
      }
      return spoilt.toString();
    }

    private static String cut(String label, String by) {
      return label.substring(0, 3) + by + label.substring(3);
    }

    private interface PageEnd {
      String after(int page);
    }

    /** Ends a page after every thirtieth line. */
    private static String paged(String text, PageEnd end) {
      String[] lines = text.split("\n", -1);
      StringBuilder paged = new StringBuilder();
      for (int i = 0; i < lines.length; i++) {
        paged.append(lines[i]);
        paged.append(i % 30 == 29 ? end.after(i / 30 + 1) : "\n");
      }
      return paged.append(end.after(lines.length / 30 + 1)).toString();
    }
  }

  @ParameterizedTest
  @EnumSource(Spoiling.class)
  void noiseChangesNothing(Spoiling spoiling) {
    Random random = new Random(spoiling.name().hashCode());
    List<String> changed = new ArrayList<>();
    for (String text : TEXTS) {
      String clean = facts(text);
      String spoilt = facts(spoiling.to(text, random));
      if (!clean.equals(spoilt)) {
        changed.add(firstDifference(clean, spoilt));
      }
    }
    assertThat(changed).isEmpty();
  }

  /** All that is read out of a letter but its prose, a value a line. */
  private static String facts(String text) {
    Determination read = TestLetters.determination(text);
    Determination bare =
        new Determination(
            "",
            "",
            read.layout(),
            read.header(),
            read.reviewer(),
            read.worker(),
            read.diagnoses(),
            read.medications(),
            "",
            read.rulings().stream().map(NoisyLetterTest::withoutRationale).toList(),
            List.of());
    StringWriter json = new StringWriter();
    DeterminationJson.writePretty(json, bare);
    return json.toString();
  }

  private static Ruling withoutRationale(Ruling ruling) {
    return new Ruling(
        ruling.number(),
        ruling.service(),
        ruling.eligiblePortion(),
        ruling.category(),
        ruling.procedure(),
        ruling.requested(),
        ruling.decision(),
        ruling.citations(),
        ruling.noEvidence(),
        "");
  }

  private static String firstDifference(String clean, String spoilt) {
    String[] one = clean.split("\n", -1);
    String[] other = spoilt.split("\n", -1);
    for (int i = 0; i < Math.min(one.length, other.length); i++) {
      if (!one[i].equals(other[i])) {
        return one[i] + "\n     " + other[i];
      }
    }
    return "more or fewer fields";
  }
}

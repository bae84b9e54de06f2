package org.imrsearch.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.imrsearch.determination.Determination;
import org.imrsearch.determination.IssueCode;
import org.imrsearch.determination.Layout;
import org.imrsearch.source.RawLetter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Parsing is total: a damaged letter yields rulings, issues or a rejection, never an exception. */
class LetterMutationTest {
  private static final List<RawLetter> LETTERS = TestLetters.in(Path.of("corpus"));

  /** One letter in so many is damaged in each way. */
  private static final int STEP = 2;

  /** A way in which a letter's text is damaged. */
  enum Damage {
    CUT_HEAD,
    CUT_TAIL,
    DROP_LINES,
    REPEAT_LINES,
    SHUFFLE_LINES,
    SWAP_STRETCHES,
    GLUE_WORDS,
    SPLIT_WORDS,
    DROP_LABELS,
    DROP_COLONS,
    INSERT_JUNK,
    FORM_FEEDS,
    ONE_LINE,
    UPPER_CASE,
    DROP_CHARACTERS;

    String to(String text, Random random) {
      List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
      return switch (this) {
        case CUT_HEAD -> text.substring(random.nextInt(text.length()));
        case CUT_TAIL -> text.substring(0, random.nextInt(text.length()));
        case DROP_LINES -> kept(lines, random, 0.8);
        case REPEAT_LINES -> repeated(lines, random);
        case SHUFFLE_LINES -> {
          int from = random.nextInt(lines.size());
          Collections.shuffle(lines.subList(from, Math.min(lines.size(), from + 30)), random);
          yield String.join("\n", lines);
        }
        case SWAP_STRETCHES -> {
          int middle = random.nextInt(text.length());
          yield text.substring(middle) + text.substring(0, middle);
        }
        case GLUE_WORDS -> changed(text, ' ', "", random, 0.1);
        case SPLIT_WORDS -> changed(text, 'e', "e\n", random, 0.05);
        case DROP_LABELS -> text.replaceAll("(?i)(guideline|rationale|summary|upheld|dispute)", "");
        case DROP_COLONS -> changed(text, ':', "", random, 0.4);
        case INSERT_JUNK -> changed(text, '\n', junk(random), random, 0.1);
        case FORM_FEEDS -> changed(text, '\n', "\n\f", random, 0.3);
        case ONE_LINE -> text.replace('\n', ' ');
        case UPPER_CASE -> text.toUpperCase(Locale.ROOT);
        case DROP_CHARACTERS ->
            kept(Arrays.asList(text.split("")), random, 0.97).replace("\n\n", "\n");
      };
    }

    private static String kept(List<String> pieces, Random random, double share) {
      String joint = pieces.size() > 1000 ? "" : "\n";
      return String.join(joint, pieces.stream().filter(p -> random.nextDouble() < share).toList());
    }

    private static String repeated(List<String> lines, Random random) {
      return String.join(
          "\n",
          lines.stream()
              .flatMap(line -> Collections.nCopies(1 + random.nextInt(3), line).stream())
              .toList());
    }

    private static String changed(String text, char from, String to, Random random, double share) {
      StringBuilder changed = new StringBuilder(text.length());
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        boolean change = c == from && random.nextDouble() < share;
        changed.append(change ? to : String.valueOf(c));
      }
      return changed.toString();
    }

    private static String junk(Random random) {
      String junk =
          "\n(((:::;;; 1. 2) a) 13/45/2016 page 9999999999 Upheld: Section(s): MTUS \u0000\uD800 ";
      return junk.substring(0, random.nextInt(junk.length())) + "\n";
    }
  }

  @ParameterizedTest
  @EnumSource(Damage.class)
  void aDamagedLetterIsParsedOrRejected(Damage damage) {
    Random random = new Random(damage.name().hashCode());
    for (int i = random.nextInt(STEP); i < LETTERS.size(); i += STEP) {
      RawLetter letter = LETTERS.get(i);
      String text = damage.to(letter.text(), random);
      String name = damage + " " + letter.fileName();
      if (parsed(name, text) instanceof LetterResult.Parsed parsed) {
        losesNoRuling(name, text, parsed.determination());
      }
    }
  }

  /** In the issues layouts every label of a reviewer's block is a ruling's, or an issue. */
  private static void losesNoRuling(String name, String text, Determination determination) {
    assertThat(determination.rulings()).as(name).isNotEmpty();
    boolean issues =
        determination.layout() == Layout.ISSUES || determination.layout() == Layout.ISSUES_SECTIONS;
    if (issues) {
      MarkedText letter =
          MarkedText.of(
              LetterText.of(text),
              TestLetters.LEXICON.parts(),
              TestLetters.LEXICON.labelFamilies());
      int labels = letter.all(EnumSet.of(Part.REVIEWER), 0).size();
      long lost =
          determination.issues().stream()
              .filter(issue -> issue.code() == IssueCode.DECISION_MISSING)
              .count();
      assertThat(labels).as(name).isLessThanOrEqualTo(determination.rulings().size() + (int) lost);
    }
  }

  private static LetterResult parsed(String name, String text) {
    try {
      LetterResult result = TestLetters.parse(text);
      if (result instanceof LetterResult.Parsed parsed) {
        assertThat(DeterminationJson.encode(parsed.determination())).isNotEmpty();
      }
      return result;
    } catch (RuntimeException e) {
      throw new AssertionError(name + "\n" + text, e);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n",
        "\f\f",
        ":",
        "Upheld",
        ": Upheld",
        "x: Upheld",
        "MAXIMUS guideline:",
        "MAXIMUS guideline: Decision rationale:",
        "Decision rationale: Decision rationale: Decision rationale:",
        "a: Upheld\nMAXIMUS guideline: Decision based on",
        "a: Upheld\nMAXIMUS guideline: Decision based on MTUS",
        "a: Upheld\nMAXIMUS guideline: Decision based on MTUS (",
        "a: Upheld\nMAXIMUS guideline: Decision based on Non-MTUS Citation ODG (",
        "a: Upheld\nMAXIMUS guideline: Decision based on Non-MTUS ACOEM )))",
        "a: Upheld\nMAXIMUS guideline: Decision based on MTUS Section(s): Page(s):",
        "a: Upheld\nMAXIMUS guideline: Decision based on MTUS ,,,;;; and and and",
        "a: Upheld\nMAXIMUS guideline: page 0-0, 99999, 5-",
        "IMR ISSUES, DECISIONS AND RATIONALES",
        "IMR ISSUES, DECISIONS AND RATIONALES\n: Upheld\nMAXIMUS guideline: x",
        "CLINICAL CASE SUMMARY\n:\nIMR ISSUES, DECISIONS AND RATIONALES\na: Upheld",
        "Date of Injury: 13/45/2016 Decision Date: 00-00-00\na: Upheld\nMAXIMUS guideline: x",
        "Priority:\na: Upheld\nMAXIMUS guideline: x",
        "1. is not medically necessary. The Claims Administrator",
        "1.\n1.\n1. x is medically necessary. The Physician Reviewer's decision rationale:",
        "The Physician Reviewer's decision rationale: is not medically necessary.",
        "MAXIMUS Federal Services, Inc. has determined",
        "MAXIMUS Federal Services, Inc. has determined is not medically necessary",
        "1) Regarding the request for: Section of the Medical Treatment Utilization Schedule Relied Upon",
        "ISSUE AT DISPUTE:",
        "ISSUE AT DISPUTE: ISSUE AT DISPUTE: 1. 2. 3.",
        "RATIONALE FOR WHY THE REQUESTED TREATMENT/SERVICE IS NOT MEDICALLY NECESSARY:",
        "CASE SUMMARY: diagnoses include\nISSUE AT DISPUTE: x RATIONALE FOR WHY THE REQUESTED"
            + " TREATMENT/SERVICE IS NOT MEDICALLY NECESSARY: page 57 of the",
      })
  void aNastyTextIsParsedOrRejected(String text) {
    assertThat(parsed("nasty", text)).isNotNull();
  }
}

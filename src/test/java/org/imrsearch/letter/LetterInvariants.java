package org.imrsearch.letter;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.imrsearch.determination.Citation;
import org.imrsearch.determination.Determination;
import org.imrsearch.determination.Diagnosis;
import org.imrsearch.determination.Issue;
import org.imrsearch.determination.Medication;
import org.imrsearch.determination.Ruling;

/** What holds of every text that a parser reads, however odd. */
final class LetterInvariants {
  private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final String text;
  private final String letters;

  private LetterInvariants(String text) {
    this.text = text;
    this.letters = letters(text);
  }

  /** Parses a text and checks what comes of it. */
  static void hold(String text) {
    switch (TestLetters.parse(text)) {
      case LetterResult.Rejected rejected -> {
        demand(!rejected.rejection().detail().isBlank(), "a rejection without a reason");
      }
      case LetterResult.Parsed parsed -> new LetterInvariants(text).check(parsed.determination());
    }
  }

  private void check(Determination letter) {
    byte[] json = DeterminationJson.encode(letter);
    Determination read = DeterminationJsonReader.decode(json);
    demand(read.equals(letter), "JSON reads back as something else");
    int number = 1;
    for (Ruling ruling : letter.rulings()) {
      demand(
          DeterminationJsonReader.excerpt(json, number - 1)
              .equals(RulingExcerpt.of(letter, ruling)),
          "an excerpt says something else");
      demand(ruling.number() == number++, "rulings are numbered from 1");
      isInTheText(ruling.service());
      ruling.eligiblePortion().ifPresent(this::isInTheText);
      isInTheText(ruling.rationale());
      checkCitations(ruling.citations());
    }
    isInTheText(letter.summary());
    letter.diagnoses().stream().map(Diagnosis::text).forEach(this::isInTheText);
    letter.medications().stream().map(Medication::text).forEach(this::isInTheText);
    long lines = 1 + text.chars().filter(c -> c == '\n').count();
    for (Issue issue : letter.issues()) {
      demand(issue.line() >= 1 && issue.line() <= lines, "an issue on a line that is not there");
    }
  }

  private void checkCitations(List<Citation> citations) {
    for (Citation citation : citations) {
      demand(
          citation.guideline().getFirst().equals(citation.source().code()),
          "a guideline's path begins with its source");
      for (Optional<String> part :
          List.of(citation.document(), citation.edition(), citation.topic())) {
        part.ifPresent(this::isInTheText);
      }
    }
  }

  /**
   * Stamps and page feet are dropped from what is taken and lists are taken apart, so words may
   * stand together that the letter has apart; but each word is the letter's.
   */
  private void isInTheText(String surface) {
    WORDS
        .splitAsStream(surface)
        .forEach(
            word ->
                demand(
                    letters.contains(letters(word)),
                    "a word that the letter does not have: " + word));
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        letters.append(Character.toLowerCase(c));
      }
    }
    return letters.toString();
  }

  private static void demand(boolean holds, String message) {
    if (!holds) {
      throw new AssertionError(message);
    }
  }
}

package org.imrsearch.letter;

import java.util.List;
import java.util.Optional;
import org.imrsearch.determination.Sex;
import org.imrsearch.determination.Worker;
import org.imrsearch.vocabulary.ConfigYaml;
import org.imrsearch.vocabulary.Match;
import org.imrsearch.vocabulary.PhraseTagger;

/**
 * Reads the worker's age and sex from the summary: "a 52-year-old female". The sex is taken only
 * from a noun in the sentence that gives the age, or in the first one; never from a pronoun or from
 * a diagnosis.
 */
final class WorkerReader {
  private static final int YOUNGEST = 10;
  private static final int OLDEST = 110;

  private enum Word {
    YEARS,
    FEMALE,
    MALE,
    /** "male erectile disorder": tells of something else. */
    NEITHER
  }

  private final PhraseTagger<Word> words;

  WorkerReader(ConfigYaml yaml) {
    PhraseTagger.Builder<Word> builder = PhraseTagger.builder();
    yaml.strings("years").forEach(p -> builder.add(p, Word.YEARS));
    yaml.strings("female").forEach(p -> builder.add(p, Word.FEMALE));
    yaml.strings("male").forEach(p -> builder.add(p, Word.MALE));
    yaml.strings("neither").forEach(p -> builder.add(p, Word.NEITHER));
    words = builder.build();
  }

  /** Reads the summary, on one line. */
  Worker read(String summary) {
    List<Match<Word>> found = words.tag(summary);
    Optional<Integer> age = Optional.empty();
    int sentence = 0;
    for (Match<Word> word : found) {
      if (word.payload() == Word.YEARS) {
        Optional<Integer> number = numberBefore(summary, word.start());
        if (number.isPresent()) {
          age = number;
          sentence = word.start();
          break;
        }
      }
    }
    return new Worker(age, sex(summary, found, sentence));
  }

  private static Optional<Integer> numberBefore(String text, int offset) {
    int end = offset;
    while (end > 0 && " -\u2010\u2011\u2013".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    int start = end;
    while (start > 0 && end - start < 4 && Character.isDigit(text.charAt(start - 1))) {
      start--;
    }
    if (start == end || end - start > 3) {
      return Optional.empty();
    }
    int number = Integer.parseInt(text, start, end, 10);
    return number < YOUNGEST || number > OLDEST ? Optional.empty() : Optional.of(number);
  }

  private static Optional<Sex> sex(String summary, List<Match<Word>> found, int inSentence) {
    int from = sentenceStart(summary, inSentence);
    int to = sentenceEnd(summary, inSentence);
    for (Match<Word> word : found) {
      if (word.start() >= from && word.start() < to) {
        if (word.payload() == Word.FEMALE) {
          return Optional.of(Sex.FEMALE);
        }
        if (word.payload() == Word.MALE) {
          return Optional.of(Sex.MALE);
        }
      }
    }
    return Optional.empty();
  }

  private static int sentenceStart(String text, int offset) {
    int stop = text.lastIndexOf(". ", Math.max(0, offset - 1));
    return stop < 0 ? 0 : stop;
  }

  private static int sentenceEnd(String text, int offset) {
    int stop = text.indexOf(". ", offset);
    return stop < 0 ? text.length() : stop;
  }
}

package org.imrsearch.letter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.imrsearch.vocabulary.ConfigYaml;
import org.imrsearch.vocabulary.Match;
import org.imrsearch.vocabulary.PhraseTagger;
import org.imrsearch.vocabulary.Tokens;

/**
 * Tells which sentences of a summary report a test or an examination: what these name is a finding,
 * "the MRI showed a disc protrusion", and not what the worker is said to have. A report goes on
 * over sentences that begin like one: "There was no effusion".
 */
final class DiagnosisSetting {
  /** How a sentence speaks. */
  enum Setting {
    /** Of the case. */
    CASE,
    /** Of a test, which may yet be to come: "an MRI to rule out a tear". */
    TEST,
    /** Of what a test or an examination found. */
    RESULT
  }

  private enum Word {
    TEST,
    /** "revealed": of a test in this sentence or the one before; else it may be of anything. */
    SHOWS,
    RESULT,
    GOING_ON
  }

  private final PhraseTagger<Word> words;

  DiagnosisSetting(ConfigYaml yaml) {
    PhraseTagger.Builder<Word> builder = PhraseTagger.builder();
    yaml.strings("tests").forEach(p -> builder.add(p, Word.TEST));
    yaml.strings("shows").forEach(p -> builder.add(p, Word.SHOWS));
    yaml.strings("results").forEach(p -> builder.add(p, Word.RESULT));
    yaml.strings("resultsGoOn").forEach(p -> builder.add(p, Word.GOING_ON));
    words = builder.build();
  }

  /** The sentences of a summary, each with how it speaks. */
  static final class Sentenced {
    private final int[] starts;
    private final List<Setting> settings;

    private Sentenced(int[] starts, List<Setting> settings) {
      this.starts = starts;
      this.settings = settings;
    }

    /** Returns how the sentence at an offset speaks. */
    Setting at(int offset) {
      int at = Arrays.binarySearch(starts, offset);
      return settings.get(Math.max(0, at >= 0 ? at : -at - 2));
    }
  }

  /** Reads a summary. */
  Sentenced of(Tokens tokens) {
    String summary = tokens.text();
    List<Match<Word>> found = words.tag(tokens);
    int[] starts = new int[16];
    List<Setting> settings = new ArrayList<>();
    Setting before = Setting.CASE;
    int next = 0;
    int from = 0;
    do {
      int end = Sentences.end(summary, from, tokens.to());
      int first = next;
      while (next < found.size() && found.get(next).start() < end) {
        next++;
      }
      before = setting(found.subList(first, next), from, before);
      int sentence = settings.size();
      starts = sentence < starts.length ? starts : Arrays.copyOf(starts, 2 * sentence);
      starts[sentence] = from;
      settings.add(before);
      from = end + 1;
    } while (from < tokens.to());
    return new Sentenced(Arrays.copyOf(starts, settings.size()), settings);
  }

  private static Setting setting(List<Match<Word>> words, int start, Setting before) {
    boolean test = false;
    boolean shows = false;
    boolean result = false;
    for (Match<Word> word : words) {
      test |= word.payload() == Word.TEST;
      shows |= word.payload() == Word.SHOWS;
      result |= word.payload() == Word.RESULT;
    }
    boolean opens = !words.isEmpty() && words.getFirst().start() - start <= 1;
    boolean goesOn = opens && words.getFirst().payload() == Word.GOING_ON;
    boolean afterResult = before == Setting.RESULT;
    if (result || (shows && (test || afterResult)) || (goesOn && afterResult)) {
      return Setting.RESULT;
    }
    return test ? Setting.TEST : Setting.CASE;
  }
}

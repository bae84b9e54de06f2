package org.imrsearch.letter;

import static java.util.stream.Collectors.joining;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.imrsearch.determination.Sex;
import org.imrsearch.determination.Worker;
import org.imrsearch.vocabulary.ConfigYaml;
import org.imrsearch.vocabulary.Match;
import org.imrsearch.vocabulary.PhraseTagger;
import org.imrsearch.vocabulary.Tokens;

/**
 * Reads the worker's age and sex from the summary: "a 52-year-old female". The sex is taken from a
 * noun in the sentence with the age that speaks of the worker, else from "this male" or "is a
 * female" anywhere; never from a pronoun, a diagnosis or another person.
 */
final class WorkerReader {
  private static final int YOUNGEST = 10;
  private static final int OLDEST = 110;

  private enum Word {
    YEARS,
    /** Before the number: "age 57". */
    AGED,
    FEMALE,
    MALE,
    /** "male erectile disorder": tells of something else. */
    NEITHER
  }

  private final PhraseTagger<Word> words;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Pattern glued;
  private final Set<String> notAges;
  private final Set<String> others;
  private final Set<String> beforeOthers;
  private final Set<String> beforeWorker;

  WorkerReader(ConfigYaml yaml) {
    PhraseTagger.Builder<Word> builder = PhraseTagger.builder();
    yaml.strings("years").forEach(p -> builder.add(p, Word.YEARS));
    yaml.strings("aged").forEach(p -> builder.add(p, Word.AGED));
    yaml.strings("female").forEach(p -> builder.add(p, Word.FEMALE));
    yaml.strings("male").forEach(p -> builder.add(p, Word.MALE));
    yaml.strings("neither").forEach(p -> builder.add(p, Word.NEITHER));
    words = builder.build();
    glued =
        Pattern.compile(
            "\\b(\\d{2,3})(?:"
                + yaml.strings("glued").stream().map(Pattern::quote).collect(joining("|"))
                + ")\\b");
    notAges = Set.copyOf(yaml.strings("notAges"));
    others = Set.copyOf(yaml.strings("others"));
    beforeOthers = Set.copyOf(yaml.strings("beforeOthers"));
    beforeWorker = Set.copyOf(yaml.strings("beforeWorker"));
    addNumbers(yaml.strings("units"), yaml.strings("tens"));
  }

  /** The units are those from one to nineteen, the tens those from twenty. */
  private void addNumbers(List<String> units, List<String> tens) {
    for (int i = 0; i < units.size(); i++) {
      numbers.put(units.get(i), i + 1);
    }
    for (int i = 0; i < tens.size(); i++) {
      numbers.put(tens.get(i), 10 * (i + 2));
    }
  }

  /**
   * @param age in years
   * @param start where its words begin
   * @param end where they end
   */
  private record Age(int age, int start, int end) {}

  /** Reads the summary, on one line. */
  Worker read(Tokens tokens) {
    String summary = tokens.text();
    List<Match<Word>> found = words.tag(tokens);
    Optional<Age> age =
        age(summary, found, Word.YEARS)
            .or(() -> gluedAge(summary))
            .or(() -> age(summary, found, Word.AGED));
    return new Worker(age.map(Age::age), sex(summary, found, age));
  }

  private Optional<Age> age(String summary, List<Match<Word>> found, Word kind) {
    for (Match<Word> word : found) {
      if (word.payload() == kind && !notAges.contains(wordAfter(summary, word.end()))) {
        OptionalInt years =
            kind == Word.YEARS ? before(summary, word.start()) : after(summary, word.end());
        if (years.isPresent() && years.getAsInt() >= YOUNGEST && years.getAsInt() <= OLDEST) {
          return Optional.of(new Age(years.getAsInt(), word.start(), word.end()));
        }
      }
    }
    return Optional.empty();
  }

  /** "57yo" is one word. */
  private Optional<Age> gluedAge(String summary) {
    Matcher m = glued.matcher(summary);
    return m.find()
        ? Optional.of(new Age(Integer.parseInt(m.group(1)), m.start(), m.end()))
        : Optional.empty();
  }

  /** Reads the number before an offset, in digits or words: "52", "fifty-two". */
  private OptionalInt before(String text, int offset) {
    String last = wordBefore(text, offset);
    if (isNumber(last)) {
      return OptionalInt.of(Integer.parseInt(last));
    }
    Integer unit = numbers.get(last);
    if (unit == null) {
      return OptionalInt.empty();
    }
    int start = Math.max(0, offset - last.length());
    while (start > 0 && !text.regionMatches(true, start, last, 0, last.length())) {
      start--;
    }
    Integer ten = unit < 10 ? numbers.get(wordBefore(text, start)) : null;
    return OptionalInt.of(ten != null && ten >= 20 ? ten + unit : unit);
  }

  private static OptionalInt after(String text, int offset) {
    String next = wordAfter(text, offset);
    return isNumber(next) ? OptionalInt.of(Integer.parseInt(next)) : OptionalInt.empty();
  }

  private static boolean isNumber(String word) {
    return !word.isEmpty() && word.length() <= 3 && word.chars().allMatch(Character::isDigit);
  }

  /** Returns the word that ends before an offset, in small letters; hyphens divide words. */
  private static String wordBefore(String text, int offset) {
    int end = offset;
    while (end > 0 && isJoint(text.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }

  private static String wordAfter(String text, int offset) {
    int start = offset;
    while (start < text.length() && (isJoint(text.charAt(start)) || text.charAt(start) == ':')) {
      start++;
    }
    int end = start;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }

  private static boolean isJoint(char c) {
    return " -\u2010\u2011\u2013".indexOf(c) >= 0;
  }

  private Optional<Sex> sex(String summary, List<Match<Word>> found, Optional<Age> age) {
    int from = sentenceStart(summary, age.map(Age::start).orElse(0));
    int to = sentenceEnd(summary, age.map(Age::end).orElse(0));
    Optional<Sex> stated = Optional.empty();
    for (Match<Word> word : found) {
      boolean noun = word.payload() == Word.FEMALE || word.payload() == Word.MALE;
      if (!noun || others.contains(wordAfter(summary, word.end()))) {
        continue;
      }
      Sex sex = word.payload() == Word.FEMALE ? Sex.FEMALE : Sex.MALE;
      boolean inSentence = word.start() >= from && word.start() < to;
      if (inSentence && !isOther(summary, word.start())) {
        return Optional.of(sex);
      }
      if (!inSentence && stated.isEmpty() && isWorker(summary, word.start())) {
        stated = Optional.of(sex);
      }
    }
    return stated;
  }

  /** "struck by a man", "lifting a male patient": an article, and a word that leads to another. */
  private boolean isOther(String text, int noun) {
    String before = wordBefore(text, noun);
    boolean article = before.equals("a") || before.equals("an") || before.equals("another");
    int start = text.lastIndexOf(' ', Math.max(0, noun - 2));
    return beforeOthers.contains(article ? wordBefore(text, Math.max(0, start)) : before);
  }

  /** "This male", "is a female". */
  private boolean isWorker(String text, int noun) {
    String before = wordBefore(text, noun);
    if (before.equals("a") || before.equals("an")) {
      int start = text.lastIndexOf(' ', Math.max(0, noun - 2));
      return beforeWorker.contains(wordBefore(text, Math.max(0, start)));
    }
    return beforeWorker.contains(before);
  }

  private static int sentenceStart(String text, int offset) {
    int stop = text.lastIndexOf(". ", Math.max(0, offset - 1));
    return stop < 0 ? 0 : stop;
  }

  /** A capital begins the next sentence; "y.o. female" goes on. */
  private static int sentenceEnd(String text, int offset) {
    int stop = text.indexOf(". ", offset);
    while (stop >= 0 && stop + 2 < text.length() && Character.isLowerCase(text.charAt(stop + 2))) {
      stop = text.indexOf(". ", stop + 1);
    }
    return stop < 0 ? text.length() : stop;
  }
}

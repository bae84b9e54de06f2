package org.imrsearch.bench.engines;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;

/** Draws searches from the letters themselves, the same ones for the same letters. */
final class AskDrawer {
  private static final int SAMPLED_A_PART = 40;
  private static final int MOST_SAMPLED = 4000;

  /** Words that carry nothing, or that a search may take for a decision. */
  private static final Set<String> PASSED_OVER =
      Set.of(
          "that",
          "this",
          "with",
          "from",
          "were",
          "have",
          "been",
          "which",
          "also",
          "such",
          "than",
          "then",
          "there",
          "these",
          "those",
          "their",
          "they",
          "what",
          "when",
          "where",
          "while",
          "would",
          "will",
          "more",
          "most",
          "other",
          "some",
          "into",
          "does",
          "each",
          "only",
          "over",
          "under",
          "after",
          "before",
          "because",
          "between",
          "without",
          "medically",
          "necessary",
          "denied",
          "upheld",
          "overturned",
          "approved",
          "granted",
          "reversed",
          "denial",
          "about",
          "here",
          "very",
          "both",
          "being",
          "same",
          "until",
          "during",
          "through",
          "within");

  private final Random random = new Random(17);
  private final List<ExtractedLetter> sample = new ArrayList<>();
  private final Map<String, Integer> letters = new HashMap<>();
  private final List<String> common;
  private final List<String> broad;

  AskDrawer(LetterSet set) throws IOException {
    int eachPart = Math.min(SAMPLED_A_PART * 10, MOST_SAMPLED / set.extracted().size() + 1);
    for (Path part : set.extracted()) {
      try (ExtractedFile.Reader in = new ExtractedFile.Reader(part)) {
        for (int i = 0; i < eachPart; i++) {
          in.next().ifPresent(sample::add);
        }
      }
    }
    for (ExtractedLetter letter : sample) {
      Set<String> distinct = new HashSet<>(words(letter.summary()));
      letter.rulings().forEach(ruling -> distinct.addAll(words(ruling.rationale())));
      distinct.forEach(word -> letters.merge(word, 1, Integer::sum));
    }
    common = withShare(0.08, 0.6);
    broad = withShare(0.2, 0.9);
  }

  private static List<String> words(String text) {
    return List.of(text.toLowerCase(Locale.ROOT).split("[^a-z0-9]+", -1));
  }

  private List<String> withShare(double least, double most) {
    List<String> found = new ArrayList<>();
    letters.forEach(
        (word, count) -> {
          double share = count / (double) sample.size();
          if (telling(word) && share >= least && share <= most) {
            found.add(word);
          }
        });
    Collections.sort(found);
    return found;
  }

  private static boolean telling(String word) {
    return word.length() > 3 && word.matches("[a-z]+") && !PASSED_OVER.contains(word);
  }

  /** Returns searches of every class. */
  Map<Ask.Kind, List<Ask>> draw(int each) {
    Map<Ask.Kind, List<Ask>> asks = new EnumMap<>(Ask.Kind.class);
    for (Ask.Kind kind : Ask.Kind.values()) {
      List<Ask> drawn = new ArrayList<>();
      while (drawn.size() < each) {
        draw(kind).ifPresent(drawn::add);
      }
      asks.put(kind, drawn);
    }
    return asks;
  }

  private Optional<Ask> draw(Ask.Kind kind) {
    Ask ask = Ask.words(kind, List.of());
    return switch (kind) {
      case COMMON_WORD -> Optional.of(Ask.words(kind, some(common, 1)));
      case RARE_WORD -> rareWord().map(word -> Ask.words(kind, List.of(word)));
      case BROAD_WORDS -> Optional.of(Ask.words(kind, some(broad, 2 + random.nextInt(2))));
      case PHRASE -> phrase().map(ask::inARow);
      case BOOLEAN -> Optional.of(bool());
      case FIELD_FILTER -> value().map(Ask.words(kind, some(common, 1))::within);
      case PAGE_FILTER -> page().map(p -> ask.within(p.document()).onPage(p.number()));
      case EVERYTHING -> Optional.of(ask);
      case DRILL_DOWN -> value().map(Ask.words(kind, some(common, 1))::choosing);
    };
  }

  private List<String> some(List<String> words, int count) {
    Set<String> drawn = new LinkedHashSet<>();
    while (drawn.size() < count) {
      drawn.add(any(words));
    }
    return List.copyOf(drawn);
  }

  private <T> T any(List<T> items) {
    return items.get(random.nextInt(items.size()));
  }

  private Ask bool() {
    if (random.nextBoolean()) {
      return Ask.words(Ask.Kind.BOOLEAN, some(common, 2)).without(some(common, 1));
    }
    return Ask.words(Ask.Kind.BOOLEAN, some(common, 1)).anyOf(some(common, 2));
  }

  private ExtractedLetter.Ruling ruling() {
    return any(any(sample).rulings());
  }

  /** A word of a letter that stands in hardly any other. */
  private Optional<String> rareWord() {
    List<String> rare =
        words(ruling().rationale()).stream()
            .filter(AskDrawer::telling)
            .filter(word -> letters.getOrDefault(word, 0) <= Math.max(1, sample.size() / 1000))
            .toList();
    return rare.isEmpty() ? Optional.empty() : Optional.of(any(rare));
  }

  /** Two or three words of a rationale in a row, the outer ones telling. */
  private Optional<List<String>> phrase() {
    List<String> words = words(ruling().rationale());
    int length = 2 + random.nextInt(2);
    int from = random.nextInt(Math.max(1, words.size() - length));
    List<String> phrase = words.subList(from, Math.min(words.size(), from + length));
    boolean tells = telling(phrase.getFirst()) && telling(phrase.getLast());
    return tells ? Optional.of(List.copyOf(phrase)) : Optional.empty();
  }

  private Optional<Ask.Value> value() {
    ExtractedLetter.Ruling ruling = ruling();
    List<Supplier<Optional<Ask.Value>>> fields =
        List.of(
            () -> Optional.of(new Ask.Value("decision", ruling.decision())),
            () -> first("bodyPart", ruling.bodyParts()),
            () -> first("specialty", ruling.specialties()),
            () -> first("diagnosis", ruling.diagnoses()),
            () -> first("category", ruling.categories()).map(v -> top("category", v.path(), 1)),
            () -> first("guideline", ruling.guidelines()).map(v -> top("guideline", v.path(), 2)));
    return any(fields).get().filter(value -> !value.path().isEmpty());
  }

  private static Optional<Ask.Value> first(String field, List<String> values) {
    return values.stream().findFirst().map(value -> new Ask.Value(field, value));
  }

  private static Ask.Value top(String field, String path, int levels) {
    List<String> above = ExtractedLetter.prefixes(path);
    return new Ask.Value(field, above.get(Math.min(levels, above.size()) - 1));
  }

  /** A page of a document. */
  private record Page(Ask.Value document, int number) {}

  private Optional<Page> page() {
    return ruling().pages().stream()
        .filter(p -> p.chars().filter(c -> c == ExtractedLetter.LEVEL).count() == 1)
        .findFirst()
        .map(
            p -> {
              int at = p.lastIndexOf(ExtractedLetter.PAGE);
              Ask.Value document = new Ask.Value("guideline", p.substring(0, at));
              return new Page(document, Integer.parseInt(p.substring(at + 1)));
            });
  }
}

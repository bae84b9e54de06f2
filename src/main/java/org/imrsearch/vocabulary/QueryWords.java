package org.imrsearch.vocabulary;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.imrsearch.determination.Decision;

/**
 * Reads the free words of queries: what they name, by the {@link Thesaurus}; which of them carry
 * nothing, and which name a decision, by {@code query-words.yaml}. Knows the {@link Boilerplate}
 * among what they find. Immutable.
 */
public final class QueryWords {
  private final Thesaurus thesaurus;
  private final OutcomeWords outcomes;
  private final Set<String> stop;
  private final Set<String> idle;
  private final Boilerplate boilerplate;
  private final Optional<Vocabulary> vocabulary;
  private final List<ConfigFile> tables;

  private QueryWords(
      Thesaurus thesaurus,
      OutcomeWords outcomes,
      Set<String> stop,
      Set<String> idle,
      Boilerplate boilerplate,
      Optional<Vocabulary> vocabulary,
      List<ConfigFile> tables) {
    this.thesaurus = thesaurus;
    this.outcomes = outcomes;
    this.stop = Set.copyOf(stop);
    this.idle = Set.copyOf(idle);
    this.boilerplate = boilerplate;
    this.vocabulary = vocabulary;
    this.tables = List.copyOf(tables);
  }

  /**
   * Reads {@code synonyms.csv}, {@code query-words.yaml} and {@code boilerplate.yaml} from a
   * folder.
   *
   * @throws ConfigException if one is missing or holds a mistake
   */
  public static QueryWords load(Path indexConfigFolder, Vocabulary vocabulary) {
    Path path = indexConfigFolder.resolve("query-words.yaml");
    ConfigYaml root = ConfigYaml.read(ConfigFile.read(path));
    Set<String> stop = words(root, "stop");
    Set<String> idle = words(root, "idle");
    OutcomeWords outcomes = OutcomeWords.read(root);
    root.done();
    ConfigFile synonyms = ConfigFile.read(indexConfigFolder.resolve("synonyms.csv"));
    // Every query asks for these; who reads words ahead has them read as well.
    vocabulary.drugs();
    vocabulary.services();
    vocabulary.diagnoses();
    return new QueryWords(
        Thesaurus.of(synonyms, vocabulary),
        outcomes,
        stop,
        idle,
        Boilerplate.load(indexConfigFolder),
        Optional.of(vocabulary),
        List.of(synonyms));
  }

  private static Set<String> words(ConfigYaml root, String key) {
    Set<String> words = new HashSet<>();
    root.rows(key).forEach(words::addAll);
    return words;
  }

  /** Returns words that mean nothing but themselves. */
  public static QueryWords plain() {
    return new QueryWords(
        Thesaurus.empty(),
        OutcomeWords.none(),
        Set.of(),
        Set.of(),
        Boilerplate.none(),
        Optional.empty(),
        List.of());
  }

  /**
   * Returns the words that names are made of, as written, by the same in small letters.
   *
   * @param catalogue whose names; empty for all, and for synonyms and decisions besides
   */
  public Map<String, String> known(Optional<Catalogue> catalogue) {
    if (catalogue.isPresent()) {
      return vocabulary.map(names -> names.words(catalogue.get())).orElse(Map.of());
    }
    Map<String, String> words = new LinkedHashMap<>(CatalogueWords.of(tables));
    vocabulary.ifPresent(names -> names.words().forEach(words::putIfAbsent));
    for (Decision decision : Decision.values()) {
      words.putIfAbsent(decision.code(), decision.code());
    }
    return words;
  }

  /** Returns what letters say that is not worth showing. */
  public Boilerplate boilerplate() {
    return boilerplate;
  }

  /** Reads words that stand side by side; each of them is in one part, in their order. */
  public List<QueryWord> read(List<String> words) {
    List<QueryWord> parts = new ArrayList<>();
    int next = 0;
    for (WordMatch<QueryWord.Outcome> outcome : outcomes.in(words)) {
      parts.addAll(subjects(words.subList(next, outcome.first())));
      parts.add(outcome.payload());
      next = outcome.after();
    }
    parts.addAll(subjects(words.subList(next, words.size())));
    return parts.stream().allMatch(QueryWord.Stop.class::isInstance)
        ? parts.stream().<QueryWord>map(part -> new QueryWord.Subject(part.named())).toList()
        : OutcomeWords.settled(parts);
  }

  /** Reads words that mean no decision, because a field's name stands before them. */
  public List<Named> names(List<String> words) {
    return thesaurus.read(words);
  }

  private List<QueryWord> subjects(List<String> words) {
    List<QueryWord> parts = new ArrayList<>();
    for (Named named : thesaurus.read(words)) {
      parts.add(
          areAll(stop, named)
              ? new QueryWord.Stop(named)
              : areAll(idle, named) ? new QueryWord.Idle(named) : new QueryWord.Subject(named));
    }
    return parts;
  }

  private static boolean areAll(Set<String> list, Named named) {
    return named.words().stream().allMatch(word -> list.contains(word.toLowerCase(Locale.ROOT)));
  }
}

package org.imrsearch.engine.plan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.imrsearch.schema.Field;
import org.imrsearch.schema.IndexSchema;
import org.imrsearch.vocabulary.QueryWords;

/**
 * The words that an unknown word may be a slip for: a letter or two wrong, missing, too many or
 * swapped, but not the first. Not an engine's own spell checker: it looks into one field of the
 * index only, while names that the letters do not use, but the catalogues know, are right too.
 */
public final class NearWords {
  private static final int MOST = 3;

  /** From so many letters on, two may be wrong. */
  private static final int TWO_SLIPS = 6;

  private final IndexSchema schema;
  private final WordAnalysis analysis;
  private final QueryWords words;
  private final NearTerms index;

  /**
   * @param words knows the names of the catalogues
   */
  public NearWords(IndexSchema schema, WordAnalysis analysis, QueryWords words, NearTerms index) {
    this.schema = schema;
    this.analysis = analysis;
    this.words = words;
    this.index = index;
  }

  /** A word that may be meant. */
  private record Candidate(String word, int slips, long rulings) {}

  /**
   * Finds the nearest words, the likeliest first; none when the word is known.
   *
   * @param field the field that the word is meant for; empty for all of free words
   */
  public List<String> of(String word, Optional<String> field) throws IOException {
    String wanted = word.toLowerCase(Locale.ROOT);
    List<Field> places = places(field);
    if (index.holds(terms(places, wanted))) {
      return List.of();
    }
    Map<String, String> names = words.known(field.flatMap(schema::field).flatMap(Field::catalogue));
    Map<String, Long> values = values(field);
    if (names.containsKey(wanted) || values.containsKey(wanted)) {
      return List.of();
    }
    return nearest(wanted, places, names, values);
  }

  private List<String> nearest(
      String wanted, List<Field> places, Map<String, String> names, Map<String, Long> values)
      throws IOException {
    int most = wanted.length() < TWO_SLIPS ? 1 : 2;
    Map<String, Long> near = new HashMap<>();
    for (Field place : places) {
      index.near(place, wanted, most).forEach((term, n) -> near.merge(term, n, Long::sum));
    }
    Map<String, Long> others = new HashMap<>(values);
    names.keySet().forEach(name -> others.putIfAbsent(name, 0L));
    others.forEach(
        (other, n) -> {
          if (Slips.between(wanted, other, most) <= most) {
            near.merge(other, n, Long::sum);
          }
        });
    return near.entrySet().stream()
        .map(e -> new Candidate(e.getKey(), Slips.between(wanted, e.getKey(), 2), e.getValue()))
        .sorted(
            Comparator.comparingInt(Candidate::slips)
                .thenComparing(Candidate::rulings, Comparator.reverseOrder())
                .thenComparing(Candidate::word))
        .limit(MOST)
        .map(candidate -> names.getOrDefault(candidate.word, candidate.word))
        .toList();
  }

  /** Returns the fields whose words are meant; none where only whole values are compared. */
  private List<Field> places(Optional<String> field) {
    return field.isPresent()
        ? field.flatMap(schema::field).filter(f -> f.wordSearch().isPresent()).stream().toList()
        : schema.weights().keySet().stream().map(schema::known).toList();
  }

  private List<TermCounts.Place> terms(List<Field> places, String word) {
    List<TermCounts.Place> terms = new ArrayList<>();
    for (Field place : places) {
      for (QueryToken token : analysis.words(place, word)) {
        token
            .stemTerms(analysis.stemsBeside(place))
            .forEach(term -> terms.add(new TermCounts.Place(place, term)));
      }
    }
    return terms;
  }

  /**
   * Returns the words of the values of a field that is no text: of a facet, whose values are few.
   */
  private Map<String, Long> values(Optional<String> name) throws IOException {
    Optional<Field> wholes =
        name.flatMap(schema::field).filter(f -> f.facet() && f.wordSearch().isEmpty());
    return wholes.isPresent() ? index.values(wholes.get()) : Map.of();
  }
}

package org.imrsearch.engine.plan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.imrsearch.engine.plan.TermCounts.Place;
import org.imrsearch.schema.Field;
import org.imrsearch.schema.IndexSchema;
import org.imrsearch.vocabulary.Boilerplate;

/**
 * Chooses the words of a text that tell it from others, as Lucene's MoreLikeThis does: those that
 * stand in it often and in few rulings. Words that stand in nearly all tell nothing, so that no
 * list of them is needed; what a ruling's rarity counts for here is the index's own.
 */
public final class TellingWords {
  private static final int MOST = 25;

  /** Each word costs a look into the index; what a text says last it has said before. */
  private static final int MOST_LOOKED_UP = 500;

  private final List<Field> fields;
  private final WordAnalysis analysis;
  private final Boilerplate boilerplate;
  private final TermCounts counts;

  /**
   * A word that tells.
   *
   * @param places its terms, in all fields of text
   * @param weight its share of all that the telling words weigh, more than 0
   */
  public record Telling(List<Place> places, double weight) {
    public Telling {
      places = List.copyOf(places);
    }
  }

  /**
   * @param boilerplate what letters say alike, which tells nothing
   * @param counts of the index that is to be searched
   */
  public TellingWords(
      IndexSchema schema, WordAnalysis analysis, Boilerplate boilerplate, TermCounts counts) {
    this.fields =
        schema.weights().keySet().stream()
            .map(schema::known)
            .filter(Field.TextField.class::isInstance)
            .toList();
    this.analysis = analysis;
    this.boilerplate = boilerplate;
    this.counts = counts;
  }

  /**
   * Returns the words of a text that tell most, the most telling first; their weights add up to 1.
   *
   * @param fewest how many rulings must hold a word for it to be found in another
   */
  public List<Telling> of(String text, int fewest) throws IOException {
    List<Occurrences> words = occurrences(withoutBoilerplate(text));
    List<Integer> holding = counts.rulings(words.stream().map(word -> word.places).toList());
    long documents = words.isEmpty() ? 0 : counts.documents();
    List<Telling> telling = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      int rulings = holding.get(i);
      if (rulings >= fewest) {
        double rarity = Rarity.of((double) Math.max(rulings, documents), rulings);
        Occurrences word = words.get(i);
        telling.add(new Telling(word.places, Math.sqrt(word.count) * rarity));
      }
    }
    // The sort is stable: of words that tell as much the earlier ones stay.
    telling.sort(Comparator.comparingDouble(Telling::weight).reversed());
    List<Telling> most = telling.subList(0, Math.min(MOST, telling.size()));
    double all = most.stream().mapToDouble(Telling::weight).sum();
    return most.stream().map(word -> new Telling(word.places, word.weight / all)).toList();
  }

  private static final class Occurrences {
    private final List<Place> places;
    private int count;

    Occurrences(List<Place> places) {
      this.places = places;
    }
  }

  private List<Occurrences> occurrences(String text) {
    Map<String, Occurrences> byStem = new LinkedHashMap<>();
    if (fields.isEmpty()) {
      return List.of();
    }
    for (QueryToken token : analysis.words(fields.getFirst(), text)) {
      boolean room = byStem.size() < MOST_LOOKED_UP || byStem.containsKey(token.stem());
      if (room && token.stem().chars().anyMatch(Character::isLetter)) {
        byStem.computeIfAbsent(token.stem(), stem -> new Occurrences(places(token))).count++;
      }
    }
    return List.copyOf(byStem.values());
  }

  private List<Place> places(QueryToken token) {
    List<Place> places = new ArrayList<>();
    for (Field field : fields) {
      token
          .stemTerms(analysis.stemsBeside(field))
          .forEach(term -> places.add(new Place(field, term)));
    }
    return places;
  }

  private String withoutBoilerplate(String text) {
    StringBuilder said = new StringBuilder(text);
    for (Boilerplate.Stretch stretch : boilerplate.in(text)) {
      for (int i = stretch.start(); i < stretch.end(); i++) {
        said.setCharAt(i, ' ');
      }
    }
    return said.toString();
  }
}

package org.imrsearch.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.imrsearch.determination.Determination;
import org.imrsearch.query.FoundRuling;
import org.imrsearch.query.Likeness;
import org.imrsearch.query.Matching;
import org.imrsearch.query.Order;
import org.imrsearch.query.Query;
import org.imrsearch.query.QueryException;
import org.imrsearch.query.QueryParser;
import org.imrsearch.query.SearchRequest;
import org.imrsearch.query.SearchResponse;
import org.imrsearch.query.TextMarks;
import org.imrsearch.query.TypedWord;

/**
 * Says of a search that finds nothing, or not with a word that no letter has, which other may be
 * meant: the same as typed but for the words that nobody knows, each replaced by a near one. It is
 * only said of one that finds something.
 */
public final class SuggestingEngine implements SearchEngine {
  /** Each more costs a search. */
  private static final int MOST_TRIED = 4;

  private final SearchEngine engine;
  private final QueryParser parser;

  /**
   * @param engine answers searches; closed with this one
   * @param parser reads the queries that may be meant
   */
  public SuggestingEngine(SearchEngine engine, QueryParser parser) {
    this.engine = engine;
    this.parser = parser;
  }

  /** A word that nobody knows, and what it may be meant to be, the nearest first. */
  private record Slip(TypedWord typed, List<String> meant) {
    String meant(int nth) {
      return likeTyped(meant.get(Math.min(nth, meant.size() - 1)), typed.text());
    }
  }

  @Override
  public SearchResponse search(SearchRequest request) {
    SearchResponse response = engine.search(request);
    if (response.rulings() > 0 && response.letGo().isEmpty()) {
      return response;
    }
    try {
      return suggestion(request, response).map(response::suggesting).orElse(response);
    } catch (SearchTimeoutException e) {
      // The answer is there; only what else may be meant would take too long.
      return response;
    }
  }

  private Optional<String> suggestion(SearchRequest request, SearchResponse response) {
    List<Slip> slips = slips(request.text(), response);
    int choices = slips.stream().mapToInt(slip -> slip.meant.size()).max().orElse(0);
    for (int nth = 0; nth < Math.min(choices, MOST_TRIED); nth++) {
      String other = corrected(request.text(), slips, nth);
      if (findsSomething(request, other)) {
        return Optional.of(other);
      }
    }
    return Optional.empty();
  }

  private List<Slip> slips(String query, SearchResponse response) {
    Set<String> letGo =
        response.letGo().stream()
            .flatMap(words -> List.of(words.toLowerCase(Locale.ROOT).split("\\P{L}+")).stream())
            .collect(Collectors.toSet());
    List<Slip> slips = new ArrayList<>();
    for (TypedWord typed : parser.words(query)) {
      if (response.rulings() == 0 || letGo.contains(typed.text().toLowerCase(Locale.ROOT))) {
        List<String> meant = engine.nearWords(typed.text(), typed.field());
        if (!meant.isEmpty()) {
          slips.add(new Slip(typed, meant));
        }
      }
    }
    return slips;
  }

  private static String corrected(String query, List<Slip> slips, int nth) {
    StringBuilder other = new StringBuilder();
    int at = 0;
    for (Slip slip : slips) {
      other.append(query, at, slip.typed.start()).append(slip.meant(nth));
      at = slip.typed.end();
    }
    return other.append(query, at, query.length()).toString();
  }

  private static String likeTyped(String word, String typed) {
    if (typed.equals(typed.toUpperCase(Locale.ROOT))) {
      return word.toUpperCase(Locale.ROOT);
    }
    return Character.isUpperCase(typed.charAt(0))
        ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1)
        : typed.equals(typed.toLowerCase(Locale.ROOT)) ? word.toLowerCase(Locale.ROOT) : word;
  }

  private boolean findsSomething(SearchRequest request, String other) {
    try {
      SearchRequest count =
          new SearchRequest(
              other,
              parser.parse(other),
              request.filters(),
              request.excludes(),
              List.of(),
              0,
              0,
              Order.RELEVANCE,
              new Matching(request.matching().allWords(), false, false));
      return engine.search(count).rulings() > 0;
    } catch (QueryException e) {
      // A word put right can make a query that is refused, as one that fits too much is.
      return false;
    }
  }

  @Override
  public Optional<Determination> fetch(String id) {
    return engine.fetch(id);
  }

  @Override
  public Optional<LetterStamp> stamp(String id) {
    return engine.stamp(id);
  }

  @Override
  public List<String> forEach(SearchRequest request, Consumer<FoundRuling> sink) {
    return engine.forEach(request, sink);
  }

  @Override
  public List<FoundRuling> nearest(Likeness likeness, List<Query> sides, int limit) {
    return engine.nearest(likeness, sides, limit);
  }

  @Override
  public TextMarks marks(SearchRequest request) {
    return engine.marks(request);
  }

  @Override
  public List<String> nearWords(String word, Optional<String> field) {
    return engine.nearWords(word, field);
  }

  @Override
  public SearchEngine within(Deadline deadline) {
    return new SuggestingEngine(engine.within(deadline), parser);
  }

  @Override
  public void close() {
    engine.close();
  }
}

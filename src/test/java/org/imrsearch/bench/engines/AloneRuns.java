package org.imrsearch.bench.engines;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.imrsearch.bench.Cost;

/** Has each engine work while no other is open: for its memory, and for work that takes long. */
final class AloneRuns {
  private static final int WARM_UP_RULINGS = 10_000;

  private final SearchRounds searches;
  private final IndexRounds indexes;

  AloneRuns(SearchRounds searches, IndexRounds indexes) {
    this.searches = searches;
    this.indexes = indexes;
  }

  /**
   * What an engine took.
   *
   * @param heap in bytes, of opening the index and one round of searches
   * @param exported what an export of everything handed over
   * @param seconds of that export
   * @param precedents of an engine that has them
   */
  record Figures(
      long heap,
      Contender.Exported exported,
      double seconds,
      Optional<PrecedentTimes> precedents) {}

  Map<Contender, Figures> run(List<Contender> contenders) throws IOException {
    Map<Contender, Figures> figures = new LinkedHashMap<>();
    for (Contender contender : contenders) {
      figures.put(contender, figures(contender));
    }
    return figures;
  }

  private Figures figures(Contender contender) throws IOException {
    try (HeapWatch watch = new HeapWatch();
        Contender.Searching engine = contender.open(indexes.index(contender))) {
      searches.once(engine);
      OptionalLong other = engine.otherHeap();
      long heap = other.isPresent() ? other.getAsLong() : watch.mostWithNow();
      engine.export(WARM_UP_RULINGS);
      Cost.Clock clock = new Cost.Clock();
      Contender.Exported exported = engine.export(Long.MAX_VALUE);
      double seconds = clock.stop().seconds();
      System.err.printf("%s: exported in %.1f s%n", contender.name(), seconds);
      return new Figures(heap, exported, seconds, contender.precedents(indexes.index(contender)));
    }
  }
}

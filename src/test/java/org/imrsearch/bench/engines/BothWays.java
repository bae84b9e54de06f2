package org.imrsearch.bench.engines;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.imrsearch.bench.Cost;
import org.imrsearch.cli.OpenProgram;
import org.imrsearch.cluster.Node;
import org.imrsearch.engine.SearchEngine;
import org.imrsearch.query.SearchRequest;

/** Searches through the adapter and by hand, in turn, so that whatever disturbs disturbs both. */
final class BothWays {
  private static final int WARM = 3;
  private static final int ROUNDS = 7;

  private final Map<Ask.Kind, List<Search>> searches = new EnumMap<>(Ask.Kind.class);

  /** What one way takes of the processors for a search, in milliseconds. */
  record Cpu(double node, double client) {}

  private interface Way {
    void go(Search search) throws IOException;
  }

  /** One search: as the adapter takes it, and as it goes to the node. */
  static final class Search {
    private final SearchRequest request;
    private final List<PlainCalls.One> calls;
    private final long rulings;
    private double adapter = Double.MAX_VALUE;
    private double byHand = Double.MAX_VALUE;

    private Search(SearchRequest request, List<PlainCalls.One> calls, long rulings) {
      this.request = request;
      this.calls = calls;
      this.rulings = rulings;
    }

    private void plainly() throws IOException {
      for (PlainCalls.One call : calls) {
        call.ask();
      }
    }

    int calls() {
      return calls.size();
    }

    long rulings() {
      return rulings;
    }

    /** The least of the rounds, in milliseconds. */
    double adapter() {
      return adapter;
    }

    double byHand() {
      return byHand;
    }
  }

  /** Overhears what the adapter says for each search. */
  static BothWays of(ClusterIndex index, OpenProgram program, Map<Ask.Kind, List<Ask>> asks)
      throws IOException {
    BothWays both = new BothWays();
    try (PlainCalls.Overheard between = new PlainCalls.Overheard(index.node().url());
        SearchEngine engine =
            program.engine(ClusterIndex.settings(between.url()), ClusterIndex.NAME)) {
      for (Map.Entry<Ask.Kind, List<Ask>> kind : asks.entrySet()) {
        List<Search> ofKind = new ArrayList<>();
        for (Ask ask : kind.getValue()) {
          SearchRequest request = Project.request(program, ask);
          // What is asked now and then only has been asked by the first.
          engine.search(request);
          between.calls();
          long found = engine.search(request).rulings();
          ofKind.add(new Search(request, between.calls(), found));
        }
        both.searches.put(kind.getKey(), ofKind);
      }
    }
    return both;
  }

  Map<Ask.Kind, List<Search>> searches() {
    return searches;
  }

  /** Measures the time of each search either way. */
  void run(SearchEngine engine) throws IOException {
    for (int round = -WARM; round < ROUNDS; round++) {
      for (List<Search> ofKind : searches.values()) {
        for (Search search : ofKind) {
          boolean first = round % 2 == 0;
          double byHand = first ? millis(Search::plainly, search) : 0;
          double adapter = millis(s -> engine.search(s.request), search);
          byHand = first ? byHand : millis(Search::plainly, search);
          if (round >= 0) {
            search.adapter = Math.min(search.adapter, adapter);
            search.byHand = Math.min(search.byHand, byHand);
          }
        }
      }
    }
  }

  private static double millis(Way way, Search search) throws IOException {
    long start = System.nanoTime();
    way.go(search);
    return (System.nanoTime() - start) / 1e6;
  }

  /** Returns what all searches cost through the adapter and by hand, each by itself. */
  List<Cpu> cpu(Node node, SearchEngine engine) throws IOException {
    return List.of(cpu(node, search -> engine.search(search.request)), cpu(node, Search::plainly));
  }

  private Cpu cpu(Node node, Way way) throws IOException {
    int count = 0;
    double before = node.cpu().toNanos() / 1e6;
    Cost.Clock clock = new Cost.Clock();
    for (List<Search> ofKind : searches.values()) {
      for (Search search : ofKind) {
        way.go(search);
        count++;
      }
    }
    double client = clock.stop().cpuSeconds() * 1e3;
    return new Cpu((node.cpu().toNanos() / 1e6 - before) / count, client / count);
  }

  /** Returns a percentile of figures. */
  static double percentile(List<Search> of, ToDoubleFunction<Search> figure, int percent) {
    double[] sorted = of.stream().mapToDouble(figure).sorted().toArray();
    return Latencies.percentile(sorted, percent);
  }

  /** Returns the searches of all classes. */
  List<Search> all() {
    return searches.values().stream().flatMap(List::stream).toList();
  }
}

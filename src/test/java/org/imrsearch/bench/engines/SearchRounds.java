package org.imrsearch.bench.engines;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Asks every engine every search, class by class, the engines in turn. */
final class SearchRounds {
  private static final int ROUNDS = 3;

  /** An engine that takes longer for a class is not asked the rest of it. */
  private static final double MOST_SECONDS = 10;

  private final Map<Ask.Kind, List<Ask>> asks;
  private final Map<Contender, Map<Ask.Kind, Latencies>> figures = new LinkedHashMap<>();

  SearchRounds(Map<Ask.Kind, List<Ask>> asks) {
    this.asks = asks;
  }

  /** Returns what each engine took, after a round to warm up. */
  Map<Contender, Map<Ask.Kind, Latencies>> run(Map<Contender, Contender.Searching> engines)
      throws IOException {
    for (int round = -1; round < ROUNDS; round++) {
      for (Ask.Kind kind : Ask.Kind.values()) {
        List<Ask> ofKind = asks.getOrDefault(kind, List.of());
        for (Map.Entry<Contender, Contender.Searching> engine : engines.entrySet()) {
          double[] millis = millis(engine.getValue(), ofKind, of(engine.getKey(), kind));
          if (round >= 0) {
            of(engine.getKey(), kind).add(millis);
          }
        }
      }
    }
    return figures;
  }

  /** Asks an engine every search once, for what else it takes than time. */
  void once(Contender.Searching engine) throws IOException {
    for (List<Ask> ofKind : asks.values()) {
      millis(engine, ofKind, new Latencies());
    }
  }

  private Latencies of(Contender contender, Ask.Kind kind) {
    return figures
        .computeIfAbsent(contender, c -> new EnumMap<>(Ask.Kind.class))
        .computeIfAbsent(kind, k -> new Latencies());
  }

  private static double[] millis(Contender.Searching engine, List<Ask> asks, Latencies latencies)
      throws IOException {
    double[] millis = new double[asks.size()];
    long begun = System.nanoTime();
    for (int i = 0; i < asks.size(); i++) {
      long start = System.nanoTime();
      if ((start - begun) / 1e9 > MOST_SECONDS) {
        return Arrays.copyOf(millis, i);
      }
      Contender.Answer answer = engine.ask(asks.get(i));
      millis[i] = (System.nanoTime() - start) / 1e6;
      latencies.found(answer.rulings());
    }
    return millis;
  }

  /** Returns the figures of all classes together, sorted. */
  static double[] together(Map<Ask.Kind, Latencies> latencies) {
    List<double[]> all = new ArrayList<>();
    latencies.values().forEach(l -> all.add(l.sorted()));
    return all.stream().flatMapToDouble(Arrays::stream).sorted().toArray();
  }
}

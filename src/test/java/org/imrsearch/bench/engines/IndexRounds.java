package org.imrsearch.bench.engines;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.imrsearch.bench.Cost;

/** Makes the indexes, each engine in turn, after some letters to warm up. */
final class IndexRounds {
  /** Until then the compiler takes as much of a program's time as the letters do. */
  private static final int WARM_UP_LETTERS = 12_000;

  private final Path folder;
  private final LetterSet letters;
  private final Choices choices;
  private final Map<Contender, Long> heaps = new HashMap<>();

  IndexRounds(Path folder, LetterSet letters, Choices choices) {
    this.folder = folder;
    this.letters = letters;
    this.choices = choices;
  }

  Path index(Contender contender) {
    return folder.resolve(contender.key() + "-" + letters.letters());
  }

  Map<Contender, IndexFigures> run(List<Contender> contenders, LetterSet warmUp)
      throws IOException {
    List<Contender> making = new ArrayList<>(contenders);
    if (!choices.fresh()) {
      making.removeIf(contender -> IndexFigures.areKept(index(contender)));
    }
    for (Contender contender : making) {
      contender.index(warmUp, Folders.anew(folder.resolve("warm-up")));
    }
    Map<Contender, List<Cost>> costs = new LinkedHashMap<>();
    for (int round = 0; round < choices.rounds(letters); round++) {
      for (Contender contender : making) {
        costs.computeIfAbsent(contender, c -> new ArrayList<>()).add(cost(contender));
      }
    }
    Map<Contender, IndexFigures> figures = new LinkedHashMap<>();
    for (Contender contender : contenders) {
      Path index = index(contender);
      if (costs.containsKey(contender)) {
        IndexFigures.median(Objects.requireNonNull(costs.get(contender)), contender.data(index))
            .withHeap(Optional.ofNullable(heaps.get(contender)))
            .keep(index);
      }
      figures.put(contender, IndexFigures.kept(index));
    }
    return figures;
  }

  private Cost indexed(Contender contender, Path index) throws IOException {
    try (HeapWatch watch = new HeapWatch()) {
      Cost.Clock clock = new Cost.Clock();
      contender.index(letters, index);
      Cost cost = clock.stop();
      OptionalLong other = contender.otherHeap();
      (other.isPresent() ? other : watch.most())
          .ifPresent(most -> heaps.merge(contender, most, Math::max));
      return cost;
    }
  }

  static LetterSet warmUp(Path folder, Path config) {
    return LetterSet.of(folder.resolve("letters-" + WARM_UP_LETTERS), WARM_UP_LETTERS, config);
  }

  private Cost cost(Contender contender) throws IOException {
    Path index = index(contender);
    Files.deleteIfExists(index.resolveSibling(index.getFileName() + ".figures"));
    Folders.anew(index);
    Cost own = indexed(contender, index);
    double other = contender.otherCpu().toMillis() / 1e3;
    Cost cost = new Cost(own.seconds() - contender.secondsToStart(), own.cpuSeconds() + other);
    System.err.printf(
        "%s: %.1f s, %.1f s of CPU%n", contender.name(), cost.seconds(), cost.cpuSeconds());
    return cost;
  }
}

package org.imrsearch.bench.engines;

import java.util.Map;

/** What it cost to make the indexes, in Markdown. */
record IndexTable(LetterSet letters, Map<Contender, IndexFigures> indexes) {

  String markdown() {
    return """
    ### Making the index

    | | MB/s | MB per s of CPU | rate to the first | s | CPU s | index / text | heap, MB |
    |---|---|---|---|---|---|---|---|
    %s
    Heap is the most that a garbage collection left, what was dead in the old generation included;
    there is no figure where none came. Of engines in this process it is less what was there before,
    this program's catalogues among it; of OpenSearch it is the node's, with all that a node needs, by
    its log of collections. What is outside the heap is not counted: SQLite's pages, and files that
    the system keeps in memory.
    """
        .formatted(rows());
  }

  private String rows() {
    double first = indexes.values().iterator().next().cost().seconds();
    StringBuilder rows = new StringBuilder();
    indexes.forEach(
        (contender, figures) ->
            rows.append(
                "| %s | %.1f | %.1f | %.2f | %.1f | %.1f | %.2f | %s |%n"
                    .formatted(
                        contender.name(),
                        letters.megabytes() / figures.cost().seconds(),
                        letters.megabytes() / figures.cost().cpuSeconds(),
                        first / figures.cost().seconds(),
                        figures.cost().seconds(),
                        figures.cost().cpuSeconds(),
                        (double) figures.bytes() / letters.bytes(),
                        figures.heap().map(most -> "%,.0f".formatted(most / 1e6)).orElse(""))));
    return rows.toString();
  }
}

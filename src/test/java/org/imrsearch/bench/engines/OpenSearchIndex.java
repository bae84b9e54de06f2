package org.imrsearch.bench.engines;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.imrsearch.cluster.Rest;
import tools.jackson.core.io.JsonStringEncoder;

/** Puts rulings into a node by bulk requests of two threads, letters into an index beside. */
final class OpenSearchIndex {
  private static final int THREADS = 2;
  private static final int BULK = 4_000_000;

  private static final String LETTERS =
      """
      {"settings": {"number_of_shards": 1, "number_of_replicas": 0, "refresh_interval": "-1",
          "translog.durability": "async"},
       "mappings": {"dynamic": false}}""";

  private final Rest node;
  private final List<Path> parts;
  private final AtomicInteger next = new AtomicInteger();

  private OpenSearchIndex(Rest node, List<Path> parts) {
    this.node = node;
    this.parts = parts;
  }

  /** Makes both indexes. */
  static void write(LetterSet letters, Rest node) throws IOException {
    node.send("PUT", "/rulings", Optional.of(settings()));
    node.send("PUT", "/letters", Optional.of(LETTERS));
    OpenSearchIndex index = new OpenSearchIndex(node, letters.extracted());
    try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
      List<Future<?>> running = new ArrayList<>();
      IntStream.range(0, THREADS).forEach(i -> running.add(threads.submit(index::addParts)));
      for (Future<?> thread : running) {
        thread.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    } catch (ExecutionException e) {
      throw new IOException(e);
    }
    node.send("POST", "/_refresh", Optional.empty());
  }

  private static String settings() {
    return """
      {"settings": {"number_of_shards": 1, "number_of_replicas": 0, "refresh_interval": "-1",
          "translog.durability": "async", "max_result_window": 10000,
          "analysis": {
            "filter": {"possessive": {"type": "stemmer", "language": "possessive_english"}},
            "analyzer": {"english": {"type": "custom", "tokenizer": "standard",
              "filter": ["possessive", "lowercase", "kstem"]}}}},
       "mappings": {"dynamic": false, "_source": {"includes": ["letter"]}, "properties": {%s}}}"""
        .formatted(properties());
  }

  private static String properties() {
    Map<String, String> types = new LinkedHashMap<>();
    for (String text : List.of("service", "rationale", "summary", "diagnoses", "citations")) {
      types.put(text, "{\"type\": \"text\", \"analyzer\": \"english\"}");
    }
    for (String value : OpenSearchQuery.KEYWORDS) {
      types.put(value, "{\"type\": \"keyword\"}");
    }
    return types.entrySet().stream()
        .map(type -> "\"%s\": %s".formatted(type.getKey(), type.getValue()))
        .collect(Collectors.joining(", "));
  }

  private Void addParts() throws IOException {
    StringBuilder bulk = new StringBuilder();
    for (int i = next.getAndIncrement(); i < parts.size(); i = next.getAndIncrement()) {
      try (ExtractedFile.Reader in = new ExtractedFile.Reader(parts.get(i))) {
        for (Optional<ExtractedLetter> read = in.next(); read.isPresent(); read = in.next()) {
          add(read.get(), bulk);
          if (bulk.length() > BULK) {
            send(bulk);
          }
        }
      }
    }
    send(bulk);
    return null;
  }

  private void send(StringBuilder bulk) throws IOException {
    if (!bulk.isEmpty()) {
      String answer = node.send("POST", "/_bulk?filter_path=errors", Optional.of(bulk.toString()));
      if (!answer.contains("false")) {
        throw new IOException("a bulk request failed: " + answer);
      }
      bulk.setLength(0);
    }
  }

  private static void add(ExtractedLetter letter, StringBuilder bulk) {
    int number = 1;
    for (ExtractedLetter.Ruling ruling : letter.rulings()) {
      bulk.append("{\"index\":{\"_index\":\"rulings\",\"_id\":")
          .append(quoted(letter.id() + "-" + number++))
          .append("}}\n{\"letter\":")
          .append(quoted(letter.id()));
      member(bulk, "service", List.of(ruling.service()));
      member(bulk, "rationale", List.of(ruling.rationale()));
      member(bulk, "summary", List.of(letter.summary()));
      member(bulk, "diagnoses", ruling.diagnosisWords());
      member(bulk, "citations", ruling.citationWords());
      values(ruling).forEach((field, values) -> member(bulk, field, values));
      bulk.append("}\n");
    }
    bulk.append("{\"index\":{\"_index\":\"letters\",\"_id\":")
        .append(quoted(letter.id()))
        .append("}}\n{\"text\":")
        .append(quoted(letter.text()))
        .append("}\n");
  }

  /** Paths go into a field a level, as terms aggregations need them. */
  private static Map<String, List<String>> values(ExtractedLetter.Ruling ruling) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (Ask.Value value : SqliteIndex.values(ruling)) {
      values
          .computeIfAbsent(OpenSearchQuery.keyword(value), field -> new ArrayList<>())
          .add(value.path());
    }
    return values;
  }

  private static void member(StringBuilder bulk, String name, List<String> values) {
    bulk.append(",\"").append(name).append("\":[");
    bulk.append(values.stream().map(OpenSearchIndex::quoted).collect(Collectors.joining(",")));
    bulk.append(']');
  }

  static String quoted(String text) {
    return '"' + new String(JsonStringEncoder.getInstance().quoteAsCharArray(text)) + '"';
  }
}

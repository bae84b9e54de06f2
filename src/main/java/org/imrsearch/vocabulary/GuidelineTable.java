package org.imrsearch.vocabulary;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.imrsearch.determination.GuidelineSource;
import org.imrsearch.determination.PageRange;

/**
 * Reads {@code guidelines.csv}. A row without a document names a source, one without a topic a
 * document; a topic of the document {@code *} is shared by all documents of the source, or by all
 * that are chapters where there are any. A document stands above its topics.
 */
final class GuidelineTable {
  private static final List<String> OPTIONAL =
      List.of(
          "document",
          "topic",
          "aliases",
          "chapters",
          "editions",
          "page_start",
          "page_end",
          "pages_edition",
          "confidence",
          "origin");
  private static final Map<String, GuidelineSource> SOURCES =
      Map.of(
          "MTUS", GuidelineSource.MTUS,
          "ODG", GuidelineSource.ODG,
          "ACOEM", GuidelineSource.ACOEM,
          "OTHER", GuidelineSource.OTHER);
  private static final String ALL = "*";

  private final Aliases<GuidelineSource> names = new Aliases<>();
  private final EnumMap<GuidelineSource, SourceIndex> sources =
      new EnumMap<>(GuidelineSource.class);

  private GuidelineTable() {}

  static GuidelineCatalogue read(ConfigFile file) {
    GuidelineTable table = new GuidelineTable();
    for (ConfigRow row : ConfigTable.read(file, List.of("source"), OPTIONAL).rows()) {
      table.add(row);
    }
    return new GuidelineCatalogue(table.names.tagger(), table.sources);
  }

  private void add(ConfigRow row) {
    GuidelineSource source = source(row);
    SourceIndex index = sources.get(source);
    if (index == null) {
      index = new SourceIndex();
      sources.put(source, index);
    }
    Optional<String> document = row.optional("document");
    Optional<String> topic = row.optional("topic");
    if (document.isEmpty()) {
      names.addAll(row, source.code(), source);
    } else if (topic.isEmpty()) {
      List<String> chapters = row.list("chapters");
      index.addDocument(row, document(row, source, document.get(), chapters), chapters);
    } else if (document.get().equals(ALL)) {
      index.addSharedTopic(row, topic(row, topic.get()));
    } else {
      index.addTopic(row, document.get(), topic(row, topic.get()));
    }
  }

  private static GuidelineSource source(ConfigRow row) {
    Optional<GuidelineSource> source = row.oneOf("source", SOURCES);
    if (source.isEmpty()) {
      throw row.error("no source", "one of: " + SOURCES.keySet());
    }
    return source.get();
  }

  private static GuidelineDocument document(
      ConfigRow row, GuidelineSource source, String name, List<String> chapters) {
    Optional<String> chapter =
        chapters.size() == 1 ? Optional.of(chapters.get(0)) : Optional.empty();
    return new GuidelineDocument(
        source, name, chapter, row.list("editions"), pages(row), Confidence.of(row));
  }

  private static GuidelineTopic topic(ConfigRow row, String name) {
    return new GuidelineTopic(name, pages(row), row.optional("pages_edition"), Confidence.of(row));
  }

  private static Optional<PageRange> pages(ConfigRow row) {
    OptionalInt first = row.integer("page_start", 1);
    OptionalInt last = row.integer("page_end", first.orElse(1));
    if (first.isEmpty()) {
      return Optional.empty();
    }
    if (row.optional("pages_edition").isEmpty()) {
      throw row.error("pages without an edition", "fill in pages_edition");
    }
    return Optional.of(new PageRange(first.getAsInt(), last.orElse(first.getAsInt())));
  }
}

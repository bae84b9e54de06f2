package org.imrsearch.vocabulary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the catalogue knows of one body of guidance, collected row by row. */
final class SourceIndex {
  /** Looked up by name, not by document: hashing a record is slow the first time. */
  private final Map<String, GuidelineDocument> byName = new HashMap<>();

  private final Map<String, Aliases<GuidelineTopic>> topics = new HashMap<>();
  private final Map<String, GuidelineDocument> byChapter = new HashMap<>();
  private final Aliases<GuidelineDocument> documents = new Aliases<>();
  private final Aliases<GuidelineTopic> shared = new Aliases<>();

  void addDocument(ConfigRow row, GuidelineDocument document, List<String> chapters) {
    documents.addAll(row, document.name(), document);
    byName.put(document.name(), document);
    topics.put(document.name(), new Aliases<>());
    for (String number : chapters) {
      GuidelineDocument before = byChapter.put(number, document);
      if (before != null) {
        throw row.error(
            "chapter " + number + " is \"" + before.name() + "\" as well", "give it to one");
      }
    }
  }

  void addSharedTopic(ConfigRow row, GuidelineTopic topic) {
    shared.addAll(row, topic.name(), topic);
  }

  void addTopic(ConfigRow row, String document, GuidelineTopic topic) {
    Aliases<GuidelineTopic> names = topics.get(document);
    if (names == null) {
      throw row.error(
          "topic of the unknown document \"" + document + "\"",
          "put a row of the document, without a topic, above it");
    }
    names.addAll(row, topic.name(), topic);
  }

  PhraseTagger<GuidelineDocument> documentNames() {
    return documents.tagger();
  }

  Collection<GuidelineDocument> documents() {
    return byName.values();
  }

  Optional<GuidelineDocument> chapter(String number) {
    return Optional.ofNullable(byChapter.get(number));
  }

  /**
   * Returns the names of a document's own topics, and of those that the source's documents share:
   * where a source has numbered chapters, only these are built alike.
   */
  List<PhraseTagger<GuidelineTopic>> topics(GuidelineDocument document) {
    List<PhraseTagger<GuidelineTopic>> names = new ArrayList<>(2);
    Aliases<GuidelineTopic> own = topics.get(document.name());
    if (own != null) {
      names.add(own.tagger());
    }
    if (byChapter.isEmpty() || byChapter.containsValue(document)) {
      names.add(shared.tagger());
    }
    return names;
  }
}

package org.imrsearch.vocabulary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.imrsearch.determination.PageRange;

/** What the catalogue knows of one body of guidance, collected row by row. */
final class SourceIndex {
  /** Looked up by name, not by document: hashing a record is slow the first time. */
  private final Map<String, GuidelineDocument> byName = new HashMap<>();

  private final Map<String, Aliases<GuidelineTopic>> topics = new HashMap<>();
  private final Map<String, PagedTopics> paged = new HashMap<>();
  private final Map<String, GuidelineDocument> byChapter = new HashMap<>();

  /** The names of the documents that have a number. */
  private final Set<String> numbered = new HashSet<>();

  private final Aliases<GuidelineDocument> documents = new Aliases<>();
  private final Aliases<GuidelineTopic> shared = new Aliases<>();

  void addDocument(ConfigRow row, GuidelineDocument document, List<String> chapters) {
    documents.addAll(row, document.name(), document);
    byName.put(document.name(), document);
    topics.put(document.name(), new Aliases<>());
    paged.put(document.name(), new PagedTopics());
    for (String number : chapters) {
      GuidelineDocument before = byChapter.put(number, document);
      numbered.add(document.name());
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
    PagedTopics pages = paged.get(document);
    if (names == null || pages == null) {
      throw row.error(
          "topic of the unknown document \"" + document + "\"",
          "put a row of the document, without a topic, above it");
    }
    if (!pages.has(topic)) {
      names.addAll(row, topic.name(), topic);
    } else if (topic.pages().isEmpty() || !row.list("aliases").isEmpty()) {
      throw row.error(
          "topic \"" + topic.name() + "\" again",
          "a further row of a topic gives its pages in another edition, and nothing else");
    }
    pages.add(topic);
  }

  PhraseTagger<GuidelineDocument> documentNames() {
    return documents.tagger();
  }

  PhraseTagger<GuidelineTopic> sharedTopicNames() {
    return shared.tagger();
  }

  Collection<GuidelineDocument> documents() {
    return byName.values();
  }

  Optional<GuidelineDocument> chapter(String number) {
    return Optional.ofNullable(byChapter.get(number));
  }

  /** Returns the topics of a document that stand on pages. */
  List<GuidelineTopic> topicsOn(
      GuidelineDocument document, List<PageRange> pages, Optional<String> edition) {
    PagedTopics topics = paged.get(document.name());
    return topics == null ? List.of() : topics.on(pages, edition);
  }

  /** Returns the document that a misspelt name means, if it can mean only one. */
  Optional<GuidelineDocument> nearDocument(String misspelt) {
    return only(documents.near(misspelt));
  }

  /** Returns the topic that a misspelt name means, if it can mean only one. */
  Optional<GuidelineTopic> nearTopic(GuidelineDocument document, String misspelt) {
    return only(topics(document).stream().flatMap(names -> names.near(misspelt).stream()).toList());
  }

  /** Returns the names of a document's topics. */
  List<PhraseTagger<GuidelineTopic>> topicNames(GuidelineDocument document) {
    List<PhraseTagger<GuidelineTopic>> names = new ArrayList<>(2);
    topics(document).forEach(topics -> names.add(topics.tagger()));
    return names;
  }

  /**
   * A document's own topics, and those that the source's documents share: where a source has
   * numbered chapters, only these are built alike.
   */
  private List<Aliases<GuidelineTopic>> topics(GuidelineDocument document) {
    List<Aliases<GuidelineTopic>> names = new ArrayList<>(2);
    Aliases<GuidelineTopic> own = topics.get(document.name());
    if (own != null) {
      names.add(own);
    }
    if (numbered.isEmpty() || numbered.contains(document.name())) {
      names.add(shared);
    }
    return names;
  }

  private static <T> Optional<T> only(List<T> found) {
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }
}

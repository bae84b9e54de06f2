package org.imrsearch.vocabulary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.imrsearch.determination.PageRange;

/** The topics of one document whose pages are known, to tell what stands on a page. */
final class PagedTopics {
  /** A topic that is this much longer than the pages cited is a whole block, and tells little. */
  private static final int WIDER = 4;

  /** Pages that hold more topics than this are cited for something else than one of them. */
  private static final int MOST_WITHIN = 4;

  private final Set<String> names = new HashSet<>();
  private final Map<String, List<Paged>> byEdition = new TreeMap<>();

  private record Paged(GuidelineTopic topic, PageRange pages) {
    int length() {
      return pages.last() - pages.first();
    }

    boolean covers(PageRange cited) {
      return pages.first() <= cited.first() && cited.last() <= pages.last();
    }

    boolean isWithin(PageRange cited) {
      return cited.first() <= pages.first() && pages.last() <= cited.last();
    }
  }

  /** Returns whether a topic is there, with pages or without. */
  boolean has(GuidelineTopic topic) {
    return names.contains(topic.name());
  }

  /** Adds a topic, or a known one's pages in another edition. */
  void add(GuidelineTopic topic) {
    names.add(topic.name());
    if (topic.pages().isPresent() && topic.pagesEdition().isPresent()) {
      byEdition
          .computeIfAbsent(topic.pagesEdition().get(), edition -> new ArrayList<>())
          .add(new Paged(topic, topic.pages().get()));
    }
  }

  /**
   * Returns what stands on the pages of an edition; without one, of the edition whose pages are
   * known best.
   */
  List<GuidelineTopic> on(List<PageRange> pages, Optional<String> edition) {
    List<Paged> ofEdition =
        edition.isPresent() ? byEdition.getOrDefault(edition.get(), List.of()) : bestKnown();
    if (ofEdition.isEmpty()) {
      return List.of();
    }
    Set<GuidelineTopic> found = new LinkedHashSet<>();
    for (PageRange cited : pages) {
      on(cited, ofEdition).stream()
          .sorted(
              Comparator.comparingInt((Paged t) -> t.pages.first()).thenComparingInt(Paged::length))
          .forEach(t -> found.add(t.topic));
    }
    return List.copyOf(found);
  }

  /** Of several editions with as many topics the first one counts. */
  private List<Paged> bestKnown() {
    List<Paged> best = List.of();
    for (List<Paged> topics : byEdition.values()) {
      best = topics.size() > best.size() ? topics : best;
    }
    return best;
  }

  /** The topics that hold all pages cited, whole blocks aside; or else those that these hold. */
  private static List<Paged> on(PageRange cited, List<Paged> topics) {
    List<Paged> covering = topics.stream().filter(t -> t.covers(cited)).toList();
    int wide = cited.last() - cited.first() + WIDER;
    List<Paged> close = covering.stream().filter(t -> t.length() <= wide).toList();
    if (!covering.isEmpty()) {
      return close.isEmpty() ? covering : close;
    }
    List<Paged> within = topics.stream().filter(t -> t.isWithin(cited)).toList();
    return within.size() <= MOST_WITHIN ? within : List.of();
  }
}

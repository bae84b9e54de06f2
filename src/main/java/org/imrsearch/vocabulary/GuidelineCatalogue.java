package org.imrsearch.vocabulary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.imrsearch.determination.GuidelineSource;
import org.imrsearch.determination.PageRange;

/**
 * The guidelines of {@code guidelines.csv}: sources, their documents, and the documents' topics.
 * Names hold commas, so a citation is read by matching them from an offset on, not by splitting.
 */
public final class GuidelineCatalogue {
  private static final SourceIndex NOTHING = new SourceIndex();

  private final PhraseTagger<GuidelineSource> names;
  private final EnumMap<GuidelineSource, SourceIndex> sources;

  GuidelineCatalogue(
      PhraseTagger<GuidelineSource> names, EnumMap<GuidelineSource, SourceIndex> sources) {
    this.names = names;
    this.sources = sources;
  }

  /** Returns the document with the longest name that begins at an offset, white space skipped. */
  public Optional<Match<GuidelineDocument>> documentAt(
      GuidelineSource source, CharSequence text, int offset) {
    return index(source).documentNames().longestAt(text, offset);
  }

  /** Returns the documents that a text names, from left to right. */
  public List<Match<GuidelineDocument>> documentsIn(GuidelineSource source, Tokens text) {
    return index(source).documentNames().tag(text);
  }

  /**
   * Returns the topic with the longest name that begins at an offset, white space skipped: one of
   * the document's own, or of those that all documents of its kind share.
   */
  public Optional<Match<GuidelineTopic>> topicAt(
      GuidelineDocument document, CharSequence text, int offset) {
    Optional<Match<GuidelineTopic>> longest = Optional.empty();
    for (PhraseTagger<GuidelineTopic> names : index(document.source()).topicNames(document)) {
      Optional<Match<GuidelineTopic>> topic = names.longestAt(text, offset);
      if (topic.isPresent() && (longest.isEmpty() || topic.get().end() > longest.get().end())) {
        longest = topic;
      }
    }
    return longest;
  }

  /**
   * Returns the longest topic at an offset that all documents of a source share, whichever it is.
   */
  public Optional<Match<GuidelineTopic>> sharedTopicAt(
      GuidelineSource source, CharSequence text, int offset) {
    return index(source).sharedTopicNames().longestAt(text, offset);
  }

  /** Returns the topics of a document, its own and the shared, that a text names. */
  public List<Match<GuidelineTopic>> topicsIn(GuidelineDocument document, CharSequence text) {
    List<Match<GuidelineTopic>> found =
        topics(document)
            .flatMap(names -> names.tag(text).stream())
            .sorted(
                Comparator.<Match<GuidelineTopic>>comparingInt(Match::start)
                    .thenComparing(Comparator.comparingInt(Match<GuidelineTopic>::end).reversed()))
            .toList();
    List<Match<GuidelineTopic>> apart = new ArrayList<>();
    for (Match<GuidelineTopic> match : found) {
      if (apart.isEmpty() || !apart.get(apart.size() - 1).overlaps(match)) {
        apart.add(match);
      }
    }
    return List.copyOf(apart);
  }

  /** Returns the document that is, or that holds, the chapter of that number. */
  public Optional<GuidelineDocument> byChapter(GuidelineSource source, String chapterNumber) {
    return index(source).chapter(chapterNumber);
  }

  /** Returns the document of that name or alias. */
  public Optional<GuidelineDocument> document(GuidelineSource source, String name) {
    return index(source).documentNames().exactly(name);
  }

  /** Returns the document of that name or alias, or the only one that it can be a slip for. */
  public Optional<GuidelineDocument> documentMeant(GuidelineSource source, String written) {
    return document(source, written).or(() -> index(source).nearDocument(written));
  }

  /**
   * Returns the topics that stand on pages of a document's edition, for a reader who meets the
   * pages alone; without an edition, of the only one whose pages are known. Empty when the pages
   * are not known, or hold too much to tell what they are cited for.
   */
  public List<GuidelineTopic> topicsOn(
      GuidelineDocument document, List<PageRange> pages, Optional<String> edition) {
    return pages.isEmpty()
        ? List.of()
        : index(document.source()).topicsOn(document, pages, edition);
  }

  /** Returns the topic of that name or alias. */
  public Optional<GuidelineTopic> topic(GuidelineDocument document, String name) {
    for (PhraseTagger<GuidelineTopic> names : index(document.source()).topicNames(document)) {
      Optional<GuidelineTopic> topic = names.exactly(name);
      if (topic.isPresent()) {
        return topic;
      }
    }
    return Optional.empty();
  }

  private Optional<GuidelineTopic> topicMeant(GuidelineDocument document, String written) {
    return topic(document, written).or(() -> index(document.source()).nearTopic(document, written));
  }

  /**
   * Returns the path of a citation in the catalogue's names: source, document, topic, as far as
   * known. A topic misspelt by a letter or two has the catalogue's name, if it can mean only one;
   * one that the catalogue does not know is kept as written, blanks and the punctuation around it
   * taken off. Without a document a topic has no place on the path.
   */
  public List<String> path(
      GuidelineSource source,
      Optional<GuidelineDocument> document,
      Optional<String> topicAsWritten) {
    List<String> path = new ArrayList<>(List.of(source.code()));
    document.ifPresent(
        d -> {
          path.add(d.name());
          topicAsWritten
              .map(GuidelineCatalogue::tidy)
              .filter(written -> !written.isEmpty())
              .map(written -> topicMeant(d, written).map(GuidelineTopic::name).orElse(written))
              .ifPresent(path::add);
        });
    return List.copyOf(path);
  }

  /** Returns the path that a text means, if it means one: see {@link GuidelinePaths}. */
  Optional<List<String>> path(String text) {
    return new GuidelinePaths(this, names).find(text);
  }

  Stream<GuidelineDocument> allDocuments(GuidelineSource source) {
    return index(source).documents().stream();
  }

  private Stream<PhraseTagger<GuidelineTopic>> topics(GuidelineDocument document) {
    return index(document.source()).topicNames(document).stream();
  }

  private SourceIndex index(GuidelineSource source) {
    return sources.getOrDefault(source, NOTHING);
  }

  private static String tidy(String topic) {
    int start = 0;
    int end = topic.length();
    while (start < end && isEdge(topic.charAt(start))) {
      start++;
    }
    while (end > start && isEdge(topic.charAt(end - 1))) {
      end--;
    }
    return NameKey.singleSpaced(topic.substring(start, end));
  }

  private static boolean isEdge(char c) {
    return Character.isWhitespace(c) || ",.;:-\u2013/".indexOf(c) >= 0;
  }
}

package org.imrsearch.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.imrsearch.determination.GuidelineSource;

/**
 * Reads what people type for a guideline: a whole path, "MTUS/Chronic Pain/Topical analgesics", a
 * part of one, "Chronic Pain/Topical analgesics", or one name, if it can mean only one place.
 */
final class GuidelinePaths {
  private final GuidelineCatalogue guidelines;
  private final PhraseTagger<GuidelineSource> sources;

  GuidelinePaths(GuidelineCatalogue guidelines, PhraseTagger<GuidelineSource> sources) {
    this.guidelines = guidelines;
    this.sources = sources;
  }

  /** Returns the path, or empty if the text means none or several. */
  Optional<List<String>> find(String text) {
    Optional<GuidelineSource> whole = sources.exactly(text);
    if (whole.isPresent()) {
      return Optional.of(List.of(whole.get().code()));
    }
    Optional<Match<GuidelineSource>> named = sources.longestAt(text, 0);
    if (named.isPresent()) {
      String rest = text.substring(named.get().end());
      return single(below(List.of(named.get().payload()), afterSlash(rest)));
    }
    return single(below(Arrays.asList(GuidelineSource.values()), text));
  }

  private Set<List<String>> below(List<GuidelineSource> among, String text) {
    List<Match<GuidelineDocument>> found = new ArrayList<>();
    for (GuidelineSource source : among) {
      guidelines.documentAt(source, text, 0).ifPresent(found::add);
    }
    Set<List<String>> paths = new LinkedHashSet<>();
    for (Match<GuidelineDocument> document : preferred(found, text)) {
      withTopic(document, text).ifPresent(paths::add);
    }
    return paths.isEmpty() ? topicsNamed(among, text) : paths;
  }

  /**
   * Keeps the longest names; of these a document's own name before an alias, the MTUS first:
   * "Chronic Pain" is a document of the MTUS and of ACOEM, and a way to write the ODG's "Pain".
   */
  private static List<Match<GuidelineDocument>> preferred(
      List<Match<GuidelineDocument>> found, String text) {
    int end = found.stream().mapToInt(Match::end).max().orElse(0);
    List<Match<GuidelineDocument>> longest = found.stream().filter(m -> m.end() == end).toList();
    List<Match<GuidelineDocument>> named =
        longest.stream()
            .filter(m -> NameKey.of(m.in(text)).equals(NameKey.of(m.payload().name())))
            .limit(1)
            .toList();
    return named.isEmpty() ? longest : named;
  }

  /** A topic after a slash may be one that the catalogue does not know. */
  private Optional<List<String>> withTopic(Match<GuidelineDocument> found, String text) {
    GuidelineDocument document = found.payload();
    String rest = text.substring(found.end()).strip();
    String topic = afterSlash(rest);
    boolean known = topic.isEmpty() || guidelines.topic(document, topic).isPresent();
    return known || rest.startsWith("/")
        ? Optional.of(guidelines.path(document.source(), Optional.of(document), Optional.of(topic)))
        : Optional.empty();
  }

  private Set<List<String>> topicsNamed(List<GuidelineSource> among, String text) {
    Set<List<String>> paths = new LinkedHashSet<>();
    among.stream()
        .flatMap(guidelines::allDocuments)
        .forEach(
            d ->
                guidelines
                    .topic(d, text)
                    .ifPresent(t -> paths.add(List.of(d.source().code(), d.name(), t.name()))));
    return paths;
  }

  private static Optional<List<String>> single(Set<List<String>> paths) {
    return paths.size() == 1 ? Optional.of(new ArrayList<>(paths).get(0)) : Optional.empty();
  }

  private static String afterSlash(String rest) {
    String stripped = rest.strip();
    return stripped.startsWith("/") ? stripped.substring(1).strip() : stripped;
  }
}

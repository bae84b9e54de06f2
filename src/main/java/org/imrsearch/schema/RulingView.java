package org.imrsearch.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.imrsearch.determination.Assertion;
import org.imrsearch.determination.Citation;
import org.imrsearch.determination.Determination;
import org.imrsearch.determination.Diagnosis;
import org.imrsearch.determination.PageRange;
import org.imrsearch.determination.RequestedDrug;
import org.imrsearch.determination.Ruling;
import org.imrsearch.vocabulary.Catalogue;
import org.imrsearch.vocabulary.Vocabulary;

/** A ruling with its letter, seen as values of fields. */
record RulingView(Determination determination, Ruling ruling, Vocabulary vocabulary) {

  /** The request, and apart from it the portion of it that was still under review. */
  Stream<String> service() {
    return Stream.concat(Stream.of(ruling.service()), ruling.eligiblePortion().stream());
  }

  Stream<FieldValue> category() {
    if (ruling.category().isEmpty()) {
      return Stream.empty();
    }
    List<String> path = new ArrayList<>(ruling.category());
    ruling.procedure().ifPresent(path::add);
    return Stream.of(new FieldValue.PathValue(path, String.join(" ", path)));
  }

  /**
   * The paths of the citations that fit, with the names that the letter gives them, and the pages
   * cited: of a topic, or of a document without a topic.
   */
  Stream<FieldValue> guidelines(Predicate<Citation> which) {
    Wordings<List<String>> paths = new Wordings<>();
    Map<List<String>, Set<FieldValue.PageSpan>> pages = new HashMap<>();
    for (Citation citation : ruling.citations()) {
      if (which.test(citation)) {
        paths.add(citation.guideline(), citation.guideline());
        paths.add(citation.guideline(), citation.document().stream().toList());
        paths.add(citation.guideline(), citation.topic().stream().toList());
        pages
            .computeIfAbsent(citation.guideline(), path -> new LinkedHashSet<>())
            .addAll(pageSpans(citation));
      }
    }
    return paths.values(
        (path, words) ->
            new FieldValue.PathValue(path, words, List.copyOf(pages.getOrDefault(path, Set.of()))));
  }

  /** Pages of no known document have no place on a path. */
  private static List<FieldValue.PageSpan> pageSpans(Citation citation) {
    List<PageRange> pages = citation.pages();
    if (citation.guideline().size() < 2) {
      return List.of();
    }
    boolean single = pages.size() == 1 && pages.get(0).first() == pages.get(0).last();
    Optional<String> there =
        Optional.of(String.join("; ", citation.inferredTopics()))
            .filter(topics -> single && !topics.isEmpty());
    return pages.stream()
        .map(range -> new FieldValue.PageSpan(range.first(), range.last(), there))
        .toList();
  }

  /** The topics by the catalogue's names, and by the letter's where it has none. */
  Stream<FieldValue> topics() {
    Wordings<String> topics = new Wordings<>();
    for (Citation citation : ruling.citations()) {
      List<String> path = citation.guideline();
      Optional<String> name = path.size() > 2 ? Optional.of(path.get(2)) : citation.topic();
      name.ifPresent(
          topic -> {
            topics.add(topic, List.of(topic));
            topics.add(topic, citation.topic().stream().toList());
          });
    }
    return topics.values(FieldValue.Keyword::new);
  }

  Stream<FieldValue> pages() {
    return ruling.citations().stream()
        .flatMap(
            citation ->
                citation.pages().stream()
                    .map(
                        pages ->
                            new FieldValue.Pages(
                                citation.guideline(), pages.first(), pages.last())));
  }

  /** What the worker has: a diagnosis that is ruled out, denied or past is none. */
  Stream<FieldValue> diagnoses() {
    Wordings<String> concepts = new Wordings<>();
    affirmed()
        .forEach(
            diagnosis -> {
              String text = diagnosis.text();
              String value = diagnosis.concept().orElse(text.toLowerCase(Locale.ROOT));
              concepts.add(value, List.of(text, value));
            });
    return concepts.values(FieldValue.Keyword::new);
  }

  /** Parts of the body that the request names; of one that names none, those of the diagnoses. */
  Stream<String> bodyParts() {
    List<String> named = ruling.requested().bodyParts();
    return named.isEmpty()
        ? affirmed().map(Diagnosis::bodyPart).flatMap(Optional::stream)
        : named.stream();
  }

  /** The drugs that the catalogue knows, with the names that the letter gives them. */
  Stream<FieldValue> drugs() {
    Wordings<List<String>> paths = new Wordings<>();
    for (RequestedDrug drug : ruling.requested().drugs()) {
      if (drug.drug().isPresent() && drug.drugClass().isPresent()) {
        String generic = drug.drug().get();
        paths.add(List.of(drug.drugClass().get(), generic), List.of(drug.text(), generic));
      }
    }
    return paths.values(FieldValue.PathValue::new);
  }

  Stream<String> drugClasses() {
    return ruling.requested().drugs().stream()
        .map(RequestedDrug::drugClass)
        .flatMap(Optional::stream);
  }

  Stream<String> specialties() {
    return determination.reviewer().specialties().stream()
        .map(name -> vocabulary.resolve(Catalogue.SPECIALTIES, name).orElse(name));
  }

  private Stream<Diagnosis> affirmed() {
    return determination.diagnoses().stream()
        .filter(diagnosis -> diagnosis.assertion() == Assertion.AFFIRMED);
  }
}

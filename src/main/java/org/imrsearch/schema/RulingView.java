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
  List<FieldValue> service() {
    List<FieldValue> texts = new ArrayList<>(2);
    addText(ruling.service(), texts);
    ruling.eligiblePortion().ifPresent(portion -> addText(portion, texts));
    return texts;
  }

  private static void addText(String text, List<FieldValue> to) {
    if (!text.isBlank()) {
      to.add(new FieldValue.Text(text));
    }
  }

  List<FieldValue> category() {
    if (ruling.category().isEmpty()) {
      return List.of();
    }
    List<String> path = new ArrayList<>(ruling.category());
    ruling.procedure().ifPresent(path::add);
    return List.of(new FieldValue.PathValue(path, String.join(" ", path)));
  }

  /**
   * The paths of the citations that fit, with the names that the letter gives them, and the pages
   * cited: of a topic, or of a document without a topic. Pages of no known document have no place
   * on a path.
   */
  List<FieldValue> guidelines(Predicate<Citation> which) {
    Wordings<List<String>> paths = new Wordings<>();
    Map<List<String>, Set<FieldValue.PageSpan>> pages = new HashMap<>();
    for (Citation citation : ruling.citations()) {
      if (which.test(citation)) {
        List<String> path = citation.guideline();
        paths.add(path, path);
        citation.document().ifPresent(document -> paths.add(path, document));
        citation.topic().ifPresent(topic -> paths.add(path, topic));
        if (path.size() > 1 && !citation.pages().isEmpty()) {
          pages.computeIfAbsent(path, p -> new LinkedHashSet<>()).addAll(pageSpans(citation));
        }
      }
    }
    return paths.values(
        (path, words) ->
            new FieldValue.PathValue(path, words, List.copyOf(pages.getOrDefault(path, Set.of()))));
  }

  private static List<FieldValue.PageSpan> pageSpans(Citation citation) {
    List<PageRange> pages = citation.pages();
    boolean single = pages.size() == 1 && pages.get(0).first() == pages.get(0).last();
    Optional<String> there =
        Optional.of(String.join("; ", citation.inferredTopics()))
            .filter(topics -> single && !topics.isEmpty());
    return pages.stream()
        .map(range -> new FieldValue.PageSpan(range.first(), range.last(), there))
        .toList();
  }

  /** The topics by the catalogue's names, and by the letter's where it has none. */
  List<FieldValue> topics() {
    Wordings<String> topics = new Wordings<>();
    for (Citation citation : ruling.citations()) {
      List<String> path = citation.guideline();
      Optional<String> name = path.size() > 2 ? Optional.of(path.get(2)) : citation.topic();
      name.ifPresent(
          topic -> {
            topics.add(topic, topic);
            citation.topic().ifPresent(wording -> topics.add(topic, wording));
          });
    }
    return topics.values(FieldValue.Keyword::new);
  }

  List<FieldValue> pages() {
    List<FieldValue> all = new ArrayList<>();
    for (Citation citation : ruling.citations()) {
      for (PageRange pages : citation.pages()) {
        all.add(new FieldValue.Pages(citation.guideline(), pages.first(), pages.last()));
      }
    }
    return all;
  }

  /** What the worker has: a diagnosis that is ruled out, denied or past is none. */
  List<FieldValue> diagnoses() {
    Wordings<String> concepts = new Wordings<>();
    for (Diagnosis diagnosis : affirmed()) {
      String text = diagnosis.text();
      String value = diagnosis.concept().orElseGet(() -> text.toLowerCase(Locale.ROOT));
      concepts.add(value, text);
      concepts.add(value, value);
    }
    return concepts.values(FieldValue.Keyword::new);
  }

  /** Parts of the body that the request names; of one that names none, those of the diagnoses. */
  List<String> bodyParts() {
    List<String> named = ruling.requested().bodyParts();
    return named.isEmpty()
        ? affirmed().stream().map(Diagnosis::bodyPart).flatMap(Optional::stream).toList()
        : named;
  }

  /** The drugs that the catalogue knows, with the names that the letter gives them. */
  List<FieldValue> drugs() {
    Wordings<List<String>> paths = new Wordings<>();
    for (RequestedDrug drug : ruling.requested().drugs()) {
      if (drug.drug().isPresent() && drug.drugClass().isPresent()) {
        String generic = drug.drug().get();
        List<String> path = List.of(drug.drugClass().get(), generic);
        paths.add(path, drug.text());
        paths.add(path, generic);
      }
    }
    return paths.values(FieldValue.PathValue::new);
  }

  List<String> drugClasses() {
    return ruling.requested().drugs().stream()
        .map(RequestedDrug::drugClass)
        .flatMap(Optional::stream)
        .toList();
  }

  List<String> citedBy() {
    return ruling.citations().stream().map(citation -> citation.citedBy().code()).toList();
  }

  List<String> specialties() {
    return determination.reviewer().specialties().stream()
        .map(name -> vocabulary.resolve(Catalogue.SPECIALTIES, name).orElse(name))
        .toList();
  }

  private List<Diagnosis> affirmed() {
    return determination.diagnoses().stream()
        .filter(diagnosis -> diagnosis.assertion() == Assertion.AFFIRMED)
        .toList();
  }
}

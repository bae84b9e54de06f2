package org.imrsearch.precedent;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.imrsearch.determination.Assertion;
import org.imrsearch.determination.Citation;
import org.imrsearch.determination.CitedBy;
import org.imrsearch.determination.Diagnosis;
import org.imrsearch.determination.RequestedDrug;
import org.imrsearch.query.Filter;
import org.imrsearch.query.Likeness;
import org.imrsearch.query.Likeness.Trait;
import org.imrsearch.query.Query;

/**
 * Says by what the engine is to find the rulings that are worth comparing. Coarser than the
 * comparison, and so weighted that what it would rank high is among them.
 */
final class MatterTraits {
  private static final double PROCEDURE = 10;
  private static final double DRUG_CLASS = 8;
  private static final double KIND = 6;
  private static final double AREA = 1;
  private static final double PART = 3;
  private static final double DIAGNOSES = 3;
  private static final double TOPIC = 2;
  private static final double DOCUMENT = 0.5;
  private static final double WORDS = 7;

  /** Of a long list of diagnoses the first ones are those that the treatment is for. */
  private static final int MOST_DIAGNOSES = 8;

  private static final int TOPIC_SEGMENTS = 3;

  /** What is asked for is said once, and is worth more than a word of the story. */
  private static final int REQUEST_COUNTS = 3;

  private final List<Trait> traits = new ArrayList<>();
  private final Matter matter;

  private MatterTraits(Matter matter) {
    this.matter = matter;
  }

  static Likeness of(Matter matter, List<Filter> filters, List<Filter> excludes) {
    MatterTraits traits = new MatterTraits(matter);
    traits.service();
    traits.diagnoses();
    traits.guidelines();
    String text =
        (matter.service() + "\n").repeat(REQUEST_COUNTS) + matter.reasons() + "\n" + matter.facts();
    return new Likeness(traits.traits, text, WORDS, filters, excludes, matter.letter());
  }

  private void add(String kind, Query query, double weight) {
    traits.add(new Trait(kind, query, weight));
  }

  private void service() {
    matter.procedure().ifPresent(name -> add("service", value("procedure", name), PROCEDURE));
    for (RequestedDrug drug : matter.requested().drugs()) {
      drug.drugClass()
          .ifPresent(
              name -> {
                add("service", value("drugClass", name), DRUG_CLASS);
                drug.drug()
                    .ifPresent(
                        generic -> add("service", value("drug", name + "/" + generic), PROCEDURE));
              });
    }
    List<String> category = matter.category();
    if (!category.isEmpty()) {
      add("service", value("category", category.getFirst()), AREA);
      add("service", value("category", String.join("/", category)), KIND);
    }
    parts(matter).forEach(part -> add("part", value("bodyPart", part), PART));
  }

  private void diagnoses() {
    List<String> concepts = concepts(matter).stream().limit(MOST_DIAGNOSES).toList();
    for (String concept : concepts) {
      add("diagnosis " + concept, value("diagnosis", concept), DIAGNOSES / concepts.size());
    }
  }

  private void guidelines() {
    for (Citation citation : matter.citations()) {
      List<String> path = citation.guideline();
      if (path.size() > 1) {
        double weight = path.size() >= TOPIC_SEGMENTS ? TOPIC : DOCUMENT;
        double by = citation.citedBy() == CitedBy.REVIEWER ? 1 : 0.5;
        add("guideline", value("guideline", String.join("/", path)), weight * by);
      }
    }
  }

  /** Returns the parts of the body that the request names, or else those of the diagnoses. */
  static Set<String> parts(Matter matter) {
    Set<String> parts = new LinkedHashSet<>(matter.requested().bodyParts());
    if (parts.isEmpty()) {
      affirmed(matter).forEach(diagnosis -> diagnosis.bodyPart().ifPresent(parts::add));
    }
    return parts;
  }

  /** Returns what the worker has, by the names that the index knows it by. */
  static Set<String> concepts(Matter matter) {
    Set<String> concepts = new LinkedHashSet<>();
    for (Diagnosis diagnosis : affirmed(matter)) {
      concepts.add(diagnosis.concept().orElse(diagnosis.text().toLowerCase(Locale.ROOT)));
    }
    return concepts;
  }

  private static List<Diagnosis> affirmed(Matter matter) {
    return matter.diagnoses().stream()
        .filter(diagnosis -> diagnosis.assertion() == Assertion.AFFIRMED)
        .toList();
  }

  static Query value(String field, String value) {
    return new Query.Value(field, value);
  }

  static Query anyOf(List<Query> queries) {
    return queries.size() == 1 ? queries.getFirst() : new Query.Or(queries);
  }
}

package org.imrsearch.precedent;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.imrsearch.determination.Assertion;
import org.imrsearch.determination.Diagnosis;
import org.imrsearch.determination.RequestedDrug;
import org.imrsearch.precedent.Circumstances.Circumstance;
import org.imrsearch.precedent.Circumstances.Stance;
import org.imrsearch.vocabulary.BodyPartCatalogue;
import org.imrsearch.vocabulary.Drug;
import org.imrsearch.vocabulary.Vocabulary;

/**
 * A matter, or a ruling, seen as what is compared.
 *
 * @param matter what it is of
 * @param procedure the procedure without the part of the body, "MRI"; empty if none is known
 * @param requestedParts the parts of the body that the request names
 * @param parts those, or where there are none, those of the diagnoses
 * @param drugs the generic names of the drugs asked for
 * @param drugClasses their classes
 * @param uses the classes of what is in them: of "diclofenac topical" that of diclofenac
 * @param conditions what the worker has
 * @param service the words of the request
 * @param reasons those of the reasons
 * @param story what the facts say
 * @param decidedOn the circumstances that the reasons speak of
 */
record Profile(
    Matter matter,
    Optional<String> procedure,
    Set<String> requestedParts,
    Set<String> parts,
    Set<String> drugs,
    Set<String> drugClasses,
    Set<String> uses,
    List<Condition> conditions,
    WordCounts service,
    WordCounts reasons,
    Story story,
    Map<Circumstance, Stance> decidedOn) {

  /** How the catalogue ends the name of a drug for the skin. */
  private static final String TOPICAL = " topical";

  /**
   * Something that a worker has.
   *
   * @param name the catalogue's name, or the letter's words
   * @param part the part of the body, where it is known
   */
  record Condition(String name, Optional<String> part) {}

  /**
   * What the facts of a case say; those of a letter are the same for all its rulings.
   *
   * @param words their words
   * @param circumstances the circumstances that they speak of
   */
  record Story(WordCounts words, Map<Circumstance, Stance> circumstances) {
    static Story of(String facts, PrecedentSettings settings) {
      return new Story(WordCounts.of(facts, settings), settings.circumstances().in(facts));
    }
  }

  static Profile of(Matter matter, Story story, PrecedentSettings settings, Vocabulary vocabulary) {
    BodyPartCatalogue catalogue = vocabulary.bodyParts();
    Optional<String> suffix =
        matter
            .procedure()
            .flatMap(Profile::behindComma)
            .filter(part -> catalogue.find(part).isPresent());
    Set<String> requestedParts = new LinkedHashSet<>(matter.requested().bodyParts());
    suffix.ifPresent(requestedParts::add);
    List<Condition> conditions = conditions(matter.diagnoses());
    Set<String> parts = new LinkedHashSet<>(requestedParts);
    if (parts.isEmpty()) {
      conditions.forEach(condition -> condition.part().ifPresent(parts::add));
    }
    List<RequestedDrug> drugs = matter.requested().drugs();
    return new Profile(
        matter,
        matter.procedure().map(name -> suffix.isPresent() ? beforeComma(name) : name),
        requestedParts,
        parts,
        present(drugs.stream().map(RequestedDrug::drug).toList()),
        present(drugs.stream().map(RequestedDrug::drugClass).toList()),
        uses(drugs, vocabulary),
        conditions,
        WordCounts.of(matter.service(), settings),
        WordCounts.of(matter.reasons(), settings),
        story,
        settings.circumstances().in(matter.reasons()));
  }

  private static Optional<String> behindComma(String name) {
    int comma = name.lastIndexOf(", ");
    return comma < 0 ? Optional.empty() : Optional.of(name.substring(comma + 2));
  }

  private static String beforeComma(String name) {
    return name.substring(0, name.lastIndexOf(", "));
  }

  private static List<Condition> conditions(List<Diagnosis> diagnoses) {
    return diagnoses.stream()
        .filter(diagnosis -> diagnosis.assertion() == Assertion.AFFIRMED)
        .map(
            diagnosis ->
                new Condition(
                    diagnosis.concept().orElse(diagnosis.text().toLowerCase(Locale.ROOT)),
                    diagnosis.bodyPart()))
        .distinct()
        .toList();
  }

  private static Set<String> uses(List<RequestedDrug> drugs, Vocabulary vocabulary) {
    return present(
        drugs.stream()
            .map(
                drug ->
                    drug.drug()
                        .filter(name -> name.endsWith(TOPICAL))
                        .map(name -> name.substring(0, name.length() - TOPICAL.length()))
                        .flatMap(name -> vocabulary.drugs().find(name))
                        .map(Drug::drugClass)
                        .or(drug::drugClass))
            .toList());
  }

  private static Set<String> present(List<Optional<String>> names) {
    Set<String> present = new LinkedHashSet<>();
    names.forEach(name -> name.ifPresent(present::add));
    return present;
  }

  /** Returns whether a drug is asked for and nothing else is known. */
  boolean isDrug() {
    return !drugs.isEmpty() || !drugClasses.isEmpty();
  }
}

package org.imrsearch.precedent;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.imrsearch.determination.Assertion;
import org.imrsearch.determination.Citation;
import org.imrsearch.determination.CitedBy;
import org.imrsearch.determination.Determination;
import org.imrsearch.determination.Diagnosis;
import org.imrsearch.determination.GuidelineSource;
import org.imrsearch.determination.Layout;
import org.imrsearch.determination.Ruling;
import org.imrsearch.letter.LetterParser;
import org.imrsearch.letter.LetterResult;
import org.imrsearch.source.RawLetter;
import org.imrsearch.vocabulary.Catalogue;
import org.imrsearch.vocabulary.Vocabulary;

/** Reads what is known of a request: from a text, or from parts that somebody typed. */
public final class MatterReader {
  private static final String TYPED = "typed";

  private final LetterParser letters;
  private final Vocabulary vocabulary;

  /**
   * @param letters reads determinations and other texts
   * @param vocabulary names what is typed
   */
  public MatterReader(LetterParser letters, Vocabulary vocabulary) {
    this.letters = letters;
    this.vocabulary = vocabulary;
  }

  /**
   * Reads a text: of a determination in a known layout its rulings; of any other, such as a denial
   * letter or a request for authorization, what it asks for.
   *
   * @return a matter for each service, in the text's order; one at least
   */
  public List<Matter> read(RawLetter text) {
    Determination letter =
        letters.parse(text) instanceof LetterResult.Parsed parsed
                && parsed.determination().layout() != Layout.UNKNOWN
            ? parsed.determination()
            : letters.readRequest(text);
    return letter.rulings().stream().map(ruling -> Matter.of(letter, ruling)).toList();
  }

  /**
   * Reads parts; each may be empty.
   *
   * @param service the request
   * @param diagnoses what the worker has, by any name
   * @param guidelines what the request is judged by, by any name or as a path
   * @param facts anything else about the case
   */
  public Matter of(String service, List<String> diagnoses, List<String> guidelines, String facts) {
    RawLetter text = new RawLetter(TYPED, TYPED, TYPED, String.join("\n", service, facts));
    Determination told = letters.readRequest(text);
    Ruling asked = letters.readService(service);
    Map<String, Diagnosis> known = new LinkedHashMap<>();
    diagnoses.forEach(name -> known.putIfAbsent(name, diagnosis(name)));
    for (Diagnosis diagnosis : told.diagnoses()) {
      known.putIfAbsent(diagnosis.concept().orElse(diagnosis.text()), diagnosis);
    }
    List<Citation> cited = new ArrayList<>();
    guidelines.forEach(name -> cited.add(citation(name)));
    told.rulings().getFirst().citations().stream()
        .filter(citation -> !cited.contains(citation))
        .forEach(cited::add);
    return new Matter(
        Optional.empty(),
        service,
        asked.procedure(),
        asked.category(),
        asked.requested(),
        List.copyOf(known.values()),
        cited,
        facts,
        "");
  }

  private Diagnosis diagnosis(String name) {
    return vocabulary
        .diagnoses()
        .find(name)
        .map(
            concept ->
                new Diagnosis(
                    name, Optional.of(concept.concept()), concept.bodyPart(), Assertion.AFFIRMED))
        .orElseGet(
            () -> new Diagnosis(name, Optional.empty(), Optional.empty(), Assertion.AFFIRMED));
  }

  private Citation citation(String name) {
    List<String> path =
        vocabulary
            .resolvePath(Catalogue.GUIDELINES, name)
            .orElseGet(() -> List.of(name.split("/", -1)));
    GuidelineSource source =
        Stream.of(GuidelineSource.values())
            .filter(one -> one.code().equals(path.getFirst()))
            .findFirst()
            .orElse(GuidelineSource.OTHER);
    return new Citation(
        CitedBy.CLAIMS_ADMINISTRATOR,
        source,
        path.stream().skip(1).findFirst(),
        Optional.empty(),
        Optional.empty(),
        path.stream().skip(2).findFirst(),
        List.of(),
        path);
  }
}

package org.imrsearch.letter;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.imrsearch.determination.Assertion;
import org.imrsearch.determination.Diagnosis;
import org.imrsearch.letter.DiagnosisIntroductions.Introduction;
import org.imrsearch.letter.DiagnosisIntroductions.Kind;
import org.imrsearch.vocabulary.BodyPart;
import org.imrsearch.vocabulary.BodyPartCatalogue;
import org.imrsearch.vocabulary.DiagnosisCatalogue;
import org.imrsearch.vocabulary.DiagnosisConcept;
import org.imrsearch.vocabulary.Match;

/**
 * Reads the diagnoses of a summary. Lists that the letter introduces ("diagnoses include A, B and
 * C") are taken as written, whether the catalogue knows them or not. Elsewhere a known diagnosis is
 * taken only with what marks it: ruled out, negated, or history; in a summary that introduces none,
 * the others are taken as well.
 */
final class DiagnosisReader {
  /** No list is longer; what is has lost its end. */
  private static final int LONGEST_LIST = 1500;

  private final DiagnosisLexicon lexicon;
  private final DiagnosisList list;
  private final AssertionCues cues;
  private final DiagnosisCatalogue catalogue;
  private final BodyPartCatalogue bodyParts;

  DiagnosisReader(
      DiagnosisLexicon lexicon, DiagnosisCatalogue catalogue, BodyPartCatalogue bodyParts) {
    this.lexicon = lexicon;
    this.list = new DiagnosisList(lexicon, bodyParts);
    this.cues = new AssertionCues(lexicon);
    this.catalogue = catalogue;
    this.bodyParts = bodyParts;
  }

  /** What was found so far, without repetitions. */
  private static final class Found {
    private final Map<String, Diagnosis> diagnoses = new LinkedHashMap<>();
    private final Map<String, Set<Assertion>> concepts = new HashMap<>();

    /** The characters of the lists. */
    private final BitSet listed = new BitSet();

    void put(Diagnosis diagnosis) {
      String key = diagnosis.text().toLowerCase(Locale.ROOT) + diagnosis.assertion().code();
      diagnoses.putIfAbsent(key, diagnosis);
      diagnosis
          .concept()
          .ifPresent(
              c ->
                  concepts
                      .computeIfAbsent(c, k -> EnumSet.noneOf(Assertion.class))
                      .add(diagnosis.assertion()));
    }

    /** Returns whether a concept was found so; to affirm it, whether it was found at all. */
    boolean has(String concept, Assertion assertion) {
      Set<Assertion> ways = concepts.getOrDefault(concept, Set.of());
      return ways.contains(assertion) || (assertion == Assertion.AFFIRMED && !ways.isEmpty());
    }

    boolean hasAffirmed() {
      return diagnoses.values().stream().anyMatch(d -> d.assertion() == Assertion.AFFIRMED);
    }
  }

  /** Reads a summary, on one line. */
  List<Diagnosis> read(String summary) {
    Found found = new Found();
    List<Introduction> introductions = lexicon.introductionsIn(summary);
    for (int i = 0; i < introductions.size(); i++) {
      int next = i + 1 < introductions.size() ? introductions.get(i + 1).start() : summary.length();
      readIntroduced(summary, introductions.get(i), next, found);
    }
    readUnlisted(summary, found);
    return List.copyOf(found.diagnoses.values());
  }

  /** Reads what an introduction introduces, at most up to the next one. */
  private void readIntroduced(String summary, Introduction introduction, int next, Found found) {
    Assertion before = cues.at(summary, introduction.start());
    boolean past = introduction.kind() == Kind.HISTORY;
    if (before == Assertion.NEGATED && !past) {
      return;
    }
    int from = introduction.end();
    int to = Math.max(from, Math.min(next, from + LONGEST_LIST));
    int end = sentenceEnd(summary, from, to, introduction.colon());
    end = from + lexicon.listEnd(summary.substring(from, end));
    if (introduction.kind() == Kind.LIST) {
      found.listed.set(from, Math.max(from, end));
    }
    for (DiagnosisList.Piece piece : list.split(summary.substring(from, end))) {
      Optional<Match<DiagnosisConcept>> known = catalogue.tag(piece.text()).stream().findFirst();
      if (!isTaken(piece, known, introduction.kind())) {
        if (introduction.kind() != Kind.LIST) {
          break;
        }
        continue;
      }
      Assertion assertion = past ? pastAs(before) : piece.assertion();
      String text =
          introduction.kind() == Kind.LIST
              ? piece.text()
              : named(piece.text(), known.orElseThrow());
      found.put(diagnosis(text, known.map(Match::payload), assertion));
    }
  }

  private static Assertion pastAs(Assertion before) {
    return before == Assertion.NEGATED ? Assertion.NEGATED : Assertion.HISTORY;
  }

  /** A list is taken as written; else a diagnosis is named at once, perhaps after its side. */
  private boolean isTaken(
      DiagnosisList.Piece piece, Optional<Match<DiagnosisConcept>> known, Kind kind) {
    if (kind == Kind.LIST) {
      return piece.assertion() == Assertion.AFFIRMED || known.isPresent();
    }
    return known
        .filter(
            k -> piece.text().substring(0, k.start()).chars().filter(c -> c == ' ').count() <= 2)
        .filter(k -> !lexicon.isSymptom(k.payload().concept(), k.in(piece.text())))
        .isPresent();
  }

  /** Returns a known name with the side before it and the part of the body after it. */
  private String named(String text, Match<DiagnosisConcept> known) {
    int end =
        bodyParts.tag(text).stream()
            .filter(part -> part.start() >= known.end())
            .findFirst()
            .filter(part -> lexicon.isPreposition(text.substring(known.end(), part.start())))
            .map(Match::end)
            .orElse(known.end());
    return text.substring(lexicon.withSide(text, known.start()), end);
  }

  private void readUnlisted(String summary, Found found) {
    boolean takesAffirmed = !found.hasAffirmed();
    for (Match<DiagnosisConcept> match : catalogue.tag(summary)) {
      String concept = match.payload().concept();
      boolean listed = found.listed.get(match.start()) && found.listed.get(match.end() - 1);
      if (listed
          || lexicon.isSymptom(concept, match.in(summary))
          || lexicon.isFinding(summary, match.end())) {
        continue;
      }
      Assertion assertion = cues.at(summary, match.start());
      boolean taken = assertion != Assertion.AFFIRMED || takesAffirmed;
      if (taken && !found.has(concept, assertion)) {
        String text = summary.substring(lexicon.withSide(summary, match.start()), match.end());
        found.put(diagnosis(text, Optional.of(match.payload()), assertion));
      }
    }
  }

  private Diagnosis diagnosis(
      String text, Optional<DiagnosisConcept> concept, Assertion assertion) {
    Optional<String> bodyPart =
        concept
            .flatMap(DiagnosisConcept::bodyPart)
            .or(
                () ->
                    bodyParts.tag(text).stream()
                        .findFirst()
                        .map(Match::payload)
                        .map(BodyPart::name));
    return new Diagnosis(text, concept.map(DiagnosisConcept::concept), bodyPart, assertion);
  }

  /** A full stop ends a list when a capital follows it; after a heading, numbered items go on. */
  private static int sentenceEnd(String text, int from, int to, boolean heading) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '.' && (i + 1 == text.length() || text.charAt(i + 1) == ' ')) {
        boolean capital = i + 2 >= text.length() || !Character.isLowerCase(text.charAt(i + 2));
        boolean nextItem =
            heading && i + 2 < text.length() && Character.isDigit(text.charAt(i + 2));
        if (capital && !nextItem && !(heading && isItemNumber(text, from, i))) {
          return i;
        }
      }
    }
    return to;
  }

  /** "1." is an item's number; "C6-C7." ends a sentence. */
  private static boolean isItemNumber(String text, int from, int stop) {
    int start = stop;
    while (start > from && Character.isDigit(text.charAt(start - 1))) {
      start--;
    }
    return start < stop && (start == 0 || " (:".indexOf(text.charAt(start - 1)) >= 0);
  }
}

package org.imrsearch.letter;

import static org.imrsearch.determination.Assertion.AFFIRMED;

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
import org.imrsearch.letter.AssertionCues.Cue;
import org.imrsearch.letter.DiagnosisIntroductions.Introduction;
import org.imrsearch.letter.DiagnosisIntroductions.Kind;
import org.imrsearch.letter.DiagnosisNames.Piece;
import org.imrsearch.letter.DiagnosisSetting.Sentenced;
import org.imrsearch.letter.DiagnosisSetting.Setting;
import org.imrsearch.vocabulary.BodyPart;
import org.imrsearch.vocabulary.BodyPartCatalogue;
import org.imrsearch.vocabulary.DiagnosisCatalogue;
import org.imrsearch.vocabulary.DiagnosisConcept;
import org.imrsearch.vocabulary.Match;
import org.imrsearch.vocabulary.Tokens;

/**
 * Reads the diagnoses of a summary. Lists that the letter introduces ("diagnoses include A, B and
 * C") are taken as written, whether the catalogue knows them or not. Elsewhere a known diagnosis is
 * taken only with what marks it: ruled out, negated, or history; in a summary that introduces none,
 * the others are taken as well.
 */
final class DiagnosisReader {
  /** Ten times what the longest summaries have. */
  private static final int LONGEST_SUMMARY = 200_000;

  /** No list is longer; what is has lost its end. */
  private static final int LONGEST_LIST = 1500;

  /** Behind "history of" a diagnosis is named within a line. */
  private static final int LONGEST_PAST = 90;

  /** The part of the body after a name stands within a few words. */
  private static final int LONGEST_PLACE = 50;

  private final DiagnosisLexicon lexicon;
  private final DiagnosisList list;
  private final DiagnosisListEnd listEnd;
  private final AssertionCues cues;
  private final DiagnosisCatalogue catalogue;
  private final BodyPartCatalogue bodyParts;

  DiagnosisReader(
      DiagnosisLexicon lexicon, DiagnosisCatalogue catalogue, BodyPartCatalogue bodyParts) {
    this.lexicon = lexicon;
    this.list = new DiagnosisList(lexicon, catalogue, bodyParts);
    this.listEnd = new DiagnosisListEnd(lexicon, catalogue);
    this.cues = new AssertionCues(lexicon);
    this.catalogue = catalogue;
    this.bodyParts = bodyParts;
  }

  /** Returns every diagnosis that the catalogue knows in a text, affirmed, each concept once. */
  List<Diagnosis> named(Tokens text) {
    Map<String, Diagnosis> named = new LinkedHashMap<>();
    for (Match<DiagnosisConcept> match : catalogue.tag(text)) {
      DiagnosisConcept concept = match.payload();
      named.putIfAbsent(
          concept.concept(),
          new Diagnosis(
              match.in(text.text()), Optional.of(concept.concept()), concept.bodyPart(), AFFIRMED));
    }
    return List.copyOf(named.values());
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

    /**
     * Returns whether a concept was found so; to affirm it, whether it was found at all; to rule it
     * out, whether it was affirmed: a test is to confirm what the worker has.
     */
    boolean has(String concept, Assertion assertion) {
      Set<Assertion> ways = concepts.getOrDefault(concept, Set.of());
      return switch (assertion) {
        case AFFIRMED -> !ways.isEmpty();
        case RULED_OUT -> ways.contains(assertion) || ways.contains(AFFIRMED);
        case NEGATED, HISTORY -> ways.contains(assertion);
      };
    }

    boolean hasAffirmed() {
      return diagnoses.values().stream().anyMatch(d -> d.assertion() == Assertion.AFFIRMED);
    }
  }

  /** Reads a summary, on one line; of one that is no summary by its length, the beginning. */
  List<Diagnosis> read(Tokens text) {
    Tokens summary = text.between(0, Math.min(text.to(), LONGEST_SUMMARY));
    Found found = new Found();
    Sentenced settings = lexicon.settingsOf(summary);
    List<Match<DiagnosisConcept>> named = catalogue.tag(summary);
    List<Introduction> introductions = lexicon.introductionsIn(summary);
    for (int i = 0; i < introductions.size(); i++) {
      Introduction introduction = introductions.get(i);
      if (introduction.lists() || mayName(introduction, named, settings, found)) {
        readIntroduced(summary, introduction, next(introductions, i, summary.to()), found);
      }
    }
    readUnlisted(summary, named, settings, found);
    return List.copyOf(found.diagnoses.values());
  }

  /** Returns whether what follows may name a condition: most that the worker has or had is none. */
  private static boolean mayName(
      Introduction introduction,
      List<Match<DiagnosisConcept>> named,
      Sentenced settings,
      Found found) {
    boolean history = introduction.kind() == Kind.HISTORY;
    int reach = introduction.end() + (history ? LONGEST_PAST : LONGEST_PLACE);
    int next = firstFrom(named, introduction.end());
    return next < named.size()
        && named.get(next).start() <= reach
        && !found.listed.get(introduction.start())
        && (history || settings.at(introduction.start()) != Setting.RESULT);
  }

  private static int firstFrom(List<Match<DiagnosisConcept>> named, int offset) {
    int low = 0;
    int high = named.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (named.get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Returns where the next introduction begins; nothing within a list ends it but a list. */
  private static int next(List<Introduction> introductions, int index, int end) {
    boolean lists = introductions.get(index).lists();
    for (int i = index + 1; i < introductions.size(); i++) {
      if (!lists || introductions.get(i).lists()) {
        return introductions.get(i).start();
      }
    }
    return end;
  }

  /** Reads what an introduction introduces, at most up to the next one. */
  private void readIntroduced(Tokens summary, Introduction introduction, int next, Found found) {
    Kind kind = introduction.kind();
    Assertion before = cues.at(summary, introduction.start()).map(Cue::assertion).orElse(AFFIRMED);
    if (before == Assertion.NEGATED && kind != Kind.HISTORY) {
      return;
    }
    int from = introduction.end();
    int to = Math.max(from, Math.min(next, from + LONGEST_LIST));
    int end = listEnd.of(summary, from, to, introduction.colon());
    boolean listed = introduction.lists();
    boolean first = true;
    for (Piece piece : list.split(summary.text().substring(from, end))) {
      Tokens name = Tokens.of(piece.text());
      Optional<Match<DiagnosisConcept>> known = catalogue.tag(name).stream().findFirst();
      boolean taken =
          listed
              ? piece.assertion() == AFFIRMED || known.isPresent()
              : known.filter(k -> isCondition(name, k)).isPresent();
      boolean ends = kind == Kind.CONDITION && !taken;
      boolean isNoJudgment = kind == Kind.JUDGED && first && known.isEmpty();
      if (ends || isNoJudgment) {
        return;
      }
      first = false;
      if (taken) {
        String text = listed ? piece.text() : named(name, known.orElseThrow());
        found.put(diagnosis(text, known.map(Match::payload), told(kind, before, piece)));
      }
    }
    if (listed) {
      found.listed.set(from, Math.max(from, end));
    }
  }

  private static Assertion told(Kind kind, Assertion before, Piece piece) {
    return switch (kind) {
      case HISTORY -> before == Assertion.NEGATED ? before : Assertion.HISTORY;
      case DOUBTED -> Assertion.RULED_OUT;
      case LIST, JUDGED, CONDITION -> piece.assertion() == AFFIRMED ? before : piece.assertion();
    };
  }

  /** Outside of lists a diagnosis is named at once, after its side or an adjective. */
  private boolean isCondition(Tokens name, Match<DiagnosisConcept> known) {
    return Sentences.blanks(name.text(), 0, known.start()) <= 2
        && !lexicon.endsReach(name.between(0, known.start()))
        && !lexicon.isSymptom(known.payload().concept(), known.in(name.text()));
  }

  /** Returns a known name with its side and the part of the body after it. */
  private String named(Tokens text, Match<DiagnosisConcept> known) {
    int start = lexicon.withSide(text.text(), known.start());
    return text.text().substring(start, withPlace(text, known.end()));
  }

  /** "fracture of the third metacarpal of the left hand", "disc herniation at C5". */
  private int withPlace(Tokens text, int nameEnd) {
    int to = Math.min(text.to(), nameEnd + LONGEST_PLACE);
    int end =
        bodyParts
            .first(text.between(nameEnd, to))
            .filter(p -> lexicon.isPreposition(text.text().substring(nameEnd, p.start())))
            .map(Match::end)
            .orElse(nameEnd);
    return withLevel(text.text(), end);
  }

  /** "at C5" goes on "-6" or "-C6". */
  private static int withLevel(String text, int nameEnd) {
    int end = nameEnd;
    if (end > 0
        && end + 1 < text.length()
        && Character.isDigit(text.charAt(end - 1))
        && "-/".indexOf(text.charAt(end)) >= 0) {
      int at = "CTLS".indexOf(text.charAt(end + 1)) >= 0 ? end + 2 : end + 1;
      while (at < text.length() && Character.isDigit(text.charAt(at))) {
        end = ++at;
      }
    }
    return end;
  }

  private void readUnlisted(
      Tokens tokens, List<Match<DiagnosisConcept>> named, Sentenced settings, Found found) {
    String summary = tokens.text();
    boolean takesAffirmed = !found.hasAffirmed();
    for (Match<DiagnosisConcept> match : named) {
      String concept = match.payload().concept();
      boolean listed = found.listed.get(match.start()) && found.listed.get(match.end() - 1);
      if (listed
          || lexicon.isSymptom(concept, match.in(summary))
          || lexicon.isFinding(tokens, match.end())) {
        continue;
      }
      Optional<Cue> cue = cues.at(tokens, match.start());
      Assertion assertion = cue.map(Cue::assertion).orElse(AFFIRMED);
      boolean taken =
          switch (settings.at(match.start())) {
            case CASE -> assertion != AFFIRMED || takesAffirmed;
            case TEST -> assertion == Assertion.RULED_OUT;
            case RESULT -> cue.equals(Optional.of(Cue.RULE_OUT));
          };
      if (taken && !found.has(concept, assertion)) {
        int start = lexicon.withSide(summary, match.start());
        String text = summary.substring(start, withPlace(tokens, match.end()));
        found.put(diagnosis(text, Optional.of(match.payload()), assertion));
      }
    }
  }

  private Diagnosis diagnosis(
      String text, Optional<DiagnosisConcept> concept, Assertion assertion) {
    Optional<String> bodyPart =
        concept
            .flatMap(DiagnosisConcept::bodyPart)
            .or(() -> bodyParts.first(Tokens.of(text)).map(Match::payload).map(BodyPart::name));
    return new Diagnosis(text, concept.map(DiagnosisConcept::concept), bodyPart, assertion);
  }
}

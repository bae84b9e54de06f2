package org.imrsearch.letter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.imrsearch.letter.DiagnosisNames.Piece;
import org.imrsearch.vocabulary.BodyPartCatalogue;
import org.imrsearch.vocabulary.DiagnosisCatalogue;
import org.imrsearch.vocabulary.DiagnosisConcept;
import org.imrsearch.vocabulary.Match;

/**
 * Splits a list of diagnoses. Semicolons, sentences, numbers of items and codes part it first, then
 * commas and "and"; but within a list that has semicolons these do so only where they part
 * diagnoses that the catalogue knows. An item that names two conditions, "sprain/strain" or "strain
 * with radiculopathy", is one diagnosis.
 */
final class DiagnosisList {
  private static final List<String> JOINTS =
      List.of(" and ", " as well as ", " along with ", " & ");

  /** A bracket that closes later than this has been left open. */
  private static final int LONGEST_BRACKET = 120;

  private final DiagnosisLexicon lexicon;
  private final DiagnosisCatalogue catalogue;
  private final DiagnosisPieces pieces;
  private final DiagnosisNames names;

  DiagnosisList(
      DiagnosisLexicon lexicon, DiagnosisCatalogue catalogue, BodyPartCatalogue bodyParts) {
    this.lexicon = lexicon;
    this.catalogue = catalogue;
    this.pieces = new DiagnosisPieces(lexicon, catalogue, bodyParts);
    this.names = new DiagnosisNames(lexicon);
  }

  /**
   * A stretch of a list.
   *
   * @param comma whether a comma stands before it
   * @param and whether "and" stands before it
   */
  record Stretch(int from, int to, boolean comma, boolean and) {
    String in(String text) {
      return text.substring(from, to).strip();
    }
  }

  /** Splits the text that follows an introduction. */
  List<Piece> split(String list) {
    List<Piece> found = new ArrayList<>();
    String text = DiagnosisCodes.parted(list);
    List<Stretch> segments = stretches(text, 0, text.length(), true);
    boolean several = segments.stream().filter(s -> !s.in(text).isEmpty()).count() > 1;
    for (Stretch segment : segments) {
      String written = segment.in(text);
      String part = withoutCauses(upToProse(written));
      List<String> split =
          pieces.merged(part, stretches(part, 0, part.length(), false)).stream()
              .map(s -> s.in(part))
              .flatMap(s -> pieces.parted(s).stream())
              .toList();
      boolean whole = several && split.size() > 1 && !split.stream().allMatch(this::isKnown);
      for (String name : whole ? List.of(part) : split) {
        if (!pieces.onlyQualifies(name)) {
          names.add(name, found);
        }
      }
    }
    return found;
  }

  /**
   * Returns a segment up to where prose goes on. A verb that nothing couples to the diagnosis
   * before it is an aside, if a diagnosis follows after the next comma: "pain in hands complained
   * of fingers, neck strain".
   */
  private String upToProse(String segment) {
    int end = lexicon.listEnd(segment);
    int comma = segment.indexOf(',', end);
    String before = segment.substring(0, end).stripTrailing();
    if (comma < 0 || before.isEmpty() || lexicon.couples(before, segment.substring(end).strip())) {
      return before;
    }
    int next = segment.indexOf(',', comma + 1);
    String after = segment.substring(comma + 1);
    return next > 0 && isKnown(segment.substring(comma + 1, next))
        ? before + "," + upToProse(after)
        : before;
  }

  /** Leaves out what tells the cause of a diagnosis, up to a comma or to what is ruled out next. */
  private String withoutCauses(String segment) {
    StringBuilder kept = new StringBuilder();
    int from = 0;
    for (Match<Boolean> cause : lexicon.causesIn(segment)) {
      if (cause.start() >= from && !namesCause(segment, cause)) {
        kept.append(segment, from, cause.start());
        from = causeEnd(segment, cause.end());
      }
    }
    return kept.append(segment, from, segment.length()).toString();
  }

  private int causeEnd(String segment, int from) {
    int comma = segment.indexOf(',', from);
    int end = comma < 0 ? segment.length() : comma;
    return lexicon.cuesIn(segment.substring(from, end)).stream()
        .filter(cue -> cue.payload() == AssertionCues.Cue.RULE_OUT)
        .findFirst()
        .map(cue -> from + cue.start())
        .orElse(end);
  }

  /** "Groin pain due to hernia" names what it comes from; "strain due to a fall" does not. */
  private boolean namesCause(String segment, Match<Boolean> cause) {
    int comma = segment.indexOf(',', cause.end());
    int to = comma < 0 ? segment.length() : comma;
    String after = segment.substring(cause.end(), to);
    List<Match<DiagnosisConcept>> known = catalogue.tag(after);
    if (!known.isEmpty()) {
      return after.substring(0, known.getFirst().start()).chars().filter(c -> c == ' ').count()
          <= 3;
    }
    return catalogue.tag(segment).stream()
        .anyMatch(m -> m.start() <= cause.start() && m.end() >= cause.end());
  }

  private boolean isKnown(String name) {
    return !catalogue.tag(name).isEmpty() || catalogue.wantsPart(name);
  }

  private List<Stretch> stretches(String text, int start, int end, boolean semicolons) {
    boolean[] inName = new boolean[text.length()];
    if (!semicolons) {
      for (Match<Boolean> name : lexicon.wholeIn(text)) {
        Arrays.fill(inName, name.start(), name.end(), true);
      }
    }
    List<Stretch> parts = new ArrayList<>();
    int from = start;
    int closed = start;
    boolean comma = false;
    boolean and = false;
    for (int i = start; i < end; i++) {
      if (text.charAt(i) == '(' && i >= closed) {
        closed = closing(text, i, end);
      }
      int width = i < closed || inName[i] ? 0 : separator(text, i, semicolons);
      if (width > 0) {
        parts.add(new Stretch(from, i, comma, and));
        comma = text.charAt(i) == ',';
        and = width > 1;
        from = i + width;
        i = from - 1;
      }
    }
    parts.add(new Stretch(from, end, comma, and));
    parts.removeIf(p -> p.in(text).isEmpty());
    return parts;
  }

  private static int closing(String text, int open, int end) {
    int close = text.indexOf(')', open);
    return close < 0 || close >= end || close - open > LONGEST_BRACKET ? open : close;
  }

  /** Returns how long the separator at an offset is; 0 where there is none. */
  private static int separator(String text, int at, boolean semicolons) {
    char c = text.charAt(at);
    if (semicolons) {
      return c == ';' || (c == '.' && Sentences.endsAt(text, 0, at)) ? 1 : 0;
    }
    if (c != ',' && c != ' ') {
      return 0;
    }
    int start = c == ',' ? at + 1 : at;
    for (String word : JOINTS) {
      if (text.startsWith(word, start)) {
        // The blank after the word stays, so that what follows may begin with another joint.
        return start - at + word.length() - 1;
      }
    }
    return start - at;
  }
}

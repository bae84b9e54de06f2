package org.imrsearch.letter;

import java.util.ArrayList;
import java.util.List;
import org.imrsearch.letter.DiagnosisNames.Piece;
import org.imrsearch.vocabulary.BodyPartCatalogue;
import org.imrsearch.vocabulary.DiagnosisCatalogue;
import org.imrsearch.vocabulary.DiagnosisConcept;
import org.imrsearch.vocabulary.Match;
import org.imrsearch.vocabulary.Tokens;

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
   * @param words what it says, without blanks around it
   * @param comma whether a comma stands before it
   * @param and whether "and" stands before it
   */
  record Stretch(Tokens words, boolean comma, boolean and) {}

  /** Splits the text that follows an introduction. */
  List<Piece> split(String list) {
    List<Piece> found = new ArrayList<>();
    List<Stretch> segments = stretches(Tokens.of(DiagnosisCodes.parted(list)), true);
    for (Stretch segment : segments) {
      Tokens part = withoutCauses(upToProse(segment.words()));
      List<Tokens> split = new ArrayList<>();
      for (Stretch stretch : pieces.merged(part, stretches(part, false))) {
        split.addAll(pieces.parted(stretch.words()));
      }
      boolean whole =
          segments.size() > 1 && split.size() > 1 && !split.stream().allMatch(this::isKnown);
      for (Tokens name : whole ? List.of(part) : split) {
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
  private Tokens upToProse(Tokens segment) {
    int end = lexicon.listEnd(segment);
    if (end == segment.to()) {
      return segment;
    }
    String text = segment.text();
    int to = segment.to();
    int last = segment.between(segment.from(), end).stripped().to();
    Tokens before = segment.between(segment.from(), last);
    int comma = text.indexOf(',', end, to);
    if (comma < 0
        || before.isBlank()
        || lexicon.couples(before.written(), text.substring(end, to).strip())) {
      return before;
    }
    int next = text.indexOf(',', comma + 1, to);
    return next > 0 && isKnown(segment.between(comma + 1, next))
        ? Tokens.of(before.written() + "," + upToProse(segment.between(comma + 1, to)).written())
        : before;
  }

  /** Leaves out what tells the cause of a diagnosis, up to a comma or to what is ruled out next. */
  private Tokens withoutCauses(Tokens segment) {
    StringBuilder kept = new StringBuilder();
    int from = segment.from();
    for (Match<Boolean> cause : lexicon.causesIn(segment)) {
      if (cause.start() >= from && !namesCause(segment, cause)) {
        kept.append(segment.text(), from, cause.start());
        from = causeEnd(segment, cause.end());
      }
    }
    return from == segment.from()
        ? segment
        : Tokens.of(kept.append(segment.text(), from, segment.to()));
  }

  private int causeEnd(Tokens segment, int from) {
    int end = clauseEnd(segment, from);
    return lexicon.cuesIn(segment.between(from, end)).stream()
        .filter(cue -> cue.payload() == AssertionCues.Cue.RULE_OUT)
        .findFirst()
        .map(Match::start)
        .orElse(end);
  }

  private static int clauseEnd(Tokens segment, int from) {
    int comma = segment.text().indexOf(',', from, segment.to());
    return comma < 0 ? segment.to() : comma;
  }

  /** "Groin pain due to hernia" names what it comes from; "strain due to a fall" does not. */
  private boolean namesCause(Tokens segment, Match<Boolean> cause) {
    Tokens after = segment.between(cause.end(), clauseEnd(segment, cause.end()));
    List<Match<DiagnosisConcept>> known = catalogue.tag(after);
    if (!known.isEmpty()) {
      return Sentences.blanks(after.text(), after.from(), known.getFirst().start()) <= 3;
    }
    return catalogue.tag(segment).stream()
        .anyMatch(m -> m.start() <= cause.start() && m.end() >= cause.end());
  }

  private boolean isKnown(Tokens name) {
    return !catalogue.tag(name).isEmpty() || catalogue.wantsPart(name);
  }

  /** Returns the stretches that say anything. */
  private List<Stretch> stretches(Tokens list, boolean semicolons) {
    String text = list.text();
    List<Match<Boolean>> whole = semicolons ? List.of() : lexicon.wholeIn(list);
    int name = 0;
    List<Stretch> parts = new ArrayList<>();
    int from = list.from();
    int closed = from;
    boolean comma = false;
    boolean and = false;
    for (int i = from; i < list.to(); i++) {
      if (text.charAt(i) == '(' && i >= closed) {
        closed = closing(text, i, list.to());
      }
      while (name < whole.size() && whole.get(name).end() <= i) {
        name++;
      }
      boolean inName = name < whole.size() && whole.get(name).start() <= i;
      int width = i < closed || inName ? 0 : separator(text, i, list.to(), semicolons);
      if (width > 0) {
        addStretch(parts, list.between(from, i), comma, and);
        comma = text.charAt(i) == ',';
        and = width > 1;
        from = i + width;
        i = from - 1;
      }
    }
    addStretch(parts, list.between(from, list.to()), comma, and);
    return parts;
  }

  private static void addStretch(List<Stretch> parts, Tokens words, boolean comma, boolean and) {
    if (!words.isBlank()) {
      parts.add(new Stretch(words.stripped(), comma, and));
    }
  }

  private static int closing(String text, int open, int end) {
    int close = text.indexOf(')', open);
    return close < 0 || close >= end || close - open > LONGEST_BRACKET ? open : close;
  }

  /** Returns how long the separator at an offset is; 0 where there is none. */
  private static int separator(String text, int at, int to, boolean semicolons) {
    char c = text.charAt(at);
    if (semicolons) {
      return c == ';' || (c == '.' && Sentences.endsAt(text, 0, at)) ? 1 : 0;
    }
    if (c != ',' && c != ' ') {
      return 0;
    }
    int start = c == ',' ? at + 1 : at;
    for (String word : JOINTS) {
      if (start + word.length() <= to && text.startsWith(word, start)) {
        // The blank after the word stays, so that what follows may begin with another joint.
        return start - at + word.length() - 1;
      }
    }
    return start - at;
  }
}

package org.imrsearch.letter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.imrsearch.determination.Assertion;
import org.imrsearch.vocabulary.BodyPart;
import org.imrsearch.vocabulary.BodyPartCatalogue;
import org.imrsearch.vocabulary.Match;

/**
 * Splits a list of diagnoses. Where it has semicolons or numbered items, those part it and commas
 * belong to the names; else commas and "and" part it. What only names a side, a region or an
 * encounter belongs to the diagnosis before it.
 */
final class DiagnosisList {
  private static final Pattern ITEM_NUMBER = Pattern.compile("(?:^|[\\s,;.])\\(?\\d{1,2}[.)]\\s");
  private static final Pattern ARTICLE =
      Pattern.compile("^(?:(?:and|or|an?|the|as|with|also|both|is|was|of|having)\\s+)+");
  private static final List<String> JOINTS = List.of(" and ", " as well as ", " along with ");
  private static final int LONGEST = 160;

  private final DiagnosisLexicon lexicon;
  private final BodyPartCatalogue bodyParts;

  DiagnosisList(DiagnosisLexicon lexicon, BodyPartCatalogue bodyParts) {
    this.lexicon = lexicon;
    this.bodyParts = bodyParts;
  }

  /** One diagnosis of a list, as written, without what asserts it. */
  record Piece(String text, Assertion assertion) {}

  /** Splits the text that follows an introduction. */
  List<Piece> split(String list) {
    List<Piece> pieces = new ArrayList<>();
    for (String part : parts(list)) {
      addPieces(part, pieces);
    }
    return pieces;
  }

  /** A stretch of a list. */
  private record Stretch(int from, int to) {}

  private List<String> parts(String list) {
    String text = ITEM_NUMBER.matcher(list).replaceAll("; ");
    boolean semicolons = text.indexOf(';') >= 0;
    boolean[] inName = new boolean[text.length()];
    for (Match<Boolean> name : lexicon.wholeIn(text)) {
      Arrays.fill(inName, name.start(), name.end(), true);
    }
    List<Stretch> parts = new ArrayList<>();
    int from = 0;
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth = Math.max(0, depth + (c == '(' ? 1 : c == ')' ? -1 : 0));
      int width = depth > 0 || inName[i] ? 0 : separator(text, i, semicolons);
      if (width > 0) {
        add(parts, text, new Stretch(from, i));
        from = i + width;
        i = from - 1;
      }
    }
    add(parts, text, new Stretch(from, text.length()));
    return parts.stream().map(p -> text.substring(p.from(), p.to()).strip()).toList();
  }

  /** Returns how long the separator at an offset is; 0 where there is none. */
  private static int separator(String text, int at, boolean semicolons) {
    char c = text.charAt(at);
    if (c == ';') {
      return 1;
    }
    if (semicolons) {
      return 0;
    }
    int start = c == ',' ? at + 1 : at;
    for (String word : JOINTS) {
      if (text.startsWith(word, start)) {
        return start - at + word.length();
      }
    }
    return start - at;
  }

  private void add(List<Stretch> parts, String text, Stretch part) {
    String written = text.substring(part.from(), part.to());
    if (written.isBlank()) {
      return;
    }
    if (!parts.isEmpty() && onlyQualifies(written)) {
      parts.set(parts.size() - 1, new Stretch(parts.getLast().from(), part.to()));
    } else {
      parts.add(part);
    }
  }

  /** Returns whether every word of a piece names a side, a body part, or the like. */
  private boolean onlyQualifies(String piece) {
    List<Match<BodyPart>> places = bodyParts.tag(piece);
    int at = 0;
    boolean some = false;
    while (at < piece.length()) {
      boolean joint = piece.startsWith("and ", at);
      if (joint || !Character.isLetterOrDigit(piece.charAt(at))) {
        at += joint ? 4 : 1;
        continue;
      }
      int end =
          Math.max(endAt(places, at), lexicon.qualifierAt(piece, at).map(Match::end).orElse(at));
      if (end == at) {
        return false;
      }
      some = true;
      at = end;
    }
    return some;
  }

  private static int endAt(List<Match<BodyPart>> places, int offset) {
    return places.stream()
        .filter(place -> place.start() == offset)
        .findFirst()
        .map(Match::end)
        .orElse(offset);
  }

  private void addPieces(String part, List<Piece> pieces) {
    List<Match<Assertion>> cues = lexicon.assertionsIn(part);
    int from = 0;
    Assertion assertion = Assertion.AFFIRMED;
    for (Match<Assertion> cue : cues) {
      boolean splits = cue.payload() == Assertion.RULED_OUT || isBlank(part, from, cue.start());
      if (splits) {
        add(pieces, part.substring(from, cue.start()), assertion);
        from = cue.end();
        assertion = cue.payload();
      }
    }
    add(pieces, part.substring(from), assertion);
  }

  private static boolean isBlank(String text, int from, int to) {
    String before =
        ARTICLE.matcher(text.substring(from, to).strip() + " ").replaceFirst("").strip();
    return before.isEmpty();
  }

  private static void add(List<Piece> pieces, String written, Assertion assertion) {
    String text = written.strip();
    while (!text.isEmpty() && ",:;.-/".indexOf(text.charAt(0)) >= 0) {
      text = text.substring(1).strip();
    }
    text = CitationCursor.withoutEnd(ARTICLE.matcher(text + " ").replaceFirst("")).strip();
    if (text.length() > 1
        && text.length() <= LONGEST
        && text.chars().anyMatch(Character::isLetter)) {
      pieces.add(new Piece(text, assertion));
    }
  }
}

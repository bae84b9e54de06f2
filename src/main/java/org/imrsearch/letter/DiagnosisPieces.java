package org.imrsearch.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.imrsearch.letter.DiagnosisList.Stretch;
import org.imrsearch.vocabulary.BodyPart;
import org.imrsearch.vocabulary.BodyPartCatalogue;
import org.imrsearch.vocabulary.DiagnosisCatalogue;
import org.imrsearch.vocabulary.DiagnosisConcept;
import org.imrsearch.vocabulary.Match;

/**
 * Puts together again what commas and "and" part within one diagnosis: parts of the body that share
 * a condition, "left knee and ankle strain"; a side or a region after its diagnosis,
 * "radiculopathy, lumbar region"; conditions that share a part, "contusion and laceration of the
 * hand".
 */
final class DiagnosisPieces {
  private final DiagnosisLexicon lexicon;
  private final DiagnosisCatalogue catalogue;
  private final BodyPartCatalogue bodyParts;

  DiagnosisPieces(
      DiagnosisLexicon lexicon, DiagnosisCatalogue catalogue, BodyPartCatalogue bodyParts) {
    this.lexicon = lexicon;
    this.catalogue = catalogue;
    this.bodyParts = bodyParts;
  }

  /** Returns the diagnoses of a text that was parted at every comma and "and". */
  List<Stretch> merged(String text, List<Stretch> parts) {
    List<Stretch> merged = new ArrayList<>();
    int i = 0;
    while (i < parts.size()) {
      Stretch part = parts.get(i);
      if (asksOfNext(text, parts, i)) {
        merged.add(joined(part, parts.get(i + 1)));
        i += 2;
        continue;
      }
      if (!onlyQualifies(part.in(text))) {
        if (!merged.isEmpty() && goesOn(text, merged.getLast(), part)) {
          extend(merged, part);
        } else {
          merged.add(part);
        }
        i++;
        continue;
      }
      int name = i + 1;
      while (name < parts.size() && onlyQualifies(parts.get(name).in(text))) {
        name++;
      }
      i = attach(text, parts, i, name, merged);
    }
    return merged;
  }

  /**
   * Gives the parts of the body from one stretch to another to the diagnosis before or after them;
   * returns the stretch to go on with.
   */
  private int attach(String text, List<Stretch> parts, int first, int name, List<Stretch> merged) {
    int place = first;
    while (place < name
        && !merged.isEmpty()
        && (name == parts.size() || lexicon.endsTitle(parts.get(place).in(text)))) {
      extend(merged, parts.get(place++));
    }
    if (place == name || name == parts.size()) {
      if (merged.isEmpty()) {
        merged.add(joined(parts.get(first), parts.get(name - 1)));
      }
      return name;
    }
    Stretch next = parts.get(name);
    if (merged.isEmpty() || leads(text, merged.getLast(), parts.get(place), next)) {
      merged.add(joined(parts.get(place), next));
      return name + 1;
    }
    extend(merged, parts.get(name - 1));
    return name;
  }

  /**
   * Returns whether parts of the body between two diagnoses belong to the second: it begins with
   * another of them, and the first has one of its own that it is not.
   */
  private boolean leads(String text, Stretch before, Stretch place, Stretch next) {
    if (!next.and() || endsWithPlace(before.in(text)) || !startsWithPlace(next.in(text))) {
      return false;
    }
    List<Match<DiagnosisConcept>> known = catalogue.tag(before.in(text));
    Optional<String> own = known.stream().findFirst().flatMap(k -> k.payload().bodyPart());
    Optional<String> named =
        bodyParts.tag(place.in(text)).stream().findFirst().map(m -> m.payload().name());
    return known.isEmpty() || (own.isPresent() && !own.equals(named));
  }

  /**
   * "Rule out cervical and lumbar disc herniation": the first has its condition from the second.
   */
  private boolean asksOfNext(String text, List<Stretch> parts, int index) {
    String part = parts.get(index).in(text);
    return index + 1 < parts.size()
        && parts.get(index + 1).and()
        && lexicon.cuesIn(part).stream()
            .anyMatch(cue -> cue.start() == 0 && onlyQualifies(part.substring(cue.end())))
        && startsWithPlace(parts.get(index + 1).in(text));
  }

  /**
   * Parts a name where nothing stands between one condition and the side of the next: "right
   * shoulder strain right elbow contusion".
   */
  List<String> parted(String name) {
    List<Match<DiagnosisConcept>> known = catalogue.tag(name);
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int i = 0; i + 1 < known.size(); i++) {
      int end = known.get(i).end();
      int next = known.get(i + 1).end();
      int side = sideAfter(name, end, next);
      if (side > end) {
        parts.add(name.substring(from, side).strip());
        from = side;
      }
    }
    parts.add(name.substring(from));
    return parts;
  }

  /**
   * Returns where a side begins right after a condition, or after its own side and a stray mark.
   */
  private int sideAfter(String name, int end, int next) {
    int at = end;
    while (at < next && " '\"".indexOf(name.charAt(at)) >= 0) {
      at++;
    }
    if (!lexicon.startsWithSide(name.substring(at, next))) {
      return end;
    }
    int mark = Math.max(name.indexOf("' ", at), name.indexOf("\" ", at));
    boolean own = mark > 0 && mark < next && name.indexOf(' ', at) == mark + 1;
    return own && lexicon.startsWithSide(name.substring(mark + 2, next)) ? mark + 2 : at;
  }

  private static Stretch joined(Stretch first, Stretch last) {
    return new Stretch(first.from(), last.to(), first.comma(), first.and());
  }

  private static void extend(List<Stretch> merged, Stretch part) {
    merged.set(merged.size() - 1, joined(merged.getLast(), part));
  }

  private boolean goesOn(String text, Stretch before, Stretch part) {
    String written = part.in(text);
    boolean coupled = part.and() || !part.comma();
    if (lexicon.continues(written) && (coupled || startsWithWith(written))) {
      return true;
    }
    if (coupled && isCompanion(written)) {
      return true;
    }
    return catalogue.wantsPart(before.in(text)) && endsWithPlace(written);
  }

  /**
   * "Strain and stiffness" is one diagnosis, and so is "numbness and weakness left hand";
   * "stiffness of the hand" is one of its own.
   */
  private boolean isCompanion(String written) {
    int end =
        lexicon.cuesIn(written).stream().findFirst().map(Match::start).orElse(written.length());
    return lexicon
        .companionIn(written)
        .filter(word -> word.end() <= end)
        .map(word -> written.substring(word.end(), end).strip())
        .filter(rest -> !rest.startsWith("of ") && onlyQualifies(rest))
        .isPresent();
  }

  /** "Strain, with radiculopathy". */
  private static boolean startsWithWith(String written) {
    return written.regionMatches(true, 0, "with", 0, 4);
  }

  /** "Contusion of the face": what follows may be more of it. */
  private boolean endsWithPlace(String name) {
    List<Match<BodyPart>> places = bodyParts.tag(name);
    if (places.isEmpty() || places.getLast().end() < name.length()) {
      return false;
    }
    int start = places.getLast().start();
    for (int i = start - 1; i > 0; i--) {
      if (name.charAt(i - 1) == ' ' && lexicon.isPreposition(name.substring(i, start))) {
        return true;
      }
    }
    return false;
  }

  private boolean startsWithPlace(String name) {
    int at = 0;
    boolean moved = true;
    List<Match<BodyPart>> places = bodyParts.tag(name);
    while (moved && at < name.length()) {
      int from = at;
      if (endAt(places, at) > at) {
        return true;
      }
      at = lexicon.qualifierAt(name, at).map(Match::end).orElse(at);
      moved = at > from;
      while (at < name.length() && !Character.isLetterOrDigit(name.charAt(at))) {
        at++;
      }
    }
    return false;
  }

  /** Returns whether every word of a piece names a side, a body part, or the like. */
  boolean onlyQualifies(String piece) {
    List<Match<BodyPart>> places = bodyParts.tag(piece);
    int at = 0;
    while (at < piece.length()) {
      boolean joint = piece.startsWith("and ", at);
      if (joint || !Character.isLetter(piece.charAt(at))) {
        at += joint ? 4 : 1;
        continue;
      }
      int end =
          Math.max(endAt(places, at), lexicon.qualifierAt(piece, at).map(Match::end).orElse(at));
      if (end == at) {
        return false;
      }
      at = end;
    }
    return true;
  }

  private static int endAt(List<Match<BodyPart>> places, int offset) {
    return places.stream()
        .filter(place -> place.start() == offset)
        .findFirst()
        .map(Match::end)
        .orElse(offset);
  }
}

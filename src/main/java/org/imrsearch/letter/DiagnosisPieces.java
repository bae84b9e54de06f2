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
import org.imrsearch.vocabulary.Tokens;

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
  List<Stretch> merged(Tokens text, List<Stretch> parts) {
    List<Stretch> merged = new ArrayList<>();
    int i = 0;
    while (i < parts.size()) {
      Stretch part = parts.get(i);
      if (asksOfNext(parts, i)) {
        merged.add(joined(text, part, parts.get(i + 1)));
        i += 2;
        continue;
      }
      if (!onlyQualifies(part.words())) {
        if (!merged.isEmpty() && goesOn(merged.getLast(), part)) {
          extend(text, merged, part);
        } else {
          merged.add(part);
        }
        i++;
        continue;
      }
      int name = i + 1;
      while (name < parts.size() && onlyQualifies(parts.get(name).words())) {
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
  private int attach(Tokens text, List<Stretch> parts, int first, int name, List<Stretch> merged) {
    int place = first;
    while (place < name
        && !merged.isEmpty()
        && (name == parts.size() || lexicon.endsTitle(parts.get(place).words()))) {
      extend(text, merged, parts.get(place++));
    }
    if (place == name || name == parts.size()) {
      if (merged.isEmpty()) {
        merged.add(joined(text, parts.get(first), parts.get(name - 1)));
      }
      return name;
    }
    Stretch next = parts.get(name);
    if (merged.isEmpty() || leads(merged.getLast(), parts.get(place), next)) {
      merged.add(joined(text, parts.get(place), next));
      return name + 1;
    }
    extend(text, merged, parts.get(name - 1));
    return name;
  }

  /**
   * Returns whether parts of the body between two diagnoses belong to the second: it begins with
   * another of them, and the first has one of its own that it is not.
   */
  private boolean leads(Stretch before, Stretch place, Stretch next) {
    if (!next.and() || endsWithPlace(before.words()) || !startsWithPlace(next.words())) {
      return false;
    }
    List<Match<DiagnosisConcept>> known = catalogue.tag(before.words());
    Optional<String> own = known.stream().findFirst().flatMap(k -> k.payload().bodyPart());
    Optional<String> named = bodyParts.first(place.words()).map(m -> m.payload().name());
    return known.isEmpty() || (own.isPresent() && !own.equals(named));
  }

  /**
   * "Rule out cervical and lumbar disc herniation": the first has its condition from the second.
   */
  private boolean asksOfNext(List<Stretch> parts, int index) {
    if (index + 1 == parts.size() || !parts.get(index + 1).and()) {
      return false;
    }
    Tokens part = parts.get(index).words();
    return lexicon.cuesIn(part).stream()
            .anyMatch(
                cue ->
                    cue.start() == part.from() && onlyQualifies(part.between(cue.end(), part.to())))
        && startsWithPlace(parts.get(index + 1).words());
  }

  /**
   * Parts a name where nothing stands between one condition and the side of the next: "right
   * shoulder strain right elbow contusion".
   */
  List<Tokens> parted(Tokens name) {
    List<Match<DiagnosisConcept>> known = catalogue.tag(name);
    List<Tokens> parts = new ArrayList<>();
    int from = name.from();
    for (int i = 0; i + 1 < known.size(); i++) {
      int end = known.get(i).end();
      int next = known.get(i + 1).end();
      int side = sideAfter(name.text(), end, next);
      if (side > end) {
        parts.add(name.between(from, side).stripped());
        from = side;
      }
    }
    parts.add(name.between(from, name.to()));
    return parts;
  }

  /**
   * Returns where a side begins right after a condition, or after its own side and a stray mark.
   */
  private int sideAfter(String text, int end, int next) {
    int at = end;
    while (at < next && " '\"".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    if (!lexicon.startsWithSide(text.substring(at, Math.max(at, next)))) {
      return end;
    }
    int mark = Math.max(text.indexOf("' ", at), text.indexOf("\" ", at));
    boolean own = mark > 0 && mark < next && text.indexOf(' ', at) == mark + 1;
    return own && lexicon.startsWithSide(text.substring(mark + 2, next)) ? mark + 2 : at;
  }

  private static Stretch joined(Tokens text, Stretch first, Stretch last) {
    return new Stretch(
        text.between(first.words().from(), last.words().to()), first.comma(), first.and());
  }

  private static void extend(Tokens text, List<Stretch> merged, Stretch part) {
    merged.set(merged.size() - 1, joined(text, merged.getLast(), part));
  }

  private boolean goesOn(Stretch before, Stretch part) {
    Tokens words = part.words();
    boolean coupled = part.and() || !part.comma();
    if (lexicon.continues(words, words.from()) && (coupled || startsWithWith(words))) {
      return true;
    }
    if (coupled && isCompanion(words)) {
      return true;
    }
    return catalogue.wantsPart(before.words()) && endsWithPlace(words);
  }

  /**
   * "Strain and stiffness" is one diagnosis, and so is "numbness and weakness left hand";
   * "stiffness of the hand" is one of its own.
   */
  private boolean isCompanion(Tokens words) {
    Optional<Match<Boolean>> companion = lexicon.companionAt(words, words.from());
    if (companion.isEmpty()) {
      return false;
    }
    int end = lexicon.cuesIn(words).stream().findFirst().map(Match::start).orElse(words.to());
    int from = companion.get().end();
    return from <= end
        && !words.text().substring(from, end).strip().startsWith("of ")
        && onlyQualifies(words.between(from, end).stripped());
  }

  /** "Strain, with radiculopathy". */
  private static boolean startsWithWith(Tokens words) {
    return words.to() - words.from() >= 4
        && words.text().regionMatches(true, words.from(), "with", 0, 4);
  }

  /** "Contusion of the face": what follows may be more of it. */
  private boolean endsWithPlace(Tokens name) {
    List<Match<BodyPart>> places = bodyParts.tag(name);
    if (places.isEmpty() || places.getLast().end() < name.to()) {
      return false;
    }
    int start = places.getLast().start();
    for (int i = start - 1; i > name.from(); i--) {
      if (name.text().charAt(i - 1) == ' '
          && lexicon.isPreposition(name.text().substring(i, start))) {
        return true;
      }
    }
    return false;
  }

  private boolean startsWithPlace(Tokens name) {
    int at = name.from();
    boolean moved = true;
    List<Match<BodyPart>> places = bodyParts.tag(name);
    while (moved && at < name.to()) {
      int from = at;
      if (endAt(places, at) > at) {
        return true;
      }
      at = lexicon.qualifierAt(name, at).map(Match::end).orElse(at);
      moved = at > from;
      while (at < name.to() && !Character.isLetterOrDigit(name.text().charAt(at))) {
        at++;
      }
    }
    return false;
  }

  /** Returns whether every word of a piece names a side, a body part, or the like. */
  boolean onlyQualifies(Tokens piece) {
    List<Match<BodyPart>> places = bodyParts.tag(piece);
    String text = piece.text();
    int at = piece.from();
    while (at < piece.to()) {
      boolean joint = at + 4 <= piece.to() && text.startsWith("and ", at);
      if (joint || !Character.isLetter(text.charAt(at))) {
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
    for (Match<BodyPart> place : places) {
      if (place.start() == offset) {
        return place.end();
      }
    }
    return offset;
  }
}

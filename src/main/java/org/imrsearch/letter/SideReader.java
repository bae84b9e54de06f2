package org.imrsearch.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imrsearch.determination.Laterality;
import org.imrsearch.vocabulary.BodyPart;
import org.imrsearch.vocabulary.Match;
import org.imrsearch.vocabulary.ServiceRequest;

/**
 * Reads the side that a request is for. Left and right of one part of the body are both sides; left
 * of one and right of another are none, since the request as a whole has no side.
 */
final class SideReader {
  /** What a wording says of the side. */
  enum Cue {
    LEFT("left"),
    RIGHT("right"),
    BILATERAL("bilateral"),
    /** Bilateral before a plural part: "both knees", not "both knee and shoulder". */
    BOTH("both"),
    /** Left beside a part or in brackets: "L knee", "release (L)". */
    LEFT_LETTER("leftLetter"),
    RIGHT_LETTER("rightLetter"),
    /** No side: "right away". */
    NONE("notSides");

    private final String key;

    Cue(String key) {
      this.key = key;
    }

    String key() {
      return key;
    }
  }

  /** A side at its place. */
  private record Side(Laterality side, int start, int end) {}

  private static final int FEW = 3;

  private final RequestLexicon lexicon;

  SideReader(RequestLexicon lexicon) {
    this.lexicon = lexicon;
  }

  Optional<Laterality> read(ServiceRequest request) {
    List<Side> sides = new ArrayList<>();
    for (Match<Cue> match : lexicon.sidesIn(request.tokens())) {
      meant(match, request)
          .ifPresent(side -> sides.add(new Side(side, match.start(), match.end())));
    }
    Set<Laterality> said = sides.stream().map(Side::side).collect(Collectors.toSet());
    if (said.size() < 2) {
      return said.stream().findFirst();
    }
    boolean both = !said.contains(Laterality.BILATERAL) && ofTheSameParts(sides, request);
    return both ? Optional.of(Laterality.BILATERAL) : Optional.empty();
  }

  private static Optional<Laterality> meant(Match<Cue> cue, ServiceRequest request) {
    return switch (cue.payload()) {
      case LEFT -> Optional.of(Laterality.LEFT);
      case RIGHT -> Optional.of(Laterality.RIGHT);
      case BILATERAL -> Optional.of(Laterality.BILATERAL);
      case BOTH -> Optional.of(Laterality.BILATERAL).filter(s -> pluralAfter(cue, request));
      case LEFT_LETTER -> Optional.of(Laterality.LEFT).filter(s -> isSideLetter(cue, request));
      case RIGHT_LETTER -> Optional.of(Laterality.RIGHT).filter(s -> isSideLetter(cue, request));
      case NONE -> Optional.empty();
    };
  }

  /** The L of "L-spine" is none; that of "knee (L)" or "L knee" is. */
  private static boolean isSideLetter(Match<Cue> letter, ServiceRequest request) {
    String text = request.text();
    if (request.bodyParts().stream().anyMatch(letter::overlaps)) {
      return false;
    }
    boolean bracketed =
        letter.start() > 0
            && letter.end() < text.length()
            && text.charAt(letter.start() - 1) == '('
            && text.charAt(letter.end()) == ')';
    return (bracketed && request.drugs().isEmpty())
        || request.bodyParts().stream()
            .anyMatch(
                part ->
                    near(text, letter.end(), part.start())
                        || near(text, part.end(), letter.start()));
  }

  private static boolean near(String text, int end, int start) {
    if (start < end || start - end > FEW) {
      return false;
    }
    return text.substring(end, start).chars().noneMatch(Character::isLetterOrDigit);
  }

  private static boolean pluralAfter(Match<Cue> both, ServiceRequest request) {
    return request.bodyParts().stream()
        .filter(part -> part.start() >= both.end())
        .findFirst()
        .filter(part -> part.start() - both.end() <= " of the ".length())
        .map(part -> part.in(request.text()))
        .filter(name -> name.endsWith("s") || name.endsWith("feet"))
        .isPresent();
  }

  /** A side that stands before another one without a part of its own shares the other's. */
  private static boolean ofTheSameParts(List<Side> sides, ServiceRequest request) {
    Set<String> left = Set.of();
    Set<String> right = Set.of();
    for (int i = 0; i < sides.size(); i++) {
      int until = i + 1 < sides.size() ? sides.get(i + 1).start() : request.text().length();
      Set<String> parts = partsBetween(request, sides.get(i).end(), until);
      left = sides.get(i).side() == Laterality.LEFT ? union(left, parts) : left;
      right = sides.get(i).side() == Laterality.RIGHT ? union(right, parts) : right;
    }
    return left.isEmpty() || right.isEmpty() || left.equals(right);
  }

  private static Set<String> partsBetween(ServiceRequest request, int from, int until) {
    return request.bodyParts().stream()
        .filter(part -> part.start() >= from && part.end() <= until)
        .map(Match::payload)
        .map(BodyPart::name)
        .collect(Collectors.toSet());
  }

  private static Set<String> union(Set<String> some, Set<String> more) {
    return Stream.concat(some.stream(), more.stream()).collect(Collectors.toSet());
  }
}

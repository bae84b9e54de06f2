package org.imrsearch.vocabulary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Finds the parts of the body that belong to the diagnoses of a text by standing beside them:
 * before ("lumbar muscle strain"), after ("strain of the left knee", "strain, left knee"), or
 * before a diagnosis that shares them ("wrist tendinitis and bursitis"). A part is used once.
 */
final class RegionFinder {
  private static final TokenSet PREPOSITIONS =
      TokenSet.of("of", "in", "at", "to", "about", "over", "on", "affecting", "involving");

  /** What a part before a diagnosis cannot be parted from it by: "pain in the neck and strain". */
  private static final TokenSet BREAKS =
      TokenSet.of(
          "and",
          "or",
          "with",
          "without",
          "to",
          "from",
          "for",
          "due",
          "secondary",
          "no",
          "rule",
          "of",
          "in",
          "on",
          "at",
          "by",
          "per",
          "that",
          "which",
          "who",
          "is",
          "are",
          "was",
          "were",
          "be",
          "has",
          "had",
          "have",
          "not",
          "noted",
          "showed",
          "show",
          "showing",
          "revealed",
          "reveal",
          "demonstrated",
          "demonstrate",
          "found",
          "suggested",
          "reported",
          "as");

  /** What may stand between two parts that share a diagnosis. */
  private static final TokenSet CONNECTORS =
      TokenSet.of("and", "or", "the", "left", "right", "bilateral", "both", "spine", "as", "well");

  private static final TokenSet AND = TokenSet.of("and");

  private static final TokenSet COUPLINGS = TokenSet.of("and", "with");

  private static final TokenSet SIDES =
      TokenSet.of(
          "the", "left", "right", "bilateral", "both", "his", "her", "lt", "rt", "unspecified");

  private final Tokens text;
  private final List<Match<DiagnosisRow>> heads;
  private final List<Match<BodyPart>> parts;

  /** The parts of the diagnosis before, if they stand before it, for the next one to share. */
  private List<Match<BodyPart>> shareable = List.of();

  private int used;

  RegionFinder(Tokens text, List<Match<DiagnosisRow>> heads, List<Match<BodyPart>> parts) {
    this.text = text;
    this.heads = heads;
    this.parts = parts;
  }

  /**
   * Returns the parts of a diagnosis in the order of the text; empty if nothing tells, or if it has
   * a part of its own. To be asked for the diagnoses in their order.
   */
  List<Match<BodyPart>> of(int head) {
    if (heads.get(head).payload().bodyPart().isPresent()) {
      shareable = List.of();
      return shareable;
    }
    List<Match<BodyPart>> found = before(head);
    if (found.isEmpty() && heads.get(head).payload().namedByRegion() && follows(head)) {
      found = shareable;
    }
    shareable = found;
    if (found.isEmpty()) {
      found = after(head);
    }
    if (!found.isEmpty()) {
      used = Math.max(used, found.get(found.size() - 1).end());
    }
    return found;
  }

  /** Returns whether a diagnosis is coupled to the one before: "and", "with left", a slash. */
  private boolean follows(int head) {
    if (head == 0) {
      return false;
    }
    Gap gap = Gap.of(text, heads.get(head - 1).end(), heads.get(head).start());
    boolean coupled = gap.words() == 0 ? gap.slash() : gap.begins(COUPLINGS);
    return coupled && !gap.hard() && !gap.comma() && !gap.bracket() && gap.hasOnlyAfter(1, SIDES);
  }

  private List<Match<BodyPart>> before(int head) {
    int limit = Math.max(used, head == 0 ? 0 : heads.get(head - 1).end());
    List<Match<BodyPart>> found = new ArrayList<>();
    int right = heads.get(head).start();
    for (int i = firstPartFrom(right) - 1; i >= 0 && parts.get(i).start() >= limit; i--) {
      Gap gap = Gap.of(text, parts.get(i).end(), right);
      boolean belongs =
          switch (found.size()) {
            case 0 -> leads(gap);
            case 1 -> joins(gap) && !(gap.comma() && gap.words() == 0);
            default -> joins(gap);
          };
      if (!belongs) {
        break;
      }
      found.add(parts.get(i));
      right = parts.get(i).start();
    }
    Collections.reverse(found);
    return found;
  }

  private List<Match<BodyPart>> after(int head) {
    int limit = head + 1 == heads.size() ? text.to() : heads.get(head + 1).start();
    List<Match<BodyPart>> found = new ArrayList<>();
    int left = heads.get(head).end();
    for (int i = firstPartFrom(left); i < parts.size(); i++) {
      Match<BodyPart> part = parts.get(i);
      Gap gap = Gap.of(text, left, part.start());
      boolean belongs = found.isEmpty() ? trails(gap) : joins(gap);
      if (part.end() > limit || !belongs || opensNextHead(part, head)) {
        break;
      }
      found.add(part);
      left = part.end();
    }
    return found;
  }

  private static boolean leads(Gap gap) {
    return gap.words() <= 2 && !gap.comma() && !gap.bracket() && !gap.hard() && !gap.hasAny(BREAKS);
  }

  private static boolean trails(Gap gap) {
    if (gap.hard() || gap.words() > 4) {
      return false;
    }
    return gap.hasOnly(SIDES) || (!gap.comma() && gap.begins(PREPOSITIONS));
  }

  private static boolean joins(Gap gap) {
    boolean joined = gap.comma() || gap.slash() || gap.hasAny(AND);
    return joined && !gap.hard() && !gap.bracket() && gap.hasOnly(CONNECTORS);
  }

  /** Returns whether a part belongs to the next diagnosis: "strain of the neck, knee contusion". */
  private boolean opensNextHead(Match<BodyPart> part, int head) {
    if (head + 1 == heads.size()) {
      return false;
    }
    int next = heads.get(head + 1).start();
    return leads(Gap.of(text, part.end(), next));
  }

  private int firstPartFrom(int offset) {
    int low = 0;
    int high = parts.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (parts.get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}

package org.imrsearch.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.imrsearch.determination.Reviewer;
import org.imrsearch.letter.LabelScanner.Mark;
import org.imrsearch.vocabulary.SpecialtyCatalogue;

/**
 * Reads the reviewer's credentials: after the labels of the issues layouts, or out of the older
 * ones' prose, "is Board Certified in A, has a subspecialty in B and is licensed to practice in C
 * and D".
 */
final class ReviewerReader {
  /** No list of credentials is longer; what is has lost its end. */
  private static final int LONGEST_LIST = 400;

  /** No specialty's name holds more commas and "and"s. */
  private static final int MOST_PIECES = 4;

  /** What a wording of the prose is followed by. */
  enum Wording {
    CERTIFIED,
    LICENSED
  }

  private final LabelScanner<Wording> wordings;
  private final SpecialtyCatalogue specialties;

  ReviewerReader(LabelScanner<Wording> wordings, SpecialtyCatalogue specialties) {
    this.wordings = wordings;
    this.specialties = specialties;
  }

  Reviewer read(LetterText text, LetterSections sections) {
    List<String> states = sections.licensure().map(s -> list(flow(text, s))).orElse(List.of());
    List<String> certified =
        sections.specialties().map(s -> specialties.split(flow(text, s))).orElse(List.of());
    if (states.isEmpty() && certified.isEmpty()) {
      return fromProse(text.flow(sections.prose().from(), sections.prose().to()));
    }
    return new Reviewer(states, certified);
  }

  private static String flow(LetterText text, Span span) {
    return text.flow(span.from(), Math.min(span.to(), span.from() + LONGEST_LIST));
  }

  private static List<String> list(String text) {
    return pieces(text, false).stream().map(p -> text.substring(p.from(), p.to())).toList();
  }

  private Reviewer fromProse(String prose) {
    List<String> states = new ArrayList<>();
    List<String> certified = new ArrayList<>();
    List<Mark<Wording>> marks = wordings.scan(prose, 0, prose.length());
    for (int i = 0; i < marks.size(); i++) {
      Mark<Wording> mark = marks.get(i);
      int next = i + 1 < marks.size() ? marks.get(i + 1).start() : prose.length();
      int end = Math.min(next, mark.end() + LONGEST_LIST);
      String named = prose.substring(mark.end(), sentenceEnd(prose, mark.end(), end));
      List<Span> pieces = pieces(named, true);
      switch (mark.kind()) {
        case CERTIFIED -> addSpecialties(named, pieces, certified);
        case LICENSED -> pieces.forEach(p -> states.add(named.substring(p.from(), p.to())));
      }
    }
    return new Reviewer(states, certified.stream().distinct().toList());
  }

  private static int sentenceEnd(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '.' && (i + 1 == text.length() || text.charAt(i + 1) == ' ')) {
        return i;
      }
    }
    return to;
  }

  /** A specialty may hold an "and" or a comma, so the longest name that is known wins. */
  private void addSpecialties(String named, List<Span> pieces, List<String> found) {
    int i = 0;
    while (i < pieces.size()) {
      int last = i;
      String name = named.substring(pieces.get(i).from(), pieces.get(i).to());
      for (int j = Math.min(pieces.size(), i + MOST_PIECES) - 1; j >= i; j--) {
        Optional<String> known =
            specialties.find(named.substring(pieces.get(i).from(), pieces.get(j).to()));
        if (known.isPresent()) {
          last = j;
          name = known.get();
          break;
        }
      }
      found.add(name);
      i = last + 1;
    }
  }

  /** Returns the items of a list: between commas, semicolons and, in prose, "and". */
  private static List<Span> pieces(String list, boolean prose) {
    List<Span> pieces = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= list.length(); i++) {
      boolean and = prose && list.startsWith(" and ", i);
      if (and || i == list.length() || list.charAt(i) == ',' || list.charAt(i) == ';') {
        addTrimmed(list, from, i, pieces);
        from = and ? i + 5 : i + 1;
      }
    }
    return pieces;
  }

  private static void addTrimmed(String list, int from, int to, List<Span> pieces) {
    int start = from;
    int end = to;
    while (start < end && list.charAt(start) == ' ') {
      start++;
    }
    while (end > start && list.charAt(end - 1) == ' ') {
      end--;
    }
    if (list.substring(start, end).chars().anyMatch(Character::isLetter)) {
      pieces.add(new Span(start, end));
    }
  }
}

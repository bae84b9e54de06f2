package org.imrsearch.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
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

  private static final String STATE = "stateof";

  private static final Pattern JOINTS = Pattern.compile(" and | & |/");

  /** What a wording of the prose is followed by. */
  enum Wording {
    CERTIFIED,
    LICENSED
  }

  private final LabelScanner<Wording> wordings;
  private final Map<String, String> states;
  private final SpecialtyCatalogue specialties;

  /**
   * @param wordings what the prose has before the credentials
   * @param states the names of the states by their letters and by their abbreviations
   * @param specialties the specialties
   */
  ReviewerReader(
      LabelScanner<Wording> wordings, Map<String, String> states, SpecialtyCatalogue specialties) {
    this.wordings = wordings;
    this.states = Map.copyOf(states);
    this.specialties = specialties;
  }

  Reviewer read(LetterText text, LetterSections sections) {
    List<String> licensed = sections.licensure().map(s -> states(flow(text, s))).orElse(List.of());
    List<String> certified =
        sections.specialties().map(s -> specialties(flow(text, s))).orElse(List.of());
    if (!licensed.isEmpty() && !certified.isEmpty()) {
      return new Reviewer(licensed, certified);
    }
    Reviewer told = fromProse(text.flow(sections.prose().from(), sections.prose().to()));
    return new Reviewer(
        licensed.isEmpty() ? told.licensure() : licensed,
        certified.isEmpty() ? told.specialties() : certified);
  }

  private static String flow(LetterText text, Span span) {
    return text.flow(span.from(), Math.min(span.to(), span.from() + LONGEST_LIST));
  }

  /** Of a list, what names a state; where nothing does, the list as it is written. */
  private List<String> states(String text) {
    List<String> written =
        pieces(text, true).stream().map(p -> text.substring(p.from(), p.to())).toList();
    List<String> known =
        written.stream().flatMap(state -> state(state).stream()).distinct().toList();
    return known.isEmpty() ? written : known;
  }

  private Optional<String> state(String written) {
    String name = written.startsWith("the ") ? written.substring(4) : written;
    String key = LabelScanner.squeezed(name);
    return Optional.ofNullable(
        states.get(key.startsWith(STATE) ? key.substring(STATE.length()) : key));
  }

  /**
   * Splits the list after a label: at commas, and at "and" or a slash where the catalogue knows all
   * that stands between.
   */
  private List<String> specialties(String text) {
    List<String> found = new ArrayList<>();
    for (String name : specialties.split(text)) {
      List<String> parts = new ArrayList<>();
      if (specialties.find(name).isEmpty()) {
        for (String part : JOINTS.split(name, -1)) {
          specialties.find(part.strip()).ifPresentOrElse(parts::add, () -> parts.add(""));
        }
      }
      boolean list = parts.size() > 1 && parts.stream().noneMatch(String::isEmpty);
      found.addAll(list ? parts : List.of(name));
    }
    return found.stream().distinct().toList();
  }

  private Reviewer fromProse(String prose) {
    List<String> licensed = new ArrayList<>();
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
        case LICENSED -> licensed.addAll(states(named));
      }
    }
    return new Reviewer(
        licensed.stream().distinct().toList(), certified.stream().distinct().toList());
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
      boolean and = prose && (list.startsWith(" and ", i) || list.startsWith(" & ", i));
      if (and || i == list.length() || list.charAt(i) == ',' || list.charAt(i) == ';') {
        addTrimmed(list, from, i, pieces);
        from = and ? list.indexOf(' ', i + 1) : i + 1;
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

package org.imrsearch.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.imrsearch.determination.CaseNumber;
import org.imrsearch.determination.Header;
import org.imrsearch.determination.Issue;
import org.imrsearch.determination.IssueCode;

/**
 * Reads the header block. Its two-column table comes out of files in several shapes: a label with
 * its value after it, all labels of a row and then their values, or the column of labels and then
 * the column of values. So labels and values are read as one stream, in which some labels are
 * followed by some values: as many values as labels of a kind belong to them in order; fewer belong
 * to the last of them; what is over belongs to labels before that are still waiting.
 */
final class HeaderReader {
  enum Label {
    CASE_NUMBER(Kind.CASE),
    DATE_ASSIGNED(Kind.DAY),
    DATE_OF_INJURY(Kind.DAY),
    DECISION_DATE(Kind.DAY),
    UR_DENIAL_DATE(Kind.DAY),
    APPLICATION_RECEIVED(Kind.DAY),
    PRIORITY(Kind.WORD);

    private final Kind kind;

    Label(Kind kind) {
      this.kind = kind;
    }
  }

  private enum Kind {
    CASE,
    DAY,
    WORD
  }

  /** The values of the other labels may stand between "Priority:" and its own. */
  private static final int PRIORITY_REACH = 400;

  private static final Pattern CASE =
      Pattern.compile("[Cc][Mm]\\s?\\d{2}\\s?[-\u2013\u2014]\\s?\\d{3}\\s?\\d{2,4}\\b");

  private static final Pattern BLANK = Pattern.compile("\\s");

  /** Dates that stand in a sentence have their cue so close before them. */
  private static final int SENTENCE_REACH = 40;

  /** Between a cue and its date stands a word at most. */
  private static final int LONGEST_JOINT = 6;

  private final LabelScanner<Label> labels;
  private final LabelScanner<Label> sentences;
  private final List<String> priorities;

  /**
   * @param labels the labels of the block
   * @param sentences what stands before a date in the sentences that follow the block
   * @param priorities the priorities, as they are to be given
   */
  HeaderReader(LabelScanner<Label> labels, LabelScanner<Label> sentences, List<String> priorities) {
    this.labels = labels;
    this.sentences = sentences;
    this.priorities = List.copyOf(priorities);
  }

  /** A label or a value, at its place. */
  private sealed interface Token {
    int start();

    record Name(Label label, int start, int end) implements Token {}

    record Day(Optional<LocalDate> date, String text, int start) implements Token {}

    record Case(CaseNumber number, int start) implements Token {}

    record Word(String priority, int start) implements Token {}
  }

  /** Reads the header in the text before {@code end}; unreadable dates become issues. */
  Header read(LetterText text, int end, List<Issue> issues) {
    return read(text, end, end, issues);
  }

  /**
   * Reads the header.
   *
   * @param end where the block ends at the latest
   * @param proseEnd where the sentences end that may give a date that the block lacks
   * @param issues gets the dates that can't be read
   */
  Header read(LetterText text, int end, int proseEnd, List<Issue> issues) {
    Map<Label, Token> values = assign(tokens(text.text(), end));
    for (LabelScanner.Mark<Label> cue : sentences.scan(text.text(), 0, proseEnd)) {
      int to = Math.min(proseEnd, cue.end() + SENTENCE_REACH);
      DateReader.find(text.text(), cue.end(), to)
          .filter(day -> day.start() - cue.end() <= LONGEST_JOINT)
          .ifPresent(
              day -> values.putIfAbsent(cue.kind(), new Token.Day(day.date(), "", day.start())));
    }
    settleCenturies(values);
    for (Map.Entry<Label, Token> entry : values.entrySet()) {
      if (entry.getValue() instanceof Token.Day day && day.date().isEmpty()) {
        issues.add(
            new Issue(
                IssueCode.DATE_UNREADABLE,
                text.fileLine(day.start()),
                "the header has \"" + day.text() + "\" for a date"));
      }
    }
    return new Header(
        values.get(Label.CASE_NUMBER) instanceof Token.Case c
            ? Optional.of(c.number())
            : Optional.empty(),
        date(values, Label.DATE_ASSIGNED),
        date(values, Label.DATE_OF_INJURY),
        date(values, Label.DECISION_DATE),
        date(values, Label.UR_DENIAL_DATE),
        date(values, Label.APPLICATION_RECEIVED),
        values.get(Label.PRIORITY) instanceof Token.Word w
            ? Optional.of(w.priority())
            : Optional.empty());
  }

  private static Optional<LocalDate> date(Map<Label, Token> values, Label label) {
    return values.get(label) instanceof Token.Day day ? day.date() : Optional.empty();
  }

  /**
   * A year of two digits is of this century unless the determination, or the year in the case
   * number, comes before it.
   */
  private static void settleCenturies(Map<Label, Token> values) {
    int latest =
        date(values, Label.DECISION_DATE)
            .map(LocalDate::getYear)
            .or(() -> caseYear(values))
            .orElse(LocalDate.MAX.getYear());
    for (Map.Entry<Label, Token> entry : values.entrySet()) {
      if (entry.getKey() != Label.DECISION_DATE
          && entry.getValue() instanceof Token.Day day
          && endsInTwoDigits(day.text())) {
        Optional<LocalDate> settled =
            day.date().map(d -> d.getYear() > latest ? d.minusYears(100) : d);
        entry.setValue(new Token.Day(settled, day.text(), day.start()));
      }
    }
  }

  private static boolean endsInTwoDigits(String written) {
    int end = written.length();
    return end > 2
        && Character.isDigit(written.charAt(end - 1))
        && Character.isDigit(written.charAt(end - 2))
        && !Character.isDigit(written.charAt(end - 3));
  }

  /** The case number has the year of the application; the decision may come in the next. */
  private static Optional<Integer> caseYear(Map<Label, Token> values) {
    return values.get(Label.CASE_NUMBER) instanceof Token.Case c
        ? Optional.of(2001 + Integer.parseInt(c.number().value(), 2, 4, 10))
        : Optional.empty();
  }

  private static Map<Label, Token> assign(List<Token> tokens) {
    Map<Label, Token> values = new EnumMap<>(Label.class);
    Set<Label> waiting = new LinkedHashSet<>();
    List<Label> labels = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      labels.clear();
      for (; i < tokens.size() && tokens.get(i) instanceof Token.Name name; i++) {
        if (!values.containsKey(name.label()) && !labels.contains(name.label())) {
          labels.add(name.label());
        }
      }
      int from = i;
      while (i < tokens.size() && !(tokens.get(i) instanceof Token.Name)) {
        i++;
      }
      assign(tokens.subList(from, i), labels, waiting, values);
    }
    return values;
  }

  /** Gives values to the labels right before them, then to those waiting. */
  private static void assign(
      List<Token> given, List<Label> labels, Set<Label> waiting, Map<Label, Token> values) {
    waiting.removeAll(labels);
    for (Kind kind : Kind.values()) {
      List<Token> ofKind = new ArrayList<>(given);
      ofKind.removeIf(token -> kindOf(token) != kind);
      List<Label> named = ofKind(kind, labels);
      int skipped = Math.max(0, named.size() - ofKind.size());
      List<Label> takers = new ArrayList<>(named.subList(skipped, named.size()));
      takers.addAll(ofKind(kind, waiting));
      for (int k = 0; k < Math.min(takers.size(), ofKind.size()); k++) {
        values.put(takers.get(k), ofKind.get(k));
        waiting.remove(takers.get(k));
      }
      waiting.addAll(named.subList(0, skipped));
    }
    for (Token token : given) {
      if (token instanceof Token.Case) {
        values.putIfAbsent(Label.CASE_NUMBER, token);
        return;
      }
    }
  }

  private static List<Label> ofKind(Kind kind, Collection<Label> labels) {
    List<Label> found = new ArrayList<>(labels);
    found.removeIf(label -> label.kind != kind);
    return found;
  }

  private static Kind kindOf(Token token) {
    return switch (token) {
      case Token.Day d -> Kind.DAY;
      case Token.Case c -> Kind.CASE;
      case Token.Word w -> Kind.WORD;
      case Token.Name n -> n.label().kind;
    };
  }

  private List<Token> tokens(String text, int end) {
    List<Token> tokens = new ArrayList<>();
    for (LabelScanner.Mark<Label> mark : labels.scan(text, 0, end)) {
      tokens.add(new Token.Name(mark.kind(), mark.start(), mark.end()));
    }
    int at = 0;
    for (Optional<DateReader.Found> found = DateReader.find(text, 0, end);
        found.isPresent();
        found = DateReader.find(text, at, end)) {
      DateReader.Found day = found.get();
      tokens.add(new Token.Day(day.date(), text.substring(day.start(), day.end()), day.start()));
      at = day.end();
    }
    addCases(text, end, tokens);
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i) instanceof Token.Name name && name.label() == Label.PRIORITY) {
        priorityAfter(text, name.end(), end).ifPresent(tokens::add);
      }
    }
    tokens.sort(Comparator.comparingInt(Token::start));
    return tokens;
  }

  /** A case number begins with "CM", which little else does: only there it is looked for. */
  private static void addCases(String text, int end, List<Token> tokens) {
    Matcher m = CASE.matcher(text);
    for (int at = 0; at + 1 < end; at++) {
      boolean initials = (text.charAt(at) | ' ') == 'c' && (text.charAt(at + 1) | ' ') == 'm';
      if (initials
          && m.region(at, end).lookingAt()
          && (at == 0 || !DateCursor.isWord(text.charAt(at - 1)))) {
        int start = at;
        CaseNumber.parse(BLANK.matcher(m.group()).replaceAll(""))
            .ifPresent(number -> tokens.add(new Token.Case(number, start)));
        at = m.end() - 1;
      }
    }
  }

  /** The first word after the label that is a priority, other labels and values passed over. */
  private Optional<Token.Word> priorityAfter(String text, int from, int headEnd) {
    int end = Math.min(headEnd, from + PRIORITY_REACH);
    int at = from;
    while (at < end) {
      while (at < end && !Character.isLetter(text.charAt(at))) {
        at++;
      }
      int wordEnd = at;
      while (wordEnd < end && Character.isLetter(text.charAt(wordEnd))) {
        wordEnd++;
      }
      String word = text.substring(at, wordEnd);
      for (String priority : priorities) {
        if (priority.equalsIgnoreCase(word)) {
          return Optional.of(new Token.Word(priority, at));
        }
      }
      at = wordEnd;
    }
    return Optional.empty();
  }
}

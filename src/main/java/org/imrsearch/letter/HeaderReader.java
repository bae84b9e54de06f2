package org.imrsearch.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
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

  private static final Pattern CASE = Pattern.compile("\\bCM\\s?\\d{2}\\s?-\\s?\\d{5,7}\\b");

  private final LabelScanner<Label> labels;
  private final List<String> priorities;

  HeaderReader(LabelScanner<Label> labels, List<String> priorities) {
    this.labels = labels;
    this.priorities = priorities.stream().map(p -> p.toLowerCase(Locale.ROOT)).toList();
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
    Map<Label, Token> values = assign(tokens(text.text(), end));
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
      List<Token> ofKind = given.stream().filter(t -> kind == kindOf(t)).toList();
      List<Label> named = labels.stream().filter(l -> l.kind == kind).toList();
      int skipped = Math.max(0, named.size() - ofKind.size());
      List<Label> takers = new ArrayList<>(named.subList(skipped, named.size()));
      waiting.stream().filter(l -> l.kind == kind).forEach(takers::add);
      for (int k = 0; k < Math.min(takers.size(), ofKind.size()); k++) {
        values.put(takers.get(k), ofKind.get(k));
        waiting.remove(takers.get(k));
      }
      waiting.addAll(named.subList(0, skipped));
    }
    given.stream()
        .filter(t -> t instanceof Token.Case)
        .findFirst()
        .ifPresent(number -> values.putIfAbsent(Label.CASE_NUMBER, number));
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
    Matcher m = CASE.matcher(text).region(0, end);
    while (m.find()) {
      int start = m.start();
      CaseNumber.parse(m.group().replace(" ", ""))
          .ifPresent(number -> tokens.add(new Token.Case(number, start)));
    }
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i) instanceof Token.Name name && name.label() == Label.PRIORITY) {
        priorityAfter(text, name.end(), end).ifPresent(tokens::add);
      }
    }
    tokens.sort(Comparator.comparingInt(Token::start));
    return tokens;
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
      if (priorities.contains(word.toLowerCase(Locale.ROOT))) {
        return Optional.of(new Token.Word(word, at));
      }
      at = wordEnd;
    }
    return Optional.empty();
  }
}

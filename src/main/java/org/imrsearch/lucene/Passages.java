package org.imrsearch.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Cuts passages out of a text around the words found in it, and marks those. */
final class Passages {
  private static final String BEGIN = "<em>";
  private static final String END = "</em>";
  private static final String CUT = "...";

  private static final int MOST = 2;
  private static final int LENGTH = 160;

  /** How far apart the first and the last word of a passage may stand, to leave some text round. */
  private static final int CORE = 110;

  /** How far back the beginning of a sentence is worth going to. */
  private static final int LEAD = 60;

  /** A word of the query that no passage shows yet counts as so many that one shows. */
  private static final int NEW_WORD = 10;

  private final String text;
  private final List<Span> spans;
  private final List<Passage> chosen = new ArrayList<>();
  private final Set<Integer> shown = new HashSet<>();

  private record Passage(int from, int to) {
    boolean holds(Span span) {
      return span.start() >= from && span.end() <= to;
    }
  }

  private Passages(String text, List<Span> spans) {
    this.text = text;
    this.spans = spans;
  }

  /** Returns the whole text with these words marked. */
  static String whole(String text, List<Span> spans) {
    StringBuilder out = new StringBuilder();
    new Passages(text, spans).append(out, new Passage(0, text.length()));
    return out.toString();
  }

  /** Returns the one or two passages that show most of the words, in the text's order. */
  static String best(String text, List<Span> spans) {
    Passages passages = new Passages(text, spans);
    for (int i = 0; i < MOST; i++) {
      passages.choose();
    }
    return passages.joined();
  }

  private void choose() {
    int best = -1;
    int most = 0;
    for (int i = 0; i < spans.size(); i++) {
      int worth = isShown(spans.get(i)) ? 0 : worth(i);
      if (worth > most) {
        best = i;
        most = worth;
      }
    }
    if (best >= 0) {
      Passage passage = around(best);
      chosen.add(passage);
      spans.stream().filter(passage::holds).map(Span::word).forEach(shown::add);
    }
  }

  private boolean isShown(Span span) {
    return chosen.stream().anyMatch(passage -> passage.holds(span));
  }

  private int worth(int first) {
    Set<Integer> words = new HashSet<>();
    int worth = 0;
    for (int i = first; i < spans.size() && inCore(first, i); i++) {
      Span span = spans.get(i);
      worth += words.add(span.word()) && !shown.contains(span.word()) ? NEW_WORD : 1;
    }
    return worth;
  }

  private boolean inCore(int first, int other) {
    return spans.get(other).end() - spans.get(first).start() <= CORE;
  }

  private Passage around(int first) {
    int start = spans.get(first).start();
    int from = beginning(start);
    int to = Math.max(spans.get(first).end(), Math.min(text.length(), from + LENGTH));
    while (to < text.length() && !Character.isWhitespace(text.charAt(to))) {
      to++;
    }
    for (Passage other : chosen) {
      if (other.to <= start) {
        from = Math.max(from, other.to);
      } else {
        to = Math.min(to, other.from);
      }
    }
    return new Passage(from, to);
  }

  /** Returns where the sentence begins, or a word not far before. */
  private int beginning(int start) {
    int word = start;
    for (int i = start; i > Math.max(0, start - LEAD); i--) {
      if (Character.isWhitespace(text.charAt(i - 1))) {
        word = start - i <= LEAD / 2 ? i : word;
        if (i >= 2 && ".?!".indexOf(text.charAt(i - 2)) >= 0) {
          return i;
        }
      }
    }
    return start <= LEAD ? 0 : word;
  }

  private String joined() {
    chosen.sort(Comparator.comparingInt(Passage::from));
    StringBuilder out = new StringBuilder();
    int end = 0;
    for (Passage passage : chosen) {
      if (passage.from > end) {
        out.append(out.isEmpty() ? "" : " ").append(CUT).append(' ');
      }
      append(out, passage);
      end = passage.to;
    }
    return (end < text.length() ? out.append(' ').append(CUT) : out).toString();
  }

  private void append(StringBuilder out, Passage passage) {
    int at = passage.from;
    for (Span span : spans) {
      if (passage.holds(span)) {
        out.append(text, at, span.start());
        out.append(BEGIN).append(text, span.start(), span.end()).append(END);
        at = span.end();
      }
    }
    out.append(text, at, passage.to);
  }
}

package org.imrsearch.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Breaks and joins the fixed wordings of letters, as {@code noise.yaml} lists them. */
final class Wording {
  private static final int WRAPPED_PERCENT = 60;
  private static final int GLUED_PERCENT = 40;

  private final boolean wrapping;
  private final boolean gluing;
  private final boolean gluingCues;
  private final Dice dice;
  private final Pattern labels;
  private final Pattern cues;

  Wording(Noise noise, Node words, Dice dice) {
    this.wrapping = noise.has(Noise.Kind.WRAPPED_LABELS);
    this.gluing = noise.has(Noise.Kind.GLUED_LABELS);
    this.gluingCues = noise.has(Noise.Kind.GLUED_CUES);
    this.dice = dice;
    this.labels = anyOf(words.texts("labels"));
    this.cues = anyOf(words.texts("cues"));
  }

  /** Matches any of the wordings, the longest that fits, and a single blank after it. */
  private static Pattern anyOf(List<String> wordings) {
    return Pattern.compile(
        wordings.stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(", ")( (?! ))?")));
  }

  /** Returns the text of a block; a line feed stands where a wording breaks. */
  String spoil(String text) {
    return spoil(text, wrapping);
  }

  /** Returns a line of a table: a row of several cells cannot wrap. */
  String spoilTable(String line) {
    return spoil(line, wrapping && line.indexOf(':') == line.lastIndexOf(':'));
  }

  private String spoil(String text, boolean wraps) {
    String spoiled = text;
    if (wraps || gluing) {
      spoiled = labels.matcher(spoiled).replaceAll(label -> quoted(spoiled(label, wraps)));
    }
    return gluingCues ? cues.matcher(spoiled).replaceAll(cue -> quoted(glued(cue))) : spoiled;
  }

  private String spoiled(MatchResult label, boolean wraps) {
    String text = label.group(1);
    String after = label.group().substring(text.length());
    if (wraps && dice.chance(WRAPPED_PERCENT)) {
      text = atABlank(text, "\n");
    }
    if (gluing && dice.chance(GLUED_PERCENT)) {
      text = atABlank(text, "");
    }
    boolean joined = gluing && text.endsWith(":") && dice.chance(GLUED_PERCENT);
    return joined ? text : text + after;
  }

  private String glued(MatchResult cue) {
    return dice.chance(GLUED_PERCENT) ? atABlank(cue.group(), "") : cue.group();
  }

  /** Puts something in place of one blank between two words. */
  private String atABlank(String text, String replacement) {
    List<Integer> blanks = new ArrayList<>();
    for (int at = text.indexOf(' ');
        at > 0 && at < text.length() - 1;
        at = text.indexOf(' ', at + 1)) {
      blanks.add(at);
    }
    if (blanks.isEmpty()) {
      return text;
    }
    int at = dice.pick(blanks);
    return text.substring(0, at) + replacement + text.substring(at + 1);
  }

  private static String quoted(String text) {
    return Matcher.quoteReplacement(text);
  }
}

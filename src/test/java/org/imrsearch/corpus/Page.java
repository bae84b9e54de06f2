package org.imrsearch.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Lays blocks out as text, with the noise that a PDF reader would add. */
final class Page {
  private static final int WIDTH = 95;
  private static final int NARROW = 60;
  private static final int LINES = 50;

  /** The hyphen of a compound; one between two numbers is a range or a date. */
  private static final Pattern COMPOUND =
      Pattern.compile("(?<=\\p{L})-(?=\\p{L}|\\d)|(?<=\\d)-(?=\\p{L})");

  private final Noise noise;
  private final Node words;
  private final Dice dice;
  private final Wording wording;
  private final int width;
  private final List<String> lines = new ArrayList<>();

  private Page(Noise noise, Node words, Dice dice) {
    this.noise = noise;
    this.words = words;
    this.dice = dice;
    this.wording = new Wording(noise, words, dice);
    this.width = noise.has(Noise.Kind.NARROW_PAGE) ? NARROW : WIDTH;
  }

  /** Returns the lines of a letter, before page breaks and spacing. */
  static List<String> lines(List<Block> blocks, Noise noise, Node words, Dice dice) {
    Page page = new Page(noise, words, dice);
    blocks.forEach(page::add);
    return page.lines;
  }

  /**
   * Returns the text of a letter.
   *
   * @param foot what stands at the foot of each page, before its number, where feet come through
   */
  static String text(List<Block> blocks, String foot, Noise noise, Node words, Dice dice) {
    List<String> lines = lines(blocks, noise, words, dice);
    boolean doubled = noise.has(Noise.Kind.DOUBLE_SPACING);
    int perPage = doubled ? LINES / 2 : LINES;
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0 && i % perPage == 0) {
        if (noise.has(Noise.Kind.PAGE_FEET)) {
          text.append(foot).append("   ").append(i / perPage).append('\n');
        }
        if (noise.has(Noise.Kind.FORM_FEEDS)) {
          text.append('\f');
        }
      }
      text.append(lines.get(i)).append(doubled ? " \n\n" : "\n");
    }
    return text.toString();
  }

  private void add(Block block) {
    switch (block.kind()) {
      case HEADING -> {
        for (String line : wording.spoil(block.text()).split("\n", -1)) {
          String margin = " ".repeat(Math.max(0, (width - line.length()) / 2));
          lines.add((noise.has(Noise.Kind.DOUBLE_SPACING) ? " " : margin) + line);
        }
      }
      case PARAGRAPH -> {
        wrap(decisionApart(spoiled(block.text())));
        lines.add("");
      }
      case LINE -> wrap(spoiled(block.text()));
      case AS_IS -> {
        for (String line : block.text().split("\n", -1)) {
          lines.addAll(List.of(wording.spoilTable(line).split("\n", -1)));
        }
      }
    }
  }

  private String spoiled(String text) {
    String spoiled = text;
    if (noise.has(Noise.Kind.GLUED_SENTENCES) && text.length() > 300) {
      spoiled = glueSentence(spoiled);
    }
    if (noise.has(Noise.Kind.GLUED_WORDS) && dice.chance(40)) {
      List<Map.Entry<String, Node>> pairs = List.copyOf(words.at("glued").entries().entrySet());
      // Short texts hold the decisions, in which only the first pair was seen.
      Map.Entry<String, Node> pair = text.length() < 200 ? pairs.getFirst() : dice.pick(pairs);
      spoiled = spoiled.replace(pair.getKey(), pair.getValue().text());
    }
    if (noise.has(Noise.Kind.SPLIT_HYPHENS) && dice.chance(50)) {
      for (String compound : words.texts("split")) {
        spoiled = spoiled.replace(compound, compound.replace("-", "- "));
      }
    }
    spoiled = wording.spoil(splitCompounds(spoiled));
    boolean gaps = noise.has(Noise.Kind.GAPS);
    return spoiled.replace(Prose.GAP, gaps ? " ".repeat(dice.between(3, 6)) : "  ");
  }

  private String splitCompounds(String text) {
    return noise.has(Noise.Kind.SPLIT_COMPOUNDS)
        ? COMPOUND.matcher(text).replaceAll(hyphen -> dice.chance(35) ? "- " : "-")
        : text;
  }

  /** Drops the blank after one sentence in the middle of a text. */
  private String glueSentence(String text) {
    int at = text.indexOf(". ", text.length() / 3);
    boolean sentence =
        at > 4
            && at + 2 < text.length()
            && Character.isUpperCase(text.charAt(at + 2))
            && Character.isLowerCase(text.charAt(at - 1))
            && !text.startsWith("Dr", at - 2);
    return sentence ? text.substring(0, at + 1) + text.substring(at + 2) : text;
  }

  private String decisionApart(String text) {
    if (!noise.has(Noise.Kind.DECISION_APART)) {
      return text;
    }
    return text.endsWith(": Upheld") || text.endsWith(": Overturned")
        ? text.substring(0, text.lastIndexOf(' '))
            + "\n"
            + text.substring(text.lastIndexOf(' ') + 1)
        : text;
  }

  private void wrap(String text) {
    for (String piece : text.split("\n", -1)) {
      wrapPiece(piece);
    }
  }

  private void wrapPiece(String text) {
    String left = text;
    while (left.length() > width) {
      int at = breakBefore(left);
      lines.add(left.substring(0, at).stripTrailing());
      left = left.substring(at).stripLeading();
    }
    lines.add(left);
  }

  /** Returns where a line of text is to break: after a blank, or after the hyphen of a compound. */
  private int breakBefore(String text) {
    boolean compounds = noise.has(Noise.Kind.BROKEN_COMPOUNDS);
    for (int at = width; at > width / 2; at--) {
      char before = text.charAt(at - 1);
      boolean hyphen =
          compounds
              && before == '-'
              && at > 1
              && Character.isLetter(text.charAt(at - 2))
              && Character.isLetter(text.charAt(at));
      if (text.charAt(at) == ' ' || hyphen) {
        return at;
      }
    }
    return width;
  }
}

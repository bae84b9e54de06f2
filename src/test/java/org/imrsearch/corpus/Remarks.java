package org.imrsearch.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Writes sentences of no consequence between those that a letter's truth rests on, with words as
 * rare and as many as in published letters: clauses of nouns, verbs and what goes with them, dates,
 * measures and names. They mean nothing, and say nothing that a letter is read for.
 */
final class Remarks {
  private static final int MOST_AT_ONCE = 5;

  /** Published letters quote guidelines and forms over and over. */
  private static final int QUOTED_PERCENT = 72;

  /** Every letter has one of a few notices, as long as the published. */
  private static final int NOTICES = 6;

  private static final int FORM_SENTENCES = 6;

  private final Vocabulary words;
  private final Dice dice;
  private final StringBuilder out = new StringBuilder();

  private Remarks(Vocabulary words, Dice dice) {
    this.words = words;
    this.dice = dice;
  }

  static Remarks of(Dice dice) {
    return new Remarks(Vocabulary.ALL, dice);
  }

  /** The classes of words, read once. */
  private record Vocabulary(
      WordForms nouns,
      WordForms adjectives,
      WordForms verbs,
      WordForms adverbs,
      WordForms names,
      List<String> determiners,
      List<String> plurals,
      List<String> prepositions,
      List<String> connectors,
      List<String> units) {
    private static final int NAMES = 40_000;
    private static final Vocabulary ALL = read(Node.load("remarks"));

    private static Vocabulary read(Node node) {
      return new Vocabulary(
          WordForms.read(node, "nouns"),
          WordForms.read(node, "adjectives"),
          WordForms.read(node, "verbs"),
          WordForms.read(node, "adverbs"),
          WordForms.names(node, NAMES),
          node.texts("determiners"),
          node.texts("plurals"),
          node.texts("prepositions"),
          node.texts("connectors"),
          node.texts("units"));
    }
  }

  /** The sentences that letters copy, made once. */
  private static final class Quoted {
    private static final WordForms ALL = new WordForms(make(1500, 0));

    private static final List<String> FORMS = make(FORM_SENTENCES * NOTICES, 1);

    private static List<String> make(int count, long place) {
      Remarks remarks = Remarks.of(Dice.of(0, place));
      return Stream.generate(remarks::sentence).limit(count).toList();
    }

    /** Returns sentences in a row, as few and as fixed as the forms of letters. */
    static String form(int form) {
      return String.join(" ", FORMS.subList(form * FORM_SENTENCES, (form + 1) * FORM_SENTENCES));
    }
  }

  /** Returns one of a few fixed notices, with a blank before it. */
  String notice() {
    return " " + Quoted.form(dice.between(0, NOTICES - 1));
  }

  /**
   * Puts remarks between sentences; the first and the last keep their places.
   *
   * @param percent how likely there are remarks between two sentences
   */
  List<String> among(List<String> sentences, int percent) {
    List<String> longer = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      if (i > 0 && dice.chance(percent)) {
        for (int left = dice.between(1, MOST_AT_ONCE); left > 0; left--) {
          boolean quoted = dice.chance(QUOTED_PERCENT);
          longer.add(quoted ? Quoted.ALL.draw(dice) : sentence());
        }
      }
      longer.add(sentences.get(i));
    }
    return longer;
  }

  private String sentence() {
    out.setLength(0);
    if (dice.chance(30)) {
      opening();
    }
    clause();
    while (dice.chance(35)) {
      out.append(dice.pick(words.connectors())).append(' ');
      clause();
    }
    return English.capitalized(out.append('.').toString().replace("  ", " "));
  }

  private void opening() {
    switch (dice.between(0, 3)) {
      case 0 -> out.append(words.adverbs().draw(dice)).append(", ");
      case 1 -> out.append("on ").append(date()).append(", ");
      case 2 -> out.append("as ").append(words.names().draw(dice)).append(" put it, ");
      default -> {
        preposition();
        out.append(", ");
      }
    }
  }

  private void clause() {
    boolean plural = subject();
    if (dice.chance(40)) {
      out.append(plural ? "were " : "was ");
      if (dice.chance(30)) {
        out.append(words.adverbs().draw(dice)).append(' ');
      }
      out.append(dice.chance(50) ? words.verbs().draw(dice) : words.adjectives().draw(dice));
    } else {
      out.append(words.verbs().draw(dice)).append(' ');
      subject();
      out.setLength(out.length() - 1);
    }
    for (int left = dice.between(0, 2); left > 0; left--) {
      out.append(' ');
      preposition();
    }
  }

  private void preposition() {
    out.append(dice.pick(words.prepositions())).append(' ');
    if (dice.chance(80)) {
      subject();
      out.setLength(out.length() - 1);
    } else {
      out.append(measure());
    }
  }

  /** Writes a noun with what goes before it and a blank, and returns whether it is a plural. */
  private boolean subject() {
    if (dice.chance(4)) {
      out.append(words.names().draw(dice)).append(' ');
      return false;
    }
    boolean plural = dice.chance(30);
    String adjective = dice.chance(40) ? words.adjectives().draw(dice) + " " : "";
    String drawn = words.nouns().draw(dice);
    String noun = adjective + (plural && !drawn.endsWith("s") ? plural(drawn) : drawn);
    String before =
        dice.chance(20) ? "" : dice.pick(plural ? words.plurals() : words.determiners());
    switch (before) {
      case "" -> out.append(noun);
      case "a" -> out.append(English.withArticle(noun));
      default -> out.append(before).append(' ').append(noun);
    }
    out.append(' ');
    return plural;
  }

  private static String plural(String noun) {
    return noun.endsWith("y") && !noun.endsWith("ay")
        ? noun.substring(0, noun.length() - 1) + "ies"
        : noun + "s";
  }

  private String measure() {
    return switch (dice.between(0, 3)) {
      case 0 -> date();
      case 1 -> "%d.%d %s".formatted(dice.between(0, 90), dice.between(1, 9), unit());
      default -> dice.between(2, 180) + " " + unit();
    };
  }

  private String unit() {
    return dice.pick(words.units());
  }

  private String date() {
    return String.format(
        Locale.ROOT,
        "%02d/%02d/%d",
        dice.between(1, 12),
        dice.between(1, 28),
        dice.between(2009, 2016));
  }
}

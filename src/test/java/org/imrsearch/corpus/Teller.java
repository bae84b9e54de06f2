package org.imrsearch.corpus;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes sentences from templates, without saying the same thing twice in a letter as long as there
 * is another way to say it.
 *
 * <p>A template is text with slots: {@code {name}} is a word bound by the caller, else a rule of
 * the same name, of which one alternative is drawn; {@code {Name}} is the same with a capital;
 * {@code {a name}} has "a" or "an" before it. An alternative may open with conditions: {@code
 * [sexed,!bodily]} keeps it for letters with the first flag and without the second.
 */
final class Teller {
  private final Map<String, List<String>> rules;
  private final Dice dice;
  private final Set<String> flags;
  private final Set<String> told = new HashSet<>();

  Teller(Map<String, List<String>> rules, Dice dice, Set<String> flags) {
    this.rules = rules;
    this.dice = dice;
    this.flags = Set.copyOf(flags);
  }

  /** Draws an alternative of a rule and fills it. */
  String tell(String rule, Words words) {
    List<String> alternatives = rules.get(rule);
    if (alternatives == null) {
      throw new IllegalArgumentException("no rule and no word " + rule);
    }
    return fill(choose(alternatives), words);
  }

  /** Draws one of the templates and fills it. */
  String say(List<String> templates, Words words) {
    return fill(choose(templates), words);
  }

  /** Draws one of the templates whose conditions hold, a fresh one if there is any. */
  String choose(List<String> templates) {
    return choose(templates, Set.of());
  }

  /** Draws as {@link #choose(List)}, with more flags set than the letter's own. */
  String choose(List<String> templates, Set<String> more) {
    List<String> fitting = templates.stream().filter(t -> fits(t, more)).toList();
    if (fitting.isEmpty()) {
      throw new IllegalArgumentException("no alternative fits: " + templates);
    }
    List<String> fresh = fitting.stream().filter(t -> !told.contains(t)).toList();
    String chosen = dice.pick(fresh.isEmpty() ? fitting : fresh);
    if (chosen.length() > 20) {
      told.add(chosen);
    }
    return text(chosen);
  }

  /** Returns the template with its slots filled. */
  String fill(String template, Words words) {
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
      int close = template.indexOf('}', open);
      out.append(template, from, open).append(slot(template.substring(open + 1, close), words));
      from = close + 1;
    }
    return out.append(template, from, template.length()).toString();
  }

  private String slot(String slot, Words words) {
    if (slot.startsWith("a ")) {
      return English.withArticle(slot(slot.substring(2), words));
    }
    boolean capital = Character.isUpperCase(slot.charAt(0));
    String name = capital ? Character.toLowerCase(slot.charAt(0)) + slot.substring(1) : slot;
    String value = words.find(name).map(w -> fill(w, words)).orElseGet(() -> tell(name, words));
    return capital ? English.capitalized(value) : value;
  }

  private boolean fits(String template, Set<String> more) {
    if (!template.startsWith("[")) {
      return true;
    }
    for (String condition : template.substring(1, template.indexOf(']')).split(",", -1)) {
      boolean wanted = !condition.startsWith("!");
      String flag = wanted ? condition : condition.substring(1);
      if ((flags.contains(flag) || more.contains(flag)) != wanted) {
        return false;
      }
    }
    return true;
  }

  private static String text(String template) {
    return template.startsWith("[") ? template.substring(template.indexOf(']') + 2) : template;
  }
}

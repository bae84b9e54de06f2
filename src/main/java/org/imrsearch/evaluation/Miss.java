package org.imrsearch.evaluation;

import java.util.List;

/**
 * Where what was extracted is not the truth: a field of a letter, for one owner.
 *
 * @param letter the letter's id, or its file where it has none
 * @param field the field
 * @param owner what the values belong to: "#2 reviewer", a diagnosis; empty for the whole letter
 * @param missed values of the truth that were not extracted
 * @param wrong values that were extracted and are not in the truth
 */
public record Miss(
    String letter, String field, String owner, List<String> missed, List<String> wrong) {
  public Miss {
    missed = List.copyOf(missed);
    wrong = List.copyOf(wrong);
  }

  /** Returns letter, field, owner, what was missed and what was wrong, with tabs between. */
  public String line() {
    return String.join(
        "\t", letter, field, owner, "missed " + plain(missed), "wrong " + plain(wrong));
  }

  private static String plain(List<String> values) {
    return values.toString().replace('\t', ' ').replace('\n', ' ').replace('\r', ' ');
  }
}

package org.imrsearch.precedent;

/** What every answer about precedents says of itself. */
public final class Notice {
  /** For the foot of an answer; claims nothing about the law beyond that. */
  public static final String TEXT =
      "IMR determinations bind only their parties. These are counts and quotations of published"
          + " determinations, cited by case number; they are no rule, and no legal or medical"
          + " advice.";

  private Notice() {}
}

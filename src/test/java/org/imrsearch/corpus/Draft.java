package org.imrsearch.corpus;

import java.util.List;
import java.util.Map;
import org.imrsearch.determination.CitedBy;
import org.imrsearch.determination.Determination;
import org.imrsearch.determination.Ruling;

/**
 * A letter before it is laid out: its truth, and the texts that carry it.
 *
 * @param truth the determination, with clean prose
 * @param summary the clinical case summary, with gaps
 * @param rulings the texts of each ruling, in the truth's order
 * @param phrases the section prose of this letter, by rule of the grammar
 */
record Draft(
    Determination truth, String summary, List<RulingText> rulings, Map<String, String> phrases) {

  /**
   * The texts of one ruling.
   *
   * @param truth the ruling
   * @param service the service as written, with gaps
   * @param decided what stands before the decision: the service, or the story of a partial approval
   * @param plural whether the service is a plural: "x-rays are not medically necessary"
   * @param administrator the claims administrator's guideline block
   * @param reviewer the reviewer's guideline block
   * @param rationale why
   */
  record RulingText(
      Ruling truth,
      String service,
      String decided,
      boolean plural,
      String administrator,
      String reviewer,
      String rationale) {

    String cited(CitedBy by) {
      return by == CitedBy.CLAIMS_ADMINISTRATOR ? administrator : reviewer;
    }
  }

  String phrase(String rule) {
    String text = phrases.get(rule);
    if (text == null) {
      throw new IllegalArgumentException("no phrase " + rule);
    }
    return text;
  }
}

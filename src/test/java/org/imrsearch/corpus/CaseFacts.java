package org.imrsearch.corpus;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.imrsearch.determination.Layout;
import org.imrsearch.determination.Reviewer;
import org.imrsearch.determination.Worker;

/**
 * The facts of one case, from which its letter is written.
 *
 * @param layout the letter's layout
 * @param dates the dates of the case
 * @param style how its prose writes dates
 * @param worker age and sex as far as the letter is to say
 * @param reviewer the reviewer's credentials
 * @param sites the parts of the body, the chief one first
 * @param contested the disputed services
 * @param facts the facts that disputes turn on, by name
 * @param flags conditions for templates
 * @param words what slots stand for throughout the letter
 */
record CaseFacts(
    Layout layout,
    CaseDates dates,
    DateStyle style,
    Worker worker,
    Reviewer reviewer,
    List<Site> sites,
    List<Contested> contested,
    Map<String, Boolean> facts,
    Set<String> flags,
    Words words) {

  Site chief() {
    return sites.getFirst();
  }
}

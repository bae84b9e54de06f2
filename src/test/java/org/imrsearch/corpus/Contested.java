package org.imrsearch.corpus;

import java.util.List;
import java.util.Optional;
import org.imrsearch.determination.Decision;
import org.imrsearch.determination.Requested;

/**
 * One disputed service of a case, with what decides it.
 *
 * @param dispute its kind
 * @param request the way it is asked for
 * @param site the part of the body
 * @param decision how it is decided
 * @param met of each test of the dispute, whether it is met
 * @param evidence of each test, what shows it
 * @param service the service as the letter writes it
 * @param partial what utilization review granted of it
 * @param asked the particulars of what is under review
 * @param phrase how prose speaks of it: "the lumbar MRI", "physical therapy"
 * @param words what the slots of its templates stand for
 */
record Contested(
    Dispute dispute,
    Dispute.Request request,
    Site site,
    Decision decision,
    List<Boolean> met,
    List<Dispute.Evidence> evidence,
    String service,
    Optional<Partial> partial,
    Requested asked,
    String phrase,
    Words words) {

  /**
   * A partial approval.
   *
   * @param authorized what was granted
   * @param remaining what was still under review; empty where that is the whole request
   * @param count of the portion under review, or of the whole
   */
  record Partial(String authorized, Optional<String> remaining, String count) {}

  /** Returns the keys of the guidelines that usually decide it. */
  List<String> cites() {
    return request.cites().isEmpty() ? dispute.cites() : request.cites();
  }

  /** Returns the DWC's category › subcategory of it. */
  List<String> category() {
    return request.category().isEmpty() ? dispute.category() : request.category();
  }

  boolean overturned() {
    return decision == Decision.OVERTURNED;
  }
}

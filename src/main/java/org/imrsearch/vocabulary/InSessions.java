package org.imrsearch.vocabulary;

import java.util.Map;

/** Whether a service is given in sessions, and so what a number in its request counts. */
public enum InSessions {
  /** Never: the 60 of a drug are tablets, the 30 of a device days. */
  NO,
  /** Where the request says sessions or visits, or how often and how long: a consultation. */
  NAMED,
  /** Any number that counts nothing else: the 12 of "physical therapy #12". */
  YES;

  /** By the words of the column {@code in_sessions}. */
  static final Map<String, InSessions> WORDS = Map.of("no", NO, "named", NAMED, "yes", YES);
}

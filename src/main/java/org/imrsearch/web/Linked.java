package org.imrsearch.web;

/**
 * A text that may lead somewhere.
 *
 * @param text what is shown
 * @param address where it leads; empty where it leads nowhere
 * @param note what is said behind it; empty where there is nothing to say
 */
public record Linked(Passage text, String address, String note) {

  /** A text that leads nowhere. */
  static Linked plain(String text) {
    return new Linked(Passage.plain(text), "", "");
  }

  /** A text that leads to an address. */
  static Linked to(String text, String address) {
    return new Linked(Passage.plain(text), address, "");
  }
}

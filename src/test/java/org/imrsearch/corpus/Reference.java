package org.imrsearch.corpus;

import java.util.List;
import java.util.Optional;
import org.imrsearch.determination.GuidelineSource;
import org.imrsearch.determination.PageRange;

/**
 * A guideline that a letter may cite, before it is put into a layout's words.
 *
 * @param source the body of guidance
 * @param document the catalogue's name of the document; empty for a bare ODG
 * @param topic the topic as letters before 2016 write it
 * @param section the topic as letters of 2016 on write it, where they write it in another way
 * @param pages its pages
 * @param chapter the number of an ACOEM chapter
 */
record Reference(
    GuidelineSource source,
    Optional<String> document,
    Optional<Topic> topic,
    Optional<Topic> section,
    List<PageRange> pages,
    Optional<String> chapter) {

  /**
   * A topic.
   *
   * @param text as letters write it
   * @param name the catalogue's name
   */
  record Topic(String text, String name) {
    static Topic of(String name) {
      return new Topic(name, name);
    }
  }

  static final String CHRONIC_PAIN = "Chronic Pain";
  static final String APPROACHES = "General Approaches";
  static final String OPIOIDS = "Opioid Treatment";

  boolean mtus() {
    return source == GuidelineSource.MTUS;
  }

  Optional<String> topicText() {
    return topic.map(Topic::text);
  }

  boolean is(String name) {
    return document.filter(name::equals).isPresent();
  }

  /** Returns the document alone; ACOEM outside the MTUS is cited by chapter and page only. */
  Reference withoutTopic() {
    if (source == GuidelineSource.ACOEM) {
      return this;
    }
    return new Reference(source, document, Optional.empty(), Optional.empty(), List.of(), chapter);
  }
}

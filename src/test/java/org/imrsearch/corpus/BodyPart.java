package org.imrsearch.corpus;

import java.util.List;
import java.util.Optional;

/**
 * A part of the body that a case is about.
 *
 * @param body its name in the truth
 * @param weight how often cases are about it
 * @param names how prose speaks of it, without a side
 * @param sided whether it is the left or the right one
 * @param limb the limb it belongs to or that its nerves reach
 * @param chapter the MTUS chapter on it, where there is one
 * @param chapterNumber the number of that chapter
 * @param odg the ODG chapter on it
 * @param words the rest of the resource: complaints, findings, levels
 */
record BodyPart(
    String body,
    int weight,
    List<String> names,
    boolean sided,
    String limb,
    Optional<String> chapter,
    Optional<String> chapterNumber,
    String odg,
    Node words) {

  static BodyPart of(Node node) {
    return new BodyPart(
        node.at("body").text(),
        node.at("weight").number(),
        node.texts("names"),
        node.at("sided").text().equals("true"),
        node.at("limb").text(),
        node.findText("mtus"),
        node.findText("chapter"),
        node.at("odg").text(),
        node);
  }

  boolean psyche() {
    return body.equals("psyche");
  }
}

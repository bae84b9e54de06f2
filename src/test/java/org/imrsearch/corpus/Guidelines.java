package org.imrsearch.corpus;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.imrsearch.determination.GuidelineSource;
import org.imrsearch.determination.Layout;
import org.imrsearch.determination.PageRange;

/**
 * The guidelines by the keys that disputes name them with: {@code cp:topic} of the Chronic Pain
 * guideline, {@code part:topic} of the chapter on the part of the body, {@code odg:chapter|topic},
 * {@code ga:topic} of the General Approaches, {@code opioid:key}, {@code acoem:chapter}, {@code
 * text:title}, {@code acupuncture}, {@code postsurgical}, {@code none}.
 */
final class Guidelines {
  private static final Map<String, String> APPROACHES =
      Map.of(
          "Cornerstones of Disability Prevention and Management", "5",
          "Initial Approaches to Treatment", "3",
          "General Approach to Initial Assessment and Documentation", "2");

  private final Node node;
  private final Map<String, Node> chronicPain = new HashMap<>();

  Guidelines(Node node) {
    this.node = node;
    node.at("chronic pain").items().forEach(n -> chronicPain.put(n.at("key").text(), n));
  }

  /** Returns what a key means for a part of the body in a layout; empty where it cites nothing. */
  Optional<Reference> find(String key, BodyPart part, Layout layout) {
    int colon = key.indexOf(':');
    String kind = colon < 0 ? key : key.substring(0, colon);
    String name = key.substring(colon + 1);
    return switch (kind) {
      case "none" -> Optional.empty();
      case "cp" -> Optional.of(chronicPain(name));
      case "cp16" ->
          layout == Layout.ISSUES_SECTIONS
              ? Optional.of(mtus(Reference.CHRONIC_PAIN, name, List.of(), Optional.empty()))
              : Optional.of(chapter("Special Studies", part));
      case "part" -> Optional.of(chapter(name, part));
      case "odg" -> Optional.of(odg(name, part));
      case "opioid" -> Optional.of(opioid(name, layout));
      case "ga" ->
          Optional.of(
              mtus(
                  Reference.APPROACHES,
                  name,
                  List.of(),
                  Optional.ofNullable(APPROACHES.get(name))));
      case "acupuncture" -> Optional.of(bare("Acupuncture"));
      case "postsurgical" -> Optional.of(bare("Postsurgical Treatment"));
      case "acoem" ->
          Optional.of(
              new Reference(
                  GuidelineSource.ACOEM,
                  Optional.empty(),
                  Optional.empty(),
                  Optional.empty(),
                  List.of(new PageRange(127, 127)),
                  Optional.of(name)));
      case "text" ->
          Optional.of(
              new Reference(
                  GuidelineSource.OTHER,
                  Optional.of(name),
                  Optional.empty(),
                  Optional.empty(),
                  List.of(),
                  Optional.empty()));
      default -> throw new IllegalArgumentException("no such guideline: " + key);
    };
  }

  /** Returns the names that letters give an ODG chapter. */
  List<String> odgNames(String chapter) {
    return node.at("odg").texts(chapter);
  }

  /** Returns the misspelling that letters carry for a topic, if there is one. */
  Optional<String> typo(String topic) {
    return node.at("typos").findText(topic);
  }

  private Reference chronicPain(String key) {
    Node row = Objects.requireNonNull(chronicPain.get(key), key);
    return new Reference(
        GuidelineSource.MTUS,
        Optional.of(Reference.CHRONIC_PAIN),
        Optional.of(topic(row, key)),
        section(row),
        pages(row.findText("pages")),
        Optional.empty());
  }

  private static Reference.Topic topic(Node row, String key) {
    String text = row.findText("topic").orElse(key);
    return new Reference.Topic(text, row.findText("name").orElse(text));
  }

  private static Optional<Reference.Topic> section(Node row) {
    return row.findText("section")
        .map(text -> new Reference.Topic(text, row.findText("section-name").orElse(text)));
  }

  private Reference chapter(String topic, BodyPart part) {
    if (part.chapter().isEmpty()) {
      return odg(part.odg(), part);
    }
    String name = part.chapter().get();
    return mtus(
        name, topic, pages(node.at("chapters").at(name).findText(topic)), part.chapterNumber());
  }

  private Reference odg(String name, BodyPart part) {
    int bar = name.indexOf('|');
    String chapter = bar < 0 ? name : name.substring(0, bar);
    return new Reference(
        GuidelineSource.ODG,
        Optional.of(chapter.equals("part") ? part.odg() : chapter),
        bar < 0 ? Optional.empty() : Optional.of(odgTopic(name.substring(bar + 1))),
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  private Reference.Topic odgTopic(String text) {
    return new Reference.Topic(text, node.at("odg topics").findText(text).orElse(text));
  }

  private Reference opioid(String key, Layout layout) {
    if (layout != Layout.ISSUES_SECTIONS) {
      return chronicPain(key.equals("testing") ? "Drug testing" : "Opioids, criteria for use");
    }
    Node row = node.at("opioid treatment").at(key);
    String number = row.at("number").text() + " ";
    String title = row.at("title").text();
    String written = number + "Opioids for Chronic Pain and Chronic Opioid Treatment: " + title;
    return new Reference(
        GuidelineSource.MTUS,
        Optional.of(Reference.OPIOIDS),
        Optional.of(new Reference.Topic(written, number + title)),
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  private static Reference bare(String document) {
    return new Reference(
        GuidelineSource.MTUS,
        Optional.of(document),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  private static Reference mtus(
      String document, String topic, List<PageRange> pages, Optional<String> chapter) {
    return new Reference(
        GuidelineSource.MTUS,
        Optional.of(document),
        Optional.of(Reference.Topic.of(topic)),
        Optional.empty(),
        pages,
        chapter);
  }

  private static List<PageRange> pages(Optional<String> text) {
    return text.map(Guidelines::range).map(List::of).orElse(List.of());
  }

  private static PageRange range(String text) {
    int hyphen = text.indexOf('-');
    int first = Integer.parseInt(hyphen < 0 ? text : text.substring(0, hyphen));
    return new PageRange(first, hyphen < 0 ? first : Integer.parseInt(text.substring(hyphen + 1)));
  }
}

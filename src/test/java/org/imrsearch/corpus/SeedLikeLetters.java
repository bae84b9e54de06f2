package org.imrsearch.corpus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.imrsearch.determination.Assertion;
import org.imrsearch.determination.Citation;
import org.imrsearch.determination.CitedBy;
import org.imrsearch.determination.Decision;
import org.imrsearch.determination.Determination;
import org.imrsearch.determination.Diagnosis;
import org.imrsearch.determination.GuidelineSource;
import org.imrsearch.determination.Header;
import org.imrsearch.determination.Layout;
import org.imrsearch.determination.Medication;
import org.imrsearch.determination.PageRange;
import org.imrsearch.determination.Reviewer;
import org.imrsearch.determination.Ruling;
import org.imrsearch.determination.Sex;
import org.imrsearch.determination.Worker;

/**
 * Three letters whose facts stand in resources of their own, with prose written for each: longer
 * cases on sympathetic pain, without a header, every line followed by an empty one.
 */
final class SeedLikeLetters {
  private SeedLikeLetters() {}

  static List<FictionalLetter> all() {
    return IntStream.rangeClosed(1, 3).mapToObj(n -> letter("seed-like-" + n)).toList();
  }

  private static FictionalLetter letter(String name) {
    Node node = Node.load(name);
    List<Draft.RulingText> rulings = new ArrayList<>();
    node.at("rulings").items().forEach(r -> rulings.add(ruling(r, rulings.size() + 1)));
    String summary = gaps(node.at("summary").text());
    Determination truth =
        new Determination(
            name,
            name + ".txt",
            Layout.ISSUES,
            header(node),
            new Reviewer(node.texts("licensure"), node.texts("specialties")),
            worker(node),
            node.at("diagnoses").items().stream().map(SeedLikeLetters::diagnosis).toList(),
            node.texts("medications").stream().map(SeedLikeLetters::medication).toList(),
            Prose.clean(summary),
            rulings.stream().map(Draft.RulingText::truth).toList(),
            List.of());
    Dice dice = Dice.of(0, name.hashCode());
    Map<String, String> phrases = new LinkedHashMap<>();
    for (String rule : List.of("made", "summary-lead", "issues-lead")) {
      phrases.put(rule, node.at(rule).text());
    }
    Draft draft = new Draft(truth, summary, rulings, phrases);
    Noise noise = Noise.certain(Set.of(Noise.Kind.DOUBLE_SPACING, Noise.Kind.GAPS));
    List<Block> page = new IssuesLetter().write(draft, dice);
    return new FictionalLetter(truth, Page.text(page, "", noise, Material.all().noise(), dice));
  }

  private static Header header(Node node) {
    return new Header(
        Optional.empty(),
        Optional.empty(),
        node.findText("injured").map(LocalDate::parse),
        Optional.empty(),
        node.findText("denied").map(LocalDate::parse),
        Optional.empty(),
        Optional.empty());
  }

  private static Worker worker(Node node) {
    return new Worker(
        node.findText("age").map(Integer::valueOf),
        node.findText("sex").map(sex -> sex.equals("female") ? Sex.FEMALE : Sex.MALE));
  }

  private static Diagnosis diagnosis(Node node) {
    return new Diagnosis(
        node.at("text").text(),
        node.findText("concept"),
        node.findText("body"),
        Assertion.AFFIRMED);
  }

  private static Medication medication(String text) {
    int bar = text.indexOf('|');
    if (bar < 0) {
      Material.Drug drug = Material.all().drug(text);
      return new Medication(text, Optional.of(drug.generic()), Optional.of(drug.drugClass()));
    }
    int second = text.indexOf('|', bar + 1);
    return new Medication(
        text.substring(0, bar),
        Optional.of(text.substring(bar + 1, second)),
        Optional.of(text.substring(second + 1)));
  }

  private static Draft.RulingText ruling(Node node, int number) {
    String service = gaps(node.at("service").text());
    List<Citation> citations = new ArrayList<>();
    for (CitedBy by : CitedBy.values()) {
      // The key "rationale" holds the prose itself.
      String key = by == CitedBy.RATIONALE ? "prose" : by.code();
      node.find(key).ifPresent(cited -> cited.items().forEach(c -> citations.add(citation(by, c))));
    }
    List<String> silent = node.texts("noEvidence");
    String rationale = gaps(node.at("rationale").text());
    Ruling truth =
        new Ruling(
            number,
            Prose.clean(service),
            Optional.empty(),
            node.texts("category"),
            Optional.empty(),
            AskedFor.told(node.at("asked")),
            Optional.of(Decision.UPHELD),
            citations,
            Stream.of(CitedBy.values()).filter(by -> silent.contains(by.code())).toList(),
            Prose.clean(rationale));
    return new Draft.RulingText(
        truth,
        service,
        service,
        false,
        node.at("administrator-text").text(),
        node.at("reviewer-text").text(),
        rationale);
  }

  private static Citation citation(CitedBy by, Node node) {
    return new Citation(
        by,
        GuidelineSource.valueOf(node.at("source").text()),
        node.findText("document"),
        node.findText("edition"),
        node.findText("chapter"),
        node.findText("topic"),
        node.find("pages").map(SeedLikeLetters::pages).orElse(List.of()),
        node.texts("guideline"));
  }

  private static List<PageRange> pages(Node node) {
    List<Node> ends = node.items();
    return List.of(new PageRange(ends.getFirst().number(), ends.getLast().number()));
  }

  private static String gaps(String text) {
    return text.replace("{gap}", Prose.GAP);
  }
}

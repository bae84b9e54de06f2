package org.imrsearch.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.imrsearch.determination.Assertion;
import org.imrsearch.determination.CaseNumber;
import org.imrsearch.determination.Citation;
import org.imrsearch.determination.CitedBy;
import org.imrsearch.determination.Decision;
import org.imrsearch.determination.Determination;
import org.imrsearch.determination.Diagnosis;
import org.imrsearch.determination.GuidelineSource;
import org.imrsearch.determination.Header;
import org.imrsearch.determination.Layout;
import org.imrsearch.determination.PageRange;
import org.imrsearch.determination.Requested;
import org.imrsearch.determination.RequestedDrug;
import org.imrsearch.determination.Reviewer;
import org.imrsearch.determination.Ruling;
import org.imrsearch.determination.Sex;
import org.imrsearch.determination.Worker;

/**
 * Letters of a scenario, one JSON object a line: a determination as {@code imr parse} prints it, in
 * which whatever does not matter is left out. Besides, {@code key} names the letter in the tables,
 * a ruling's {@code portion}, {@code drugs} and {@code bodyParts} stand in it directly, and a
 * citation's document and topic are those of its {@code guideline}.
 */
public final class ScenarioLetters {
  private ScenarioLetters() {}

  /** A letter under the name that tables know it by. */
  public record Letter(String key, Determination determination) {}

  /** Reads a line. */
  public static Letter read(String json) {
    JsonTree tree = JsonTree.read(json);
    String key = tree.text("key").orElseThrow();
    CaseNumber number = new CaseNumber(tree.text("caseNumber").orElseThrow());
    List<Ruling> rulings = new ArrayList<>();
    for (JsonTree ruling : tree.list("rulings")) {
      rulings.add(ruling(rulings.size() + 1, ruling));
    }
    Determination determination =
        new Determination(
            number.value(),
            tree.text("sourceFile").orElse(number.value() + ".txt"),
            code(Layout.values(), Layout::code, tree.text("layout").orElse("unknown")),
            header(number, tree),
            new Reviewer(
                tree.get("reviewer").texts("licensure"), tree.get("reviewer").texts("specialties")),
            new Worker(
                tree.get("worker").text("age").map(Integer::valueOf),
                tree.get("worker").text("sex").map(s -> code(Sex.values(), Sex::code, s))),
            tree.list("diagnoses").stream().map(ScenarioLetters::diagnosis).toList(),
            List.of(),
            tree.text("summary").orElse(""),
            rulings,
            List.of());
    return new Letter(key, determination);
  }

  private static Header header(CaseNumber number, JsonTree tree) {
    return new Header(
        Optional.of(number),
        tree.text("dateAssigned").map(LocalDate::parse),
        tree.text("dateOfInjury").map(LocalDate::parse),
        tree.text("decisionDate").map(LocalDate::parse),
        tree.text("urDenialDate").map(LocalDate::parse),
        tree.text("applicationReceived").map(LocalDate::parse),
        Optional.empty());
  }

  private static Diagnosis diagnosis(JsonTree tree) {
    return new Diagnosis(
        tree.text("text").orElseThrow(),
        tree.text("concept"),
        tree.text("bodyPart"),
        code(Assertion.values(), Assertion::code, tree.text("assertion").orElse("affirmed")));
  }

  private static Ruling ruling(int number, JsonTree tree) {
    return new Ruling(
        number,
        tree.text("service").orElseThrow(),
        tree.text("portion"),
        tree.texts("category"),
        tree.text("procedure"),
        new Requested(
            tree.list("drugs").stream().map(ScenarioLetters::drug).toList(),
            tree.texts("bodyParts"),
            Optional.empty(),
            Optional.empty()),
        tree.text("decision").map(d -> code(Decision.values(), Decision::code, d)),
        tree.list("citations").stream().map(ScenarioLetters::citation).toList(),
        List.of(),
        tree.text("rationale").orElse(""));
  }

  private static RequestedDrug drug(JsonTree tree) {
    return new RequestedDrug(
        tree.text("text").orElseThrow(),
        tree.text("drug"),
        tree.text("drugClass"),
        Optional.empty(),
        Optional.empty());
  }

  private static Citation citation(JsonTree tree) {
    List<String> path = tree.texts("guideline");
    return new Citation(
        code(CitedBy.values(), CitedBy::code, tree.text("citedBy").orElseThrow()),
        GuidelineSource.valueOf(path.getFirst()),
        path.stream().skip(1).findFirst(),
        Optional.empty(),
        Optional.empty(),
        path.stream().skip(2).findFirst(),
        tree.list("pages").stream().map(ScenarioLetters::pages).toList(),
        path);
  }

  private static PageRange pages(JsonTree tree) {
    if (tree instanceof JsonTree.Elements ends
        && ends.values().getFirst() instanceof JsonTree.Scalar first
        && ends.values().getLast() instanceof JsonTree.Scalar last) {
      return new PageRange(Integer.parseInt(first.text()), Integer.parseInt(last.text()));
    }
    throw new IllegalArgumentException("not a pair of pages: " + tree);
  }

  private interface Coded<E> {
    String code(E value);
  }

  private static <E> E code(E[] values, Coded<E> coded, String code) {
    return Arrays.stream(values)
        .filter(value -> coded.code(value).equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no such value: " + code));
  }
}

package org.imrsearch.letter;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.imrsearch.determination.Assertion;
import org.imrsearch.determination.CaseNumber;
import org.imrsearch.determination.Citation;
import org.imrsearch.determination.CitedBy;
import org.imrsearch.determination.Decision;
import org.imrsearch.determination.Determination;
import org.imrsearch.determination.Diagnosis;
import org.imrsearch.determination.GuidelineSource;
import org.imrsearch.determination.Header;
import org.imrsearch.determination.Issue;
import org.imrsearch.determination.IssueCode;
import org.imrsearch.determination.Laterality;
import org.imrsearch.determination.Layout;
import org.imrsearch.determination.Medication;
import org.imrsearch.determination.Requested;
import org.imrsearch.determination.RequestedDrug;
import org.imrsearch.determination.Reviewer;
import org.imrsearch.determination.Ruling;
import org.imrsearch.determination.Sex;
import org.imrsearch.determination.Worker;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/** Reads back what {@link DeterminationJson} writes. */
public final class DeterminationJsonReader {
  private static final Map<String, Decision> DECISIONS = index(Decision.values(), Decision::code);
  private static final Map<String, CitedBy> CITERS = index(CitedBy.values(), CitedBy::code);
  private static final Map<String, GuidelineSource> SOURCES =
      index(GuidelineSource.values(), GuidelineSource::code);
  private static final Map<String, Laterality> SIDES = index(Laterality.values(), Laterality::code);
  private static final Map<String, Sex> SEXES = index(Sex.values(), Sex::code);
  private static final Map<String, Assertion> ASSERTIONS =
      index(Assertion.values(), Assertion::code);
  private static final Map<String, Layout> LAYOUTS = index(Layout.values(), Layout::code);
  private static final Map<String, IssueCode> ISSUES = index(IssueCode.values(), IssueCode::code);

  /** What an excerpt has of a letter. */
  private static final Set<String> EXCERPT = Set.of("id", "caseNumber", "decisionDate", "summary");

  private DeterminationJsonReader() {}

  /**
   * Reads one determination.
   *
   * @throws IllegalArgumentException when the JSON is not of that shape
   * @throws tools.jackson.core.JacksonException when it is not JSON
   */
  public static Determination decode(byte[] utf8) {
    try (JsonParser json =
        DeterminationJson.FACTORY.createParser(ObjectReadContext.empty(), utf8)) {
      return decode(json);
    }
  }

  /**
   * Reads the one determination that a parser is about to read.
   *
   * @throws IllegalArgumentException when the JSON is not of that shape
   */
  public static Determination decode(JsonParser json) {
    json.nextToken();
    return determination(Node.read(json));
  }

  /**
   * Reads one ruling of a determination, and stops behind it: what else there is to show of a
   * letter stands before its rulings.
   *
   * @param utf8 the determination
   * @param index the ruling's place among those of its letter, from 0
   * @throws IllegalArgumentException when the JSON is not of that shape, or has no such ruling
   * @throws tools.jackson.core.JacksonException when it is not JSON
   */
  public static RulingExcerpt excerpt(byte[] utf8, int index) {
    try (JsonParser json =
        DeterminationJson.FACTORY.createParser(ObjectReadContext.empty(), utf8)) {
      json.nextToken();
      Map<String, Object> shown = new HashMap<>();
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = json.currentName();
        json.nextToken();
        if (name.equals("rulings")) {
          return excerpt(new Node(shown), ruling(nth(json, index)));
        }
        if (EXCERPT.contains(name)) {
          shown.put(name, Node.value(json));
        } else {
          json.skipChildren();
        }
      }
      throw new IllegalArgumentException("no \"rulings\" in a determination");
    }
  }

  private static RulingExcerpt excerpt(Node n, Ruling ruling) {
    return new RulingExcerpt(
        n.text("id"),
        n.optional("caseNumber").map(CaseNumber::new),
        n.optional("decisionDate").map(LocalDate::parse),
        n.text("summary"),
        ruling);
  }

  /** Reads the object of that place in the array at the parser's place. */
  private static Node nth(JsonParser json, int index) {
    for (int i = 0; json.nextToken() == JsonToken.START_OBJECT; i++) {
      if (i == index) {
        return Node.read(json);
      }
      json.skipChildren();
    }
    throw new IllegalArgumentException("no ruling " + index + " in a determination");
  }

  private static Determination determination(Node n) {
    Node worker = n.node("worker");
    Node reviewer = n.node("reviewer");
    return new Determination(
        n.text("id"),
        n.text("sourceFile"),
        code(LAYOUTS, n.text("layout")),
        header(n),
        new Reviewer(reviewer.texts("licensure"), reviewer.texts("specialties")),
        new Worker(
            worker.optional("age").map(Integer::valueOf),
            worker.optional("sex").map(s -> code(SEXES, s))),
        n.list("diagnoses", DeterminationJsonReader::diagnosis),
        n.list("medications", DeterminationJsonReader::medication),
        n.text("summary"),
        n.list("rulings", DeterminationJsonReader::ruling),
        n.list("issues", DeterminationJsonReader::issue));
  }

  private static Header header(Node n) {
    return new Header(
        n.optional("caseNumber").map(CaseNumber::new),
        n.optional("dateAssigned").map(LocalDate::parse),
        n.optional("dateOfInjury").map(LocalDate::parse),
        n.optional("decisionDate").map(LocalDate::parse),
        n.optional("urDenialDate").map(LocalDate::parse),
        n.optional("applicationReceived").map(LocalDate::parse),
        n.optional("priority"));
  }

  private static Diagnosis diagnosis(Node n) {
    return new Diagnosis(
        n.text("text"),
        n.optional("concept"),
        n.optional("bodyPart"),
        code(ASSERTIONS, n.text("assertion")));
  }

  private static Medication medication(Node n) {
    return new Medication(n.text("text"), n.optional("drug"), n.optional("drugClass"));
  }

  private static Issue issue(Node n) {
    return new Issue(
        code(ISSUES, n.text("code")), Integer.parseInt(n.text("line")), n.text("message"));
  }

  private static Ruling ruling(Node n) {
    return new Ruling(
        Integer.parseInt(n.text("number")),
        n.text("service"),
        n.optional("eligiblePortion"),
        n.texts("category"),
        n.optional("procedure"),
        requested(n.node("requested")),
        n.optional("decision").map(decision -> code(DECISIONS, decision)),
        n.list("citations", DeterminationJsonReader::citation),
        n.texts("noEvidence").stream().map(by -> code(CITERS, by)).toList(),
        n.text("rationale"));
  }

  private static Requested requested(Node n) {
    return new Requested(
        n.list("drugs", DeterminationJsonReader::requestedDrug),
        n.texts("bodyParts"),
        n.optional("laterality").map(side -> code(SIDES, side)),
        n.optional("sessions").map(Integer::valueOf));
  }

  private static RequestedDrug requestedDrug(Node n) {
    return new RequestedDrug(
        n.text("text"),
        n.optional("drug"),
        n.optional("drugClass"),
        n.optional("strength"),
        n.optional("quantity"));
  }

  private static Citation citation(Node n) {
    return new Citation(
        code(CITERS, n.text("citedBy")),
        code(SOURCES, n.text("source")),
        n.optional("document"),
        n.optional("edition"),
        n.optional("chapter"),
        n.optional("topic"),
        n.pages("pages"),
        n.texts("guideline"),
        n.texts("inferredTopics"));
  }

  private static <E> Map<String, E> index(E[] values, Function<E, String> code) {
    Map<String, E> byCode = new HashMap<>();
    Arrays.stream(values).forEach(v -> byCode.put(code.apply(v), v));
    return Map.copyOf(byCode);
  }

  private static <E> E code(Map<String, E> byCode, String code) {
    E value = byCode.get(code);
    if (value == null) {
      throw new IllegalArgumentException("unknown value \"" + code + "\" in a determination");
    }
    return value;
  }
}

package org.imrsearch.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.imrsearch.determination.PageRange;
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
    return determination(new Node(readValue(json)));
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

  /** Reads the value at the parser's place: a map, a list, or a scalar as text; null as empty. */
  private static Object readValue(JsonParser json) {
    return switch (json.currentToken()) {
      case START_OBJECT -> {
        Map<String, Object> members = new HashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
          String name = json.currentName();
          json.nextToken();
          members.put(name, readValue(json));
        }
        yield members;
      }
      case START_ARRAY -> {
        List<Object> elements = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
          elements.add(readValue(json));
        }
        yield elements;
      }
      case VALUE_NULL -> Optional.empty();
      default -> json.getString();
    };
  }

  /** A JSON object with its members by name. */
  private record Node(Object value) {
    private Object member(String name) {
      Object member = value instanceof Map<?, ?> members ? members.get(name) : null;
      if (member == null) {
        throw new IllegalArgumentException("no \"" + name + "\" in a determination");
      }
      return member;
    }

    Node node(String name) {
      return new Node(member(name));
    }

    String text(String name) {
      return optional(name)
          .orElseThrow(() -> new IllegalArgumentException("\"" + name + "\" is null"));
    }

    Optional<String> optional(String name) {
      return member(name) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    private List<?> elements(String name) {
      return member(name) instanceof List<?> list ? list : List.of();
    }

    List<String> texts(String name) {
      return each(name, String::valueOf);
    }

    <T> List<T> list(String name, Function<Node, T> read) {
      return each(name, element -> read.apply(new Node(element)));
    }

    /** A loop: a stream for each list of each hit takes longer than reading the JSON. */
    private <T> List<T> each(String name, Function<Object, T> read) {
      List<T> all = new ArrayList<>();
      for (Object element : elements(name)) {
        all.add(read.apply(element));
      }
      return all;
    }

    List<PageRange> pages(String name) {
      List<PageRange> ranges = new ArrayList<>();
      for (Object element : elements(name)) {
        if (element instanceof List<?> pair && pair.size() == 2) {
          ranges.add(
              new PageRange(
                  Integer.parseInt(String.valueOf(pair.get(0))),
                  Integer.parseInt(String.valueOf(pair.get(1)))));
        }
      }
      return ranges;
    }
  }
}

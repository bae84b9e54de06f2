package org.imrsearch.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.imrsearch.determination.CaseNumber;
import org.junit.jupiter.api.Test;

/** A query in normal form, written and read again, is the same query. */
class QueryPrinterTest {
  private static final int TREES = 2_000;
  private static final int MAX_LEVELS = 5;

  @Test
  void whatIsWrittenReadsBackTheSame() {
    for (int seed = 0; seed < TREES; seed++) {
      Query tree = new Trees(new Random(seed)).any(MAX_LEVELS);
      String printed = QueryPrinter.print(tree);
      assertThat(QueryLanguage.PARSER.parse(printed)).as("%d: %s", seed, printed).isEqualTo(tree);
    }
  }

  /** However a query is spelt, its canonical spelling is its own. */
  @Test
  void whatIsWrittenIsWrittenTheSameAgain() {
    for (int seed = 0; seed < TREES; seed++) {
      Random random = new Random(seed);
      String typed = Sloppy.spell(random, new Trees(random).any(MAX_LEVELS));
      Query read = QueryLanguage.PARSER.parse(typed);
      String printed = QueryPrinter.print(read);
      Query again = QueryLanguage.PARSER.parse(printed);
      assertThat(again).as("%d: %s -> %s", seed, typed, printed).isEqualTo(read);
      assertThat(QueryPrinter.print(again)).as("%d: %s", seed, typed).isEqualTo(printed);
    }
  }

  /** Trees as careless people might spell them. */
  private static final class Sloppy {
    private static final List<String> NOTS =
        List.of("-(%s)", "NOT (%s)", "-((%s))", "NOT NOT -(%s)", "--NOT(%s)");

    private Sloppy() {}

    static String spell(Random random, Query query) {
      return switch (query) {
        case Query.And q -> joined(random, q.parts(), List.of(" ", " AND ", "  ", ", ", "\u00a0"));
        case Query.Or q -> joined(random, q.parts(), List.of(" OR ", "\tOR\n"));
        case Query.Not q ->
            NOTS.get(random.nextInt(NOTS.size())).formatted(spell(random, q.part()));
        default -> leaf(random, QueryPrinter.print(query));
      };
    }

    private static String joined(Random random, List<Query> parts, List<String> by) {
      StringBuilder out = new StringBuilder();
      for (Query part : parts) {
        out.append(out.isEmpty() ? "" : by.get(random.nextInt(by.size())));
        out.append('(').append(spell(random, part)).append(')');
      }
      return out.toString();
    }

    private static String leaf(Random random, String printed) {
      return switch (random.nextInt(4)) {
        case 0 -> "((" + printed + "))";
        case 1 -> " " + printed + " ";
        default -> printed;
      };
    }
  }

  /** Random queries in the normal form that the parser promises. */
  private record Trees(Random random) {
    private static final List<String> WORDS =
        List.of(
            "mri",
            "L4-L5",
            "12.5",
            "patient's",
            "10:30",
            "or",
            "Müller",
            "b/c",
            "x&y",
            "5'-FU",
            "C++11",
            "痛み",
            "e\u0301pine",
            "\uD835\uDC1A",
            "50%ile",
            "a=b");
    private static final List<String> PLAIN =
        List.of("pain", "epidural", "don't", "12.5", "o\u0308de", "a_b", "Ünal");
    private static final List<Query.Value> VALUES =
        List.of(
            new Query.Value("decision", "overturned"),
            new Query.Value("ageBand", "70 and over"),
            new Query.Value("ageBand", "20-29"),
            new Query.Value("file", "a*~b (1).pdf"),
            new Query.Value("licensure", "OR"),
            new Query.Value("licensure", "a | b; (c) :: -d ~2 .. e?"),
            new Query.Value("licensure", "-x"),
            new Query.Value("file", "scan_\u00e9\uD83D\uDCC4.pdf"),
            new Query.Value("agreement", "same-document"),
            new Query.Value("specialty", "NOT"),
            new Query.Value("guideline", "MTUS/Chronic Pain"),
            new Query.Value("guideline", "MTUS"),
            new Query.Value("guideline.reviewer", "ODG/Low Back/MRI"),
            new Query.Value("guideline", "MTUS/Chronic Pain/Something, new"),
            new Query.Value("drug", "Opioids/hydrocodone/acetaminophen"),
            new Query.Value("drugClass", "Proton pump inhibitors"),
            new Query.Value("bodyPart", "low back"),
            new Query.Value("procedure", "MRI, shoulder"),
            new Query.Value("category", "Diagnostic Testing/Imaging/MRI, shoulder"),
            new Query.Value("diagnosis", "lumbar strain"));

    Query any(int levels) {
      return switch (levels == 0 ? 2 : random.nextInt(4)) {
        case 0 -> and(levels - 1);
        case 1 -> or(levels - 1);
        case 2 -> leaf();
        default -> random.nextInt(20) == 0 ? new Query.All() : leaf();
      };
    }

    private Query and(int levels) {
      List<Query> parts = new ArrayList<>();
      boolean negativeOnly = random.nextInt(4) == 0;
      for (int n = 2 + random.nextInt(2); n > 0; n--) {
        boolean negated = negativeOnly || (n > 1 && random.nextInt(3) == 0);
        parts.add(negated ? new Query.Not(any(levels)) : conjunct(levels));
      }
      if (negativeOnly) {
        parts.addFirst(new Query.All());
      }
      return new Query.And(parts);
    }

    private Query conjunct(int levels) {
      return levels > 0 && random.nextInt(3) == 0 ? or(levels - 1) : leaf();
    }

    private Query or(int levels) {
      List<Query> parts = new ArrayList<>();
      for (int n = 2 + random.nextInt(2); n > 0; n--) {
        parts.add(levels > 0 && random.nextInt(3) == 0 ? and(levels - 1) : leaf());
      }
      return new Query.Or(parts);
    }

    private Query leaf() {
      return switch (random.nextInt(9)) {
        case 0 -> new Query.Word(field(), pick(WORDS));
        case 1 -> new Query.Phrase(field(), pick(PLAIN) + " - (" + pick(WORDS), random.nextInt(3));
        case 2 ->
            new Query.Wildcard(field(), pick(PLAIN) + pick(List.of("*", "*s", "?s*", "*a?b*")));
        case 3 -> new Query.Fuzzy(field(), pick(PLAIN), 1 + random.nextInt(2));
        case 4 -> pick(VALUES);
        case 5 -> days();
        case 6 -> numbers();
        case 7 -> new Query.CasesFrom("CM14-" + "0".repeat(random.nextInt(7)));
        default -> new Query.OfCase(new CaseNumber("CM14-000100" + random.nextInt(10)));
      };
    }

    private Query days() {
      LocalDate from = LocalDate.of(2013, 1, 1).plusDays(random.nextInt(4_000));
      return switch (random.nextInt(4)) {
        case 0 -> new Query.Days("decided", Optional.of(from), Optional.empty());
        case 1 -> new Query.Days("injured", Optional.empty(), Optional.of(from));
        case 2 -> new Query.Days("denied", Optional.of(from), Optional.of(from));
        default ->
            new Query.Days(
                "decided", Optional.of(from), Optional.of(from.plusDays(random.nextInt(9))));
      };
    }

    private Query numbers() {
      long from = random.nextInt(300);
      return switch (random.nextInt(3)) {
        case 0 -> new Query.Numbers("age", Optional.of(from), Optional.empty());
        case 1 -> new Query.Numbers("year", Optional.empty(), Optional.of(from));
        default ->
            new Query.Numbers("page", Optional.of(from), Optional.of(from + random.nextInt(3)));
      };
    }

    private Optional<String> field() {
      return pick(
          List.of(
              Optional.empty(),
              Optional.of("service"),
              Optional.of("rationale"),
              Optional.of("summary"),
              Optional.of("topic")));
    }

    private <T> T pick(List<T> from) {
      return from.get(random.nextInt(from.size()));
    }
  }
}

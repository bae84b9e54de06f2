package org.imrsearch.engine.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.imrsearch.determination.Decision;
import org.imrsearch.schema.FieldValue;
import org.imrsearch.schema.IndexSchema;
import org.imrsearch.vocabulary.Named;
import org.imrsearch.vocabulary.QueryWord;
import org.imrsearch.vocabulary.QueryWords;

/** Compiles words that stand side by side: what they name, and the decisions among them. */
final class FreeWords {
  private static final String DECISION_FIELD = "decision";

  /**
   * What a ruling of the decision that the query may mean counts more: as a word in the request.
   */
  private static final float LIKELY_DECISION = 0.3f;

  private final QueryWords words;
  private final WordClauses clauses;
  private final IndexSchema schema;

  FreeWords(QueryWords words, WordClauses clauses, IndexSchema schema) {
    this.words = words;
    this.clauses = clauses;
    this.schema = schema;
  }

  /**
   * A part of the words.
   *
   * @param word what it means
   * @param clause what finds it
   */
  record Unit(QueryWord word, Clause.Word clause) {}

  /** Reads words that no field stands before. */
  List<QueryWord> read(List<String> typed) {
    return words.read(typed);
  }

  /**
   * Returns each word for itself if all of them are one name, which no ruling need hold: then there
   * is something to let go of.
   */
  List<QueryWord> apart(List<QueryWord> read) {
    return read.size() == 1 && read.getFirst() instanceof QueryWord.Subject name
        ? name.named().words().stream().flatMap(word -> words.read(List.of(word)).stream()).toList()
        : read;
  }

  /**
   * Compiles words for rulings that hold them, as typed or by another name for the same; leaves out
   * what holds no word to look for.
   */
  List<Unit> exactly(List<QueryWord> read, Marks marks) {
    return units(read, Named::exactly, marks);
  }

  /** Compiles words for rulings that may also hold what comes near to them. */
  List<Unit> widely(List<QueryWord> read, Marks marks) {
    return units(read, named -> named, marks);
  }

  private List<Unit> units(List<QueryWord> read, UnaryOperator<Named> by, Marks marks) {
    List<Unit> units = new ArrayList<>();
    for (QueryWord word : read) {
      Marks shown = word instanceof QueryWord.Subject ? marks : new Marks();
      clauses
          .named(by.apply(word.named()), Optional.empty(), shown)
          .ifPresent(clause -> units.add(new Unit(word, clause)));
      if (word instanceof QueryWord.Outcome outcome && !outcome.certain()) {
        marks.addFixed(
            new Marks.Fixed(
                DECISION_FIELD,
                outcome.named().typed(),
                decided(outcome.decision()),
                LIKELY_DECISION));
      }
    }
    return units;
  }

  /** Compiles words that are meant for a field, of which none decides anything. */
  List<Clause> bound(List<String> typed, String field, Marks marks) {
    List<Clause> bound = new ArrayList<>();
    for (Named named : words.names(typed)) {
      clauses.named(named.exactly(), Optional.of(field), marks).ifPresent(bound::add);
    }
    return bound;
  }

  /** Returns what a ruling must match, each unit as a whole. */
  void addEach(List<Unit> units, GroupBuilder group) {
    for (Unit unit : units) {
      if (unit.word() instanceof QueryWord.Outcome outcome) {
        if (outcome.certain()) {
          group.filter(Optional.of(decided(outcome.decision())));
        } else {
          group.must(Optional.of(wordOrDecision(unit.clause(), outcome.decision())));
        }
      } else if (!(unit.word() instanceof QueryWord.Stop)) {
        group.must(Optional.of(unit.clause()));
      }
    }
  }

  /** Adds what a relaxed search keeps of the decisions: the certain ones. */
  void addDecisions(List<Unit> units, GroupBuilder group) {
    for (Unit unit : units) {
      if (unit.word() instanceof QueryWord.Outcome outcome) {
        if (outcome.certain()) {
          group.filter(Optional.of(decided(outcome.decision())));
        } else {
          group.should(likely(outcome.decision()));
        }
      }
    }
  }

  private Clause decided(Decision decision) {
    return new Clause.Exactly(schema.known(DECISION_FIELD), FieldValue.comparable(decision.code()));
  }

  private Clause likely(Decision decision) {
    return new Clause.Points(decided(decision), LIKELY_DECISION);
  }

  private Clause wordOrDecision(Clause word, Decision decision) {
    return new Clause.Any(List.of(new Clause.Points(word, 0), likely(decision)));
  }
}

package org.imrsearch.engine.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.imrsearch.query.Query;
import org.imrsearch.schema.Field;

/**
 * What rulings must match or are ranked by, in terms of what an index holds. Engines translate it
 * and add no meaning of their own.
 */
public sealed interface Clause {
  /** Returns the words in it, at whatever depth, whether they rank or narrow. */
  default List<Word> words() {
    return switch (this) {
      case Word word -> List.of(word);
      case Points points -> points.clause.words();
      case Any any -> words(any.parts);
      case Most most -> most.parts.stream().map(Part::word).toList();
      case Group group -> {
        List<Clause> all = new ArrayList<>(group.must);
        all.addAll(group.should);
        all.addAll(group.allFilters());
        all.addAll(group.not);
        yield words(all);
      }
      case Rulings all -> List.of();
      case Nothing none -> List.of();
      case Exactly whole -> List.of();
      case Beginning part -> List.of();
      case Between range -> List.of();
      case Pages pages -> List.of();
      case Near near -> List.of();
    };
  }

  private static List<Word> words(List<Clause> clauses) {
    return clauses.stream().flatMap(clause -> clause.words().stream()).toList();
  }

  /** Every ruling. */
  record Rulings() implements Clause {}

  /** No ruling. */
  record Nothing() implements Clause {}

  /**
   * A whole value.
   *
   * @param value comparable, see {@link org.imrsearch.schema.FieldValue#comparable}
   */
  record Exactly(Field field, String value) implements Clause {}

  /** Whole values that begin so, comparable. */
  record Beginning(Field field, String beginning) implements Clause {}

  /** Numbers, or days counted from 1970, from the first to the last, both included. */
  record Between(Field field, long from, long to) implements Clause {}

  /**
   * Pages from the first to the last.
   *
   * @param path whose pages: a value of the field that pages lie within, by whomever it is cited;
   *     of a field below that, by one party; the empty value for anybody's
   */
  record Pages(Field.PageField field, Query.Value path, long from, long to) implements Clause {}

  /**
   * One word of a query, sought in several fields as any of several terms, and scored by BM25F: the
   * occurrences of a row in each field, divided by that field's relative length, times its weight
   * and how rare the word is there, are added up before they saturate; the best row counts.
   */
  record Word(List<InField> fields) implements Clause {
    public Word {
      fields = List.copyOf(fields);
    }
  }

  /**
   * Where a word is sought.
   *
   * @param weight the weight of a match there, more than 0
   * @param rows what counts as the word there; the same rows in all fields of one chain
   */
  record InField(Field field, float weight, List<WordRow> rows) {
    public InField {
      rows = List.copyOf(rows);
    }
  }

  /**
   * Words near to each other in one field, as written; it narrows and does not rank.
   *
   * @param tokens two at least
   * @param slop how many moves of a word are let pass
   */
  record Near(Field field, List<QueryToken> tokens, int slop) implements Clause {
    public Near {
      tokens = List.copyOf(tokens);
    }
  }

  /** What brings each ruling that matches the same points; 0 where it only narrows. */
  record Points(Clause clause, float points) implements Clause {}

  /** Any of these; the scores of those that match are added up. */
  record Any(List<Clause> parts) implements Clause {
    public Any {
      parts = List.copyOf(parts);
    }
  }

  /**
   * Most of several words, by what they weigh; the scores of those that match are added up.
   *
   * @param least what the words that a ruling holds must weigh together
   */
  record Most(List<Part> parts, double least) implements Clause {
    public Most {
      parts = List.copyOf(parts);
    }
  }

  /**
   * A word.
   *
   * @param weight how much it tells, more than 0
   */
  record Part(Word word, double weight) {}

  /**
   * Clauses that must all match.
   *
   * @param must what must match, and ranks
   * @param should what need not match, and ranks higher where it does
   * @param filter what must match, and does not rank
   * @param filters the same, by the fields that were filtered, of which each can be left out again
   * @param not what must not match
   */
  record Group(
      List<Clause> must,
      List<Clause> should,
      List<Clause> filter,
      Map<String, Clause> filters,
      List<Clause> not)
      implements Clause {
    public Group {
      must = List.copyOf(must);
      should = List.copyOf(should);
      filter = List.copyOf(filter);
      not = List.copyOf(not);
    }

    /** Returns whether nothing in it narrows, so that every ruling must be asked for. */
    public boolean isOpen() {
      return must.isEmpty() && filter.isEmpty() && filters.isEmpty();
    }

    /** Returns all that must match and does not rank. */
    public List<Clause> allFilters() {
      List<Clause> all = new ArrayList<>(filter);
      all.addAll(filters.values());
      return all;
    }

    /**
     * Returns what the group asks for but for the filter on a field. What stays keeps its meaning:
     * a page still belongs to the guideline that was filtered by.
     */
    public Group without(String field) {
      Map<String, Clause> others = new LinkedHashMap<>(filters);
      others.remove(field);
      return new Group(must, should, filter, others, not);
    }
  }
}

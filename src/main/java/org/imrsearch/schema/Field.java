package org.imrsearch.schema;

import java.util.Optional;
import org.imrsearch.vocabulary.Catalogue;

/** One field of the index, as {@code index-config/fields.yaml} declares it. */
public sealed interface Field {
  /** Returns the name used in queries, filters and JSON. */
  String name();

  /** Returns the name shown to people. */
  String label();

  /** Returns one sentence on what the field holds. */
  String help();

  /** Returns whether its values are counted as a facet. */
  boolean facet();

  /** Returns where aliases of its values come from, if they have any. */
  default Optional<Catalogue> catalogue() {
    return Optional.empty();
  }

  /** Returns how the words of its values are searched, if they are. */
  default Optional<Words> wordSearch() {
    return Optional.empty();
  }

  /**
   * How the words of a value are searched.
   *
   * @param analyzer the name of a chain in {@code analysis.yaml}
   * @param weight the weight of a match in ranking by free words; 0 leaves the field out of them
   * @param length how many words the field typically has in a letter, stems beside words included;
   *     more than 0. It is said and not counted, so that a ruling's score does not depend on what
   *     else an index, or the part of it on one machine, holds
   */
  record Words(String analyzer, float weight, float length) {}

  /** Running text, searched by its words. */
  record TextField(String name, String label, String help, Words words) implements Field {
    @Override
    public boolean facet() {
      return false;
    }

    @Override
    public Optional<Words> wordSearch() {
      return Optional.of(words);
    }
  }

  /**
   * Values compared as wholes, without regard to case.
   *
   * @param catalogue where aliases of the values come from
   * @param words how the words inside a value are searched as well, if they are
   */
  record KeywordField(
      String name,
      String label,
      String help,
      boolean facet,
      Optional<Catalogue> catalogue,
      Optional<Words> words)
      implements Field {
    @Override
    public Optional<Words> wordSearch() {
      return words;
    }
  }

  /**
   * Values on a path, source › document › topic, written with slashes; a path matches all below it.
   *
   * @param catalogue where aliases of the values come from
   * @param words how the words inside a value are searched as well, if they are
   */
  record PathField(
      String name,
      String label,
      String help,
      boolean facet,
      Optional<Catalogue> catalogue,
      Optional<Words> words)
      implements Field {
    @Override
    public Optional<Words> wordSearch() {
      return words;
    }
  }

  /** Calendar days; as a facet, counted by year › month. */
  record DateField(String name, String label, String help, boolean facet) implements Field {}

  /** Whole numbers. */
  record NumberField(String name, String label, String help, boolean facet) implements Field {}

  /**
   * Page numbers, each tied to a path.
   *
   * @param within the name of the path field whose value a page belongs to
   */
  record PageField(String name, String label, String help, String within) implements Field {
    @Override
    public boolean facet() {
      return false;
    }
  }
}

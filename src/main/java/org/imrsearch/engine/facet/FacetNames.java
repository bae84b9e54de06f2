package org.imrsearch.engine.facet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.imrsearch.schema.FieldValue;

/**
 * The values of one facet field met so far, as a tree of paths, each with a number that it keeps as
 * long as the engine runs: what was learnt of a segment outlives the commit that it was learnt in.
 * Safe for use by several threads.
 */
public final class FacetNames {
  private final FacetWording wording;
  private final List<FacetName> all = new ArrayList<>();
  private final Map<String, FacetName> byPath = new HashMap<>();

  /**
   * Begins with the root alone.
   *
   * @param wording how the field's values are written
   */
  public FacetNames(FacetWording wording) {
    this.wording = wording;
    add("");
  }

  private FacetName add(String path) {
    FacetName name = new FacetName(all.size(), path, wording);
    all.add(name);
    byPath.put(path, name);
    return name;
  }

  /**
   * Returns the numbers of values and of all that they stand under, each once, rising.
   *
   * @param values pages may stand in ranges
   * @param levels values deeper than this are left out
   */
  public synchronized int[] numbers(Collection<String> values, int levels) {
    TreeSet<Integer> numbers = new TreeSet<>();
    for (String path : FacetPath.each(values, levels)) {
      for (String part = path; !part.isEmpty(); part = FacetPath.above(part)) {
        numbers.add(number(part));
      }
    }
    return numbers.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Returns the number of a value, which it is given when it is first asked for. */
  public synchronized int number(String path) {
    return name(path).number();
  }

  private FacetName name(String path) {
    FacetName known = byPath.get(path);
    if (known != null) {
      return known;
    }
    FacetName above = name(FacetPath.above(path));
    FacetName name = add(path);
    above.add(name);
    return name;
  }

  /** Returns how the values are written. */
  FacetWording wording() {
    return wording;
  }

  /** Returns what stands above all values. */
  synchronized FacetName root() {
    return all.getFirst();
  }

  /** Finds the values that are written so in queries; several where they differ in case only. */
  synchronized List<FacetName> named(String value) {
    String wanted = FieldValue.comparable(value);
    List<FacetName> found = new ArrayList<>();
    for (FacetName name : all.subList(1, all.size())) {
      if (!name.isNote() && FieldValue.comparable(name.inQueries()).equals(wanted)) {
        found.add(name);
      }
    }
    return found;
  }
}

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
  /** The number of the root, above all values. */
  static final int ROOT = 0;

  private final List<Node> nodes = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  private record Node(String path, List<Integer> children) {}

  /** Begins with the root alone. */
  public FacetNames() {
    nodes.add(new Node("", new ArrayList<>()));
    numbers.put("", ROOT);
  }

  /**
   * Returns the numbers of values and of all that they stand under, each once, rising.
   *
   * @param values pages may stand in ranges
   * @param levels values deeper than this are left out
   */
  public synchronized int[] numbers(Collection<String> values, int levels) {
    TreeSet<Integer> all = new TreeSet<>();
    for (String path : FacetPath.each(values, levels)) {
      for (String part = path; !part.isEmpty(); part = FacetPath.above(part)) {
        all.add(number(part));
      }
    }
    return all.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Returns the number of a value, which it is given when it is first asked for. */
  public synchronized int number(String path) {
    Integer known = numbers.get(path);
    if (known != null) {
      return known;
    }
    int above = number(FacetPath.above(path));
    int number = nodes.size();
    nodes.add(new Node(path, new ArrayList<>()));
    nodes.get(above).children.add(number);
    numbers.put(path, number);
    return number;
  }

  /** Returns the values just below a value, without what is noted of it. */
  synchronized List<Integer> children(int number) {
    return nodes.get(number).children.stream()
        .filter(child -> !FacetPath.isNote(nodes.get(child).path))
        .toList();
  }

  /** Returns what is noted of a value. */
  synchronized List<Integer> notes(int number) {
    return nodes.get(number).children.stream()
        .filter(child -> FacetPath.isNote(nodes.get(child).path))
        .toList();
  }

  synchronized String path(int number) {
    return nodes.get(number).path;
  }

  /** Finds the values that are written so in queries; several where they differ in case only. */
  synchronized List<Integer> named(String value, FacetWording wording) {
    String wanted = FieldValue.comparable(value);
    List<Integer> found = new ArrayList<>();
    for (int i = ROOT + 1; i < nodes.size(); i++) {
      String path = nodes.get(i).path;
      if (!FacetPath.isNote(path) && FieldValue.comparable(wording.value(path)).equals(wanted)) {
        found.add(i);
      }
    }
    return found;
  }
}
